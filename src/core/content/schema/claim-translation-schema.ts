/** The front matter of `claims/<id>.<lang>.md`. */
import { z } from 'zod';
import { alsoAsked } from './claim-schema.ts';
import { camelKeys, id, impossibleDate, isCalendarDate, text } from './fields.ts';

const HISTORY_KEY = /^(\d{4}-\d{2}-\d{2})(?: \((?:[2-9]|[1-9]\d+)\))?$/;

/**
 * The keys by which a translation gives the notes of a history, one for each entry: its date, and behind it which of
 * that day's entries it is from the second on, `2026-12-01 (2)`.
 */
export function historyKeys(history: readonly { readonly date: string }[]): string[] {
  const onDay = new Map<string, number>();
  return history.map(({ date: entryDay }) => {
    const number = (onDay.get(entryDay) ?? 0) + 1;
    onDay.set(entryDay, number);
    return number === 1 ? entryDay : `${entryDay} (${number})`;
  });
}

const historyKey = z
  .string()
  .regex(HISTORY_KEY, {
    error:
      'a day, written year-month-day as 2026-11-21, with (2) behind it for the second entry of that day',
    abort: true,
  })
  .refine((key) => isCalendarDate(HISTORY_KEY.exec(key)?.[1] ?? ''), impossibleDate);

/** `claims/<id>.<lang>.md`: words only, since a translation cannot disagree about facts. */
export const claimTranslationFrontMatter = z
  .strictObject({
    of: text.describe(
      'Digest of the original that this was made from; `npm run translate` writes it.',
    ),
    claim: text.describe('The claim in this language.'),
    finding: text.describe('The finding in this language.'),
    'also-asked': alsoAsked,
    claimant: z
      .strictObject({ name: text })
      .optional()
      .describe('The claimant’s name in this language.'),
    'would-change': text.optional().describe('What evidence would change this finding.'),
    translations: z
      .record(id, text)
      .default({})
      .describe('Evidence id → its quote in this language, where the source’s is another.'),
    speakers: z
      .record(id, text)
      .default({})
      .describe(
        'Evidence id → what its speaker is in this language: the role beside the name, or the description.',
      ),
    'reads-alone': z
      .record(id, text)
      .default({})
      .describe('Evidence id → why its quote may stand alone, in this language.'),
    history: z
      .record(historyKey, text)
      .default({})
      .describe(
        'Date of a history entry → its note in this language; `2026-12-01 (2)` is the second entry of a day.',
      ),
  })
  .transform(({ of: originalDigest, claimant: named, ...rest }) => {
    const words: { originalDigest: string; claimantName?: string } = {
      originalDigest,
      claimantName: named?.name,
    };
    return { ...camelKeys(rest), ...words };
  });
