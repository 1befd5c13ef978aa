import { FILE_START } from '../../problem.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const JUDGED = `  "sentences": {
    "rules": 1,
    "lang": "en",
    "quotes": [
      {
        "stands": "part",
        "governed": [],
        "attributed": false
      }
    ]
  },
`;

/** Who holds the text says of each quote how it stands in its sentence; the build cannot see it. */
export const sealOld: Rule = {
  id: 'seal-old',
  severity: 'warning',
  summary:
    'The seal of a source says of each confirmed quote how it stands in its sentence. One that was made before sentences were judged does not, so nothing is known of what the rest of a sentence makes of a quote.',
  good: [{ sealed: true, edits: [] }],
  bad: [
    {
      sealed: true,
      edits: [edit(JUDGED, '', 'sources/harbour-report.seal.json')],
      problem: {
        at: 'sources/harbour-report.seal.json:1:1',
        message: 'The seal of “harbour-report” was made before sentences were judged.',
        fix: 'Make the file anew from the text. Run: npm run seal -- harbour-report',
      },
    },
  ],
  *check({ sources }) {
    for (const [id, { sentencesJudged }] of sources) {
      if (sentencesJudged !== false) continue;
      yield {
        file: `sources/${id}.seal.json`,
        ...FILE_START,
        message: `The seal of “${id}” was made before sentences were judged.`,
        fix: `Make the file anew from the text. Run: npm run seal -- ${id}`,
      };
    }
  },
};
