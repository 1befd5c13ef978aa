import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../core/publish/citation.ts';

// Keys that are made of name, year and title would be the same for many claims; an id of ours is a key as it is.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** How characters that mean something to LaTeX, and cannot be escaped by a backslash, are written. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** An entry for BibTeX. The library escapes everything but the names of organisations, which it takes as LaTeX. */
export function bibtexOf(item: CslItem): string {
  const author = item.author.map(({ literal }) => ({
    literal: literal
      .replace(/[\\{}^~]/g, (special) => escapes[special]!)
      .replace(/[&%$#_]/g, '\\$&'),
  }));
  const entry = new Cite({ ...item, author } as CSL).format('bibtex') as string;
  return entry.replace(/^\t/gm, '  ').trim();
}
