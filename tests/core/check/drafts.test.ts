import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';
import { linkSite } from '../../../src/core/site/link-site.ts';

const FILE = 'claims/toll-ended.md';
const draft = (keys: string, status = 'draft') =>
  exampleFiles([
    {
      file: FILE,
      to: `---\nlang: en\nclaim: The toll of the bridge ended.\npublished: 2026-11-21\n${keys}status: ${status}\n---\n`,
    },
  ]);
const told = (keys: string, status?: string): string[] =>
  checkContent(draft(keys, status))
    .problems.filter(({ file, severity }) => file === FILE && severity !== 'notice')
    .map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`);
const errors = (keys: string): string[] => told(keys).filter((line) => line.includes(' error '));

describe('a draft', () => {
  it('may lack its rating, its finding and its evidence, and is told so', () => {
    expect(told('')).toEqual([
      expect.stringContaining('warning schema: This draft has no `evidence` yet'),
      expect.stringContaining('warning schema: This draft has no `finding` yet'),
      expect.stringContaining('warning schema: This draft has no `rating` yet'),
    ]);
  });

  it('may lack them no more once it is published', () => {
    expect(told('', 'published')).toEqual([
      expect.stringContaining('error schema: `finding` is missing'),
      expect.stringContaining('error schema: `rating` is missing'),
    ]);
  });

  it('is no page, and keeps no other claim from having one', () => {
    const checked = checkContent(draft(''));
    expect(checked.summary.errors).toBe(0);
    expect(linkSite(checked).claims.map(({ id }) => id)).toEqual(['bridge-opened']);
  });

  it('may name a source that it does not quote yet, and leave keys empty', () => {
    const keys = 'rating:\nevidence:\n  - id: toll\n    source: harbour-report\n    quote:\n';
    expect(errors(keys)).toEqual([]);
    for (const key of ['finding', 'quote', 'rating', 'stance'])
      expect(told(keys).join('\n')).toContain(`no \`${key}\` yet`);
  });

  it('may wait for the evidence that its rating needs, and for a translation', () => {
    const passage = 'Le pont fut ouvert à la circulation un matin de mars';
    expect(errors('rating: supported\n')).toEqual([]);
    expect(
      errors(
        `rating: contradicted\nevidence:\n  - { id: march, source: journal-du-port, stance: context, quote: ${passage} }\n`,
      ),
    ).toEqual([]);
  });

  it('is proven like any claim as far as it quotes', () => {
    const keys =
      'evidence:\n  - { id: toll, source: harbour-report, stance: supports, quote: The toll was always meant to last }\n';
    expect(errors(keys)).toEqual([expect.stringContaining('quote-not-found')]);
  });

  it.each([
    ['a key that nobody knows', 'ratting: supported\n', 'unknown-key'],
    ['a rating that is not on the scale', 'rating: suported\n', 'rating-unknown'],
    ['a value of the wrong kind', 'finding: [a, list]\n', 'schema'],
    [
      'a source that is not there',
      'evidence:\n  - { id: a, source: nowhere }\n',
      'unknown-reference',
    ],
  ])('is held to the format: %s', (_, keys, rule) => {
    expect(errors(keys).join('\n')).toContain(rule);
  });
});
