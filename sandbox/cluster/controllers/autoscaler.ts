import type { ControlPlane, Controller } from '../control-plane.ts';
import { fromKey, keyOf } from '../control-plane.ts';
import { conditionOf, isReady } from '../conditions.ts';
import { REQUESTS } from '../figures.ts';
import type { Condition, Deployment, HorizontalPodAutoscaler, MetricSpec, MetricStatus, Pod } from '../objects.ts';
import { milliQuantity, quantity } from '../scheduler/quantity.ts';
import { selects } from '../selectors.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';
import { Recommendations } from './recommendations.ts';
import { proposeReplicas } from './replica-count.ts';

const FROM = 'horizontal-pod-autoscaler';
/** Milliseconds between two looks at an autoscaler. */
const PERIOD = 15_000;
/** Milliseconds after its start in which a Pod's CPU says little; and for which a figure has to be newer than the Pod's readiness. */
const STARTING = 300_000;
const WINDOW = 15_000;

type Said = readonly [type: string, status: Condition['status'], reason: string, message: string];

/** What one of an autoscaler's metrics asks for. */
interface Followed {
  readonly replicas: number;
  /** `pods metric http_requests_per_second`. */
  readonly what: string;
  readonly status: MetricStatus;
}

/** Why a metric asks for nothing: `reason` of the event and the condition, and what stands in front in the list of invalid ones. */
interface Failed {
  readonly reason: string;
  readonly message: string;
  readonly prefix: string;
}

const failed = (reason: string, prefix: string, message: string): Failed => ({ reason, prefix, message });

/**
 * HorizontalPodAutoscaler (pkg/controller/podautoscaler): holds replicas between minimum and maximum, and follows figures where
 * somebody serves them. A base's node serves none of its Pods, as was seen on a real cluster in `autoscaling`.
 */
