import { button, h, withCode } from '../../element.ts';
import { cureKey, curesOf, priceOf, type Cure } from '../border/cures.ts';
import { deltaOf, type Delta } from '../border/delta.ts';
import { placeText, type Point } from '../border/points.ts';
import type { Scene } from '../border/scene.ts';
import { storiesOf, type Stories } from '../../split/changes.ts';
import { icon } from '../icons.ts';
import type { Desk } from './desk.ts';
import { drawChange, drawPlace } from './draw-code.ts';
import { redraw } from './redraw.ts';

export interface SheetView {
  readonly element: HTMLElement;
  /** Shows the point that is looked at, or hides. */
  draw(scene: Scene): void;
}

type Priced = Delta | 'refused' | null;

const NOW = 'now';

/** One open point: what it is, the ways out with their price, and the code. It stands over the map or list. */
export function mountSheet(desk: Desk): SheetView {
  const { t, n, say, looking, session } = desk;
  const element = h('div', { class: 'own-sheet', hidden: true, role: 'region', 'data-region': 'sheet', tabindex: -1 });
  /** What each cure of the shown point would change; worked out one after the other. */
  let prices = new Map<string, Priced>();
  let priced: { readonly scene: Scene; readonly key: string } | null = null;
  /** The way out whose code is shown, and that code; `now`: of the border as it is. */
  let code: { readonly of: string; readonly stories: Stories | 'asking' } | null = null;

  function draw(scene: Scene): void {
    const { point: key } = looking.now;
    const chosen = scene.border.wanted.chosen.find(({ point }) => point.key === key);
    const point = scene.open.find((one) => one.key === key) ?? chosen?.point ?? scene.solved.find((one) => one.key === key);
    element.hidden = !point;
    if (!point) return;
    if (priced?.scene !== scene || priced.key !== point.key) {
      priced = { scene, key: point.key };
      prices = new Map();
      code = null;
      if (!chosen && !point.solved) void askPrices(scene, point);
    }
    const at = scene.open.indexOf(point);
    const had = element.contains(document.activeElement);
    redraw(
      element,
      h(
        'header',
        {},
        button(
          { class: 'k-btn k-btn--bare k-btn--sm', 'data-key': 'sheet back' },
          () => looking.set({ point: null }),
          icon('back'),
          t('own.map.back'),
        ),
        h('span', { class: 'k-dim' }, at < 0 ? t('own.sheet.decided') : t('own.sheet', { n: n(at + 1), all: n(scene.open.length) })),
        h(
          'span',
          { class: 'own-sheet__n' },
          goTo(scene, at - 1, 'back', t('own.sheet.prev')),
          goTo(scene, at + 1, 'arrow', t('own.sheet.next')),
        ),
      ),
      h(
        'div',
        { class: 'own-sheet__b', 'data-scroll': `sheet ${point.key}`, tabindex: 0 },
        h(
          'h2',
          { translate: 'no' },
          h('span', {}, point.fromName),
          h('span', { class: 'own-bad', 'data-ok': point.solved || chosen !== undefined }, icon(point.solved || chosen ? 'tick' : 'cross')),
          h('span', {}, point.toName),
        ),
        ...point.remedies.map((remedy) => h('p', {}, ...withCode(say(remedy)))),
        chosen ? drawChosen(point, chosen.cure, scene) : point.solved ? null : drawCures(scene, point),
        h('h3', {}, t('own.sheet.place'), ' ', h('code', { translate: 'no' }, placeText(point.file, point.lines))),
        drawPlace(session.source?.files.get(point.file), point.lines),
        ...drawCode(point, chosen || point.solved ? [] : curesOf(scene, point), scene),
      ),
    );
    // The way out that was taken is gone, and the focus with it.
    if (had && !element.contains(document.activeElement)) element.focus();
  }

  function goTo(scene: Scene, at: number, name: 'back' | 'arrow', label: string): HTMLElement {
    const next = scene.open[(at + scene.open.length) % Math.max(1, scene.open.length)];
    const knob = button(
      { class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': label, title: label, 'data-key': `sheet ${name}` },
      () => next && looking.set({ point: next.key, selected: next.from ?? next.to }),
      icon(name),
    );
    knob.disabled = scene.open.length < 2 && next?.key === looking.now.point;
    return knob;
  }

  /** Cheapest first; to accept is never the first to be thought of. */
  function sorted(cures: readonly Cure[]): readonly Cure[] {
    const price = (cure: Cure): number => {
      const delta = prices.get(cureKey(cure));
      return cure.kind === 'accept' || delta === 'refused' ? 10 : priceOf(cure, delta ?? null);
    };
    return prices.size < cures.length - 1 ? cures : cures.toSorted((a, b) => price(a) - price(b));
  }

  function drawCures(scene: Scene, point: Point): HTMLElement {
    return h(
      'fieldset',
      { class: 'own-cures' },
      h('legend', {}, t('own.cures')),
      ...sorted(curesOf(scene, point)).map((cure) => drawCure(cure, point, scene)),
    );
  }

  function drawCure(cure: Cure, point: Point, scene: Scene): HTMLElement {
    const key = cureKey(cure);
    const delta = prices.get(key) ?? null;
    const knob = button(
      { class: 'own-cure', 'data-key': `cure ${key}` },
      () => desk.cure(point, cure),
      h('span', {}, h('b', {}, titleOf(cure, scene)), cure.kind === 'accept' ? h('small', {}, t('own.cure.accept.text')) : null),
      cure.kind === 'accept' ? null : h('span', { class: 'own-cure__p' }, ...priceWords(cure, delta)),
      icon('arrow'),
    );
    knob.disabled = delta === 'refused';
    return knob;
  }

  const titleOf = (cure: Cure, scene: Scene): string =>
    cure.kind === 'accept' ? t('own.cure.accept') : t(`own.cure.to.${cure.side}`, { name: scene.names[cure.type] ?? '' });

  function priceWords(cure: Cure, delta: Priced): readonly Node[] {
    if (delta === null) return [h('span', {}, t('own.cure.asking'))];
    if (delta === 'refused') return [h('span', {}, t('own.cure.none'))];
    const price = priceOf(cure, delta);
    return [
      h('span', {}, t('own.cure.points', { now: n(delta.open[0]), then: n(delta.open[1]) })),
      h('span', {}, t('own.cure.classes', { n: n(delta.followers.length + 1) })),
      h(
        'span',
        { class: 'own-price', role: 'img', 'aria-label': t('own.cure.price', { n: n(price) }) },
        ...Array.from({ length: 9 }, (_, at) => h('i', { 'data-on': at < price })),
      ),
    ];
  }

  const drawChosen = (point: Point, cure: Cure, scene: Scene): HTMLElement =>
    h(
      'p',
      { class: 'own-chosen' },
      h('span', { class: 'k-st', 'data-st': 'done' }, icon('done'), t('own.cure.applied')),
      h('b', {}, titleOf(cure, scene)),
      button({ class: 'k-btn k-btn--sm', 'data-key': 'uncure' }, () => desk.uncure(point), icon('undo'), t('own.cure.back')),
    );

  /** What would be written: with the border as it is, and with every way out. */
  function drawCode(point: Point, cures: readonly Cure[], scene: Scene): readonly HTMLElement[] {
    const moves = cures.filter((cure) => cure.kind === 'move');
    const option = (key: string, words: string, cure: Cure | null): HTMLElement =>
      button(
        { class: 'k-btn k-btn--sm', 'data-key': `code ${key}`, 'aria-pressed': String(code?.of === key) },
        () => void askCode(point, cure),
        icon('file'),
        words,
      );
    return [
      h('h3', {}, t('own.sheet.code')),
      h(
        'p',
        { class: 'own-codes', role: 'group', 'aria-label': t('own.sheet.code') },
        option(NOW, t('own.sheet.code.now'), null),
        ...moves.map((cure) => option(cureKey(cure), titleOf(cure, scene), cure)),
      ),
      ...(code ? drawStories(code.stories) : []),
    ];
  }

  function drawStories(stories: Stories | 'asking'): readonly HTMLElement[] {
    if (stories === 'asking') return [h('p', { class: 'k-dim' }, t('own.cure.asking'))];
    const { changed, moved } = stories;
    if (changed.length + moved.length === 0) return [h('p', { class: 'k-dim' }, t('own.sheet.code.none'))];
    return [
      h(
        'div',
        { class: 'own-written' },
        h('div', { class: 'own-diffs' }, ...changed.flatMap((one) => drawChange(one, t))),
        ...moved.map(({ from, to }) => h('p', {}, h('code', { translate: 'no' }, from), ' → ', h('code', { translate: 'no' }, to))),
      ),
    ];
  }

  async function askPrices(scene: Scene, point: Point): Promise<void> {
    for (const cure of curesOf(scene, point)) {
      if (cure.kind === 'accept') continue;
      const border = await session.previewCure(point, cure).catch(() => null);
      if (priced?.scene !== scene || priced.key !== point.key) return;
      prices.set(cureKey(cure), border ? deltaOf(scene, border, [cure.type]) : 'refused');
      draw(scene);
    }
  }

  async function askCode(point: Point, cure: Cure | null): Promise<void> {
    const scene = desk.scene();
    if (!scene) return;
    const of = cure ? cureKey(cure) : NOW;
    code = { of, stories: 'asking' };
    draw(scene);
    const names = [point.fromName, point.toName].map((name) => `/${name.split('.')[0] ?? name}.java`);
    const wants = (path: string): boolean => names.some((name) => path.endsWith(name)) || /bridge/i.test(path);
    const changes = await session.rewritten(wants, cure ? { point, cure } : null).catch(() => []);
    if (priced?.scene !== scene || priced.key !== point.key || code.of !== of) return;
    code = { of, stories: storiesOf(changes) };
    draw(scene);
  }

  return { element, draw };
}
