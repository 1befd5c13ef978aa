import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../../core/check/check-content.ts';
import { TextIndex } from '../../core/check/near-duplicates.ts';
import { suggest } from '../../core/check/suggest.ts';
import { ID_EXPECTED } from '../../core/content/schema/fields.ts';
import { idFault } from '../../core/content/place-of.ts';
import { slugOf } from '../../core/content/slug.ts';
import { claimFile, missingFrom, type ClaimDraft } from '../../core/content/writing/claim-file.ts';
import { parseContent } from '../../core/content/parse-content.ts';
import type { Content } from '../../core/content/content.ts';
import { contentFolder, readContent } from '../../io/content-folder.ts';
import { readSnapshots, SNAPSHOTS } from '../../io/snapshots.ts';
import { writeNew } from '../../io/write-file.ts';
import { WrongUse, type CommandIo } from '../command.ts';
import { Cancelled, terminalAsker } from '../new/asker.ts';
import { givenBy, type Given } from '../new/flags.ts';
import { interview } from '../new/interview.ts';
import { quoteCheck } from '../new/quote-check.ts';

export const help = `npm run new [-- <flags>]

Asks for a claim and writes content/claims/<id>.md. Every answer can be given as a flag; where
nobody is there to answer, --claim is needed, and what is missing makes the file a draft.

  --claim <sentence>            --id <id>            from the claim, unless given
  --lang <language>             --published <day>    today, unless given
  --rating <id>                 --finding <words>
  --topic <id> …                --content-note <id> …
  --would-change <words>        --body <Markdown>

Who made it:
  --claimant-source <id>        or --claimant <name> --claimant-kind person|organization|publication
                                [--claimant-url <address>]
Where (each --appearance-source or --appearance-url begins another place):
  --appearance-source <id>      --appearance-quote, --appearance-prefix, --appearance-suffix <words>
  --appearance-url <address>    --appearance-title, --appearance-publisher <words>, --appearance-date <day>

Evidence (each --source begins another passage; the first is the deciding one):
  --source <id>                 --quote <words>      --stance supports|contradicts|qualifies|context
  --translation <words>         --speaker <name>     --speaker-role <words>
                                or --speaker-description <words>
  --prefix <words>              --suffix <words>     --evidence-id <id>
  --reads-alone <sentence>
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const given = givenBy(args);
  if (!io.interactive && !given.claim)
    throw new WrongUse('Nobody is there to answer, so --claim is needed.');
  const folder = contentFolder(io.env);
  const refused = given.id === undefined ? undefined : refusalOf(given.id, folder);
  if (refused) throw new WrongUse(refused);
  const { content } = parseContent(await readContent(folder));
  refuseUnknown(given, content);
  const snapshots = await readSnapshots(SNAPSHOTS, content.sources.keys());
  const index = new TextIndex();
  for (const [id, { value }] of content.claims) index.add(id, value.claim);
  const similar = (claim: string): string | undefined => index.similarTo(claim);

  let draft: ClaimDraft;
  let id: string;
  try {
    draft = await draftFrom(given, content, io, similar, snapshots);
    id = given.id ?? (await idFor(draft.claim, folder, io));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    io.err('Nothing was written.\n');
    return 2;
  }
  const path = pathOf(id, folder);
  const shown = relative(process.cwd(), path);
  const alike = similar(draft.claim);
  await writeNew(path, claimFile(draft));
  io.out(`${shown} is there.\n`);
  if (alike)
    io.err(
      `warning: the claim ${alike} says much the same. Should it be mended rather than said twice?\n`,
    );
  await report(draft, { id, shown }, folder, snapshots, io);
  return 0;
}

const pathOf = (id: string, folder: string): string => join(folder, 'claims', `${id}.md`);

/** Why a new claim cannot have this id, or undefined. */
function refusalOf(id: string, folder: string): string | undefined {
  const fault = idFault(id);
  if (fault)
    return `${fault.message} Give the claim another id: --id <id>. Expected: ${ID_EXPECTED}.`;
  return existsSync(pathOf(id, folder))
    ? `${relative(process.cwd(), pathOf(id, folder))} is there already and was left alone. Give the claim another id: --id <id>.`
    : undefined;
}

/** An id made from the claim. Where none can be made or it is taken, somebody who is there is asked for one. */
async function idFor(claim: string, folder: string, io: CommandIo): Promise<string> {
  const id = slugOf(claim);
  const refused =
    id === undefined
      ? `No id can be made from these words. Give the claim one: --id <id>. Expected: ${ID_EXPECTED}.`
      : refusalOf(id, folder);
  if (id !== undefined && !refused) return id;
  if (!io.interactive) throw new WrongUse(refused!);
  return terminalAsker.words(`${refused} Its id:`, {
    problem: (answer) => refusalOf(answer, folder),
  });
}

async function draftFrom(
  given: Given,
  content: Content,
  io: CommandIo,
  similar: (claim: string) => string | undefined,
  snapshots: ReadonlyMap<string, string>,
): Promise<ClaimDraft> {
  const published = given.published ?? new Date().toISOString().slice(0, 10);
  const quotes = quoteCheck(content, snapshots);
  const draft: ClaimDraft = io.interactive
    ? await interview({ ...given, published }, { ask: terminalAsker, content, quotes, similar })
    : {
        ...given,
        lang: given.lang ?? content.site?.value.languages[0] ?? 'en',
        claim: given.claim!,
        published,
        appearances: given.appearances ?? [],
        topics: given.topics ?? [],
        contentNotes: given.contentNotes ?? [],
        evidence: given.evidence ?? [],
      };
  const evidence = named(draft.evidence);
  return { ...draft, evidence, body: draft.body && citing(draft.body, evidence) };
}

/** Evidence without an id is named after its stance: `supports-1`. */
function named(evidence: ClaimDraft['evidence']): ClaimDraft['evidence'] {
  const taken = new Set(evidence.map(({ id }) => id));
  return evidence.map((entry) => {
    if (entry.id) return entry;
    let number = 1;
    while (taken.has(`${entry.stance ?? 'passage'}-${number}`)) number += 1;
    const id = `${entry.stance ?? 'passage'}-${number}`;
    taken.add(id);
    return { ...entry, id };
  });
}

/** An analysis cites its passages; one that was typed without any is given all of them, at its end. */
function citing(body: string, evidence: ClaimDraft['evidence']): string {
  if (body.includes('[@')) return body;
  return [body.trim(), ...evidence.flatMap(({ id }) => (id ? [`[@${id}]`] : []))].join(' ');
}

function refuseUnknown(
  {
    rating,
    topics = [],
    contentNotes = [],
    evidence = [],
    appearances = [],
    claimant,
    lang,
  }: Given,
  content: Content,
): void {
  const known = (kind: string, id: string | undefined, ids: Iterable<string>): void => {
    const list = [...ids];
    if (id !== undefined && !list.includes(id))
      throw new WrongUse(`There is no ${kind} “${id}”: ${suggest(id, list)}.`);
  };
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  known('language', lang, content.site?.value.languages ?? []);
  known('rating', rating, idsOf(content.ratings.value));
  for (const topic of topics) known('topic', topic, idsOf(content.topics.value));
  for (const note of contentNotes) known('content note', note, idsOf(content.notes.value));
  const sources = [
    ...evidence.map(({ source }) => source),
    ...appearances.map((place) => ('source' in place ? place.source : undefined)),
  ];
  if (claimant && 'source' in claimant) sources.push(claimant.source);
  for (const source of sources) known('source', source, content.sources.keys());
}

/** What is still missing or wrong, and the commands that come next. */
async function report(
  draft: ClaimDraft,
  { id, shown }: { readonly id: string; readonly shown: string },
  folder: string,
  snapshots: ReadonlyMap<string, string>,
  io: CommandIo,
): Promise<void> {
  const missing = missingFrom(draft);
  if (missing.length > 0) {
    io.out(
      `It is a draft: it has no page until these are there and it says “status: published”.\n`,
    );
    for (const line of missing) io.out(`  - ${line}\n`);
    io.out(`Next: write them into ${shown}, then npm run check\n`);
    return;
  }
  const { problems, content } = checkContent(await readContent(folder), { snapshots });
  const own = problems.filter(
    ({ file, severity }) => file === `claims/${id}.md` && severity !== 'notice',
  );
  if (own.length > 0) {
    io.err(`The check has something to say of it:\n`);
    for (const { line, severity, message } of own)
      io.err(`  line ${line}, ${severity}: ${message}\n`);
  }
  const sealed = draft.evidence.some(
    ({ source }) => source && content.sources.get(source)?.value.text === 'sealed',
  );
  io.out(`Next: ${sealed ? 'npm run seal, then ' : ''}npm run check\n`);
}
