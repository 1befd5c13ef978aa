import type { Content } from '../../content/content.ts';
import type { Place } from '../../content/place-of.ts';
import { placeOf } from '../../content/place-of.ts';
import { FILE_START } from '../../problem.ts';
import { edit } from '../example.ts';
import type { BaseContent, Rule, RuleFault } from '../rule.ts';

/** What a source is said to be, and what its text says, is for somebody who holds the text to judge. */
export const sourceChanged: Rule = {
  id: 'source-changed',
  severity: 'warning',
  summary:
    'A change that adds, edits or removes a source’s record, its seal or its open text is pointed out (`--base`), so that somebody who holds the text looks at it before it is merged.',
  good: [
    {
      before: [],
      edits: [
        {
          file: 'sources/harbour-report.fr.md',
          to: '---\nof: a47918a857bfc034\n---\nTapé à la machine.\n',
        },
      ],
    },
  ],
  bad: [
    {
      before: [],
      edits: [edit('and no ceremony', 'and a ceremony', 'sources/harbour-report.txt')],
      problem: {
        at: 'sources/harbour-report.txt:1:1',
        message: 'The open text sources/harbour-report.txt has changed.',
        fix: 'Have it looked at by somebody who holds the text of this source.',
      },
    },
    {
      before: [],
      edits: [edit('kind: report', 'kind: law', 'sources/harbour-report.md')],
      problem: {
        at: 'sources/harbour-report.md:1:1',
        message: 'The record sources/harbour-report.md has changed.',
        fix: 'Have it looked at by somebody who holds the text of this source.',
      },
    },
  ],
  *check({ rawFiles, content, base }) {
    if (!base) return;
    const copied = new Map(copies(content, base).map((fault) => [fault.file, fault]));
    yield* copied.values();
    for (const file of new Set([...base.rawFiles.keys(), ...rawFiles.keys()])) {
      const kind = KINDS[placeOf(file).kind];
      const [before, now] = [base.rawFiles.get(file), rawFiles.get(file)];
      if (kind === undefined || before === now || copied.has(file)) continue;
      const verb = before === undefined ? 'is new' : now === undefined ? 'is gone' : 'has changed';
      yield {
        file,
        ...FILE_START,
        message: `The ${kind} ${file} ${verb}.`,
        fix: 'Have it looked at by somebody who holds the text of this source.',
      };
    }
  },
};

/** The kinds of files that say what a source is; translations of a record say nothing about its text. */
const KINDS: Partial<Record<Place['kind'], string>> = {
  source: 'record',
  text: 'open text',
  seal: 'seal',
};

/** Seals that are another source's: they would make that text's passages pass for this one's. */
function copies(content: Content, base: BaseContent): RuleFault[] {
  const owners = new Map<string, string>();
  return [...base.content.seals, ...content.seals].flatMap(([id, { json }]): RuleFault[] => {
    const seal = /"seal": ?"([^"]{1,100})"/.exec(json)?.[1];
    if (seal === undefined) return [];
    const owner = owners.get(seal) ?? id;
    owners.set(seal, owner);
    if (owner === id) return [];
    return [
      {
        file: `sources/${id}.seal.json`,
        ...FILE_START,
        message: `This is the seal of “${owner}”, whose text cannot be that of “${id}” too.`,
        found: seal,
        fix: `Seal the text of this source. Run: npm run seal -- ${id}`,
      },
    ];
  });
}
