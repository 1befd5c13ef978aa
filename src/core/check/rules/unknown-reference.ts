import { historyKeys } from '../../content/schema/claim-translation-schema.ts';
import type { Claim, ClaimTranslation, Evidence } from '../../content/types.ts';
import { aboutSpeaker } from '../../content/writing/translatable-digest.ts';
import { suggest } from '../suggest.ts';
import { edit } from '../example.ts';
import type { RuleFault, Rule, RuleContext } from '../rule.ts';
import { isUnreadable } from '../rule.ts';

const FRENCH = 'claims/bridge-opened.fr.md';

/** What one file says of another must be there: sources, topics, content notes, evidence, languages. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  summary:
    'A source, topic, content note, language, or piece of evidence that a file names exists.',
  good: [{ edits: [edit('topics: [bridges]', 'topics: []')] }],
  bad: [
    {
      edits: [edit('source: harbour-report', 'source: harbor-report')],
      problem: {
        at: 'claims/bridge-opened.md:10:13',
        message: 'There is no source “harbor-report”.',
        found: 'harbor-report',
        fix: 'Write “harbour-report”.',
      },
    },
    {
      edits: [edit('[bridges]', '[bridge]')],
      problem: {
        at: 'claims/bridge-opened.md:7:10',
        message: 'There is no topic “bridge”.',
        found: 'bridge',
        fix: 'Write “bridges”.',
      },
    },
    {
      edits: [edit('  opening-year: Le', '  opening-date: Le', FRENCH)],
      problem: {
        at: 'claims/bridge-opened.fr.md:6:17',
        message: 'The claim has no evidence “opening-date” to translate.',
        found: 'opening-date',
        fix: 'Choose one of: opening-year.',
      },
    },
    {
      edits: [
        edit('translations:\n', 'speakers: { opening-year: Le maire }\ntranslations:\n', FRENCH),
      ],
      problem: {
        at: 'claims/bridge-opened.fr.md:5:27',
        message:
          'The evidence “opening-year” has no role or description of a speaker to translate.',
        found: 'opening-year',
        fix: 'Remove `speakers`.',
      },
    },
  ],
  *check(context) {
    yield* ofClaims(context);
    yield* ofTranslations(context);
    yield* ofTopics(context);
  },
};

/** A name that a claim uses for something that another file holds. */
interface Reference {
  readonly what: string;
  readonly name: string;
  readonly path: (string | number)[];
  /** Missing where that file could not be read. */
  readonly known: ReadonlySet<string> | undefined;
}

function* ofClaims({ content, rawFiles }: RuleContext): Generator<RuleFault> {
  const known = {
    sources: new Set([...content.sources.keys(), ...content.broken.sources]),
    topics: isUnreadable(content.topics, rawFiles) ? undefined : idsOf(content.topics.value),
    notes: isUnreadable(content.notes, rawFiles) ? undefined : idsOf(content.notes.value),
    languages: content.site && new Set(content.site.value.languages),
  };
  for (const { value: claim, file, at } of content.claims.values())
    for (const { what, name, path, known: names } of referencesOf(claim, known))
      if (names && !names.has(name))
        yield {
          file,
          ...at(path),
          message: `There is no ${what} “${name}”.`,
          found: name,
          fix: suggest(name, names),
        };
}

function referencesOf(
  { lang, claimant, appearances, evidence, topics, contentNotes }: Claim,
  known: Readonly<Record<'sources' | 'topics' | 'notes' | 'languages', Reference['known']>>,
): Reference[] {
  const source = (name: string, path: Reference['path']): Reference => ({
    what: 'source',
    name,
    path,
    known: known.sources,
  });
  return [
    { what: 'language of this publication', name: lang, path: ['lang'], known: known.languages },
    ...(claimant && 'source' in claimant ? [source(claimant.source, ['claimant', 'source'])] : []),
    ...appearances.flatMap((place, i) =>
      'source' in place ? [source(place.source, ['appearances', i, 'source'])] : [],
    ),
    // A draft may not name the source of its evidence yet.
    ...evidence.flatMap(({ source: name }, i) =>
      name === '' ? [] : [source(name, ['evidence', i, 'source'])],
    ),
    ...topics.map((name, i) => ({
      what: 'topic',
      name,
      path: ['topics', i],
      known: known.topics,
    })),
    ...contentNotes.map((name, i) => ({
      what: 'content note',
      name,
      path: ['content-notes', i],
      known: known.notes,
    })),
  ];
}

const idsOf = (entries: readonly { readonly id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

function* ofTranslations({ content }: RuleContext): Generator<RuleFault> {
  for (const { value, file, at } of content.claimTranslations) {
    const original = content.claims.get(value.id)?.value;
    if (!original) continue;
    for (const { key, words, known, what } of translatedEvidence(value, original))
      for (const id of Object.keys(words))
        if (!known.includes(id))
          yield {
            file,
            ...at([key, id]),
            message: original.evidence.some((entry) => entry.id === id)
              ? `The evidence “${id}” has no ${what} to translate.`
              : `The claim has no evidence “${id}” to translate.`,
            found: id,
            fix: known.length > 0 ? suggest(id, known) : `Remove \`${key}\`.`,
          };
    const keys = historyKeys(original.history);
    for (const key of Object.keys(value.history))
      if (!keys.includes(key))
        yield {
          file,
          ...at(['history', key]),
          message: `The claim’s history has no entry of ${key} to translate.`,
          found: key,
          fix: suggest(key, keys),
        };
  }
}

/** What a translation says by evidence id, and the ids of the evidence that has something to say it of. */
function translatedEvidence(translation: ClaimTranslation, { evidence }: Claim) {
  const idsWith = (has: (entry: Evidence) => unknown): string[] =>
    evidence.filter(has).map(({ id }) => id);
  return [
    {
      key: 'translations',
      words: translation.translations,
      known: idsWith(() => true),
      what: 'quote',
    },
    {
      key: 'speakers',
      words: translation.speakers,
      known: idsWith(({ speaker }) => aboutSpeaker(speaker)),
      what: 'role or description of a speaker',
    },
    {
      key: 'reads-alone',
      words: translation.readsAlone,
      known: idsWith(({ readsAlone }) => readsAlone),
      what: '`reads-alone`',
    },
  ];
}

function* ofTopics({ content, rawFiles }: RuleContext): Generator<RuleFault> {
  if (isUnreadable(content.notes, rawFiles)) return;
  const notes = idsOf(content.notes.value);
  for (const [i, { note }] of content.topics.value.entries())
    if (note !== undefined && !notes.has(note))
      yield {
        file: content.topics.file,
        ...content.topics.at([i, 'note']),
        message: `There is no content note “${note}” in notes.yml.`,
        found: note,
        fix: suggest(note, notes),
      };
}
