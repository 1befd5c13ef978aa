import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import { parseContent } from '../../src/core/content/parse-content.ts';
import type { Asker } from '../../src/cli/new/asker.ts';
import { interview } from '../../src/cli/new/interview.ts';
import { quoteCheck } from '../../src/cli/new/quote-check.ts';
import { exampleFiles } from '../core/check/example-content.ts';
import { workshop, type Workshop } from './content-in-folder.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await workshop(EXAMPLE_CONTENT);
});
afterEach(() => shop.remove());

const whole = [
  '--claim',
  'Sixteen workers died while the bridge was built.',
  '--rating',
  'supported',
  '--finding',
  'The report says so.',
  '--topic',
  'bridges',
  '--published',
  '2026-11-21',
  '--source',
  'harbour-report',
  '--stance',
  'supports',
  '--quote',
  'Sixteen workers had died by then',
  '--body',
  'The report gives the number [@supports-1].',
];
const path = 'content/claims/sixteen-workers-died-while-the-bridge-was-built.md';

describe('npm run new, with flags', () => {
  it('writes a claim that the check accepts', async () => {
    const { code, out } = await shop.run('new', ...whole);
    expect(code).toBe(0);
    expect(out).toContain(path.slice('content/'.length));
    expect(await shop.read(path)).toContain(
      '    quote: >-\n      Sixteen workers had died by then\n',
    );
    const { problems } = JSON.parse((await shop.run('check', '--format', 'json')).out) as {
      problems: { file: string; severity: string }[];
    };
    expect(
      problems.filter(
        ({ file, severity }) => file.startsWith('claims/sixteen') && severity === 'error',
      ),
    ).toEqual([]);
  });

  it('cites the passages at the end of an analysis that cites none', async () => {
    await shop.run('new', ...whole.slice(0, -1), 'The report gives the number.');
    expect(await shop.read(path)).toContain('\nThe report gives the number. [@supports-1]\n');
  });

  it('makes a draft of what is not whole, and says what is missing', async () => {
    const { code, out } = await shop.run('new', '--claim', 'The toll was never lifted.');
    expect(code).toBe(0);
    for (const missing of ['rating', 'finding', 'evidence', 'analysis'])
      expect(out).toContain(missing);
    expect(await shop.read('content/claims/the-toll-was-never-lifted.md')).toContain(
      'status: draft\n',
    );
  });

  it('never takes the place of another claim', async () => {
    await shop.run('new', ...whole);
    const before = await shop.read(path);
    const { code, err } = await shop.run(
      'new',
      ...whole.map((word) => (word === 'The report says so.' ? 'No.' : word)),
    );
    expect(code).toBe(2);
    expect(err).toContain('--id');
    expect(await shop.read(path)).toBe(before);
  });

  it('warns of a claim that says much the same', async () => {
    const { err } = await shop.run('new', '--claim', 'The bridge opened to traffic in 1932!');
    expect(err).toContain('bridge-opened');
  });

  it.each(['Feed', 'V2', 'New!', 'Con'])('gives “%s” an id that may be used', async (claim) => {
    expect((await shop.run('new', '--claim', claim)).code).toBe(0);
    const { problems } = JSON.parse((await shop.run('check', '--format', 'json')).out) as {
      problems: { rule: string }[];
    };
    expect(problems.filter(({ rule }) => rule === 'id')).toEqual([]);
    expect(
      await shop.read(`content/claims/claim-${/\w+/.exec(claim)![0].toLowerCase()}.md`),
    ).toContain(claim);
  });

  it('says what the check has to say of a quote', async () => {
    const { err } = await shop.run(
      'new',
      ...whole.map((word) => word.replace('Sixteen workers had', 'Sixty workers had')),
    );
    expect(err).toContain('error');
  });

  it.each([
    [[], '--claim is needed'],
    [['--clam', 'x'], 'clam'],
    [['--claim', 'x', '--rating', 'suported'], '“supported”'],
    [['--claim', 'x', '--source', 'harbour-reports'], '“harbour-report”'],
    [['--claim', 'x', '--quote', 'y'], 'a --source that stands before'],
    [['--claim', 'x', '--source', 'harbour-report', '--stance', 'for'], 'supports, contradicts'],
    [['--claim', 'x', '--claimant', 'Ada'], '--claimant-kind'],
    [['--claim', '水は濡れている'], '--id'],
    [['--claim', 'x', '--id', '../x'], '--id'],
    [['--claim', 'x', '--id', 'new'], 'addresses use'],
    [['--claim', 'x', '--id', 'v2'], 'addresses use'],
    [['--claim', 'x', '--id', 'con'], 'Windows'],
    [['--claim', 'x', '--id', 'a'.repeat(81)], '80 characters'],
    [['--claim', 'x', '--source', 'harbour-report', '--evidence-id', 'A 1'], 'takes an id'],
    [['--claim', 'x', '--published', 'tomorrow'], 'a day, written year-month-day'],
    [['--claim', 'x', '--published', '2026-11'], 'a day, written year-month-day'],
    [['--claim', 'x', '--published', '2026-02-30'], 'a date that the calendar has'],
    [
      ['--claim', 'x', '--appearance-url', 'https://a.example', '--appearance-date', 'May'],
      'a date, as',
    ],
  ])('%j is wrong use, and it says why', async (args, why) => {
    const { code, err } = await shop.run('new', ...args);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});

/** Answers in order; checks each answer as a terminal would, and asks again where it is refused. */
function answering(
  answers: (string | boolean | string[] | undefined)[],
): Asker & { readonly refused: string[]; readonly said: string[] } {
  const refused: string[] = [];
  const said: string[] = [];
  const next = (): never => answers.shift() as never;
  return {
    refused,
    said,
    words: async (_question, { problem } = {}) => {
      for (;;) {
        const answer = next() as string;
        const wrong = answer ? problem?.(answer) : undefined;
        if (wrong === undefined) return answer;
        refused.push(wrong);
      }
    },
    choose: async () => next(),
    chooseSome: async () => next(),
    confirm: async () => next(),
    say: (text) => void said.push(text),
  };
}

describe('npm run new, asking', () => {
  const { content } = parseContent(exampleFiles());
  const quotes = quoteCheck(content, new Map());
  const similar = () => undefined;
  const asked = { lang: 'en', published: '2026-11-21' };

  it('takes the answers down', async () => {
    const ask = answering([
      'Sixteen workers died.',
      'person',
      'Ada',
      '',
      'https://a.example/speech',
      'A speech',
      'harbour-report',
      'Sixteen workers had died by then',
      'supports',
      '',
      false,
      'supported',
      'The report says so.',
      ['bridges'],
      [],
      '',
      'The report gives the number.',
    ]);
    expect(await interview(asked, { content, ask, quotes, similar })).toMatchObject({
      claim: 'Sixteen workers died.',
      claimant: { name: 'Ada', kind: 'person' },
      appearances: [{ url: 'https://a.example/speech', title: 'A speech' }],
      evidence: [
        { source: 'harbour-report', quote: 'Sixteen workers had died by then', stance: 'supports' },
      ],
      rating: 'supported',
      topics: ['bridges'],
      body: 'The report gives the number.',
    });
    expect(ask.refused).toEqual([]);
  });

  it('does not take a quote that is not in the source, and asks for a translation where one is needed', async () => {
    const ask = answering([
      'It opened in March.',
      'nobody',
      '',
      'journal-du-port',
      'Le pont fut ouvert à la circulation un soir de mars',
      'Le pont fut ouvert à la circulation un matin de mars',
      'supports',
      'The bridge was opened one morning in March',
      '',
      false,
      'supported',
      'It says so.',
      [],
      [],
      '',
      '',
    ]);
    const { evidence } = await interview(asked, { content, ask, quotes, similar });
    expect(ask.refused).toHaveLength(1);
    expect(evidence[0]).toMatchObject({
      translation: 'The bridge was opened one morning in March',
    });
  });

  it('asks for the language where there are several, and for no rating where nothing is quoted', async () => {
    const ask = answering(['fr', 'Le pont a ouvert en mars.', 'nobody', '', undefined, '']);
    const { lang, evidence, rating } = await interview(
      { published: '2026-11-21', finding: 'x', topics: [], contentNotes: [], wouldChange: 'x' },
      { content, ask, quotes, similar },
    );
    expect(lang).toBe('fr');
    expect(evidence).toEqual([]);
    expect(rating).toBeUndefined();
    expect(ask.said.join()).toContain('content/sources/<id>.md');
  });

  it('says so where it cannot try a quote, because the text is not there', async () => {
    const ask = answering(['journal-du-port', 'whatever it says', 'context', 'x', '', false]);
    const whole = { claim: 'x', rating: 'x', finding: 'x', wouldChange: 'x', body: 'x' };
    const given = { ...asked, ...whole, appearances: [], topics: [], contentNotes: [] };
    const textless = { ...content, texts: new Map() };
    await interview(
      { ...given, claimant: { source: 'harbour-report' } },
      { content: textless, ask, quotes: quoteCheck(textless, new Map()), similar },
    );
    expect(ask.said.join()).toContain('snapshots/journal-du-port.txt');
  });
});
