/** `site.yml`, `ratings.yml`, `topics.yml`, `notes.yml`, `domains.yml`, `waivers.yml`, and the pages. */
import { z } from 'zod';
import { country, day, id, lang, oneOf, perLang, stance, text, url, yesOrNo } from './fields.ts';
import { STANCES, TONES } from './vocabulary.ts';

export const siteFile = z.strictObject({
  name: text.describe('Name of the publication.'),
  tagline: perLang.describe('What it is, in a line, per language.'),
  url: url.describe('Where it is published: https://…'),
  languages: z
    .array(lang)
    .min(1, { error: 'at least one language' })
    .refine((tags) => new Set(tags).size === tags.length, { error: 'each language once' })
    .describe('Languages; the first is the default, at the root of the site.'),
  publisher: z
    .strictObject({ name: text, url: url.optional(), logo: url.optional(), email: text.optional() })
    .describe('Who publishes it.'),
  repository: z
    .strictObject({ url, branch: text.optional() })
    .optional()
    .describe('Where its files are kept; left out, no links to edit a page are shown.'),
  license: z
    .strictObject({ content: text, code: text })
    .describe('Licences of the words and of the code.'),
});

const stanceList = z.array(stance);

/** `supports`, `qualifies or context`: one stance, or several of which one is enough. */
const alternatives = z.string().transform((value, context) => {
  const stances = stanceList.safeParse(value.split(/\s+or\s+/).map((word) => word.trim()));
  if (stances.success) return stances.data;
  const message = `a stance (${STANCES.join(', ')}), or several with “or” between`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** One stance, a list of alternatives, or `a or b`. A list is read as its items, each held to the same words. */
const need = z
  .preprocess((value) => (Array.isArray(value) ? value.join(' or ') : value), alternatives)
  .meta({
    json: { anyOf: [{ type: 'string' }, { type: 'array', items: { enum: [...STANCES] } }] },
  });

const rating = z.strictObject({
  id: id.describe('Names the rating in a claim.'),
  label: perLang.describe('The rating in a word or two, per language.'),
  means: perLang.describe('What the rating says, per language.'),
  value: z
    .string()
    .regex(/^[1-5](?:\.\d+)?$/, { error: 'a number from 1 to 5' })
    .transform(Number)
    .refine((value) => value <= 5, { error: 'a number from 1 to 5' })
    .optional()
    .meta({ json: { type: 'number', minimum: 1, maximum: 5 } })
    .describe('1 to 5, only for degrees of one thing.'),
  tone: oneOf(TONES).describe('Picks icon and colour.'),
  needs: z.array(need).default([]).describe('Stances that a claim so rated must have evidence of.'),
});

/** The scale in its order: a list. A map by id arrives here as a list too (`listOf`). */
export const ratingsFile = z.array(rating);

export const topicsFile = z.array(
  z.strictObject({
    id,
    label: perLang.describe('The topic in a word or two, per language.'),
    about: perLang.describe('What the topic covers, per language.'),
    note: id.optional().describe('A content note that every claim of this topic must carry.'),
  }),
);

const helpLine = z.strictObject({
  country: country.describe('Where the line can be reached: ISO 3166-1 alpha-2, as FR.'),
  name: text.describe('Who answers, by the name they use.'),
  contact: text.describe('A number to call, or a domain, as example.org.'),
  looked: day.describe('The day on which somebody last looked it up.'),
  confirmed: yesOrNo.describe('false where no page of its own could be found that gives it.'),
});

export const notesFile = z.array(
  z.strictObject({
    id,
    label: perLang.describe('The note in a word or two, per language.'),
    help: perLang.describe('What a reader can do, per language.'),
    lines: z
      .array(helpLine)
      .default([])
      .describe('Where to find help, by country; the same in every language.'),
    urgent: yesOrNo
      .default(false)
      .describe('true where the numbers must be seen at once, not one tap away.'),
  }),
);

export const domainsFile = z.array(
  z.strictObject({
    domain: z
      .string()
      .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9][a-z0-9-]*[a-z0-9]$/, {
        error: 'a domain in small letters, without https:// or a path, as example.org',
      })
      .describe('A registrable domain that is never linked.'),
    reason: text.describe('Why not.'),
  }),
);

export const waiversFile = z.array(
  z.strictObject({
    rule: text.describe('The rule that is waived.'),
    file: text.describe('The file it is waived for, as claims/x.md.'),
    reason: text.describe('Why.'),
    expires: day.describe('The day on which the waiver ends.'),
  }),
);

/** `pages/<name>.<lang>.md`. */
export const pageFrontMatter = z.strictObject({
  title: text.describe('Title of the page.'),
  description: text.optional().describe('What the page says, in a sentence, for search engines.'),
});
