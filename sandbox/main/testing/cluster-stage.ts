import { createNames } from '../../cluster/names.ts';
import { kubectl } from '../../cluster/kubectl/kubectl.ts';
import type { AnyChange } from '../../cluster/store.ts';
import type { ReplayedBase, SeenRequest } from '../../conformance/cluster/replay.ts';
import type { Files } from '../../host/files.ts';
import { baseAddress, CONTROL } from '../../protocol/addresses.ts';
import { prepareClusterWorld } from '../cluster-world.ts';
import type { Runtime } from '../runtime.ts';

export interface StageSettings {
  readonly runtime: Runtime;
  readonly archives: Files;
  /** `-Dactivate.new.module=true`. */
  readonly activate?: boolean;
  readonly peer?: boolean;
  /** What the clock shows when the first base starts. */
  readonly begin?: string;
}

/** Something that was told to Kubernetes, and when, in seconds since the stage was set. */
export interface Told {
  readonly at: number;
  readonly change: AnyChange;
}

/** A whole simulated cluster with bases that are simulated JVMs, by a clock that a test lets pass. */
export class ClusterStage {
  readonly changes: Told[] = [];
  private readonly world: ReturnType<typeof prepareClusterWorld>;
  private readonly bases = new Map<number, ReplayedBase>();
  private readonly began: number;

  constructor({ runtime, archives, activate = false, peer = false, begin = '2026-11-30T12:00:00.300Z' }: StageSettings) {
    const scenario = activate ? 'roll-activating' : peer ? 'peer' : 'stage';
    const step = { step: '', at: begin, lasted: 0, changes: [], toBases: [], fromBases: [], shown: {}, objects: [] };
    this.world = prepareClusterWorld(runtime, archives, { scenario, about: '', label: '', steps: [step] }, createNames(11));
    const { cluster, clock } = this.world;
    this.began = clock.now();
    cluster.plane.store.watch((change) => void this.changes.push({ at: this.now, change }));
    cluster.startController({ env: 'test', clientId: 'controller-1', peer });
  }

  /** Seconds since the stage was set. */
  get now(): number {
    return (this.world.clock.now() - this.began) / 1000;
  }

  get cluster(): ReturnType<typeof prepareClusterWorld>['cluster'] {
    return this.world.cluster;
  }

  async start(...numbers: readonly number[]): Promise<void> {
    for (const number of numbers) this.bases.set(number, this.world.startBase(number));
    await this.pass(2);
  }

  end(number: number, how: 'kill' | 'stop'): void {
    const base = this.bases.get(number);
    base?.heart.stop();
    if (how === 'kill') base?.kill();
    else base?.stop();
    this.bases.delete(number);
  }

  freeze(number: number, on: boolean): void {
    const base = this.bases.get(number);
    if (on) base?.heart.freeze();
    else base?.heart.thaw();
    this.world.freeze(number, on);
  }

  /** @param seconds of the cluster's time */
  async pass(seconds: number): Promise<void> {
    const { clock, breathe } = this.world;
    const end = clock.now() + seconds * 1000;
    clock.after(seconds * 1000, () => undefined);
    await breathe();
    while (clock.runNext(Math.max(0, end - clock.now()))) await breathe();
  }

  /** Until the clock shows that second of a minute. */
  async untilSecond(second: number): Promise<void> {
    const shown = (this.world.clock.now() / 1000) % 60;
    await this.pass((second - shown + 60) % 60);
  }

  /** Status and everything that was printed. */
  async kubectl(line: string, input?: object): Promise<string> {
    let output = '';
    const add = (text: string): void => void (output += text);
    const status = await kubectl(line.split(' '), {
      cluster: this.cluster,
      out: add,
      err: add,
      read: () => JSON.stringify(input),
      look: () => Promise.resolve(false),
      wait: async (milliseconds) => {
        await this.pass(milliseconds / 1000);
        return true;
      },
    });
    return `${status} ${output}`;
  }

  /** What a machine answers: status and body; `refused`. */
  async ask(machine: string, port: number, method: string, path: string, body = ''): Promise<string> {
    const answering = this.world
      .machine(machine)
      .request(port, { method, path, headers: [['Host', `${machine}:${port}`]], body: new TextEncoder().encode(body) });
    if (!answering) return 'refused';
    let done = false;
    void answering.finally(() => (done = true));
    for (let i = 0; i < 50 && !done; i++) await this.world.breathe();
    while (!done && this.world.clock.runNext(Infinity)) await this.world.breathe();
    const answer = await answering;
    return `${answer.status} ${new TextDecoder().decode(answer.body)}`;
  }

  /** What a visitor of base `number` sees under a path. */
  web = (number: number, path = '/inventory/'): Promise<string> => this.ask(baseAddress(number), 8080, 'GET', path);

  tunnel = (method: string, path: string, body = ''): Promise<string> => this.ask(CONTROL, 7777, method, path, body);

  /** Requests of the controller to a base: seconds, path, body, answer. */
  asked(number: number, ...paths: readonly string[]): readonly (SeenRequest & { readonly seconds: number })[] {
    return this.world.requests
      .filter((r) => r.from === 'controller' && r.base === baseAddress(number) && paths.includes(r.path))
      .map((r) => ({ ...r, seconds: (r.at - this.began) / 1000 }));
  }

  /** Heartbeats of a base, in seconds. */
  heartbeats(number: number): readonly number[] {
    return this.world.requests.filter((r) => r.from === 'base' && r.base === baseAddress(number)).map((r) => (r.at - this.began) / 1000);
  }

  /** When something was told first, in seconds, from a moment on; undefined: never. */
  told(fits: (change: AnyChange) => boolean, from = 0): number | undefined {
    return this.changes.find(({ at, change }) => at >= from && fits(change))?.at;
  }

  stop(): void {
    for (const base of this.bases.values()) {
      base.heart.stop();
      base.kill();
    }
    this.cluster.stop();
  }
}
