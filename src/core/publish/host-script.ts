import { sha384 } from '@noble/hashes/sha2.js';
import { base64 } from './base64.ts';

/** The scripts that cards need, compiled: `card` runs inside of them, `host` in the pages around them. */
export interface EmbedScripts {
  readonly card: string;
  readonly host: string;
}

/** Raised with every change of the host script: a file at a versioned address never changes. */
export const hostVersion = '1.0.0';

/** From the root of the site: the file that follows us, and the one that never changes. */
export const hostPath = 'embed/v1.js';
export const pinnedHostPath = `embed/${hostVersion}/host.js`;

/** What a page that pins the host script states as its `integrity` (Subresource Integrity). */
export const integrityOf = (script: string): string =>
  `sha384-${base64(sha384(new TextEncoder().encode(script)))}`;
