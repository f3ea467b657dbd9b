import { metadata, metricTarget, podSpec, podTemplate, selector } from './pod.ts';
import { amount, flag, integer, list, long, numberOrPercent, type Shape, struct, type Struct, text, texts, unread } from './shape.ts';

const top = (kind: string, fields: Readonly<Record<string, Shape>>): Struct =>
  struct(kind, { apiVersion: text, kind: text, metadata, ...fields });
const status = (kind: string): Shape => unread(`v1.${kind}Status`);

const rolling = (name: string): Struct => struct(name, { maxSurge: numberOrPercent, maxUnavailable: numberOrPercent });
const jobSpec = struct('JobSpec', {
  activeDeadlineSeconds: long,
  backoffLimit: integer,
  backoffLimitPerIndex: integer,
  completionMode: text,
  completions: integer,
  managedBy: text,
  manualSelector: flag,
  maxFailedIndexes: integer,
  parallelism: integer,
  podFailurePolicy: unread('v1.PodFailurePolicy'),
  podReplacementPolicy: text,
  selector,
  successPolicy: unread('v1.SuccessPolicy'),
  suspend: flag,
  'template!': podTemplate,
  ttlSecondsAfterFinished: integer,
});

/** Of ModuleController V1; its definitions name no types of Go. */
const moduleDeploymentSpec = struct('ModuleDeploymentSpec', {
  'baseDeploymentName!': text,
  confirmBatchNum: integer,
  minReadySeconds: integer,
  operationStrategy: struct('ModuleOperationStrategy', {
    batchCount: integer,
    grayTimeBetweenBatchSeconds: integer,
    maxUnavailable: integer,
    needConfirm: flag,
    serviceStrategy: struct('ModuleServiceStrategy', { enableModuleService: flag, port: integer, targetPort: numberOrPercent }),
    upgradePolicy: text,
    useBeta: flag,
  }),
  progressDeadlineSeconds: integer,
  replicas: integer,
  revisionHistoryLimit: integer,
  schedulingStrategy: struct('ModuleSchedulingStrategy', { schedulingPolicy: text }),
  template: struct('ModuleTemplateSpec', {
    metadata,
    spec: struct('ModuleSpec', {
      module: struct('ModuleInfo', { md5: text, 'name!': text, type: text, 'url!': text, 'version!': text }),
      selector,
      upgradePolicy: text,
    }),
  }),
});

