import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { textFragment } from '../../src/core/publish/text-fragment.ts';
import type { PassageView } from '../../src/core/site/types.ts';
import { sharedBrowser } from './browser.ts';
import { closeServer, listen } from './local-server.ts';
import { CANNOT_SCROLL, follow, scrollsToText } from './text-fragments.ts';

const filler = Array.from(
  { length: 60 },
  (_, i) => `Paragraph ${i} of a long text, which says nothing new.`,
).join('\n\n');
const long = Array.from({ length: 70 }, (_, i) => `clause-${i},`).join(' ');
const text = [
  'The bridge was closed in May. Les ETES passent.',
  filler,
  'For the first time the river rose.',
  filler,
  'La commission a rouvert l’enquête en juin, a-t-elle dit: «\u00a0C’est 3,5\u00a0% & plus, dit-on.\u00a0»',
  filler,
  '😀 In the end the bridge was closed in June, and les étés reviennent.',
  filler,
  `It went on: ${long} until winter.`,
  filler,
  'A second time the river rose.',
  filler,
  'One paragraph ends here.\n\nAnother begins there.',
  filler,
  'أُغلق الجسر في شهر مايو 2022، كما قيل.',
  filler,
].join('\n\n');

const passages: readonly (readonly [what: string, exact: string, n: number])[] = [
  ['typographic characters', 'a-t-elle dit: «\u00a0C’est 3,5\u00a0% & plus', 0],
  ['a word after an elision', 'enquête en juin', 0],
  ['the second of two', 'time the river rose', 1],
  ['the second of two that differ by case', 'the bridge was closed in', 0],
  ['one that differs by case and accents', 'les étés', 0],
  ['a long passage', long, 0],
  ['two paragraphs', 'paragraph ends here.\n\nAnother begins', 0],
  ['Arabic', 'الجسر في شهر مايو 2022', 0],
];

const body = text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;')}</p>`)
  .join('');
const server = createServer((_, response) => {
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><title>Text</title>${body}`);
});
const address = `${await listen(server)}/`;
const browser = await sharedBrowser();
const able = await scrollsToText(await browser.newPage());
afterAll(async () => {
  await browser.close();
  await closeServer(server);
});

function fragmentOf(exact: string, n: number): string {
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(exact, at + 1);
  if (at < 0) throw new Error(`The text has no ${exact} number ${n}.`);
  const view: PassageView = {
    shown: [],
    quote: exact,
    words: 1,
    start: 0,
    end: 1,
    total: 1,
    segments: [{ exact, start: 0, end: 1, offsets: [at, at + exact.length] }],
  };
  return textFragment(view, text);
}

const followTo = (page: Page, fragment: string): Promise<void> =>
  follow(page, `${address}from`, `${address}#:~:text=${fragment}`);

describe('a link to a passage', () => {
  it.for(passages)('scrolls to %s', async ([, exact, n], { skip }) => {
    skip(!able, CANNOT_SCROLL);
    const page = await browser.newPage({ viewport: { width: 700, height: 500 } });
    await followTo(page, fragmentOf(exact, n));
    const first = exact.split('\n\n')[0]!;
    const { top, height, scrolled } = await page.evaluate(
      ([words, skip]) => {
        const paragraphs = [...document.querySelectorAll('p')].filter((p) =>
          p.textContent.includes(words),
        );
        const { top } = paragraphs[skip]!.getBoundingClientRect();
        return { top, height: innerHeight, scrolled: scrollY };
      },
      [
        first.slice(0, 200),
        text.split('\n\n').filter((p) => p.includes(first)).length > n ? n : 0,
      ] as const,
    );
    expect(scrolled).toBeGreaterThan(500);
    expect(top).toBeGreaterThan(-50);
    expect(top).toBeLessThan(height);
    await page.close();
  });

  it('stays at the top where the words are not there', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 500 } });
    await followTo(page, 'nowhere%20in%20it');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});
