import type { WordList } from './word-list.ts';

export const nl: WordList = {
  negationsBefore:
    'niet niets geen nooit niemand nergens noch zonder nauwelijks nee geenszins evenmin nimmer ontkent ontkennen ontkende ontkenden ontkend plaats_van gebrek_aan behalve',
  negationsDirect: 'zelden weinig',
  negationsAfter: 'niet niets geen nooit geenszins nauwelijks evenmin niemand nimmer',
  conjunctions: 'en maar want hoewel',
  magnitudes:
    'honderd honderden duizend duizenden miljoen miljoenen miljard miljarden biljoen mln mld procent procentpunt dozijn',
  units:
    'euro cent dollar jaar jaren maanden maand weken week dagen dag uur uren minuten seconden meter kilometer hectare ton gram kilo liter graden punten keer maal',
  numerals:
    'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
  stopWords:
    'de het een van en in is dat op te zijn met voor niet die er aan om ook als door naar hij ze wordt werd heeft',
};
