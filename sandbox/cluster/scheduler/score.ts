import type { LabelSelector, Node, Pod } from '../objects.ts';
import { requested, termMatches, tolerates } from './fit.ts';
import type { Situation } from './situation.ts';
import { quantity } from './quantity.ts';

const FULL = 100;
const HOSTNAME = 'kubernetes.io/hostname';
/** What a container without requests counts as when nodes are compared: bytes of memory, cores. */
const ASSUMED: Readonly<Record<string, number>> = { memory: 200 * 2 ** 20, cpu: 0.1 };

/** The nodes that a Pod that fits them all likes best, as the default scheduler's plugins weigh them. */
export function bestNodes(pod: Pod, candidates: readonly Node[], situation: Situation, owner: LabelSelector | undefined): readonly Node[] {
  const parts: readonly (readonly [number, readonly number[]])[] = [
    [3, inverted(candidates.map((node) => softTaints(pod, node)))],
    [2, scaled(candidates.map((node) => liked(pod, node)))],
    [2, evenly(pod, candidates, situation, owner)],
    [2, neighbours(pod, candidates, situation)],
    [1, candidates.map((node) => leastAllocated(pod, node, situation))],
  ];
  const totals = candidates.map((_, i) => parts.reduce((n, [weight, scores]) => n + weight * (scores[i] ?? 0), 0));
  const best = Math.max(...totals);
  return candidates.filter((_, i) => totals[i] === best);
}

const softTaints = ({ spec }: Pod, node: Node): number =>
  (node.spec.taints ?? []).filter((t) => t.effect === 'PreferNoSchedule' && !tolerates(spec.tolerations ?? [], t)).length;

const liked = ({ spec }: Pod, node: Node): number =>
  (spec.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).reduce(
    (n, { weight, preference }) => n + (termMatches(preference, node) ? weight : 0),
    0,
  );

function scaled(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.map((v) => (most === 0 ? 0 : Math.floor((FULL * v) / most)));
}

function inverted(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.map((v) => (most === 0 ? FULL : Math.floor((FULL * (most - v)) / most)));
}

/** PodTopologySpread: what the Pod says, else what a Pod of a ReplicaSet gets without saying it. */
function evenly(pod: Pod, candidates: readonly Node[], situation: Situation, owner: LabelSelector | undefined): number[] {
  const said = pod.spec.topologySpreadConstraints;
  const soft = said?.filter((c) => c.whenUnsatisfiable === 'ScheduleAnyway');
  const constraints = soft ?? (owner ? [{ topologyKey: HOSTNAME, maxSkew: 3, labelSelector: owner }] : []);
  if (constraints.length === 0) return candidates.map(() => 0);
  const raw = candidates.map((node) =>
    constraints.reduce((n, { topologyKey, maxSkew, labelSelector }) => {
      const place = node.metadata.labels?.[topologyKey];
      if (place === undefined) return n;
      const counts = situation.crowds({ topologyKey, ...(labelSelector ? { labelSelector } : {}) });
      return n + (counts.get(place) ?? 0) * Math.log(candidates.length + 2) + maxSkew - 1;
    }, 0),
  );
  const rounded = raw.map(Math.round);
  const most = Math.max(...rounded);
  const least = Math.min(...rounded);
  return rounded.map((s) => (most === 0 ? FULL : Math.floor((FULL * (most + least - s)) / most)));
}

/** InterPodAffinity: what the Pod prefers, and what those that are there prefer about it. */
function neighbours(pod: Pod, candidates: readonly Node[], situation: Situation): number[] {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  const sides = [
    [1, podAffinity],
    [-1, podAntiAffinity],
  ] as const;
  const raw = candidates.map((node) => {
    let sum = 0;
    for (const [sign, side] of sides)
      for (const { weight, podAffinityTerm } of side?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        sum += sign * weight * (situation.crowds(podAffinityTerm).get(node.metadata.labels?.[podAffinityTerm.topologyKey] ?? '') ?? 0);
    return sum + situation.sympathy(node);
  });
  const most = Math.max(...raw);
  const least = Math.min(...raw);
  return raw.map((s) => (most === least ? 0 : Math.floor((FULL * (s - least)) / (most - least))));
}

/** NodeResourcesFit: the emptier, the better; what a node does not have at all is left out. */
function leastAllocated(pod: Pod, node: Node, situation: Situation): number {
  const onNode = situation.on(node);
  const assumed = (p: Pod, resource: string): number => requested(p, resource) || (ASSUMED[resource] ?? 0) * p.spec.containers.length;
  const scores = ['cpu', 'memory'].flatMap((resource) => {
    const there = quantity(node.status.allocatable?.[resource] ?? 0) ?? 0;
    if (there === 0) return [];
    const used = [...onNode, pod].reduce((n, p) => n + assumed(p, resource), 0);
    return [used > there ? 0 : Math.floor(((there - used) * FULL) / there)];
  });
  return scores.length === 0 ? 0 : Math.floor(scores.reduce((a, b) => a + b, 0) / scores.length);
}
