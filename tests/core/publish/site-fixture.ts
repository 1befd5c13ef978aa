import type { Rating, Tone } from '../../../src/core/content/types.ts';
import type {
  ClaimText,
  ClaimView,
  PassageView,
  Site,
  SourceView,
} from '../../../src/core/site/types.ts';
import { openText, partOfSentence as again, passageOf } from './open-text.ts';

/** What breaks out of markup, scripts, lines, cells and the direction of writing, if anything lets it. */
export const hostile = '</script><script>alert(1)</script>\u2028\u2029"\'&<!--]]>\u202Eabc\u202C';

const rating = (id: string, tone: Tone, value?: number): Rating => ({
  id,
  label: { en: `Rated ${id}`, fr: `Jugé ${id}` },
  means: { en: `What ${id} means.`, fr: `Ce que ${id} veut dire.` },
  tone,
  ...(value === undefined ? {} : { value }),
  needs: [],
});

const sealedPassage: PassageView = {
  shown: [
    { kind: 'source', text: 'Le pont est resté ' },
    { kind: 'omission', tokens: 4 },
    { kind: 'source', text: ' fermé pendant tout l’été' },
  ],
  quote: 'Le pont est resté […] fermé pendant tout l’été',
  words: 8,
  start: 12,
  end: 25,
  total: 640,
  prefix: 'On le sait : ',
  suffix: ', dit-on.',
  sentence: { stands: 'part', governed: ['doubt', 'negation'], attributed: true },
  segments: [
    { exact: 'Le pont est resté', start: 12, end: 16 },
    { exact: 'fermé pendant tout l’été', start: 20, end: 25 },
  ],
};

const source = (id: string, more: Partial<SourceView>): SourceView => ({
  id,
  title: `The ${id}`,
  kind: 'article',
  lang: 'en',
  authors: [],
  text: 'open',
  notesLang: 'en',
  texts: { en: { lang: 'en', html: '<p>Notes.</p>', stale: false } },
  tokens: 640,
  passages: [],
  ...more,
});

const text = (lang: string, more: Partial<ClaimText> = {}): ClaimText => ({
  lang,
  claim: lang === 'fr' ? 'Le pont a été fermé en mai.' : 'The bridge was closed in May.',
  finding: lang === 'fr' ? 'Le texte dit que oui.' : 'The text says that it was.',
  alsoAsked: [],
  html: '<p>Analysis.</p>',
  plain: 'Analysis.',
  cited: [],
  translations: {},
  historyNotes: [],
  stale: false,
  ...more,
});

const evidence = (id: string, number: number, sourceId: string, passage: PassageView) => ({
  id,
  number,
  source: sourceId,
  stance: 'supports' as const,
  passage,
});

const claim = (id: string, more: Partial<ClaimView>): ClaimView => ({
  id,
  lang: 'en',
  texts: { en: text('en'), fr: text('fr') },
  appearances: [],
  rating: 'supported',
  status: 'published',
  published: '2026-11-21',
  modified: '2026-11-21',
  topics: ['bridges'],
  contentNotes: [],
  evidence: [evidence('closed', 1, 'minutes', passageOf('It closed the bridge – for good'))],
  history: [],
  digest: 'ZGlnZXN0',
  ...more,
});

const claims: readonly ClaimView[] = [
  claim('corrected-claim', {
    published: '2026-11-20',
    modified: '2026-12-02',
    rating: 'disputed',
    claimant: { kind: 'person', url: 'https://claimant.example/' },
    texts: {
      en: text('en', {
        claimantName: 'A. Claimant',
        alsoAsked: ['Was the bridge shut in May?'],
        wouldChange: 'The minutes themselves.',
        translations: { summer: 'The bridge stayed […] shut all summer' },
        historyNotes: ['One more source.', 'We had taken June for May.'],
      }),
      fr: text('fr', {
        claimantName: 'A. Claimant',
        speakers: { again: 'les greffiers du conseil' },
        readsAlone: { summer: 'Le doute porte sur le mois.' },
        historyNotes: ['Une source de plus.', 'Nous avions lu juin pour mai.'],
      }),
    },
    appearances: [
      {
        url: 'https://post.example/1',
        link: true,
        title: 'A post',
        publisher: 'Post',
        date: '2026-05-03',
      },
      { url: 'https://harassment.example/2', link: false, title: 'A thread', date: '2026-06-01' },
      { source: 'minutes', passage: passageOf('did not say why') },
    ],
    contentNotes: ['care'],
    evidence: [
      {
        ...evidence('summer', 1, 'sealed-report', sealedPassage),
        speaker: { name: 'The mayor', role: 'of the town' },
        readsAlone: 'The doubt is about the month.',
      },
      {
        ...evidence('again', 2, 'minutes', again),
        speaker: { description: 'the council’s clerk' },
      },
    ],
    history: [
      { date: '2026-11-30', kind: 'update' },
      { date: '2026-12-02', kind: 'correction', from: 'supported', to: 'disputed' },
    ],
  }),
  claim('hostile-claim', {
    rating: 'contradicted',
    claimant: { kind: 'organization' },
    texts: {
      en: text('en', {
        claim: `=cmd|' /C calc'!A0 ${hostile}`,
        claimantName: `+1 src='https://evil.example/' ${hostile}`,
        finding: hostile,
        wouldChange: hostile,
        plain: hostile,
      }),
    },
    contentNotes: ['care'],
    evidence: [evidence('closed', 1, 'hostile-source', passageOf('3.5 days later & after a vote'))],
  }),
  claim('only-in-french', {
    lang: 'fr',
    rating: 'not-established',
    texts: { fr: text('fr') },
  }),
  claim('right-to-left', {
    texts: {
      en: text('en', {
        translations: { arabic: 'The bridge was closed in the month of May 2022' },
      }),
      fr: text('fr', { translations: { arabic: 'Le pont a été fermé au mois de mai 2022' } }),
    },
    evidence: [
      evidence('arabic', 1, 'arabic-report', {
        ...sealedPassage,
        shown: [{ kind: 'source', text: 'أُغلق الجسر في شهر مايو 2022' }],
        quote: 'أُغلق الجسر في شهر مايو 2022',
        segments: [{ exact: 'أُغلق الجسر في شهر مايو 2022', start: 12, end: 18 }],
      }),
    ],
  }),
  claim('withdrawn-claim', {
    status: 'withdrawn',
    modified: '2026-12-05',
    texts: {
      en: text('en', {
        claim: `A claim that is long: ${'so long that it goes on '.repeat(9)}`.slice(0, 250),
        historyNotes: ['It could not be told apart.'],
      }),
      fr: text('fr', { historyNotes: ['Il ne pouvait être distingué.'] }),
    },
    history: [{ date: '2026-12-05', kind: 'withdrawal' }],
  }),
];

