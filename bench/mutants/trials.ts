import { findPersonalData } from '../../src/core/check/personal-data.ts';
import { RULES } from '../../src/core/check/rules.ts';
import { isAsExpected } from '../../tests/core/check/check-example.ts';
import { MORE_EXAMPLES } from '../../tests/core/check/examples/more-examples.ts';
import { DUPLICATE_CASES } from '../../tests/core/check/near-duplicate-cases.ts';
import { ORDINARY, PERSONAL, SEVERAL } from '../../tests/core/check/personal-data-cases.ts';
import { TextIndex } from '../../src/core/check/near-duplicates.ts';

/** The first trial that fails, in words; the examples of the rule `first` come before the others. */
export function firstFailure(first: string | undefined): string | undefined {
  const rules = [...RULES].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const rule of rules) {
    const more = MORE_EXAMPLES[rule.id];
    const examples = [...rule.bad, ...(more?.bad ?? []), ...rule.good, ...(more?.good ?? [])];
    const failed = examples.findIndex((example) => !isAsExpected(rule, example));
    if (failed >= 0) return `${rule.id}, example ${failed + 1}`;
    if (rule.id === 'personal-data' && !knowsPersonalData()) return 'the cases of personal data';
    if (rule.id === 'near-duplicate' && !knowsDuplicates()) return 'the cases of near duplicates';
  }
  return undefined;
}

const knowsPersonalData = (): boolean => {
  const found = (text: string): string =>
    JSON.stringify(findPersonalData(text).map(({ start, end }) => text.slice(start, end)));
  return (
    ORDINARY.every((text) => found(text) === '[]') &&
    SEVERAL.every(([text, all]) => found(text) === JSON.stringify(all)) &&
    PERSONAL.every(
      ([kind, text, one]) =>
        found(text) === JSON.stringify([one]) && findPersonalData(text)[0]!.kind === kind,
    )
  );
};

const knowsDuplicates = (): boolean =>
  DUPLICATE_CASES.every(({ added, text, like, compared }) => {
    const index = new TextIndex();
    for (const [i, one] of added.entries()) index.add(String(i), one);
    const found = index.similarTo(text);
    return (
      found === (like === undefined ? undefined : String(like)) &&
      (compared === undefined || index.compared === compared)
    );
  });