export class Autoscaler implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  private readonly recommendations: Recommendations;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.recommendations = new Recommendations(plane.clock);
    this.queue = new WorkQueue(plane.clock, PERIOD, (key) => this.reconcile(key));
  }

  observe(change: AnyChange): void {
    if (change.kind !== 'HorizontalPodAutoscaler') return;
    const key = keyOf(change.object);
    if (change.type === 'DELETED') {
      this.queue.forget(key);
      this.recommendations.forget(key);
    } else this.queue.add(key);
  }

  stop(): void {
    this.queue.stop();
  }

  private reconcile(key: string): void {
    const { store, record } = this.plane;
    const about = store.get('HorizontalPodAutoscaler', fromKey(key));
    if (!about) return;
    this.queue.add(key);
    const { scaleTargetRef, minReplicas, maxReplicas, metrics, behavior } = about.spec;
    const target = store.get('Deployment', { namespace: about.metadata.namespace ?? '', name: scaleTargetRef.name });
    if (!target) {
      const message = `deployments/scale.apps "${scaleTargetRef.name}" not found`;
      record({ type: 'Warning', about, reason: 'FailedGetScale', message, from: FROM });
      this.tell(key, { desired: 0 }, [
        ['AbleToScale', 'False', 'FailedGetScale', `the HPA controller was unable to get the target's current scale: ${message}`],
      ]);
      return;
    }
    const current = target.spec.replicas;
    this.recommendations.begin(key, current);
    const able: Said = ['AbleToScale', 'True', 'SucceededGetScale', "the HPA controller was able to get the target's current scale"];
    if (current === 0) {
      this.tell(key, { current, desired: 0, metrics: null }, [
        able,
        ['ScalingActive', 'False', 'ScalingDisabled', 'scaling is disabled since the replica count of the target is zero'],
      ]);
      return;
    }
    const bound = current > maxReplicas ? maxReplicas : current < minReplicas ? minReplicas : undefined;
    if (bound !== undefined) {
      const why = `Current number of replicas ${bound === maxReplicas ? 'above Spec.MaxReplicas' : 'below Spec.MinReplicas'}`;
      this.scale(about, target, bound, why);
      this.tell(key, { current, desired: bound, scaled: true, metrics: null }, [rescaled(bound)]);
      return;
    }
    const asked = metrics.map((metric) => this.follow(metric, target, current));
    const followed = asked.flatMap((one) => ('replicas' in one ? [one] : []));
    const [failure] = asked.flatMap((one) => ('replicas' in one ? [] : [one]));
    const [highest] = followed.toSorted((a, b) => b.replicas - a.replicas);
    if (failure) {
      record({ type: 'Warning', about, reason: failure.reason, message: failure.message, from: FROM });
      // Without all of its figures it goes up, and never down.
      if (!highest || highest.replicas <= current) {
        const invalid = `invalid metrics (${metrics.length - followed.length} invalid out of ${metrics.length}), first error is: ${failure.prefix}${failure.message}`;
        record({ type: 'Warning', about, reason: 'FailedComputeMetricsReplicas', message: invalid, from: FROM });
        this.tell(key, { current }, [
          able,
          ['ScalingActive', 'False', failure.reason, `the HPA was unable to compute the replica count: ${failure.message}`],
        ]);
        return;
      }
    }
    if (!highest) return;
    const seconds = behavior?.scaleDown?.stabilizationWindowSeconds;
    const bounds = { least: minReplicas, most: maxReplicas, ...(seconds === undefined ? {} : { window: seconds * 1000 }) };
    const decision = this.recommendations.decide(key, current, highest.replicas, bounds);
    const { replicas } = decision;
    if (replicas !== current)
      this.scale(about, target, replicas, replicas > current ? `${highest.what} above target` : 'All metrics below target');
    this.tell(key, { current, desired: replicas, scaled: replicas !== current, metrics: followed.map(({ status }) => status) }, [
      replicas === current ? ['AbleToScale', 'True', ...decision.able] : rescaled(replicas),
      ['ScalingActive', 'True', 'ValidMetricFound', `the HPA was able to successfully calculate a replica count from ${highest.what}`],
      ['ScalingLimited', ...decision.limited],
    ]);
  }

  private scale(about: HorizontalPodAutoscaler, target: Deployment, replicas: number, why: string): void {
    this.plane.store.change('Deployment', target.metadata, ({ spec }) => {
      spec.replicas = replicas;
    });
    this.plane.record({ type: 'Normal', about, reason: 'SuccessfulRescale', message: `New size: ${replicas}; reason: ${why}`, from: FROM });
  }

  private follow({ resource, pods: ofPods }: MetricSpec, target: Deployment, current: number): Followed | Failed {
    const { store, figures } = this.plane;
    const pods = store.list('Pod', target.metadata.namespace).filter(({ metadata }) => selects(target.spec.selector, metadata.labels));
    if (ofPods) {
      const { name } = ofPods.metric;
      const fail = (message: string): Failed =>
        failed('FailedGetPodsMetric', 'failed to get pods metric value: ', `unable to get metric ${name}: ${message}`);
      if (!figures.areServed)
        return fail('unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered');
      if (name !== REQUESTS)
        return fail(`unable to fetch metrics from custom metrics API: the server could not find the metric ${name} for pods`);
      const wanted = milli(ofPods.target.averageValue);
      const proposal = proposeReplicas(
        pods,
        current,
        wanted,
        (pod) => asMilli(figures.of(pod)?.asked),
        () => true,
      );
      if (typeof proposal === 'string') return failed('FailedGetPodsMetric', 'failed to get pods metric value: ', proposal);
      const averageValue = milliQuantity(proposal.average);
      const status = { type: 'Pods', pods: { metric: { name }, current: { averageValue } } };
      return { replicas: proposal.replicas, what: `pods metric ${name}`, status };
    }
    const name = resource?.name ?? 'cpu';
    const fail = (message: string): Failed =>
      failed('FailedGetResourceMetric', `failed to get ${name} resource metric value: `, `failed to get ${name} utilization: ${message}`);
    if (!figures.areServed)
      return fail(
        `unable to get metrics for resource ${name}: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)`,
      );
    const goal = resource?.target;
    const requests = pods.flatMap((pod) => pod.spec.containers.map((container) => ({ pod, container })));
    const without = requests.find(({ container }) => container.resources?.requests?.[name] === undefined);
    if (goal?.averageValue === undefined && without)
      return fail(`missing request for ${name} in container ${without.container.name} of Pod ${without.pod.metadata.name}`);
    const requested =
      requests.reduce((sum, { container }) => sum + milli(container.resources?.requests?.[name]), 0) / Math.max(1, pods.length);
    const wanted = goal?.averageValue === undefined ? (requested * (goal?.averageUtilization ?? 0)) / 100 : milli(goal.averageValue);
    const cpu = (pod: Pod): number | undefined => (name === 'cpu' ? figures.of(pod)?.cpu : undefined);
    const proposal = proposeReplicas(pods, current, wanted, cpu, (pod) => this.saysItsCpu(pod));
    if (typeof proposal === 'string') return fail(proposal);
    const averageValue = milliQuantity(proposal.average);
    const isShare = goal?.averageValue === undefined;
    const share = isShare ? { averageUtilization: Math.trunc((proposal.average * 100) / requested) } : {};
    return {
      replicas: proposal.replicas,
      what: `${name} resource${isShare ? ' utilization (percentage of request)' : ''}`,
      status: { type: 'Resource', resource: { name, current: { ...share, averageValue } } },
    };
  }

  /**
   * Whether a Pod's CPU counts. One without a time of its start never does, and virtual-kubelet gives the Pods of modules none:
   * no recorded one has it.
   */
  private saysItsCpu(pod: Pod): boolean {
    const { startTime, conditions } = pod.status;
    if (startTime === undefined) return false;
    const now = this.plane.clock.now();
    const since = Date.parse(conditionOf(conditions, 'Ready')?.lastTransitionTime ?? startTime);
    return Date.parse(startTime) + STARTING > now ? isReady(pod) && now >= since + WINDOW : isReady(pod) || since > Date.parse(startTime);
  }

  /** @param to undefined fields of it stay as they were, and so do conditions of which nothing is said */
  private tell(
    key: string,
    to: { readonly current?: number; readonly desired?: number; readonly scaled?: boolean; readonly metrics?: MetricStatus[] | null },
    said: readonly Said[],
  ): void {
    const now = timestamp(this.plane.clock.now());
    this.plane.store.change('HorizontalPodAutoscaler', fromKey(key), (hpa: HorizontalPodAutoscaler) => {
      const old = hpa.status.conditions ?? [];
      const { lastScaleTime, currentMetrics } = hpa.status;
      const conditions = new Map(old.map((condition) => [condition.type, condition]));
      for (const [type, status, reason, message] of said) {
        const lastTransitionTime = old.find((c) => c.type === type && c.status === status)?.lastTransitionTime ?? now;
        conditions.set(type, { type, status, lastTransitionTime, reason, message });
      }
      hpa.status = {
        ...(to.current === undefined ? {} : { currentReplicas: to.current }),
        desiredReplicas: to.desired ?? hpa.status.desiredReplicas,
        currentMetrics: to.metrics === undefined ? currentMetrics : to.metrics,
        ...(to.scaled === true ? { lastScaleTime: now } : lastScaleTime === undefined ? {} : { lastScaleTime }),
        conditions: [...conditions.values()],
      };
    });
  }
}

const rescaled = (replicas: number): Said => [
  'AbleToScale',
  'True',
  'SucceededRescale',
  `the HPA controller was able to update the target scale to ${replicas}`,
];

const asMilli = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value * 1000));
const milli = (text: string | number | undefined): number => Math.round((quantity(text ?? 0) ?? 0) * 1000);
