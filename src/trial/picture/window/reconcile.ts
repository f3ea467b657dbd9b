/**
 * Turns what an element holds into `wanted` by the least that differs, for trees without listeners: what is as it was is neither laid
 * out nor painted anew. `wanted` is taken apart by it; a node of it that stands there already stays.
 */
export function reconcile(place: Element, wanted: readonly Node[]): void {
  const old = [...place.childNodes];
  wanted.forEach((node, n) => {
    const before = old[n];
    if (!before) place.append(node);
    else if (before !== node && !became(before, node)) before.replaceWith(node);
  });
  for (const node of old.slice(wanted.length)) if (!wanted.includes(node)) node.remove();
}

/** Whether a node could be made like another one. */
function became(was: Node, now: Node): boolean {
  if (was instanceof Text && now instanceof Text) {
    if (was.data !== now.data) was.data = now.data;
    return true;
  }
  if (!(was instanceof Element && now instanceof Element) || was.nodeName !== now.nodeName) return false;
  for (const { name } of [...was.attributes]) if (!now.hasAttribute(name)) was.removeAttribute(name);
  for (const { name, value } of now.attributes) if (was.getAttribute(name) !== value) was.setAttribute(name, value);
  reconcile(was, [...now.childNodes]);
  return true;
}
