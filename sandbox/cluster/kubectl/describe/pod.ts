import type { Pod } from '../../objects.ts';
import { describedTime, humanDuration } from '../../time.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, describeOwner, type Describing } from './describing.ts';
import { describeContainer, describeSpread, describeTolerations, describeVolumes } from './pod-parts.ts';

export function describePod(pod: Pod, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = pod;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, 'Priority:\t0');
  d.line(0, `Service Account:\t${spec.serviceAccountName ?? ''}`);
  d.line(0, `Node:\t${spec.nodeName === undefined ? '<none>' : `${spec.nodeName}/${status.hostIP ?? ''}`}`);
  if (status.startTime !== undefined) d.line(0, `Start Time:\t${describedTime(status.startTime)}`);
  describeMarks(d, metadata);
  if (metadata.deletionTimestamp !== undefined) {
    d.line(0, `Status:\tTerminating (lasts ${humanDuration(context.now - Date.parse(metadata.deletionTimestamp))})`);
    d.line(0, `Termination Grace Period:\t${metadata.deletionGracePeriodSeconds ?? 0}s`);
  } else d.line(0, `Status:\t${status.phase}`);
  if (status.reason !== undefined) d.line(0, `Reason:\t${status.reason}`);
  if (status.message !== undefined) d.line(0, `Message:\t${status.message}`);
  d.line(0, `IP:\t${status.podIP ?? ''}`);
  if ((status.podIPs ?? []).length === 0) d.line(0, 'IPs:\t<none>');
  else {
    d.line(0, 'IPs:');
    for (const { ip } of status.podIPs ?? []) d.line(1, `IP:\t${ip}`);
  }
  describeOwner(d, metadata);
  d.line(0, 'Containers:');
  for (const container of spec.containers) describeContainer(d, container, pod);
  if ((status.conditions ?? []).length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus');
    for (const c of status.conditions ?? []) d.line(1, `${c.type} \t${c.status} `);
  }
  describeVolumes(d, spec['volumes']);
  d.line(0, `QoS Class:\t${status.qosClass ?? ''}`);
  d.map('Node-Selectors', spec.nodeSelector);
  describeTolerations(d, spec.tolerations ?? []);
  describeSpread(d, spec.topologySpreadConstraints ?? []);
  describeEvents(d, pod, context);
  return d.toString();
}
