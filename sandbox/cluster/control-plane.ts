import type { Clock } from '../host/clock.ts';
import type { Figures } from './figures.ts';
import type { Names } from './names.ts';
import type { AnyObject, ObjectReference, OwnerReference } from './objects.ts';
import type { AnyChange, Key, ObjectStore } from './store.ts';
import { microTimestamp, timestamp } from './time.ts';

/** What every controller works with. */
export interface ControlPlane {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly names: Names;
  readonly record: (event: RecordedEvent) => void;
  readonly figures: Figures;
}

/** One of the controllers; it hears of every change a moment after it happened. */
export interface Controller {
  observe(change: AnyChange): void;
  stop?(): void;
}

export interface RecordedEvent {
  readonly type: 'Normal' | 'Warning';
  readonly about: AnyObject;
  readonly reason: string;
  readonly message: string;
  /** `deployment-controller`. */
  readonly from: string;
}

/** Milliseconds until an event is written. */
const WRITTEN_AFTER = 12;

export const keyOf = ({ metadata }: { readonly metadata: { readonly name: string; readonly namespace?: string } }): string =>
  `${metadata.namespace ?? ''}/${metadata.name}`;

export function fromKey(key: string): Key {
  const [namespace = '', name = ''] = key.split('/');
  return namespace === '' ? { name } : { namespace, name };
}

/** Writes events; the same again is counted. The scheduler writes them in the newer form, with the time to a microsecond. */
export function eventRecorder(store: ObjectStore, clock: Clock): (event: RecordedEvent) => void {
  const newest = new Map<string, string>();
  let written = 0;
  return (event) => {
    const happened = clock.now();
    clock.after(WRITTEN_AFTER, () => {
      const { about, type, reason, message, from } = event;
      const { name, namespace, uid } = about.metadata;
      const same = `${about.kind} ${uid} ${type} ${reason} ${message} ${from}`;
      const home = namespace ?? 'default';
      const known = store.change('Event', { namespace: home, name: newest.get(same) ?? '' }, (old) => {
        old.count = (old.count ?? 1) + 1;
        old.lastTimestamp = timestamp(happened);
      });
      if (known) return;
      const newer = from === 'default-scheduler';
      const eventName = `${name}.${(BigInt(Math.floor(happened)) * 1_000_000n + BigInt(written++ % 1_000_000)).toString(16)}`;
      newest.set(same, eventName);
      store.create('Event', {
        kind: 'Event',
        apiVersion: 'v1',
        metadata: { name: eventName, namespace: home },
        involvedObject: referenceTo(about),
        reason,
        message,
        source: newer ? {} : { component: from },
        firstTimestamp: newer ? null : timestamp(happened),
        lastTimestamp: newer ? null : timestamp(happened),
        eventTime: newer ? microTimestamp(happened) : null,
        ...(newer ? {} : { count: 1 }),
        type,
        reportingComponent: from,
        reportingInstance: newer ? 'default-scheduler-control' : '',
      });
    });
  };
}

function referenceTo({ kind, apiVersion, metadata }: AnyObject): ObjectReference {
  const { name, namespace, uid, resourceVersion } = metadata;
  return { kind, ...(namespace === undefined ? {} : { namespace }), name, uid, apiVersion, resourceVersion };
}

/** Who owns an object as its controller, by uid. */
export const ownerOf = (object: AnyObject): string | undefined => object.metadata.ownerReferences?.find((r) => r.controller)?.uid;

export function ownedBy(owner: AnyObject): OwnerReference[] {
  const { apiVersion, kind, metadata } = owner;
  return [{ apiVersion, kind, name: metadata.name, uid: metadata.uid, controller: true, blockOwnerDeletion: true }];
}
