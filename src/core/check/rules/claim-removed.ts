import { FILE_START } from '../../problem.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Others link to a claim, embed it and cite it; a withdrawal is a state, not a deletion. */
export const claimRemoved: Rule = {
  id: 'claim-removed',
  severity: 'error',
  summary:
    'A claim that was published stays (`--base`): one that no longer stands is `withdrawn` and keeps its page, which says so.',
  good: [
    {
      before: [],
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-12-01, kind: withdrawal, note: The report was a hoax. }\nstatus: withdrawn',
        ),
        edit(
          'translations:',
          'history:\n  2026-12-01: Le rapport était un canular.\ntranslations:',
          'claims/bridge-opened.fr.md',
        ),
      ],
    },
  ],
  bad: [
    {
      before: [],
      edits: [edit('status: published', 'status: draft')],
      problem: {
        at: 'claims/bridge-opened.md:14:9',
        message:
          'The claim “bridge-opened” was published, and is now a draft: its page would be gone.',
        fix: 'Keep the file, with `status: withdrawn` and an entry in its history that says why.',
      },
    },
  ],
  *check({ content, base }) {
    for (const [id, { value: before, file }] of base?.content.claims ?? []) {
      if (before.status === 'draft') continue;
      const now = content.claims.get(id);
      if (now && now.value.status !== 'draft') continue;
      // A file that is still there but cannot be read as a claim has its own problem.
      if (content.broken.claims.has(id)) continue;
      yield {
        file,
        ...(now ? now.at(['status']) : FILE_START),
        message: now
          ? `The claim “${id}” was published, and is now a draft: its page would be gone.`
          : `The claim “${id}” was published, and its file is gone.`,
        fix: 'Keep the file, with `status: withdrawn` and an entry in its history that says why.',
      };
    }
  },
};
