import { type ControlPlane, fromKey } from '../control-plane.ts';
import type { Pod } from '../objects.ts';
import { selects } from '../selectors.ts';
import {
  ALLOCATE_POD,
  BASE_IP,
  BASE_NAME,
  DELETE_MODULE,
  DELETE_POD_DIRECTLY,
  INSTANCE_COUNT,
  MODULE_DEPLOYMENT,
  MODULE_EXISTED,
  MODULE_NAME,
  MODULE_VERSION,
  MOST_MODULES,
  moduleLabel,
  podFinalizer,
  REPLICA_SET,
  STRATEGY,
} from './labels.ts';
import { addFinalizer, nextTry, removeFinalizer, setLabel } from './metadata.ts';
import type { Outcome } from './module-deployments.ts';
import type { Module, ModuleReplicaSet } from './objects.ts';

const countOn = ({ metadata }: Pod): number => Number(metadata.labels?.[INSTANCE_COUNT] ?? '0') || 0;

/** Marks a base's Pod before a module is installed there. */
export function occupy(pod: Pod, module: string): void {
  setLabel(pod.metadata, moduleLabel(module), 'true');
  setLabel(pod.metadata, INSTANCE_COUNT, String(pod.metadata.labels?.[INSTANCE_COUNT] === undefined ? 1 : countOn(pod) + 1));
  addFinalizer(pod.metadata, podFinalizer(module));
}

/** Keeps as many Modules as wanted (internal/controller/modulereplicaset_controller.go of tag V1.0.0). */
export class ModuleReplicaSets {
  private readonly plane: ControlPlane;

  constructor(plane: ControlPlane) {
    this.plane = plane;
  }

  reconcile(key: string): Outcome {
    const { store, clock } = this.plane;
    const set = store.get('ModuleReplicaSet', fromKey(key));
    if (!set) return undefined;
    const { metadata, spec, status } = set;
    const all = store
      .list('Module', metadata.namespace)
      .filter((module) => module.metadata.labels?.[MODULE_NAME] === spec.template.spec.module.name);
    const own = all.filter((module) => module.metadata.labels?.[REPLICA_SET] === metadata.name);
    if (metadata.deletionTimestamp !== undefined) return this.clearAway(set, own);
    const availableReplicas = own.filter((module) => module.status.status === 'Available').length;
    if (own.length !== status.currentReplicas || availableReplicas !== status.availableReplicas) {
      store.change('ModuleReplicaSet', metadata, (draft) => {
        draft.status.currentReplicas = own.length;
        draft.status.availableReplicas = availableReplicas;
      });
      return undefined;
    }
    if ((metadata.generation ?? 1) > 1 && status.availableReplicas === spec.replicas) {
      const deployment = { namespace: metadata.namespace ?? '', name: metadata.labels?.[MODULE_DEPLOYMENT] ?? '' };
      store.change('ModuleDeployment', deployment, (draft) => {
        if (draft.status.releaseStatus) draft.status.releaseStatus.batchProgress = 'Completed';
      });
      return undefined;
    }
    const delta = spec.replicas - own.length;
    if (delta === 0) return undefined;
    // It tries once for each number of replicas: a base that comes later is not looked at, as the code has it.
    if (status.replicas === spec.replicas) return undefined;
    store.change('ModuleReplicaSet', metadata, (draft) => {
      draft.status.replicas = spec.replicas;
    });
    if (delta < 0) {
      this.scaleDown(set, own);
      return undefined;
    }
    const pods = this.basesOf(set).filter((pod) => pod.metadata.labels?.[moduleLabel(spec.template.spec.module.name)] === undefined);
    if (pods.length === 0) return { again: nextTry(metadata.creationTimestamp, clock.now()) };
    this.scaleUp(
      set,
      pods,
      own,
      all.filter((module) => !own.includes(module)),
    );
    return undefined;
  }

  private basesOf({ metadata, spec }: ModuleReplicaSet): readonly Pod[] {
    return this.plane.store.list('Pod', metadata.namespace).filter((pod) => selects(spec.selector, pod.metadata.labels));
  }

  /** Scatter: the emptiest base first; stacking: the fullest. The other way round when modules go. */
  private ordered(set: ModuleReplicaSet, pods: readonly Pod[], up: boolean): readonly Pod[] {
    const strategy = set.metadata.labels?.[STRATEGY];
    if (strategy !== 'scatter' && strategy !== 'stacking') return pods;
    const sign = (strategy === 'scatter') === up ? 1 : -1;
    return pods.toSorted((a, b) => sign * (countOn(a) - countOn(b)));
  }

