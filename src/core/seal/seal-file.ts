import { bytesInBase64url } from './base64url.ts';
import { encodes, integerFrom, record, SealFileError, shown } from './seal-file-values.ts';
import type { SealFileErrorReason, SealFilePath } from './seal-file-values.ts';
import { keysOfSentences, readSentences, sentencesToWrite } from './sealed-sentences.ts';
import { HASH_BYTES, MAX_TOKENS, SALT_BYTES } from './tree.ts';
import { SCHEME, TEXT_RULES } from './types.ts';
import type { SealFile, SealFileWindow } from './types.ts';

export type ParsedSealFile =
  | { readonly ok: true; readonly file: SealFile }
  | {
      readonly ok: false;
      readonly reason: SealFileErrorReason;
      /** One sentence: what was found, where, and what was expected. */
      readonly message: string;
      readonly path: SealFilePath;
    };

const KEYS = ['scheme', 'text', 'tokens', 'seal', 'confirmed', 'sentences', 'windows'];
/** Those of files that were made before sentences were judged. */
const OLD_KEYS = KEYS.filter((key) => key !== 'sentences');
const WINDOW_KEYS = ['start', 'text', 'salts', 'hashes'];
const CONFIRMATION_BYTES = 16;

/**
 * Reads a seal file's shape strictly; whether its windows stand in the sealed text is for
 * `verifyWindow`. Accepts any JSON layout, never an unknown, missing, doubled or misplaced key.
 * Never throws.
 */
export function parseSealFile(json: string): ParsedSealFile {
  try {
    return { ok: true, file: read(json) };
  } catch (error) {
    if (!(error instanceof SealFileError)) throw error;
    return { ok: false, reason: error.reason, message: error.message, path: error.path };
  }
}

function read(json: string): SealFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SealFileError(
      'not-json',
      [],
      'The seal file is not JSON; expected what `seal` wrote.',
    );
  }
  const old = hasOldKeys(value);
  const top = record(value, old ? OLD_KEYS : KEYS, []);
  if (top['scheme'] !== SCHEME) {
    throw new SealFileError(
      'scheme',
      ['scheme'],
      `The scheme is ${shown(top['scheme'])}; expected ${shown(SCHEME)}.`,
    );
  }
  if (top['text'] !== TEXT_RULES) {
    throw new SealFileError(
      'scheme',
      ['text'],
      `The text rules are ${shown(top['text'])}; expected ${shown(TEXT_RULES)}.`,
    );
  }
  const tokens = top['tokens'];
  if (!integerFrom(1, tokens)) {
    throw new SealFileError(
      'tokens',
      ['tokens'],
      `The tokens are ${shown(tokens)}; expected an integer from 1 to ${MAX_TOKENS}.`,
    );
  }
  const seal = top['seal'];
  if (!encodes(seal, HASH_BYTES)) {
    throw new SealFileError(
      'seal',
      ['seal'],
      `The seal is ${shown(seal)}; expected 32 bytes in base64url without padding.`,
    );
  }
  const confirmed = readConfirmed(top['confirmed']);
  const sentences = old ? undefined : readSentences(top['sentences'], confirmed.length);
  const windows = readWindows(top['windows'], tokens);
  const keys =
    (sentences ? KEYS.length + keysOfSentences(sentences) : OLD_KEYS.length) +
    WINDOW_KEYS.length * windows.length;
  if (countColons(json) !== keys) {
    throw new SealFileError(
      'keys',
      [],
      'A key stands twice in one object of the seal file; expected each once.',
    );
  }
  return { tokens, seal, confirmed, ...(sentences ? { sentences } : {}), windows };
}

function hasOldKeys(value: unknown): boolean {
  const found = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return found.length === OLD_KEYS.length && found.every((key, i) => key === OLD_KEYS[i]);
}

function readConfirmed(value: unknown): string[] {
  if (!Array.isArray(value)) {
    throw new SealFileError(
      'confirmed',
      ['confirmed'],
      `"confirmed" is ${shown(value)}; expected a list.`,
    );
  }
  let before = '';
  return value.map((entry: unknown, i) => {
    if (!encodes(entry, CONFIRMATION_BYTES)) {
      throw new SealFileError(
        'confirmed',
        ['confirmed', i],
        `The entry is ${shown(entry)}; expected 16 bytes in base64url without padding.`,
      );
    }
    if (entry <= before) {
      throw new SealFileError(
        'confirmed',
        ['confirmed', i],
        `The entry ${shown(entry)} does not sort after the one before it; expected a sorted list with nothing twice.`,
      );
    }
    before = entry;
    return entry;
  });
}

function readWindows(value: unknown, tokens: number): SealFileWindow[] {
  if (!Array.isArray(value)) {
    throw new SealFileError(
      'windows',
      ['windows'],
      `"windows" is ${shown(value)}; expected a list.`,
    );
  }
  let end = 0;
  return value.map((entry: unknown, i) => {
    const path = ['windows', i];
    const window = record(entry, WINDOW_KEYS, path);
    const { start, text, salts, hashes } = window;
    if (!integerFrom(0, start)) {
      throw new SealFileError(
        'window',
        [...path, 'start'],
        `The window starts at ${shown(start)}; expected an integer from 0.`,
      );
    }
    for (const [key, held] of [
      ['text', text],
      ['salts', salts],
      ['hashes', hashes],
    ] as const) {
      if (typeof held !== 'string') {
        throw new SealFileError(
          'window',
          [...path, key],
          `"${key}" of the window is ${shown(held)}; expected text.`,
        );
      }
    }
    if (start < end) {
      throw new SealFileError(
        'windows',
        [...path, 'start'],
        `The window starts at ${start}, before the end (${end}) of the one before it; expected windows by start, none overlapping.`,
      );
    }
    end = start + Math.max(1, Math.floor(bytesInBase64url(String(salts).length) / SALT_BYTES));
    if (end > tokens) {
      throw new SealFileError(
        'windows',
        [...path, 'start'],
        `The window ends at token ${end} of a text of ${tokens}.`,
      );
    }
    return { start, text: String(text), salts: String(salts), hashes: String(hashes) };
  });
}

/** The keys of valid JSON, doubled ones too, which `JSON.parse` drops: each has one colon outside strings. */
function countColons(json: string): number {
  let count = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (quoted && character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (character === ':' && !quoted) count++;
  }
  return count;
}

/** The bytes of a seal file: keys in their order, two-space indent, final newline. Same facts, same bytes. */
export function writeSealFile(file: SealFile): string {
  const windows = file.windows
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, text, salts, hashes }) => ({ start, text, salts, hashes }));
  const confirmed = [...new Set(file.confirmed)].sort();
  const order = confirmed.map((digest) => file.confirmed.indexOf(digest));
  const sentences = file.sentences && sentencesToWrite(file.sentences, order);
  const { tokens, seal } = file;
  const value = {
    scheme: SCHEME,
    text: TEXT_RULES,
    tokens,
    seal,
    confirmed,
    ...(sentences ? { sentences } : {}),
    windows,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
