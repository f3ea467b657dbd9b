import { findResource } from '../resources.ts';
import { ownedBy } from '../control-plane.ts';
import type { GivenJobSpec } from '../job-defaults.ts';
import type { Draft, LabelSelector, PodTemplate } from '../objects.ts';
import { createAndTell, createFrom } from './apply.ts';
import { StatusError } from '../status-error.ts';
import { CommandError, type Invocation } from './environment.ts';
import { parseSelector } from './selector-text.ts';

const RBAC = 'rbac.authorization.k8s.io';

/** `kubectl create -f FILE`, or of the kinds that can be made without one. */
export function create(run: Invocation): number {
  const [what, name] = run.args.words;
  if (what === undefined) return createFrom(run);
  const make = MAKERS[what];
  if (!make) throw new CommandError(`error: unknown command "${what}" for "kubectl create"\n${KNOWN}`);
  if (name === undefined)
    throw new CommandError(`error: exactly one NAME is required, got 0\nSee 'kubectl create ${what} -h' for help and examples`);
  try {
    make(run, name);
  } catch (error) {
    const told = FAILED[what];
    if (error instanceof StatusError && told !== undefined) throw new CommandError(`error: failed to create ${told}: ${error.message}`);
    throw error;
  }
  return 0;
}

type Maker = (run: Invocation, name: string) => void;

const MAKERS: Readonly<Record<string, Maker>> = {
  deployment,
  deploy: deployment,
  job,
  cronjob,
  cj: cronjob,
  serviceaccount: account,
  sa: account,
  role,
  rolebinding: binding,
  namespace,
  ns: namespace,
  poddisruptionbudget: budget,
  pdb: budget,
};
/** What fails to be created, as kubectl calls it where it does not leave the word to the server. */
const FAILED: Readonly<Record<string, string>> = {
  deployment: 'deployment',
  deploy: 'deployment',
  job: 'job',
  cronjob: 'cronjob',
  cj: 'cronjob',
  serviceaccount: 'serviceaccount',
  sa: 'serviceaccount',
  rolebinding: 'rolebinding',
  poddisruptionbudget: 'poddisruptionbudgets',
  pdb: 'poddisruptionbudgets',
};
const KNOWN =
  "The trial's knows: deployment, job, cronjob, serviceaccount, role, rolebinding, namespace, poddisruptionbudget; everything else comes from a file.";

const required = (run: Invocation, flag: string): string => {
  const value = run.args.text(flag);
  if (value === undefined) throw new CommandError(`error: required flag(s) "${flag}" not set`);
  return value;
};

const split = (values: readonly string[]): string[] => values.flatMap((v) => v.split(',')).filter((v) => v !== '');

function template(run: Invocation, name: string, labels: Record<string, string> | undefined, restartPolicy?: string): PodTemplate {
  const command = run.args.rest;
  const container = { name, image: required(run, 'image'), ...(command ? { command: [...command] } : {}) };
  return {
    metadata: labels ? { labels } : {},
    spec: { containers: [container], ...(restartPolicy === undefined ? {} : { restartPolicy }) },
  };
}

/** The container is called as its image is. */
const imageName = (image: string): string => (image.split('/').at(-1) ?? image).replace(/[:@].*$/, '');

function deployment(run: Invocation, name: string): void {
  const labels = { app: name };
  const manifest = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: run.namespace, labels },
    spec: {
      replicas: Number(run.args.text('replicas') ?? 1),
      selector: { matchLabels: labels },
      template: template(run, imageName(required(run, 'image')), labels),
      strategy: { type: 'RollingUpdate' },
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    },
    status: {},
  } as const satisfies Draft<'Deployment'>;
  createAndTell(run, { kind: 'Deployment', manifest });
}

function job(run: Invocation, name: string): void {
  const from = run.args.text('from');
  const image = run.args.text('image');
  if ((from === undefined) === (image === undefined)) throw new CommandError('error: either --image or --from must be specified');
  const metadata = { name, namespace: run.namespace };
  if (from === undefined) return tellJob(run, metadata, { template: template(run, name, undefined, 'Never') });
  const [type = '', cronName = ''] = from.split('/');
  if (findResource(type)?.kind !== 'CronJob') throw new CommandError(`error: from must be an existing cronjob`);
  const cron = run.cluster.plane.store.get('CronJob', { namespace: run.namespace, name: cronName });
  if (!cron) throw new CommandError(`error: cronjobs.batch "${cronName}" not found`);
  const { jobTemplate } = cron.spec;
  const annotations = { 'cronjob.kubernetes.io/instantiate': 'manual', ...jobTemplate.metadata?.annotations };
  const labels = jobTemplate.metadata?.labels;
  tellJob(run, { ...metadata, ...(labels ? { labels } : {}), annotations, ownerReferences: ownedBy(cron) }, jobTemplate.spec);
}

