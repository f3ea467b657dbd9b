/**
 * Fields of what a user may send, after the published schemas: s string, i integer, b boolean, q integer or text, m text by name,
 * `[…]` a list, `*` anything (fields that neither the trial nor a module reads).
 */
type Shape = 's' | 'i' | 'b' | 'q' | 'm' | '*' | readonly [Shape] | { readonly [field: string]: Shape };

const requirement: Shape = { key: 's', operator: 's', values: ['s'] };
const selector: Shape = { matchLabels: 'm', matchExpressions: [requirement] };
const metadata: Shape = {
  name: 's',
  generateName: 's',
  namespace: 's',
  labels: 'm',
  annotations: 'm',
  uid: 's',
  resourceVersion: 's',
  generation: 'i',
  creationTimestamp: '*',
  deletionTimestamp: '*',
  deletionGracePeriodSeconds: '*',
  finalizers: ['s'],
  ownerReferences: ['*'],
  managedFields: '*',
  selfLink: 's',
};
const podTerm: Shape = {
  labelSelector: selector,
  topologyKey: 's',
  namespaces: ['s'],
  namespaceSelector: selector,
  matchLabelKeys: ['s'],
  mismatchLabelKeys: ['s'],
};
const podAffinity: Shape = {
  requiredDuringSchedulingIgnoredDuringExecution: [podTerm],
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 'i', podAffinityTerm: podTerm }],
};
const nodeTerm: Shape = { matchExpressions: [requirement], matchFields: [requirement] };
const container: Shape = {
  name: 's',
  image: 's',
  command: ['s'],
  args: ['s'],
  workingDir: 's',
  ports: [{ name: 's', containerPort: 'i', protocol: 's', hostPort: 'i', hostIP: 's' }],
  env: [{ name: 's', value: 's', valueFrom: '*' }],
  envFrom: ['*'],
  resources: { limits: '*', requests: '*', claims: ['*'] },
  resizePolicy: ['*'],
  restartPolicy: 's',
  volumeMounts: ['*'],
  volumeDevices: ['*'],
  livenessProbe: '*',
  readinessProbe: '*',
  startupProbe: '*',
  lifecycle: '*',
  terminationMessagePath: 's',
  terminationMessagePolicy: 's',
  imagePullPolicy: 's',
  securityContext: '*',
  stdin: 'b',
  stdinOnce: 'b',
  tty: 'b',
};
const podSpec: Shape = {
  containers: [container],
  initContainers: [container],
  ephemeralContainers: ['*'],
  volumes: ['*'],
  restartPolicy: 's',
  terminationGracePeriodSeconds: 'i',
  activeDeadlineSeconds: 'i',
  dnsPolicy: 's',
  dnsConfig: '*',
  nodeSelector: 'm',
  serviceAccountName: 's',
  serviceAccount: 's',
  automountServiceAccountToken: 'b',
  nodeName: 's',
  hostNetwork: 'b',
  hostPID: 'b',
  hostIPC: 'b',
  hostUsers: 'b',
  shareProcessNamespace: 'b',
  securityContext: '*',
  imagePullSecrets: ['*'],
  hostname: 's',
  subdomain: 's',
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [nodeTerm] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 'i', preference: nodeTerm }],
    },
    podAffinity,
    podAntiAffinity: podAffinity,
  },
  schedulerName: 's',
  tolerations: [{ key: 's', operator: 's', value: 's', effect: 's', tolerationSeconds: 'i' }],
  hostAliases: ['*'],
  priorityClassName: 's',
  priority: 'i',
  readinessGates: ['*'],
  runtimeClassName: 's',
  enableServiceLinks: 'b',
  preemptionPolicy: 's',
  overhead: '*',
  topologySpreadConstraints: [
    {
      maxSkew: 'i',
      topologyKey: 's',
      whenUnsatisfiable: 's',
      labelSelector: selector,
      minDomains: 'i',
      nodeAffinityPolicy: 's',
      nodeTaintsPolicy: 's',
      matchLabelKeys: ['s'],
    },
  ],
  setHostnameAsFQDN: 'b',
  os: '*',
  schedulingGates: ['*'],
  resourceClaims: ['*'],
};
const template: Shape = { metadata, spec: podSpec };
const head = { apiVersion: 's', kind: 's', metadata, status: '*' } as const;

