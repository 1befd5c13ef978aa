import { FILE_START } from '../../problem.ts';
import type { RuleFault, Rule, RuleContext } from '../rule.ts';

/** What a source is said to be, and what its text says, is for somebody who holds the text to judge. */
export const sourceChanged: Rule = {
  id: 'source-changed',
  severity: 'warning',
  summary:
    'A change that adds, edits or removes a source’s record, its seal or its open text is pointed out (`--base`), so that somebody who holds the text looks at it before it is merged.',
  good: [{ before: [], edits: [] }],
  bad: [
    {
      before: [],
      edits: [{ file: 'sources/harbour-report.txt', from: 'spring of 1932', to: 'summer of 1932' }],
    },
    {
      before: [],
      edits: [{ file: 'sources/harbour-report.md', from: 'kind: report', to: 'kind: law' }],
    },
  ],
  *check({ rawFiles, content, base }) {
    if (!base) return;
    const files = new Set([...base.rawFiles.keys(), ...rawFiles.keys()]);
    for (const file of files) {
      const kind = kindOf(file);
      const [before, now] = [base.rawFiles.get(file), rawFiles.get(file)];
      if (kind === undefined || before === now) continue;
      const verb = before === undefined ? 'is new' : now === undefined ? 'is gone' : 'has changed';
      yield {
        file,
        ...FILE_START,
        message: `The ${kind} ${file} ${verb}.`,
        fix: 'Have it looked at by somebody who holds the text of this source.',
      };
    }
    yield* copies(content, base);
  },
};

/** Translations of a record say nothing about the text. */
function kindOf(file: string): string | undefined {
  const name = /^sources\/([^/]+)$/.exec(file)?.[1];
  if (name === undefined) return undefined;
  if (name.endsWith('.seal.json')) return 'seal';
  if (name.endsWith('.txt')) return 'open text';
  return /^[^.]+\.md$/.test(name) ? 'record' : undefined;
}

/** A seal that is another source's would make that text's passages pass for this one's. */
function* copies(
  content: RuleContext['content'],
  base: NonNullable<RuleContext['base']>,
): Generator<RuleFault> {
  const owners = new Map<string, string>();
  for (const [id, { json }] of [...base.content.seals, ...content.seals]) {
    const seal = /"seal": ?"([^"]{1,100})"/.exec(json)?.[1];
    if (seal === undefined) continue;
    const owner = owners.get(seal);
    if (owner === undefined) owners.set(seal, id);
    else if (owner !== id)
      yield {
        file: `sources/${id}.seal.json`,
        ...FILE_START,
        message: `This is the seal of “${owner}”, whose text cannot be that of “${id}” too.`,
        found: seal,
        fix: `Seal the text of this source. Run: npm run seal -- ${id}`,
      };
  }
}
