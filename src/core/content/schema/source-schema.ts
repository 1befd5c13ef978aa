/** The front matter of `sources/<id>.md` and of its translations, `sources/<id>.<lang>.md`. */
import { z } from 'zod';
import { camelKeys, date, day, lang, oneOf, text, textUpTo, url, yesOrNo } from './fields.ts';
import { SOURCE_KINDS, TRANSLATORS } from './vocabulary.ts';

/** How long the short name of a source may be, in characters (code points): it stands within sentences. */
const MAX_SHORT_LENGTH = 60;

const short = textUpTo(MAX_SHORT_LENGTH);

const sealed = z
  .strictObject({
    on: day.describe('The day on which the text was sealed.'),
    by: text.optional().describe('Who sealed it.'),
    'confirmed-by': text.optional().describe('Who confirmed the seal against a copy of their own.'),
  })
  .transform(camelKeys);

/** `sources/<id>.md`: keys as in YAML in, as code names them out. What is not known is left out. */
export const sourceFrontMatter = z
  .strictObject({
    title: text.describe('Title, as the source gives it.'),
    'translated-title': text
      .optional()
      .describe('The title in the site’s default language, where the source’s is another.'),
    short: short
      .optional()
      .describe(
        `What sentences of the site call it, in the site’s default language, as “the article on the bridge”: at most ${MAX_SHORT_LENGTH} characters.`,
      ),
    kind: oneOf(SOURCE_KINDS).describe('What it is.'),
    lang: lang.describe('Language of the text that is quoted.'),
    publisher: text.optional().describe('Who published it, where known.'),
    authors: z.array(text).default([]).describe('Who wrote it, where known.'),
    published: date
      .optional()
      .describe('When it was published, where known: a day, a month or a year.'),
    url: url.optional().describe('Where it stands, where known.'),
    archived: z
      .strictObject({ url: url.describe('Address of an archived copy.'), at: date.optional() })
      .optional()
      .describe('An archived copy.'),
    accessed: date.optional().describe('When it was read.'),
    translated: z
      .strictObject({
        by: oneOf(TRANSLATORS).describe('Who translated it.'),
        from: lang.optional().describe('The language it was translated from.'),
        sure: yesOrNo.default(true).describe('false makes it our reading of the text.'),
        signs: text.optional().describe('What in the text shows that it is a translation.'),
      })
      .optional()
      .describe('The text is, or reads as, a translation.'),
    interest: text
      .optional()
      .describe(
        'What a reader should know of the author’s part in the matter; shown on the claims that rest on the text.',
      ),
    text: oneOf(['open', 'sealed']).describe(
      'open: a .txt stands beside this file; sealed: a .seal.json does.',
    ),
    sealed: sealed.optional().describe('When the text was sealed, and by whom.'),
    rights: text.optional().describe('Who owns the text, and by what right it is quoted.'),
  })
  .superRefine((value, context) => {
    if (value.text === 'open' && value.sealed !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['sealed'],
        message: 'no `sealed` beside `text: open`',
        params: { fix: 'Remove `sealed`, or write `text: sealed`.' },
      });
    }
  })
  .transform(camelKeys);

interface SourceWords {
  originalDigest: string;
  title?: string;
  short?: string;
  interest?: string;
  rights?: string;
  signs?: string;
}

/** `sources/<id>.<lang>.md`: words only. */
export const sourceTranslationFrontMatter = z
  .strictObject({
    of: text.describe(
      'Digest of the original that this was made from; `npm run translate` writes it.',
    ),
    title: text
      .optional()
      .describe('The title in this language, where the source’s language is another.'),
    short: short.optional().describe('What sentences of the site call it in this language.'),
    interest: text.optional().describe('The author’s part in the matter, in this language.'),
    rights: text.optional().describe('The rights in this language.'),
    translated: z
      .strictObject({ signs: text })
      .optional()
      .describe('The signs of a translation, in this language.'),
  })
  .transform(({ of: originalDigest, translated, ...words }): SourceWords => ({
    originalDigest,
    ...words,
    signs: translated?.signs,
  }));
