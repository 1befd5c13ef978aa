const light =
  '--p:#fffefa;--i:#1c1b19;--q:#57534c;--l:#d9d4c8;--a:#1d4f8c;--positive:#17603b;--mixed:#7a4b00;--negative:#9c1f1f;--neutral:#4b4f58';
const dark =
  '--p:#171614;--i:#e9e4d8;--q:#aaa497;--l:#3d3a34;--a:#9cc3f5;--positive:#84cfa2;--mixed:#e6b566;--negative:#f39a90;--neutral:#b9bec9';

/**
 * The whole style of a card. It follows its reader's scheme, or the one that its address names: `#light` or `#dark`,
 * which are the ids of its `main` and its `body`. Heights depend on the width alone, never on the frame's height (no `vh`), so that a
 * host that follows the card's height cannot start a loop.
 */
export const cardStyle = `
:root{color-scheme:light dark;${light}}
@media(prefers-color-scheme:dark){:root{${dark}}}
:root:has(#light:target){color-scheme:light;${light}}
:root:has(#dark:target){color-scheme:dark;${dark}}
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--p);color:var(--i);font:16px/1.5 system-ui,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{display:flow-root;padding:16px clamp(14px,4%,24px);border:1px solid var(--l);overflow-wrap:anywhere;overflow-x:hidden}
main>*+*{margin-top:10px}
small,.k,.t,figcaption,footer{font-size:13px;line-height:1.45;color:var(--q)}
.k{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px}
.k b{color:var(--i)}
.k *,cite,i{unicode-bidi:isolate}
h1,blockquote,.f{font-family:"Source Serif 4",Charter,Cambria,Georgia,serif}
h1{font-size:22px;line-height:1.25;font-weight:600;text-wrap:balance}
.s{display:flex;align-items:center;gap:8px;font-weight:700}
.s svg{flex:none;width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.6}
.positive{color:var(--positive)}.mixed{color:var(--mixed)}.negative{color:var(--negative)}.neutral{color:var(--neutral)}
.f{font-size:17px}
.w{border:1px solid;padding:6px 10px;font-size:14px;font-weight:600}
figure{border-inline-start:3px solid var(--l);padding-inline-start:14px}
figure>*+*{margin-top:6px}
.r{color:var(--q)}
.h{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
q:lang(fr)::before{content:open-quote"\\202f"}
q:lang(fr)::after{content:"\\202f"close-quote}
.t i{display:block;font-size:15px;color:var(--i)}
a{color:var(--a);text-underline-offset:2px}
a:focus-visible{outline:2px solid var(--a);outline-offset:2px}
footer a{font-size:15px;font-weight:600}
@media(forced-colors:active){.s svg{stroke:CanvasText}figure{border-color:CanvasText}}
@media print{a::after{content:" (" attr(href) ")"}}
`.trim();
