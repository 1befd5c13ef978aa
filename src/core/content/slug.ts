import { DEVICE_NAME } from './schema/fields.ts';

const LONGEST = 60;
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
 * characters. Gives nothing for words in which no Latin letter or digit is left.
 */
export function slugOf(words: string): string | undefined {
  const parts = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđłðþı]/g, (letter) => letters[letter]!)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (parts.length === 0) return undefined;
  if (/^\d/.test(parts[0]!) || DEVICE_NAME.test(parts.join('-'))) parts.unshift('claim');
  let slug = parts.shift()!.slice(0, LONGEST);
  for (const part of parts) {
    if (slug.length + 1 + part.length > LONGEST) break;
    slug += `-${part}`;
  }
  return slug;
}
