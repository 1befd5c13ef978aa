import type { WordList } from './word-list.ts';

export const it: WordList = {
  negationsBefore:
    "non no né mai senza nessun nessuno nessuna nessun' niente nulla neanche nemmeno neppure alcun alcuno alcuna mica affatto nega negano negò negava negato falso_che invece_di rifiuta_di rifiutato_di mancanza_di tranne eccetto",
  negationsDirect: 'poco pochi poche',
  negationsAfter: 'non mai mica nemmeno neanche neppure affatto',
  partners: 'non',
  negationsWithPartner: 'più',
  conjunctions: 'e ed ma',
  magnitudes:
    'cento mila mille milione milioni miliardo miliardi bilione migliaio migliaia centinaio centinaia decina decine dozzina per_cento percento',
  units:
    'euro dollaro dollari lire anni anno mesi mese settimane settimana giorni giorno ore ora minuti secondi metri chilometri ettari tonnellate grammi chili litri gradi punti volte',
  numerals:
    'un uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille',
  stopWords:
    "il lo la i gli le di del della dei che e è in un una per con non si da al alla sono ha nel dell' l' questo come più",
  elisions:
    "l' un' d' c' m' t' s' v' n' gl' all' dall' dell' nell' sull' coll' quell' quest' bell' sant' tutt' nessun' qualcun' ciascun' alcun' grand' dov' com' cos' anch' quant' sott' senz'",
};
