import type { WordList } from './word-list.ts';

export const fr: WordList = {
  negationsBefore:
    "ne n' pas non ni jamais aucun aucune aucuns aucunes sans nul nulle nuls nulles rien guère nullement aucunement dément démentent démentait démentaient démenti nie nient niait niaient nié faux_que faux_qu' refuse_de refuse_d' refusent_de refusent_d' refusait_de refusait_d' refusé_de refusé_d' refus_de refus_d' incapable_de incapable_d' incapables_de incapables_d' interdit_de interdit_d' lieu_de lieu_d' loin_de loin_d' faute_de faute_d' peu_de peu_d' sauf hormis excepté",
  negationsDirect: 'plus point peu',
  negationsAfter: 'pas jamais guère nullement aucunement',
  partners: "ne n'",
  negationsWithPartner: "plus point rien personne aucun aucune nul nulle ni que qu'",
  conjunctions: 'et mais or car tandis',
  magnitudes:
    'million millions milliard milliards mille cent cents billion billions millier milliers centaine centaines dizaine dizaines pour_cent pourcent',
  units:
    'euro euros dollar dollars franc francs ans an années année mois jours jour heures heure minutes secondes semaines semaine mètres kilomètres hectares tonnes grammes kilos litres degrés points fois',
  numerals:
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent cents mille quatre-vingt quatre-vingts',
  stopWords:
    "le la les des du une est et à au aux en dans pour par sur qui que qu' ce cette ne pas il elle ils nous vous d' l' n' c' s' été avec",
  elisions: "c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu' entr'",
};