const sources: readonly SourceView[] = [
  source('arabic-report', {
    lang: 'ar',
    title: 'تقرير',
    text: 'sealed',
    seal: { scheme: 'verbatim-seal/1', seal: 'c2VhbA' },
    sealed: { on: '2026-11-21' },
  }),
  source('hostile-source', { title: hostile, publisher: hostile, openText }),
  source('minutes', {
    openText,
    kind: 'report',
    publisher: 'The council',
    authors: ['A. Clerk'],
    published: '2026-05',
    url: 'https://council.example/minutes?a=1#top',
    passages: [
      {
        passage: passageOf('It closed the bridge – for good'),
        quotedBy: [{ claim: 'only-in-french', evidence: 'closed' }],
      },
      { passage: passageOf('did not say why'), quotedBy: [{ claim: 'corrected-claim' }] },
      {
        passage: again,
        quotedBy: [{ claim: 'corrected-claim', evidence: 'again' }],
      },
    ],
  }),
  source('sealed-report', {
    title: 'Un rapport',
    lang: 'fr',
    text: 'sealed',
    sealed: { on: '2026-11-21' },
    seal: { scheme: 'verbatim-seal/1', seal: 'c2VhbC1vZi1yZXBvcnQ' },
    translated: { by: 'machine', from: 'en', sure: false },
    texts: {
      en: {
        lang: 'en',
        html: '<p>Notes.</p>',
        title: 'A report',
        short: 'the report on the bridge',
        interest: 'Its author built the bridge.',
        stale: false,
      },
      fr: { lang: 'fr', html: '<p>Notes.</p>', short: 'le rapport sur le pont', stale: false },
    },
    url: 'https://harassment.example/report',
    passages: [
      { passage: sealedPassage, quotedBy: [{ claim: 'corrected-claim', evidence: 'summer' }] },
    ],
  }),
];

/** A small publication, made by hand: what is odd in real ones is in it. */
export const site: Site = {
  name: 'Verbatim & Co',
  tagline: { en: 'Quotes, proven.', fr: 'Citations, prouvées.' },
  origin: 'https://verbatim.example',
  base: '/x/',
  languages: ['en', 'fr'],
  publisher: { name: 'The Publisher' },
  license: { content: 'CC-BY-4.0', code: 'MIT' },
  ratings: [
    rating('supported', 'positive', 5),
    rating('disputed', 'mixed'),
    rating('contradicted', 'negative', 1),
    rating('not-established', 'neutral'),
  ],
  topics: [
    {
      id: 'bridges',
      label: { en: 'Bridges', fr: 'Ponts' },
      about: { en: 'Of bridges.', fr: 'Des ponts.' },
    },
  ],
  notes: [
    {
      id: 'care',
      label: { en: 'Take care', fr: 'Attention' },
      help: { en: 'Where to find help.', fr: 'Où trouver de l’aide.' },
      lines: [],
      urgent: false,
    },
  ],
  neverLinked: [{ domain: 'harassment.example', reason: 'A harassment forum.' }],
  claims,
  sources,
  pages: [{ name: 'about', texts: { en: { lang: 'en', title: 'About', html: '<p>Us.</p>' } } }],
  changes: [
    { claim: 'withdrawn-claim', entry: 0 },
    { claim: 'corrected-claim', entry: 1 },
    { claim: 'corrected-claim', entry: 0 },
  ],
  counts: { claims: 5, sources: 4, passages: 7 },
};

export const claimNamed = (id: string): ClaimView => site.claims.find((entry) => entry.id === id)!;
