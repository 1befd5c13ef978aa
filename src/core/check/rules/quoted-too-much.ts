import { FILE_START } from '../../problem.ts';
import type { Rule } from '../rule.ts';

const NOTICEABLE = 0.25;
const MOST = 0.5;
/** Of the unopened text only the tokens can be counted: they stand for its words. */
const LEAST_UNOPENED = 40;

/** A sealed text is quoted, not republished piece by piece. */
export const quotedTooMuch: Rule = {
  id: 'quoted-too-much',
  severity: 'warning',
  cases: {
    'too-much': {
      severity: 'error',
      when: `over ${MOST * 100} %, or with fewer than ${LEAST_UNOPENED} words left unopened`,
    },
  },
  summary: `The windows of a sealed source open at most ${NOTICEABLE * 100} % of it. Beyond that, what is left could be guessed, and the quotes would stand in for the text.`,
  good: [{ edits: [] }],
  bad: [],
  *check({ content, sources }) {
    for (const [id, { tokens, opened }] of sources) {
      const seal = content.seals.get(id);
      if (!seal || opened === undefined || tokens === 0) continue;
      const left = tokens - opened;
      const tooMuch = opened > tokens * MOST || left < LEAST_UNOPENED;
      if (!tooMuch && opened <= tokens * NOTICEABLE) continue;
      const share = ((opened / tokens) * 100).toFixed(0);
      yield {
        file: seal.file,
        ...FILE_START,
        message: `The quotes open ${share} % of “${id}”: ${opened} of its ${tokens} tokens (words and punctuation); ${left} stay sealed.`,
        expected: tooMuch
          ? `at most ${MOST * 100} %, and at least ${LEAST_UNOPENED} unopened`
          : `at most ${NOTICEABLE * 100} %`,
        ...(tooMuch ? { case: 'too-much' } : {}),
        fix: `shorten or share quotes, then run: npm run seal -- ${id}`,
      };
    }
  },
};
