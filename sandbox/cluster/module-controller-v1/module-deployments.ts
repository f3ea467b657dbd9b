import { type ControlPlane, fromKey, ownedBy } from '../control-plane.ts';
import type { Draft } from '../objects.ts';
import { timestamp } from '../time.ts';
import {
  DEPLOYMENT_NAME,
  MODULE_DEPLOYMENT,
  MODULE_EXISTED,
  MODULE_NAME,
  moduleLabel,
  REPLICA_SET_EXISTED,
  REVISION,
  STRATEGY,
} from './labels.ts';
import { addFinalizer, hasFinalizer, nextTry, removeFinalizer } from './metadata.ts';
import type { ModuleDeployment, ModuleInfo, ModuleReplicaSet, ReleaseStatus } from './objects.ts';

/** What a reconciler wants of its queue: to be called again after so many milliseconds; `crash`: the process ends. */
export type Outcome = undefined | { readonly again: number } | { readonly crash: string };

const MOST_CONDITIONS = 10;
const PORT = 30_080;

const moduleChanged = (a: ModuleInfo, b: ModuleInfo): boolean => a.name !== b.name || a.version !== b.version;
export const revisionOf = ({ metadata }: ModuleReplicaSet): number => Number(metadata.labels?.[REVISION] ?? '0');

/** Releases in batches over ModuleReplicaSets (internal/controller/moduledeployment_controller.go of tag V1.0.0). */
export class ModuleDeployments {
  private readonly plane: ControlPlane;

  constructor(plane: ControlPlane) {
    this.plane = plane;
  }

  reconcile(key: string): Outcome {
    const { store } = this.plane;
    const stored = store.get('ModuleDeployment', fromKey(key));
    if (!stored) return undefined;
    const replicas = this.replicasOf(stored);
    if (replicas === undefined) return { again: 1_000 };
    const deployment: ModuleDeployment = { ...stored, spec: { ...stored.spec, replicas } };
    const { metadata, status } = deployment;
    if (
      metadata.deletionTimestamp !== undefined &&
      !hasFinalizer(metadata, REPLICA_SET_EXISTED) &&
      !hasFinalizer(metadata, MODULE_EXISTED)
    ) {
      if (status.releaseStatus?.progress !== 'Terminated') this.release(deployment, { progress: 'Terminated' });
      return undefined;
    }
    if (metadata.generation === 1) this.createService(deployment);
    const release = status.releaseStatus;
    if (release?.progress === 'Paused' && deployment.spec.confirmBatchNum < release.currentBatch) return undefined;
    if (!metadata.ownerReferences?.some(({ name }) => name === deployment.spec.baseDeploymentName)) return this.own(deployment);
    const found = this.newestSet(deployment);
    if (found === undefined)
      return metadata.deletionTimestamp === undefined
        ? { again: 1_000 }
        : release?.progress === 'Terminating'
          ? this.dropSets(deployment)
          : undefined;
    if ('crash' in found) return found;
    const { set, made } = found;
    if (!release || made) {
      // A new release begins with nothing of the one before it.
      const now = timestamp(this.plane.clock.now());
      this.release(deployment, { progress: 'Init', batchProgress: '', lastTransitionTime: now, nextReconcileTime: null });
      this.begin(deployment, set);
      return undefined;
    }
    return this.goOn(deployment, set, release);
  }

  /** -1: as many as the base has available now. The number is written with the owner below, so it is found out once: as the code has it. */
  private replicasOf({ spec, metadata }: ModuleDeployment): number | undefined {
    if (spec.replicas !== -1) return spec.replicas ?? 0;
    const base = this.plane.store.get('Deployment', { namespace: metadata.namespace ?? '', name: spec.baseDeploymentName });
    return base && (base.status.availableReplicas ?? 0);
  }

  private own(deployment: ModuleDeployment): Outcome {
    const { store } = this.plane;
    const base = store.get('Deployment', { namespace: deployment.metadata.namespace ?? '', name: deployment.spec.baseDeploymentName });
    if (!base) return { again: 1_000 };
    store.change('ModuleDeployment', deployment.metadata, ({ metadata, spec }) => {
      metadata.ownerReferences = [...(metadata.ownerReferences ?? []), ...ownedBy(base)];
      addFinalizer(metadata, REPLICA_SET_EXISTED);
      addFinalizer(metadata, MODULE_EXISTED);
      spec.replicas = deployment.spec.replicas ?? 0;
    });
    return undefined;
  }

  // ---- its ModuleReplicaSets ----

  private setsOf({ metadata }: ModuleDeployment): readonly ModuleReplicaSet[] {
    return this.plane.store
      .list('ModuleReplicaSet', metadata.namespace)
      .filter((set) => set.metadata.labels?.[MODULE_DEPLOYMENT] === metadata.name);
  }

