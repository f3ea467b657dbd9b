import type { DaemonSet, Deployment, HorizontalPodAutoscaler, MetricSpec, MetricStatus, ReplicaSet } from '../../objects.ts';
import { describedTime } from '../../time.ts';
import { selectorText } from '../printers.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, describeOwner, type Describing } from './describing.ts';
import { describeTemplate } from './pod-parts.ts';

export function describeDeployment(deployment: Deployment, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = deployment;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  describeMarks(d, metadata);
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  const n = (value: number | undefined): number => value ?? 0;
  d.line(
    0,
    `Replicas:\t${spec.replicas} desired | ${n(status.updatedReplicas)} updated | ${n(status.replicas)} total | ${n(status.availableReplicas)} available | ${n(status.unavailableReplicas)} unavailable`,
  );
  d.line(0, `StrategyType:\t${spec.strategy.type}`);
  d.line(0, `MinReadySeconds:\t${spec.minReadySeconds ?? 0}`);
  const rolling = spec.strategy.rollingUpdate;
  if (rolling) d.line(0, `RollingUpdateStrategy:\t${rolling.maxUnavailable} max unavailable, ${rolling.maxSurge} max surge`);
  describeTemplate(d, spec.template);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tReason');
    d.line(1, '----\t------\t------');
    for (const c of status.conditions ?? []) d.line(1, `${c.type} \t${c.status}\t${c.reason ?? ''}`);
  }
  const owned = context.store
    .list('ReplicaSet', metadata.namespace)
    .filter((rs) => rs.metadata.ownerReferences?.some((r) => r.uid === metadata.uid));
  const revision = metadata.annotations?.['deployment.kubernetes.io/revision'];
  const newest = owned.filter((rs) => rs.metadata.annotations?.['deployment.kubernetes.io/revision'] === revision);
  const old = owned.filter((rs) => !newest.includes(rs));
  d.line(0, `OldReplicaSets:\t${setsText(old)}`);
  d.line(0, `NewReplicaSet:\t${setsText(newest)}`);
  describeEvents(d, deployment, context);
  return d.toString();
}

const setsText = (sets: readonly ReplicaSet[]): string =>
  sets.map((rs) => `${rs.metadata.name} (${rs.status.replicas}/${rs.spec.replicas} replicas created)`).join(', ') || '<none>';

export function describeReplicaSet(set: ReplicaSet, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = set;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  describeMarks(d, metadata);
  describeOwner(d, metadata);
  d.line(0, `Replicas:\t${status.replicas} current / ${spec.replicas} desired`);
  d.line(0, podsStatus(set, context));
  describeTemplate(d, spec.template);
  describeEvents(d, set, context);
  return d.toString();
}

export function describeDaemonSet(set: DaemonSet, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = set;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  d.line(0, `Node-Selector:\t${selectorText(spec.template.spec.nodeSelector)}`);
  describeMarks(d, metadata);
  d.line(0, `Desired Number of Nodes Scheduled: ${status.desiredNumberScheduled}`);
  d.line(0, `Current Number of Nodes Scheduled: ${status.currentNumberScheduled}`);
  d.line(0, `Number of Nodes Scheduled with Up-to-date Pods: ${status.updatedNumberScheduled ?? 0}`);
  d.line(0, `Number of Nodes Scheduled with Available Pods: ${status.numberAvailable ?? 0}`);
  d.line(0, `Number of Nodes Misscheduled: ${status.numberMisscheduled}`);
  d.line(0, podsStatus(set, context));
  describeTemplate(d, spec.template);
  describeEvents(d, set, context);
  return d.toString();
}

/** `Pods Status:  1 Running / 0 Waiting / 0 Succeeded / 0 Failed`. */
function podsStatus({ metadata }: ReplicaSet | DaemonSet, { store }: Describing): string {
  const pods = store.list('Pod', metadata.namespace).filter((p) => p.metadata.ownerReferences?.some((r) => r.uid === metadata.uid));
  const count = (phase: string): number => pods.filter((p) => p.status.phase === phase).length;
  return `Pods Status:\t${count('Running')} Running / ${count('Pending')} Waiting / ${count('Succeeded')} Succeeded / ${count('Failed')} Failed`;
}

/** What a metric is called, its figure now and the one wanted. */
function metricText({ resource, pods }: MetricSpec, status: MetricStatus | undefined): string {
  const UNKNOWN = '<unknown>';
  if (pods) return `"${pods.metric.name}" on pods:\t${status?.pods?.current.averageValue ?? UNKNOWN} / ${pods.target.averageValue ?? ''}`;
  const current = status?.resource?.current;
  const { name = '', target } = resource ?? {};
  if (target?.averageValue !== undefined) return `resource ${name} on pods:\t${current?.averageValue ?? UNKNOWN} / ${target.averageValue}`;
  const now = current ? `${current.averageUtilization ?? 0}% (${current.averageValue})` : UNKNOWN;
  return `resource ${name} on pods  (as a percentage of request):\t${now} / ${target?.averageUtilization ?? 0}%`;
}

export function describeAutoscaler(hpa: HorizontalPodAutoscaler, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = hpa;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  describeMarks(d, metadata);
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  d.line(0, `Reference:\t${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`);
  d.line(0, 'Metrics:\t( current / target )');
  spec.metrics.forEach((metric, i) => d.line(1, metricText(metric, status.currentMetrics?.[i])));
  d.line(0, `Min replicas:\t${spec.minReplicas}`);
  d.line(0, `Max replicas:\t${spec.maxReplicas}`);
  d.line(0, `${spec.scaleTargetRef.kind} pods:\t${status.currentReplicas ?? 0} current / ${status.desiredReplicas} desired`);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tReason\tMessage');
    d.line(1, '----\t------\t------\t-------');
    for (const c of status.conditions ?? []) d.line(1, `${c.type}\t${c.status}\t${c.reason ?? ''}\t${c.message ?? ''}`);
  }
  describeEvents(d, hpa, context);
  return d.toString();
}
