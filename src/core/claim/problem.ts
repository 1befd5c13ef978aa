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

/** One thing that is wrong (or worth knowing) in the content, and how to mend it. */
export interface Problem extends Range {
  /** Path in the content folder, with forward slashes: `claims/x.md`. */
  readonly file: string;
  /** The id of the rule that found it: `quote-not-found`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence, naming the subject. */
  readonly message: string;
  /** What stands there now, where that can be shown. */
  readonly found?: string;
  /** What was expected instead. */
  readonly expected?: string;
  /** What to do about it: an imperative sentence, with a command or text that can be pasted where there is one. */
  readonly fix?: string;
  /** Where the rule is explained. */
  readonly url?: string;
}
