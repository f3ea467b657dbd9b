import type { Controller, ControlPlane } from '../control-plane.ts';
import type { Kind } from '../objects.ts';
import { resources } from '../resources.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';

const DELAY = 10;
/** Milliseconds until it is looked again whether Pods that end have ended: half their 30 s and one more. */
const AGAIN = 16_000;

/** Gives a Namespace its ServiceAccount; empties one that is deleted, and lets it go when nothing is left (pkg/controller/namespace). */
export class NamespaceController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (name) => this.reconcile(name));
  }

  observe(change: AnyChange): void {
    if (change.kind !== 'Namespace' || change.type === 'DELETED') return;
    this.queue.add(change.object.metadata.name);
  }

  stop(): void {
    this.queue.stop();
  }

  private reconcile(name: string): void {
    const { store } = this.plane;
    const namespace = store.get('Namespace', { name });
    if (!namespace) return;
    if (namespace.metadata.deletionTimestamp === undefined) {
      const account = { name: 'default', namespace: name };
      if (!store.get('ServiceAccount', account))
        store.create('ServiceAccount', { kind: 'ServiceAccount', apiVersion: 'v1', metadata: account });
      return;
    }
    store.change('Namespace', { name }, ({ status }) => {
      status.phase = 'Terminating';
    });
    const kinds = resources.filter((r) => r.namespaced).map((r) => r.kind);
    for (const kind of kinds) for (const { metadata } of store.list(kind, name)) store.delete(kind, metadata);
    const left = (kind: Kind): boolean => store.list(kind, name).length > 0;
    if (kinds.some(left)) this.queue.add(name, AGAIN);
    else
      store.change('Namespace', { name }, ({ spec }) => {
        spec.finalizers = [];
      });
  }
}
