import type {
  AnyObject,
  ClusterEvent,
  Container,
  ContainerState,
  Deployment,
  HorizontalPodAutoscaler,
  Node,
  Pod,
  ReplicaSet,
  Toleration,
} from '../objects.ts';
import { type ObjectStore } from '../store.ts';
import { describedTime, humanDuration } from '../time.ts';
import { quantity } from '../scheduler/quantity.ts';
import { lastSeen, nodeRoles, selectorText, since } from './printers.ts';
import { Description } from './tab-writer.ts';

export interface Describing {
  readonly store: ObjectStore;
  readonly now: number;
}

/** What `kubectl describe` prints of an object. */
export function describeObject(object: AnyObject, context: Describing): string {
  switch (object.kind) {
    case 'Pod':
      return describePod(object, context);
    case 'Node':
      return describeNode(object, context);
    case 'Deployment':
      return describeDeployment(object, context);
    case 'ReplicaSet':
      return describeReplicaSet(object, context);
    case 'HorizontalPodAutoscaler':
      return describeAutoscaler(object, context);
    case 'DaemonSet':
    case 'Service':
    case 'Lease':
    case 'EndpointSlice':
    case 'Endpoints':
    case 'Event':
      return describePlainly(object, context);
  }
}

// ---- events ----

export function eventsOf({ metadata, kind }: AnyObject, store: ObjectStore): readonly ClusterEvent[] {
  return store
    .list('Event')
    .filter(({ involvedObject: o }) => o.kind === kind && o.name === metadata.name && (o.uid === undefined || o.uid === metadata.uid))
    .toSorted((a, b) => Date.parse(lastSeen(a)) - Date.parse(lastSeen(b)));
}

function events(d: Description, object: AnyObject, { store, now }: Describing): void {
  const all = eventsOf(object, store);
  if (all.length === 0) return d.line(0, 'Events:\t<none>');
  d.line(0, 'Events:');
  d.line(1, 'Type\tReason\tAge\tFrom\tMessage');
  d.line(1, '----\t------\t----\t----\t-------');
  for (const event of all) {
    const seen = since(lastSeen(event), now);
    const age = event.count !== undefined && event.count > 1 ? `${seen} (x${event.count} over ${since(event.firstTimestamp, now)})` : seen;
    d.line(1, `${event.type}\t${event.reason}\t${age}\t${event.source.component ?? event.reportingComponent}\t${event.message.trim()}`);
  }
}

// ---- Pods ----

