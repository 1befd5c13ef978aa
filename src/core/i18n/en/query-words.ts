/** What the search knows of a language. Words are written without accents and capitals, parted by white space. */
export interface QueryWords {
  /** Words that questions and sentences are held together by: no claim needs to have them. */
  readonly passedOver: string;
  /** Numbers in words, from zero. */
  readonly numbers: string;
  /** Forms that no ending explains, before the word that they belong to: `fell fallen=fall`. */
  readonly irregular: string;
  /** Endings that kindred words differ by, the longest first where one ends in another. */
  readonly endings: string;
  /** What words end in whose last `s` is no ending. */
  readonly notPlural: string;
}

/** How English is asked and inflected, as far as the search needs to know. */
export const queryWords: QueryWords = {
  passedOver: `a about after all also am an and any are as at be because been being but by can could did do does doing
    done dont doesnt didnt even ever for from get gets getting got had has hasnt have having he heard her here him his how
    i id if ill im in into is isnt it its just ll many me more most much my no not of on one only or other our out over own per
    read re really s said say says saying she so some someone something still such t tell than that the their them then
    there these they thing things this those to too true false fact check claim is up us ive ve very was wasnt we were
    werent what when where whether which while who whom whose why will with without would wouldnt yet you your`,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  irregular: `fell fallen=fall kept=keep took taken=take gave given=give made=make grew grown growth=grow began
    begun=begin lost loss losses=lose led=lead wrote written=write stood=stand went gone=go ran=run sent=send spoke
    spoken=speak broke broken=break paid=pay thought=think knew known=know left=leave men=man women=woman children=child
    died death deaths dead dying=die lives=life hid hidden=hide stole stolen=steal shot shoot=shooting hit=hit
    rose risen=rise sold sale sales=sell bought=buy held=hold built=build drove driven=drive found=find met=meet won=win`,
  endings: `iveness ically ations ation ators ator ative ical ional ions ion ively ives ive ments ment ness ities ity
    ances ance ences ence able ible er or ing edly ed ously ous ally al ly ful ist ism ic e`,
  notPlural: 'ss us is',
};
