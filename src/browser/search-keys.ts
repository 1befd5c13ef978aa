/**
 * Lets a reader search by keyboard alone: `/` goes to the box from anywhere on the page, the arrows from the box to the
 * results and among them, Escape back to the box.
 */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const next =
      event.key === '/' ? boxFrom(target, input) : neighbour(event.key, target, input, list);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === input) input.select();
  });
}

/** The box, unless a reader is writing somewhere, where `/` is a character like any other. */
const boxFrom = (target: HTMLElement, input: HTMLInputElement): HTMLInputElement | undefined =>
  target.matches('input:not([type=checkbox]), select, textarea') ? undefined : input;

function neighbour(
  key: string,
  target: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
): HTMLElement | undefined {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
  const at = links.indexOf(target as HTMLAnchorElement);
  if (at < 0 && target !== input) return undefined;
  if (key === 'ArrowDown') return links[at + 1];
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  return key === 'Escape' ? input : undefined;
}
