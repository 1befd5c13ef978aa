import { primarySubtag } from '../../i18n/language.ts';
import type { Claim, ClaimTranslation } from '../../content/types.ts';
import type { Located } from '../../content/content.ts';
import { edit } from '../example.ts';
import type { Rule, RuleFault } from '../rule.ts';

/** How a language counts passages and texts off in words: expressions, for what comes before the noun, and the noun. */
const COUNTED: Readonly<Record<string, readonly [ordinal: string, noun: string]>> = {
  de: [
    '(?:d(?:er|ie|as|en|em|es)|[vz]om|zu[mr]|[ai]m)\\s+(?:erst|zweit|dritt|viert|fünft|sechst|vorletzt|letzt|erster|letzter)e[nmrs]?',
    '(?:Textstellen?|Passagen?|Zitat(?:e[ns]?|s)?|Belege?[ns]?|Text(?:e[ns]?)?)',
  ],
  en: [
    'the\\s+(?:first|second|third|fourth|fifth|sixth|last|former|latter)',
    '(?:passages?|quotes?|quotations?|texts?(?! messages?| files?| editors?))',
  ],
  fr: [
    '(?:l[ea]|les|du|des|aux?)\\s+(?:premi(?:er|ère)|second|seconde|deuxième|troisième|quatrième|cinquième|sixième|derni(?:er|ère))s?',
    '(?:passages?|citations?|textes?)',
  ],
};

const EXPRESSIONS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(COUNTED).map(([lang, [ordinal, noun]]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{N}])${ordinal}\\s+${noun}(?![\\p{L}\\p{N}])(?!\\s*\\[@)`, 'giu'),
  ]),
);

/** The order of evidence may change, and differs between a page and a card: a number in words leads nowhere. */
export const ordinalReference: Rule = {
  id: 'ordinal-reference',
  severity: 'warning',
  summary:
    'A passage is referred to as `[@id]`, and a text by the name of its source, never by number as “the first passage” or “the second text”: the order may change, and differs from page to card.',
  waivable: true,
  good: [{ edits: [edit('The report says so [@', 'The passage of the report says so [@')] }],
  bad: [
    {
      edits: [
        edit('The report says so [@opening-year].', 'It [@opening-year] is the first passage.'),
      ],
      problem: {
        at: 'claims/bridge-opened.md:16:23',
        end: '16:40',
        message: '“the first passage” leads nowhere: the order of the evidence may change.',
        found: 'the first passage',
        expected: '[@opening-year]',
        fix: 'Write `[@…]` with the id of the evidence, or the name of the source.',
      },
    },
    {
      edits: [
        edit(
          'finding: The report gives',
          'finding: The second text says nothing. The report gives',
        ),
      ],
      problem: {
        at: 'claims/bridge-opened.md:5:10',
        end: '5:25',
        message: '“The second text” leads nowhere: the order of the evidence may change.',
        found: 'The second text',
        expected: 'the name of the source',
        fix: 'Write the name of the source.',
      },
    },
  ],
  *check({ content }) {
    for (const claim of content.claims.values()) yield* counted(claim, claim.value.evidence);
    for (const translation of content.claimTranslations)
      yield* counted(translation, content.claims.get(translation.value.id)?.value.evidence ?? []);
  },
};

function* counted(
  { value, file, at, markdown = '' }: Located<Claim> | Located<ClaimTranslation>,
  evidence: readonly { readonly id: string }[],
): Generator<RuleFault> {
  const expression = EXPRESSIONS[primarySubtag(value.lang)];
  if (!expression) return;
  const fault = (found: string) => ({
    file,
    message: `“${found}” leads nowhere: the order of the evidence may change.`,
    found,
  });
  for (const key of ['finding', 'wouldChange'] as const)
    for (const { 0: found, index } of (value[key] ?? '').matchAll(expression))
      yield {
        ...fault(found.replace(/\s+/g, ' ')),
        ...at([key], [index, index + found.length]),
        expected: 'the name of the source',
        fix: 'Write the name of the source.',
      };
  for (const { 0: found, index } of markdown.matchAll(expression))
    yield {
      ...fault(found.replace(/\s+/g, ' ')),
      ...at(['body'], [index, index + found.length]),
      expected: evidence.map(({ id }) => `[@${id}]`).join(' or ') || 'the name of the source',
      fix: 'Write `[@…]` with the id of the evidence, or the name of the source.',
    };
}
