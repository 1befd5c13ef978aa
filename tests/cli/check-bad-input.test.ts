import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import type { Changes } from './check-projects.ts';
import { checkProjects, CLAIM, claimWith } from './check-projects.ts';

const { folder, project, runIn, runProcessIn, problemsIn } = checkProjects();

describe('bad input', () => {
  const broken = claimWith('spring of 1932', 'summer of 1932');
  const alsoWrong = 'claims/other.md';
  const cases: Readonly<Record<string, { changes: Changes; file: string; rule: string | RegExp }>> =
    {
      'a claim without front matter': {
        changes: { [alsoWrong]: 'Just words.\n' },
        file: alsoWrong,
        rule: 'front-matter',
      },
      'malformed YAML': {
        changes: { [alsoWrong]: '---\nlang: [en\nclaim: "x\n---\n' },
        file: alsoWrong,
        rule: 'front-matter',
      },
      'an alias bomb': {
        changes: { [alsoWrong]: '---\na: &a [x, x]\nb: [*a, *a]\n---\n' },
        file: alsoWrong,
        rule: 'front-matter',
      },
      'an unknown key': {
        changes: { [alsoWrong]: claimWith('rating:', 'ratting:') },
        file: alsoWrong,
        rule: 'unknown-key',
      },
      'an unknown source': {
        changes: { [alsoWrong]: claimWith('source: harbour', 'source: harbor') },
        file: alsoWrong,
        rule: 'unknown-reference',
      },
      'an evidence id that stands twice': {
        changes: {
          [alsoWrong]: claimWith(
            'status:',
            '  - { id: opening-year, source: harbour-report, stance: context, quote: a b c }\nstatus:',
          ),
        },
        file: alsoWrong,
        rule: 'duplicate-id',
      },
      'a file of 1 MB': {
        changes: { [alsoWrong]: 'x'.repeat(2 ** 20) },
        file: alsoWrong,
        rule: 'size',
      },
      'binary data': {
        changes: { [alsoWrong]: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256) },
        file: alsoWrong,
        rule: 'encoding',
      },
      'an empty file': { changes: { [alsoWrong]: '' }, file: alsoWrong, rule: 'front-matter' },
      'no site.yml': { changes: { 'site.yml': null }, file: 'site.yml', rule: 'front-matter' },
      'no ratings.yml': {
        changes: { 'ratings.yml': null },
        file: 'ratings.yml',
        rule: /front-matter/,
      },
      'an open source without its text': {
        changes: { 'sources/journal-du-port.txt': null },
        file: 'sources/journal-du-port.md',
        rule: 'source-text',
      },
      'a seal file that is none': {
        changes: {
          'sources/journal-du-port.md': EXAMPLE_CONTENT['sources/journal-du-port.md']!.replace(
            'open',
            'sealed',
          ),
          'sources/journal-du-port.txt': null,
          'sources/journal-du-port.seal.json': '{"scheme": 1}',
        },
        file: 'sources/journal-du-port.seal.json',
        rule: 'window-invalid',
      },
      'the text of a sealed source': {
        changes: {
          'sources/journal-du-port.md': EXAMPLE_CONTENT['sources/journal-du-port.md']!.replace(
            'open',
            'sealed',
          ),
        },
        file: 'sources/journal-du-port.md',
        rule: 'source-text',
      },
      'hostile Markdown': {
        changes: { [alsoWrong]: claimWith('The report says so', `${'> '.repeat(3000)}x`) },
        file: alsoWrong,
        rule: /size|schema|heading/,
      },
    };

  it.each(Object.entries(cases))(
    '%s is a problem with its place, and hides no other',
    async (_, { changes, file, rule }) => {
      const { code, problems, out } = await problemsIn(
        await project({ [CLAIM]: broken, ...changes }),
      );
      expect(code).toBe(1);
      expect(out).not.toMatch(/\n\s+at .*\.ts:\d+/);
      const found = problems.find((problem) => problem.file === file && problem.rule.match(rule));
      expect(found, JSON.stringify(problems, null, 1)).toMatchObject({
        severity: 'error',
        line: expect.any(Number),
        column: expect.any(Number),
      });
      expect(problems).toContainEqual(
        expect.objectContaining({ file: CLAIM, rule: 'quote-not-found', line: 13 }),
      );
    },
  );

  it('that is a folder, a link to elsewhere, or nothing at all is named', async () => {
    const cwd = await project({ [CLAIM]: broken });
    await mkdir(join(cwd, 'content/claims/folder.md'));
    await writeFile(join(cwd, 'secret.md'), 'not yours');
    await symlink(join(cwd, 'secret.md'), join(cwd, 'content/claims/link.md'));
    await symlink(join(cwd, 'nowhere'), join(cwd, 'content/claims/dangling.md'));
    const { code, problems, out } = await problemsIn(cwd);
    expect(code).toBe(1);
    const files = problems.map((problem) => problem.file);
    expect(files).toEqual(
      expect.arrayContaining(['claims/folder.md', 'claims/link.md', 'claims/dangling.md', CLAIM]),
    );
    expect(out).not.toContain('not yours');
  });

  it('such as an empty or absent content folder is said in words', async () => {
    const empty = join(folder(), 'empty');
    await mkdir(join(empty, 'content'), { recursive: true });
    for (const env of [{}, { VERBATIM_CONTENT: join(folder(), 'not-there') }]) {
      const { code, out, err } = await runIn(empty, [], env as Record<string, string>);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('site.yml');
      expect(out).not.toMatch(/\.ts:\d+/);
    }
  });

  it('of every kind at once is reported in full by the command itself', async () => {
    const claims = Object.values(cases).filter(({ file }) => file === alsoWrong);
    const changes = claims.map((one, i) =>
      Object.fromEntries(
        Object.entries(one.changes).map(([path, text]) => [
          path.replace('claims/other', `claims/other-${i}`),
          text,
        ]),
      ),
    );
    const cwd = await project(Object.assign({ [CLAIM]: broken }, ...changes) as Changes);
    const { code, out, err } = await runProcessIn(cwd, []);
    expect([code, err]).toEqual([1, '']);
    for (const [i, { file }] of claims.entries())
      expect(out).toContain(`content/${file.replace('claims/other', `claims/other-${i}`)}:`);
    expect(out).not.toMatch(/\n\s+at .*\.ts:\d+/);
  });
});
