/**
 * Draws a part anew. What had the focus keeps it, and what was scrolled stays so, where the new elements have the same `data-key`.
 */
export function redraw(root: HTMLElement, ...nodes: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && root.contains(active) ? active.dataset['key'] : undefined;
  const scrolled = new Map([...root.querySelectorAll<HTMLElement>('[data-scroll]')].map((one) => [one.dataset['scroll'], one.scrollTop]));
  root.replaceChildren(...nodes);
  for (const one of root.querySelectorAll<HTMLElement>('[data-scroll]')) one.scrollTop = scrolled.get(one.dataset['scroll']) ?? 0;
  if (key !== undefined) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
