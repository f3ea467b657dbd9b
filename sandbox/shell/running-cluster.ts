import type { RunningJvm } from '../arklet/running-jvm.ts';
import { BaseHeart } from '../cluster/base-heart.ts';
import { Cluster } from '../cluster/cluster.ts';
import type { ControlPlane } from '../cluster/control-plane.ts';
import type { Kind } from '../cluster/objects.ts';
import { completeKubectl } from '../cluster/kubectl/completion.ts';
import { clusterView } from '../cluster/view.ts';
import { createLan } from '../host/lan.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import type { Network } from '../host/network.ts';
import { nextTask } from '../host/next-task.ts';
import { createPacedClock, type PacedClock } from '../host/paced-clock.ts';
import { baseAddress, CONTROL } from '../protocol/addresses.ts';
import type { ClusterView } from '../protocol/cluster.ts';
import type { JvmView } from '../protocol/state.ts';
import type { ShellWorld } from './command.ts';

/** The machine of the control plane; it serves the visitor's files, as a file server beside it would. */
const HEARTBEATS = 7777;
const ARCHIVES = 8000;
const ARKLET = 1238;
/** Bytes: `-XX:MaxMetaspaceSize=256m`, with which the recorded bases ran. */
const MAX_METASPACE = 256 * 2 ** 20;
/** Milliseconds of real time after which a request that waits for the cluster's clock, while that stands, makes it go. */
const PATIENCE = 50;
const WORK = '/work';

interface Base {
  readonly jvm: RunningJvm;
  readonly heart: BaseHeart;
}

/** Characters that are kept of what a base printed. */
const LONGEST_LOG = 200_000;
/** Written every few seconds, and in no picture. */
const UNSEEN: ReadonlySet<Kind> = new Set(['Lease', 'Endpoints', 'EndpointSlice']);

export interface BaseStart {
  readonly jar: Uint8Array;
  readonly jarName: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** How ModuleController V1 is started: it is loaded only where it is wanted. */
export type V1 = (plane: ControlPlane, network: Network) => { readonly crash: string | undefined; stop(): void };

export interface ClusterSettings {
  /** The folder whose files port 8000 of the control plane's machine serves. */
  readonly folder: string;
  readonly peer: boolean;
  /** ModuleController V1 instead of V2. */
  readonly v1?: { readonly start: V1; readonly base: BaseStart };
  /** What its clock shows at the start, in milliseconds since 1970, and that it stands then; left out: it goes with real time. */
  readonly begin?: number;
}

/** A cluster on a clock of its own: a control plane with ModuleController, and bases that are JVMs of machines of their own. */
export class RunningCluster {
  readonly cluster: Cluster;
  readonly clock: PacedClock;
  private readonly world: ShellWorld;
  private readonly lan = createLan();
  private readonly bases = new Map<number, Base>();
  private readonly v1: ReturnType<V1> | undefined;
  private podBases = 0;
  /** What each base printed, also after its end. */
  private readonly logs = new Map<number, string>();

  constructor(world: ShellWorld, { folder, peer, begin, v1 }: ClusterSettings) {
    this.world = world;
    const { files } = world.host;
    this.clock = createPacedClock({ begin: begin ?? world.host.clock.now(), pace: begin === undefined ? 1 : 0 });
    const { clock } = this;
    const control = this.lan.machine(CONTROL);
    control.listen(ARCHIVES, 'archives', ({ path }) => {
      const file = `${folder}${path}`;
      const found = files.stat(file)?.kind === 'file';
      const body = found ? files.read(file) : new Uint8Array();
      return { status: found ? 200 : 404, reason: found ? 'OK' : 'Not Found', headers: [], body, ending: 'length' };
    });
    this.cluster = new Cluster({ clock, network: control });
    this.cluster.plane.store.watch(({ kind }) => {
      if (!UNSEEN.has(kind)) world.cluster.changed();
    });
    if (!v1) {
      this.cluster.startController({ env: 'test', clientId: 'controller-1', peer });
      return;
    }
    this.v1 = v1.start(this.cluster.plane, control);
    this.cluster.addWorker({
      next: () => baseAddress(++this.podBases),
      start: (address, ended) => this.startInPod(address, v1.base, ended),
    });
  }

  /** A base in a Pod: it starts as others do, and ends with its Pod. */
  private startInPod(address: string, start: BaseStart, ended: () => void): () => void {
    const number = Number(address.split('.').at(-1)) - 10;
    void this.startBase(number, start).then(() => this.bases.get(number)?.jvm.exit.then(ended));
    return () => void this.endBase(number, 'stop');
  }

