/** Control characters and bidirectional marks, which would let content speak to a terminal or reorder its lines. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Contributors' text as it may be printed: one line, nothing that a terminal obeys. Tabs stay. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (char) => (char === '\n' || char === '\r' ? ' ' : '\uFFFD'));

const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]/u;
const TAB = '    ';

/** Tabs as spaces, since a terminal's tab stops are not ours to know. */
export const withoutTabs = (text: string): string => text.replaceAll('\t', TAB);

/** How many columns of a terminal a text takes: wide characters two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(withoutTabs(text)))
    columns += ZERO.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return columns;
}
