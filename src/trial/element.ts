import type { IconName } from './icons.ts';

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const SVG = 'http://www.w3.org/2000/svg';

function put(node: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null));
}

/** `h('p', { class: 'note' }, 'text')`. Attributes that are null or false are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  put(node, attributes, children);
  return node;
}

function svg(attributes: Attributes, symbol: string): SVGSVGElement {
  const node = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${symbol}`);
  put(node, { 'aria-hidden': 'true', focusable: 'false', ...attributes }, [use]);
  return node;
}

/** A symbol that the page holds, by its id. */
export const symbol = (id: string): SVGSVGElement => svg({ class: 'k-i' }, id);

export const icon = (name: IconName): SVGSVGElement => svg({ class: 'k-i' }, `i-${name}`);

/** The shape that stands for a module, 1 to 6. */
export const mark = (number: number): SVGSVGElement => svg({ class: 'm-g' }, `g-${number}`);

export const button = (attributes: Attributes, act: () => void, ...children: readonly Child[]): HTMLButtonElement => {
  const node = h('button', { type: 'button', ...attributes }, ...children);
  node.addEventListener('click', act);
  return node;
};

/** Text with `code` between back-quotes. */
export const withCode = (text: string): (Node | string)[] => text.split('`').map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part));

/**
 * An element that the page's own markup holds.
 * @throws Error when the markup and the script do not agree.
 */
export function part<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The trial's page has no ${kind.name} at "${selector}".`);
}
