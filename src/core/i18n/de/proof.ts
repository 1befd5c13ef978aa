import { capitalised, formatList, formatNumber, formatPercent, languageName } from '../format.ts';
import type { Governs, ProofWords } from '../en/proof.ts';

const n = (value: number): string => formatNumber('de', value);

// Names of sources are given in the nominative, so sentences are built to take them as they are.
const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  article: ['ein einziger Artikel', 'Artikel'],
  report: ['ein einziger Bericht', 'Berichte'],
  post: ['ein einziger Beitrag', 'Beiträge'],
  transcript: ['eine einzige Abschrift', 'Abschriften'],
  dataset: ['ein einziger Datensatz', 'Datensätze'],
  law: ['ein einziges Gesetz', 'Gesetze'],
  book: ['ein einziges Buch', 'Bücher'],
  page: ['eine einzige Seite', 'Seiten'],
};
const numerals = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const count = (value: number): string => numerals[value] || n(value);
/** `aus dem Englischen`, `aus dem Hindi`: only names that are adjectives are declined. */
const from = (lang: string): string => {
  const name = languageName('de', lang);
  return `aus dem ${/(?:isch|Deutsch)$/.test(name) ? `${name}en` : name}`;
};

const governs: Readonly<Record<Governs, string>> = {
  negation: 'verneint sie',
  denial: 'berichtet, dass jemand sie bestreitet',
  falsity: 'nennt sie falsch',
  exception: 'schränkt sie ein oder macht eine Ausnahme',
  condition: 'stellt eine Bedingung',
  quantity: 'begrenzt, wie viel, wie viele oder wie oft',
  doubt: 'lässt sie im Zweifel oder gibt sie als Hörensagen wieder',
  intention: 'spricht von einer Absicht oder einem Plan',
  pretence: 'erzählt sie als Erfindung oder im Scherz',
  question: 'stellt sie als Frage',
  object: 'handelt von dem, was das Zitat auslässt',
};

export const proof: ProofWords = {
  words: (words) => `${n(words)} ${words === 1 ? 'Wort' : 'Wörter'}`,
  proven: 'an Ort und Stelle nachgewiesen',
  sealedOn: (date) => `versiegelt am ${date}`,
  openText: 'offener Text',
  restHidden: ', Teil eines Satzes, dessen Rest nicht gezeigt wird',
  rest: 'der Rest des Satzes:',
  governed: (kinds) =>
    `Nach der Lesart unseres Programms wirkt der Rest des Satzes auf diese Wörter: Er ${formatList(
      'de',
      kinds.map((kind) => governs[kind]),
    )}.`,
  readsAlone: 'Warum wir sie dennoch allein zitieren:',
  meaningSealed: (date) =>
    `Diese Wörter stehen in dieser Reihenfolge an dieser Stelle des Textes, der am ${date} versiegelt wurde.`,
  meaningOpen:
    'Diese Wörter stehen in dieser Reihenfolge an dieser Stelle des Textes, den diese Website ganz veröffentlicht.',
  limits:
    'Das beweist weder, dass der Herausgeber sie gedruckt hat, noch, dass unsere Kopie vollständig, eine Übersetzung richtig oder die Frage mit dem Zitat entschieden ist: Das Urteil liegt bei denen, die es lesen.',
  place: (start, end, total) =>
    `Wörter und Satzzeichen ${n(start)} bis ${n(end)} von ${n(total)}, nach ${formatPercent('de', (start - 1) / total)} des Textes`,
  places: (places) =>
    places.length === 1
      ? `Eine Textstelle: ${places[0]}`
      : `${n(places.length)} Textstellen, die nach ${formatList('de', places)} des Textes beginnen`,
  into: (share) => formatPercent('de', share),
  seal: 'Siegel',
  omission: (tokens) =>
    `${n(tokens)} ${tokens === 1 ? 'Wort oder Satzzeichen' : 'Wörter und Satzzeichen'} ausgelassen`,
  editor: 'unsere Worte',
  translation: 'Unsere Übersetzung',
  translationOfTranslation: ({ by, sure }) => {
    const machine = by === 'machine' ? 'maschinellen ' : '';
    return sure
      ? `Unsere Übersetzung einer ${machine}Übersetzung`
      : `Unsere Übersetzung eines Textes, der sich wie eine ${machine && 'maschinelle '}Übersetzung liest`;
  },
  speakerAsReported: 'nach Angabe der Quelle',
  translated: ({ by, from: origin, sure, texts, of, names }) => {
    const one = texts === 1;
    const subject =
      names.length > 0
        ? capitalised('de', formatList('de', names))
        : of === 1
          ? 'Der Text der Quelle'
          : texts < of
            ? `${one ? 'Einer' : capitalised('de', count(texts))} der ${count(of)} Texte`
            : of === 2
              ? 'Beide Texte'
              : `Alle ${count(of)} Texte`;
    const machine = by === 'machine' ? 'maschinelle ' : '';
    const what = one ? `eine ${machine}Übersetzung` : `${machine}Übersetzungen`;
    const is = sure ? (one ? 'ist' : 'sind') : one ? 'liest sich wie' : 'lesen sich wie';
    const means = machine
      ? 'Dieser Wortlaut stammt von niemandem'
      : 'Dieser Wortlaut ist nicht der des Originals';
    return `${subject} ${is} ${what}${origin ? ` ${from(origin)}` : ''}${sure ? '' : ', ohne das anzugeben'}: ${means}.`;
  },
  rests: ({ sources, kind, names, speakers }) => {
    if (sources === 0)
      return 'Dieser Befund beruht auf keiner Textstelle: Wir fanden keine, die die Frage entscheidet.';
    const noun = (kind && nouns[kind]) || ['eine einzige Quelle', 'Quellen'];
    const counted = sources === 1 ? noun[0] : `${count(sources)} ${noun[1]}`;
    const what =
      names.length === 0 ? counted : `${sources === 1 ? 'allein ' : ''}${formatList('de', names)}`;
    const heard =
      speakers.length === 0
        ? ''
        : ` Was die Zitierten gesagt haben (${formatList('de', speakers)}), ist uns nur aus zweiter Hand bekannt.`;
    return `Grundlage dieses Befunds ${sources === 1 ? 'ist' : 'sind'} ${what}.${heard}`;
  },
  interest: (name) => `Gut zu wissen: ${name}.`,
};
