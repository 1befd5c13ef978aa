/**
 * A second verifier, written from docs/proof.md alone: another hash library, the literal token
 * expression, no code of the product. What it and the product disagree on is a fault of one or of the document.
 */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { NORM } from '../text/norm.ts';

const DELETED = /[\uFE00-\uFE0F\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C\u0640]/gu;
const LATIN = '[\\p{Script=Latin}&&\\p{L}]';
const JOINERS = new RegExp(`(?<=${LATIN})[\\u200C\\u200D]+(?=${LATIN})`, 'gv');
const WHITE =
  /[\u0009-\u000D\u0020\u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201B\u2032\u2039\u203A\u02B9\u02BC\u0060\u00B4\u05F3\uFF07]/gu, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB\u301D-\u301F\u05F4]/gu, '"'],
  [/[\u2010-\u2013\u2212\uFE63\uFF0D\u05BE]/gu, '-'],
  [/[\u2014\u2015\uFE58]/gu, ' - '],
  [/\u2026/gu, '...'],
  [/\uFB00/gu, 'ff'],
  [/\uFB01/gu, 'fi'],
  [/\uFB02/gu, 'fl'],
  [/\uFB03/gu, 'ffi'],
  [/\uFB04/gu, 'ffl'],
  [/[\uFB05\uFB06]/gu, 'st'],
];

/** The tokens, or undefined for a text that is refused. */
export function independentTokens(raw: string): string[] | undefined {
  if (/\p{Cs}/u.test(raw) || /\p{M}{31}/u.test(raw)) return undefined;
  let text = raw.normalize('NFC').replace(DELETED, '').replace(JOINERS, '');
  if (/\p{M}{31}/u.test(text)) return undefined;
  text = text.replace(WHITE, ' ');
  for (const [from, to] of FOLDS) text = text.replace(from, to);
  text = text.normalize('NFC').replace(/ +/g, ' ').replace(/^ | $/g, '');
  return [...text.matchAll(NORM)].map((match) => match[0]);
}

const hash = (...parts: (Buffer | string)[]): Buffer => {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part);
  return sha.digest();
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const ZERO = Buffer.of(0);
const ONE = Buffer.of(1);

function powerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The seal of a text, made the slow and plain way. */
export function independentSeal(raw: string): { tokens: number; seal: string } {
  const tokens = independentTokens(raw) ?? [];
  const packed = Buffer.concat(
    tokens.flatMap((token) => [u32(Buffer.byteLength(token)), Buffer.from(token)]),
  );
  const password = hash('verbatim-seal/1 text\n', packed);
  const key = pbkdf2Sync(password, 'verbatim-seal/1 key', 262_144, 32, 'sha256');
  const leaves = tokens.map((token, i) => {
    const salt = createHmac('sha256', key).update(u32(i)).digest().subarray(0, 16);
    return hash(ZERO, salt, token);
  });
  const root = (low: number, high: number): Buffer => {
    if (high - low === 1) return leaves[low] as Buffer;
    const middle = low + powerBelow(high - low);
    return hash(ONE, root(low, middle), root(middle, high));
  };
  const seal = hash('verbatim-seal/1\n', u32(tokens.length), root(0, tokens.length));
  return { tokens: tokens.length, seal: seal.toString('base64url') };
}

function canonical(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

/** Section 5 of the document. */
export function independentVerify(
  window: { start: number; text: string; salts: string; hashes: string },
  file: { tokens: number; seal: string },
): boolean {
  const { tokens: n, seal } = file;
  if (!Number.isInteger(n) || n < 1 || n >= 2 ** 32) return false;
  if (!Number.isInteger(window.start) || window.start < 0) return false;
  if (canonical(seal)?.length !== 32) return false;

  const tokens = independentTokens(window.text);
  if (!tokens || tokens.length === 0) return false;
  for (const end of [window.text.slice(0, 1), window.text.slice(-1)]) {
    if (end.replace(DELETED, '').replace(WHITE, '') === '') return false;
  }
  const a = window.start;
  const b = a + tokens.length;
  if (b > n) return false;

  const salts = canonical(window.salts);
  const hashes = canonical(window.hashes);
  if (salts?.length !== 16 * tokens.length || !hashes) return false;

  let used = 0;
  const rebuild = (low: number, high: number): Buffer => {
    if (high <= a || low >= b) {
      used += 32;
      return hashes.subarray(used - 32, used);
    }
    if (high - low === 1) {
      const i = low - a;
      return hash(ZERO, salts.subarray(16 * i, 16 * i + 16), tokens[i] as string);
    }
    const middle = low + powerBelow(high - low);
    const left = rebuild(low, middle);
    return hash(ONE, left, rebuild(middle, high));
  };
  const root = rebuild(0, n);
  if (used !== hashes.length) return false;
  return hash('verbatim-seal/1\n', u32(n), root).toString('base64url') === seal;
}
