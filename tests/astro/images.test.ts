import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedFile } from '../../src/core/publish/published-file.ts';
import type { Site } from '../../src/core/site/types.ts';
import { drawable } from '../../src/astro/image-fonts.ts';
import { drawImages } from '../../src/astro/images.ts';
import { site } from '../core/publish/site-fixture.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'verbatim-og-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const draw = async (of: Site, folder = cache): Promise<Map<string, PublishedFile>> => {
  const files = new Map<string, PublishedFile>();
  for await (const file of drawImages(of, folder)) files.set(file.path, file);
  return files;
};
const withClaim = (claim: string): Site => {
  const [first] = site.claims;
  const text = { ...first!.texts['en']!, claim };
  return { ...site, languages: ['en'], claims: [{ ...first!, texts: { en: text } }] };
};
/** The rows in which anything is drawn, of the picture's left edge to right edge. */
async function inkIn(body: string | Uint8Array, top: number, height: number): Promise<number> {
  const { data } = await sharp(body as Uint8Array)
    .extract({ left: 0, top, width: 1200, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 128).length;
}

describe('the pictures of claims', () => {
  it('are one of 1200 by 630 for each claim and language', async () => {
    const files = await draw(site);
    expect([...files.keys()].sort()).toEqual(
      site.claims.flatMap(({ id }) => [`fr/og/${id}.png`, `og/${id}.png`]).sort(),
    );
    for (const { body, type } of files.values()) {
      expect(type).toBe('image/png');
      expect(await sharp(body as Uint8Array).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
    }
  });

  it('are the same bytes, drawn anew or from the cache, and an unchanged one is not drawn', async () => {
    const first = await draw(site);
    const times = await Promise.all(
      (await readdir(cache)).map(async (name) => (await stat(join(cache, name))).mtimeMs),
    );
    const second = await draw(site);
    expect(
      await Promise.all(
        (await readdir(cache)).map(async (name) => (await stat(join(cache, name))).mtimeMs),
      ),
    ).toEqual(times);
    const fresh = await mkdtemp(join(tmpdir(), 'verbatim-og-'));
    const anew = await draw(site, fresh);
    await rm(fresh, { recursive: true });
    for (const [path, { body }] of first) {
      expect(Buffer.compare(body as Uint8Array, second.get(path)!.body as Uint8Array), path).toBe(
        0,
      );
      expect(Buffer.compare(body as Uint8Array, anew.get(path)!.body as Uint8Array), path).toBe(0);
    }
  });

  it.each([
    ['short', 'It was.'],
    ['as long as a claim may be', 'Wide words MMMM WWWW stand here. '.repeat(8).slice(0, 250)],
    ['one long word', 'Donaudampfschifffahrtsgesellschaft'.repeat(7).slice(0, 250)],
  ])('keep a claim that is %s between the name and the rating', async (_, claim) => {
    const [{ body }] = [...(await draw(withClaim(claim))).values()] as [PublishedFile];
    expect(await inkIn(body, 116, 340)).toBeGreaterThan(1000);
    expect(await inkIn(body, 457, 10)).toBe(0);
    expect(await inkIn(body, 104, 10)).toBe(0);
  });

  it('say the rating by a shape and a word', async () => {
    const [{ body }] = [...(await draw(withClaim('It was.'))).values()] as [PublishedFile];
    const part = (left: number, width: number) =>
      sharp(body as Uint8Array)
        .extract({ left, top: 470, width, height: 54 })
        .stats();
    expect((await part(72, 48)).isOpaque).toBe(true);
    expect((await part(72, 48)).entropy).toBeGreaterThan(0.1);
    expect((await part(138, 300)).entropy).toBeGreaterThan(0.1);
  });
});

describe('the words of a picture', () => {
  it('give the date in figures where the typeface lacks the letters of its month', async () => {
    const [first] = site.claims;
    const pictureIn = async (lang: string): Promise<PublishedFile> => {
      const claim = { ...first!, lang, texts: { [lang]: { ...first!.texts['en']!, lang } } };
      const files = await draw({ ...site, languages: [lang], claims: [claim] }, `${cache}-${lang}`);
      await rm(`${cache}-${lang}`, { recursive: true, force: true });
      return [...files.values()][0]!;
    };
    const [arabic, japanese, swedish] = await Promise.all(['ar', 'ja', 'sv'].map(pictureIn));
    expect(Buffer.compare(arabic!.body as Uint8Array, japanese!.body as Uint8Array)).toBe(0);
    expect(Buffer.compare(arabic!.body as Uint8Array, swedish!.body as Uint8Array)).not.toBe(0);
  });

  it('keep French spaces from breaking, and lose what cannot be seen', () =>
    expect(drawable('Vrai\u202f? «\u00a0Oui\u00a0»\u200b\u202e.')).toBe(
      'Vrai\u00a0? «\u00a0Oui\u00a0».',
    ));
  it('are in the scripts that the typeface has', () => {
    for (const text of ['Œuvre', 'Straße', 'Ελληνικά', 'Русский', 'Tiếng Việt'])
      expect(drawable(text)).toBe(text);
  });
  it('lose a sign that it lacks, and are left out where a letter is missing', () => {
    expect(drawable('Yes 😀')).toBe('Yes ');
    expect(drawable('أُغلق الجسر')).toBe('');
  });
});
