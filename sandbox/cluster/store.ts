import type { AnyObject, Draft, Kind, Kinds, Metadata, Pod } from './objects.ts';
import { resourceOf } from './resources.ts';
import { StatusError } from './status-error.ts';
import { timestamp } from './time.ts';

export interface Change<K extends Kind = Kind> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly kind: K;
  readonly object: Kinds[K];
  /** What it was before; undefined for ADDED. */
  readonly before: Kinds[K] | undefined;
}

/** A change whose kind is known by looking at it. */
export type AnyChange = { [K in Kind]: Change<K> }[Kind];

/** Names a kind's objects; `namespace` is left out for kinds that have none. */
export interface Key {
  readonly name: string;
  readonly namespace?: string;
}

export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly uid: (kind: Kind, name: string) => string;
}

type Tables = { [K in Kind]: Map<string, Kinds[K]> };

const pathOf = ({ name, namespace }: Key): string => `${namespace ?? ''}/${name}`;

/**
 * What etcd and the API server are together: objects by kind, namespace and name, a resource version that counts every
 * write, and listeners who hear of each write in order. Objects that it hands out are never changed again; who wants a change says what
 * with `change`, or sends a whole object with `replace` and may be told of a conflict.
 */
export class ObjectStore {
  private readonly tables: Tables = {
    Pod: new Map(),
    ReplicaSet: new Map(),
    Deployment: new Map(),
    DaemonSet: new Map(),
    HorizontalPodAutoscaler: new Map(),
    Job: new Map(),
    CronJob: new Map(),
    ServiceAccount: new Map(),
    Role: new Map(),
    RoleBinding: new Map(),
    Namespace: new Map(),
    PodDisruptionBudget: new Map(),
    Module: new Map(),
    ModuleReplicaSet: new Map(),
    ModuleDeployment: new Map(),
    Node: new Map(),
    Lease: new Map(),
    Service: new Map(),
    EndpointSlice: new Map(),
    Endpoints: new Map(),
    Event: new Map(),
  };
  /** Lists as they were last asked for, until something of their kind is written. */
  private readonly lists: { [K in Kind]?: readonly Kinds[K][] } = {};
  private podsByNode: ReadonlyMap<string, readonly Pod[]> | undefined;
  private readonly extended = new Set<Kind>();
  private readonly listeners = new Set<(change: AnyChange) => void>();
  private readonly options: StoreOptions;
  private version = 196;

  constructor(options: StoreOptions) {
    this.options = options;
  }

  /** Serves kinds of a CustomResourceDefinition. */
  extend(kinds: readonly Kind[]): void {
    for (const kind of kinds) this.extended.add(kind);
  }

  serves(kind: Kind): boolean {
    return !resourceOf(kind).extension || this.extended.has(kind);
  }

  get resourceVersion(): string {
    return String(this.version);
  }

  get<K extends Kind>(kind: K, key: Key): Kinds[K] | undefined {
    return this.tables[kind].get(pathOf(key));
  }

  /** In the order of their names, as the API server lists them. */
  list<K extends Kind>(kind: K, namespace?: string): readonly Kinds[K][] {
    const all = this.lists[kind] ?? this.sorted(kind);
    return namespace === undefined ? all : all.filter(({ metadata }) => metadata.namespace === namespace);
  }

  private sorted<K extends Kind>(kind: K): readonly Kinds[K][] {
    const table: Map<string, Kinds[K]> = this.tables[kind];
    const all = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
    Object.assign(this.lists, { [kind]: all });
    return all;
  }

  /** The Pods that are bound to a node, in the order of their names. */
  podsOn(node: string): readonly Pod[] {
    this.podsByNode ??= Map.groupBy(this.list('Pod'), ({ spec }) => spec.nodeName ?? '');
    return this.podsByNode.get(node) ?? [];
  }

  private written(kind: Kind): void {
    Object.assign(this.lists, { [kind]: undefined });
    if (kind === 'Pod') this.podsByNode = undefined;
  }

  /** @param complete what is to be written depends on the uid, as a Job's selector does */
  create<K extends Kind>(kind: K, draft: Draft<K>, complete?: (object: Kinds[K]) => void): Kinds[K] {
    const { metadata } = draft;
    const table: Map<string, Kinds[K]> = this.tables[kind];
    if (table.has(pathOf(metadata)))
      throw new StatusError('AlreadyExists', 409, `${resourceOf(kind).qualified} "${metadata.name}" already exists`);
    const full: Metadata = {
      ...metadata,
      uid: this.options.uid(kind, metadata.name),
      resourceVersion: this.next(),
      ...(resourceOf(kind).generations ? { generation: 1 } : {}),
      creationTimestamp: timestamp(this.options.now()),
    };
    const object = { ...structuredClone(draft), metadata: full } as unknown as Kinds[K];
    complete?.(object);
    this.write(kind, 'ADDED', object, undefined);
    return object;
  }

