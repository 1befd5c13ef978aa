import { FILE_START } from '../../problem.ts';
import { sameLanguage } from '../../i18n/language.ts';
import type { Claim, ClaimTranslation, Evidence } from '../../content/types.ts';
import type { Content } from '../../content/content.ts';
import { aboutSpeaker } from '../../content/writing/translatable-digest.ts';
import { edit } from '../example.ts';
import type { RuleFault, Rule } from '../rule.ts';

const IN_FRENCH = [
  edit('source: harbour-report', 'source: journal-du-port'),
  edit(
    'The great bridge opened to traffic in the spring of 1932\n',
    'Le pont fut ouvert à la circulation un matin de mars\n',
  ),
];

/** Readers are never left with words that they cannot read, nor in doubt whether they read the source's own. */
export const translationMissing: Rule = {
  id: 'translation-missing',
  severity: 'warning',
  cases: { quote: { severity: 'error', when: 'of a quote in a published claim' } },
  summary:
    'A quote in another language than its claim’s has a `translation`: without it a reader cannot tell what it says. A claim has a translation into each language of the publication: until then its page stands there untranslated. The translation has all words of the original: what would change the finding, who speaks where that is described, why a quote may stand alone.',
  waivable: true,
  good: [
    {
      edits: [
        ...IN_FRENCH,
        edit(
          'un matin de mars\n',
          'un matin de mars\n    translation: The bridge was opened to traffic one morning in March.\n',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: IN_FRENCH,
      problem: {
        at: 'claims/bridge-opened.md:13:7',
        message:
          'The passage “opening-year” is not in the claim’s language (en), and has no translation.',
        case: 'quote',
        fix: 'Add `translation: >-` to this evidence, with the passage in en.',
      },
    },
    {
      edits: [{ file: 'claims/bridge-opened.fr.md', to: null }],
      problem: {
        at: 'claims/bridge-opened.md:1:1',
        message: 'The claim “bridge-opened” has no translation into “fr”.',
        fix: 'Run: npm run translate -- bridge-opened fr',
      },
    },
  ],
  *check({ content }) {
    const languages = content.site?.value.languages ?? [];
    const translated = new Set(
      content.claimTranslations.map(({ value }) => key(value.id, value.lang)),
    );
    for (const located of content.claims.values()) {
      const { value: claim, file, at } = located;
      for (const [i, id] of untranslated(claim, claim.lang, content))
        if (claim.evidence[i]!.translation === undefined)
          yield {
            file,
            ...at(['evidence', i, 'quote']),
            message: `The passage “${id}” is not in the claim’s language (${claim.lang}), and has no translation.`,
            ...(claim.status === 'draft' ? {} : { case: 'quote' }),
            fix: `Add \`translation: >-\` to this evidence, with the passage in ${claim.lang}.`,
          };
      if (claim.status === 'draft') continue;
      for (const lang of languages)
        if (lang !== claim.lang && !translated.has(key(claim.id, lang)))
          yield {
            file,
            ...FILE_START,
            message: `The claim “${claim.id}” has no translation into “${lang}”.`,
            fix: `Run: npm run translate -- ${claim.id} ${lang}`,
          };
    }
    yield* ofTranslations(content);
  },
};

function* ofTranslations(content: Content): Generator<RuleFault> {
  for (const { value, file, at } of content.claimTranslations) {
    const claim = content.claims.get(value.id)?.value;
    if (!claim) continue;
    for (const { key, words, needed, what, withWhat } of wordsByEvidence(value, claim, content)) {
      // A translation of what is not there may be meant for what seems to lack one: unknown-reference speaks of it.
      const given = Object.keys(words);
      if (!given.every((id) => claim.evidence.some((known) => known.id === id))) continue;
      for (const id of needed)
        if (!Object.hasOwn(words, id))
          yield {
            file,
            ...at([key]),
            message: what(id),
            fix: `Add under \`${key}:\` the line \`${id}: >-\`, with ${withWhat} in ${value.lang} below it.`,
          };
    }
    if (claim.wouldChange !== undefined && value.wouldChange === undefined)
      yield {
        file,
        ...at([]),
        message: 'The original says what would change the finding, and this translation does not.',
        fix: 'Add `would-change: >-` with those words.',
      };
  }
}

/** What a translation is to say of pieces of evidence: under which key, of which of them, and what it says so far. */
function wordsByEvidence(translation: ClaimTranslation, claim: Claim, content: Content) {
  const { lang, translations, speakers, readsAlone } = translation;
  const idsWith = (has: (entry: Evidence) => unknown): string[] =>
    claim.evidence.filter(has).map(({ id }) => id);
  return [
    {
      key: 'translations',
      words: translations,
      needed: untranslated(claim, lang, content).map(([, id]) => id),
      what: (id: string) =>
        `The passage “${id}” is not in this language (${lang}), and has no translation here.`,
      withWhat: 'the passage',
    },
    {
      key: 'speakers',
      words: speakers,
      needed: idsWith(({ speaker }) => aboutSpeaker(speaker)),
      what: (id: string) =>
        `The original says who speaks in the passage “${id}”, and this translation does not.`,
      withWhat: 'the role or the description of the speaker',
    },
    {
      key: 'reads-alone',
      words: readsAlone,
      needed: idsWith((entry) => entry.readsAlone),
      what: (id: string) =>
        `The original says why the passage “${id}” may stand alone, and this translation does not.`,
      withWhat: 'that reason',
    },
  ];
}

/** Index and id of the evidence whose source is not in `lang`. */
function untranslated(claim: Claim, lang: string, content: Content): [number, string][] {
  return claim.evidence.flatMap(({ id, source }, i) => {
    const spoken = content.sources.get(source)?.value.lang;
    return spoken !== undefined && !sameLanguage(spoken, lang) ? [[i, id] as [number, string]] : [];
  });
}

const key = (id: string, lang: string): string => `${id} ${lang}`;
