import { HashTable } from '../java/library/natives/hash-table.ts';
import { ListState } from '../java/library/natives/list-state.ts';
import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import { JavaArray, JavaObject } from '../java/run/value.ts';

/** Statics of the JDK that keep what somebody hands them, and so the loader of its class. */
const KEEPING = [
  ['java.lang.Runtime', 'hooks'],
  ['java.lang.Thread', 'defaultHandler'],
  ['java.util.logging.LogManager', 'manager'],
] as const;
/** Objects that are looked at; what hangs on these statics is a handful. */
const MOST = 2_000;

/** Loaders that a static of the JDK or of a library reaches, or a thread local of a request thread, with what that is. */
export function* keptByRoots(machine: Machine): Generator<{ readonly loader: JavaLoader; readonly by: string }> {
  for (const [name, field] of KEEPING) {
    const javaClass = machine.loadedJdk(name);
    const slot = javaClass?.declaredFields.find(({ symbol }) => symbol.name === field)?.slot;
    if (!javaClass || slot === undefined) continue;
    for (const loader of loadersFrom(javaClass.statics[slot])) yield { loader, by: `${name}.${field}` };
  }
  for (const [by, loader] of machine.keptByStatics) yield { loader, by };
  for (const [name, thread] of machine.scheduler.pooled)
    for (const loader of loadersFrom(thread)) yield { loader, by: `${name}: ThreadLocal` };
}

/** Loaders of all that can be reached from a value, through fields, arrays and what collections keep. */
function loadersFrom(value: unknown): ReadonlySet<JavaLoader> {
  const loaders = new Set<JavaLoader>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && seen.size < MOST) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof JavaObject) {
      if (next.javaClass.loader) loaders.add(next.javaClass.loader);
      waiting.push(...next.fields, next.native);
    } else if (next instanceof JavaArray) waiting.push(...next.store);
    else if (next instanceof ListState) waiting.push(...next.items);
    else if (next instanceof HashTable) for (const { key, value: kept } of next.nodes()) waiting.push(key, kept);
  }
  return loaders;
}
