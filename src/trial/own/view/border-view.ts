import { button, h } from '../../element.ts';
import type { Scene } from '../border/scene.ts';
import { icon, type OwnIconName } from '../icons.ts';
import { drawClass } from './class-view.ts';
import type { Desk } from './desk.ts';
import { mountList } from './list-view.ts';
import { drawPoints } from './points-view.ts';
import { redraw } from './redraw.ts';
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
  const tools = mountTools(desk, ['list']);
  const listRoot = h('div', { class: 'own-list', role: 'region', 'aria-label': t('own.list'), tabindex: 0, 'data-region': 'list' });
  const list = mountList(listRoot, desk);
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
    h('div', { class: 'own-work' }, h('div', { class: 'own-mid' }, tools.element, listRoot), side),
    h('nav', { class: 'own-tabs tabs', 'aria-label': t('own.views') }, ...tabButtons.map(([, one]) => one)),
  );
  return {
    element,
    draw(scene) {
      tools.draw(scene);
      list.draw(scene);
      redraw(side, h('div', { class: 'own-side__b', 'data-scroll': 'side', tabindex: 0 }, drawClass(scene, desk), drawPoints(scene, desk)));
      tabCount.textContent = n(scene.open.length);
      for (const [tab, one] of tabButtons) one.setAttribute('aria-current', String(tab === looking.now.tab));
    },
  };
}