function describePod(pod: Pod, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = pod;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, 'Priority:\t0');
  d.line(0, 'Service Account:\tdefault');
  d.line(0, `Node:\t${spec.nodeName === undefined ? '<none>' : `${spec.nodeName}/`}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  if (metadata.deletionTimestamp !== undefined) {
    d.line(0, `Status:\tTerminating (lasts ${humanDuration(context.now - Date.parse(metadata.deletionTimestamp))})`);
    d.line(0, `Termination Grace Period:\t${metadata.deletionGracePeriodSeconds ?? 0}s`);
  } else d.line(0, `Status:\t${status.phase}`);
  if (status.reason !== undefined) d.line(0, `Reason:\t${status.reason}`);
  if (status.message !== undefined) d.line(0, `Message:\t${status.message}`);
  d.line(0, `IP:\t${status.podIP ?? ''}`);
  if ((status.podIPs ?? []).length === 0) d.line(0, 'IPs:\t<none>');
  else {
    d.line(0, 'IPs:');
    for (const { ip } of status.podIPs ?? []) d.line(1, `IP:\t${ip}`);
  }
  const owner = metadata.ownerReferences?.find((r) => r.controller);
  if (owner) d.line(0, `Controlled By:\t${owner.kind}/${owner.name}`);
  d.line(0, 'Containers:');
  for (const container of spec.containers) containerOf(d, container, pod);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus');
    for (const c of status.conditions ?? []) d.line(1, `${c.type} \t${c.status} `);
  }
  volumes(d, spec['volumes']);
  d.line(0, `QoS Class:\t${status.qosClass ?? ''}`);
  d.map('Node-Selectors', spec.nodeSelector);
  tolerations(d, spec.tolerations ?? []);
  for (const [i, c] of (spec.topologySpreadConstraints ?? []).entries())
    d.line(
      0,
      `${i === 0 ? 'Topology Spread Constraints:' : ''}\t${c.topologyKey}:${c.whenUnsatisfiable} when max skew ${c.maxSkew} is exceeded for selector ${selectorText(c.labelSelector?.matchLabels)}`,
    );
  events(d, pod, context);
  return d.toString();
}

function containerOf(d: Description, container: Container, pod?: Pod): void {
  const status = pod?.status.containerStatuses?.find((s) => s.name === container.name);
  d.line(1, `${container.name}:`);
  if (status) d.line(2, `Container ID:\t${status.containerID}`);
  d.line(2, `Image:\t${container.image ?? ''}`);
  if (status) d.line(2, `Image ID:\t${status.imageID}`);
  const ports = (container.ports ?? []).map((p) => `${p.containerPort}/${p.protocol ?? 'TCP'}`).join(', ');
  d.line(2, `${(container.ports ?? []).length > 1 ? 'Ports' : 'Port'}:\t${ports || '<none>'}`);
  d.line(
    2,
    `${(container.ports ?? []).length > 1 ? 'Host Ports' : 'Host Port'}:\t${(container.ports ?? []).map(() => '0/TCP').join(', ') || '<none>'}`,
  );
  if (status) {
    stateLines(d, status.state);
    d.line(2, `Ready:\t${status.ready ? 'True' : 'False'}`);
    d.line(2, `Restart Count:\t${status.restartCount}`);
  }
  for (const [title, amounts] of [
    ['Limits', container.resources?.limits],
    ['Requests', container.resources?.requests],
  ] as const) {
    const entries = Object.entries(amounts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length > 0) d.line(2, `${title}:`);
    for (const [name, amount] of entries) d.line(3, `${name}:\t${amount}`);
  }
  probe(d, 'Liveness', container['livenessProbe']);
  probe(d, 'Readiness', container['readinessProbe']);
  const env = container.env ?? [];
  if (env.length === 0) d.line(2, 'Environment:\t<none>');
  else d.line(2, 'Environment:');
  for (const { name, value } of env) d.line(3, `${name}:\t${value ?? ''}`);
  mounts(d, container['volumeMounts']);
}

function stateLines(d: Description, { waiting, running, terminated }: ContainerState): void {
  if (running) {
    d.line(2, 'State:\tRunning');
    d.line(3, `Started:\t${describedTime(running.startedAt)}`);
  } else if (terminated) {
    d.line(2, 'State:\tTerminated');
    if (terminated.reason) d.line(3, `Reason:\t${terminated.reason}`);
    if (terminated.message) d.line(3, `Message:\t${terminated.message}`);
    d.line(3, `Exit Code:\t${terminated.exitCode}`);
    d.line(3, `Started:\t${describedTime(terminated.startedAt)}`);
    d.line(3, `Finished:\t${describedTime(terminated.finishedAt)}`);
  } else {
    d.line(2, 'State:\tWaiting');
    if (waiting?.reason) d.line(3, `Reason:\t${waiting.reason}`);
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function probe(d: Description, title: string, value: unknown): void {
  if (value === undefined) return;
  const seconds = (key: string, otherwise: number): string => `${String(field(value, key) ?? otherwise)}s`;
  const count = (key: string): string => String(field(value, key) ?? 1);
  const rest = `delay=${seconds('initialDelaySeconds', 0)} timeout=${seconds('timeoutSeconds', 1)} period=${seconds('periodSeconds', 10)} #success=${count('successThreshold')} #failure=${count('failureThreshold')}`;
  const http = field(value, 'httpGet');
  const command = field(field(value, 'exec'), 'command');
  const tcp = field(value, 'tcpSocket');
  const how = http
    ? `http-get ${String(field(http, 'scheme') ?? 'HTTP').toLowerCase()}://${String(field(http, 'host') ?? '')}:${String(field(http, 'port') ?? '')}${String(field(http, 'path') ?? '')}`
    : command
      ? `exec [${items(command).map(String).join(' ')}]`
      : `tcp-socket ${String(field(tcp, 'host') ?? '')}:${String(field(tcp, 'port') ?? '')}`;
  d.line(2, `${title}:\t${how} ${rest}`);
}

function mounts(d: Description, value: unknown): void {
  if (items(value).length === 0) return d.line(2, 'Mounts:\t<none>');
  d.line(2, 'Mounts:');
  for (const mount of items(value))
    d.line(
      3,
      `${String(field(mount, 'mountPath'))} from ${String(field(mount, 'name'))} (${field(mount, 'readOnly') === true ? 'ro' : 'rw'})`,
    );
}

