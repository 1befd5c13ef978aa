/** A BCP 47 tag. */
type Lang = string;
/** `2026-11-21`, or as much of it as is known. */
type DateText = string;

/** British order for English dates: `21 November 2026`. */
const locale = (lang: Lang): Lang => (lang === 'en' ? 'en-GB' : lang);

const memo = <T>(make: (lang: Lang) => T): ((lang: Lang) => T) => {
  const made = new Map<Lang, T>();
  return (lang) => {
    let it = made.get(lang);
    if (it === undefined) made.set(lang, (it = make(lang)));
    return it;
  };
};

const style = (options: Intl.DateTimeFormatOptions) =>
  memo((lang) => new Intl.DateTimeFormat(locale(lang), { timeZone: 'UTC', ...options }));
const dates = {
  4: style({ year: 'numeric' }),
  7: style({ year: 'numeric', month: 'long' }),
  10: style({ year: 'numeric', month: 'long', day: 'numeric' }),
} as const;
const numbers = memo((lang) => new Intl.NumberFormat(locale(lang)));
const percents = memo((lang) => new Intl.NumberFormat(locale(lang), { style: 'percent' }));
const lists = memo((lang) => new Intl.ListFormat(locale(lang), { type: 'conjunction' }));
const names = memo((lang) => new Intl.DisplayNames([locale(lang)], { type: 'language' }));

/** `2026-11-21`, `2026-11` or `2026` as a reader of `lang` writes it, no more exact than it is known. */
export function formatDate(lang: Lang, date: DateText): string {
  const format = dates[date.length as keyof typeof dates];
  const text = format?.(lang).format(Date.parse(date)) ?? date;
  // French writes the first of a month as an ordinal.
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

export const formatNumber = (lang: Lang, value: number): string => numbers(lang).format(value);

/** A share between 0 and 1, in whole per cent. */
export const formatPercent = (lang: Lang, share: number): string => percents(lang).format(share);

export const formatList = (lang: Lang, items: readonly string[]): string =>
  lists(lang).format(items);

/** The name of a language in another: `languageName('en', 'fr')` is `French`. */
export const languageName = (lang: Lang, named: Lang): string => names(lang).of(named) ?? named;

const regions = memo((lang) => new Intl.DisplayNames([locale(lang)], { type: 'region' }));

/** The name of a country, by its ISO 3166 code: `countryName('fr', 'GB')` is `Royaume-Uni`. */
export const countryName = (lang: Lang, country: string): string =>
  regions(lang).of(country) ?? country;

/** A label that stands as a sentence of its own: with a full stop, unless it ends otherwise already. */
export const asSentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** A text as it stands at the head of a line or a sentence. */
export const capitalised = (lang: Lang, text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};

const rightToLeft = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** The direction that a language is written in, by its usual script. */
export const directionOf = memo((lang): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr',
);
