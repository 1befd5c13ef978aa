import { sha256, sha384 } from '@noble/hashes/sha2.js';
import { HOST_VERSION } from '../content/links/routes.ts';

/** The scripts that cards need, compiled: `card` runs inside of them, `host` in the pages around them. */
export interface EmbedScripts {
  readonly card: string;
  readonly host: string;
}

/** From the root of the site: the file that follows us, and the one that never changes. */
export const hostPath = 'embed/v1.js';
export const pinnedHostPath = `embed/${HOST_VERSION}/host.js`;

const algorithms = { sha256, sha384 };

/**
 * The hash of a script or style as Content Security Policy 3 and Subresource Integrity write it: `sha384-` and base64
 * with padding (RFC 4648 § 4).
 */
export function integrityOf(algorithm: keyof typeof algorithms, text: string): string {
  const digest = algorithms[algorithm](new TextEncoder().encode(text));
  return `${algorithm}-${btoa(String.fromCharCode(...digest))}`;
}
