import { describe, expect, it } from 'vitest';
import { isRestHidden, shownRest } from '../../../src/core/site/passage-sentence.ts';
import type { PassageView } from '../../../src/core/site/types.ts';
import { passageOf } from '../publish/open-text.ts';

const partOf = (rest?: { before: string; after: string }): PassageView => ({
  ...passageOf('closed the bridge'),
  sentence: { stands: 'part', governed: [], attributed: false, ...(rest ? { rest } : {}) },
});

describe('the rest of a sentence', () => {
  it('is shown as it is where it is short', () => {
    const rest = { before: 'It ', after: ' for good.' };
    expect(shownRest(partOf(rest))).toEqual(rest);
    expect(isRestHidden(partOf(rest))).toBe(false);
  });

  it('is cut at a word, where it is furthest from the passage', () => {
    const { before, after } = shownRest(
      partOf({ before: `first ${'word '.repeat(50)}`, after: `${' word'.repeat(50)} last` }),
    )!;
    expect(before).toMatch(/^… (word ){35,40}$/);
    expect(after).toMatch(/^( word){35,40} …$/);
  });

  it('is cut between characters where no space parts the words', () => {
    const { before, after } = shownRest(
      partOf({ before: '桥'.repeat(300), after: `a${'🌊'.repeat(300)}` }),
    )!;
    expect(before).toBe(`… ${'桥'.repeat(200)}`);
    expect(after).toBe(`a${'🌊'.repeat(99)} …`);
  });

  it('is hidden where it may not be seen, and not spoken of where it is not known', () => {
    expect(shownRest(partOf())).toBeUndefined();
    expect(isRestHidden(partOf())).toBe(true);
    const unjudged = passageOf('closed the bridge');
    expect(shownRest(unjudged)).toBeUndefined();
    expect(isRestHidden(unjudged)).toBe(false);
  });

  it('is nothing where an omission alone parts the passage from its sentence', () => {
    const passage = partOf({ before: '', after: '' });
    expect(shownRest(passage)).toBeUndefined();
    expect(isRestHidden(passage)).toBe(false);
  });

  it('of whole sentences is nothing but marks, and is not shown', () => {
    const sentence = { stands: 'whole', governed: [], attributed: false } as const;
    const marks = { before: '– ', after: '»' };
    const passage = { ...passageOf('closed the bridge'), sentence: { ...sentence, rest: marks } };
    expect(shownRest(passage)).toBeUndefined();
    expect(isRestHidden(passage)).toBe(false);
  });
});
