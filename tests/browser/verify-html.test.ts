import { describe, expect, it } from 'vitest';
import { inertPage } from '../../src/browser/verify-html.ts';

describe('the styles and handlers of a saved page', () => {
  it('are put out of use, in tags alone', () => {
    expect(inertPage('<p class="a" style="color: red">The style = the man</p>')).toBe(
      '<p class="a" data-style="color: red">The style = the man</p>',
    );
    expect(inertPage('<img src=x onerror=alert(1)>on a day = one')).toBe(
      '<img src=x data-onerror=alert(1)>on a day = one',
    );
    expect(inertPage('<style>p > a {}</style><STYLE media=x>')).toBe(
      '<script>p > a {}</script><script media=x>',
    );
    expect(inertPage(`<a title="1 > 0" STYLE='x'>a style="b"</a>`)).toBe(
      `<a title="1 > 0" data-STYLE='x'>a style="b"</a>`,
    );
  });

  it('leave the text of a page that is none alone', () => {
    for (const text of ['a < b, style = c', '5 <6 style=', '', '<', '<a', '<a href="'])
      expect(inertPage(text).replace('data-', '')).toBe(text);
  });

  // Work that grew with the square of the length would take hours here, and run into the time-out.
  it.each(['<a ', '<a "', '<', '<style', '<a x="'])('leave 1 MB of %j as it is', (part) => {
    const page = part.repeat(2 ** 20 / part.length);
    expect(inertPage(page) === page).toBe(true);
  });
});
