import type { Clock } from '../../host/clock.ts';
import type { Names } from '../names.ts';
import type { Draft, NodeStatus, Pod } from '../objects.ts';
import { bytesQuantity } from '../scheduler/quantity.ts';
import type { ObjectStore } from '../store.ts';
import { microTimestamp, timestamp } from '../time.ts';
import type { Heartbeat } from './heartbeat.ts';
import { BASE_NAME, BASE_VERSION, CLUSTER_NAME, COMPONENT, ENV, HOST_NAME, nodeNameOf, TUNNEL_PORT } from './labels.ts';
import { ModulePods } from './module-pods.ts';
import { baseHealth, type BaseHealth, type TunnelAnswer } from './tunnel.ts';

/** Milliseconds: VK model/consts.go. */
const LEASE_PERIOD = 10_000;
const HEALTH_PERIOD = 10_000;
const MODULES_PERIOD = 15_000;
const LIVENESS_PERIOD = 3_000;
const UNREACHABLE_AFTER = 25_000;
const DEAD_AFTER = 60_000;
/** The sleep before each look at the Lease, and between the Node's registration and the first questions. */
const LEASE_DELAY = 200;
const CONNECT_DELAY = 180;
const LEASE_SECONDS = 40;
const LEASES = 'kube-node-lease';

const TAINTS = (env: string): { key: string; value: string; effect: string }[] => [
  { key: 'schedule.koupleless.io/virtual-node', value: 'True', effect: 'NoExecute' },
  { key: 'schedule.koupleless.io/node-env', value: env, effect: 'NoExecute' },
];
const NOT_READY_YET = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };

export interface VirtualNodeOptions {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly names: Pick<Names, 'pick'>;
  readonly env: string;
  readonly clientId: string;
  readonly base: Heartbeat;
  readonly ask: (command: string, body: object) => Promise<TunnelAnswer>;
  /** It is over: the controller forgets it. */
  readonly done: () => void;
}

/** One base as the controller sees it: its Lease, its Node, its pollers (VK vnode_controller.go). */
export class VirtualNode {
  readonly name: string;
  private readonly options: VirtualNodeOptions;
  private readonly pods: ModulePods;
  private readonly timers = new Set<() => void>();
  private signOfLife = 0;
  private closing = false;
  private takenOver = false;
  private over = false;
  private asking = false;

  constructor(options: VirtualNodeOptions) {
    const { store, clock, names, base, env, ask } = options;
    this.options = options;
    this.name = nodeNameOf(base.identity, env);
    this.pods = new ModulePods({ store, clock, names, nodeName: this.name, address: base.localIP, acting: () => this.isActing(), ask });
    void this.every(LEASE_PERIOD, async () => {
      await this.sleep(LEASE_DELAY);
      this.renew();
    });
  }

  // ---- signs of life ----

  /** A heartbeat, or an answer about its health: any state but activated closes it. */
  alive(state: string): void {
    this.closing = state.toUpperCase() !== 'ACTIVATED';
    this.signOfLife = this.options.clock.now();
  }

  private isDead(): boolean {
    return this.closing || this.options.clock.now() - this.signOfLife >= DEAD_AFTER;
  }

  private isActing(): boolean {
    if (!this.takenOver || !this.leads()) return false;
    if (this.isDead()) {
      this.shutDown();
      return false;
    }
    return this.options.clock.now() - this.signOfLife <= UNREACHABLE_AFTER;
  }

  private leads(): boolean {
    const { store, clientId, clock } = this.options;
    const lease = store.get('Lease', { namespace: LEASES, name: this.name });
    if (lease?.spec.holderIdentity !== clientId) return false;
    return clock.now() <= Date.parse(lease.spec.renewTime ?? '') + LEASE_SECONDS * 1000;
  }

  // ---- its Lease ----

  private renew(): void {
    if (this.over) return;
    const { store, clock, clientId, env } = this.options;
    const key = { namespace: LEASES, name: this.name };
    const lease = store.get('Lease', key);
    if (!lease) {
      store.create('Lease', {
        kind: 'Lease',
        apiVersion: 'coordination.k8s.io/v1',
        metadata: { ...key, labels: { [COMPONENT]: 'vnode-lease', [ENV]: env } },
        spec: { holderIdentity: clientId, leaseDurationSeconds: LEASE_SECONDS, renewTime: microTimestamp(clock.now()) },
      });
      this.later(10, () => this.takeOver());
      return;
    }
    // Somebody else's is never taken over, not even when it has run out: seen on a real cluster, in `controller-new-id`.
    if (!this.leads()) return;
    if (!this.takenOver) this.later(10, () => this.takeOver());
    store.change('Lease', key, ({ spec }) => {
      spec.renewTime = microTimestamp(clock.now());
    });
  }

  private takeOver(): void {
    if (this.takenOver || this.over) return;
    this.takenOver = true;
    const { store } = this.options;
    if (!store.get('Node', { name: this.name })) store.create('Node', newNode(this.name, this.options));
    for (const pod of store.list('Pod')) if (this.isMine(pod)) this.pods.appeared(pod);
    this.later(CONNECT_DELAY, () => {
      void this.every(HEALTH_PERIOD, () => this.askHealth());
      void this.every(MODULES_PERIOD, () => this.askModules());
      void this.every(LIVENESS_PERIOD, () => {
        if (this.isDead()) this.shutDown();
      });
    });
  }

