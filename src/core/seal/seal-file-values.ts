import { bytesInBase64url, fromBase64url } from './base64url.ts';
import { MAX_TOKENS } from './tree.ts';

export type SealFileErrorReason =
  | 'not-json'
  | 'keys'
  | 'scheme'
  | 'tokens'
  | 'seal'
  | 'confirmed'
  | 'rules'
  | 'sentences'
  | 'windows'
  | 'window';

/** Where a value stands in the JSON: `['windows', 3, 'salts']`. */
export type SealFilePath = readonly (string | number)[];

/** A value of a seal file is not what it should be: one sentence with what was found and what was expected. */
export class SealFileError extends Error {
  readonly reason: SealFileErrorReason;
  readonly path: SealFilePath;
  constructor(reason: SealFileErrorReason, path: SealFilePath, message: string) {
    super(message);
    this.reason = reason;
    this.path = path;
  }
}

/** The value as an object with exactly these keys, in this order. */
export function record(
  value: unknown,
  keys: readonly string[],
  path: SealFilePath,
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SealFileError(
      'keys',
      path,
      `Found ${shown(value)}; expected an object with the keys ${keys.join(', ')}.`,
    );
  }
  const found = Object.keys(value);
  if (found.length !== keys.length || found.some((key, i) => key !== keys[i])) {
    const list = found
      .slice(0, 8)
      .map((key) => shown(key))
      .join(', ');
    throw new SealFileError(
      'keys',
      path,
      `Found the keys ${list || 'of an empty object'}; expected ${keys.join(', ')}, in this order.`,
    );
  }
  return value as Record<string, unknown>;
}

export function integerFrom(least: number, value: unknown): value is number {
  return (
    Number.isInteger(value) &&
    !Object.is(value, -0) &&
    (value as number) >= least &&
    (value as number) <= MAX_TOKENS
  );
}

/** Whether a value is canonical base64url of so many bytes. */
export function encodes(value: unknown, bytes: number): value is string {
  if (typeof value !== 'string' || bytesInBase64url(value.length) !== bytes) return false;
  return fromBase64url(value) !== undefined;
}

/** A value as a message may show it: short, whatever it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 41)) : String(value);
  return text.length > 42 ? `${text.slice(0, 40)}…` : text;
}
