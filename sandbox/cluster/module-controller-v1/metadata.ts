import type { Metadata } from '../objects.ts';

export const hasFinalizer = ({ finalizers = [] }: Metadata, name: string): boolean => finalizers.includes(name);

export function addFinalizer(metadata: Metadata, name: string): void {
  if (!hasFinalizer(metadata, name)) metadata.finalizers = [...(metadata.finalizers ?? []), name];
}

export function removeFinalizer(metadata: Metadata, name: string): void {
  metadata.finalizers = (metadata.finalizers ?? []).filter((f) => f !== name);
}

export function setLabel(metadata: Metadata, name: string, value: string): void {
  metadata.labels = { ...metadata.labels, [name]: value };
}

/** Milliseconds until something that cannot be done now is tried again: the longer it takes, the seldomer (GetNextReconcileTime). */
export function nextTry(since: string, now: number): number {
  const minutes = (now - Date.parse(since)) / 60_000;
  if (minutes > 60) return 600_000;
  if (minutes > 30) return 300_000;
  return minutes > 10 ? 60_000 : 10_000;
}
