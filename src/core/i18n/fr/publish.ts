import type { CardWords, FeedWords } from '../en/publish.ts';
import { formatNumber } from '../format.ts';

export const card: CardWords = {
  checked: (date) => `Vérifié le ${date}`,
  updated: (date) => `mis à jour le ${date}`,
  claimBy: 'Affirmation\u00a0:',
  translation: (language) => `Notre traduction (original\u00a0: ${language})`,
  readsAsTranslation: 'Le texte dont nous disposons se lit comme une traduction automatique.',
  machineTranslation: 'Le texte dont nous disposons est une traduction automatique.',
  readsAsTranslated: 'Le texte dont nous disposons se lit comme une traduction.',
  translatedText: 'Le texte dont nous disposons est une traduction.',
  proven: (words) =>
    words < 2
      ? `${formatNumber('fr', words)} mot, retrouvé à sa place`
      : `${formatNumber('fr', words)} mots, retrouvés à leur place`,
  withdrawn: (date) => `Retiré le ${date}. Nous ne maintenons plus ce texte.`,
  withdrawnShort: 'Retiré',
  sources: (count) => `${formatNumber('fr', count)} ${count < 2 ? 'source' : 'sources'}`,
  corrected: (date) => `Corrigé le ${date}.`,
  moreAbout: (site) => `Preuves, sources et historique sur ${site}`,
  title: (claim, rating) => `${rating}\u00a0: ${claim}`,
  frameTitle: (claim, site) => `${site} vérifie une affirmation\u00a0: ${claim}`,
  quoted: (quote) => `«\u00a0${quote}\u00a0»`,
  colon: '\u00a0: ',
};

export const feeds: FeedWords = {
  claims: (site) => `${site}\u00a0: constats`,
  corrections: (site) => `${site}\u00a0: corrections`,
  correctionsAbout: 'Chaque correction, mise à jour ou retrait, et pourquoi.',
  changed: (kind, claim) =>
    `${{ update: 'Mis à jour', correction: 'Corrigé', withdrawal: 'Retiré' }[kind]}\u00a0: ${claim}`,
  rating: (from, to) => `Le verdict passe de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
};
