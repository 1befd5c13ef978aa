import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import type { BadExample, GoodExample } from '../../../src/core/check/example.ts';
import { RULES } from '../../../src/core/check/rules.ts';
import { asExpected, checkExample, isAsExpected } from './check-example.ts';
import { exampleFiles } from './example-content.ts';
import { MORE_EXAMPLES } from './examples/more-examples.ts';

describe('the example publication', () => {
  it('breaks no rule at all', () => {
    const { problems, summary } = checkContent(exampleFiles());
    expect(problems).toEqual([]);
    expect(summary).toEqual({
      claims: 1,
      sources: 2,
      passages: 1,
      proven: 1,
      errors: 0,
      warnings: 0,
    });
  });
});

/** One or more sentences that begin with a capital and end with a full stop, or with a command to run. */
const MEND =
  /^(?:\p{Lu}[^]*\.|(?:\p{Lu}[^]* )?[Rr]un: npm run [a-z]+ -- [a-z0-9-]+(?: [a-z-]+)?)$/u;

describe.each(RULES)('$id', (rule) => {
  const more = MORE_EXAMPLES[rule.id];
  const named = <T extends GoodExample>(own: readonly T[], others: readonly T[] = []) =>
    [...own, ...others].map((example, i): [string, T] => [
      'name' in example ? String(example.name) : `example ${i + 1} of its documentation`,
      example,
    ]);

  it.each(named<GoodExample>(rule.good, more?.good))('has nothing against: %s', (_, example) => {
    const { instead } = example;
    expect(checkExample(example).map((problem) => problem.rule)).toEqual(instead ? [instead] : []);
  });

  it.each(named<BadExample>(rule.bad, more?.bad))(
    'is the one that finds fault with: %s',
    (_, example) => {
      const problems = checkExample(example);
      const { besides = [] } = example;
      if (besides.length === 0)
        expect(problems.map((problem) => asExpected(problem, example))).toEqual([
          { rule: rule.id, ...example.problem },
        ]);
      expect(isAsExpected(rule, example)).toBe(true);
      const { case: name, fix } = example.problem;
      const severity = name === undefined ? rule.severity : rule.cases?.[name]?.severity;
      expect(problems.find(({ message }) => message === example.problem.message)?.severity).toBe(
        severity,
      );
      if (fix !== undefined) expect(fix).toMatch(MEND);
    },
  );

  it('has a bad example for each of its cases, and one of each kind at least', () => {
    const bad = [...rule.bad, ...(more?.bad ?? [])].map(({ problem }) => problem.case);
    expect(bad.length).toBeGreaterThan(0);
    expect(rule.good.length + (more?.good?.length ?? 0)).toBeGreaterThan(0);
    for (const name of Object.keys(rule.cases ?? {})) expect(bad).toContain(name);
  });

  it('has an id and a summary that a contributor can read', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[^]*[.)]$/);
  });
});
