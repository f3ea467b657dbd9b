import { isTimeZone, parseSchedule } from '../controllers/cron-schedule.ts';
import type { LabelSelector } from '../objects.ts';
import type { SentKind } from '../schema/shapes.ts';
import { selects } from '../selectors.ts';
import { at, field, forbidden, invalid, items, notNegative, oneOf, required, shown, textMap, unsupported } from './fields.ts';
import { labelProblems, metadataProblems } from './validate-metadata.ts';
import { podProblems, selectorProblems } from './validate-pod.ts';

/** What the API server says against a manifest, in its words and order; nothing: it is taken. */
export function problemsOf(kind: SentKind, manifest: unknown): readonly string[] {
  return [...metadataProblems(kind, field(manifest, 'metadata')), ...specProblems(kind, manifest)];
}

function specProblems(kind: SentKind, manifest: unknown): readonly string[] {
  const spec = field(manifest, 'spec');
  switch (kind) {
    case 'Deployment':
      return deploymentProblems(spec);
    case 'ReplicaSet':
      return [...notNegative('spec.replicas', field(spec, 'replicas')), ...workloadProblems(spec, 'replicaset', 'spec')];
    case 'DaemonSet':
      return daemonSetProblems(spec);
    case 'Pod':
      return podProblems(spec, 'spec');
    case 'Job':
      return jobProblems(spec, 'spec');
    case 'CronJob':
      return cronJobProblems(spec);
    case 'Service':
      return serviceProblems(spec);
    case 'HorizontalPodAutoscaler':
      return autoscalerProblems(spec);
    case 'ModuleDeployment':
      return moduleDeploymentProblems(spec);
    case 'ServiceAccount':
    case 'Namespace':
      return [];
    case 'PodDisruptionBudget':
      return budgetProblems(spec);
    case 'Role':
      return items(field(manifest, 'rules')).flatMap((rule, i) => ruleProblems(rule, `rules[${i}]`));
    case 'RoleBinding':
      return bindingProblems(manifest);
  }
}

// ---- what runs Pods ----

function templateProblems(template: unknown, path: string): string[] {
  return [
    ...labelProblems(`${path}.metadata.labels`, at(template, 'metadata', 'labels')),
    ...podProblems(field(template, 'spec'), `${path}.spec`),
  ];
}

const isSelector = (value: unknown): value is LabelSelector => typeof value === 'object' && value !== null;

/** Selector and template, as Deployment, ReplicaSet and DaemonSet have them; their Pods are always started again. */
function workloadProblems(spec: unknown, what: string, path: string): string[] {
  const [selector, template] = [field(spec, 'selector'), field(spec, 'template')];
  const labels = at(template, 'metadata', 'labels');
  const empty = isSelector(selector) && Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions ?? []).length === 0;
  const restart = at(template, 'spec', 'restartPolicy');
  return [
    ...(selector === undefined
      ? [required(`${path}.selector`)]
      : [
          ...selectorProblems(selector, `${path}.selector`),
          ...(empty ? [invalid(`${path}.selector`, selector, `empty selector is invalid for ${what}`)] : []),
        ]),
    ...(isSelector(selector) && selects(selector, textMap(labels))
      ? []
      : [invalid(`${path}.template.metadata.labels`, labels ?? null, '`selector` does not match template `labels`')]),
    ...templateProblems(template, `${path}.template`),
    ...(restart === undefined || restart === 'Always' || !['Never', 'OnFailure'].includes(String(restart))
      ? []
      : [unsupported(`${path}.template.spec.restartPolicy`, restart, ['Always'])]),
  ];
}

const PERCENT =
  "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";

function fenceProblems(rolling: unknown, path: string): string[] {
  const one = (name: string): string[] => {
    const value = field(rolling, name);
    if (typeof value === 'string' && !/^\d+%$/.test(value)) return [invalid(`${path}.${name}`, value, PERCENT)];
    return notNegative(`${path}.${name}`, value);
  };
  const isZero = (value: unknown): boolean => value === 0 || value === '0%';
  const [surge, unavailable] = [field(rolling, 'maxSurge'), field(rolling, 'maxUnavailable')];
  const tooMuch = typeof unavailable === 'string' && /^\d+%$/.test(unavailable) && Number.parseInt(unavailable, 10) > 100;
  return [
    ...one('maxUnavailable'),
    ...one('maxSurge'),
    ...(isZero(surge) && isZero(unavailable) ? [invalid(`${path}.maxUnavailable`, unavailable, 'may not be 0 when `maxSurge` is 0')] : []),
    ...(tooMuch ? [invalid(`${path}.maxUnavailable`, unavailable, 'must not be greater than 100%')] : []),
  ];
}

