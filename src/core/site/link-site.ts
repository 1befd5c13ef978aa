import { compareStrings } from '../text/strings.ts';
import type { Checked } from '../check/checked.ts';
import { claimView, type ClaimParts } from './claim-view.ts';
import { placeLinks } from './prose-links.ts';
import { codePointCounter, sharedPassages } from './source-passages.ts';
import { sourceView } from './source-view.ts';
import type { ClaimView, PageView, Site, SourceView } from './types.ts';

/** Where a site will stand; what is missing comes from `site.yml`. */
export interface SiteAddress {
  /** `https://verbatim.example`; a path in it counts as the base. */
  readonly origin?: string;
  /** `/repo/`, with or without its slashes. */
  readonly base?: string;
  /** Used where `site.yml` names no repository. */
  readonly repository?: { readonly url: string; readonly branch?: string };
}

/** What is known of the site before its claims and sources. */
type LinkedFor = ClaimParts['site'];

/**
 * Links checked content into the site that pages and exports read: sorted, frozen, the same bytes for the same content.
 * Only for content without errors; throws where something unproven would be shown, which is a bug.
 */
export function linkSite(checked: Checked, address: SiteAddress = {}): Site {
  const { content } = checked;
  if (!content.site) throw new Error('The content has no site.yml, yet it was linked.');
  const { url, repository = address.repository, ...config } = content.site.value;
  const place = placeOf(address, url);
  const site = { ...config, ...place, neverLinked: content.neverLinked.value };

  const bare = sourceViews(checked, site);
  const claims = claimViews(checked, site, bare);
  const passages = sharedPassages(claims);
  const sources: SourceView[] = [...bare.values()]
    .map((source) => ({ ...source, passages: passages.get(source.id) ?? [] }))
    .sort(
      (a, b) => compareStrings(titleKey(a.title), titleKey(b.title)) || compareStrings(a.id, b.id),
    );

  return deepFreeze({
    ...site,
    repository,
    ratings: content.ratings.value,
    topics: content.topics.value,
    notes: content.notes.value,
    claims,
    sources,
    pages: pagesOf(checked, site),
    changes: changesOf(claims),
    counts: {
      claims: claims.length,
      sources: sources.length,
      passages: sources.reduce((sum, source) => sum + source.passages.length, 0),
    },
  });
}

/** The records of sources by id, without their passages, which come from claims. */
function sourceViews({ content, sources }: Checked, site: LinkedFor): Map<string, SourceView> {
  const translations = byOriginal(content.sourceTranslations);
  return new Map(
    [...content.sources].map(([id, { value: source }]) => {
      const { tokens = 0, seal } = sources.get(id) ?? {};
      const parts = {
        translations: inOrder(translations.get(id), site.languages),
        site,
        tokens,
        seal,
        sealFile: seal && content.seals.get(id)?.json,
        openText: source.text === 'open' ? content.texts.get(id) : undefined,
      };
      return [id, sourceView(source, parts)];
    }),
  );
}

/** All claims but drafts, newest first. */
function claimViews(
  { content, proofs }: Checked,
  site: LinkedFor,
  views: ReadonlyMap<string, SourceView>,
): ClaimView[] {
  const translations = byOriginal(content.claimTranslations);
  const records = new Map([...content.sources].map(([id, { value }]) => [id, value]));
  const codePoints = new Map(
    [...views].flatMap(([id, { openText }]) =>
      openText === undefined ? [] : [[id, codePointCounter(openText)] as const],
    ),
  );
  return [...content.claims.values()]
    .filter(({ value: { status } }) => status !== 'draft')
    .map(({ value: claim }) =>
      claimView(claim, {
        translations: inOrder(translations.get(claim.id), site.languages),
        proofs: proofs.get(claim.id)!,
        site,
        records,
        views,
        codePoints,
      }),
    )
    .sort(newestFirst);
}

/** Origin and base, from the environment or else from the publication's own address. */
function placeOf(address: SiteAddress, url: string): Pick<Site, 'origin' | 'base'> {
  const { origin, pathname } = new URL(address.origin ?? url);
  const base = (address.base ?? pathname).replace(/^\/*|\/*$/g, '');
  return { origin, base: base ? `/${base}/` : '/' };
}

function pagesOf(checked: Checked, site: Pick<Site, 'origin' | 'base' | 'languages'>): PageView[] {
  const pages = new Map<string, PageView['texts']>();
  for (const { value: page } of inOrder(
    checked.content.pages,
    site.languages,
    (p) => p.value.lang,
  )) {
    const { name, lang, title, description, body } = page;
    const html = placeLinks(body.html, site, lang);
    pages.set(name, { ...pages.get(name), [lang]: { lang, title, description, html } });
  }
  return [...pages]
    .map(([name, texts]) => ({ name, texts }))
    .sort((a, b) => compareStrings(a.name, b.name));
}

function changesOf(claims: readonly ClaimView[]): Site['changes'] {
  return claims
    .flatMap(({ id, history }) => history.map(({ date }, entry) => ({ claim: id, entry, date })))
    .sort(
      (a, b) =>
        compareStrings(b.date, a.date) || compareStrings(a.claim, b.claim) || b.entry - a.entry,
    )
    .map(({ claim, entry }) => ({ claim, entry }));
}

/** By language of the publication; what is in none of them has no place on the site. */
function inOrder<T>(
  entries: readonly T[] | undefined,
  languages: readonly string[],
  langOf: (entry: T) => string = (entry) => (entry as { lang: string }).lang,
): T[] {
  return languages.flatMap((lang) => (entries ?? []).filter((entry) => langOf(entry) === lang));
}

function byOriginal<T extends { readonly id: string }>(
  located: readonly { readonly value: T }[],
): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const { value } of located) {
    const group = grouped.get(value.id);
    if (group) group.push(value);
    else grouped.set(value.id, [value]);
  }
  return grouped;
}

const newestFirst = (a: ClaimView, b: ClaimView): number =>
  compareStrings(b.published, a.published) || compareStrings(a.id, b.id);

/** Letters before their accents and case, and no locale, whose data change from one machine to the next. */
const titleKey = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .trim();

/** Freezes plain data all the way down, and returns it. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
