import { h, mark } from '../element.ts';
import type { Words } from '../words.ts';
import type { DeploymentInScene, WorkerInScene } from './scene.ts';

/** What is wanted, and what of it is there: a place for each replica. */
export function drawDeployments(deployments: readonly DeploymentInScene[], t: Words): readonly Node[] {
  if (deployments.length === 0) return [h('p', { class: 'cd__none' }, t('trial.more.cluster.noDeployment'))];
  return deployments.map((deployment) =>
    h(
      'div',
      { class: `cd m${deployment.mark}` },
      h(
        'p',
        { class: 'cd__1' },
        mark(deployment.mark),
        h('b', {}, deployment.name),
        ' ',
        h('span', { class: 'k-mono' }, deployment.version),
        h('span', { class: 'cd__n k-num' }, t('trial.more.cluster.wanted', { ready: deployment.ready, wanted: deployment.wanted })),
      ),
      h(
        'span',
        { class: 'cd__slots', 'aria-hidden': 'true' },
        ...deployment.slots.map((slot) => h('i', { class: 'cd__slot', 'data-slot': slot })),
      ),
      ...deployment.waits.map((text) => h('p', { class: 'cd__w' }, t('trial.more.cluster.waits', { text }))),
    ),
  );
}

/** An ordinary node with its Pods: what is no module runs there. */
export const drawWorker = ({ name, ready, pods }: WorkerInScene): HTMLElement =>
  h(
    'div',
    { class: 'cn' },
    h(
      'p',
      { class: 'cb__told', 'data-told': ready ? 'ready' : 'not-ready' },
      h('span', { class: 'k-mono' }, name),
      h('b', {}, ready ? 'Ready' : 'NotReady'),
    ),
    ...pods.map((pod) => h('p', { class: 'cn__p' }, h('code', {}, pod.name), ' ', pod.status)),
  );
