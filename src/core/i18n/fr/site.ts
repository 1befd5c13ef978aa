import { formatList, formatNumber } from '../format.ts';
import type { ProseWords, SiteWords } from '../en/site.ts';

const n = (value: number): string => formatNumber('fr', value);
/** Zero is singular in French. */
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value < 2 ? one : many}`;

export const site: SiteWords = {
  skip: 'Aller au contenu',
  mainNav: 'Navigation principale',
  footerNav: 'À propos de ce site',
  languages: 'Langues',
  claims: 'Affirmations',
  sources: 'Sources',
  corrections: 'Corrections',
  search: 'Recherche',
  embed: 'Intégrer',
  feed: 'Flux',
  data: 'Données',
  sourceCode: 'Code source',
  licence: (content) =>
    `Nos textes sont sous licence ${content} ; les citations restent à leurs auteurs.`,
  claimCount: (count) => plural(count, 'affirmation', 'affirmations'),
  notTranslated: (language) => `Ce texte n’existe pour l’instant qu’en ${language}.`,
  staleTranslation: 'L’original a changé depuis cette traduction.',

  homeLead:
    'Chaque citation est vérifiée à la construction du site : elle se trouve mot pour mot dans la source indiquée, ou le site ne paraît pas.',
  latest: 'Derniers constats',
  allClaims: (count) => `Les ${n(count)} affirmations`,
  topics: 'Sujets',
  ratings: 'Évaluations',
  provenCount: (passages, sources) =>
    `${plural(passages, 'passage prouvé', 'passages prouvés')} dans ${plural(sources, 'source', 'sources')}`,

  claimsTitle: 'Toutes les affirmations',
  claimsAbout:
    'Toutes les affirmations que nous avons vérifiées, de la plus récente à la plus ancienne.',
  noClaims: 'Aucune affirmation pour l’instant.',
  pageOf: (page, pages) => `Page ${n(page)} sur ${n(pages)}`,
  pages: 'Pages',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  byRating: 'Par évaluation',
  ratingTitle: (label) => `Évaluation : ${label}`,
  topicTitle: (label) => `Sujet : ${label}`,

  claimant: 'Affirmation faite par',
  noClaimant: 'À notre connaissance, personne en particulier n’a fait cette affirmation.',
  rating: 'Évaluation',
  scale: 'L’échelle d’évaluation',
  finding: 'Constat',
  published: 'Publié le',
  updated: 'Mis à jour le',
  reviewedBy: (by, on) => `Relecture par ${by} le ${on}`,
  withdrawn: 'Retirée',
  withdrawnBanner:
    'Cette affirmation a été retirée. Nous ne maintenons plus ce que dit cette page ; elle reste en place pour que les liens ne trompent personne.',
  corrected: 'Corrigée',
  correctedBanner: (date) => `Cette page a été corrigée le ${date}.`,
  seeHistory: 'Ce qui a changé',
  contentNote: 'Avant de lire',
  whereToFindHelp: 'Trouver de l’aide',
  contentNoteOn: (labels) =>
    `Avertissement : ${formatList(
      'fr',
      labels.map((label) => label.toLocaleLowerCase('fr')),
    )}`,
  lookedUp: (date) => `consulté le ${date}`,
  notConfirmed: 'non confirmé',
  colon: ' : ',

  deciding: (passages) =>
    passages === 1 ? 'Le passage décisif' : 'Les passages de part et d’autre',
  evidence: 'Ce que disent aussi les sources',
  stances: {
    supports: 'Étaye l’affirmation',
    contradicts: 'Contredit l’affirmation',
    qualifies: 'Nuance l’affirmation',
    context: 'Apporte du contexte',
  },
  passageNumber: (number) => `Passage ${n(number)}`,
  discussed: 'Commenté plus bas',
  analysis: 'Analyse',
  wouldChange: 'Ce qui changerait ce constat',
  appearances: 'Où l’affirmation a été faite',
  elsewhere: 'Ailleurs',
  history: 'Historique',
  firstPublished: 'Première publication',
  kinds: { update: 'Mise à jour', correction: 'Correction', withdrawal: 'Retrait' },
  ratingChanged: (from, to) => `L’évaluation passe de « ${from} » à « ${to} ».`,

  use: 'Citer, partager, intégrer',
  cite: 'Citer',
  reference: (publisher, claim, rating, date) =>
    `${publisher}, « ${claim.replace(/\.$/, '')} » (${rating}), ${date},`,
  permalink: 'Lien permanent',
  share: 'Partager',
  shareByMail: 'Envoyer par courriel',
  embedThis: 'Intégrer cette affirmation',
  embedFrame: 'Sous forme de fiche',
  embedQuote: 'Sous forme de texte, là où les cadres ne sont pas admis',
  embedHow: 'Comment intégrer une fiche',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Copie impossible : sélectionnez le texte',
  report: 'Signaler une erreur',
  publicly: '(public)',
  reportByMail: 'Signaler une erreur par courriel',
  reportSubject: (claim) => `Une erreur dans « ${claim} »`,
  reachTitle: 'Comment nous joindre',
  reachPublic:
    'dans les tickets du dépôt de cette publication. Ils sont publics : tout le monde peut lire ce que vous y écrivez. Si quelque chose vous met en danger, vous ou quelqu’un d’autre, ce n’est pas l’endroit.',
  reachMail: 'Par courriel :',
  reachMailFor: 'C’est la voie à suivre pour tout ce qui ne doit pas être public.',
  reachNoMail: 'Cette édition ne donne pas d’adresse privée.',
  reachNone: 'Cette édition ne donne aucune adresse.',
  asData: 'Les données de cette affirmation',
  editSource: 'Voir ou modifier le fichier de cette page',

  sourcesTitle: 'Sources',
  sourcesAbout: 'Tous les documents que nous citons, et ce que l’on sait d’eux.',
  noSources: 'Aucune source pour l’instant.',
  record: 'Ce que l’on sait de ce texte',
  notKnown: 'inconnu',
  title: 'Titre',
  titleIn: (language) => `Titre en ${language}`,
  kind: 'Nature',
  sourceKinds: {
    article: 'Article',
    report: 'Rapport',
    post: 'Message publié',
    transcript: 'Transcription',
    dataset: 'Jeu de données',
    law: 'Loi',
    book: 'Livre',
    page: 'Page',
  },
  language: 'Langue',
  publisher: 'Éditeur',
  authors: 'Auteurs',
  date: 'Date',
  address: 'Adresse',
  archived: 'Copie archivée',
  archivedOn: 'Archivé le',
  accessed: 'Consulté le',
  rights: 'Droits',
  length: 'Longueur',
  tokens: (count) => plural(count, 'mot ou signe', 'mots et signes'),
  textHeld: 'Le texte',
  textOpen: 'Ouvert : le texte entier est sur cette page.',
  textSealed: 'Scellé : seuls les passages cités sont montrés.',
  seal: 'Scellé',
  sealedOn: 'Scellé le',
  sealedBy: (by) => `par ${by}`,
  confirmedBy: (by) => `confirmé par ${by}`,
  interest: 'La place de l’auteur',
  signs: 'Signes de traduction',
  provenance: 'Provenance',
  passageCount: (count) => plural(count, 'passage cité', 'passages cités'),
  passages: 'Passages cités',
  wholeText: 'Le texte entier',
  inWholeText: 'Dans le texte entier',
  inOriginal: 'Dans l’original',
  noPassages: 'Aucune affirmation ne cite encore cette source.',
  notShown: (tokens) => `environ ${plural(tokens, 'mot non montré', 'mots non montrés')}`,
  quotedIn: 'Cité dans',
  asAppearance: 'là où l’affirmation a été faite',
  annotations: 'Ces passages sous forme d’annotations web',

  correctionsTitle: 'Corrections et mises à jour',
  correctionsAbout:
    'Tout ce que nous avons changé après publication, du plus récent au plus ancien.',
  noCorrections: 'Rien n’a été corrigé jusqu’ici.',
  correctionsPolicy: 'Nos règles de correction',

  notFoundTitle: 'Cette page n’existe pas',
  notFoundText:
    'L’adresse comporte peut-être une faute. Aucune affirmation n’est jamais supprimée : une recherche retrouvera sans doute celle que vous cherchez.',

  embedTitle: 'Reprendre une affirmation sur votre site',
  embedLead:
    'Une ligne à coller suffit. La fiche est légère, se passe de scripts, ne dépose aucun cookie et ne charge rien d’ailleurs que de ce site. Si nous corrigeons une affirmation, sa fiche le dit.',
  embedStepsTitle: 'Mode d’emploi',
  embedSteps: [
    'Ouvrez la page d’une affirmation et cherchez « Intégrer cette affirmation » en bas.',
    'Copiez la ligne de la fiche dans votre page. Si votre éditeur accepte les liens, l’adresse de l’affirmation peut suffire : ceux qui connaissent oEmbed trouveront la fiche.',
    'Là où les cadres ne sont pas admis (courriels, flux), prenez la version texte.',
  ],
  embedScriptTitle: 'Des fiches à la bonne hauteur',
  embedScript:
    'Une fiche plus longue que son cadre y défile et n’est jamais coupée. Avec ce script facultatif, chaque cadre prend la hauteur qu’il faut à sa fiche :',
  embedPinned: 'Le même script, figé dans une version qui ne changera pas :',
  embedNote:
    'Nos réponses oEmbed sont des fichiers : elles ne peuvent pas suivre maxwidth. La fiche s’adapte à toute largeur dès 240 pixels.',
  embedLive: 'Exemples de fiches',
};

export const prose: ProseWords = {
  footnotes: 'Notes',
  backToReference: (number) => `Revenir à l’appel de note ${number}`,
};
