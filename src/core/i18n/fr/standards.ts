import type { StandardsWords } from '../en/standards.ts';
import { formatList, formatNumber, languageName } from '../format.ts';

const n = (value: number): string => formatNumber('fr', value);
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value < 2 ? one : many}`;
const findings = (value: number, of: number): string =>
  value === of
    ? of === 1
      ? 'L’unique constat'
      : `Les ${n(of)} constats`
    : `${n(value)} ${value < 2 ? 'constat' : 'constats'} sur ${n(of)}`;

export const standards: StandardsWords = {
  title: 'Normes',
  description:
    'Ce que demandent les codes de la vérification et du journalisme, et ce que ce site en montre.',
  lead: 'Ce que demandent deux codes de la profession, point par point, et ce que ce site en montre d’après ses propres données.',
  noMembership:
    'Cette page ne revendique ni adhésion ni label : personne n’a évalué ce site à ce titre. Le programme la tire de ce qui est publié ici, et elle change avec lui.',
  basis: (date) =>
    `Ce que demandent les codes est dit avec nos mots, d’après la page de l’IFCN sur ses engagements et ce que publient le Trust Project et l’université de Santa Clara sur les indicateurs, lus le ${date} dans des copies conservées. Les critères détaillés des évaluateurs n’ont pas été examinés.`,
  answers: {
    met: 'Montré',
    partly: 'Montré en partie',
    'not-met': 'Non montré',
    cannot: 'Ne peut se montrer ici',
  },
  shows: 'Montré ici',
  lacks: 'Ce qui manque ou reste inconnu',
  codes: {
    ifcn: {
      title: 'Le code de principes de l’IFCN',
      by: 'Les cinq engagements du réseau international de vérification des faits.',
    },
    trust: {
      title: 'Les indicateurs de confiance',
      by: 'Les huit indicateurs du Trust Project.',
    },
  },
  points: {
    fairness: {
      name: 'Impartialité et équité',
      asks: 'La même règle et la même démarche pour chaque affirmation ; aucun camp visé en particulier ; aucune prise de position sur ce que l’on vérifie.',
    },
    sources: {
      name: 'Exigence et transparence des sources',
      asks: 'Toutes les sources, assez détaillées pour que chacun puisse refaire le travail.',
    },
    organization: {
      name: 'Transparence du financement et de l’organisation',
      asks: 'Qui paie, et sans rien pouvoir dicter ; qui sont les personnes, et comment l’organisation est faite ; un moyen de la joindre.',
    },
    methodology: {
      name: 'Exigence et transparence de la méthode',
      asks: 'Comment les affirmations sont choisies, vérifiées, rédigées et corrigées ; une invitation à en proposer.',
    },
    corrections: {
      name: 'Corrections franches et ouvertes',
      asks: 'Des règles publiées, et suivies ; des corrections claires, pour que l’on voie la version corrigée.',
    },
    bestPractices: {
      name: 'Bonnes pratiques',
      asks: 'Les règles que la rédaction s’impose, qui la possède et la finance, et ce qu’elle cherche à faire.',
    },
    expertise: {
      name: 'Compétence des auteurs',
      asks: 'Qui a fait ce travail, et ce qu’ils savent du sujet.',
    },
    typeOfWork: {
      name: 'Nature du travail',
      asks: 'Des mentions qui distinguent information, opinion, analyse et publicité.',
    },
    citations: {
      name: 'Citations et références',
      asks: 'Un accès aux sources de ce qui est dit.',
    },
    methods: {
      name: 'Méthodes',
      asks: 'Pourquoi le travail a été fait, et comment.',
    },
    local: {
      name: 'Ancrage local',
      asks: 'Si l’enquête s’est faite sur place, avec une connaissance des lieux.',
    },
    voices: {
      name: 'Diversité des voix',
      asks: 'Des efforts pour faire entendre des personnes et des avis souvent oubliés.',
    },
    feedback: {
      name: 'Retours pris en compte',
      asks: 'Des moyens pour le public de participer : demander, corriger, compléter.',
    },
  },
  statements: {
    scale: ({ claims, ratings }) =>
      `${claims === 1 ? 'L’unique affirmation est évaluée' : `Les ${n(claims)} affirmations sont évaluées`} sur une seule échelle de ${plural(ratings, 'degré', 'degrés')}, et ${claims === 1 ? 'soumise' : 'soumises'} par le programme aux mêmes contrôles.`,
    bothSides: ({ bothSides, claims }) =>
      `${findings(bothSides, claims)} ${bothSides < 2 ? 'cite' : 'citent'} des passages pour l’affirmation et contre elle.`,
    balanceUnseen:
      'Si le choix des affirmations penche d’un côté, aucun programme ne peut le dire. Toutes sont dans la liste : chacun peut en juger.',
    noClaims: 'Aucune affirmation n’est encore publiée.',
    passages: ({ passages, sources }) =>
      `${plural(passages, 'passage tiré', 'passages tirés')} de ${plural(sources, 'source', 'sources')}, dont il est prouvé qu’ils se trouvent mot pour mot dans le texte indiqué.`,
    records:
      'Chaque source a une page avec ce que l’on en sait. Ce que l’on ignore y est dit inconnu.',
    open: ({ open }) => `Le texte entier de ${plural(open, 'source', 'sources')} est publié ici.`,
    sealed: ({ sealed }) =>
      `${plural(sealed, 'texte est scellé et n’est pas republié', 'textes sont scellés et ne sont pas republiés')} : qui en a une copie peut la comparer ici.`,
    interests: ({ interests }) =>
      `Pour ${plural(interests, 'source', 'sources')}, la place de l’auteur dans l’affaire est dite partout où un constat s’y appuie.`,
    unreachable: ({ unreachable }) =>
      unreachable === 1
        ? 'D’un texte scellé, aucune adresse n’est connue : il faut en trouver soi-même une copie.'
        : `De ${n(unreachable)} textes scellés, aucune adresse n’est connue : il faut en trouver soi-même une copie.`,
    oneText: ({ oneText, claims }) =>
      `${findings(oneText, claims)} ${oneText < 2 ? 'ne repose' : 'ne reposent'} que sur un seul texte, comme le ${oneText < 2 ? 'dit sa page' : 'disent leurs pages'}.`,
    noSources: 'Aucune source n’est encore citée.',
    publisher: ({ publisher }) => `Éditeur : ${publisher}.`,
    about: 'Une page dit ce que la publication dit d’elle-même.',
    noStaff:
      'Les données de ce site ne nomment ni équipe, ni parcours professionnel, ni statut juridique.',
    fundingPage:
      'Une page dit comment la publication est financée. Que ceux qui paient ne dictent rien, aucune page ne peut le prouver.',
    noFundingPage: 'Aucune page ne parle du financement.',
    mail: 'On peut écrire par courriel.',
    repository: 'On peut signaler une erreur dans le dépôt de la publication, en public.',
    noPrivateAddress: 'Il n’y a pas d’adresse privée, et la voie publique demande un compte.',
    noAddress: 'Il n’y a aucune adresse où écrire.',
    methodologyPage: 'Une page dit comment les affirmations sont vérifiées.',
    noMethodologyPage: 'Aucune page ne dit comment les affirmations sont vérifiées.',
    wouldChange: ({ wouldChange, claims }) =>
      `${findings(wouldChange, claims)} ${wouldChange < 2 ? 'dit quels éléments le changeraient' : 'disent quels éléments les changeraient'}.`,
    correctionsPolicy: 'Les règles de correction sont publiées.',
    noCorrectionsPolicy: 'Aucune page ne dit comment les erreurs sont corrigées.',
    changes: ({ corrections, updates, withdrawals }) =>
      `Chaque changement est dans une liste, avec sa raison. À ce jour : ${plural(corrections, 'correction', 'corrections')}, ${plural(updates, 'mise à jour', 'mises à jour')}, ${plural(withdrawals, 'retrait', 'retraits')}.`,
    saidFirst:
      'Une affirmation corrigée ou retirée le dit avant toute chose, sur sa page et sur sa fiche.',
    reviewed: ({ reviewed, claims }) =>
      `${findings(reviewed, claims)} ${reviewed < 2 ? 'nomme qui l’a relu' : 'nomment qui les a relus'}.`,
    notReviewed: 'Aucun constat ne nomme de second lecteur.',
    noBylines:
      'Les affirmations ne portent pas de signature, et rien n’est dit de la compétence de quiconque.',
    labelled:
      'Chaque vérification dit ce qu’elle est : l’affirmation, son évaluation, le constat, les passages et l’analyse portent chacun leur nom.',
    localUnseen:
      'Ce site vérifie des textes. Si quelqu’un était sur place, ses données ne le disent pas.',
    languages: ({ languages }) =>
      `Les sources sont en ${n(languages.length)} langues : ${formatList(
        'fr',
        languages.map((lang) => languageName('fr', lang)),
      )}.`,
    oneLanguage: ({ languages }) =>
      `Toutes les sources sont dans une seule langue : ${languageName('fr', languages[0]!)}.`,
    noDiversityData:
      'Les données ne disent rien de qui a été oublié, ni d’efforts pour l’entendre.',
  },
};
