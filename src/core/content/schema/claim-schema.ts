/** The front matter of `claims/<id>.md`. */
import { z } from 'zod';
import { camelKeys, date, day, id, lang, oneOf, stance, text, textUpTo, url } from './fields.ts';
import type { CamelKeys } from './fields.ts';
import { CHANGE_KINDS, PARTY_KINDS, STATUSES } from './vocabulary.ts';

/** How long the words of a claim may be, in characters (code points), so that cards and search results hold them. */
export const COMFORTABLE_CLAIM_LENGTH = 75;
export const MAX_CLAIM_LENGTH = 250;
export const MAX_FINDING_LENGTH = 300;
/** How many other ways of putting a claim there may be, and how long each. */
const MAX_ALSO_ASKED = 8;
const MAX_ALSO_ASKED_LENGTH = 120;

const claimantFields = z.strictObject({
  source: id.optional().describe('A source of this site that makes the claim.'),
  name: text.optional().describe('Who made the claim, where no source of this site did.'),
  kind: oneOf(PARTY_KINDS).optional().describe('What the claimant is.'),
  url: url.optional().describe('A page about the claimant.'),
});
type ClaimantFields = z.output<typeof claimantFields>;

/** Who made the claim: a source of this site, or somebody by name. One map, since a union explains itself badly. */
const claimant = claimantFields
  .superRefine((value, context) => {
    const named = value.name !== undefined || value.kind !== undefined || value.url !== undefined;
    if (value.source !== undefined && named) {
      context.addIssue({
        code: 'custom',
        message: 'either `source` alone, or `name` and `kind`',
        params: {
          fix: 'Keep `source` alone where the source made the claim; otherwise remove `source`.',
        },
      });
    } else if (value.source === undefined && value.name === undefined) {
      context.addIssue({
        code: 'custom',
        message: '`source`, or `name` and `kind`',
        params: {
          fix: 'Say who made the claim, or leave `claimant` out where nobody in particular is on record.',
        },
      });
    } else if (value.source === undefined && value.kind === undefined) {
      context.addIssue({
        code: 'custom',
        message: '`kind` beside `name`: person, organization or publication',
        params: { fix: 'Add `kind: person`, `kind: organization` or `kind: publication`.' },
      });
    }
  })
  .transform(
    (value) =>
      value as
        | Pick<Required<ClaimantFields>, 'source'>
        | (Pick<Required<ClaimantFields>, 'name' | 'kind'> & Pick<ClaimantFields, 'url'>),
  );

const surroundings = {
  prefix: text
    .optional()
    .describe('Words just before the quote, only to tell two identical passages apart.'),
  suffix: text
    .optional()
    .describe('Words just after the quote, only to tell two identical passages apart.'),
  'reads-alone': text
    .optional()
    .describe(
      'One sentence: why the quote may stand alone though the rest of its sentence governs it.',
    ),
};

const appearanceFields = z.strictObject({
  source: id.optional().describe('A source of this site in which the claim appears.'),
  quote: text.optional().describe('The words of that source; proven like any quote.'),
  ...surroundings,
  url: url
    .optional()
    .describe('The page where the claim appeared, where that is no source of this site.'),
  title: text.optional().describe('Title of that page.'),
  publisher: text.optional().describe('Who published that page.'),
  date: date.optional().describe('When it appeared there: a day, a month or a year.'),
});
type AppearanceFields = z.output<typeof appearanceFields>;

/** Where the claim was made: in a source of this site, with a quote, or elsewhere. */
const appearance = appearanceFields
  .superRefine((value, context) => {
    const elsewhere = ['url', 'title', 'publisher', 'date'] as const;
    const inSource = ['quote', 'prefix', 'suffix', 'reads-alone'] as const;
    const given = Object.keys(value).length;
    if (given === 0) {
      context.addIssue({
        code: 'custom',
        message: '`source` and `quote`, or `url`, `title`, `publisher`, `date`',
      });
    }
    for (const key of value.source === undefined ? inSource : elsewhere) {
      if (value[key] === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message:
          value.source === undefined
            ? `\`source\` beside \`${key}\`: a quote is proven against a source of this site`
            : `\`source\` without \`${key}\`: the record of the source gives it`,
        params: {
          fix: value.source === undefined ? 'Add `source: <its id>`.' : `Remove \`${key}\`.`,
        },
      });
    }
  })
  .transform(
    (value) =>
      camelKeys(value) as
        | (Pick<Required<AppearanceFields>, 'source'> &
            Pick<CamelKeys<AppearanceFields>, 'quote' | 'prefix' | 'suffix' | 'readsAlone'>)
        | Pick<AppearanceFields, 'url' | 'title' | 'publisher' | 'date'>,
  );

