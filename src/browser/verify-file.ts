/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 10 * 2 ** 20;

export type CopyKind = 'text' | 'markdown' | 'html';

export type CopyFile =
  | {
      readonly ok: true;
      readonly kind: CopyKind;
      readonly text: string;
      /** It is not UTF-8, and does not say what it is. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'kind' | 'binary' | 'unreadable' };

const kinds: Readonly<Record<string, CopyKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Reads a file that a reader chose. Never throws; sends nothing anywhere. */
export async function readCopyFile(file: File): Promise<CopyFile> {
  const kind = kinds[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (!kind) return { ok: false, problem: 'kind' };
  if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decode(bytes, kind);
    if (isBinary(decoded.text)) return { ok: false, problem: 'binary' };
    return { ok: true, kind, ...decoded };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

/** UTF-8, else what the bytes or the page say, else Windows-1252, in which any bytes are some text. */
function decode(bytes: Uint8Array, kind: CopyKind): { text: string; guessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    const head = kind === 'html' ? new TextDecoder('latin1').decode(bytes.subarray(0, 2048)) : '';
    const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1];
    try {
      if (label && !/^utf-?8$/i.test(label)) return decodeAs(bytes, label);
    } catch {
      // An encoding that no browser knows.
    }
    return { ...decodeAs(bytes, 'windows-1252'), guessed: true };
  }
}

const decodeAs = (bytes: Uint8Array, label: string): { text: string; guessed: boolean } => ({
  text: new TextDecoder(label).decode(bytes),
  guessed: false,
});

/** Text has no control characters but white space; pictures, archives and word processors' files are full of them. */
function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || text.startsWith('{\\rtf')) return true;
  const controls = text.slice(0, 100_000).match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
  return controls > 0 && (text.includes('\0') || controls * 200 > Math.min(text.length, 100_000));
}
