import type { WordList } from '../word-lists.ts';

export const fr: WordList = {
  negationsBefore:
    "ne n' pas non ni jamais aucun aucune aucuns aucunes sans nul nulle nuls nulles rien guère nullement aucunement",
  negationsDirect: 'plus point peu',
  negationsAfter: 'pas jamais guère nullement aucunement',
  partners: "ne n'",
  negationsWithPartner: "plus point rien personne aucun aucune nul nulle ni que qu'",
  conjunctions: 'et mais or car donc cependant pourtant toutefois puis alors tandis',
  hedges:
    "si s' peut-être sans_doute probablement possiblement apparemment prétendument soi-disant supposément vraisemblablement éventuellement hypothétiquement même_si comme_si sauf_si au_cas à_condition à_supposer en_admettant en_supposant selon_lui selon_elle il_semble il_semblerait censé censée censés censées",
  magnitudes:
    'million millions milliard milliards mille cent cents billion billions millier milliers centaine centaines dizaine dizaines pour_cent pourcent',
  units:
    'euro euros dollar dollars franc francs ans an années année mois jours jour heures heure minutes secondes semaines semaine mètres kilomètres hectares tonnes grammes kilos litres degrés points fois',
  numerals:
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent cents mille quatre-vingt quatre-vingts',
  stopWords:
    "le la les des du une est et à au aux en dans pour par sur qui que qu' ce cette ne pas il elle ils nous vous d' l' n' c' s' été avec",
};
