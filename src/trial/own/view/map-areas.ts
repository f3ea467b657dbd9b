import { button, h } from '../../element.ts';
import { packageKey, typeKey } from '../map/bundles.ts';
import type { Area } from '../map/areas.ts';
import type { Named } from '../map/named.ts';
import { squareAt, type Grid } from '../map/squares.ts';
import { letterOf, sideOf, type Scene } from '../border/scene.ts';
import { icon } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawSquares } from './draw-squares.ts';

export interface AreaOptions {
  readonly side: 'base' | 'module';
  readonly grid: Grid;
  /** What stands on the head, where that is not the package's short name. */
  readonly label?: (short: string) => string;
  /** Shows all of an open package. */
  readonly showAll: (pack: string) => void;
}

/** A package: its head, a square a class, and rows for those with a name. */
export function drawArea(
  area: Area,
  scene: Scene,
  named: Named,
  desk: Desk,
  { side, grid, showAll, label = (short) => short }: AreaOptions,
): HTMLElement {
  const { n, looking } = desk;
  const { pack, types, rows, opened, more } = area;
  return h(
    'section',
    { class: 'area', 'data-end': packageKey(side, pack.name), 'aria-label': pack.short },
    h(
      'h3',
      {},
      button(
        {
          'aria-expanded': String(opened),
          'data-key': `head ${side} ${pack.name}`,
          'data-pack': pack.name,
          'data-side': side,
          title: pack.name,
        },
        () => looking.toggle(pack.name),
        icon('chev'),
        h('span', { translate: 'no' }, label(pack.short)),
        h('span', { class: 'k-num' }, n(types.length)),
      ),
    ),
    opened ? null : squaresOf(area, scene, named, desk, { side, grid }),
    rows.length > 0 || more > 0
      ? h(
          'ul',
          {},
          ...rows.map((id) => drawRow(id, scene, named, desk)),
          more > 0 ? drawMore(`more ${side} ${pack.name}`, more, desk, () => showAll(pack.name)) : null,
        )
      : null,
  );
}

/** A square a class, each of its kind. */
function squaresOf(
  { types, rows }: Area,
  scene: Scene,
  named: Named,
  desk: Desk,
  { side, grid }: Pick<AreaOptions, 'side' | 'grid'>,
): SVGSVGElement {
  const shown = new Set(rows);
  const places = types.map((id, at) => ({ id, at }));
  const kindOf = (id: number): string =>
    shown.has(id) || named.hits?.has(id) === true ? 'hit' : named.hits !== null ? 'off' : side === 'module' ? 'mod' : 'base';
  const squares = drawSquares(
    types.length,
    grid,
    Object.fromEntries(
      ['base', 'mod', 'off', 'hit'].map((kind) => [kind, places.flatMap(({ id, at }) => (kindOf(id) === kind ? [at] : []))]),
    ),
  );
  listenToSquares(squares, types, grid, scene, desk);
  return squares;
}

/** Gives a package that is drawn squares of another size: its head and its rows stay as they are. */
export function resizeSquares(
  element: HTMLElement,
  area: Area,
  scene: Scene,
  named: Named,
  desk: Desk,
  options: Pick<AreaOptions, 'side' | 'grid'>,
): void {
  element.querySelector(':scope > svg')?.replaceWith(squaresOf(area, scene, named, desk, options));
}

/** Rows for which there is no room at first. */
export const drawMore = (key: string, more: number, { t, n }: Desk, act: () => void): HTMLElement =>
  h('li', { class: 'row row--more' }, button({ 'data-key': key }, act, t('own.list.more', { n: n(more) })));

/** A class with its name. `tail`: what stands at its end beside its open points. */
export function drawRow(id: number, scene: Scene, named: Named, desk: Desk, tail: Node | null = null): HTMLElement {
  const { looking } = desk;
  const letter = letterOf(scene, id);
  return h(
    'li',
    {
      class: 'row',
      'data-end': typeKey(id),
      'aria-current': looking.now.selected === id ? 'true' : null,
      'data-near': named.near.has(id),
    },
    button(
      { 'data-key': typeKey(id), 'data-type': id, 'data-side': sideOf(scene, id), title: scene.graph.types[id]?.name ?? '' },
      () => looking.set({ selected: id }),
      h('span', { class: 'row__g', 'aria-hidden': 'true' }, icon('grip')),
      h('i', { class: 'row__k', 'data-k': letter, 'aria-hidden': 'true' }, letter),
      h('span', { class: 'row__n', translate: 'no' }, scene.names[id] ?? ''),
      tail,
      ...ends(id, scene, desk),
    ),
  );
}

/** ✕ and ✓ of a class that uses something over the border. */
function ends(id: number, scene: Scene, { t, n }: Desk): readonly HTMLElement[] {
  const places = (points: Scene['open']): number =>
    points.filter(({ from }) => from === id).reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
  const open = places(scene.openAt.get(id) ?? []);
  const solved = places(scene.solvedAt.get(id) ?? []);
  return [
    ...(open > 0
      ? [h('span', { class: 'row__x', 'data-st': 'not' }, icon('cross'), n(open), h('span', { class: 'sr-only' }, ` ${t('own.n.open')}`))]
      : []),
    ...(solved > 0
      ? [
          h(
            'span',
            { class: 'row__x', 'data-st': 'done' },
            icon('tick'),
            h('span', { class: 'sr-only' }, t('own.n.solved', { n: n(solved) })),
          ),
        ]
      : []),
  ];
}

/** A square has no element of its own: the grid tells which one is under the pointer. */
function listenToSquares(squares: SVGSVGElement, types: readonly number[], grid: Grid, scene: Scene, { looking }: Desk): void {
  const under = (event: MouseEvent): number | null => {
    const { left, top } = squares.getBoundingClientRect();
    const place = squareAt(event.clientX - left, event.clientY - top, types.length, grid);
    return place === null ? null : (types[place] ?? null);
  };
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  squares.prepend(title);
  squares.addEventListener('pointermove', (event) => {
    const id = under(event);
    title.textContent = id === null ? '' : (scene.names[id] ?? '');
  });
  squares.addEventListener('click', (event) => {
    const id = under(event);
    if (id !== null) looking.set({ selected: id });
  });
}
