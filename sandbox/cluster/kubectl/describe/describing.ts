import type { AnyObject, ClusterEvent, Metadata } from '../../objects.ts';
import type { ObjectStore } from '../../store.ts';
import { lastSeen, since } from '../printers.ts';
import type { Description } from '../tab-writer.ts';

export interface Describing {
  readonly store: ObjectStore;
  readonly now: number;
}

function eventsOf({ metadata, kind }: AnyObject, store: ObjectStore): readonly ClusterEvent[] {
  return store
    .list('Event')
    .filter(({ involvedObject: o }) => o.kind === kind && o.name === metadata.name && (o.uid === undefined || o.uid === metadata.uid))
    .toSorted((a, b) => Date.parse(lastSeen(a)) - Date.parse(lastSeen(b)));
}

export function describeEvents(d: Description, object: AnyObject, { store, now }: Describing): void {
  const all = eventsOf(object, store);
  if (all.length === 0) return d.line(0, 'Events:\t<none>');
  d.line(0, 'Events:');
  d.line(1, 'Type\tReason\tAge\tFrom\tMessage');
  d.line(1, '----\t------\t----\t----\t-------');
  for (const event of all) {
    const seen = since(lastSeen(event), now);
    const age = event.count !== undefined && event.count > 1 ? `${seen} (x${event.count} over ${since(event.firstTimestamp, now)})` : seen;
    d.line(1, `${event.type}\t${event.reason}\t${age}\t${event.source.component ?? event.reportingComponent}\t${event.message.trim()}`);
  }
}

export function withoutApplied(annotations: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(annotations ?? {}).filter(([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration'),
  );
}

/** Labels and annotations. */
export function describeMarks(d: Description, metadata: Metadata): void {
  d.map('Labels', metadata.labels);
  d.map('Annotations', withoutApplied(metadata.annotations), ': ');
}

export function describeOwner(d: Description, { ownerReferences }: Metadata): void {
  const owner = ownerReferences?.find((r) => r.controller);
  if (owner) d.line(0, `Controlled By:\t${owner.kind}/${owner.name}`);
}
