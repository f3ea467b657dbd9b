import { keyOf } from '../control-plane.ts';
import { admit, readManifest, type Sent } from '../manifest.ts';
import type { AnyObject, Draft, Kind } from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { StatusError } from '../status-error.ts';
import type { ObjectStore } from '../store.ts';
import { CommandError, type Invocation } from './environment.ts';
import { type FileObject, readObjects } from './manifests.ts';
import { mergeApplied } from './merge.ts';

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
  return eachObject(run, 'apply', (object) => applyOne(run, object));
}

/** `kubectl create -f`. */
export function createFrom(run: Invocation): number {
  return eachObject(run, 'create', (object) => {
    const created = store(run).add(readSent(run, object));
    run.out(`${shownName(created.kind, created.metadata.name)} created\n`);
  });
}

function eachObject(run: Invocation, verb: string, act: (object: FileObject) => void): number {
  const files = filesOf(run);
  if (files.length === 0) throw new CommandError(`error: must specify one of -f and -k`);
  let status = 0;
  for (const object of files.flatMap((file) => readObjects(file, run.read(file)))) {
    try {
      act(object);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      status = 1;
      run.err(`${serverError(error, verb, object.file)}\n`);
    }
  }
  return status;
}

/** The server's refusal in kubectl's words. */
export function serverError(error: StatusError, verb: string, file: string): string {
  if (error.reason === 'Invalid') return error.message;
  if (error.message.startsWith('no matches for kind'))
    return `error: resource mapping not found for name: "" namespace: "" from "${file}": ${error.message}\nensure CRDs are installed first`;
  const doing = verb === 'apply' && error.reason === 'BadRequest' ? 'creating' : 'creating';
  return `Error from server (${error.reason}): error when ${doing} "${file}": ${error.message}`;
}

interface Writer {
  add(sent: Sent): AnyObject;
}

function store({ cluster, args }: Invocation): Writer & { readonly dry: boolean } {
  const { plane } = cluster;
  const dry = (args.text('dry-run') ?? 'none') !== 'none';
  return {
    dry,
    add(sent) {
      const ready = admit(
        sent,
        () => plane.names.suffix('kube-api-access-'),
        () => plane.names.clusterIP(),
      );
      if (dry) return dryObject(ready);
      return addSent(plane.store, ready);
    },
  };
}

function addSent(objects: ObjectStore, sent: Sent): AnyObject {
  switch (sent.kind) {
    case 'Pod':
      return objects.create('Pod', sent.manifest);
    case 'Service':
      return objects.create('Service', sent.manifest);
    case 'ReplicaSet':
      return objects.create('ReplicaSet', sent.manifest);
    case 'Deployment':
      return objects.create('Deployment', sent.manifest);
    case 'HorizontalPodAutoscaler':
      return objects.create('HorizontalPodAutoscaler', sent.manifest);
  }
}

const dryObject = ({ manifest }: Sent): AnyObject => ({
  ...manifest,
  metadata: { uid: '', resourceVersion: '', creationTimestamp: '', ...manifest.metadata },
});

function readSent(run: Invocation, { data }: FileObject): Sent {
  return readManifest(data, run.namespace);
}

export function create(run: Invocation, sent: Sent): AnyObject {
  return store(run).add(sent);
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
    store(run).add(readManifest({ ...sent.manifest, metadata: { ...metadata, annotations } }, run.namespace));
    run.out(`${shown} created\n`);
    return;
  }
  const last: unknown = JSON.parse(current.metadata.annotations?.[APPLIED] ?? '{}');
  const merged = mergeApplied(current, last, JSON.parse(applied));
  const before = current.metadata.resourceVersion;
  const after = writeMerged(run, sent, merged, applied);
  run.out(`${shown} ${after.metadata.resourceVersion === before ? 'unchanged' : 'configured'}\n`);
}

function withAnnotations(manifest: Draft<Sent['kind']>): object {
  return { ...manifest, metadata: { ...manifest.metadata, annotations: manifest.metadata.annotations ?? {} } };
}

/** Writes what a merge gave, with the server's defaults for what it brought. */
function writeMerged(run: Invocation, sent: Sent, merged: unknown, applied: string): AnyObject {
  const { store: objects } = run.cluster.plane;
  if (typeof merged !== 'object' || merged === null) throw new Error(`${keyOf(sent.manifest)} cannot be merged.`);
  const { status: _status, ...fields } = { status: undefined, ...merged };
  const ready = readManifest(fields, run.namespace);
  const current = objects.get(sent.kind, sent.manifest.metadata);
  if (!current) throw new Error(`${keyOf(sent.manifest)} is gone.`);
  const defaulted =
    ready.kind === 'Pod'
      ? ready
      : admit(
          ready,
          () => '',
          () => '',
        );
  const { labels, annotations } = defaulted.manifest.metadata;
  const { spec } = defaulted.manifest;
  return (
    objects.change(sent.kind, sent.manifest.metadata, (draft) => {
      if (labels) draft.metadata.labels = { ...labels };
      draft.metadata.annotations = { ...annotations, [APPLIED]: applied };
      Object.assign(draft, { spec: structuredClone(spec) });
    }) ?? current
  );
}
