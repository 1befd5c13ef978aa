import { checkContent } from '../../../src/core/check/check-content.ts';
import type { BadExample, Edit, Example, GoodExample } from '../../../src/core/check/example.ts';
import type { Rule } from '../../../src/core/check/rule.ts';
import type { ContentFile } from '../../../src/core/content/content.ts';
import { parseContent } from '../../../src/core/content/parse-content.ts';
import { translatableDigest } from '../../../src/core/content/writing/translatable-digest.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { EXAMPLE_DIGEST, exampleFiles } from './example-content.ts';
import { sealedReport } from './sealed-report.ts';

/** Further examples of rules: one for each exception and guard, by the id of the rule. */
export type MoreExamples = Readonly<
  Record<
    string,
    {
      readonly good?: readonly (GoodExample & { readonly name: string })[];
      readonly bad?: readonly (BadExample & { readonly name: string })[];
    }
  >
>;

/** All that the check says of an example. */
export function checkExample({ edits, before, today, sealed }: Example): readonly Problem[] {
  const filesOf = (list: readonly Edit[]): ContentFile[] =>
    upToDate(exampleFiles(sealed ? [...sealedReport(), ...list] : list));
  return checkContent(filesOf(edits), {
    ...(before ? { base: filesOf(before) } : {}),
    ...(today ? { today } : {}),
  }).problems;
}

/** Translations count as made from the original as it was edited, but where an example changes their digest. */
function upToDate(files: readonly ContentFile[]): ContentFile[] {
  const { content } = parseContent(files);
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return files.map((file) => {
    const [, folder, id] = /^(claims|sources)\/([^.]+)\.[^.]+\.md$/.exec(file.path) ?? [];
    const original = content[folder as 'claims' | 'sources']?.get(id!)?.value;
    if (!original || !('bytes' in file)) return file;
    const digest = `of: ${translatableDigest(original)}`;
    const text = decoder.decode(file.bytes).replace(`of: ${EXAMPLE_DIGEST}`, digest);
    return { path: file.path, bytes: encoder.encode(text) };
  });
}

/** A problem as a bad example gives it, with its rule; where it ends only where the example says so too. */
export function asExpected(
  problem: Problem,
  example?: BadExample,
): BadExample['problem'] & { readonly rule: string } {
  const { file, line, column, rule, case: name, message, found, expected, fix } = problem;
  const end = example?.problem.end && `${problem.endLine}:${problem.endColumn}`;
  const optional = { case: name, found, expected, fix, end };
  return {
    at: `${file}:${line}:${column}`,
    rule,
    message,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Whether the check says of an example exactly what the example says of it. */
export function isAsExpected(rule: Rule, example: GoodExample | BadExample): boolean {
  const problems = checkExample(example).map((problem) =>
    asExpected(problem, 'problem' in example ? example : undefined),
  );
  const others = (list: readonly { readonly rule: string }[]): string =>
    list
      .map((p) => p.rule)
      .sort()
      .join();
  if (!('problem' in example)) return others(problems) === (example.instead ?? '');
  const wanted = sorted({ rule: rule.id, ...example.problem });
  const at = problems.findIndex((problem) => sorted(problem) === wanted);
  return at >= 0 && others(problems.toSpliced(at, 1)) === (example.besides ?? []).join();
}

const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());
