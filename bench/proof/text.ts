import { tokenise } from '../../src/core/text/tokens.ts';
import type { Tokens } from '../../src/core/text/tokens.ts';
import { openSource } from '../../src/core/proof/source.ts';
import type { ProofSource } from '../../src/core/proof/source.ts';
import { SAMPLES } from './passages.ts';
import type { Sample } from './passages.ts';

/** A sample without its marks, and where they stood. */
export interface SampleText {
  readonly sample: Sample;
  readonly source: ProofSource;
  readonly tokens: Tokens;
  /** UTF-16 offsets in the text just after a negation of what follows. */
  readonly afterNegation: readonly number[];
  /** … just before a negation of what stands before. */
  readonly beforeNegation: readonly number[];
  /** … between a figure and its unit. */
  readonly beforeUnit: readonly number[];
  /** [start, end) of each negation. */
  readonly negations: readonly (readonly [number, number])[];
  /** Every run of tokens of the text can be told from it: tokens between bars. */
  readonly flat: string;
}

export function sampleTexts(): SampleText[] {
  return SAMPLES.map((sample) => {
    let text = '';
    const marks: { kind: string; start: number; end: number }[] = [];
    let done = 0;
    for (const match of sample.marked.matchAll(/\{([<>=])([^}]*)\}/gu)) {
      text += sample.marked.slice(done, match.index);
      done = match.index + match[0].length;
      const start = text.length;
      text += match[2] ?? '';
      marks.push({ kind: match[1] ?? '', start, end: text.length });
    }
    text += sample.marked.slice(done);
    const of = (kind: string): typeof marks => marks.filter((mark) => mark.kind === kind);
    const tokens = tokenise(text);
    return {
      sample,
      source: openSource(sample.lang, text),
      tokens,
      afterNegation: of('<').map(({ end }) => end),
      beforeNegation: of('>').map(({ start }) => start),
      beforeUnit: of('=').map(({ start }) => start),
      negations: marks
        .filter(({ kind }) => kind !== '=')
        .map(({ start, end }) => [start, end] as const),
      flat: flatten(tokens.list),
    };
  });
}

/** A list of tokens as one string in which no token runs into the next. */
function flatten(tokens: readonly string[]): string {
  return `\0${tokens.join('\0')}\0`;
}

/** Whether the words of `quote` really stand in the text, in this order, by a search that shares nothing with the prover's. */
export function reallyStands(text: SampleText, quote: string): boolean {
  return text.flat.includes(flatten(tokenise(quote).list));
}
