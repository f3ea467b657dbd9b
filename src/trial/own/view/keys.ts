import type { Side } from '../../../../sandbox/protocol/split.ts';
import { sideOf } from '../border/scene.ts';
import type { Desk } from './desk.ts';
import { keyAction } from './key-actions.ts';

const KEY = 'koupleless-own-letters';

/** Whether single letters act. The choice is kept. */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setLetters(act: boolean): void {
  try {
    localStorage.setItem(KEY, act ? 'on' : 'off');
  } catch {
    // Storage may be forbidden: then letters act.
  }
}

export interface KeyHands {
  readonly search: HTMLInputElement;
  help(): void;
  /** Whether something that covers the view was closed. */
  close(): boolean;
}

/** Keys of the border: what README of the view lists, in map, list and open points. */
export function listenToKeys(root: HTMLElement, desk: Desk, hands: KeyHands): void {
  const { looking } = desk;

  root.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.defaultPrevented) return;
    const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    const view = target.closest<HTMLElement>('[data-region=map], [data-region=list]');
    const action = keyAction(event, { inView: view !== null, typing: typing && event.key !== 'Escape', letters: lettersAct() });
    if (!action) return;
    if (act(action, target, view)) event.preventDefault();
  });

  /** @returns whether the key did something */
  function act(action: NonNullable<ReturnType<typeof keyAction>>, target: HTMLElement, view: HTMLElement | null): boolean {
    switch (action.kind) {
      case 'search':
        hands.search.focus();
        return true;
      case 'module':
      case 'base':
      case 'api':
        return move(target, action.kind);
      case 'nextPoint':
        return nextPoint();
      case 'undo':
        desk.undo();
        return true;
      case 'view':
        looking.set({ view: looking.now.view === 'map' ? 'list' : 'map' });
        root.querySelector<HTMLElement>('[data-region=map] [tabindex="0"], [data-region=list]:not([hidden])')?.focus();
        return true;
      case 'help':
        hands.help();
        return true;
      case 'leave':
        return leave();
      case 'region':
      case 'regionBack':
        return region(target, action.kind === 'region' ? 1 : -1);
      case 'step':
        return step(target, view, action.by);
      default:
        return fold(target, action.kind === 'unfold');
    }
  }

  const typeOf = (target: HTMLElement): number | null => {
    const { type } = target.dataset;
    const row = target.dataset['key']?.match(/^row (\d+)$/)?.[1];
    return type !== undefined ? Number(type) : row !== undefined ? Number(row) : looking.now.selected;
  };

  function move(target: HTMLElement, side: Side): boolean {
    const scene = desk.scene();
    if (!scene) return false;
    const { pack, side: now } = target.dataset;
    const whole = scene.packages.find(({ name }) => name === pack);
    const id = typeOf(target);
    const ids = whole ? whole.types.filter((one) => sideOf(scene, one) === now) : id === null ? [] : [id];
    const moving = ids.filter((one) => sideOf(scene, one) !== side);
    if (moving.length === 0) return false;
    // The row follows its class to the other side, and the focus follows the row.
    if (!whole && id !== null) looking.set({ selected: id });
    desk.move(moving, side);
    return true;
  }

  function nextPoint(): boolean {
    const scene = desk.scene();
    if (!scene || scene.open.length === 0) return false;
    const at = scene.open.findIndex(({ key }) => key === looking.now.point);
    const point = scene.open[(at + 1) % scene.open.length];
    if (!point) return false;
    looking.set({ point: point.key, selected: point.from ?? point.to });
    return true;
  }

  function leave(): boolean {
    if (hands.close()) return true;
    if (looking.now.selected === null && looking.now.query === '') return false;
    looking.set({ selected: null, query: '' });
    return true;
  }

  function region(target: HTMLElement, by: 1 | -1): boolean {
    const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter((one) => one.offsetParent !== null);
    const at = regions.findIndex((one) => one.contains(target) || one.parentElement?.closest('[data-region-root]')?.contains(target));
    const next = regions[(Math.max(0, at) + (at < 0 ? 0 : by) + regions.length) % regions.length];
    const stop = next?.querySelector<HTMLElement>('button[tabindex="0"]') ?? next;
    stop?.focus();
    return stop !== undefined;
  }

  function step(target: HTMLElement, view: HTMLElement | null, by: 1 | -1 | 'first' | 'last'): boolean {
    const column = target.closest<HTMLElement>('[data-column]') ?? (view?.dataset['region'] === 'list' ? view : null);
    if (!column) return false;
    const stops = [...column.querySelectorAll<HTMLElement>('button[data-key], summary')].filter((one) => one.offsetParent !== null);
    const at = stops.findIndex((one) => one === target || (one.closest('li') ?? one).contains(target));
    const next = by === 'first' ? stops[0] : by === 'last' ? stops.at(-1) : stops[at + by];
    if (!next) return true;
    next.focus();
    const id = next.dataset['type'];
    if (id !== undefined) looking.set({ selected: Number(id) });
    return true;
  }

  function fold(target: HTMLElement, open: boolean): boolean {
    const scene = desk.scene();
    const id = typeOf(target);
    const pack =
      target.dataset['pack'] ?? target.dataset['key']?.match(/^pack (.*)$/)?.[1] ?? (id === null ? undefined : scene?.packageOf[id]?.name);
    if (pack === undefined) return false;
    if (looking.now.open.has(pack) !== open) looking.toggle(pack);
    // From a row that closes with its package to the package's head.
    if (!open) root.querySelector<HTMLElement>(`[data-pack="${CSS.escape(pack)}"], [data-key="${CSS.escape(`pack ${pack}`)}"]`)?.focus();
    return true;
  }
}
