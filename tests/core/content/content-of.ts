import { parseContent } from '../../../src/core/content/parse-content.ts';
import type { Content } from '../../../src/core/content/content.ts';
import type { FileFault } from '../../../src/core/problem.ts';

const encoder = new TextEncoder();

export const SITE = `name: Example
tagline: { en: A site, fr: Un site }
url: https://example.org
languages: [en, fr]
publisher: { name: Example }
license: { content: CC BY 4.0, code: MIT }
`;
export const RATINGS = `- id: disputed
  label: { en: Disputed, fr: Contesté }
  means: { en: The sources disagree., fr: Les sources divergent. }
  tone: mixed
  needs: [supports, qualifies or context]
`;

export const CLAIM = `---
lang: en
claim: The bridge opened in 1932.
rating: disputed
finding: >-
  One source says so, another does not.
published: 2026-11-21
evidence:
  - id: opening-day
    source: town-paper
    stance: supports
    quote: >-
      the bridge was opened
      to the public
---
It says so [@opening-day].
`;

export const SOURCE = `---
title: The town paper
kind: article
lang: en
text: open
---
Read in the library.
`;

/** A small publication without a fault; `changes` add, replace or (undefined) remove files. */
export function publication(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
) {
  const files: Record<string, string | Uint8Array | undefined> = {
    'site.yml': SITE,
    'ratings.yml': RATINGS,
    'claims/bridge-opened.md': CLAIM,
    'sources/town-paper.md': SOURCE,
    'sources/town-paper.txt': 'On that day the bridge was opened to the public.',
    ...changes,
  };
  return Object.entries(files).flatMap(([path, text]) =>
    text === undefined
      ? []
      : [{ path, bytes: typeof text === 'string' ? encoder.encode(text) : text }],
  );
}

export function parse(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): {
  content: Content;
  faults: FileFault[];
} {
  return parseContent(publication(changes));
}

/** A fault whole: `file:line:column rule (case) | message | found → expected | fix`. */
export const whole = (fault: FileFault): string => {
  const { file, line, column, rule, case: named, message, found, expected, fix } = fault;
  const place = `${file}:${line}:${column} ${rule}${named === undefined ? '' : ` (${named})`}`;
  return [place, message, `${found ?? ''} → ${expected ?? ''}`.trim(), fix ?? ''].join(' | ');
};
