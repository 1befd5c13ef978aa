import type { Rule } from '../rule.ts';

/** A file begins with the facts, in a form that a program can read. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  summary:
    'A file begins with YAML front matter between two lines of `---`: no tags, anchors or aliases, and each key once.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        { file: 'claims/bridge-opened.md', from: 'rating: supported', to: 'rating: [supported' },
      ],
    },
    { edits: [{ file: 'claims/bridge-opened.md', from: '---\nlang: en', to: 'lang: en' }] },
  ],
};
