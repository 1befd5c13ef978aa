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
    if (lang === 'en') {
      if (low === 't' && /n'$/iu.test(tokens[at - 1] ?? '')) return 'not';
      if (low.endsWith("n'") && /^t$/iu.test(tokens[at + 1] ?? '')) {
        const stem = low.slice(0, -2);
        return stem === 'wo' ? 'will' : stem === 'ca' ? 'can' : stem;
      }
    }
    if (!low.endsWith("'") || low.length < 2) return low;
    if (lang === 'fr') {
      if (low === "s'") return /^ils?$/iu.test(tokens[at + 1] ?? '') ? 'si' : 'se';
      return FRENCH[low] ?? `${low.slice(0, -1)}e`;
    }
    if (lang === 'it') return ITALIAN[low] ?? `${low.slice(0, -1)}a`;
    return low.slice(0, -1);
  });
}
