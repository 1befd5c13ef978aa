import { describe, expect, it } from 'vitest';
import { verifyFiles, verifyPath } from '../../../src/core/publish/verify-data.ts';
import type { VerifyData } from '../../../src/core/publish/verify-data.ts';
import { parseSealFile } from '../../../src/core/seal/seal-file.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import type { Site } from '../../../src/core/site/types.ts';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { linkSite } from '../../../src/core/site/link-site.ts';
import { readContent } from '../../../src/io/content-folder.ts';
import { join } from 'node:path';
import { root } from '../../source-files.ts';

const folder = join(root, 'tests/fixtures/publication');
const site: Site = linkSite(checkContent(await readContent(folder)), { base: '/x/' });
const files = new Map([...verifyFiles(site)].map((file) => [file.path, file]));
const dataOf = (id: string): VerifyData => JSON.parse(String(files.get(verifyPath(id))!.body));

describe('what is published for checking a copy', () => {
  it('is one file for each source', () => {
    expect([...files.keys()].sort()).toEqual(site.sources.map(({ id }) => verifyPath(id)).sort());
  });

  it('holds the whole of an open text, and of a sealed one no more than its seal file shows', () => {
    expect(dataOf('tide-log').text).toBe(
      site.sources.find(({ id }) => id === 'tide-log')?.openText,
    );
    const { text, passages, sealFile, seal, tokens } = dataOf('letter');
    expect(text).toBeUndefined();
    const parsed = parseSealFile(JSON.stringify(sealFile));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.file).toMatchObject({ seal, tokens });
    const { source, problems } = sealedSource('letter', parsed.file);
    expect(problems).toEqual([]);
    const shown = source.parts.map((part) => part.tokens.raw).join('\n');
    for (const { segments, prefix = '', suffix = '' } of passages) {
      for (const { exact, start, end } of segments) expect(source.slice(start, end)).toBe(exact);
      expect(shown).toContain(prefix);
      expect(shown).toContain(suffix);
    }
  });

  it('names the claims that quote each passage, in each language of the site', () => {
    const { passages, quotedBy } = dataOf('letter');
    expect(quotedBy).toHaveLength(passages.length);
    expect(Object.keys(quotedBy[0]!)).toEqual(['en', 'fr']);
    for (const by of quotedBy)
      expect(by['fr']![0]).toMatchObject({ path: '/x/fr/claims/water-stood-highest/', lang: 'fr' });
  });
});
