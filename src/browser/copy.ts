/** A copy button for each snippet. Without this script the text is there to be selected. */
for (const snippet of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  const button = snippet.querySelector('button');
  const text = snippet.querySelector<HTMLElement>('.taken');
  const status = snippet.querySelector('[role=status]');
  if (!button || !text || !status || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = button.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = button.dataset['failed'] ?? '';
    }
    setTimeout(() => (status.textContent = ''), 4000);
  });
}
