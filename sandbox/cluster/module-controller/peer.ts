import { isReady } from '../conditions.ts';
import type { ControlPlane } from '../control-plane.ts';
import type { Deployment } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { CLUSTER_NAME, COMPONENT, ENV, REPLICAS_CONTROL, STRATEGY } from './labels.ts';

/**
 * Milliseconds until the controller answers a change. Long enough that Kubernetes' own controllers were there first: a
 * scale by hand makes Pods that are taken away at once (recording `peer`: 30 to 230 ms).
 */
const DELAY = 60;

/** The cluster that a Deployment is for: its own label, the node selector, the first value of the node affinity. */
export function clusterNameOf({ metadata, spec }: Deployment): string {
  const pod = spec.template.spec;
  const label = metadata.labels?.[CLUSTER_NAME] ?? pod.nodeSelector?.[CLUSTER_NAME];
  if (label !== undefined) return label;
  const terms = pod.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  for (const { matchExpressions = [] } of terms)
    for (const { key, values } of matchExpressions) if (key === CLUSTER_NAME) return values?.[0] ?? '';
  return '';
}

/**
 * Peer deployment: replicas follow the number of ready bases (MC module_deployment_controller.go). On only with
 * ENABLE_MODULE_REPLICAS_SYNC_WITH_BASE=true. It does not leave out cordoned nodes.
 */
export class PeerReplicas {
  private readonly plane: ControlPlane;
  private readonly env: string;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane, env: string) {
    this.plane = plane;
    this.env = env;
    this.queue = new WorkQueue(plane.clock, DELAY, () => this.sync());
  }

  observe(change: AnyChange): void {
    const { labels } = change.object.metadata;
    const concerned =
      (change.kind === 'Node' && labels?.[COMPONENT] === 'vnode') ||
      (change.kind === 'Deployment' && change.type !== 'DELETED' && labels?.[COMPONENT] === 'module-deployment');
    if (concerned && labels[ENV] === this.env) this.queue.add('');
  }

  stop(): void {
    this.queue.stop();
  }

  private sync(): void {
    const { store } = this.plane;
    for (const deployment of store.list('Deployment')) {
      const { labels } = deployment.metadata;
      if (labels?.[STRATEGY] !== 'peer' || labels[REPLICAS_CONTROL] === 'true') continue;
      const cluster = clusterNameOf(deployment);
      if (cluster === '') continue;
      const ready = store
        .list('Node')
        .filter((node) => node.metadata.labels?.[CLUSTER_NAME] === cluster && node.status.phase === 'Running' && isReady(node));
      store.change('Deployment', deployment.metadata, ({ spec }) => {
        spec.replicas = ready.length;
      });
    }
  }
}
