import { explain } from '../src/core/proof/explain/explain.ts';
import { prove } from '../src/core/proof/prove.ts';
import { openSource } from '../src/core/proof/source.ts';
import { cutWindow } from '../src/core/seal/windows.ts';
import { sealText } from '../src/core/seal/seal-text.ts';
import { verifyWindow } from '../src/core/seal/verify-window.ts';
import { normalise } from '../src/core/text/normalise.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { prose, quoteFrom, textOf, vocabulary, type MadeText } from './prose.ts';
import { HOSTILE_QUOTES, HOSTILE_TEXTS } from './proof/hostile.ts';
import { Random } from './random.ts';

const WORDS = 1000;
const QUOTES_A_SOURCE = 10;
const LANG = 'fr';

export interface CoreFigures {
  /** Quotes proven against a tenth as many open sources of 1,000 words each, reading the sources included. */
  readonly quotes: readonly { readonly quotes: number; readonly ms: number }[];
  readonly sealMs: number;
  readonly windowsPerSecond: number;
  /** Explaining quotes with one word changed, in milliseconds. */
  readonly explanation: { readonly median: number; readonly most: number };
  /** What takes longest of the texts and quotes that are made to take long, in milliseconds. */
  readonly hostile: { readonly tokens: number; readonly explanation: number };
}

/** Measures the core alone: no files, no parsing, one thread. */
export function coreFigures(sizes: readonly number[], seed = 1): CoreFigures {
  const random = new Random(seed);
  const words = vocabulary(random);
  return {
    quotes: sizes.map((quotes) => ({ quotes, ms: proveQuotes(random, words, quotes) })),
    ...windows(random, words),
    explanation: explanations(random, words),
    hostile: hostile(),
  };
}

const timeOf = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const someQuote = (random: Random, text: MadeText): string => {
  const from = random.between(2, WORDS - 30);
  return quoteFrom(text, from, from + random.between(8, 24));
};

/** Source by source, as the check goes, so that one text at a time is held. */
function proveQuotes(random: Random, words: readonly string[], quotes: number): number {
  let ms = 0;
  for (let i = 0; i < quotes / QUOTES_A_SOURCE; i++) {
    const text = prose(random, words, WORDS);
    const raw = textOf(text);
    const asked = Array.from({ length: QUOTES_A_SOURCE }, () => someQuote(random, text));
    ms += timeOf(() => {
      const source = openSource(`source-${i}`, raw);
      for (const quote of asked) {
        const { status } = prove({ quote, lang: LANG, readsAlone: 'It may.' }, source);
        if (status !== 'proven') throw new Error(`A made-up quote is ${status}: ${quote}`);
      }
    });
  }
  return ms;
}

function windows(
  random: Random,
  words: readonly string[],
): Pick<CoreFigures, 'sealMs' | 'windowsPerSecond'> {
  const text = textOf(prose(random, words, WORDS));
  let whole: ReturnType<typeof sealText> | undefined;
  const sealMs = timeOf(() => {
    whole = sealText(text);
  });
  const cut = Array.from({ length: 30 }, (_, i) => cutWindow(whole!, i * 30, i * 30 + 25));
  const rounds = 100;
  const ms = timeOf(() => {
    for (let round = 0; round < rounds; round++) {
      for (const window of cut)
        if (!verifyWindow(window, whole!.seal).ok)
          throw new Error('A window that was cut does not verify.');
    }
  });
  return { sealMs, windowsPerSecond: (rounds * cut.length * 1000) / ms };
}

function explanations(random: Random, words: readonly string[]): CoreFigures['explanation'] {
  const text = prose(random, words, WORDS);
  const source = openSource('source', textOf(text));
  const times = Array.from({ length: 500 }, () => {
    const changed = someQuote(random, text).split(' ');
    changed[random.between(1, changed.length - 2)] = words[random.between(0, words.length - 1)]!;
    return timeOf(() => void explain({ quote: changed.join(' '), lang: LANG }, source));
  }).sort((a, b) => a - b);
  return { median: times[times.length >> 1]!, most: times.at(-1)! };
}

/** The longest of each; the best of three runs, since other work on the machine is not ours. */
function hostile(): CoreFigures['hostile'] {
  const best = (work: () => void): number =>
    Math.min(...Array.from({ length: 3 }, () => timeOf(work)));
  const tokens = Object.values(HOSTILE_TEXTS)
    .filter((text) => normalise(text).ok)
    .map((text) => best(() => void tokenise(text).span(0)));
  const explained = Object.values(HOSTILE_QUOTES).map(([quote, text]) => {
    const source = openSource('hostile', text);
    return best(() => void explain({ quote, lang: LANG }, source));
  });
  return { tokens: Math.max(...tokens), explanation: Math.max(...explained) };
}
