import { keyOf } from '../control-plane.ts';
import { createJob } from '../job-defaults.ts';
import { admit, readManifest, refuseUpdate, type Sent, type SentOf } from '../manifest/manifest.ts';
import type { AnyObject, Draft, Kind, PodSpec } from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { isSentKind, type SentKind } from '../schema/shapes.ts';
import { StatusError } from '../status-error.ts';
import { type ObjectStore, same } from '../store.ts';
import { CommandError, type Invocation } from './environment.ts';
import { type FileObject, readObjects } from './manifests.ts';
import { mergeApplied } from './merge.ts';
import { toYaml } from './yaml.ts';

const NOT_APPLIED =
  'is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.';
const POD_UPDATE =
  'spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';
const APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

export const shownName = (kind: Kind, name: string): string => {
  const { singular, group } = resourceOf(kind);
  return `${group === '' ? singular : `${singular}.${group}`}/${name}`;
};

/** JSON with sorted keys, as Go writes maps. */
export const sortedJson = (value: unknown, indent?: number): string => JSON.stringify(sortKeys(value), undefined, indent);

export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}

export function filesOf({ args }: Invocation): readonly string[] {
  return [...args.list('filename')];
}

/** `kubectl apply -f`: creates what is not there, and merges into what is. */
export function apply(run: Invocation): number {
  return eachObject(run, (object) => applyOne(run, object));
}

/** `kubectl create -f`. */
export function createFrom(run: Invocation): number {
  return eachObject(run, (object) => {
    createAndTell(run, readSent(run, object));
  });
}

function eachObject(run: Invocation, act: (object: FileObject) => void): number {
  const files = filesOf(run);
  if (files.length === 0) throw new CommandError(`error: must specify one of -f and -k`);
  let status = 0;
  for (const object of files.flatMap((file) => readObjects(file, run.read(file)))) {
    try {
      act(object);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      status = 1;
      run.err(`${serverError(error, object.file)}\n`);
    }
  }
  return status;
}

/** The server's refusal in kubectl's words. */
function serverError(error: StatusError, file: string): string {
  if (error.reason === 'Invalid') return error.message;
  if (error.message.startsWith('no matches for kind'))
    return `error: resource mapping not found for name: "" namespace: "" from "${file}": ${error.message}\nensure CRDs are installed first`;
  return `Error from server (${error.reason}): error when creating "${file}": ${error.message}`;
}

/** `created`, or what is said of a run that only shows. */
function said(run: Invocation, done: string): string {
  const dry = run.args.text('dry-run') ?? 'none';
  return dry === 'none' ? done : `${done} (${dry === 'server' ? 'server ' : ''}dry run)`;
}

const add = <K extends SentKind>(objects: ObjectStore, { kind, manifest }: SentOf[K]): AnyObject => objects.create(kind, manifest);

const isDry = ({ args }: Invocation): boolean => (args.text('dry-run') ?? 'none') !== 'none';

function readSent(run: Invocation, { data }: FileObject): Sent {
  const sent = readManifest(data, run.namespace);
  const { namespace } = sent.manifest.metadata;
  const asked = run.args.text('namespace');
  if (asked !== undefined && namespace !== undefined && namespace !== asked)
    throw new CommandError(
      `error: the namespace from the provided object "${namespace}" does not match the namespace "${asked}". You must pass '--namespace=${namespace}' to perform this operation.`,
    );
  if (run.cluster.plane.store.serves(sent.kind)) return sent;
  throw new StatusError('NotFound', 404, `no matches for kind "${sent.kind}" in version "${sent.manifest.apiVersion}"`);
}

/** An object needs a Namespace that is there and stays. */
function refuseHome(store: ObjectStore, { kind, manifest }: Sent): void {
  const { name, namespace } = manifest.metadata;
  if (namespace === undefined) return;
  const home = store.get('Namespace', { name: namespace });
  if (!home) throw new StatusError('NotFound', 404, `namespaces "${namespace}" not found`);
  if (home.metadata.deletionTimestamp !== undefined)
    throw new StatusError(
      'Forbidden',
      403,
      `${resourceOf(kind).qualified} "${name}" is forbidden: unable to create new content in namespace ${namespace} because it is being terminated`,
    );
}

/** Stores what was sent, or only looks at it. */
export function create(run: Invocation, sent: Sent): AnyObject {
  const { names, store } = run.cluster.plane;
  refuseHome(store, sent);
  const ready = admit(sent, { volumeSuffix: () => names.suffix('kube-api-access-'), clusterIP: () => names.clusterIP() });
  if (isDry(run))
    return { ...ready.manifest, metadata: { uid: '', resourceVersion: '', creationTimestamp: '', ...ready.manifest.metadata } };
  return ready.kind === 'Job' ? createJob(store, ready.manifest.metadata, ready.manifest.spec) : add(store, ready);
}

