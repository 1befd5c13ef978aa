import type { Fault, FileFault, Problem, Severity } from '../problem.ts';
import { RULES } from './rules.ts';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** How much a fault matters: its rule says so. Throws for a rule or case that there is not, which is a bug of ours. */
function severityOf({ rule: id, case: name }: Fault): Severity {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`There is no rule “${id}”.`);
  if (name === undefined) return rule.severity;
  const named = rule.cases?.[name];
  if (!named) throw new Error(`The rule “${id}” has no case “${name}”.`);
  return named.severity;
}

/** A fault as the check reports it: with its severity, and with where its rule is explained. */
export const toProblem = (fault: FileFault): Problem => ({
  ...fault,
  severity: severityOf(fault),
  url: `docs/rules.md#${fault.rule}`,
});
