import { type ControlPlane, type Controller, fromKey, keyOf } from '../control-plane.ts';
import type { Kind } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';

const DELAY = 9;
const DEPENDENTS: readonly Kind[] = ['ReplicaSet', 'Job', 'Pod', 'EndpointSlice', 'ModuleDeployment', 'ModuleReplicaSet', 'Module'];

/** Deletes in the background what is owned by something that is gone. */
export class GarbageCollector implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (entry) => this.collect(entry));
  }

  observe(change: AnyChange): void {
    if (change.type !== 'DELETED') return;
    const { uid } = change.object.metadata;
    for (const kind of DEPENDENTS)
      for (const object of this.plane.store.list(kind))
        if (object.metadata.ownerReferences?.some((r) => r.uid === uid)) this.queue.add(`${kind} ${keyOf(object)}`);
  }

  stop(): void {
    this.queue.stop();
  }

  private collect(entry: string): void {
    const [kind = '', key = ''] = entry.split(' ');
    const known = DEPENDENTS.find((k) => k === kind);
    if (known) this.plane.store.delete(known, fromKey(key));
  }
}
