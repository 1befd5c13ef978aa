import type { ContentFile } from '../../../src/core/content/content.ts';
import type { Edit } from '../../../src/core/check/example.ts';

/** What the translation of the claim says it was made from. */
export const EXAMPLE_DIGEST = 'a47918a857bfc034';

/** A publication of one claim and two sources that no rule finds fault with: what the rules' examples change. */
export const EXAMPLE_CONTENT: Readonly<Record<string, string>> = {
  'site.yml': `name: Example
tagline: { en: What the papers say of bridges, fr: Ce que la presse dit des ponts }
url: https://example.org
languages: [en, fr]
publisher: { name: Example }
license: { content: CC-BY-4.0, code: MIT }
`,
  'ratings.yml': `- id: supported
  label: { en: Supported, fr: Étayé }
  means: { en: The passages say so., fr: Les passages le disent. }
  value: 5
  tone: positive
  needs: [supports]
- id: contradicted
  label: { en: Contradicted, fr: Contredit }
  means: { en: The passages say otherwise., fr: Les passages disent le contraire. }
  value: 1
  tone: negative
  needs: [contradicts]
`,
  'topics.yml': `bridges:
  label: { en: Bridges, fr: Ponts }
  about: { en: How they were built., fr: Leur construction. }
accidents:
  label: { en: Accidents, fr: Accidents }
  about: { en: What went wrong., fr: Ce qui a mal tourné. }
  note: deaths
`,
  'notes.yml': `deaths:
  label: { en: Speaks of deaths, fr: Il est question de morts }
  help: { en: You can close this page., fr: Vous pouvez fermer cette page. }
`,
  'domains.yml': `- domain: harm.example
  reason: it exists to harm people
`,
  'waivers.yml': '[]\n',
  'claims/bridge-opened.md': `---
lang: en
claim: The bridge opened to traffic in 1932.
rating: supported
finding: The report gives the year, and no source speaks against it.
published: 2026-11-21
topics: [bridges]
evidence:
  - id: opening-year
    source: harbour-report
    stance: supports
    quote: >-
      The great bridge opened to traffic in the spring of 1932
status: published
---
The report says so [@opening-year].
`,
  'claims/bridge-opened.fr.md': `---
of: ${EXAMPLE_DIGEST}
claim: Le pont a été ouvert à la circulation en 1932.
finding: Le rapport donne l’année, et aucune source ne dit le contraire.
translations:
  opening-year: Le grand pont a été ouvert à la circulation au printemps 1932
---
Le rapport le dit [@opening-year].
`,
  'sources/harbour-report.md': `---
title: The harbour and its bridge
kind: report
lang: en
published: 1958
accessed: 2026-11-20
text: open
---
Typed from the printed report.
`,
  'sources/harbour-report.txt': `The harbour was busy long before there was a road across it. The great bridge opened to traffic in the spring of 1932, after eight years of work. Sixteen workers had died by then, and no ceremony was held for them. The toll was never meant to last, but it did.
`,
  'sources/journal-du-port.md': `---
title: Le journal du port
kind: article
lang: fr
text: open
---
Une page du journal.
`,
  'sources/journal-du-port.txt': `Le pont fut ouvert à la circulation un matin de mars. Personne n’avait payé de péage ce jour-là, et le maire coupa le ruban deux fois.
`,
};

/** The example publication after some edits. Throws where an edit does not apply, so that no example goes stale in silence. */
export function exampleFiles(edits: readonly Edit[] = []): ContentFile[] {
  const files = new Map(Object.entries(EXAMPLE_CONTENT));
  for (const { file, from, to } of edits) {
    const before = files.get(file);
    if (to === null) files.delete(file);
    else if (from === undefined) files.set(file, to);
    else if (before?.includes(from))
      files.set(
        file,
        before.replace(from, () => to),
      );
    else throw new Error(`The example publication has no “${from}” in ${file}.`);
  }
  const encoder = new TextEncoder();
  return [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}
