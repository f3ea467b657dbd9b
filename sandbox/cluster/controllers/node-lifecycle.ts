import { conditionOf, isReady } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey } from '../control-plane.ts';
import type { Node, Pod, Taint } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';
import { tolerates } from '../scheduler/fit.ts';

const FROM = 'node-controller';
/** Milliseconds between two looks at the nodes, and how long one may be silent. */
const MONITOR_PERIOD = 5_000;
const GRACE_PERIOD = 50_000;
const DELAY = 9;
const NOT_READY = 'node.kubernetes.io/not-ready';
const UNREACHABLE = 'node.kubernetes.io/unreachable';
const CORDONED = 'node.kubernetes.io/unschedulable';
const SILENT = 'Kubelet stopped posting node status.';
/** Conditions that become unknown with a node's silence. */
const UNKNOWN = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'];

/**
 * Registers nodes, notices silent ones (pkg/controller/nodelifecycle), keeps their taints in step with their conditions, and drives Pods
 * from nodes whose taints they do not tolerate (tainteviction).
 */
export class NodeLifecycle implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  private readonly evictions: WorkQueue;
  private readonly known = new Map<string, Node>();
  /** When a node was last heard of, in milliseconds, and by which renewal or status. */
  private readonly heard = new Map<string, { readonly sign: string; readonly at: number }>();
  private cancel: () => void;

  /** @param phase milliseconds until the first look */
  constructor(plane: ControlPlane, phase: number) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.syncTaints(key));
    this.evictions = new WorkQueue(plane.clock, DELAY, (key) => this.evict(key));
    this.cancel = plane.clock.after(phase, () => this.look());
  }

  observe(change: AnyChange): void {
    if (change.kind === 'Node' && change.type !== 'DELETED') {
      this.queue.add(change.object.metadata.name);
      for (const pod of this.podsOn(change.object.metadata.name)) this.planEviction(pod);
    }
    if (change.kind === 'Pod' && change.type !== 'DELETED') this.planEviction(change.object);
  }

  stop(): void {
    this.cancel();
    this.queue.stop();
    this.evictions.stop();
  }

  private podsOn(node: string): readonly Pod[] {
    return this.plane.store.podsOn(node);
  }

  private look(): void {
    const { store, clock } = this.plane;
    this.cancel = clock.after(MONITOR_PERIOD, () => this.look());
    const nodes = store.list('Node');
    for (const node of nodes) {
      const { name } = node.metadata;
      if (this.known.get(name)?.metadata.uid !== node.metadata.uid)
        this.tell(node, 'RegisteredNode', `Registered Node ${name} in Controller`);
      this.known.set(name, node);
    }
    for (const [name, node] of this.known)
      if (!nodes.some((n) => n.metadata.name === name)) {
        this.known.delete(name);
        this.heard.delete(name);
        this.tell(node, 'RemovingNode', `Removing Node ${name} from Controller`);
      }
    for (const node of nodes) this.listenFor(node);
  }

  private tell(node: Node, reason: string, what: string): void {
    this.plane.record({ type: 'Normal', about: node, reason, message: `Node ${node.metadata.name} event: ${what}`, from: FROM });
  }

  private listenFor(node: Node): void {
    const { store, clock } = this.plane;
    const { name } = node.metadata;
    const lease = store.get('Lease', { namespace: 'kube-node-lease', name });
    const sign = `${lease?.spec.renewTime ?? ''} ${conditionOf(node.status.conditions, 'Ready')?.lastHeartbeatTime ?? ''}`;
    const last = this.heard.get(name);
    if (last?.sign !== sign) this.heard.set(name, { sign, at: clock.now() });
    else if (clock.now() > last.at + GRACE_PERIOD && conditionOf(node.status.conditions, 'Ready')?.status !== 'Unknown') this.silence(node);
  }

  private silence(node: Node): void {
    const { store, clock, record } = this.plane;
    const at = timestamp(clock.now());
    store.change('Node', node.metadata, ({ status }) => {
      const unknown = { status: 'Unknown', lastTransitionTime: at, reason: 'NodeStatusUnknown', message: SILENT };
      status.conditions = (status.conditions ?? []).map((c) => (UNKNOWN.includes(c.type) ? { ...c, ...unknown } : c));
    });
    record({
      type: 'Normal',
      about: node,
      reason: 'NodeNotReady',
      message: `Node ${node.metadata.name} status is now: NodeNotReady`,
      from: FROM,
    });
    for (const pod of this.podsOn(node.metadata.name)) {
      if (!isReady(pod)) continue;
      store.change('Pod', pod.metadata, ({ status }) => {
        const unready = { status: 'False', lastTransitionTime: at };
        status.conditions = (status.conditions ?? []).map((c) => (c.type === 'Ready' ? { ...c, ...unready } : c));
      });
      record({ type: 'Warning', about: pod, reason: 'NodeNotReady', message: 'Node is not ready', from: FROM });
    }
  }

  /** The taints that a node's conditions ask for. A whole cluster that is silent is not emptied: the fault may be on this side. */
  private syncTaints(name: string): void {
    const { store, clock } = this.plane;
    const node = store.get('Node', { name });
    const ready = conditionOf(node?.status.conditions, 'Ready')?.status;
    const others = store.list('Node').some((n) => n.metadata.name !== name && isReady(n));
    const key = ready === 'False' ? NOT_READY : ready === 'Unknown' ? UNREACHABLE : undefined;
    const wanted: readonly string[] = key === undefined ? [] : others ? ['NoSchedule', 'NoExecute'] : ['NoSchedule'];
    store.change('Node', { name }, (draft) => {
      const kept = (draft.spec.taints ?? []).filter(
        (t) =>
          (t.key !== CORDONED || draft.spec.unschedulable === true) &&
          ((t.key !== NOT_READY && t.key !== UNREACHABLE) || (t.key === key && wanted.includes(t.effect))),
      );
      if (draft.spec.unschedulable === true && !kept.some((t) => t.key === CORDONED))
        kept.push({ key: CORDONED, effect: 'NoSchedule', timeAdded: timestamp(clock.now()) });
      const added = wanted.filter((effect) => !kept.some((t) => t.key === key && t.effect === effect));
      draft.spec.taints = [...kept, ...added.map((effect): Taint => ({ key: key ?? '', effect, timeAdded: timestamp(clock.now()) }))];
      draft.metadata.annotations = { 'node.alpha.kubernetes.io/ttl': '0', ...draft.metadata.annotations };
    });
  }

  private planEviction(pod: Pod): void {
    const key = `${pod.metadata.namespace ?? ''}/${pod.metadata.name}`;
    const wait = this.staysFor(pod);
    this.evictions.forget(key);
    if (wait !== undefined) this.evictions.add(key, wait);
  }

  /** Milliseconds until a Pod must go from its node; undefined: it may stay. */
  private staysFor({ spec, metadata }: Pod): number | undefined {
    const { store, clock } = this.plane;
    if (spec.nodeName === undefined || metadata.deletionTimestamp !== undefined) return undefined;
    const taints = (store.get('Node', { name: spec.nodeName })?.spec.taints ?? []).filter(({ effect }) => effect === 'NoExecute');
    const waits = taints.map((taint) => {
      const fitting = (spec.tolerations ?? []).filter((t) => tolerates([t], taint));
      if (fitting.length === 0) return DELAY;
      const limits = fitting.flatMap((t) => t.tolerationSeconds ?? []);
      const since = taint.timeAdded === undefined ? clock.now() : Date.parse(taint.timeAdded);
      return limits.length < fitting.length ? Infinity : Math.max(0, since + Math.min(...limits) * 1000 - clock.now());
    });
    const shortest = Math.min(Infinity, ...waits);
    return shortest === Infinity ? undefined : shortest;
  }

  private evict(key: string): void {
    const { store, record, clock } = this.plane;
    const pod = store.get('Pod', fromKey(key));
    if (!pod) return;
    record({
      type: 'Normal',
      about: pod,
      reason: 'TaintManagerEviction',
      message: `Marking for deletion Pod ${key}`,
      from: 'taint-eviction-controller',
    });
    store.change('Pod', pod.metadata, ({ status }) => {
      status.conditions = [
        ...(status.conditions ?? []),
        {
          type: 'DisruptionTarget',
          status: 'True',
          lastTransitionTime: timestamp(clock.now()),
          reason: 'DeletionByTaintManager',
          message: 'Taint manager: deleting due to NoExecute taint',
        },
      ];
    });
    store.delete('Pod', pod.metadata);
  }
}
