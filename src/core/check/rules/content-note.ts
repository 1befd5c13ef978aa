import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Readers are warned before passages that may hurt them, not after. */
export const contentNote: Rule = {
  id: 'content-note',
  severity: 'error',
  summary:
    'A claim with a sensitive topic (one with a `note` in `topics.yml`) carries the content note that the topic demands.',
  good: [{ edits: [edit('topics: [bridges]', 'topics: [accidents]\ncontent-notes: [deaths]')] }],
  bad: [
    {
      edits: [edit('topics: [bridges]', 'topics: [accidents]')],
      problem: {
        at: 'claims/bridge-opened.md:7:10',
        message:
          'A claim on the topic “accidents” carries the content note “deaths”, and this one does not.',
        fix: 'Write `content-notes: [deaths]`.',
      },
    },
  ],
  *check({ content }) {
    const demanded = new Map(content.topics.value.map(({ id, note }) => [id, note]));
    for (const { value: claim, file, at } of content.claims.values())
      for (const [i, topic] of claim.topics.entries()) {
        const note = demanded.get(topic);
        if (note === undefined || claim.contentNotes.includes(note)) continue;
        yield {
          file,
          ...at(['topics', i]),
          message: `A claim on the topic “${topic}” carries the content note “${note}”, and this one does not.`,
          fix: `Write \`content-notes: [${[...claim.contentNotes, note].join(', ')}]\`.`,
        };
      }
  },
};