  // ---- its pollers ----

  private async askHealth(): Promise<void> {
    const answer = await this.options.ask('health', {});
    if (this.over || answer.kind === 'failed' || answer.code !== 'SUCCESS' || !this.leads()) return;
    const health = baseHealth(answer.data);
    this.options.store.change('Node', { name: this.name }, ({ status }) => {
      Object.assign(status, reported(status, health, this.options.clock.now()));
    });
    if (health.state !== '') this.alive(health.state);
  }

  private async askModules(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const answer = await this.options.ask('queryAllBiz', {});
    this.asking = false;
    if (this.over || answer.kind === 'failed' || answer.code !== 'SUCCESS' || !this.leads()) return;
    await this.pods.polled(answer.data);
  }

  // ---- Kubernetes ----

  private isMine({ spec, metadata }: Pod): boolean {
    return spec.nodeName === this.name && metadata.labels?.[COMPONENT] === 'module';
  }

  podChanged(pod: Pod, before: Pod | undefined): void {
    if (!this.isMine(pod)) return;
    if (!before || before.spec.nodeName !== this.name) this.pods.appeared(pod);
    else this.pods.changed(pod, before);
  }

  podVanished(pod: Pod): void {
    if (this.isMine(pod)) this.pods.vanished(pod);
  }

  private shutDown(): void {
    if (this.over) return;
    const { store, clock, done } = this.options;
    this.stop();
    store.delete('Node', { name: this.name });
    clock.after(8, () => {
      store.delete('Lease', { namespace: LEASES, name: this.name });
      done();
    });
  }

  /** The controller itself ends: nothing is cleared away. */
  stop(): void {
    this.over = true;
    for (const cancel of this.timers) cancel();
    this.timers.clear();
    this.pods.close();
  }

  // ---- time ----

  private later(milliseconds: number, then: () => void): void {
    const cancel = this.options.clock.after(milliseconds, () => {
      this.timers.delete(cancel);
      if (!this.over) then();
    });
    this.timers.add(cancel);
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.later(milliseconds, resolve));
  }

  /** Now, and again and again so long after it has been done. */
  private async every(milliseconds: number, act: () => Promise<void> | void): Promise<void> {
    while (!this.over) {
      await act();
      await this.sleep(milliseconds);
    }
  }
}

const CONDITIONS = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'];

function newNode(name: string, { env, base, clock }: VirtualNodeOptions): Draft<'Node'> {
  const heard = timestamp(clock.now());
  return {
    kind: 'Node',
    apiVersion: 'v1',
    metadata: {
      name,
      labels: {
        [CLUSTER_NAME]: base.clusterName,
        [HOST_NAME]: base.localHostName,
        [BASE_NAME]: base.name,
        ...(base.port === 0 ? {} : { [TUNNEL_PORT]: String(base.port) }),
        [BASE_VERSION]: base.version,
        'kubernetes.io/hostname': base.localHostName,
        'kubernetes.io/role': 'agent',
        type: 'virtual-kubelet',
        [COMPONENT]: 'vnode',
        [ENV]: env,
      },
    },
    spec: { taints: [...TAINTS(env), NOT_READY_YET] },
    status: {
      capacity: { pods: '65535' },
      allocatable: { pods: '65535' },
      phase: 'Running',
      conditions: CONDITIONS.map((type) => ({
        type,
        status: type === 'Ready' ? 'True' : 'False',
        lastHeartbeatTime: heard,
        lastTransitionTime: null,
      })),
      addresses: [
        { type: 'InternalIP', address: base.localIP },
        { type: 'Hostname', address: base.localHostName },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 0 } },
      nodeInfo: Object.fromEntries(
        [
          'machineID',
          'systemUUID',
          'bootID',
          'kernelVersion',
          'osImage',
          'containerRuntimeVersion',
          'kubeletVersion',
          'kubeProxyVersion',
          'operatingSystem',
          'architecture',
        ].map((field) => [field, '']),
      ),
    },
  };
}

/** What a base's health makes of its Node: always ready, and metaspace for memory. Without a limit both quantities are 0. */
function reported(status: NodeStatus, { maxMetaspace, committedMetaspace }: BaseHealth, now: number): Partial<NodeStatus> {
  const heard = timestamp(now);
  const kib = (bytes: number): string => bytesQuantity(Math.floor(bytes / 1024) * 1024);
  const capacity = maxMetaspace === undefined ? '0' : kib(maxMetaspace);
  const allocatable = maxMetaspace === undefined ? '0' : kib(maxMetaspace - committedMetaspace);
  const others = CONDITIONS.filter((type) => type !== 'NetworkUnavailable');
  return {
    capacity: { ...status.capacity, memory: capacity },
    allocatable: { ...status.allocatable, memory: allocatable },
    conditions: ['NetworkUnavailable', ...others].map((type) => ({
      type,
      status: type === 'Ready' ? 'True' : 'False',
      lastHeartbeatTime: heard,
      lastTransitionTime: null,
    })),
  };
}
