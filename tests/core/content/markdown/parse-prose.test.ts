import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../../src/core/content/markdown/parse-prose.ts';

const numbers = new Map([
  ['first-one', 1],
  ['second', 2],
]);
const render = (markdown: string) => parseProse(markdown, { numbers });
const html = (markdown: string): string => render(markdown).prose.html.trim();
const rules = (markdown: string): string[] => render(markdown).faults.map(({ rule }) => rule);
/** What the faults point at. */
const pointed = (markdown: string): string[] =>
  render(markdown).faults.map(({ start, end }) => markdown.slice(start, end));

describe('Markdown becomes HTML', () => {
  it('with the marks of CommonMark', () => {
    expect(html('A *b* **c** `d`.')).toBe('<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>');
    expect(html('> q\n\n- a\n- b')).toContain('<blockquote>');
    expect(html('## Heading\n\n### Below')).toBe('<h2>Heading</h2>\n<h3>Below</h3>');
  });
  it('with GFM’s strikethrough and tables, whose alignment needs no style', () => {
    expect(html('~~a~~ ~b~')).toBe('<p><del>a</del> ~b~</p>');
    const table = html('| a | b |\n|:-:|--:|\n| 1 | 2 |');
    expect(table).toContain('<th scope="col" class="align-center">a</th>');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toMatch(/style=|align=/);
  });
  it('with footnotes whose ids can clash with no other id of the page', () => {
    const made = html('A[^getElementById] b[^é].\n\n[^getElementById]: One.\n[^é]: Two.');
    expect([...made.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'note-fnref-1',
      'note-fnref-2',
      'note-label',
      'note-fn-1',
      'note-fn-2',
    ]);
    for (const [, target] of made.matchAll(/href="#([^"]+)"/g))
      expect(made).toContain(`id="${target ?? ''}"`);
  });
  it('with the words of footnotes in the language of the text', () => {
    expect(parseProse('A[^1]\n\n[^1]: B', { lang: 'fr' }).prose.html).toContain(
      'aria-label="Revenir',
    );
    const { html } = parseProse('A[^1]\n\n[^1]: B', { lang: 'es', languages: ['de', 'es'] }).prose;
    expect(html).toMatch(
      /<h2[^>]* lang="de"[^>]*>Anmerkungen<[^]*<a [^>]*aria-label="Zurück[^>]* lang="de"/,
    );
  });
  it('and gives the words alone, without numbers of citations and notes', () => {
    expect(
      render('## Why\n\nIt *says* so [@second], [here](https://example.org).[^1]\n\n[^1]: Note.')
        .prose.text,
    ).toBe('Why\nIt says so, here.\nNote.');
  });
  it('leaves quotes and dashes as they were typed', () => {
    expect(html('"a" -- \'b\'...')).toBe('<p>"a" -- \'b\'...</p>');
  });
});

describe('citations', () => {
  it('become numbered links, each with a place to come back to', () => {
    const { prose, citations } = render('A [@second], b [@first-one] and [@second].');
    expect(prose.html).toBe(
      '<p>A <a href="#evidence-second" class="cite" id="cite-second-1">[2]</a>, b <a href="#evidence-first-one" class="cite" id="cite-first-one-1">[1]</a> and <a href="#evidence-second" class="cite" id="cite-second-2">[2]</a>.</p>',
    );
    expect(prose.cited).toEqual(['second', 'first-one']);
    expect(citations.map(({ id }) => id)).toEqual(['second', 'first-one', 'second']);
  });
  it('know where they stand', () => {
    const markdown = 'Líne one &amp; \\* more\n\n> quoted **bold [@second]** [@nobody]';
    const { citations } = render(markdown);
    expect(citations.map(({ start, end }) => markdown.slice(start, end))).toEqual([
      '[@second]',
      '[@nobody]',
    ]);
  });
  it('of evidence that is not there stay text, and are listed', () => {
    const { prose } = render('A [@nobody].');
    expect(prose.html).toBe('<p>A [@nobody].</p>');
    expect(prose.cited).toEqual(['nobody']);
  });
  it('are not read in code or behind a backslash', () => {
    const { prose } = render('`[@second]` \\[@second] and\n\n    [@second]\n');
    expect(prose.cited).toEqual([]);
  });
  it('stand in headings, tables and notes too', () => {
    expect(
      render('## A [@second]\n\n| [@first-one] |\n|---|\n\nx[^1]\n\n[^1]: y [@second]').prose.cited,
    ).toEqual(['second', 'first-one']);
  });
  it.each(['[@Second]', '[@first_one]', '[@second; @first-one]', '[@]', '[@second, p. 3]'])(
    'written as %s are a problem',
    (markdown) => {
      expect(render(`A ${markdown}.`).faults).toMatchObject([
        { rule: 'citation-unknown', start: 2, end: 2 + markdown.length },
      ]);
    },
  );
});

