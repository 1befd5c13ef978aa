import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decidingEvidence } from '../../src/core/site/claim-facts.ts';
import { textOf, translationOf } from '../../src/core/site/texts.ts';
import type { ClaimView } from '../../src/core/site/types.ts';
import { pathOf } from '../../src/core/site/urls.ts';
import { builtSite } from './built-site.ts';
import { openSite } from './open-site.ts';

const { site, visit } = await openSite(await builtSite());

/** A phone and a laptop, as most readers hold them. */
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/**
 * How many letters of a claim, its finding, its deciding passage and the translation a first screen holds, whatever
 * they say. With more of them, or with a passage for each side, the last passage must at least begin there.
 */
const LETTERS = 700;

const lettersOf = (claim: ClaimView, lang: string): number => {
  const { text } = textOf(claim, lang);
  const said = decidingEvidence(site, claim).flatMap(({ id, passage }) => [
    passage.quote,
    translationOf(text, id) ?? '',
  ]);
  return [text.claim, text.finding, ...said].join('').length;
};

/** Where, in pixels from the top, the parts of a claim's first screen begin and end. */
const placesOn = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
    return {
      finding: all('.finding').map(({ bottom }) => bottom),
      quotes: all('.deciding blockquote p').map(({ top }) => top),
      translations: all('.deciding .translation p:last-child').map(({ top }) => top),
      proofs: all('.deciding .proof summary').map(({ bottom }) => bottom),
    };
  });

describe.each(screens)('the first screen of $width × $height', ({ width, height }) => {
  it('has the claim, its rating, the finding, and the deciding passages with their proof', async () => {
    let whole = 0;
    const faults: string[] = [];
    const shown = site.claims.filter(({ evidence }) => evidence.length > 0);
    const { page } = await visit(site.languages[0]!, '/', { viewport: { width, height } });
    for (const lang of site.languages)
      for (const claim of shown) {
        await page.goto(new URL(pathOf(site, lang, `/claims/${claim.id}/`), page.url()).href);
        const { finding, quotes, translations, proofs } = await placesOn(page);
        const isWhole = Math.max(...finding, ...proofs) <= height;
        if (isWhole) whole++;
        // A line of each passage; of its translation too, where one passage decides.
        const begun = [...quotes, ...(quotes.length === 1 ? translations : [])].map(
          (top) => top + 24,
        );
        const letters = lettersOf(claim, lang);
        const asked =
          quotes.length === 1 && letters <= LETTERS ? proofs : [...proofs.slice(0, -1), ...begun];
        if (Math.max(...finding, ...asked) > height)
          faults.push(`${lang} ${claim.id}, ${letters} letters`);
      }
    console.info(
      `First screen of ${width} × ${height}: whole on ${whole} of ${shown.length * site.languages.length} pages.`,
    );
    expect(faults).toEqual([]);
  });
});
