import { formatList, formatNumber, formatPercent, languageName } from '../format.ts';
import type { ProofWords } from '../en/proof.ts';

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
const counted = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const count = (value: number): string => counted[value] || n(value);
/** `de l’anglais`, `du français`. */
const from = (lang: string): string => {
  const name = languageName('fr', lang);
  return /^[aeiouyhéèêàâîïôœ]/i.test(name) ? `de l’${name}` : `du ${name}`;
};

export const proof: ProofWords = {
  words: (words) => `${n(words)} ${words < 2 ? 'mot' : 'mots'}`,
  proven: 'prouvé à sa place',
  sealedOn: (date) => `scellé le ${date}`,
  openText: 'texte ouvert',
  meaningSealed: (date) =>
    `Ces mots se trouvent, dans cet ordre et à cette place, dans le texte scellé le ${date}.`,
  meaningOpen:
    'Ces mots se trouvent, dans cet ordre et à cette place, dans le texte que ce site publie en entier.',
  limits:
    'Cela ne prouve ni que l’éditeur l’ait imprimé, ni que notre copie soit complète, ni qu’une traduction soit juste, ni que la citation tranche la question : c’est à vous d’en juger.',
  place: (start, end, total) =>
    `mots et signes ${n(start)} à ${n(end)} sur ${n(total)}, à ${formatPercent('fr', (start - 1) / total)} du texte`,
  places: (places) =>
    places.length < 2
      ? `Un passage : ${places[0] ?? ''}`
      : `${n(places.length)} passages, qui commencent à ${formatList('fr', places)} du texte`,
  into: (share) => formatPercent('fr', share),
  seal: 'Sceau',
  omission: (tokens) => `${n(tokens)} mots et signes omis`,
  editor: 'nos mots',
  translation: 'Notre traduction',
  translationOfTranslation:
    'Notre traduction d’un texte qui est lui-même une traduction : ce ne sont les mots exacts de personne',
  speaker: (name, role) => (role ? `${name}, ${role}` : name),
  speakerAsReported: 'tel que la source le rapporte',
  translated: ({ by, from: origin, sure }) => {
    const what = by === 'machine' ? 'une traduction automatique' : 'une traduction';
    const of = origin ? ` ${from(origin)}` : '';
    return sure
      ? `Le texte de la source est ${what}${of}.`
      : `Le texte de la source se lit comme ${what}${of}. C’est notre lecture : le texte ne le dit pas.`;
  },
  rests: ({ sources, kind, machine, speakers }) => {
    if (sources === 0)
      return 'Cette conclusion ne repose sur aucun passage : nous n’en avons trouvé aucun qui tranche.';
    const noun = (kind && nouns[kind]) || ['une seule source', 'sources'];
    const what = sources === 1 ? noun[0] : `${count(sources)} ${noun[1]}`;
    const read =
      machine === 0
        ? ''
        : sources === 1
          ? ', qui se lit comme une traduction automatique'
          : machine === sources
            ? ', qui se lisent comme des traductions automatiques'
            : machine === 1
              ? ', dont l’un des textes se lit comme une traduction automatique'
              : `, dont ${count(machine)} textes se lisent comme des traductions automatiques`;
    const heard =
      speakers.length === 0
        ? ''
        : ` Les propos de ${formatList('fr', speakers)} ne nous sont connus qu’ainsi rapportés.`;
    return `Cette conclusion repose sur ${what}${read}.${heard}`;
  },
};
