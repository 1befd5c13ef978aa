import type { FoundClaim, SearchIndex } from '../../../src/core/search/types.ts';
import { vocabularyShard } from '../../../src/core/search/vocabulary.ts';
import { searchWords } from '../../../src/core/search/words.ts';

/** A claim whose finding, passages and the rest are empty unless said. */
export const claimOf = (claim: string, more: Partial<FoundClaim> = {}): FoundClaim => ({
  url: '/x/',
  lang: 'en',
  claim,
  asked: [],
  finding: '',
  passages: [],
  rating: 'supported',
  date: '2026-11-21',
  isWithdrawn: false,
  ...more,
});

/** An index in memory of claims by id; `elsewhere` is what stands only in their analyses. */
export function indexOf(
  claims: Readonly<Record<string, FoundClaim>>,
  elsewhere: Readonly<Record<string, string>> = {},
  lang = 'en',
): SearchIndex & { readonly asked: string[] } {
  const asked: string[] = [];
  const texts = Object.entries(claims).map(([id, claim]) => {
    const { asked: wordings, finding, passages } = claim;
    const quotes = passages.flatMap(({ quote, translation = '' }) => [quote, translation]);
    return [
      id,
      [claim.claim, ...wordings, finding, ...quotes, elsewhere[id] ?? ''].join(' '),
    ] as const;
  });
  const ids = (has: (stems: readonly string[]) => boolean): string[] =>
    texts
      .filter(([, text]) => has(searchWords(text, lang).map(({ stem }) => stem)))
      .map(([id]) => id);
  return {
    asked,
    total: texts.length,
    having: async (stem) =>
      new Map(ids((stems) => stems.includes(stem)).map((id): [string, number] => [id, 1])),
    havingPhrase: async (phrase) =>
      new Set(ids((stems) => ` ${stems.join(' ')} `.includes(` ${phrase.join(' ')} `))),
    claim: async (id) => claims[id]!,
    vocabulary: async (letter) => {
      asked.push(letter);
      const words = texts.flatMap(([, text]) =>
        searchWords(text, lang)
          .filter(({ word }) => vocabularyShard(word) === vocabularyShard(letter))
          .map(({ start, end }) => text.slice(start, end)),
      );
      return new Map(words.map((word) => [word, words.filter((other) => other === word).length]));
    },
  };
}
