import type { ProseWords } from '../en/prose.ts';

export const prose: ProseWords = {
  footnotes: 'Notes',
  backToReference: (number) => `Revenir à l’appel de note ${number}`,
};
