import type { RunningJvm } from '../arklet/running-jvm.ts';
import { BaseHeart } from '../cluster/base-heart.ts';
import { Cluster } from '../cluster/cluster.ts';
import type { Kind } from '../cluster/objects.ts';
import { clusterView } from '../cluster/view.ts';
import { createLan } from '../host/lan.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import type { Network } from '../host/network.ts';
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
/** Milliseconds that pass at a time at most. */
const STRIDE = 200;
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

/** A cluster on the sandbox's clock: a control plane with ModuleController, and bases that are JVMs of machines of their own. */
export class RunningCluster {
  readonly cluster: Cluster;
  private readonly world: ShellWorld;
  private readonly lan = createLan();
  private readonly bases = new Map<number, Base>();
  /** What each base printed, also after its end. */
  private readonly logs = new Map<number, string>();

  /** @param folder whose files port 8000 of the control plane's machine serves */
  constructor(world: ShellWorld, folder: string, peer: boolean) {
    this.world = world;
    const { files, clock } = world.host;
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
    this.cluster.startController({ env: 'test', clientId: 'controller-1', peer });
  }

  /** Another machine, by its address; undefined: there is none. */
  machine(address: string): Network | undefined {
    return this.lan.machine(CONTROL).remote(address);
  }

  get running(): readonly number[] {
    return [...this.bases.keys()].sort((a, b) => a - b);
  }

  async startBase(number: number, { jar, jarName, properties }: BaseStart): Promise<void> {
    const { world } = this;
    const { clock } = world.host;
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
    for (let left = milliseconds; left > 0 && !stopped();) {
      // From one thing that is due to the next: what it asks is answered before anything later happens.
      const stride = Math.max(1, Math.min(left, STRIDE, this.world.untilNext() ?? STRIDE));
      this.world.skip(stride);
      left -= stride;
      await new Promise((resolve) => setTimeout(resolve));
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

  view(): ClusterView {
    return clusterView(this.cluster.plane, this.running.map(baseAddress));
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
    this.cluster.stop();
  }
}
