import { h } from '../../element.ts';
import { clock } from '../../result/durations.ts';
import type { Words } from '../../words.ts';
import type { Marks } from '../marks.ts';
import { megabytes, operationTexts, type RealTimes } from '../texts.ts';
import { axisOf, type Axis } from './axis.ts';
import { drawTimes } from './draw-times.ts';
import { around, momentsOf, type TimeLines } from './history.ts';
import { reconcile } from './reconcile.ts';

/** Px around an operation within which the cursor speaks of it. */
const NEAR = 8;
const NARROW = 420;
/** Px of the names beside the lines. */
const NAMES = 132;
const NAMES_NARROW = 84;

export interface TimesView {
  readonly draw: (lines: TimeLines | null) => void;
}

/** The time lines with one cursor over all of them: the pointer moves it, and arrow keys, from operation to operation. */
export function mountTimes(root: HTMLElement, marks: Marks, real: RealTimes, t: Words): TimesView {
  const names = h('div', { class: 'times__n', 'aria-hidden': 'true' });
  const place = h('div', { class: 'times__l', tabindex: 0, role: 'slider', 'aria-valuemin': 0 });
  const cursor = h('div', { class: 'tcur', hidden: true, 'aria-hidden': 'true' });
  const readout = h('p', {});
  cursor.append(readout);
  root.append(names, place);
  let lines: TimeLines | null = null;
  let axis: Axis | null = null;
  /** Index of the operation that was gone to by key; null: none. */
  let at: number | null = null;

  function point(x: number): void {
    if (!lines || !axis) return;
    const { operations, samples, start } = lines;
    const places = axis;
    const near = operations.toSorted((a, b) => Math.abs(places.x(a.moment) - x) - Math.abs(places.x(b.moment) - x))[0];
    const operation = near && Math.abs(axis.x(near.moment) - x) <= NEAR ? near : null;
    const moment = operation?.moment ?? axis.at(x);
    const { before, after } = around(samples, moment);
    const change = (of: (sample: NonNullable<typeof before>) => number | null, text: (value: number) => string): string | null => {
      const [a, b] = [before && of(before), after && of(after)];
      if (a === null || b === null) return null;
      return operation && a !== b ? `${text(a)} → ${text(b)}` : text(operation ? b : a);
    };
    const [done, took] = operation ? operationTexts(operation, real, t) : [null, null];
    const metaspace = change(({ metaspace: bytes }) => bytes, megabytes);
    const threads = change(({ threads: n }) => n, String);
    const texts = [
      `${clock(moment - start)}${done === null ? '' : ` ${done}`}`,
      took,
      metaspace === null ? null : t('trial.more.cursorMetaspace', { mb: metaspace }),
      threads === null ? null : t('trial.more.cursorThreads', { n: threads }),
    ].filter((text) => text !== null);
    cursor.hidden = false;
    const shown = axis.x(moment);
    cursor.style.left = `${shown}px`;
    cursor.classList.toggle('tcur--left', shown > axis.width / 2);
    readout.replaceChildren(...texts.flatMap((text, n): (Node | string)[] => (n === 0 ? [h('b', {}, text)] : [h('br'), text])));
    place.setAttribute('aria-valuetext', texts.join(t('trial.comma')));
  }

  const away = (): void => {
    if (at === null) cursor.hidden = true;
  };
  place.addEventListener('pointermove', ({ clientX }) => {
    at = null;
    point(clientX - place.getBoundingClientRect().left);
  });
  place.addEventListener('pointerleave', away);
  place.addEventListener('blur', () => {
    at = null;
    away();
  });
  place.addEventListener('keydown', (event) => {
    const all = lines?.operations ?? [];
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || all.length === 0 || !axis) return;
    event.preventDefault();
    at = Math.min(all.length - 1, Math.max(0, (at ?? (step > 0 ? -1 : all.length)) + step));
    place.setAttribute('aria-valuenow', String(at));
    const operation = all[at];
    if (operation) point(axis.x(operation.moment));
  });

  return {
    draw(now) {
      lines = now;
      root.hidden = now === null;
      if (!now) return;
      place.setAttribute('aria-label', t('trial.more.times'));
      place.setAttribute('aria-valuemax', String(Math.max(0, now.operations.length - 1)));
      if (at === null) place.setAttribute('aria-valuenow', '0');
      const { paddingLeft, paddingRight } = getComputedStyle(root);
      const whole = root.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const width = Math.max(160, Math.floor(whole - (whole < NARROW ? NAMES_NARROW : NAMES)));
      axis = axisOf(momentsOf(now), width);
      const drawn = drawTimes(now, axis, marks, t);
      names.style.height = `${drawn.height}px`;
      const rows = drawn.rows.map(({ y, height, name, detail }) => {
        const row = h('p', { class: height < 30 ? 'in-line' : null }, h('b', {}, name), detail === '' ? null : h('span', {}, detail));
        row.style.top = `${y}px`;
        row.style.height = `${height}px`;
        return row;
      });
      reconcile(names, rows);
      reconcile(place, [drawn.svg, cursor]);
    },
  };
}
