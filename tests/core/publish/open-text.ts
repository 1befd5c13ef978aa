import type { PassageView } from '../../../src/core/site/types.ts';

/** The text of the open source of `site-fixture.ts`. */
export const openText =
  'The council met in May. It closed the bridge – for good – and did not say why, however often it was asked.\n\n' +
  'La commission a rouvert l’enquête en juin. 😀 It closed the bridge again, 3.5 days later & after a vote, ' +
  `${'and the talk went on and on, as such talk will, from one week to another and back, '.repeat(5)}until winter.`;

/** A passage of the open text, found by its words; `at` counts its occurrences from 0. */
export function passageOf(exact: string, at = 0): PassageView {
  let start = -1;
  for (let n = 0; n <= at; n++) start = openText.indexOf(exact, start + 1);
  const offsets = [start, start + exact.length] as const;
  const codePoints = [
    [...openText.slice(0, offsets[0])].length,
    [...openText.slice(0, offsets[1])].length,
  ] as const;
  const tokens = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const first = tokens(openText.slice(0, start));
  return {
    shown: [{ kind: 'source', text: exact }],
    quote: exact,
    words: tokens(exact),
    start: first,
    end: first + tokens(exact),
    total: tokens(openText),
    prefix: openText.slice(Math.max(0, start - 20), start),
    suffix: openText.slice(start + exact.length, start + exact.length + 20),
    segments: [{ exact, start: first, end: first + tokens(exact), offsets, codePoints }],
  };
}

/** A part of a sentence of an open text, with the rest of it. */
export const partOfSentence: PassageView = {
  ...passageOf('closed the bridge', 1),
  sentence: {
    stands: 'part',
    governed: [],
    attributed: false,
    rest: { before: 'It ', after: ' again, 3.5 days later & after a vote.' },
  },
};
