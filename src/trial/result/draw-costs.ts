import { h } from '../element.ts';
import type { Words } from '../words.ts';
import { span } from './durations.ts';
import { pathText } from './lost-words.ts';

/** Seconds without an answer on a real base, from the recordings. */
export interface RealCosts {
  readonly restart: number;
  readonly replace: { readonly least: number; readonly most: number };
}

interface Bar {
  readonly kind: 'r' | 'm' | 'h';
  readonly name: string;
  readonly of: string;
  /** Seconds; `sure` as much of it as is always so. */
  readonly most: number;
  readonly sure: number;
  readonly text: string;
}

/** Three times without an answer, as bars to one scale. `here`: milliseconds that this page has measured. */
export function drawCosts(real: RealCosts, here: number, path: string, recordings: string, t: Words, wide = false): HTMLElement {
  const { least, most } = real.replace;
  const bars: readonly Bar[] = [
    {
      kind: 'r',
      name: t('trial.result.restart'),
      of: t('trial.result.everyPath'),
      most: real.restart,
      sure: real.restart,
      text: t('trial.result.s', { n: real.restart }),
    },
    {
      kind: 'm',
      name: t('trial.result.replace'),
      of: t('trial.result.onReal', { path: pathText(path) }),
      most,
      sure: least,
      text: t('trial.result.s', { n: least === most ? String(least) : `${least}–${most}` }),
    },
    {
      kind: 'h',
      name: t('trial.result.here'),
      of: t('trial.result.onThis', { path: pathText(path) }),
      most: here / 1000,
      sure: here / 1000,
      text: span(here, t),
    },
  ];
  const full = Math.max(...bars.map((bar) => bar.most));
  return h(
    'div',
    { class: wide ? 'cost cost--wide' : 'cost' },
    h('h3', {}, t('trial.result.costs'), h('a', { class: 'k-link', href: recordings, target: '_blank' }, t('trial.result.recordings'))),
    h(
      'dl',
      {},
      ...bars.map(({ kind, name, of, most: longest, sure, text }) =>
        h(
          'div',
          {},
          h('dt', {}, name, ' ', h('small', {}, of)),
          h(
            'dd',
            {},
            h(
              'i',
              {
                class: `cost__b cost__b--${kind}`,
                style: `--part: ${longest / full}; --sure: ${longest > 0 ? sure / longest : 1}`,
                'aria-hidden': 'true',
              },
              h('i', {}),
            ),
            h('b', { class: 'k-num' }, text),
          ),
        ),
      ),
    ),
  );
}
