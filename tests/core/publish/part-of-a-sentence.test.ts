import { describe, expect, it } from 'vitest';
import { claimDocument } from '../../../src/core/publish/api-claim.ts';
import { cardDocument } from '../../../src/core/publish/card.ts';
import { cardHeight } from '../../../src/core/publish/card-size.ts';
import { claimReview } from '../../../src/core/publish/claim-review.ts';
import { blockquoteSnippet } from '../../../src/core/publish/snippets.ts';
import type { ClaimView, PassageView } from '../../../src/core/site/types.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { claimNamed, site } from './site-fixture.ts';

const claim = claimNamed('corrected-claim');
const [sealed, open] = claim.evidence as [
  ClaimView['evidence'][number],
  ClaimView['evidence'][number],
];

/** The claim with one piece of evidence, whose sentence may be changed. */
const resting = (
  evidence: ClaimView['evidence'][number],
  sentence: PassageView['sentence'] = evidence.passage.sentence,
): ClaimView => {
  const { sentence: _, ...passage } = evidence.passage;
  return {
    ...claim,
    evidence: [{ ...evidence, passage: sentence ? { ...passage, sentence } : passage }],
  };
};
const whole = { stands: 'whole', governed: [], attributed: false } as const;
const unjudged = (evidence: ClaimView['evidence'][number]): ClaimView => {
  const { sentence: _, ...passage } = evidence.passage;
  return { ...claim, evidence: [{ ...evidence, passage }] };
};
const long = {
  ...whole,
  stands: 'part',
  rest: { before: 'word '.repeat(50), after: ' word'.repeat(50) },
} as const;

const scripts = embedScripts();
const card = (of: ClaimView, lang = 'en'): string => cardDocument(site, of, lang, scripts.card);
const plain = (html: string): string =>
  html
    .replace(/^[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

describe('a part of a sentence', () => {
  it('stands in quotation marks within it on the card, where the rest may be seen and is short', () => {
    const html = card(resting(open));
    expect(html).toContain('<q>closed the bridge</q><span class="r">');
    expect(plain(html)).toContain(
      '[the rest of the sentence: It ] closed the bridge [the rest of the sentence: again, 3.5 days later &amp; after a vote.]',
    );
    expect(html).not.toContain('whose rest is not shown');
    expect(html).not.toContain('read it whole');
  });

  it('is linked to its place on the page where the card has no room for the rest', () => {
    const html = card(resting(open, long));
    expect(html).not.toContain('<q>');
    expect(html).toMatch(/<a href="[^"]+#evidence-again"[^>]*>Part of a sentence: read it whole</);
  });

  it('says that the rest is not shown where it may not be seen, and nothing where it is not known', () => {
    expect(plain(card(resting(sealed)))).toContain(
      '8 words, proven in place, part of a sentence whose rest is not shown.',
    );
    for (const known of [unjudged(sealed), resting(sealed, whole), resting(open, whole)]) {
      expect(plain(card(known))).not.toContain('part of a sentence');
      expect(card(known)).not.toContain('<q>');
    }
  });

  it('makes the card as much higher', () => {
    const short = cardHeight(site, unjudged(open), 'en');
    const rest = { before: 'word '.repeat(20), after: '' };
    expect(cardHeight(site, resting(open, { ...long, rest }), 'en')).toBeGreaterThan(short);
  });

  it('stands in quotation marks within it in the snippet, which says what is outside of them', () => {
    expect(plain(blockquoteSnippet(site, resting(open), 'en'))).toContain(
      'It “closed the bridge” again, 3.5 days later &amp; after a vote. (The minutes) Outside the quotation marks: the rest of the sentence',
    );
    expect(plain(blockquoteSnippet(site, resting(sealed), 'fr'))).toContain(
      'Une partie de phrase, dont le reste n’est pas montré.',
    );
    expect(blockquoteSnippet(site, unjudged(open), 'en')).not.toContain('Outside');
  });

  it('is given as data, with the rest whole where it may be seen', () => {
    expect(claimDocument(site, resting(open, long)).evidence[0]!.sentence).toEqual({
      stands: 'part',
      ...long.rest,
      governed: [],
      attributed: false,
    });
    const [evidence] = claimDocument(site, resting(sealed)).evidence;
    expect(JSON.parse(JSON.stringify(evidence!.sentence))).toEqual({
      stands: 'part',
      governed: ['doubt', 'negation'],
      attributed: true,
    });
    expect(evidence!.readsAlone).toBe('The doubt is about the month.');
    expect(claimDocument(site, unjudged(open)).evidence[0]!.sentence).toBeUndefined();
  });
});

describe('whose words a passage gives', () => {
  it('is said by name and role, or by a description, in the language of the reader', () => {
    expect(plain(card(resting(sealed)))).toContain('The mayor, of the town. ');
    expect(plain(card(resting(open)))).toContain('The council’s clerk. ');
    expect(plain(card(resting(open), 'fr'))).toContain('Les greffiers du conseil. ');
  });

  it('is in the language of the claim where the translation does not say it, and marked so', () => {
    expect(card(resting(sealed), 'fr')).toContain(
      'The mayor, <span lang="en" dir="ltr">of the town</span>. ',
    );
  });

  it('is the credit of a citation, and given as data', () => {
    const credits = JSON.stringify(claimReview(site, claim, 'en'));
    expect(credits).toContain('"creditText":"The mayor, of the town"');
    expect(credits).toContain('"creditText":"The council’s clerk"');
    expect(claimDocument(site, claim).evidence.map(({ speaker }) => speaker)).toEqual([
      { name: 'The mayor', role: 'of the town' },
      { description: 'the council’s clerk' },
    ]);
  });
});
