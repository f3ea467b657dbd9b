import type { Clock } from '../host/clock.ts';
import type { Network } from '../host/network.ts';
import { type Heartbeat, writeHeartbeat } from './module-controller/heartbeat.ts';

/** Milliseconds: RT HttpTunnel.java:83; the comment there says two minutes. */
const PERIOD = 12_000;

export interface BaseHeartOptions {
  readonly clock: Clock;
  /** The base's machine. */
  readonly network: Network;
  readonly endpoint: { readonly address: string; readonly port: number };
  readonly base: Omit<Heartbeat, 'state'>;
}

/**
 * What a base tells ModuleController over HTTP: at its start, then every twelve seconds, and always that it is activated. A base never
 * says that it goes.
 */
export class BaseHeart {
  private readonly options: BaseHeartOptions;
  private cancel: () => void = () => undefined;
  private missed: number | undefined;
  private over = false;

  constructor(options: BaseHeartOptions) {
    this.options = options;
    this.beat();
  }

  private beat(): void {
    this.cancel = this.options.clock.after(PERIOD, () => this.beat());
    if (this.missed === undefined) this.send();
    else this.missed++;
  }

  private send(): void {
    const { network, endpoint, base } = this.options;
    void network.remote(endpoint.address)?.request(endpoint.port, {
      method: 'POST',
      path: '/heartbeat',
      headers: [
        ['Host', `${endpoint.address}:${endpoint.port}`],
        ['Content-Type', 'application/json'],
      ],
      body: new TextEncoder().encode(writeHeartbeat({ ...base, state: 'activated' })),
    });
  }

  /** SIGSTOP: nothing is sent. */
  freeze(): void {
    this.missed ??= 0;
  }

  /** SIGCONT: what was due meanwhile is sent at once, as a timer of a fixed rate does. */
  thaw(): void {
    const missed = this.missed ?? 0;
    this.missed = undefined;
    for (let i = 0; i < missed && !this.over; i++) this.send();
  }

  stop(): void {
    this.over = true;
    this.cancel();
  }
}
