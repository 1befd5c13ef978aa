import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';
import { findPersonalData } from '../../../src/core/check/personal-data.ts';

const kinds = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

describe('personal data is found', () => {
  it.each([
    ['mail address', 'Write to ada@example.org.'],
    ['mail address', 'ada.lovelace+x@mail.example.co.uk'],
    ['mail address', 'ada [at] example [dot] org'],
    ['mail address', 'hélène@exemple.fr'],
    ['telephone number', 'Appelez le 06 12 34 56 78.'],
    ['telephone number', '0612345678'],
    ['telephone number', '01.23.45.67.89'],
    ['telephone number', '+33 6 12 34 56 78'],
    ['telephone number', '+1 (212) 555-0123'],
    ['telephone number', '(212) 555-0123'],
    ['telephone number', '212-555-0123'],
    ['telephone number', '0044 20 7946 0958'],
    ['telephone number', '020 7946 0958'],
    ['telephone number', '+49 30\n  1234567'],
    ['telephone number', 'tél. : 555 01 23'],
    ['card number', '4111 1111 1111 1111'],
    ['card number', '5500-0000-0000-0004'],
    ['card number', '378282246310005'],
    ['bank account', 'GB82 WEST 1234 5698 7654 32'],
    ['bank account', 'FR1420041010050500013M02606'],
    ['bank account', 'IBAN DE89 3704 0044 0532 0130 00 and more words'],
    ['street address', 'She lives at 221B Baker Street.'],
    ['street address', '12 bis, rue de la République'],
    ['street address', '8 avenue d’Italie'],
    ['street address', '350 Fifth Avenue'],
    ['street address', 'in der Lindenstraße 12a'],
    // One step from what is public: another number, another street, more letters.
    ['street address', 'He lived at 13 Downing Street.'],
    ['street address', 'He lived at 10 Downing Street Lane.'],
    ['street address', '110 Downing Street'],
    ['street address', '160 Pennsylvania Avenue'],
    ['street address', '12, rue de Varenne'],
    ['street address', 'Spreeweg 12'],
    ['street address', 'She lives at 45 Wall Street in Kingston.'],
    ['street address', '45 Wall Street was sold'],
    ['street address', '12 Oak Street residents'],
    ['street address', '9 Old Mill Court'],
    ['street address', '9 Supreme Court Road'],
  ])('%s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
});

describe('ordinary prose raises no alarm', () => {
  it.each([
    'It fell 12.5 % in 2022, from 10 000 000 to 8 750 000 dollars.',
    'Between 2013-01-05 and 2022-09-03, 1914-1918, 01.02.2003, 3/9/2022, 10:30.',
    'The years 2017 2018 2019 2020 2021 2022 were busy.',
    'A loss of -1 000 000 000 or +12 500 000 000 euros, 1,234,567,890 in all.',
    'ISBN 978-2-07-036822-8, doi 10.1145/3366423.3380198, RFC 9901, 4 111 people',
    'https://example.org/2022/09/0612345678?id=4111111111111111&mail=a@b.example',
    'In 2008 Wall Street crashed. En 2015, place de la Bastille, on manifesta.',
    'By a vote of 5 to 4 the Supreme Court held; rule 3 of the Road Traffic Act.',
    'See [@security-not-hosting] and [@b]. The handle is @someone.',
    'The seal 0123456789abcdef0123456789abcdef0123 has 4111111111111112 in it.',
    'En 3 mois, 12 avenues et 40 rues ont changé de nom ; 20 % des places aussi.',
    'Ring 988 (in the United States) or 3114 (en France), 116 123 in Britain.',
    'The prime minister spoke outside 10 Downing Street, and again at 11 Downing Street.',
    'They marched to 1600 Pennsylvania Avenue and past 24 Sussex Drive.',
    'Au 55, rue du Faubourg Saint-Honoré ; au 57 rue de Varenne ; au 36 quai des Orfèvres.',
    'Le 37, quai d’Orsay, le 139, rue de Bercy et le 126 rue de l’Université.',
    'Der Bundespräsident wohnt am Spreeweg 1.',
    'All 9 US Supreme Court justices, 12 High Court judges and 94 US District Court seats.',
    'The 18 International Criminal Court judges and 9 Magistrates’ Court hearings.',
    'At least 12 Wall Street banks, 3 Fleet Street editors and 5 Madison Avenue agencies.',
    'They sold 150 Main products, 20 First Class stamps and 30 Drive units.',
  ])('%s', (text) => expect(findPersonalData(text)).toEqual([]));

  it('gives the offsets of what it found', () => {
    const text = 'One line.\nWrite to ada@example.org, please.';
    const [found] = findPersonalData(text);
    expect(text.slice(found!.start, found!.end)).toBe('ada@example.org');
  });
});

describe('any text', () => {
  // Work that grew with the square of the length would take minutes, and run into the time-out.
  it('is found behind 64 KB of anything', () => {
    for (const unit of [
      'a',
      '1',
      '1 ',
      '0',
      '+',
      '12 Aa ',
      'a@',
      'a.',
      'a@a.',
      'GB82',
      'Aa ',
      '(2',
      '06 12 ',
    ]) {
      const text = `${unit.repeat(Math.ceil(65_536 / unit.length))}\n\nada@example.org`;
      const start = text.lastIndexOf('ada');
      expect(findPersonalData(text).at(-1), unit).toMatchObject({ start, end: text.length });
    }
  });

  it('gives ranges inside it, in order, none overlapping', () => {
    const pieces = fc.constantFrom(
      'ada@example.org',
      '+33 6 12 34 56 78',
      '4111 1111 1111 1111',
      '12 rue de Rome',
      'word',
      '2022',
      ', ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the rule', () => {
  const CLAIM = 'claims/bridge-opened.md';
  const found = (edits: Parameters<typeof exampleFiles>[0]) =>
    checkContent(exampleFiles(edits)).problems.filter(({ rule }) => rule === 'personal-data');

  it('points at the words, on a line of the body or inside a value', () => {
    expect(
      found([{ file: CLAIM, from: 'The report says so', to: 'Ask ada@example.net' }]),
    ).toMatchObject([{ line: 16, column: 5, endColumn: 20 }]);
    expect(
      found([{ file: CLAIM, from: 'gives the year', to: 'says 06 12 34 56 78' }]),
    ).toMatchObject([{ line: 5 }]);
  });

  it('is not fooled by escapes and entities', () => {
    expect(
      found([{ file: CLAIM, from: 'The report says so', to: 'Ask ada&#64;example.net' }]),
    ).toHaveLength(1);
    expect(
      found([
        {
          file: CLAIM,
          from: 'finding: The report gives the year',
          to: 'finding: "Ask ada\\u0040example.net"\n# The report',
        },
      ]),
    ).toHaveLength(1);
  });

  it('lets the publisher’s own address stand', () => {
    const publisher = {
      file: 'site.yml',
      from: '{ name: Example }',
      to: '{ name: Example, email: Desk@example.net }',
    };
    const page = {
      file: 'pages/about.en.md',
      to: '---\ntitle: About\n---\nWrite to desk@example.net.\n',
    };
    expect(found([publisher, page])).toEqual([]);
    expect(found([page])).toHaveLength(1);
  });

  it('leaves open texts alone: they are their publishers’', () => {
    expect(
      found([
        {
          file: 'sources/harbour-report.txt',
          from: 'The toll',
          to: 'Write to ada@example.net. The toll',
        },
      ]),
    ).toEqual([]);
  });
});
