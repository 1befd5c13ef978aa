import { compareStrings } from '../../text/strings.ts';
import { TextIndex } from '../near-duplicates.ts';
import type { Rule } from '../rule.ts';

const AGAIN = `---
lang: en
claim: The bridge opened, to traffic, in 1932.
rating: supported
finding: The report says so.
published: 2026-11-22
evidence:
  - id: opening
    source: harbour-report
    stance: supports
    quote: The great bridge opened to traffic in the spring of 1932
status: draft
---
It did [@opening].
`;

/** One question, one answer, one address. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  severity: 'warning',
  summary:
    'No other claim says much the same in the same language. Readers and links should find one page; the newer claim is pointed at.',
  waivable: true,
  good: [
    { edits: [{ file: 'claims/bridge-again.md', to: AGAIN.replace('in 1932.', 'in 1933.') }] },
  ],
  bad: [
    {
      edits: [{ file: 'claims/bridge-again.md', to: AGAIN }],
      problem: {
        at: 'claims/bridge-again.md:3:8',
        message: 'The claim “bridge-opened” says much the same.',
        found: 'The bridge opened, to traffic, in 1932.',
        expected: 'The bridge opened to traffic in 1932.',
        fix: 'Add what is new to claims/bridge-opened.md, or say what sets this claim apart.',
      },
    },
  ],
  *check({ content }) {
    // Those of one day stay in the order of their ids.
    const oldestFirst = [...content.claims.values()].sort(({ value: a }, { value: b }) =>
      compareStrings(a.published, b.published),
    );
    const indexes = new Map<string, TextIndex>();
    for (const { value: claim, file, at } of oldestFirst) {
      const index = indexes.get(claim.lang) ?? new TextIndex();
      indexes.set(claim.lang, index);
      const like = index.similarTo(claim.claim);
      index.add(claim.id, claim.claim);
      if (like === undefined) continue;
      yield {
        file,
        ...at(['claim']),
        message: `The claim “${like}” says much the same.`,
        found: claim.claim,
        expected: content.claims.get(like)!.value.claim,
        fix: `Add what is new to claims/${like}.md, or say what sets this claim apart.`,
      };
    }
  },
};
