import { selectorsOf } from './api-claim.ts';
import { annotationsPath, claimUrl, sourceUrl, textPath } from './places.ts';
import type { ClaimView, PassageView, Site, SourceView } from '../site/types.ts';
import { claimOf } from '../site/lookup.ts';
import { isLinkable, rootUrl } from '../site/urls.ts';

/**
 * Every passage that claims quote from a source as a W3C `AnnotationCollection` (Web Annotation Data Model), its one
 * page embedded. An annotation links a passage to the place in a claim that rests on it.
 */
export function annotations(site: Site, source: SourceView) {
  const id = rootUrl(site, annotationsPath(source.id));
  const items = source.passages.flatMap(({ passage, quotedBy }) =>
    quotedBy.map(({ claim, evidence }) =>
      annotation(site, source, passage, claimOf(site, claim), evidence, id),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: source.title,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
    }),
  };
}

function annotation(
  site: Site,
  source: SourceView,
  passage: PassageView,
  claim: ClaimView,
  evidence: string | undefined,
  collection: string,
) {
  const name =
    evidence === undefined
      ? `${claim.id}--appearance-${passage.start}`
      : `${claim.id}--${evidence}`;
  const page = claimUrl(site, claim, claim.lang);
  const targets = targetsOf(site, source, passage);
  return {
    id: `${collection}#${name}`,
    type: 'Annotation',
    motivation: 'linking',
    created: `${claim.published}T00:00:00Z`,
    modified: `${claim.modified}T00:00:00Z`,
    creator: { type: 'Organization', name: site.publisher.name },
    body: {
      id: evidence === undefined ? page : `${page}#evidence-${evidence}`,
      type: 'Text',
      format: 'text/html',
      language: claim.lang,
    },
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** One target for each unbroken run. A position counts in the text that we publish, so it is the target there. */
function targetsOf(site: Site, source: SourceView, passage: PassageView) {
  const original = source.url && isLinkable(site, source.url) ? source.url : undefined;
  const text = source.openText === undefined ? undefined : rootUrl(site, textPath(source.id));
  const selectors = selectorsOf(passage);
  return selectors.flatMap((selector, i) => {
    if (selector.type !== 'TextQuoteSelector') return [];
    const next = selectors[i + 1];
    const position = next?.type === 'TextPositionSelector' ? next : undefined;
    return {
      type: 'SpecificResource',
      source: text ?? original ?? sourceUrl(site, source.id, site.languages[0]!),
      selector: { ...selector, refinedBy: position },
    };
  });
}
