/** What readers see of the sentence that a passage is a part of. */
import type { PassageSentence } from '../proof/types.ts';
import type { PassageView } from './types.ts';

/** What stands before and after a passage in its sentence. */
export type Rest = NonNullable<PassageSentence['rest']>;

/** Characters of the rest of a sentence that are shown on either side of a passage: UTF-16 code units. */
const MAX_SHOWN = 200;

/**
 * The rest of the sentence before and after a passage, where the passage is a part of one and the rest may be seen; what
 * is long is cut at a word, where it is furthest from the passage. Either may be empty.
 */
export function shownRest({ sentence }: PassageView): Rest | undefined {
  if (sentence?.stands !== 'part' || !sentence.rest) return undefined;
  const { before, after } = sentence.rest;
  if (!before && !after) return undefined;
  return { before: lastOf(before), after: firstOf(after) };
}

/** Whether a passage is a part of a sentence whose rest is not shown: of a sealed text, as far as its seal says so. */
export const isRestHidden = ({ sentence }: PassageView): boolean =>
  sentence?.stands === 'part' && !sentence.rest;

function firstOf(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const cut = text.slice(0, MAX_SHOWN);
  // A script that parts no words by spaces is cut between characters.
  const words = /^[\s\S]*\S(?=\s)/u.exec(text.slice(0, MAX_SHOWN + 1))?.[0] ?? cut;
  return `${words.replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function lastOf(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const cut = text.slice(-MAX_SHOWN);
  const words = /(?<=\s)\S[\s\S]*$/u.exec(text.slice(-MAX_SHOWN - 1))?.[0] ?? cut;
  return `… ${words.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
