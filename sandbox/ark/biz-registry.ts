import { hashText } from '../java/run/array-text.ts';
import type { Biz } from './biz.ts';

/** The order in which a ConcurrentHashMap of Strings gives its keys, when they were put in the given order. */
export function concurrentHashOrder(keys: readonly string[], buckets = 16): string[] {
  let size = buckets;
  while (keys.length > size * 0.75) size *= 2;
  const bin = (key: string): number => {
    const h = hashText(key);
    return (h ^ (h >>> 16)) & 0x7fffffff & (size - 1);
  };
  return keys
    .map((key, i) => ({ key, i, bin: bin(key) }))
    .sort((a, b) => a.bin - b.bin || a.i - b.i)
    .map((k) => k.key);
}

/** SOFAArk's registry: versions by name. */
export class BizRegistry {
  private readonly names = new Map<string, Map<string, Biz>>();
  /** Made when first asked for; forgotten when a biz comes or goes. */
  private ordered: readonly Biz[] | undefined;
  private byPriority: readonly Biz[] | undefined;

  /** False: that identity is registered. */
  register(biz: Biz): boolean {
    const { name, version } = biz.descriptor;
    const versions = this.names.get(name) ?? new Map<string, Biz>();
    this.names.set(name, versions);
    if (versions.has(version)) return false;
    versions.set(version, biz);
    this.forgetOrder();
    return true;
  }

  unregister(biz: Biz): void {
    this.names.get(biz.descriptor.name)?.delete(biz.descriptor.version);
    this.forgetOrder();
  }

  private forgetOrder(): void {
    this.ordered = undefined;
    this.byPriority = undefined;
  }

  /** Registers it under another name, as if it had never had the old one. */
  rename(biz: Biz, name: string): void {
    this.unregister(biz);
    if (this.names.get(biz.descriptor.name)?.size === 0) this.names.delete(biz.descriptor.name);
    biz.descriptor = { ...biz.descriptor, name };
    this.register(biz);
  }

  get(name: string, version: string): Biz | undefined {
    return this.names.get(name)?.get(version);
  }

  versionsOf(name: string): Biz[] {
    const versions = this.names.get(name);
    if (!versions) return [];
    if (versions.size === 1) return [...versions.values()];
    return concurrentHashOrder([...versions.keys()]).flatMap((v) => versions.get(v) ?? []);
  }

  active(name: string): Biz | undefined {
    return this.versionsOf(name).find((b) => b.state === 'activated');
  }

  /** All, in the hash order of names and versions. */
  all(): readonly Biz[] {
    this.ordered ??= concurrentHashOrder([...this.names.keys()]).flatMap((name) => this.versionsOf(name));
    return this.ordered;
  }

  /** Lower priority numbers first; equal ones stay in hash order. */
  inOrder(): readonly Biz[] {
    this.byPriority ??= this.all().toSorted((a, b) => a.descriptor.priority - b.descriptor.priority);
    return this.byPriority;
  }
}
