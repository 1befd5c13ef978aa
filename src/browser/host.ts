/**
 * Gives each card on a page the height that the card asks for. A card is an iframe whose address, as the page's
 * author wrote it, is one of ours; where this script's own address is known, of the same site. It may be loaded
 * twice, late, as a module, or before there is any card.
 */
const wanted = new Map<HTMLIFrameElement, number>();

/** All frames of a page, in open shadow roots too. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll('iframe');
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) yield* framesIn(shadowRoot);
}

/** The roots of the sites that this script was loaded from, as far as the page shows them. */
const roots = [...document.scripts]
  .map(({ src }) => /^(.*\/)embed\/(?:v1|[\d.]+\/host)\.js$/.exec(src)?.[1])
  .filter((root) => root !== undefined);

const card = /(?:^|\/)embed\/[a-z][a-z0-9-]*\/(?:[?#]|$)/i;
const isCard = ({ src }: HTMLIFrameElement) =>
  (roots.length ? roots : ['']).some(
    (root) => src.startsWith(root) && card.test(src.slice(root.length)),
  );

addEventListener('message', ({ data, source, origin }) => {
  if (data?.type !== 'verbatim:height' || !Number.isFinite(data.height)) return;
  for (const frame of framesIn(document)) {
    // A sandboxed card has the origin "null"; any other must be where its address says.
    if (
      frame.contentWindow !== source ||
      !isCard(frame) ||
      (origin !== 'null' && !frame.src.startsWith(`${origin}/`))
    )
      continue;
    if (!wanted.size) requestAnimationFrame(apply);
    wanted.set(frame, Math.min(2000, Math.max(80, data.height)));
  }
});

/** Once a frame of animation, however many messages there were. */
function apply() {
  for (const [{ style }, height] of wanted) {
    style.boxSizing = 'content-box';
    if (style.height !== `${height}px`) style.height = `${height}px`;
  }
  wanted.clear();
}

for (const frame of framesIn(document))
  if (isCard(frame)) frame.contentWindow?.postMessage({ type: 'verbatim:ask' }, '*');
