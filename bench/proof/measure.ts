import { prove } from '../../src/core/proof/prove.ts';
import { mutate, MUTATION_KINDS } from './mutations.ts';
import { sliceOf } from './passage.ts';
import type { Base } from './passage.ts';
import { Random } from '../random.ts';
import { sampleTexts } from './text.ts';
import type { SampleText } from './text.ts';
import { vary } from './variations.ts';

/** A quote that was judged wrongly. */
export interface Misjudged {
  readonly lang: string;
  readonly kind: string;
  readonly quote: string;
}

export interface Measured {
  /** Quotes whose meaning was changed, and those of them that were proven all the same. */
  readonly mutations: number;
  readonly falseAccepts: number;
  /** Quotes typed otherwise, and those of them that were not proven, or elsewhere. */
  readonly variations: number;
  readonly falseRejects: number;
  /** Mutations by kind and by language. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  /** The first of each. */
  readonly accepted: readonly Misjudged[];
  readonly rejected: readonly Misjudged[];
}

const SHOWN = 20;

/**
 * Proves `n` quotes whose meaning was changed and `n` that were only typed otherwise, made from
 * texts in eight languages, and counts what is judged wrongly. The same seed makes the same quotes.
 */
export function measure(n: number, seed: number): Measured {
  const random = new Random(seed);
  const texts = sampleTexts();
  const byKind: Record<string, number> = {};
  const byLanguage: Record<string, number> = {};
  const accepted: Misjudged[] = [];
  const rejected: Misjudged[] = [];
  let falseAccepts = 0;
  let falseRejects = 0;
  for (let made = 0, turn = 0; made < n; turn++) {
    const base = provenBase(random, texts);
    const { lang } = base.text.sample;
    const kind = MUTATION_KINDS[turn % MUTATION_KINDS.length] as string;
    const mutation = mutate(kind, base, random, texts);
    if (!mutation) continue;
    made++;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    byLanguage[lang] = (byLanguage[lang] ?? 0) + 1;
    if (prove({ quote: mutation.quote, lang }, base.text.source).status !== 'proven') continue;
    falseAccepts++;
    if (accepted.length < SHOWN) accepted.push({ lang, ...mutation });
  }
  for (let made = 0; made < n; made++) {
    const base = provenBase(random, texts);
    const { lang } = base.text.sample;
    const { kinds, quote } = vary(sliceOf(base.text, base.start, base.end), random);
    const proof = prove({ quote, lang }, base.text.source);
    if (
      proof.status === 'proven' &&
      proof.passage?.start === base.start &&
      proof.passage.end === base.end
    )
      continue;
    falseRejects++;
    if (rejected.length < SHOWN) rejected.push({ lang, kind: kinds.join(' + '), quote });
  }
  return {
    mutations: n,
    falseAccepts,
    variations: n,
    falseRejects,
    byKind,
    byLanguage,
    accepted,
    rejected,
  };
}

const known = new WeakMap<SampleText, Map<number, boolean>>();

/** A passage that is proven as it stands. */
function provenBase(random: Random, texts: readonly SampleText[]): Base {
  for (;;) {
    const text = random.one(texts);
    const unspaced = text.sample.lang === 'ja';
    const length = (unspaced ? 10 : 5) + random.below(16);
    const start = random.below(text.tokens.list.length - length);
    const key = start * 64 + length;
    const asked = known.get(text) ?? new Map<number, boolean>();
    known.set(text, asked);
    let proven = asked.get(key);
    if (proven === undefined) {
      const quote = sliceOf(text, start, start + length);
      const proof = prove({ quote, lang: text.sample.lang }, text.source);
      proven =
        proof.status === 'proven' &&
        proof.passage?.start === start &&
        proof.passage.end === start + length;
      asked.set(key, proven);
    }
    if (proven) return { text, start, end: start + length };
  }
}
