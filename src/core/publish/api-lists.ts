import { claimSummary } from './api-claim.ts';
import { annotationsPath, claimUrl, sourceUrl, textPath } from './places.ts';
import type { ClaimView, Site, SourceView } from '../site/types.ts';
import { claimsRated } from '../site/claim-lists.ts';
import { claimOf } from '../site/lookup.ts';
import { rootUrl } from '../site/urls.ts';

/** What every list says of itself. */
const about = (site: Site) => ({
  publisher: site.publisher.name,
  license: site.license.content,
});

/** `claims.json`: newest first. */
export const claimsDocument = (site: Site) => ({
  ...about(site),
  claims: site.claims.map((claim) => claimSummary(site, claim)),
});

/** `sources.json`: by title. */
export function sourcesDocument(site: Site) {
  return { ...about(site), sources: site.sources.map((source) => sourceRecord(site, source)) };
}

function sourceRecord(site: Site, source: SourceView) {
  const notes = source.texts[source.notesLang];
  return {
    id: source.id,
    url: sourceUrl(site, source.id, site.languages[0]!),
    title: source.title,
    translatedTitle: notes?.title,
    short: notes?.short,
    kind: source.kind,
    lang: source.lang,
    publisher: source.publisher,
    authors: source.authors,
    published: source.published,
    original: source.url,
    archived: source.archived,
    accessed: source.accessed,
    translated: source.translated && { ...source.translated, signs: notes?.signs },
    text: source.text,
    textUrl: source.openText === undefined ? undefined : rootUrl(site, textPath(source.id)),
    tokens: source.tokens,
    scheme: source.seal?.scheme,
    seal: source.seal?.seal,
    sealed: source.sealed,
    interest: notes?.interest,
    rights: notes?.rights,
    annotations: rootUrl(site, annotationsPath(source.id)),
    claims: [
      ...new Set(source.passages.flatMap(({ quotedBy }) => quotedBy.map(({ claim }) => claim))),
    ].sort(),
  };
}

/** `ratings.json`: the scale, in the publication's order, with how many claims stand at each step. */
export const ratingsDocument = (site: Site) => ({
  ...about(site),
  ratings: site.ratings.map(({ id, label, means, value, tone, needs }) => ({
    id,
    label,
    means,
    value,
    tone,
    needs,
    claims: claimsRated(site, id).length,
  })),
});

/** `corrections.json`: corrections, updates and withdrawals, newest first. */
export const correctionsDocument = (site: Site) => ({
  ...about(site),
  corrections: site.changes.map(({ claim: id, entry }) => {
    const claim = claimOf(site, id);
    return {
      id: changeId(site, claim, entry, claim.lang),
      claim: id,
      url: claimUrl(site, claim, claim.lang),
      lang: claim.lang,
      ...claim.history[entry]!,
      note: claim.texts[claim.lang]!.historyNotes[entry]!,
    };
  }),
});

/** What a change is known by, for ever: histories only grow, so its number in its claim's history stays. */
export const changeId = (site: Site, claim: ClaimView, entry: number, lang: string): string =>
  `${claimUrl(site, claim, lang)}#history-${entry + 1}`;
