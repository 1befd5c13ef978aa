import type { Range } from '../problem.ts';
import { lineIndex } from '../content/line-index.ts';

/**
 * Where a path such as `['windows', 3, 'salts']` stands in a seal file. Keys are found by their text, which no value
 * can imitate: a quotation mark inside a value is written `\"`.
 */
export function placeInSealFile(json: string, path: readonly (string | number)[]): Range {
  let at = 0;
  for (const step of path)
    if (typeof step === 'string') at = Math.max(at, json.indexOf(`"${step}"`, at));
    else
      for (let n = 0; n <= step; n++) {
        const next = json.indexOf('"start"', at + 1);
        if (next === -1) break;
        at = next;
      }
  const end = json.indexOf('\n', at);
  return lineIndex(json).range(at, end === -1 ? json.length : end);
}
