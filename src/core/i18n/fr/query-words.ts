import type { QueryWords } from '../en/query-words.ts';

/** How French is asked and inflected, as far as the search needs to know. */
export const queryWords: QueryWords = {
  passedOver: `a ai ait alors apres as au aucun aucune aussi autre autres aux avait avant avec avez avoir avons ayant bien
    c ca car ce ceci cela celle celles celui ces cet cette ceux chez comme comment d dans de des depuis deux dit dire dis
    disent donc dont du elle elles en encore entre es est et etait etaient etant ete etes etre eu eux faire fait faut faux
    fut il ils j je juste l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on
    ont ou par parce pas pendant peu peut plus plusieurs pour pourquoi puis qu quand que quel quelle quelles quels qui quoi
    s sa sans se sera ses si soi soit son sont sous suis sur t ta te tel tes toi ton tous tout toute toutes tres tu un une
    va vers vos votre vous vrai vraie y combien selon savoir affirmation`,
  numbers: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze',
  irregular: `mort morts morte mortes mourir meurt decede deces=mort vit vivent vivre=vie vendu vente=vendre perdu perte
    pertes=perdre tenu tient tiennent=tenir pris prend prennent=prendre mis met mettre=mettre ecrit ecrite=ecrire
    rompu rompre rupture=rompre detruit=detruire lente lentes lenteur lentement=lent`,
  endings: `issement cation atrice ateur ation amment emment ement ment ereux euse eux eur elle el ance ence ite isme iste
    ique ion ive if iere ier able ible eage age eture ture eaient eait eant aient erent eront erait era ait ante ant
    ee er ez ent ons ai a e`,
  notPlural: 'ss',
};
