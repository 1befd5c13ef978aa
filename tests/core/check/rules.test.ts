import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';
import type { Example } from '../../../src/core/check/rule.ts';
import { RULES } from '../../../src/core/check/rules.ts';

const rulesBroken = ({ edits, before, today }: Example): string[] => {
  const { problems } = checkContent(exampleFiles(edits), {
    ...(before ? { base: exampleFiles(before) } : {}),
    ...(today ? { today } : {}),
  });
  return problems.map(({ rule }) => rule);
};

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

describe.each(RULES)('$id', (rule) => {
  it.each(rule.good.map((example, i) => [i + 1, example] as const))(
    'has nothing against good example %i',
    (_, example) => expect(rulesBroken(example)).not.toContain(rule.id),
  );

  it.each(rule.bad.map((example, i) => [i + 1, example] as const))(
    'finds fault with bad example %i',
    (_, example) => expect(rulesBroken(example)).toContain(rule.id),
  );

  it('has an id and a summary that a contributor can read', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/\.$|\)$/);
  });
});
