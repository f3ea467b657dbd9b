const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number | null>>;

/** `svg('rect', { width: 4 })`. Attributes that are null are left out. */
export function svg(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}
