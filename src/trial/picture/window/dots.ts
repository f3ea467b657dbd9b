import type { Traffic } from '../../../../sandbox/protocol/inside.ts';
import { h } from '../../element.ts';
import type { Layout } from './layout.ts';
import { BASE } from './scene.ts';

/** Milliseconds of a dot's way, and of a call's flash. */
const WAY = 520;
const FLASH = 280;
/** Requests that are drawn one by one between two looks; more of them are one dot with their number. */
const SINGLY = 3;
/** Where no lane is: the base's own requests. */
const BASE_LANE = { up: 30, down: 42 } as const;

/**
 * Requests and answers in flight, and calls as they cross. Elements are moved by the browser's compositor, so a busy page does not
 * make them stutter; there is nothing to draw while nothing flies.
 */
export function mountDots(stage: HTMLElement): { readonly show: (traffic: readonly Traffic[], layout: Layout, over: number) => void } {
  const room = h('div', { class: 'dots', 'aria-hidden': 'true' });
  stage.append(room);

  function fly(
    lane: { readonly from: number; readonly to: number; readonly middle: number },
    delay: number,
    number: number,
    bad: boolean,
  ): void {
    const way = lane.to - lane.from - 12;
    const dot = (kind: 'rq' | 'an', y: number, start: number, end: number, after: number): void => {
      const node = h('i', { class: bad && kind === 'an' ? 'an an--bad' : kind }, number > 1 && kind === 'rq' ? String(number) : '');
      node.style.left = `${lane.from + 4}px`;
      node.style.top = `${y - 4.5}px`;
      room.append(node);
      const flight = node.animate(
        [
          { transform: `translateX(${start}px)`, opacity: 0 },
          { opacity: 1, offset: 0.12 },
          { opacity: 1, offset: 0.88 },
          { transform: `translateX(${end}px)`, opacity: 0 },
        ],
        { duration: WAY, delay: after, easing: 'linear', fill: 'backwards' },
      );
      flight.onfinish = () => node.remove();
      flight.oncancel = () => node.remove();
    };
    dot('rq', lane.middle - 6, way, 0, delay);
    dot('an', lane.middle + 6, 0, way, delay + WAY);
  }

  return {
    show(traffic, layout, over) {
      const by = Map.groupBy(
        traffic.filter((one) => one.kind === 'request'),
        ({ biz }) => biz ?? BASE,
      );
      for (const [id, requests] of by) {
        const { plate, width } = layout;
        const lane =
          layout.lanes.find((one) => one.id === id) ??
          (id === BASE ? { from: width - 190, to: width - 12, middle: plate.foot.top + (BASE_LANE.up + BASE_LANE.down) / 2 } : null);
        if (!lane) continue;
        const name = stage.querySelector(`[data-lane="${CSS.escape(id)}"]`);
        const last = requests.at(-1);
        const asked = last && `${last.method} ${last.path}`;
        if (name && asked !== undefined && name.textContent !== asked) name.textContent = asked;
        const groups = requests.length > SINGLY ? [requests] : requests.map((one) => [one]);
        groups.forEach((group, n) =>
          fly(
            lane,
            (over / groups.length) * n,
            group.length,
            group.some(({ status }) => status >= 500),
          ),
        );
      }
      for (const one of traffic) {
        if (one.kind !== 'call') continue;
        const wire = stage.querySelector(
          `[data-wire="${CSS.escape(`${one.from ?? BASE} ${one.to ?? BASE} ${one.bean ?? one.type.slice(one.type.lastIndexOf('.') + 1)}`)}"]`,
        );
        wire?.animate([{ strokeWidth: '4px' }, { strokeWidth: '4px', offset: 0.6 }, { strokeWidth: '1.5px' }], { duration: FLASH });
      }
    },
  };
}
