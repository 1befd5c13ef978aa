/** Edits that several examples share. */
import type { Edit } from '../../../src/core/check/example.ts';
import { edit } from '../../../src/core/check/example.ts';

export const CLAIM = 'claims/bridge-opened.md';
export const FRENCH = 'claims/bridge-opened.fr.md';
export const REPORT = 'sources/harbour-report.md';
export const JOURNAL = 'sources/journal-du-port.md';

/** A file more. */
export const file = (path: string, text: string): Edit => ({ file: path, to: text });
/** A file less. */
export const without = (path: string): Edit => ({ file: path, to: null });
/** Keys more in the front matter of the claim. */
export const keys = (text: string): Edit => edit('status: published', `${text}\nstatus: published`);
export const DRAFT = edit('status: published', 'status: draft');

/** A second piece of evidence, from the journal. */
export const march = (stance: string): Edit[] => [
  keys(`  - id: march
    source: journal-du-port
    stance: ${stance}
    quote: Le pont fut ouvert à la circulation un matin de mars
    translation: The bridge was opened to traffic one morning in March.`),
  edit('[@opening-year].', '[@opening-year] [@march].'),
  edit('[@opening-year].', '[@opening-year] [@march].', FRENCH),
];

/** The claim's file cannot be read. */
export const BROKEN = edit('rating: supported', 'rating: [supported');

/** A draft of another claim, `claims/toll.md`. */
export const draft = (claim: string, more = '', body = 'It did [@toll].'): Edit =>
  file(
    'claims/toll.md',
    `---
lang: en
claim: ${claim}
rating: supported
finding: The report says so.
published: 2026-11-22
${more}evidence:
  - id: toll
    source: harbour-report
    stance: supports
    quote: The toll was never meant to last, but it did
status: draft
---
${body}
`,
  );