  /** Changes an object, if it is there. What it was stays what it was; a change that changes nothing is none. */
  change<K extends Kind>(kind: K, key: Key, edit: (object: Kinds[K]) => void): Kinds[K] | undefined {
    const before = this.get(kind, key);
    if (!before) return undefined;
    const object = structuredClone(before);
    edit(object);
    return this.put(kind, object, before);
  }

  /** Writes a whole object; its resource version must be the newest. */
  replace<K extends Kind>(kind: K, object: Kinds[K]): Kinds[K] {
    const before = this.get(kind, object.metadata);
    const { qualified } = resourceOf(kind);
    const { name, resourceVersion } = object.metadata;
    if (!before) throw new StatusError('NotFound', 404, `${qualified} "${name}" not found`);
    if (resourceVersion !== before.metadata.resourceVersion)
      throw new StatusError(
        'Conflict',
        409,
        `Operation cannot be fulfilled on ${qualified} "${name}": the object has been modified; please apply your changes to the latest version and try again`,
      );
    return this.put(kind, structuredClone(object), before);
  }

  /**
   * Deletes. A Pod that runs somewhere is only marked, and goes when its node says so, unless `grace` (seconds) is 0.
   * What it owns is for the garbage collector.
   */
  delete<K extends Kind>(kind: K, key: Key, grace?: number): void {
    const before = this.get(kind, key);
    if (!before) return;
    const seconds = graceOf(before, grace);
    if (finalizersOf(before).length > 0) {
      // It is only marked: who has a finalizer there still has something to do.
      if (before.metadata.deletionTimestamp === undefined || before.metadata.deletionGracePeriodSeconds !== seconds)
        this.mark(kind, before, seconds);
    } else if (seconds === 0) {
      // A Pod is marked as ending now before it goes.
      this.remove(kind, kind === 'Pod' ? (this.mark(kind, before, 0) ?? before) : before);
    } else if (before.metadata.deletionTimestamp === undefined) this.mark(kind, before, seconds);
  }

  private mark<K extends Kind>(kind: K, before: Kinds[K], seconds: number): Kinds[K] | undefined {
    return this.change(kind, before.metadata, ({ metadata }) => {
      metadata.deletionTimestamp = timestamp(this.options.now() + seconds * 1000);
      metadata.deletionGracePeriodSeconds = seconds;
      if (metadata.generation !== undefined && seconds > 0) metadata.generation++;
    });
  }

  private remove<K extends Kind>(kind: K, object: Kinds[K]): void {
    this.tables[kind].delete(pathOf(object.metadata));
    this.written(kind);
    this.tell(kind, 'DELETED', { ...object, metadata: { ...object.metadata, resourceVersion: this.next() } }, object);
  }

  private put<K extends Kind>(kind: K, object: Kinds[K], before: Kinds[K]): Kinds[K] {
    object.metadata.resourceVersion = before.metadata.resourceVersion;
    if (same(object, before)) return before;
    const generations = resourceOf(kind).generations && before.metadata.generation !== undefined;
    if (generations && !same(specOf(object), specOf(before))) object.metadata.generation = (before.metadata.generation ?? 0) + 1;
    object.metadata.resourceVersion = this.next();
    this.write(kind, 'MODIFIED', object, before);
    const { deletionTimestamp, deletionGracePeriodSeconds } = object.metadata;
    const held = finalizersOf(before).length > 0 && deletionTimestamp !== undefined && deletionGracePeriodSeconds === 0;
    if (held && finalizersOf(object).length === 0) this.remove(kind, object);
    return object;
  }

  private write<K extends Kind>(kind: K, type: 'ADDED' | 'MODIFIED', object: Kinds[K], before: Kinds[K] | undefined): void {
    const table: Map<string, Kinds[K]> = this.tables[kind];
    table.set(pathOf(object.metadata), object);
    this.written(kind);
    this.tell(kind, type, object, before);
  }

  private tell<K extends Kind>(kind: K, type: AnyChange['type'], object: Kinds[K], before: Kinds[K] | undefined): void {
    const change = { type, kind, object, before } as unknown as AnyChange;
    for (const listener of this.listeners) listener(change);
  }

  watch(listener: (change: AnyChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private next(): string {
    this.version++;
    return String(this.version);
  }
}

function graceOf(object: AnyObject, asked: number | undefined): number {
  if (object.kind !== 'Pod') return 0;
  // Nothing runs yet, or any more: there is nothing to wait for.
  const { phase } = object.status;
  if (object.spec.nodeName === undefined || phase === 'Succeeded' || phase === 'Failed') return 0;
  return asked ?? object.spec.terminationGracePeriodSeconds ?? 30;
}

/** Who still has something to do before it may go; a Namespace keeps them in its specification. */
const finalizersOf = (object: AnyObject): readonly string[] => [
  ...(object.metadata.finalizers ?? []),
  ...(object.kind === 'Namespace' ? object.spec.finalizers : []),
];

const specOf = (object: AnyObject): unknown => ('spec' in object ? object.spec : undefined);

/** Equal as JSON is: the order of fields does not count, undefined is absence. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