function deploymentProblems(spec: unknown): string[] {
  const [type, rolling] = [at(spec, 'strategy', 'type'), at(spec, 'strategy', 'rollingUpdate')];
  const [deadline, ready] = [field(spec, 'progressDeadlineSeconds'), field(spec, 'minReadySeconds') ?? 0];
  return [
    ...notNegative('spec.replicas', field(spec, 'replicas')),
    ...workloadProblems(spec, 'deployment', 'spec'),
    ...(type === undefined || type === 'RollingUpdate' || type === 'Recreate'
      ? []
      : [unsupported('spec.strategy.type', type, ['Recreate', 'RollingUpdate'])]),
    ...(type === 'Recreate' && rolling !== undefined
      ? [forbidden('spec.strategy.rollingUpdate', "may not be specified when strategy `type` is 'Recreate'")]
      : fenceProblems(rolling, 'spec.strategy.rollingUpdate')),
    ...notNegative('spec.minReadySeconds', field(spec, 'minReadySeconds')),
    ...notNegative('spec.revisionHistoryLimit', field(spec, 'revisionHistoryLimit')),
    ...notNegative('spec.progressDeadlineSeconds', deadline),
    ...(typeof deadline === 'number' && typeof ready === 'number' && deadline <= ready
      ? [invalid('spec.progressDeadlineSeconds', deadline, 'must be greater than minReadySeconds')]
      : []),
  ];
}

function daemonSetProblems(spec: unknown): string[] {
  const type = at(spec, 'updateStrategy', 'type');
  return [
    ...workloadProblems(spec, 'daemonset', 'spec'),
    ...notNegative('spec.minReadySeconds', field(spec, 'minReadySeconds')),
    ...oneOf('spec.updateStrategy.type', type, ['RollingUpdate', 'OnDelete']),
    ...notNegative('spec.revisionHistoryLimit', field(spec, 'revisionHistoryLimit')),
  ];
}

function jobProblems(spec: unknown, path: string): string[] {
  const restart = at(spec, 'template', 'spec', 'restartPolicy');
  const counts = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished'];
  return [
    ...counts.flatMap((name) => notNegative(`${path}.${name}`, field(spec, name))),
    ...templateProblems(field(spec, 'template'), `${path}.template`),
    ...(restart === 'Never' || restart === 'OnFailure'
      ? []
      : [required(`${path}.template.spec.restartPolicy`, 'valid values: "OnFailure", "Never"')]),
    ...(path === 'spec' && field(spec, 'selector') !== undefined && field(spec, 'manualSelector') !== true
      ? [invalid(`${path}.selector`, field(spec, 'selector'), '`selector` not auto-generated')]
      : []),
  ];
}

