import type { MoreExamples } from '../check-example.ts';
import { CHANGE_EXAMPLES } from './changes.ts';
import { CLAIM_EXAMPLES } from './claims.ts';
import { DATE_EXAMPLES } from './dates.ts';
import { EVIDENCE_EXAMPLES } from './evidence.ts';
import { ORDINAL_REFERENCE_EXAMPLES } from './ordinal-reference.ts';
import { PERSONAL_DATA_EXAMPLES } from './personal-data.ts';
import { RATING_EXAMPLES } from './ratings.ts';
import { REFERENCE_EXAMPLES } from './references.ts';
import { SEAL_EXAMPLES } from './seals.ts';
import { SOURCE_EXAMPLES } from './sources.ts';
import { TRANSLATED_WORDS_EXAMPLES } from './translated-words.ts';
import { TRANSLATION_EXAMPLES } from './translations.ts';

/** Examples beyond those of the rules' own documentation: one for each exception and guard. */
export const MORE_EXAMPLES: MoreExamples = {
  ...CHANGE_EXAMPLES,
  ...CLAIM_EXAMPLES,
  ...DATE_EXAMPLES,
  ...EVIDENCE_EXAMPLES,
  ...ORDINAL_REFERENCE_EXAMPLES,
  ...PERSONAL_DATA_EXAMPLES,
  ...RATING_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...SEAL_EXAMPLES,
  ...SOURCE_EXAMPLES,
  ...TRANSLATED_WORDS_EXAMPLES,
  ...TRANSLATION_EXAMPLES,
};
