/** The shapes of `/api/v1/`, as JSON Schemas (draft 2020-12) in the one place that `openapi.json` is made from. */
import { ID_MAX_LENGTH, ID_PATTERN } from '../content/schema/fields.ts';
import {
  CHANGE_KINDS,
  PARTY_KINDS,
  SOURCE_KINDS,
  STANCES,
  TONES,
  TRANSLATORS,
} from '../content/schema/vocabulary.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const url: Schema = { type: 'string', format: 'uri' };
const count: Schema = { type: 'integer', minimum: 0 };
const id: Schema = { type: 'string', pattern: ID_PATTERN.source, maxLength: ID_MAX_LENGTH };
const lang: Schema = { type: 'string', description: 'A BCP 47 language tag.' };
const day: Schema = { type: 'string', format: 'date' };
const date: Schema = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'A day, a month or a year: no more than is known.',
};
const perLang: Schema = { type: 'object', additionalProperties: text };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** An object; a name that ends in `?` is left out where the thing is not known. */
function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    ...(description && { description }),
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), properties[name]])),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

const named = {
  id,
  url,
  lang,
  translations: {
    ...perLang,
    additionalProperties: url,
    description: 'Language → the claim’s page in it.',
  },
  claim: text,
  'claimant?': ref('Claimant'),
};
const judged = {
  rating: ref('RatingOfClaim'),
  finding: text,
  status: oneOf('published', 'withdrawn'),
  published: day,
  modified: day,
  topics: list(id),
  contentNotes: list(id),
};
const digest = {
  ...text,
  description: 'Changes when anything does that the claim says or rests on.',
};
const textFragmentLinks = {
  'jump?': {
    ...url,
    description: 'Scrolls to the passage in the text on this site, or else in the original.',
  },
  'original?': { ...url, description: 'Scrolls to the passage where the source was published.' },
};
const readsAlone: Schema = {
  ...text,
  description: 'Why the passage may stand alone though the rest of its sentence governs it.',
};
const listOf = (name: string, item: string): Schema =>
  object({ publisher: text, license: text, [name]: list(ref(item)) });

