import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../core/content/nearest.ts';
import { parseContent } from '../../core/content/parse-content.ts';
import type { Content, ContentFile } from '../../core/content/content.ts';
import { contentFolder, readContent } from '../../io/content-folder.ts';
import { readSnapshot, SNAPSHOTS } from '../../io/snapshots.ts';
import { writeWhole } from '../../io/write-file.ts';
import { WrongUse, type CommandIo } from '../command.ts';
import {
  explainUnproven,
  quotesBySource,
  sayOpenings,
  type AskedQuote,
} from '../seal/asked-quotes.ts';
import { sealSource } from '../seal/seal-source.ts';

export const help = `npm run seal [-- <source id> …] [--snapshots <folder>] [--whole-sentences] [--check]

Proves the quotes that claims make of sealed sources against their whole texts, and writes the seal
of each source, with a window for each passage that it proved and what its sentence says of it.
Where the rest of the sentence turns what a quote says, the window shows the whole sentence, as far
as a quarter of the text allows. Drafts are left out. The same texts and claims give the same files.

  <source id>           only these sources; all sealed ones unless given
  --snapshots <folder>  where <source id>.txt is; snapshots/ unless given, which git ignores
  --whole-sentences     opens the whole sentence of every quote, as far as a quarter allows
  --check               changes nothing; says whether the files are what sealing would make
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      snapshots: { type: 'string', default: SNAPSHOTS },
      'whole-sentences': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const folder = contentFolder(io.env);
  const files = await readContent(folder);
  const { content } = parseContent(files);
  const ids = sealedIds(positionals, content);
  const unreadable = unreadableClaims(content, files);
  if (unreadable.length > 0) {
    io.err(
      `Nothing was sealed: these claims cannot be read, and their quotes would lose their windows.\n${unreadable
        .map((path) => `  ${path}\n`)
        .join('')}Mend them first: npm run check\n`,
    );
    return 1;
  }
  const quotes = quotesBySource(content);
  for (const file of draftsQuoting(ids, content))
    io.err(`Left out, because it is a draft (status: published changes that): ${file}\n`);
  let good = true;
  for (const id of ids) {
    good = (await sealOne(id, quotes.get(id) ?? [], values, folder, content, io)) && good;
  }
  if (ids.length === 0) io.out('There is no sealed source.\n');
  return good ? 0 : 1;
}

/** The files of drafts that quote one of these sources. */
const draftsQuoting = (ids: readonly string[], { claims }: Content): string[] =>
  [...claims.values()]
    .filter(
      ({ value: { status, evidence, appearances } }) =>
        status === 'draft' &&
        [...evidence, ...appearances].some(
          (entry) => 'source' in entry && ids.includes(entry.source),
        ),
    )
    .map(({ file }) => file);

interface Flags {
  readonly snapshots: string;
  readonly check: boolean;
  readonly 'whole-sentences': boolean;
}

/** Whether all is well with this source. */
async function sealOne(
  id: string,
  quotes: readonly AskedQuote[],
  { snapshots, check, 'whole-sentences': wholeSentences }: Flags,
  folder: string,
  content: Content,
  io: CommandIo,
): Promise<boolean> {
  const snapshot = await readSnapshot(snapshots, id);
  if ('missing' in snapshot) {
    io.err(
      `${id}: ${snapshot.path} ${snapshot.missing}. Sealing needs the whole text there, as plain UTF-8.\n`,
    );
    return false;
  }
  const sealed = sealSource(
    id,
    snapshot.text,
    quotes.map(({ spec }) => spec),
    wholeSentences,
  );
  if ('refused' in sealed) {
    io.err(`${id}: the text in ${snapshots} cannot be sealed. ${sealed.refused}\n`);
    return false;
  }
  const { json, seal, opened, unproven, openings } = sealed;
  const before = content.seals.get(id)?.json;
  const target = join(folder, 'sources', `${id}.seal.json`);
  const shown = relative(process.cwd(), target);
  const proven = `${quotes.length - unproven.length} of ${quotes.length} quotes proven, ${Math.round(opened * 100)} % of the text opened`;
  if (check) {
    const current = before === json;
    io.out(
      `${id}: ${proven}; ${shown} is ${current ? 'current' : `not current: npm run seal -- ${id}`}\n`,
    );
    sayOpenings(openings, quotes, io);
    return explainUnproven(unproven, quotes, id, snapshot.text, io) && current;
  }
  io.out(`${id}: ${proven}; ${shown} ${await writeWhole(target, json)}\n`);
  sayOpenings(openings, quotes, io);
  if (before !== undefined && !before.includes(`"${seal}"`)) {
    io.err(
      `${id}: this is another text than the one that was sealed before. If that is meant, say in the source's record when it was sealed and why it changed.\n`,
    );
  }
  return explainUnproven(unproven, quotes, id, snapshot.text, io);
}

/** The sources that were asked for, or all sealed ones. */
function sealedIds(asked: readonly string[], content: Content): string[] {
  const known = [...content.sources.keys()];
  for (const id of asked) {
    const source = content.sources.get(id);
    if (source?.value.text === 'open')
      throw new WrongUse(
        `${id} is an open source: its text is published, there is nothing to seal.`,
      );
    if (source) continue;
    const near = nearest(id, known);
    throw new WrongUse(
      `There is no source “${id}” that can be read.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  if (asked.length > 0) return [...new Set(asked)];
  return known.filter((id) => content.sources.get(id)!.value.text === 'sealed').sort();
}

/** Claims that are no drafts and could not be parsed. */
function unreadableClaims(content: Content, files: readonly ContentFile[]): string[] {
  return [...content.broken.claims]
    .map((id) => `claims/${id}.md`)
    .filter((path) => {
      const file = files.find((candidate) => candidate.path === path);
      return !(
        file &&
        'bytes' in file &&
        /^status:[ \t]*draft[ \t]*$/m.test(new TextDecoder().decode(file.bytes))
      );
    })
    .sort();
}
