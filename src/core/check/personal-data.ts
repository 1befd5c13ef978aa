/** Looks for what identifies or locates a private person. Every expression is bounded, so that no text makes it slow. */

export interface PersonalData {
  readonly kind:
    'mail address' | 'telephone number' | 'card number' | 'bank account' | 'street address';
  /** UTF-16 offsets [start, end) in the text. */
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: PersonalData['kind'];
  readonly expression: RegExp;
  /** Looks at what matched, and at what follows it. */
  readonly confirm?: (match: string, following: string) => boolean;
}

const URLS = /\b(?:https?|ftp):\/\/[^\s<>"')\]]+/gi;
/** Digits are grouped by one of these; a no-break or narrow space counts, a line's end within a folded text too. */
const GAP = '(?:[ .\\-\\u00A0\\u202F]|\\n {1,8})';

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'mail address',
    expression:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@| ?[[(] ?(?:at|arobase|@) ?[\])] ?)(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[(] ?(?:dot|point) ?[\])] ?)){1,5}\p{L}{2,24}(?![\p{L}\p{N}-])/giu,
  },
  {
    kind: 'bank account',
    expression: /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ \u00A0-]?[a-z0-9]){11,30}/giu,
    confirm: isIban,
  },
  {
    kind: 'card number',
    expression: /(?<![\p{L}\p{N}.,+-])[3-6]\d{3}(?:[ \u00A0-]?\d){9,15}(?![\p{L}\p{N}])/gu,
    confirm: (match) => isCard(match.replace(/\D/g, '')),
  },
  {
    kind: 'telephone number',
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}+.,])(?:\\+|00)${GAP}?[1-9](?:${GAP}?\\(?\\d\\)?){7,13}(?!\\d)`,
      'gu',
    ),
    confirm: (match) => !isGroupedFigure(match),
  },
  {
    kind: 'telephone number',
    // 01 23 45 67 89: pairs, parted alike or not at all.
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}.,+-])0[1-9](${GAP}?)\\d{2}(?:\\1\\d{2}){3}(?![\\p{L}\\p{N}]|[.,]\\d)`,
      'gu',
    ),
  },
  {
    kind: 'telephone number',
    // (212) 555-0123, 212-555-0123, 212.555.0123
    expression:
      /(?<![\p{L}\p{N}.,-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\d]|[.,-]\d)/gu,
  },
  {
    kind: 'telephone number',
    // 020 7946 0958, 0171 1234567, 030/123456
    expression:
      /(?<![\p{L}\p{N}.,+-])0[1-9]\d{1,3}[ /-]\d{3,4}[ -]?\d{3,4}(?![\p{L}\p{N}]|[.,-]\d)/gu,
  },
  {
    kind: 'telephone number',
    expression:
      /(?<!\p{L})(?:tel|tél|téléphone|telephone|phone|mobile|portable|whatsapp|call (?:her|him|them|me) (?:at|on))\.? ?[:.]? {0,2}\(?\d(?:[ .()-]{0,2}\d){6,13}(?!\d)/giu,
  },
  {
    kind: 'street address',
    // 12 bis, rue de la République — a year before a comma is no house number.
    expression:
      /(?<![\p{L}\p{N}.,-])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|chemin|allée|impasse|ruelle|quai|route|place|square)(?: (?:de la|de l['’]|des|du|de|d['’]))? ?\p{Lu}[\p{L}'’-]+/gu,
    confirm: (match) => !startsWithYear(match),
  },
  {
    kind: 'street address',
    expression:
      /(?<![\p{L}\p{N}.,-])\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:(?:\p{Lu}[\p{L}'’.-]{0,30}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Boulevard|Blvd|Crescent|Terrace|Close)(?!\p{L})/gu,
    confirm: (match, following) =>
      !startsWithYear(match) &&
      !/^\d+ \p{Lu}\p{Ll}+ (?:Court|Close|Drive)$/u.test(match) &&
      !COURTS.test(match) &&
      !isTradeOfStreet(match, following),
  },
  {
    kind: 'street address',
    // Lindenstraße 12a
    expression:
      /(?<!\p{L})\p{Lu}\p{Ll}{2,30}(?:straße|strasse|str\.|gasse|weg|allee) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu,
  },
];

/** Finds mail addresses, telephone numbers, card numbers and bank accounts (by their checksums) and street addresses. */
export function findPersonalData(text: string): PersonalData[] {
  // Addresses of pages are full of long numbers; spaces keep all offsets.
  const prose = text.replace(URLS, (url) => ' '.repeat(url.length));
  const found: PersonalData[] = [];
  for (const { kind, expression, confirm } of PATTERNS)
    for (const match of prose.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const following = prose.slice(end, end + MAX_FOLLOWING);
      if (confirm && !confirm(match[0], following)) continue;
      if (isPublicAddress(match[0], following)) continue;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ kind, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `+1 000 000 000` is a figure with a sign. */
const isGroupedFigure = (match: string): boolean =>
  /^\+\d{1,3}(?:[ .,\u00A0\u202F]\d{3}){2,}$/u.test(match);

/** How much of what follows a match is looked at, in UTF-16 code units. */
const MAX_FOLLOWING = 40;

/** Public offices, and a street of fiction, that everybody calls by their address and that would be taken for a home. */
const PUBLIC_ADDRESSES = [
  '10 downing street',
  '11 downing street',
  '12 downing street',
  '55 rue du faubourg saint-honoré',
  '57 rue de varenne',
  '36 quai des orfèvres',
  "37 quai d'orsay",
  '139 rue de bercy',
  "126 rue de l'université",
  '15 rue de vaugirard',
  '1 place beauvau',
  'spreeweg 1',
  '123 sesame street',
];

/** Is this, with what follows, a public address and no more: neither “10 Downing Street Lane” nor “Spreeweg 12”? */
function isPublicAddress(match: string, following: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/’/g, "'").replace(/,/g, '');
  const found = plain(match);
  return PUBLIC_ADDRESSES.some(
    (address) =>
      address.startsWith(found) &&
      plain(match + following).startsWith(address) &&
      !/^[\p{L}\p{N}]/u.test(plain(match + following).slice(address.length)),
  );
}

/** “9 US Supreme Court” justices: so many of an institution, not a house in a court. */
const COURTS =
  /(?:Supreme|High|District|Federal|Circuit|Crown|County|City|Municipal|State|Provincial|National|Magistrates?['’]?s?|Constitutional|Superior|Criminal|Civil|Family|Juvenile|Youth|Tax|Bankruptcy|Appeals?|Appellate|Administrative|Commercial|Labou?r|Military|Royal|Rights|World|Justice|Probate|Chancery|Divisional) Court$/u;

/** “12 Wall Street banks”: so many of a trade that is called by its street. */
const isTradeOfStreet = (match: string, following: string): boolean =>
  / (?:Wall|Fleet|Downing|Harley|Threadneedle) Street$| Madison Avenue$/.test(match) &&
  /^ \p{Ll}{3,}s(?!\p{L})/u.test(following);

const startsWithYear = (match: string): boolean => /^(?:1[5-9]|20)\d\d\b/.test(match);

/** A payment card: known first digits, a length that they allow, and Luhn's checksum (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  if (!/^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|6\d{15})$/.test(digits))
    return false;
  let sum = 0;
  for (const [i, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Lengths of IBANs by country (ISO 13616 registry). */
const IBAN_LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTH_BY_COUNTRY = new Map(
  Object.entries(IBAN_LENGTHS).flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, Number(length)] as const),
  ),
);

/** The words after an account number may look like a part of it, so the country's length decides where it ends. */
function isIban(match: string): boolean {
  const characters = match.replace(/[^a-z0-9]/gi, '').toUpperCase();
  const length = LENGTH_BY_COUNTRY.get(characters.slice(0, 2));
  if (length === undefined || characters.length < length) return false;
  const account = characters.slice(0, length);
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
