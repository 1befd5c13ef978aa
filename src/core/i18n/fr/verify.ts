import { formatNumber, formatPercent, languageName } from '../format.ts';
import type { VerifyWords } from '../en/verify.ts';

const n = (value: number): string => formatNumber('fr', value);
const marks = (value: number): string =>
  `${n(value)} ${value < 2 ? 'mot ou signe' : 'mots et signes'}`;
const often = (times: number): string => (times === 2 ? 'deux fois' : `${n(times)} fois`);
/** `en anglais`: a language, as French names what a text is written in. */
const inLanguage = (lang: string): string => `en ${languageName('fr', lang)}`;

export const verify: VerifyWords = {
  title: 'Vérifier votre copie',
  link: 'Vérifier votre copie de ce texte',
  description:
    'Comparez votre propre copie d’un article au texte que nous citons. Rien n’en quitte votre navigateur.',
  lead: 'Vous avez le texte que nous citons : une page enregistrée, une vieille impression, l’article lui-même ? Comparez-le au nôtre. Il est lu ici, dans votre navigateur : rien n’en est envoyé ni gardé.',
  source: 'De quelle source ?',
  chooseSource: 'Choisissez une source',
  noSources: 'Ce site ne cite encore aucune source.',
  paste: 'Votre copie',
  pasteHelp:
    'Collez l’article entier. Les menus et les légendes qui l’entourent ne gênent pas. Ou choisissez un fichier, ou déposez-le n’importe où sur cette page : .txt, .md ou .html.',
  file: 'Choisir un fichier',
  remove: 'Retirer ce fichier',
  compare: 'Comparer',
  noScript:
    'Cette comparaison a besoin de JavaScript, car votre copie ne doit pas quitter votre machine. Ce qu’elle fait peut aussi se faire à la main :',

  reading: 'Lecture de votre copie…',
  loading: 'Chargement de ce que nous publions de cette source…',
  steps: {
    passages: (done, total) => `Recherche du passage ${n(done)} sur ${n(total)}…`,
    seal: () => 'Calcul du scellé de votre copie : il est lent à dessein…',
    differences: () => 'Comparaison des deux textes…',
    explanations: (done, total) =>
      `Recherche de ce qui ressemble le plus au passage ${n(done)} sur ${n(total)}…`,
  },
  fileChosen: (name, size) => `${name}, ${size}`,
  kilobytes: (bytes) => `${n(Math.max(1, Math.round(bytes / 1024)))} Ko`,
  guessedEncoding:
    'Ce fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252. Si des lettres paraissent fausses ci-dessous, enregistrez-le en UTF-8 et choisissez-le de nouveau.',

  problems: {
    noSource: 'Choisissez la source dont vous avez une copie.',
    empty: 'Il n’y a rien à comparer : collez le texte, ou choisissez un fichier.',
    tooLarge: (size, most) =>
      `Ce fichier pèse ${size} ; on n’en lit ici que ${most} au plus. Copiez-en le texte et collez-le.`,
    tooLong:
      'Ce texte est trop long pour être comparé ici : la limite est de 4 millions de caractères.',
    binary:
      'Ce n’est pas un fichier de texte. Ouvrez-le là où il peut se lire, sélectionnez tout, copiez, et collez ici.',
    kind: 'Seuls les fichiers .txt, .md et .html se lisent ici. Ouvrez ce fichier là où il peut se lire, sélectionnez tout, copiez, et collez ici.',
    unreadable: 'Votre navigateur n’a pas pu lire ce fichier. Recommencez, ou collez le texte.',
    surrogate:
      'Ce texte contient une moitié de caractère (un demi-codet isolé), ce qu’aucun texte ne peut contenir. Copiez-le de nouveau là où il se trouve.',
    marks:
      'Ce texte porte plus de 30 accents ou signes sur une même lettre, ce qu’aucune langue ne fait. Copiez-le de nouveau là où il se trouve.',
    loading:
      'Ce que nous publions de cette source n’a pas pu être chargé. Vérifiez votre connexion et choisissez de nouveau la source.',
    failed:
      'L’erreur vient de notre programme, non de votre copie. Recommencez ; si elle se répète, dites-le-nous.',
  },

  whole: {
    same: (open) =>
      open
        ? 'Votre copie est, mot pour mot, le texte que nous publions'
        : 'Votre copie est, mot pour mot, le texte qui a été scellé',
    inside: (open) =>
      `Le texte ${open ? 'que nous publions' : 'qui a été scellé'} se trouve entier, mot pour mot, dans votre copie`,
    part: 'Votre copie est une partie du texte que nous publions, mot pour mot',
    differs: (count) =>
      `Votre copie diffère du texte que nous publions en ${count === 1 ? 'un endroit' : `${n(count)} endroits`}`,
    other: (found, total) =>
      total === 0
        ? 'Votre copie n’est pas, mot pour mot, le texte qui a été scellé'
        : found === total
          ? `Votre copie n’est pas mot pour mot le texte scellé, mais ${total === 1 ? 'le passage que nous citons s’y trouve' : `les ${n(total)} passages que nous citons s’y trouvent tous`}`
          : found === 0
            ? `Votre copie n’est pas mot pour mot le texte scellé ; ${total === 1 ? 'le passage que nous citons ne s’y trouve pas' : `aucun des ${n(total)} passages que nous citons ne s’y trouve`}`
            : `Votre copie n’est pas mot pour mot le texte scellé ; ${n(found)} des ${n(total)} passages que nous citons ${found === 1 ? 's’y trouve' : 's’y trouvent'}`,
    unlike: 'Cela ne semble pas être le même texte',
  },
  means: {
    sameSealed:
      'Son scellé est le même : chacun de ses mots et de ses signes l’est donc aussi, du premier au dernier. Seule la typographie peut différer : la forme des guillemets, les espaces, les retours à la ligne.',
    sameOpen:
      'Chacun de ses mots et de ses signes est le même, du premier au dernier. Seule la typographie peut différer : la forme des guillemets, les espaces, les retours à la ligne.',
    inside: (before, after) =>
      `Votre copie a en plus ${marks(before)} avant et ${marks(after)} après : le plus souvent des menus, des légendes, un pied de page. Ce qui se trouve entre les deux est le même, chaque mot et chaque signe.`,
    part: (before, after) =>
      `Le texte a ${marks(before)} avant cette partie et ${marks(after)} après.`,
    around: (before, after) =>
      `Votre copie a ${marks(before)} avant le texte et ${marks(after)} après ; ils ne sont pas comptés.`,
    lengths: (copy, source) => `Votre copie a ${marks(copy)}, le texte scellé ${n(source)}.`,
    other:
      'Son scellé est un autre. À lui seul, cela dit peu : une légende de plus, un titre changé, un trait d’union resté d’une fin de ligne suffisent à changer un scellé. Ce peut être la même page extraite autrement, une autre version, ou seulement une partie. Là où un passage se trouve dans votre copie, ces mots sont les mêmes dans les deux.',
    unlikeSealed:
      'Son scellé est un autre, aucun passage que nous citons ne s’y trouve, et rien ou presque n’y ressemble à l’un d’eux. Vous avez peut-être choisi une autre source, ou vous avez un autre article ; ou bien votre copie est dans une autre langue.',
    unlikeOpen:
      'Trop peu de mots y sont les mêmes. Vous avez peut-être choisi une autre source, ou vous avez un autre article ; ou bien votre copie est dans une autre langue.',
    language: (read, source) =>
      `Votre copie se lit comme un texte ${inLanguage(read)} ; notre texte de cette source est ${inLanguage(source)}.`,
    unsealable:
      'Votre copie contient des caractères que ce navigateur ne connaît pas encore : son scellé n’a pas pu être calculé. Un navigateur plus récent le pourra peut-être.',
    limits:
      'Ce que cela ne peut pas montrer : que l’éditeur l’a publié ainsi, car les deux copies peuvent venir du même endroit ; que notre copie est complète ; qu’une traduction est juste ; ni qu’un passage tranche la question. C’est à vous d’en juger.',
  },
  distances: {
    title: 'La distance entre les passages',
    same: 'Entre les passages, votre copie a exactement autant de mots et de signes que le texte scellé. Ce qui diffère se trouve avant le premier ou après le dernier, ou bien c’est un mot mis pour un autre.',
    between: (from, to, source, copy) =>
      `Entre les passages ${n(from)} et ${n(to)}, le texte scellé a ${marks(source)}, votre copie ${n(copy)}.`,
    turned: (from, to) =>
      `Le passage ${n(to)} vient après le passage ${n(from)} dans le texte scellé, et avant lui dans votre copie.`,
    opening: (passage, source, copy) =>
      `Avant le passage ${n(passage)}, le texte scellé a ${marks(source)}, votre copie ${n(copy)}.`,
    ending: (passage, source, copy) =>
      `Après le passage ${n(passage)}, le texte scellé a ${marks(source)}, votre copie ${n(copy)}.`,
  },
  windows: (count) =>
    count === 1
      ? 'Votre navigateur a aussi vérifié l’extrait que nous publions de ce texte : avec sa preuve, il redonne le scellé ; il se trouve donc à sa place dans le texte scellé.'
      : `Votre navigateur a aussi vérifié les ${n(count)} extraits que nous publions de ce texte : chacun, avec sa preuve, redonne le scellé ; il se trouve donc à sa place dans le texte scellé.`,
  windowsBroken:
    'Un extrait que publie ce site ne redonne pas le scellé. L’erreur est celle de ce site, non de votre copie : dites-le-nous.',

  differences: 'Là où ils diffèrent',
  shownOf: (shown, total) => `Les ${n(shown)} premiers, sur ${n(total)}.`,
  into: (share) => `à ${formatPercent('fr', share)} du texte`,
  passages: 'Passage par passage',
  noPassages: 'Aucune affirmation ne cite encore cette source : seul l’ensemble peut être comparé.',
  passage: (number) => `Passage ${n(number)}`,
  found: 'se trouve dans votre copie',
  foundTimes: (times) => `se trouve ${often(times)} dans votre copie`,
  foundDoubt: 'se trouve dans votre copie, mais',
  notFound: 'ne se trouve pas dans votre copie',
  summary: (found, total) =>
    total === 1
      ? found === 1
        ? 'Le passage se trouve dans votre copie.'
        : 'Le passage ne se trouve pas dans votre copie.'
      : found === 0
        ? `Aucun des ${n(total)} passages ne se trouve dans votre copie.`
        : `${n(found)} passages sur ${n(total)} se ${found === 1 ? 'trouve' : 'trouvent'} dans votre copie.`,
  inSentence: 'Une partie de cette phrase, donnée ici telle qu’elle est dans votre copie.',
  doubts: {
    beside:
      'Ce qui se trouve juste à côté de ces mots, dans votre copie, en change le sens, ou le pourrait. Lisez-les à leur place.',
    sentence:
      'Dans votre copie, le reste de la phrase change le sens de ces mots, ou le pourrait. Lisez-les dans la phrase.',
    between:
      'Parmi les mots que notre citation omet, votre copie en a qui en changent le sens. Lisez-les à leur place.',
  },
  quotedIn: 'Cité dans',
  nearest: (share) =>
    `Ce qui s’en approche le plus, à ${formatPercent('fr', share)} de votre copie :`,
  nothingNear: 'Rien dans votre copie ne s’en approche.',
  apart:
    'Chacune de ses parties se trouve dans votre copie, mais pas dans cet ordre, ou pas si près l’une de l’autre.',
  legend: 'Barré : seulement dans notre texte. Souligné : seulement dans votre copie.',
  onlyOurs: 'seulement dans notre texte :',
  onlyYours: 'seulement dans votre copie :',
  reasons: {
    number: 'Un nombre diffère.',
    negation: 'Une négation se trouve dans l’un et non dans l’autre.',
    'word-changed': 'Un mot en remplace un autre.',
    'word-added': 'Il manque à votre copie un mot de notre texte.',
    'word-dropped': 'Votre copie a un mot de plus que notre texte.',
    punctuation: 'La ponctuation diffère.',
    order: 'Les mêmes mots se suivent dans un autre ordre.',
    accents: 'Les accents diffèrent.',
    case: 'Les majuscules diffèrent.',
    'stray-space': 'Une espace ou un trait d’union se trouve dans l’un et non dans l’autre.',
    'line-end-hyphen': 'Un trait d’union de fin de ligne est resté dans un mot.',
    'look-alike': 'Une lettre n’est la même qu’en apparence : elle appartient à un autre alphabet.',
    'hidden-character': 'Un caractère invisible se trouve dans l’un et non dans l’autre.',
    elision: 'Un mot est coupé à son apostrophe.',
    'inside-word': 'Le passage commence ou finit à l’intérieur d’un mot plus long de votre copie.',
    'bare-ellipsis': 'Des points de suspension remplacent des mots.',
    'other-source': 'Le passage se trouve dans une autre source.',
    'segments-reversed': 'Ses parties se suivent dans un autre ordre.',
    translation: 'Votre copie est dans une autre langue.',
    unlike: 'Votre copie dit autre chose.',
  },

  sealOf: (tokens) => `Le scellé de notre texte, sur ses ${marks(tokens)} :`,

  otherMeans: 'Vérifier sans cette page',
  otherMeansOpen:
    'Nous publions en entier le texte d’une source ouverte. Comparez-le au vôtre dans n’importe quel programme qui compare des textes.',
  otherMeansSealed:
    'D’une source scellée, nous publions le scellé, le nombre de mots et de signes, et les extraits cités avec la preuve qu’ils se trouvent dans le texte scellé. Le calcul d’un scellé est documenté : chacun peut écrire en une heure un programme qui le refait.',
  otherMeansCode: (command) => `Avec notre propre programme, si vous avez une copie : ${command}`,
  format: 'Comment une preuve est faite, et comment la vérifier (en anglais)',
  openText: 'le texte',
  proofData: 'scellé, extraits et preuves',
};
