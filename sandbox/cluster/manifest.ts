import type { Deployment, Draft, HorizontalPodAutoscaler, PodSpec, PodTemplate, ReplicaSet, Service } from './objects.ts';
import { preparePod, templateDefaults } from './pod-defaults.ts';
import { apiVersionOf, resources } from './resources.ts';
import { checkManifest } from './schema.ts';
import { selects } from './selectors.ts';
import { StatusError } from './status-error.ts';

/** Kinds that a user may send. */
export type SentKind = 'Deployment' | 'ReplicaSet' | 'Pod' | 'Service' | 'HorizontalPodAutoscaler';
/** A manifest whose kind the trial knows and whose fields have the types of that kind. */
export type Sent = { [K in SentKind]: { readonly kind: K; readonly manifest: Draft<K> } }[SentKind];

const SENT: readonly SentKind[] = ['Deployment', 'ReplicaSet', 'Pod', 'Service', 'HorizontalPodAutoscaler'];

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;

/** Reads what a user sends, as the API server does. @throws StatusError */
export function readManifest(data: object, namespace: string): Sent {
  const kind = String(field(data, 'kind') ?? '');
  const apiVersion = String(field(data, 'apiVersion') ?? '');
  const known = SENT.find((k) => k === kind);
  const resource = resources.find((r) => r.kind === kind);
  if (!known || !resource || apiVersionOf(resource) !== apiVersion)
    throw new StatusError('NotFound', 404, `no matches for kind "${kind}" in version "${apiVersion}"`);
  const { mismatch, unknown } = checkManifest(kind, data);
  const cannot = `${kind} in version "${resource.version}" cannot be handled as a ${kind}: `;
  if (mismatch !== undefined) throw new StatusError('BadRequest', 400, cannot + mismatch);
  if (unknown.length > 0)
    throw new StatusError(
      'BadRequest',
      400,
      `${cannot}strict decoding error: ${unknown.map((path) => `unknown field "${path}"`).join(', ')}`,
    );
  const metadata = field(data, 'metadata');
  const placed = { ...data, metadata: { namespace, ...(typeof metadata === 'object' ? metadata : {}) } };
  if (hasKind(placed, 'Deployment')) return { kind: 'Deployment', manifest: placed };
  if (hasKind(placed, 'ReplicaSet')) return { kind: 'ReplicaSet', manifest: placed };
  if (hasKind(placed, 'Service')) return { kind: 'Service', manifest: placed };
  if (hasKind(placed, 'HorizontalPodAutoscaler')) return { kind: 'HorizontalPodAutoscaler', manifest: placed };
  if (hasKind(placed, 'Pod')) return { kind: 'Pod', manifest: placed };
  throw new StatusError('NotFound', 404, `no matches for kind "${kind}" in version "${apiVersion}"`);
}

/** The schema has been held against it: its fields have the types of its kind. Required ones may still be missing. */
function hasKind<K extends SentKind>(data: object, kind: K): data is Draft<K> {
  return field(data, 'kind') === kind;
}

interface Loose {
  readonly spec?: {
    readonly selector?: Deployment['spec']['selector'];
    readonly template?: PodTemplate;
    readonly containers?: PodSpec['containers'];
  };
}

/** What the server adds to a manifest before it is stored. @throws StatusError when something that is required is missing */
export function admit(sent: Sent, volumeSuffix: () => string, clusterIP: () => string): Sent {
  const { kind, manifest } = sent;
  const problems = validate(kind, manifest);
  if (problems.length > 0) {
    const list = problems.length === 1 ? problems[0] : problems.map((p) => `\n* ${p}`).join('');
    throw new StatusError('Invalid', 422, `The ${kind} "${manifest.metadata.name}" is invalid: ${list}`);
  }
  switch (sent.kind) {
    case 'Pod':
      return { kind: 'Pod', manifest: preparePod(sent.manifest.metadata, sent.manifest.spec, volumeSuffix()) };
    case 'Service':
      return { kind: 'Service', manifest: serviceDefaults(sent.manifest, clusterIP) };
    case 'ReplicaSet':
      return { kind: 'ReplicaSet', manifest: replicaSetDefaults(sent.manifest) };
    case 'Deployment':
      return { kind: 'Deployment', manifest: deploymentDefaults(sent.manifest) };
    case 'HorizontalPodAutoscaler':
      return { kind: 'HorizontalPodAutoscaler', manifest: autoscalerDefaults(sent.manifest) };
  }
}

