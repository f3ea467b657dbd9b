import { conditionOf } from '../conditions.ts';
import type { Condition, Deployment, DeploymentStatus, ReplicaSet } from '../objects.ts';
import { timestamp } from '../time.ts';

/** What a rolling update may do at once, resolved from numbers or percentages (ResolveFenceposts). */
export interface Fences {
  readonly surge: number;
  readonly unavailable: number;
}

export function fencesOf({ spec }: Deployment): Fences {
  if (spec.strategy.type === 'Recreate') return { surge: 0, unavailable: spec.replicas };
  const { maxSurge = '25%', maxUnavailable = '25%' } = spec.strategy.rollingUpdate ?? {};
  const resolve = (value: string | number, round: (n: number) => number): number =>
    typeof value === 'number' ? value : round((Number.parseInt(value, 10) * spec.replicas) / 100);
  const surge = resolve(maxSurge, Math.ceil);
  const unavailable = resolve(maxUnavailable, Math.floor);
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

const sum = (sets: readonly ReplicaSet[], count: (set: ReplicaSet) => number | undefined): number =>
  sets.reduce((n, set) => n + (count(set) ?? 0), 0);

export const wanted = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.spec.replicas);
export const available = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.status.availableReplicas);

/** How many the new ReplicaSet may have now (NewRSNewReplicas). */
export function newReplicas(deployment: Deployment, all: readonly ReplicaSet[], current: number): number {
  const { replicas, strategy } = deployment.spec;
  if (strategy.type === 'Recreate') return replicas;
  const room = replicas + fencesOf(deployment).surge - wanted(all);
  return room <= 0 ? current : current + Math.min(room, replicas - current);
}

/** Adds a condition, at the end, unless it is there with the same status and reason. */
export function setCondition(conditions: readonly Condition[], condition: Omit<Condition, 'lastTransitionTime'>, now: number): Condition[] {
  const old = conditionOf(conditions, condition.type);
  if (old?.status === condition.status && old.reason === condition.reason) return [...conditions];
  const at = timestamp(now);
  const lastTransitionTime = old?.status === condition.status ? old.lastTransitionTime : at;
  const { type, status, reason, message } = condition;
  return [
    ...conditions.filter((c) => c.type !== type),
    {
      type,
      status,
      lastUpdateTime: at,
      lastTransitionTime,
      ...(reason === undefined ? {} : { reason }),
      ...(message === undefined ? {} : { message }),
    },
  ];
}

/** The counters of a Deployment and whether it is available (calculateStatus). */
export function countedStatus(
  deployment: Deployment,
  all: readonly ReplicaSet[],
  newest: ReplicaSet | undefined,
  now: number,
): DeploymentStatus {
  const there = available(all);
  const replicas = sum(all, (set) => set.status.replicas);
  const updated = newest ? newest.status.replicas : 0;
  const ready = sum(all, (set) => set.status.readyReplicas);
  const unavailable = Math.max(0, wanted(all) - there);
  const enough = there >= deployment.spec.replicas - fencesOf(deployment).unavailable;
  const field = (name: string, value: number): Record<string, number> => (value === 0 ? {} : { [name]: value });
  return {
    observedGeneration: deployment.metadata.generation ?? 1,
    ...field('replicas', replicas),
    ...field('updatedReplicas', updated),
    ...field('readyReplicas', ready),
    ...field('availableReplicas', there),
    ...field('unavailableReplicas', unavailable),
    conditions: setCondition(
      deployment.status.conditions ?? [],
      enough
        ? { type: 'Available', status: 'True', reason: 'MinimumReplicasAvailable', message: 'Deployment has minimum availability.' }
        : {
            type: 'Available',
            status: 'False',
            reason: 'MinimumReplicasUnavailable',
            message: 'Deployment does not have minimum availability.',
          },
      now,
    ),
  };
}

export function isComplete({ spec }: Deployment, status: DeploymentStatus): boolean {
  const { replicas = 0, updatedReplicas = 0, availableReplicas = 0 } = status;
  return updatedReplicas === spec.replicas && replicas === spec.replicas && availableReplicas === spec.replicas;
}

function isProgressing({ status: old }: Deployment, now: DeploymentStatus): boolean {
  const outdated = (s: DeploymentStatus): number => (s.replicas ?? 0) - (s.updatedReplicas ?? 0);
  return (
    (now.updatedReplicas ?? 0) > (old.updatedReplicas ?? 0) ||
    outdated(now) < outdated(old) ||
    (now.readyReplicas ?? 0) > (old.readyReplicas ?? 0) ||
    (now.availableReplicas ?? 0) > (old.availableReplicas ?? 0)
  );
}

/** The counters together with how the rollout goes on (syncRolloutStatus). */
export function rolloutStatus(
  deployment: Deployment,
  all: readonly ReplicaSet[],
  newest: ReplicaSet | undefined,
  now: number,
): DeploymentStatus {
  const status = countedStatus(deployment, all, newest, now);
  const current = conditionOf(deployment.status.conditions, 'Progressing');
  const ended = (status.replicas ?? 0) === (status.updatedReplicas ?? 0) && current?.reason === 'NewReplicaSetAvailable';
  if (ended) return status;
  const name = newest?.metadata.name ?? '';
  const conditions = status.conditions ?? [];
  if (isComplete(deployment, status)) {
    const message = `ReplicaSet "${name}" has successfully progressed.`;
    return {
      ...status,
      conditions: setCondition(conditions, { type: 'Progressing', status: 'True', reason: 'NewReplicaSetAvailable', message }, now),
    };
  }
  if (isProgressing(deployment, status)) {
    const message = `ReplicaSet "${name}" is progressing.`;
    const at = timestamp(now);
    const lastTransitionTime = current?.status === 'True' ? current.lastTransitionTime : at;
    return {
      ...status,
      conditions: [
        ...conditions.filter((c) => c.type !== 'Progressing'),
        { type: 'Progressing', status: 'True', lastUpdateTime: at, lastTransitionTime, reason: 'ReplicaSetUpdated', message },
      ],
    };
  }
  if (timedOut(deployment, current, now)) {
    const message = `ReplicaSet "${name}" has timed out progressing.`;
    return {
      ...status,
      conditions: setCondition(conditions, { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message }, now),
    };
  }
  return status;
}

function timedOut({ spec }: Deployment, current: Condition | undefined, now: number): boolean {
  if (!current || current.reason === 'NewReplicaSetAvailable') return false;
  if (current.reason === 'ProgressDeadlineExceeded') return true;
  return Date.parse(current.lastUpdateTime ?? '') + spec.progressDeadlineSeconds * 1000 < now;
}
