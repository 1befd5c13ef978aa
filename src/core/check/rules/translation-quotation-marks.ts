import { quotedInFrench } from '../example.ts';
import type { Rule } from '../rule.ts';
import { translatedQuotes, withoutEdits } from '../translated-quotes.ts';

const translated = quotedInFrench('Le maire dit que « le pont est à nous tous »');

/** Without its marks, what somebody else said becomes the source’s own words. */
export const translationQuotationMarks: Rule = {
  id: 'translation-quotation-marks',
  severity: 'warning',
  summary:
    'The translation of a quote has the quotation marks that stand within the quote, in whatever shape: they tell what the source says itself from what it quotes.',
  waivable: true,
  good: [{ edits: translated('The mayor says that “the bridge belongs to us all”') }],
  bad: [
    {
      edits: translated('The mayor says that the bridge belongs to us all'),
      problem: {
        at: 'claims/bridge-opened.md:14:18',
        message:
          'The passage “opening-year” has 2 quotation marks within it, and its translation has none.',
        found: '0',
        expected: '2',
        fix: 'Put into quotation marks what the passage has in quotation marks.',
      },
    },
  ],
  *check(context) {
    for (const { id, quote, translation, file, at } of translatedQuotes(context)) {
      const expected = quotationMarks(withoutEdits(quote));
      const found = quotationMarks(translation);
      if (found >= expected) continue;
      const has = expected === 1 ? '1 quotation mark' : `${expected} quotation marks`;
      yield {
        file,
        ...at,
        message: `The passage “${id}” has ${has} within it, and its translation has ${found === 0 ? 'none' : found}.`,
        found: String(found),
        expected: String(expected),
        fix: 'Put into quotation marks what the passage has in quotation marks.',
      };
    }
  },
};

/** An inch, a second of arc: `5" pipes`, but not the end of `"in 1932"`. */
const INCHES = /^[^"]*\p{N}"[^"]*$/u;

/**
 * How many quotation marks a text has. Of single ones only those that open are sure not to be apostrophes: each counts
 * for two, with the one that closes.
 */
function quotationMarks(text: string): number {
  const double = text.match(/[“”„‟«»「」『』〝〞＂]/gu)?.length ?? 0;
  const straight = INCHES.test(text) ? 0 : (text.match(/"/g)?.length ?? 0);
  const single = text.match(/[‘‚‹]|(?<![\p{L}\p{N}])'(?=\p{L}[^']*')/gu)?.length ?? 0;
  return double + straight + 2 * single;
}
