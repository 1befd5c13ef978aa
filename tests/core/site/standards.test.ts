import { describe, expect, it } from 'vitest';
import { standardsFacts, standardsOf } from '../../../src/core/site/standards.ts';
import type {
  StandardAnswer,
  StandardsFacts,
  StandardStatementId,
} from '../../../src/core/i18n/en/standards.ts';
import type { PageView, Site } from '../../../src/core/site/types.ts';
import { wordsFor } from '../../../src/core/i18n/words.ts';
import { resolveRoute } from '../../../src/core/content/links/routes.ts';
import { site } from '../publish/site-fixture.ts';

const page = (name: string): PageView => ({
  name,
  texts: { en: { lang: 'en', title: name, html: '' } },
});
const bare: Site = {
  ...site,
  publisher: { name: 'Nobody' },
  repository: undefined,
  pages: [],
  claims: [],
  changes: [],
  sources: [],
  counts: { claims: 0, sources: 0, passages: 0 },
};
const complete: Site = {
  ...site,
  publisher: { name: 'Somebody', email: 'us@example.org' },
  pages: ['about', 'methodology', 'corrections-policy', 'funding'].map(page),
};

const pointsOf = (of: Site) => Object.values(standardsOf(of)).flat();
const answersOf = (of: Site): Record<string, StandardAnswer> =>
  Object.fromEntries(pointsOf(of).map(({ id, answer }) => [id, answer]));
const saidOf = (of: Site): Set<StandardStatementId> =>
  new Set(pointsOf(of).flatMap(({ shows, lacks }) => [...shows, ...lacks].map(({ id }) => id)));

describe('what the codes ask', () => {
  it('is five commitments and eight indicators, each with an answer', () => {
    const { ifcn, trust } = standardsOf(site);
    expect([ifcn.length, trust.length]).toEqual([5, 8]);
    const ids = pointsOf(site).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(Object.keys(wordsFor(site, 'en').standards.points)));
  });

  it('is met only where something is shown and nothing is missing', () => {
    for (const of of [site, bare, complete])
      for (const { id, answer, shows, lacks } of pointsOf(of)) {
        if (answer === 'met') expect([shows.length > 0, lacks.length], id).toEqual([true, 0]);
        if (answer === 'not-met') expect([shows.length, lacks.length > 0], id).toEqual([0, true]);
        if (answer === 'partly') expect([shows.length, lacks.length], id).not.toContain(0);
      }
  });

  it('is not claimed by a publication that has nothing', () => {
    expect(answersOf(bare)).toMatchObject({
      fairness: 'not-met',
      sources: 'not-met',
      methods: 'not-met',
      feedback: 'not-met',
      typeOfWork: 'not-met',
      expertise: 'not-met',
      local: 'cannot',
    });
    const said = saidOf(bare);
    for (const id of ['noAddress', 'noFundingPage', 'noMethodologyPage', 'noSources'] as const)
      expect(said).toContain(id);
    for (const id of ['mail', 'repository', 'passages', 'scale', 'about'] as const)
      expect(said).not.toContain(id);
  });

  it('is met where the pages and an address are there, but for what no data can show', () => {
    expect(answersOf(complete)).toMatchObject({
      corrections: 'met',
      bestPractices: 'met',
      methods: 'met',
      feedback: 'met',
      organization: 'partly',
      fairness: 'partly',
      local: 'cannot',
    });
  });

  it('has a public way alone, where there is a repository and no e-mail address', () => {
    const publicly = {
      ...bare,
      repository: { url: 'https://example.org/repo' },
    };
    expect(answersOf(publicly)['feedback']).toBe('partly');
    expect(saidOf(publicly)).toContain('noPrivateAddress');
    expect(saidOf(publicly)).not.toContain('noAddress');
  });

  it('leads to pages that there are', () => {
    for (const of of [site, bare, complete])
      for (const { shows, lacks } of pointsOf(of))
        for (const { path } of [...shows, ...lacks])
          if (path !== undefined) expect(resolveRoute(path), path).toBeDefined();
  });

  it('is counted from published claims and the changes of all', () => {
    const facts = standardsFacts(site);
    expect(facts.claims).toBe(site.claims.filter(({ status }) => status === 'published').length);
    expect(facts.corrections + facts.updates + facts.withdrawals).toBe(site.changes.length);
    expect(facts.open + facts.sealed).toBe(facts.sources);
  });
});

describe('the words of the standards', () => {
  const keys = Object.keys(standardsFacts(site));
  const facts = (value: number) => ({
    ...(Object.fromEntries(keys.map((key) => [key, value])) as unknown as StandardsFacts),
    publisher: 'Us',
    languages: ['de', 'fr'],
  });
  it.each(['de', 'en', 'fr'])('are whole sentences for one and for many, in %s', (lang) => {
    const { statements } = wordsFor({ languages: [lang] }, lang).standards;
    for (const value of [1, 2, 3])
      for (const said of Object.values(statements)) {
        const text = typeof said === 'function' ? said(facts(value)) : said;
        expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|[^\u00a0 ]\s{2}/);
      }
  });
});
