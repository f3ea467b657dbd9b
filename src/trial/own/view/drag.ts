import type { SplitMove } from '../../../../sandbox/protocol/split.ts';
import { h } from '../../element.ts';
import { deltaOf } from '../border/delta.ts';
import { sideNamed, sideOf, type Scene } from '../border/scene.ts';
import { icon } from '../icons.ts';
import type { Desk } from './desk.ts';

/** CSS pixels that a pointer may tremble before it drags. */
const THRESHOLD = 4;

interface Held {
  readonly ids: readonly number[];
  readonly name: string;
  readonly button: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

/** A class, or a package by its head, is taken over the border: what that would change is told before it is dropped. */
export function dragOver(map: HTMLElement, desk: Desk): void {
  const { t, n, session } = desk;
  let held: Held | null = null;
  let card: HTMLElement | null = null;
  /** Where the map stands while something is dragged: it does not move then. */
  let frame = new DOMRect();
  /** The newest place of the pointer, drawn with the next frame. */
  let pointer: PointerEvent | null = null;
  let target: SplitMove['side'] | null = null;
  /** One question at a time, and the newest wins. */
  let asking = false;
  let waiting: SplitMove['side'] | null = null;

  function takenBy(button: HTMLElement, scene: Scene): { readonly ids: readonly number[]; readonly name: string } | null {
    const { type, pack, side } = button.dataset;
    if (type !== undefined) return { ids: [Number(type)], name: scene.names[Number(type)] ?? '' };
    const found = scene.packages.find(({ name }) => name === pack);
    return found ? { ids: found.types.filter((id) => sideOf(scene, id) === side), name: found.short } : null;
  }

  map.addEventListener('pointerdown', (event) => {
    const scene = desk.scene();
    if (event.button !== 0 || !scene || !(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('button[data-type], button[data-pack]');
    // A finger scrolls, but for the grip.
    if (!button || (event.pointerType === 'touch' && !event.target.closest('.row__g'))) return;
    const taken = takenBy(button, scene);
    if (taken) held = { ...taken, button, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  });

  map.addEventListener('pointermove', (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    if (!card) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD) return;
      begin();
    }
    if (pointer === null) requestAnimationFrame(follow);
    pointer = event;
  });

  function begin(): void {
    if (!held) return;
    map.setPointerCapture(held.pointer);
    held.button.classList.add('is-held');
    card = h('div', { class: 'drag' });
    map.append(card);
    map.dataset['dragging'] = '';
    frame = map.getBoundingClientRect();
    tell(null);
  }

  function follow(): void {
    const at = pointer;
    pointer = null;
    if (!card || !at) return;
    const { clientX, clientY } = at;
    const place = (from: number, size: number, room: number): number => Math.round(Math.max(0, Math.min(from, room - size)));
    const x = place(clientX - frame.left + 14, card.offsetWidth, frame.width);
    const y = place(clientY - frame.top + 14, card.offsetHeight, frame.height);
    // Moved, not laid out again: what stands under it stays as it is.
    card.style.transform = `translate(${x}px, ${y}px)`;
    const over = document
      .elementsFromPoint(clientX, clientY)
      .find((one) => one instanceof HTMLElement && one.dataset['target'] !== undefined);
    aim(over instanceof HTMLElement ? sideNamed(over.dataset['target'] ?? '') : null);
  }

  function aim(side: SplitMove['side'] | null): void {
    if (side === target) return;
    target = side;
    for (const one of map.querySelectorAll<HTMLElement>('[data-target]')) one.toggleAttribute('data-aimed', one.dataset['target'] === side);
    tell(null);
    if (side !== null) ask(side);
  }

  function ask(side: SplitMove['side']): void {
    const scene = desk.scene();
    if (!held || !scene) return;
    if (asking) {
      waiting = side;
      return;
    }
    asking = true;
    const { ids } = held;
    const names = ids.flatMap((id) => scene.graph.types[id]?.name ?? []);
    session
      .preview(names, side)
      .then(
        (border) => {
          if (border && card && target === side) tell(deltaOf(scene, border, ids));
        },
        // What fails here is told when the move is made.
        () => undefined,
      )
      .finally(() => {
        asking = false;
        const next = waiting;
        waiting = null;
        if (next !== null && card) ask(next);
      });
  }

  function tell(delta: ReturnType<typeof deltaOf> | null): void {
    if (!card || !held) return;
    const scene = desk.scene();
    const side = delta?.side ?? target;
    const row = (words: string, value: string | readonly [number, number], status: string | null): HTMLElement =>
      h(
        'div',
        { 'data-st': status },
        h('dt', {}, words),
        typeof value === 'string' ? h('dd', {}, value) : h('dd', { class: 'k-num' }, `${n(value[0])} → `, h('b', {}, n(value[1]))),
      );
    const [first, ...more] = (delta?.followers ?? []).map((id) => scene?.names[id] ?? '');
    const worse = delta !== null && delta.open[1] > delta.open[0];
    const better = delta !== null && delta.open[1] < delta.open[0];
    card.replaceChildren(
      h('p', {}, icon('grip'), h('b', { translate: 'no' }, held.name), ...(side === null ? [] : [icon('arrow'), t(`own.side.${side}`)])),
      ...(delta
        ? [
            h(
              'dl',
              {},
              row(t('own.points'), delta.open, worse ? 'not' : better ? 'done' : null),
              row(t('own.cut'), delta.cut, null),
              ...(first === undefined ? [] : [row(t('own.follow'), more.length > 0 ? `${first} +${n(more.length)}` : first, null)]),
            ),
          ]
        : []),
      h('small', {}, h('kbd', { class: 'k-kbd' }, 'Esc'), ` ${t('own.putBack')}`),
    );
  }

  function end(drop: boolean): void {
    const [was, aimed, dragged] = [held, target, card !== null];
    if (was && map.hasPointerCapture(was.pointer)) map.releasePointerCapture(was.pointer);
    was?.button.classList.remove('is-held');
    card?.remove();
    card = null;
    held = null;
    target = null;
    waiting = null;
    delete map.dataset['dragging'];
    for (const one of map.querySelectorAll('[data-aimed]')) one.removeAttribute('data-aimed');
    if (!dragged) return;
    // The click that ends a drag selects nothing.
    map.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => map.removeEventListener('click', swallow, { capture: true }));
    const scene = desk.scene();
    if (!drop || !was || aimed === null || !scene) return;
    const ids = was.ids.filter((id) => sideOf(scene, id) !== aimed);
    if (ids.length > 0) desk.move(ids, aimed);
  }

  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };

  map.addEventListener('pointerup', () => {
    follow();
    end(true);
  });
  map.addEventListener('pointercancel', () => end(false));
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card) return;
      event.stopPropagation();
      end(false);
    },
    true,
  );
}