  private scaleUp(set: ModuleReplicaSet, pods: readonly Pod[], own: readonly Module[], others: readonly Module[]): void {
    const { store } = this.plane;
    const { module } = set.spec.template.spec;
    const used = new Set(own.map(({ metadata }) => metadata.labels?.[BASE_NAME]));
    // The bound is read from whichever candidate comes first.
    const most = Number(pods[0]?.metadata.labels?.[MOST_MODULES] ?? Number.NaN);
    const room = Number.isInteger(most) ? most : Infinity;
    const chosen = this.ordered(set, pods, true)
      .filter((pod) => pod.metadata.deletionTimestamp === undefined && !used.has(pod.metadata.name) && countOn(pod) < room)
      .slice(0, set.spec.replicas - own.length);
    if (others.length > 0) this.shrinkOthers(chosen.length, others);
    for (const pod of chosen) {
      store.change('Pod', pod.metadata, (draft) => occupy(draft, module.name));
      this.createModule(set, pod);
    }
  }

  /** Older ReplicaSets give as many as the new one gets, at once: before the new modules are there. */
  private shrinkOthers(count: number, others: readonly Module[]): void {
    let left = count;
    const keys = new Map(others.map(({ metadata }) => [metadata.labels?.[REPLICA_SET] ?? '', metadata.namespace ?? '']));
    for (const [name, namespace] of keys)
      this.plane.store.change('ModuleReplicaSet', { name, namespace }, ({ spec }) => {
        const gone = Math.min(left, spec.replicas);
        spec.replicas -= gone;
        left -= gone;
      });
  }

  private createModule(set: ModuleReplicaSet, pod: Pod): void {
    const { store, names } = this.plane;
    const { module } = set.spec.template.spec;
    const prefix = `${set.metadata.name}-${module.name}-`;
    const { upgradePolicy } = set.spec.operationStrategy;
    store.create('Module', {
      kind: 'Module',
      apiVersion: set.apiVersion,
      metadata: {
        name: `${prefix}${names.suffix(prefix)}`,
        generateName: prefix,
        namespace: set.metadata.namespace ?? 'default',
        labels: {
          ...set.metadata.labels,
          [MODULE_NAME]: module.name,
          [MODULE_VERSION]: module.version,
          [BASE_IP]: pod.status.podIP ?? '',
          [BASE_NAME]: pod.metadata.name,
          [REPLICA_SET]: set.metadata.name,
        },
        ownerReferences: [baseOf(pod)],
        finalizers: [ALLOCATE_POD],
      },
      spec: { selector: set.spec.selector, module, ...(upgradePolicy === undefined ? {} : { upgradePolicy }) },
      status: {},
    });
  }

  private scaleDown(set: ModuleReplicaSet, own: readonly Module[]): void {
    const { store } = this.plane;
    const kept = own.filter(({ metadata }) => metadata.labels?.[DELETE_MODULE] !== 'true');
    const count = kept.length - set.spec.replicas;
    const on = new Map(kept.map((module) => [module.metadata.labels?.[BASE_NAME] ?? '', module]));
    const pods = this.ordered(
      set,
      this.basesOf(set).filter(({ metadata }) => on.has(metadata.name)),
      false,
    );
    for (const pod of pods.slice(0, Math.max(0, count))) {
      const module = on.get(pod.metadata.name);
      if (!module) continue;
      // With this policy the base itself goes, and its own Deployment makes another.
      if (set.spec.operationStrategy.upgradePolicy === 'scaleup_then_scaledown')
        store.change('Pod', pod.metadata, ({ metadata }) => setLabel(metadata, DELETE_POD_DIRECTLY, 'true'));
      else store.change('Module', module.metadata, ({ metadata }) => setLabel(metadata, DELETE_MODULE, 'true'));
    }
  }

  private clearAway(set: ModuleReplicaSet, own: readonly Module[]): Outcome {
    const { store, clock } = this.plane;
    if (own.length === 0) {
      store.change('ModuleReplicaSet', set.metadata, ({ metadata }) => removeFinalizer(metadata, MODULE_EXISTED));
      return undefined;
    }
    for (const module of own) store.change('Module', module.metadata, ({ metadata }) => setLabel(metadata, DELETE_MODULE, 'true'));
    return { again: nextTry(set.metadata.deletionTimestamp ?? '', clock.now()) };
  }
}

export const baseOf = ({
  apiVersion,
  kind,
  metadata,
}: Pod): { apiVersion: string; kind: string; name: string; uid: string; blockOwnerDeletion: boolean } => ({
  apiVersion,
  kind,
  name: metadata.name,
  uid: metadata.uid,
  blockOwnerDeletion: true,
});
