import { formatNumber, formatPercent, languageName } from '../format.ts';
import type { VerifyWords } from '../en/verify.ts';

const n = (value: number): string => formatNumber('de', value);
const marks = (value: number): string =>
  value === 0
    ? 'nichts'
    : `${n(value)} ${value === 1 ? 'Wort oder Satzzeichen' : 'Wörter und Satzzeichen'}`;

export const verify: VerifyWords = {
  title: 'Die eigene Kopie prüfen',
  link: 'Die eigene Kopie dieses Textes prüfen',
  description:
    'Die eigene Kopie eines Artikels mit dem Text vergleichen, den wir zitieren. Nichts davon verlässt den Browser.',
  lead: 'Liegt der Text vor, den wir zitieren: eine gespeicherte Seite, ein alter Ausdruck, der Artikel selbst? Hier lässt er sich mit unserem vergleichen. Gelesen wird er im Browser: Nichts davon wird gesendet oder aufbewahrt.',
  source: 'Welche Quelle?',
  chooseSource: 'Quelle wählen',
  noSources: 'Diese Website zitiert noch keine Quelle.',
  paste: 'Die eigene Kopie',
  pasteHelp:
    'Den ganzen Artikel einfügen; Menüs und Bildunterschriften stören nicht. Oder eine Datei wählen oder irgendwo auf dieser Seite ablegen: .txt, .md oder .html.',
  file: 'Datei wählen',
  remove: 'Diese Datei entfernen',
  compare: 'Vergleichen',
  noScript:
    'Dieser Vergleich braucht JavaScript, denn die Kopie soll den eigenen Rechner nicht verlassen. Was er tut, geht auch von Hand:',

  reading: 'Die Kopie wird gelesen …',
  loading: 'Was wir von dieser Quelle veröffentlichen, wird geladen …',
  steps: {
    passages: (done, total) => `Textstelle ${n(done)} von ${n(total)} wird gesucht …`,
    seal: () => 'Das Siegel der Kopie wird berechnet: mit Absicht langsam …',
    differences: () => 'Die beiden Texte werden verglichen …',
    explanations: (done, total) =>
      `Was Textstelle ${n(done)} von ${n(total)} am nächsten kommt, wird gesucht …`,
  },
  fileChosen: (name, size) => `${name}, ${size}`,
  kilobytes: (bytes) => `${n(Math.max(1, Math.round(bytes / 1024)))} KB`,
  guessedEncoding:
    'Diese Datei ist nicht in UTF-8: Sie wurde als Windows-1252 gelesen. Sehen Buchstaben unten falsch aus, hilft es, sie als UTF-8 zu speichern und noch einmal zu wählen.',

  problems: {
    noSource: 'Bitte die Quelle wählen, von der die Kopie ist.',
    empty: 'Hier ist nichts zu vergleichen: bitte den Text einfügen oder eine Datei wählen.',
    tooLarge: (size, most) =>
      `Diese Datei hat ${size}; hier werden höchstens ${most} gelesen. Bitte den Text daraus kopieren und einfügen.`,
    tooLong:
      'Dieser Text ist zu lang, um hier verglichen zu werden: Höchstens 4 Millionen Zeichen gehen.',
    binary:
      'Das ist keine Textdatei. Bitte dort öffnen, wo sie lesbar ist, alles markieren, kopieren und hier einfügen.',
    kind: 'Nur .txt-, .md- und .html-Dateien werden hier gelesen. Bitte die Datei dort öffnen, wo sie lesbar ist, alles markieren, kopieren und hier einfügen.',
    unreadable:
      'Der Browser konnte diese Datei nicht lesen. Bitte noch einmal versuchen oder den Text einfügen.',
    surrogate:
      'Dieser Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das kein Text enthalten kann. Bitte noch einmal dort kopieren, wo er steht.',
    marks:
      'Dieser Text hat mehr als 30 Akzente oder Zeichen auf einem Buchstaben; das gibt es in keiner Sprache. Bitte noch einmal dort kopieren, wo er steht.',
    loading:
      'Was wir von dieser Quelle veröffentlichen, ließ sich nicht laden. Bitte die Verbindung prüfen und die Quelle noch einmal wählen.',
    failed:
      'Der Fehler liegt in unserem Programm, nicht in der Kopie. Bitte noch einmal versuchen und uns Bescheid geben, wenn es wieder geschieht.',
  },

  whole: {
    same: (open) =>
      open
        ? 'Die Kopie ist Wort für Wort der Text, den wir veröffentlichen'
        : 'Die Kopie ist Wort für Wort der Text, der versiegelt wurde',
    inside: (open) =>
      `Die Kopie enthält Wort für Wort den ganzen Text, ${open ? 'den wir veröffentlichen' : 'der versiegelt wurde'}`,
    part: 'Die Kopie ist Wort für Wort ein Teil des Textes, den wir veröffentlichen',
    differs: (count) =>
      `Die Kopie weicht an ${count === 1 ? 'einer Stelle' : `${n(count)} Stellen`} von dem Text ab, den wir veröffentlichen`,
    other: (found, total) =>
      total === 0
        ? 'Die Kopie ist nicht Wort für Wort der Text, der versiegelt wurde'
        : found === total
          ? `Die Kopie ist nicht Wort für Wort der versiegelte Text, aber ${total === 1 ? 'die Textstelle, die wir zitieren, steht' : `alle ${n(total)} Textstellen, die wir zitieren, stehen`} darin`
          : `Die Kopie ist nicht Wort für Wort der versiegelte Text; ${found === 0 ? (total === 1 ? 'die Textstelle, die wir zitieren, steht nicht darin' : `von den ${n(total)} Textstellen, die wir zitieren, steht keine darin`) : `von den ${n(total)} Textstellen, die wir zitieren, ${found === 1 ? 'steht eine' : `stehen ${n(found)}`} darin`}`,
    unlike: 'Das sieht nicht nach demselben Text aus',
  },
  means: {
    sameSealed:
      'Das Siegel ist dasselbe, also ist jedes Wort und jedes Satzzeichen dasselbe, vom ersten bis zum letzten. Nur die Typografie kann abweichen: die Art der Anführungszeichen, Leerzeichen und Zeilenumbrüche.',
    sameOpen:
      'Jedes Wort und jedes Satzzeichen ist dasselbe, vom ersten bis zum letzten. Nur die Typografie kann abweichen: die Art der Anführungszeichen, Leerzeichen und Zeilenumbrüche.',
    inside: (before, after) =>
      `Darum herum hat die Kopie davor ${marks(before)} und danach ${marks(after)}: meist Menüs, Bildunterschriften und Fußzeilen. Was dazwischen steht, ist dasselbe, jedes Wort und jedes Satzzeichen.`,
    part: (before, after) => `Der Text hat davor noch ${marks(before)} und danach ${marks(after)}.`,
    around: (before, after) =>
      `Die Kopie hat vor dem Text ${marks(before)} und danach ${marks(after)}; das ist nicht mitgezählt.`,
    lengths: (copy, source) => `Die Kopie hat ${marks(copy)}, der versiegelte Text ${n(source)}.`,
    other:
      'Das Siegel ist ein anderes. Das allein sagt wenig: Eine Bildunterschrift mehr, eine geänderte Überschrift oder ein Trennstrich vom Zeilenende ändert das Siegel. Es kann dieselbe Seite sein, nur anders ausgelesen, eine andere Ausgabe oder bloß ein Teil. Wo eine Textstelle in der Kopie steht, sind ihre Wörter in beiden dieselben.',
    unlikeSealed:
      'Das Siegel ist ein anderes, keine Textstelle, die wir zitieren, steht darin, und wenig oder nichts ähnelt einer. Vielleicht ist eine andere Quelle gewählt, oder es ist ein anderer Artikel; oder die Kopie ist in einer anderen Sprache.',
    unlikeOpen:
      'Zu wenig davon ist gleich. Vielleicht ist eine andere Quelle gewählt, oder es ist ein anderer Artikel; oder die Kopie ist in einer anderen Sprache.',
    language: (read, source) =>
      `Die Kopie liest sich wie ein Text auf ${languageName('de', read)}; unser Text dieser Quelle ist auf ${languageName('de', source)}.`,
    unsealable:
      'Die Kopie enthält Zeichen, die dieser Browser noch nicht kennt; ihr Siegel ließ sich nicht berechnen. Ein neuerer Browser kann es vielleicht.',
    limits:
      'Was sich so nicht zeigen lässt: dass der Herausgeber es so gedruckt hat, denn beide Kopien können aus derselben Hand sein; dass unsere Kopie vollständig ist; dass eine Übersetzung stimmt; oder dass eine Textstelle die Frage entscheidet. Das Urteil liegt bei denen, die es lesen.',
  },
  distances: {
    title: 'Wie weit die Textstellen auseinanderliegen',
    same: 'Zwischen den Textstellen hat die Kopie genauso viele Wörter und Satzzeichen wie der versiegelte Text. Was abweicht, steht vor der ersten oder nach der letzten, oder ein Wort steht für ein anderes.',
    between: (from, to, source, copy) =>
      `Zwischen den Textstellen ${n(from)} und ${n(to)} hat der versiegelte Text ${marks(source)}, die Kopie ${n(copy)}.`,
    turned: (from, to) =>
      `Textstelle ${n(to)} steht im versiegelten Text nach Textstelle ${n(from)}, in der Kopie davor.`,
    opening: (passage, source, copy) =>
      `Vor Textstelle ${n(passage)} hat der versiegelte Text ${marks(source)}, die Kopie ${n(copy)}.`,
    ending: (passage, source, copy) =>
      `Nach Textstelle ${n(passage)} hat der versiegelte Text ${marks(source)}, die Kopie ${n(copy)}.`,
  },
  windows: (count) =>
    count === 1
      ? 'Der Browser hat auch den Auszug geprüft, den wir von diesem Text veröffentlichen: Mit seinem Nachweis ergibt er das Siegel, steht also an seiner Stelle im versiegelten Text.'
      : `Der Browser hat auch die ${n(count)} Auszüge geprüft, die wir von diesem Text veröffentlichen: Jeder ergibt mit seinem Nachweis das Siegel, steht also an seiner Stelle im versiegelten Text.`,
  windowsBroken:
    'Ein Auszug, den diese Website veröffentlicht, ergibt nicht das Siegel. Das ist ein Fehler dieser Website, nicht der Kopie: Bitte Bescheid geben.',

  differences: 'Wo sie abweichen',
  shownOf: (shown, total) => `Die ersten ${n(shown)} von ${n(total)}.`,
  into: (share) => `nach ${formatPercent('de', share)} des Textes`,
  passages: 'Textstelle für Textstelle',
  noPassages: 'Noch zitiert keine Behauptung diese Quelle: Nur das Ganze lässt sich vergleichen.',
  passage: (number) => `Textstelle ${n(number)}`,
  found: 'steht in der Kopie',
  foundTimes: (times) => `steht ${times === 2 ? 'zweimal' : `${n(times)}-mal`} in der Kopie`,
  foundDoubt: 'steht in der Kopie, aber',
  notFound: 'steht nicht in der Kopie',
  summary: (found, total) =>
    total === 1
      ? found === 1
        ? 'Die Textstelle steht in der Kopie.'
        : 'Die Textstelle steht nicht in der Kopie.'
      : found === 0
        ? `Von ${n(total)} Textstellen steht keine in der Kopie.`
        : `Von ${n(total)} Textstellen ${found === 1 ? 'steht eine' : `stehen ${n(found)}`} in der Kopie.`,
  inSentence: 'Ein Teil dieses Satzes, der hier so steht wie in der Kopie.',
  doubts: {
    beside:
      'Was in der Kopie gleich neben diesen Wörtern steht, ändert ihren Sinn oder könnte es. Sie sind an ihrer Stelle zu lesen.',
    sentence:
      'Der Rest des Satzes in der Kopie ändert den Sinn dieser Wörter oder könnte es. Sie sind in ihrem Satz zu lesen.',
    between:
      'Unter den Wörtern, die unser Zitat auslässt, hat die Kopie einige, die seinen Sinn ändern. Sie sind an ihrer Stelle zu lesen.',
  },
  quotedIn: 'Zitiert in',
  nearest: (share) => `Was am nächsten kommt, nach ${formatPercent('de', share)} der Kopie:`,
  nothingNear: 'Nichts in der Kopie ähnelt ihr.',
  apart:
    'Jeder ihrer Teile steht in der Kopie, aber nicht in dieser Reihenfolge oder nicht so nah beieinander.',
  legend: 'Durchgestrichen: nur in unserem Text. Unterstrichen: nur in der Kopie.',
  onlyOurs: 'nur in unserem Text:',
  onlyYours: 'nur in der Kopie:',
  reasons: {
    number: 'Eine Zahl weicht ab.',
    negation: 'Eine Verneinung steht nur in einem von beiden.',
    'word-changed': 'Ein Wort ist anders.',
    'word-added': 'In der Kopie fehlt ein Wort unseres Textes.',
    'word-dropped': 'Die Kopie hat ein Wort mehr als unser Text.',
    punctuation: 'Die Zeichensetzung weicht ab.',
    order: 'Dieselben Wörter stehen in anderer Reihenfolge.',
    accents: 'Akzente oder Umlautpunkte weichen ab.',
    case: 'Die Groß- und Kleinschreibung weicht ab.',
    'stray-space': 'Ein Leerzeichen oder ein Bindestrich steht nur in einem von beiden.',
    'line-end-hyphen': 'Ein Trennstrich vom Zeilenende ist in einem Wort geblieben.',
    'look-alike': 'Ein Buchstabe sieht nur gleich aus: Er gehört zu einem anderen Alphabet.',
    'hidden-character': 'Ein unsichtbares Zeichen steht nur in einem von beiden.',
    elision: 'Ein Wort ist an seinem Apostroph getrennt.',
    'inside-word': 'Die Textstelle beginnt oder endet mitten in einem längeren Wort der Kopie.',
    'bare-ellipsis': 'Drei Punkte stehen anstelle von Wörtern.',
    'other-source': 'Die Textstelle steht in einer anderen Quelle.',
    'segments-reversed': 'Ihre Teile stehen in anderer Reihenfolge.',
    translation: 'Die Kopie ist in einer anderen Sprache.',
    unlike: 'Die Kopie sagt etwas anderes.',
  },

  sealOf: (tokens) => `Das Siegel unseres Textes, über ${marks(tokens)}:`,

  otherMeans: 'Prüfen ohne diese Seite',
  otherMeansOpen:
    'Den Text einer offenen Quelle veröffentlichen wir ganz. Jedes Programm, das Texte vergleicht, kann ihn neben die eigene Kopie legen.',
  otherMeansSealed:
    'Von einer versiegelten Quelle veröffentlichen wir das Siegel, die Zahl der Wörter und Satzzeichen und die zitierten Auszüge mit dem Nachweis, dass sie im versiegelten Text stehen. Wie ein Siegel berechnet wird, ist beschrieben: Ein Programm dafür ist in einer Stunde geschrieben.',
  otherMeansCode: (command) => `Mit unserem Programm, wenn eine Kopie vorliegt: ${command}`,
  format: 'Wie ein Nachweis entsteht und wie man ihn prüft (auf Englisch)',
  openText: 'der Text',
  proofData: 'Siegel, Auszüge und Nachweise',
};
