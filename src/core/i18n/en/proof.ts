import { formatList, formatNumber, formatPercent, languageName } from '../format.ts';

const n = (value: number): string => formatNumber('en', value);

/** What makes up the sentence that says what a finding rests on. */
export interface Rests {
  readonly sources: number;
  /** The kind of source, where all are of one. */
  readonly kind?: string | undefined;
  /** How many of them are machine translations, or read as such. */
  readonly machine: number;
  /** The names of those whose words a source reports. */
  readonly speakers: readonly string[];
}

/** Whether a text is a translation: by whom, from what, and whether that is certain. */
export interface TranslatedText {
  readonly by: 'machine' | 'human' | 'unknown';
  readonly from?: string;
  readonly sure: boolean;
}

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  article: ['article', 'articles'],
  report: ['report', 'reports'],
  post: ['post', 'posts'],
  transcript: ['transcript', 'transcripts'],
  dataset: ['data set', 'data sets'],
  law: ['law', 'laws'],
  book: ['book', 'books'],
  page: ['page', 'pages'],
};
const counted = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const count = (value: number): string => counted[value] ?? n(value);

/** What is said of proofs, for readers. */
export const proof = {
  words: (words: number) => `${n(words)} ${words === 1 ? 'word' : 'words'}`,
  proven: 'proven in place',
  sealedOn: (date: string) => `sealed ${date}`,
  openText: 'open text',
  meaningSealed: (date: string) =>
    `These words stand, in this order, at this place in the text that was sealed on ${date}.`,
  meaningOpen:
    'These words stand, in this order, at this place in the text that this site publishes whole.',
  limits:
    'That does not prove that the publisher printed it, that our copy is complete, that a translation is right, or that the quotation settles the claim: that is for you to judge.',
  place: (from: number, to: number, total: number) =>
    `words and marks ${n(from)}–${n(to)} of ${n(total)}, ${formatPercent('en', (from - 1) / total)} into the text`,
  places: (places: readonly string[]) =>
    places.length === 1
      ? `One passage: ${places[0]}`
      : `${n(places.length)} passages, starting ${formatList('en', places)} into the text`,
  into: (share: number) => formatPercent('en', share),
  seal: 'Seal',
  omission: (tokens: number) => `${n(tokens)} words and marks left out`,
  editor: 'our words',
  translation: 'Our translation',
  translationOfTranslation:
    'Our translation, from a text that is itself a translation: nobody’s exact words',
  speaker: (name: string, role?: string) => (role ? `${name}, ${role}` : name),
  speakerAsReported: 'as the source reports it',
  translated: ({ by, from, sure }: TranslatedText) => {
    const origin = from ? ` from ${languageName('en', from)}` : '';
    const what = by === 'machine' ? 'a machine translation' : 'a translation';
    return sure
      ? `The source’s text is ${what}${origin}.`
      : `The source’s text reads as ${what}${origin}. That is our reading of it: the text does not say so.`;
  },
  rests: ({ sources, kind, machine, speakers }: Rests) => {
    if (sources === 0) return 'This finding rests on no passage: we found none that settles it.';
    const noun = ((kind && nouns[kind]) || ['source', 'sources'])[sources === 1 ? 0 : 1];
    const read =
      machine === 0
        ? ''
        : sources === 1
          ? ', which reads as a machine translation'
          : machine === sources
            ? sources === 2
              ? ', both of which read as machine translations'
              : ', all of which read as machine translations'
            : `, ${count(machine)} of which ${machine === 1 ? 'reads as a machine translation' : 'read as machine translations'}`;
    const heard =
      speakers.length === 0
        ? ''
        : ` What ${formatList('en', speakers)} said is known to us only as reported there.`;
    return `This finding rests on ${count(sources)} ${noun}${read}.${heard}`;
  },
};

/** What is said of proofs, in any language. */
export type ProofWords = typeof proof;
