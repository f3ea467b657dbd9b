import { button, h } from '../../element.ts';
import type { Package } from '../border/packages.ts';
import { letterOf, sideNamed, sideOf, type Scene } from '../border/scene.ts';
import { found, passes } from '../border/search.ts';
import { icon } from '../icons.ts';
import { lineOf } from './class-words.ts';
import type { Desk } from './desk.ts';
import { redrawWith } from './redraw.ts';

/** Rows that are drawn before “n more”: of one package, and of all that a search opens. */
const ROWS = 100;

export interface ListView {
  draw(scene: Scene): void;
}

interface Drawn {
  /** All that it shows: two that are alike look alike. */
  readonly state: string;
  readonly element: HTMLElement;
}

/** Of a package, the rows that are drawn. */
interface Shown {
  readonly rows: readonly number[];
  readonly opened: boolean;
  /** A search or a filter opens what it finds. */
  readonly narrowed: boolean;
}

/** Every class with its side to choose, and why: what the map says, in words. */
export function mountList(root: HTMLElement, desk: Desk): ListView {
  const { t, n, looking } = desk;
  /** Packages of which all rows are drawn. */
  const whole = new Set<string>();
  /** What is drawn of each package: one of which nothing changes is left alone. */
  let drawn = new Map<string, Drawn>();
  let order: { readonly seeds: readonly string[]; readonly packages: readonly Package[] } | null = null;

  /** As the border was first drawn, so that nothing jumps away under the hand. */
  function orderOf(scene: Scene): readonly Package[] {
    const { seeds } = scene.border.wanted;
    if (order?.seeds !== seeds) order = { seeds, packages: sorted(scene) };
    return order.packages;
  }

  function draw(scene: Scene): void {
    const { query, filter } = looking.now;
    const hits = found(scene, query);
    const shown = (id: number): boolean => (hits === null || hits.has(id)) && passes(scene, filter, id);
    const narrowed = hits !== null || filter !== 'all';
    let room = ROWS;
    const now = new Map<string, Drawn>();
    for (const one of orderOf(scene)) {
      const types = one.types.filter(shown);
      if (types.length === 0) continue;
      const all = whole.has(one.name);
      const opened = narrowed ? all || room > 0 : looking.now.open.has(one.name);
      const rows = !opened ? [] : all ? types : types.slice(0, narrowed ? room : ROWS);
      room = Math.max(0, room - rows.length);
      const state = JSON.stringify([narrowed, opened, types.length, summaryOf(one, scene), rows.map((id) => rowOf(id, scene))]);
      const before = drawn.get(one.name);
      now.set(one.name, before?.state === state ? before : { state, element: drawPackage(one, types, { rows, opened, narrowed }, scene) });
    }
    drawn = now;
    const packages = [...now.values()].map(({ element }) => element);
    put([head(scene), ...(packages.length > 0 ? packages : [h('p', { class: 'none' }, t('own.list.none'))])]);
  }

  /** What stays where it is keeps its focus. */
  function put(elements: readonly HTMLElement[]): void {
    const now = [...root.children];
    if (now.length !== elements.length) root.replaceChildren(...elements);
    else elements.forEach((one, at) => now[at] !== one && now[at]?.replaceWith(one));
  }

  const summaryOf = (one: Package, scene: Scene): { readonly moving: number; readonly open: number } => ({
    moving: one.types.filter((id) => sideOf(scene, id) === 'module').length,
    open: new Set(one.types.flatMap((id) => scene.openAt.get(id) ?? [])).size,
  });

  const rowOf = (id: number, scene: Scene): readonly unknown[] => {
    const { kind, text } = lineOf(scene, id, desk);
    return [id, sideOf(scene, id), id === looking.now.selected, kind, text];
  };

  function head({ counts, open }: Scene): HTMLElement {
    const figure = (value: number, words: string, status: string | null = null): HTMLElement =>
      h('span', { 'data-st': status }, h('b', { class: 'k-num' }, n(value)), ` ${words}`);
    return h(
      'p',
      { class: 'own-list__n' },
      figure(counts.module, t('own.n.move')),
      counts.api > 0 ? figure(counts.api, t('own.side.api')) : null,
      figure(counts.base, t('own.n.stay')),
      figure(open.length, t('own.n.open'), open.length > 0 ? 'not' : 'done'),
    );
  }

  function drawPackage(one: Package, types: readonly number[], { rows, opened, narrowed }: Shown, scene: Scene): HTMLElement {
    const { moving, open } = summaryOf(one, scene);
    const details = h(
      'details',
      { open: opened },
      h(
        'summary',
        { 'data-key': `pack ${one.name}` },
        icon('chev'),
        h('b', { translate: 'no', title: one.name }, one.short),
        h('span', { class: 'k-num' }, n(one.types.length)),
        ratio(moving / one.types.length),
        h('span', { class: 'own-list__m' }, moving > 0 ? t('own.list.move', { n: n(moving) }) : ''),
        open > 0
          ? h('span', { class: 'k-st', 'data-st': 'not' }, icon('cross'), n(open), h('span', { class: 'sr-only' }, ` ${t('own.n.open')}`))
          : null,
      ),
      h(
        'ul',
        {},
        ...rows.map((id) => drawRow(id, scene)),
        rows.length > 0 && rows.length < types.length ? h('li', { class: 'own-list__more' }, more(one, types.length - rows.length)) : null,
      ),
    );
    // A click on the summary opens it; what is drawn then is drawn for it.
    details.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (!narrowed) looking.toggle(one.name);
      else if (!opened) showAll(one);
    });
    return details;
  }

  function showAll(one: Package): void {
    whole.add(one.name);
    const scene = desk.scene();
    if (scene) redrawWith(root, () => draw(scene));
  }

  const more = (one: Package, count: number): HTMLElement =>
    button({ class: 'k-btn k-btn--bare k-btn--sm' }, () => showAll(one), t('own.list.more', { n: n(count) }));

  function drawRow(id: number, scene: Scene): HTMLElement {
    const side = sideOf(scene, id);
    const name = scene.names[id] ?? '';
    const letter = letterOf(scene, id);
    const line = lineOf(scene, id, desk);
    const option = (value: string, words: string): HTMLElement => h('option', { value, selected: value === side }, words);
    const select = h(
      'select',
      { 'aria-label': t('own.side.of', { name }), 'data-key': `side ${id}` },
      option('base', t('own.side.base')),
      option('api', t('own.side.api')),
      option('module', t('own.side.module')),
    );
    select.addEventListener('change', () => desk.move([id], sideNamed(select.value)));
    return h(
      'li',
      { 'aria-current': looking.now.selected === id ? 'true' : null },
      h('i', { class: 'row__k', 'data-k': letter, 'aria-hidden': 'true' }, letter),
      button(
        { class: 'own-list__c', translate: 'no', 'data-key': `row ${id}`, title: scene.graph.types[id]?.name ?? '' },
        () => looking.set({ selected: id, tab: 'class' }),
        name,
      ),
      select,
      line.kind === 'reason'
        ? h('span', { class: 'own-list__w' }, line.text)
        : h(
            'span',
            { class: 'own-list__w' },
            h(
              'span',
              { class: 'k-st', 'data-st': line.kind === 'open' ? 'not' : 'done' },
              icon(line.kind === 'open' ? 'cross' : 'tick'),
              line.text,
            ),
          ),
    );
  }

  return { draw };
}

/** How much of a package moves. An SVG, as its width is an attribute. */
function ratio(share: number): SVGSVGElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'own-ratio');
  svg.setAttribute('viewBox', '0 0 64 7');
  svg.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS(SVG, 'rect');
  bar.setAttribute('width', String(Math.round(share * 64)));
  bar.setAttribute('height', '7');
  svg.append(bar);
  return svg;
}

/** The packages that move first, then those with open points, then the rest by name. */
function sorted(scene: Scene): readonly Package[] {
  const moving = (one: Package): number => one.types.filter((id) => sideOf(scene, id) !== 'base').length;
  const open = (one: Package): number => one.types.filter((id) => scene.openAt.has(id)).length;
  const keys = new Map(scene.packages.map((one) => [one, [moving(one), open(one)] as const]));
  return scene.packages.toSorted((a, b) => {
    const [moveA = 0, openA = 0] = keys.get(a) ?? [];
    const [moveB = 0, openB = 0] = keys.get(b) ?? [];
    return moveB - moveA || openB - openA || (a.short < b.short ? -1 : 1);
  });
}