  private newestSet(
    deployment: ModuleDeployment,
  ): { readonly set: ModuleReplicaSet; readonly made: boolean } | { readonly crash: string } | undefined {
    const sets = this.setsOf(deployment).toSorted((a, b) => revisionOf(b) - revisionOf(a));
    const [newest] = sets;
    if (newest && !moduleChanged(deployment.spec.template.spec.module, newest.spec.template.spec.module))
      return { set: newest, made: false };
    if (deployment.metadata.deletionTimestamp !== undefined) return undefined;
    return this.createSet(deployment, (newest ? revisionOf(newest) : 0) + 1);
  }

  private createSet(
    deployment: ModuleDeployment,
    revision: number,
  ): { readonly set: ModuleReplicaSet; readonly made: boolean } | { readonly crash: string } | undefined {
    const { store } = this.plane;
    const { metadata, spec } = deployment;
    const namespace = metadata.namespace ?? 'default';
    const base = store.get('Deployment', { namespace, name: spec.baseDeploymentName });
    if (!base) return undefined;
    // Go: labels are written into the map of the ModuleDeployment, which is nil when it has none.
    if (!metadata.labels) return { crash: 'panic: assignment to entry in nil map' };
    const draft: Draft<'ModuleReplicaSet'> = {
      kind: 'ModuleReplicaSet',
      apiVersion: deployment.apiVersion,
      metadata: {
        name: `${metadata.name}-replicas-${revision}`,
        namespace,
        labels: {
          ...metadata.labels,
          [MODULE_NAME]: spec.template.spec.module.name,
          [MODULE_DEPLOYMENT]: metadata.name,
          [STRATEGY]: spec.schedulingStrategy.schedulingPolicy,
          [DEPLOYMENT_NAME]: spec.baseDeploymentName,
          [REVISION]: String(revision),
        },
        ownerReferences: ownedBy(deployment),
        finalizers: [MODULE_EXISTED],
      },
      spec: {
        selector: base.spec.selector,
        replicas: 0,
        template: spec.template,
        operationStrategy: spec.operationStrategy ?? {},
        schedulingStrategy: spec.schedulingStrategy,
      },
      status: { replicas: 0, currentReplicas: 0, availableReplicas: 0 },
    };
    return { set: store.create('ModuleReplicaSet', draft), made: true };
  }

  // ---- the release ----

  private release(
    deployment: ModuleDeployment,
    change: Partial<ReleaseStatus>,
    condition?: { readonly type: string; readonly message: string },
  ): void {
    const now = timestamp(this.plane.clock.now());
    this.plane.store.change('ModuleDeployment', deployment.metadata, ({ status }) => {
      const before: ReleaseStatus = status.releaseStatus ?? {
        currentBatch: 1,
        progress: 'Init',
        batchProgress: '',
        lastTransitionTime: now,
        nextReconcileTime: null,
      };
      status.releaseStatus = { ...before, ...change };
      if (!condition) return;
      const kept = (status.conditions ?? []).slice(-(MOST_CONDITIONS - 1));
      status.conditions = [...kept, { type: condition.type, status: 'True', last_transition_time: now, message: condition.message }];
    });
  }

  /** How many batches, and how many replicas are to come. */
  private begin(deployment: ModuleDeployment, set: ModuleReplicaSet): void {
    const { batchCount = 0, useBeta = false } = deployment.spec.operationStrategy ?? {};
    const replicas = deployment.spec.replicas ?? 0;
    const delta = replicas - set.spec.replicas;
    const realBatchCount =
      batchCount <= 0 ? 1 : Math.abs(delta) < batchCount ? Math.abs(delta) : useBeta && replicas - 1 > 1 ? batchCount + 1 : batchCount;
    this.release(deployment, { realBatchCount, originalDeltaReplicas: delta, currentBatch: 1, progress: 'Executing' });
  }

  private goOn(deployment: ModuleDeployment, set: ModuleReplicaSet, release: ReleaseStatus): Outcome {
    const { clock } = this.plane;
    switch (release.progress) {
      case 'Init':
        this.begin(deployment, set);
        return undefined;
      case 'Executing':
        return this.executeBatch(deployment, set, release);
      case 'Completed':
        this.lookAfter(deployment, set);
        return undefined;
      case 'WaitingForConfirmation':
        this.release(deployment, { progress: 'Paused' });
        return undefined;
      case 'Paused': {
        const later = release.nextReconcileTime !== null && clock.now() < Date.parse(release.nextReconcileTime);
        if (!later && deployment.spec.confirmBatchNum === release.currentBatch)
          this.release(deployment, { currentBatch: release.currentBatch + 1, progress: 'Executing' });
        return undefined;
      }
      case 'Terminating':
        return this.terminate(deployment, set);
      case 'Terminated':
        return undefined;
    }
  }

