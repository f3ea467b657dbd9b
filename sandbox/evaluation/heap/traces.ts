import { ChainFinder, type Chain } from './chains.ts';
import type { Heap } from './heap.ts';

/** SOFAArk's loader of a module; its field `bizIdentity` is `name:version`. */
const BIZ_LOADER = 'com.alipay.sofa.ark.container.service.classloader.BizClassLoader';

export interface KeptLoader {
  /** `name:version` of the module. */
  readonly biz: string;
  /** What holds it strongly; empty where only soft or weak references are left. */
  readonly chains: readonly Chain[];
}

/** Something that was registered with the JVM, and the module whose class loader it belongs to, where it is one's. */
export interface Registered {
  readonly what: string;
  readonly biz: string | undefined;
}

/** What a JVM holds that modules may have left. */
export interface Traces {
  readonly loaders: readonly KeptLoader[];
  readonly threads: readonly Registered[];
  readonly timers: readonly Registered[];
  /** Shutdown hooks, by class. */
  readonly hooks: readonly Registered[];
  /** Values on live threads, by the value's class. */
  readonly threadLocals: readonly Registered[];
  /** MBeans, by object name. */
  readonly mbeans: readonly Registered[];
  /** JDBC drivers, by class. */
  readonly drivers: readonly Registered[];
}

/** Looks through a heap dump. `chains` is false where nobody asks what holds the loaders: then each has none. */
export function findTraces(heap: Heap, { chains = true }: { readonly chains?: boolean } = {}): Traces {
  return new Finder(heap).find(chains);
}

class Finder {
  readonly #heap: Heap;
  readonly #bizOf: ReadonlyMap<number, string>;

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#bizOf = new Map([...heap.instancesOf(BIZ_LOADER)].map((id) => [id, heap.text(heap.reference(id, 'bizIdentity'))]));
  }

  find(withChains: boolean): Traces {
    const heap = this.#heap;
    const ids = [...this.#bizOf.keys()];
    const chains = withChains ? new ChainFinder(heap, new Set(ids)).find(ids) : undefined;
    const live = [...heap.threads.values()];
    const name = (thread: number): string => heap.text(heap.reference(thread, 'name'));
    return {
      loaders: ids.map((id) => ({ biz: this.#bizOf.get(id) ?? '', chains: chains?.get(id) ?? [] })),
      threads: live.map((id) => ({ what: name(id), biz: this.#bizOfThread(id) })),
      timers: live.filter((id) => heap.isA(id, 'java.util.TimerThread')).map((id) => ({ what: name(id), biz: this.#bizOfThread(id) })),
      hooks: this.#hooks(),
      threadLocals: live.flatMap((id) => [...this.#locals(id, 'threadLocals'), ...this.#locals(id, 'inheritableThreadLocals')]),
      mbeans: [...heap.instancesOf('com.sun.jmx.mbeanserver.NamedObject')].map((id) => ({
        what: heap.text(heap.reference(heap.reference(id, 'name'), '_canonicalName')),
        biz: this.#bizOfObject(heap.reference(id, 'object')),
      })),
      drivers: [...heap.instancesOf('java.sql.DriverInfo')].map((id) => {
        const driver = heap.reference(id, 'driver');
        return { what: heap.nameOf(driver), biz: this.#bizOfObject(driver) };
      }),
    };
  }

  /** The module whose loader has loaded an object's class. */
  #bizOfObject(id: number): string | undefined {
    return this.#bizOf.get(this.#heap.classes.get(id)?.loader ?? this.#heap.classOf(id)?.loader ?? 0);
  }

  #bizOfThread(id: number): string | undefined {
    const heap = this.#heap;
    return (
      this.#bizOfObject(id) ?? this.#bizOfObject(heap.reference(id, 'target')) ?? this.#bizOf.get(heap.reference(id, 'contextClassLoader'))
    );
  }

  #hooks(): readonly Registered[] {
    const heap = this.#heap;
    const owner = [...heap.classes.values()].find(({ name }) => name === 'java.lang.ApplicationShutdownHooks');
    const map = owner?.statics.find(({ name }) => name === 'hooks')?.target ?? 0;
    // An IdentityHashMap's table has key and value in turn; here they are the same thread.
    const hooks = new Set(heap.elements(heap.reference(map, 'table')));
    return [...hooks].map((id) => {
      const run = heap.reference(id, 'target');
      return { what: heap.nameOf(run === 0 ? id : run), biz: this.#bizOfThread(id) };
    });
  }

  #locals(thread: number, field: string): readonly Registered[] {
    const heap = this.#heap;
    return heap.elements(heap.reference(heap.reference(thread, field), 'table')).flatMap((entry) => {
      const value = heap.reference(entry, 'value');
      return value === 0 ? [] : [{ what: heap.nameOf(value), biz: this.#bizOfObject(value) }];
    });
  }
}
