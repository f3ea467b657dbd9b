import type { ClusterDeployment, ClusterEventView, ClusterNode, ClusterPod, ClusterView } from '../protocol/cluster.ts';
import { conditionOf } from './conditions.ts';
import { ownerOf, type ControlPlane } from './control-plane.ts';
import { lastSeen, podReason } from './kubectl/printers.ts';
import type { ClusterEvent, Deployment, Node, Pod, PodSpec } from './objects.ts';

const MOST_EVENTS = 30;
/** What happens to every Node every few seconds is no news. */
const NO_NEWS = new Set(['NodeHasSufficientMemory', 'NodeHasNoDiskPressure']);

const versionOf = (spec: PodSpec): string =>
  spec.containers.flatMap(
    ({ env }) => env?.flatMap(({ name, value }) => (name === 'BIZ_VERSION' && value !== undefined ? [value] : [])) ?? [],
  )[0] ?? '';

const node = ({ metadata, spec, status }: Node): ClusterNode => ({
  name: metadata.name,
  address: status.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? '',
  ready: conditionOf(status.conditions, 'Ready')?.status === 'True',
  cordoned: spec.unschedulable ?? false,
  worker: metadata.labels?.['type'] !== 'virtual-kubelet',
});

const deployment = ({ metadata, spec, status }: Deployment): ClusterDeployment => ({
  name: metadata.name,
  wanted: spec.replicas,
  ready: status.readyReplicas ?? 0,
  updated: status.updatedReplicas ?? 0,
  version: versionOf(spec.template.spec),
});

function whyItWaits({ status }: Pod): string | null {
  const scheduled = conditionOf(status.conditions, 'PodScheduled');
  const waiting = status.containerStatuses?.flatMap(({ state }) => (state.waiting?.message ? [state.waiting.message] : []))[0];
  return (scheduled?.status === 'False' ? scheduled.message : waiting) ?? null;
}

const event = (object: ClusterEvent): ClusterEventView => ({
  at: Date.parse(lastSeen(object)),
  warning: object.type === 'Warning',
  about: `${object.involvedObject.kind}/${object.involvedObject.name}`,
  reason: object.reason,
  message: object.message,
});

/** The control plane's objects as a picture needs them. `bases`: machines whose base runs. `pace`: of the clock. */
export function clusterView({ store, clock }: ControlPlane, bases: readonly string[], pace: number): ClusterView {
  const sets = new Map(store.list('ReplicaSet').map((set) => [set.metadata.uid, ownerOf(set)]));
  const deployments = store.list('Deployment');
  const nameOf = new Map(deployments.map(({ metadata }) => [metadata.uid, metadata.name]));
  const pods = store.list('Pod').map((pod): ClusterPod => {
    const owner = ownerOf(pod);
    const set = owner === undefined ? undefined : sets.get(owner);
    const containers = pod.status.containerStatuses ?? [];
    return {
      name: pod.metadata.name,
      module: pod.spec.containers[0]?.name ?? '',
      deployment: (set === undefined ? undefined : nameOf.get(set)) ?? null,
      node: pod.spec.nodeName ?? null,
      version: versionOf(pod.spec),
      status: podReason(pod),
      ready: containers.length === pod.spec.containers.length && containers.every(({ ready }) => ready),
      message: whyItWaits(pod),
    };
  });
  const events = store
    .list('Event')
    .filter(({ reason }) => !NO_NEWS.has(reason))
    .map(event)
    .sort((a, b) => a.at - b.at);
  return {
    now: clock.now(),
    pace,
    bases,
    nodes: store.list('Node').map(node),
    deployments: deployments.map(deployment),
    pods,
    events: events.slice(-MOST_EVENTS),
  };
}
