import type { ControlPlane, Controller } from '../control-plane.ts';
import { fromKey, keyOf } from '../control-plane.ts';
import type { Condition, HorizontalPodAutoscaler } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';

const FROM = 'horizontal-pod-autoscaler';
/** Milliseconds between two looks at an autoscaler. */
const PERIOD = 15_000;

/** What a control plane without a metrics server says: seen on a real cluster, in `autoscaling`. */
const failureOf = (resource: string): string =>
  `failed to get ${resource} utilization: unable to get metrics for resource ${resource}: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)`;

/**
 * HorizontalPodAutoscaler (pkg/controller/podautoscaler): holds replicas between minimum and maximum, and would follow a
 * figure if there were one. A base's node serves no figures of Pods, so there is none.
 */
export class Autoscaler implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, PERIOD, (key) => this.reconcile(key));
  }

  observe(change: AnyChange): void {
    if (change.kind !== 'HorizontalPodAutoscaler') return;
    const key = keyOf(change.object);
    if (change.type === 'DELETED') this.queue.forget(key);
    else this.queue.add(key);
  }

  stop(): void {
    this.queue.stop();
  }

  private reconcile(key: string): void {
    const { store, record } = this.plane;
    const about = store.get('HorizontalPodAutoscaler', fromKey(key));
    if (!about) return;
    this.queue.add(key);
    const { scaleTargetRef, minReplicas, maxReplicas, metrics } = about.spec;
    const target = store.get('Deployment', { namespace: about.metadata.namespace ?? '', name: scaleTargetRef.name });
    if (!target) {
      const message = `deployments/scale.apps "${scaleTargetRef.name}" not found`;
      record({ type: 'Warning', about, reason: 'FailedGetScale', message, from: FROM });
      this.tell(key, undefined, 0, [
        ['AbleToScale', 'False', 'FailedGetScale', `the HPA controller was unable to get the target's current scale: ${message}`],
      ]);
      return;
    }
    const current = target.spec.replicas;
    const able = ['AbleToScale', 'True', 'SucceededGetScale', "the HPA controller was able to get the target's current scale"] as const;
    if (current === 0) {
      this.tell(key, current, 0, [
        able,
        ['ScalingActive', 'False', 'ScalingDisabled', 'scaling is disabled since the replica count of the target is zero'],
      ]);
      return;
    }
    const bound = current > maxReplicas ? maxReplicas : current < minReplicas ? minReplicas : undefined;
    if (bound !== undefined) {
      const why = `Current number of replicas ${bound === maxReplicas ? 'above Spec.MaxReplicas' : 'below Spec.MinReplicas'}`;
      store.change('Deployment', target.metadata, ({ spec }) => {
        spec.replicas = bound;
      });
      record({ type: 'Normal', about, reason: 'SuccessfulRescale', message: `New size: ${bound}; reason: ${why}`, from: FROM });
      this.tell(key, current, bound, [
        ['AbleToScale', 'True', 'SucceededRescale', `the HPA controller was able to update the target scale to ${bound}`],
      ]);
      return;
    }
    const resource = metrics[0]?.resource.name ?? 'cpu';
    const failure = failureOf(resource);
    record({ type: 'Warning', about, reason: 'FailedGetResourceMetric', message: failure, from: FROM });
    const invalid = `invalid metrics (${metrics.length} invalid out of ${metrics.length}), first error is: failed to get ${resource} resource metric value: ${failure}`;
    record({ type: 'Warning', about, reason: 'FailedComputeMetricsReplicas', message: invalid, from: FROM });
    this.tell(key, current, 0, [
      able,
      ['ScalingActive', 'False', 'FailedGetResourceMetric', `the HPA was unable to compute the replica count: ${failure}`],
    ]);
  }

  private tell(
    key: string,
    current: number | undefined,
    desired: number,
    said: readonly (readonly [type: string, status: Condition['status'], reason: string, message: string])[],
  ): void {
    const now = timestamp(this.plane.clock.now());
    this.plane.store.change('HorizontalPodAutoscaler', fromKey(key), (hpa: HorizontalPodAutoscaler) => {
      const old = hpa.status.conditions ?? [];
      hpa.status = {
        ...(current === undefined ? {} : { currentReplicas: current }),
        desiredReplicas: desired,
        currentMetrics: null,
        conditions: said.map(([type, status, reason, message]) => ({
          type,
          status,
          lastTransitionTime: old.find((c) => c.type === type && c.status === status)?.lastTransitionTime ?? now,
          reason,
          message,
        })),
      };
    });
  }
}
