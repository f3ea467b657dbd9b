import type { CronJob, DaemonSet, Deployment, Draft, HorizontalPodAutoscaler, PodTemplate, ReplicaSet, Service } from '../objects.ts';
import type { ModuleDeployment } from '../module-controller-v1/objects.ts';
import { templateDefaults } from '../pod-defaults.ts';

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

export function replicaSetDefaults({ spec, ...rest }: Draft<'ReplicaSet'>): Draft<'ReplicaSet'> {
  const given: Partial<ReplicaSet['spec']> = spec;
  return { ...rest, spec: { ...spec, replicas: given.replicas ?? 1, template: withDefaults(spec.template) }, status: { replicas: 0 } };
}

export function daemonSetDefaults({ spec, ...rest }: Draft<'DaemonSet'>): Draft<'DaemonSet'> {
  const given: Partial<DaemonSet['spec']> = spec;
  const type = given.updateStrategy?.type ?? 'RollingUpdate';
  const rollingUpdate = { maxSurge: 0, maxUnavailable: 1, ...given.updateStrategy?.rollingUpdate };
  return {
    ...rest,
    spec: {
      ...spec,
      template: withDefaults(spec.template),
      updateStrategy: type === 'RollingUpdate' ? { type, rollingUpdate } : { type },
      revisionHistoryLimit: given.revisionHistoryLimit ?? 10,
    },
    status: { currentNumberScheduled: 0, desiredNumberScheduled: 0, numberMisscheduled: 0, numberReady: 0 },
  };
}

export function cronJobDefaults({ spec, ...rest }: Draft<'CronJob'>): Draft<'CronJob'> {
  const given: Partial<CronJob['spec']> = spec;
  const { template } = spec.jobTemplate.spec;
  return {
    ...rest,
    spec: {
      ...spec,
      jobTemplate: { ...spec.jobTemplate, spec: { ...spec.jobTemplate.spec, template: withDefaults(template) } },
      concurrencyPolicy: given.concurrencyPolicy ?? 'Allow',
      suspend: given.suspend ?? false,
      successfulJobsHistoryLimit: given.successfulJobsHistoryLimit ?? 3,
      failedJobsHistoryLimit: given.failedJobsHistoryLimit ?? 1,
    },
    status: {},
  };
}

/** Of the definition of V1's ModuleDeployment. */
export function moduleDeploymentDefaults({ spec, ...rest }: Draft<'ModuleDeployment'>): Draft<'ModuleDeployment'> {
  const given: Partial<ModuleDeployment['spec']> = spec;
  const policy: { schedulingPolicy?: string } | undefined = given.schedulingStrategy;
  return {
    ...rest,
    // A default within an object applies only where the object is.
    spec: {
      ...spec,
      confirmBatchNum: given.confirmBatchNum ?? 0,
      schedulingStrategy: { schedulingPolicy: policy ? (policy.schedulingPolicy ?? 'scatter') : '' },
    },
    status: {},
  };
}

export function autoscalerDefaults({ spec, ...rest }: Draft<'HorizontalPodAutoscaler'>): Draft<'HorizontalPodAutoscaler'> {
  const given: Partial<HorizontalPodAutoscaler['spec']> = spec;
  const metrics = given.metrics ?? [
    { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
  ];
  return { ...rest, spec: { ...spec, minReplicas: given.minReplicas ?? 1, metrics }, status: { desiredReplicas: 0, currentMetrics: null } };
}

export function namespaceDefaults({ metadata, ...rest }: Draft<'Namespace'>): Draft<'Namespace'> {
  const labels = { ...metadata.labels, 'kubernetes.io/metadata.name': metadata.name };
  return { ...rest, metadata: { ...metadata, labels }, spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } };
}

export function budgetDefaults(draft: Draft<'PodDisruptionBudget'>): Draft<'PodDisruptionBudget'> {
  return { ...draft, status: { currentHealthy: 0, desiredHealthy: 0, disruptionsAllowed: 0, expectedPods: 0 } };
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
