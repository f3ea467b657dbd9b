import type { LabelSelector, Node, Pod, PodAffinityTerm } from '../objects.ts';
import { selects } from '../selectors.ts';

const NOBODY: readonly Pod[] = [];

/**
 * What a Pod that looks for a node finds: the nodes, who is there, and what those say about it. Each question is worked out once, not
 * once for every node.
 */
export class Situation {
  readonly nodes: readonly Node[];
  private readonly pod: Pod;
  private readonly byName: ReadonlyMap<string, Node>;
  private readonly onNodes = new Map<string, Pod[]>();
  /** Pods of the same namespace, which is what selectors mean. */
  private readonly neighbours: readonly Pod[];
  private readonly counted = new Map<LabelSelector | undefined, Map<string, ReadonlyMap<string, number>>>();
  private blocked: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private liked: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

  /** @param bound Pods that are bound and not over */
  constructor(pod: Pod, nodes: readonly Node[], bound: readonly Pod[]) {
    this.pod = pod;
    this.nodes = nodes;
    this.byName = new Map(nodes.map((node) => [node.metadata.name, node]));
    for (const other of bound) {
      const name = other.spec.nodeName ?? '';
      const there = this.onNodes.get(name);
      if (there) there.push(other);
      else this.onNodes.set(name, [other]);
    }
    this.neighbours = bound.filter((other) => other.metadata.namespace === pod.metadata.namespace);
  }

  on({ metadata }: Node): readonly Pod[] {
    return this.onNodes.get(metadata.name) ?? NOBODY;
  }

  private placeOf({ spec }: Pod, key: string): string | undefined {
    return this.byName.get(spec.nodeName ?? '')?.metadata.labels?.[key];
  }

  /** How many Pods a selector means, by the value of a topology key. */
  crowds({ labelSelector, topologyKey }: PodAffinityTerm): ReadonlyMap<string, number> {
    const known = this.counted.get(labelSelector)?.get(topologyKey);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const other of this.neighbours) {
      if (!selects(labelSelector, other.metadata.labels)) continue;
      const place = this.placeOf(other, topologyKey);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    this.counted.set(labelSelector, (this.counted.get(labelSelector) ?? new Map()).set(topologyKey, counts));
    return counts;
  }

  /** Whether somebody who is there will not have this Pod beside it. */
  isUnwelcome({ metadata }: Node): boolean {
    this.blocked ??= this.placesThatRefuse();
    return [...this.blocked].some(([key, places]) => places.has(metadata.labels?.[key] ?? ''));
  }

  private placesThatRefuse(): ReadonlyMap<string, ReadonlySet<string>> {
    const places = new Map<string, Set<string>>();
    for (const other of this.neighbours)
      for (const term of other.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) {
        if (!selects(term.labelSelector, this.pod.metadata.labels)) continue;
        const place = this.placeOf(other, term.topologyKey);
        if (place !== undefined) places.set(term.topologyKey, (places.get(term.topologyKey) ?? new Set()).add(place));
      }
    return places;
  }

  /** How much those who are there would like this Pod near them. */
  sympathy({ metadata }: Node): number {
    this.liked ??= this.placesThatLike();
    return [...this.liked].reduce((sum, [key, places]) => sum + (places.get(metadata.labels?.[key] ?? '') ?? 0), 0);
  }

  private placesThatLike(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const liked = new Map<string, Map<string, number>>();
    const add = (other: Pod, { labelSelector, topologyKey }: PodAffinityTerm, weight: number): void => {
      if (!selects(labelSelector, this.pod.metadata.labels)) return;
      const place = this.placeOf(other, topologyKey);
      if (place === undefined) return;
      const places = liked.get(topologyKey) ?? new Map<string, number>();
      liked.set(topologyKey, places.set(place, (places.get(place) ?? 0) + weight));
    };
    for (const other of this.neighbours) {
      const { podAffinity, podAntiAffinity } = other.spec.affinity ?? {};
      for (const term of podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) add(other, term, 1);
      for (const { weight, podAffinityTerm } of podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        add(other, podAffinityTerm, weight);
      for (const { weight, podAffinityTerm } of podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        add(other, podAffinityTerm, -weight);
    }
    return liked;
  }
}
