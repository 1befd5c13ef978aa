import { describe, expect, it } from 'vitest';
import { judgeUrl, neverLinkedDomain } from '../../../../src/core/content/links/url-policy.ts';

describe('judgeUrl', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'example.org'],
    ['https://EXAMPLE.org', 'example.org'],
    ['https://fr.wikipedia.org/wiki/Événement', 'fr.wikipedia.org'],
  ])('lets %s pass', (url, host) => {
    expect(judgeUrl(url)).toMatchObject({ ok: true, kind: 'web', host });
  });
  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'blob:https://example.org/x',
    'view-source:https://example.org',
    '//example.org/x',
    '\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    '/\\example.org',
    'https://user@example.org',
    'https://user:pw@example.org',
    'https://example.org@evil.example',
    'https://@example.org',
    'https://example.org:8443/',
    'https://example.org:443/',
    'https://example.org:',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://127.1',
    'https://localhost/',
    'https://intranet',
    'https://printer.local/',
    'https://example.org./',
    'https://exa%6dple.org/',
    'https://.org',
    'https://',
    'https://exam ple.org',
    'https://example.org/\u202ex',
    'https://example.org/\n',
    '',
    'example.org',
    'www.example.org',
    'claims/x/',
    './x',
    '../x',
    `https://example.org/${'a'.repeat(3000)}`,
    'https://pаypal.com/',
  ])('refuses %j and says why', (url) => {
    const judged = judgeUrl(url);
    expect(judged.ok).toBe(false);
    if (!judged.ok) expect(judged.reason && judged.fix).toBeTruthy();
    expect(judgeUrl(url, true).ok).toBe(false);
  });
  it('lets pages and places of this site pass only where they are allowed', () => {
    for (const path of ['/', '/claims/x/', '/claims/x/#history', '/feed.xml', '#evidence-x']) {
      expect(judgeUrl(path, true)).toMatchObject({ ok: true, href: path });
      expect(judgeUrl(path).ok).toBe(false);
    }
    for (const path of [
      '/claims/../x/',
      '/./x',
      '/claims//x',
      '/x?y',
      '#',
      '#1',
      '/x/#"onclick=',
    ]) {
      expect(judgeUrl(path, true).ok).toBe(false);
    }
  });
  it('shows what a name in punycode says', () => {
    expect(judgeUrl('https://bücher.example.org/')).toMatchObject({
      ok: true,
      host: 'xn--bcher-kva.example.org',
      shownHost: 'bücher.example.org',
    });
    expect(judgeUrl('https://xn--80ak6aa92e.com/')).toMatchObject({
      ok: true,
      shownHost: 'аррӏе.com',
    });
    expect(judgeUrl('https://xn--e1afmkfd.xn--p1ai/')).toMatchObject({ shownHost: 'пример.рф' });
  });
});

describe('neverLinkedDomain', () => {
  const domains = [{ domain: 'forum.example', reason: 'harassment' }];
  it.each([
    'https://forum.example',
    'https://FORUM.example/x',
    'https://www.forum.example/threads/1',
    'https://a.b.forum.example/',
    'http://forum.example/',
    '//forum.example/x',
    'https://user@forum.example/',
    'https://forum.example:8080/',
    'https://forum.example./',
    'https://web.archive.org/web/2022/https://forum.example/x',
    'https://archive.ph/2022/forum.example',
    'https://cache.example.org/?q=cache:forum.example',
    'https://proxy.example.org/?u=https%3A%2F%2Fforum.example%2Fx',
    'https://proxy.example.org/?u=https%253A%252F%252Fforum.example',
    'https://web.archive.org/web/2022/www.forum.example/',
  ])('finds it in %s', (url) => {
    expect(neverLinkedDomain(url, domains)?.domain).toBe('forum.example');
  });
  it.each([
    'https://notforum.example/',
    'https://news.example.org/forum.example-goes-dark/',
    'https://forum-example.org/',
    '/claims/forum/',
    'https://example.org/forum.examples/',
  ])('does not find it in %s', (url) => {
    expect(neverLinkedDomain(url, domains)).toBeUndefined();
  });
});
