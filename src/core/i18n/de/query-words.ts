import type { QueryWords } from '../en/query-words.ts';

/** How German is asked, as far as the search needs to know; what it is inflected by, Pagefind's own stemmer knows. */
export const queryWords: QueryWords = {
  passedOver: `ab aber alle alles als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der des
    dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas falsch
    fur gab gegen gewesen gibt habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre im in ist ja jede jeder kann kein
    keine keinen konnte man mehr mein mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sagt sagte sehr sei sein
    seine seit sich sie sind so soll sollte stimmt uber um und uns unser unter vom von vor wahr wann war waren warum was weil
    welche welcher welches wem wen wenn wer werden weshalb wie wieder wieso wird wo wurde wurden zu zum zur zwischen`,
  numbers: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  irregular: '',
  endings: '',
  notPlural: '',
};