  private executeBatch(deployment: ModuleDeployment, set: ModuleReplicaSet, release: ReleaseStatus): Outcome {
    const { store, clock } = this.plane;
    const { needConfirm = false, useBeta = false, grayTimeBetweenBatchSeconds = 0 } = deployment.spec.operationStrategy ?? {};
    const { currentBatch, realBatchCount = 0, originalDeltaReplicas = 0 } = release;
    const replicas = deployment.spec.replicas ?? 0;
    const now = clock.now();
    if (replicas === set.spec.replicas) {
      this.release(
        deployment,
        { progress: 'Completed', lastTransitionTime: timestamp(now) },
        { type: 'Available', message: 'deployment release progress completed' },
      );
      return undefined;
    }
    if (release.batchProgress === 'Executing') return undefined;
    const beta = realBatchCount !== 1 && currentBatch === 1 && useBeta;
    const to = beta
      ? 1
      : currentBatch === realBatchCount
        ? replicas
        : set.spec.replicas + Math.ceil(originalDeltaReplicas / realBatchCount);
    store.change('ModuleReplicaSet', set.metadata, ({ spec }) => {
      spec.replicas = to;
      spec.template.spec.module = structuredClone(deployment.spec.template.spec.module);
    });
    const last = currentBatch === realBatchCount;
    const confirm = !last && (needConfirm || (currentBatch === 1 && useBeta));
    const gray = last || confirm ? 0 : grayTimeBetweenBatchSeconds;
    this.release(
      deployment,
      {
        lastTransitionTime: timestamp(now),
        progress: confirm ? 'WaitingForConfirmation' : gray > 0 ? 'Paused' : 'Executing',
        ...(gray > 0 ? { nextReconcileTime: timestamp(now + gray * 1000) } : {}),
        batchProgress: 'Executing',
      },
      {
        type: 'Progressing',
        message: beta
          ? 'deployment release: beta deployment'
          : `deployment release: curbatch ${currentBatch}, batchCount ${realBatchCount}`,
      },
    );
    return { again: gray * 1000 };
  }

  /** Completed: what changed since. A new address alone reaches the ReplicaSet, and installs nothing. */
  private lookAfter(deployment: ModuleDeployment, set: ModuleReplicaSet): void {
    const { store } = this.plane;
    const { metadata, spec } = deployment;
    if (metadata.deletionTimestamp !== undefined) return this.release(deployment, { progress: 'Terminating' });
    if (spec.replicas !== set.spec.replicas) this.release(deployment, { progress: 'Init' });
    const { module } = spec.template.spec;
    if (module.url !== set.spec.template.spec.module.url)
      store.change('ModuleReplicaSet', set.metadata, (draft) => {
        draft.spec.template.spec.module = structuredClone(module);
      });
    if (spec.confirmBatchNum > 0)
      store.change('ModuleDeployment', metadata, (draft) => {
        draft.spec.confirmBatchNum = 0;
      });
  }

  private terminate(deployment: ModuleDeployment, set: ModuleReplicaSet): Outcome {
    const { store } = this.plane;
    const { metadata } = deployment;
    if (hasFinalizer(metadata, MODULE_EXISTED)) {
      if (deployment.spec.replicas !== 0)
        store.change('ModuleDeployment', metadata, ({ spec }) => {
          spec.replicas = 0;
        });
      else if (set.status.replicas !== 0) this.begin(deployment, set);
      else store.change('ModuleDeployment', metadata, (draft) => removeFinalizer(draft.metadata, MODULE_EXISTED));
      return undefined;
    }
    return this.dropSets(deployment);
  }

  private dropSets(deployment: ModuleDeployment): Outcome {
    const { store, clock } = this.plane;
    const { metadata } = deployment;
    if (!hasFinalizer(metadata, REPLICA_SET_EXISTED)) return undefined;
    const sets = this.setsOf(deployment);
    for (const each of sets) store.delete('ModuleReplicaSet', each.metadata);
    if (sets.length > 0) return { again: nextTry(metadata.deletionTimestamp ?? '', clock.now()) };
    store.change('ModuleDeployment', metadata, (draft) => removeFinalizer(draft.metadata, REPLICA_SET_EXISTED));
    return undefined;
  }

  // ---- its Service ----

  private createService({ metadata, spec }: ModuleDeployment): void {
    const { store, names } = this.plane;
    const strategy = spec.operationStrategy?.serviceStrategy;
    if (strategy?.enableModuleService !== true) return;
    const module = spec.template.spec.module.name;
    const key = { namespace: metadata.namespace ?? 'default', name: `${module}-service` };
    if (store.get('Service', key)) return;
    const port = strategy.port ?? 0;
    const address = names.clusterIP();
    store.create('Service', {
      kind: 'Service',
      apiVersion: 'v1',
      metadata: key,
      spec: {
        type: 'NodePort',
        clusterIP: address,
        clusterIPs: [address],
        selector: { [moduleLabel(module)]: 'true' },
        ports: [{ name: 'http', port, protocol: 'TCP', targetPort: strategy.targetPort ?? port, nodePort: PORT }],
      },
      status: { loadBalancer: {} },
    });
  }
}
