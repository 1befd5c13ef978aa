import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  filesBelow,
  importsOf,
  impuritiesOf,
  root,
  type SourceFile,
} from './source-files.ts';

/**
 * Every room of the house, and the rooms that it may import from. A room may always import from itself, and any
 * of them from `core/i18n` and from `core/problem.ts`.
 */
const proof = ['core/proof', 'core/seal', 'core/text'];
const check = ['core/check', 'core/content', ...proof];
const rooms: Record<string, readonly string[]> = {
  'core/i18n': [],
  'core/text': [],
  'core/search': [],
  'core/seal': ['core/text'],
  'core/proof': ['core/seal', 'core/text'],
  'core/compare': proof,
  'core/content': ['core/text'],
  'core/check': ['core/content', ...proof],
  'core/site': check,
  'core/publish': ['core/site', 'core/compare', 'core/search', ...check],
  io: ['core'],
  cli: ['io', 'core'],
  astro: ['io', 'core'],
  browser: ['core'],
  styles: [],
  components: ['styles', 'browser', 'io', 'core'],
  layouts: ['components', 'styles', 'browser', 'io', 'core'],
  pages: ['layouts', 'components', 'styles', 'browser', 'io', 'core'],
};

const names = Object.keys(rooms);
const source = filesBelow('src');
const code = source.filter((file) => /\.(ts|astro)$/.test(file.path));

/** `src/core/text/find.ts` → `core/text`; the types of Astro's environment are a part of the integration. */
function roomOf(path: string): string | undefined {
  if (path === 'src/env.d.ts') return 'astro';
  if (path === 'src/core/problem.ts') return 'core/i18n';
  return names.find((name) => path.startsWith(`src/${name}/`));
}

function wrongImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} stands in no room of the house`];
  const allowed = [room, 'core/i18n', ...rooms[room]!];
  return importsOf(file).flatMap(({ specifier, target }) => {
    if (target === undefined)
      return mayImportPackage(room, specifier) ? [] : [`${file.path} imports ${specifier}`];
    const to = roomOf(target);
    const fits =
      to !== undefined && allowed.some((name) => to === name || to.startsWith(`${name}/`));
    return fits ? [] : [`${file.path} imports ${target}`];
  });
}

/** The packages that the core may use: functions of their arguments, all of them. What runs in a browser uses none itself. */
const corePackages =
  /^(?:@noble\/hashes\/[a-z0-9]+\.js|csv-stringify\/browser\/esm\/sync|feedsmith|hast|hast-util-sanitize|mdast|mdast-util-to-string|rehype-stringify|remark-gfm|remark-parse|remark-rehype|schema-dts|unified|yaml|zod)$/;

/** A specifier that is no path: of a package, of Node or of Astro. A path that does not start with a point hides where it leads. */
function mayImportPackage(room: string, specifier: string): boolean {
  if (room === 'browser') return false;
  if (room.startsWith('core/')) return !isBuiltin(specifier) && corePackages.test(specifier);
  return !/^(?:\/|#|~|@\/|src\/|file:)/.test(specifier);
}

describe('the house', () => {
  it('has code in it', () => expect(code.length).toBeGreaterThan(20));

  it('imports only downwards', () => expect(code.flatMap(wrongImports)).toEqual([]));

  it('has no circle of files, whether of values or of types', () => {
    expect(circlesOf(code)).toEqual([]);
  });

  it('keeps the core a function of its arguments: no clock, no chance, no environment, no network', () => {
    const core = code.filter((file) => file.path.startsWith('src/core/'));
    const impure = core.flatMap((file) =>
      codeOf(file)
        .flatMap(impuritiesOf)
        .map((use) => `${file.path} uses ${use}`),
    );
    expect(impure).toEqual([]);
  });

  it('names files in kebab-case, after what they export, and has no room for odds and ends', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/;
    const route = /^(\[[.a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*$/;
    const odd = code.filter(({ path }) => {
      const [name, ...folders] = path.split('/').reverse() as [string, ...string[]];
      if (folders.some((folder) => /^(utils?|helpers?|common|misc|lib)$/.test(folder))) return true;
      if (path.startsWith('src/pages/')) return !route.test(name);
      if (path.endsWith('.astro'))
        return !/^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)\.astro$/.test(name);
      return !kebab.test(name) || name === 'index.ts';
    });
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  it('exports no value that nothing uses', () => {
    const config = {
      path: 'astro.config.mjs',
      text: readFileSync(join(root, 'astro.config.mjs'), 'utf8'),
    };
    const others = [...source, ...['bench', 'tests', 'docs'].flatMap(filesBelow), config];
    const values = /^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm;
    const unused = code.flatMap((file) =>
      [...file.text.matchAll(values)]
        .map((match) => match[1]!)
        .filter((name) => {
          const word = new RegExp(`\\b${name}\\b`);
          return !others.some((other) => other.path !== file.path && word.test(other.text));
        })
        .map((name) => `${file.path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    const files = [
      ...source,
      ...filesBelow('tests').filter((file) => !file.path.startsWith('tests/fixtures/')),
    ];
    const long = files.filter(
      (file) => /\.(ts|js|astro|css)$/.test(file.path) && lines(file.text) > 300,
    );
    expect(long.map((file) => `${file.path}: ${lines(file.text)}`)).toEqual([]);
  });
});

