import { type ControlPlane, type Controller, keyOf } from '../control-plane.ts';
import type { Draft, Pod } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { microTimestamp, timestamp } from '../time.ts';
import { readImage } from './image.ts';
import { type RunContainer, WorkerPod } from './worker-pod.ts';

/** Milliseconds between two renewals of its Lease, and seconds for which one holds. */
const LEASE_PERIOD = 10_000;
const LEASE_SECONDS = 40;
const LEASES = 'kube-node-lease';

/** Bases that run in Pods, as ModuleController V1 has them. */
export interface BaseMachines {
  /** The address of the next one's machine. */
  next(): string;
  /** Starts a base there; the call ends it. `ended`: its process ended by itself. */
  start(address: string, ended: () => void): () => void;
}

export interface WorkerOptions {
  readonly plane: ControlPlane;
  readonly name: string;
  readonly address: string;
  readonly run: RunContainer;
  readonly bases?: BaseMachines | undefined;
}

/**
 * An ordinary node with a kubelet, for Pods that are no modules: those of a CronJob. It follows Kubernetes' kubelet in what it tells;
 * no recorded cluster had one.
 */
export class WorkerNode implements Controller {
  readonly name: string;
  private readonly options: WorkerOptions;
  private readonly pods = new Map<string, WorkerPod>();
  private cancel: () => void = () => undefined;
  private addresses = 1;

  constructor(options: WorkerOptions) {
    this.options = options;
    this.name = options.name;
    const { plane, name } = options;
    plane.store.create('Node', newNode(options));
    plane.store.create('Lease', {
      kind: 'Lease',
      apiVersion: 'coordination.k8s.io/v1',
      metadata: { namespace: LEASES, name },
      spec: { holderIdentity: name, leaseDurationSeconds: LEASE_SECONDS, renewTime: microTimestamp(plane.clock.now()) },
    });
    this.beat();
  }

  private beat(): void {
    const { plane, name } = this.options;
    this.cancel = plane.clock.after(LEASE_PERIOD, () => {
      plane.store.change('Lease', { namespace: LEASES, name }, ({ spec }) => {
        spec.renewTime = microTimestamp(plane.clock.now());
      });
      this.beat();
    });
  }

  observe(change: AnyChange): void {
    if (change.kind !== 'Pod' || change.object.spec.nodeName !== this.name) return;
    const key = `${keyOf(change.object)} ${change.object.metadata.uid}`;
    const known = this.pods.get(key);
    if (change.type === 'DELETED') {
      known?.stop();
      this.pods.delete(key);
    } else if (known) known.changed(change.object);
    else {
      const { bases } = this.options;
      const isBase = change.object.spec.containers.some(({ image = '' }) => readImage(image).kind === 'base');
      const address = isBase && bases ? bases.next() : `10.244.1.${++this.addresses}`;
      this.pods.set(key, new WorkerPod(change.object, this.options, address));
    }
  }

  /** What a container printed, and before it was started again; undefined: this node does not have that Pod. */
  logsOf(pod: Pod, container: string): string | undefined {
    return this.pods.get(`${keyOf(pod)} ${pod.metadata.uid}`)?.logsOf(container);
  }

  stop(): void {
    this.cancel();
    for (const pod of this.pods.values()) pod.stop();
  }
}

function newNode({ plane, name, address }: WorkerOptions): Draft<'Node'> {
  const at = timestamp(plane.clock.now());
  const fine = [
    ['MemoryPressure', 'False', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'],
    ['DiskPressure', 'False', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'],
    ['PIDPressure', 'False', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'],
    ['Ready', 'True', 'KubeletReady', 'kubelet is posting ready status'],
  ] as const;
  const amounts = { cpu: '2', 'ephemeral-storage': '20Gi', memory: '4Gi', pods: '110' };
  return {
    kind: 'Node',
    apiVersion: 'v1',
    metadata: {
      name,
      labels: {
        'beta.kubernetes.io/arch': 'amd64',
        'beta.kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
      },
    },
    spec: {},
    status: {
      capacity: amounts,
      allocatable: amounts,
      conditions: fine.map(([type, status, reason, message]) => ({
        type,
        status,
        lastHeartbeatTime: at,
        lastTransitionTime: at,
        reason,
        message,
      })),
      addresses: [
        { type: 'InternalIP', address },
        { type: 'Hostname', address: name },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: {
        architecture: 'amd64',
        bootID: '',
        containerRuntimeVersion: 'containerd://2.1.4',
        kernelVersion: '6.8.0',
        kubeProxyVersion: '',
        kubeletVersion: 'v1.34.4',
        machineID: '',
        operatingSystem: 'linux',
        osImage: 'Linux',
        systemUUID: '',
      },
    },
  };
}
