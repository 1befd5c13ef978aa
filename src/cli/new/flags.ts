import { parseArgs } from 'node:util';
import { PARTY_KINDS, STANCES } from '../../core/content/types.ts';
import type { ClaimDraft } from '../../core/content/writing/claim-file.ts';
import { WrongUse } from '../command.ts';

/** What the flags of `new` gave: as much of a claim as there was. */
export type Given = Partial<ClaimDraft> & { readonly id?: string };

type Open<T> = { -readonly [Key in keyof T]?: T[Key] };

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
  prefix: several,
  suffix: several,
} as const;

const evidenceKeys: Readonly<Record<string, string>> = {
  source: 'source',
  'evidence-id': 'id',
  stance: 'stance',
  quote: 'quote',
  translation: 'translation',
  speaker: 'name',
  'speaker-role': 'role',
  prefix: 'prefix',
  suffix: 'suffix',
};

/** Reads the flags. Each `--source` begins an entry of evidence, each `--appearance-source` or `-url` an appearance. */
export function givenBy(args: string[]): Given {
  const { values, tokens } = parseArgs({ args, options, tokens: true });
  const evidence: Record<string, string>[] = [];
  const appearances: Record<string, string>[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    if (token.name.startsWith('appearance-')) {
      const key = token.name.slice('appearance-'.length);
      if (
        key === 'source' ||
        (key === 'url' && appearances.at(-1)?.['url'] !== undefined) ||
        appearances.length === 0
      )
        appearances.push({});
      appearances.at(-1)![key] = token.value;
    }
    const key = evidenceKeys[token.name];
    if (!key) continue;
    if (key === 'source') evidence.push({});
    const entry = evidence.at(-1);
    if (!entry) throw new WrongUse(`--${token.name} belongs to a --source that stands before it.`);
    entry[key] = token.value;
  }
  const given: Open<Given> = {
    ...(values.topic ? { topics: values.topic } : {}),
    ...(values['content-note'] ? { contentNotes: values['content-note'] } : {}),
    ...(appearances.length > 0 ? { appearances } : {}),
    ...(evidence.length > 0 ? { evidence: evidence.map(evidenceOf) } : {}),
    ...(values['would-change'] ? { wouldChange: values['would-change'] } : {}),
  };
  for (const key of ['id', 'claim', 'lang', 'rating', 'finding', 'published', 'body'] as const) {
    if (values[key]) given[key] = values[key];
  }
  if (values['claimant-source']) given.claimant = { source: values['claimant-source'] };
  else if (values.claimant) {
    const url = values['claimant-url'];
    given.claimant = {
      name: values.claimant,
      kind: oneOf('claimant-kind', PARTY_KINDS, values['claimant-kind']),
      ...(url ? { url } : {}),
    };
  }
  return given;
}

function evidenceOf({
  stance,
  name,
  role,
  ...rest
}: Record<string, string>): ClaimDraft['evidence'][number] {
  return {
    ...rest,
    ...(stance ? { stance: oneOf('stance', STANCES, stance) } : {}),
    ...(name ? { speaker: { name, ...(role ? { role } : {}) } } : {}),
  };
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
