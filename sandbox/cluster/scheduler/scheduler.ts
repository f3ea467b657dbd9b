import { conditionOf } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf, ownerOf } from '../control-plane.ts';
import type { Condition, LabelSelector, Node, Pod } from '../objects.ts';
import { type AnyChange, same } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';
import { type Refusal, refusalMessage, refusalOf, tolerates } from './fit.ts';
import { bestNodes } from './score.ts';
import { Situation } from './situation.ts';

const DELAY = 9;
const FROM = 'default-scheduler';

/** Binds Pods to nodes. A Pod that fits nowhere waits until something changes that may matter to what refused it. */
export class Scheduler implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  /** What refused a Pod that waits. */
  private readonly refused = new Map<string, ReadonlySet<Refusal['check']>>();

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.schedule(key));
  }

  observe(change: AnyChange): void {
    if (change.kind === 'Pod') this.observePod(change.type, change.object);
    if (change.kind === 'Node' && change.type !== 'DELETED') this.observeNode(change.object, change.before);
  }

  stop(): void {
    this.queue.stop();
  }

  private observePod(type: AnyChange['type'], pod: Pod): void {
    const key = keyOf(pod);
    if (type === 'DELETED') this.refused.delete(key);
    if (type === 'ADDED' && pod.spec.nodeName === undefined) this.queue.add(key);
    // A place becomes free, or somebody comes to whom others want to be near.
    const freed = type === 'DELETED' || pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
    if (freed && pod.spec.nodeName !== undefined)
      this.wake((checks) => ['pods', 'spread', 'resources'].some((c) => checks.has(c as Refusal['check'])));
  }

  private observeNode(node: Node, before: Node | undefined): void {
    const changed =
      !before ||
      !same(before.spec, node.spec) ||
      !same(before.metadata.labels, node.metadata.labels) ||
      !same(Object.keys(before.status.allocatable ?? {}), Object.keys(node.status.allocatable ?? {}));
    if (!changed) return;
    this.wake((checks, pod) => {
      const tolerated = (node.spec.taints ?? []).every((t) => t.effect === 'PreferNoSchedule' || tolerates(pod.spec.tolerations ?? [], t));
      // Tainted nodes do not help somebody who failed for taints alone.
      return !before || checks.size === 0 || [...checks].some((c) => c !== 'taints') || tolerated;
    });
  }

  private wake(helps: (checks: ReadonlySet<Refusal['check']>, pod: Pod) => boolean): void {
    for (const [key, checks] of this.refused) {
      const pod = this.plane.store.get('Pod', fromKey(key));
      if (pod && helps(checks, pod)) this.queue.add(key);
    }
  }

  private schedule(key: string): void {
    const { store, names, clock, record } = this.plane;
    const pod = store.get('Pod', fromKey(key));
    if (!pod || pod.spec.nodeName !== undefined || pod.metadata.deletionTimestamp !== undefined) return;
    const bound = store
      .list('Pod')
      .filter((p) => p.spec.nodeName !== undefined && p.status.phase !== 'Succeeded' && p.status.phase !== 'Failed');
    const situation = new Situation(pod, store.list('Node'), bound);
    const judged = situation.nodes.map((node) => ({ node, refusal: refusalOf(pod, node, situation) }));
    const fitting = judged.flatMap(({ node, refusal }) => (refusal ? [] : [node]));
    if (fitting.length === 0)
      return this.refuse(
        pod,
        judged.flatMap(({ refusal }) => refusal ?? []),
      );
    const best = bestNodes(pod, fitting, situation, this.ownSelector(pod)).map((node) => node.metadata.name);
    const nodeName = names.pick(best, pod.metadata.name);
    this.refused.delete(key);
    const at = timestamp(clock.now());
    store.change('Pod', pod.metadata, (draft) => {
      draft.spec.nodeName = nodeName;
      draft.status.conditions = [{ type: 'PodScheduled', status: 'True', lastProbeTime: null, lastTransitionTime: at }];
    });
    const message = `Successfully assigned ${pod.metadata.namespace ?? 'default'}/${pod.metadata.name} to ${nodeName}`;
    record({ type: 'Normal', about: pod, reason: 'Scheduled', message, from: FROM });
  }

  /** What the Pods of its ReplicaSet have in common. */
  private ownSelector(pod: Pod): LabelSelector | undefined {
    return this.plane.store.list('ReplicaSet', pod.metadata.namespace).find((rs) => rs.metadata.uid === ownerOf(pod))?.spec.selector;
  }

  private refuse(pod: Pod, refusals: readonly Refusal[]): void {
    const { store, clock, record } = this.plane;
    this.refused.set(keyOf(pod), new Set(refusals.map(({ check }) => check)));
    const message = refusalMessage(refusals);
    const known = conditionOf(pod.status.conditions, 'PodScheduled');
    record({ type: 'Warning', about: pod, reason: 'FailedScheduling', message, from: FROM });
    if (known?.message === message) return;
    const condition: Condition = {
      type: 'PodScheduled',
      status: 'False',
      lastProbeTime: null,
      lastTransitionTime: known?.lastTransitionTime ?? timestamp(clock.now()),
      reason: 'Unschedulable',
      message,
    };
    store.change('Pod', pod.metadata, (draft) => {
      draft.status.conditions = [condition];
    });
  }
}
