import type { Lang } from '../content/types.ts';
import { noteOf } from '../site/lookup.ts';
import { inLang, textOf } from '../site/texts.ts';
import type { ClaimView, Site, SourceView } from '../site/types.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** What must be said before a claim that was withdrawn or corrected: our words, and the note in the claim's own. */
export function noticeOf(
  claim: ClaimView,
  lang: Lang,
): { text: string; note?: string } | undefined {
  const words = wordsFor(lang).card;
  const withdrawn = claim.status === 'withdrawn';
  const kind = withdrawn ? 'withdrawal' : 'correction';
  const entry = claim.history.findLastIndex((change) => change.kind === kind);
  if (!withdrawn && entry < 0) return undefined;
  const date = formatDate(lang, claim.history[entry]?.date ?? claim.modified);
  const note = textOf(claim, lang).text.historyNotes[entry];
  return {
    text: withdrawn ? words.withdrawn(date) : words.corrected(date),
    note,
  };
}

/** A content note, said before a passage: what it is about, and where to find help. */
export function contentNote(site: Site, id: string, lang: Lang): string {
  const { label, help } = noteOf(site, id);
  const first = inLang(site, label, lang);
  return `${first}${/[.!?…]$/u.test(first) ? '' : '.'} ${inLang(site, help, lang)}`;
}

/** What is said wherever a text is quoted that is a translation, or reads as one. */
export function translated({ translated: how }: SourceView, lang: Lang): string {
  const words = wordsFor(lang).card;
  if (!how) return '';
  if (how.by !== 'machine') return how.sure ? words.translatedText : words.readsAsTranslated;
  return how.sure ? words.machineTranslation : words.readsAsTranslation;
}
