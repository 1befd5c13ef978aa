import type { FeedWords } from '../en/feeds.ts';

export const feeds: FeedWords = {
  claims: (site) => `${site}\u00a0: constats`,
  corrections: (site) => `${site}\u00a0: corrections`,
  correctionsAbout: 'Chaque correction, mise à jour ou retrait, et pourquoi.',
  changed: (kind, claim) =>
    `${{ update: 'Mis à jour', correction: 'Corrigé', withdrawal: 'Retiré' }[kind]}\u00a0: ${claim}`,
  rating: (from, to) => `Le verdict passe de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
};
