import type { Network } from '../../host/network.ts';
import { type ControlPlane, fromKey, keyOf } from '../control-plane.ts';
import { askBase } from '../module-controller/tunnel.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { BASE_NAME, DELETE_MODULE, DELETE_MODULE_DIRECTLY, DELETE_POD, DELETE_POD_DIRECTLY, REPLICA_SET } from './labels.ts';
import { setLabel } from './metadata.ts';
import { ModuleDeployments, type Outcome } from './module-deployments.ts';
import { ModuleReplicaSets } from './module-replica-sets.ts';
import { Modules } from './modules.ts';

const DELAY = 6;
const ARKLET = 1238;
/** Milliseconds after which a controller that crashed is started again. */
const RESTARTS = 10_000;

/**
 * ModuleController V1: Module, ModuleReplicaSet, ModuleDeployment, on bases that are ordinary Pods. It follows the code of tag V1.0.0,
 * faults included; nothing of it was recorded on a cluster.
 */
export class ModuleControllerV1 {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  /** What is to be looked at again later, whatever happens in between. */
  private readonly later: WorkQueue;
  private readonly deployments: ModuleDeployments;
  private readonly sets: ModuleReplicaSets;
  private readonly modules: Modules;
  private readonly working = new Set<string>();
  private readonly again = new Set<string>();
  private readonly unwatch: () => void;
  private crashed: string | undefined;
  private over = false;

  /** @param network the machine that it runs on */
  constructor(plane: ControlPlane, network: Network) {
    this.plane = plane;
    this.deployments = new ModuleDeployments(plane);
    this.sets = new ModuleReplicaSets(plane);
    this.modules = new Modules(plane, (address, command, body) => askBase(network, address, ARKLET, command, body));
    this.queue = new WorkQueue(plane.clock, DELAY, (entry) => void this.work(entry));
    this.later = new WorkQueue(plane.clock, DELAY, (entry) => void this.work(entry));
    plane.store.extend(['Module', 'ModuleReplicaSet', 'ModuleDeployment']);
    this.unwatch = plane.store.watch((change) => this.observe(change));
  }

  /** Why its process ended, while it waits to be started again. */
  get crash(): string | undefined {
    return this.crashed;
  }

  stop(): void {
    this.over = true;
    this.unwatch();
    this.queue.stop();
    this.later.stop();
  }

  private observe({ kind, object, type }: AnyChange): void {
    if (kind === 'ModuleDeployment' || kind === 'ModuleReplicaSet' || kind === 'Module' || (kind === 'Pod' && type !== 'DELETED'))
      this.queue.add(`${kind} ${keyOf(object)}`);
    if (kind === 'Module') {
      const set = object.metadata.labels?.[REPLICA_SET];
      if (set !== undefined) this.queue.add(`ModuleReplicaSet ${object.metadata.namespace ?? ''}/${set}`);
    }
  }

  private async work(entry: string): Promise<void> {
    if (this.over || this.crashed !== undefined) return;
    // One worker for one object; what came meanwhile is done after.
    if (this.working.has(entry)) return void this.again.add(entry);
    this.working.add(entry);
    const [kind = '', key = ''] = entry.split(' ');
    const outcome = await this.reconcile(kind, key);
    this.working.delete(entry);
    if (this.again.delete(entry) && !this.over) this.queue.add(entry);
    if (this.over || outcome === undefined) return;
    if ('crash' in outcome) this.fall(outcome.crash);
    else this.later.add(entry, Math.max(DELAY, outcome.again));
  }

  private async reconcile(kind: string, key: string): Promise<Outcome> {
    switch (kind) {
      case 'ModuleDeployment':
        return this.deployments.reconcile(key);
      case 'ModuleReplicaSet':
        return this.sets.reconcile(key);
      case 'Module':
        return this.modules.reconcile(key);
      default:
        return this.lookAtBase(key);
    }
  }

  /** The process ends, and begins anew with a look at everything. */
  private fall(message: string): void {
    this.crashed = message;
    this.queue.stop();
    this.later.stop();
    this.plane.clock.after(RESTARTS, () => {
      if (this.over) return;
      this.crashed = undefined;
      const { store } = this.plane;
      for (const kind of ['ModuleDeployment', 'ModuleReplicaSet', 'Module', 'Pod'] as const)
        for (const object of store.list(kind)) this.queue.add(`${kind} ${keyOf(object)}`);
    });
  }

  /** A base's Pod that goes: its modules go with it, or move (internal/controller/pod_controller.go). */
  private lookAtBase(key: string): Outcome {
    const { store } = this.plane;
    const pod = store.get('Pod', fromKey(key));
    if (!pod) return undefined;
    const { labels = {}, deletionTimestamp, namespace, name } = pod.metadata;
    if (deletionTimestamp === undefined) {
      if (labels[DELETE_POD] === 'true' || labels[DELETE_POD_DIRECTLY] === 'true') store.delete('Pod', pod.metadata);
      return undefined;
    }
    for (const module of store.list('Module', namespace).filter(({ metadata }) => metadata.labels?.[BASE_NAME] === name)) {
      const mark =
        labels[DELETE_POD] === 'true' ? DELETE_MODULE : labels[DELETE_POD_DIRECTLY] === 'true' ? DELETE_MODULE_DIRECTLY : undefined;
      if (mark === undefined) store.delete('Module', module.metadata);
      else store.change('Module', module.metadata, ({ metadata }) => setLabel(metadata, mark, 'true'));
    }
    return undefined;
  }
}

export const startV1 = (plane: ControlPlane, network: Network): ModuleControllerV1 => new ModuleControllerV1(plane, network);
