/** The words of the publication in the language of a reader, or else in the language that has them. */
import type { Lang, PerLang } from '../content/types.ts';
import { aboutSpeaker } from '../content/writing/translatable-digest.ts';
import { capitalised } from '../i18n/format.ts';
import { sameLanguage } from '../i18n/language.ts';
import { wordsFor } from '../i18n/words.ts';
import { sourceOf } from './lookup.ts';
import type {
  ClaimText,
  ClaimView,
  EvidenceView,
  PageView,
  Site,
  SourceNotes,
  SourceView,
} from './types.ts';

/** A label of the publication for a reader of `lang`, or in the default language, which always has one. */
export const inLang = (site: Pick<Site, 'languages'>, texts: PerLang, lang: Lang): string =>
  labelOf(site, texts, lang).name;

/** The same, with the language that it is in. */
export function labelOf(site: Pick<Site, 'languages'>, texts: PerLang, lang: Lang): NameInLang {
  const original = site.languages[0]!;
  const own = Object.hasOwn(texts, lang) ? lang : original;
  return { name: texts[own] ?? '', lang: own };
}

/**
 * The language of the publication in which our own words are for a reader of `lang`: labels and names that stand in a
 * sentence of ours are taken in it, so that no sentence is in two languages.
 */
export function sentenceLang(site: Pick<Site, 'languages'>, lang: Lang): Lang {
  const { lang: worded } = wordsFor(site, lang);
  return [lang, site.languages[0]!].find((one) => sameLanguage(one, worded)) ?? worded;
}

/**
 * A claim's text for a reader of `lang`. Where there is none in that language it is the original, and `translated`
 * is false: the page marks the text with its own `lang` and is canonical to the original.
 */
export function textOf(claim: ClaimView, lang: Lang): { text: ClaimText; translated: boolean } {
  return inLanguage(claim.texts, lang, claim.lang);
}

/** A source's notes for a reader of `lang`, or in the language they were written in. */
export function sourceNotesOf(source: SourceView, lang: Lang): SourceNotes {
  return inLanguage(source.texts, lang, source.notesLang).text;
}

/** A name with the language that it is in. */
export interface NameInLang {
  readonly name: string;
  readonly lang: Lang;
}

/** What a sentence in `lang` calls a source: its short name in that language, or else its title. */
export function sourceNameOf(source: SourceView, lang: Lang): NameInLang {
  const short = shortNameOf(source, lang);
  return short === undefined ? { name: source.title, lang: source.lang } : { name: short, lang };
}

/** The short name of a source in `lang`, where it has one. */
export const shortNameOf = ({ texts }: SourceView, lang: Lang): string | undefined =>
  Object.hasOwn(texts, lang) ? texts[lang]!.short : undefined;

/** The title of a source in `lang`, where its own is in another language and a translation is there. */
export const translatedTitleOf = ({ texts }: SourceView, lang: Lang): string | undefined =>
  Object.hasOwn(texts, lang) ? texts[lang]!.title : undefined;

/** The name of a source at the head of a line or a sentence. */
export function headingNameOf(source: SourceView, lang: Lang): NameInLang {
  const named = sourceNameOf(source, lang);
  return { ...named, name: capitalised(named.lang, named.name) };
}

/** Who made a claim, as a sentence names them: a source by its short name, where it has one in `lang`. */
export function claimantName(site: Site, claim: ClaimView, lang: Lang): NameInLang | undefined {
  const { text } = textOf(claim, lang);
  const { claimantName: name } = text;
  if (!claim.claimant || name === undefined) return undefined;
  const { source: id } = claim.claimant;
  const source = id === undefined ? undefined : sourceOf(site, id);
  const short = source && shortNameOf(source, lang);
  if (short !== undefined) return { name: short, lang };
  return { name, lang: source?.title === name ? source.lang : text.lang };
}

/** Words of an editor with the language that they are in. */
export interface WordsInLang {
  readonly words: string;
  readonly lang: Lang;
}

/** Whose words a passage gives, for a reader of `lang`: a name, what they are (a role), or the one description. */
export function speakerOf(
  claim: ClaimView,
  { id, speaker }: EvidenceView,
  lang: Lang,
): { readonly name?: string; readonly about?: WordsInLang | undefined } | undefined {
  if (!speaker) return undefined;
  const about = wordsByEvidence(claim, lang, 'speakers', id, aboutSpeaker(speaker));
  return 'name' in speaker ? { name: speaker.name, about } : { about };
}

/** The same in one line, for where no part of a line can be marked with its language. */
export function speakerLine(
  claim: ClaimView,
  evidence: EvidenceView,
  lang: Lang,
): string | undefined {
  const speaker = speakerOf(claim, evidence, lang);
  if (!speaker) return undefined;
  const { name, about } = speaker;
  if (name === undefined) return about && capitalised(about.lang, about.words);
  return about ? `${name}, ${about.words}` : name;
}

/** Why a passage may stand alone though the rest of its sentence governs it, for a reader of `lang`. */
export const readsAloneOf = (
  claim: ClaimView,
  { id, readsAlone }: EvidenceView,
  lang: Lang,
): WordsInLang | undefined => wordsByEvidence(claim, lang, 'readsAlone', id, readsAlone);

/** Words on a piece of evidence in `lang`, or else the original's. */
function wordsByEvidence(
  claim: ClaimView,
  lang: Lang,
  key: 'speakers' | 'readsAlone',
  id: string,
  original: string | undefined,
): WordsInLang | undefined {
  const { text } = textOf(claim, lang);
  const translated = text[key];
  if (translated && Object.hasOwn(translated, id))
    return { words: translated[id]!, lang: text.lang };
  return original === undefined ? undefined : { words: original, lang: claim.lang };
}

/** A page's text for a reader of `lang`, or in the first language that has one. */
export function pageTextOf(page: PageView, lang: Lang): PageView['texts'][string] {
  return inLanguage(page.texts, lang, Object.keys(page.texts)[0]!).text;
}

/** Our translation of a quote, by the id of its evidence, where the text has one. */
export const translationOf = ({ translations }: ClaimText, evidence: string): string | undefined =>
  Object.hasOwn(translations, evidence) ? translations[evidence] : undefined;

function inLanguage<T>(texts: Readonly<Record<Lang, T>>, lang: Lang, original: Lang) {
  return Object.hasOwn(texts, lang)
    ? { text: texts[lang]!, translated: true }
    : { text: texts[original]!, translated: false };
}
