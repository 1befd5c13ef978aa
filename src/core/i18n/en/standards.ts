import { formatList, formatNumber, languageName } from '../format.ts';

/** Whether a site shows what a code asks; `cannot`, where no site could show it of itself. */
export type StandardAnswer = 'met' | 'partly' | 'not-met' | 'cannot';

/** The figures of a site that statements give. */
export interface StandardsFacts {
  readonly claims: number;
  readonly ratings: number;
  readonly wouldChange: number;
  readonly bothSides: number;
  readonly oneText: number;
  readonly reviewed: number;
  readonly passages: number;
  readonly sources: number;
  readonly open: number;
  readonly sealed: number;
  /** Sealed sources without an address. */
  readonly unreachable: number;
  readonly interests: number;
  /** Of the sources. */
  readonly languages: readonly string[];
  readonly corrections: number;
  readonly updates: number;
  readonly withdrawals: number;
  readonly publisher: string;
}

const n = (value: number): string => formatNumber('en', value);
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value === 1 ? one : many}`;
const findings = (value: number, of: number): string =>
  value === of
    ? of === 1
      ? 'The one finding'
      : `All ${n(of)} findings`
    : `${n(value)} of ${n(of)} findings`;

/** The words of the page that lays the site beside the codes of the field. */
export const standards = {
  title: 'Standards',
  description:
    'What the codes of fact-checking and journalism ask, and what this site shows of it.',
  lead: 'What two codes of the field ask, point by point, and what this site shows of it from its own data.',
  noMembership:
    'This page claims no membership and no certificate of either: nobody has assessed this site for it. It is worked out by the program from what is published here, and changes with it.',
  basis: (date: string) =>
    `What the codes ask is said in our words, from IFCN’s page on the commitments and from what the Trust Project and Santa Clara University publish on the indicators, as read on ${date} in stored copies. The detailed criteria that assessors use were not gone through.`,
  answers: {
    met: 'Shown',
    partly: 'Shown in part',
    'not-met': 'Not shown',
    cannot: 'Cannot be shown here',
  } satisfies Record<StandardAnswer, string>,
  shows: 'Shown here',
  lacks: 'Missing or unknown',
  codes: {
    ifcn: {
      title: 'The IFCN Code of Principles',
      by: 'The International Fact-Checking Network’s five commitments.',
    },
    trust: { title: 'The Trust Indicators', by: 'The Trust Project’s eight indicators.' },
  },
  points: {
    fairness: {
      name: 'Nonpartisanship and fairness',
      asks: 'The same standard and process for every claim; no one side picked out; no positions taken on what is checked.',
    },
    sources: {
      name: 'Standards and transparency of sources',
      asks: 'Every source, in enough detail for readers to repeat the work.',
    },
    organization: {
      name: 'Transparency of funding and organization',
      asks: 'Who pays, and that they have no say; who the people are, and how the organization is built; a way to reach it.',
    },
    methodology: {
      name: 'Standards and transparency of methodology',
      asks: 'How claims are chosen, checked, written and corrected; an invitation to send in claims.',
    },
    corrections: {
      name: 'Open and honest corrections',
      asks: 'A published policy, followed; corrections made plainly, so that readers see the corrected version.',
    },
    bestPractices: {
      name: 'Best practices',
      asks: 'The rules that the newsroom holds itself to, who owns and funds it, and what it is for.',
    },
    expertise: {
      name: 'Journalist expertise',
      asks: 'Who made this, and what they know of the matter.',
    },
    typeOfWork: {
      name: 'Type of work',
      asks: 'Labels that tell news, opinion, analysis and advertising apart.',
    },
    citations: {
      name: 'Citations and references',
      asks: 'Access to the sources behind what is said.',
    },
    methods: {
      name: 'Methods',
      asks: 'Why the work was done, and how.',
    },
    local: {
      name: 'Locally sourced',
      asks: 'Whether the reporting was done on the scene, with knowledge of the place.',
    },
    voices: {
      name: 'Diverse voices',
      asks: 'Efforts to bring in people and views that are often left out.',
    },
    feedback: {
      name: 'Actionable feedback',
      asks: 'Ways for the public to take part: to ask, to correct, to add.',
    },
  },
  statements: {
    scale: ({ claims, ratings }: StandardsFacts): string =>
      `${claims === 1 ? 'The one claim is' : `All ${n(claims)} claims are`} rated on one scale of ${plural(ratings, 'rating', 'ratings')}, and held to the same checks by the program.`,
    bothSides: ({ bothSides, claims }: StandardsFacts): string =>
      `${findings(bothSides, claims)} ${bothSides === 1 ? 'quotes' : 'quote'} passages for the claim and against it.`,
    balanceUnseen:
      'Whether the choice of claims leans to one side, no program can tell. They are all listed, so that readers can judge.',
    noClaims: 'No claim is published yet.',
    passages: ({ passages, sources }: StandardsFacts): string =>
      `${plural(passages, 'passage', 'passages')} from ${plural(sources, 'source', 'sources')}, each proven to stand, word for word, in the text that it names.`,
    records:
      'Each source has a page with what is known of it. What is not known of it is said to be unknown.',
    open: ({ open }: StandardsFacts): string =>
      `The whole text of ${plural(open, 'source', 'sources')} is published here.`,
    sealed: ({ sealed }: StandardsFacts): string =>
      `${plural(sealed, 'text is', 'texts are')} sealed and not republished: readers who have a copy can compare it here.`,
    interests: ({ interests }: StandardsFacts): string =>
      `For ${plural(interests, 'source', 'sources')}, the author’s part in the matter is stated wherever a finding rests on it.`,
    unreachable: ({ unreachable }: StandardsFacts): string =>
      unreachable === 1
        ? 'For one sealed text, no address is known: readers must find their own copy.'
        : `For ${n(unreachable)} sealed texts, no address is known: readers must find their own copies.`,
    oneText: ({ oneText, claims }: StandardsFacts): string =>
      `${findings(oneText, claims)} ${oneText === 1 ? 'rests' : 'rest'} on one text alone, as ${oneText === 1 ? 'its page says' : 'their pages say'}.`,
    noSources: 'No source is quoted yet.',
    publisher: ({ publisher }: StandardsFacts): string => `Published by ${publisher}.`,
    about: 'What the publication says of itself is on a page of its own.',
    noStaff: 'The data of this site name no staff, no professional background and no legal form.',
    fundingPage:
      'A page says how the publication is funded. That funders have no say, no page can prove.',
    noFundingPage: 'There is no page on funding.',
    mail: 'Readers can write by e-mail.',
    repository: 'Readers can report errors in the publication’s repository, in public.',
    noPrivateAddress: 'There is no private address, and the public way needs an account.',
    noAddress: 'There is no address to write to.',
    methodologyPage: 'A page says how claims are checked.',
    noMethodologyPage: 'There is no page on how claims are checked.',
    wouldChange: ({ wouldChange, claims }: StandardsFacts): string =>
      `${findings(wouldChange, claims)} ${wouldChange === 1 ? 'says' : 'say'} what evidence would change ${wouldChange === 1 ? 'it' : 'them'}.`,
    correctionsPolicy: 'The corrections policy is published.',
    noCorrectionsPolicy: 'There is no page on how errors are corrected.',
    changes: ({ corrections, updates, withdrawals }: StandardsFacts): string =>
      `Every change is listed with its reason. So far: ${plural(corrections, 'correction', 'corrections')}, ${plural(updates, 'update', 'updates')}, ${plural(withdrawals, 'withdrawal', 'withdrawals')}.`,
    saidFirst:
      'A claim that is corrected or withdrawn says so before all else, on its page and on its card.',
    reviewed: ({ reviewed, claims }: StandardsFacts): string =>
      `${findings(reviewed, claims)} ${reviewed === 1 ? 'names' : 'name'} who reviewed ${reviewed === 1 ? 'it' : 'them'}.`,
    notReviewed: 'No finding names a second reader.',
    noBylines: 'Claims name no author, and nothing is said of anybody’s expertise.',
    labelled:
      'Each check says what it is: the claim, its rating, the finding, the passages and the analysis each stand under their own name.',
    localUnseen: 'This site checks texts. Whether anybody was on the scene, its data do not say.',
    languages: ({ languages }: StandardsFacts): string =>
      `The sources are in ${n(languages.length)} languages: ${formatList(
        'en',
        languages.map((lang) => languageName('en', lang)),
      )}.`,
    oneLanguage: ({ languages }: StandardsFacts): string =>
      `All sources are in one language: ${languageName('en', languages[0]!)}.`,
    noDiversityData: 'The data say nothing of who was left out, or of efforts to hear them.',
  },
};

export type StandardsWords = typeof standards;
export type StandardPointId = keyof StandardsWords['points'];
export type StandardStatementId = keyof StandardsWords['statements'];
