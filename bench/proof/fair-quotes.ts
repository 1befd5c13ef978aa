import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexiconOf } from '../../src/core/proof/sentence/lexicons.ts';
import type { Lexicon, Role } from '../../src/core/proof/sentence/governing-words.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import { isWord, tokenise } from '../../src/core/text/tokens.ts';
import type { Tokens } from '../../src/core/text/tokens.ts';
import type { Cut } from './cuts/read-cuts.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * At most `count` fair quotes, half of them whole sentences and half whole clauses, from texts that packages
 * bring along: READMEs, change logs and licences in English, messages of TypeScript and axe in others. They
 * are spread evenly over all that there are, in the order of the files' names: the same packages give the same.
 */
export function fairQuotes(lang: string, count: number): Cut[] {
  const sentences = [...new Set(lang === 'en' ? documents() : messages(lang))].filter(isSentence);
  const whole = sentences.map((text): Cut => ({ lang, kind: 'fair-whole', text, quote: text }));
  const clauses = sentences.flatMap((text) =>
    clausesOf(text, lang).map((quote): Cut => ({ lang, kind: 'fair-clause', text, quote })),
  );
  return [...spread(whole, count / 2), ...spread(clauses, count / 2)];
}

function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(list.length, Math.floor(count)) },
    (_, at) => list[Math.floor(at * step)] as T,
  );
}

/** A sentence of prose, without code, addresses or gaps to be filled in. */
function isSentence(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words >= 6 &&
    words <= 60 &&
    /^["\u00AB\u201C]?\p{Lu}[\p{L}'’]*[ ,]/u.test(text) &&
    /[.!?]["\u00BB\u201D]?$/u.test(text) &&
    /\p{Ll}{3}/u.test(text) &&
    !/[<>{}[\]=|\\/_`*#$@^~]|\.\w|--| -\w/u.test(text)
  );
}

function documents(): string[] {
  return packageFiles()
    .filter((file) =>
      /(?:^|\/)(?:readme|changelog|history|license|licence|contributing|security)[^/]*$/iu.test(
        file,
      ),
    )
    .filter((file) => /(?:\.(?:md|txt)|\/licen[cs]e)$/iu.test(file))
    .flatMap((file) => paragraphs(readFileSync(join(MODULES, file), 'utf8')))
    .flatMap(sentencesIn);
}

/** Files of packages, two or three levels down, in the order of their names. */
function packageFiles(): string[] {
  const found: string[] = [];
  for (const name of readdirSync(MODULES).sort()) {
    if (name.startsWith('.')) continue;
    const packages = name.startsWith('@')
      ? readdirSync(join(MODULES, name))
          .sort()
          .map((inner) => `${name}/${inner}`)
      : [name];
    for (const one of packages)
      for (const file of readdirSync(join(MODULES, one), { withFileTypes: true }))
        if (file.isFile()) found.push(`${one}/${file.name}`);
  }
  return found.sort();
}

/** The running text of a Markdown or plain file: no headings, tables, code or pictures; items of lists each alone. */
function paragraphs(file: string): string[] {
  return file
    .replace(/\r/gu, '')
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gmu, '\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/u)
    .filter((block) => !/^\s*(?:#|\||>|<|!?\[|=+$|-+$| {4})/u.test(block))
    .map((block) =>
      block
        .replace(/^\s*(?:[-*+]|\d+\.)\s+/u, '')
        .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
        .replace(/[*_]{1,2}(?=\S)([^*_]+)(?<=\S)[*_]{1,2}/gu, '$1')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
}

/** Messages of tools in another language than English. */
function messages(lang: string): string[] {
  const folder = lang === 'pt' ? 'pt-br' : lang;
  const found: string[] = [];
  for (const file of [
    `typescript/lib/${folder}/diagnosticMessages.generated.json`,
    `axe-core/locales/${lang === 'pt' ? 'pt_BR' : lang}.json`,
  ]) {
    const path = join(MODULES, file);
    if (existsFile(path)) found.push(...stringsIn(JSON.parse(readFileSync(path, 'utf8'))));
  }
  return found.flatMap((text) => sentencesIn(text.replace(/\s+/gu, ' ').trim()));
}

function existsFile(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

function sentencesIn(text: string): string[] {
  const tokens = tokenise(text);
  return sentencesOf(tokens).map(([start, end]) =>
    tokens.raw.slice(tokens.span(start)[0], tokens.span(end - 1)[1]),
  );
}

const CLAUSE_WORDS = 5;

/** A mark between clauses; a hyphen is none. */
function isBoundary({ list, raw, span }: Tokens, at: number): boolean {
  return (
    /^[,;:.!?()]$/.test(list[at] as string) || (list[at] === '-' && raw[span(at)[0] - 1] === ' ')
  );
}

/**
 * The clauses of a sentence that have another beside them: the pieces between its commas, semicolons, colons,
 * dashes and brackets that begin with a pronoun, an article or the like, a conjunction of coordination before
 * it apart, and hold a finite verb that is known.
 */
function clausesOf(text: string, lang: string): string[] {
  const lexicon = lexiconOf(lang) as Lexicon;
  const tokens = tokenise(text);
  const { list } = tokens;
  const is = (at: number, ...roles: Role[]): boolean =>
    roles.some((role) => lexicon.has((list[at] as string).toLowerCase(), role));
  const found: string[] = [];
  let start = 0;
  for (let end = 0; end <= list.length; end++) {
    if (end < list.length && !isBoundary(tokens, end)) continue;
    const from = start < end && is(start, 'coordinators', 'contrasts') ? start + 1 : start;
    const words = list.slice(from, end).filter(isWord).length;
    const part = start > 0 || end < list.length - 1;
    let verb = from + 1;
    while (verb < end && !is(verb, 'finites', 'copulas', 'modals')) verb++;
    // `, die … sollen`: where verbs stand last, an article after a comma begins a relative clause.
    const relative = lexicon.words.verbLast === true && list[start - 1] === ',';
    if (part && !relative && words >= CLAUSE_WORDS && is(from, 'subjects') && verb < end)
      found.push(tokens.raw.slice(tokens.span(from)[0], tokens.span(end - 1)[1]));
    start = end + 1;
  }
  return found;
}
