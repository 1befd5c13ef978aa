import { readFileSync } from 'node:fs';
import { prove } from '../../src/core/proof/prove.ts';
import { openSource } from '../../src/core/proof/source.ts';
import { readCuts } from './cuts/read-cuts.ts';
import type { Cut, CutKind } from './cuts/read-cuts.ts';

/** The languages that cuts were written in. */
export const CUT_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** How many quotes the proof has something against, of how many. */
export interface Rate {
  readonly named: number;
  readonly of: number;
}

export interface CutRates {
  /** Cuts that mislead: all of them should be named. */
  readonly misleading: Rate;
  readonly byKind: ReadonlyMap<CutKind, Rate>;
}

/** The cuts of a language, as `cuts/<lang>.txt` has them. */
export function cutsOf(lang: string): Cut[] {
  return readCuts(lang, readFileSync(new URL(`cuts/${lang}.txt`, import.meta.url), 'utf8'));
}

/** Whether the proof has something against a quote from a source that is its text and nothing else. */
export function isNamed({ lang, text, quote }: Cut): boolean {
  return prove({ quote, lang, speakerGiven: true }, openSource('cut', text)).status !== 'proven';
}

export function cutRates(cuts: readonly Cut[]): CutRates {
  const byKind = new Map<CutKind, Rate>();
  let misleading: Rate = { named: 0, of: 0 };
  for (const cut of cuts) {
    const named = isNamed(cut);
    const rate = plus(byKind.get(cut.kind) ?? { named: 0, of: 0 }, named);
    byKind.set(cut.kind, rate);
    if (!cut.kind.startsWith('fair-')) misleading = plus(misleading, named);
  }
  return { misleading, byKind };
}

const plus = ({ named, of }: Rate, one: boolean): Rate => ({
  named: named + Number(one),
  of: of + 1,
});

export const percent = ({ named, of }: Rate): number => (of === 0 ? 0 : (100 * named) / of);
