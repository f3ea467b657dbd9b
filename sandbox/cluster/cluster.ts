import type { Clock } from '../host/clock.ts';
import type { Network } from '../host/network.ts';
import { type Controller, type ControlPlane, eventRecorder } from './control-plane.ts';
import { CronJobController } from './controllers/cron-job.ts';
import { Autoscaler } from './controllers/autoscaler.ts';
import { DisruptionController } from './controllers/disruption.ts';
import { DeploymentController } from './controllers/deployment.ts';
import { EndpointsController } from './controllers/endpoints.ts';
import { DaemonSetController } from './controllers/daemon-set.ts';
import { JobController } from './controllers/job.ts';
import { GarbageCollector } from './controllers/garbage-collector.ts';
import { NamespaceController } from './controllers/namespace.ts';
import { NodeLifecycle } from './controllers/node-lifecycle.ts';
import { PodCollector } from './controllers/pod-collector.ts';
import { ReplicaSetController } from './controllers/replica-set.ts';
import { Figures } from './figures.ts';
import { ModuleController } from './module-controller/module-controller.ts';
import { createNames, type Names } from './names.ts';
import { Scheduler } from './scheduler/scheduler.ts';
import { namespaceDefaults } from './manifest/defaults.ts';
import type { Pod } from './objects.ts';
import { ObjectStore } from './store.ts';
import { kubectlContainers } from './worker/kubectl-container.ts';
import { type BaseMachines, WorkerNode } from './worker/worker-node.ts';

export interface ClusterOptions {
  readonly clock: Clock;
  /** The machine of the control plane; ModuleController listens there. */
  readonly network: Network;
  readonly names?: Names;
  /** Milliseconds until the first round of what goes round by the clock. */
  readonly phases?: { readonly nodes: number; readonly pods: number };
}

export interface ControllerSettings {
  readonly env: string;
  readonly clientId: string;
  /** Replicas of peer Deployments follow the bases. */
  readonly peer: boolean;
}

/** The worker's machine. */
const WORKER = '10.88.0.2';

/** A Kubernetes control plane, and ModuleController beside it. */
export class Cluster {
  readonly plane: ControlPlane;
  private readonly network: Network;
  private readonly controllers: readonly Controller[];
  private moduleController: ModuleController | undefined;
  private worker: WorkerNode | undefined;

  constructor({ clock, network, names = createNames(), phases = { nodes: 5_000, pods: 20_000 } }: ClusterOptions) {
    const store = new ObjectStore({ now: () => clock.now(), uid: (kind, name) => names.uid(kind, name) });
    this.network = network;
    this.plane = { store, clock, names, record: eventRecorder(store, clock), figures: new Figures(clock, store) };
    addKubernetes(store, network.address ?? '127.0.0.1');
    this.controllers = [
      new DeploymentController(this.plane),
      new ReplicaSetController(this.plane),
      new DaemonSetController(this.plane),
      new JobController(this.plane),
      new CronJobController(this.plane),
      new Autoscaler(this.plane),
      new Scheduler(this.plane),
      new NodeLifecycle(this.plane, phases.nodes),
      new PodCollector(this.plane, phases.pods),
      new EndpointsController(this.plane),
      new DisruptionController(this.plane),
      new NamespaceController(this.plane),
      new GarbageCollector(this.plane),
    ];
    store.watch((change) => {
      for (const controller of this.controllers) controller.observe(change);
      this.worker?.observe(change);
    });
  }

  /** Starts ModuleController, if it does not run. */
  startController(settings: ControllerSettings): void {
    this.moduleController ??= new ModuleController({ plane: this.plane, network: this.network, ...settings });
  }

  stopController(): void {
    this.moduleController?.stop();
    this.moduleController = undefined;
  }

  /** Adds an ordinary node, on which Pods run that are no modules. */
  addWorker(bases?: BaseMachines): void {
    this.worker ??= new WorkerNode({ plane: this.plane, name: 'worker-1', address: WORKER, run: kubectlContainers(this), bases });
  }

  /** What a container on the worker printed; undefined: its Pod is elsewhere. */
  logsOf(pod: Pod, container: string): string | undefined {
    return this.worker?.logsOf(pod, container);
  }

  stop(): void {
    this.stopController();
    this.worker?.stop();
    this.plane.figures.stop();
    for (const controller of this.controllers) controller.stop?.();
  }
}

/** Its namespaces, and the Service by which Pods reach the API server. */
function addKubernetes(store: ObjectStore, address: string): void {
  for (const name of ['default', 'kube-system', 'kube-public', 'kube-node-lease'])
    store.create(
      'Namespace',
      namespaceDefaults({ kind: 'Namespace', apiVersion: 'v1', metadata: { name }, spec: { finalizers: [] }, status: { phase: 'Active' } }),
    );
  store.create('ServiceAccount', { kind: 'ServiceAccount', apiVersion: 'v1', metadata: { name: 'default', namespace: 'default' } });
  const metadata = { name: 'kubernetes', namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } };
  store.create('Service', {
    kind: 'Service',
    apiVersion: 'v1',
    metadata,
    spec: { clusterIP: '10.96.0.1', type: 'ClusterIP', ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 6443 }] },
    status: { loadBalancer: {} },
  });
  store.create('Endpoints', {
    kind: 'Endpoints',
    apiVersion: 'v1',
    metadata,
    subsets: [{ addresses: [{ ip: address }], ports: [{ name: 'https', port: 6443, protocol: 'TCP' }] }],
  });
}
