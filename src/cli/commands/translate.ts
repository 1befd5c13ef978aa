import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../core/content/nearest.ts';
import { parseContent } from '../../core/content/parse-content.ts';
import type { Content, ContentFile } from '../../core/content/content.ts';
import { translatableClaim, translatableSource } from '../../core/content/writing/translatable.ts';
import {
  newTranslation,
  refreshTranslation,
  type RefreshedTranslation,
  type Translatable,
} from '../../core/content/writing/translation-file.ts';
import { contentFolder, readContent } from '../../io/content-folder.ts';
import { writeNew, writeWhole } from '../../io/write-file.ts';
import { WrongUse, type CommandIo } from '../command.ts';

export const help = `npm run translate -- <id> <language>

Writes the file in which a claim or a source is translated, with the original's words as comments
and a place for yours below each. Where the file is there already, it is brought up to date: your
words stay, what is new is added, and what has changed in the original is listed.

  <id>         of a claim or a source: the name of its file without .md
  <language>   one of the site's languages, as fr
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [id, lang, ...more] = positionals;
  if (id === undefined || lang === undefined || more.length > 0)
    throw new WrongUse('An id and a language are needed.');

  const folder = contentFolder(io.env);
  const files = await readContent(folder);
  const { content } = parseContent(files);
  const path = pathOf(id, content, files);
  const languages = content.site?.value.languages ?? [];
  if (!languages.includes(lang)) {
    throw new WrongUse(
      `The site has no language “${lang}”. It has: ${languages.join(', ') || 'none, since site.yml cannot be read'}.`,
    );
  }
  const original = translatable(id, lang, path, content);
  if (!original) {
    io.err(`${path} cannot be read as it is. Mend it first. Run: npm run check\n`);
    return 1;
  }
  if (original.lang === lang) throw new WrongUse(`${path} is written in ${lang} already.`);

  const target = join(folder, path.replace(/\.md$/, `.${lang}.md`));
  const shown = relative(process.cwd(), target);
  const before = await readFile(target, 'utf8').catch(() => undefined);
  if (before === undefined) {
    await writeNew(target, newTranslation(original));
    io.out(
      `${shown} is there: fill in what is below each comment, and the text below the second ---.\n`,
    );
    return 0;
  }
  const refreshed = refreshTranslation(before, original);
  if (!refreshed) {
    io.err(
      `${shown} cannot be read as it is, so nothing was changed. Mend it first. Run: npm run check\n`,
    );
    return 1;
  }
  const outcome = await writeWhole(target, refreshed.text);
  io.out(
    `${shown} ${outcome === 'unchanged' ? 'is up to date' : 'was brought up to date'}.\n${report(refreshed)}`,
  );
  return 0;
}

/** The file of a claim or a source, as a path in the content folder. */
function pathOf(id: string, content: Content, files: readonly ContentFile[]): string {
  const there = new Set(files.map((file) => file.path));
  const path = [`claims/${id}.md`, `sources/${id}.md`].find((candidate) => there.has(candidate));
  if (path) return path;
  const near = nearest(id, [...content.claims.keys(), ...content.sources.keys()]);
  throw new WrongUse(
    `There is no claim and no source “${id}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

function translatable(
  id: string,
  lang: string,
  path: string,
  content: Content,
): Translatable | undefined {
  if (path.startsWith('sources/')) {
    const source = content.sources.get(id);
    // The record of a source is written in the language of the site.
    const recordLang = content.site?.value.languages[0] ?? 'en';
    return source && translatableSource(source.value, recordLang, lang, source.markdown ?? '');
  }
  const claim = content.claims.get(id);
  const langOf = (source: string): string | undefined => content.sources.get(source)?.value.lang;
  return claim && translatableClaim(claim.value, lang, claim.markdown ?? '', langOf);
}

function report({ added, changed, removed }: RefreshedTranslation): string {
  const list = (title: string, keys: readonly string[]): string =>
    keys.length > 0 ? `  ${title}: ${keys.join(', ')}\n` : '';
  return (
    list('new, to be translated', added) +
    list('the original has changed; look at your words again', changed) +
    list('no longer in the original; your words are kept as comments', removed)
  );
}
