/**
 * What the codes of the field ask, and what a site shows of it from its own data: the five commitments of the IFCN Code of
 * Principles and the eight indicators of the Trust Project. Nothing here is taken from what pages say in prose; the words
 * are in `core/i18n`.
 */
import type {
  StandardAnswer,
  StandardPointId,
  StandardsFacts,
  StandardStatementId,
} from '../i18n/en/standards.ts';
import { pageNamed, sourcesOf } from './lookup.ts';
import { reportLinks } from './report-links.ts';
import type { Site } from './types.ts';

/** One thing that the site shows or lacks, and where that can be seen: a page of the site, or an address. */
export interface StandardStatement {
  readonly id: StandardStatementId;
  readonly path?: string;
  readonly href?: string;
}

export interface StandardPoint {
  readonly id: StandardPointId;
  readonly answer: StandardAnswer;
  readonly shows: readonly StandardStatement[];
  readonly lacks: readonly StandardStatement[];
}

/** The figures that statements give; claims are the published ones. */
export function standardsFacts(site: Site): StandardsFacts {
  const claims = site.claims.filter(({ status }) => status === 'published');
  const kinds = site.changes.map(({ claim, entry }) => {
    const { history } = site.claims.find(({ id }) => id === claim)!;
    return history[entry]!.kind;
  });
  const changes = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  return {
    claims: claims.length,
    ratings: site.ratings.length,
    wouldChange: claims.filter(({ lang, texts }) => texts[lang]!.wouldChange !== undefined).length,
    bothSides: claims.filter(({ evidence }) =>
      ['supports', 'contradicts'].every((side) => evidence.some(({ stance }) => stance === side)),
    ).length,
    oneText: claims.filter((claim) => sourcesOf(site, claim).length === 1).length,
    reviewed: claims.filter(({ reviewed }) => reviewed).length,
    passages: site.counts.passages,
    sources: site.sources.length,
    open: site.sources.filter(({ text }) => text === 'open').length,
    sealed: site.sources.filter(({ text }) => text === 'sealed').length,
    unreachable: site.sources.filter(({ text, url }) => text === 'sealed' && !url).length,
    interests: site.sources.filter(({ notesLang, texts }) => texts[notesLang]!.interest).length,
    languages: [...new Set(site.sources.map(({ lang }) => lang))],
    corrections: changes('correction'),
    updates: changes('update'),
    withdrawals: changes('withdrawal'),
    publisher: site.publisher.name,
  };
}

/** Every point in the order of the codes: what the site shows for it, what it lacks, and what that comes to. */
export function standardsOf(
  site: Site,
): Readonly<Record<'ifcn' | 'trust', readonly StandardPoint[]>> {
  const facts = standardsFacts(site);
  const parts = partsOf(site, facts);
  const { contact, sources, methods, corrections, funding, publisher, secondReader } = parts;
  const scale = { shows: [shown('scale', '/claims/')], lacks: [] };
  const both = facts.bothSides > 0 ? [shown('bothSides')] : [];
  const hasClaims = facts.claims > 0;
  const noClaims = hasClaims ? [] : [shown('noClaims')];
  return {
    ifcn: [
      point('fairness', {
        shows: hasClaims ? [...scale.shows, ...both] : [],
        lacks: [...noClaims, shown('balanceUnseen', '/claims/')],
      }),
      point('sources', sources),
      point('organization', join(publisher, funding, contact)),
      point('methodology', join(methods, contact)),
      point('corrections', corrections),
    ],
    trust: [
      point('bestPractices', join(methods, corrections, funding)),
      point('expertise', secondReader),
      point('typeOfWork', {
        shows: hasClaims ? [shown('labelled', '/claims/')] : [],
        lacks: noClaims,
      }),
      point('citations', sources),
      point('methods', methods),
      { ...point('local', { shows: [], lacks: [shown('localUnseen')] }), answer: 'cannot' },
      point('voices', parts.voices),
      point('feedback', contact),
    ],
  };
}

interface Part {
  readonly shows: readonly StandardStatement[];
  readonly lacks: readonly StandardStatement[];
}

const shown = (id: StandardStatementId, path?: string, href?: string): StandardStatement => ({
  id,
  ...(path === undefined ? {} : { path }),
  ...(href === undefined ? {} : { href }),
});

const join = (...parts: readonly Part[]): Part => ({
  shows: parts.flatMap(({ shows }) => shows),
  lacks: parts.flatMap(({ lacks }) => lacks),
});

/** A point is met where the site shows something and lacks nothing. */
const point = (id: StandardPointId, { shows, lacks }: Part): StandardPoint => ({
  id,
  answer: shows.length === 0 ? 'not-met' : lacks.length === 0 ? 'met' : 'partly',
  shows,
  lacks,
});

/** What several points are made of. */
function partsOf(site: Site, facts: StandardsFacts) {
  const page = (name: string, there: StandardStatementId, missing: StandardStatementId): Part =>
    pageNamed(site, name)
      ? { shows: [shown(there, `/${name}/`)], lacks: [] }
      : { shows: [], lacks: [shown(missing)] };
  const aboutPage = pageNamed(site, 'about') ? [shown('about', '/about/')] : [];
  return {
    contact: contactOf(site),
    sources: sourcesPart(facts),
    methods: join(page('methodology', 'methodologyPage', 'noMethodologyPage'), {
      shows: facts.wouldChange > 0 ? [shown('wouldChange')] : [],
      lacks: [],
    }),
    corrections: join(page('corrections-policy', 'correctionsPolicy', 'noCorrectionsPolicy'), {
      shows: [shown('changes', '/corrections/'), shown('saidFirst')],
      lacks: [],
    }),
    funding: page('funding', 'fundingPage', 'noFundingPage'),
    publisher: { shows: [shown('publisher'), ...aboutPage], lacks: [shown('noStaff')] },
    secondReader: {
      shows: facts.reviewed > 0 ? [shown('reviewed')] : [],
      lacks: [...(facts.reviewed > 0 ? [] : [shown('notReviewed')]), shown('noBylines')],
    },
    voices: {
      shows: facts.languages.length > 1 ? [shown('languages', '/sources/')] : [],
      lacks: [
        ...(facts.languages.length === 1 ? [shown('oneLanguage', '/sources/')] : []),
        shown('noDiversityData'),
      ],
    },
  } satisfies Record<string, Part>;
}

/** By e-mail a reader can write in private; the issues of a repository are public, and need an account. */
function contactOf(site: Site): Part {
  const { mail, repository } = reportLinks(site);
  return {
    shows: [
      ...(mail ? [shown('mail', undefined, mail)] : []),
      ...(repository ? [shown('repository', undefined, repository)] : []),
    ],
    lacks: mail ? [] : [shown(repository ? 'noPrivateAddress' : 'noAddress')],
  };
}

function sourcesPart(facts: StandardsFacts): Part {
  if (facts.sources === 0) return { shows: [], lacks: [shown('noSources')] };
  return {
    shows: [
      shown('passages', '/sources/'),
      shown('records'),
      ...(facts.open > 0 ? [shown('open')] : []),
      ...(facts.sealed > 0 ? [shown('sealed', '/verify/')] : []),
      ...(facts.interests > 0 ? [shown('interests')] : []),
    ],
    lacks: [
      ...(facts.unreachable > 0 ? [shown('unreachable')] : []),
      ...(facts.oneText > 0 ? [shown('oneText')] : []),
    ],
  };
}
