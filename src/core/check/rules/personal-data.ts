import type { Range } from '../../problem.ts';
import type { LineIndex } from '../../content/line-index.ts';
import { lineIndex } from '../../content/line-index.ts';
import type { PersonalData } from '../personal-data.ts';
import { findPersonalData } from '../personal-data.ts';
import { edit } from '../example.ts';
import type { RuleFault, Rule } from '../rule.ts';

/** A site about harassment must never be a means of it. */
export const personalData: Rule = {
  id: 'personal-data',
  severity: 'error',
  summary:
    'No text that a contributor writes holds a mail address, telephone number, card number, bank account or street address, also not inside a quote: quote around it. The publisher’s own mail address (`site.yml`) may stand.',
  waivable: true,
  good: [
    'In 1932, 10 000 000 people crossed; from 1932-03-19 to 1958 it was 2 500 a day',
    'They protested at 10 Downing Street, and 9 US Supreme Court justices heard of it',
    'The number 4111 1111 1111 1112 is no card’s',
  ].map((text) => ({ edits: [edit('The report says so', `${text}. The report says so`)] })),
  bad: [
    {
      edits: [
        edit('The report says so', 'Write to ada.lovelace@mail.example.net. The report says so'),
      ],
      problem: {
        at: 'claims/bridge-opened.md:16:10',
        message: 'This looks like the mail address of somebody.',
        fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
      },
    },
    {
      edits: [edit('The report says so', 'Call +33 6 12 34 56 78. The report says so')],
      problem: {
        at: 'claims/bridge-opened.md:16:6',
        message: 'This looks like the telephone number of somebody.',
        fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
      },
    },
    {
      edits: [
        edit('The report says so', 'She lives at 12 Analytical Engine Street. The report says so'),
      ],
      problem: {
        at: 'claims/bridge-opened.md:16:14',
        message: 'This looks like the street address of somebody.',
        fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
      },
    },
    {
      edits: [edit('The report says so', 'The card was 4111 1111 1111 1111. The report says so')],
      problem: {
        at: 'claims/bridge-opened.md:16:14',
        message: 'This looks like the card number of somebody.',
        fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
      },
    },
    {
      edits: [
        edit('The report says so', 'Send it to GB82 WEST 1234 5698 7654 32. The report says so'),
      ],
      problem: {
        at: 'claims/bridge-opened.md:16:12',
        message: 'This looks like the bank account of somebody.',
        fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
      },
    },
  ],
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
          // What stands in the file as it reads has been found already; this was written with escapes or entities.
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
    // The HTML of a text says what its `text` says.
    if (path.at(-1) !== 'html') yield { path, words: value };
  } else
    for (const [key, inner] of Object.entries(value ?? {}))
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
