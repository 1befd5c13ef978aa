import { translatableDigest } from '../../content/writing/translatable-digest.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A translation says which state of the original it was made from. */
export const translationStale: Rule = {
  id: 'translation-stale',
  severity: 'warning',
  summary:
    'A translation was made from the original as it stands now (`of` holds a digest of its words). Until it is refreshed, its page says that the original has changed.',
  waivable: true,
  good: [{ edits: [edit('topics: [bridges]', 'topics: []')] }],
  bad: [
    {
      edits: [edit('of: a47918a857bfc034', 'of: 0000000000000000', 'claims/bridge-opened.fr.md')],
      problem: {
        at: 'claims/bridge-opened.fr.md:2:5',
        message: 'The original has changed since this translation was made.',
        found: '0000000000000000',
        expected: 'a47918a857bfc034',
        fix: 'Look over the words that changed. Run: npm run translate -- bridge-opened fr',
      },
    },
  ],
  *check({ content }) {
    const pairs = [
      ...content.claimTranslations.map((located) => ({ located, originals: content.claims })),
      ...content.sourceTranslations.map((located) => ({ located, originals: content.sources })),
    ];
    for (const { located, originals } of pairs) {
      const { value, file, at } = located;
      const original = originals.get(value.id)?.value;
      if (!original) continue;
      const digest = translatableDigest(original);
      if (value.originalDigest === digest) continue;
      yield {
        file,
        ...at(['of']),
        message: 'The original has changed since this translation was made.',
        found: value.originalDigest,
        expected: digest,
        fix: `Look over the words that changed. Run: npm run translate -- ${value.id} ${value.lang}`,
      };
    }
  },
};
