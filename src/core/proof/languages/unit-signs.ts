/** Units and magnitudes that are written alike in most languages, in lower case. */
export const UNIT_SIGNS: ReadonlySet<string> = new Set(
  (
    '% ‰ ‱ ° º ′ ″ ％ ٪ € $ £ ¥ ₽ ₹ ₺ ₩ ₪ ₫ ₴ ₦ ¢ ℃ ℉ № ' +
    'km m cm mm µm nm kg g mg µg t l ml cl hl ha kw mw gw tw kwh mwh gwh twh hz khz mhz ghz ' +
    'kb mb gb tb ko mo go km² m² m³ cm³ km2 m2 m3 km/h m/s kmh mph usd eur gbp chf jpy cny rub ' +
    'bn mn mrd md mds mio mia tn trn kcal kj mj bar hpa db ppm ' +
    '万 萬 億 亿 兆 千 百 十 км м см мм кг г т л га руб млн млрд трлн тыс χλμ εκ'
  ).split(' '),
);
