import { axisOf } from '../picture/window/axis.ts';
import type { Words } from '../words.ts';
import { timeOfDay } from './cluster-clock.ts';
import { LANES, type Moment } from './moments.ts';
import type { BaseInScene } from './scene.ts';

const LANE = 20;
const LABEL = 84;
const END = 10;
const FOOT = 16;
const SVG = 'http://www.w3.org/2000/svg';

function s(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  if (text !== undefined) node.textContent = text;
  return node;
}

/** Paths around 0,0. */
const SIGNS: Readonly<Record<Moment['kind'], string>> = {
  event: 'M0-4a4 4 0 1 0 .01 0z',
  warning: 'M0-5L5 4H-5z',
  install: 'M-4-1H-1.5V-5H1.5V-1H4L0 5z',
  uninstall: 'M-4 1H-1.5V5H1.5V1H4L0-5z',
  switch: 'M-5-2H5V2H-5z',
  failed: 'M-4-4L4 4M4-4L-4 4',
  lost: 'M-3-3L3 3M3-3L-3 3',
};

/** Events, what was asked of bases, and lost requests on one axis; idle time is folded. `width`: px. */
export function drawTimeLine(moments: readonly Moment[], bases: readonly BaseInScene[], now: number, width: number, t: Words): SVGElement {
  const lanes: readonly (BaseInScene | null)[] = [null, ...bases.slice(0, LANES)];
  const height = lanes.length * LANE + FOOT;
  const axis = axisOf([...moments.map(({ at }) => at), now], Math.max(40, width - LABEL - END));
  const root = s('svg', { class: 'ct', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  lanes.forEach((base, n) => {
    const y = n * LANE + LANE / 2;
    const name = base ? t('trial.more.cluster.base', { n: base.number }) : 'Kubernetes';
    root.append(s('text', { x: 0, y: y + 4, class: 'ct__l' }, name));
    root.append(s('line', { x1: LABEL, x2: width - END, y1: y, y2: y, class: 'ct__a' }));
  });
  for (const { x, milliseconds } of axis.folds)
    root.append(
      s('rect', { x: LABEL + x - 5, y: 0, width: 10, height: lanes.length * LANE, class: 'ct__f' }),
      s('text', { x: LABEL + x, y: height - 4, class: 'ct__t', 'text-anchor': 'middle' }, `${Math.round(milliseconds / 1000)} s`),
    );
  const lanesOf = new Map(lanes.map((base, n) => [base?.address ?? null, n * LANE + LANE / 2] as const));
  for (const { at, lane, kind, mark, text } of moments) {
    const y = lanesOf.get(lane);
    if (y === undefined) continue;
    const sign = s('path', {
      d: SIGNS[kind],
      transform: `translate(${(LABEL + axis.x(at)).toFixed(1)} ${y})`,
      class: `ct__s ct__s--${kind}${mark === null ? '' : ` m${mark}`}`,
    });
    sign.append(s('title', {}, `${timeOfDay(at)} ${kind === 'lost' ? t('trial.more.cluster.lost') : text}`));
    root.append(sign);
  }
  root.append(s('text', { x: width - END, y: height - 4, class: 'ct__t', 'text-anchor': 'end' }, timeOfDay(now)));
  return root;
}
