import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import type { Biz } from './biz.ts';
import { Reach } from './reach.ts';

/** Statics of the JDK that keep what somebody hands them, and so the loader of its class. */
const KEEPING = [
  ['java.lang.Runtime', 'hooks'],
  ['java.lang.Thread', 'defaultHandler'],
  ['java.util.logging.LogManager', 'manager'],
  ['java.lang.management.ManagementFactory', 'MEMORY'],
  ['java.security.Security', 'added'],
  ['javax.net.ssl.HttpsURLConnection', 'defaultHostnameVerifier'],
] as const;

interface Kept {
  readonly loader: JavaLoader;
  /** What keeps it, by name: a static, a bean of the base, a thread. */
  readonly by: string;
}

/**
 * Loaders that something reaches which is there as long as the JVM: a static of the JDK, of a library or of the base, a bean
 * of the base, a thread local of a request thread.
 */
export function* keptByRoots(machine: Machine, base: Biz): Generator<Kept> {
  for (const [name, field] of KEEPING) {
    const javaClass = machine.loadedJdk(name);
    if (javaClass) yield* keptByStatics(javaClass, new Set([field]));
  }
  for (const javaClass of base.loader?.defined ?? []) yield* keptByStatics(javaClass);
  const beans = new Map(base.context?.factory.allMade() ?? []);
  // What a bean holds is not said of those that hold the bean.
  for (const [by, bean] of beans) yield* keptBy(by, bean, new Set([...beans.values()].filter((other) => other !== bean)));
  for (const [by, loader] of machine.keptByStatics) yield { loader, by };
  for (const [name, thread] of machine.scheduler.pooled) yield* keptBy(`${name}: ThreadLocal`, thread);
}

/** @param only the fields that count; undefined for all */
function* keptByStatics(javaClass: RuntimeClass, only?: ReadonlySet<string>): Generator<Kept> {
  for (const { symbol, slot } of javaClass.declaredFields)
    if (symbol.flags.static && only?.has(symbol.name) !== false) yield* keptBy(`${javaClass.name}.${symbol.name}`, javaClass.statics[slot]);
}

function* keptBy(by: string, value: unknown, without?: ReadonlySet<unknown>): Generator<Kept> {
  for (const loader of new Reach([value], without).loaders) yield { loader, by };
}
