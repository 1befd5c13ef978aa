import { integerFrom, record, SealFileError, shown } from './seal-file-values.ts';
import { SENTENCE_RULES } from './types.ts';
import type { SealedSentence, SealedSentences } from './types.ts';

const KEYS = ['rules', 'lang', 'quotes'];
const QUOTE_KEYS = ['stands', 'governed', 'attributed'];
/** A BCP 47 tag, as far as its form goes. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[0-9A-Za-z]{1,8})*$/;
const KIND = /^[a-z]+$/;

/** How many keys the object and its entries have, none doubled. */
export const keysOfSentences = ({ quotes }: SealedSentences): number =>
  KEYS.length + QUOTE_KEYS.length * quotes.length;

/**
 * Reads `sentences` of a seal file that lists so many confirmed quotes. Whether the kinds are known is for who has the
 * words (core/proof) to say.
 * @throws SealFileError for anything but what `sentencesToWrite` gives.
 */
export function readSentences(value: unknown, confirmed: number): SealedSentences {
  const path = ['sentences'];
  const rules =
    typeof value === 'object' && value !== null ? (value as { rules?: unknown }).rules : undefined;
  // Later rules may have other keys, so this is looked at first.
  if (rules !== SENTENCE_RULES && integerFrom(1, rules)) {
    throw new SealFileError(
      'rules',
      [...path, 'rules'],
      `The sentences were judged by rules ${rules}; this program knows rules up to ${SENTENCE_RULES}.`,
    );
  }
  const { lang, quotes } = record(value, KEYS, path);
  if (rules !== SENTENCE_RULES) {
    throw new SealFileError(
      'sentences',
      [...path, 'rules'],
      `The rules are ${shown(rules)}; expected ${SENTENCE_RULES}.`,
    );
  }
  if (typeof lang !== 'string' || !LANGUAGE_TAG.test(lang)) {
    throw new SealFileError(
      'sentences',
      [...path, 'lang'],
      `The language is ${shown(lang)}; expected a BCP 47 tag, such as "fr".`,
    );
  }
  if (!Array.isArray(quotes) || quotes.length !== confirmed) {
    const found = Array.isArray(quotes) ? `a list of ${quotes.length}` : shown(quotes);
    throw new SealFileError(
      'sentences',
      [...path, 'quotes'],
      `The judgements are ${found}; expected a list of ${confirmed}, one for each entry of "confirmed".`,
    );
  }
  const read = quotes.map((entry: unknown, i) => readQuote(entry, [...path, 'quotes', i]));
  return { rules: SENTENCE_RULES, lang, quotes: read };
}

function readQuote(value: unknown, path: readonly (string | number)[]): SealedSentence {
  const { stands, governed, attributed } = record(value, QUOTE_KEYS, path);
  if (stands !== 'whole' && stands !== 'part') {
    throw new SealFileError(
      'sentences',
      [...path, 'stands'],
      `"stands" is ${shown(stands)}; expected "whole" or "part".`,
    );
  }
  if (typeof attributed !== 'boolean') {
    throw new SealFileError(
      'sentences',
      [...path, 'attributed'],
      `"attributed" is ${shown(attributed)}; expected true or false.`,
    );
  }
  const sorted =
    Array.isArray(governed) &&
    governed.every(
      (kind: unknown, i) =>
        typeof kind === 'string' && KIND.test(kind) && (i === 0 || kind > String(governed[i - 1])),
    );
  if (!sorted) {
    throw new SealFileError(
      'sentences',
      [...path, 'governed'],
      `"governed" is ${Array.isArray(governed) ? `[${governed.slice(0, 8).map(shown).join(', ')}]` : shown(governed)}; expected a sorted list of kinds with nothing twice, such as ["denial", "doubt"].`,
    );
  }
  return { stands, governed: governed as string[], attributed };
}

/** `sentences` as it is written: its entries in the order that `order` gives, kinds sorted and each once. */
export function sentencesToWrite(
  { rules, lang, quotes }: SealedSentences,
  order: readonly number[],
): SealedSentences {
  return {
    rules,
    lang,
    quotes: order.map((at) => {
      const { stands, governed, attributed } = quotes[at] as SealedSentence;
      return { stands, governed: [...new Set(governed)].sort(), attributed };
    }),
  };
}
