import type { Site } from '../core/site/types.ts';
import { currentSite } from '../io/current-site.ts';

/** The language part of an address: nothing for the default language, which is at the root. */
const langParam = (site: Site, lang: string): string | undefined =>
  lang === site.languages[0] ? undefined : lang;

/** A page for each language, and in each for every item: what `getStaticPaths` of a page gives. */
export async function pathsInEveryLanguage<T>(
  items: (
    site: Site,
    lang: string,
  ) => Iterable<{ params: Record<string, string | undefined>; item: T }>,
) {
  const site = await currentSite();
  return site.languages.flatMap((lang) =>
    Array.from(items(site, lang), ({ params, item }) => ({
      params: { lang: langParam(site, lang), ...params },
      props: { lang, item },
    })),
  );
}

/** For a page that exists once in each language. */
export const onceInEveryLanguage = () =>
  pathsInEveryLanguage(() => [{ params: {}, item: undefined }]);
