import { formatList, formatNumber } from '../format.ts';

const n = (value: number): string => formatNumber('en', value);
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value === 1 ? one : many}`;

/** The words of the pages: navigation, headings, lists. */
export const site = {
  skip: 'Skip to the content',
  mainNav: 'Main',
  footerNav: 'More about this site',
  languages: 'Languages',
  claims: 'Claims',
  sources: 'Sources',
  corrections: 'Corrections',
  search: 'Search',
  embed: 'Embed',
  feed: 'Feed',
  data: 'Data',
  sourceCode: 'Source code',
  licence: (content: string) =>
    `What we write here is ${content}; quotations remain their authors’.`,
  claimCount: (count: number) => plural(count, 'claim', 'claims'),
  notTranslated: (language: string) => `This text is only in ${language} so far.`,
  staleTranslation: 'The original has changed since this translation was made.',

  homeLead:
    'Every quotation on this site is checked by the build: it stands, word for word, in the source it names, or the site is not published.',
  example: 'One finding, whole',
  wholeFinding: 'Read the analysis and what else the sources say',
  latest: 'Latest findings',
  allClaims: (count: number) => `All ${n(count)} claims`,
  topics: 'Topics',
  ratings: 'Ratings',
  provenCount: (passages: number, sources: number) =>
    `${plural(passages, 'passage', 'passages')} proven in ${plural(sources, 'source', 'sources')}`,

  claimsTitle: 'All claims',
  claimsAbout: 'Every claim that we have checked, newest first.',
  overview: 'By topic and rating',
  noTopic: 'No topic',
  noClaims: 'No claim yet.',
  pageOf: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  byRating: 'By rating',
  ratingTitle: (label: string) => `Rated: ${label}`,
  topicTitle: (label: string) => `Topic: ${label}`,

  claimant: 'Claim by',
  noClaimant: 'Nobody in particular is on record for this claim.',
  rating: 'Rating',
  scale: 'The rating scale',
  finding: 'Finding',
  published: 'Published',
  updated: 'Updated',
  reviewedBy: (by: string, on: string) => `Reviewed by ${by} on ${on}`,
  withdrawn: 'Withdrawn',
  withdrawnBanner:
    'This claim has been withdrawn. We no longer stand by what it says; it stays here so that links to it keep their meaning.',
  corrected: 'Corrected',
  correctedBanner: (date: string) => `This page was corrected on ${date}.`,
  seeHistory: 'What changed',
  contentNote: 'Before you read',
  whereToFindHelp: 'Find help',
  contentNoteOn: (labels: readonly string[]) =>
    `Content note: ${formatList(
      'en',
      labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)),
    )}`,
  lookedUp: (date: string) => `looked up ${date}`,
  notConfirmed: 'not confirmed',
  colon: ': ',

  deciding: (passages: number): string =>
    passages === 1 ? 'The passage that decides' : 'The passages on each side',
  evidence: 'What else the sources say',
  stances: {
    supports: 'Supports the claim',
    contradicts: 'Contradicts the claim',
    qualifies: 'Qualifies the claim',
    context: 'Gives context',
  },
  makesClaim: 'Makes the claim',
  passageNumber: (number: number) => `Passage ${n(number)}`,
  discussed: 'Discussed below',
  analysis: 'Analysis',
  wouldChange: 'What would change this finding',
  alsoAsked: 'Also asked as',
  appearances: 'Where the claim was made',
  elsewhere: 'Elsewhere',
  timeline: 'Timeline',
  claimAppeared: 'Claim made',
  sourcePublished: 'Source published',
  history: 'History',
  firstPublished: 'First published',
  kinds: { update: 'Update', correction: 'Correction', withdrawal: 'Withdrawal' },
  ratingChanged: (from: string, to: string) => `Rating changed from “${from}” to “${to}”.`,
  related: 'Related claims',
  relatedBy: {
    passage: 'quotes the same passage',
    source: 'quotes the same source',
    topic: 'is on the same topic',
  },

  use: 'Cite, share, embed',
  cite: 'Cite',
  citeFormats: 'For reference managers: BibTeX, CSL-JSON',
  shareButton: 'Share …',
  reference: (publisher: string, claim: string, rating: string, date: string) =>
    `${publisher}, “${claim.replace(/\.$/, '')}” (${rating}), ${date},`,
  share: 'Share',
  shareByMail: 'Send by e-mail',
  embedThis: 'Embed this claim',
  embedFrame: 'As a card',
  embedQuote: 'As text, where frames are not allowed',
  embedHow: 'How embedding works',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied: select the text instead',
  report: 'Report an error',
  publicly: '(public)',
  reportByMail: 'Report an error by e-mail',
  reportSubject: (claim: string) => `An error in “${claim}”`,
  reachTitle: 'How to reach us',
  reachPublic:
    'in the issues of this publication’s repository. They are public: anyone can read what you write there. If something puts you or somebody else at risk, that is the wrong place.',
  reachMail: 'By e-mail:',
  reachMailFor: 'Use it for anything that should not be public.',
  reachNoMail: 'This edition gives no private address.',
  reachNone: 'This edition gives no address.',
  asData: 'This claim as data',
  editSource: 'See or edit the file behind this page',

  sourcesTitle: 'Sources',
  sourcesAbout: 'Every document that we quote as evidence, and what is known about it.',
  passagesAtAGlance: 'How the quoted passages stand',
  noSources: 'No source yet.',
  record: 'What is known about this text',
  notKnown: 'not known',
  title: 'Title',
  titleIn: (language: string) => `Title in ${language}`,
  kind: 'Kind',
  sourceKinds: {
    article: 'Article',
    report: 'Report',
    post: 'Post',
    transcript: 'Transcript',
    dataset: 'Data set',
    law: 'Law',
    book: 'Book',
    page: 'Page',
  },
  language: 'Language',
  publisher: 'Publisher',
  authors: 'Authors',
  date: 'Date',
  address: 'Address',
  archived: 'Archived copy',
  archivedOn: 'Archived on',
  accessed: 'Read by us on',
  rights: 'Rights',
  length: 'Length',
  tokens: (count: number) => plural(count, 'word or mark', 'words and marks'),
  textHeld: 'The text',
  textOpen: 'Open: the whole text is on this page.',
  textSealed: 'Sealed: only the passages quoted here are shown.',
  seal: 'Seal',
  sealedOn: 'Sealed on',
  sealedBy: (by: string) => `by ${by}`,
  confirmedBy: (by: string) => `confirmed by ${by}`,
  interest: 'The author’s part',
  signs: 'Signs of translation',
  provenance: 'Provenance',
  passageCount: (count: number) => plural(count, 'quoted passage', 'quoted passages'),
  passages: 'Quoted passages',
  wholeText: 'The whole text',
  inWholeText: 'In the whole text',
  inOriginal: 'In the original',
  noPassages: 'No claim quotes this source yet.',
  notShown: (tokens: number) => `about ${plural(tokens, 'word', 'words')} not shown`,
  quotedIn: 'Quoted in',
  annotations: 'These passages as Web Annotations',

  correctionsTitle: 'Corrections and updates',
  correctionsAbout: 'Everything we changed after publication, newest first.',
  noCorrections: 'Nothing has been corrected so far.',
  correctionsPolicy: 'Our corrections policy',

  notFoundTitle: 'This page does not exist',
  notFoundText:
    'The address may have been mistyped. Claims are never deleted, so what you are looking for may be found by searching.',

  embedTitle: 'Put a claim on your own site',
  embedLead:
    'Paste one line. The card is small, works without scripts, sets no cookies, and loads nothing from anyone but this site. If we correct a claim, its card says so.',
  embedStepsTitle: 'How',
  embedSteps: [
    'Open the claim and find “Embed this claim” at the bottom of its page.',
    'Copy the card’s line into your page. Where your editor takes links, the address of the claim may be enough: editors that support oEmbed will find the card.',
    'Where frames are not allowed (mail, feeds), use the text snippet.',
  ],
  embedScriptTitle: 'Cards that fit their height',
  embedScript:
    'A card longer than its frame scrolls inside it and is never cut off. With this optional script, each frame takes the height that its card needs:',
  embedPinned: 'The same script, pinned to one version that never changes:',
  embedNote:
    'Our oEmbed answers are files, so they cannot follow maxwidth; the card adapts to any width from 240 pixels.',
  embedLive: 'Live cards',
};

/** The words of the pages, in any language. */
export type SiteWords = typeof site;

/** The few words that a rendered text needs beside its author's. */
export const prose = {
  footnotes: 'Notes',
  backToReference: (number: number) => `Back to reference ${number}`,
};

export type ProseWords = typeof prose;
