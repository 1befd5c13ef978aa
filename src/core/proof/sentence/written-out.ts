/** Elided words of Italian that do not end in `a`. */
const ITALIAN: Readonly<Record<string, string>> = {
  "d'": 'di',
  "c'": 'ci',
  "s'": 'si',
  "m'": 'mi',
  "t'": 'ti',
  "v'": 'vi',
  "n'": 'ne',
  "anch'": 'anche',
  "dev'": 'deve',
  "po'": 'poco',
};
/** Elided words of French that do not end in `e`. */
const FRENCH: Readonly<Record<string, string>> = { "aujourd'": 'aujourd', "m'": 'me', "t'": 'te' };

/** Tokens in small letters, with elided words as they are without elision: `qu'` is `que`, `isn'` `t` is `is` `not`. */
export function writtenOut(tokens: readonly string[], lang: string): string[] {
  return tokens.map((token, at) => {
    const low = token.toLowerCase();
    if (lang === 'en') return english(low, tokens[at - 1] ?? '', tokens[at + 1] ?? '');
    if (!low.endsWith("'") || low.length < 2) return low;
    const stem = low.slice(0, -1);
    if (lang === 'fr' && low === "s'") return /^ils?$/iu.test(tokens[at + 1] ?? '') ? 'si' : 'se';
    if (lang === 'fr') return FRENCH[low] ?? `${stem}e`;
    return lang === 'it' ? (ITALIAN[low] ?? `${stem}a`) : stem;
  });
}

/** `isn'` + `t` is `is` + `not`. */
function english(low: string, last: string, next: string): string {
  if (low === 't' && /n'$/iu.test(last)) return 'not';
  if (low.endsWith("n'") && /^t$/iu.test(next)) {
    const stem = low.slice(0, -2);
    return IRREGULAR[stem] ?? stem;
  }
  return low.length > 1 && low.endsWith("'") ? low.slice(0, -1) : low;
}

/** `won't`, `can't`, `shan't`. */
const IRREGULAR: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

/** Single quotation marks as double ones, where two stand as a pair; the apostrophe of `the dogs' owner` stays. */
export function withDoubleQuotes(tokens: readonly string[]): string[] {
  const marked = [...tokens];
  let opening = -1;
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] !== "'") continue;
    if (opening >= 0) {
      marked[opening] = marked[at] = '"';
      opening = -1;
    } else if (!/[sxz]$/iu.test(marked[at - 1] ?? '')) opening = at;
  }
  return marked;
}
