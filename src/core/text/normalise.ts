/**
 * `qn1`, the normal form in which texts are compared: typography is folded, words are not.
 * The steps are fixed for ever (docs/proof.md): a seal made today is checked with them in ten years.
 */

import { DELETED, FOLDED, WHITE } from './folds.ts';
import { plainForm } from './plain-form.ts';

/** Why a text is not accepted at all; `at` is a UTF-16 offset in the raw text. */
export type Refusal =
  | { readonly ok: false; readonly reason: 'lone-surrogate'; readonly at: number }
  | { readonly ok: false; readonly reason: 'combining-run'; readonly at: number };

export type Normalised = { readonly ok: true; readonly text: string } | Refusal;

/** One replacement over the whole text. `by` is what stands there instead. */
export interface Step {
  readonly pattern: RegExp;
  readonly by: (match: string) => string;
}

const nothing = (): string => '';
const space = (): string => ' ';

const LATIN = String.raw`[\p{Script=Latin}&&\p{L}]`;

/** Step 2. Joiners part letters in scripts that need them; between Latin letters they only hide. */
export const DELETIONS: readonly Step[] = [
  { pattern: new RegExp(`[${DELETED}]+`, 'g'), by: nothing },
  {
    // The first joiner is looked for before the letter: joiners are rare, letters are not.
    pattern: new RegExp(
      String.raw`[\u200C\u200D](?<=${LATIN}[\u200C\u200D])[\u200C\u200D]*(?=${LATIN})`,
      'gv',
    ),
    by: nothing,
  },
];

/** Steps 3 and 4. A single plain space is one already, and most are. */
export const FOLDS: readonly Step[] = [
  { pattern: new RegExp(` [${WHITE}]+|[${WHITE.replace(' ', '')}][${WHITE}]*`, 'g'), by: space },
  {
    pattern: new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g'),
    by: (match) => FOLDED.get(match) ?? match,
  },
];

const LOOSE_END = new RegExp(`^[${DELETED}${WHITE}]|[${DELETED}${WHITE}]$`);

/** Whether `text` begins or ends with what `qn1` drops there: white space, or a character of step 2. */
export function hasLooseEnds(text: string): boolean {
  return LOOSE_END.test(text);
}

/** What step 5 does after its NFC. */
export const SPACES: readonly Step[] = [
  { pattern: / {2,}/g, by: space },
  { pattern: /^ | $/g, by: nothing },
];

/** Longer runs are an attack on renderers and on normalisation itself, never a language. */
const COMBINING_RUN = /\p{M}{31}/v;
/** No text without one of these has a combining mark; most have none, and this is quick to see. */
const MAY_COMBINE = /[\u0300-\u1FFF\u2C00-\uFFFF]|[\u20D0-\u20FF]/;

function apply(text: string, steps: readonly Step[]): string {
  let out = text;
  for (const { pattern, by } of steps) out = out.replace(pattern, by);
  return out;
}

/** The index of the 31st combining mark's run in `text`, or -1. */
function combiningRun(text: string): number {
  return MAY_COMBINE.test(text) ? text.search(COMBINING_RUN) : -1;
}

/** Steps 1 to 5 of `qn1`. Time and memory are linear in the length of `raw`. */
export function normalise(raw: string): Normalised {
  const plain = plainForm(raw);
  if (plain !== undefined) return { ok: true, text: plain };
  if (!raw.isWellFormed()) {
    const at = raw.search(/\p{Surrogate}/v);
    return { ok: false, reason: 'lone-surrogate', at };
  }
  const run = combiningRun(raw);
  if (run >= 0) return { ok: false, reason: 'combining-run', at: run };
  const kept = apply(raw.normalize('NFC'), DELETIONS);
  if (combiningRun(kept) >= 0) {
    return { ok: false, reason: 'combining-run', at: hiddenRun(raw) };
  }
  return { ok: true, text: apply(apply(kept, FOLDS).normalize('NFC'), SPACES) };
}

/** Where in `raw` a run of marks starts that shows only once the characters between them are deleted. */
function hiddenRun(raw: string): number {
  const deleted = String.raw`[${DELETED}\u200C\u200D]`;
  // Composition takes marks away or, where one is two in disguise (U+0344), adds some.
  for (const more of [30, 15]) {
    const run = String.raw`[\p{M}--${deleted}](?:${deleted}*[\p{M}--${deleted}]){${more}}`;
    const at = raw.search(new RegExp(run, 'v'));
    if (at >= 0) return at;
  }
  return 0;
}
