import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64url } from '../seal/base64url.ts';
import type { ClaimView, PassageView, SourceView } from './types.ts';

/** What a claim rests on besides its own words: the records of the sources that it quotes. */
type Grounds = Pick<
  SourceView,
  'id' | 'title' | 'lang' | 'translated' | 'texts' | 'tokens' | 'seal'
>;

/**
 * The digest of all that a claim says and rests on: 16 bytes of SHA-256, base64url. Cards, caches and readers of the
 * API compare it to know whether anything has changed. It does not depend on where the site stands, so the HTML,
 * whose links carry the base path, is not part of it; nor on how passages are named and placed within this program.
 */
export function claimDigest(claim: Omit<ClaimView, 'digest'>, sources: readonly Grounds[]): string {
  const content = {
    ...claim,
    texts: Object.values(claim.texts).map(({ html: _html, alsoAsked, ...words }) => ({
      ...words,
      ...(alsoAsked.length > 0 && { alsoAsked }),
    })),
    evidence: claim.evidence.map((one) => ({ ...one, passage: digested(one.passage) })),
    appearances: claim.appearances.map((one) => ({ ...one, passage: digested(one.passage) })),
  };
  const grounds = sources.map(({ id, title, lang, translated, texts, tokens, seal }) => [
    id,
    title,
    lang,
    translated ?? null,
    Object.values(texts).map(({ short, interest }) => [short ?? null, interest ?? null]),
    tokens,
    seal ?? null,
  ]);
  return toBase64url(sha256(utf8ToBytes(canonical([content, grounds]))).subarray(0, 16));
}

/** A passage under the names that digests have been made with from the first. */
function digested(passage: PassageView | undefined) {
  if (!passage) return undefined;
  const { total, segments, ...rest } = passage;
  return { ...rest, of: total, segments: segments.map(({ offsets: _offsets, ...run }) => run) };
}

/** JSON with the keys in order, so that it does not depend on how an object was put together. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
  return `{${entries.join(',')}}`;
}