const speakerFields = z.strictObject({
  name: text.optional().describe('Who said or wrote the words, by name.'),
  role: text.optional().describe('What they are, beside their name.'),
  description: text
    .optional()
    .describe('In place of a name, as within a sentence: the campaign’s organisers.'),
});
type SpeakerFields = z.output<typeof speakerFields>;

/** Whose words a quote gives: somebody by name, or a description. One map, since a union explains itself badly. */
const speaker = speakerFields
  .superRefine(({ name, role, description }, context) => {
    const fix =
      name === undefined && description === undefined
        ? 'Write `{ name: … }`, or `{ description: … }` where the source gives no name.'
        : name !== undefined && description !== undefined
          ? 'Remove `description`: beside a name `role` says what they are.'
          : role !== undefined && name === undefined
            ? 'Add `name`, or put the words of `role` into `description`.'
            : undefined;
    if (fix)
      context.addIssue({
        code: 'custom',
        message: 'either `name`, with `role` where it is known, or `description` alone',
        params: { fix },
      });
  })
  .transform(
    (value) =>
      value as
        | (Pick<Required<SpeakerFields>, 'name'> & Pick<SpeakerFields, 'role'>)
        | Pick<Required<SpeakerFields>, 'description'>,
  );

const evidence = z.strictObject({
  id: id.describe('Names this evidence in the body, as [@id].'),
  source: id.describe('Id of the source that the quote stands in.'),
  stance: stance.describe('How the passage bears on the claim.'),
  speaker: speaker
    .optional()
    .describe('Whose words these are, where they are not the source’s own.'),
  quote: text.describe(
    'The exact words of the source; […] marks an omission, [brackets] an editor’s words.',
  ),
  translation: text
    .optional()
    .describe('The quote in the language of the claim, where the source’s is another.'),
  ...surroundings,
});

/** Of a draft: what is not known yet is empty. */
const draftEvidence = evidence.extend({
  source: evidence.shape.source.default(''),
  stance: evidence.shape.stance.default('context'),
  quote: evidence.shape.quote.default(''),
});

const historyEntry = z.strictObject({
  date: day.describe('The day of the change.'),
  kind: oneOf(CHANGE_KINDS).describe('A correction changes the substance, an update adds to it.'),
  from: id.optional().describe('The rating before.'),
  to: id.optional().describe('The rating after.'),
  note: text.describe('What changed, and why.'),
});

/** Of a claim, and of each of its translations. */
export const alsoAsked = z
  .array(textUpTo(MAX_ALSO_ASKED_LENGTH))
  .max(MAX_ALSO_ASKED, { error: `at most ${MAX_ALSO_ASKED} wordings` })
  .default([])
  .describe(
    `Other ways in which people put the claim: searched, and shown on its page. At most ${MAX_ALSO_ASKED} of ${MAX_ALSO_ASKED_LENGTH} characters.`,
  );

const claimFields = z.strictObject({
  lang: lang.describe('Language of this file.'),
  claim: text.describe(
    `The claim in one sentence, at most ${MAX_CLAIM_LENGTH} characters; ${COMFORTABLE_CLAIM_LENGTH} read best.`,
  ),
  claimant: claimant
    .optional()
    .describe('Who made the claim; left out where nobody in particular is on record.'),
  appearances: z
    .array(appearance)
    .default([])
    .describe('Where the claim was made, as far as known; never where evidence stands.'),
  rating: id.describe('A rating of ratings.yml.'),
  finding: text.describe(
    `What the evidence shows, in one or two sentences, at most ${MAX_FINDING_LENGTH} characters.`,
  ),
  'also-asked': alsoAsked,
  published: day.describe('The day of first publication.'),
  topics: z.array(id).default([]).describe('Topics of topics.yml.'),
  'content-notes': z.array(id).default([]).describe('Content notes of notes.yml.'),
  evidence: z
    .array(evidence.transform(camelKeys))
    .default([])
    .describe('The quotes; the first is the deciding one.'),
  'would-change': text.optional().describe('What evidence would change this finding.'),
  reviewed: z.strictObject({ by: text, on: day }).optional().describe('A second pair of eyes.'),
  history: z.array(historyEntry).default([]).describe('Changes since publication, oldest first.'),
  status: oneOf(STATUSES)
    .default('published')
    .describe('A withdrawn claim keeps its page, saying so.'),
});

const draftFields = claimFields.extend({
  rating: claimFields.shape.rating.default(''),
  finding: claimFields.shape.finding.default(''),
  evidence: z.array(draftEvidence.transform(camelKeys)).default([]),
});

/** `claims/<id>.md`: keys as in YAML in, as code names them out. */
export const claimFrontMatter = claimFields.transform(camelKeys);

/** The same of a draft, which may lack its rating, its finding and parts of its evidence: they are empty then. */
export const draftFrontMatter = draftFields.transform(camelKeys);
