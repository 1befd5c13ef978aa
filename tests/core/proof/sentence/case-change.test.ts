import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/core/text/sentences.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { caseFault } from '../../../../src/core/proof/sentence/case-change.ts';

/** The fault of changing the case of the word in brackets. */
function fault(marked: string, { opens = false, lang = 'en' } = {}): string | undefined {
  const tokens = tokenise(marked.replaceAll(/[[\]]/gu, ''));
  const offset = marked.indexOf('[');
  const at = tokens.list.findIndex((_, token) => tokens.span(token)[0] === offset);
  return caseFault(tokens, sentencesOf(tokens), at, opens, lang);
}

describe('a letter made small', () => {
  it.each([
    'They met the [Polish] workers.',
    'It began in [March] of that year.',
    'The [Turkey] of old is gone.',
    'He said that [May] had lied.',
    '[Polish] it was, and Polish it is.',
  ])('makes a word of a name: %s', (marked) => expect(fault(marked)).toBe('name-to-word'));

  it.each([
    'It rained. [Workers] came.',
    'He said: “[Workers] came.”',
    'This Is [The] Title.',
    'He saw it. [The] end.',
  ])('is fair at the beginning of a sentence, and of short words: %s', (marked) =>
    expect(fault(marked)).toBeUndefined(),
  );

  it('makes no noun of a German sentence small', () => {
    expect(fault('Er sah das [Haus] dort.', { lang: 'de' })).toBe('name-to-word');
    expect(fault('[Wir] gehen.', { lang: 'de' })).toBeUndefined();
  });
});

describe('a letter made large', () => {
  it('is fair where a quote, a sentence or a segment begins, and nowhere else', () => {
    expect(fault('It rained, [workers] came.', { opens: true })).toBeUndefined();
    expect(fault('They saw the [march] of time.')).toBe('word-to-name');
  });
});
