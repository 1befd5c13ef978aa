import { sameLanguage } from '../../i18n/language.ts';
import { aboutSpeaker, translatableDigest } from './translatable-digest.ts';
import { historyKeys } from '../schema/claim-translation-schema.ts';
import type { Claim, Lang, Source } from '../types.ts';
import type { Translatable, TranslatableField } from './translation-file.ts';

/**
 * What of a claim is to be translated into a language. A quote is, where its source's language is
 * another; `langOf` gives that of a source by id. `body` is the claim's own Markdown.
 */
export function translatableClaim(
  claim: Claim,
  lang: Lang,
  body: string,
  langOf: (source: string) => Lang | undefined,
): Translatable {
  const own = (path: TranslatableField['path'], original: string): TranslatableField => ({
    path,
    original,
    lang: claim.lang,
  });
  const { claimant, alsoAsked, wouldChange } = claim;
  const named = claimant && 'name' in claimant ? claimant.name : undefined;
  const fields: TranslatableField[] = [
    own(['claim'], claim.claim),
    own(['finding'], claim.finding),
    ...(alsoAsked.length > 0
      ? [{ ...own(['also-asked'], alsoAsked.join(' | ')), list: true }]
      : []),
    ...(wouldChange ? [own(['would-change'], wouldChange)] : []),
    ...(named ? [{ ...own(['claimant', 'name'], named), start: named }] : []),
    ...claim.evidence.flatMap(({ id, source, quote }): TranslatableField[] => {
      const from = langOf(source);
      return from === undefined || sameLanguage(from, lang)
        ? []
        : [{ path: ['translations', id], original: quote, lang: from }];
    }),
    ...claim.evidence.flatMap(({ id, speaker }) => {
      const about = aboutSpeaker(speaker);
      return about === undefined ? [] : [own(['speakers', id], about)];
    }),
    ...claim.evidence.flatMap(({ id, readsAlone }) =>
      readsAlone === undefined ? [] : [own(['reads-alone', id], readsAlone)],
    ),
    ...historyKeys(claim.history).map((key, i) => own(['history', key], claim.history[i]!.note)),
  ];
  return { digest: translatableDigest(claim), lang: claim.lang, fields, body };
}

/** What of a source's record, which is written in `lang`, is to be translated into another language. */
export function translatableSource(
  source: Source,
  lang: Lang,
  to: Lang,
  body: string,
): Translatable {
  const field = (
    path: TranslatableField['path'],
    original: string | undefined,
    from = lang,
  ): TranslatableField[] => (original ? [{ path, original, lang: from }] : []);
  const fields = [
    ...(sameLanguage(source.lang, to) ? [] : field(['title'], source.title, source.lang)),
    ...field(['short'], source.short),
    ...field(['interest'], source.interest),
    ...field(['rights'], source.rights),
    ...field(['translated', 'signs'], source.translated?.signs),
  ];
  return { digest: translatableDigest(source), lang, fields, body };
}
