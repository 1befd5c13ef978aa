const utf8 = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return utf8.encode(text);
}

/** Four bytes, big-endian. */
export function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** For each token u32(its bytes) ‖ its bytes: no two lists of tokens pack to the same bytes. */
export function packed(tokens: readonly string[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const token of tokens) {
    const bytes = bytesOf(token);
    parts.push(u32(bytes.length), bytes);
  }
  return concat(parts);
}
