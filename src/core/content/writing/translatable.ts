import { sameLanguage } from '../../i18n/language.ts';
import { translatableDigest } from './translatable-digest.ts';
import { historyKeys } from '../schema/claim-schema.ts';
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
  const { claimant, wouldChange } = claim;
  const named = claimant && 'name' in claimant ? claimant.name : undefined;
  const fields: TranslatableField[] = [
    own(['claim'], claim.claim),
    own(['finding'], claim.finding),
    ...(wouldChange ? [own(['would-change'], wouldChange)] : []),
    ...(named ? [{ ...own(['claimant', 'name'], named), start: named }] : []),
    ...claim.evidence.flatMap(({ id, source, quote }): TranslatableField[] => {
      const from = langOf(source);
      return from === undefined || sameLanguage(from, lang)
        ? []
        : [{ path: ['translations', id], original: quote, lang: from }];
    }),
    ...historyKeys(claim.history).map((key, i) => own(['history', key], claim.history[i]!.note)),
  ];
  return { digest: translatableDigest(claim), lang: claim.lang, fields, body };
}

/** What of a source's record is to be translated. `lang` is the language that the record is written in. */
export function translatableSource(source: Source, lang: Lang, body: string): Translatable {
  const fields: TranslatableField[] = [
    ...(source.rights ? [{ path: ['rights'] as const, original: source.rights, lang }] : []),
    ...(source.translated?.signs
      ? [{ path: ['translated', 'signs'] as const, original: source.translated.signs, lang }]
      : []),
  ];
  return { digest: translatableDigest(source), lang, fields, body };
}
