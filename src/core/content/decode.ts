import { FILE_START } from '../problem.ts';
import type { Fault, Range } from '../problem.ts';
import { lineIndex } from './line-index.ts';

/** `text` is there where the bytes are text at all; faults may stand beside it (a BOM, CRLF), mended in it. */
export interface Decoded {
  readonly text?: string;
  readonly faults: readonly (Fault & Range)[];
}

const SAVE = 'Save the file as UTF-8 without BOM (in most editors: “Save with encoding”).';
const LINE_ENDS =
  'Set the line ends to LF in your editor; for git: `git config core.autocrlf input`, then check the file out again.';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Bytes as UTF-8 text, with LF alone at the ends of lines. Never throws. What is wrong is an `encoding` fault.
 * @param keepLineEnds leave CRLF as it is: a source's text is kept character for character
 */
export function decode(bytes: Uint8Array, keepLineEnds = false): Decoded {
  const fault = (message: string, range: Range = FILE_START, fix = SAVE): Fault & Range => ({
    ...range,
    rule: 'encoding',
    message,
    expected: keepLineEnds ? 'UTF-8 without BOM' : 'UTF-8 without BOM, lines ended by LF',
    fix,
  });

  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { faults: [fault('The file is in UTF-16, not in UTF-8.')] };
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const message = `The file is binary, not text: byte ${zero} is zero.`;
    const range = lineIndex(lenient.decode(bytes.subarray(0, zero))).range(Infinity, Infinity);
    return { faults: [fault(message, range, 'Replace it by a text file, or remove it.')] };
  }

  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    const message =
      'The file is not UTF-8: this byte belongs to no character (Windows-1252 or Latin-1, perhaps).';
    return { faults: [fault(message, firstInvalid(bytes))] };
  }

  const faults: (Fault & Range)[] = [];
  if (text.startsWith('\ufeff')) {
    faults.push(fault('The file starts with a byte order mark (BOM).'));
    text = text.slice(1);
  }
  const carriage = keepLineEnds ? -1 : text.indexOf('\r');
  if (carriage !== -1) {
    const range = lineIndex(text).range(carriage, carriage);
    faults.push(fault('Lines end with a carriage return (CR).', range, LINE_ENDS));
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, faults };
}

/** Where the first byte stands that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): Range {
  for (let start = 0; start <= bytes.length;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    const line = bytes.subarray(start, end);
    try {
      strict.decode(line);
    } catch {
      const before = lenient.decode(bytes.subarray(0, start));
      const text = before + lenient.decode(line);
      // The author may have written U+FFFD too; a replacement that stands before the fault points a little early.
      const at = Math.max(before.length, text.indexOf('\ufffd', before.length));
      return lineIndex(text).range(at, at + 1);
    }
    start = end + 1;
  }
  return FILE_START;
}