/** What a user may send, by kind. */
export const SHAPES = {
  Deployment: top('Deployment', {
    spec: struct('DeploymentSpec', {
      minReadySeconds: integer,
      paused: flag,
      progressDeadlineSeconds: integer,
      replicas: integer,
      revisionHistoryLimit: integer,
      'selector!': selector,
      strategy: struct('DeploymentStrategy', { rollingUpdate: rolling('RollingUpdateDeployment'), type: text }),
      'template!': podTemplate,
    }),
    status: status('Deployment'),
  }),
  ReplicaSet: top('ReplicaSet', {
    spec: struct('ReplicaSetSpec', { minReadySeconds: integer, replicas: integer, 'selector!': selector, template: podTemplate }),
    status: status('ReplicaSet'),
  }),
  DaemonSet: top('DaemonSet', {
    spec: struct('DaemonSetSpec', {
      minReadySeconds: integer,
      revisionHistoryLimit: integer,
      'selector!': selector,
      'template!': podTemplate,
      updateStrategy: struct('DaemonSetUpdateStrategy', { rollingUpdate: rolling('RollingUpdateDaemonSet'), type: text }),
    }),
    status: status('DaemonSet'),
  }),
  Pod: top('Pod', { spec: podSpec, status: status('Pod') }),
  Job: top('Job', { spec: jobSpec, status: status('Job') }),
  CronJob: top('CronJob', {
    spec: struct('CronJobSpec', {
      concurrencyPolicy: text,
      failedJobsHistoryLimit: integer,
      'jobTemplate!': struct('JobTemplateSpec', { metadata, spec: jobSpec }),
      'schedule!': text,
      startingDeadlineSeconds: long,
      successfulJobsHistoryLimit: integer,
      suspend: flag,
      timeZone: text,
    }),
    status: status('CronJob'),
  }),
  ModuleDeployment: top('ModuleDeployment', { spec: moduleDeploymentSpec, status: status('ModuleDeployment') }),
  ServiceAccount: top('ServiceAccount', {
    automountServiceAccountToken: flag,
    imagePullSecrets: list(unread('v1.LocalObjectReference')),
    secrets: list(unread('v1.ObjectReference')),
  }),
  Role: top('Role', {
    rules: list(
      struct('PolicyRule', {
        apiGroups: list(text),
        nonResourceURLs: list(text),
        resourceNames: list(text),
        resources: list(text),
        'verbs!': list(text),
      }),
    ),
  }),
  RoleBinding: top('RoleBinding', {
    'roleRef!': struct('RoleRef', { 'apiGroup!': text, 'kind!': text, 'name!': text }),
    subjects: list(struct('Subject', { apiGroup: text, 'kind!': text, 'name!': text, namespace: text })),
  }),
  Namespace: top('Namespace', { spec: struct('NamespaceSpec', { finalizers: list(text) }), status: status('Namespace') }),
  PodDisruptionBudget: top('PodDisruptionBudget', {
    spec: struct('PodDisruptionBudgetSpec', {
      maxUnavailable: numberOrPercent,
      minAvailable: numberOrPercent,
      selector,
      unhealthyPodEvictionPolicy: text,
    }),
    status: status('PodDisruptionBudget'),
  }),
  HorizontalPodAutoscaler: top('HorizontalPodAutoscaler', {
    spec: struct('HorizontalPodAutoscalerSpec', {
      behavior: struct('HorizontalPodAutoscalerBehavior', {
        scaleDown: struct('HPAScalingRules', {
          policies: unread('[]v2.HPAScalingPolicy'),
          selectPolicy: text,
          stabilizationWindowSeconds: integer,
          tolerance: amount,
        }),
        scaleUp: unread('v2.HPAScalingRules'),
      }),
      'maxReplicas!': integer,
      metrics: list(
        struct('MetricSpec', {
          containerResource: unread('v2.ContainerResourceMetricSource'),
          external: unread('v2.ExternalMetricSource'),
          object: unread('v2.ObjectMetricSource'),
          pods: struct('PodsMetricSource', {
            'metric!': struct('MetricIdentifier', { 'name!': text, selector }),
            'target!': metricTarget,
          }),
          resource: struct('ResourceMetricSource', { 'name!': text, 'target!': metricTarget }),
          'type!': text,
        }),
      ),
      minReplicas: integer,
      'scaleTargetRef!': struct('CrossVersionObjectReference', { apiVersion: text, 'kind!': text, 'name!': text }),
    }),
    status: status('HorizontalPodAutoscaler'),
  }),
  Service: top('Service', {
    spec: struct('ServiceSpec', {
      allocateLoadBalancerNodePorts: flag,
      clusterIP: text,
      clusterIPs: list(text),
      externalIPs: list(text),
      externalName: text,
      externalTrafficPolicy: text,
      healthCheckNodePort: integer,
      internalTrafficPolicy: text,
      ipFamilies: list(text),
      ipFamilyPolicy: text,
      loadBalancerClass: text,
      loadBalancerIP: text,
      loadBalancerSourceRanges: list(text),
      ports: list(
        struct('ServicePort', {
          appProtocol: text,
          name: text,
          nodePort: integer,
          'port!': integer,
          protocol: text,
          targetPort: numberOrPercent,
        }),
      ),
      publishNotReadyAddresses: flag,
      selector: texts,
      sessionAffinity: text,
      sessionAffinityConfig: unread('v1.SessionAffinityConfig'),
      trafficDistribution: text,
      type: text,
    }),
    status: status('Service'),
  }),
} as const satisfies Readonly<Record<string, Struct>>;

export type SentKind = keyof typeof SHAPES;

export const isSentKind = (kind: string): kind is SentKind => Object.hasOwn(SHAPES, kind);
