import { FILE_START } from '../../problem.ts';
import type { Source } from '../../content/types.ts';
import { edit } from '../example.ts';
import type { Rule, RuleFault } from '../rule.ts';

/** A source is either open or sealed, and the files beside it agree. */
export const sourceText: Rule = {
  id: 'source-text',
  severity: 'error',
  summary:
    'Beside an open source’s record stands its text (`<id>.txt`), which is not empty; beside a sealed one’s its seal (`<id>.seal.json`) and never its text, which may not be republished.',
  good: [{ sealed: true, edits: [] }],
  bad: [
    {
      edits: [edit('text: open', 'text: sealed', 'sources/journal-du-port.md')],
      problem: {
        at: 'sources/journal-du-port.md:5:7',
        message:
          'The source is sealed, and yet its whole text stands in sources/journal-du-port.txt.',
        found: 'sealed',
        expected: 'no sources/journal-du-port.txt',
        fix: 'Move it to snapshots/journal-du-port.txt, or write `text: open` where it may be republished.',
      },
    },
    {
      edits: [{ file: 'sources/journal-du-port.txt', to: null }],
      problem: {
        at: 'sources/journal-du-port.md:5:7',
        message: 'The source is open, and its text sources/journal-du-port.txt is not there.',
        found: 'open',
        expected: 'sources/journal-du-port.txt',
        fix: 'Save the text as sources/journal-du-port.txt; where it may not be republished, save it as snapshots/journal-du-port.txt, write `text: sealed`, and run: npm run seal -- journal-du-port',
      },
    },
  ],
  *check({ content, rawFiles, sources }) {
    for (const [id, { value: source, file, at }] of content.sources) {
      const text = `sources/${id}.txt`;
      const mismatch = mismatchOf(id, source.text, {
        text: rawFiles.has(text),
        seal: rawFiles.has(`sources/${id}.seal.json`),
      });
      if (mismatch) yield { file, ...at(['text']), found: source.text, ...mismatch };
      else if (sources.get(id)?.tokens === 0)
        yield {
          file: text,
          ...FILE_START,
          message: `The text of “${id}” is empty.`,
          expected: 'the words of the source',
          fix: `Save the text as ${text}.`,
        };
    }
  },
};

/** What is wrong with the files beside a record: one thing at most. */
function mismatchOf(
  id: string,
  kind: Source['text'],
  has: { readonly text: boolean; readonly seal: boolean },
): Pick<RuleFault, 'message' | 'expected' | 'fix'> | undefined {
  const [text, seal, snapshot] = [
    `sources/${id}.txt`,
    `sources/${id}.seal.json`,
    `snapshots/${id}.txt`,
  ];
  if (kind === 'sealed' && has.text)
    return {
      message: `The source is sealed, and yet its whole text stands in ${text}.`,
      expected: `no ${text}`,
      fix: `Move it to ${snapshot}, or write \`text: open\` where it may be republished.`,
    };
  if (kind === 'sealed' && !has.seal)
    return {
      message: `The source is sealed, and its seal ${seal} is not there.`,
      expected: seal,
      fix: `Save the whole text as ${snapshot}. Run: npm run seal -- ${id}`,
    };
  if (kind === 'open' && has.seal)
    return {
      message: `The source is open, and yet it has a seal, ${seal}.`,
      expected: `no ${seal}`,
      fix: has.text
        ? `Remove ${seal}, or write \`text: sealed\` and remove ${text}.`
        : `Write \`text: sealed\`.`,
    };
  if (kind === 'open' && !has.text)
    return {
      message: `The source is open, and its text ${text} is not there.`,
      expected: text,
      fix: `Save the text as ${text}; where it may not be republished, save it as ${snapshot}, write \`text: sealed\`, and run: npm run seal -- ${id}`,
    };
  return undefined;
}
