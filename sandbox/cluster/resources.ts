import type { Kind } from './objects.ts';

export interface Resource {
  readonly kind: Kind;
  readonly plural: string;
  readonly singular: string;
  readonly short: readonly string[];
  readonly group: string;
  readonly version: string;
  readonly namespaced: boolean;
  /** `deployments.apps`, as messages of the server name it. */
  readonly qualified: string;
  /** Whether `metadata.generation` counts changes of the specification. */
  readonly generations: boolean;
  /** It comes with a CustomResourceDefinition. */
  readonly extension: boolean;
}

function resource(kind: Kind, plural: string, group: string, version: string, more: Partial<Resource> = {}): Resource {
  return {
    kind,
    plural,
    singular: kind.toLowerCase(),
    short: [],
    group,
    version,
    namespaced: true,
    qualified: group === '' ? plural : `${plural}.${group}`,
    generations: false,
    extension: false,
    ...more,
  };
}

/** What the control plane serves, in the order of `kubectl get all` first. */
export const resources: readonly Resource[] = [
  resource('Pod', 'pods', '', 'v1', { short: ['po'], generations: true }),
  resource('Service', 'services', '', 'v1', { short: ['svc'] }),
  resource('DaemonSet', 'daemonsets', 'apps', 'v1', { short: ['ds'], generations: true }),
  resource('Deployment', 'deployments', 'apps', 'v1', { short: ['deploy'], generations: true }),
  resource('ReplicaSet', 'replicasets', 'apps', 'v1', { short: ['rs'], generations: true }),
  resource('HorizontalPodAutoscaler', 'horizontalpodautoscalers', 'autoscaling', 'v2', { short: ['hpa'] }),
  resource('CronJob', 'cronjobs', 'batch', 'v1', { short: ['cj'], generations: true }),
  resource('Job', 'jobs', 'batch', 'v1', { generations: true }),
  resource('ServiceAccount', 'serviceaccounts', '', 'v1', { short: ['sa'] }),
  resource('Role', 'roles', 'rbac.authorization.k8s.io', 'v1'),
  resource('RoleBinding', 'rolebindings', 'rbac.authorization.k8s.io', 'v1'),
  resource('ModuleDeployment', 'moduledeployments', 'koupleless.io', 'v1alpha1', {
    short: ['mddeploy'],
    generations: true,
    extension: true,
  }),
  resource('ModuleReplicaSet', 'modulereplicasets', 'koupleless.io', 'v1alpha1', { short: ['mdrs'], generations: true, extension: true }),
  resource('Module', 'modules', 'koupleless.io', 'v1alpha1', { short: ['md'], generations: true, extension: true }),
  resource('PodDisruptionBudget', 'poddisruptionbudgets', 'policy', 'v1', { short: ['pdb'], generations: true }),
  resource('Namespace', 'namespaces', '', 'v1', { short: ['ns'], namespaced: false }),
  resource('Node', 'nodes', '', 'v1', { short: ['no'], namespaced: false }),
  resource('Lease', 'leases', 'coordination.k8s.io', 'v1'),
  resource('EndpointSlice', 'endpointslices', 'discovery.k8s.io', 'v1', { generations: true }),
  resource('Endpoints', 'endpoints', '', 'v1', { short: ['ep'] }),
  resource('Event', 'events', '', 'v1', { short: ['ev'] }),
];

const byKind = new Map(resources.map((r) => [r.kind, r] as const));

export function resourceOf(kind: Kind): Resource {
  const found = byKind.get(kind);
  if (!found) throw new Error(`No resource has the kind ${kind}.`);
  return found;
}

/** `apps/v1`, `v1`. */
export const apiVersionOf = ({ group, version }: Resource): string => (group === '' ? version : `${group}/${version}`);

/** By what a user types: plural, singular, short name, kind, each with the group behind a dot or without. */
export function findResource(typed: string): Resource | undefined {
  const [name = '', ...rest] = typed.toLowerCase().split('.');
  const group = rest.join('.');
  return resources.find(
    (r) => [r.plural, r.singular, ...r.short].includes(name) && (group === '' || group === r.group || group === `${r.version}.${r.group}`),
  );
}
