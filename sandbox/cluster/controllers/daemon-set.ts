import { isReady } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf, ownerOf } from '../control-plane.ts';
import type { DaemonSet, Node, Pod, PodTemplate, Toleration } from '../objects.ts';
import { matchesNodeAffinity, tolerates } from '../scheduler/fit.ts';
import { type AnyChange, same } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { isActive, PodControl } from './pod-control.ts';

const DELAY = 9;
const FROM = 'daemonset-controller';
const HASH = 'controller-revision-hash';
const GENERATION = 'pod-template-generation';
const BY_NAME = 'metadata.name';
/** What every Pod of a DaemonSet tolerates (AddOrUpdateDaemonPodTolerations). */
const STAYS: readonly Toleration[] = [
  ...['not-ready', 'unreachable'].map((key) => ({ key: `node.kubernetes.io/${key}`, operator: 'Exists', effect: 'NoExecute' })),
  ...['disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map((key) => ({
    key: `node.kubernetes.io/${key}`,
    operator: 'Exists',
    effect: 'NoSchedule',
  })),
];

/** Keeps one Pod on each node that fits (pkg/controller/daemon); a new template goes round with `maxUnavailable`, never with a surge. */
export class DaemonSetController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  private readonly control: PodControl;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.control = new PodControl(plane, FROM);
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
  }

  observe(change: AnyChange): void {
    const { store } = this.plane;
    if (change.kind === 'DaemonSet' && change.type !== 'DELETED') this.queue.add(keyOf(change.object));
    if (change.kind === 'Node' && concerns(change.object, change.before))
      for (const set of store.list('DaemonSet')) this.queue.add(keyOf(set));
    if (change.kind !== 'Pod') return;
    const owner = ownerOf(change.object);
    const set = store.list('DaemonSet', change.object.metadata.namespace).find((d) => d.metadata.uid === owner);
    if (set) this.queue.add(keyOf(set));
  }

  stop(): void {
    this.queue.stop();
  }

  private sync(key: string): void {
    const { store, names } = this.plane;
    const set = store.get('DaemonSet', fromKey(key));
    if (!set) return;
    const hash = names.templateHash(set.metadata.name, set.spec.template);
    const nodes = store.list('Node');
    const pods = store.list('Pod', set.metadata.namespace).filter((pod) => ownerOf(pod) === set.metadata.uid);
    const byNode = new Map<string, Pod[]>();
    for (const pod of pods) byNode.set(nodeOf(pod), [...(byNode.get(nodeOf(pod)) ?? []), pod]);
    const isWanted = (node: Node): boolean => judge(set, node).run;
    for (const node of nodes) {
      const here = byNode.get(node.metadata.name) ?? [];
      const { run, stay } = judge(set, node);
      const going = here.some((pod) => pod.metadata.deletionTimestamp !== undefined);
      for (const pod of here.filter((p) => p.status.phase === 'Failed' || p.status.phase === 'Succeeded')) this.control.delete(set, pod);
      const alive = here.filter(isActive);
      if (run && alive.length === 0 && !going && !this.control.create(set, this.template(set, node, hash))) this.queue.add(key, 1_000);
      if (!stay) for (const pod of alive) this.control.delete(set, pod);
    }
    if (set.spec.updateStrategy.type === 'RollingUpdate') this.replaceOld(set, nodes.filter(isWanted), byNode, hash);
    this.writeStatus(set, nodes, byNode, hash);
  }

  /** Old Pods that are not ready go at once, the others as far as enough stay. */
  private replaceOld(set: DaemonSet, nodes: readonly Node[], byNode: ReadonlyMap<string, readonly Pod[]>, hash: string): void {
    const { maxUnavailable = 1 } = set.spec.updateStrategy.rollingUpdate ?? {};
    const most =
      typeof maxUnavailable === 'number' ? maxUnavailable : Math.ceil((Number.parseInt(maxUnavailable, 10) * nodes.length) / 100);
    const alive = (node: Node): readonly Pod[] => (byNode.get(node.metadata.name) ?? []).filter(isActive);
    let room = Math.max(1, most) - nodes.filter((node) => !alive(node).some(isReady)).length;
    for (const node of nodes) {
      const old = alive(node).find((pod) => pod.metadata.labels?.[HASH] !== hash);
      if (!old) continue;
      if (isReady(old) && room-- <= 0) continue;
      this.control.delete(set, old);
    }
  }

  private template({ spec, metadata }: DaemonSet, node: Node, hash: string): PodTemplate {
    const { template } = spec;
    const required = template.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
    const here = { key: BY_NAME, operator: 'In', values: [node.metadata.name] };
    const terms = (required?.nodeSelectorTerms ?? [{}]).map((term) => ({ ...term, matchFields: [here] }));
    return {
      metadata: {
        ...template.metadata,
        labels: { ...template.metadata?.labels, [HASH]: hash, [GENERATION]: String(metadata.generation ?? 1) },
      },
      spec: {
        ...template.spec,
        affinity: {
          ...template.spec.affinity,
          nodeAffinity: {
            ...template.spec.affinity?.nodeAffinity,
            requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms },
          },
        },
        tolerations: [...(template.spec.tolerations ?? []), ...STAYS],
      },
    };
  }

  private writeStatus(set: DaemonSet, nodes: readonly Node[], byNode: ReadonlyMap<string, readonly Pod[]>, hash: string): void {
    const here = (node: Node): readonly Pod[] => (byNode.get(node.metadata.name) ?? []).filter(isActive);
    const wanted = nodes.filter((node) => judge(set, node).run);
    const count = (fits: (pod: Pod) => boolean): number => wanted.filter((node) => here(node).some(fits)).length;
    const ready = count(isReady);
    const updated = count((pod) => pod.metadata.labels?.[HASH] === hash);
    this.plane.store.change('DaemonSet', set.metadata, (draft) => {
      draft.status = {
        currentNumberScheduled: count(() => true),
        desiredNumberScheduled: wanted.length,
        numberMisscheduled: nodes.filter((node) => !judge(set, node).run && here(node).length > 0).length,
        numberReady: ready,
        ...(updated > 0 ? { updatedNumberScheduled: updated } : {}),
        ...(ready > 0 ? { numberAvailable: ready } : {}),
        ...(wanted.length > ready ? { numberUnavailable: wanted.length - ready } : {}),
        observedGeneration: set.metadata.generation ?? 1,
      };
    });
  }
}

const concerns = (node: Node, before: Node | undefined): boolean =>
  !before || !same(node.spec, before.spec) || !same(node.metadata.labels, before.metadata.labels);

/** Where a Pod is, or is meant to go. */
function nodeOf({ spec }: Pod): string {
  const terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  return spec.nodeName ?? terms.flatMap(({ matchFields = [] }) => matchFields.find(({ key }) => key === BY_NAME)?.values ?? [])[0] ?? '';
}

/** Whether a Pod is to run on a node, and whether one that does may stay (NodeShouldRunDaemonPod). */
function judge({ spec }: DaemonSet, node: Node): { readonly run: boolean; readonly stay: boolean } {
  if (!matchesNodeAffinity(spec.template.spec, node)) return { run: false, stay: false };
  const tolerations = [...(spec.template.spec.tolerations ?? []), ...STAYS];
  const bad = (node.spec.taints ?? []).filter((taint) => taint.effect !== 'PreferNoSchedule' && !tolerates(tolerations, taint));
  return { run: bad.length === 0, stay: bad.every(({ effect }) => effect !== 'NoExecute') };
}
