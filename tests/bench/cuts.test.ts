import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISLEADING_KINDS, readCuts, type Cut } from '../../bench/proof/cuts/read-cuts.ts';

const directory = new URL('../../bench/proof/cuts/', import.meta.url);
const files = readdirSync(directory).filter((name) => name.endsWith('.txt'));
const isFair = ({ kind }: Cut) => kind.startsWith('fair-');

/** What a quote takes from its source: its text without the brackets of its editor. */
const taken = (quote: string) =>
  quote
    .split(/\[[^\]]*\]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

function standsIn({ text, quote }: Cut): boolean {
  let from = 0;
  return taken(quote).every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

const key = ({ text, quote }: Cut) => `${text}\t${quote}`.toLowerCase();

describe('readCuts', () => {
  const one = (line: string) => readCuts('en', line)[0];

  it('reads the quoted passage and its text', () => {
    expect(one('denial\tHe denied that |the firm paid|.')).toEqual({
      lang: 'en',
      kind: 'denial',
      text: 'He denied that the firm paid.',
      quote: 'the firm paid',
    });
  });
  it('joins the segments around an omission', () => {
    expect(one('omission\t|She took| part, but no |money|.')?.quote).toBe('She took […] money');
  });
  it('takes a quote with a bracket from the third column', () => {
    expect(one('insertion\t|He spoke|.\t[The liar] spoke')?.quote).toBe('[The liar] spoke');
  });
  it('passes over comments and empty lines', () => {
    expect(readCuts('en', '# a comment\n\n')).toEqual([]);
  });
  it.each(['denial\tno bars', 'denial\tone | bar', 'other\t|a kind|', 'denial\t|a|\tb\tc'])(
    'refuses %j',
    (line) => {
      expect(() => readCuts('en', line)).toThrow('en, line 1');
    },
  );
});

describe.each(files)('%s', (name) => {
  const cuts = readCuts(name.replace('.txt', ''), readFileSync(new URL(name, directory), 'utf8'));
  const misleading = cuts.filter((cut) => !isFair(cut));

  it('has 300 misleading cuts, twenty of each kind, and sixty fair quotes of each kind', () => {
    const count = (kind: string) => cuts.filter((cut) => cut.kind === kind).length;
    expect(misleading.length).toBeGreaterThanOrEqual(300);
    expect(MISLEADING_KINDS.filter((kind) => count(kind) < 20)).toEqual([]);
    expect(count('fair-whole')).toBeGreaterThanOrEqual(60);
    expect(count('fair-clause')).toBeGreaterThanOrEqual(60);
  });
  it('has nothing twice', () => {
    const keys = cuts.map(key);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });
  it('quotes at least three words, each from its text', () => {
    const words = (quote: string) =>
      quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(cuts.filter(({ quote }) => words(quote).length < 3)).toEqual([]);
    expect(cuts.filter((cut) => !standsIn(cut))).toEqual([]);
  });
  it('leaves out something or puts something in wherever it misleads', () => {
    expect(misleading.filter(({ text, quote }) => text === quote)).toEqual([]);
  });
});
