import { describe, expect, it } from 'vitest';
import { lexiconOf, READ_LANGUAGES } from '../../../../src/core/proof/sentence/lexicons.ts';

describe.each(READ_LANGUAGES)('the words of %s', (lang) => {
  const lists = Object.entries(lexiconOf(lang)?.words ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );

  it.each(lists)('%s are entries that can match', (_, list) => {
    for (const entry of list.split(' ')) {
      expect(entry).toBe(entry.toLowerCase());
      expect(entry).toBe(entry.normalize('NFC'));
      for (const word of entry.split('_'))
        expect(word, entry).toMatch(
          /^(?:[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\-!.]*\*?|\*\p{L}{2,}|\*)$/u,
        );
      expect(entry, 'a word of any kind by itself').not.toMatch(/^\*$|^\*_|^..?\*$/u);
    }
  });

  it.each(lists)('%s are given once', (_, list) => {
    const entries = list.split(' ');
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });
});
