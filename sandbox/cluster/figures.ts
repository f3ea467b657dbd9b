import type { Clock } from '../host/clock.ts';
import { keyOf } from './control-plane.ts';
import type { Pod } from './objects.ts';
import type { ObjectStore } from './store.ts';

/** What a base does for one module. */
export interface Load {
  /** Requests a second that are sent to it. */
  readonly asked: number;
  /** What they cost, in thousandths of a CPU. */
  readonly cpu: number;
}

/** Milliseconds between two looks, as a metrics server's. */
const PERIOD = 15_000;
const IDLE: Load = { asked: 0, cpu: 0 };
/** The figure that an autoscaler of a module can follow. */
export const REQUESTS = 'http_requests_per_second';

/**
 * Figures of modules' Pods: what no base and no part of Koupleless serves, and somebody would have to add, so that an autoscaler
 * can follow them. Somebody counts at the gateway the requests of each module on each base; every fifteen seconds he writes
 * them down for the Pods that run then. Off until it is started.
 */
export class Figures {
  private readonly clock: Clock;
  private readonly store: ObjectStore;
  /** By the base's address and the module's name. */
  private loads: ReadonlyMap<string, Load> = new Map();
  private written: ReadonlyMap<string, Load> | undefined;
  private cancel: () => void = () => undefined;

  constructor(clock: Clock, store: ObjectStore) {
    this.clock = clock;
    this.store = store;
  }

  start(): void {
    if (this.written) return;
    this.written = new Map();
    this.again();
  }

  stop(): void {
    this.cancel();
  }

  /** Whether anybody serves figures. */
  get areServed(): boolean {
    return this.written !== undefined;
  }

  /** From now on bases have this to do for a module. */
  setLoad(module: string, byBase: ReadonlyMap<string, Load>): void {
    this.loads = new Map([...byBase].map(([address, load]) => [keyFor(address, module), load]));
  }

  /** What was written down last of a Pod; undefined where nothing was. */
  of(pod: Pod): Load | undefined {
    return this.written?.get(keyOf(pod));
  }

  private again(): void {
    this.cancel = this.clock.after(PERIOD, () => {
      const running = this.store.list('Pod').filter(({ status }) => status.phase === 'Running' && status.podIP !== undefined);
      this.written = new Map(running.map((pod) => [keyOf(pod), this.loadOf(pod)]));
      this.again();
    });
  }

  private loadOf({ spec, status }: Pod): Load {
    const loads = spec.containers.map(({ name }) => this.loads.get(keyFor(status.podIP ?? '', name)) ?? IDLE);
    return loads.reduce((sum, { asked, cpu }) => ({ asked: sum.asked + asked, cpu: sum.cpu + cpu }), IDLE);
  }
}

const keyFor = (address: string, module: string): string => `${address} ${module}`;
