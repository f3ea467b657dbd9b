import type { Node, NodeSelectorTerm, Pod, PodSpec, Taint, Toleration } from '../objects.ts';
import { meets, selects } from '../selectors.ts';
import { quantity } from './quantity.ts';
import type { Situation } from './situation.ts';

/** Why a Pod cannot go to a node: which check says so, in whose words, and whether evicting others could help. */
export interface Refusal {
  readonly check: 'unschedulable' | 'taints' | 'affinity' | 'resources' | 'spread' | 'pods';
  readonly reason: string;
  readonly resolvable: boolean;
}

export function tolerates(tolerations: readonly Toleration[], taint: Taint): boolean {
  return tolerations.some(
    ({ key = '', operator = 'Equal', value = '', effect = '' }) =>
      (effect === '' || effect === taint.effect) &&
      (key === '' ? operator === 'Exists' : key === taint.key) &&
      (operator === 'Exists' || value === (taint.value ?? '')),
  );
}

export function termMatches({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, node: Node): boolean {
  if (matchExpressions.length + matchFields.length === 0) return false;
  return (
    matchExpressions.every((requirement) => meets(node.metadata.labels, requirement)) &&
    matchFields.every((requirement) => meets({ 'metadata.name': node.metadata.name }, requirement))
  );
}

export function matchesNodeAffinity(spec: PodSpec, node: Node): boolean {
  const wanted = Object.entries(spec.nodeSelector ?? {}).every(([key, value]) => node.metadata.labels?.[key] === value);
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return wanted && (!required || required.nodeSelectorTerms.some((term) => termMatches(term, node)));
}

/** Bytes or cores that a Pod asks for. */
export const requested = ({ spec }: Pod, resource: string): number =>
  spec.containers.reduce((n, { resources }) => n + (quantity(resources?.requests?.[resource] ?? 0) ?? 0), 0);

function lacking(pod: Pod, node: Node, onNode: readonly Pod[]): Refusal | undefined {
  const capacity = quantity(node.status.allocatable?.['pods'] ?? 0) ?? 0;
  if (onNode.length + 1 > capacity) return { check: 'resources', reason: 'Too many pods', resolvable: true };
  const names = new Set(pod.spec.containers.flatMap(({ resources }) => Object.keys(resources?.requests ?? {})));
  for (const name of [...names].sort()) {
    const wanted = requested(pod, name);
    const there = quantity(node.status.allocatable?.[name] ?? 0) ?? 0;
    const used = onNode.reduce((n, other) => n + requested(other, name), 0);
    if (wanted > 0 && wanted > there - used) return { check: 'resources', reason: `Insufficient ${name}`, resolvable: wanted <= there };
  }
  return undefined;
}

function pods(pod: Pod, node: Node, situation: Situation): Refusal | undefined {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  const here = (key: string): string | undefined => node.metadata.labels?.[key];
  for (const term of podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) {
    const counts = situation.crowds(term);
    // The first of a group that seeks its own kind may go anywhere.
    const first = counts.size === 0 && selects(term.labelSelector, pod.metadata.labels);
    const place = here(term.topologyKey);
    if (place === undefined || (!first && !counts.has(place)))
      return { check: 'pods', reason: "node(s) didn't match pod affinity rules", resolvable: false };
  }
  for (const term of podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) {
    const place = here(term.topologyKey);
    if (place !== undefined && situation.crowds(term).has(place))
      return { check: 'pods', reason: "node(s) didn't match pod anti-affinity rules", resolvable: true };
  }
  if (situation.isUnwelcome(node))
    return { check: 'pods', reason: "node(s) didn't satisfy existing pods anti-affinity rules", resolvable: true };
  return undefined;
}

function spread(pod: Pod, node: Node, situation: Situation): Refusal | undefined {
  for (const constraint of pod.spec.topologySpreadConstraints ?? []) {
    if (constraint.whenUnsatisfiable !== 'DoNotSchedule') continue;
    const { topologyKey, labelSelector, maxSkew } = constraint;
    const place = node.metadata.labels?.[topologyKey];
    const reason = "node(s) didn't match pod topology spread constraints";
    if (place === undefined) return { check: 'spread', reason: `${reason} (missing required label)`, resolvable: false };
    const counts = situation.crowds(constraint);
    const places = situation.nodes.filter((n) => matchesNodeAffinity(pod.spec, n)).flatMap((n) => n.metadata.labels?.[topologyKey] ?? []);
    const fewest = Math.min(...places.map((p) => counts.get(p) ?? 0));
    const self = selects(labelSelector, pod.metadata.labels) ? 1 : 0;
    if ((counts.get(place) ?? 0) + self - fewest > maxSkew) return { check: 'spread', reason, resolvable: true };
  }
  return undefined;
}

/** The first check that refuses, in the order of the default scheduler's plugins; undefined: it fits. */
export function refusalOf(pod: Pod, node: Node, situation: Situation): Refusal | undefined {
  const tolerations = pod.spec.tolerations ?? [];
  const cordon = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };
  if (node.spec.unschedulable === true && !tolerates(tolerations, cordon))
    return { check: 'unschedulable', reason: 'node(s) were unschedulable', resolvable: false };
  const hard = (node.spec.taints ?? []).filter(({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute');
  if (hard.some((taint) => !tolerates(tolerations, taint)))
    return { check: 'taints', reason: 'node(s) had untolerated taint(s)', resolvable: false };
  if (!matchesNodeAffinity(pod.spec, node))
    return { check: 'affinity', reason: "node(s) didn't match Pod's node affinity/selector", resolvable: false };
  return lacking(pod, node, situation.on(node)) ?? spread(pod, node, situation) ?? pods(pod, node, situation);
}

/** The scheduler's sentence about all nodes. */
export function refusalMessage(refusals: readonly Refusal[]): string {
  if (refusals.length === 0) return 'no nodes available to schedule pods';
  const counted = (reasons: readonly string[]): string => {
    const counts = new Map<string, number>();
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts]
      .map(([reason, n]) => `${n} ${reason}`)
      .sort()
      .join(', ');
  };
  const all = `0/${refusals.length} nodes are available: `;
  const help = refusals.map(({ resolvable }) =>
    resolvable ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling',
  );
  return `${all}${counted(refusals.map(({ reason }) => reason))}. no new claims to deallocate, preemption: ${all}${counted(help)}.`;
}
