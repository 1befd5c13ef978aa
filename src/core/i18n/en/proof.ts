import { capitalised, formatList, formatNumber, formatPercent, languageName } from '../format.ts';

const n = (value: number): string => formatNumber('en', value);

/** What makes up the sentence that says what a finding rests on. */
export interface Rests {
  readonly sources: number;
  /** The kind of source, where all are of one. */
  readonly kind?: string | undefined;
  /** What sentences call them, where all of them have a short name and they are few. */
  readonly names: readonly string[];
  /** The names of those whose words a source reports. */
  readonly speakers: readonly string[];
}

/** Whether a text is a translation: by whom, from what, and whether that is certain. */
export interface TranslatedText {
  readonly by: 'machine' | 'human' | 'unknown';
  readonly from?: string;
  readonly sure: boolean;
}

/** Texts of which the same is to be said: some of those that a page quotes. */
export interface TranslatedTexts extends TranslatedText {
  /** How many they are, of all that the page quotes. */
  readonly texts: number;
  readonly of: number;
  /** What sentences call them, where they are some among others and all of them have a short name. */
  readonly names: readonly string[];
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

/** What the rest of a sentence does to the words quoted from it, by kind. */
const governs = {
  negation: 'negates them',
  denial: 'has somebody deny them',
  falsity: 'calls them false',
  exception: 'restricts them or makes an exception',
  condition: 'sets a condition',
  quantity: 'limits how much, how many or how often',
  doubt: 'leaves them in doubt or gives them as hearsay',
  intention: 'speaks of what was meant or planned',
  pretence: 'tells them as fiction or in jest',
  question: 'asks them as a question',
  object: 'goes on with what the quotation leaves out',
};
export type Governs = keyof typeof governs;

/** What is said of proofs, for readers. */
export const proof = {
  words: (words: number) => `${n(words)} ${words === 1 ? 'word' : 'words'}`,
  proven: 'proven in place',
  sealedOn: (date: string) => `sealed ${date}`,
  openText: 'open text',
  /** After the number of words. */
  restHidden: ', part of a sentence whose rest is not shown',
  /** Before the rest of a sentence, on either side of a passage, for those who do not see how it is set. */
  rest: 'the rest of the sentence:',
  governed: (kinds: readonly Governs[]) =>
    `By our program’s reading, the rest of the sentence bears on these words: it ${formatList(
      'en',
      kinds.map((kind) => governs[kind]),
    )}.`,
  readsAlone: 'Why we quote them alone all the same:',
  meaningSealed: (date: string) =>
    `These words stand, in this order, at this place in the text that was sealed on ${date}.`,
  meaningOpen:
    'These words stand, in this order, at this place in the text that this site publishes whole.',
  limits:
    'That does not prove that the publisher printed them, that our copy is complete, that a translation is right, or that the quotation settles the claim: that is for you to judge.',
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
  /** Brief, at each translation: `translated` explains it once on the page. */
  translationOfTranslation: ({ by, sure }: TranslatedText) =>
    `Our translation of ${sure ? '' : 'what reads as '}${by === 'machine' ? 'a machine translation' : 'a translation'}`,
  speakerAsReported: 'as the source reports it',
  /** Once on a page: which of its texts are translations, and what that means for their words. */
  translated: ({ by, from, sure, texts, of, names }: TranslatedTexts) => {
    const one = texts === 1;
    const subject =
      names.length > 0
        ? capitalised('en', formatList('en', names))
        : of === 1
          ? 'The source’s text'
          : texts < of
            ? `${capitalised('en', count(texts))} of the ${count(of)} texts`
            : of === 2
              ? 'Both texts'
              : `All ${count(of)} texts`;
    const what = by === 'machine' ? 'machine translation' : 'translation';
    const is = sure ? (one ? 'is' : 'are') : one ? 'reads as' : 'read as';
    const said = sure ? '' : `, though ${one ? 'it does' : 'they do'} not say so`;
    const means = by === 'machine' ? 'nobody’s exact words' : 'not those of the original';
    return `${subject} ${is}${one ? ` a ${what}` : ` ${what}s`}${from ? ` from ${languageName('en', from)}` : ''}${said}: ${one ? 'its' : 'their'} words are ${means}.`;
  },
  rests: ({ sources, kind, names, speakers }: Rests) => {
    if (sources === 0) return 'This finding rests on no passage: we found none that settles it.';
    const noun = ((kind && nouns[kind]) || ['source', 'sources'])[sources === 1 ? 0 : 1];
    const what =
      names.length === 0
        ? `${count(sources)} ${noun}`
        : `${formatList('en', names)}${sources === 1 ? ' alone' : ''}`;
    const heard =
      speakers.length === 0
        ? ''
        : ` What ${formatList('en', speakers)} said is known to us only as reported there.`;
    return `This finding rests on ${what}.${heard}`;
  },
  interest: (name: string) => `Worth knowing about ${name}.`,
};

/** What is said of proofs, in any language. */
export type ProofWords = typeof proof;
