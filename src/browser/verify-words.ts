import type { VerifyWords } from '../core/i18n/en/verify.ts';

/** Only the words of the page's own language are loaded. */
const words: Readonly<Record<string, () => Promise<{ verify: VerifyWords }>>> = {
  en: () => import('../core/i18n/en/verify.ts'),
  fr: () => import('../core/i18n/fr/verify.ts'),
};

/** The words in the language that the page says it is worded in. */
export const verifyWords = async (lang: string): Promise<VerifyWords> =>
  (await (words[lang] ?? words['en']!)()).verify;