  /** Why ModuleController V1 has ended, while it waits to be started again. */
  get crash(): string | undefined {
    return this.v1?.crash;
  }

  /** Another machine, by its address; undefined: there is none. */
  machine(address: string): Network | undefined {
    const there = this.lan.machine(CONTROL).remote(address);
    if (!there) return undefined;
    return {
      ...there,
      request: (port, request) => {
        const answer = there.request(port, request);
        return answer && this.inTime(answer);
      },
    };
  }

  /** What a base does slowly takes its time: while somebody waits for it, a clock that stands goes on. */
  private async inTime<T>(pending: Promise<T>): Promise<T> {
    if (this.clock.pace > 0) return pending;
    let over = false;
    const settled = pending.finally(() => (over = true));
    this.world.host.clock.after(PATIENCE, () => void this.goOn(() => over));
    return settled;
  }

  private async goOn(until: () => boolean): Promise<void> {
    while (!until() && this.clock.pace === 0) {
      this.clock.skip(PATIENCE);
      await new Promise<void>((resolve) => void this.world.host.clock.after(PATIENCE, resolve));
    }
  }

  get running(): readonly number[] {
    return [...this.bases.keys()].sort((a, b) => a - b);
  }

  async startBase(number: number, { jar, jarName, properties }: BaseStart): Promise<void> {
    const { world, clock } = this;
    const address = baseAddress(number);
    const network = this.lan.machine(address);
    const files = createMemoryFiles({ now: () => clock.now() });
    files.makeDirectory(WORK);
    files.write(`${WORK}/${jarName}`, jar);
    const log = (text: string): void => void this.logs.set(number, `${this.logs.get(number) ?? ''}${text}`.slice(-LONGEST_LOG));
    const jvm = await world.startOn(
      { files, network, clock },
      {
        jar,
        jarPath: `${WORK}/${jarName}`,
        arguments: [],
        properties,
        environment: {},
        workingDirectory: WORK,
        pid: world.processes.nextPid(),
        maxMetaspace: MAX_METASPACE,
        out: log,
        err: log,
      },
    );
    const heart = new BaseHeart({
      clock,
      network,
      endpoint: { address: CONTROL, port: HEARTBEATS },
      base: {
        identity: address,
        name: 'TO_BE_IMPLEMENTED',
        version: '1.0.0',
        clusterName: 'default',
        localIP: address,
        localHostName: `base-${number}`,
        port: ARKLET,
      },
    });
    this.bases.set(number, { jvm, heart });
    void jvm.exit.then(() => {
      heart.stop();
      if (this.bases.get(number)?.jvm === jvm) this.bases.delete(number);
    });
  }

  /** False: no such base runs. */
  endBase(number: number, how: 'stop' | 'kill'): boolean {
    const base = this.bases.get(number);
    if (!base) return false;
    base.heart.stop();
    if (how === 'kill') base.jvm.kill();
    else base.jvm.stop();
    this.bases.delete(number);
    return true;
  }

  /** Lets the cluster's time pass at once; what was asked meanwhile is answered. False: `stopped` said so. */
  async pass(milliseconds: number, stopped: () => boolean): Promise<boolean> {
    const { clock } = this;
    const end = clock.now() + milliseconds;
    for (let left = milliseconds; left > 0 && !stopped(); left = end - clock.now()) {
      // From one thing that is due to the next: what it asks is answered before anything later happens.
      clock.skip(Math.max(1, Math.min(left, clock.untilNext() ?? left)));
      await nextTask();
    }
    return !stopped();
  }

  /** The base on the machine of that address, if it is that process. */
  jvm(machine: string, pid: number): RunningJvm | undefined {
    const [, base] = [...this.bases].find(([number]) => baseAddress(number) === machine) ?? [];
    return base?.jvm.pid === pid ? base.jvm : undefined;
  }

  /** What base `number` printed so far, and before it was started again; undefined: there was none. */
  log(number: number): string | undefined {
    return this.logs.get(number);
  }

  /** What Tab offers behind `kubectl`. */
  complete(words: readonly string[], word: string): readonly string[] | undefined {
    return completeKubectl(this.cluster, words, word);
  }

  view(): ClusterView {
    return clusterView(this.cluster.plane, this.running.map(baseAddress), this.clock.pace);
  }

  views(): readonly JvmView[] {
    return [...this.bases].map(([number, { jvm }]) => ({ ...jvm.view(), machine: baseAddress(number) }));
  }

  stop(): void {
    for (const { jvm, heart } of this.bases.values()) {
      heart.stop();
      jvm.kill();
    }
    this.bases.clear();
    this.v1?.stop();
    this.cluster.stop();
    this.clock.stop();
  }
}
