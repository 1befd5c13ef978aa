import type { WordList } from './word-list.ts';

export const pt: WordList = {
  negationsBefore:
    'não nem nunca jamais sem nenhum nenhuma nenhuns nenhumas nada ninguém tampouco mal nega negam negou negaram negava negavam negado falso_que deixou_de deixaram_de deixa_de deixam_de lugar_de vez_de falta_de exceto salvo',
  negationsDirect: 'pouco poucos poucas',
  negationsAfter: 'não nunca jamais tampouco',
  conjunctions: 'e mas embora',
  magnitudes:
    'cem cento centenas mil milhar milhares milhão milhões bilhão bilhões bilião biliões trilhão trilhões dúzia dúzias por_cento',
  units:
    'euro euros dólar dólares real reais anos ano meses mês semanas semana dias dia horas hora minutos segundos metros quilômetros quilómetros hectares toneladas gramas quilos litros graus pontos vezes',
  numerals:
    'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil',
  stopWords:
    'o a os as de do da dos das e em no na que um uma para com por é se foi ao não mais como são pelo pela',
  elisions: "d' n' l'",
};
