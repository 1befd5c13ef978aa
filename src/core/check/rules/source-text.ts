import type { Rule } from '../rule.ts';

/** A source is either open or sealed, and the files beside it agree. */
export const sourceText: Rule = {
  id: 'source-text',
  severity: 'error',
  summary:
    'Beside an open source’s record stands its text (`<id>.txt`); beside a sealed one’s its seal (`<id>.seal.json`) and never its text, which may not be republished.',
  good: [{ edits: [] }],
  bad: [{ edits: [{ file: 'sources/harbour-report.md', from: 'text: open', to: 'text: sealed' }] }],
  *check({ content, written }) {
    for (const [id, { value: source, file, at }] of content.sources) {
      const text = `sources/${id}.txt`;
      const seal = `sources/${id}.seal.json`;
      const here = { file, ...at(['text']), found: source.text };
      // An open source without its text is found while parsing.
      if (source.text === 'sealed' && !written.has(seal))
        yield {
          ...here,
          message: `The source is sealed, and its seal ${seal} is not there.`,
          fix: `save the whole text as snapshots/${id}.txt, then run: npm run seal -- ${id}`,
        };
      if (source.text === 'sealed' && written.has(text))
        yield {
          ...here,
          message: `The source is sealed, and yet its whole text lies in ${text}.`,
          fix: `move it out of the content: mv content/${text} snapshots/${id}.txt`,
        };
      if (source.text === 'open' && written.has(seal))
        yield {
          ...here,
          message: `The source is open, and yet it has a seal, ${seal}.`,
          fix: `delete ${seal}, or write “text: sealed” and delete the text`,
        };
    }
  },
};
