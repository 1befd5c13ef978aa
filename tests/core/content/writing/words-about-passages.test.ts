import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { translatableDigest } from '../../../../src/core/content/writing/translatable-digest.ts';
import { translatableClaim } from '../../../../src/core/content/writing/translatable.ts';
import {
  newTranslation,
  refreshTranslation,
} from '../../../../src/core/content/writing/translation-file.ts';
import { CLAIM, parse } from '../content-of.ts';

const frontMatter = (text: string): unknown => parseYaml(/^---\n([\s\S]*?\n)---/.exec(text)![1]!);

describe('the words about a passage', () => {
  const claim = CLAIM.replace(
    'stance: supports',
    'stance: supports\n    speaker: { name: Ada, role: the mayor }\n    reads-alone: The rest is of the toll.',
  );
  const claimOf = (text: string) =>
    parse({ 'claims/bridge-opened.md': text }).content.claims.get('bridge-opened')!.value;
  const translatable = translatableClaim(claimOf(claim), 'fr', 'Text.', () => 'en');

  it('are translated: what the speaker is, and why the quote may stand alone', () => {
    const text = newTranslation(translatable);
    expect(frontMatter(text)).toMatchObject({
      speakers: { 'opening-day': '' },
      'reads-alone': { 'opening-day': '' },
    });
    expect(text).toContain('speakers:\n  # en: the mayor\n  opening-day: >-\n');
  });

  it('are kept as comments where the original no longer has them', () => {
    const text = newTranslation(translatable).replace(/>-$/gm, 'Mot');
    const without = translatableClaim(claimOf(CLAIM), 'fr', 'Text.', () => 'en');
    const refreshed = refreshTranslation(text, without)!;
    expect(refreshed.removed).toEqual(['speakers.opening-day', 'reads-alone.opening-day']);
    expect(refreshed.text).toContain('#   opening-day: Mot');
  });

  it('make a translation stale when they change, and only then', () => {
    const described = claim.replace('{ name: Ada, role: the mayor }', '{ description: the mayor }');
    const digests = [claim, claim.replace('mayor', 'keeper'), claim.replace('toll', 'tide')].map(
      (text) => translatableDigest(claimOf(text)),
    );
    expect(new Set(digests).size).toBe(3);
    expect(translatableDigest(claimOf(described))).toBe(digests[0]);
    // A name is no word to translate: what was made before `speakers` stays as fresh as it was.
    const named = CLAIM.replace('stance:', 'speaker: { name: Ada }\n    stance:');
    expect(translatableDigest(claimOf(named))).toBe(translatableDigest(claimOf(CLAIM)));
  });
});
