import type { GoverningWords } from '../governing-words.ts';

export const es: GoverningWords = {
  negations:
    'no ni nunca jamás nadie nada ningún ninguna ninguno tampoco apenas raramente rara_vez pocas_veces en_ningún_caso de_ningún_modo de_ninguna_manera poco pocos pocas ya_no en_absoluto',
  negativeVerbs:
    'sin negarse_a se_negó_a se_niega_a se_negaron_a se_niegan_a se_negaba_a negó_a negativa_a rehus* renunci* evit* impid* impedi* prohíb* prohib* dej*_de cesó_de omit* olvid* fracas* incapa* imposible lejos_de en_lugar_de en_vez_de falta_de carec* ausencia_de contra opon*_a opuso_a opuest* oposición abst* cancel* retir* suspend* demasiado_tarde_para demasiado_débil* vet*  resist*_a',
  denials:
    'niega niegan negó negaron negaba negaban negado negar negando negará negarán negaría negativa desmient* desmint* desmentid* desmentir* refut* rechaz* rebat* contradij* contradic* cuestion* disput* impugn* desautoriz* retract* dud* descart* repudi* recus* desech* discut*',
  falsities:
    'falso falsa falsos falsas falsedad* mentira* mentir* mito* leyenda* ficción ficticio* ficticia* inventad* invención invento bulo* patraña* engaño* engañoso* engañosa* erróneo* errónea* error infundad* incierto incierta inexact* equivocad* absurd* disparate* tontería* calumnia* difamación fábula* manipulad* fabricad* inverosímil* desinformación montaje parodia* sátira* fake hoax incorrect* no_es_cierto no_es_verdad no_es_así no_era_cierto no_era_verdad no_cierto no_verdad no_fue_así no_fue_cierto sin_fundamento sin_base carece_de_fundamento desmentida desmentido refutada quimera* imaginari*',
  falseAdverbs:
    'falsamente erróneamente equivocadamente engañosamente mentirosamente sin_razón por_error fing* fingi* simul*  mintió miente mintieron mienten',
  exceptions:
    'salvo excepto menos_el menos_la menos_los menos_las a_menos_que a_no_ser_que con_excepción con_la_excepción_de con_la_excepción_del a_excepción_de a_excepción_del aparte_de fuera_de exceptuando a_salvo_de excluyendo con_la_salvedad',
  exceptionsAfter:
    'pero_no pero_solo pero_sólo pero_nunca pero_únicamente aunque_no aunque_solo mas_no menos',
  restrictions: 'solo sólo solamente únicamente exclusivamente meramente tan_solo tan_sólo',
  conditions:
    'si siempre_que siempre_y_cuando con_tal_de_que con_tal_que a_condición_de_que a_condición_de en_caso_de_que en_caso_de en_el_caso_de en_el_supuesto suponiendo_que supongamos en_la_medida_en_que mientras_no bajo_la_condición de_no_* salvo_que de_haber de_ser como_no hasta_que depend*_de sujeto_a sujeta_a pendiente_de a_condición',
  concessions: 'aun_si incluso_si aunque_* por_más_que',
  quantities:
    'casi hasta cerca_de alrededor_de unos unas aproximadamente menos_de más_de al_menos como_mucho como_máximo cuando_mucho prácticamente por_lo_menos no_más_de en_torno_a apenas la_mitad un_tercio una_parte algunos algunas ciertos ciertas varios varias pocos pocas parcialmente en_parte a_veces quizá quizás poco_más_de poco_menos_de un_máximo_de un_estimado_de la_mayoría rara_vez',
  parts:
    'una_parte_de parte_de algunos_de algunas_de la_mitad_de un_tercio_de un_cuarto_de la_mayoría_de una_minoría_de una_mayoría_de un_puñado_de uno_de una_de varios_de varias_de pocos_de pocas_de muchos_de muchas_de una_fracción_de ciertos_de ninguno_de por_ciento_de cierta cierto',
  quantitiesAfter:
    'o_menos o_más como_máximo como_mucho a_lo_sumo o_casi aproximadamente más_o_menos en_el_mejor_de_los_casos',
  doubts:
    'supuestamente presuntamente quizá quizás tal_vez acaso probablemente posiblemente aparentemente al_parecer por_lo_visto presumiblemente hipotéticamente teóricamente en_teoría eventualmente potencialmente según_dicen según_se_dice según_rumores se_dice se_rumorea se_cree parece_que parecía_que dizque presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas es_posible_que es_probable_que puede_que puede_ser_que pudiera_ser_que a_lo_mejor se_supone_que se_alega',
  modals:
    'podría podrían habría habrían sería serían debería deberían puede pueden podía podían pudo pudiera pudieran parece parecen parecía parecían acusad* sospechos* imputad* tendría tendrían haría harían estaría estarían iría se_sospecha suele se_presume hubiera hubiese debe_de deben_de procesad*_por investigad*_por',
  doubtful:
    'sospech* tem*_que teme temen espera_que esperan_que esperaba_que insinu* especul* supon* supus* presum* sugier*_que sugiri* dud* exig*_que pid*_que pidió_que propon*_que propuso_que pregunt*_si se_ignora_si no_se_sabe_si no_está_claro dudos* improbable* incierto inciert* discutid* discutible* quier*_que desea_que recomend*_que',
  doubtNouns:
    'afirmación afirmaciones alegación alegato* rumor* acusación acusaciones sospecha* temor* miedo esperanza* posibilidad riesgo peligro hipótesis teoría* idea* creencia* tesis sugerencia* suposición suposiciones amenaza* predicción impresión prueba* evidencia* noticia* versión especulación* leyenda superstición',
  intentions:
    'quiere quieren quería querían quiso quisieron querer desea desean planea* planeó plane* amenaz*_con  promet* intent* trat*_de trató_de pretend* busc*  orden* pidió pide piden aconsej* recomend* propus* propone* consider* sueñ* soñ* dispuest*_a listo_para a_punto_de espera esperan esperaba proyect* prevé prevén invit*_a autoriz*_a deb* exig* permit* conspir* aspir*_a va_a van_a iba_a iban_a',
  pretences:
    'en_la_novela en_la_película en_el_film en_la_obra en_el_libro en_la_serie en_el_cuento en_la_historia en_el_juego en_el_cómic en_la_ópera en_el_sueño en_un_sueño en_una_novela en_una_película en_una_obra en_un_cuento en_su_novela en_su_película en_la_leyenda en_la_ficción en_la_parodia en_la_sátira brome* bromé* imagin* como_si supongamos_que soñ* sueñ* parodi* satíric* en_broma de_broma irónicamente ironiz* ficticio ficticia ficción simulación simulad* fábula pesadilla*',
  sayings:
    'dijo dice dicen dijeron decía decían dicho decir declar* afirm* asegur* sostien* sostuv* sosten* escrib* anunci* explic* añad* añadió agreg* record* indic* señal* precis* opin* juzg* piens* pens* cree creen creía cont* cuent* report* inform* aleg* argument* observ* constat* conclu* respond* replic* testific* confes* grit* tuite* public* reconoc* admit* confirm* revel* subray* manifest* insist* advirt* adviert* adverti* consider* llam* calific* denunci* coment* mantien* mantuv*',
  according:
    'según conforme_a de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de a_ojos_de para_el_alcalde',
  copulas:
    'es son era eran fue fueron será serán sería serían sea resulta resultó resultaron resultaba sigue_siendo parece está están estaba estaban quedó siendo sido constituye',
  finites:
    'es son era eran fue fueron será ha han había habían hubo está están estaba estaban tiene tienen tenía puede pueden debe deben va van hizo hace dijo sigue',
  complementizers: 'que si cual',
  contrasts: 'pero sino mas empero aunque embargo',
  coordinators: 'y e luego',
  alternatives: 'o ni u',
  relatives: 'quien quienes cuyo cuya cuyos cuyas donde cual cuales',
  subordinators: 'porque pues cuando mientras como aunque antes después desde hasta para ya',
  factives:
    'sabe saben sabía sabían supo saber olvid* lament* consciente* sorprend* ignor* ocult* dio_cuenta',
  subjects:
    'él ella ellos ellas nosotros yo usted ustedes esto eso ello el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada varios algunos todo todos todas nadie',
  anaphors:
    'lo_que lo_cual esto eso ello algo_que una_afirmación una_acusación una_versión una_idea una_teoría un_rumor una_noticia una_historia una_cifra esta_afirmación esta_acusación esta_versión esa_afirmación esa_acusación esa_versión la_afirmación la_acusación la_versión la_idea la_noticia la_tesis la_teoría el_rumor acusación_que afirmación_que extremo_que cosa_que una_información dicha_información la_historia las_acusaciones acusaciones',
  clitics: 'lo la los las',
  openings:
    'de del en a al con por para sobre entre hacia desde hasta contra bajo tras durante el la los las un una su sus este esta estos estas y o que es son era eran fue ha han no se si como',
  exempt:
    'no_solo no_sólo no_solamente no_únicamente no_menos_de sin_duda sin_embargo nada_menos no_obstante poco_a_poco un_poco si_bien sin_cesar incluso_si así_como ni_siquiera_si nada_más_que no_cabe_duda hasta_ahora hasta_la_fecha hasta_hoy desde_hasta si_no_solo',
  minus: 'menos',
  ranges: 'a o hasta',
  shares: 'de por sobre',
  fractions:
    'y_medio y_media y_cuarto tercio tercios cuarto cuartos quinto quintos sexto séptimo octavo noveno décimo décimos décima décimas centésimo centésimas milésimas coma_* veces medio media partes',
  measures:
    'k m pct bps por_ciento por_mil puntos_básicos puntos_porcentuales quintales libras onzas cv lakh crore rupias yenes yuanes rublos pesos reales soles bolívares coronas francos céntimos centavos quilates bytes vatios voltios barriles galones acres fanegas cien ciento cientos mil miles millón millones billón billones docena docenas decenas centenares bajo_cero pies pulgadas millas nudos siglos décadas lustros metros_* kilómetros_*',
  numerals:
    'un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil',
  judgements:
    'condenad* acusad* criminal* estafador* corrupt* fraud* mentiros* miente mienten mintió mentir racista* fascista* nazi* terrorista* asesin* violador* ladrón ladrones culpable* infame* vergonz* llamado supuest* presunt* autoproclamad* incompetent* malvad* ilegal* ilícit* fals* estúpid* tont* loco loca idiota* cobarde* traidor* deshonest* desacreditad* odios* violent* peligros* tóxic* vil escandalos* cruel* brutal* codicios* imputad* encarcelad* sospechos* borrach* extremista* radical* fanátic* sexista* antisemita* hipócrit* obviamente claramente deliberadamente siempre todo todos todas toda cada muchos muchas varios solo sólo solamente incluso realmente completamente totalmente secretamente ilegalmente muy demasiado tan debe puede podría condenado fracasad*',
  qualities: 'mente oso osa osos osas ible able ables ibles ivo iva ivos ivas ico ica icos icas',
  indefinites: 'un una unos unas',
};
