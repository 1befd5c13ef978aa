import { agrees } from '../../proof/languages/reads-as.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const SHOWN_WORDS = 5;

/** The record says in which language the text is: pages are marked with it, and readers and machines rely on it. */
export const sourceLanguage: Rule = {
  id: 'source-language',
  severity: 'error',
  summary:
    '`lang` of a source is the language that its text is in, by the commonest words of at least 40 that can be seen. Where the two differ, quotes are judged in the language that the text reads as.',
  good: [{ edits: [edit('lang: en', 'lang: en-GB', 'sources/harbour-report.md')] }],
  bad: [
    {
      edits: [
        edit('lang: en', 'lang: fr', 'sources/harbour-report.md'),
        edit('spring of 1932\n', 'spring of 1932\n    translation: It opened in 1932.\n'),
      ],
      problem: {
        at: 'sources/harbour-report.md:4:7',
        message:
          'The text of “harbour-report” reads as “en”, and its record says “fr”: its commonest words are “the”, “was”, “it”, “to”, “of”.',
        found: 'fr',
        expected: 'en',
        fix: 'Write `lang: en`.',
      },
    },
  ],
  *check({ content, sources }) {
    for (const [id, { value, file, at }] of content.sources) {
      const read = sources.get(id)?.readsAs;
      if (!read || agrees(value.lang, read.lang)) continue;
      const words = read.words.slice(0, SHOWN_WORDS).map((word) => `“${word}”`);
      const told = words.length > 0 ? `: its commonest words are ${words.join(', ')}` : '';
      yield {
        file,
        ...at(['lang']),
        message: `The text of “${id}” reads as “${read.lang}”, and its record says “${value.lang}”${told}.`,
        found: value.lang,
        expected: read.lang,
        fix: `Write \`lang: ${read.lang}\`.`,
      };
    }
  },
};