function tellJob(run: Invocation, metadata: Draft<'Job'>['metadata'], spec: GivenJobSpec): void {
  // What is not said is filled in when it is stored.
  const manifest: unknown = { apiVersion: 'batch/v1', kind: 'Job', metadata, spec, status: {} };
  if (isJob(manifest)) createAndTell(run, { kind: 'Job', manifest });
}

const isJob = (manifest: unknown): manifest is Draft<'Job'> =>
  typeof manifest === 'object' && manifest !== null && 'kind' in manifest && manifest.kind === 'Job';

function cronjob(run: Invocation, name: string): void {
  const manifest = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name, namespace: run.namespace },
    spec: {
      schedule: required(run, 'schedule'),
      concurrencyPolicy: 'Allow',
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      jobTemplate: { metadata: {}, spec: { template: template(run, name, undefined, run.args.text('restart') ?? 'OnFailure') } },
    },
    status: {},
  } as const satisfies Draft<'CronJob'>;
  createAndTell(run, { kind: 'CronJob', manifest });
}

function account(run: Invocation, name: string): void {
  createAndTell(run, {
    kind: 'ServiceAccount',
    manifest: { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: run.namespace } },
  });
}

function namespace(run: Invocation, name: string): void {
  const manifest = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
    spec: { finalizers: [] },
    status: { phase: 'Active' },
  } as const satisfies Draft<'Namespace'>;
  createAndTell(run, { kind: 'Namespace', manifest: { ...manifest, spec: { finalizers: [] } } });
}

/** `a=b,c=d` as labels, everything else as expressions (metav1.ParseToLabelSelector). */
function labelsOnly(text: string): LabelSelector {
  const pairs = text.split(',').map((part) => /^\s*([\w./-]+)==?([\w.-]*)\s*$/.exec(part));
  const labels = pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? ''] as const] : []));
  return labels.length === pairs.length ? { matchLabels: Object.fromEntries(labels) } : parseSelector(text);
}

/** kubectl's create_pdb.go. */
function budget(run: Invocation, name: string): void {
  const selector = required(run, 'selector');
  const [least, most] = [run.args.text('min-available'), run.args.text('max-unavailable')];
  if (least === undefined && most === undefined) throw new CommandError('error: one of min-available or max-unavailable must be specified');
  if (least !== undefined && most !== undefined)
    throw new CommandError('error: min-available and max-unavailable cannot be both specified');
  const amount = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);
  createAndTell(run, {
    kind: 'PodDisruptionBudget',
    manifest: {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name, namespace: run.namespace },
      spec: {
        ...(least === undefined ? {} : { minAvailable: amount(least) }),
        ...(most === undefined ? {} : { maxUnavailable: amount(most) }),
        selector: labelsOnly(selector),
      },
      status: { currentHealthy: 0, desiredHealthy: 0, disruptionsAllowed: 0, expectedPods: 0 },
    },
  });
}

/** `--resource=deployments,deployments.apps/scale`: one rule for each group. */
function role(run: Invocation, name: string): void {
  const verbs = split(run.args.list('verb'));
  const resources = split(run.args.list('resource'));
  if (verbs.length === 0) throw new CommandError('error: at least one verb must be specified');
  if (resources.length === 0) throw new CommandError('error: at least one resource must be specified');
  const groups = new Map<string, string[]>();
  for (const typed of resources) {
    const [plain = '', sub] = typed.split('/');
    const found = findResource(plain);
    if (!found) throw new CommandError(`error: the server doesn't have a resource type "${plain}"`);
    groups.set(found.group, [...(groups.get(found.group) ?? []), sub === undefined ? found.plural : `${found.plural}/${sub}`]);
  }
  const resourceNames = split(run.args.list('resource-name'));
  createAndTell(run, {
    kind: 'Role',
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: 'Role',
      metadata: { name, namespace: run.namespace },
      rules: [...groups].map(([group, plural]) => ({
        apiGroups: [group],
        resources: plural,
        ...(resourceNames.length > 0 ? { resourceNames } : {}),
        verbs,
      })),
    },
  });
}

function binding(run: Invocation, name: string): void {
  const [own, wide] = [run.args.text('role'), run.args.text('clusterrole')];
  if ((own === undefined) === (wide === undefined)) throw new CommandError('error: exactly one of clusterrole or role must be specified');
  const subjects = split(run.args.list('serviceaccount')).map((text) => {
    const [namespace = '', accountName] = text.split(':');
    if (accountName === undefined) throw new CommandError('error: serviceaccount must be <namespace>:<name>');
    return { kind: 'ServiceAccount', name: accountName, namespace };
  });
  createAndTell(run, {
    kind: 'RoleBinding',
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: { name, namespace: run.namespace },
      roleRef: { apiGroup: RBAC, kind: own === undefined ? 'ClusterRole' : 'Role', name: own ?? wide ?? '' },
      ...(subjects.length > 0 ? { subjects } : {}),
    },
  });
}