describe('what may not stand in prose', () => {
  it.each([
    ['<b>x</b>', 2],
    ['<script>alert(1)</script>', 1],
    ['<!-- x -->', 1],
    ['a <br> b', 1],
    ['<div>\n\n*a*\n\n</div>', 2],
    ['<img src=x onerror=alert(1)>', 1],
    ['<?php ?>', 1],
    ['<![CDATA[x]]>', 1],
    ['<!DOCTYPE html>', 1],
    ['<Component client:load />', 1],
    ['<x-y>', 1],
    ['</p>', 1],
  ])('HTML: %s', (markdown, count) => {
    expect(rules(markdown)).toEqual(Array<string>(count).fill('raw-html'));
    expect(html(markdown)).not.toMatch(/<(?!\/?(?:p|em)>)/);
  });
  it('an image, of which the words stay', () => {
    expect(
      render('See ![a *map*](x.png) and ![b][c].\n\n[c]: /y.png').faults.map(({ rule }) => rule),
    ).toEqual(['raw-html', 'raw-html']);
    expect(html('See ![a map](x.png).')).toBe('<p>See a map.</p>');
  });
  it('a heading of the first level, one that skips a level, an empty one', () => {
    expect(rules('# A')).toEqual(['heading']);
    expect(rules('A\n===')).toEqual(['heading']);
    expect(rules('## A\n\n#### B')).toEqual(['heading']);
    expect(rules('##')).toEqual(['heading']);
    expect(rules('### A')).toEqual(['heading']);
    expect(rules('## A\n\n### B\n\n## C')).toEqual([]);
  });
  it('an invisible character written as an entity', () => {
    expect(rules('a&#x202E;b')).toEqual(['hidden-character']);
    expect(rules('a&amp;b&eacute;&nbsp;')).toEqual([]);
  });
});

describe('links', () => {
  it('to pages elsewhere and to pages and places of this site are made', () => {
    expect(html('[a](https://example.org/x "title")')).toBe(
      '<p><a href="https://example.org/x" rel="external noopener">a</a></p>',
    );
    expect(html('[a](/claims/x/) [b](#evidence-second)')).toBe(
      '<p><a href="/claims/x/">a</a> <a href="#evidence-second">b</a></p>',
    );
    expect(html('<https://example.org/>')).toContain('href="https://example.org/"');
    expect(html('[a][r]\n\n[r]: https://example.org/')).toContain('href="https://example.org/"');
  });
  it('are not made of addresses that nobody wrote as links', () => {
    expect(html('See https://example.org, www.example.org, a@example.org.')).toBe(
      '<p>See https://example.org, www.example.org, a@example.org.</p>',
    );
  });
  it.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](&#x6A;avascript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](data:text/html;base64,eA==)',
    '[a](//example.org)',
    '[a](\\\\example.org)',
    '[a](https://u:p@example.org)',
    '[a](https://example.org:81/)',
    '[a](http://example.org)',
    '[a](https://127.0.0.1/)',
    '<javascript:alert(1)>',
    '<mailto:a@example.org>',
    '<a@example.org>',
    '[a][r]\n\n[r]: javascript:alert(1)',
    '[a](x.html)',
    '[a]()',
    '[a](/claims/../x/)',
    '[a](https://pаypal.com)',
    '[https://bank.example](https://evil.example)',
  ])('as %s are a problem and lead nowhere', (markdown) => {
    expect(rules(markdown)).toEqual(['url']);
    if (!markdown.includes('evil')) expect(html(markdown)).not.toContain('href');
  });
  it('to a domain that is never linked become text', () => {
    const neverLinked = [{ domain: 'forum.example', reason: 'It harasses people.' }];
    const { prose, faults } = parseProse(
      'See [the *forum*](https://www.forum.example/x) and <https://forum.example>.',
      { neverLinked },
    );
    expect(prose.html).toBe('<p>See the <em>forum</em> and https://forum.example.</p>');
    expect(faults.map(({ rule }) => rule)).toEqual(['never-linked-domain', 'never-linked-domain']);
  });
  it('with a name in punycode show it', () => {
    expect(html('[apple](https://xn--80ak6aa92e.com/)')).toContain('</a> (xn--80ak6aa92e.com)');
    expect(html('[b](https://bücher.example.org/)')).toContain('(xn--bcher-kva.example.org)');
  });
  it('are pointed at where they are a problem', () => {
    expect(pointed('Ünder *the [bad](http://example.org)* bridge')).toEqual([
      '[bad](http://example.org)',
    ]);
  });
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '<a href=',
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</script>',
    '<svg onload=x>',
    '<!--',
    '-->',
    '&lt;',
    '&#60;',
    '\\',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '## ',
    '|',
    '\n|-|-|\n',
    '[^a]',
    '\n[^a]: ',
    '\n[a]: javascript:x\n',
    '(javascript:alert(1))',
    '(https://a.example "x")',
    '(/x/)',
    '[@second]',
    '"',
    "'",
    'onclick="x"',
    'style="x"',
    'id="x"',
    'word ',
    'é',
    '\u2028',
    '\0',
    '```\n',
    '[a](data:x)',
    '<https://a.example>',
    '<javascript:x>',
    '\t',
    '$',
    '{x}',
    '(//a.example)',
  );
  it('only tags and attributes of the allow-list leave', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { prose } = parseProse(pieces.join(''), { numbers });
        for (const [tag] of prose.html.matchAll(/<[^>]*>/g)) {
          expect(tag).toMatch(
            /^<\/?(?:a|blockquote|br|code|del|div|em|h[2-6]|hr|li|ol|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)(?: (?:href="(?:https:\/\/|\/(?!\/)|#)[^"<>]*"|class="[a-z -]+"|id="(?:cite|note)-[a-z0-9-]+"|rel="external noopener"|aria-(?:label|describedby)="[^"<>]*"|tabindex="0"|scope="col"|start="\d+"))*>$/,
          );
        }
        const ids = [...prose.html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
