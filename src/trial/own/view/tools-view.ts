import { button, h } from '../../element.ts';
import { filters, type Filter } from '../border/search.ts';
import type { Scene } from '../border/scene.ts';
import { icon } from '../icons.ts';
import { zooms, type Zoom } from '../map/grids.ts';
import type { Desk } from './desk.ts';

export interface ToolsView {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  draw(scene: Scene): void;
}

/** What has squares that can be larger and smaller. */
interface Zoomed {
  readonly zoom: Zoom;
  resize(by: -1 | 1 | 'fit'): void;
}

/** Search, filters, undo, and the choice between map and list. Made once: who types is not disturbed. */
export function mountTools(desk: Desk, map: Zoomed): ToolsView {
  const { t, n, looking, session } = desk;
  const search = h('input', {
    type: 'search',
    placeholder: t('own.find'),
    'aria-label': t('own.find.label'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.value = looking.now.query;
  let typed = 0;
  search.addEventListener('input', () => {
    // Who types faster than the page draws sees the last of it.
    cancelAnimationFrame(typed);
    typed = requestAnimationFrame(() => looking.set({ query: search.value }));
  });
  const count = h('span', { class: 'k-num' });
  const chips = filters.map((name) => {
    const chip = button(
      { class: `k-chip${name === 'beans' || name === 'entities' ? ' own-wide' : ''}`, 'data-st': name === 'open' ? 'not' : null },
      () => looking.set({ filter: name }),
      ...(name === 'open' ? [icon('cross')] : []),
      t(`own.show.${name}`),
      ...(name === 'open' ? [' ', count] : []),
    );
    return [name, chip] as const satisfies readonly [Filter, HTMLElement];
  });
  const undo = button(
    { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('own.undo'), title: t('own.undo') },
    desk.undo,
    icon('undo'),
  );
  const choices = (['map', 'list'] as const).map((view) => {
    const choice = button(
      { class: 'k-btn k-btn--sm', 'data-view-choice': view },
      () => looking.set({ view }),
      icon(view),
      t(`own.view.${view}`),
    );
    return [view, choice] as const;
  });
  const percent = h('output', { class: 'own-zoom__n k-num' });
  const resize = (by: -1 | 1 | 'fit'): void => {
    map.resize(by);
    drawZoom();
  };
  const knob = (by: -1 | 1): HTMLButtonElement => {
    const words = t(by < 0 ? 'own.zoom.less' : 'own.zoom.more');
    return button(
      { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': words, title: words },
      () => resize(by),
      icon(by < 0 ? 'minus' : 'plus'),
    );
  };
  const [less, more] = [knob(-1), knob(1)];
  function drawZoom(): void {
    percent.textContent = t('own.zoom.percent', { n: n(map.zoom) });
    // Disabled it would lose the focus of who presses it again and again.
    less.setAttribute('aria-disabled', String(map.zoom === zooms[0]));
    more.setAttribute('aria-disabled', String(map.zoom === zooms.at(-1)));
  }
  const element = h(
    'div',
    { class: 'own-tools' },
    h('label', { class: 'k-search own-find' }, icon('search'), search, h('kbd', { class: 'k-kbd', 'aria-hidden': 'true' }, '/')),
    h('span', { class: 'k-chips', role: 'group', 'aria-label': t('own.show') }, ...chips.map(([, chip]) => chip)),
    h(
      'span',
      { class: 'own-tools__e' },
      undo,
      h(
        'span',
        { class: 'own-zoom', role: 'group', 'aria-label': t('own.zoom') },
        less,
        percent,
        more,
        button(
          { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('own.zoom.fit'), title: t('own.zoom.fit') },
          () => resize('fit'),
          icon('fit'),
        ),
      ),
      h('span', { class: 'own-view', role: 'group', 'aria-label': t('own.view') }, ...choices.map(([, choice]) => choice)),
    ),
  );
  return {
    element,
    search,
    draw(scene) {
      const { filter, view, query } = looking.now;
      if (search.value !== query) search.value = query;
      count.textContent = n(scene.open.length);
      for (const [name, chip] of chips) chip.setAttribute('aria-pressed', String(name === filter));
      for (const [name, choice] of choices) choice.setAttribute('aria-pressed', String(name === view));
      undo.disabled = session.undoable === 0;
      drawZoom();
    },
  };
}
