import type { Fault, FileFault, Problem, Severity } from '../problem.ts';
import { RULES } from './rules.ts';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Rooms that have not been converted yet give a severity themselves: it is honoured. */
type Interim = { readonly severity?: Severity | undefined };

/** How much a fault matters: its rule says so. Throws for a rule or case that there is not, which is a bug of ours. */
function severityOf(fault: Pick<Fault, 'rule' | 'case'> & Interim): Severity {
  if (fault.severity) return fault.severity;
  const rule = BY_ID.get(fault.rule);
  if (!rule) throw new Error(`There is no rule “${fault.rule}”.`);
  if (fault.case === undefined) return rule.severity;
  const named = rule.cases?.[fault.case];
  if (!named) throw new Error(`The rule “${fault.rule}” has no case “${fault.case}”.`);
  return named.severity;
}

/** A fault as the check reports it: with its severity, and with where its rule is explained. */
export const toProblem = (fault: FileFault & Interim): Problem => ({
  ...fault,
  severity: severityOf(fault),
  url: `docs/rules.md#${fault.rule}`,
});
