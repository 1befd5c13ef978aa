import { isSpoken, SPOKEN_LANGUAGES, wordsFor } from '../../i18n/words.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const languages = (to: string) => edit('languages: [en, fr]', `languages: [${to}]`, 'site.yml');

/** What the publication writes may be in any language; what the product says beside it, only in those that it speaks. */
export const wordsMissing: Rule = {
  id: 'words-missing',
  severity: 'warning',
  summary:
    'The product has words of its own (navigation, headings, labels) in each language of the publication. Where it has none, they are all those of the default language, marked with `lang`.',
  good: [{ edits: [languages('en, fr, de-AT')], instead: 'translation-missing' }],
  bad: [
    {
      edits: [languages('en, fr, es')],
      problem: {
        at: 'site.yml:4:21',
        message:
          'The interface has no words in “es”: on pages in this language, its words are in “en”, and marked so.',
        found: 'es',
        expected: 'one of de, en, fr',
        fix: 'Add words in “es” as `src/core/i18n/es`, or remove the language.',
      },
      besides: ['translation-missing'],
    },
  ],
  *check({ content: { site } }) {
    for (const [i, lang] of (site?.value.languages ?? []).entries())
      if (site && !isSpoken(lang))
        yield {
          file: site.file,
          ...site.at(['languages', i]),
          message: `The interface has no words in “${lang}”: on pages in this language, its words are in “${wordsFor(site.value, lang).lang}”, and marked so.`,
          found: lang,
          expected: `one of ${SPOKEN_LANGUAGES.join(', ')}`,
          fix: `Add words in “${lang}” as \`src/core/i18n/${lang}\`, or remove the language.`,
        };
  },
};
