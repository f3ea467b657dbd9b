import { h } from '../../element.ts';
import { planMap, type Area, type Group, type MapPlan } from '../map/areas.ts';
import { firstZoom, gridOf, type Zoom } from '../map/grids.ts';
import { namedIn, type Named } from '../map/named.ts';
import { keptOrder, untangled, type Orders } from '../map/order.ts';
import type { Scene } from '../border/scene.ts';
import { icon, moduleMark } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawArea, drawRow } from './map-areas.ts';
import { drawLines, type MapParts } from './map-lines.ts';
import { redraw } from './redraw.ts';

export interface MapView {
  readonly element: HTMLElement;
  draw(scene: Scene): void;
  /** -1: smaller squares, 1: larger ones. */
  zoom(by: -1 | 1): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Base, API and module as areas of squares, and what crosses between them. */
export function mountMap(desk: Desk): MapView {
  const { t, n, looking } = desk;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'edges');
  svg.setAttribute('aria-hidden', 'true');
  const base = h('section', { class: 'map__base', 'data-target': 'base', 'aria-label': t('own.side.base') });
  const api = h('section', { class: 'map__api', 'data-target': 'base', 'aria-label': t('own.side.api') });
  const module = h('section', { class: 'map__mod', 'data-target': 'module', 'aria-label': t('own.side.module') });
  const foot = h('p', { class: 'map__foot', 'data-target': 'base' });
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
  let zoom: Zoom | null = null;
  let last: { readonly scene: Scene; readonly plan: MapPlan } | null = null;
  /** Which button of a column Tab comes to, by its key. */
  const stops = new Map<string, string>();
  let frame = 0;

  function draw(scene: Scene): void {
    if (seeds !== scene.border.wanted.seeds) {
      seeds = scene.border.wanted.seeds;
      orders = { left: [], right: [] };
      whole.clear();
    }
    const named = namedIn(scene, looking.now);
    const plan = planMap(scene, named, { open: looking.now.open, whole });
    place(scene, plan);
    last = { scene, plan };
    element.dataset['size'] = plan.large ? 'large' : 'small';
    const size = zoom ?? firstZoom(plan.large);
    const focused =
      element.contains(document.activeElement) && document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset['key']
        : undefined;
    const areas = (list: readonly Area[], column: 'calm' | 'shore' | 'module'): readonly HTMLElement[] =>
      list.map((area) =>
        drawArea(area, scene, named, desk, {
          side: column === 'module' ? 'module' : 'base',
          grid: gridOf(column, plan.large, size),
          // Within a group its name is said already.
          ...(column === 'calm' && plan.large ? { label: (short: string) => short.slice(short.lastIndexOf('.') + 1) } : {}),
          showAll: (pack) => {
            whole.add(pack);
            draw(scene);
          },
        }),
      );
    const ordered = (list: readonly Area[], order: readonly string[]): readonly Area[] =>
      list.toSorted((a, b) => order.indexOf(a.pack.name) - order.indexOf(b.pack.name));
    drawBase(scene, plan, areas, ordered(plan.shore, orders.left));
    drawApi(scene, plan, named);
    drawModule(scene, plan, named, areas(ordered(plan.own, orders.right), 'module'));
    foot.replaceChildren(icon('back'), h('span', {}, t('own.map.allowed', { n: n(plan.allowed) })));
    rove();
    // A class that went to the other side takes the focus with it.
    if (focused !== undefined && !element.contains(document.activeElement))
      element.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    drawLines(parts, scene, plan.allowedIn, desk);
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

  function drawBase(
    scene: Scene,
    plan: MapPlan,
    areas: (list: readonly Area[], column: 'calm' | 'shore') => readonly HTMLElement[],
    shore: readonly Area[],
  ): void {
    const calm = plan.calm.flatMap((group) => group.areas).length;
    const note = calm > 0 ? h('p', { class: 'calm__n' }, t('own.map.calm', { n: n(calm) })) : null;
    const groups = plan.calm.flatMap((group) =>
      group.name === '' && !plan.large
        ? areas(group.areas, 'calm')
        : [h('div', { class: 'grp' }, group.name === '' ? null : groupHead(group), h('div', {}, ...areas(group.areas, 'calm')))],
    );
    redraw(
      base,
      h('header', {}, h('h2', {}, t('own.side.base')), h('p', {}, h('b', { class: 'k-num' }, n(scene.counts.base)), ` ${t('own.n.stay')}`)),
      h(
        'div',
        { class: 'map__cols' },
        h('div', { class: 'calm', 'data-scroll': 'calm', 'data-column': 'calm' }, ...groups, note),
        h('div', { class: 'shore', 'data-scroll': 'shore', 'data-column': 'shore' }, ...areas(shore, 'shore')),
      ),
    );
  }

  const groupHead = ({ name, areas }: Group): HTMLElement =>
    h(
      'p',
      { class: 'grp__h', translate: 'no' },
      name,
      h('span', { class: 'k-num' }, n(areas.reduce((sum, { types }) => sum + types.length, 0))),
    );

  function drawApi(scene: Scene, plan: MapPlan, named: Named): void {
    api.hidden = plan.api.length === 0;
    redraw(
      api,
      h('header', {}, h('h2', {}, t('own.side.api')), h('p', {}, h('b', { class: 'k-num' }, n(plan.api.length)), ` ${t('own.n.shared')}`)),
      h('ul', { 'data-column': 'api', 'data-scroll': 'api' }, ...plan.api.map((id) => drawRow(id, scene, named, desk))),
    );
  }

  function drawModule(scene: Scene, plan: MapPlan, named: Named, own: readonly HTMLElement[]): void {
    const guests =
      plan.guests.length === 0
        ? null
        : h(
            'section',
            { class: 'area area--guest', 'aria-label': t('own.map.guests') },
            h('h3', {}, t('own.map.guests')),
            h(
              'ul',
              {},
              ...plan.guests.map((id) =>
                drawRow(id, scene, named, desk, h('small', { translate: 'no' }, scene.packageOf[id]?.short ?? '')),
              ),
            ),
          );
    redraw(
      module,
      h(
        'header',
        {},
        moduleMark(),
        h('h2', { translate: 'no' }, scene.border.wanted.module.name),
        h('p', {}, h('b', { class: 'k-num' }, n(scene.counts.module)), ` ${t('own.n.move')}`),
      ),
      h(
        'div',
        { 'data-scroll': 'module', 'data-column': 'module' },
        ...own,
        guests,
        own.length === 0 && !guests ? h('p', { class: 'none' }, t('own.map.empty')) : null,
      ),
    );
  }

  /** One stop of Tab a column. */
  function rove(): void {
    for (const column of element.querySelectorAll<HTMLElement>('[data-column]')) {
      const buttons = [...column.querySelectorAll('button')];
      const key = stops.get(column.dataset['column'] ?? '');
      const stop = buttons.find((one) => one.dataset['key'] === key) ?? buttons[0];
      for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
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
  const again = (): void => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (last && element.isConnected) drawLines(parts, last.scene, last.plan.allowedIn, desk);
      });
  };
  element.addEventListener('scroll', again, { capture: true, passive: true });
  new ResizeObserver(again).observe(element);

  return {
    element,
    draw,
    zoom(by) {
      if (!last) return;
      const now = zoom ?? firstZoom(last.plan.large);
      zoom = by > 0 ? (now === 0 ? 1 : 2) : now === 2 ? 1 : 0;
      draw(last.scene);
    },
  };
}
