/**
 * What `wp_filter_oembed_result` leaves of another site's `html`: a few elements with a few attributes, the first
 * frame (and a blockquote before it), a secret in its address, and a sandbox. Undefined where nothing is left.
 */
export function filteredByWordPress(html: string, secret: string): string | undefined {
  const kept = keepAllowed(html, []);
  const content = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept);
  if (!content?.[2]) return undefined;
  let result = (content[1] ?? '') + content[2];
  const src = / src=(['"])(.*?)\1/.exec(result);
  if (src) {
    const [whole, quote, url] = src;
    result = result.replace(
      whole,
      ` src=${quote}${url}#?secret=${secret}${quote} data-secret=${quote}${secret}${quote}`,
    );
    result = result.replace('<blockquote', `<blockquote data-secret="${secret}"`);
  }
  result = keepAllowed(result, ['data-secret']);
  if (content[1])
    result = result.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"');
  return result.replace(
    /<iframe/i,
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  );
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

const keepAllowed = (html: string, more: readonly string[]): string =>
  html.replace(
    /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)\s*>/gi,
    (_, close: string, name: string, attributes: string) => {
      const names = allowed[name.toLowerCase()];
      if (!names) return '';
      const kept = [...attributes.matchAll(/\s+([a-z-]+)="([^"]*)"/gi)].filter(([, key]) =>
        [...names, ...more].includes(key!.toLowerCase()),
      );
      return `<${close}${name}${kept.map(([, key, value]) => ` ${key}="${value}"`).join('')}>`;
    },
  );
