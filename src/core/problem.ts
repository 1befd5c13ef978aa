/** What is wrong with content, and how it is reported: one shape for every room, completed on the way up. */

/** How much a problem matters: an error fails `check` and the build; a warning and a notice never do. */
export type Severity = 'error' | 'warning' | 'notice';

/** A run of a content file. Lines and columns count from 1; columns in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a problem points when it is about a whole file. */
export const FILE_START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * One thing that is wrong (or worth knowing) and how to mend it. Whoever finds it adds where it stands as precisely as
 * it knows (offsets in a text, a field of a quote, a range of a file); the check adds the severity, which the rule has.
 */
export interface Fault {
  /** The id of the rule that is broken: `quote-not-found`. */
  readonly rule: string;
  /** Which of the rule's `cases` this is, where its severity depends on that: `draft`. */
  readonly case?: string;
  /** What is wrong, in one sentence, naming the subject. */
  readonly message: string;
  /** What stands there now, where that can be shown. */
  readonly found?: string;
  /** What was expected instead. */
  readonly expected?: string;
  /** What to do about it: an imperative sentence, with a command or text that can be pasted where there is one. */
  readonly fix?: string;
}

/** A fault at UTF-16 offsets [start, end) of the text that was read. */
export interface TextFault extends Fault {
  readonly start: number;
  readonly end: number;
}

/** A fault at its place in a file of the content folder. */
export interface FileFault extends Fault, Range {
  /** Path in the content folder, with forward slashes: `claims/x.md`. */
  readonly file: string;
}

/** What the check reports of a fault. */
export interface Problem extends FileFault {
  readonly severity: Severity;
  /** Where the rule is explained. */
  readonly url?: string;
}
