import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/core/text/sentences.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

/** The text with a bar wherever a sentence ends and another begins. */
function parted(raw: string): string {
  const tokens = tokenise(raw);
  let marked = '';
  let done = 0;
  for (const [start] of sentencesOf(tokens).slice(1)) {
    const at = tokens.span(start)[0];
    marked += `${raw.slice(done, at)}|`;
    done = at;
  }
  return marked + raw.slice(done);
}

/** Texts, with a bar at each end of a sentence that another follows. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'full stops, question and exclamation marks': [
    'It rained. |It snowed! |Did it? |Yes.',
    'What?! |Nobody knew.',
    'It closed at 3.5. |Then it fell to 2,250.75 points.',
    'It was founded in 2013. |Cloudflare came later.',
    'It sold 30. |40 were left.',
    'Yahoo! announced a loss. |Then it rained.',
    'See example.org for more. |The end.',
    'It runs on ASP.NET and Node.js here. |It works.',
    'He left (at last). |She stayed.',
    'He left. |(She stayed.) |They met.',
    'The firm (see p. 3.) paid.',
    'He stopped... and went on. |Then he stopped... |Nobody came.',
    'Il hésita… puis partit. |Elle resta… |Personne ne vint.',
  ],
  'abbreviations, titles and initials': [
    'Mr. Smith met Dr. Jones. |They talked.',
    'J. K. Rowling wrote it. |George W. Bush read it.',
    'The U.S. Congress met. |It met in the U.S. |The press came.',
    'Several fruits, e.g. Apples, i.e. Granny Smiths, were sold. |They went.',
    'Cloudflare Inc. Chief Matthew Prince spoke. |He works for Cloudflare Inc. |The firm is large.',
    'See No. 5 and p. 12, fig. 3. |He said no. |They left.',
    'He came at 5 p.m. |The shop was shut at 5 p.m. Monday.',
    'She lives in St. Louis. |He lives on Main St. |They met.',
    'It came on Sept. 3. |Nobody came in Sept. |The rest came.',
    'M. Le Pen a vu Mme. Martin. |Ils ont parlé.',
    'Voir p. ex. Paris, art. 5, etc. |Les autres suivent.',
    'Er kam z. B. Montag, d. h. Anfang der Woche. |Dr. Meier kam bzw. Frau Huber.',
    'Das war am 3. Mai. |Im 19. Jahrhundert war es der 2. Weltkrieg nicht.',
    'El Sr. López vio a la Sra. Gil en la pág. 3. |Hablaron.',
    'Il sig. Rossi e il dott. Bianchi sono a p. 4. |Parlano.',
    'O Sr. Silva viu a Dra. Costa na pág. 3. |Falaram.',
    'Dhr. De Vries zag mevr. Bos, bijv. Maandag. |Zij spraken.',
    'It was plan B. |The council chose it. |C. De Gaulle left.',
    'I am 19. |March comes next.',
  ],
  'quotation marks and direct speech': [
    '“The dam will fail.” |Nobody listened.',
    '“Will it fail?” he asked. |Nobody answered.',
    '“Will it fail?” Mayor Smith asked. |Nobody answered.',
    '"It rained." |"It snowed," she said. |They left.',
    '« Nous devons la suivre », a déclaré Prince. |Il est parti.',
    '« Non ! » cria-t-il. |« Oui. » |Il partit.',
    'Il a dit « enfin ! », puis il est parti. |« Oui ! ». |Il partit.',
    '« Cependant, ce n’est pas la fin. |Nous irons », a dit Sorrenti.',
    'Er sagte: „Das Haus brennt.“ |Niemand kam.',
    '»Kommst du?«, fragte er. |Sie kam.',
    '¿Vino el alcalde? |¡No vino! |Nadie sabe.',
    'Prince wrote that "the site is down. |We acted."',
  ],
  'sentences that an extraction has glued together': [
    'La menace a duré 48 jours.|Cloudflare a bloqué le site.',
    'It fell in 2019.|The press came.',
    'He said “no.”|The press came.',
  ],
  'headings, lists and wrapped lines': [
    'A heading\n\n|The text begins.\n\n|It ends',
    'A campaign pushes the host\n|The campaign wants to close the site at once, and the host does not want to hear of it.',
    'The company that runs the network said on\nMonday that Matthew Prince had gone to see\nthe mayor. |He left on\nTuesday.',
    'The company, in the words of its\n– now former – head, had paid nobody.',
    'They brought:\n|- Apples\n|- Pears\n|- a cake',
    'We need:\n|1. Money.\n|2. Time.',
    '• One thing\n|• another thing',
    '# Title\n|Text that goes on. |It ends.',
    'The shares of the firm (NET,\n-1.03%\nhave fallen) are down. |They rose.',
    'He spoke to Mr.\nSmith of the company that owned it.',
  ],
  'colons and semicolons, which end none': [
    'He said this: The dam will fail; Nobody listened. |It failed.',
  ],
  'scripts with marks of their own': [
    '水は市内で汚染された。|工場は閉鎖！|本当か？|そうだ。',
    '「水は汚染された。」と市長は述べた。|工場は閉鎖した。',
    '“大坝会倒塌。”市长说。|没有人听。',
    '大坝倒塌了。|没有人听。',
    'هل جاء المحافظ؟ |لم يأت. |ذهب الناس.',
    'کیا وہ آیا؟ |وہ نہیں آیا۔ |لوگ گئے۔',
    'बाँध टूट गया। |लोग भागे। |क्या वह आया?',
    'Ήρθε ο δήμαρχος; |Δεν ήρθε. |Έφυγαν.',
    'Մարդիկ եկան։ |Նրանք գնացին։',
    'Проверяющие пришли. |Они ушли! |А. С. Пушкин писал.',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    expect(parted(marked.replaceAll('|', ''))).toBe(marked);
  });
});

describe('the sentences of a text', () => {
  it('are every token of it, in order', () => {
    const tokens = tokenise('One. Two? “Three!” Four');
    const runs = sentencesOf(tokens);
    expect(runs.flatMap(([start, end]) => tokens.list.slice(start, end))).toEqual(tokens.list);
  });

  it('are none where there is no token', () => expect(sentencesOf(tokenise(' \n '))).toEqual([]));

  it('take linear time, whatever the text', () => {
    for (const hard of ['a. ', 'A.', '"', '." ', '\n', 'x\nY ', '1. ', '. ', '(']) {
      const tokens = tokenise(hard.repeat(30_000));
      expect(sentencesOf(tokens).at(-1)?.[1] ?? 0).toBe(tokens.list.length);
    }
  }, 20_000);
});

describe('the sentence around a run of tokens', () => {
  const raw = '“It rained on Monday,” he said. |It did not snow. |1. They left.'.replaceAll(
    '|',
    '',
  );
  const tokens = tokenise(raw);
  const sentences = sentencesOf(tokens);
  const around = (words: string, window?: { begins: boolean; ends: boolean }) => {
    const list = tokenise(words).list;
    const start = tokens.list.findIndex((_, at) =>
      list.every((token, offset) => tokens.list[at + offset] === token),
    );
    const {
      start: a,
      end: b,
      ...rest
    } = sentenceAround(tokens, sentences, [start, start + list.length], window);
    return { ...rest, text: raw.slice(tokens.span(a)[0], tokens.span(b - 1)[1]) };
  };

  it('is seen whole in a whole text', () => {
    expect(around('rained on Monday')).toEqual({
      beginSeen: true,
      endSeen: true,
      whole: false,
      text: '“It rained on Monday,” he said.',
    });
  });

  it('is whole without its marks, and without the label of its item', () => {
    expect(around('It did not snow').whole).toBe(true);
    expect(around('They left').whole).toBe(true);
    expect(around('It did not').whole).toBe(false);
  });

  it('may be several', () => {
    expect(around('he said. It did')).toMatchObject({
      whole: false,
      text: '“It rained on Monday,” he said. It did not snow.',
    });
  });

  it('may begin before a window and end after it, and is then never said to be whole', () => {
    const window = { begins: false, ends: false };
    expect(around('he said', window)).toMatchObject({ beginSeen: false, endSeen: true });
    expect(around('It did not snow', window)).toMatchObject({ whole: true });
    expect(around('They left', window)).toMatchObject({ endSeen: false, whole: false });
  });
});
