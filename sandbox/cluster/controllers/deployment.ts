import { conditionOf } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf, ownedBy, ownerOf } from '../control-plane.ts';
import type { Deployment, DeploymentStatus, PodTemplate, ReplicaSet } from '../objects.ts';
import { type AnyChange, same } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { available, countedStatus, fencesOf, isComplete, newReplicas, rolloutStatus, setCondition, wanted } from './rollout.ts';

const DELAY = 7;
const FROM = 'deployment-controller';
export const REVISION = 'deployment.kubernetes.io/revision';
const DESIRED = 'deployment.kubernetes.io/desired-replicas';
const MOST = 'deployment.kubernetes.io/max-replicas';
const HASH = 'pod-template-hash';
/** Annotations of a Deployment that its ReplicaSets do not get. */
const OWN_ANNOTATIONS = ['kubectl.kubernetes.io/last-applied-configuration', REVISION, DESIRED, MOST];

export const revisionOf = ({ metadata }: Deployment | ReplicaSet): number => Number(metadata.annotations?.[REVISION] ?? '0');

/** A template without the label by which its ReplicaSet's Pods are told apart. */
export function plainTemplate({ metadata, spec }: PodTemplate): PodTemplate {
  const labels = { ...metadata?.labels };
  delete labels[HASH];
  return { ...(metadata ? { metadata: { ...metadata, labels } } : {}), spec };
}

const byAge = (a: ReplicaSet, b: ReplicaSet): number =>
  a.metadata.creationTimestamp === b.metadata.creationTimestamp
    ? Number(a.metadata.name > b.metadata.name) - 0.5
    : Date.parse(a.metadata.creationTimestamp) - Date.parse(b.metadata.creationTimestamp);

