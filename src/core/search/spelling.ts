/** How far a word may be from the one that was meant, by its length in letters. */
const allowance = (length: number): number =>
  length <= 3 ? 0 : length === 4 ? 0.6 : length === 5 ? 1.2 : length <= 7 ? 1.6 : 2;

const vowels = 'aeiouy';
/** Letters that are taken for one another because they sound alike. */
const alike = ['ckq', 'sczx', 'iy', 'gj', 'vw', 'fp', 'dt', 'bp', 'mn', 'ea', 'ei', 'ao', 'ou'];

/** Letters that are often not heard at the end of a word. */
const silent = 'est';

/** What it costs to have left a letter of a word out, or to have added it. */
function gap(word: string, i: number): number {
  const [letter, last] = [word[i]!, i > 0 ? word[i - 1]! : ''];
  if (letter === last) return 0.4;
  const isSilent = i === word.length - 1 && silent.includes(letter);
  return isSilent || (last !== '' && substitution(letter, last) === 0.6) ? 0.6 : 1;
}

/** What it costs to have written one letter for another. */
function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (alike.some((group) => group.includes(a) && group.includes(b))) return 0.6;
  return vowels.includes(a) && vowels.includes(b) ? 0.8 : 1;
}

/**
 * The distance of two words in letters left out, added, exchanged (Damerau–Levenshtein, optimal string alignment), in
 * which a letter that sounds alike or that is doubled costs less. Above `most` the result is `Infinity`.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 1; j <= b.length; j++) row[j] = row[j - 1]! + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + gap(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cost = Math.min(
        row[j]! + gap(a, i - 1),
        next[j - 1]! + gap(b, j - 1),
        row[j - 1]! + substitution(x, y),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2])
        cost = Math.min(cost, before[j - 2]! + 1);
      next[j] = cost;
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  const distance = row[b.length]!;
  return distance <= most ? distance : Infinity;
}

/**
 * The word of a vocabulary that was probably meant, or undefined: the nearest within what the length of the word
 * allows; of several the one that stands in most claims. Both sides in small letters without accents.
 */
export function nearestWord(
  word: string,
  vocabulary: Iterable<readonly [word: string, count: number]>,
): string | undefined {
  const most = allowance(word.length);
  if (most === 0 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const [candidate, count] of vocabulary) {
    if (candidate.length < 3) continue;
    const distance = spellingDistance(word, candidate, most);
    const rank = distance - Math.min(0.3, Math.log10(count + 1) / 10);
    if (distance !== Infinity && rank < least) [best, least] = [candidate, rank];
  }
  return best;
}
