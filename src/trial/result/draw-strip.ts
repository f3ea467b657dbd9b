import { svg } from '../../drawing/svg.ts';
import type { Words } from '../words.ts';
import { clock, span } from './durations.ts';
import type { Outcome } from './history.ts';
import { wordOf } from './lost-words.ts';
import { gapText } from './sentence.ts';
import type { DrawnLens, Layout, Mark, StripSize } from './strip.ts';

/** Px above the marks, for what they are called. */
const TOP = 17;
const BAND = 9;
/** Px under the band, for the seconds. */
const BOTTOM = 20;
/** The share of its height that a lost mark has. */
const LOW = 0.42;
/** Px that a text of this many characters takes. */
const wide = (text: string): number => [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 11.5 : 6.4), 4);

let patterns = 0;

/** The strip of a layout. The pattern of a lost answer is that of the bars. */
export function drawStrip(layout: Layout, size: StripSize, t: Words): SVGElement {
  const hatch = `wit-hatch-${(patterns += 1)}`;
  const base = TOP + size.height;
  const bandTop = base + 5;
  const whole = bandTop + BAND + BOTTOM;
  const markOf = ({ x, width, outcome }: Mark, most: number): SVGElement => mark(x, width, outcome, base, size.height, hatch, most);
  const parts: SVGElement[] = [
    svg(
      'defs',
      {},
      svg(
        'pattern',
        { id: hatch, width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
        svg('rect', { class: 'hatch__g', width: 4, height: 4 }),
        svg('path', { class: 'hatch', d: 'M-1 1 1-1M0 4 4 0M3 5 5 3' }),
      ),
    ),
    ...layout.todo.map((x) => dot(x, base)),
    ...(layout.lens ? drawLens(layout.lens, bandTop, base, size, markOf, t) : []),
    ...layout.marks.map((one) => markOf(one, size.cell - 2)),
    ...layout.runs.flatMap(({ from, to, outcome }, at) =>
      named(from, at === layout.runs.length - 1 ? Infinity : to, outcome, layout.lens, t),
    ),
    ...layout.breaks.flatMap(({ x, width, milliseconds }) => [
      svg('path', { class: 'tick', d: `M${x + width / 2 - 2} ${base - 8}l4 -5M${x + width / 2 + 1} ${base - 6}l4 -5` }),
      svg('title', {}, t('trial.result.break', { time: span(milliseconds, t) })),
    ]),
    ...layout.bands.flatMap(({ from, to, open, ended }) => [
      svg('rect', {
        class: ended ? 'band band--ended' : 'band',
        x: open ? -6 : from + 0.5,
        y: bandTop + 0.5,
        width: Math.max(1, to - (open ? -6 : from) - 1),
        height: BAND - 1,
        rx: 2.5,
      }),
    ]),
    ...drawTicks(layout, bandTop, whole),
  ];
  return svg(
    'svg',
    {
      class: 'strip__svg',
      width: size.width,
      height: whole,
      viewBox: `0 0 ${size.width} ${whole}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...parts,
  );
}

const dot = (x: number, base: number): SVGElement => svg('rect', { class: 'sm--todo', x: x - 1, y: base - 2, width: 2, height: 2 });

function mark(x: number, width: number, outcome: Outcome, base: number, height: number, hatch: string, most: number): SVGElement {
  if (outcome.kind === 'lost') {
    const low = Math.round(height * LOW);
    return svg('rect', {
      class: 'sm sm--lost',
      fill: `url(#${hatch})`,
      x: x + 0.5,
      y: base - low + 0.5,
      width: width - 1,
      height: low - 1,
    });
  }
  // Odd loads are hollow, even ones solid; what the JVM's own application answers has the colour of the base.
  const kind = outcome.load === 0 ? 'sm--own' : outcome.load % 2 === 1 ? 'sm--odd' : 'sm--even';
  const wide = Math.min(width - 1, most);
  return svg('rect', {
    class: `sm ${kind}`,
    x: x + (width - wide) / 2 + 0.5,
    y: base - height + 0.5,
    width: Math.max(1, wide - 1),
    height: height - 1,
    rx: 1,
  });
}

function drawLens(
  lens: DrawnLens,
  bandTop: number,
  base: number,
  size: StripSize,
  markOf: (mark: Mark, most: number) => SVGElement,
  t: Words,
): readonly SVGElement[] {
  const { x, width, gap, replaced } = lens;
  const middle = x + width / 2;
  const over = base - Math.round(size.height * LOW) - 3;
  const under = bandTop + BAND + 3.5;
  return [
    svg('rect', { class: 'lens', x: x - 1.5, y: TOP - 3.5, width: width + 3, height: under - TOP + 3.5, rx: 4 }),
    ...lens.marks.map((one) => markOf(one, 4)),
    ...lens.todo.map((at) => dot(at, base)),
    ...(gap
      ? [
          svg('path', { class: 'gapb', d: `M${gap[0]} ${over}v-3.5H${gap[1]}v3.5` }),
          svg('text', { class: 'st st--lost', x: middle, y: 10, 'text-anchor': 'middle' }, gapText(replaced, t)),
        ]
      : []),
    svg(
      'text',
      { class: 'st', x: middle, y: bandTop + BAND + BOTTOM - 4, 'text-anchor': 'middle' },
      t('trial.result.magnified', { time: span(lens.span, t) }),
    ),
  ];
}

/** What answered, over its part, where there is room for it. */
function named(from: number, to: number, outcome: Outcome, lens: DrawnLens | null, t: Words): readonly SVGElement[] {
  if (outcome.kind === 'answered' && outcome.load === 0) return [];
  const text = outcome.kind === 'lost' ? wordOf(outcome.word, t) : `#${outcome.load}`;
  const x = Math.max(2, from) + (lens && Math.abs(from - lens.x - lens.width) < 2 ? 6 : 0);
  // The gap's words may be wider than the lens.
  const gap = lens?.gap ? wide(gapText(lens.replaced, t)) : 0;
  const [left, right] = lens ? [lens.x + (lens.width - gap) / 2, lens.x + (lens.width + gap) / 2] : [Infinity, -Infinity];
  const end = x + wide(text);
  if (end > to + 2 || (end > left && x < right)) return [];
  return [svg('text', { class: `st ${outcome.kind === 'lost' ? 'st--lost' : 'st--g'}`, x, y: 10 }, text)];
}

function drawTicks({ ticks, lens }: Layout, bandTop: number, whole: number): readonly SVGElement[] {
  let free = -Infinity;
  return ticks.flatMap(({ x, seconds }) => {
    const text = clock(seconds * 1000);
    const half = wide(text) / 2;
    const covered = lens !== null && x + half > lens.x - 4 && x - half < lens.x + lens.width + 4;
    const crowded = x - half < free;
    if (!covered && !crowded) free = x + half + 8;
    return [
      svg('path', { class: 'tick', d: `M${x} ${bandTop + BAND}v3` }),
      ...(covered || crowded ? [] : [svg('text', { class: 'st', x, y: whole - 4, 'text-anchor': 'middle' }, text)]),
    ];
  });
}
