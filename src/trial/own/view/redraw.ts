/**
 * Draws a part anew. What had the focus keeps it, what was typed or scrolled stays so, where the new elements have the same `data-key`.
 */
export function redraw(root: HTMLElement, ...nodes: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && root.contains(active) ? active.dataset['key'] : undefined;
  const scrolled = new Map([...root.querySelectorAll<HTMLElement>('[data-scroll]')].map((one) => [one.dataset['scroll'], one.scrollTop]));
  const typed = [...root.querySelectorAll<HTMLInputElement>('input[data-key]')].map(
    (one) => [one.dataset['key'] ?? '', one.value] as const,
  );
  root.replaceChildren(...nodes);
  for (const one of root.querySelectorAll<HTMLElement>('[data-scroll]')) one.scrollTop = scrolled.get(one.dataset['scroll']) ?? 0;
  for (const [name, value] of typed) {
    const field = root.querySelector(`input[data-key="${CSS.escape(name)}"]`);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  if (key !== undefined) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
