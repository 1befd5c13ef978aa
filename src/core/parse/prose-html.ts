/**
 * Prose links to pages of the site as `/claims/x/`, without base path or language, since a parsed record belongs to
 * no address yet. This writes the real ones. `pathOf` gets `/claims/x/` (with its `#place`, if any).
 */
export function proseHtml(html: string, pathOf: (path: string) => string): string {
  // `<` in text is escaped and `href` comes first, so this matches nothing but links that we wrote.
  return html.replace(/<a href="(\/[^"]*)"/g, (_, path: string) => {
    const escaped = pathOf(path)
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;')
      .replace(/</g, '&lt;');
    return `<a href="${escaped}"`;
  });
}

/** The pages of the site that prose links to, as in its HTML: `/claims/x/#history`. */
export function sitePathsOf(html: string): string[] {
  return [...html.matchAll(/<a href="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
}
