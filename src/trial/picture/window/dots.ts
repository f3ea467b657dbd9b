import type { Traffic } from '../../../../sandbox/protocol/inside.ts';
import { h } from '../../element.ts';
import type { Layout } from './layout.ts';
import type { Places } from './draw-scene.ts';
import { BASE } from './scene.ts';

/** Milliseconds of a dot's way, and of a call's flash. */
const WAY = 520;
const FLASH = 280;
/** Requests that are drawn one by one between two looks; more of them are one dot with their number. */
const SINGLY = 3;
/** Where no lane is: the base's own requests. */
const BASE_LANE = { up: 30, down: 42 } as const;

/** One of them at a time; the ones that have arrived fly again, so that nothing is made, laid out or thrown away in between. */
class Flock {
  readonly #room: HTMLElement;
  readonly #waiting: HTMLElement[] = [];

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  /** @param text of a dot that stands for several; moves by transform alone, which the compositor does by itself */
  fly(kind: string, text: string, y: number, from: number, to: number, arrived: () => void): void {
    const dot = this.#waiting.pop() ?? this.#room.appendChild(h('i', {}));
    if (dot.className !== kind) dot.className = kind;
    if (dot.textContent !== text) dot.textContent = text;
    const at = (x: number): string => `translate(${x}px, ${y}px)`;
    const flight = dot.animate(
      [
        { transform: at(from), opacity: 0 },
        { opacity: 1, offset: 0.12 },
        { opacity: 1, offset: 0.88 },
        { transform: at(to), opacity: 0 },
      ],
      { duration: WAY, easing: 'linear' },
    );
    flight.oncancel = () => void this.#waiting.push(dot);
    flight.onfinish = () => {
      this.#waiting.push(dot);
      arrived();
    };
  }
}

export interface Dots {
  /** @param over milliseconds in which the traffic came */
  readonly show: (traffic: readonly Traffic[], layout: Layout, places: Places, over: number) => void;
}

/**
 * Requests and answers in flight, and calls as they cross. Elements are moved by the browser's compositor, so a busy page does not
 * make them stutter; there is nothing to draw while nothing flies.
 */
export function mountDots(stage: HTMLElement): Dots {
  const room = h('div', { class: 'dots', 'aria-hidden': 'true' });
  stage.append(room);
  const flock = new Flock(room);

  function fly(lane: Layout['lanes'][number], number: number, bad: boolean): void {
    const [start, end] = [lane.from + 4, lane.to - 8];
    flock.fly('rq', number > 1 ? String(number) : '', lane.middle - 10.5, end, start, () =>
      flock.fly(bad ? 'an an--bad' : 'an', '', lane.middle + 1.5, start, end, () => undefined),
    );
  }

  const flashes = new Map<Element, ReturnType<typeof setTimeout>>();
  /** Drawn twice, not once a frame: a line of the drawing is not moved by the compositor. */
  function flash(wire: Element): void {
    clearTimeout(flashes.get(wire));
    wire.classList.add('sc-wire--called');
    const over = setTimeout(() => {
      flashes.delete(wire);
      wire.classList.remove('sc-wire--called');
    }, FLASH);
    flashes.set(wire, over);
  }

  return {
    show(traffic, layout, places, over) {
      const by = Map.groupBy(
        traffic.filter((one) => one.kind === 'request'),
        ({ biz }) => biz ?? BASE,
      );
      for (const [id, requests] of by) {
        const { plate, width } = layout;
        const lane =
          layout.lanes.find((one) => one.id === id) ??
          (id === BASE ? { id, from: width - 190, to: width - 12, middle: plate.foot.top + (BASE_LANE.up + BASE_LANE.down) / 2 } : null);
        if (!lane) continue;
        const name = places.get(`lane ${id}`);
        const last = requests.at(-1);
        const asked = last && `${last.method} ${last.path}`;
        if (name && asked !== undefined && name.textContent !== asked) name.textContent = asked;
        const groups = requests.length > SINGLY ? [requests] : requests.map((one) => [one]);
        groups.forEach((group, n) => {
          const bad = group.some(({ status }) => status >= 500);
          setTimeout(() => fly(lane, group.length, bad), (over / groups.length) * n);
        });
      }
      for (const one of traffic) {
        if (one.kind !== 'call') continue;
        const wire = places.get(`wire ${one.from ?? BASE} ${one.to ?? BASE} ${one.bean ?? one.type.slice(one.type.lastIndexOf('.') + 1)}`);
        if (wire) flash(wire);
      }
    },
  };
}
