import type { CardWords, FeedWords } from '../en/publish.ts';
import { formatNumber } from '../format.ts';

export const card: CardWords = {
  checked: (date) => `Vérifié le ${date}`,
  updated: (date) => `mis à jour le ${date}`,
  claimBy: 'Affirmation faite par',
  translation: (language) => `Notre traduction (original en ${language})`,
  proven: (words) =>
    words < 2
      ? `${formatNumber('fr', words)} mot, prouvé à sa place`
      : `${formatNumber('fr', words)} mots, prouvés à leur place`,
  withdrawn: (date) => `Retirée le ${date}. Nous ne maintenons plus ce constat.`,
  withdrawnShort: 'Retirée',
  sources: (count) => `${formatNumber('fr', count)} ${count < 2 ? 'source' : 'sources'}`,
  corrected: (date) => `Corrigée le ${date}.`,
  moreAbout: (site) => `Preuves, sources et historique sur ${site}`,
  title: (claim, rating) => `${rating}\u00a0: ${claim}`,
  frameTitle: (claim, site) => `${site} vérifie une affirmation\u00a0: ${claim}`,
  quoted: (quote) => `«\u00a0${quote}\u00a0»`,
  wholeSentence: 'Une partie de la phrase : la lire en entier',
  outsideMarks: 'Hors des guillemets : le reste de la phrase, dans les mots de la source.',
  restHidden: 'Une partie de phrase, dont le reste n’est pas montré.',
  colon: '\u00a0: ',
};

export const feeds: FeedWords = {
  claims: (site) => `${site}\u00a0: constats`,
  corrections: (site) => `${site}\u00a0: corrections`,
  correctionsAbout: 'Chaque correction, mise à jour ou retrait, et pourquoi.',
  changed: (kind, claim) =>
    `${{ update: 'Mise à jour', correction: 'Correction', withdrawal: 'Retrait' }[kind]}\u00a0: ${claim}`,
  rating: (from, to) => `L’évaluation passe de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
};
