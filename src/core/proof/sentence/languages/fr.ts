import type { GoverningWords } from '../governing-words.ts';

export const fr: GoverningWords = {
  negations:
    'ne pas jamais aucun aucune nul nulle rien ni guère nullement aucunement personne_ne nulle_part rarement peu_de en_aucun_cas non_pas',
  negativeVerbs:
    'sans refus*_de refus*_que échou* incapable*_de impossible_de impossible_que impossibilité_de interdi*_de interdi*_à interdi*_aux interdi*_que empêch* évit* cess*_de renonc* omis_de omet*_de néglig*_de oubli*_de faute_de loin_de au_lieu_de plutôt_que manqu*_de manque_de absence_de défaut_de lieu_de contre oppos*_à oppose* absten* abstien* abstenu* hésit*_à annul* abandonn*_le abandonn*_la abandonn*_son retir* suspend* rejet* trop_tard_pour trop_faible*_pour prive* privé* dépourvu* tard*_à exclu*_que exclu*_de exclut hors_de_question réticent*_à rechign*_à',
  denials:
    'nie nient niait niaient nia nièrent niera nieront nierait nié niée niés niées nier niant déni dénégation* dément* démenti* réfut* récus* contest* conteste rejett* rejet* désavou* dédi* rétract* disconv* contredi* infirm* dénonc*_comme doute doutent doutait doutaient douter douta balay* repouss* mis_en_doute met_en_doute mettent_en_doute remis_en_cause remet_en_cause désapprouv* invalid*',
  falsities:
    'faux fausse fausses inexact* mensonge* mensong* mensongère* mythe* légende* fiction* fictif* fictive* invent* erron* erreur infondé* canular* intox intoxication désinformation affabul* fabul* fable trompeu* trompeuse* absurde* sottise* bêtise* foutaise* contrevérité* contre-vérité* bobard* calomni* diffam* rumeur fabriqué* pas_vrai pas_exact pas_exacte pas_le_cas pas_la_vérité aucun_fondement sans_fondement démentie démentis imaginaire* illusion* hoax fake parodie* satir* chimère* à_tort non_avéré* démenti_par',
  falseAdverbs:
    'faussement à_tort erronément mensongèrement par_erreur prétend* fein* fait_semblant_de font_semblant_de faire_semblant_de faisait_semblant_de faisant_semblant_de fit_semblant_de',
  exceptions:
    'sauf hormis excepté exceptée exceptés à_le_exception à_moins_que à_moins_de hors mis_à_part à_part en_dehors_de en_dehors_du en_dehors_des exclusion_de exclusion_du exclusion_des autre*_que réserve_de réserve_que excepté_si',
  exceptionsAfter:
    'mais_pas mais_non mais_seulement mais_uniquement mais_jamais et_non et_pas ou_pas moins_le moins_la moins_les du_moins tout_au_moins',
  restrictions:
    'seulement uniquement seul seule seuls seules exclusivement simplement que_après rien_que',
  conditions:
    'si pourvu_que à_condition_que à_condition_de à_la_condition_que à_la_condition_de au_cas_où en_cas_de dans_le_cas_où pour_peu_que à_supposer_que supposé_que supposons en_admettant_que en_supposant_que dans_la_mesure_où sous_réserve selon_que tant_que dès_lors_que dans_la_hypothèse_où dans_le_hypothèse_où quand_bien_même jusque_à_ce_que faute_de_quoi pour_autant_que moyennant subordonné* conditionné* dépend_de dépendra_de',
  concessions: 'même_si que_ce_soit',
  quantities:
    'presque quasi quasiment jusque_à près_de environ moins_de plus_de au_plus au_moins autour_de à_peine à_peu_près approximativement pratiquement au_maximum tout_au_plus guère_plus_de pas_plus_de la_moitié un_tiers une_partie quelque quelques certains certaines plusieurs peu_de parfois souvent partiellement en_partie une_minorité peut-être grosso_modo estimé*_à pas_loin_de dans_les un_peu_moins_de un_peu_plus_de rarement la_plupart',
  parts:
    'une_partie_de une_partie_des une_partie_du certains_de certains_des certaines_des quelques-uns_des quelques-unes_des la_moitié_de la_moitié_des la_moitié_du la_plupart_des un_tiers_de un_tiers_des un_quart_des un_quart_de une_minorité_de une_majorité_de une_poignée_de un_des une_des une_fraction_de un_petit_nombre_de nombre_de beaucoup_de peu_de plusieurs_des plusieurs_de les_deux_tiers_des certain certaine la_plupart_de',
  quantitiesAfter:
    'ou_moins ou_plus au_plus au_maximum ou_presque tout_au_plus environ à_peu_près au_mieux ou_guère_plus',
  doubts:
    'prétendument peut-être probablement possiblement apparemment soi-disant supposément vraisemblablement éventuellement hypothétiquement sans_doute potentiellement théoriquement en_théorie paraît-il dit-on semble-t-il à_ce_que_on_dit à_ce_que_il_paraît il_semble il_semblerait il_paraît il_paraîtrait il_se_peut_que il_se_pourrait_que il_est_possible_que il_est_probable_que présumé présumée présumés présumées supposé supposée supposés supposées suppose-t-on croit-on murmure-t-on',
  modals:
    'aurait auraient serait seraient pourrait pourraient devrait devraient semble semblent semblait semblaient paraît paraissent paraissait risque_de risquent_de peut peuvent pouvait pouvaient censé* réputé* soupçonn* accus* suspect* présum* est_dit sont_dits passe_pour passent_pour passait_pour mis_en_examen_pour inculp* poursuivi*_pour croyai* crois voudrait voudraient ferait feraient irait iraient',
  doubtful:
    'reste_à_savoir_si savoir_si demand*_si ignor*_si doute* soupçonn* craign* craint crain* espèr* espér* suppos* imagin*_que présum* suggèr*_que insinu* laiss*_entendre sous-entend* spécul* exig*_que demand*_que propos*_que rest*_à_prouver rest*_à_démontrer incertain* improbable* douteu* peu_probable pas_certain pas_sûr hypothétique*',
  doubtNouns:
    'affirmation* allégation* rumeur* accusation* soupçon* crainte* peur espoir* possibilité risque hypothèse* théorie* idée* croyance* thèse* suggestion* supposition* menace* prédiction* impression preuve* prétention* assertion* bruit ragot* fantasme* préjugé*',
  intentions:
    'veut veulent voulait voulaient voulu vouloir souhait*_que souhaite souhaitent souhaitait compt*_bien prévoi*_de prévu_de prévoyai* menac*_de promet*_de promis_de projet*_de tent*_de tenté_de essay*_de essai*_de cherch*_à ordonn*_de demand*_de conseill*_de appel*_à propos*_de envisag*  espèr*_de espér* entend entendent prêt_à prêts_à prête_à sur_le_point_de rêv*_de complot* invit*_à autoris*_à faillit failli manqu*_de vise*_à désir* exig*_de pri*_de sugg*_de faudrait aimerait aimeraient',
  pretences:
    'dans_le_roman dans_le_film dans_la_pièce dans_le_livre dans_la_série dans_la_histoire dans_le_histoire dans_le_jeu dans_la_bande dans_son_roman dans_un_roman dans_un_film dans_une_pièce dans_un_livre dans_un_rêve dans_son_rêve dans_un_sketch dans_la_fiction dans_la_légende dans_le_conte dans_un_conte dans_la_opéra dans_le_opéra dans_une_parodie dans_ce_roman dans_ce_film plaisant* blagu* ironis* imagin* comme_si supposons_que rêv* satir* parodi* par_plaisanterie pour_rire en_plaisantant pour_plaisanter fictif fictive simulation simulé* cauchemar*',
  sayings:
    'dit disent disait disaient dire dirent déclar* affirm* assur* soutien* souten* soutenu* écri* annonc* expliqu* ajout* rappel* indiqu* précis* estim* jug* pens* croi* croy* racont* rapport* prétend* avanc* argu* not* observ* constat* conclu* répond* répliqu* témoign* confi* lanc* cri* lâch* tweet* publi* reconn* admet* admis admettai* avou* confirm* révél* signal* soulign* a-t-il a-t-elle ont-ils dit-il dit-elle salu* surnomm* qualifi* appel* considèr* considér* dénonc* avert* martel* insist* promet* juré jure',
  according:
    'selon de_après aux_yeux_de aux_dires_de de_le_avis_de de_la_avis_de pour_le_maire suivant dixit',
  copulas:
    'est sont était étaient fut furent sera seront serait seraient reste restent demeure demeurent soit été relève relèvent semble paraît apparaît avère avérée avéré avèrent révèle constitue constituent',
  finites:
    'est sont était étaient fut furent sera seront serait seraient a ont avait avaient eut eurent aura auront aurait auraient peut peuvent doit doivent va vont fait font dit reste',
  complementizers: 'que laquelle lequel si',
  contrasts: 'mais or cependant toutefois pourtant néanmoins tandis',
  coordinators: 'et puis',
  alternatives: 'ou ni',
  relatives: 'qui dont où laquelle lesquels lesquelles auquel duquel',
  subordinators:
    'parce car puisque quand lorsque alors comme bien afin pour avant après pendant depuis quoique',
  factives:
    'sait savent savait savaient savoir ignore ignorait ignoraient ignorent oubli* regrett* conscient* surpris* étonn* aperçu cach*',
  subjects:
    'il elle ils elles on nous vous je tu ce cela ça le la les un une des son sa ses leur leurs cet cette ces chaque plusieurs certains tout tous toutes quelques notre nos',
  anaphors:
    'ce_que ce_qui ce_dont ce_à_quoi cela ceci ça ce affirmation_que accusation_que une_affirmation une_accusation une_allégation une_information une_idée une_thèse une_rumeur une_version une_théorie un_chiffre une_histoire cette_affirmation cette_accusation cette_information cette_idée cette_thèse cette_rumeur cette_version la_affirmation le_affirmation la_accusation le_accusation la_allégation le_allégation la_idée le_idée la_information le_information la_rumeur chose_que chose_qui lequel laquelle des_propos propos un_mythe qui la_thèse la_théorie le_bruit allégations accusations',
  clitics: 'le la les l en',
  openings:
    'de du des à au aux en dans par pour sur avec entre vers chez sous contre depuis pendant le la les un une son sa ses leur leurs cette ce ces notre nos est sont était étaient a ont avait avaient qui que dont et ou ne se si comme lors',
  exempt:
    'non_seulement pas_seulement pas_uniquement pas_que pas_moins_de sans_doute_aucun sans_aucun_doute nul_doute aucun_doute si_bien sans_compter sans_parler peu_à_peu un_peu un_peu_de de_peu avant_peu pas_mal_de pas_mal sans_cesse si_ce_ne_est ne_est-ce_pas même_si sauf_si en_tant_que contre_le_harcèlement lutte_contre sans_précédent sans_fil pas_à_pas à_peine_majeur',
  minus: 'moins',
  ranges: 'à ou jusque_à',
  shares: 'sur',
  fractions:
    'et_demi et_demie et_quart et_un_quart et_trois_quarts tiers quart quarts cinquième cinquièmes sixième sixièmes septième huitième neuvième dixième dixièmes centième centièmes millième millièmes virgule_* fois demi',
  measures:
    'fcfa pour_mille pour_cent pourcent k m bn md mds mrd mio lb ft pct bps points_de_base points_de_pourcentage kn cv roupies lakh crore yens yuans roubles livres pesos reais dinars dirhams couronnes francs centimes tours quintaux barils litres boisseaux carats octets watts volts cent mille million millions milliard milliards douzaine douzaines dizaines centaines milliers siècles décennies trimestres mètres_* kilomètres_* carrés cubes hectares acres pieds pouces lieues nœuds',
  numerals:
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante quatre-vingt quatre-vingts cent mille',
  judgements:
    'condamn* accus* criminel* escroc* corromp* corrompu* fraud* menteu* ment mentent mentir menti raciste* fasciste* nazi* terroriste* meurtri* assassin* viol* voleu* coupable* tristement infâme* honteu* soi-disant prétendu* autoproclamé* incompétent* illégal* illicite* fau* fausse* faux stupide* idiot* imbécile* fou folle lâche* traître* malhonnête* discrédit* haineu* violent* dangereu* toxique* ignoble* scandaleu* cruel* brutal* harcel* cupide* inculp* emprisonn* soupçonn* suspect* ivre* extrémiste* radical* fanatique* bigot* sexiste* antisémite* hypocrit* évidemment clairement délibérément sciemment volontairement toujours tout tous toutes chaque plusieurs beaucoup seulement uniquement même vraiment réellement complètement totalement entièrement secrètement illégalement très trop si plutôt doit devra devrait peut pourrait présumé* quand toute',
  qualities: 'ement amment emment euse euses eux ible able ables ibles ique iques if ifs ive ives',
  indefinites: 'un une des',
};
