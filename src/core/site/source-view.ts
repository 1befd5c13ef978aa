import { translatableDigest } from '../content/writing/translatable-digest.ts';
import type { Lang, Source, SourceTranslation } from '../content/types.ts';
import type { Site, SourceNotes, SourceView } from './types.ts';
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

function textsOf(source: Source, { site, translations }: SourceParts): Record<Lang, SourceNotes> {
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
  ): SourceNotes => ({
    lang,
    html: placeLinks(notes.html, site, lang),
    ...(rights ? { rights } : {}),
    ...(signs ? { signs } : {}),
    stale,
  });
  const texts: Record<Lang, SourceNotes> = {
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