const lines = (text: string): number => text.split('\n').length - 1;

/** Each circle of imports once, as the files along it. Depth first, with every file visited once. */
function circlesOf(files: readonly SourceFile[]): string[][] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) return void circles.push([...above.slice(start), path]);
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return circles;
}

describe('the test of the house', () => {
  it('sees a circle, of types too', () => {
    const files = [
      { path: 'src/io/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/io/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/io/c.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circlesOf(files)).toEqual([
      ['src/io/a.ts', 'src/io/b.ts', 'src/io/c.ts', 'src/io/a.ts'],
    ]);
    expect(circlesOf(files.slice(0, 2))).toEqual([]);
  });

  it('knows that nothing in src imports what measures it', () => {
    const importing = wrongImports({ path: 'src/io/a.ts', text: "import '../../bench/main.ts';" });
    expect(importing).toHaveLength(1);
  });

  const importing = (path: string, specifier: string): string[] =>
    wrongImports({ path, text: `import { x } from '${specifier}';` });

  it.each([
    ['src/core/text/tokens.ts', '../seal/windows.ts'],
    ['src/core/content/types.ts', '../seal/types.ts'],
    ['src/core/publish/feed.ts', '../../io/git.ts'],
    ['src/io/git.ts', '../cli/main.ts'],
    ['src/browser/search.ts', '../io/git.ts'],
    ['src/cli/commands/new.ts', '../../astro/loader.ts'],
    ['src/components/RatingLabel.astro.ts', '../layouts/Page.astro'],
    ['src/core/text/tokens.ts', 'node:fs'],
    ['src/core/text/tokens.ts', 'fs'],
    ['src/core/site/site.ts', 'astro:content'],
    ['src/core/publish/card.ts', 'esbuild'],
    ['src/core/content/digest.ts', '@noble/hashes/webcrypto'],
    ['src/browser/search.ts', 'zod'],
    ['src/io/git.ts', '/src/cli/main.ts'],
    ['src/io/git.ts', 'src/cli/main.ts'],
    ['src/core/text/tokens.ts', '../../../tests/source-files.ts'],
    ['src/elsewhere/x.ts', './y.ts'],
  ])('refuses that %s imports %s', (path, specifier) => {
    expect(importing(path, specifier)).toHaveLength(1);
  });

  it.each([
    ['src/core/seal/windows.ts', '../text/tokens.ts'],
    ['src/core/publish/feed.ts', '../site/types.ts'],
    ['src/core/check/rules/x.ts', '../../i18n/words.ts'],
    ['src/cli/commands/new.ts', '../../io/git.ts'],
    ['src/core/content/prose.ts', 'unified'],
    ['src/core/content/prose.ts', '../text/strings.ts'],
  ])('accepts that %s imports %s', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([]);
  });

  it('sees an import of types, a dynamic import, a re-export and the script of a page', () => {
    const seen = (path: string, text: string) =>
      importsOf({ path, text }).map((found) => found.target);
    expect(
      seen(
        'src/io/a.ts',
        "import type { A } from './b.ts'; await import('./c.ts'); export { d } from './d.ts';",
      ),
    ).toEqual(['src/io/b.ts', 'src/io/c.ts', 'src/io/d.ts']);
    expect(
      seen(
        'src/pages/a.astro',
        "---\nimport B from './B.astro';\n---\n<script>import '../browser/c.ts';</script>",
      ),
    ).toEqual(['src/pages/B.astro', 'src/browser/c.ts']);
  });

  it.each([
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['const x = process.env.X', 'process'],
    ["fetch('/')", 'fetch'],
    ['Math.random()', 'Math.random'],
    ['import.meta.env.SITE', 'import.meta.env'],
    ['globalThis.process', 'globalThis'],
    ["new WebSocket('wss://x')", 'WebSocket'],
    ["console.log('x')", 'console'],
    ['crypto.getRandomValues(x)', 'crypto'],
    ['names.sort((a, b) => a.localeCompare(b))', 'localeCompare'],
    ['(1234).toLocaleString()', 'toLocaleString'],
    ['new Intl.NumberFormat()', 'new Intl.NumberFormat()'],
  ])('sees that %s is impure', (text, use) => expect(impuritiesOf(text)).toEqual([use]));

  it.each([
    "new Date('2026-11-21')",
    'unified().process(x)',
    'const a = { fetch: 1 }',
    "new Intl.NumberFormat('fr')",
    "(1234).toLocaleString('fr')",
    'type A = { process: string }',
    'for (const window of windows) use(window)',
  ])('lets %s be', (text) => expect(impuritiesOf(text)).toEqual([]));
});