function volumes(d: Description, value: unknown): void {
  if (items(value).length === 0) return d.line(0, 'Volumes:\t<none>');
  d.line(0, 'Volumes:');
  for (const volume of items(value)) {
    d.line(1, `${String(field(volume, 'name'))}:`);
    if (field(volume, 'projected') === undefined) {
      d.line(
        2,
        `Type:\t${Object.keys(typeof volume === 'object' && volume !== null ? volume : {}).find((key) => key !== 'name') ?? '<unknown>'}`,
      );
      continue;
    }
    d.line(2, 'Type:\tProjected (a volume that contains injected data from multiple sources)');
    for (const source of items(field(field(volume, 'projected'), 'sources'))) {
      const token = field(source, 'serviceAccountToken');
      const config = field(source, 'configMap');
      if (token) d.line(2, `TokenExpirationSeconds:\t${String(field(token, 'expirationSeconds'))}`);
      if (config) d.line(2, `ConfigMapName:\t${String(field(config, 'name'))}`);
      if (config) d.line(2, 'ConfigMapOptional:\t<nil>');
      if (field(source, 'downwardAPI')) d.line(2, 'DownwardAPI:\ttrue');
    }
  }
}

function tolerations(d: Description, all: readonly Toleration[]): void {
  const lines = all
    .map(({ key = '', value = '', effect = '', operator, tolerationSeconds }) => {
      const op = operator === 'Exists' && value === '' ? (key === '' ? 'op=Exists' : ' op=Exists') : '';
      return `${key}${value === '' ? '' : `=${value}`}${effect === '' ? '' : `:${effect}`}${op}${tolerationSeconds === undefined ? '' : ` for ${tolerationSeconds}s`}`;
    })
    .sort();
  if (lines.length === 0) d.line(0, 'Tolerations:\t<none>');
  for (const [i, line] of lines.entries()) d.line(0, `${i === 0 ? 'Tolerations:' : ''}\t${line}`);
}

// ---- nodes ----

