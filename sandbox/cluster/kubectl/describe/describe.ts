import type { AnyObject } from '../../objects.ts';
import { Description } from '../tab-writer.ts';
import { describeAccount, describeBinding, describeRole } from './access.ts';
import { describeBudget, describeNamespace } from './budget.ts';
import { describeCustom } from './custom.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';
import { describeCronJob, describeJob } from './job.ts';
import { describeNode } from './node.ts';
import { describePod } from './pod.ts';
import { describeService } from './service.ts';
import { describeAutoscaler, describeDaemonSet, describeDeployment, describeReplicaSet } from './workload.ts';

/** What `kubectl describe` prints of an object. */
export function describeObject(object: AnyObject, context: Describing): string {
  switch (object.kind) {
    case 'Pod':
      return describePod(object, context);
    case 'Node':
      return describeNode(object, context);
    case 'Deployment':
      return describeDeployment(object, context);
    case 'ReplicaSet':
      return describeReplicaSet(object, context);
    case 'DaemonSet':
      return describeDaemonSet(object, context);
    case 'Job':
      return describeJob(object, context);
    case 'CronJob':
      return describeCronJob(object, context);
    case 'HorizontalPodAutoscaler':
      return describeAutoscaler(object, context);
    case 'Service':
      return describeService(object, context);
    case 'Namespace':
      return describeNamespace(object);
    case 'PodDisruptionBudget':
      return describeBudget(object, context);
    case 'ServiceAccount':
      return describeAccount(object, context);
    case 'Role':
      return describeRole(object);
    case 'RoleBinding':
      return describeBinding(object);
    case 'Module':
    case 'ModuleReplicaSet':
    case 'ModuleDeployment':
      return describeCustom(object, context);
    case 'Lease':
    case 'EndpointSlice':
    case 'Endpoints':
    case 'Event':
      return describePlainly(object, context);
  }
}

function describePlainly(object: AnyObject, context: Describing): string {
  const d = new Description();
  const { metadata } = object;
  d.line(0, `Name:\t${metadata.name}`);
  if (metadata.namespace !== undefined) d.line(0, `Namespace:\t${metadata.namespace}`);
  describeMarks(d, metadata);
  if (object.kind !== 'Event') describeEvents(d, object, context);
  return d.toString();
}
