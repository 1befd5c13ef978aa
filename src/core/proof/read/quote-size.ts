import { tokensOf } from '../../text/tokens.ts';
import type { Bracket } from './brackets.ts';
import { halfWords } from '../characters.ts';
import { oneLine } from '../../text/strings.ts';
import type { QuoteFault, ProofStatus } from '../types.ts';

/** A quote has three words at least and sixty at most. */
export const MIN_HALF_WORDS = 2 * 3;
const MAX_HALF_WORDS = 2 * 60;

/** Tokens of any kind: what is longer is no quote, whatever it is made of. */
const MAX_TOKENS = 1000;

/** A quote of a length that none may have. */
export interface WrongSize {
  readonly ok: false;
  readonly status: ProofStatus;
  readonly faults: readonly QuoteFault[];
}

/** What is wrong with the length of a quote in normal form, whose tokens are `all`. */
export function sizeProblem(
  quote: string,
  all: readonly string[],
  brackets: readonly Bracket[],
): WrongSize | undefined {
  const sizeOfAll = halfWords(all);
  if (sizeOfAll < MIN_HALF_WORDS) return tooShort(quote);
  const tokens = brackets.length === 0 ? all : ownTokens(quote, brackets);
  const size = brackets.length === 0 ? sizeOfAll : halfWords(tokens);
  if (size > MAX_HALF_WORDS || tokens.length > MAX_TOKENS) {
    return {
      ok: false,
      status: 'too-long',
      faults: [
        {
          rule: 'quote-too-long',
          field: 'quote',
          message: `The quote is about ${Math.ceil(size / 2)} words long; at most 60 may be quoted at once.`,
          fix: 'Quote the words that settle the claim, or two passages.',
        },
      ],
    };
  }
  return undefined;
}

/** The tokens of a quote that are not an editor's. */
function ownTokens(quote: string, brackets: readonly Bracket[]): string[] {
  let own = '';
  let done = 0;
  for (const { start, end, meanings } of brackets) {
    // A letter in brackets is the source's; other brackets may be the editor's.
    own += quote.slice(done, meanings.includes('case') ? end : start).replaceAll(/[[\]]/gu, '');
    if (!meanings.includes('case')) own += ' ';
    done = end;
  }
  return tokensOf((own + quote.slice(done)).trim());
}

export function tooShort(quote: string): WrongSize {
  return {
    ok: false,
    status: 'too-short',
    faults: [
      {
        rule: 'quote-too-short',
        field: 'quote',
        message: 'The quote is shorter than three words: so little stands almost anywhere.',
        found: oneLine(quote),
        fix: 'Quote at least three words of the source.',
      },
    ],
  };
}
