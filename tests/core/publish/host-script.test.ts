import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOST_VERSION } from '../../../src/core/content/links/routes.ts';
import { integrityOf } from '../../../src/core/publish/host-script.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';

/** What pages out there have pinned. A new version gets a new line; no line ever changes. */
const released: Readonly<Record<string, string>> = {
  '1.0.0': 'sha384-YAX3VrhJkesNzP77K71A40FY0y7w81bBiPr5Tlp9UYNU0JUxuUjObhtRqBrMsFUG',
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
});
