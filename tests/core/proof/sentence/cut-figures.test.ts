import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { cutFigures } from '../../../../src/core/proof/sentence/cut-figures.ts';

/** The kinds of cut of the passage between the bars, and the words left out. */
function cuts(marked: string, lang: string): string[] {
  const parts = marked.split('|');
  const raw = parts.join('');
  const tokens = tokenise(raw);
  const token = (offset: number): number =>
    tokens.list.findIndex((_, at) => tokens.span(at)[0] >= offset);
  const from = (parts[0] ?? '').length;
  const to = token(from + (parts[1] ?? '').length);
  const run = [token(from), to < 0 ? tokens.list.length : to] as const;
  return cutFigures(tokens.list, run, lang).map(
    ({ kind, run: [a, b] }) => `${kind}: ${tokens.list.slice(a, b).join(' ')}`,
  );
}

const CUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    'Il a |coûté 15| M€ en tout.': 'unit: M €',
    'Il a |coûté 15| k€ en tout.': 'unit: k €',
    'Il a |coûté 15| Md€ en tout.': 'unit: Md €',
    'Il a |coûté 15| FCFA en tout.': 'unit: FCFA',
    'Il part |lundi à 14| h 30.': 'unit: h',
    'Il part |lundi à 14 h| 30.': 'unit: 30',
    'Un |taux de 3| pour mille.': 'unit: pour mille',
    'Une |hausse de 3| à 5 % en mai.': 'range: à 5',
    'Une hausse de 3 à |5 % en mai.|': 'range: 3 à',
    'Un sur |dix est venu hier.|': 'share: Un sur',
    'Il faisait moins |dix degrés hier.|': 'sign: moins',
    'Il en |reste deux| et demi.': 'fraction: et demi',
    'Il en |reste deux| tiers.': 'fraction: tiers',
  },
  en: {
    'It |cost 15| M dollars.': 'unit: M',
    'It |cost 15| k in all.': 'unit: k',
    'It |fell by 15| pct in May.': 'unit: pct',
    'It |fell by 15| bps in May.': 'unit: bps',
    'It |weighs 15| lb in all.': 'unit: lb',
    'It |is 15| ft high.': 'unit: ft',
    'It |cost 15| lakh rupees.': 'unit: lakh',
    'It |cost 15| crore rupees.': 'unit: crore',
    'It |rose by 3| to 5 per cent.': 'range: to 5',
    'It rose by 3 to |5 per cent in May.|': 'range: 3 to',
    'One in |ten people came.|': 'share: One in',
    '|Exactly one| in ten people came.': 'share: in ten',
    'Minus |ten degrees were measured.|': 'sign: Minus',
    'It |lasted two| and a half days.': 'fraction: and a half',
    'It |took two| thirds of it.': 'fraction: thirds',
    'It cost |between 3| and 5 euros.': 'range: and 5',
    'It rose by 3 |to 5 per cent in May.|': 'range: 3',
    'One voter |in three stayed at home.|': 'share: One voter',
    'Four |nurses in ten had left.|': 'share: Four',
    'It |rose from 2 to 20| in a hundred thousand.': 'share: in a hundred',
  },
  de: {
    'Es |kostete 15| Mio Euro.': 'unit: Mio',
    'Ein |Anteil von 3| Promille.': 'unit: Promille',
    'Es |stieg um 3| bis 5 Prozent.': 'range: bis 5',
    'Minus |zehn Grad wurden gemessen.|': 'sign: Minus',
    'Einer von |zehn Menschen kam.|': 'share: Einer von',
  },
  es: {
    'Un |alza de 3| a 5 por ciento.': 'range: a 5',
    'Uno de |diez vino ayer.|': 'share: Uno de',
    'Hacía menos |diez grados ayer.|': 'sign: menos',
  },
  it: {
    'Un |aumento di 3| o 5 euro.': 'range: o 5',
    'Uno su |dieci venne ieri.|': 'share: Uno su',
    'Il |tasso del 3| per mille.': 'unit: per mille',
  },
  pt: { 'Uma |alta de 3| a 5 por cento.': 'range: a 5', 'Um em |dez veio ontem.|': 'share: Um em' },
  nl: {
    'Een |stijging van 3| tot 5 procent.': 'range: tot 5',
    'Een op |tien kwam gisteren.|': 'share: Een op',
    'Min |tien graden werd gemeten.|': 'sign: Min',
  },
};

const FAIR: Readonly<Record<string, readonly string[]>> = {
  en: [
    'It |happened in 2019| in May.',
    'Three |were killed in 2019.|',
    'At least |ten people came.|',
    'The |fine of 20| was paid.',
    'It |came on 15| March.',
  ],
  fr: [
    'Il est parti |le 15| M. Dupont l’a vu.',
    'Au moins |dix personnes sont venues.|',
    'Il |reste deux| ans.',
  ],
};

describe.each(Object.entries(CUT))('figures of %s', (lang, sentences) => {
  it.each(Object.entries(sentences))('are cut in %s', (marked, cut) => {
    expect(cuts(marked, lang)).toContain(cut);
  });
});

describe.each(Object.entries(FAIR))('figures of %s', (lang, sentences) => {
  it.each(sentences)('are whole in %s', (marked) => expect(cuts(marked, lang)).toEqual([]));
});
