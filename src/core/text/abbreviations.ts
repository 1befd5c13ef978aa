/**
 * What a full stop after a word means that does not end its sentence, in all languages at once: where a
 * sentence ends must not depend on what a record says of the language of its text.
 * Lower-case words without their stop, parted by spaces.
 */

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(' ').filter(Boolean));

/** Never the last word of a sentence: titles, and what introduces an example or a comparison. */
export const NEVER_LAST = setOf(
  'mr mrs ms messrs dr drs prof vs viz cf approx ca resp incl excl',
  'mm mme mmes mlle mlles env',
  'hr bzw bspw sog vgl inkl exkl einschl zzgl ggf evtl insb geb gest ehem verh',
  'sra srta srtas sres sras dra dras dn dña ud uds ej aprox',
  'sig sigg sigra dott avv egr spett geom',
  'srs ilmo ilma exmo exma profa',
  'dhr mevr mevr bijv zgn incl dr ir',
);

/** The same, but only with a capital: without one they are words. */
export const TITLES = setOf(
  'm gen gov sen rep rev hon capt col lt sgt maj cmdr adm supt insp pres amb atty fr sr me pr mgr on ing arch',
);

/** Pairs of short words with a stop each, that something always follows: `e.g.`, `z. B.` */
export const PAIRS = setOf(
  'e.g i.e z.b d.h d.i u.a u.u i.d s.o s.u v.a o.g o.a d.w m.b p.ex p.ej c.à p.es a.c',
);

/** Not the last word where a figure follows: `No. 5`, `p. 12`, `Sept. 3`. */
export const BEFORE_FIGURES = setOf(
  'no nos nr nrs n num núm núms nums p pp pg pág págs pag pagg s art arts abs vol vols bd bde fig figs abb tab',
  'ch chap kap cap caps ed éd sec sect sez para par al ziff rn bl t ex ann anh anl st str § c v ver tel fax tél',
  'jan feb febr févr fév mrt mär apr avr abr jun juin jul juil aug sep sept okt oct ott nov dec déc dez dic janv ene genn',
);

/** Last words of a sentence only where the next begins as sentences do: `Cloudflare Inc.` */
export const SOMETIMES_LAST = setOf(
  'inc ltd co corp plc llc bros jr esq ph dept univ assn ave blvd rd st mt ste dgl ff str nr',
  'cía cia ltda avda pty reg gmbh ph.d cie sté boul ss ste jan feb febr apr aug sep sept okt oct nov dec dez déc',
);

/** Words that begin sentences, and not names. */
export const STARTERS = setOf(
  'the a an he she it they we i you this that these those his her their its our my in on at by for from with after before',
  'when while if but and so as there here what who why how where yet however not some many most all',
  "le la les l' un une des du il elle ils elles on nous vous je tu ce cet cette ces c' son sa ses leur leurs mais et or donc",
  "dans en au aux à pour par sur selon après avant depuis lors quand si d' qu'",
  'der die das ein eine er sie es wir ich ihr dies diese dieser dieses im am auf mit nach vor bei für von zu und aber doch',
  'auch als wenn da dann damit seit',
  'el los las una él ella ellos ellas esto este esta estos estas pero y con por para según desde cuando se su sus',
  'lo gli uno lui lei loro ma e nel nella nei per secondo questo questa anche non',
  'o os as um uma ele ela eles elas mas no na nos nas com segundo não também',
  'de het een hij zij ze wij ik dit dat deze maar op met na voor volgens ook bij',
);

/** Begin many family names too: `C. De Gaulle`. */
export const PARTICLES = setOf("de la le les du des d' l' von van der di da del della el lo o mac");

/** Month names in the languages whose ordinals are written with a stop: `am 3. Mai`. */
export const MONTHS = setOf(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember',
  'marts maj december janvier février mars avril juin juillet août septembre octobre novembre décembre',
  'ledna února března dubna května června',
);

/** After these a figure with a stop is an ordinal: `im 19. Jahrhundert`. */
export const ORDINAL_DETERMINERS = setOf(
  'im am der dem den des die das zum zur vom beim ins ans bis ab jeder jede jedes ihr ihre ihrem ihrer seine seinem seiner',
);

/** After a closing quotation mark and a name, the name belongs to what was said: `“Why?” Prince asked.` */
export const SAYING = setOf(
  'said says asked asks added replied told wrote cried shouted wondered demanded sagte fragte rief dijo preguntó',
  'disse chiese perguntou zei vroeg',
);
