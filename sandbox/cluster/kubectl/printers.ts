import { conditionOf } from '../conditions.ts';
import type {
  AnyObject,
  ClusterEvent,
  Deployment,
  Job,
  Kind,
  Kinds,
  MetricSpec,
  MetricStatus,
  Node,
  Pod,
  ReplicaSet,
  Service,
} from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { humanDuration } from '../time.ts';

export interface Printing {
  readonly now: number;
  readonly wide: boolean;
  readonly withNamespace: boolean;
}

interface Columns<K extends Kind> {
  readonly head: readonly string[];
  readonly wideHead?: readonly string[];
  row(object: Kinds[K], now: number): readonly string[];
  wideRow?(object: Kinds[K], now: number): readonly string[];
}

type Printers = { readonly [K in Kind]: Columns<K> };

const NONE = '<none>';

export function since(time: string | null | undefined, now: number): string {
  return time ? humanDuration(now - Date.parse(time)) : '<unknown>';
}

const age = ({ metadata }: AnyObject, now: number): string => since(metadata.creationTimestamp, now);

export const selectorText = (labels: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',') || NONE;

/** One of the TARGETS of an autoscaler: `cpu: 34%/50%`, `33500m/40`. */
function targetText({ resource, pods }: MetricSpec, status: MetricStatus | undefined): string {
  const UNKNOWN = '<unknown>';
  if (pods) return `${status?.pods?.current.averageValue ?? UNKNOWN}/${pods.target.averageValue ?? ''}`;
  const { name = '', target } = resource ?? {};
  const current = status?.resource?.current;
  if (target?.averageValue !== undefined) return `${name}: ${current?.averageValue ?? UNKNOWN}/${target.averageValue}`;
  return `${name}: ${current ? `${current.averageUtilization ?? 0}%` : UNKNOWN}/${target?.averageUtilization ?? 0}%`;
}

/** The STATUS column of a Pod (printers.go printPod). */
export function podReason({ status, metadata }: Pod): string {
  let reason = status.reason ?? status.phase;
  let running = false;
  for (const { state, ready } of [...(status.containerStatuses ?? [])].reverse()) {
    if (state.waiting?.reason) reason = state.waiting.reason;
    else if (state.terminated) reason = state.terminated.reason ?? `ExitCode:${state.terminated.exitCode}`;
    else if (ready && state.running) running = true;
  }
  if (reason === 'Completed' && running) reason = conditionOf(status.conditions, 'Ready')?.status === 'True' ? 'Running' : 'NotReady';
  if (metadata.deletionTimestamp === undefined) return reason;
  return status.reason === 'NodeLost' ? 'Unknown' : 'Terminating';
}

/** `0`, `2 (15s ago)`. */
function restartsOf({ status }: Pod, now: number): string {
  const statuses = status.containerStatuses ?? [];
  const count = statuses.reduce((n, s) => n + s.restartCount, 0);
  const last = statuses
    .flatMap((s) => s.lastState.terminated?.finishedAt ?? [])
    .sort()
    .at(-1);
  return count > 0 && last !== undefined ? `${count} (${since(last, now)} ago)` : String(count);
}

const pod: Columns<'Pod'> = {
  head: ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'],
  wideHead: ['IP', 'NODE', 'NOMINATED NODE', 'READINESS GATES'],
  row(object: Pod, now) {
    const { status, spec, metadata } = object;
    const ready = (status.containerStatuses ?? []).filter((s) => s.ready && s.state.running).length;
    return [metadata.name, `${ready}/${spec.containers.length}`, podReason(object), restartsOf(object, now), age(object, now)];
  },
  wideRow: ({ status, spec }) => [status.podIP ?? NONE, spec.nodeName ?? NONE, NONE, NONE],
};

const containers = (template: Deployment['spec']['template']): readonly string[] => [
  template.spec.containers.map((c) => c.name).join(','),
  template.spec.containers.map((c) => c.image ?? '').join(','),
];

const deployment: Columns<'Deployment'> = {
  head: ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE'],
  wideHead: ['CONTAINERS', 'IMAGES', 'SELECTOR'],
  row: (object: Deployment, now) => [
    object.metadata.name,
    `${object.status.readyReplicas ?? 0}/${object.spec.replicas}`,
    String(object.status.updatedReplicas ?? 0),
    String(object.status.availableReplicas ?? 0),
    age(object, now),
  ],
  wideRow: ({ spec }) => [...containers(spec.template), selectorText(spec.selector.matchLabels)],
};

const replicaSet: Columns<'ReplicaSet'> = {
  head: ['NAME', 'DESIRED', 'CURRENT', 'READY', 'AGE'],
  wideHead: ['CONTAINERS', 'IMAGES', 'SELECTOR'],
  row: (object: ReplicaSet, now) => [
    object.metadata.name,
    String(object.spec.replicas),
    String(object.status.replicas),
    String(object.status.readyReplicas ?? 0),
    age(object, now),
  ],
  wideRow: ({ spec }) => [...containers(spec.template), selectorText(spec.selector.matchLabels)],
};

