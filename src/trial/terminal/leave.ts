/** Puts the focus on the control behind the terminal, or before it. */
export function leave(host: HTMLElement, direction: 1 | -1): void {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((node) => node.checkVisibility() && node.tabIndex >= 0);
  const outside = all.filter((node) => !host.contains(node));
  const next =
    direction === 1
      ? outside.find((node) => host.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
      : outside.findLast((node) => host.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING);
  (next ?? outside[0])?.focus();
}
