import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { EXAMPLE_CONTENT, exampleFiles } from './example-content.ts';
import type { Edit } from '../../../src/core/check/rule.ts';
import type { ContentFile } from '../../../src/core/content/content.ts';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import { writeSealFile } from '../../../src/core/seal/write-seal-file.ts';

const CLAIM = 'claims/bridge-opened.md';
const SEAL = 'sources/harbour-report.seal.json';
const QUOTE = 'The great bridge opened to traffic in the spring of 1932';
const TEXT = `${EXAMPLE_CONTENT['sources/harbour-report.txt']!} ${'Nothing else was said of it that year or the next. '.repeat(30)}`;
const WHOLE = sealText(TEXT);
const ID = 'harbour-report';

const sealOf = (...quotes: string[]): string =>
  writeSealFile(
    planSeal(
      ID,
      WHOLE,
      quotes.map((quote) => ({ quote, lang: 'en' })),
    ).file,
  );

/** The example publication with its report sealed. */
function sealed(seal: string, edits: readonly Edit[] = []): ContentFile[] {
  const files = exampleFiles([
    {
      file: 'sources/harbour-report.md',
      from: 'text: open',
      to: 'text: sealed\nsealed: { on: 2026-11-21 }',
    },
    { file: SEAL, to: seal },
    ...edits,
  ]);
  return files.filter(({ path }) => path !== 'sources/harbour-report.txt');
}

const rules = (files: ContentFile[], snapshot?: string): string[] => {
  const options = snapshot === undefined ? {} : { snapshots: new Map([[ID, snapshot]]) };
  return checkContent(files, options).problems.map(({ rule, severity }) => `${severity} ${rule}`);
};
const quoting = (quote: string): Edit => ({ file: CLAIM, from: QUOTE, to: quote });

describe('a sealed source', () => {
  it('proves the quotes that its windows hold, with and without the text at hand', () => {
    const { problems, summary, sources } = checkContent(sealed(sealOf(QUOTE)));
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ passages: 1, proven: 1 });
    expect(sources.get(ID)).toMatchObject({
      tokens: WHOLE.seal.tokens,
      seal: { scheme: 'verbatim-seal/1', seal: WHOLE.seal.seal },
    });
    expect(rules(sealed(sealOf(QUOTE)), TEXT)).toEqual([]);
  });

  it('does not prove a quote that nobody has opened, though the text holds it', () => {
    const files = sealed(sealOf(QUOTE), [quoting('The toll was never meant to last, but it did')]);
    expect(rules(files)).toContain('error quote-unopened');
    expect(rules(files, TEXT)).toContain('error quote-unopened');
  });

  it('lets a draft wait for its window', () => {
    const draft = { file: CLAIM, from: 'status: published', to: 'status: draft' };
    const files = sealed(sealOf(QUOTE), [
      quoting('The toll was never meant to last, but it did'),
      draft,
    ]);
    expect(rules(files)).toContain('warning quote-unopened');
    expect(rules(files).filter((rule) => rule.startsWith('error'))).toEqual([]);
  });

  it('says what differs where the text is at hand', () => {
    const files = sealed(sealOf(QUOTE), [quoting('The toll was never meant to stay, but it did')]);
    const { problems } = checkContent(files, { snapshots: new Map([[ID, TEXT]]) });
    expect(problems.find(({ file }) => file === CLAIM)).toMatchObject({
      rule: 'quote-not-found',
      found: 'stay',
      expected: 'last',
    });
  });

  it('is refused where the text at hand is another', () => {
    expect(rules(sealed(sealOf(QUOTE)), `${TEXT} More.`)).toContain('error window-invalid');
  });

  it('is refused where a window was tampered with, at its line', () => {
    const tampered = sealOf(QUOTE).replace('spring of 1932', 'summer of 1932');
    const { problems } = checkContent(sealed(tampered));
    const line = tampered.split('\n').findIndex((text) => text.includes('"start"')) + 1;
    expect(problems).toContainEqual(
      expect.objectContaining({ file: SEAL, rule: 'window-invalid', line }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: CLAIM, rule: 'quote-unopened' }),
    );
  });

  it('cannot vouch for a cut that the whole text shows, though a seal file says it was checked', () => {
    // The windows are true; what was confirmed is another quote, whose digest a forger can compute.
    const cut = 'meant to last, but it did';
    const file = JSON.parse(sealOf('The toll was never meant to last, but it did')) as {
      confirmed: string[];
    };
    const forged = planSeal(ID, sealText(TEXT.replace('never', 'always')), [
      { quote: cut, lang: 'en' },
    ]).file.confirmed;
    const seal = writeSealFile({
      ...(file as never as Parameters<typeof writeSealFile>[0]),
      confirmed: [...forged],
    });
    expect(rules(sealed(seal, [quoting(cut)]), TEXT)).toContain('error quote-cut');
  });

  it('opens a quarter of its text at most without remark, and half at most at all', () => {
    const sentences = EXAMPLE_CONTENT['sources/harbour-report.txt']!;
    const short = sealText(sentences.slice(0, 200));
    const seal = writeSealFile(planSeal(ID, short, [{ quote: QUOTE, lang: 'en' }]).file);
    expect(rules(sealed(seal))).toContain('error quoted-too-much');
    const longer = sealText(`${sentences} ${'And so it went on for years. '.repeat(4)}`);
    const some = writeSealFile(
      planSeal(ID, longer, [
        { quote: QUOTE, lang: 'en' },
        { quote: 'Sixteen workers had died by then', lang: 'en' },
      ]).file,
    );
    expect(rules(sealed(some))).toContain('warning quoted-too-much');
  });

  it('whose seal changes, or is another’s, is pointed out', () => {
    const base = sealed(sealOf(QUOTE));
    const changed = checkContent(
      sealed(sealOf(QUOTE, 'The toll was never meant to last, but it did')),
      { base },
    );
    expect(changed.problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      'source-changed',
      SEAL,
    ]);
    const record = {
      file: 'sources/copy.md',
      to: EXAMPLE_CONTENT['sources/journal-du-port.md']!.replace('open', 'sealed'),
    };
    const copied = checkContent(
      sealed(sealOf(QUOTE), [record, { file: 'sources/copy.seal.json', to: sealOf(QUOTE) }]),
      { base },
    );
    expect(copied.problems.map(({ message }) => message).join()).toContain(
      'This is the seal of “harbour-report”',
    );
  });

  it('never has its text beside it, which is one error and no more', () => {
    const text = exampleFiles().filter(({ path }) => path === 'sources/harbour-report.txt');
    expect(rules([...sealed(sealOf(QUOTE)), ...text])).toEqual(['error source-text']);
  });
});
