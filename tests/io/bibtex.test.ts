import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/core/publish/citation.ts';
import { bibtexOf } from '../../src/io/bibtex.ts';

const item: CslItem = {
  id: 'tide-of-1901-en',
  type: 'webpage',
  title: 'Supported: The tide rose by 5 % & more',
  author: [{ literal: 'Tide & Gauge' }],
  'container-title': 'Tide & Gauge',
  publisher: 'Tide & Gauge',
  issued: { 'date-parts': [[2026, 11, 21]] },
  URL: 'https://verbatim.example/claims/tide_of-1901/',
  language: 'en',
};

describe('an entry for BibTeX', () => {
  it('has the key, the author, the title, the day and the address, escaped for LaTeX', () => {
    const entry = bibtexOf(item);
    expect(entry).toMatch(/^@misc\{tide-of-1901-en,\n/);
    expect(entry).toContain('  author = {{Tide \\& Gauge}},');
    expect(entry).toMatch(/title = \{.*5 \\% \\& more\}/);
    expect(entry).toContain('  year = {2026},');
    expect(entry).toContain('  url = {https://verbatim.example/claims/tide_of-1901/},');
  });

  it('is one entry whatever the words are', () => {
    const words = '} @misc{x, \\input{y} ~ ^ $1 # _ 100 % "{';
    const entry = bibtexOf({
      ...item,
      title: words,
      author: [{ literal: words }],
      publisher: words,
    });
    // Braces that are not escaped pair up, and close the entry at its end alone.
    let depth = 0;
    const ends: number[] = [];
    for (const [i, character] of [...entry.replace(/\\[{}]/g, '  ')].entries()) {
      if (character === '{') depth++;
      if (character === '}' && --depth === 0) ends.push(i);
    }
    expect(ends).toEqual([[...entry].length - 1]);
    expect(entry).not.toContain('\\input');
  });
});