function describeNode(node: Node, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = node;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Roles:\t${nodeRoles(node)}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  const taints = (spec.taints ?? []).map((t) => `${t.key}${t.value === undefined ? '' : `=${t.value}`}:${t.effect}`).sort();
  if (taints.length === 0) d.line(0, 'Taints:\t<none>');
  for (const [i, taint] of taints.entries()) d.line(0, `${i === 0 ? 'Taints:' : ''}\t${taint}`);
  d.line(0, `Unschedulable:\t${spec.unschedulable === true}`);
  const lease = context.store.get('Lease', { namespace: 'kube-node-lease', name: metadata.name });
  d.line(0, 'Lease:');
  d.line(1, `HolderIdentity:\t${lease?.spec.holderIdentity ?? '<unset>'}`);
  d.line(1, 'AcquireTime:\t<unset>');
  d.line(1, `RenewTime:\t${lease?.spec.renewTime === undefined ? '<unset>' : describedTime(lease.spec.renewTime)}`);
  const conditions = status.conditions ?? [];
  if (conditions.length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage');
    d.line(1, '----\t------\t-----------------\t------------------\t------\t-------');
    for (const c of inDescribedOrder(conditions))
      d.line(
        1,
        `${c.type} \t${c.status} \t${describedTime(c.lastHeartbeatTime)} \t${describedTime(c.lastTransitionTime)} \t${c.reason ?? ''} \t${c.message ?? ''}`,
      );
  }
  d.line(0, 'Addresses:');
  for (const { type, address } of status.addresses ?? []) d.line(1, `${type}:\t${address}`);
  for (const [title, amounts] of [
    ['Capacity', status.capacity],
    ['Allocatable', status.allocatable],
  ] as const) {
    d.line(0, `${title}:`);
    for (const [name, amount] of Object.entries(amounts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) d.line(1, `${name}:\t${amount}`);
  }
  d.line(0, 'System Info:');
  for (const [title, key] of SYSTEM_INFO) d.line(1, `${title}:\t${status.nodeInfo[key] ?? ''}`);
  podsOnNode(d, node, context);
  events(d, node, context);
  return d.toString();
}

const SYSTEM_INFO = [
  ['Machine ID', 'machineID'],
  ['System UUID', 'systemUUID'],
  ['Boot ID', 'bootID'],
  ['Kernel Version', 'kernelVersion'],
  ['OS Image', 'osImage'],
  ['Operating System', 'operatingSystem'],
  ['Architecture', 'architecture'],
  ['Container Runtime Version', 'containerRuntimeVersion'],
  ['Kubelet Version', 'kubeletVersion'],
  ['Kube-Proxy Version', 'kubeProxyVersion'],
] as const;

/** As the server merges them: those that the patch brought first, in the patch's order, and what was there before. */
function inDescribedOrder<C extends { readonly type: string }>(conditions: readonly C[]): readonly C[] {
  return [...conditions.filter((c) => c.type !== 'NetworkUnavailable'), ...conditions.filter((c) => c.type === 'NetworkUnavailable')];
}

function podsOnNode(d: Description, node: Node, { store, now }: Describing): void {
  const pods = store
    .list('Pod')
    .filter((p) => p.spec.nodeName === node.metadata.name && p.status.phase !== 'Succeeded' && p.status.phase !== 'Failed');
  d.line(0, `Non-terminated Pods:\t(${pods.length} in total)`);
  d.line(1, 'Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge');
  d.line(1, '---------\t----\t\t------------\t----------\t---------------\t-------------\t---');
  const total = new Map<string, number>();
  for (const pod of pods) {
    const amount = (side: 'requests' | 'limits', resource: string): string => {
      const sum = pod.spec.containers.reduce((n, c) => n + (quantity(c.resources?.[side]?.[resource] ?? 0) ?? 0), 0);
      total.set(`${side} ${resource}`, (total.get(`${side} ${resource}`) ?? 0) + sum);
      return share(sum, resource, node);
    };
    d.line(
      1,
      `${pod.metadata.namespace ?? ''}\t${pod.metadata.name}\t\t${amount('requests', 'cpu')}\t${amount('limits', 'cpu')}\t${amount('requests', 'memory')}\t${amount('limits', 'memory')}\t${since(pod.metadata.creationTimestamp, now)}`,
    );
  }
  d.line(0, 'Allocated resources:');
  d.line(1, '(Total limits may be over 100 percent, i.e., overcommitted.)');
  d.line(1, 'Resource\tRequests\tLimits');
  d.line(1, '--------\t--------\t------');
  for (const resource of ['cpu', 'memory', 'ephemeral-storage'])
    d.line(
      1,
      `${resource}\t${share(total.get(`requests ${resource}`) ?? 0, resource, node)}\t${share(total.get(`limits ${resource}`) ?? 0, resource, node)}`,
    );
}

function share(amount: number, resource: string, { status }: Node): string {
  const there = quantity(status.allocatable?.[resource] ?? 0) ?? 0;
  const text = resource === 'cpu' && amount % 1 !== 0 ? `${Math.round(amount * 1000)}m` : String(amount);
  return `${text} (${there === 0 ? 0 : Math.trunc((amount * 100) / there)}%)`;
}

// ---- Deployments and ReplicaSets ----

function template(d: Description, spec: Deployment['spec']['template']): void {
  d.line(0, 'Pod Template:');
  const labels = Object.entries(spec.metadata?.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [key, value]] of labels.entries()) d.line(0, `${i === 0 ? '  Labels:' : ''}\t${key}=${value}`);
  const annotations = Object.entries(spec.metadata?.annotations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [key, value]] of annotations.entries()) d.line(0, `${i === 0 ? '  Annotations:' : ''}\t${key}: ${value}`);
  d.line(0, '  Containers:');
  // Everything of a template stands one step further in.
  const inner = new Description();
  for (const container of spec.spec.containers) containerOf(inner, container);
  volumes(inner, spec.spec['volumes']);
  inner.map('Node-Selectors', spec.spec.nodeSelector);
  tolerations(inner, spec.spec.tolerations ?? []);
  for (const line of inner.raw().trimEnd().split('\n')) d.line(0, line === '' ? '' : ` ${line}`);
}

