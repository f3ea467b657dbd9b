import { svg } from '../../../drawing/svg.ts';
import type { MemorySample } from '../../../../sandbox/protocol/inside.ts';
import { clock, span } from '../../result/durations.ts';
import type { Words } from '../../words.ts';
import type { Marks } from '../marks.ts';
import { operationName, phaseText } from '../texts.ts';
import type { Axis } from './axis.ts';
import type { Stay, TimeLines } from './history.ts';

/** Px. */
const STAY = 18;
const STAYS_SHOWN = 4;
const OPERATIONS = 24;
const LINE = 40;
const THREADS = 26;
const TICKS = 18;
const ROOM = 44;
const CHAR = 6.4;

export interface Row {
  readonly y: number;
  readonly height: number;
  readonly name: string;
  readonly detail: string;
}

export interface DrawnTimes {
  readonly svg: SVGElement;
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Answering, operations, metaspace, heap and threads of one JVM over one axis. */
export function drawTimes(lines: TimeLines, axis: Axis, marks: Marks, t: Words): DrawnTimes {
  const rows: Row[] = [];
  const parts: SVGElement[] = [];
  let y = 2;
  const row = (height: number, name: string, detail: string): number => {
    rows.push({ y, height, name, detail });
    const top = y;
    y += height;
    return top;
  };
  const paths = [...new Set(lines.stays.filter(({ name }) => name !== null).map(({ path }) => path))].slice(-STAYS_SHOWN);
  for (const path of paths) {
    const top = row(STAY, path, '');
    parts.push(
      ...drawStays(
        lines.stays.filter((stay) => stay.path === path),
        lines,
        axis,
        top,
        marks,
        t,
      ),
    );
  }
  parts.push(
    svg('rect', {
      class: 'ti-base',
      x: 0.5,
      y: row(STAY, t('trial.picture.base'), clock(lines.now - lines.start)) + 4.5,
      width: axis.width - 1,
      height: 9,
      rx: 2.5,
    }),
  );
  parts.push(...drawOperations(lines, axis, row(OPERATIONS, t('trial.picture.operations'), ''), t));
  const known = (value: number | null): value is number => value !== null;
  const last = lines.samples.at(-1);
  if (known(last?.metaspace ?? null))
    parts.push(
      ...drawSteps(
        lines,
        axis,
        ({ metaspace }) => metaspace ?? 0,
        mb,
        row(LINE, t('trial.picture.metaspace'), t('trial.more.modelled', { mb: mb(last?.metaspace ?? 0) })),
        LINE,
      ),
    );
  if (known(last?.heap ?? null))
    parts.push(
      ...drawSteps(
        lines,
        axis,
        ({ heap }) => heap ?? 0,
        mb,
        row(LINE, t('trial.more.heap'), t('trial.more.modelled', { mb: mb(last?.heap ?? 0) })),
        LINE,
      ),
    );
  parts.push(
    ...drawSteps(
      lines,
      axis,
      ({ threads }) => threads,
      String,
      row(THREADS, t('trial.more.threadsRow'), String(last?.threads ?? 0)),
      THREADS,
    ),
  );
  const ticks = row(TICKS, '', '');
  parts.push(...drawTicks(lines, axis, ticks, t));
  return {
    rows,
    height: y,
    svg: svg(
      'svg',
      { class: 'times', width: axis.width, height: y, viewBox: `0 0 ${axis.width} ${y}`, 'aria-hidden': 'true', focusable: 'false' },
      ...parts,
    ),
  };
}

const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Loads in turn, hollow and solid, and the time between them in which nobody answered. */
function drawStays(stays: readonly Stay[], { now }: TimeLines, axis: Axis, top: number, marks: Marks, t: Words): readonly SVGElement[] {
  return stays.flatMap((stay, n) => {
    const from = axis.x(stay.from);
    const to = axis.x(stay.to ?? now);
    const next = stays[n + 1];
    const gap = stay.to !== null && next ? { x: to, width: Math.max(2, axis.x(next.from) - to), text: span(next.from - stay.to, t) } : null;
    const hue = stay.name === null ? 0 : marks.of(stay.name);
    return [
      svg('rect', {
        class: `ti-stay m${hue} ${stay.load % 2 === 1 ? 'ti-odd' : 'ti-even'}`,
        x: from + 0.5,
        y: top + 3.5,
        width: Math.max(1, to - from - 1),
        height: 11,
        rx: 2,
      }),
      ...(to - from > 24
        ? [
            svg(
              'text',
              { class: `ti-load ${stay.load % 2 === 1 ? '' : 'ti-load--on'} m${hue}`, x: from + 5, y: top + 12.5 },
              `#${stay.load}`,
            ),
          ]
        : []),
      ...(gap ? [svg('rect', { class: 'ti-gap', x: gap.x, y: top + 9.5, width: gap.width, height: 5 })] : []),
      ...(gap && gap.width > 44
        ? [svg('text', { class: 'ti-lost', x: gap.x + gap.width / 2, y: top + 7.5, 'text-anchor': 'middle' }, gap.text)]
        : []),
    ];
  });
}

function drawOperations(lines: TimeLines, axis: Axis, top: number, t: Words): readonly SVGElement[] {
  const middle = top + OPERATIONS / 2;
  let free = 14 + CHAR * phaseText('starting', t).length;
  return [
    svg('path', { class: 'ti-rule', d: `M0 ${middle}H${axis.width}` }),
    svg('circle', { class: 'sc-live', cx: 5, cy: middle, r: 4 }),
    ...lines.operations.flatMap((operation, n) => {
      const x = axis.x(operation.moment);
      const text = operationName(operation, t);
      const wide = [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 12 : CHAR), 0);
      const next = lines.operations[n + 1];
      const named = x + 10 >= free && x + 16 + wide < (next ? axis.x(next.moment) : axis.width);
      if (named) free = x + 18 + wide;
      return [
        svg('use', {
          class: `sc-mark m${operation.mark ?? 0}${operation.failed ? ' ti-bad' : ''}`,
          href: `#g-${operation.mark ?? 1}`,
          x: x - 5.5,
          y: middle - 5.5,
          width: 11,
          height: 11,
        }),
        ...(named ? [svg('text', { class: operation.failed ? 'ti-text ti-text--bad' : 'ti-text', x: x + 10, y: middle + 4 }, text)] : []),
      ];
    }),
  ];
}

