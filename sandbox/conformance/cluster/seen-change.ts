import type { AnyChange } from '../../cluster/store.ts';
import type { Condition, ContainerState } from '../../cluster/objects.ts';

/** A change of an object as a recording shows it. */
export interface SeenChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: string;
  readonly type: string;
  readonly name: string;
  /** The fields that are shown, as JSON. */
  readonly content: string;
}

const WHAT: Readonly<Record<string, string>> = { EndpointSlice: 'endpoints', HorizontalPodAutoscaler: 'hpa' };

const stateText = ({ running, waiting, terminated }: ContainerState, ready: boolean): string => {
  if (running) return `running${ready ? ' ready' : ''}`;
  if (terminated) return `terminated ${terminated.exitCode}`;
  if (!waiting) return '{}';
  const said = [waiting.reason, waiting.message].filter((x) => x !== undefined && x !== '').join(': ');
  return `waiting (${said})`;
};

const conditionText = ({ status, reason, message }: Condition, withMessage: boolean): string =>
  [status, reason, withMessage ? message : undefined].filter((x) => x !== undefined && x !== '').join(' ');

const conditionsOf = (conditions: readonly Condition[] | undefined, withMessage: boolean): Record<string, string> =>
  Object.fromEntries((conditions ?? []).map((c) => [c.type, conditionText(c, withMessage)]));

/** undefined: a recording does not show this kind. */
function fieldsOf({ object }: AnyChange): Record<string, unknown> | undefined {
  switch (object.kind) {
    case 'Node': {
      const ready = object.status.conditions?.find((c) => c.type === 'Ready');
      return {
        taints: (object.spec.taints ?? []).map((t) => `${t.key}${t.value === undefined ? '' : `=${t.value}`}:${t.effect}`),
        ready: ready?.status,
        reason: ready?.reason,
        phase: object.status.phase,
        unschedulable: object.spec.unschedulable,
      };
    }
    case 'Lease':
      return { holder: object.spec.holderIdentity, seconds: object.spec.leaseDurationSeconds };
    case 'Deployment': {
      const { conditions, observedGeneration: _observed, ...status } = object.status;
      return {
        replicas: object.spec.replicas,
        revision: object.metadata.annotations?.['deployment.kubernetes.io/revision'],
        status,
        conditions: conditionsOf(conditions, false),
      };
    }
    case 'ReplicaSet': {
      const { replicas, readyReplicas, availableReplicas } = object.status;
      return { replicas: object.spec.replicas, status: { replicas, readyReplicas, availableReplicas } };
    }
    case 'Pod':
      return {
        node: object.spec.nodeName,
        phase: object.status.phase,
        deleting: object.metadata.deletionTimestamp === undefined ? undefined : `grace ${object.metadata.deletionGracePeriodSeconds ?? 0}`,
        ip: object.status.podIP,
        conditions: conditionsOf(object.status.conditions, true),
        containers: Object.fromEntries(object.spec.containers.map((c) => [c.name, (c.image ?? '').split('/').at(-1)])),
        states: Object.fromEntries((object.status.containerStatuses ?? []).map((s) => [s.name, stateText(s.state, s.ready)])),
      };
    case 'EndpointSlice':
      return { endpoints: object.endpoints.map((e) => `${e.addresses[0] ?? ''} ${e.conditions.ready ? 'ready' : 'not ready'}`) };
    case 'Event':
      return {
        of: `${object.involvedObject.kind}/${object.involvedObject.name}`,
        reason: object.reason,
        message: object.message,
        from: object.source.component ?? object.reportingComponent,
      };
    case 'HorizontalPodAutoscaler': {
      const { currentReplicas, desiredReplicas, conditions } = object.status;
      return { current: currentReplicas, desired: desiredReplicas, conditions: conditionsOf(conditions, true) };
    }
    case 'DaemonSet':
    case 'Job':
    case 'CronJob':
    case 'Module':
    case 'ModuleReplicaSet':
    case 'ModuleDeployment':
    case 'ServiceAccount':
    case 'Role':
    case 'RoleBinding':
    case 'Namespace':
    case 'PodDisruptionBudget':
    case 'Service':
    case 'Endpoints':
      return undefined;
  }
}

/** JSON with sorted keys and without what is undefined. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  );
}

const contentOf = (fields: object): string => JSON.stringify(plain(fields));

export function seen(change: AnyChange, at: number): SeenChange | undefined {
  const fields = fieldsOf(change);
  if (!fields) return undefined;
  const event = change.kind === 'Event';
  return {
    at,
    what: WHAT[change.kind] ?? change.kind.toLowerCase(),
    // An event's own type stands where the kind of change stands for others.
    type: event ? change.object.type : change.type,
    name: event ? String(fields['of']) : change.object.metadata.name,
    content: contentOf(fields),
  };
}

/** The same from a recording: what may differ (memory, counts of an event) is left out. */
export function recorded(
  { t, what, type, name, ...fields }: { t: number; what: string; type: string; name: string },
  start: number,
): SeenChange {
  const { memory: _memory, count: _count, ...rest } = { memory: undefined, count: undefined, ...fields };
  const event = what === 'event';
  const of = 'of' in rest ? String(rest.of) : name;
  return { at: start + t, what, type, name: event ? of : name, content: contentOf(rest) };
}
