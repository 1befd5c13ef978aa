import { formatNumber, formatPercent, languageName } from '../format.ts';

const n = (value: number): string => formatNumber('en', value);
const marks = (value: number): string =>
  value === 0 ? 'nothing' : `${n(value)} ${value === 1 ? 'word or mark' : 'words and marks'}`;

/** The words of the page where readers check their own copy. Positions and lengths are in words and marks. */
export const verify = {
  title: 'Check your own copy',
  link: 'Check your own copy of this text',
  description:
    'Compare your own copy of an article with the text that we quote. Nothing of it leaves your browser.',
  lead: 'Do you have the text that we quote: a saved page, an old printout, the article itself? Compare it with ours. It is read here, in your browser: nothing of it is sent or kept.',
  source: 'Which source?',
  chooseSource: 'Choose a source',
  noSources: 'This site quotes no source yet.',
  paste: 'Your copy',
  pasteHelp:
    'Paste the whole article. Menus and captions around it do no harm. Or choose a file, or drop one anywhere on this page: .txt, .md or .html.',
  file: 'Choose a file',
  remove: 'Remove this file',
  compare: 'Compare',
  noScript:
    'This comparison needs JavaScript, because your copy must not leave your machine. What it does can also be done by hand:',

  reading: 'Reading your copy …',
  loading: 'Fetching what we publish of this source …',
  steps: {
    passages: (done: number, total: number) => `Looking for passage ${n(done)} of ${n(total)} …`,
    seal: () => 'Computing the seal of your copy: this is slow on purpose …',
    differences: () => 'Comparing the two texts …',
    explanations: (done: number, total: number) =>
      `Looking for the closest match to passage ${n(done)} of ${n(total)} …`,
  },
  fileChosen: (name: string, size: string) => `${name}, ${size}`,
  kilobytes: (bytes: number) => `${n(Math.max(1, Math.round(bytes / 1024)))} KB`,
  guessedEncoding:
    'This file is not UTF-8: it was read as Windows-1252. If letters look wrong below, save it as UTF-8 and choose it again.',

  problems: {
    noSource: 'Choose the source that your copy is of.',
    empty: 'There are no words to compare: paste the text, or choose a file.',
    tooLarge: (size: string, most: string) =>
      `This file has ${size}; at most ${most} are read here. Copy the text out of it and paste that.`,
    tooLong: 'This text is too long to be compared here: at most 4 million characters are.',
    binary:
      'This is not a text file. Open it where it can be read, select all, copy, and paste it here.',
    kind: 'Only .txt, .md and .html files are read here. Open the file where it can be read, select all, copy, and paste it here.',
    unreadable: 'Your browser could not read this file. Try again, or paste the text.',
    surrogate:
      'This text holds half a character (a lone surrogate), which no text can hold. Copy it again from where you found it.',
    marks:
      'This text has more than 30 accents or marks on one letter, which no language has. Copy it again from where you found it.',
    loading:
      'What we publish of this source could not be fetched. Check your connection and choose the source again.',
    failed:
      'Something went wrong in our program, not in your copy. Try again; if it happens again, please tell us.',
  },

  whole: {
    same: (open: boolean): string =>
      open
        ? 'Your copy is, word for word, the text that we publish'
        : 'Your copy is, word for word, the text that was sealed',
    inside: (open: boolean) =>
      `Your copy contains, word for word, the whole text that ${open ? 'we publish' : 'was sealed'}`,
    part: 'Your copy is a part of the text that we publish, word for word',
    differs: (count: number) =>
      `Your copy differs from the text that we publish in ${count === 1 ? 'one place' : `${n(count)} places`}`,
    other: (found: number, total: number) =>
      total === 0
        ? 'Your copy is not, word for word, the text that was sealed'
        : found === total
          ? `Your copy is not the sealed text word for word, but ${total === 1 ? 'the passage that we quote is' : `all ${n(total)} passages that we quote are`} in it`
          : `Your copy is not the sealed text word for word; ${found === 0 ? 'none' : n(found)} of the ${n(total)} passages that we quote ${found === 1 ? 'is' : 'are'} in it`,
    unlike: 'This does not look like the same text',
  },
  means: {
    sameSealed:
      'Its seal is the same, so each of its words and marks is the same, from first to last. Only typography may differ: the kind of quotation marks, spaces and line breaks.',
    sameOpen:
      'Each of its words and marks is the same, from first to last. Only typography may differ: the kind of quotation marks, spaces and line breaks.',
    inside: (before: number, after: number) =>
      `Around it your copy has ${marks(before)} before and ${marks(after)} after: menus, captions and footers, as a rule. What is between them is the same, every word and mark.`,
    part: (before: number, after: number) =>
      `The text has ${marks(before)} before it and ${marks(after)} after it.`,
    around: (before: number, after: number) =>
      `Your copy has ${marks(before)} before the text and ${marks(after)} after it; those are not counted.`,
    lengths: (copy: number, source: number) =>
      `Your copy has ${marks(copy)}, the sealed text ${n(source)}.`,
    other:
      'Its seal is different. That alone says little: an extra caption, a changed headline or a hyphen left over from the end of a line changes the seal. It may be the same page extracted in another way, another edition, or only a part. Where a passage is in your copy, its words are the same in both.',
    unlikeSealed:
      'Its seal is different, none of the passages that we quote is in it, and little or nothing in it resembles one. You may have chosen another source, or have another article; or your copy is in another language.',
    unlikeOpen:
      'Too little of it is the same. You may have chosen another source, or have another article; or your copy is in another language.',
    language: (read: string, source: string) =>
      `Your copy reads as ${languageName('en', read)}; our text of this source is in ${languageName('en', source)}.`,
    unsealable:
      'Your copy has characters that this browser does not know yet, so its seal could not be computed. A newer browser may.',
    limits:
      'What this cannot show: that the publisher printed it so, since both copies may come from the same place; that our copy is complete; that a translation is right; or that a passage settles a claim. That is for you to judge.',
  },
  distances: {
    title: 'How far apart the passages are',
    same: 'Between the passages your copy has exactly as many words and marks as the sealed text. What differs comes before the first of them or after the last, or is one word in place of another.',
    between: (from: number, to: number, source: number, copy: number) =>
      `Between passages ${n(from)} and ${n(to)} the sealed text has ${marks(source)}, your copy ${n(copy)}.`,
    turned: (from: number, to: number) =>
      `Passage ${n(to)} comes after passage ${n(from)} in the sealed text, and before it in your copy.`,
    opening: (passage: number, source: number, copy: number) =>
      `Before passage ${n(passage)} the sealed text has ${marks(source)}, your copy ${n(copy)}.`,
    ending: (passage: number, source: number, copy: number) =>
      `After passage ${n(passage)} the sealed text has ${marks(source)}, your copy ${n(copy)}.`,
  },
  windows: (count: number) =>
    count === 1
      ? 'Your browser has also checked the excerpt that we publish of this text: with its proof it gives the seal, so it is at its place in the text that was sealed.'
      : `Your browser has also checked the ${n(count)} excerpts that we publish of this text: each, with its proof, gives the seal, so it is at its place in the text that was sealed.`,
  windowsBroken:
    'An excerpt that this site publishes does not give the seal. That is an error of this site, not of your copy: please tell us.',

  differences: 'Where they differ',
  shownOf: (shown: number, total: number) => `The first ${n(shown)} of ${n(total)}.`,
  into: (share: number) => `${formatPercent('en', share)} into the text`,
  passages: 'Passage by passage',
  noPassages: 'No claim quotes this source yet: only the whole can be compared.',
  passage: (number: number) => `Passage ${n(number)}`,
  found: 'is in your copy',
  foundTimes: (times: number) => `is in your copy ${n(times)} times`,
  foundDoubt: 'is in your copy, but',
  notFound: 'is not in your copy',
  summary: (found: number, total: number) =>
    total === 1
      ? found === 1
        ? 'The passage is in your copy.'
        : 'The passage is not in your copy.'
      : `${n(found)} of ${n(total)} passages ${found === 1 ? 'is' : 'are'} in your copy.`,
  inSentence: 'A part of this sentence, which is here as your copy has it.',
  doubts: {
    beside:
      'The words right beside these in your copy change what they say, or may. Read them in their place.',
    sentence:
      'The rest of the sentence in your copy changes what these words say, or may. Read them in it.',
    between:
      'Among the words that our quotation leaves out, your copy has some that change what it says. Read them in their place.',
  },
  quotedIn: 'Quoted in',
  nearest: (share: number) => `The closest match, ${formatPercent('en', share)} into your copy:`,
  nothingNear: 'Nothing in your copy resembles it.',
  apart: 'Each of its parts is in your copy, but not in this order, or not this close together.',
  legend: 'Struck through: only in our text. Underlined: only in your copy.',
  onlyOurs: 'only in our text:',
  onlyYours: 'only in your copy:',
  reasons: {
    number: 'A number differs.',
    negation: 'One has a negation that the other lacks.',
    'word-changed': 'A word is different.',
    'word-added': 'Your copy lacks a word that our text has.',
    'word-dropped': 'Your copy has a word that our text lacks.',
    punctuation: 'The punctuation differs.',
    order: 'The same words are in another order.',
    accents: 'Accents differ.',
    case: 'Capital letters differ.',
    'stray-space': 'One has a space or a hyphen that the other lacks.',
    'line-end-hyphen': 'A hyphen from the end of a line is inside a word.',
    'look-alike': 'A letter only looks the same: it belongs to another alphabet.',
    'hidden-character': 'One has an invisible character that the other lacks.',
    elision: 'A word is cut in two at its apostrophe.',
    'inside-word': 'The passage begins or ends inside a longer word of your copy.',
    'bare-ellipsis': 'Three dots stand in place of words.',
    'other-source': 'The passage is in another source.',
    'segments-reversed': 'Its parts are in another order.',
    translation: 'Your copy is in another language.',
    unlike: 'Your copy says something else.',
  },

  sealOf: (tokens: number) => `The seal of our text, over its ${marks(tokens)}:`,

  otherMeans: 'Checking without this page',
  otherMeansOpen:
    'We publish the text of an open source whole. Compare it with yours in any program that compares texts.',
  otherMeansSealed:
    'Of a sealed source we publish the seal, the number of words and marks, and the quoted excerpts with the proof that they are in the sealed text. The way a seal is computed is documented, so that anyone can write a program for it in an hour.',
  otherMeansCode: (command: string) => `With our own program, if you have a copy: ${command}`,
  format: 'How a proof is made, and how to check one',
  openText: 'the text',
  proofData: 'seal, excerpts and proofs',
};

/** The words of that page, in any language. */
export type VerifyWords = typeof verify;
