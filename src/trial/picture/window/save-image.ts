import { saveFile } from '../../own/take-home/save-file.ts';

/** What the page's style sheets say of a drawing's elements, as far as a file by itself needs it. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const MARGIN = 24;

/** A drawing of the page as a file that needs nothing of the page: styles and shapes go with it. */
export function standAlone(drawing: SVGSVGElement): string {
  const copy = document.importNode(drawing, true);
  const [from, to] = [
    [drawing, ...drawing.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  from.forEach((element, n) => {
    const style = getComputedStyle(element);
    to[n]?.setAttribute('style', KEPT.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
    for (const name of ['tabindex', 'role', 'aria-pressed', 'class']) to[n]?.removeAttribute(name);
  });
  for (const use of copy.querySelectorAll('use')) {
    const symbol = document.querySelector(use.getAttribute('href') ?? '');
    if (!symbol) continue;
    const inner = document.createElementNS(copy.namespaceURI, 'svg');
    for (const name of ['x', 'y', 'width', 'height', 'style']) inner.setAttribute(name, use.getAttribute(name) ?? '');
    inner.setAttribute('viewBox', symbol.getAttribute('viewBox') ?? '');
    inner.append(...[...symbol.childNodes].map((node) => document.importNode(node, true)));
    use.replaceWith(inner);
  }
  const { width, height } = drawing.viewBox.baseVal;
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${wide} ${high}`);
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(high));
  const ground = document.createElementNS(copy.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({
    x: -MARGIN,
    y: -MARGIN,
    width: wide,
    height: high,
    fill: getComputedStyle(document.body).backgroundColor,
  }))
    ground.setAttribute(name, String(value));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Gives a drawing to the visitor as an SVG. */
export function saveImage(drawing: SVGSVGElement, name: string): void {
  saveFile(`${name}.svg`, new Blob([standAlone(drawing)], { type: 'image/svg+xml' }));
}
