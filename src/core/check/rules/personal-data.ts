import type { LineIndex } from '../../parse/line-index.ts';
import { lineIndex } from '../../parse/line-index.ts';
import type { PersonalData } from '../personal-data.ts';
import { findPersonalData } from '../personal-data.ts';
import type { Found, Rule } from '../rule.ts';

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
  *check({ content, written }) {
    const own = content.site?.value.publisher.email?.toLowerCase();
    for (const [file, text] of written) {
      if (!file.endsWith('.md')) continue;
      let lines: LineIndex | undefined;
      for (const data of findPersonalData(text)) {
        if (own !== undefined && text.slice(data.start, data.end).toLowerCase() === own) continue;
        yield problem(file, (lines ??= lineIndex(text)), data);
      }
    }
  },
};

function problem(file: string, lines: LineIndex, { kind, start, end }: PersonalData): Found {
  return {
    file,
    at: lines.range(start, end),
    message: `This looks like the ${kind} of somebody.`,
    fix: 'leave it out; in a quote, choose a passage without it or leave it out with […]',
  };
}
