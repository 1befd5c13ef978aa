/**
 * Every place where `needle` stands in `haystack` as an unbroken run, overlapping ones too: the
 * indexes of first tokens, ascending, at most `limit`. Knuth–Morris–Pratt: linear on any input.
 * An empty needle stands nowhere.
 */
export function findAll(
  haystack: readonly string[],
  needle: readonly string[],
  limit = Infinity,
): number[] {
  const found: number[] = [];
  if (needle.length === 0 || needle.length > haystack.length || limit <= 0) return found;
  const first = needle[0] as string;
  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = 0; at < haystack.length; at++) {
    const token = haystack[at] as string;
    if (matched === 0 && token !== first) continue;
    while (matched > 0 && token !== needle[matched]) matched = borders[matched - 1] as number;
    if (token === needle[matched]) matched++;
    if (matched === needle.length) {
      found.push(at - matched + 1);
      if (found.length >= limit) return found;
      matched = borders[matched - 1] as number;
    }
  }
  return found;
}

/** For each prefix of `needle`, the length of its longest proper prefix that is also its suffix. */
function bordersOf(needle: readonly string[]): Uint32Array {
  const borders = new Uint32Array(needle.length);
  let matched = 0;
  for (let at = 1; at < needle.length; at++) {
    while (matched > 0 && needle[at] !== needle[matched]) matched = borders[matched - 1] as number;
    if (needle[at] === needle[matched]) matched++;
    borders[at] = matched;
  }
  return borders;
}
