import { type ControlPlane, type Controller, fromKey, keyOf, ownerOf } from '../control-plane.ts';
import { isReady } from '../conditions.ts';
import type { Pod, ReplicaSet } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { isActive, PodControl } from './pod-control.ts';

const DELAY = 8;
const FROM = 'replicaset-controller';
/** Milliseconds until a Pod that the API server refused is tried again. */
const REFUSED = 1_000;

/** Keeps as many Pods as a ReplicaSet wants (pkg/controller/replicaset). */
export class ReplicaSetController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  private readonly control: PodControl;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.control = new PodControl(plane, FROM);
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
    for (let i = 0; i < missing; i++)
      if (!this.control.create(set, set.spec.template)) {
        this.queue.add(key, REFUSED);
        break;
      }
    if (missing < 0) for (const pod of this.chooseVictims(pods, all, -missing)) this.control.delete(set, pod);
    const status = statusOf(set, pods);
    store.change('ReplicaSet', set.metadata, (draft) => {
      draft.status = status;
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
