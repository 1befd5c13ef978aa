import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim, Evidence, Source } from '../types.ts';

/**
 * The digest that a translation keeps in `of`: 16 hexadecimal digits over the words of the original that can be
 * translated. When they change, so does it, and the translation is known to be stale. Facts (rating, dates, topics)
 * are not part of it: a translation takes them from the original anyway.
 */
export function translatableDigest(original: Claim | Source): string {
  return digestOf('claim' in original ? wordsOfClaim(original) : wordsOfSource(original));
}

function wordsOfClaim(claim: Claim): unknown[] {
  const { claimant } = claim;
  return [
    'claim',
    claim.claim,
    claim.finding,
    claim.wouldChange ?? null,
    claimant && 'name' in claimant ? claimant.name : null,
    claim.evidence.map(({ id, quote, translation, speaker, readsAlone }) => {
      const about = [aboutSpeaker(speaker) ?? null, readsAlone ?? null];
      // What came later is digested only where it is there: translations made before it stay fresh.
      return [id, quote, translation ?? null, ...(about.some(Boolean) ? about : [])];
    }),
    claim.history.map(({ date, note }) => [date, note]),
    claim.body.text,
    // Without any, the digest is what it was before there were wordings.
    ...(claim.alsoAsked.length > 0 ? [claim.alsoAsked] : []),
  ];
}

/** The words about a speaker that are translated: a description, or the role beside a name. */
export function aboutSpeaker(speaker: Evidence['speaker']): string | undefined {
  if (!speaker) return undefined;
  return 'name' in speaker ? speaker.role : speaker.description;
}

function wordsOfSource(source: Source): unknown[] {
  return [
    'source',
    source.title,
    source.short ?? null,
    source.interest ?? null,
    source.rights ?? null,
    source.translated?.signs ?? null,
    source.notes.text,
  ];
}

const digestOf = (words: unknown[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(words)))).slice(0, 16);
