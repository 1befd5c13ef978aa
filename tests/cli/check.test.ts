import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../../src/core/check/example-content.ts';
import type { Problem } from '../../src/core/claim/problem.ts';

const MAIN = resolve('src/cli/main.ts');
const CLAIM = 'claims/bridge-opened.md';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const runIn = (
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [MAIN, 'check', ...args],
      { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

let projects = 0;
/** A project of its own with the example publication, some files changed; null leaves one out. */
async function project(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<string> {
  const cwd = join(folder, `project-${++projects}`);
  await mkdir(cwd);
  for (const [path, text] of Object.entries({ ...EXAMPLE_CONTENT, ...changes })) {
    if (text === null) continue;
    const name = join(cwd, 'content', path);
    await mkdir(dirname(name), { recursive: true });
    await writeFile(name, text);
  }
  return cwd;
}

async function problemsIn(
  cwd: string,
  ...args: string[]
): Promise<{ code: number; problems: Problem[]; ran: Ran }> {
  const ran = await runIn(cwd, ['--format', 'json', ...args]);
  expect(ran.err).toBe('');
  return {
    code: ran.code,
    problems: (JSON.parse(ran.out) as { problems: Problem[] }).problems,
    ran,
  };
}

const claimWith = (from: string, to: string): string =>
  EXAMPLE_CONTENT[CLAIM]!.replace(from, () => to);

describe('a check of sound content', () => {
  it('says so and exits with 0', async () => {
    const { code, out, err } = await runIn(await project(), []);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('1 claim, 2 sources, 1 of 1 passages proven: no errors, no warnings\n');
  });

  it('exits with 0 on warnings', async () => {
    const { code, problems } = await problemsIn(
      await project({ 'claims/bridge-opened.fr.md': null }),
    );
    expect(code).toBe(0);
    expect(problems.map(({ rule }) => rule)).toEqual(['translation-missing']);
  });
});

describe('bad input', () => {
  const broken = claimWith('spring of 1932', 'summer of 1932');
  const alsoWrong = 'claims/other.md';
  const cases: Readonly<
    Record<
      string,
      { changes: Record<string, string | Uint8Array | null>; file: string; rule: string | RegExp }
    >
  > = {
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
      rule: 'schema',
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
      const { code, problems, ran } = await problemsIn(
        await project({ [CLAIM]: broken, ...changes }),
      );
      expect(code).toBe(1);
      expect(ran.out).not.toMatch(/\n\s+at .*\.ts:\d+/);
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
    const { code, problems, ran } = await problemsIn(cwd);
    expect(code).toBe(1);
    const files = problems.map((problem) => problem.file);
    expect(files).toEqual(
      expect.arrayContaining(['claims/folder.md', 'claims/link.md', 'claims/dangling.md', CLAIM]),
    );
    expect(ran.out).not.toContain('not yours');
  });

  it('such as an empty or absent content folder is said in words', async () => {
    const empty = join(folder, 'empty');
    await mkdir(join(empty, 'content'), { recursive: true });
    for (const env of [{}, { VERBATIM_CONTENT: join(folder, 'not-there') }]) {
      const { code, out, err } = await runIn(empty, [], env as Record<string, string>);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('site.yml');
      expect(out).not.toMatch(/\.ts:\d+/);
    }
  });
});

describe('the pretty form', () => {
  it('points into the value, explains, and says how to mend it', async () => {
    const { code, out } = await runIn(
      await project({ [CLAIM]: claimWith('spring of 1932', 'summer of 1932') }),
      [CLAIM],
    );
    expect(code).toBe(1);
    const [place, , line, marker, message, mend] = out.split('\n');
    expect(place).toMatch(
      /^content\/claims\/bridge-opened\.md:13:\d+ {2}error {2}quote-not-found$/,
    );
    expect(line).toMatch(/^ {2}13 │ .*in the summer of 1932/);
    expect(line!.slice(marker!.indexOf('─'), marker!.lastIndexOf('─') + 1)).toBe('summer');
    expect(message).toContain('spring');
    expect(mend).toBe('  mend: replace “summer” by “spring”');
    expect(out).toMatch(/1 claim, 2 sources, 0 of 1 passages proven: 1 error, 1 warning \(1 problem in what was asked for\)/);
  });

  it('has no colours where nobody looks at it', async () => {
    const { out } = await runIn(await project({ [CLAIM]: claimWith('spring', 'summer') }), [], {
      FORCE_COLOR: '1',
    });
    expect(out).not.toContain('\u001B');
  });

  it('lets content speak neither to a terminal nor to a workflow', async () => {
    const cwd = await project({
      [CLAIM]: claimWith('rating: supported', 'rating: "\\e[31m\\r\\n::error::x%0A::stop"'),
    });
    for (const format of ['pretty', 'github']) {
      const { out } = await runIn(cwd, ['--format', format]);
      expect(out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      expect(
        out
          .split('\n')
          .filter(
            (line) =>
              line.startsWith('::') && !/^::(error|warning|notice) file=content\//.test(line),
          ),
      ).toEqual([]);
      if (format === 'github') expect(out).not.toContain('%0A');
    }
  });
});

describe('what is asked for', () => {
  const wrong = { [CLAIM]: claimWith('spring', 'summer'), 'claims/other.md': 'no front matter\n' };

  it('may be some files, as the shell or the content folder names them', async () => {
    const cwd = await project(wrong);
    for (const path of [`content/${CLAIM}`, CLAIM, `./content/${CLAIM}`]) {
      const { code, problems } = await problemsIn(cwd, path);
      expect(code).toBe(1);
      expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([CLAIM]));
    }
    expect((await problemsIn(cwd, 'content/sources')).code).toBe(0);
  });

  it.each([
    [['content/claims/nope.md'], /There is no “content\/claims\/nope\.md”/],
    [['--format', 'xml'], /no format “xml”/],
    [['--nope'], /--nope/],
    [['--base', 'main'], /git repository/],
  ])('is refused with words and exit code 2 where it makes no sense: %j', async (args, message) => {
    const { code, err } = await runIn(await project(), args, { GIT_CEILING_DIRECTORIES: folder });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('may be help', async () => {
    const { code, out } = await runIn(folder, ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--snapshots');
  });

  it('may be each passage in its context', async () => {
    const { out } = await runIn(await project(), ['--explain', CLAIM]);
    expect(out).toContain('[@opening-year] in harbour-report: proven');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'across it. ▶The great bridge opened to traffic in the spring of 1932◀, after eight',
    );
  });
});