export function nodeRoles({ metadata }: Node): string {
  const roles = Object.entries(metadata.labels ?? {}).flatMap(([key, value]) => {
    if (key.startsWith('node-role.kubernetes.io/')) return key.slice('node-role.kubernetes.io/'.length);
    return key === 'kubernetes.io/role' && value !== '' ? value : [];
  });
  return roles.sort().join(',') || NONE;
}

const node: Columns<'Node'> = {
  head: ['NAME', 'STATUS', 'ROLES', 'AGE', 'VERSION'],
  wideHead: ['INTERNAL-IP', 'EXTERNAL-IP', 'OS-IMAGE', 'KERNEL-VERSION', 'CONTAINER-RUNTIME'],
  row(object: Node, now) {
    const ready = conditionOf(object.status.conditions, 'Ready');
    const status = ready ? (ready.status === 'True' ? 'Ready' : 'NotReady') : 'Unknown';
    const cordoned = object.spec.unschedulable === true ? ',SchedulingDisabled' : '';
    return [object.metadata.name, status + cordoned, nodeRoles(object), age(object, now), object.status.nodeInfo['kubeletVersion'] ?? ''];
  },
  wideRow({ status }) {
    const info = (field: string): string => status.nodeInfo[field] || '<unknown>';
    const address = (type: string): string => status.addresses?.find((a) => a.type === type)?.address ?? NONE;
    return [address('InternalIP'), address('ExternalIP'), info('osImage'), info('kernelVersion'), info('containerRuntimeVersion')];
  },
};

const service: Columns<'Service'> = {
  head: ['NAME', 'TYPE', 'CLUSTER-IP', 'EXTERNAL-IP', 'PORT(S)', 'AGE'],
  wideHead: ['SELECTOR'],
  row: (object: Service, now) => [
    object.metadata.name,
    object.spec.type,
    object.spec.clusterIP ?? NONE,
    NONE,
    object.spec.ports.map((p) => `${p.port}${p.nodePort === undefined ? '' : `:${p.nodePort}`}/${p.protocol}`).join(',') || NONE,
    age(object, now),
  ],
  wideRow: ({ spec }) => [selectorText(spec.selector)],
};

/** printers.go printJob. */
function jobStatus({ status, spec, metadata }: Job): string {
  const has = (type: string): boolean => conditionOf(status.conditions, type)?.status === 'True';
  if (has('Complete')) return 'Complete';
  if (has('Failed')) return 'Failed';
  if (metadata.deletionTimestamp !== undefined) return 'Terminating';
  if (spec.suspend) return 'Suspended';
  if (has('FailureTarget')) return 'FailureTarget';
  return has('SuccessCriteriaMet') ? 'SuccessCriteriaMet' : 'Running';
}

/** When an event was last seen. */
export const lastSeen = (event: ClusterEvent): string => event.lastTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp;

/** What the API server shows of a kind whose definition names no columns. */
const plain = {
  head: ['NAME', 'AGE'],
  row: (object: AnyObject, now: number): readonly string[] => [object.metadata.name, age(object, now)],
};

