import type { SearchWords } from '../en/search.ts';

export const search: SearchWords = {
  label: 'Chercher dans les affirmations',
  placeholder: 'Un mot, un nom, « une expression »',
  button: 'Chercher',
  title: 'Recherche',
  lead: 'La recherche porte sur les affirmations, les constats, les passages et les analyses. Mettez une expression entre guillemets pour la trouver telle quelle.',
  noScript:
    'La recherche a besoin de JavaScript ; tout le reste du site s’en passe. Vous pouvez aussi parcourir la liste :',
  facets: 'Affiner la recherche',
  rating: 'Évaluation',
  topic: 'Sujet',
  source: 'Source',
  claimant: 'Auteur de l’affirmation',
  sort: 'Ordre',
  sortRelevance: 'Le plus pertinent',
  sortNewest: 'Le plus récent',
  sortOldest: 'Le plus ancien',
  clear: 'Effacer les filtres',
  results: 'Résultats',
  more: 'En montrer plus',
  loading: 'Recherche…',
  empty: 'Tapez un mot, ou choisissez un filtre.',
  quoted: '«\u00a0{words}\u00a0»',
  found: {
    one: '{count} affirmation pour {query}',
    other: '{count} affirmations pour {query}',
  },
  foundFiltered: { one: '{count} affirmation', other: '{count} affirmations' },
  none: 'Aucune affirmation ne contient {query}. Essayez moins de mots, une autre graphie ou moins de filtres.',
  noneFiltered: 'Aucune affirmation ne répond à ces filtres.',
  error:
    'La recherche n’a pas pu se charger. Vérifiez votre connexion et recommencez, ou parcourez la liste complète.',
};
