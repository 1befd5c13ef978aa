import { suggest } from '../suggest.ts';
import type { RuleFault, Rule, RuleContext } from '../rule.ts';
import { isUnreadable } from '../rule.ts';

/** What one file says of another must be there: sources, topics, content notes, evidence, languages. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  summary:
    'A source, topic, content note, language, or piece of evidence that a file names exists.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'source: harbour-report',
          to: 'source: harbor-report',
        },
      ],
    },
    { edits: [{ file: 'claims/bridge-opened.md', from: '[bridges]', to: '[bridge]' }] },
    {
      edits: [
        {
          file: 'claims/bridge-opened.fr.md',
          from: '  opening-year: Le',
          to: '  opening-date: Le',
        },
      ],
    },
  ],
  *check(context) {
    yield* ofClaims(context);
    yield* ofTranslations(context);
    yield* ofTopics(context);
  },
};

type Path = (string | number)[];

function* ofClaims({ content, written }: RuleContext): Generator<RuleFault> {
  const sources = new Set([...content.sources.keys(), ...content.broken.sources]);
  const topics = new Set(content.topics.value.map(({ id }) => id));
  const notes = new Set(content.notes.value.map(({ id }) => id));
  const languages = new Set(content.site?.value.languages);
  const knowsTopics = !isUnreadable(content.topics, written);
  const knowsNotes = !isUnreadable(content.notes, written);
  for (const { value: claim, file, at } of content.claims.values()) {
    const unknown = (
      what: string,
      name: string,
      path: Path,
      known: Iterable<string>,
    ): RuleFault => ({
      file,
      ...at(path),
      message: `There is no ${what} “${name}”.`,
      found: name,
      fix: suggest(name, known),
    });
    const missingSource = (id: string, path: Path) => unknown('source', id, path, sources);

    if (content.site && !languages.has(claim.lang))
      yield unknown('language of this publication', claim.lang, ['lang'], languages);
    const { claimant } = claim;
    if (claimant && 'source' in claimant && !sources.has(claimant.source))
      yield missingSource(claimant.source, ['claimant', 'source']);
    for (const [i, appearance] of claim.appearances.entries())
      if ('source' in appearance && !sources.has(appearance.source))
        yield missingSource(appearance.source, ['appearances', i, 'source']);
    for (const [i, { source }] of claim.evidence.entries())
      if (source !== '' && !sources.has(source))
        yield missingSource(source, ['evidence', i, 'source']);
    for (const [i, topic] of claim.topics.entries())
      if (knowsTopics && !topics.has(topic)) yield unknown('topic', topic, ['topics', i], topics);
    for (const [i, note] of claim.contentNotes.entries())
      if (knowsNotes && !notes.has(note))
        yield unknown('content note', note, ['content-notes', i], notes);
  }
}

function* ofTranslations({ content }: RuleContext): Generator<RuleFault> {
  for (const { value, file, at } of content.claimTranslations) {
    const original = content.claims.get(value.id)?.value;
    if (!original) continue;
    const evidence = original.evidence.map(({ id }) => id);
    for (const id of Object.keys(value.translations))
      if (!evidence.includes(id))
        yield {
          file,
          ...at(['translations', id]),
          message: `The claim has no evidence “${id}” to translate.`,
          found: id,
          fix: suggest(id, evidence),
        };
    const dates = original.history.map(({ date }) => date);
    for (const date of Object.keys(value.history))
      if (!dates.includes(date))
        yield {
          file,
          ...at(['history', date]),
          message: `The claim’s history has no entry of ${date} to translate.`,
          found: date,
          fix: suggest(date, dates),
        };
  }
}

function* ofTopics({ content, written }: RuleContext): Generator<RuleFault> {
  if (isUnreadable(content.notes, written)) return;
  const notes = new Set(content.notes.value.map(({ id }) => id));
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