/** A value over time as a step line; the number stands where it changes and there is room. */
function drawSteps(
  { samples, now, start }: TimeLines,
  axis: Axis,
  of: (sample: MemorySample) => number,
  text: (value: number) => string,
  top: number,
  height: number,
): readonly SVGElement[] {
  const steps = samples
    .filter((sample, n) => n === 0 || of(sample) !== of(samples[n - 1] ?? sample))
    .map((sample) => ({ at: Math.max(start, sample.at), value: of(sample) }));
  if (steps.length === 0) return [];
  const values = steps.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = top + height - 5;
  const y = (value: number): number => floor - 2 - (high === low ? 0 : ((value - low) / (high - low)) * (height - 22));
  const line = steps.map(({ at, value }, n) => `${n === 0 ? `M${axis.x(at)} ${y(value)}` : `H${axis.x(at)}V${y(value)}`}`).join('');
  let free = 0;
  return [
    svg('path', { class: 'ti-area', d: `${line}H${axis.x(now)}V${floor}H${axis.x(steps[0]?.at ?? start)}Z` }),
    svg('path', { class: 'ti-line', d: `${line}H${axis.x(now)}` }),
    svg('path', { class: 'ti-rule', d: `M0 ${floor}H${axis.width}` }),
    ...steps.flatMap(({ at, value }) => {
      const x = axis.x(at) + 3;
      if (x < free || x + ROOM > axis.width) return [];
      free = x + ROOM;
      return [svg('text', { class: 'ti-text', x, y: y(value) - 3 }, text(value))];
    }),
  ];
}

function drawTicks(lines: TimeLines, axis: Axis, top: number, t: Words): readonly SVGElement[] {
  let free = 0;
  let told = '';
  return [
    ...axis.folds.map(({ x, milliseconds }) =>
      svg('text', { class: 'ti-fold', x, y: top + 12, 'text-anchor': 'middle' }, `⋯ ${span(milliseconds, t)} ⋯`),
    ),
    ...[lines.start, ...lines.operations.map(({ moment }) => moment), lines.now].flatMap((at) => {
      const x = axis.x(at);
      const near = axis.folds.some((fold) => Math.abs(fold.x - x) < ROOM);
      if (x < free || near || clock(at - lines.start) === told) return [];
      free = x + ROOM;
      told = clock(at - lines.start);
      return [
        svg(
          'text',
          { class: 'ti-tick', x: Math.min(x, axis.width - 2), y: top + 12, 'text-anchor': x + 20 > axis.width ? 'end' : 'start' },
          told,
        ),
      ];
    }),
  ];
}
