import { translatableDigest } from '../content/writing/translatable-digest.ts';
import { sameLanguage } from '../i18n/language.ts';
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
  const { translated, notes: _notes, ...facts } = source;
  const {
    translatedTitle: _title,
    short: _short,
    interest: _interest,
    rights: _rights,
    ...record
  } = facts;
  return {
    ...record,
    translated: translated && {
      by: translated.by,
      from: translated.from,
      sure: translated.sure,
    },
    notesLang: parts.site.languages[0]!,
    texts: textsOf(source, parts),
    tokens: parts.tokens,
    seal: parts.seal,
    sealFile: parts.sealFile,
    openText: parts.openText,
    passages: [],
  };
}

function textsOf(source: Source, { site, translations }: SourceParts): Record<Lang, SourceNotes> {
  const digest = translatableDigest(source);
  const original = site.languages[0]!;
  const signs = source.translated?.signs;
  const text = (words: Words, stale: boolean): SourceNotes => ({
    lang: words.lang,
    html: placeLinks(words.notes.html, site, words.lang),
    title: sameLanguage(source.lang, words.lang) ? undefined : words.title,
    short: words.short,
    interest: words.interest ?? source.interest,
    rights: words.rights ?? source.rights,
    signs: words.signs ?? signs,
    stale,
  });
  return {
    [original]: text(
      { lang: original, notes: source.notes, title: source.translatedTitle, short: source.short },
      false,
    ),
    ...Object.fromEntries(
      translations.map((translation) => [
        translation.lang,
        text(translation, translation.originalDigest !== digest),
      ]),
    ),
  };
}

/** What a source's record and its translations have alike; interest, rights and signs are the record's own unless said. */
type Words = Pick<
  SourceTranslation,
  'lang' | 'notes' | 'title' | 'short' | 'interest' | 'rights' | 'signs'
>;