/** Rolls templates out over ReplicaSets (pkg/controller/deployment). */
export class DeploymentController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  /** Looks at rollouts that may then have made no progress for too long. */
  private readonly stuck: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
    this.stuck = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
  }

  observe(change: AnyChange): void {
    if (change.kind === 'Deployment') this.queue.add(keyOf(change.object));
    if (change.kind !== 'ReplicaSet') return;
    const owner = ownerOf(change.object);
    const deployment = this.plane.store.list('Deployment').find((d) => d.metadata.uid === owner);
    if (deployment) this.queue.add(keyOf(deployment));
  }

  stop(): void {
    this.queue.stop();
    this.stuck.stop();
  }

  private sync(key: string): void {
    const { store } = this.plane;
    const deployment = store.get('Deployment', fromKey(key));
    if (!deployment || deployment.metadata.deletionTimestamp !== undefined) return;
    const sets = store.list('ReplicaSet', deployment.metadata.namespace).filter((rs) => ownerOf(rs) === deployment.metadata.uid);
    const newest = this.newestOf(deployment, sets);
    const rescaled = sets.some((rs) => rs.spec.replicas > 0 && Number(rs.metadata.annotations?.[DESIRED]) !== deployment.spec.replicas);
    if (deployment.spec.paused === true || rescaled) this.syncScale(deployment, sets, newest);
    else if (deployment.spec.strategy.type === 'Recreate') this.recreate(deployment, sets, newest);
    else this.roll(deployment, sets, newest);
    this.lookAgain(key);
  }

  /** Nothing may change any more until the deadline for progress: then it is looked whether it has passed (requeueStuckDeployment). */
  private lookAgain(key: string): void {
    const { store, clock } = this.plane;
    this.stuck.forget(key);
    const deployment = store.get('Deployment', fromKey(key));
    const progress = conditionOf(deployment?.status.conditions, 'Progressing');
    if (!deployment || !progress || ['NewReplicaSetAvailable', 'ProgressDeadlineExceeded'].includes(progress.reason ?? '')) return;
    const deadline = Date.parse(progress.lastUpdateTime ?? '') + (deployment.spec.progressDeadlineSeconds + 1) * 1000;
    if (deadline > clock.now()) this.stuck.add(key, deadline - clock.now());
  }

  private newestOf({ spec }: Deployment, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
    return [...sets].sort(byAge).find((rs) => same(plainTemplate(rs.spec.template), spec.template));
  }

  /** The ReplicaSet of the present template, made or brought up to date; undefined: it was changed, the next turn goes on. */
  private ensureNewest(deployment: Deployment, sets: readonly ReplicaSet[], known: ReplicaSet | undefined): ReplicaSet | undefined {
    const { store, clock } = this.plane;
    const older = sets.filter((rs) => rs !== known);
    const revision = String(Math.max(0, ...older.map(revisionOf)) + 1);
    if (!known) return this.createNewest(deployment, sets, revision);
    const news = Object.entries(this.ownAnnotations(deployment)).some(([key, value]) => known.metadata.annotations?.[key] !== value);
    if (news)
      store.change('ReplicaSet', known.metadata, ({ metadata }) => {
        metadata.annotations = { ...metadata.annotations, ...this.ownAnnotations(deployment) };
      });
    if (revisionOf(known) < Number(revision)) {
      store.change('ReplicaSet', known.metadata, ({ metadata }) => {
        metadata.annotations = { ...metadata.annotations, ...this.annotations(deployment, revision) };
      });
      return undefined;
    }
    store.change('Deployment', deployment.metadata, ({ metadata, status }) => {
      metadata.annotations = { ...metadata.annotations, [REVISION]: String(revisionOf(known)) };
      if (conditionOf(status.conditions, 'Progressing')) return;
      const message = `Found new replica set "${known.metadata.name}"`;
      const condition = { type: 'Progressing', status: 'True', reason: 'FoundNewReplicaSet', message };
      status.conditions = setCondition(status.conditions ?? [], condition, clock.now());
    });
    return known;
  }

  private createNewest(deployment: Deployment, sets: readonly ReplicaSet[], revision: string): ReplicaSet {
    const { store, names, clock } = this.plane;
    const { template, selector } = deployment.spec;
    const hash = names.templateHash(deployment.metadata.name, template);
    const replicas = newReplicas(deployment, sets, 0);
    const created = store.create('ReplicaSet', {
      kind: 'ReplicaSet',
      apiVersion: 'apps/v1',
      metadata: {
        name: `${deployment.metadata.name}-${hash}`,
        namespace: deployment.metadata.namespace ?? 'default',
        labels: { ...template.metadata?.labels, [HASH]: hash },
        annotations: this.annotations(deployment, revision),
        ownerReferences: ownedBy(deployment),
      },
      spec: {
        replicas,
        selector: { ...selector, matchLabels: { ...selector.matchLabels, [HASH]: hash } },
        template: { ...template, metadata: { ...template.metadata, labels: { ...template.metadata?.labels, [HASH]: hash } } },
      },
      status: { replicas: 0 },
    });
    if (replicas > 0) this.recordScaling(deployment, created.metadata.name, 0, replicas);
    clock.after(4, () =>
      store.change('Deployment', deployment.metadata, ({ metadata, status }) => {
        metadata.annotations = { ...metadata.annotations, [REVISION]: revision };
        const message = `Created new replica set "${created.metadata.name}"`;
        const condition = { type: 'Progressing', status: 'True', reason: 'NewReplicaSetCreated', message };
        status.conditions = setCondition(status.conditions ?? [], condition, clock.now());
      }),
    );
    return created;
  }

  private ownAnnotations({ metadata }: Deployment): Record<string, string> {
    return Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => !OWN_ANNOTATIONS.includes(key)));
  }

  private annotations(deployment: Deployment, revision: string): Record<string, string> {
    const { replicas } = deployment.spec;
    return {
      ...this.ownAnnotations(deployment),
      [DESIRED]: String(replicas),
      [MOST]: String(replicas + fencesOf(deployment).surge),
      [REVISION]: revision,
    };
  }

  private recordScaling(deployment: Deployment, name: string, from: number, to: number): void {
    const message = `Scaled ${to > from ? 'up' : 'down'} replica set ${name} from ${from} to ${to}`;
    this.plane.record({ type: 'Normal', about: deployment, reason: 'ScalingReplicaSet', message, from: FROM });
  }

  private scale(deployment: Deployment, set: ReplicaSet, replicas: number): boolean {
    const before = set.spec.replicas;
    const annotations = {
      [DESIRED]: String(deployment.spec.replicas),
      [MOST]: String(deployment.spec.replicas + fencesOf(deployment).surge),
    };
    this.plane.store.change('ReplicaSet', set.metadata, ({ metadata, spec }) => {
      spec.replicas = replicas;
      metadata.annotations = { ...metadata.annotations, ...annotations };
    });
    if (before !== replicas) this.recordScaling(deployment, set.metadata.name, before, replicas);
    return before !== replicas;
  }

  private writeStatus(deployment: Deployment, status: DeploymentStatus): void {
    const { clock, store } = this.plane;
    clock.after(3, () =>
      store.change('Deployment', deployment.metadata, (draft) => {
        // Another write came between: the next turn counts again.
        if (draft.metadata.resourceVersion === deployment.metadata.resourceVersion) draft.status = status;
      }),
    );
  }

  private roll(deployment: Deployment, sets: readonly ReplicaSet[], known: ReplicaSet | undefined): void {
    const newest = this.ensureNewest(deployment, sets, known);
    if (!newest) return;
    // Made in this turn: its creation brings the next one.
    if (!known) return;
    const all = sets;
    const old = sets.filter((rs) => rs !== known);
    const to =
      newest.spec.replicas > deployment.spec.replicas ? deployment.spec.replicas : newReplicas(deployment, all, newest.spec.replicas);
    const grown = newest.spec.replicas !== deployment.spec.replicas && this.scale(deployment, newest, to);
    if (!grown) this.shrinkOld(deployment, newest, old, all);
    this.finish(deployment, all, newest);
  }

  private finish(deployment: Deployment, all: readonly ReplicaSet[], newest: ReplicaSet): void {
    const { store, clock } = this.plane;
    const now = store.get('Deployment', deployment.metadata) ?? deployment;
    if (isComplete(now, now.status))
      this.forgetOldest(
        now,
        all.filter((rs) => rs !== newest),
      );
    this.writeStatus(now, rolloutStatus(now, all, newest, clock.now()));
  }

  /** Takes from old ReplicaSets what may go: what is not available first, then what is more than needed. */
  private shrinkOld(deployment: Deployment, newest: ReplicaSet, old: readonly ReplicaSet[], all: readonly ReplicaSet[]): boolean {
    if (wanted(old) === 0) return false;
    const atLeast = deployment.spec.replicas - fencesOf(deployment).unavailable;
    const unavailableNew = newest.spec.replicas - (newest.status.availableReplicas ?? 0);
    let room = wanted(all) - atLeast - unavailableNew;
    if (room <= 0) return false;
    const left = new Map(old.map((rs) => [rs, rs.spec.replicas] as const));
    for (const rs of [...old].sort(byAge)) {
      const idle = rs.spec.replicas - (rs.status.availableReplicas ?? 0);
      const gone = Math.min(room, Math.max(0, idle));
      left.set(rs, rs.spec.replicas - gone);
      room -= gone;
    }
    let spare = available(all) - atLeast;
    for (const rs of [...old].sort(byAge)) {
      const has = left.get(rs) ?? 0;
      const gone = Math.max(0, Math.min(spare, has));
      left.set(rs, has - gone);
      spare -= gone;
    }
    let changed = false;
    for (const [rs, replicas] of left) if (replicas !== rs.spec.replicas) changed = this.scale(deployment, rs, replicas) || changed;
    return changed;
  }

  private recreate(deployment: Deployment, sets: readonly ReplicaSet[], known: ReplicaSet | undefined): void {
    const old = sets.filter((rs) => rs !== known);
    const busy = old.filter((rs) => rs.spec.replicas > 0);
    for (const rs of busy) this.scale(deployment, rs, 0);
    const { store } = this.plane;
    const lingering = store.list('Pod', deployment.metadata.namespace).some((pod) => old.some((rs) => rs.metadata.uid === ownerOf(pod)));
    if (busy.length > 0 || lingering) {
      if (busy.length === 0) this.queue.add(keyOf(deployment), 1000);
      this.writeStatus(deployment, rolloutStatus(deployment, sets, known, this.plane.clock.now()));
      return;
    }
    const newest = this.ensureNewest(deployment, sets, known);
    if (!newest || !known) return;
    if (newest.spec.replicas !== deployment.spec.replicas) this.scale(deployment, newest, deployment.spec.replicas);
    this.finish(deployment, sets, newest);
  }

  /** Only the number changed, or the rollout is paused. */
  private syncScale(deployment: Deployment, sets: readonly ReplicaSet[], newest: ReplicaSet | undefined): void {
    const active = sets.filter((rs) => rs.spec.replicas > 0);
    const { replicas } = deployment.spec;
    const only = active.length === 0 ? (newest ?? [...sets].sort(byAge).at(-1)) : active.length === 1 ? active[0] : undefined;
    if (only) this.scale(deployment, only, replicas);
    else if (newest && newest.spec.replicas === replicas && (newest.status.availableReplicas ?? 0) === replicas)
      for (const rs of active) this.scale(deployment, rs, rs === newest ? replicas : 0);
    else this.scaleInProportion(deployment, active);
    this.writeStatus(deployment, countedStatus(deployment, sets, newest, this.plane.clock.now()));
  }

  /** In the midst of a roll every ReplicaSet grows or shrinks by its share, the largest takes what is left over. */
  private scaleInProportion(deployment: Deployment, active: readonly ReplicaSet[]): void {
    const most = deployment.spec.replicas > 0 ? deployment.spec.replicas + fencesOf(deployment).surge : 0;
    const total = wanted(active);
    let left = most - total;
    const bySize = [...active].sort((a, b) => b.spec.replicas - a.spec.replicas);
    const target = new Map<ReplicaSet, number>();
    for (const rs of bySize) {
      const before = Number(rs.metadata.annotations?.[MOST] ?? total) || total;
      const share = Math.round((rs.spec.replicas * most) / before) - rs.spec.replicas;
      const change = left > 0 ? Math.min(Math.max(share, 0), left) : Math.max(Math.min(share, 0), left);
      target.set(rs, rs.spec.replicas + change);
      left -= change;
    }
    for (const [i, rs] of bySize.entries())
      this.scale(deployment, rs, Math.max(0, (target.get(rs) ?? rs.spec.replicas) + (i === 0 ? left : 0)));
  }

  private forgetOldest(deployment: Deployment, old: readonly ReplicaSet[]): void {
    const idle = [...old].filter((rs) => rs.spec.replicas === 0 && rs.status.replicas === 0).sort((a, b) => revisionOf(a) - revisionOf(b));
    for (const rs of idle.slice(0, Math.max(0, idle.length - deployment.spec.revisionHistoryLimit)))
      this.plane.store.delete('ReplicaSet', rs.metadata);
  }
}
