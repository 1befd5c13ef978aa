import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCopy, LONGEST_COPY } from '../../../src/core/proof/compare-copy.ts';
import type {
  Comparison,
  ComparisonStep,
  CopySource,
  PassageInCopy,
} from '../../../src/core/proof/compare-copy-types.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

const PARAGRAPHS = [
  'Le conseil du port s’est réuni mardi soir dans la grande salle, devant une centaine d’habitants venus en voisins.',
  'Selon le rapport, la digue n’a pas cédé pendant la tempête, et les bateaux amarrés au nord sont restés à flot jusqu’au matin.',
  'Le maire a rappelé que les travaux de 1998 avaient coûté 12 500 euros, une somme que le bourg avait mis dix ans à rembourser.',
  'Une habitante a demandé pourquoi la sirène était restée muette. Personne, dans la salle, n’a su lui répondre tout de suite.',
  'Le gardien du phare avait pourtant noté, heure par heure, la montée de l’eau dans son registre, que chacun peut consulter.',
  'La séance s’est achevée vers minuit. Une autre réunion est prévue au printemps, quand les experts auront rendu leurs conclusions.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const QUOTES = [
  's’est réuni mardi soir dans la grande salle',
  'la digue n’a pas cédé pendant la tempête',
  'les travaux de 1998 avaient coûté 12 500 euros',
  'Le gardien du phare avait pourtant noté […] la montée de l’eau dans son registre',
  'Une autre réunion est prévue au printemps',
];

function sourceOf(text: string, quotes: readonly string[]): CopySource {
  const proven = openSource('source', text);
  const passages = quotes.map((quote) => {
    const { status, passage } = prove({ quote, lang: 'fr' }, proven);
    if (status !== 'proven' || !passage) throw new Error(`${status}: ${quote}`);
    return passage;
  });
  return { lang: 'fr', tokens: proven.of, passages };
}

const known = sourceOf(TEXT, QUOTES);
const SEALED: CopySource = { ...known, seal: sealText(TEXT).seal.seal };
const OPEN: CopySource = { ...known, text: TEXT };

function run(
  text: string,
  source: CopySource,
): { comparison: Comparison; steps: ComparisonStep[] } {
  const work = compareCopy(text, source);
  const steps: ComparisonStep[] = [];
  for (;;) {
    const next = work.next();
    if (next.done) return { comparison: next.value, steps };
    steps.push(next.value);
  }
}

function compared(text: string, source: CopySource): Extract<Comparison, { ok: true }> {
  const { comparison } = run(text, source);
  if (!comparison.ok) throw new Error(comparison.reason);
  return comparison;
}

const statuses = (passages: readonly PassageInCopy[]): string[] =>
  passages.map(({ status }) => status);
const ALL = QUOTES.map(() => 'found');
const MENU = 'Accueil Journal Météo\nSe connecter\n\n';
const FOOT = '\n\nPlan du site · Mentions légales · © Le Port';