function describeDeployment(deployment: Deployment, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = deployment;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  const n = (value: number | undefined): number => value ?? 0;
  d.line(
    0,
    `Replicas:\t${spec.replicas} desired | ${n(status.updatedReplicas)} updated | ${n(status.replicas)} total | ${n(status.availableReplicas)} available | ${n(status.unavailableReplicas)} unavailable`,
  );
  d.line(0, `StrategyType:\t${spec.strategy.type}`);
  d.line(0, `MinReadySeconds:\t${spec.minReadySeconds ?? 0}`);
  const rolling = spec.strategy.rollingUpdate;
  if (rolling) d.line(0, `RollingUpdateStrategy:\t${rolling.maxUnavailable} max unavailable, ${rolling.maxSurge} max surge`);
  template(d, spec.template);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tReason');
    d.line(1, '----\t------\t------');
    for (const c of status.conditions ?? []) d.line(1, `${c.type} \t${c.status}\t${c.reason ?? ''}`);
  }
  const owned = context.store
    .list('ReplicaSet', metadata.namespace)
    .filter((rs) => rs.metadata.ownerReferences?.some((r) => r.uid === metadata.uid));
  const revision = metadata.annotations?.['deployment.kubernetes.io/revision'];
  const newest = owned.filter((rs) => rs.metadata.annotations?.['deployment.kubernetes.io/revision'] === revision);
  const old = owned.filter((rs) => !newest.includes(rs));
  d.line(0, `OldReplicaSets:\t${setsText(old)}`);
  d.line(0, `NewReplicaSet:\t${setsText(newest)}`);
  events(d, deployment, context);
  return d.toString();
}

const setsText = (sets: readonly ReplicaSet[]): string =>
  sets.map((rs) => `${rs.metadata.name} (${rs.status.replicas}/${rs.spec.replicas} replicas created)`).join(', ') || '<none>';

function describeReplicaSet(set: ReplicaSet, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = set;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  const owner = metadata.ownerReferences?.find((r) => r.controller);
  if (owner) d.line(0, `Controlled By:\t${owner.kind}/${owner.name}`);
  d.line(0, `Replicas:\t${status.replicas} current / ${spec.replicas} desired`);
  const pods = context.store.list('Pod', metadata.namespace).filter((p) => p.metadata.ownerReferences?.some((r) => r.uid === metadata.uid));
  const count = (phase: string): number => pods.filter((p) => p.status.phase === phase).length;
  d.line(
    0,
    `Pods Status:\t${count('Running')} Running / ${count('Pending')} Waiting / ${count('Succeeded')} Succeeded / ${count('Failed')} Failed`,
  );
  template(d, spec.template);
  events(d, set, context);
  return d.toString();
}

function withoutApplied(annotations: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(annotations ?? {}).filter(([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration'),
  );
}

// ---- autoscalers ----

function describeAutoscaler(hpa: HorizontalPodAutoscaler, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = hpa;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  d.line(0, `Reference:\t${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`);
  d.line(0, 'Metrics:\t( current / target )');
  for (const { resource } of spec.metrics)
    d.line(1, `resource ${resource.name} on pods  (as a percentage of request):\t<unknown> / ${resource.target.averageUtilization}%`);
  d.line(0, `Min replicas:\t${spec.minReplicas}`);
  d.line(0, `Max replicas:\t${spec.maxReplicas}`);
  d.line(0, `${spec.scaleTargetRef.kind} pods:\t${status.currentReplicas ?? 0} current / ${status.desiredReplicas} desired`);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tReason\tMessage');
    d.line(1, '----\t------\t------\t-------');
    for (const c of status.conditions ?? []) d.line(1, `${c.type}\t${c.status}\t${c.reason ?? ''}\t${c.message ?? ''}`);
  }
  events(d, hpa, context);
  return d.toString();
}

// ---- the rest ----

function describePlainly(object: AnyObject, context: Describing): string {
  const d = new Description();
  const { metadata } = object;
  d.line(0, `Name:\t${metadata.name}`);
  if (metadata.namespace !== undefined) d.line(0, `Namespace:\t${metadata.namespace}`);
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
  if (object.kind === 'Service') {
    d.line(0, `Selector:\t${selectorText(object.spec.selector)}`);
    d.line(0, `Type:\t${object.spec.type}`);
    d.line(0, `IP:\t${object.spec.clusterIP ?? ''}`);
    for (const port of object.spec.ports) {
      d.line(0, `Port:\t${port.name ?? '<unset>'}  ${port.port}/${port.protocol}`);
      d.line(0, `TargetPort:\t${port.targetPort}/${port.protocol}`);
    }
    const ready = context.store.get('Endpoints', metadata)?.subsets?.flatMap((s) => s.addresses ?? []) ?? [];
    d.line(0, `Endpoints:\t${ready.map(({ ip }) => `${ip}:${object.spec.ports[0]?.targetPort ?? ''}`).join(',')}`);
  }
  if (object.kind !== 'Event') events(d, object, context);
  return d.toString();
}
