/**
 * A button for each snippet that copies it, and for an address one that shares it, where the device can: by its own
 * means, which ask nobody else. Without this script the text is there to be selected.
 */
for (const snippet of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  const copy = snippet.querySelector<HTMLButtonElement>('[data-copied]');
  const share = snippet.querySelector<HTMLButtonElement>('[data-share]');
  const text = snippet.querySelector<HTMLElement>('.taken');
  const status = snippet.querySelector('[role=status]');
  if (!copy || !text || !status) continue;
  const taken = (): string => text.textContent.trim();
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(taken());
      status.textContent = copy.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = copy.dataset['failed'] ?? '';
    }
    setTimeout(() => (status.textContent = ''), 4000);
  });
  if (!share || !('share' in navigator)) continue;
  share.hidden = false;
  share.addEventListener('click', () => {
    // Readers who close the sheet of their device have shared nothing, and need not be told.
    navigator.share({ title: share.dataset['share'], url: taken() }).catch(() => undefined);
  });
}
