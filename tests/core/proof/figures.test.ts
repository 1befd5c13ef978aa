import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof } from '../../../src/core/proof/types.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

/** The proof of what stands between the bars. */
function proofOf(marked: string, lang: string): Proof {
  const [, quote = ''] = marked.split('|');
  return prove({ quote: quote.trim(), lang }, openSource('it', marked.replaceAll('|', '')));
}
const cutsOf = (marked: string, lang: string): string[] =>
  proofOf(marked, lang)
    .faults.filter(({ rule }) => rule === 'quote-cut')
    .map(({ expected }) => expected ?? '');

/** Sentences whose passage is cut from a part of a figure, and the words that mend it. */
const CUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    '|Le pont a coûté 15| M€ en tout.': '15 M€',
    '|Le pont a coûté 15 M|€ en tout.': 'M€',
    '|Le pont a coûté 15| k€ en tout.': '15 k€',
    '|Le pont a coûté 15| Md€ en tout.': '15 Md€',
    '|Le pont a coûté 15 Md|€ en tout.': 'Md€',
    '|Le pont a coûté 15 000| FCFA en tout.': '15 000 FCFA',
    '|Le train est parti à 14| h 30 hier.': '14 h',
    '|Le train est parti à 14 h| 30 hier.': 'h 30',
    '|Le taux est de 3| pour mille.': '3 pour mille',
    '|Le taux est de 20| pour cent.': '20 pour cent',
    '|Il y eut une hausse de 3| à 5 % en mai.': '3 à 5',
    'Il y eut une hausse de 3 à |5 % en mai dernier.|': '3 à 5',
    'Un sur |dix est venu hier soir.|': 'Un sur dix',
    'Il faisait moins |dix degrés hier soir.|': 'moins dix',
    '|Il en reste deux| et demi.': 'deux et demi',
    'Il a coûté 15 |M€ de plus que prévu.|': '15 M',
  },
  en: {
    '|The bridge cost 15| M dollars.': '15 M',
    '|The bridge cost 15| k in all.': '15 k',
    '|Sales fell by 15| pct in May.': '15 pct',
    '|Sales fell by 15| bps in May.': '15 bps',
    '|The stone weighs 15| lb in all.': '15 lb',
    '|The wall is 15| ft high.': '15 ft',
    '|The bridge cost 15| lakh rupees.': '15 lakh',
    '|The bridge cost 15 lakh| rupees.': 'lakh rupees',
    '|The bridge cost 15| crore rupees.': '15 crore',
    '|The rate rose by 3| to 5 per cent.': '3 to 5',
    'The rate rose by 3 to |5 per cent in May.|': '3 to 5',
    'One in |ten people came to see it.|': 'One in ten',
    '|The report says one| in ten people came.': 'one in ten',
    'Minus |ten degrees were measured here.|': 'Minus ten',
    '|The strike lasted two| and a half days.': 'two and a half',
    '|The court took two| thirds of it.': 'two thirds',
    '|It cost between 3| and 5 euros.': '3 and 5',
    '|It grew by exactly 20| percent.': '20 percent',
  },
  de: {
    '|Die Brücke kostete 15| Mio. Euro.': '15 Mio',
    '|Es war ein Anteil von 3| Promille.': '3 Promille',
    '|Der Preis stieg um 3| bis 5 Prozent.': '3 bis 5',
    'Minus |zehn Grad wurden hier gemessen.|': 'Minus zehn',
    'Einer von |zehn Menschen kam gestern her.|': 'Einer von zehn',
  },
  es: {
    '|Fue un alza de 3| a 5 por ciento.': '3 a 5',
    'Uno de |diez vino ayer a verlo.|': 'Uno de diez',
    'Hacía menos |diez grados ayer por la noche.|': 'menos diez',
  },
  it: {
    'Uno su |dieci venne ieri a vederlo.|': 'Uno su dieci',
    '|Il tasso era del 3| per mille.': '3 per mille',
  },
  pt: {
    '|Houve uma alta de 3| a 5 por cento.': '3 a 5',
    'Um em |dez veio ontem para ver.|': 'Um em dez',
  },
  nl: {
    '|Er was een stijging van 3| tot 5 procent.': '3 tot 5',
    'Een op |tien kwam gisteren even kijken.|': 'Een op tien',
    'Min |tien graden werd hier gemeten.|': 'Min tien',
  },
  // What is known of languages without data of their sentences.
  ru: { '|Мост стоил городу 20| млн рублей.': '20 млн' },
  el: { '|Το έργο κόστισε τελικά 20| εκατομμύρια.': '20 εκατομμύρια' },
  ar: { '|بلغت كلفة الجسر نحو 20| مليون دولار.': '20 مليون' },
  fa: { '|هزینه این پل نزدیک به 20| میلیون دلار بود.': '20 میلیون' },
  ja: { '|橋の建設費は20|億円だった。': '20億' },
};

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    '|It happened here in 2019| in May.',
    'Three |were killed there in 2019.|',
    'At least |ten people came to see it.|',
    '|The court set a fine of 20|, was paid and left.',
    '|The king came here on 15| March.',
    '|It is the law of 2019|\n\nMiles away, they said no.',
  ],
  fr: [
    '|Il est parti d’ici le 15|. M. Dupont l’a vu.',
    'Au moins |dix personnes sont venues hier.|',
    '|Il est venu au 15|\n\nMilliers de gens dans la rue',
  ],
};

describe.each(Object.entries(CUT))('a figure of %s', (lang, sentences) => {
  it.each(Object.entries(sentences))('is cut in %s', (marked, mended) => {
    expect(proofOf(marked, lang).status).toBe('cut');
    expect(cutsOf(marked, lang)).toEqual([mended]);
  });
});

describe.each(Object.entries(WHOLE))('a figure of %s', (lang, sentences) => {
  it.each(sentences)('is whole in %s', (marked) => expect(cutsOf(marked, lang)).toEqual([]));
});

describe('a figure', () => {
  it('is cut at the inner edges of an omission too', () => {
    const text = openSource(
      'it',
      'The rate rose by 3 to 5 per cent in May, said the bank at once.',
    );
    const { status, faults } = prove(
      { quote: 'The rate rose by 3 […] in May, said the bank', lang: 'en' },
      text,
    );
    expect(status).toBe('cut');
    expect(faults[0]).toMatchObject({
      rule: 'quote-cut',
      message: 'The quote ends inside a range of figures: “to 5” is left out (at an omission).',
      fix: 'End this part with “3 to 5”.',
      replacement: ' to 5',
    });
  });

  it('is judged in a sealed text by who seals it, and in a window by what that shows', () => {
    const filler = Array.from({ length: 60 }, (_, at) => `w${at}x`).join(' ');
    const text = `${filler}. The strike lasted two and a half days. It cost 15 M€ in the end. ${filler}.`;
    const plan = (...quotes: string[]) =>
      planSeal(
        'it',
        sealText(text),
        quotes.map((quote) => ({ quote, lang: 'en' })),
      );
    const cut = ['The strike lasted two', 'It cost 15'];
    expect(plan(...cut).unproven.map(({ proof }) => proof.status)).toEqual(['cut', 'cut']);
    const whole = plan('The strike lasted two and a half days', 'It cost 15 M€ in the end');
    expect(whole.unproven).toEqual([]);
    const { source } = sealedSource('it', whole.file);
    for (const quote of cut) expect(prove({ quote, lang: 'en' }, source).status).toBe('cut');
  });
});
