import type { Container, Draft, PodSpec } from './objects.ts';

/** How long a Pod stays on a node that is not ready, when it does not say itself (the DefaultTolerationSeconds admission). */
const STAYS = [
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
  { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
];

/** What the API server fills into the Pod of a template. */
export function templateDefaults(spec: PodSpec): PodSpec {
  return {
    ...spec,
    containers: spec.containers.map(containerDefaults),
    restartPolicy: spec.restartPolicy ?? 'Always',
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    dnsPolicy: spec['dnsPolicy'] ?? 'ClusterFirst',
    securityContext: spec['securityContext'] ?? {},
    schedulerName: spec['schedulerName'] ?? 'default-scheduler',
  };
}

function containerDefaults(container: Container): Container {
  // An address is no image name, so it has no tag that could be the newest one.
  const image = container.image ?? '';
  const latest = !image.includes('://') && (image.endsWith(':latest') || !/[:@][^/]*$/.test(image));
  const { readinessProbe, livenessProbe, ...rest } = container;
  return {
    ...rest,
    ...(readinessProbe === undefined ? {} : { readinessProbe: probeDefaults(readinessProbe) }),
    ...(livenessProbe === undefined ? {} : { livenessProbe: probeDefaults(livenessProbe) }),
    ...(container.ports ? { ports: container.ports.map((p) => ({ ...p, protocol: p.protocol ?? 'TCP' })) } : {}),
    resources: container.resources ?? {},
    terminationMessagePath: container['terminationMessagePath'] ?? '/dev/termination-log',
    terminationMessagePolicy: container['terminationMessagePolicy'] ?? 'File',
    imagePullPolicy: container['imagePullPolicy'] ?? (latest ? 'Always' : 'IfNotPresent'),
  };
}

const probeDefaults = (probe: unknown): unknown =>
  typeof probe === 'object' && probe !== null
    ? { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3, ...probe }
    : probe;

/** A Pod as admission leaves it: with the service account's volume and the tolerations that every Pod gets. */
export function preparePod(metadata: Draft<'Pod'>['metadata'], spec: PodSpec, volumeSuffix: string): Draft<'Pod'> {
  const volume = `kube-api-access-${volumeSuffix}`;
  const defaults = templateDefaults(spec);
  const mount = { name: volume, readOnly: true, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };
  const own = spec.tolerations ?? [];
  const volumes = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
  return {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata,
    spec: {
      ...defaults,
      volumes: [
        ...volumes,
        {
          name: volume,
          projected: {
            sources: [
              { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
              { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
              { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
            ],
            defaultMode: 420,
          },
        },
      ],
      containers: defaults.containers.map((c) => ({
        ...c,
        volumeMounts: [...(Array.isArray(c['volumeMounts']) ? c['volumeMounts'] : []), mount],
      })),
      serviceAccountName: spec.serviceAccountName ?? 'default',
      serviceAccount: spec.serviceAccountName ?? 'default',
      tolerations: [...own, ...STAYS.filter((s) => !own.some((t) => t.key === s.key && (t.effect ?? s.effect) === s.effect))],
      priority: 0,
      enableServiceLinks: true,
      preemptionPolicy: 'PreemptLowerPriority',
    },
    status: { phase: 'Pending', qosClass: qosClass(spec) },
  };
}

function qosClass({ containers }: PodSpec): string {
  const both = containers.map(({ resources = {} }) => ({ requests: resources.requests ?? {}, limits: resources.limits ?? {} }));
  if (both.every(({ requests, limits }) => Object.keys({ ...requests, ...limits }).length === 0)) return 'BestEffort';
  const guaranteed = both.every(({ requests, limits }) =>
    ['cpu', 'memory'].every((r) => limits[r] !== undefined && (requests[r] === undefined || requests[r] === limits[r])),
  );
  return guaranteed ? 'Guaranteed' : 'Burstable';
}
