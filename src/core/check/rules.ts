import type { Rule } from './rule.ts';
import { circularEvidence } from './rules/circular-evidence.ts';
import { citationUnknown } from './rules/citation-unknown.ts';
import { claimLength } from './rules/claim-length.ts';
import { claimRemoved } from './rules/claim-removed.ts';
import { contentNote } from './rules/content-note.ts';
import { dates } from './rules/dates.ts';
import { evidenceUncited } from './rules/evidence-uncited.ts';
import { findingLength } from './rules/finding-length.ts';
import { FORMAT_RULES, url } from './rules/format.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { neverLinkedDomainRule } from './rules/never-linked-domain.ts';
import { ordinalReference } from './rules/ordinal-reference.ts';
import { personalData } from './rules/personal-data.ts';
import { QUOTE_RULES, windowInvalid } from './rules/proof.ts';
import { EDIT_RULES } from './rules/proof-edits.ts';
import { quotedTooMuch } from './rules/quoted-too-much.ts';
import { ratingChangedWithoutHistory } from './rules/rating-changed-without-history.ts';
import { ratingNeeds } from './rules/rating-needs.ts';
import { ratingUnknown } from './rules/rating-unknown.ts';
import { sealOld } from './rules/seal-old.ts';
import { sourceChanged } from './rules/source-changed.ts';
import { sourceLanguage } from './rules/source-language.ts';
import { sourceText } from './rules/source-text.ts';
import { translationFigures } from './rules/translation-figures.ts';
import { translationMissing } from './rules/translation-missing.ts';
import { translationQuotationMarks } from './rules/translation-quotation-marks.ts';
import { translationStale } from './rules/translation-stale.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { waiver } from './rules/waiver.ts';
import { withdrawnWithoutHistory } from './rules/withdrawn-without-history.ts';
import { wordsMissing } from './rules/words-missing.ts';

/** Every rule, in the groups and the order of the documentation. */
export const RULE_GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  Format: FORMAT_RULES,
  'Links and safety': [url, neverLinkedDomainRule, personalData, contentNote],
  Proof: [
    ...QUOTE_RULES,
    windowInvalid,
    sealOld,
    sourceText,
    sourceLanguage,
    sourceChanged,
    ...EDIT_RULES,
    quotedTooMuch,
    circularEvidence,
  ],
  Editorial: [
    unknownReference,
    evidenceUncited,
    citationUnknown,
    translationMissing,
    translationStale,
    translationQuotationMarks,
    translationFigures,
    ordinalReference,
    ratingUnknown,
    ratingNeeds,
    ratingChangedWithoutHistory,
    claimRemoved,
    withdrawnWithoutHistory,
    nearDuplicate,
    claimLength,
    findingLength,
    wordsMissing,
    dates,
    waiver,
  ],
};

export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();
