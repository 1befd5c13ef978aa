import { tokensOf } from '../../text/tokens.ts';
import type { Bracket } from '../brackets.ts';
import { weight } from '../characters.ts';
import { oneLine } from './edge-findings.ts';
import type { Finding, ProofStatus } from '../types.ts';

/** In halves of a word. */
export const LEAST = 6;
const MOST = 120;

/** Tokens of any kind: what is longer is no quote, whatever it is made of. */
const MOST_TOKENS = 1000;

/** A quote of a length that none may have. */
export interface Unfit {
  readonly ok: false;
  readonly status: ProofStatus;
  readonly findings: readonly Finding[];
}

/** What is wrong with the length of a quote in normal form, whose tokens are `all`. */
export function sizeProblem(
  quote: string,
  all: readonly string[],
  brackets: readonly Bracket[],
): Unfit | undefined {
  const allWeight = weight(all);
  if (allWeight < LEAST) return tooShort(quote);
  const tokens = brackets.length === 0 ? all : ownTokens(quote, brackets);
  const size = brackets.length === 0 ? allWeight : weight(tokens);
  if (size > MOST || tokens.length > MOST_TOKENS) {
    return {
      ok: false,
      status: 'too-long',
      findings: [
        {
          rule: 'quote-too-long',
          severity: 'error',
          field: 'quote',
          message: `The quote is about ${Math.ceil(size / 2)} words long; at most 60 may be quoted at once.`,
          fix: 'quote the words that settle the claim, or two passages',
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

export function tooShort(quote: string): Unfit {
  return {
    ok: false,
    status: 'too-short',
    findings: [
      {
        rule: 'quote-too-short',
        severity: 'error',
        field: 'quote',
        message: 'The quote is shorter than three words: so little stands almost anywhere.',
        found: oneLine(quote),
        fix: 'quote at least three words of the source',
      },
    ],
  };
}
