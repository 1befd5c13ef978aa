import { describe, expect, it } from 'vitest';
import { claimDocument } from '../../../src/core/publish/api-claim.ts';
import { cardDocument } from '../../../src/core/publish/card.ts';
import { claimReview } from '../../../src/core/publish/claim-review.ts';
import { jsonFeed } from '../../../src/core/publish/feeds.ts';
import { searchDocuments } from '../../../src/core/publish/search-documents.ts';
import { blockquoteSnippet } from '../../../src/core/publish/snippets.ts';
import type { ClaimView, PassageView } from '../../../src/core/site/types.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { claimNamed, site } from './site-fixture.ts';

const claim = claimNamed('corrected-claim');
const [first] = claim.evidence as [ClaimView['evidence'][number]];
const QUOTE = 'It [the council] closed the <bridge> […] for [sic] good';
const passage: PassageView = {
  ...first.passage,
  shown: [
    { kind: 'source', text: 'It ' },
    { kind: 'editor', text: '[the council]' },
    { kind: 'source', text: ' closed the <bridge> ' },
    { kind: 'omission', tokens: 3 },
    { kind: 'source', text: ' for ' },
    { kind: 'editor', text: '[sic]' },
    { kind: 'source', text: ' good' },
  ],
  quote: QUOTE,
};
const edited: ClaimView = { ...claim, evidence: [{ ...first, passage }] };
const MARKED = 'It <i>[the council]</i> closed the &lt;bridge&gt; […] for <i>[sic]</i> good';

describe('an editor’s words in a quote', () => {
  it('are marked on the card, beside their brackets', () => {
    expect(cardDocument(site, edited, 'en', embedScripts().card)).toContain(MARKED);
  });

  it('are marked in the passage to paste, within the quotation marks of the source’s language', () => {
    expect(blockquoteSnippet(site, edited, 'en')).toContain(`«\u00A0${MARKED}\u00A0»`);
  });

  it('are marked in feeds, whose content is markup', () => {
    const feed = jsonFeed({ ...site, claims: [edited] }, 'en');
    expect(JSON.stringify(feed)).toContain('<i>[the council]</i>');
  });

  it('keep their brackets where there is no markup', () => {
    const { evidence } = claimDocument(site, edited);
    expect(evidence[0]?.quote).toBe(QUOTE);
    expect(JSON.stringify(claimReview(site, edited, 'en'))).toContain('[the council]');
    const documents = [...searchDocuments({ ...site, claims: [edited] })];
    expect(JSON.stringify(documents)).toContain('[the council]');
  });
});
