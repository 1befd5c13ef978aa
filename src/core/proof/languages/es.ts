import type { WordList } from './word-list.ts';

export const es: WordList = {
  negationsBefore:
    'no ni nunca jamás sin ningún ninguno ninguna ningunos ningunas nada nadie tampoco apenas niega niegan negó negaron negaba negaban negado falso_que dejó_de dejaron_de deja_de dejan_de dejado_de lejos_de lugar_de vez_de falta_de salvo excepto',
  negationsDirect: 'poco pocos pocas',
  negationsAfter: 'no nunca jamás tampoco',
  conjunctions: 'y e pero mas aunque',
  magnitudes:
    'cien ciento cientos mil miles millón millones billón billones millardo millardos docena docenas por_ciento',
  units:
    'euro euros dólar dólares peso pesos años año meses mes semanas semana días día horas hora minutos segundos metros kilómetros hectáreas toneladas gramos kilos litros grados puntos veces',
  numerals:
    'un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil',
  stopWords:
    'el la los las de del y en que un una por con para es se su al lo como más no fue ha han este esta son',
};
