import { describe, expect, it } from 'vitest';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import { READ_LANGUAGES } from '../../../src/core/proof/sentence/lexicons.ts';
import { hasWordList, LISTED_LANGUAGES } from '../../../src/core/proof/languages/word-lists.ts';

/** A sentence, and the quote that is taken from it: all between `[` and `]`. */
interface Sentences {
  readonly cut: readonly string[];
  readonly fine: readonly string[];
  readonly governed?: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Sentences>> = {
  fr: {
    cut: [
      'Il est faux que l’[eau ait été contaminée hier].',
      'Ils sont venus sans toutefois [préciser de montant à payer].',
      'Faute de [preuves contre le maire], tout s’arrête.',
      'Il dément [avoir volé les fonds de la ville].',
      '[Il a obtenu 20 millions] d’euros.',
      'Aujourd’[hui la ville est en fête].',
      '« [Le maire a menti à la cour] » ?',
      '[Le maire a menti à la cour] (?), dit-il.',
      'Le maire n’[était pas présent à l’audience] mardi.',
      '[Bien que Verdelinne n’hébergeait] pas Vieux Quai, il payait.',
      'La société n’est plus [un hébergeur de ce site].',
      'Elle ne sera désormais plus [un hébergeur de ce site].',
      'Les juges ont agi sans [preuve de la fraude] alléguée.',
      '[Le forum n’est désormais] plus en ligne.',
      '[Les juges n’ont trouvé] aucune preuve.',
      '[Le comité ne compte] que trois membres.',
      'Il n’a jamais [promis un soutien aux familles].',
      '[Les pertes ont atteint 12] milliards de francs.',
      '[La facture fut de trois] millions en tout.',
      '[Elle a baissé de 20] % en un an.',
      'Aucun [des salariés du groupe a été] licencié.',
      '[Le comité a-t-il menti] ?',
    ],
    fine: [
      'Selon l’[enquête de la ville], tout va bien.',
      '« [Le maire a menti à la cour] », dit-il. Vraiment ?',
      'Hier, [le maire n’était pas présent à l’audience].',
      'Il n’a rien dit, et [le maire a quitté la salle].',
      'Ce n’est pas tout : [le maire a quitté la salle].',
      '[Les utilisateurs sont devenus encore] plus agressifs.',
      'Elle affirme que « [nous avons contacté les forces de l’ordre] ».',
      '[Le rapport est paru en 2019], sans surprise.',
      'De l’[enquête menée en deux ans] sort un rapport.',
      '[Il a visité la ville et] ne dit rien.',
    ],
    governed: [
      'On dit que si [le maire a quitté la salle], il a eu tort.',
      'C’est peut-être [le premier maire de la ville].',
    ],
  },
  en: {
    cut: [
      'It has not yet [been approved by the council].',
      'The council did not (yet) [approve the plan].',
      'Critics failed to [prove that the tests were faked].',
      'The trust denied it [had withheld the letters].',
      'She is anything but [honest with the trust].',
      '[It cost the trust twenty] five million.',
      'He can’[t pay the fine to the court].',
      'Ms. O’[Neill told the court the truth].',
      'His salary is US$ [10,000 a day in all].',
      '“[The minister lied to the house]”?',
      '[The minister lied to the house] (?), he says.',
      '[The firm paid 20 million] euros.',
      'The panel did not [find evidence of fraud] there.',
      'The panel didn’t [find evidence of fraud] there.',
      'He can’t really [prove that the fraud happened].',
      'It “did not” [review the official records].',
      'Nobody [found any evidence of fraud].',
      'They acted without [evidence of any fraud].',
      '[The panel of judges did] not agree.',
      '[The minister has really] never resigned.',
      '[Losses came to exactly 20] percent.',
      '[It killed more than three] million people.',
      'The firm lost £[20 on every single sale].',
      '[Did the panel find fraud]?',
      'They were un-\n[able to pay the fine].',
      'This is a state- [owned company in Ohio].',
    ],
    fine: [
      'It cost 20 € [30 people in all paid].',
      '“[The minister lied to the house],” he says.',
      'It said no, but [the panel found evidence of fraud].',
      'He had not slept. [The panel found evidence of fraud].',
      '[The panel did not find evidence] there.',
      '[The panel found the fraud.] Not one record was lost.',
      'They said “[the panel found the fraud.]” Never again.',
      'We know what it did not[, the panel found fraud].',
      'AT&T [announced that it would pay].',
      '[The fine of 20 was paid] in May.',
      'In May — [the firm paid the fine] — it rained.',
      'In May – [the firm paid the fine] – it rained.',
      '[The records (see below) were found] there.',
      'Then (see below) [the records were found] there.',
      'The U.S. [officials paid the whole fine].',
    ],
    governed: [
      'They would leave if [the panel found any fraud].',
      'He allegedly [paid the whole fine himself].',
    ],
  },
  de: {
    cut: [
      'Es gibt keinerlei [Beweise für den Betrug].',
      'Er bestritt [den Betrug an der Stadt].',
      'Die Prüfer haben nicht [die Akten der Stadt gelesen].',
      '[Die Prüfer fanden damals] keine Belege.',
      '[Der Bürgermeister kam gestern] nicht.',
      'Das war ohne [Wissen der Stadt geschehen].',
      'Niemand [hat die Akten gelesen].',
      '[Die Kosten stiegen um 4] Millionen Euro.',
      '[Gestern waren alle Ein]- und Ausgänge zu.',
    ],
    fine: [
      'Er kam nicht, aber [die Prüfer lasen die Akten].',
      'Das stimmt nicht. [Die Prüfer lasen die Akten].',
      '[Die Prüfer fanden keine Belege] in den Akten.',
    ],
    governed: [
      'Er ginge, wenn [die Prüfer die Akten lasen].',
      'Es waren angeblich [die Prüfer der Stadt selbst].',
    ],
  },
  es: {
    cut: [
      'Negó [haber robado los fondos].',
      'La empresa no [alojaba el foro en España].',
      'Nunca [dijo que el foro era suyo].',
      'Lo hizo sin [pruebas de ningún tipo].',
      '[El alcalde de la ciudad] no vino.',
      '[Las pérdidas llegaron a 20] millones.',
      '¿[Hubo fraude en el ayuntamiento] entonces?',
    ],
    fine: [
      'No vino, pero [la empresa alojaba el foro].',
      '[La empresa no alojaba el foro] en España.',
      'Lo negó todo. [La empresa alojaba el foro].',
    ],
    governed: [
      'Se irá si [la empresa aloja el foro].',
      'Era quizás [la empresa más grande del país].',
    ],
  },
  it: {
    cut: [
      'Il sindaco non ha affatto [rubato i fondi di tutti].',
      '[Il sindaco non lavora] più a Roma.',
      'La società non [ospitava il forum in Italia].',
      'Non ha mai [detto che il forum era suo].',
      'Agì senza [prove di alcun genere].',
      '[Il sindaco della città] non venne.',
      '[Le perdite arrivarono a 20] milioni.',
      'Nessun [giudice ha letto gli atti].',
    ],
    fine: [
      '[La città di oggi è] più grande.',
      'Non venne, ma [la società ospitava il forum].',
      '[La società non ospitava il forum] in Italia.',
      'L’[inchiesta durò due anni interi].',
    ],
    governed: [
      'Andrà via se [la società ospita il forum].',
      'Era forse [la società più grande del paese].',
    ],
  },
  nl: {
    cut: [
      '[Hij las de brieven van de stad] nimmer.',
      'Het bedrijf heeft niet [het forum zelf beheerd].',
      '[De burgemeester kwam gisteren] niet.',
      'Zij vonden geen [bewijs van fraude in de stad].',
      'Dat gebeurde zonder [medeweten van de stad].',
      '[De kosten stegen met 4] miljoen euro.',
    ],
    fine: [
      'Hij kwam niet, maar [het bedrijf beheerde het forum].',
      '[Het bedrijf heeft het niet beheerd] in Gent.',
      'Dat klopt niet. [Het bedrijf beheerde het forum].',
    ],
    governed: [
      'Hij gaat weg indien [het bedrijf het forum beheert].',
      'Het was misschien [het grootste bedrijf van Gent].',
    ],
  },
  pt: {
    cut: [
      'Negou [ter roubado os fundos].',
      'A empresa não [hospedava o fórum em Portugal].',
      'Nunca [disse que o fórum era seu].',
      'Agiu sem [provas de qualquer tipo].',
      '[O presidente da câmara] não veio.',
      '[As perdas chegaram a 20] milhões.',
    ],
    fine: [
      'Não veio, mas [a empresa hospedava o fórum].',
      '[A empresa não hospedava o fórum] em Portugal.',
      'Negou tudo. [A empresa hospedava o fórum].',
    ],
    governed: [
      'Vai embora se [a empresa hospeda o fórum].',
      'Era talvez [a maior empresa do país].',
    ],
  },
  ru: {
    cut: [
      'Проверяющие не [нашли следов подкупа].',
      'Он никогда [не скрывал своих счетов].',
      '[Расходы выросли до 9,8] млн рублей.',
      'Решили без [согласия жителей города].',
    ],
    fine: [
      'Он не пришёл, но [комиссия нашла следы подкупа].',
      '[Проверяющие не нашли следов] подкупа.',
    ],
    governed: ['Он уйдёт, если [комиссия найдёт следы подкупа].'],
  },
  el: {
    cut: [
      'Οι ελεγκτές δεν [βρήκαν ίχνη απάτης].',
      '[Το κόστος ανέβηκε σε 7,1] εκατομμύρια.',
      '[Έκρυψαν τα τιμολόγια του δήμου];',
    ],
    fine: ['Δεν ήρθε, αλλά [οι ελεγκτές βρήκαν ίχνη].', '[Οι ελεγκτές δεν βρήκαν ίχνη] απάτης.'],
    governed: ['Θα φύγει αν [οι ελεγκτές βρουν ίχνη].'],
  },
  ar: {
    cut: [
      'لم [يجد المفتشون دليلا على الرشوة].',
      'إن الإدارة لا [تخفي أي فاتورة عن الصحافة].',
      '[ارتفعت التكاليف إلى 9.8] مليون دينار.',
    ],
    fine: ['[لم يجد المفتشون دليلا] على الرشوة.', 'لم يحضر، لكن [اللجنة وجدت دليلا على الرشوة].'],
    governed: ['قال ربما [وجدت اللجنة دليلا على الرشوة].'],
  },
  fa: {
    cut: [
      '[بازرسان مدرکی از رشوه پیدا] نکردند.',
      '[این ساختمان برای زمستان آماده] نیست.',
      '[هزینه‌ها به ۹٫۸] میلیون رسید.',
      '[او به خانه بر]نمی‌گردد و می‌ماند.',
    ],
    fine: ['[بازرسان مدرکی از رشوه پیدا نکردند].', '[حدود ۶۴۰ بیمار به شهر همسایه] برده شدند.'],
    governed: ['او می‌رود اگر [بازرسان مدرکی پیدا کنند].'],
  },
  ja: {
    cut: [
      '[水は市内で汚染]されていなかった。',
      'カリ[フォルニアの工場は閉鎖]。',
      '[調査員は賄賂の証拠を見つけ]られなかった。',
      '[請求書を隠したことは一度も]ない。',
      '[費用は全部で3.2]億円になった。',
      '彼は不[正な会計をした会社]で働く。',
      '[温度は全部で5]万度だ。',
    ],
    fine: [
      '[カリフォルニアの工場は閉鎖]。',
      '[調査員は賄賂の証拠を見つけた]。',
      '[調査員は証拠を見つけられなかった]。',
      '知らない。[調査員は証拠を見つけた]。',
    ],
  },
};

function proofOf(marked: string, lang: string, readsAlone?: string): ReturnType<typeof prove> {
  const quote = /\[(.*)\]/su.exec(marked)?.[1] ?? '';
  const source = openSource('it', `${marked.replaceAll(/[[\]]/gu, '')} Fin 7.`);
  return prove({ quote, lang, speakerGiven: true, ...(readsAlone && { readsAlone }) }, source);
}

const LISTS = Object.entries(LANGUAGES);

describe.each(LISTS)('a careful editor of %s', (lang, { cut, fine, governed = [] }) => {
  it.each(cut)('does not cut %s', (sentence) => {
    expect(['cut', 'not-found']).toContain(proofOf(sentence, lang).status);
  });
  it.each(fine)('lets pass %s', (sentence) => {
    // Here the edges are asked about, and not the rest of the sentence.
    const { status, faults, remarks } = proofOf(sentence, lang, 'It may.');
    expect({ status, faults }).toEqual({ status: 'proven', faults: [] });
    const unread = READ_LANGUAGES.includes(lang) ? [] : ['language-unlisted'];
    for (const { rule } of remarks) expect(unread).toContain(rule);
  });
  it.each(governed)('does not take from its sentence %s', (sentence) => {
    const { status, faults } = proofOf(sentence, lang);
    expect(status).toBe('governed');
    expect(faults.map(({ rule }) => rule)).toEqual(['quote-governed']);
  });
});

it('has sentences of every language with word lists, which are found by the primary subtag', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual([...LISTED_LANGUAGES].sort());
  expect(['fr-CA', 'PT-br', 'cy'].map(hasWordList)).toEqual([true, true, false]);
});
