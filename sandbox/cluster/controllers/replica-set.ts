import { type ControlPlane, type Controller, fromKey, keyOf, ownedBy, ownerOf } from '../control-plane.ts';
import { isReady } from '../conditions.ts';
import type { Pod, ReplicaSet } from '../objects.ts';
import { preparePod } from '../pod-defaults.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';

const DELAY = 8;
const FROM = 'replicaset-controller';

/** Pods that count: not over, not going. */
export const isActive = ({ metadata, status }: Pod): boolean =>
  status.phase !== 'Succeeded' && status.phase !== 'Failed' && metadata.deletionTimestamp === undefined;

/** Keeps as many Pods as a ReplicaSet wants (pkg/controller/replicaset). */
export class ReplicaSetController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
  }

  observe(change: AnyChange): void {
    if (change.kind === 'ReplicaSet') this.queue.add(keyOf(change.object));
    if (change.kind !== 'Pod') return;
    const owner = ownerOf(change.object);
    const set = this.plane.store.list('ReplicaSet').find((rs) => rs.metadata.uid === owner);
    if (set) this.queue.add(keyOf(set));
  }

  stop(): void {
    this.queue.stop();
  }

  private sync(key: string): void {
    const { store } = this.plane;
    const set = store.get('ReplicaSet', fromKey(key));
    if (!set || set.metadata.deletionTimestamp !== undefined) return;
    const all = store.list('Pod', set.metadata.namespace);
    const pods = all.filter((pod) => ownerOf(pod) === set.metadata.uid && isActive(pod));
    const missing = set.spec.replicas - pods.length;
    for (let i = 0; i < missing; i++) this.createPod(set);
    if (missing < 0) for (const pod of this.chooseVictims(pods, all, -missing)) this.deletePod(set, pod);
    const status = statusOf(set, pods);
    store.change('ReplicaSet', set.metadata, (draft) => {
      draft.status = status;
    });
  }

  private createPod(set: ReplicaSet): void {
    const { store, names, record } = this.plane;
    const { template } = set.spec;
    const prefix = `${set.metadata.name}-`;
    const pod = store.create(
      'Pod',
      preparePod(
        {
          name: `${prefix}${names.suffix(prefix)}`,
          generateName: prefix,
          namespace: set.metadata.namespace ?? 'default',
          ...(template.metadata?.labels ? { labels: template.metadata.labels } : {}),
          ...(template.metadata?.annotations ? { annotations: template.metadata.annotations } : {}),
          ownerReferences: ownedBy(set),
        },
        template.spec,
        names.suffix('kube-api-access-'),
      ),
    );
    record({ type: 'Normal', about: set, reason: 'SuccessfulCreate', message: `Created pod: ${pod.metadata.name}`, from: FROM });
  }

  private deletePod(set: ReplicaSet, pod: Pod): void {
    this.plane.store.delete('Pod', pod.metadata);
    this.plane.record({
      type: 'Normal',
      about: set,
      reason: 'SuccessfulDelete',
      message: `Deleted pod: ${pod.metadata.name}`,
      from: FROM,
    });
  }

  /** Those go first that are missed least (pkg/controller/controller_utils.go, ActivePodsWithRanks). */
  private chooseVictims(pods: readonly Pod[], all: readonly Pod[], count: number): readonly Pod[] {
    const now = this.plane.clock.now();
    const owner =
      pods[0] === undefined ? undefined : this.plane.store.list('ReplicaSet').find((r) => r.metadata.uid === ownerOf(pods[0] as Pod));
    const family = owner ? ownerOf(owner) : undefined;
    const siblings = new Set(
      this.plane.store
        .list('ReplicaSet')
        .filter((r) => family !== undefined && ownerOf(r) === family)
        .map((r) => r.metadata.uid),
    );
    const crowd = (pod: Pod): number =>
      all.filter((other) => isActive(other) && other.spec.nodeName === pod.spec.nodeName && siblings.has(ownerOf(other) ?? '')).length;
    const phases = ['Pending', 'Unknown', 'Running'];
    // Ages are compared by their magnitude, so that not always the newest goes.
    const magnitude = (pod: Pod): number => Math.floor(Math.log2(Math.max(1, (now - Date.parse(pod.metadata.creationTimestamp)) * 1e6)));
    const order = (a: Pod, b: Pod): number =>
      Number(a.spec.nodeName !== undefined) - Number(b.spec.nodeName !== undefined) ||
      phases.indexOf(a.status.phase) - phases.indexOf(b.status.phase) ||
      Number(isReady(a)) - Number(isReady(b)) ||
      crowd(b) - crowd(a) ||
      magnitude(a) - magnitude(b) ||
      (a.metadata.uid < b.metadata.uid ? -1 : 1);
    return [...pods].sort(order).slice(0, count);
  }
}

function statusOf(set: ReplicaSet, pods: readonly Pod[]): ReplicaSet['status'] {
  const ready = pods.filter(isReady).length;
  const labels = Object.entries(set.spec.template.metadata?.labels ?? {});
  const labelled = pods.filter((pod) => labels.every(([key, value]) => pod.metadata.labels?.[key] === value)).length;
  return {
    replicas: pods.length,
    ...(labelled > 0 ? { fullyLabeledReplicas: labelled } : {}),
    ...(ready > 0 ? { readyReplicas: ready, availableReplicas: ready } : {}),
    observedGeneration: set.metadata.generation ?? 1,
  };
}