export const schemas: Readonly<Record<string, Schema>> = {
  Claims: listOf('claims', 'ClaimSummary'),
  ClaimSummary: object({ ...named, ...judged, digest }),
  Claim: object({
    ...named,
    appearances: list(ref('Appearance')),
    ...judged,
    alsoAsked: {
      ...list(text),
      description: 'Other ways in which people put the claim, questions and statements.',
    },
    evidence: list(ref('Evidence')),
    'wouldChange?': text,
    history: list(ref('Change')),
    digest,
  }),
  Claimant: object({
    'name?': text,
    kind: oneOf(...PARTY_KINDS),
    'url?': url,
    'source?': id,
  }),
  RatingOfClaim: object({
    id,
    label: text,
    'value?': { type: 'number', description: 'Only for degrees of one thing.' },
  }),
  Appearance: object(
    {
      'source?': id,
      'quote?': text,
      'sentence?': ref('Sentence'),
      'readsAlone?': readsAlone,
      'selectors?': list(ref('Selector')),
      'proof?': ref('Proof'),
      ...textFragmentLinks,
      'url?': url,
      'link?': { type: 'boolean', description: 'false: the address is never to be linked.' },
      'title?': text,
      'publisher?': text,
      'date?': date,
    },
    'Where the claim was made: in a source of this site, or elsewhere, as far as known. Never evidence.',
  ),
  Evidence: object({
    id,
    source: id,
    stance: oneOf(...STANCES),
    quote: {
      ...text,
      description: 'The source’s own characters; editors’ marks stand in brackets.',
    },
    'translation?': {
      ...text,
      description: 'Ours, into the claim’s language; nobody’s own words.',
    },
    'sentence?': ref('Sentence'),
    'readsAlone?': readsAlone,
    selectors: list(ref('Selector')),
    'speaker?': object(
      { 'name?': text, 'role?': text, 'description?': text },
      'Whose words these are, as the source reports it: somebody by name, or else a description.',
    ),
    proof: ref('Proof'),
    ...textFragmentLinks,
  }),
  Sentence: object(
    {
      stands: oneOf('whole', 'part'),
      'before?': text,
      'after?': text,
      governed: {
        ...list(text),
        description:
          'What outside the passage bears on its meaning, as a program reads the sentence: negation, condition, doubt and so on.',
      },
      attributed: {
        type: 'boolean',
        description: 'Whether the sentence gives the passage to somebody.',
      },
    },
    'How the passage stands in its sentence; `before` and `after` are the source’s own characters, where the rest may be seen.',
  ),
  Selector: {
    oneOf: [
      object({
        type: { const: 'TextQuoteSelector' },
        exact: text,
        'prefix?': text,
        'suffix?': text,
      }),
      object(
        { type: { const: 'TextPositionSelector' }, start: count, end: count },
        'In code points; open sources only.',
      ),
    ],
  },
  Proof: object(
    {
      status: { const: 'proven' },
      text: oneOf('open', 'sealed'),
      'scheme?': text,
      'seal?': text,
      start: count,
      end: count,
      of: { ...count, minimum: 1 },
    },
    'Where the passage stands: tokens [start, end) of the source’s text, which has `of`.',
  ),
  Change: object({
    date: day,
    kind: oneOf(...CHANGE_KINDS),
    'from?': id,
    'to?': id,
    note: text,
  }),
  Sources: listOf('sources', 'Source'),
  Source: object({
    id,
    url,
    title: text,
    'translatedTitle?': text,
    'short?': {
      type: 'string',
      description: 'What sentences of the site call it, in its default language.',
    },
    kind: oneOf(...SOURCE_KINDS),
    lang,
    'publisher?': text,
    authors: list(text),
    'published?': date,
    'original?': url,
    'archived?': object({ url, 'at?': date }),
    'accessed?': date,
    'translated?': object({
      by: oneOf(...TRANSLATORS),
      'from?': lang,
      sure: {
        type: 'boolean',
        description: 'false: our reading of the text, for the reasons in `signs`.',
      },
      'signs?': text,
    }),
    text: oneOf('open', 'sealed'),
    'textUrl?': url,
    tokens: count,
    'scheme?': text,
    'seal?': text,
    'sealed?': object({ on: date, 'by?': text, 'confirmedBy?': text }),
    'interest?': {
      type: 'string',
      description: 'The author’s part in the matter.',
    },
    'rights?': text,
    annotations: url,
    claims: list(id),
  }),
  Ratings: listOf('ratings', 'Rating'),
  Rating: object({
    id,
    label: perLang,
    means: perLang,
    'value?': { type: 'number' },
    tone: oneOf(...TONES),
    needs: list(list(oneOf(...STANCES))),
    claims: count,
  }),
  Corrections: listOf('corrections', 'Correction'),
  Correction: object({
    id: url,
    claim: id,
    url,
    lang,
    date: day,
    kind: oneOf(...CHANGE_KINDS),
    'from?': id,
    'to?': id,
    note: text,
  }),
  DataFeed: object({
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'DataFeed' },
    name: text,
    url,
    'dateModified?': day,
    license: text,
    publisher: { type: 'object' },
    dataFeedElement: list(
      object({
        '@type': { const: 'DataFeedItem' },
        dateCreated: day,
        dateModified: day,
        item: list(
          object({
            '@type': { const: 'ClaimReview' },
            url,
            claimReviewed: text,
            datePublished: day,
            dateModified: day,
            inLanguage: lang,
            author: { type: 'object' },
            publisher: { type: 'object' },
            image: url,
            reviewRating: { type: 'object' },
            itemReviewed: { type: 'object' },
            citation: list({ type: 'object' }),
            isBasedOn: list({ type: 'object' }),
            'correction?': list({ type: 'object' }),
            'creativeWorkStatus?': { const: 'Withdrawn' },
          }),
        ),
      }),
    ),
  }),
};
