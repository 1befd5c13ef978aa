/**
 * What may be linked. An address is https, spelled out, with a public name for its host: nothing that hides where
 * it leads (credentials, look-alike names), that reaches into a reader's own network (ports, IP literals), or that runs.
 */
import type { NeverLinked } from '../types.ts';
import { decodePunycode } from './punycode.ts';
import { shorten } from '../../text/strings.ts';

export type JudgedUrl =
  /** A page elsewhere. `host` as it goes over the wire; `shownHost` where that is punycode, decoded. */
  | {
      readonly ok: true;
      readonly kind: 'web';
      readonly href: string;
      readonly host: string;
      readonly shownHost?: string;
    }
  /** A page of this site, `/claims/x/`, without base path and language; or a place on the same page, `#x`. */
  | { readonly ok: true; readonly kind: 'site' | 'anchor'; readonly href: string }
  | Refusal;

interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly fix: string;
}

const SITE_PATH =
  /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?(?:#[A-Za-z][A-Za-z0-9_-]*)?$/;
const ANCHOR = /^#[A-Za-z][A-Za-z0-9_-]*$/;
const MAX_LENGTH = 2048;

/** Judges an address as written. With `siteRelative`, pages and anchors of this site pass too. */
export function judgeUrl(written: string, siteRelative = false): JudgedUrl {
  if (siteRelative && ANCHOR.test(written)) return { ok: true, kind: 'anchor', href: written };
  if (siteRelative && SITE_PATH.test(written)) return { ok: true, kind: 'site', href: written };
  const refused =
    refuseText(written) ?? refuseScheme(written) ?? refuseAuthority(written, siteRelative);
  if (refused) return refused;
  let parsed: URL;
  try {
    parsed = new URL(written);
  } catch {
    return refuse('it is not a valid address', 'Copy the address again.');
  }
  return refuseHost(parsed.hostname) ?? judgeName(parsed);
}

const refuse = (reason: string, fix: string): Refusal => ({ ok: false, reason, fix });

function refuseText(written: string): Refusal | undefined {
  if (written.length > MAX_LENGTH)
    return refuse(`it is longer than ${MAX_LENGTH} characters`, 'Use a shorter address.');
  if (/[\s\p{C}\\]/u.test(written))
    return refuse(
      'it has white space, a backslash or an invisible character in it',
      'Copy the address again.',
    );
  return undefined;
}

function refuseScheme(written: string): Refusal | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === 'http')
    return refuse('it is http, not https', `Write \`https://${written.slice(7)}\`.`);
  if (scheme !== undefined && scheme !== 'https')
    return refuse(
      `“${shorten(scheme, 20)}:” is not https`,
      'Link to a page that starts with https://.',
    );
  return undefined;
}

/** The authority is what stands between `https://` and the path (RFC 3986, 3.2). */
function refuseAuthority(written: string, siteRelative: boolean): Refusal | undefined {
  const authority = /^https:\/\/([^/?#]+)/i.exec(written)?.[1];
  if (authority === undefined)
    return siteRelative
      ? refuse(
          'it is neither https://… nor a page of this site, as /claims/x/',
          'Start it with https://, or with / for a page of this site.',
        )
      : refuse(
          'it does not start with https:// and a host',
          'Write the whole address, from https:// on.',
        );
  if (authority.includes('@'))
    return refuse(
      'it holds credentials (an @ before the host)',
      'Remove what stands before the @, and the @.',
    );
  const port = /:\d*$/.exec(authority)?.[0];
  if (port !== undefined) return refuse('it names a port', `Remove “${port}”.`);
  if (authority.includes('%'))
    return refuse('its host is percent-encoded', 'Write the host in plain letters.');
  return undefined;
}

function refuseHost(host: string): Refusal | undefined {
  if (host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host))
    return refuse('its host is a number (an IP address)', 'Use the name of the site.');
  const isPublic =
    host.includes('.') &&
    !host.split('.').includes('') &&
    !/\.(?:localhost|local|internal|onion|test|invalid)$/.test(host);
  return isPublic
    ? undefined
    : refuse(
        `“${shorten(host, 40)}” is no public name of a site`,
        'Use the public name of the site.',
      );
}

/** A name in letters beyond ASCII goes over the wire in punycode: it is decoded, so that readers can be shown both. */
function judgeName({ href, hostname: host }: URL): JudgedUrl {
  if (!host.includes('xn--')) return { ok: true, kind: 'web', href, host };
  const shownHost = host.split('.').map(decodeLabel).join('.');
  return shownHost.split('.').some(mixesScripts)
    ? refuse(
        `its host, ${shownHost} (${host}), mixes letters of several scripts that look alike`,
        'Check where it leads; use the site’s real name.',
      )
    : { ok: true, kind: 'web', href, host, shownHost };
}

const decodeLabel = (label: string): string =>
  label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label;

/** Do letters of Latin, Cyrillic or Greek stand in one label together? */
function mixesScripts(label: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  return scripts.filter((script) => script.test(label)).length > 1;
}

/** The never-linked domain that an address leads to: its host, or a page kept elsewhere (an archive, a cache, a proxy). */
export function neverLinkedDomain(
  written: string,
  domains: readonly NeverLinked[],
): NeverLinked | undefined {
  if (domains.length === 0) return undefined;
  const judged = judgeUrl(written);
  const host = judged.ok && judged.kind === 'web' ? judged.host : undefined;
  let rest = written.toLowerCase();
  for (let i = 0; i < 3; i += 1) rest = decodedOnce(rest);
  return domains.find(({ domain }) => {
    if (host !== undefined && (host === domain || host.endsWith(`.${domain}`))) return true;
    const escaped = domain.replace(/[.]/g, '\\.');
    return new RegExp(`(?:^|[/:=@.])${escaped}(?:$|[/:?#&.])`).test(rest);
  });
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
