import type { StandardsWords } from '../en/standards.ts';
import { formatList, formatNumber, languageName } from '../format.ts';

const n = (value: number): string => formatNumber('de', value);
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value === 1 ? one : many}`;
const findings = (value: number, of: number): string =>
  value === of
    ? of === 1
      ? 'Der eine Befund'
      : `Alle ${n(of)} Befunde`
    : `${n(value)} von ${n(of)} Befunden`;

export const standards: StandardsWords = {
  title: 'Maßstäbe',
  description:
    'Was die Regelwerke für Faktenprüfung und Journalismus verlangen und was diese Website davon zeigt.',
  lead: 'Was zwei Regelwerke des Fachs verlangen, Punkt für Punkt, und was diese Website davon aus ihren eigenen Daten zeigt.',
  noMembership:
    'Diese Seite beansprucht keine Mitgliedschaft und kein Siegel von beiden: Niemand hat diese Website daraufhin begutachtet. Das Programm leitet sie aus dem ab, was hier veröffentlicht ist, und sie ändert sich mit ihm.',
  basis: (date) =>
    `Was die Regelwerke verlangen, steht hier in unseren Worten, nach der Seite des IFCN über seine Verpflichtungen und nach dem, was das Trust Project und die Universität Santa Clara über die Indikatoren veröffentlichen, gelesen am ${date} in gespeicherten Kopien. Die ausführlichen Kriterien der Gutachter sind nicht durchgegangen.`,
  answers: {
    met: 'Gezeigt',
    partly: 'Zum Teil gezeigt',
    'not-met': 'Nicht gezeigt',
    cannot: 'Hier nicht zu zeigen',
  },
  shows: 'Hier gezeigt',
  lacks: 'Was fehlt oder offen bleibt',
  codes: {
    ifcn: {
      title: 'Der Kodex des IFCN',
      by: 'Die fünf Verpflichtungen des International Fact-Checking Network.',
    },
    trust: {
      title: 'Die Vertrauensindikatoren',
      by: 'Die acht Indikatoren des Trust Project.',
    },
  },
  points: {
    fairness: {
      name: 'Überparteilichkeit und Fairness',
      asks: 'Derselbe Maßstab und dasselbe Vorgehen bei jeder Behauptung; keine Seite herausgegriffen; keine eigene Position zu dem, was geprüft wird.',
    },
    sources: {
      name: 'Anspruch und Transparenz der Quellen',
      asks: 'Alle Quellen, so genau, dass sich die Arbeit wiederholen lässt.',
    },
    organization: {
      name: 'Transparenz von Finanzierung und Organisation',
      asks: 'Wer zahlt, und dass er nicht mitredet; wer die Leute sind und wie die Organisation gebaut ist; ein Weg, sie zu erreichen.',
    },
    methodology: {
      name: 'Anspruch und Transparenz der Methode',
      asks: 'Wie Behauptungen ausgewählt, geprüft, beschrieben und berichtigt werden; eine Einladung, welche einzusenden.',
    },
    corrections: {
      name: 'Offene und ehrliche Berichtigungen',
      asks: 'Veröffentlichte Regeln, die befolgt werden; klare Berichtigungen, damit die berichtigte Fassung gesehen wird.',
    },
    bestPractices: {
      name: 'Gute Praxis',
      asks: 'Die Regeln, an die sich die Redaktion hält, wem sie gehört, wer sie bezahlt und wofür sie da ist.',
    },
    expertise: {
      name: 'Sachkunde der Verfasser',
      asks: 'Wer das gemacht hat und was sie von der Sache verstehen.',
    },
    typeOfWork: {
      name: 'Art der Arbeit',
      asks: 'Kennzeichen, die Nachricht, Meinung, Analyse und Werbung trennen.',
    },
    citations: {
      name: 'Zitate und Verweise',
      asks: 'Zugang zu den Quellen hinter dem, was gesagt wird.',
    },
    methods: {
      name: 'Methoden',
      asks: 'Warum die Arbeit gemacht wurde und wie.',
    },
    local: {
      name: 'Vor Ort',
      asks: 'Ob vor Ort berichtet wurde, mit Kenntnis der Gegend.',
    },
    voices: {
      name: 'Vielfalt der Stimmen',
      asks: 'Bemühungen um Menschen und Ansichten, die oft fehlen.',
    },
    feedback: {
      name: 'Rückmeldungen, die zählen',
      asks: 'Wege, sich zu beteiligen: fragen, berichtigen, ergänzen.',
    },
  },
  statements: {
    scale: ({ claims, ratings }) =>
      `${claims === 1 ? 'Die eine Behauptung ist' : `Alle ${n(claims)} Behauptungen sind`} auf einer einzigen Skala mit ${plural(ratings, 'Stufe', 'Stufen')} eingestuft und vom Programm denselben Prüfungen unterworfen.`,
    bothSides: ({ bothSides, claims }) =>
      `${findings(bothSides, claims)} ${bothSides === 1 ? 'zitiert' : 'zitieren'} Textstellen für die Behauptung und gegen sie.`,
    balanceUnseen:
      'Ob die Auswahl der Behauptungen zu einer Seite neigt, kann kein Programm sagen. Sie stehen alle in der Liste: Das Urteil liegt bei denen, die sie lesen.',
    noClaims: 'Noch ist keine Behauptung veröffentlicht.',
    passages: ({ passages, sources }) =>
      `${plural(passages, 'Textstelle', 'Textstellen')} aus ${plural(sources, 'Quelle', 'Quellen')}, mit dem Nachweis, dass sie Wort für Wort im genannten Text stehen.`,
    records:
      'Jede Quelle hat eine Seite mit dem, was über sie bekannt ist. Was nicht bekannt ist, steht dort als nicht bekannt.',
    open: ({ open }) =>
      `Von ${plural(open, 'Quelle', 'Quellen')} ist der ganze Text hier veröffentlicht.`,
    sealed: ({ sealed }) =>
      `${plural(sealed, 'Text ist versiegelt und wird', 'Texte sind versiegelt und werden')} nicht neu veröffentlicht: Eine eigene Kopie lässt sich hier vergleichen.`,
    interests: ({ interests }) =>
      `Bei ${plural(interests, 'Quelle', 'Quellen')} ist gesagt, welche Rolle der Urheber in der Sache hat, überall wo ein Befund darauf beruht.`,
    unreachable: ({ unreachable }) =>
      unreachable === 1
        ? 'Von einem versiegelten Text ist keine Adresse bekannt: Eine Kopie muss man selbst finden.'
        : `Von ${n(unreachable)} versiegelten Texten ist keine Adresse bekannt: Kopien muss man selbst finden.`,
    oneText: ({ oneText, claims }) =>
      `${findings(oneText, claims)} ${oneText === 1 ? 'beruht' : 'beruhen'} auf einem einzigen Text, wie es auf ${oneText === 1 ? 'der Seite' : 'den Seiten'} steht.`,
    noSources: 'Noch ist keine Quelle zitiert.',
    publisher: ({ publisher }) => `Herausgegeben von ${publisher}.`,
    about: 'Was die Publikation über sich selbst sagt, steht auf einer eigenen Seite.',
    noStaff:
      'Die Daten dieser Website nennen keine Mitarbeitenden, keine beruflichen Werdegänge und keine Rechtsform.',
    fundingPage:
      'Eine Seite sagt, wie die Publikation finanziert wird. Dass die Geldgeber nicht mitreden, kann keine Seite beweisen.',
    noFundingPage: 'Es gibt keine Seite über die Finanzierung.',
    mail: 'Man kann per E-Mail schreiben.',
    repository: 'Fehler lassen sich im Repositorium der Publikation melden, öffentlich.',
    noPrivateAddress: 'Es gibt keine private Adresse, und der öffentliche Weg verlangt ein Konto.',
    noAddress: 'Es gibt keine Adresse, an die man schreiben kann.',
    methodologyPage: 'Eine Seite sagt, wie Behauptungen geprüft werden.',
    noMethodologyPage: 'Es gibt keine Seite darüber, wie Behauptungen geprüft werden.',
    wouldChange: ({ wouldChange, claims }) =>
      `${findings(wouldChange, claims)} ${wouldChange === 1 ? 'sagt, welche Belege ihn ändern würden' : 'sagen, welche Belege sie ändern würden'}.`,
    correctionsPolicy: 'Die Regeln für Berichtigungen sind veröffentlicht.',
    noCorrectionsPolicy: 'Es gibt keine Seite darüber, wie Fehler berichtigt werden.',
    changes: ({ corrections, updates, withdrawals }) =>
      `Jede Änderung steht in einer Liste, mit ihrem Grund. Bisher: ${plural(corrections, 'Berichtigung', 'Berichtigungen')}, ${plural(updates, 'Ergänzung', 'Ergänzungen')}, ${plural(withdrawals, 'Rückzug', 'Rückzüge')}.`,
    saidFirst:
      'Eine Behauptung, die berichtigt oder zurückgezogen ist, sagt das vor allem anderen, auf ihrer Seite und auf ihrer Karte.',
    reviewed: ({ reviewed, claims }) =>
      `${findings(reviewed, claims)} ${reviewed === 1 ? 'nennt, wer ihn gegengelesen hat' : 'nennen, wer sie gegengelesen hat'}.`,
    notReviewed: 'Kein Befund nennt einen zweiten Leser.',
    noBylines:
      'Behauptungen nennen keine Verfasser, und über niemandes Sachkunde ist etwas gesagt.',
    labelled:
      'Jede Prüfung sagt, was sie ist: Behauptung, Einstufung, Befund, Textstellen und Analyse stehen jeweils unter ihrem Namen.',
    localUnseen: 'Diese Website prüft Texte. Ob jemand vor Ort war, sagen ihre Daten nicht.',
    languages: ({ languages }) =>
      `Die Quellen sind in ${n(languages.length)} Sprachen: ${formatList(
        'de',
        languages.map((lang) => languageName('de', lang)),
      )}.`,
    oneLanguage: ({ languages }) =>
      `Alle Quellen sind in einer einzigen Sprache: ${languageName('de', languages[0]!)}.`,
    noDiversityData:
      'Die Daten sagen nichts darüber, wer fehlt, und nichts von Bemühungen, sie zu hören.',
  },
};
