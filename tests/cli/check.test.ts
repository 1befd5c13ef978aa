import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProjects, CLAIM, claimWith } from './check-projects.ts';

const { folder, project, runIn, runProcessIn, problemsIn } = checkProjects();

describe('a check of sound content', () => {
  it('says so and exits with 0', async () => {
    const { code, out, err } = await runProcessIn(await project(), []);
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
    expect(mend).toBe('  mend: Replace “summer” by “spring”.');
    expect(out).toMatch(
      /1 claim, 2 sources, 0 of 1 passages proven: 1 error, 1 warning \(1 problem in what was asked for\)/,
    );
  });

  it('has no colours where nobody looks at it', async () => {
    const { out } = await runProcessIn(
      await project({ [CLAIM]: claimWith('spring', 'summer') }),
      [],
      {
        FORCE_COLOR: '1',
      },
    );
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
    for (const path of [
      `content/${CLAIM}`,
      CLAIM,
      `./content/${CLAIM}`,
      join(cwd, 'content', CLAIM),
    ]) {
      const { code, out } = await runIn(cwd, [path]);
      expect(code).toBe(1);
      expect(out).toContain(`${CLAIM}:13:`);
      expect(out).not.toContain('other.md');
    }
    expect((await runIn(cwd, ['content/sources'])).code).toBe(0);
  });

  it.each([
    [['content/claims/nope.md'], /There is no “content\/claims\/nope\.md”/],
    [['--format', 'xml'], /no format “xml”/],
    [['--nope'], /--nope/],
    [['--base', 'main'], /git repository/],
    [['--snapshots', 'nowhere'], /no such folder/],
  ])('is refused with words and exit code 2 where it makes no sense: %j', async (args, message) => {
    const { code, err } = await runIn(await project(), args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('may be help', async () => {
    const { code, out } = await runIn(folder(), ['--help']);
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
