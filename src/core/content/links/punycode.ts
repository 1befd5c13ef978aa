/** Decodes one label without its `xn--` (RFC 3492, 6.2); undefined where it is malformed. */
export function decodePunycode(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const output = cut > 0 ? [...label.slice(0, cut)].map((char) => char.codePointAt(0) ?? 0) : [];
  let code = 128;
  let bias = 72;
  let index = 0;
  for (let at = cut > 0 ? cut + 1 : 0; at < label.length;) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = digitOf(label[at]);
      at += 1;
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(char: string | undefined): number | undefined {
  if (char === undefined) return undefined;
  if (/[a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0) - 97;
  return /[0-9]/.test(char) ? char.charCodeAt(0) - 22 : undefined;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
