import type { Rule } from './rule.ts';
import { circularEvidence } from './rules/circular-evidence.ts';
import { citationUnknown } from './rules/citation-unknown.ts';
import { claimLength } from './rules/claim-length.ts';
import { claimRemoved } from './rules/claim-removed.ts';
import { contentNote } from './rules/content-note.ts';
import { dates } from './rules/dates.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { editDoubtful } from './rules/edit-doubtful.ts';
import { editMisuse } from './rules/edit-misuse.ts';
import { encoding } from './rules/encoding.ts';
import { evidenceUncited } from './rules/evidence-uncited.ts';
import { exactCharacters } from './rules/exact-characters.ts';
import { findingLength } from './rules/finding-length.ts';
import { frontMatter } from './rules/front-matter.ts';
import { heading } from './rules/heading.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { id } from './rules/id.ts';
import { languageUnlisted } from './rules/language-unlisted.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { neverLinkedDomainRule } from './rules/never-linked-domain.ts';
import { personalData } from './rules/personal-data.ts';
import { quoteAmbiguous } from './rules/quote-ambiguous.ts';
import { quoteCut } from './rules/quote-cut.ts';
import { quoteHedged } from './rules/quote-hedged.ts';
import { quoteNotFound } from './rules/quote-not-found.ts';
import { quoteTooLong } from './rules/quote-too-long.ts';
import { quoteTooShort } from './rules/quote-too-short.ts';
import { quoteUnopened } from './rules/quote-unopened.ts';
import { quotedTooMuch } from './rules/quoted-too-much.ts';
import { ratingChangedWithoutHistory } from './rules/rating-changed-without-history.ts';
import { ratingNeeds } from './rules/rating-needs.ts';
import { ratingUnknown } from './rules/rating-unknown.ts';
import { rawHtml } from './rules/raw-html.ts';
import { schema } from './rules/schema.ts';
import { size } from './rules/size.ts';
import { sourceChanged } from './rules/source-changed.ts';
import { sourceText } from './rules/source-text.ts';
import { translationMissing } from './rules/translation-missing.ts';
import { translationStale } from './rules/translation-stale.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { url } from './rules/url.ts';
import { waiver } from './rules/waiver.ts';
import { windowInvalid } from './rules/window-invalid.ts';
import { withdrawnWithoutHistory } from './rules/withdrawn-without-history.ts';

/** Every rule, in the groups and the order of the documentation. */
export const RULE_GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  Format: [
    frontMatter,
    unknownKey,
    schema,
    id,
    duplicateId,
    encoding,
    hiddenCharacter,
    size,
    rawHtml,
    heading,
  ],
  'Links and safety': [url, neverLinkedDomainRule, personalData, contentNote],
  Proof: [
    quoteNotFound,
    quoteAmbiguous,
    quoteTooShort,
    quoteTooLong,
    quoteCut,
    quoteHedged,
    quoteUnopened,
    windowInvalid,
    sourceText,
    sourceChanged,
    editMisuse,
    editDoubtful,
    exactCharacters,
    languageUnlisted,
    quotedTooMuch,
    circularEvidence,
  ],
  Editorial: [
    unknownReference,
    evidenceUncited,
    citationUnknown,
    translationMissing,
    translationStale,
    ratingUnknown,
    ratingNeeds,
    ratingChangedWithoutHistory,
    claimRemoved,
    withdrawnWithoutHistory,
    nearDuplicate,
    claimLength,
    findingLength,
    dates,
    waiver,
  ],
};

export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();
