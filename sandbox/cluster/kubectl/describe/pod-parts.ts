import type { Container, ContainerState, Pod, PodTemplate, Toleration, TopologySpreadConstraint } from '../../objects.ts';
import { describedTime } from '../../time.ts';
import { selectorText } from '../printers.ts';
import { Description } from '../tab-writer.ts';

export function describeContainer(d: Description, container: Container, pod?: Pod): void {
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
  lines(d, 'Command', container.command);
  lines(d, 'Args', container.args);
  if (status) {
    stateLines(d, 'State', status.state);
    if (status.lastState.terminated) stateLines(d, 'Last State', status.lastState);
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

/** Of a command one word a line, at a deeper level. */
function lines(d: Description, title: string, words: readonly string[] | undefined): void {
  if (!words || words.length === 0) return;
  d.line(2, `${title}:`);
  for (const word of words) for (const line of word.split('\n')) d.line(3, line);
}

function stateLines(d: Description, title: string, { waiting, running, terminated }: ContainerState): void {
  if (running) {
    d.line(2, `${title}:\tRunning`);
    d.line(3, `Started:\t${describedTime(running.startedAt)}`);
  } else if (terminated) {
    d.line(2, `${title}:\tTerminated`);
    if (terminated.reason) d.line(3, `Reason:\t${terminated.reason}`);
    if (terminated.message) d.line(3, `Message:\t${terminated.message}`);
    d.line(3, `Exit Code:\t${terminated.exitCode}`);
    d.line(3, `Started:\t${describedTime(terminated.startedAt)}`);
    d.line(3, `Finished:\t${describedTime(terminated.finishedAt)}`);
  } else {
    d.line(2, `${title}:\tWaiting`);
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

export function describeVolumes(d: Description, value: unknown): void {
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

export function describeTolerations(d: Description, all: readonly Toleration[]): void {
  const lines = all
    .map(({ key = '', value = '', effect = '', operator, tolerationSeconds }) => {
      const op = operator === 'Exists' && value === '' ? (key === '' ? 'op=Exists' : ' op=Exists') : '';
      return `${key}${value === '' ? '' : `=${value}`}${effect === '' ? '' : `:${effect}`}${op}${tolerationSeconds === undefined ? '' : ` for ${tolerationSeconds}s`}`;
    })
    .sort();
  if (lines.length === 0) d.line(0, 'Tolerations:\t<none>');
  for (const [i, line] of lines.entries()) d.line(0, `${i === 0 ? 'Tolerations:' : ''}\t${line}`);
}

/** What a controller makes its Pods of. */
export function describeTemplate(d: Description, spec: PodTemplate): void {
  d.line(0, 'Pod Template:');
  const labels = Object.entries(spec.metadata?.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [key, value]] of labels.entries()) d.line(0, `${i === 0 ? '  Labels:' : ''}\t${key}=${value}`);
  const annotations = Object.entries(spec.metadata?.annotations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [key, value]] of annotations.entries()) d.line(0, `${i === 0 ? '  Annotations:' : ''}\t${key}: ${value}`);
  if (spec.spec.serviceAccountName !== undefined) d.line(1, `Service Account:\t${spec.spec.serviceAccountName}`);
  d.line(0, '  Containers:');
  // Everything of a template stands one step further in.
  const inner = new Description();
  for (const container of spec.spec.containers) describeContainer(inner, container);
  describeVolumes(inner, spec.spec['volumes']);
  describeSpread(inner, spec.spec.topologySpreadConstraints ?? []);
  inner.map('Node-Selectors', spec.spec.nodeSelector);
  describeTolerations(inner, spec.spec.tolerations ?? []);
  for (const line of inner.raw().trimEnd().split('\n')) d.line(0, line === '' ? '' : ` ${line}`);
}

export function describeSpread(d: Description, constraints: readonly TopologySpreadConstraint[]): void {
  for (const [i, c] of constraints.entries())
    d.line(
      0,
      `${i === 0 ? 'Topology Spread Constraints:' : ''}\t${c.topologyKey}:${c.whenUnsatisfiable} when max skew ${c.maxSkew} is exceeded for selector ${selectorText(c.labelSelector?.matchLabels)}`,
    );
}
