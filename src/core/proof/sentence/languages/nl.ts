import type { GoverningWords } from '../governing-words.ts';

export const nl: GoverningWords = {
  negations:
    'niet niets geen nooit niemand nergens noch nauwelijks geenszins evenmin nimmer zelden amper weinig allerminst in_geen_geval op_geen_enkele onder_geen_beding',
  negativeVerbs:
    'zonder weiger* geweigerd nalaat naliet nagelaten nalaten verzuim* vermijd* vermeed verhinder* verbied* verbood verboden belet* voorkom* voorkwam* onmogelijk niet_in_staat in_plaats_van verre_van tegen gebrek_aan ontbrak ontbreek* ontbreekt mislukt* faal* stopte_met stopt_met stoppen_met ophield* vergat vergeten weerhoud* weerhield* afzien ziet_af zag_af te_laat_om te_zwak_om verzet* annuleer* schrap* afgewezen afwijz* wees_af wijst_af aarzel* onbekwaam',
  denials:
    'ontken* betwist* loochen* weersprak weersprek* weerspreek* weersproken weerleg* weerlegd ontkrach* bestrijd* bestreed bestreden tegenspr* tegengesproken verwerp* verwierp* verworpen verwerpt twijfel* betwijfel* herroep* herriep* distantieer* distantieert spreekt_tegen sprak_tegen spreken_tegen spraken_tegen wijst wees wezen wijzen afgewezen trekt trok',
  falsities:
    'onwaar onwaarheid onwaarheden onjuist* vals valse fout foute leugen* gelogen mythe* fabel* fabeltje* legende* verzonnen verzinsel* fictie fictief fictieve ongegrond* ongefundeerd* misleidend* nep nepnieuws onzin kletskoek flauwekul hoax fake broodje_aap vervalst* laster* absurd* vergissing misvatting* dwaling parodie* satire* desinformatie propaganda weerlegd ontkracht uit_de_lucht_gegrepen niet_waar niet_juist niet_correct niet_het_geval klopt_niet klopte_niet klopten_niet kloppen_niet incorrect* verdichtsel* bakerpraat sprookje* ten_onrechte misinformatie',
  falseAdverbs:
    'ten_onrechte valselijk foutief onterecht abusievelijk per_abuis doet_alsof deed_alsof doen_alsof deden_alsof veinz* loog liegt logen liegen wendt_voor wendde_voor',
  exceptions:
    'behalve uitgezonderd tenzij met_uitzondering_van op_na afgezien_van buiten op_één_na met_één_uitzondering exclusief',
  exceptionsAfter:
    'maar_niet maar_alleen maar_slechts maar_nooit zij_het_niet zij_het_alleen al_dan_niet doch_niet hoewel_niet',
  restrictions: 'alleen slechts enkel uitsluitend louter pas',
  conditions:
    'als indien mits zolang op_voorwaarde_dat onder_de_voorwaarde in_geval_van ingeval voor_het_geval stel_dat gesteld_dat vooropgesteld aangenomen_dat onder_voorbehoud mocht mochten totdat afhankelijk_van hangt_af hangt_ervan_af wanneer',
  concessions: 'zelfs_als ook_al ook_als of_*',
  quantities:
    'bijna haast vrijwel tot ongeveer circa rond zo_n zon minder_dan meer_dan hooguit hoogstens ten_minste tenminste minstens maximaal ten_hoogste nagenoeg praktisch omstreeks krap niet_meer_dan de_helft een_derde een_deel sommige enkele verscheidene verschillende veel weinig deels gedeeltelijk soms misschien naar_schatting om_en_nabij meestal de_meeste onder boven',
  parts:
    'een_deel_van een_gedeelte_van delen_van sommige_van enkele_van de_helft_van een_derde_van een_kwart_van de_meeste_van een_minderheid een_meerderheid een_handvol een_van één_van weinig_van veel_van verscheidene_van een_fractie_van geen_van procent_van bepaalde',
  quantitiesAfter:
    'of_minder of_meer hooguit hoogstens of_zo of_bijna maximaal ongeveer op_zijn_hoogst',
  doubts:
    'naar_verluidt vermoedelijk misschien wellicht mogelijk mogelijkerwijs waarschijnlijk vermeend vermeende zogenaamd zogenaamde schijnbaar blijkbaar kennelijk ogenschijnlijk hypothetisch theoretisch in_theorie potentieel eventueel naar_men_zegt naar_zeggen het_schijnt het_lijkt het_gerucht_gaat beweerde volgens_geruchten zogezegd dikwijls_gezegd',
  modals:
    'zou zouden kan kunnen kon konden mag mogen moge lijkt lijken leek leken schijnt schijnen scheen schenen dreigt dreigen dreigde dreigden beschuldig* verdacht* verdenk* aangeklaagd beticht*',
  doubtful:
    'of verdenk* vermoed* vrees* vreze* hoop hoopt hopen hoopte speculeer* suggereer* insinueer* onduidelijk onzeker onwaarschijnlijk twijfelachtig omstreden betwijfel* eis*_dat eist_dat vraag*_of vroeg_of de_vraag_is veronderstel* wens*',
  doubtNouns:
    'bewering* gerucht* beschuldiging* verdenking* vermoeden* vrees angst hoop mogelijkheid risico gevaar theorie* idee stelling geloof hypothese* suggestie* veronderstelling* aanname* dreigement* voorspelling* indruk bewijs* opvatting* aantijging* bijgeloof speculatie* verhaal bewijzen misvatting',
  intentions:
    'wil willen wilde wilden plant plannen plande planden dreig* beloof* beloven beloofd probeer* proberen trachtte* tracht* hoopt hopen hoopte van_plan beval bevolen vroeg gevraagd vraagt eist* raadt raadde overweeg* overwoog droom* droomt stelt_voor stelde_voor bereid zal zullen moet moeten moest moesten mag mogen streeft* verzoek* verzocht beoogt adviseer*',
  pretences:
    'in_de_roman in_de_film in_het_boek in_het_stuk in_het_toneelstuk in_het_verhaal in_de_serie in_het_sprookje in_het_spel in_de_droom in_zijn_droom in_een_droom in_een_roman in_een_film in_een_stuk in_zijn_roman in_haar_roman in_de_opera in_de_sage in_de_satire in_de_parodie in_de_strip in_de_sketch in_de_fictie grap* schert* alsof stel_je_voor stelt_u_zich_voor stel_dat droom* fictief fictieve simulatie gesimuleerd* aprilgrap voor_de_grap bij_wijze_van_grap ironisch nachtmerrie* spott*',
  sayings:
    'zei zegt zeggen zeiden gezegd verklaar* beweer* beweren beweerde stelt_dat stelde_dat schreef schrijft schrijven schreven geschreven meld* meent meende benadruk* berich* vertel* voegt antwoord* kondig* aangekondigd verzeker* bevestig* waarschuw* gelooft geloof* denkt dacht* vindt vond noemt noemde prees twitter* tweet* geeft_toe gaf_toe liet_weten laat_weten laten_weten concludeer* aldus betoog* volhoud* erken* rapporteer*',
  according:
    'volgens aldus naar_eigen_zeggen in_de_woorden_van in_de_ogen_van naar_het_oordeel naar_mening',
  copulas:
    'is zijn was waren blijft blijven bleef bleek bleken blijkt werd werden wordt worden geweest heet geworden',
  finites:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten zal zullen zou zouden wil willen blijft bleef kwam komt ging gaat',
  complementizers: 'dat of hoe',
  contrasts: 'maar doch echter toch evenwel daarentegen integendeel',
  coordinators: 'en dan',
  alternatives: 'of noch',
  relatives: 'die wie welke waar waarin waarvan wiens',
  subordinators: 'omdat want hoewel terwijl toen nadat voordat sinds zodat opdat aangezien doordat',
  factives:
    'weet weten wist wisten vergeten betreur* bewust verbaas* verzweeg verzwijg* merkte besef*',
  subjects:
    'hij zij ze het wij we ik jij u men de een dit deze die zijn haar hun ons onze elk elke ieder alle veel sommige iedereen',
  anaphors:
    'wat dat dit hetgeen iets_wat een_bewering die_bewering deze_bewering de_bewering een_beschuldiging die_beschuldiging de_beschuldiging deze_beschuldiging een_verhaal dat_verhaal het_verhaal het_gerucht een_gerucht dat_gerucht de_stelling de_theorie die_theorie een_theorie het_idee een_idee dat_idee de_aantijging een_aantijging die_lezing een_lezing beschuldigingen de_beschuldigingen daarvan ervan de_gedachte het_bericht',
  clitics: 'het dit dat',
  openings:
    'van in op aan bij voor met naar tot uit door tegen om over onder tussen sinds tijdens wegens de het een zijn haar hun onze ons en of dat is was waren heeft hebben wordt worden werd werden niet als te',
  exempt:
    'niet_alleen niet_enkel niet_slechts niet_in_de_laatste_plaats zonder_twijfel geen_wonder geen_twijfel niets_dan niet_minder_dan of_niet ook_al zelfs_als al_of_niet al_dan_niet tot_nu_toe tot_op_heden tot_dusver van_tot langzaam_maar_zeker zonder_meer niet_zozeer zoals_als net_als evenals en_of',
  particles: 'af uit terug op in weg neer stop aan voor om los door tegen over mee bij',
  verbLast: true,
  infinitive: 'te',
  minus: 'min minus',
  ranges: 'tot à of',
  shares: 'op van',
  fractions:
    'en_een_half en_een_halve en_een_kwart half halve derde kwart vierde vijfde zesde zevende achtste negende tiende honderdste duizendste komma_* maal keer',
  measures:
    'k m pct bps procent promille procentpunt procentpunten basispunten ons pond pk lakh crore roepies yen yuan roebel pesos lira kronen frank centen gulden karaat byte watt volt vaten honderd duizend miljoen miljoenen miljard miljarden biljoen mln mld dozijn tientallen honderden duizenden onder_nul voet duim mijl mijlen knopen eeuwen decennia vierkante_* kubieke_*',
  numerals:
    'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
  judgements:
    'veroordeeld* aangeklaagd* beschuldigd* crimine* oplichter* corrupt* fraud* leugenaar* liegt loog logen gelogen liegen racist* fascist* nazi* terrorist* moordenaar* verkrachter* dief dieven schuldig* berucht* schandelijk* zogenaamd* zelfverklaard* zelfbenoemd* mislukt* onbekwaam* slecht* illegaal illegale onwettig* vals* nep* dom domme gek gekke idioot idiote laf laffe verrader* oneerlijk* haatdragend* gewelddadig* gevaarlijk* giftig* walgelijk* schandalig* wreed wrede brutale hebzuchtig* roekeloos roekeloze nalatig* gearresteerd* verdacht* dronken extremist* radica* fanatiek* seksist* antisemit* hypocriet* duidelijk opzettelijk bewust altijd alle elke veel meeste slechts alleen zelfs enkel echt volledig helemaal heimelijk zeer te zo moet zal zou kan vermeend*',
  qualities: 'lijk lijke ig ige loos loze isch ische baar bare zaam zame',
  indefinites: 'een',
};
