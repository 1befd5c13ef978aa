import { isWord } from '../../text/tokens.ts';
import type { GovernorKind } from './forces.ts';
import type { Role } from './governing-words.ts';
import { lexiconOf } from './lexicons.ts';
import { Sentence } from './sentence.ts';

/** What an editor's words do beyond naming, glossing or translating, and the word that does it. */
export interface InsertionFault {
  readonly kind: GovernorKind | 'judgement' | 'attribute' | 'statement' | 'addition';
  readonly word: string;
}

const GOVERNING: Partial<Record<Role, InsertionFault['kind']>> = {
  negations: 'negation',
  negativeVerbs: 'negation',
  denials: 'denial',
  falsities: 'falsity',
  falseAdverbs: 'falsity',
  exceptions: 'exception',
  exceptionsAfter: 'exception',
  restrictions: 'exception',
  conditions: 'condition',
  concessions: 'condition',
  quantities: 'quantity',
  quantitiesAfter: 'quantity',
  parts: 'quantity',
  doubts: 'doubt',
  modals: 'doubt',
  doubtful: 'doubt',
  intentions: 'intention',
  pretences: 'pretence',
  judgements: 'judgement',
};

/** What editors say of their own work. */
const EDITORIAL = new Set([
  'sic',
  'sic!',
  'emphasis added',
  'emphasis mine',
  'my emphasis',
  'laughs',
  'applause',
]);
/** Editors write in the language of the source, or in one of these. */
const EDITORS = ['en', 'fr'];

/**
 * What an insertion does more than it may: it may name who or what is meant, give a date or a figure,
 * translate, or supply an article, a preposition or an auxiliary. It may not negate, doubt, judge, add an
 * attribute, a statement or a further subject. `inner` are the tokens between the brackets; `before` is the
 * source's token before them. Without data for the language, the words of English and French are known.
 */
export function insertionFault(
  inner: readonly string[],
  lang: string,
  before = '',
): InsertionFault | undefined {
  if (EDITORIAL.has(inner.join(' ').toLowerCase())) return undefined;
  const own = lang.toLowerCase().split('-', 1)[0] as string;
  // Words of another language mean something else in this one: only what is surely of it is looked at.
  const langs = [own, ...(isForeign(inner, own) ? EDITORS.filter((one) => one !== own) : [])];
  for (const one of langs) {
    const lexicon = lexiconOf(one);
    if (!lexicon) continue;
    const fault = faultIn(new Sentence(inner, lexicon), before);
    if (fault) return fault;
  }
  return undefined;
}

/** Whether no word of an insertion is one of the language's own short words. */
function isForeign(inner: readonly string[], lang: string): boolean {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return true;
  const sentence = new Sentence(inner, lexicon);
  return !sentence.occurrences.some(({ role }) => role === 'openings' || role === 'subjects');
}

function faultIn(sentence: Sentence, before: string): InsertionFault | undefined {
  const { length } = sentence;
  const word = (start: number, end = start + 1): string =>
    sentence.tokens.slice(start, end).join(' ');
  const words = sentence.count(0, length);
  for (const { role, start, end } of sentence.occurrences) {
    const kind = GOVERNING[role];
    if (kind === undefined || isName(sentence, start)) continue;
    // `[about the plan]` is no quantity, and an auxiliary by itself no doubt.
    if (kind === 'quantity' && sentence.is(end, 'subjects')) continue;
    return { kind, word: word(start, end) };
  }
  const last = lastWord(sentence);
  for (const at of [0, last])
    if (sentence.is(at, 'coordinators', 'alternatives', 'contrasts'))
      return { kind: 'addition', word: word(at) };
  if (words > 1 && sentence.is(0, 'relatives', 'complementizers'))
    return { kind: 'attribute', word: word(0) };
  const verb = sentence.find(
    [0, length],
    (at) => sentence.is(at, 'finites', 'sayings') && !isName(sentence, at),
  );
  if (verb >= 0 && words > 1) return { kind: 'statement', word: word(verb) };
  if (verb >= 0 && sentence.is(verb, 'sayings')) return { kind: 'statement', word: word(verb) };
  return attributeIn(sentence, before);
}

/** An adjective or adverb by itself, or `a …` after a name. */
function attributeIn(sentence: Sentence, before: string): InsertionFault | undefined {
  const first = sentence.find([0, sentence.length], (at) => isWord(sentence.tokens[at] as string));
  if (first < 0) return undefined;
  if (isAttribute(sentence, first, before))
    return { kind: 'attribute', word: sentence.tokens.slice(first).join(' ') };
  if (sentence.is(first, 'openings', 'subjects', 'numerals')) return undefined;
  for (let at = first; at < sentence.length; at++) {
    const token = sentence.words[at] as string;
    if (/^\p{Lu}/u.test(sentence.tokens[at] as string) || sentence.is(at, 'openings'))
      return undefined;
    if (token.length > 3 && sentence.lexicon.qualities.some((ending) => token.endsWith(ending)))
      return { kind: 'attribute', word: token };
  }
  return undefined;
}

/** Whether the place of an insertion, or its first words, make all of it an attribute. */
function isAttribute(sentence: Sentence, first: number, before: string): boolean {
  const apposed = first > 0 || /^\p{Lu}/u.test(before) || before === ',';
  if (apposed && sentence.is(first, 'indefinites') && sentence.length > first + 1) return true;
  const lower = (at: number): boolean => /^\p{Ll}/u.test(sentence.tokens[at] ?? '');
  // `the [frightened] family`: what stands between an article and its noun is said of it.
  if (isArticle(sentence, before) && lower(first) && !sentence.is(first, 'subjects', 'numerals'))
    return true;
  // `[con malicia]`: a noun without its article says how, one with it says whose or where.
  const bare = !sentence.is(first + 1, 'openings', 'subjects', 'numerals') && lower(first + 1);
  return bare && MANNER[sentence.lexicon.lang]?.includes(sentence.words[first] as string) === true;
}

function isArticle(sentence: Sentence, token: string): boolean {
  const word = token.toLowerCase();
  const { lexicon } = sentence;
  return lexicon.has(word, 'subjects') && lexicon.has(word, 'openings');
}

/** Prepositions of Romance languages that a noun of manner follows. */
const MANNER: Readonly<Record<string, readonly string[]>> = {
  fr: ['de', 'à', 'avec'],
  es: ['de', 'con', 'a'],
  it: ['di', 'con', 'a'],
  pt: ['de', 'com'],
};

/** A capital after the first word, or a first word that another name follows. */
function isName(sentence: Sentence, at: number): boolean {
  const capital = (one: number): boolean => /^\p{Lu}/u.test(sentence.tokens[one] ?? '');
  return capital(at) && (at > 0 || capital(at + 1));
}

function lastWord(sentence: Sentence): number {
  let at = sentence.length - 1;
  while (at > 0 && !isWord(sentence.tokens[at] as string)) at--;
  return at;
}