/** Creates, and tells it: `deployment.apps/x created`, or the object that `-o` asks for. */
export function createAndTell(run: Invocation, sent: Sent): void {
  const output = run.args.text('output') ?? '';
  const created = create(run, sent);
  const shownAs = shownName(created.kind, created.metadata.name);
  if (output === 'yaml' || output === 'json') {
    const data = isDry(run) && run.args.text('dry-run') === 'client' ? sent.manifest : created;
    run.out(output === 'yaml' ? toYaml(sortKeys(data)) : `${JSON.stringify(sortKeys(data), undefined, 4)}\n`);
  } else if (output === 'name') run.out(`${shownAs}\n`);
  else run.out(`${shownAs} ${said(run, 'created')}\n`);
}

function applyOne(run: Invocation, object: FileObject): void {
  const sent = readSent(run, object);
  const { metadata } = sent.manifest;
  const applied = `${sortedJson(withAnnotations(sent.manifest))}\n`;
  const { store: objects } = run.cluster.plane;
  const shown = shownName(sent.kind, metadata.name);
  const current = objects.get(sent.kind, metadata);
  if (!current) {
    const annotations = { ...metadata.annotations, [APPLIED]: applied };
    create(run, readManifest({ ...sent.manifest, metadata: { ...metadata, annotations } }, run.namespace));
    run.out(`${shown} ${said(run, 'created')}\n`);
    return;
  }
  const before = current.metadata.annotations?.[APPLIED];
  if (before === undefined) run.err(`Warning: resource ${resourceOf(sent.kind).plural}/${metadata.name} ${NOT_APPLIED}\n`);
  const last: unknown = JSON.parse(before ?? '{}');
  const merged = mergeApplied(current, last, JSON.parse(applied));
  const version = current.metadata.resourceVersion;
  const after = isDry(run) ? undefined : writeMerged(run, sent, merged, applied);
  const changed = after ? after.metadata.resourceVersion !== version : !same(JSON.parse(before ?? '{}'), JSON.parse(applied));
  run.out(`${shown} ${said(run, changed ? 'configured' : 'unchanged')}\n`);
}

function withAnnotations(manifest: Draft<Sent['kind']>): object {
  return { ...manifest, metadata: { ...manifest.metadata, annotations: manifest.metadata.annotations ?? {} } };
}

/** Writes what a merge gave, with the server's defaults for what it brought. */
function writeMerged(run: Invocation, sent: Sent, merged: unknown, applied: string): AnyObject {
  const current = run.cluster.plane.store.get(sent.kind, sent.manifest.metadata);
  if (!current) throw new Error(`${keyOf(sent.manifest)} is gone.`);
  return writePatched(run, current, merged, { [APPLIED]: applied });
}

/** Writes an object that was changed as a whole, and held against what the server demands. @throws StatusError */
export function writePatched(
  run: Invocation,
  current: AnyObject,
  merged: unknown,
  annotations: Readonly<Record<string, string>> = {},
): AnyObject {
  const { store: objects } = run.cluster.plane;
  const { name } = current.metadata;
  if (typeof merged !== 'object' || merged === null) throw new Error(`${keyOf(current)} cannot be merged.`);
  const { status: _status, ...fields } = { status: undefined, ...merged };
  if (!isSentKind(current.kind))
    return objects.change(current.kind, current.metadata, (draft) => void Object.assign(draft, fields)) ?? current;
  const ready = readManifest(fields, run.namespace);
  const defaulted = ready.kind === 'Pod' ? ready : admit(ready, { volumeSuffix: () => '', clusterIP: () => '' });
  if (ready.kind === 'Pod') checkPodUpdate(name, current, ready.manifest);
  else refuseUpdate(ready.kind, name, current, defaulted.manifest);
  const { metadata, status: _old, apiVersion: _version, kind: _kind, ...content } = { status: undefined, ...defaulted.manifest };
  return (
    objects.change(current.kind, current.metadata, (draft) => {
      if (metadata.labels) draft.metadata.labels = { ...metadata.labels };
      const all = { ...metadata.annotations, ...annotations };
      if (Object.keys(all).length > 0) draft.metadata.annotations = all;
      Object.assign(draft, structuredClone(content));
    }) ?? current
  );
}

/** Of a Pod that is there only images may change, and tolerations may be added. */
function checkPodUpdate(name: string, before: AnyObject, after: Draft<'Pod'>): void {
  if (before.kind !== 'Pod') return;
  const fixed = (spec: PodSpec): object => ({
    ...spec,
    tolerations: undefined,
    containers: spec.containers.map((container) => ({ ...container, image: '' })),
  });
  if (same(fixed(before.spec), fixed(after.spec))) return;
  throw new StatusError('Invalid', 422, `The Pod "${name}" is invalid: ${POD_UPDATE}`);
}
