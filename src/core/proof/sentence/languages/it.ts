import type { GoverningWords } from '../governing-words.ts';

export const it: GoverningWords = {
  negations:
    'non né mai nessun nessuno nessuna niente nulla neanche nemmeno neppure mica affatto raramente appena in_nessun_caso in_alcun_modo poco pochi poche',
  negativeVerbs:
    'senza rifiut* rinunci* evit* imped* proib* viet* smesso_di smette_di smise_di cess*_di omess* omett* dimentic* trascur*  fallito_nel non_riuscì incapac* impossibil* lontano_dal lontani_dal invece_di anziché piuttosto_che mancanza_di manca* assenza_di privo_di priva_di privi_di contro oppos* oppon* contrari*_a astenut* asten* annull* ritir* sospes* sospend* respin* bocci* troppo_tardi_per troppo_debol* esit*_a esclud* esclus*',
  denials:
    'nega negano negò negarono negava negavano negato negare negando negherà negherebbe smentisc* smentì smentirono smentit* smentir* confut* respin* respins* contest* contraddic* contraddett* contraddir* disconosc* ritratt* sconfess* dubit* ripudi* ricus* rigett* rigetta mett*_in_dubbio mise_in_dubbio messo_in_dubbio',
  falsities:
    'falso falsa falsi false falsità menzogn* bugi* mito miti leggenda* finzione inventat* invenzion* bufal* bufala infondat* erroneo erronea erronei erronee errore inesatt* scorrett* ingannevol* fuorviant* assurd* sciocchezz* fandoni* frottol* fantasia* fantasios* calunni* diffamazion* favola fabbricat* disinformazione montatura parodi* satir* fake hoax panzan* non_è_vero non_è_vera non_è_così non_era_vero non_vero non_vera non_corrisponde_al_vero non_è_il_caso privo_di_fondamento priva_di_fondamento senza_fondamento smentita smentito smentite smentiti confutata immaginari* inattendibil* mendac*',
  falseAdverbs:
    'falsamente erroneamente ingannevolmente a_torto per_errore mentendo mentì mente mentirono fing* finse finto finsero simul*',
  exceptions:
    'tranne salvo eccetto fuorché a_meno_che a_eccezione ad_eccezione escluso esclusa esclusi escluse fatta_eccezione con_la_eccezione a_parte se_non_* all_infuori salvo_che tranne_che eccetto_che',
  exceptionsAfter: 'ma_non ma_solo ma_soltanto ma_mai anche_se_non però_non però_solo meno',
  restrictions: 'solo soltanto solamente unicamente esclusivamente meramente',
  conditions:
    'se purché a_patto_che a_patto_di a_condizione_che a_condizione_di nel_caso in_caso_di qualora ammesso_che ammesso supposto_che supponendo_che supponiamo sempre_che posto_che salvo_che finché_non fino_a_quando_non fermo_restando ove laddove subordinat* dipend*_da dipend*_dal',
  concessions: 'anche_se pure_se',
  quantities:
    'quasi fino_a fino_ad circa intorno_a attorno_a meno_di più_di almeno al_massimo al_più tutta_al_più pressoché praticamente alla_incirca appena non_più_di poco_meno_di poco_più_di la_metà un_terzo una_parte alcuni alcune certi certe diversi parecchi pochi poche qualche in_parte parzialmente talvolta forse vicino_a oltre un_massimo_di la_maggior_parte a_volte',
  parts:
    'una_parte_di una_parte_del una_parte_dei una_parte_delle una_parte_degli parte_del parte_dei parte_delle alcuni_dei alcune_delle alcuni_degli la_metà_dei la_metà_delle la_metà_degli la_metà_di la_metà_del un_terzo_dei un_terzo_delle un_quarto_dei la_maggior_parte_dei la_maggior_parte_delle una_minoranza una_maggioranza una_manciata uno_dei una_delle uno_degli pochi_dei molti_dei molte_delle diversi_dei una_frazione nessuno_dei certo certa maggior_parte_degli per_cento_dei per_cento_delle',
  quantitiesAfter:
    'o_meno o_più al_massimo al_più o_quasi circa alla_incirca nel_migliore_dei_casi tutta_al_più',
  doubts:
    'presumibilmente forse probabilmente possibilmente apparentemente presuntamente asseritamente a_quanto_pare a_quanto_si_dice si_dice pare_che pare sembra_che sembrerebbe_che sembra si_vocifera può_darsi_che può_essere_che è_possibile_che è_probabile_che eventualmente ipoteticamente teoricamente in_teoria potenzialmente cosiddett* presunto presunta presunti presunte sedicente secondo_voci magari verosimilmente si_presume_che si_crede_che si_suppone_che',
  modals:
    'potrebbe potrebbero avrebbe avrebbero sarebbe sarebbero dovrebbe dovrebbero può possono poteva potevano sembra sembrano sembrava sembravano pare paiono pareva accusat* sospettat* imputat* indagat* rischi*_di farebbe farebbero vorrebbe vorrebbero starebbe starebbero andrebbe verrebbe verrebbero',
  doubtful:
    'sospett* tem*_che teme temono temeva sper* insinu* specul* suppo* presum* sugger*_che lasci*_intendere dubbi* chied*_che chies*_che propon*_che propos*_che chied*_se chies*_se non_è_chiaro non_si_sa_se incert* improbabil* discuss* discutibil* pretend*_che ipotizz* ignora_se',
  doubtNouns:
    'affermazion* accusa accuse voce voci diceria* sospett* timor* paura speranz* possibilità rischio pericolo ipotesi teori* idea idee credenz* tesi suggeriment* supposizion* minacci* previsione impressione prova prove notizi* versione insinuazion* speculazion* superstizion* convinzione',
  intentions:
    'vuole vogliono voleva volevano volle vollero voluto volere desider* intend* pianific* progett* minacci*_di promett*_di promis* promess* tent*_di tentat* tentò cerc*_di cercò_di prov*_a ordin*_di chied*_di chies*_di consigli* propon* propos* consider* sogn* pront*_a sul_punto_di sper*_di invit*_a autorizz*_a deve devono doveva permess* cospir* mir*_a avrebbe_voluto esort*_a',
  pretences:
    'nel_romanzo nel_film nella_commedia nel_libro nella_serie nella_storia nel_racconto nella_favola nel_gioco nel_fumetto nella_opera nel_sogno in_un_sogno in_un_romanzo in_un_film in_una_commedia in_un_racconto nel_suo_romanzo nel_suo_film nella_leggenda nella_finzione nella_parodia nella_satira scherz* immagin* come_se supponiamo_che sogn* parodi* satiric* per_scherzo per_gioco ironicamente ironizz* fittizi* simulazion* simulat* incubo pesce_di_aprile',
  sayings:
    'disse dice dicono dissero diceva dicevano detto dire dichiar* afferm* assicur* sostien* sosten* sostenn* scriv* scriss* scritto annunci* spieg* aggiun* ricord* indic* segnal* precis* ritien* ritenn* riten* giudic* pens* cred* raccont* riport* rifer* asseri* argoment* osserv* constat* conclu* rispo* replic* testimoni* confess* grid* twitt* pubblic* riconosc* ammett* ammis* ammess* conferm* rivel* sottoline* insist* avvert* consider* chiam* defin* denunci* comment* ribad* lament*',
  according:
    'secondo a_detta_di a_detta_del a_parere_di a_giudizio_di stando_a stando_al nelle_parole_di per_il_sindaco agli_occhi_di a_suo_dire',
  copulas:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano risulta risultò resta restano rimane rimase appare stata stato sembra pare costituisce rivelò rivelata rivelato',
  finites:
    'è sono era erano fu furono sarà ha hanno aveva avevano ebbe ebbero può possono deve devono va vanno fa fanno fece disse resta',
  complementizers: 'che se quale',
  contrasts: 'ma però bensì tuttavia eppure mentre',
  coordinators: 'e ed poi',
  alternatives: 'o né oppure',
  relatives: 'cui quale quali dove chi',
  subordinators:
    'perché poiché quando come benché sebbene dopo prima da finché siccome affinché mentre',
  factives:
    'sa sanno sapeva sapevano seppe sapere dimentic* rimpian* consapevol* sorpres* ignor* nascond* nascos* accorse',
  subjects:
    'egli lui lei loro essi noi io voi esso ciò questo quello il lo la i gli le un uno una suo sua suoi sue questa questi queste ogni alcuni tutti tutto tutte nessuno',
  anaphors:
    'il_che ciò_che ciò cosa_che questo questa_affermazione questa_accusa questa_versione una_affermazione una_accusa una_versione una_idea una_teoria una_voce una_notizia una_storia una_cifra la_affermazione la_accusa la_versione la_idea la_notizia la_tesi la_teoria la_voce accusa_che affermazione_che circostanza_che tale_affermazione tale_accusa tale_notizia quello le_accuse accuse la_storia che_però',
  clitics: 'lo la li le',
  openings:
    'di del dello della dei degli delle in nel nello nella nei negli nelle a al allo alla ai agli alle da dal dalla dai con per su sul sulla tra fra il lo la i gli le un uno una suo sua suoi sue questo questa e o che è sono era erano ha hanno non si se come cui',
  exempt:
    'non_solo non_soltanto non_solamente non_meno_di senza_dubbio senza_alcun_dubbio nienta_altro_che non_a_caso a_poco_a_poco un_poco anche_se se_stesso se_stessa se_stessi se_stesse se_ne se_lo per_poco non_appena senza_sosta nulla_di_meno non_vi_è_dubbio fino_ad_oggi fino_a_oggi finora',
  minus: 'meno',
  ranges: 'a o ai fino_a',
  shares: 'su',
  fractions:
    'e_mezzo e_mezza e_un_quarto terzo terzi quarto quarti quinto quinti sesto settimo ottavo nono decimo decimi centesimo centesimi millesimi virgola_* volte mezzo mezza',
  measures:
    'k m pct bps per_cento per_mille punti_base punti_percentuali quintali libbre once cv lakh crore rupie yen yuan rubli pesos reali corone franchi centesimi lire carati byte watt volt barili galloni acri cento mila mille milione milioni miliardo miliardi dozzina dozzine decine centinaia migliaia sotto_zero piedi pollici miglia nodi secoli decenni metri_* chilometri_*',
  numerals:
    'un uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille',
  judgements:
    'condannat* accusat* criminal* truffator* corrott* frod* bugiard* mente mentono mentì mentit* razzist* fascist* nazist* terrorist* assassin* stuprator* ladro ladri colpevol* famigerat* vergognos* cosiddett* sedicent* presunt* incompetent* malvag* illegal* illecit* fals* stupid* sciocc* pazz* idiot* codard* traditor* disonest* screditat* odios* violent* pericolos* tossic* vil* scandalos* crudel* brutal* avid* indagat* incarcerat* sospett* ubriac* estremist* radical* fanatic* sessist* antisemit* ipocrit* ovviamente chiaramente deliberatamente sempre tutto tutti tutte tutta ogni molti molte solo soltanto persino perfino davvero realmente completamente totalmente segretamente illegalmente molto troppo così deve può potrebbe dovrebbe fallit*',
  qualities: 'mente oso osa osi ose ibile abile abili ibili ivo iva ivi ive ico ica ici iche',
  indefinites: 'un uno una',
};
