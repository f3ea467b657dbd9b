/**
 * Draws a part anew. What had the focus keeps it, what was typed or scrolled stays so, where the new elements have the same
 * `data-key` or `data-scroll`. Places are read before anything changes and set after all has: each costs a layout.
 */
export function redrawWith(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && root.contains(active) ? active.dataset['key'] : undefined;
  const scrolled = [...root.querySelectorAll<HTMLElement>('[data-scroll]')].flatMap(({ dataset, scrollTop }) =>
    scrollTop > 0 ? [[dataset['scroll'] ?? '', scrollTop] as const] : [],
  );
  const typed = [...root.querySelectorAll<HTMLInputElement>('input[data-key]')].map(
    (one) => [one.dataset['key'] ?? '', one.value] as const,
  );
  draw();
  for (const [name, value] of typed) {
    const field = root.querySelector(`input[data-key="${CSS.escape(name)}"]`);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  for (const [name, top] of scrolled) {
    const column = root.querySelector(`[data-scroll="${CSS.escape(name)}"]`);
    if (column) column.scrollTop = top;
  }
  if (key !== undefined && !root.contains(document.activeElement))
    root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

export const redraw = (root: HTMLElement, ...nodes: readonly Node[]): void => redrawWith(root, () => root.replaceChildren(...nodes));
