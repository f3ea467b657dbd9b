import type { Words } from '../words.ts';

/** `30 ms`, `0.6 s`, `12 s`: two figures are enough to compare. */
export function span(milliseconds: number, t: Words): string {
  if (milliseconds < 100) return t('trial.result.ms', { n: Math.round(milliseconds) });
  const seconds = milliseconds / 1000;
  return t('trial.result.s', {
    n: seconds < 1 ? seconds.toFixed(2).replace(/0$/, '') : seconds < 10 ? seconds.toFixed(1) : Math.round(seconds),
  });
}

/** `0:52`, `1:02:03` */
export function clock(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
