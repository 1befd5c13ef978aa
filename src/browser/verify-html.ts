/** Elements whose content is no part of what a reader reads. */
const skipped = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO DATALIST SELECT TEXTAREA RT RP'.split(
    ' ',
  ),
);
/** Elements that stand within a line; all others part words, as lines do. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const hiddenByStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Work without a pause, in milliseconds: less than a frame of the screen. */
const MAX_STRETCH_MS = 8;

/**
 * The text of a page: each block on lines of its own, without scripts, styles and what is hidden. The page is parsed
 * into a document that is never shown, runs nothing and loads nothing; only strings leave it.
 */
export async function textOfHtml(html: string): Promise<string> {
  const { body } = new DOMParser().parseFromString(inertPage(html), 'text/html');
  const pieces: string[] = [];
  let since = performance.now();
  let steps = 0;
  let node: Node | null = body.firstChild;
  while (node) {
    const inside: Node | null = enter(node, pieces);
    if (inside) node = inside;
    else {
      let up: Node | null = node;
      while (up && up !== body && !up.nextSibling) {
        up = up.parentNode;
        if (up && up !== body) leave(up, pieces);
      }
      node = up && up !== body ? up.nextSibling : null;
    }
    if (++steps % 500 === 0 && performance.now() - since > MAX_STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  return pieces.join('');
}

/**
 * The page with its styles and handlers out of use, under other names: the policy of our own page would refuse each of
 * them, with a complaint in the console, though none could act. What a reader reads is as it was. Linear on any page.
 */
export function inertPage(html: string): string {
  const page = html.replace(/<(\/?)style(?=[\s/>])/gi, '<$1script');
  const opening = /<[a-z]/gi;
  let kept = '';
  let done = 0;
  for (let tag = opening.exec(page); tag; tag = opening.exec(page)) {
    const end = tagEnd(page, tag.index);
    kept += page.slice(done, tag.index);
    kept += page
      .slice(tag.index, end)
      .replace(/(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)/gi, 'data-$&');
    opening.lastIndex = done = end;
  }
  return kept + page.slice(done);
}

/** Past the tag that begins at `start`: a quotation mark after `=` holds until its like. */
function tagEnd(page: string, start: number): number {
  let quote = '';
  let before = '';
  for (let at = start; at < page.length; at++) {
    const character = page.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && before === '=') quote = character;
    if (!/\s/.test(character)) before = character;
  }
  return page.length;
}

/** Takes what a node says, and gives its first child where there is something to look at in it. */
function enter(node: Node, pieces: string[]): Node | null {
  if (node.nodeType === Node.TEXT_NODE) {
    pieces.push(node.nodeValue ?? '');
    return null;
  }
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toUpperCase();
  if (!inline.has(name) && !skipped.has(name)) pieces.push('\n');
  const hidden =
    node.hasAttribute('hidden') || hiddenByStyle.test(node.getAttribute('data-style') ?? '');
  if (hidden || skipped.has(name)) return null;
  return node.firstChild;
}

function leave(node: Node, pieces: string[]): void {
  if (node instanceof Element && !inline.has(node.tagName.toUpperCase())) pieces.push('\n');
}
