/** Examples of a rule: a part of its documentation, and its tests. */
import type { Fault } from '../problem.ts';

/** The claim of the example publication (tests/core/check/example-content.ts), which most examples change. */
const CLAIM = 'claims/bridge-opened.md';

/** A change to a file of the example publication: `from` becomes `to`; without `from`, the whole file; `null` removes it. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string | null;
}

/** A change to the claim of the example publication, or to another file of it. */
export const edit = (from: string, to: string, file = CLAIM): Edit => ({ file, from, to });

/** The claim of the example publication quotes these French words instead, and translates them so. */
export const quotedInFrench =
  (quoted: string) =>
  (translation: string): readonly Edit[] => [
    edit('Le pont fut ouvert', `${quoted}. Le pont fut ouvert`, 'sources/journal-du-port.txt'),
    edit('source: harbour-report', 'source: journal-du-port'),
    edit(
      'The great bridge opened to traffic in the spring of 1932\n',
      `${quoted}\n    translation: ${translation}\n`,
    ),
  ];

/** Content that is checked: the example publication after some edits. */
export interface Example {
  readonly edits: readonly Edit[];
  /** How the publication was before, for the rules about change. */
  readonly before?: readonly Edit[];
  /** The day of the check; without it, as in a build, none. */
  readonly today?: string;
  /** The report of the publication is sealed, with a window for the claim's quote. */
  readonly sealed?: boolean;
}

/** Content that a rule finds nothing wrong with, though little is missing. */
export interface GoodExample extends Example {
  /** The rule that finds fault with it instead. */
  readonly instead?: string;
}

/** Content that one thing is wrong with. */
export interface BadExample extends Example {
  /** The whole problem: it begins at `file:line:column`, and ends at `line:column` where that is not the value's end. */
  readonly problem: Omit<Fault, 'rule'> & { readonly at: string; readonly end?: string };
  /** Rules that find fault with something else of it, where that cannot be helped. */
  readonly besides?: readonly string[];
}
