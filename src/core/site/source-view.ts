import { translatableDigest } from '../content/writing/translatable-digest.ts';
import type { Lang, Source, SourceTranslation } from '../content/types.ts';
import type {
  ClaimView,
  PassageView,
  Site,
  SourcePassage,
  SourceText,
  SourceView,
} from './types.ts';
import { placeLinks } from './prose-links.ts';

/** What a source is linked with; its passages come later, once the claims are there. */
export interface SourceParts {
  readonly translations: readonly SourceTranslation[];
  readonly site: Pick<Site, 'origin' | 'base' | 'languages'>;
  readonly tokens: number;
  readonly seal?: SourceView['seal'];
  readonly sealFile?: string;
  readonly openText?: string;
}

/** A source's record with its notes in every language that has them. */
export function sourceView(source: Source, parts: SourceParts): SourceView {
  const { id, title, kind, lang, authors, text, translated } = source;
  return {
    id,
    title,
    kind,
    lang,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    authors,
    ...(source.published ? { published: source.published } : {}),
    ...(source.url ? { url: source.url } : {}),
    ...(source.archived ? { archived: source.archived } : {}),
    ...(source.accessed ? { accessed: source.accessed } : {}),
    ...(translated
      ? {
          translated: {
            by: translated.by,
            ...(translated.from ? { from: translated.from } : {}),
            sure: translated.sure,
          },
        }
      : {}),
    text,
    ...(source.sealed ? { sealed: source.sealed } : {}),
    notesLang: parts.site.languages[0]!,
    texts: textsOf(source, parts),
    tokens: parts.tokens,
    ...(parts.seal ? { seal: parts.seal } : {}),
    ...(parts.sealFile === undefined ? {} : { sealFile: parts.sealFile }),
    ...(parts.openText === undefined ? {} : { openText: parts.openText }),
    passages: [],
  };
}

function textsOf(source: Source, { site, translations }: SourceParts): Record<Lang, SourceText> {
  const digest = translatableDigest(source);
  const original = site.languages[0]!;
  const text = (
    lang: Lang,
    {
      notes,
      rights = source.rights,
      signs,
    }: { notes: Source['notes']; rights?: string; signs?: string },
    stale: boolean,
  ): SourceText => ({
    lang,
    html: placeLinks(notes.html, site, lang),
    ...(rights ? { rights } : {}),
    ...(signs ? { signs } : {}),
    stale,
  });
  const texts: Record<Lang, SourceText> = {
    [original]: text(original, { ...source, signs: source.translated?.signs }, false),
  };
  for (const translation of translations)
    texts[translation.lang] = text(
      translation.lang,
      { ...translation, signs: translation.signs ?? source.translated?.signs },
      translation.of !== digest,
    );
  return texts;
}

/** By source: every passage that a claim quotes, in order of place; one that several claims share is there once. */
export function sharedPassages(claims: readonly ClaimView[]): Map<string, SourcePassage[]> {
  const bySource = new Map<string, Map<string, Shared>>();
  const add = (source: string, passage: PassageView, by: Shared['quotedBy'][number]) => {
    const passages = bySource.get(source) ?? new Map<string, Shared>();
    bySource.set(source, passages);
    const place = passage.segments.map(({ start, end }) => `${start}-${end}`).join();
    const shared = passages.get(place);
    if (shared) shared.quotedBy.push(by);
    else passages.set(place, { passage, quotedBy: [by] });
  };
  for (const claim of claims) {
    for (const { id, source, passage } of claim.evidence)
      add(source, passage, { claim: claim.id, evidence: id });
    for (const { source, passage } of claim.appearances)
      if (source && passage) add(source, passage, { claim: claim.id });
  }
  return new Map(
    [...bySource].map(([source, passages]) => [source, [...passages.values()].sort(byPlace)]),
  );
}

interface Shared {
  readonly passage: PassageView;
  readonly quotedBy: { claim: string; evidence?: string }[];
}

const byPlace = (a: Shared, b: Shared): number =>
  a.passage.start - b.passage.start || a.passage.end - b.passage.end;
