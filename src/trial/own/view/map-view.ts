import { h } from '../../element.ts';
import { bundlesOf, type Bundle } from '../map/bundles.ts';
import { planMap, ROOM, type Area, type Group, type MapPlan } from '../map/areas.ts';
import { secondColumn } from '../map/balance.ts';
import { gridOf, nextZoom, zooms, type Zoom } from '../map/grids.ts';
import { namedIn, type Named } from '../map/named.ts';
import { keptOrder, untangled, type Orders } from '../map/order.ts';
import { rowsState } from '../map/rows-state.ts';
import type { Scene } from '../border/scene.ts';
import { icon, moduleMark } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawArea, drawMore, drawRow, resizeSquares } from './map-areas.ts';
import { drawLines, type MapParts } from './map-lines.ts';
import { redrawWith } from './redraw.ts';

export interface MapView {
  readonly element: HTMLElement;
  /** Areas and rows; lines are drawn from where these stand, once all of the page is. */
  draw(scene: Scene): void;
  lines(): void;
  /** In percent. */
  readonly zoom: Zoom;
  /** -1: smaller squares, 1: larger ones; fit: the largest with which no column has to be scrolled. */
  resize(by: -1 | 1 | 'fit'): void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** The API among the lists that are shown whole; no package has this name. */
const API = ' api';

/** An area, and all that it shows as a text: two that are alike look alike. */
interface Drawn {
  readonly state: string;
  readonly element: HTMLElement;
  /** At which its squares are drawn. */
  zoom: Zoom;
}

interface DrawnGroup extends Group {
  readonly drawn: readonly Drawn[];
}

/** Base, API and module as areas of squares, and what crosses between them. */
export function mountMap(desk: Desk): MapView {
  const { t, n, looking } = desk;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'edges');
  svg.setAttribute('aria-hidden', 'true');
  const columnOf = (name: string, tag: 'div' | 'ul' = 'div'): HTMLElement =>
    h(tag, { class: name === 'calm' || name === 'shore' ? name : null, 'data-scroll': name, 'data-column': name });
  const columns = { calm: columnOf('calm'), shore: columnOf('shore'), api: columnOf('api', 'ul'), module: columnOf('module') };
  const counts = { base: h('b', { class: 'k-num' }), api: h('b', { class: 'k-num' }), module: h('b', { class: 'k-num' }) };
  const title = h('h2', { translate: 'no' });
  const base = h(
    'section',
    { class: 'map__base', 'data-target': 'base', 'aria-label': t('own.side.base') },
    h('header', {}, h('h2', {}, t('own.side.base')), h('p', {}, counts.base, ` ${t('own.n.stay')}`)),
    h('div', { class: 'map__cols' }, columns.calm, columns.shore),
  );
  const api = h(
    'section',
    { class: 'map__api', 'data-target': 'api', 'aria-label': t('own.side.api') },
    h('header', {}, h('h2', {}, t('own.side.api')), h('p', {}, counts.api, ` ${t('own.n.shared')}`)),
    columns.api,
  );
  const module = h(
    'section',
    { class: 'map__mod', 'data-target': 'module', 'aria-label': t('own.side.module') },
    h('header', {}, moduleMark(), title, h('p', {}, counts.module, ` ${t('own.n.move')}`)),
    columns.module,
  );
  const allowed = h('span');
  const foot = h('p', { class: 'map__foot', 'data-target': 'base' }, icon('back'), allowed);
  const rule = h('span', { class: 'map__rule', 'aria-hidden': 'true' }, h('b', {}, t('own.map.border')));
  const element = h(
    'div',
    { class: 'map', role: 'region', 'aria-label': t('own.map'), 'data-region': 'map' },
    base,
    api,
    module,
    foot,
    rule,
  );
  element.prepend(svg);
  const parts: MapParts = { map: element, svg, base, api, module, foot, rule };

  const whole = new Set<string>();
  let seeds: readonly string[] | null = null;
  let orders: Orders = { left: [], right: [] };
  let zoom: Zoom = 100;
  let last: { readonly scene: Scene; readonly plan: MapPlan } | null = null;
  /** What is drawn over the border, gathered once for a scene and a selection: a scroll only draws it anew. */
  let gathered: { readonly scene: Scene; readonly selected: number | null; readonly bundles: readonly Bundle[] } | null = null;
  /** What a column shows, so that one of which nothing changes is left alone. */
  const shown = new Map<HTMLElement, string>();
  const drawnAreas = new Map<string, Drawn>();
  /** Which button of a column Tab comes to, by its key. */
  const stops = new Map<string, string>();
  let frame = 0;

