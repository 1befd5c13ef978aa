import type { FileFault } from '../problem.ts';
import type { Content } from '../content/content.ts';
import { RULES } from './rules.ts';
import { suggest } from './suggest.ts';

const RULE = 'waiver';
const WAIVABLE = new Set(RULES.flatMap(({ id, waivable }) => (waivable ? [id] : [])));

/**
 * Takes waived problems out and adds those about the waivers themselves. A waiver past its date still waives, so that
 * a build does not break by the passing of time; `check`, which knows what day it is, warns of it.
 */
export function applyWaivers(
  problems: readonly FileFault[],
  { value: waivers, file, at }: Content['waivers'],
  today?: string,
): FileFault[] {
  const key = (rule: string, path: string): string => `${rule} ${path}`;
  const waived = new Set(
    waivers.filter(({ rule }) => WAIVABLE.has(rule)).map((waiver) => key(waiver.rule, waiver.file)),
  );
  const used = new Set<string>();
  const left = problems.filter((problem) => {
    used.add(key(problem.rule, problem.file));
    return !waived.has(key(problem.rule, problem.file));
  });

  for (const [i, waiver] of waivers.entries()) {
    const here = { file, rule: RULE };
    if (!WAIVABLE.has(waiver.rule))
      left.push({
        ...here,
        ...at([i, 'rule']),
        message: RULES.some(({ id }) => id === waiver.rule)
          ? `The rule “${waiver.rule}” cannot be waived.`
          : `There is no rule “${waiver.rule}”.`,
        found: waiver.rule,
        fix: RULES.some(({ id }) => id === waiver.rule)
          ? 'Mend what the rule found, and remove this waiver.'
          : suggest(waiver.rule, WAIVABLE),
      });
    else if (!used.has(key(waiver.rule, waiver.file)))
      left.push({
        ...here,
        ...at([i]),
        case: 'unused',
        message: `Nothing in ${waiver.file} needs this waiver of “${waiver.rule}” any more.`,
        fix: 'Remove it.',
      });
    else if (today !== undefined && waiver.expires < today)
      left.push({
        ...here,
        ...at([i, 'expires']),
        case: 'expired',
        message: `This waiver of “${waiver.rule}” for ${waiver.file} ended on ${waiver.expires}.`,
        found: waiver.expires,
        fix: `Mend ${waiver.file}, or decide anew and set another date.`,
      });
  }
  return left;
}
