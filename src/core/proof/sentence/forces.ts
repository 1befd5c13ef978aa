import type { Role } from './governing-words.ts';

/** How words outside a passage turn its meaning; a seal file names them, so a new one needs new `rules` there. */
export const GOVERNOR_KINDS = [
  'negation',
  'denial',
  'falsity',
  'exception',
  'condition',
  'quantity',
  'doubt',
  'intention',
  'pretence',
  'question',
  /** What an omission leaves out is what the words before it wait for: `present at […] the murder`. */
  'object',
] as const;
export type GovernorKind = (typeof GOVERNOR_KINDS)[number];

/** Words that govern a passage from outside it: tokens [start, end) of its sentence. */
export interface Governor {
  readonly kind: GovernorKind;
  readonly start: number;
  readonly end: number;
}

/**
 * How far a word governs: the words directly after it; its own clause; the clause that is its object;
 * the whole sentence from where it stands.
 */
export type Reach = 'next' | 'clause' | 'object' | 'sentence' | 'all';

export interface Force {
  readonly reach: Reach;
  /** At most so many words away; without it as far as it goes. */
  readonly most?: number;
}

type Forces = Partial<Record<Role, readonly [GovernorKind, Force]>>;

/** What governs a passage that it stands before. */
export const BEFORE: Forces = {
  negations: ['negation', { reach: 'clause', most: 30 }],
  negativeVerbs: ['negation', { reach: 'clause', most: 20 }],
  denials: ['denial', { reach: 'object' }],
  falsities: ['falsity', { reach: 'object' }],
  falseAdverbs: ['falsity', { reach: 'sentence', most: 12 }],
  exceptions: ['exception', { reach: 'sentence' }],
  restrictions: ['exception', { reach: 'next', most: 4 }],
  conditions: ['condition', { reach: 'sentence' }],
  inverted: ['condition', { reach: 'sentence' }],
  concessions: ['condition', { reach: 'clause', most: 12 }],
  quantities: ['quantity', { reach: 'next', most: 3 }],
  quantitiesAfter: ['quantity', { reach: 'next', most: 2 }],
  parts: ['quantity', { reach: 'next', most: 5 }],
  doubts: ['doubt', { reach: 'sentence' }],
  modals: ['doubt', { reach: 'clause', most: 6 }],
  doubtful: ['doubt', { reach: 'object' }],
  doubtNouns: ['doubt', { reach: 'object' }],
  intentions: ['intention', { reach: 'clause', most: 5 }],
  pretences: ['pretence', { reach: 'all' }],
  fictions: ['pretence', { reach: 'all' }],
  frequencies: ['quantity', { reach: 'sentence' }],
};

/** What governs a passage that it stands after. */
export const AFTER: Forces = {
  negations: ['negation', { reach: 'clause', most: 10 }],
  negativeVerbs: ['negation', { reach: 'clause', most: 2 }],
  exceptions: ['exception', { reach: 'sentence' }],
  exceptionsAfter: ['exception', { reach: 'sentence' }],
  restrictions: ['exception', { reach: 'clause', most: 8 }],
  conditions: ['condition', { reach: 'sentence' }],
  inverted: ['condition', { reach: 'sentence' }],
  falseAdverbs: ['falsity', { reach: 'sentence', most: 12 }],
  cases: ['condition', { reach: 'next', most: 0 }],
  quantitiesAfter: ['quantity', { reach: 'sentence', most: 3 }],
  doubts: ['doubt', { reach: 'clause', most: 8 }],
  modals: ['doubt', { reach: 'clause', most: 6 }],
  intentions: ['intention', { reach: 'clause', most: 4 }],
  pretences: ['pretence', { reach: 'all' }],
  fictions: ['pretence', { reach: 'all', most: 8 }],
  frequencies: ['quantity', { reach: 'clause', most: 8 }],
};
