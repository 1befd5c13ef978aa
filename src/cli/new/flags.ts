import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { date, day, id as idField } from '../../core/content/schema/fields.ts';
import { PARTY_KINDS, STANCES } from '../../core/content/schema/vocabulary.ts';
import type { Evidence } from '../../core/content/types.ts';
import type { ClaimDraft } from '../../core/content/writing/claim-file.ts';
import { WrongUse } from '../command.ts';

/** What the flags of `new` gave: as much of a claim as there was. */
export type Given = Partial<ClaimDraft> & { readonly id?: string };

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;

const options = {
  id: text,
  claim: text,
  lang: text,
  rating: text,
  finding: text,
  published: text,
  body: text,
  'would-change': text,
  topic: several,
  'content-note': several,
  claimant: text,
  'claimant-kind': text,
  'claimant-url': text,
  'claimant-source': text,
  'appearance-source': several,
  'appearance-quote': several,
  'appearance-prefix': several,
  'appearance-suffix': several,
  'appearance-url': several,
  'appearance-title': several,
  'appearance-publisher': several,
  'appearance-date': several,
  source: several,
  'evidence-id': several,
  stance: several,
  quote: several,
  translation: several,
  speaker: several,
  'speaker-role': several,
  'speaker-description': several,
  'reads-alone': several,
  prefix: several,
  suffix: several,
} as const;

type Values = ReturnType<typeof parseFlags>['values'];

const parseFlags = (args: string[]) => parseArgs({ args, options, tokens: true });

/**
 * Reads the flags. Each `--source` begins an entry of evidence, each `--appearance-source` or `-url` an appearance.
 * @throws {WrongUse} for a value that a claim cannot have there
 */
export function givenBy(args: string[]): Given {
  const { values, tokens } = parseFlags(args);
  const flags = tokens.flatMap((token) =>
    token.kind === 'option' && token.value !== undefined
      ? { name: token.name, value: token.value }
      : [],
  );
  return {
    ...wordsOf(values),
    topics: values.topic,
    contentNotes: values['content-note'],
    claimant: claimantOf(values),
    appearances: appearancesOf(flags),
    evidence: evidenceOf(flags),
  };
}

/** Flags with words, as they are; one without any counts as not given. */
function wordsOf(values: Values): Given {
  const words = (name: keyof Values & keyof Given): string | undefined => values[name] || undefined;
  return {
    id: words('id'),
    claim: words('claim'),
    lang: words('lang'),
    rating: words('rating'),
    finding: words('finding'),
    published: valid('published', day, words('published')),
    body: words('body'),
    wouldChange: values['would-change'] || undefined,
  };
}

function claimantOf(values: Values): ClaimDraft['claimant'] {
  if (values['claimant-source']) return { source: values['claimant-source'] };
  if (!values.claimant) return undefined;
  const kind = oneOf('claimant-kind', PARTY_KINDS, values['claimant-kind']);
  return { name: values.claimant, kind, url: values['claimant-url'] };
}

interface Flag {
  readonly name: string;
  readonly value: string;
}
type Entry = Record<string, string>;

function appearancesOf(flags: readonly Flag[]): ClaimDraft['appearances'] | undefined {
  const entries: Entry[] = [];
  for (const { name, value } of flags) {
    if (!name.startsWith('appearance-')) continue;
    const key = name.slice('appearance-'.length);
    const last = entries.at(-1);
    const begins = !last || key === 'source' || (key === 'url' && last['url'] !== undefined);
    const entry = begins ? {} : last;
    if (begins) entries.push(entry);
    entry[key] = key === 'date' ? valid(name, date, value) : value;
  }
  return entries.length > 0 ? entries : undefined;
}

const evidenceKeys: Readonly<Record<string, string>> = {
  source: 'source',
  'evidence-id': 'id',
  stance: 'stance',
  quote: 'quote',
  translation: 'translation',
  speaker: 'name',
  'speaker-role': 'role',
  'speaker-description': 'description',
  'reads-alone': 'readsAlone',
  prefix: 'prefix',
  suffix: 'suffix',
};

function evidenceOf(flags: readonly Flag[]): ClaimDraft['evidence'] | undefined {
  const entries: Entry[] = [];
  for (const { name, value } of flags) {
    const key = evidenceKeys[name];
    if (!key) continue;
    if (key === 'source') entries.push({});
    const entry = entries.at(-1);
    if (!entry) throw new WrongUse(`--${name} belongs to a --source that stands before it.`);
    entry[key] = value;
  }
  return entries.length > 0 ? entries.map(oneEvidence) : undefined;
}

const oneEvidence = ({
  stance,
  name,
  role,
  description,
  id,
  ...rest
}: Entry): ClaimDraft['evidence'][number] => ({
  ...rest,
  id: id && valid('evidence-id', idField, id),
  stance: stance ? oneOf('stance', STANCES, stance) : undefined,
  speaker: speakerOf(name, role, description),
});

function speakerOf(
  name: string | undefined,
  role: string | undefined,
  description: string | undefined,
): Evidence['speaker'] {
  if (name && description)
    throw new WrongUse('A speaker has a --speaker or a --speaker-description, not both.');
  if (role && !name) throw new WrongUse('--speaker-role belongs to a --speaker.');
  if (name) return { name, role };
  return description ? { description } : undefined;
}

/** The value of a flag, held to the kind of value that a claim's file has there. */
function valid<Value extends string | undefined>(
  flag: string,
  field: z.ZodType<string>,
  value: Value,
): Value {
  const issue = value === undefined ? undefined : field.safeParse(value).error?.issues[0];
  if (issue) throw new WrongUse(`--${flag} takes ${issue.message}, not “${value}”.`);
  return value;
}

function oneOf<T extends string>(
  flag: string,
  allowed: readonly T[],
  value: string | undefined,
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found)
    throw new WrongUse(
      `--${flag} is one of ${allowed.join(', ')}${value ? `, not “${value}”` : ''}.`,
    );
  return found;
}
