import { capitalised, formatList, formatNumber, formatPercent, languageName } from '../format.ts';
import type { Governs, ProofWords } from '../en/proof.ts';

const n = (value: number): string => formatNumber('fr', value);

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  article: ['un seul article', 'articles'],
  report: ['un seul rapport', 'rapports'],
  post: ['un seul message', 'messages'],
  transcript: ['une seule transcription', 'transcriptions'],
  dataset: ['un seul jeu de données', 'jeux de données'],
  law: ['une seule loi', 'lois'],
  book: ['un seul livre', 'livres'],
  page: ['une seule page', 'pages'],
};
const numerals = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const count = (value: number): string => numerals[value] || n(value);
const VOWEL = /^[aeiouyhéèêàâîïôœ]/i;
/** `de Paul`, `d’Anne`, `du maire`, `des organisateurs`. */
function of(name: string): string {
  const article = /^les? /.exec(name)?.[0];
  if (article) return `${article === 'le ' ? 'du' : 'des'} ${name.slice(article.length)}`;
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
}
/** `de l’anglais`, `du français`. */
const from = (lang: string): string => {
  const name = languageName('fr', lang);
  return VOWEL.test(name) ? `de l’${name}` : `du ${name}`;
};

const governs: Readonly<Record<Governs, string>> = {
  negation: 'les nie',
  denial: 'rapporte que quelqu’un les dément',
  falsity: 'les dit faux',
  exception: 'y apporte une exception ou une restriction',
  condition: 'y met une condition',
  quantity: 'en limite la quantité ou la fréquence',
  doubt: 'les met en doute ou les donne pour un ouï-dire',
  intention: 'parle d’une intention ou d’un projet',
  pretence: 'les donne pour une fiction ou une plaisanterie',
  question: 'en fait une question',
  object: 'porte sur ce que la citation omet',
};

export const proof: ProofWords = {
  words: (words) => `${n(words)} ${words < 2 ? 'mot' : 'mots'}`,
  proven: 'prouvés à leur place',
  sealedOn: (date) => `scellé le ${date}`,
  openText: 'texte ouvert',
  restHidden: ', tirés d’une phrase dont le reste n’est pas montré',
  rest: 'le reste de la phrase :',
  governed: (kinds) =>
    `Selon notre programme, le reste de la phrase pèse sur ces mots : il ${formatList(
      'fr',
      kinds.map((kind) => governs[kind]),
    )}.`,
  readsAlone: 'Pourquoi nous les citons seuls malgré cela :',
  meaningSealed: (date) =>
    `Ces mots se trouvent, dans cet ordre et à cette place, dans le texte scellé le ${date}.`,
  meaningOpen:
    'Ces mots se trouvent, dans cet ordre et à cette place, dans le texte que ce site publie en entier.',
  limits:
    'Cela ne prouve ni que l’éditeur les a publiés, ni que notre copie est complète, ni qu’une traduction est juste, ni que la citation tranche la question : c’est à vous d’en juger.',
  place: (start, end, total) =>
    `mots et signes ${n(start)} à ${n(end)} sur ${n(total)}, à ${formatPercent('fr', (start - 1) / total)} du texte`,
  places: (places) =>
    places.length < 2
      ? `Un passage : ${places[0] ?? ''}`
      : `${n(places.length)} passages, qui commencent à ${formatList('fr', places)} du texte`,
  into: (share) => formatPercent('fr', share),
  seal: 'Scellé',
  omission: (tokens) => `${n(tokens)} mots et signes omis`,
  editor: 'nos mots',
  translation: 'Notre traduction',
  translationOfTranslation: ({ by, sure }) =>
    `Notre traduction ${sure ? 'd’' : 'de ce qui se lit comme '}${by === 'machine' ? 'une traduction automatique' : 'une traduction'}`,
  speakerAsReported: 'tel que la source le rapporte',
  translated: ({ by, from: origin, sure, texts, of: all, names }) => {
    const one = texts === 1;
    const subject =
      names.length > 0
        ? capitalised('fr', formatList('fr', names))
        : all === 1
          ? 'Le texte de la source'
          : texts < all
            ? `${one ? 'L’un' : capitalised('fr', count(texts))} des ${count(all)} textes`
            : `Les ${count(all)} textes`;
    const machine = by === 'machine' ? ' automatique' : '';
    const what = one ? `une traduction${machine}` : `des traductions${machine && `${machine}s`}`;
    const is = sure ? (one ? 'est' : 'sont') : one ? 'se lit comme' : 'se lisent comme';
    const means = machine
      ? 'ne sont les mots exacts de personne'
      : 'ne sont pas ceux de l’original';
    return `${subject} ${is} ${what}${origin ? ` ${from(origin)}` : ''}${sure ? '' : ', sans le dire'} : ${one ? 'ses' : 'leurs'} mots ${means}.`;
  },
  rests: ({ sources, kind, names, speakers }) => {
    if (sources === 0)
      return 'Ce constat ne repose sur aucun passage : nous n’en avons trouvé aucun qui tranche.';
    const noun = (kind && nouns[kind]) || ['une seule source', 'sources'];
    const counted = sources === 1 ? noun[0] : `${count(sources)} ${noun[1]}`;
    const what =
      names.length === 0
        ? `sur ${counted}`
        : `${sources === 1 ? 'uniquement ' : ''}sur ${formatList('fr', names)}`;
    const heard =
      speakers.length === 0
        ? ''
        : ` Les propos ${formatList('fr', speakers.map(of))} ne nous sont connus que de seconde main.`;
    return `Ce constat repose ${what}.${heard}`;
  },
  interest: (name) => `À savoir sur ${name}.`,
};
