import type { Lang, PerLang } from '../content/types.ts';
import type { Site } from './types.ts';

/** A label of the publication for a reader of `lang`, or in the default language, which always has one. */
export const inLang = (site: Pick<Site, 'languages'>, texts: PerLang, lang: Lang): string =>
  texts[lang] ?? texts[site.languages[0]!] ?? '';
