/**
 * The kinds of value that front matter is made of. Each error text is a noun phrase, what was expected,
 * so that a problem can say `published: expected a day, as 2026-11-21`. YAML is read without guessing at
 * types (every scalar arrives as text), hence `accessed: 2026` is the text it looks like.
 */
import { z } from 'zod';
import { STANCES } from './vocabulary.ts';

export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;
const LANG_PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Names that Windows keeps for devices: no file can be called so. */
export const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What an id is, in words. */
export const ID_EXPECTED =
  'an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters';

/** What a schema tells editors in place of what Zod would derive, since YAML gives them typed values. */
export interface EditorHint {
  readonly json: Readonly<Record<string, unknown>>;
}

/** Text that says something. White space at its end (a YAML block leaves a line break there) goes. */
export const text = z
  .string()
  .regex(/\S/u, { error: 'text that is not empty' })
  .overwrite((value) => value.trimEnd());

/** The same of at most so many characters (code points). */
export const textUpTo = (most: number) =>
  text.refine((value) => [...value].length <= most, {
    error: `text of at most ${most} characters`,
    params: { fix: 'Shorten it.' },
  });

export const id = z
  .string()
  .regex(ID_PATTERN, { error: ID_EXPECTED })
  .max(ID_MAX_LENGTH, { error: ID_EXPECTED });

/** A BCP 47 tag in its canonical form: `fr`, `pt-BR`. */
export const lang = z.string().refine(isCanonicalLang, {
  error: 'a language tag, as en, fr or pt-BR',
  params: {
    fix: 'Write the ISO 639 code of the language in small letters: en for English, fr for French.',
  },
});

/** Is this a BCP 47 tag, written as the standard writes it? */
export function isCanonicalLang(tag: string): boolean {
  if (!LANG_PATTERN.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_OR_LESS = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Does the calendar have this day, month or year? */
export function isCalendarDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  if (year === undefined || year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day <= days;
}

/** For a refinement: a date in the right form that the calendar does not have. */
export const impossibleDate = {
  error: 'a date that the calendar has',
  params: { rule: 'dates', fix: 'Look the date up and correct the day or the month.' },
};

/** A whole day, `2026-11-21`. */
export const day = z
  .string()
  .regex(DAY, { error: 'a day, written year-month-day as 2026-11-21', abort: true })
  .refine(isCalendarDate, impossibleDate);

/** A day, a month or a year: as much as is known. */
export const date = z
  .string()
  .regex(DAY_OR_LESS, {
    error: 'a date, as 2026-11-21, or 2026-11 or 2026 where no more is known',
    abort: true,
  })
  .refine(isCalendarDate, impossibleDate)
  .meta({
    json: { anyOf: [{ type: 'string', pattern: DAY_OR_LESS.source }, { type: 'integer' }] },
  });

/** An address. Its safety is judged by the URL policy of `core/content`; here it only has to be there. */
export const url = z
  .string()
  .regex(/\S/u, { error: 'an address that starts with https://' })
  .meta({ json: { type: 'string', format: 'uri' } });

export const yesOrNo = z
  .string()
  .regex(/^(?:true|false|yes|no)$/i, { error: 'true or false' })
  .transform((value) => /^(?:true|yes)$/i.test(value))
  .meta({ json: { type: 'boolean' } });

/** A country by ISO 3166-1 alpha-2, as `FR`. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'a country in two capital letters (ISO 3166), as FR or GB' });

/** A text for each language: `{ en: …, fr: … }`. */
export const perLang = z.record(lang, text).meta({
  json: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
});

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

export const stance = oneOf(STANCES);

type CamelCase<Key> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key;

/** The keys of YAML (`would-change`) as code names them (`wouldChange`). */
export type CamelKeys<T> = { [Key in keyof T as CamelCase<Key>]: T[Key] };

/** A map of YAML with its keys as code names them. For `transform`. */
export function camelKeys<T extends object>(map: T): CamelKeys<T> {
  const entries = Object.entries(map).map(([key, value]) => [
    key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value as unknown,
  ]);
  return Object.fromEntries(entries) as CamelKeys<T>;
}
