import type { Range } from '../../problem.ts';
import type { LineIndex } from '../../content/line-index.ts';
import { lineIndex } from '../../content/line-index.ts';
import type { PersonalData } from '../personal-data.ts';
import { findPersonalData } from '../personal-data.ts';
import type { RuleFault, Rule } from '../rule.ts';

/** A site about harassment must never be a means of it. */
export const personalData: Rule = {
  id: 'personal-data',
  severity: 'error',
  summary:
    'No text that a contributor writes holds a mail address, telephone number, card number, bank account or street address, also not inside a quote: quote around it. The publisher’s own mail address (`site.yml`) may stand.',
  waivable: true,
  good: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so',
          to: 'In 1932, 10 000 000 people crossed; from 1932-03-19 to 1958 it was 2 500 a day. The report says so',
        },
      ],
    },
  ],
  bad: [
    'Write to ada.lovelace@mail.example.net. ',
    'Call +33 6 12 34 56 78. ',
    'She lives at 12 Analytical Engine Street. ',
    'The card was 4111 1111 1111 1111. ',
    'Send it to GB82 WEST 1234 5698 7654 32. ',
  ].map((text) => ({
    edits: [
      {
        file: 'claims/bridge-opened.md',
        from: 'The report says so',
        to: `${text}The report says so`,
      },
    ],
  })),
  *check({ content, rawFiles }) {
    const own = content.site?.value.publisher.email?.toLowerCase();
    const isOwn = (text: string): boolean => text.toLowerCase() === own;
    for (const [file, text] of rawFiles) {
      if (!file.endsWith('.md')) continue;
      let lines: LineIndex | undefined;
      for (const data of findPersonalData(text))
        if (!isOwn(text.slice(data.start, data.end)))
          yield problem(file, data, (lines ??= lineIndex(text)).range(data.start, data.end));
    }
    const records = [
      ...content.claims.values(),
      ...content.claimTranslations,
      ...content.sources.values(),
      ...content.sourceTranslations,
      ...content.pages,
    ];
    for (const { value, file, at } of records) {
      const text = flat(rawFiles.get(file) ?? '');
      for (const { path, words } of wordsOf(value))
        for (const data of findPersonalData(words)) {
          const found = words.slice(data.start, data.end);
          // What stands in the file as it reads has been found already; this was rawFiles with escapes or entities.
          if (!isOwn(found) && !text.includes(flat(found))) yield problem(file, data, at(path));
        }
    }
  },
};

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

/** Every text of a record as a reader sees it, with its path. */
function* wordsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ path: readonly (string | number)[]; words: string }> {
  if (typeof value === 'string') {
    // The HTML of a text says what its `text` says, and addresses of pages are full of numbers.
    if (path.at(-1) !== 'html' && path.at(-1) !== 'url') yield { path, words: value };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* wordsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function problem(file: string, { kind }: PersonalData, range: Range): RuleFault {
  return {
    file,
    ...range,
    message: `This looks like the ${kind} of somebody.`,
    fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
  };
}
