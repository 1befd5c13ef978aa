import type { GoverningWords } from '../governing-words.ts';

export const pt: GoverningWords = {
  negations:
    'não nem nunca jamais ninguém nada nenhum nenhuma nenhuns nenhumas tampouco mal raramente raras_vezes dificilmente em_caso_algum de_modo_algum de_forma_alguma de_maneira_nenhuma em_nenhum_caso pouco poucos poucas já_não',
  negativeVerbs:
    'sem recus* renunci* evit* imped* impeç* proib* proíb* deix*_de cess*_de omit* esquec* fracass* falh*_em incapa* impossível longe_de em_vez_de ao_invés_de em_lugar_de falta_de carec* ausência_de contra op*s-se oposição abst* cancel* retir* suspend* tarde_demais_para fraco_demais vet* hesit*_em resist*_a negou-se_a nega-se_a negaram-se_a se_negou_a se_nega_a se_recus* opõe* opôs* parou_de para_de pararam_de',
  denials:
    'nega negam negou negaram negava negavam negado negar negando negará negaria desment* desmint* refut* rejeit* rebat* contradiz* contradisse* contest* question* disput* impugn* desautoriz* retrat* duvid* descart* repudi* recus* afast*_a_hipótese',
  falsities:
    'falso falsa falsos falsas falsidade* mentira* mentir* mito* lenda* ficção fictíci* inventad* invenção invento boato* embuste* enganos* erróne* errône* erro infundad* inexat* inexact* equivocad* absurd* disparate* tolice* bobagem calúni* difamação fábula* manipulad* fabricad* inverosímil desinformação montagem paródia* sátira* fake hoax incorret* incorrect* não_é_verdade não_é_verdadeir* não_é_assim não_era_verdade não_verdade não_corresponde_à_verdade não_é_o_caso sem_fundamento sem_base carece_de_fundamento desmentida desmentido refutada quimera* imaginári* balela*',
  falseAdverbs:
    'falsamente erradamente erroneamente enganosamente indevidamente por_engano sem_razão fing* fingi* simul* mentiu mente mentiram',
  exceptions:
    'salvo exceto excepto menos_o menos_a menos_os menos_as a_menos_que a_não_ser_que a_não_ser com_exceção com_excepção com_a_exceção com_a_excepção à_exceção à_excepção à_parte fora exceptuando excetuando excluindo tirando ressalvad* salvo_se exceto_se',
  exceptionsAfter:
    'mas_não mas_só mas_apenas mas_nunca mas_somente embora_não embora_só porém_não porém_só menos',
  restrictions: 'só somente apenas unicamente exclusivamente meramente tão-só tão-somente',
  conditions:
    'se desde_que contanto_que com_a_condição_de sob_condição_de à_condição_de caso no_caso_de em_caso_de na_hipótese_de supondo_que suponhamos na_medida_em_que enquanto_não sob_a_condição até_que a_menos_de depend*_de sujeito_a sujeita_a pendente_de dado_que',
  concessions: 'mesmo_se ainda_que mesmo_que',
  quantities:
    'quase até cerca_de perto_de à_volta_de em_torno_de uns umas aproximadamente menos_de mais_de pelo_menos ao_menos no_máximo quando_muito praticamente não_mais_de por_volta_de a_metade metade um_terço uma_parte alguns algumas certos certas vários várias poucos poucas parcialmente em_parte às_vezes talvez pouco_mais_de pouco_menos_de um_máximo_de a_maioria raramente',
  parts:
    'uma_parte_de uma_parte_do uma_parte_da uma_parte_dos uma_parte_das parte_do parte_da parte_dos parte_das alguns_dos algumas_das metade_dos metade_das metade_do metade_da metade_de um_terço_dos um_terço_das um_quarto_dos a_maioria_dos a_maioria_das uma_minoria uma_maioria um_punhado um_dos uma_das vários_dos várias_das poucos_dos poucas_das muitos_dos muitas_das uma_fração nenhum_dos nenhuma_das por_cento_dos por_cento_das certo certa',
  quantitiesAfter:
    'ou_menos ou_mais no_máximo quando_muito ou_quase aproximadamente mais_ou_menos na_melhor_das_hipóteses',
  doubts:
    'alegadamente supostamente presumivelmente presumidamente talvez quiçá porventura provavelmente possivelmente aparentemente ao_que_parece pelos_vistos hipoteticamente teoricamente em_teoria eventualmente potencialmente ao_que_consta diz-se consta_que parece_que parecia_que suposto suposta supostos supostas alegado alegada alegados alegadas presumível é_possível_que é_provável_que pode_ser_que se_calhar supõe-se_que crê-se_que acredita-se_que há_rumores dizem_que',
  modals:
    'poderia poderiam teria teriam seria seriam deveria deveriam pode podem podia podiam pôde pudesse parece parecem parecia pareciam terá terão acusad* suspeit* indiciad* faria fariam estaria estariam haveria arrisca-se_a iria iriam investigad*_por viria deve devem',
  doubtful:
    'suspeit* tem*_que teme temem receia* receiam espera_que esperam_que esperava_que insinu* especul* supõe* supunh* presum* sugere* sugeri* duvid* exig*_que ped*_que pediu_que propõe*_que propôs_que pergunt*_se não_se_sabe_se não_está_claro não_é_claro duvidos* improvável* incert* discutível* discutid* quer_que querem_que desconhece-se ignora-se_se',
  doubtNouns:
    'afirmação afirmações alegação alegações rumor* boato* acusação acusações suspeita* receio* temor* medo esperança* possibilidade risco perigo hipótese* teoria* ideia* crença* tese* sugestão suposição suposições ameaça* previsão impressão prova* evidência* notícia* versão especulação superstição convicção',
  intentions:
    'quer querem queria queriam quis quiseram querer deseja* planej* plane* planei* ameaç* promet* tent* tentou procur* orden* pediu pede pedem aconselh* recomend* propôs propõe* consider* sonh* dispost*_a pronto_para prestes_a espera esperam esperava pretend* convid*_a autoriz*_a deve devem exig* permit* conspir* vai vão ia iam visa* prevê preveem gostaria gostariam',
  pretences:
    'no_romance no_filme na_peça no_livro na_série no_conto na_história no_jogo na_ópera no_sonho num_sonho em_um_sonho num_romance em_um_romance num_filme em_um_filme numa_peça em_uma_peça no_seu_romance em_seu_romance na_lenda na_ficção na_paródia na_sátira na_novela na_telenovela na_banda_desenhada brinc* gracej* imagin* como_se suponhamos_que sonh* parodi* satíric* a_brincar por_brincadeira de_brincadeira em_tom_de_brincadeira ironicamente ironiz* fictíci* ficcional simulação simulad* fábula pesadelo* fez_de_conta faz_de_conta',
  sayings:
    'disse diz dizem disseram dizia diziam dito dizer declar* afirm* assegur* garant* sustent* escrev* anunci* explic* acrescent* lembr* indic* assinal* precis* opin* julg* pens* acredit* acha acham achava cont* relat* report* inform* aleg* argument* observ* constat* conclu* respond* replic* testemunh* confess* grit* tuit* public* reconhec* admit* confirm* revel* sublinh* salient* insist* advert* consider* cham* classific* denunci* coment* mantém mantêm manteve frisou defend*',
  according:
    'segundo conforme de_acordo_com nas_palavras_de no_entender_de na_opinião_de aos_olhos_de para_o_presidente consoante',
  copulas:
    'é são era eram foi foram será serão seria seriam seja revelou-se revelaram-se mostrou-se continua parece está estão estava estavam resultou sido fica ficou constitui',
  finites:
    'é são era eram foi foram será há tem têm tinha tinham teve tiveram está estão estava estavam pode podem deve devem vai vão fez faz disse continua havia',
  complementizers: 'que se qual',
  contrasts: 'mas porém contudo todavia entretanto embora senão entanto',
  coordinators: 'e depois',
  alternatives: 'ou nem',
  relatives: 'quem cujo cuja cujos cujas onde qual quais',
  subordinators: 'porque pois quando enquanto como embora antes depois desde até para já porquanto',
  factives:
    'sabe sabem sabia sabiam soube saber esquec* lament* consciente* surpreend* ignor* escond* ocult* percebeu',
  subjects:
    'ele ela eles elas nós eu você vocês isto isso aquilo o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas cada vários alguns tudo todos todas ninguém',
  anaphors:
    'o_que isto isso aquilo algo_que uma_afirmação uma_acusação uma_versão uma_ideia uma_teoria um_rumor um_boato uma_notícia uma_história um_número esta_afirmação esta_acusação esta_versão essa_afirmação essa_acusação essa_versão a_afirmação a_acusação a_versão a_ideia a_notícia a_tese a_teoria o_rumor o_boato acusação_que afirmação_que coisa_que informação_que uma_informação as_acusações acusações a_história facto_que fato_que',
  clitics: 'o a os as',
  openings:
    'de do da dos das em no na nos nas num numa a ao à aos às com por pelo pela pelos pelas para sobre entre desde até contra sob após durante o a os as um uma seu sua seus suas este esta e ou que é são era eram foi tem têm não se como',
  exempt:
    'não_só não_apenas não_somente não_menos_de sem_dúvida sem_dúvida_alguma nada_menos não_obstante pouco_a_pouco aos_poucos um_pouco mesmo_se sem_cessar nada_mais_que até_agora até_hoje até_à_data não_há_dúvida se_bem só_que',
  minus: 'menos',
  ranges: 'a ou até',
  shares: 'em de',
  fractions:
    'e_meio e_meia e_um_quarto terço terços quarto quartos quinto quintos sexto sétimo oitavo nono décimo décimos centésimo centésimos milésimos vírgula_* vezes meio meia partes',
  measures:
    'k m pct bps por_cento por_mil pontos-base pontos_base pontos_percentuais quintais libras onças cv lakh crore rúpias ienes yuans rublos pesos reais coroas francos cêntimos centavos quilates bytes watts volts barris galões acres cem cento centos mil milhares milhão milhões bilhão bilhões bilião biliões mil_milhões dúzia dúzias dezenas centenas abaixo_de_zero pés polegadas milhas nós séculos décadas metros_* quilómetros_* quilômetros_*',
  numerals:
    'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil',
  judgements:
    'condenad* acusad* criminos* burlã* corrupt* fraud* mentiros* mente mentem mentiu mentir racist* fascist* nazi* terrorist* assassin* violador* estuprador* ladrão ladrões culpad* infame* vergonhos* chamado supost* alegad* autoproclamad* incompetent* malvad* ilegal* ilícit* fals* estúpid* tolo tola louc* idiota* cobarde* covarde* traidor* desonest* desacreditad* odios* violent* perigos* tóxic* vil escandalos* cruel* brutal* ganancios* arguid* preso presa suspeit* bêbad* extremista* radical* fanátic* sexista* machista* antissemit* hipócrit* obviamente claramente deliberadamente sempre tudo todo todos todas toda cada muitos muitas vários só somente apenas até mesmo realmente completamente totalmente secretamente ilegalmente muito demasiado tão deve pode poderia deveria fracassad*',
  qualities: 'mente oso osa osos osas ível ável áveis íveis ivo iva ivos ivas ico ica icos icas',
  indefinites: 'um uma uns umas',
};