function validate(kind: SentKind, manifest: Loose & Draft<SentKind>): readonly string[] {
  const problems: string[] = [];
  const { name, generateName } = manifest.metadata;
  if (!name && !generateName) problems.push('metadata.name: Required value: name or generateName is required');
  else if (name && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name))
    problems.push(
      `metadata.name: Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`,
    );
  const { spec } = manifest as Loose;
  if (kind === 'Deployment' || kind === 'ReplicaSet') {
    if (!spec?.selector) problems.push('spec.selector: Required value');
    const labels = spec?.template?.metadata?.labels;
    if (!selects(spec?.selector, labels))
      problems.push(`spec.template.metadata.labels: Invalid value: ${goMap(labels)}: \`selector\` does not match template \`labels\``);
    problems.push(...containerProblems(spec?.template?.spec?.containers, 'spec.template.spec.containers'));
  }
  if (kind === 'Pod') problems.push(...containerProblems(spec?.containers, 'spec.containers'));
  if (kind === 'HorizontalPodAutoscaler') problems.push(...autoscalerProblems(spec));
  if (kind === 'Service' && !Array.isArray(field(spec, 'ports'))) problems.push('spec.ports: Required value');
  return problems;
}

function autoscalerProblems(spec: unknown): string[] {
  const [target, least, most] = ['scaleTargetRef', 'minReplicas', 'maxReplicas'].map((key) => field(spec, key));
  const others = (Array.isArray(field(spec, 'metrics')) ? [field(spec, 'metrics')].flat() : []).filter(
    (m) => field(m, 'type') !== 'Resource',
  );
  return [
    ...(field(target, 'name') === undefined ? ['spec.scaleTargetRef.name: Required value'] : []),
    ...(typeof most === 'number' && most > 0 ? [] : ['spec.maxReplicas: Invalid value: must be greater than 0']),
    ...(typeof least === 'number' && typeof most === 'number' && most < least
      ? ['spec.maxReplicas: Invalid value: must be greater than or equal to `minReplicas`']
      : []),
    ...(others.length > 0 ? ['spec.metrics: the trial knows metrics of type Resource alone; a real cluster takes others, too'] : []),
  ];
}

const goMap = (labels: Readonly<Record<string, string>> | undefined): string =>
  labels
    ? `{${Object.entries(labels)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `"${key}":"${value}"`)
        .join(',')}}`
    : 'null';

function containerProblems(containers: PodSpec['containers'] | undefined, path: string): string[] {
  if (!containers || containers.length === 0) return [`${path}: Required value`];
  return containers.flatMap(({ name, image }, i) => [
    ...(name ? [] : [`${path}[${i}].name: Required value`]),
    ...(image ? [] : [`${path}[${i}].image: Required value`]),
    ...(name && containers.findIndex((c) => c.name === name) < i ? [`${path}[${i}].name: Duplicate value: "${name}"`] : []),
  ]);
}

const withDefaults = (template: PodTemplate): PodTemplate => ({ ...template, spec: templateDefaults(template.spec) });

export function deploymentDefaults({ spec, ...rest }: Draft<'Deployment'>): Draft<'Deployment'> {
  const given: Partial<Deployment['spec']> = spec;
  const type = given.strategy?.type ?? 'RollingUpdate';
  const rolling = { maxUnavailable: '25%', maxSurge: '25%', ...given.strategy?.rollingUpdate };
  return {
    ...rest,
    spec: {
      ...spec,
      replicas: given.replicas ?? 1,
      template: withDefaults(spec.template),
      strategy: type === 'RollingUpdate' ? { type, rollingUpdate: rolling } : { type },
      revisionHistoryLimit: given.revisionHistoryLimit ?? 10,
      progressDeadlineSeconds: given.progressDeadlineSeconds ?? 600,
    },
    status: {},
  };
}

function replicaSetDefaults({ spec, ...rest }: Draft<'ReplicaSet'>): Draft<'ReplicaSet'> {
  const given: Partial<ReplicaSet['spec']> = spec;
  return { ...rest, spec: { ...spec, replicas: given.replicas ?? 1, template: withDefaults(spec.template) }, status: { replicas: 0 } };
}

function autoscalerDefaults({ spec, ...rest }: Draft<'HorizontalPodAutoscaler'>): Draft<'HorizontalPodAutoscaler'> {
  const given: Partial<HorizontalPodAutoscaler['spec']> = spec;
  const metrics = given.metrics ?? [
    { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
  ];
  return { ...rest, spec: { ...spec, minReplicas: given.minReplicas ?? 1, metrics }, status: { desiredReplicas: 0, currentMetrics: null } };
}

export function serviceDefaults({ spec, ...rest }: Draft<'Service'>, clusterIP: () => string): Draft<'Service'> {
  const given: Partial<Service['spec']> = spec;
  const address = given.clusterIP ?? clusterIP();
  return {
    ...rest,
    spec: {
      ...spec,
      type: given.type ?? 'ClusterIP',
      clusterIP: address,
      clusterIPs: [address],
      ports: spec.ports.map((p) => {
        const port: Partial<typeof p> = p;
        return { ...p, protocol: port.protocol ?? 'TCP', targetPort: port.targetPort ?? p.port };
      }),
      sessionAffinity: spec['sessionAffinity'] ?? 'None',
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      internalTrafficPolicy: 'Cluster',
    },
    status: { loadBalancer: {} },
  };
}