function cronJobProblems(spec: unknown): string[] {
  const [schedule, zone] = [field(spec, 'schedule'), field(spec, 'timeZone')];
  const read = typeof schedule === 'string' && schedule !== '' ? parseSchedule(schedule, undefined) : '';
  return [
    ...(schedule === undefined || schedule === ''
      ? [required('spec.schedule')]
      : [
          ...(typeof schedule === 'string' && schedule.includes('TZ')
            ? [invalid('spec.schedule', schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead')]
            : []),
          ...(typeof read === 'string' ? [invalid('spec.schedule', schedule, read)] : []),
        ]),
    ...(typeof zone === 'string' && zone !== '' && !isTimeZone(zone) ? [invalid('spec.timeZone', zone, `unknown time zone ${zone}`)] : []),
    ...notNegative('spec.startingDeadlineSeconds', field(spec, 'startingDeadlineSeconds')),
    ...oneOf('spec.concurrencyPolicy', field(spec, 'concurrencyPolicy'), ['Allow', 'Forbid', 'Replace']),
    ...jobProblems(at(spec, 'jobTemplate', 'spec'), 'spec.jobTemplate.spec'),
    ...notNegative('spec.successfulJobsHistoryLimit', field(spec, 'successfulJobsHistoryLimit')),
    ...notNegative('spec.failedJobsHistoryLimit', field(spec, 'failedJobsHistoryLimit')),
  ];
}

// ---- the rest ----

/** What V1's definition says: required fields, bounds, one enumeration. */
function moduleDeploymentProblems(spec: unknown): string[] {
  const module = at(spec, 'template', 'spec', 'module');
  const least = (name: string, bound: number): string[] => {
    const value = field(spec, name);
    return typeof value === 'number' && value < bound
      ? [invalid(`spec.${name}`, value, `spec.${name} in body should be greater than or equal to ${bound}`)]
      : [];
  };
  return [
    ...(field(spec, 'baseDeploymentName') ? [] : [required('spec.baseDeploymentName')]),
    ...(module === undefined
      ? []
      : ['name', 'url', 'version'].flatMap((name) =>
          field(module, name) === undefined ? [required(`spec.template.spec.module.${name}`)] : [],
        )),
    ...least('replicas', -1),
    ...least('confirmBatchNum', 0),
    ...oneOf('spec.schedulingStrategy.schedulingPolicy', at(spec, 'schedulingStrategy', 'schedulingPolicy'), ['scatter', 'stacking']),
  ];
}

function serviceProblems(spec: unknown): string[] {
  const ports = items(field(spec, 'ports'));
  const outside = (value: unknown): boolean => typeof value === 'number' && (value < 1 || value > 65_535);
  return [
    ...(ports.length === 0 && field(spec, 'clusterIP') !== 'None' ? [required('spec.ports')] : []),
    ...ports.flatMap((port, i) => {
      const number = field(port, 'port');
      return [
        ...(ports.length > 1 && !field(port, 'name') ? [required(`spec.ports[${i}].name`)] : []),
        ...(number === undefined || outside(number)
          ? [invalid(`spec.ports[${i}].port`, number ?? 0, 'must be between 1 and 65535, inclusive')]
          : []),
        ...(outside(field(port, 'targetPort'))
          ? [invalid(`spec.ports[${i}].targetPort`, field(port, 'targetPort'), 'must be between 1 and 65535, inclusive')]
          : []),
        ...oneOf(`spec.ports[${i}].protocol`, field(port, 'protocol'), ['SCTP', 'TCP', 'UDP']),
      ];
    }),
    ...labelProblems('spec.selector', field(spec, 'selector')),
    ...oneOf('spec.type', field(spec, 'type'), ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']),
  ];
}

function autoscalerProblems(spec: unknown): string[] {
  const [target, least, most] = ['scaleTargetRef', 'minReplicas', 'maxReplicas'].map((key) => field(spec, key));
  const metrics = items(field(spec, 'metrics'));
  const others = metrics.filter((m) => !['Resource', 'Pods'].includes(String(field(m, 'type'))));
  return [
    ...(field(target, 'kind') === undefined ? [required('spec.scaleTargetRef.kind')] : []),
    ...(field(target, 'name') === undefined ? [required('spec.scaleTargetRef.name')] : []),
    ...(typeof least === 'number' && least < 1 ? [invalid('spec.minReplicas', least, 'must be greater than or equal to 1')] : []),
    ...(typeof most === 'number' && most > 0 ? [] : [invalid('spec.maxReplicas', most ?? 0, 'must be greater than 0')]),
    ...(typeof least === 'number' && typeof most === 'number' && most < least
      ? [invalid('spec.maxReplicas', most, 'must be greater than or equal to `minReplicas`')]
      : []),
    ...behaviorProblems(field(spec, 'behavior')),
    ...metrics.flatMap(metricProblems),
    ...(others.length > 0
      ? ['spec.metrics: the trial knows metrics of type Resource and Pods alone; a real cluster takes others, too']
      : []),
  ];
}

function behaviorProblems(behavior: unknown): string[] {
  const window = at(behavior, 'scaleDown', 'stabilizationWindowSeconds');
  const others = [field(behavior, 'scaleUp'), ...['policies', 'selectPolicy', 'tolerance'].map((key) => at(behavior, 'scaleDown', key))];
  return [
    ...(typeof window === 'number' && (window < 0 || window > 3600)
      ? [invalid('spec.behavior.scaleDown.stabilizationWindowSeconds', window, 'must be less than or equal to 3600')]
      : []),
    ...(others.some((one) => one !== undefined)
      ? ['spec.behavior: the trial knows scaleDown.stabilizationWindowSeconds alone; a real cluster takes the rest, too']
      : []),
  ];
}

/** A metric names what its type says, and what is wanted of it. */
function metricProblems(metric: unknown, i: number): string[] {
  const path = `spec.metrics[${i}]`;
  const [resource, pods] = [field(metric, 'resource'), field(metric, 'pods')];
  switch (field(metric, 'type')) {
    case 'Resource':
      if (resource === undefined) return [required(`${path}.resource`, 'must populate information for the given metric source')];
      return at(resource, 'target', 'averageUtilization') === undefined && at(resource, 'target', 'averageValue') === undefined
        ? [required(`${path}.resource.target.averageUtilization`, 'must set either a target raw value or a target utilization')]
        : [];
    case 'Pods':
      if (pods === undefined) return [required(`${path}.pods`, 'must populate information for the given metric source')];
      return at(pods, 'target', 'averageValue') === undefined
        ? [required(`${path}.pods.target.averageValue`, 'must specify a positive target averageValue')]
        : [];
    default:
      return [];
  }
}

/** pkg/apis/policy/validation. */
function budgetProblems(spec: unknown): string[] {
  const [least, most] = [field(spec, 'minAvailable'), field(spec, 'maxUnavailable')];
  const one = (name: string, value: unknown): string[] => {
    if (typeof value === 'number') return notNegative(`spec.${name}`, value);
    if (typeof value !== 'string') return [];
    if (!/^\d+%$/.test(value)) return [invalid(`spec.${name}`, value, PERCENT)];
    return Number.parseInt(value, 10) > 100 ? [invalid(`spec.${name}`, value, 'must not be greater than 100%')] : [];
  };
  return [
    ...(least !== undefined && most !== undefined
      ? [invalid('spec', spec, 'minAvailable and maxUnavailable cannot be both set')]
      : [...one('minAvailable', least), ...one('maxUnavailable', most)]),
    ...selectorProblems(field(spec, 'selector'), 'spec.selector'),
    ...oneOf('spec.unhealthyPodEvictionPolicy', field(spec, 'unhealthyPodEvictionPolicy'), ['AlwaysAllow', 'IfHealthyBudget']),
  ];
}

function ruleProblems(rule: unknown, path: string): string[] {
  return [
    ...(items(field(rule, 'verbs')).length === 0 ? [required(`${path}.verbs`, 'verbs must contain at least one value')] : []),
    ...(items(field(rule, 'apiGroups')).length === 0
      ? [required(`${path}.apiGroups`, 'resource rules must supply at least one api group')]
      : []),
    ...(items(field(rule, 'resources')).length === 0
      ? [required(`${path}.resources`, 'resource rules must supply at least one resource')]
      : []),
  ];
}

function bindingProblems(binding: unknown): string[] {
  const role = field(binding, 'roleRef');
  return [
    ...(field(role, 'apiGroup') === 'rbac.authorization.k8s.io'
      ? []
      : [unsupported('roleRef.apiGroup', field(role, 'apiGroup') ?? '', ['rbac.authorization.k8s.io'])]),
    ...(['Role', 'ClusterRole'].includes(String(field(role, 'kind')))
      ? []
      : [unsupported('roleRef.kind', field(role, 'kind') ?? '', ['Role', 'ClusterRole'])]),
    ...(field(role, 'name') ? [] : [required('roleRef.name')]),
    ...items(field(binding, 'subjects')).flatMap((subject, i) => [
      ...(field(subject, 'name') ? [] : [required(`subjects[${i}].name`)]),
      ...(field(subject, 'kind') === 'ServiceAccount' && !field(subject, 'namespace') ? [required(`subjects[${i}].namespace`)] : []),
      ...(['ServiceAccount', 'User', 'Group'].includes(String(field(subject, 'kind')))
        ? []
        : [unsupported(`subjects[${i}].kind`, field(subject, 'kind') ?? '', ['ServiceAccount', 'User', 'Group'])]),
    ]),
  ];
}

/** What may not be changed of an object that is there. */
export function updateProblems(kind: SentKind, before: unknown, after: unknown): readonly string[] {
  const kept = (path: readonly string[]): string[] => {
    const [old, now] = [at(before, ...path), at(after, ...path)];
    return shown(old) === shown(now) ? [] : [invalid(path.join('.'), now, 'field is immutable')];
  };
  switch (kind) {
    case 'Deployment':
    case 'ReplicaSet':
    case 'DaemonSet':
      return kept(['spec', 'selector']);
    case 'Job':
      return [...kept(['spec', 'completions']), ...kept(['spec', 'template'])];
    case 'RoleBinding':
      return shown(field(before, 'roleRef')) === shown(field(after, 'roleRef'))
        ? []
        : [invalid('roleRef', field(after, 'roleRef'), 'cannot change roleRef')];
    default:
      return [];
  }
}
