import { conditionOf } from '../conditions.ts';
import { type Controller, type ControlPlane, fromKey, keyOf, ownerOf } from '../control-plane.ts';
import type { Pod, PodDisruptionBudget } from '../objects.ts';
import { selects } from '../selectors.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';

const DELAY = 8;
const FROM = 'controllermanager';

export const isReady = ({ status }: Pod): boolean => conditionOf(status.conditions, 'Ready')?.status === 'True';

/** How many Pods there are to be, and how many of them must be ready. */
interface Wanted {
  readonly expected: number;
  readonly desired: number;
}

/** PodDisruptionBudget (pkg/controller/disruption): counts how many Pods may be evicted now. No recording has it. */
export class DisruptionController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.reconcile(key));
  }

  observe(change: AnyChange): void {
    const { object, kind } = change;
    if (kind === 'PodDisruptionBudget') return change.type === 'DELETED' ? this.queue.forget(keyOf(object)) : this.queue.add(keyOf(object));
    if (kind !== 'Pod' && kind !== 'Deployment' && kind !== 'ReplicaSet') return;
    for (const budget of this.plane.store.list('PodDisruptionBudget', object.metadata.namespace)) this.queue.add(keyOf(budget));
  }

  stop(): void {
    this.queue.stop();
  }

  private reconcile(key: string): void {
    const { store, clock, record } = this.plane;
    const about = store.get('PodDisruptionBudget', fromKey(key));
    if (!about) return;
    const pods = podsOf(about, store.list('Pod', about.metadata.namespace));
    if (pods.length === 0) record({ type: 'Normal', about, reason: 'NoPods', message: 'No matching pods found', from: FROM });
    const wanted = this.wanted(about, pods);
    const now = timestamp(clock.now());
    const healthy = pods.filter((pod) => pod.metadata.deletionTimestamp === undefined && isReady(pod)).length;
    const allowed = typeof wanted === 'string' || wanted.expected <= 0 ? 0 : Math.max(0, healthy - wanted.desired);
    if (typeof wanted === 'string')
      record({
        type: 'Warning',
        about,
        reason: 'CalculateExpectedPodCountFailed',
        message: `Failed to calculate the number of expected pods: ${wanted}`,
        from: FROM,
      });
    store.change('PodDisruptionBudget', about.metadata, ({ status, metadata }) => {
      const [state, reason] =
        allowed > 0 ? ['True', 'SufficientPods'] : ['False', typeof wanted === 'string' ? 'SyncFailed' : 'InsufficientPods'];
      const before = conditionOf(status.conditions, 'DisruptionAllowed');
      status.conditions = [
        {
          type: 'DisruptionAllowed',
          status: state,
          reason,
          message: typeof wanted === 'string' ? wanted : '',
          lastTransitionTime: before?.status === state ? before.lastTransitionTime : now,
        },
      ];
      status.disruptionsAllowed = allowed;
      if (typeof wanted === 'string') return;
      status.currentHealthy = healthy;
      status.desiredHealthy = wanted.desired;
      status.expectedPods = wanted.expected;
      status.observedGeneration = metadata.generation ?? 1;
    });
  }

  /** A text says why it cannot be known. */
  private wanted({ spec }: PodDisruptionBudget, pods: readonly Pod[]): Wanted | string {
    const { minAvailable, maxUnavailable } = spec;
    if (maxUnavailable !== undefined) {
      const expected = this.replicas(pods);
      return typeof expected === 'string' ? expected : { expected, desired: Math.max(0, expected - part(maxUnavailable, expected)) };
    }
    if (typeof minAvailable === 'number') return { expected: pods.length, desired: minAvailable };
    if (minAvailable === undefined) return { expected: pods.length, desired: 0 };
    const expected = this.replicas(pods);
    return typeof expected === 'string' ? expected : { expected, desired: part(minAvailable, expected) };
  }

  /** What the Pods' owners want together. */
  private replicas(pods: readonly Pod[]): number | string {
    const { store } = this.plane;
    const scales = new Map<string, number>();
    for (const pod of pods) {
      const owner = ownerOf(pod);
      if (owner === undefined) return `found no controller ref for pod "${pod.metadata.name}"`;
      const set = store.list('ReplicaSet', pod.metadata.namespace).find((rs) => rs.metadata.uid === owner);
      if (!set) {
        const kind = pod.metadata.ownerReferences?.find((r) => r.controller)?.kind ?? '';
        return `${kind.toLowerCase()}s.apps does not implement the scale subresource`;
      }
      const deployment = store.list('Deployment', pod.metadata.namespace).find((d) => d.metadata.uid === ownerOf(set));
      const scaled = deployment ?? set;
      scales.set(scaled.metadata.uid, scaled.spec.replicas);
    }
    return [...scales.values()].reduce((sum, n) => sum + n, 0);
  }
}

const part = (value: string | number, whole: number): number =>
  typeof value === 'number' ? value : Math.ceil((Number.parseInt(value, 10) * whole) / 100);

/** An empty selector means all Pods of the namespace, none means none. */
const podsOf = ({ spec }: Pick<PodDisruptionBudget, 'spec'>, pods: readonly Pod[]): readonly Pod[] =>
  pods.filter((pod) => selects(spec.selector, pod.metadata.labels));
