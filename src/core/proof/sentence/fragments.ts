import { isWord } from '../../text/tokens.ts';
import type { Governor, GovernorKind } from './forces.ts';
import type { Role } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/**
 * Pieces beside a passage that are no clauses of their own, and so are said of it: `Fiddlesticks, |`,
 * `Hardly a handful of |`, `|: double nonsense.`, `| (guide dogs only)`, `|, swore his enemies.` Those that
 * leave it as it is begin with a preposition of time or place, an article, a pronoun, a conjunction, or tell
 * who has said it; so every other counts.
 */
export function fragments(sentence: Sentence, from: number, to: number): Governor[] {
  return [
    ...before(sentence, from),
    ...adverbBefore(sentence, from),
    ...after(sentence, to),
    ...inBrackets(sentence, to),
    ...exceptionAfter(sentence, to),
    ...conditionBefore(sentence, from),
    ...inAdjunct(sentence, from),
    ...apposed(sentence, to),
    ...verbFirst(sentence, from),
  ];
}

/** What a harmless fragment begins with. */
const HARMLESS: readonly Role[] = [
  'neutrals',
  'openings',
  'subjects',
  'subordinators',
  'coordinators',
  'contrasts',
  'alternatives',
  'relatives',
  'complementizers',
  'numerals',
];
/** `, ending a strike`. */
const PARTICIPLE = /(?:ing|ant|ando|endo|indo|end)$/u;
const MAX_APART = 4;
const MAX_JOINED = 6;

function harmless(sentence: Sentence, at: number): boolean {
  return (
    sentence.exempt(at) ||
    sentence.is(at, ...HARMLESS) ||
    /^\p{Nd}/u.test(sentence.tokens[at] ?? '')
  );
}

/** A word that no fragment has, but a clause. */
function isOfClause(sentence: Sentence, at: number): boolean {
  return sentence.is(
    at,
    'finites',
    'assertives',
    'complementizers',
    'subordinators',
    'conditions',
    'concessions',
  );
}

