import type { CardWords, FeedWords } from '../en/publish.ts';
import { formatNumber } from '../format.ts';

export const card: CardWords = {
  checked: (date) => `Geprüft am ${date}`,
  updated: (date) => `geändert am ${date}`,
  claimBy: 'Aufgestellt von:',
  translation: (language) => `Unsere Übersetzung (Original: ${language})`,
  proven: (words) =>
    `${formatNumber('de', words)} ${words === 1 ? 'Wort' : 'Wörter'}, an Ort und Stelle nachgewiesen`,
  withdrawn: (date) => `Zurückgezogen am ${date}. Wir halten daran nicht mehr fest.`,
  withdrawnShort: 'Zurückgezogen',
  sources: (count) => `${formatNumber('de', count)} ${count === 1 ? 'Quelle' : 'Quellen'}`,
  corrected: (date) => `Berichtigt am ${date}.`,
  moreAbout: (site) => `Belege, Quellen und Verlauf auf ${site}`,
  title: (claim, rating) => `${rating}: ${claim}`,
  frameTitle: (claim, site) => `${site} prüft eine Behauptung: ${claim}`,
  quoted: (quote) => `„${quote}“`,
  wholeSentence: 'Teil eines Satzes: ganz lesen',
  outsideMarks: 'Außerhalb der Anführungszeichen: der Rest des Satzes in den Worten der Quelle.',
  restHidden: 'Teil eines Satzes, dessen Rest nicht gezeigt wird.',
  colon: ': ',
};

export const feeds: FeedWords = {
  claims: (site) => `${site}: Befunde`,
  corrections: (site) => `${site}: Berichtigungen`,
  correctionsAbout: 'Jede Berichtigung, jede Ergänzung und jeder Rückzug, mit dem Grund.',
  changed: (kind, claim) =>
    `${{ update: 'Ergänzt', correction: 'Berichtigt', withdrawal: 'Zurückgezogen' }[kind]}: ${claim}`,
  rating: (from, to) => `Einstufung von „${from}“ in „${to}“ geändert.`,
};
