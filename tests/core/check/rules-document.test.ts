import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/check/rules.ts';
import { rulesDocument } from '../../../src/core/check/rules-document.ts';

describe('docs/rules.md', () => {
  it('is what the rules say: npm run check -- --rules > docs/rules.md', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesDocument());
  });

  it('speaks of every rule that the code can report', () => {
    const code = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/core/${name}`, 'utf8'));
    const reported = new Set(
      code.flatMap((text) =>
        [...text.matchAll(/\brule: '([a-z]+(?:-[a-z]+)+)'/g)].map(([, rule]) => rule!),
      ),
    );
    expect(reported.size).toBeGreaterThan(10);
    expect([...reported].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it('has each rule that looks for something itself in a file of its name', () => {
    const files = readdirSync('src/core/check/rules').map((name) => name.replace(/\.ts$/, ''));
    const own = RULES.filter(({ check, id }) => check !== undefined || id === 'waiver');
    expect(files.sort()).toEqual(
      [...own.map(({ id }) => id), 'format', 'proof', 'proof-edits'].sort(),
    );
  });
});