function before(sentence: Sentence, from: number): Governor[] {
  const apart = sentence.comma(from - 1);
  const end = apart ? from - 1 : from;
  let start = end;
  while (start > 0 && isWord(sentence.tokens[start - 1] as string)) start--;
  const words = end - start;
  if (words === 0 || words > (apart ? MAX_APART : MAX_JOINED)) return [];
  if (start > 0 && !/^[;:"]$/.test(sentence.tokens[start - 1] as string)) return [];
  if (harmless(sentence, start) || PARTICIPLE.test(sentence.words[start] as string)) return [];
  if (sentence.is(end - 1, 'coordinators', 'complementizers')) return [];
  if (sentence.find([start, end], (at) => isOfClause(sentence, at)) >= 0) return [];
  return [{ kind: apart ? 'doubt' : 'quantity', start, end }];
}

/** `The mayor purportedly |`. */
function adverbBefore(sentence: Sentence, from: number): Governor[] {
  const at = from - 1;
  if (!sentence.is(at, 'adverbs') || sentence.is(at, 'neutrals')) return [];
  return [{ kind: 'doubt', start: at, end: from }];
}

function after(sentence: Sentence, to: number): Governor[] {
  let mark = to;
  while (sentence.tokens[mark] === '"') mark++;
  if (!/^[,:-]$/.test(sentence.tokens[mark] ?? '')) return [];
  const start = mark + 1;
  const end = sentence.find(
    [start, sentence.length],
    (at) => sentence.stops(at) || /^[,:]$/.test(sentence.tokens[at] as string),
  );
  const past = end < 0 ? sentence.length : end;
  const words = sentence.count(start, past);
  if (words === 0) return [];
  if (!sentence.comma(mark) && sentence.is(start, 'demonstratives'))
    return [{ kind: 'falsity', start, end: Math.min(past, start + 3) }];
  if (sentence.find([start, past], (at) => sentence.is(at, 'assertives')) >= 0) return [];
  return saysOfIt(sentence, mark, past, words) ? [{ kind: 'doubt', start, end: past }] : [];
}

/** Whether the piece between a mark and `past` is the last of its sentence, and says something of the passage. */
function saysOfIt(sentence: Sentence, mark: number, past: number, words: number): boolean {
  if (past < sentence.length && !sentence.stops(past)) return false;
  const start = mark + 1;
  if (sentence.comma(mark)) return words <= MAX_JOINED && tellsWho(sentence, start, past);
  return words <= MAX_APART && isWord(sentence.tokens[start] as string) && !joins(sentence, mark);
}

/** `Datei- oder |`, `"then"-Methode`: a hyphen, and no dash. */
function joins(sentence: Sentence, mark: number): boolean {
  const next = mark + 1;
  return (
    sentence.tokens[mark] === '-' &&
    (sentence.is(next, 'coordinators', 'alternatives') ||
      (sentence.lexicon.lang === 'de' && /^\p{Lu}/u.test(sentence.tokens[next] ?? '')))
  );
}

/** `, swore his enemies.`: the last piece of its sentence, a verb and then its subject. */
function tellsWho(sentence: Sentence, start: number, end: number): boolean {
  if (harmless(sentence, start) || PARTICIPLE.test(sentence.words[start] as string)) return false;
  const near = Math.min(start + 3, end);
  return sentence.find([start + 1, near], (at) => sentence.is(at, 'subjects')) >= 0;
}

/** `| but the three in the engine room.`: no verb follows, so that it takes something out. */
function exceptionAfter(sentence: Sentence, to: number): Governor[] {
  if (!sentence.is(to, 'contrasts') || !sentence.is(to + 1, 'subjects', 'numerals')) return [];
  const end = sentence.find([to, sentence.length], (at) => !isWord(sentence.tokens[at] as string));
  if (end < 0 || !sentence.stops(end) || sentence.count(to, end) > 8) return [];
  const verb = sentence.find(
    [to + 2, end],
    (at) =>
      sentence.is(at, 'finites', 'copulas', 'modals') || /ed$/u.test(sentence.words[at] as string),
  );
  return verb < 0 ? [{ kind: 'exception', start: to, end: to + 1 }] : [];
}

/** `One more step and |`, `Que la digue cède, et |`: what stands before `and` must happen first. */
function conditionBefore(sentence: Sentence, from: number): Governor[] {
  const and = from - 1;
  if (!sentence.is(and, 'coordinators')) return [];
  const end = sentence.comma(and - 1) ? and - 1 : and;
  const wished = sentence.is(0, 'complementizers', 'inverted');
  const short = sentence.is(0, 'indefinites', 'numerals') && sentence.count(0, end) <= MAX_APART;
  const marked = sentence.find([0, end], (at) => !isWord(sentence.tokens[at] as string)) >= 0;
  return (wished || short) && !marked ? [{ kind: 'condition', start: 0, end }] : [];
}

/** What a piece without a verb may hold, wherever in it, that says of a clause beside it that it is not so. */
const TELLING: Partial<Record<Role, GovernorKind>> = {
  falsities: 'falsity',
  falseAdverbs: 'falsity',
  denials: 'denial',
  doubts: 'doubt',
  doubtful: 'doubt',
  pretences: 'pretence',
};

function telling(sentence: Sentence, start: number, end: number): Governor[] {
  return sentence.occurrences.flatMap((one) => {
    const kind = TELLING[one.role];
    return kind && one.start >= start && one.end <= end
      ? [{ kind, start: one.start, end: one.end }]
      : [];
  });
}

/** `According to an unconfirmed report, |`: the sentence begins with a piece that is no clause. */
function inAdjunct(sentence: Sentence, from: number): Governor[] {
  const comma = from - 1;
  if (!sentence.comma(comma)) return [];
  const isClause = (at: number): boolean =>
    !isWord(sentence.tokens[at] as string) ||
    sentence.is(at, 'finites', 'complementizers', 'subordinators', 'relatives');
  return sentence.find([0, comma], isClause) < 0 ? telling(sentence, 0, comma) : [];
}

/** `Ginge es schief, |so …`, `Gelänge es, |wäre …`: in German and Dutch a clause that its verb begins is a condition. */
function verbFirst(sentence: Sentence, from: number): Governor[] {
  if (!sentence.lexicon.words.verbLast || !/^[,:]$/.test(sentence.tokens[from - 1] ?? ''))
    return [];
  const first = sentence.tokens[0] === '"' ? 1 : 0;
  if (harmless(sentence, first) && !sentence.is(first, 'inverted', 'finites')) return [];
  if (sentence.find([first, from - 1], (at) => !isWord(sentence.tokens[at] as string)) >= 0)
    return [];
  const then =
    sentence.is(from, 'finites', 'reported') ||
    /^(?:so|dann|dan)$/u.test(sentence.words[from] ?? '');
  return then ? [{ kind: 'condition', start: first, end: from - 1 }] : [];
}

/** `|, a tale put about by …`: a noun with its article, which says what the passage is. */
function apposed(sentence: Sentence, to: number): Governor[] {
  if (!/^[,:-]$/.test(sentence.tokens[to] ?? '')) return [];
  if (!sentence.is(to + 1, 'indefinites', 'doubtNouns')) return [];
  const near = sentence.occurrences.find(
    ({ role, start }) => role === 'doubtNouns' && start > to && start <= to + 4,
  );
  return near ? [{ kind: 'doubt', start: near.start, end: near.end }] : [];
}

const BRACKETED: Partial<Record<Role, GovernorKind>> = {
  exceptions: 'exception',
  exceptionsAfter: 'exception',
  restrictions: 'exception',
  conditions: 'condition',
  falsities: 'falsity',
  doubts: 'doubt',
  quantitiesAfter: 'quantity',
};

/** What stands in brackets directly after the passage is said of it. */
function inBrackets(sentence: Sentence, to: number): Governor[] {
  if (sentence.tokens[to] !== '(') return [];
  const closing = sentence.find([to, sentence.length], (at) => sentence.tokens[at] === ')');
  return sentence.occurrences.flatMap(({ role, start, end }) => {
    const kind = BRACKETED[role];
    if (!kind || start <= to || end > closing) return [];
    // `(guide dogs only)`, but not `(just after the bell)`.
    if (role === 'restrictions' && start > to + 1 && end < closing) return [];
    return [{ kind, start, end }];
  });
}
