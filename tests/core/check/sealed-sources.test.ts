import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';
import type { Edit } from '../../../src/core/check/example.ts';
import type { ContentFile } from '../../../src/core/content/content.ts';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import { parseSealFile, writeSealFile } from '../../../src/core/seal/seal-file.ts';
import {
  LONG_REPORT,
  QUOTE,
  REPORT,
  REPORT_SEAL,
  sealFile,
  sealedReport,
} from './sealed-report.ts';

const CLAIM = 'claims/bridge-opened.md';
const sealOf = (...quotes: string[]): string => sealFile(quotes);

/** A seal file whose one quote stands whole. */
const judged = (): string => {
  const parsed = parseSealFile(sealOf(QUOTE));
  if (!parsed.ok) throw new Error(parsed.message);
  const whole = { stands: 'whole' as const, governed: [], attributed: false };
  return writeSealFile({
    ...parsed.file,
    sentences: { rules: 1, lang: 'en', quotes: [whole] },
  });
};

/** The example publication with its report sealed. */
const sealed = (seal: string, edits: readonly Edit[] = []): ContentFile[] =>
  exampleFiles([...sealedReport(seal), ...edits]);

const rules = (files: ContentFile[], snapshot?: string): string[] => {
  const options = snapshot === undefined ? {} : { snapshots: new Map([[REPORT, snapshot]]) };
  return checkContent(files, options).problems.map(({ rule, severity }) => `${severity} ${rule}`);
};
const quoting = (quote: string): Edit => ({ file: CLAIM, from: QUOTE, to: quote });

describe('a sealed source', () => {
  it('proves the quotes that its windows hold, with and without the text at hand', () => {
    const { problems, summary, sources } = checkContent(sealed(sealOf(QUOTE)));
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ passages: 1, proven: 1 });
    expect(sources.get(REPORT)).toMatchObject({
      tokens: expect.any(Number),
      seal: { scheme: 'verbatim-seal/1', seal: expect.any(String) },
    });
    expect(rules(sealed(sealOf(QUOTE)), LONG_REPORT)).toEqual([]);
  });

  it('does not prove a quote that nobody has opened, though the text holds it', () => {
    const files = sealed(sealOf(QUOTE), [quoting('The toll was never meant to last, but it did')]);
    expect(rules(files)).toContain('error quote-unopened');
    expect(rules(files, LONG_REPORT)).toContain('error quote-unopened');
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
    const { problems } = checkContent(files, { snapshots: new Map([[REPORT, LONG_REPORT]]) });
    expect(problems.find(({ file }) => file === CLAIM)).toMatchObject({
      rule: 'quote-not-found',
      found: 'stay',
      expected: 'last',
    });
  });

  it('is refused where the text at hand is another', () => {
    expect(rules(sealed(sealOf(QUOTE)), `${LONG_REPORT} More.`)).toContain('error window-invalid');
  });

  it('is refused where a window was tampered with, at its line', () => {
    const tampered = sealOf(QUOTE).replace('spring of 1932', 'summer of 1932');
    const { problems } = checkContent(sealed(tampered));
    const line = tampered.split('\n').findIndex((text) => text.includes('"start"')) + 1;
    expect(problems).toEqual([
      expect.objectContaining({ file: REPORT_SEAL, rule: 'window-invalid', line }),
    ]);
  });

  it('cannot vouch for a cut that the whole text shows, though a seal file says it was checked', () => {
    // The windows are true; what was confirmed is another quote, whose digest a forger can compute.
    const cut = 'meant to last, but it did';
    const file = JSON.parse(sealOf('The toll was never meant to last, but it did')) as {
      confirmed: string[];
    };
    const forged = planSeal(REPORT, sealText(LONG_REPORT.replace('never', 'always')), [
      { quote: cut, lang: 'en' },
    ]).file.confirmed;
    const seal = writeSealFile({
      ...(file as never as Parameters<typeof writeSealFile>[0]),
      confirmed: [...forged],
    });
    expect(rules(sealed(seal, [quoting(cut)]), LONG_REPORT)).toContain('error quote-cut');
  });

  it.each([
    [
      'an entry of "confirmed"',
      /"confirmed": \[\s*"(.)/,
      '"confirmed": [ "+',
      /^ *"confirmed": \[ "\+/,
    ],
    ['a kind that is none', '"governed": []', '"governed": ["whim"]', /"governed": \["whim"\]/],
    ['a judgement', '"attributed": false', '"attributed": 0', /"attributed": 0/],
    ['the language', '"lang": "en"', '"lang": "?"', /"lang": "\?"/],
  ])('is refused where %s is wrong, at its line', (_, from, to, at) => {
    const tampered = judged().replace(from, to);
    const line = tampered.split('\n').findIndex((text) => at.test(text)) + 1;
    expect(line).toBeGreaterThan(0);
    const { problems } = checkContent(sealed(tampered));
    expect(problems).toContainEqual(
      expect.objectContaining({ file: REPORT_SEAL, rule: 'window-invalid', line }),
    );
  });

  it('asks for a newer program where its sentences were judged by later rules', () => {
    const { problems } = checkContent(sealed(judged().replace('"rules": 1', '"rules": 2')));
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'window-invalid',
        message: 'The sentences were judged by rules 2; this program knows rules up to 1.',
        fix: 'Use the newer program that made it, or make the file anew from the text. Run: npm run seal -- harbour-report',
      }),
    ]);
  });
});