describe('a copy of a sealed text', () => {
  it('is the same where every word is, whatever its typography', () => {
    const typed = TEXT.replaceAll('’', "'")
      .replaceAll('\n\n', '\r\n')
      .replace('12 500', '12\u00A0500');
    const { whole, passages } = compared(typed, SEALED);
    expect(whole).toEqual({ kind: 'same' });
    expect(statuses(passages)).toEqual(ALL);
  });

  it('is found inside a page, between its menus and its footer', () => {
    const { whole, passages } = compared(MENU + TEXT + FOOT, SEALED);
    expect(whole).toEqual({ kind: 'inside', before: 5, after: 10 });
    expect(statuses(passages)).toEqual(ALL);
  });

  it('is found inside a page where a passage is repeated before it', () => {
    const { whole } = compared(`${QUOTES[1]}.\n${QUOTES[0]}.\n${TEXT}`, SEALED);
    expect(whole.kind).toBe('inside');
  });

  it('seals at most three times, whatever the copy', () => {
    const { steps } = run(`${TEXT.replace('mardi', 'jeudi')}\n`.repeat(40) + TEXT, {
      ...SEALED,
      passages: SEALED.passages.slice(1),
    });
    expect(steps.filter(({ step }) => step === 'seal').length).toBeLessThanOrEqual(3);
  });

  it('is another where one word is: it says that nothing is missing between the passages', () => {
    const { whole, passages } = compared(TEXT.replace('muette', 'sourde'), SEALED);
    expect(statuses(passages)).toEqual(ALL);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    expect(whole.distances.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    for (const { source, copy } of whole.distances) expect(copy).toBe(source);
    expect(whole.opening?.copy).toBe(whole.opening?.source);
    expect(whole.ending?.copy).toBe(whole.ending?.source);
  });

  it('says between which passages two paragraphs are missing, and how much', () => {
    const [a, b, c, , , f] = PARAGRAPHS;
    const { whole, passages } = compared([a, b, c, f].join('\n\n'), SEALED);
    expect(statuses(passages)).toEqual(['found', 'found', 'found', 'not-found', 'found']);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    const differing = whole.distances.filter(({ source, copy }) => source !== copy);
    expect(differing.map(({ from, to }) => [from, to])).toEqual([[2, 4]]);
    const lost = openSource('lost', PARAGRAPHS.slice(3, 5).join(' ')).of;
    expect(differing[0]!.source - differing[0]!.copy).toBe(lost);
  });

  it('explains a passage in which a word differs, and shows where', () => {
    const { passages } = compared(TEXT.replace('n’a pas cédé', 'a cédé'), SEALED);
    const passage = passages[1]!;
    if (passage.status !== 'not-found') throw new Error(passage.status);
    expect(passage.reasons).toEqual(['negation']);
    const told = passage.nearest[0]!.pieces.filter(({ kind }) => kind !== 'same');
    expect(told.every(({ kind }) => kind !== 'added')).toBe(true);
    expect(told.map(({ source }) => source).join(' ')).toContain('pas');
    expect(passage.nearest[0]!.around.before).toContain('Selon le rapport');
  });

  it('doubts a passage beside which a negation stands', () => {
    const doubted = compared('Selon eux, la digue n’a pas cédé pendant la tempête.', {
      ...SEALED,
      passages: [{ segments: [{ exact: 'cédé pendant la tempête', start: 30, end: 34 }] }],
    });
    expect(doubted.passages[0]).toMatchObject({ status: 'found', doubt: 'beside' });
  });

  it('tells parts that stand too far apart from parts that are missing', () => {
    const far = TEXT.replace('heure par heure', 'heure par heure '.repeat(60));
    expect(compared(far, SEALED).passages[3]).toMatchObject({
      status: 'not-found',
      apart: true,
      nearest: [],
    });
  });

  it('sees that a passage was moved', () => {
    const [a, b, c, d, e, f] = PARAGRAPHS;
    const { whole } = compared([a, c, b, d, e, f].join('\n'), SEALED);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    expect(whole.distances.some(({ copy }) => copy < 0)).toBe(true);
  });

  it('takes, of two places of a passage, the one that agrees with the others', () => {
    const copy = `${TEXT}\n\nÀ lire aussi. Un port dans la tempête. Rappel : ${QUOTES[4]}.`;
    const { passages } = compared(copy.replace('muette', 'sourde'), SEALED);
    const last = passages[4]!;
    if (last.status !== 'found') throw new Error(last.status);
    expect(last.times).toBe(2);
    expect(last.start).toBe(SEALED.passages[4]!.segments[0]!.start);
  });

  it('is another text where nothing is alike, and says in which language it reads', () => {
    const english =
      'The council of the port met on Tuesday in the great hall, and the people of the town were there with their neighbours and the mayor of the place.';
    expect(compared(english, SEALED).whole).toEqual({ kind: 'unlike', lang: 'en' });
  });

  it('says that a copy with characters yet unknown could not be sealed', () => {
    const { whole, unsealable } = compared(TEXT.replace('muette', '\u{E0FFF}muette'), {
      ...SEALED,
      tokens: openSource('copy', TEXT.replace('muette', '\u{E0FFF}muette')).of,
    });
    expect(whole.kind).toBe('other');
    expect(unsealable).toBe(true);
  });
});

describe('a copy of an open text', () => {
  it('is the same, inside a page, or a part of it', () => {
    expect(compared(TEXT.replaceAll('’', "'"), OPEN).whole).toEqual({ kind: 'same' });
    expect(compared(MENU + TEXT + FOOT, OPEN).whole).toEqual({
      kind: 'inside',
      before: 5,
      after: 10,
    });
    const part = compared(PARAGRAPHS.slice(1, 4).join('\n'), OPEN).whole;
    expect(part.kind).toBe('part');
  });

  it('differs in the places where it does, each with its reason', () => {
    const copy = TEXT.replace('12 500', '12 600')
      .replace(' pas cédé', ' cédé')
      .replace('muette', 'sourde');
    const { whole } = compared(MENU + copy, OPEN);
    if (whole.kind !== 'differs') throw new Error(whole.kind);
    expect(whole.before).toBe(5);
    expect(
      whole.differences.map(({ reason, source, copy: theirs }) => [reason, source, theirs]),
    ).toEqual([
      ['negation', 'pas', ''],
      ['number', '12 500', '12 600'],
      ['word-changed', 'muette', 'sourde'],
    ]);
  });

  it('is not it where little is shared', () => {
    expect(compared('Rien de tout cela ne figure ici, sauf quelques mots.', OPEN).whole.kind).toBe(
      'unlike',
    );
  });

  it('tells any few words that were changed, dropped or added, and no others', () => {
    const words = Array.from({ length: 400 }, (_, i) => `mot${(i * 7919) % 1000}x${i % 13}`);
    const edit = fc.record({
      at: fc.integer({ min: 1, max: 398 }),
      kind: fc.constantFrom('change', 'drop', 'add'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(edit, { selector: ({ at }) => at >> 2, minLength: 1, maxLength: 8 }),
        (edits) => {
          const copy = words.map((word) => [word]);
          for (const { at, kind } of edits)
            copy[at] =
              kind === 'change' ? ['autre'] : kind === 'drop' ? [] : [words[at]!, 'encore'];
          const { whole } = compared(copy.flat().join(' '), {
            lang: 'fr',
            tokens: words.length,
            text: words.join(' '),
            passages: [],
          });
          if (whole.kind !== 'differs') throw new Error(whole.kind);
          const lost = whole.differences.flatMap(({ source }) => source.split(' ').filter(Boolean));
          const expected = edits.filter(({ kind }) => kind !== 'add').map(({ at }) => words[at]!);
          expect(new Set(lost)).toEqual(new Set(expected));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('whatever a reader pastes', () => {
  it('is refused with a reason where it is no text', () => {
    expect(run('', SEALED).comparison).toEqual({ ok: false, reason: 'empty' });
    expect(run(' \n\u200B', SEALED).comparison).toEqual({ ok: false, reason: 'empty' });
    expect(run('un \uD800 deux', SEALED).comparison).toEqual({
      ok: false,
      reason: 'lone-surrogate',
    });
    expect(run(`e${'\u0301'.repeat(40)}`, SEALED).comparison).toEqual({
      ok: false,
      reason: 'combining-run',
    });
    expect(run('a'.repeat(LONGEST_COPY + 1), SEALED).comparison).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  it.each([
    ['64 KB of one letter', 'a'.repeat(65_536)],
    ['64 KB of one word', 'a '.repeat(32_768)],
    ['10,000 near-repeats of a passage', `${QUOTES[1]!.replace('pas', 'point')} `.repeat(10_000)],
    ['100,000 words', Array.from({ length: 100_000 }, (_, i) => `m${(i * 7919) % 9973}`).join(' ')],
    ['64 KB of brackets', '[a]'.repeat(21_845)],
  ])('takes little time for each step: %s', (_name, text) => {
    for (const source of [SEALED, OPEN]) {
      const work = compareCopy(text, source);
      for (let done = false; !done;) {
        const start = performance.now();
        done = work.next().done === true;
        expect(performance.now() - start).toBeLessThan(3000);
      }
    }
  });

  it('never counts a passage as found whose words do not stand there', () => {
    const pool = TEXT.split(/\s+/u);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 120 }), (list) => {
        const text = list.join(' ');
        const { passages } = compared(text, OPEN);
        const flat = text.replaceAll('’', "'");
        passages.forEach((passage, at) => {
          if (passage.status !== 'found') return;
          for (const { exact } of OPEN.passages[at]!.segments)
            expect(flat).toContain(exact.replaceAll('’', "'"));
        });
      }),
      { numRuns: 100 },
    );
  });
});
