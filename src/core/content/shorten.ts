/** Text for a message: on one line, at most `limit` UTF-16 units, never half a character. */
export function shorten(text: string, limit = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  return `${line
    .slice(0, limit - 1)
    .replace(/[\ud800-\udbff]$/u, '')
    .trimEnd()}…`;
}