  function draw(scene: Scene): void {
    if (seeds !== scene.border.wanted.seeds) {
      seeds = scene.border.wanted.seeds;
      orders = { left: [], right: [] };
      whole.clear();
      drawnAreas.clear();
    }
    const named = namedIn(scene, looking.now);
    const plan = planMap(scene, named, { open: looking.now.open, whole });
    place(scene, plan);
    last = { scene, plan };
    element.dataset['size'] = plan.large ? 'large' : 'small';
    const areas = drawer(scene, plan, named);
    const ordered = (list: readonly Area[], order: readonly string[]): readonly Area[] =>
      list.toSorted((a, b) => order.indexOf(a.pack.name) - order.indexOf(b.pack.name));
    const rows = (ids: readonly number[]): string => JSON.stringify(rowsState(scene, named, looking.now.selected, ids));
    const calm = plan.calm.map((group) => ({ ...group, drawn: areas(group.areas, 'calm') }));
    const shore = areas(ordered(plan.shore, orders.left), 'shore');
    const own = areas(ordered(plan.own, orders.right), 'module');
    const shared = plan.api.slice(0, whole.has(API) ? plan.api.length : ROOM);
    const more = plan.api.length - shared.length;
    const states = (list: readonly Drawn[]): string => list.map((one) => one.state).join('\n');
    fill(columns.calm, states(calm.flatMap((group) => group.drawn)), () => drawCalm(plan, calm));
    fill(columns.shore, states(shore), () => shore.map((one) => one.element));
    fill(columns.api, `${more} ${rows(shared)}`, () => [
      ...shared.map((id) => drawRow(id, scene, named, desk)),
      ...(more > 0 ? [drawMore('more api', more, desk, () => showAll(API))] : []),
    ]);
    fill(columns.module, `${states(own)}\n${rows(plan.guests)}`, () => [
      ...own.map((one) => one.element),
      ...drawGuests(scene, plan, named),
      ...(own.length + plan.guests.length === 0 ? [h('p', { class: 'none' }, t('own.map.empty'))] : []),
    ]);
    api.dataset['empty'] = String(plan.api.length === 0);
    counts.base.textContent = n(scene.counts.base);
    counts.api.textContent = n(scene.counts.api);
    counts.module.textContent = n(scene.counts.module);
    title.textContent = scene.border.wanted.module.name;
    allowed.textContent = t('own.map.allowed', { n: n(plan.allowed) });
    rove();
  }

  function fill(column: HTMLElement, state: string, nodes: () => readonly Node[]): void {
    if (shown.get(column) === state) return;
    shown.set(column, state);
    column.replaceChildren(...nodes());
  }

  /** The first time with few crossings; from then on areas stay where they are. */
  function place(scene: Scene, plan: MapPlan): void {
    const left = plan.shore.map(({ pack }) => pack.name);
    const right = plan.own.toSorted((a, b) => b.types.length - a.types.length).map(({ pack }) => pack.name);
    if (orders.left.length === 0 && orders.right.length === 0) {
      const ties = scene.open.flatMap(({ from, to }) => {
        const [a, b] = [from === null ? null : scene.packageOf[from], to === null ? null : scene.packageOf[to]];
        return a && b ? [{ from: a.name, to: b.name }] : [];
      });
      orders = untangled(ties, { left, right });
    } else orders = { left: keptOrder(orders.left, left), right: keptOrder(orders.right, right) };
  }

  type Column = 'calm' | 'shore' | 'module';
  type Drawer = (list: readonly Area[], column: Column) => readonly Drawn[];

  /** An area of which nothing changes is the element that it was. */
  function drawer(scene: Scene, plan: MapPlan, named: Named): Drawer {
    const { hits } = named;
    return (list, column) =>
      list.map((area) => {
        const key = `${column} ${area.pack.name}`;
        const found = hits === null ? null : area.types.filter((id) => hits.has(id));
        const rows = rowsState(scene, named, looking.now.selected, area.rows);
        const state = JSON.stringify([key, plan.large, area.types, area.opened, area.more, found, rows]);
        const before = drawnAreas.get(key);
        const squares = { side: column === 'module' ? 'module' : 'base', grid: gridOf(column, plan.large, zoom) } as const;
        if (before?.state === state) {
          if (before.zoom !== zoom) resizeSquares(before.element, area, scene, named, desk, squares);
          before.zoom = zoom;
          return before;
        }
        const element = drawArea(area, scene, named, desk, {
          ...squares,
          // Within a group its name is said already.
          ...(column === 'calm' && plan.large ? { label: (short: string) => short.slice(short.lastIndexOf('.') + 1) } : {}),
          showAll,
        });
        const drawn = { state, element, zoom };
        drawnAreas.set(key, drawn);
        return drawn;
      });
  }

