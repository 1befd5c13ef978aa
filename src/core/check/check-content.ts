import { compareStrings } from '../text/strings.ts';
import type { FileFault, Problem } from '../problem.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { parseContent } from '../content/parse-content.ts';
import type { Checked } from './checked.ts';
import { proveQuotes } from './prove-quotes.ts';
import type { BaseContent, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';
import { toProblem } from './to-problem.ts';
import { applyWaivers } from './waivers.ts';

export interface CheckOptions {
  /** The date of the check, `2026-11-21`. A build has none, so that it does not depend on the day it is made. */
  readonly today?: string;
  /** Texts of sealed sources, by source id: their seals and quotes are checked against them too. */
  readonly snapshots?: ReadonlyMap<string, string>;
  /** The content folder before a change: turns on the rules about change. */
  readonly base?: readonly ContentFile[];
}

/** Checks a content folder: everything that `npm run check`, the build and the live preview say of it. Never throws for bad content. */
export function checkContent(files: readonly ContentFile[], options: CheckOptions = {}): Checked {
  const { content, faults: parsed } = parseContent(files);
  const proven = proveQuotes(content, options.snapshots);
  const context: RuleContext = {
    content,
    proofs: proven.proofs,
    sources: proven.sources,
    rawFiles: rawFilesOf(files, content),
    ...(options.base ? { base: baseContent(options.base) } : {}),
    ...(options.today ? { today: options.today } : {}),
  };
  const found = [
    ...parsed,
    ...proven.problems,
    ...RULES.flatMap((rule) => faultsOf(rule, context)),
  ];
  const problems = withoutDoubles(
    applyWaivers(found, content.waivers, options.today).map(toProblem).sort(byPlace),
  );
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    content,
    proofs: proven.proofs,
    sources: proven.sources,
    problems,
    summary: {
      claims: content.claims.size,
      sources: content.sources.size,
      passages: proven.passages,
      proven: proven.proven,
      errors: count('error'),
      warnings: count('warning'),
    },
  };
}

const faultsOf = (rule: Rule, context: RuleContext): FileFault[] =>
  [...(rule.check?.(context) ?? [])].map((fault) => ({ ...fault, rule: rule.id }));

function baseContent(files: readonly ContentFile[]): BaseContent {
  const { content } = parseContent(files);
  return { content, rawFiles: rawFilesOf(files, content) };
}

/** Every file as text; one that could not be read is there, empty. Open texts are held once. */
function rawFilesOf(files: readonly ContentFile[], content: Content): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    files.map((file) => {
      const id = /^sources\/(.+)\.txt$/.exec(file.path)?.[1];
      const parsed = id === undefined ? undefined : content.texts.get(id);
      return [file.path, parsed ?? ('bytes' in file ? decoder.decode(file.bytes) : '')];
    }),
  );
}

function byPlace(a: Problem, b: Problem): number {
  return (
    compareStrings(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.rule, b.rule) ||
    compareStrings(a.message, b.message)
  );
}

/** Two looks at the same value may find the same fault; sorted, such doubles stand side by side. */
function withoutDoubles(sorted: readonly Problem[]): Problem[] {
  return sorted.filter((problem, i) => i === 0 || byPlace(problem, sorted[i - 1]!) !== 0);
}