const printers: Printers = {
  Module: plain,
  ModuleReplicaSet: plain,
  ModuleDeployment: plain,
  Pod: pod,
  Deployment: deployment,
  ReplicaSet: replicaSet,
  Node: node,
  Service: service,
  DaemonSet: {
    head: ['NAME', 'DESIRED', 'CURRENT', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'NODE SELECTOR', 'AGE'],
    wideHead: ['CONTAINERS', 'IMAGES', 'SELECTOR'],
    row: (object, now) => [
      object.metadata.name,
      String(object.status.desiredNumberScheduled),
      String(object.status.currentNumberScheduled),
      String(object.status.numberReady),
      String(object.status.updatedNumberScheduled ?? 0),
      String(object.status.numberAvailable ?? 0),
      selectorText(object.spec.template.spec.nodeSelector),
      age(object, now),
    ],
    wideRow: ({ spec }) => [...containers(spec.template), selectorText(spec.selector.matchLabels)],
  },
  HorizontalPodAutoscaler: {
    head: ['NAME', 'REFERENCE', 'TARGETS', 'MINPODS', 'MAXPODS', 'REPLICAS', 'AGE'],
    row: ({ spec, status, ...object }, now) => [
      object.metadata.name,
      `${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`,
      spec.metrics.map((metric, i) => targetText(metric, status.currentMetrics?.[i])).join(', '),
      String(spec.minReplicas),
      String(spec.maxReplicas),
      String(status.currentReplicas ?? 0),
      since(object.metadata.creationTimestamp, now),
    ],
  },
  Job: {
    head: ['NAME', 'STATUS', 'COMPLETIONS', 'DURATION', 'AGE'],
    wideHead: ['CONTAINERS', 'IMAGES', 'SELECTOR'],
    row: (object, now) => [
      object.metadata.name,
      jobStatus(object),
      `${object.status.succeeded ?? 0}/${object.spec.completions}`,
      object.status.startTime === undefined
        ? ''
        : humanDuration(
            (object.status.completionTime === undefined ? now : Date.parse(object.status.completionTime)) -
              Date.parse(object.status.startTime),
          ),
      age(object, now),
    ],
    wideRow: ({ spec }) => [...containers(spec.template), selectorText(spec.selector.matchLabels)],
  },
  CronJob: {
    head: ['NAME', 'SCHEDULE', 'TIMEZONE', 'SUSPEND', 'ACTIVE', 'LAST SCHEDULE', 'AGE'],
    wideHead: ['CONTAINERS', 'IMAGES', 'SELECTOR'],
    row: (object, now) => [
      object.metadata.name,
      object.spec.schedule,
      object.spec.timeZone ?? NONE,
      object.spec.suspend ? 'True' : 'False',
      String((object.status.active ?? []).length),
      object.status.lastScheduleTime === undefined ? NONE : since(object.status.lastScheduleTime, now),
      age(object, now),
    ],
    wideRow: ({ spec }) => [...containers(spec.jobTemplate.spec.template), NONE],
  },
  Namespace: {
    head: ['NAME', 'STATUS', 'AGE'],
    row: (object, now) => [object.metadata.name, object.status.phase, age(object, now)],
  },
  PodDisruptionBudget: {
    head: ['NAME', 'MIN AVAILABLE', 'MAX UNAVAILABLE', 'ALLOWED DISRUPTIONS', 'AGE'],
    row: (object, now) => [
      object.metadata.name,
      String(object.spec.minAvailable ?? 'N/A'),
      String(object.spec.maxUnavailable ?? 'N/A'),
      String(object.status.disruptionsAllowed),
      age(object, now),
    ],
  },
  ServiceAccount: {
    head: ['NAME', 'SECRETS', 'AGE'],
    row: (object, now) => [object.metadata.name, '0', age(object, now)],
  },
  Role: {
    head: ['NAME', 'CREATED AT'],
    row: (object) => [object.metadata.name, object.metadata.creationTimestamp],
  },
  RoleBinding: {
    head: ['NAME', 'ROLE', 'AGE'],
    wideHead: ['USERS', 'GROUPS', 'SERVICEACCOUNTS'],
    row: (object, now) => [object.metadata.name, `${object.roleRef.kind}/${object.roleRef.name}`, age(object, now)],
    wideRow: ({ subjects = [] }) =>
      ['User', 'Group', 'ServiceAccount'].map((kind) =>
        subjects
          .filter((s) => s.kind === kind)
          .map((s) => (kind === 'ServiceAccount' ? `${s.namespace ?? ''}/${s.name}` : s.name))
          .join(', '),
      ),
  },
  Lease: {
    head: ['NAME', 'HOLDER', 'AGE'],
    row: (object, now) => [object.metadata.name, object.spec.holderIdentity ?? '', age(object, now)],
  },
  EndpointSlice: {
    head: ['NAME', 'ADDRESSTYPE', 'PORTS', 'ENDPOINTS', 'AGE'],
    row: (object, now) => [
      object.metadata.name,
      object.addressType,
      object.ports.map((p) => p.port).join(',') || '<unset>',
      object.endpoints.flatMap((e) => e.addresses).join(',') || '<unset>',
      age(object, now),
    ],
  },
  Endpoints: {
    head: ['NAME', 'ENDPOINTS', 'AGE'],
    row: (object, now) => {
      const all = (object.subsets ?? []).flatMap(({ addresses = [], ports = [] }) =>
        addresses.flatMap(({ ip }) => (ports.length === 0 ? [ip] : ports.map(({ port }) => `${ip}:${port}`))),
      );
      const shown = all.length > 3 ? `${all.slice(0, 3).join(',')} + ${all.length - 3} more...` : all.join(',');
      return [object.metadata.name, shown || NONE, age(object, now)];
    },
  },
  Event: {
    head: ['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'],
    row: (object, now) => [
      object.count !== undefined && object.count > 1
        ? `${since(lastSeen(object), now)} (x${object.count} over ${since(object.firstTimestamp, now)})`
        : since(lastSeen(object), now),
      object.type,
      object.reason,
      `${object.involvedObject.kind.toLowerCase()}/${object.involvedObject.name}`,
      object.message.trim(),
    ],
  },
};

/** Head and rows of a table, with the names as they are told apart in a list of several kinds. */
export function rowsOf<K extends Kind>(
  kind: K,
  objects: readonly Kinds[K][],
  { now, wide, withNamespace: everywhere }: Printing,
  prefix: string,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const columns: Columns<K> = printers[kind];
  const named = columns.head[0] === 'NAME';
  const withNamespace = everywhere && resourceOf(kind).namespaced;
  const rows = objects.map((object) => {
    const [first = '', ...rest] = columns.row(object, now);
    const name = named ? prefix + first : first;
    const namespace = withNamespace ? [object.metadata.namespace ?? ''] : [];
    return [...namespace, name, ...rest, ...(wide ? (columns.wideRow?.(object, now) ?? []) : [])];
  });
  return { head: [...(withNamespace ? ['NAMESPACE'] : []), ...columns.head, ...(wide ? (columns.wideHead ?? []) : [])], rows };
}
