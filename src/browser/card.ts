/**
 * Runs inside a card. Tells the page around it how high the card is: to our host script, and by WordPress's
 * handshake (a `secret` in the fragment) to WordPress. It stores nothing and asks for nothing.
 */
const secret = /^#\?(?:.*&)?secret=([a-z0-9]+)(?:&|$)/i.exec(location.hash)?.[1];
let lastHeight = 0;

const post = (message: object | string) => parent.postMessage(message, '*');

function sendHeight(again?: boolean) {
  // A frame that has no width yet would say how high its words are when set one below the other.
  if (!innerWidth) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === lastHeight && !again) return;
  lastHeight = height;
  post({ type: 'verbatim:height', height });
  // As Embedly and those who follow it expect.
  post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  if (secret) post({ message: 'height', value: height, secret });
}

if (parent !== window) {
  // At once: a browser may not lay out a frame that is out of sight, and the observer then waits.
  sendHeight();
  new ResizeObserver(() => sendHeight()).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data) return;
    // A host script that came late asks; so does WordPress, with the secret that it gave.
    if (
      data.type === 'verbatim:ask' ||
      (secret && data.message === 'ready' && data.secret === secret)
    )
      sendHeight(true);
  });
  // WordPress's sandbox lets no tab open: it follows the link itself, if it leads to our own site.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!secret || !link) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });
}