  function showAll(list: string): void {
    whole.add(list);
    again();
  }

  function drawCalm({ large }: MapPlan, groups: readonly DrawnGroup[]): readonly Node[] {
    const areas = groups.flatMap((group) => group.drawn.map((one) => one.element));
    const nodes = large ? drawGroups(groups) : areas;
    return areas.length > 0 ? [...nodes, h('p', { class: 'calm__n' }, t('own.map.calm', { n: n(areas.length) }))] : nodes;
  }

  /** In two columns, divided by their squares: what is opened makes a group longer and moves none. */
  function drawGroups(groups: readonly DrawnGroup[]): readonly Node[] {
    const { columns } = gridOf('calm', true, 100);
    const heightOf = (group: Group): number =>
      2 + group.areas.reduce((sum, { types }) => sum + 3 + Math.ceil(types.length / columns), 0) / 2;
    const second = secondColumn(groups.map(heightOf));
    const drawn = groups.map((group) =>
      h('div', { class: 'grp' }, group.name === '' ? null : groupHead(group), h('div', {}, ...group.drawn.map((one) => one.element))),
    );
    return [drawn.slice(0, second), drawn.slice(second)].map((column) => h('div', { class: 'calm__c' }, ...column));
  }

  const groupHead = ({ name, areas }: Group): HTMLElement =>
    h(
      'p',
      { class: 'grp__h', translate: 'no' },
      name,
      h('span', { class: 'k-num' }, n(areas.reduce((sum, { types }) => sum + types.length, 0))),
    );

  function drawGuests(scene: Scene, plan: MapPlan, named: Named): readonly HTMLElement[] {
    if (plan.guests.length === 0) return [];
    const rows = plan.guests.map((id) =>
      drawRow(id, scene, named, desk, h('small', { translate: 'no' }, scene.packageOf[id]?.short ?? '')),
    );
    return [
      h(
        'section',
        { class: 'area area--guest', 'aria-label': t('own.map.guests') },
        h('h3', {}, t('own.map.guests')),
        h('ul', {}, ...rows),
      ),
    ];
  }

  /** One stop of Tab a column. */
  function rove(): void {
    for (const [name, column] of Object.entries(columns)) {
      const buttons = [...column.querySelectorAll('button')];
      const key = stops.get(name);
      const stop = buttons.find((one) => one.dataset['key'] === key) ?? buttons[0];
      for (const one of buttons) if (one.tabIndex !== (one === stop ? 0 : -1)) one.tabIndex = one === stop ? 0 : -1;
    }
  }

  function lines(): void {
    if (!last) return;
    const { scene, plan } = last;
    const { selected } = looking.now;
    if (gathered?.scene !== scene || gathered.selected !== selected)
      gathered = { scene, selected, bundles: bundlesOf(scene, selected).bundles };
    drawLines(parts, scene, gathered.bundles, plan.allowedIn, desk);
  }

  /** The map alone, for what nothing else shows. */
  function again(): void {
    const scene = desk.scene();
    if (!scene) return;
    redrawWith(element, () => draw(scene));
    lines();
  }

  function fit(): void {
    const scrolls = (): boolean => Object.values(columns).some((one) => one.scrollHeight > one.clientHeight + 1);
    for (const size of zooms.toReversed()) {
      zoom = size;
      again();
      if (!scrolls()) return;
    }
  }

  element.addEventListener('focusin', (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const column = event.target.closest<HTMLElement>('[data-column]');
    const { key } = event.target.dataset;
    if (!column || key === undefined) return;
    stops.set(column.dataset['column'] ?? '', key);
    rove();
  });
  const soon = (): void => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (element.isConnected) lines();
      });
  };
  element.addEventListener('scroll', soon, { capture: true, passive: true });
  new ResizeObserver(soon).observe(element);

  return {
    element,
    draw,
    lines,
    get zoom() {
      return zoom;
    },
    resize(by) {
      if (by === 'fit') fit();
      else {
        zoom = nextZoom(zoom, by);
        again();
      }
    },
  };
}
