import type { ControlPlane, Controller } from '../control-plane.ts';
import { timestamp } from '../time.ts';

/** Milliseconds between two rounds, and how long a node must be gone before its Pods go. */
const PERIOD = 20_000;
const QUARANTINE = 40_000;

/** Takes away Pods whose node is no longer there (pkg/controller/podgc). */
export class PodCollector implements Controller {
  private readonly plane: ControlPlane;
  /** Nodes that are missing, and since which round. */
  private readonly missing = new Map<string, number>();
  private cancel: () => void;

  /** @param phase milliseconds until the first round */
  constructor(plane: ControlPlane, phase: number) {
    this.plane = plane;
    this.cancel = plane.clock.after(phase, () => this.round());
  }

  observe(): void {
    // It looks by the clock alone.
  }

  stop(): void {
    this.cancel();
  }

  private round(): void {
    const { store, clock } = this.plane;
    this.cancel = clock.after(PERIOD, () => this.round());
    const now = clock.now();
    const there = new Set(store.list('Node').map((n) => n.metadata.name));
    const needed = new Set(store.list('Pod').flatMap((pod) => pod.spec.nodeName ?? []));
    for (const name of this.missing.keys()) if (there.has(name) || !needed.has(name)) this.missing.delete(name);
    // Those that were missing long enough before this round; the new ones only start to count.
    const gone = new Set([...this.missing].filter(([, since]) => now >= since + QUARANTINE).map(([name]) => name));
    for (const name of needed) if (!there.has(name) && !this.missing.has(name)) this.missing.set(name, now);
    for (const pod of store.list('Pod'))
      if (gone.has(pod.spec.nodeName ?? '')) this.collect(pod.metadata.name, pod.metadata.namespace ?? '');
  }

  private collect(name: string, namespace: string): void {
    const { store, clock } = this.plane;
    store.change('Pod', { name, namespace }, ({ status }) => {
      if (status.phase !== 'Succeeded') status.phase = 'Failed';
      status.conditions = [
        ...(status.conditions ?? []),
        {
          type: 'DisruptionTarget',
          status: 'True',
          lastTransitionTime: timestamp(clock.now()),
          reason: 'DeletionByPodGC',
          message: 'PodGC: node no longer exists',
        },
      ];
    });
    clock.after(15, () => store.delete('Pod', { name, namespace }, 0));
  }
}
