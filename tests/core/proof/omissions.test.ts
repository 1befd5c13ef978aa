import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof } from '../../../src/core/proof/types.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

/** The proof of the words between bars, of which those between the inner bars are left out: `|a b c| d |e f g|`. */
function proofOf(marked: string, lang = 'en'): Proof {
  const [, first = '', , last = ''] = marked.split('|');
  const quote = `${first.trim()} […] ${last.trim()}`;
  return prove({ quote, lang }, openSource('it', marked.replaceAll('|', '')));
}

/** Where the sentence is said to end. */
const endOf = (marked: string, lang?: string): string | undefined =>
  proofOf(marked, lang)
    .faults.map(({ message }) =>
      /joins parts of two sentences: “(.*)” ends the first\.$/u.exec(message),
    )
    .find(Boolean)?.[1];

const JOINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'He said that |the mayor paid for it|. The sheriff says that |the judge took the money|.':
      'the mayor paid for it.',
    '|The mayor paid for it|! She |went home by herself|.': 'The mayor paid for it!',
    '“|The mayor paid for it,| all of it.” Then |the judge took the money|.': 'all of it.”',
    '|The mayor paid for it.| Nobody knows. |The judge took the money|.': 'The mayor paid for it.',
    '|The mayor paid for it,| said Mr. Hall. And |the judge took the money|.': 'said Mr. Hall.',
    '|What the mayor paid| in all\n\n|The judge took the money|.': 'What the mayor paid in all',
  },
  fr: {
    '|Le maire a tout payé| hier. Puis |le juge a pris l’argent|.': 'maire a tout payé hier.',
    '|Le maire a tout payé| ?! Et |le juge a pris l’argent|.': 'maire a tout payé ?!',
  },
  ja: { '|市長が全部払った|。その後|判事が金を取った|。': '全部払った。' },
  ar: { '|دفع العمدة كل شيء| أمس؟ ثم |أخذ القاضي المال كله|.': 'دفع العمدة كل شيء أمس؟' },
  el: {
    '|ο δήμαρχος πλήρωσε τα πάντα|; Ναι, |ο δικαστής πήρε τα χρήματα|.':
      'ο δήμαρχος πλήρωσε τα πάντα;',
  },
  ru: {
    '|мэр заплатил за всё| вчера. Потом |судья взял все деньги|.': 'мэр заплатил за всё вчера.',
  },
};

const WITHIN: Readonly<Record<string, readonly string[]>> = {
  en: [
    '|The mayor paid Mr|. Hall of |Smith & Co. that morning|.',
    '|The mayor paid it| (all of it!) and |the judge took it|.',
    '|The mayor paid it| at 3.30 p.m. on the |U.S. side of town|.',
    '|The mayor paid it|; the clerk saw it, and |the judge took it|.',
    '|The mayor, who paid it|,\nwent home while |the judge took it|.',
    'He left. |The mayor paid it| that day, and |the judge took it|. He died.',
  ],
  fr: [
    '|Le maire a payé| à M. Martin, « enfin ! », dit-il, ce |que le juge avait pris|.',
    '|Le maire a payé| (voir p. 12) ce |que le juge avait pris|.',
  ],
};

describe.each(Object.entries(JOINED))('an omission in a text of %s', (lang, cases) => {
  it.each(Object.entries(cases))('does not join two sentences: %s', (marked, end) => {
    expect(endOf(marked, lang)).toBe(end);
  });
});

describe.each(Object.entries(WITHIN))('an omission in a text of %s', (lang, cases) => {
  it.each(cases)('may be made within a sentence: %s', (marked) => {
    expect(endOf(marked, lang)).toBeUndefined();
  });
});

describe('an omission that joins two sentences', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}x`).join(' ');
  const MARKED = '|The mayor paid for it| at last. After that |the judge took the money|.';
  const FAR = `|The mayor paid for it| ${words}. And then ${words} |the judge took the money|.`;
  const LONG = `${words}. ${MARKED.replaceAll('|', '')} ${words} ${words}.`;

  it('is told of at its bracket, with the mend', () => {
    const { faults } = proofOf(MARKED);
    expect(faults).toEqual([
      {
        rule: 'edit-misuse',
        field: 'quote',
        span: [22, 25],
        message:
          'The omission joins parts of two sentences: “paid for it at last.” ends the first.',
        fix: 'Quote them as two pieces of evidence, or quote the words between them too.',
      },
    ]);
  });

  it('is seen however much it leaves out', () => {
    expect(endOf(FAR)).toBe('w25x w26x w27x w28x w29x.');
  });

  it('is told of once, whatever else it leaves out', () => {
    expect(
      proofOf('|The mayor paid for it|. He did not see 20 men. |The judge took the money|.').faults,
    ).toHaveLength(1);
  });

  it('is told of wherever a quote has several', () => {
    const text = openSource(
      'it',
      'The mayor paid it all at last. Then the judge left that town, they say, by the back door.',
    );
    const { faults } = prove(
      { quote: 'The mayor paid it […] the judge left that town […] by the back door', lang: 'en' },
      text,
    );
    expect(faults.map(({ message }) => message)).toEqual([
      'The omission joins parts of two sentences: “paid it all at last.” ends the first.',
    ]);
  });

  describe('of a sealed text', () => {
    const quote = 'The mayor paid for it […] the judge took the money';
    const open = 'the judge took the money';
    const seal = (text: string, ...quotes: string[]) =>
      planSeal(
        'it',
        sealText(text),
        quotes.map((one) => ({ quote: one, lang: 'en' })),
      );

    it('is not sealed, near or far', () => {
      for (const text of [LONG, `${words}. ${FAR.replaceAll('|', '')} ${words} ${words}.`]) {
        const { unproven, file } = seal(text, quote);
        expect(unproven.map(({ proof }) => proof.faults[0]?.message)).toEqual([
          expect.stringContaining('joins parts of two sentences'),
        ]);
        expect(file.windows).toEqual([]);
      }
    });

    it('is seen in a window that shows what lies between', () => {
      const { file } = seal(
        LONG,
        'The mayor paid for it at last. After that the judge took the money',
      );
      const { faults } = prove({ quote, lang: 'en' }, sealedSource('it', file).source);
      expect(faults[0]).toMatchObject({
        rule: 'edit-misuse',
        message:
          'The omission joins parts of two sentences: “paid for it at last.” ends the first.',
      });
    });

    it('is no matter of what a window does not show', () => {
      const { file } = seal(
        `${words}. ${FAR.replaceAll('|', '')} ${words}.`,
        'The mayor paid for it',
        open,
      );
      const { status, faults } = prove({ quote, lang: 'en' }, sealedSource('it', file).source);
      // Nobody who holds the text confirmed it.
      expect([status, faults.map(({ rule }) => rule)]).toEqual(['unopened', ['quote-unopened']]);
    });
  });
});
