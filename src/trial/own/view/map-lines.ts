import { widthOf, type Bundle } from '../map/bundles.ts';
import { badgePlaces, basePath, curvePath, heightOf, type Box, type Curve } from '../map/lines.ts';
import { placeText } from '../border/points.ts';
import type { Scene } from '../border/scene.ts';
import type { Desk } from './desk.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function shape(tag: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

const line = (kind: string, d: string, width: number): SVGElement => {
  const path = shape('path', { class: kind, d });
  path.style.strokeWidth = `${width}px`;
  return path;
};

export interface MapParts {
  readonly map: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly base: HTMLElement;
  readonly api: HTMLElement;
  readonly module: HTMLElement;
  readonly foot: HTMLElement;
  readonly rule: HTMLElement;
}

/** Lines over the border, from where rows and areas stand now: all ends are measured before anything is drawn. */
export function drawLines(
  parts: MapParts,
  scene: Scene,
  bundles: readonly Bundle[],
  allowedIn: ReadonlyMap<string, number>,
  desk: Desk,
): void {
  const { map, svg } = parts;
  const frame = map.getBoundingClientRect();
  if (frame.width === 0) return;
  const boxOf = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top };
  };
  const [base, module, foot] = [boxOf(parts.base), boxOf(parts.module), boxOf(parts.foot)];
  const api = parts.api.dataset['empty'] === 'true' ? null : boxOf(parts.api);
  const columns = new Map([...map.querySelectorAll('[data-scroll]')].map((column) => [column, boxOf(column)]));
  const ends = new Map(
    [...map.querySelectorAll<HTMLElement>('[data-end]')].map((element) => {
      const column = element.closest('[data-scroll]');
      // A line leads to the head of an area, not to the middle of it.
      const head = element.querySelector('h3') ?? element;
      const box = boxOf(head);
      return [
        element.dataset['end'] ?? '',
        { left: box.left, right: box.right, ...heightOf(box, (column && columns.get(column)) ?? null) },
      ];
    }),
  );
  const endOf = (key: string): { left: number; right: number; y: number; out: boolean } | null => {
    const id = key.startsWith('t') ? Number(key.slice(1)) : null;
    // One of many in the API that has no row: its line ends where “n more” stands.
    if (api && id !== null && !ends.has(key) && scene.border.proposal.sides[id] === 'api')
      return { left: api.left, right: api.right, y: api.bottom - 12, out: true };
    const pack = id === null ? null : (scene.packageOf[id]?.name ?? '');
    return (
      ends.get(key) ?? ends.get(`p ${id !== null && scene.border.proposal.sides[id] === 'module' ? 'module' : 'base'} ${pack}`) ?? null
    );
  };
  const leaving = new Map<string, number>();
  const curves = bundles.flatMap((bundle): readonly { readonly bundle: Bundle; readonly curve: Curve }[] => {
    const [a, b] = [endOf(bundle.from), endOf(bundle.to)];
    if (!a || !b || (bundle.kind !== 'open' && !api)) return [];
    const nth = leaving.get(bundle.from) ?? 0;
    leaving.set(bundle.from, nth + 1);
    // Lines of one row do not lie on each other where they begin.
    const shift = nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * Math.min(6, 3 * Math.ceil(nth / 2));
    switch (bundle.kind) {
      case 'open':
        // What both sides share may itself name the module.
        return [{ bundle, curve: { from: { x: Math.max(base.right, a.right) + 2, y: a.y + shift }, to: { x: b.left - 3, y: b.y } } }];
      case 'solved':
        if (api && a.left >= api.left) return [];
        return [{ bundle, curve: { from: { x: base.right + 2, y: a.y + shift }, to: { x: (api?.left ?? 0) - 1, y: b.y } } }];
      default:
        return [{ bundle, curve: { from: { x: module.left - 2, y: a.y }, to: { x: (api?.right ?? 0) + 2, y: b.y } } }];
    }
  });
  const open = curves.filter(({ bundle }) => bundle.kind === 'open');
  const places = badgePlaces(open.map(({ curve }) => curve));
  svg.setAttribute('width', String(frame.width));
  svg.setAttribute('height', String(frame.height));
  svg.replaceChildren(
    shape('path', { class: 'plate', d: basePath(base, foot) }),
    ...allowedLines(map, ends, base, module, foot, allowedIn, scene),
    ...curves.map(({ bundle, curve }) => {
      const kind = { open: 'e-bad', solved: 'e-api', uses: bundle.focus ? 'e-sel' : 'e-ok' }[bundle.kind];
      return line(
        `${kind}${bundle.focus ? ' is-focus' : ''}`,
        curvePath(curve),
        bundle.kind === 'uses' && !bundle.focus ? 1 : widthOf(bundle),
      );
    }),
    ...open.map(({ bundle }, at) => badge(bundle, places[at] ?? { x: 0, y: 0 }, desk)),
  );
  parts.rule.style.insetInlineStart = `${(base.right + module.left) / 2}px`;
}

/** References to the left: one bus along the border, with a hook for each package at the shore that the module uses. */
function allowedLines(
  map: HTMLElement,
  ends: ReadonlyMap<string, { readonly y: number; readonly out: boolean }>,
  base: Box,
  module: Box,
  foot: Box,
  allowedIn: ReadonlyMap<string, number>,
  scene: Scene,
): readonly SVGElement[] {
  if (allowedIn.size === 0) return [];
  const trunk = foot.top - 14;
  const bus = base.right + 13;
  const atShore = new Set([...map.querySelectorAll<HTMLElement>('.shore [data-end]')].map((element) => element.dataset['end']));
  const hooks = scene.packages.flatMap(({ name }) => {
    const count = allowedIn.get(name);
    const key = `p base ${name}`;
    const end = ends.get(key);
    return count !== undefined && end && !end.out && atShore.has(key) ? [{ y: end.y, count }] : [];
  });
  const top = Math.min(trunk - 16, ...hooks.map(({ y }) => y));
  return [
    shape('path', {
      class: 'e-bus',
      d: `M${module.left + 36} ${module.bottom}V${trunk - 8}q0 8 -8 8${hooks.length > 0 ? `H${bus + 8}q-8 0 -8 -8V${top + 8}` : `H${base.right - 4}`}`,
    }),
    line('e-ok', `M${bus + 12} ${trunk}H${base.right - 9}`, 2.5),
    ...hooks.map(({ y, count }) => line('e-ok', `M${bus} ${y + 8}q0 -8 -8 -8H${base.right - 9}`, Math.min(3, 0.9 + count / 12))),
  ];
}

function badge(bundle: Bundle, { x, y }: { readonly x: number; readonly y: number }, { looking }: Desk): SVGElement {
  const title = shape('title', {});
  title.textContent = bundle.points.map(({ file, lines }) => placeText(file, lines)).join('\n');
  const text = shape('text', { x: 7, y: 4, 'text-anchor': 'middle' });
  text.textContent = String(bundle.references);
  const group = shape(
    'g',
    { class: `e-badge${bundle.focus ? ' is-focus' : ''}`, transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    title,
    shape('rect', { x: -19, y: -10, width: 38, height: 20, rx: 4 }),
    shape('path', { d: 'm-11 -3.5 7 7m0-7-7 7' }),
    text,
  );
  const [first] = bundle.points;
  if (first) group.addEventListener('click', () => looking.set({ point: first.key, selected: first.from ?? first.to }));
  return group;
}
