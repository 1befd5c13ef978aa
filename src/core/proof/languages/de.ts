import type { WordList } from './word-list.ts';

export const de: WordList = {
  negationsBefore:
    'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends nirgendwo weder ohne kaum keinesfalls keineswegs mitnichten nein nimmer keinerlei bestreitet bestreiten bestritt bestritten leugnet leugnen leugnete dementiert dementierte statt anstatt andere_als außer',
  negationsDirect: 'selten wenig',
  negationsAfter:
    'nicht nichts kein keine keinen keinem keiner keines nie niemals keinesfalls keineswegs mitnichten niemand kaum keinerlei nimmer',
  conjunctions: 'und aber sondern obwohl',
  magnitudes:
    'hundert tausend million millionen milliarde milliarden billion billionen mio mrd tsd prozent prozentpunkte promille dutzend',
  units:
    'euro cent dollar franken jahre jahren jahr monate monaten wochen woche tage tagen tag stunden stunde minuten sekunden meter metern kilometer kilometern hektar tonnen gramm kilo liter litern grad punkte punkten mal uhr',
  numerals:
    'ein eine eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend halbe',
  stopWords:
    'der die das den dem des und ist von zu mit ein eine einen auf für nicht im in sich auch es an werden wird war hat haben sie er wir dass',
};
