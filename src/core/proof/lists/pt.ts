import type { WordList } from '../word-lists.ts';

export const pt: WordList = {
  negationsBefore:
    'não nem nunca jamais sem nenhum nenhuma nenhuns nenhumas nada ninguém tampouco mal',
  negationsDirect: 'pouco poucos poucas',
  negationsAfter: 'não nunca jamais tampouco',
  conjunctions: 'e mas porém contudo todavia porque pois logo então enquanto embora',
  hedges:
    'se talvez possivelmente provavelmente supostamente alegadamente aparentemente presumivelmente suposto suposta supostos supostas como_se mesmo_se a_menos caso quiçá porventura segundo_ele segundo_ela',
  magnitudes:
    'cem cento centenas mil milhar milhares milhão milhões bilhão bilhões bilião biliões trilhão trilhões dúzia dúzias por_cento',
  units:
    'euro euros dólar dólares real reais anos ano meses mês semanas semana dias dia horas hora minutos segundos metros quilômetros quilómetros hectares toneladas gramas quilos litros graus pontos vezes',
  numerals:
    'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil',
  stopWords:
    'o a os as de do da dos das e em no na que um uma para com por é se foi ao não mais como são pelo pela',
};
