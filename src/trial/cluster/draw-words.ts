import type { ClusterView } from '../../../sandbox/protocol/cluster.ts';
import { h } from '../element.ts';
import type { Words } from '../words.ts';
import { timeOfDay } from './cluster-clock.ts';
import type { Scene } from './scene.ts';
import { agreementText, heartText, newestText, podsText, toldText } from './texts.ts';

/** Modules of one base that are named, and events. */
const NAMED = 40;
const EVENTS = 12;

/** All that the drawing shows, in words: for screen readers, and for who would rather read. */
export function drawWords({ deployments, bases, workers }: Scene, { events }: ClusterView, t: Words): readonly Node[] {
  const sentence = (...parts: readonly string[]): string => parts.filter((text) => text !== '').join(t('trial.comma'));
  return [
    h(
      'ul',
      {},
      ...deployments.map(({ name, version, ready, wanted, waits }) =>
        h(
          'li',
          {},
          sentence(
            `${name} ${version}`,
            t('trial.more.cluster.wanted', { ready, wanted }),
            ...waits.map((text) => t('trial.more.cluster.waits', { text })),
          ),
        ),
      ),
      ...workers.map(({ name, ready, pods }) =>
        h('li', {}, sentence(`${name} ${ready ? 'Ready' : 'NotReady'}`, ...pods.map((pod) => `${pod.name} ${pod.status}`))),
      ),
      ...bases.map((base) =>
        h(
          'li',
          {},
          sentence(
            `${t('trial.more.cluster.base', { n: base.number })} ${base.address}`,
            t(base.runs ? 'trial.more.cluster.runs' : 'trial.more.cluster.dead'),
            base.node === null ? t('trial.more.cluster.noNode') : `${base.node} ${toldText(base)}`,
            heartText(base, t),
            base.newest ? newestText(base.newest, t) : '',
            base.watched.length === 0
              ? ''
              : t('trial.more.cluster.watched', {
                  n: base.watched.filter((lost) => !lost).length,
                  lost: base.watched.filter((lost) => lost).length,
                }),
          ),
          h(
            'ul',
            {},
            ...base.modules
              .slice(0, NAMED)
              .map((module) => h('li', {}, sentence(`${module.name} ${module.version}`, podsText(module, t), agreementText(module, t)))),
          ),
        ),
      ),
    ),
    h(
      'ol',
      { class: 'cw__e' },
      ...events
        .slice(-EVENTS)
        .reverse()
        .map(({ at, reason, about, message, warning }) =>
          h(
            'li',
            { 'data-warning': warning },
            h('time', { class: 'k-mono' }, timeOfDay(at)),
            ` ${reason} `,
            h('code', {}, about),
            h('small', {}, message),
          ),
        ),
    ),
  ];
}
