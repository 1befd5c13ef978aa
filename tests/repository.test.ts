import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What stands in the repository: what git holds or would take in. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path && existsSync(join(root, path)) && statSync(join(root, path)).isFile());
const text = files
  .filter((path) => !/\.(png|woff2?|ico|jpe?g|bin)$/.test(path))
  .map((path) => ({ path, text: read(path) }));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const guides = text.filter(({ path }) => path.endsWith('.md') && !/^(content|tests)\//.test(path));

describe('the repository', () => {
  it('names no path of the machine that it was written on', () => {
    const local = new RegExp(
      ['/work' + '/', '/home' + '/[a-z]', '/Users' + '/', '\\.lib' + 'rary\\b'].join('|'),
    );
    expect(text.filter((file) => local.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('installs from whatever registry a person uses: the lock file gives no addresses', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
    const registry = new RegExp('registry\\.' + 'npmjs|npm' + 'mirror|registry\\.' + 'yarnpkg');
    expect(text.filter((file) => registry.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('holds no text of a sealed source', () => {
    const openTexts = files.filter((path) => /^content\/sources\/.*\.txt$/.test(path));
    const sealed = openTexts.filter((path) =>
      existsSync(join(root, path.replace(/\.txt$/, '.seal.json'))),
    );
    expect(sealed).toEqual([]);
    expect(files.filter((path) => path.startsWith('snapshots/'))).toEqual([]);
  });

  it('dates every decision', () => {
    const headings = read('docs/decisions.md').match(/^## .*$/gm) ?? [];
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((heading) => !/^## \d{4}-\d{2}-\d{2}: /.test(heading))).toEqual([]);
  });

  it('pins every action of its workflows to a commit', () => {
    const uses = text
      .filter(({ path }) => path.startsWith('.github/workflows/'))
      .flatMap((file) => [...file.text.matchAll(/uses: (\S+)/g)].map((match) => match[1]!));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

describe('what people are told to type', () => {
  const commands = guides.flatMap((file) =>
    [...file.text.matchAll(/\bnpm run ([a-z-]+)/g)].map(
      (match) => `${file.path}: npm run ${match[1]!}`,
    ),
  );

  it('exists', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !scripts[command.split('npm run ')[1]!])).toEqual([]);
  });

  it('is run by a command of the same name, where the command line runs it', () => {
    const commandLine = / src\/cli\/main\.ts (\S+)$/;
    const named = Object.entries(scripts).flatMap(([script, line]) => {
      const command = commandLine.exec(line)?.[1];
      return command ? [{ script, command }] : [];
    });
    expect(named.length).toBeGreaterThan(5);
    const wrong = named.filter(
      ({ script, command }) =>
        script !== command || !existsSync(join(root, `src/cli/commands/${command}.ts`)),
    );
    expect(wrong).toEqual([]);
  });

  it('points at files that are there', () => {
    const broken = guides.flatMap((file) =>
      [
        ...file.text
          .replace(/```[\s\S]*?```|`[^`\n]*`|^ {4}.*$/gm, '')
          .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g),
      ]
        .map((match) => join(file.path, '..', match[1]!))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