const shapes: Readonly<Record<string, Shape>> = {
  Deployment: {
    ...head,
    spec: {
      replicas: 'i',
      selector,
      template,
      strategy: { type: 's', rollingUpdate: { maxUnavailable: 'q', maxSurge: 'q' } },
      minReadySeconds: 'i',
      revisionHistoryLimit: 'i',
      paused: 'b',
      progressDeadlineSeconds: 'i',
    },
  },
  ReplicaSet: { ...head, spec: { replicas: 'i', selector, template, minReadySeconds: 'i' } },
  Pod: { ...head, spec: podSpec },
  HorizontalPodAutoscaler: {
    ...head,
    spec: {
      scaleTargetRef: { kind: 's', name: 's', apiVersion: 's' },
      minReplicas: 'i',
      maxReplicas: 'i',
      metrics: [
        {
          type: 's',
          resource: { name: 's', target: { type: 's', averageUtilization: 'i', averageValue: 'q', value: 'q' } },
          external: '*',
          object: '*',
          pods: '*',
          containerResource: '*',
        },
      ],
      behavior: '*',
    },
  },
  Service: {
    ...head,
    spec: {
      selector: 'm',
      type: 's',
      clusterIP: 's',
      clusterIPs: ['s'],
      ports: [{ name: 's', port: 'i', targetPort: 'q', protocol: 's', nodePort: 'i', appProtocol: 's' }],
      externalIPs: ['s'],
      sessionAffinity: 's',
      sessionAffinityConfig: '*',
      externalTrafficPolicy: 's',
      internalTrafficPolicy: 's',
      ipFamilies: ['s'],
      ipFamilyPolicy: 's',
      publishNotReadyAddresses: 'b',
      loadBalancerIP: 's',
      externalName: 's',
    },
  },
};

export interface SchemaReport {
  /** Go's sentence about the first field of a wrong type. */
  readonly mismatch: string | undefined;
  /** Paths of fields that no schema knows: `spec.template.spec.containers[0].imagee`. */
  readonly unknown: readonly string[];
}

const goName = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value === 'object' ? 'object' : typeof value;
const goType: Readonly<Record<string, string>> = { s: 'string', i: 'int32', b: 'bool', m: 'map[string]string' };

/** Holds a manifest against the fields of its kind. */
export function checkManifest(kind: string, manifest: object): SchemaReport {
  const unknown: string[] = [];
  let mismatch: string | undefined;
  const wrong = (value: unknown, path: string, type: string): void => {
    mismatch ??= `json: cannot unmarshal ${goName(value)} into Go struct field ${kind}.${path.replace(/\[\d+\]/g, '')} of type ${type}`;
  };
  const visit = (value: unknown, shape: Shape, path: string): void => {
    if (value === null || value === undefined || shape === '*') return;
    if (typeof shape === 'string') {
      if (shape === 'q' ? typeof value !== 'string' && typeof value !== 'number' : !fits(value, shape))
        wrong(value, path, goType[shape] ?? 'intstr.IntOrString');
      return;
    }
    if (isList(shape)) {
      if (!Array.isArray(value)) return wrong(value, path, '[]');
      for (const [i, item] of value.entries()) visit(item, shape[0], `${path}[${i}]`);
      return;
    }
    if (typeof value !== 'object' || Array.isArray(value)) return wrong(value, path, 'object');
    for (const [key, item] of Object.entries(value)) {
      const inner = shape[key];
      const place = path === '' ? key : `${path}.${key}`;
      if (inner === undefined) unknown.push(place);
      else visit(item, inner, place);
    }
  };
  const shape = shapes[kind];
  if (shape) visit(manifest, shape, '');
  return { mismatch, unknown };
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

function fits(value: unknown, shape: string): boolean {
  if (shape === 's') return typeof value === 'string';
  if (shape === 'i') return Number.isInteger(value);
  if (shape === 'b') return typeof value === 'boolean';
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((v) => typeof v === 'string');
}
