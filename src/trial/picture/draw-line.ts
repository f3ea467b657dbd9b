import { h, mark } from '../element.ts';
import type { Words } from '../words.ts';
import type { JvmInPicture } from './view.ts';

/** The picture in one line, for phones: what runs, since when, and the modules that serve. */
export function drawLine(jvm: JvmInPicture | null, starting: boolean, t: Words): readonly Node[] {
  if (!jvm) return [h('span', { class: 'mini__b' }, t(starting ? 'trial.phase.starting' : 'trial.phase.none'))];
  const modules = jvm.modules
    .filter(({ state }) => state === 'activated')
    .map(({ mark: number, name, version }) =>
      h('span', { class: `m${number}` }, mark(number), h('span', { class: 'sr-only' }, `${name} `), version),
    );
  return [
    h(
      'span',
      { class: 'mini__b' },
      h('i', { class: 'live' }),
      `${jvm.base ? t('trial.picture.base') : jvm.name} `,
      h('span', { class: 'k-num', 'data-since': jvm.startedAt }),
    ),
    ...(modules.length > 0 ? [h('span', { class: 'mini__m' }, ...modules)] : []),
  ];
}
