import type { Draft } from '../objects.ts';
import { preparePod } from '../pod-defaults.ts';
import { apiVersionOf, resources } from '../resources.ts';
import { checkManifest } from '../schema/check.ts';
import { isSentKind, type SentKind } from '../schema/shapes.ts';
import { StatusError } from '../status-error.ts';
import {
  autoscalerDefaults,
  budgetDefaults,
  cronJobDefaults,
  daemonSetDefaults,
  deploymentDefaults,
  moduleDeploymentDefaults,
  namespaceDefaults,
  replicaSetDefaults,
  serviceDefaults,
} from './defaults.ts';
import { field } from './fields.ts';
import { problemsOf, updateProblems } from './validate.ts';

/** A manifest whose kind the trial knows and whose fields have the types of that kind. */
export type SentOf = { [K in SentKind]: { readonly kind: K; readonly manifest: Draft<K> } };
export type Sent = SentOf[SentKind];

/** Reads what a user sends, as the API server does. @throws StatusError */
export function readManifest(data: object, namespace: string): Sent {
  const kind = String(field(data, 'kind') ?? '');
  const apiVersion = String(field(data, 'apiVersion') ?? '');
  const resource = resources.find((r) => r.kind === kind);
  if (!isSentKind(kind) || !resource || apiVersionOf(resource) !== apiVersion)
    throw new StatusError('NotFound', 404, `no matches for kind "${kind}" in version "${apiVersion}"`);
  const { mismatch, wrongType, unknown } = checkManifest(kind, data);
  const cannot = `${kind} in version "${resource.version}" cannot be handled as a ${kind}: `;
  if (resource.extension && wrongType) {
    const { path, found, wanted } = wrongType;
    const name = String(field(field(data, 'metadata'), 'name') ?? '');
    refuse(kind, name, [`${path}: Invalid value: "${found}": ${path} in body must be of type ${wanted}: "${found}"`]);
  }
  if (mismatch !== undefined) throw new StatusError('BadRequest', 400, cannot + mismatch);
  if (unknown.length > 0) {
    const said = unknown.map((path) => `unknown field "${path}"`).join(', ');
    throw new StatusError('BadRequest', 400, `${cannot}strict decoding error: ${said}`);
  }
  const metadata = field(data, 'metadata');
  const home = resource.namespaced ? { namespace } : {};
  return sentAs(kind, { ...data, metadata: { ...home, ...(typeof metadata === 'object' ? metadata : {}) } });
}

/** The schema has been held against it: its fields have the types of its kind. Required ones may still be missing. */
function sentAs(kind: SentKind, manifest: object): Sent {
  const sent: { readonly kind: SentKind; readonly manifest: object } = { kind, manifest };
  if (isSent(sent)) return sent;
  throw new Error(`${kind} was read as another kind.`);
}

const isSent = (sent: { readonly kind: SentKind; readonly manifest: object }): sent is Sent => field(sent.manifest, 'kind') === sent.kind;

export interface Drawn {
  readonly volumeSuffix: () => string;
  readonly clusterIP: () => string;
}

/** What the server adds to a manifest before it is stored. @throws StatusError when something is missing or wrong */
export function admit(sent: Sent, { volumeSuffix, clusterIP }: Drawn): Sent {
  const { kind, manifest } = sent;
  refuse(kind, manifest.metadata.name, problemsOf(kind, manifest));
  switch (sent.kind) {
    case 'Pod':
      return { kind: 'Pod', manifest: preparePod(sent.manifest.metadata, sent.manifest.spec, volumeSuffix()) };
    case 'Service':
      return { kind: 'Service', manifest: serviceDefaults(sent.manifest, clusterIP) };
    case 'ReplicaSet':
      return { kind: 'ReplicaSet', manifest: replicaSetDefaults(sent.manifest) };
    case 'DaemonSet':
      return { kind: 'DaemonSet', manifest: daemonSetDefaults(sent.manifest) };
    case 'Deployment':
      return { kind: 'Deployment', manifest: deploymentDefaults(sent.manifest) };
    case 'HorizontalPodAutoscaler':
      return { kind: 'HorizontalPodAutoscaler', manifest: autoscalerDefaults(sent.manifest) };
    case 'ModuleDeployment':
      return { kind: 'ModuleDeployment', manifest: moduleDeploymentDefaults(sent.manifest) };
    case 'Namespace':
      return { kind: 'Namespace', manifest: namespaceDefaults(sent.manifest) };
    case 'PodDisruptionBudget':
      return { kind: 'PodDisruptionBudget', manifest: budgetDefaults(sent.manifest) };
    case 'CronJob':
      return { kind: 'CronJob', manifest: cronJobDefaults(sent.manifest) };
    // A Job's defaults name its uid, and are filled in when it is stored.
    case 'Job':
    case 'ServiceAccount':
    case 'Role':
    case 'RoleBinding':
      return sent;
  }
}

/** @throws StatusError when a change touches what may not be changed */
export function refuseUpdate(kind: SentKind, name: string, before: unknown, after: unknown): void {
  refuse(kind, name, updateProblems(kind, before, after));
}

function refuse(kind: SentKind, name: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const list = problems.length === 1 ? (problems[0] ?? '') : problems.map((p) => `\n* ${p}`).join('');
  throw new StatusError('Invalid', 422, `The ${kind} "${name}" is invalid: ${list}`);
}
