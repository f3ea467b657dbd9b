import type { ClusterEventView, ClusterPod, ClusterView } from '../../../sandbox/protocol/cluster.ts';
import { h } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';

const EVENTS_SHOWN = 6;

/** Draws what Kubernetes tells of the cluster beside what its bases really do, and keeps it true. */
export function mountCluster(root: HTMLElement, session: Session, t: Words): void {
  let drawn: ClusterView | null = null;
  let language = session.language;
  const draw = (): void => {
    const cluster = session.situation.state?.cluster ?? null;
    if (cluster === drawn && language === session.language) return;
    drawn = cluster;
    ({ language } = session);
    root.hidden = cluster === null;
    root.replaceChildren(...(cluster ? drawCluster(cluster, t) : []));
  };
  draw();
  session.changes.add(draw);
}

const clock = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 19);

function drawCluster(cluster: ClusterView, t: Words): readonly Node[] {
  return [
    h('h3', {}, t('trial.cluster.title'), ' ', h('time', { class: 'k-mono' }, clock(cluster.now))),
    table(
      [t('trial.cluster.node'), t('trial.cluster.told'), t('trial.cluster.truth')],
      cluster.nodes.map(({ name, address, ready, cordoned }) => [
        name,
        `${ready ? 'Ready' : 'NotReady'}${cordoned ? ', SchedulingDisabled' : ''}`,
        t(cluster.bases.includes(address) ? 'trial.cluster.runs' : 'trial.cluster.dead'),
      ]),
      t('trial.cluster.noNode'),
    ),
    table(
      [t('trial.cluster.deployment'), 'BIZ_VERSION', t('trial.cluster.ready')],
      cluster.deployments.map(({ name, version, ready, wanted }) => [name, version, `${ready}/${wanted}`]),
      t('trial.cluster.noDeployment'),
    ),
    ...(cluster.pods.length > 0 ? [h('ul', { class: 'k-cluster__pods' }, ...cluster.pods.map((pod) => drawPod(pod)))] : []),
    ...(cluster.events.length > 0
      ? [
          h(
            'ol',
            { class: 'k-cluster__events' },
            ...cluster.events
              .slice(-EVENTS_SHOWN)
              .reverse()
              .map((event) => drawEvent(event)),
          ),
        ]
      : []),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], none: string): HTMLElement {
  if (rows.length === 0) return h('p', {}, none);
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell))))),
  );
}

const drawPod = ({ name, status, ready, node, message }: ClusterPod): HTMLElement =>
  h(
    'li',
    { 'data-ready': String(ready) },
    h('code', {}, name),
    ` ${status}${node === null ? '' : ` · ${node}`}`,
    message === null ? null : h('small', {}, message),
  );

const drawEvent = ({ at, warning, about, reason, message }: ClusterEventView): HTMLElement =>
  h('li', { 'data-warning': String(warning) }, h('time', {}, clock(at)), ` ${reason} `, h('code', {}, about), h('small', {}, message));
