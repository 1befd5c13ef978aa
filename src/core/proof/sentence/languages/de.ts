import type { GoverningWords } from '../governing-words.ts';

export const de: GoverningWords = {
  negations:
    'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends nirgendwo weder kaum keinesfalls keineswegs mitnichten nimmer keinerlei selten wenig wenige auf_keinen_fall unter_keinen_umständen in_keinem_fall',
  negativeVerbs:
    'ohne weiger* verweiger* unfähig außerstande anstatt statt unterließ* unterlass* unterlässt versäum* vermeid* vermied* verhinder* verbiete* verbot* verboten untersag* verzicht* vergaß* vergessen fern_davon weit_davon_entfernt gegen mangel* fehl* scheiter* misslang misslungen gescheitert zu_spät_um zu_schwach unmöglich stoppte stoppen gestoppt hört_auf hörte_auf dagegen gegner statt_dessen lehn* ablehn* abgelehn* abzulehn* widersetz* zöger* außer_stande',
  denials:
    'bestreit* bestritt* leugn* geleugn* dementier* dementi* verneint* verneinen abstreit* abgestritten stritt_ab streitet_ab widersprach* widersprech* widersprich* widerleg* zurückweis* zurückgewies* zurückzuweis* weist weisen wies wiesen zurückwies* bezweif* zweifel* distanzier* widerruf* widerrief* anfecht* stritt streitet streiten',
  falsities:
    'falsch* unwahr* unwahrheit* gelogen lüge* lügen märchen mythos mythen legende* irrtum irrig* erfunden* erfindung* unrichtig* unzutreffend* haltlos* unbegründet* unfug unsinn quatsch blödsinn ente falschmeldung* fälschung* gefälscht* irreführend* verleumdung* gerücht hirngespinst* fiktion fiktiv* fabel widerlegt* unsinnig* absurd* hoax fake satire parodie humbug schwindel desinformation propaganda nicht_wahr nicht_richtig nicht_der_fall nicht_zutreffend trifft_nicht_zu stimmt_nicht stimmte_nicht stimmt_so_nicht nicht_die_wahrheit nie_passiert unhaltbar* fehlinformation* zu_unrecht ammenmärchen',
  falseAdverbs:
    'fälschlich fälschlicherweise fälschlich* irrtümlich irrtümlicherweise zu_unrecht wahrheitswidrig täuschte_vor täuscht_vor vorgetäuscht vorzutäuschen tat_so tut_so tun_so taten_so gab_vor gibt_vor vorgab log lügt logen gelogen',
  exceptions:
    'außer ausgenommen mit_ausnahme abgesehen_von bis_auf es_sei_denn ausschließlich_der ausschließlich_des sofern_nicht mit_einer_ausnahme',
  exceptionsAfter:
    'aber_nicht aber_nur aber_nie nicht_aber jedoch_nicht jedoch_nur allerdings_nicht allerdings_nur wenn_auch_nicht wenn_auch_nur doch_nur doch_nicht',
  restrictions: 'nur lediglich bloß erst ausschließlich allein einzig',
  conditions:
    'wenn falls sofern soweit solange vorausgesetzt unter_der_bedingung unter_der_voraussetzung für_den_fall im_fall im_falle angenommen gesetzt_den_fall unter_dem_vorbehalt vorbehaltlich sollte sollten wäre wären hätte hätten bis hängt_davon_ab nur_wenn unter_umständen abhängig_davon gegebenenfalls',
  concessions: 'selbst_wenn auch_wenn wenn_auch ob_* ganz_gleich',
  quantities:
    'fast beinahe nahezu bis_zu rund etwa ungefähr circa ca knapp weniger_als unter mehr_als über mindestens höchstens maximal annähernd praktisch um_die gegen gut schätzungsweise kaum_mehr_als nicht_einmal nicht_mehr_als die_hälfte ein_drittel ein_teil einige manche mehrere viele wenige zum_teil teilweise vielleicht gelegentlich manchmal meist meistens die_meisten so_gut_wie quasi an_die',
  parts:
    'ein_teil einen_teil teile_der teile_des einige_der einige_von manche_der manche_von viele_der viele_von die_hälfte_der die_hälfte_des die_hälfte_von ein_drittel_der ein_viertel_der ein_drittel_des die_meisten_der eine_minderheit eine_mehrheit eine_handvoll eine_reihe_von einer_der eine_der eines_der einer_von wenige_der mehrere_der etliche_der ein_bruchteil prozent_der bestimmte gewisse',
  quantitiesAfter:
    'höchstens oder_weniger oder_mehr oder_so oder_fast maximal allenfalls bestenfalls in_etwa',
  doubts:
    'angeblich vermeintlich mutmaßlich vermutlich wahrscheinlich vielleicht möglicherweise womöglich anscheinend scheinbar offenbar eventuell wohl theoretisch hypothetisch potenziell potentiell gerüchteweise dem_vernehmen_nach es_heißt wie_es_heißt sogenannt sogenannte sogenannten sogenannter es_scheint mutmaßliche mutmaßlichen mutmaßlicher angebliche angeblichen angeblicher vermeintliche vermeintlichen',
  modals:
    'soll sollen sollte sollten könnte könnten dürfte dürften mag mögen möge würde würden wäre wären hätte hätten scheint scheinen schien schienen droht drohen drohte drohten gilt_als gelten_als galt_als beschuldig* verdächtig* bezichtig* angeklagt kann können will',
  doubtful:
    'ob behaupt*_fälschlich bezweifel* verdächtig* vermut* fürcht* befürcht* hoff* argwöhn* mutmaß* spekulier* unterstell* andeut* deutete_an deutet_an fraglich unklar ungewiss unwahrscheinlich zweifelhaft umstritten strittig unbewiesen forder*_dass verlang*_dass nicht_sicher offen_ist offen_bleibt fragt fragte fragten fragen wünsch*',
  doubtNouns:
    'behauptung* gerücht* vorwurf vorwürfe* anschuldigung* verdacht* furcht angst hoffnung* möglichkeit risiko gefahr theorie* idee these* glaube glauben hypothese* vermutung* annahme* drohung* vorhersage* eindruck beweis* beleg* vorstellung* unterstellung* aberglaube* spekulation* meinung',
  intentions:
    'will wollen wollte wollten möchte möchten plant planen plante planten droht drohen drohte drohten versprach* versprech* versprich* versprochen beabsichtig* versuch* hofft hoffen hoffte vorhat vorhatte befahl befohlen bat gebeten forder* auffordert* empfahl empfiehl* bereit erwäg* erwog* träum* vorschlug schlug_vor schlägt_vor darf dürfen durfte durften soll sollen drängt* bemüht* strebt* hat_vor verlang*',
  pretences:
    'im_roman in_dem_roman in_seinem_roman in_ihrem_roman im_film in_dem_film in_seinem_film im_buch im_stück im_theaterstück in_der_geschichte in_der_serie im_märchen im_spiel im_traum in_einem_traum in_seinem_traum in_einem_roman in_einem_film in_einem_stück in_der_oper in_der_sage in_der_satire in_der_parodie im_comic im_krimi in_der_fiktion im_sketch scherz* witzel* als_ob als_wenn als_wäre als_hätte stell*_sie_sich_vor stellen_sie_sich stell_dir stellt_euch träumt* fiktiv* simulation simuliert* aprilscherz im_scherz im_spaß zum_spaß spaßeshalber angenommen ironisch spott* albtraum* so_als',
  sayings:
    'sagt* hieß heißt sagte* sagen gesagt erklär* behaupt* schrieb* schreib* geschrieben mein*te meint meinen beton* bericht* teilte_mit mitgeteilt erzähl* fügte antwort* kündig* angekündigt argumentier* versicher* bestätig* warnt* warnen glaub* denkt dachte* zitiert* bekräftig* gab_an angibt angab nannte nennt nennen bezeichn* lobt* äußert* verkünd* kommentier* twitter* räum* gestand gesteht vermeld* ergänz* resümier* urteil* findet fand wirft warf',
  according:
    'laut zufolge nach_angaben nach_ansicht nach_meinung nach_auffassung nach_aussage nach_den_worten gemäß aus_sicht in_den_augen so_der so_die so_das',
  copulas:
    'ist sind war waren sei seien wäre bleibt bleiben blieb erwies erwiesen erweist wurde wurden wird gilt galt worden',
  finites:
    'ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden kann können konnte konnten muss müssen musste soll sollen will wollen bleibt blieb kam kommt ging geht',
  complementizers: 'dass daß ob wie wonach',
  contrasts: 'aber sondern jedoch doch allerdings dennoch trotzdem hingegen dagegen',
  coordinators: 'und dann',
  alternatives: 'oder noch',
  relatives: 'welche welcher welches welchen wo dessen deren',
  subordinators: 'weil da obwohl während als nachdem bevor seit bis damit indem sodass',
  factives:
    'weiß wissen wusste* wussten vergess* vergaß bereu* bedauer* bewusst überrasch* verschwieg* verschweig* bemerk*',
  subjects:
    'er sie es wir ich ihr man der die das den dem des ein eine einen einem einer sein seine ihre unser dies diese dieser dieses jeder jede alle viele manche',
  anaphors:
    'was das dies dieses diese_behauptung diese_aussage dieser_vorwurf diesen_vorwurf die_behauptung die_aussage der_vorwurf den_vorwurf diese_darstellung eine_behauptung ein_vorwurf einen_vorwurf eine_aussage eine_darstellung ein_gerücht eine_lüge die_these die_meinung etwas dem_widerspr* davon wovon dagegen die_geschichte die_meldung diese_meldung diese_theorie die_theorie das_gerücht die_vorwürfe vorwürfe die_annahme die_idee',
  clitics: 'es dies das',
  openings:
    'von in im an am auf bei beim für mit nach zu zum zur aus durch gegen um über unter vor zwischen seit während wegen der die das den dem des ein eine einen einem einer eines sein seine ihr ihre und oder dass ist sind war waren hat haben wird werden nicht als wie',
  exempt:
    'nicht_nur nicht_allein nicht_zuletzt nicht_zu_vergessen ohne_zweifel kein_wunder kein_zweifel nichts_als nicht_weniger_als ob_oder ohne_weiteres nach_und_nach selbst_wenn auch_wenn wenn_auch statt_findet statt_fand bis_heute wie_auch sowie_auch ganz_und_gar_nicht_nur gegen_ende gegen_mittag gegen_abend bei_weitem bis_dahin',
  particles:
    'ab aus zurück auf ein weg nieder fern fehl bei fest an vor um los durch zu unter hin her dar',
  verbLast: true,
  infinitive: 'zu',
  minus: 'minus',
  ranges: 'bis oder',
  shares: 'von zu',
  fractions:
    'einhalb drittel viertel fünftel sechstel siebtel achtel neuntel zehntel hundertstel tausendstel komma_* und_ein_halb und_eine_halbe mal halbe',
  measures:
    'k m pct bps promille prozent prozentpunkte prozentpunkten basispunkte basispunkten zentner pfund ps kn lakh crore rupien yen yuan rubel pesos lira kronen franken rappen schilling mark pfennig groschen karat byte watt volt ampere joule kalorien barrel fässer hundert tausend million millionen milliarde milliarden billion billionen tsd mio mrd dutzend quadratmeter quadratkilometer kubikmeter unter_null fuß zoll meilen knoten jahrhunderte jahrzehnte',
  numerals:
    'ein eine eins einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend',
  judgements:
    'verurteilt* angeklagt* beschuldigt* kriminell* verbrecher* betrüger* betrug korrupt* lügner* lügt log lügen gelogen rassist* faschist* nazi* terrorist* mörder* vergewaltig* dieb* schuldig* berüchtigt* schändlich* sogenannt* selbsternannt* gescheitert* unfähig* böse* illegal* rechtswidrig* falsch* dumm* verrückt* wahnsinnig* idiot* feig* verräter* unehrlich* hasserfüllt* gewalttätig* gefährlich* giftig* abscheulich* skandal* grausam* brutal* gierig* rücksichtslos* fahrlässig* verhaftet* inhaftiert* verdächtig* betrunken* extremist* radikal* fanatisch* sexist* antisemit* heuchler* offensichtlich absichtlich bewusst wissentlich immer alle jeder jede viele meiste nur sogar bloß wirklich völlig ganz komplett heimlich sehr zu so muss soll sollte kann könnte darf angeblich* mutmaßlich* vorbestraft*',
  qualities:
    'lich liche lichen licher ig ige igen iger los lose losen isch ische ischen bar bare baren sam weise haft hafte',
  indefinites: 'ein eine einen einem einer eines',
};
