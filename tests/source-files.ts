import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../', import.meta.url));

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `folder`, in order of path. */
export function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file that a relative specifier means, from the root of the repository. */
  readonly target?: string;
}

/** What a file imports, type imports, dynamic imports and the scripts of a page included. */
export function importsOf(file: SourceFile): Import[] {
  const specifiers = codeOf(file).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map((imported) => imported.fileName),
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return { specifier };
    const path = specifier.replace(/\?.*$/, '');
    return { specifier, target: posix.join(posix.dirname(file.path), path) };
  });
}

/** The TypeScript in a file: all of it, or for a page its front matter and each of its scripts. */
export function codeOf(file: SourceFile): string[] {
  if (!file.path.endsWith('.astro')) return [file.text];
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(file.text)?.[1] ?? '';
  const scripts = [...file.text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontMatter, ...scripts.map((script) => script[1]!)];
}

/**
 * Uses of what makes code depend on more than its arguments: the clock, chance, the network, the
 * environment, the locale of the machine. Each is given as it is written; a type, a property or a variable of the file's own that
 * has the same name is no use.
 */
export function impuritiesOf(code: string): string[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const found: string[] = [];
  const declare = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node))
      declared.add(name.text);
    ts.forEachChild(node, declare);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const use = impurity(node);
    if (use && !declared.has(use)) found.push(use);
    ts.forEachChild(node, visit);
  };
  declare(file);
  visit(file);
  return found;
}

const impureNames = new Set([
  'process',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'console',
  'crypto',
  'globalThis',
  'self',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'require',
]);

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (['Date.now', 'Math.random'].includes(text)) return text;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    const withoutLocale = node.arguments.length < (text === 'localeCompare' ? 2 : 1);
    if (/^(?:localeCompare|toLocale\w+)$/.test(text) && withoutLocale) return text;
  }
  if (ts.isNewExpression(node) && !node.arguments?.length) {
    const made = node.expression.getText();
    if (
      /^Intl\.(?:DateTimeFormat|NumberFormat|Collator|ListFormat|PluralRules|RelativeTimeFormat)$/.test(
        made,
      )
    )
      return `new ${made}()`;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (
    ts.isMetaProperty(node) &&
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name.text === 'env'
  ) {
    return 'import.meta.env';
  }
  if (ts.isIdentifier(node) && impureNames.has(node.text) && isFree(node)) return node.text;
  return undefined;
}

/** Whether an identifier is a value by itself, not the name of a property or of something declared here. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return false;
  return (
    (parent as { name?: ts.Node }).name !== node &&
    (parent as { propertyName?: ts.Node }).propertyName !== node
  );
}
