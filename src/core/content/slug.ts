import { idFault } from './place-of.ts';

const MAX_LENGTH = 60;
const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * An id made from words: “L’économie, en 2022” → `l-economie-en-2022`. Cut between words after some 60
 * characters. Where that may be no id (“Feed” → `claim-feed`), `claim-` stands before it. Gives nothing for words in
 * which no Latin letter or digit is left.
 */
export function slugOf(words: string): string | undefined {
  const parts = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđłðþı]/g, (letter) => letters[letter]!)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  let slug = first.slice(0, MAX_LENGTH);
  for (const part of others) {
    if (slug.length + 1 + part.length > MAX_LENGTH) break;
    slug += `-${part}`;
  }
  return idFault(slug) ? `claim-${slug}` : slug;
}
