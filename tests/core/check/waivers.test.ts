import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';

const UNCITED = { file: 'claims/bridge-opened.md', from: 'so [@opening-year].', to: 'so.' };
const waiver = (rule: string, expires: string, file = 'claims/bridge-opened.md') => ({
  file: 'waivers.yml',
  to: `- { rule: ${rule}, file: ${file}, reason: Because., expires: ${expires} }\n`,
});
const check = (edits: Parameters<typeof exampleFiles>[0], today?: string) =>
  checkContent(exampleFiles(edits), today ? { today } : {})
    .problems.filter(({ rule }) => rule !== 'translation-stale')
    .map(({ rule, severity, file }) => `${severity} ${rule} ${file}`);

describe('a waiver', () => {
  it('silences one rule for one file', () => {
    expect(check([UNCITED])).toEqual(['warning evidence-uncited claims/bridge-opened.md']);
    expect(check([UNCITED, waiver('evidence-uncited', '2027-01-01')], '2026-11-21')).toEqual([]);
  });

  it('past its date still silences, and is a warning of the check; a build does not know the date', () => {
    const edits = [UNCITED, waiver('evidence-uncited', '2026-01-01')];
    expect(check(edits, '2026-11-21')).toEqual(['warning waiver waivers.yml']);
    expect(check(edits)).toEqual([]);
  });

  it('is good on its last day', () => {
    expect(check([UNCITED, waiver('evidence-uncited', '2026-11-21')], '2026-11-21')).toEqual([]);
  });

  it('that silences nothing is a notice', () => {
    expect(check([waiver('evidence-uncited', '2027-01-01')])).toEqual([
      'notice waiver waivers.yml',
    ]);
  });

  it.each(['quote-not-found', 'window-invalid', 'schema', 'no-such-rule'])(
    'never silences %s',
    (rule) => {
      const wrong = { file: 'claims/bridge-opened.md', from: 'in the spring', to: 'in the summer' };
      const problems = check([wrong, waiver(rule, '2027-01-01')]);
      expect(problems).toEqual([
        'error quote-not-found claims/bridge-opened.md',
        'error waiver waivers.yml',
      ]);
    },
  );
});
