import { button, h } from '../../element.ts';
import type { Scene } from '../border/scene.ts';
import { icon, type OwnIconName } from '../icons.ts';
import { drawClass } from './class-view.ts';
import type { Desk } from './desk.ts';
import { dragOver } from './drag.ts';
import { mountHelp } from './help.ts';
import { listenToKeys } from './keys.ts';
import { drawLegend } from './legend.ts';
import { mountList } from './list-view.ts';
import { mountMap } from './map-view.ts';
import { drawPoints } from './points-view.ts';
import { redrawWith } from './redraw.ts';
import { mountSheet } from './sheet-view.ts';
import { mountTools } from './tools-view.ts';
import { tabs, type Tab } from './view-state.ts';

export interface BorderView {
  readonly element: HTMLElement;
  draw(scene: Scene): void;
}

const TAB_ICONS = { border: 'list', points: 'warn', class: 'info' } as const satisfies Record<Tab, OwnIconName>;

/** The border at work: map or list, and beside it the selected class and the open points. */
export function mountBorder(desk: Desk): BorderView {
  const { t, n, looking } = desk;
  const map = mountMap(desk);
  const tools = mountTools(desk, map);
  const listRoot = h('div', { class: 'own-list', role: 'region', 'aria-label': t('own.list'), tabindex: 0, 'data-region': 'list' });
  const list = mountList(listRoot, desk);
  const sheet = mountSheet(desk);
  const help = mountHelp(desk);
  dragOver(map.element, desk);
  const side = h('aside', { class: 'own-side', 'aria-label': t('own.why') });
  const tabCount = h('span', { class: 'k-num' });
  const tabButtons = tabs.map((tab) => {
    const one = button(
      { 'data-k': tab },
      () => looking.set({ tab }),
      icon(TAB_ICONS[tab]),
      h('span', {}, t(`own.tab.${tab}`), ...(tab === 'points' ? [' ', tabCount] : [])),
    );
    return [tab, one] as const;
  });
  const element = h(
    'div',
    { class: 'own-border' },
    h(
      'div',
      { class: 'own-work' },
      h('div', { class: 'own-mid' }, tools.element, map.element, drawLegend(desk), listRoot, sheet.element),
      side,
    ),
    h('nav', { class: 'own-tabs tabs', 'aria-label': t('own.views') }, ...tabButtons.map(([, one]) => one)),
    help.element,
  );
  listenToKeys(element, desk, {
    search: tools.search,
    help: help.open,
    close() {
      if (looking.now.point === null) return false;
      looking.set({ point: null });
      return true;
    },
  });
  /** What the side shows now: what a search or a filter changes is not there. */
  let told: readonly unknown[] = [];
  const wide = matchMedia('(min-width: 64em)');
  const mapShows = (): boolean => wide.matches && looking.now.view === 'map';
  wide.addEventListener('change', () => {
    const scene = desk.scene();
    if (scene && element.isConnected) draw(scene);
  });
  return { element, draw };

  function draw(scene: Scene): void {
    const inSheet = sheet.element.contains(document.activeElement);
    // What is not seen is not drawn. Everything is drawn before anything is measured.
    const onMap = mapShows();
    redrawWith(element, () => {
      tools.draw(scene);
      sheet.draw(scene);
      element.dataset['sheet'] = sheet.element.hidden ? 'closed' : 'open';
      const { selected, point, unfolded } = looking.now;
      const now = [scene, selected, point, unfolded, desk.session.leaves];
      if (now.some((value, at) => value !== told[at]))
        side.replaceChildren(
          h('div', { class: 'own-side__b', 'data-scroll': 'side', tabindex: 0 }, drawClass(scene, desk), drawPoints(scene, desk)),
        );
      told = now;
      if (onMap) map.draw(scene);
      else list.draw(scene);
    });
    if (onMap) map.lines();
    if (inSheet && sheet.element.hidden) element.querySelector<HTMLElement>('.own-mid [tabindex="0"]:not([hidden])')?.focus();
    tabCount.textContent = n(scene.open.length);
    for (const [tab, one] of tabButtons) one.setAttribute('aria-current', String(tab === looking.now.tab));
  }
}
