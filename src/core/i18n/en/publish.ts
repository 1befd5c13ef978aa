import { formatNumber } from '../format.ts';

/** The words of the card, of the snippets, and of the pictures of claims. */
export const card = {
  checked: (date: string) => `Checked ${date}`,
  updated: (date: string) => `updated ${date}`,
  claimBy: 'Claim by',
  translation: (language: string) => `Our translation from ${language}`,
  proven: (words: number) =>
    `${formatNumber('en', words)} ${words === 1 ? 'word' : 'words'}, proven in place`,
  withdrawn: (date: string) => `Withdrawn ${date}. We no longer stand by this.`,
  withdrawnShort: 'Withdrawn',
  sources: (count: number) => `${formatNumber('en', count)} ${count === 1 ? 'source' : 'sources'}`,
  corrected: (date: string) => `Corrected ${date}.`,
  moreAbout: (site: string) => `Evidence, sources and history on ${site}`,
  title: (claim: string, rating: string) => `${rating}: ${claim}`,
  frameTitle: (claim: string, site: string) => `${site} checks a claim: ${claim}`,
  quoted: (quote: string) => `“${quote}”`,
  wholeSentence: 'Part of a sentence: read it whole',
  outsideMarks: 'Outside the quotation marks: the rest of the sentence, in the source’s own words.',
  restHidden: 'Part of a sentence whose rest is not shown.',
  colon: ': ',
};

export type CardWords = typeof card;

/** The words of the feeds. */
export const feeds = {
  claims: (site: string) => `${site}: findings`,
  corrections: (site: string) => `${site}: corrections`,
  correctionsAbout: 'Every correction, update and withdrawal, and why.',
  changed: (kind: 'update' | 'correction' | 'withdrawal', claim: string) =>
    `${{ update: 'Updated', correction: 'Corrected', withdrawal: 'Withdrawn' }[kind]}: ${claim}`,
  rating: (from: string, to: string) => `Rating changed from “${from}” to “${to}”.`,
};

export type FeedWords = typeof feeds;
