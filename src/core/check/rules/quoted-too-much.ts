import { FILE_START } from '../../problem.ts';
import { MIN_UNOPENED, NOTICEABLE_SHARE } from '../../seal/windows.ts';
import type { Rule } from '../rule.ts';

const MAX_SHARE = 0.5;

/** A sealed text is quoted, not republished piece by piece. */
export const quotedTooMuch: Rule = {
  id: 'quoted-too-much',
  severity: 'warning',
  cases: {
    'too-much': {
      severity: 'error',
      when: `over ${MAX_SHARE * 100} %, or with fewer than ${MIN_UNOPENED} words left unopened`,
    },
  },
  summary: `The windows of a sealed source open at most ${NOTICEABLE_SHARE * 100} % of it. Beyond that, what is left could be guessed, and the quotes would stand in for the text.`,
  good: [{ sealed: true, edits: [] }],
  bad: [],
  *check({ sources }) {
    for (const [id, { tokens, opened }] of sources) {
      if (opened === undefined) continue;
      const left = tokens - opened;
      const tooMuch = opened > tokens * MAX_SHARE || left < MIN_UNOPENED;
      if (!tooMuch && opened <= tokens * NOTICEABLE_SHARE) continue;
      const share = ((opened / tokens) * 100).toFixed(0);
      yield {
        file: `sources/${id}.seal.json`,
        ...FILE_START,
        message: `The quotes open ${share} % of “${id}”: ${opened} of its ${tokens} tokens (words and punctuation); ${left} stay sealed.`,
        expected: tooMuch
          ? `at most ${MAX_SHARE * 100} %, and at least ${MIN_UNOPENED} unopened`
          : `at most ${NOTICEABLE_SHARE * 100} %`,
        ...(tooMuch ? { case: 'too-much' } : {}),
        fix: `Shorten or share quotes. Run: npm run seal -- ${id}`,
      };
    }
  },
};
