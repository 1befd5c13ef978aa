import { describe, expect, it } from 'vitest';
import { filesBelow } from '../source-files.ts';
import { content, isThisPublication } from './this-publication.ts';

describe.runIf(isThisPublication)('the code', () => {
  it('names nothing of the content, so that another publication can stand in its place', () => {
    const ids = [...content.claims.keys(), ...content.sources.keys()];
    // A single word, such as `report`, may well be a word of the code.
    const names = ids.filter((id) => id.includes('-'));
    expect(names.length).toBeGreaterThan(0);
    const code = ['src', 'bench', 'tests', 'public', '.github'].flatMap(filesBelow);
    const naming = code
      .filter(({ path }) => !path.startsWith('tests/content-here/'))
      .filter(({ text }) => names.some((id) => text.includes(id)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});
