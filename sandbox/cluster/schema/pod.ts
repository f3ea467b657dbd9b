import { amount, amounts, flag, integer, list, long, struct, text, texts, unread, numberOrPercent } from './shape.ts';

const requirement = struct('LabelSelectorRequirement', { 'key!': text, 'operator!': text, values: list(text) });
export const selector = struct('LabelSelector', { matchExpressions: list(requirement), matchLabels: texts });

export const metadata = struct('ObjectMeta', {
  annotations: texts,
  creationTimestamp: unread('Time'),
  deletionGracePeriodSeconds: long,
  deletionTimestamp: unread('Time'),
  finalizers: list(text),
  generateName: text,
  generation: long,
  labels: texts,
  managedFields: list(unread('v1.ManagedFieldsEntry')),
  name: text,
  namespace: text,
  ownerReferences: list(
    struct('OwnerReference', {
      'apiVersion!': text,
      blockOwnerDeletion: flag,
      controller: flag,
      'kind!': text,
      'name!': text,
      'uid!': text,
    }),
  ),
  resourceVersion: text,
  selfLink: text,
  uid: text,
});

const podTerm = struct('PodAffinityTerm', {
  labelSelector: selector,
  matchLabelKeys: list(text),
  mismatchLabelKeys: list(text),
  namespaceSelector: selector,
  namespaces: list(text),
  'topologyKey!': text,
});
const near = {
  preferredDuringSchedulingIgnoredDuringExecution: list(
    struct('WeightedPodAffinityTerm', { 'podAffinityTerm!': podTerm, 'weight!': integer }),
  ),
  requiredDuringSchedulingIgnoredDuringExecution: list(podTerm),
};
const nodeRequirement = struct('NodeSelectorRequirement', { 'key!': text, 'operator!': text, values: list(text) });
const nodeTerm = struct('NodeSelectorTerm', { matchExpressions: list(nodeRequirement), matchFields: list(nodeRequirement) });

const probe = struct('Probe', {
  exec: struct('ExecAction', { command: list(text) }),
  failureThreshold: integer,
  grpc: unread('v1.GRPCAction'),
  httpGet: struct('HTTPGetAction', {
    host: text,
    httpHeaders: list(unread('v1.HTTPHeader')),
    path: text,
    'port!': numberOrPercent,
    scheme: text,
  }),
  initialDelaySeconds: integer,
  periodSeconds: integer,
  successThreshold: integer,
  tcpSocket: struct('TCPSocketAction', { host: text, 'port!': numberOrPercent }),
  terminationGracePeriodSeconds: long,
  timeoutSeconds: integer,
});

const container = struct('Container', {
  args: list(text),
  command: list(text),
  env: list(struct('EnvVar', { 'name!': text, value: text, valueFrom: unread('v1.EnvVarSource') })),
  envFrom: list(unread('v1.EnvFromSource')),
  image: text,
  imagePullPolicy: text,
  lifecycle: unread('v1.Lifecycle'),
  livenessProbe: probe,
  'name!': text,
  ports: list(struct('ContainerPort', { 'containerPort!': integer, hostIP: text, hostPort: integer, name: text, protocol: text })),
  readinessProbe: probe,
  resizePolicy: list(unread('v1.ContainerResizePolicy')),
  resources: struct('ResourceRequirements', { claims: list(unread('v1.ResourceClaim')), limits: amounts, requests: amounts }),
  restartPolicy: text,
  restartPolicyRules: list(unread('v1.ContainerRestartRule')),
  securityContext: unread('v1.SecurityContext'),
  startupProbe: probe,
  stdin: flag,
  stdinOnce: flag,
  terminationMessagePath: text,
  terminationMessagePolicy: text,
  tty: flag,
  volumeDevices: list(unread('v1.VolumeDevice')),
  volumeMounts: list(unread('v1.VolumeMount')),
  workingDir: text,
});

export const podSpec = struct('PodSpec', {
  activeDeadlineSeconds: long,
  affinity: struct('Affinity', {
    nodeAffinity: struct('NodeAffinity', {
      preferredDuringSchedulingIgnoredDuringExecution: list(
        struct('PreferredSchedulingTerm', { 'preference!': nodeTerm, 'weight!': integer }),
      ),
      requiredDuringSchedulingIgnoredDuringExecution: struct('NodeSelector', { 'nodeSelectorTerms!': list(nodeTerm) }),
    }),
    podAffinity: struct('PodAffinity', near),
    podAntiAffinity: struct('PodAntiAffinity', near),
  }),
  automountServiceAccountToken: flag,
  'containers!': list(container),
  dnsConfig: unread('v1.PodDNSConfig'),
  dnsPolicy: text,
  enableServiceLinks: flag,
  ephemeralContainers: list(unread('v1.EphemeralContainer')),
  hostAliases: list(unread('v1.HostAlias')),
  hostIPC: flag,
  hostNetwork: flag,
  hostPID: flag,
  hostUsers: flag,
  hostname: text,
  hostnameOverride: text,
  imagePullSecrets: list(unread('v1.LocalObjectReference')),
  initContainers: list(container),
  nodeName: text,
  nodeSelector: texts,
  os: unread('v1.PodOS'),
  overhead: amounts,
  preemptionPolicy: text,
  priority: integer,
  priorityClassName: text,
  readinessGates: list(unread('v1.PodReadinessGate')),
  resourceClaims: list(unread('v1.PodResourceClaim')),
  resources: unread('v1.ResourceRequirements'),
  restartPolicy: text,
  runtimeClassName: text,
  schedulerName: text,
  schedulingGates: list(unread('v1.PodSchedulingGate')),
  securityContext: unread('v1.PodSecurityContext'),
  serviceAccount: text,
  serviceAccountName: text,
  setHostnameAsFQDN: flag,
  shareProcessNamespace: flag,
  subdomain: text,
  terminationGracePeriodSeconds: long,
  tolerations: list(struct('Toleration', { effect: text, key: text, operator: text, tolerationSeconds: long, value: text })),
  topologySpreadConstraints: list(
    struct('TopologySpreadConstraint', {
      labelSelector: selector,
      matchLabelKeys: list(text),
      'maxSkew!': integer,
      minDomains: integer,
      nodeAffinityPolicy: text,
      nodeTaintsPolicy: text,
      'topologyKey!': text,
      'whenUnsatisfiable!': text,
    }),
  ),
  volumes: list(unread('v1.Volume')),
});

export const podTemplate = struct('PodTemplateSpec', { metadata, spec: podSpec });
/** For figures that an autoscaler follows. */
export const metricTarget = struct('MetricTarget', { averageUtilization: integer, averageValue: amount, 'type!': text, value: amount });
