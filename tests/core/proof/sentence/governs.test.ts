import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { governorsOf } from '../../../../src/core/proof/sentence/governs.ts';
import type { SentenceReading } from '../../../../src/core/proof/sentence/governs.ts';
import { READ_LANGUAGES } from '../../../../src/core/proof/sentence/lexicons.ts';
import { de } from './cases/de.ts';
import { en } from './cases/en.ts';
import { es } from './cases/es.ts';
import { fr } from './cases/fr.ts';
import { it as italian } from './cases/it.ts';
import { nl } from './cases/nl.ts';
import { pt } from './cases/pt.ts';
import type { SentenceCases } from './cases/sentence-cases.ts';

const CASES: Readonly<Record<string, SentenceCases>> = {
  de,
  en,
  es,
  fr,
  it: italian,
  nl,
  pt,
};

/** The sentence without its brackets, and the tokens that stood between them. */
function unmarked(marked: string): { raw: string; segments: [number, number][] } {
  let raw = '';
  const edges: number[] = [];
  for (const piece of marked.split(/([[\]])/u)) {
    if (piece === '[' || piece === ']') edges.push(raw.length);
    else raw += piece;
  }
  const tokens = tokenise(raw);
  const at = (offset: number): number => {
    let token = 0;
    while (token < tokens.list.length && tokens.span(token)[0] < offset) token++;
    return token;
  };
  const segments: [number, number][] = [];
  for (let edge = 0; edge < edges.length; edge += 2)
    segments.push([at(edges[edge] as number), at(edges[edge + 1] as number)]);
  return { raw, segments };
}

function read(
  marked: string,
  lang: string,
): SentenceReading & { words(run: readonly [number, number]): string } {
  const { raw, segments } = unmarked(marked);
  const tokens = tokenise(raw);
  const words = ([start, end]: readonly [number, number]): string =>
    raw.slice(tokens.span(start)[0], tokens.span(end - 1)[1]);
  return { ...governorsOf(tokens.list, segments, lang), words };
}

describe.each(Object.entries(CASES))('a reader of %s', (lang, { governed, fair, attributed }) => {
  for (const [kind, sentences] of Object.entries(governed)) {
    it.each(sentences)(`sees the ${kind} of %s`, (marked) => {
      const { governors } = read(marked, lang);
      expect(governors.map((one) => one.kind)).toContain(kind);
    });
  }
  it.each(fair)('lets pass %s', (marked) => {
    const { governors, words } = read(marked, lang);
    expect(governors.map(({ kind, start, end }) => `${kind}: ${words([start, end])}`)).toEqual([]);
  });
  for (const [words, sentences] of Object.entries(attributed)) {
    it.each(sentences)(`gives to “${words}” %s`, (marked) => {
      const reading = read(marked, lang);
      expect(reading.attribution && reading.words(reading.attribution)).toBe(words);
    });
  }
});

describe('what governs a passage', () => {
  it('has cases in every language that is read', () => {
    expect(Object.keys(CASES).sort()).toEqual([...READ_LANGUAGES].sort());
    for (const { governed, fair } of Object.values(CASES))
      expect(Object.values(governed).flat().length + fair.length).toBeGreaterThanOrEqual(60);
  });

  it('is not known where the language has no data', () => {
    expect(governorsOf(['x', 'y'], [[0, 1]], 'cy')).toEqual({ known: false, governors: [] });
    expect(read('He did not [take it].', 'en-GB').known).toBe(true);
  });

  it('is named by its own words, in the order of the sentence', () => {
    const { governors, words } = read('Up to [200 people were killed], which is false.', 'en');
    expect(governors.map(({ kind, start, end }) => [kind, words([start, end])])).toEqual([
      ['quantity', 'Up to'],
      ['falsity', 'false'],
    ]);
  });

  it('is nothing where the whole sentence is quoted', () => {
    expect(read('[He did not, if ever, deny it.]', 'en').governors).toEqual([]);
  });

  it('takes time in proportion to the words, whatever they are', () => {
    for (const word of ['not', 'that', ',', 'if', '"', '(', 'denied', 'which is false ,']) {
      const list = tokenise(`${word} `.repeat(2_000)).list;
      governorsOf(list, [[list.length >> 1, (list.length >> 1) + 3]], 'en');
    }
  }, 20_000);
});
