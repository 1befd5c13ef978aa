import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOST_VERSION, OLD_HOST_VERSIONS } from '../../../src/core/content/links/routes.ts';
import { integrityOf } from '../../../src/core/publish/host-script.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { root } from '../../source-files.ts';

/**
 * What pages out there have pinned. A new version gets a new line, and the file of the one before goes to `public`; no
 * line ever changes.
 */
const released: Readonly<Record<string, string>> = {
  '1.0.0': 'sha384-YAX3VrhJkesNzP77K71A40FY0y7w81bBiPr5Tlp9UYNU0JUxuUjObhtRqBrMsFUG',
  '1.1.0': 'sha384-n0oULl4Qr3UJ9eArr/5jH59wnvsHYIYzb2s67/dgcja3JMuch+IhbZA858gb513L',
};

describe('the host script', () => {
  it('is at most 1 KB gzip', () =>
    expect(gzipSync(embedScripts().host).length).toBeLessThanOrEqual(1024));

  it('is a classic script that ends no element', () => {
    expect(() => new Function(embedScripts().host)).not.toThrow();
    expect(embedScripts().card + embedScripts().host).not.toMatch(/<\/|import|export/);
  });

  it('never changes at its versioned address: after a change, raise `HOST_VERSION` and add its hash here', () =>
    expect(integrityOf('sha384', embedScripts().host)).toBe(released[HOST_VERSION]));

  it.each(OLD_HOST_VERSIONS)('is still there as version %s', (version) => {
    const file = readFileSync(join(root, 'public/embed', version, 'host.js'), 'utf8');
    expect(integrityOf('sha384', file)).toBe(released[version]);
  });
});
