import type { Node } from '../../objects.ts';
import { quantity } from '../../scheduler/quantity.ts';
import { describedTime } from '../../time.ts';
import { nodeRoles, since } from '../printers.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, type Describing } from './describing.ts';

export function describeNode(node: Node, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = node;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Roles:\t${nodeRoles(node)}`);
  describeMarks(d, metadata);
  d.line(0, `CreationTimestamp:\t${describedTime(metadata.creationTimestamp)}`);
  const taints = (spec.taints ?? []).map((t) => `${t.key}${t.value === undefined ? '' : `=${t.value}`}:${t.effect}`).sort();
  if (taints.length === 0) d.line(0, 'Taints:\t<none>');
  for (const [i, taint] of taints.entries()) d.line(0, `${i === 0 ? 'Taints:' : ''}\t${taint}`);
  d.line(0, `Unschedulable:\t${spec.unschedulable === true}`);
  const lease = context.store.get('Lease', { namespace: 'kube-node-lease', name: metadata.name });
  d.line(0, 'Lease:');
  d.line(1, `HolderIdentity:\t${lease?.spec.holderIdentity ?? '<unset>'}`);
  d.line(1, 'AcquireTime:\t<unset>');
  d.line(1, `RenewTime:\t${lease?.spec.renewTime === undefined ? '<unset>' : describedTime(lease.spec.renewTime)}`);
  const conditions = status.conditions ?? [];
  if (conditions.length > 0) {
    d.line(0, 'Conditions:');
    d.line(1, 'Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage');
    d.line(1, '----\t------\t-----------------\t------------------\t------\t-------');
    for (const c of inDescribedOrder(conditions))
      d.line(
        1,
        `${c.type} \t${c.status} \t${describedTime(c.lastHeartbeatTime)} \t${describedTime(c.lastTransitionTime)} \t${c.reason ?? ''} \t${c.message ?? ''}`,
      );
  }
  d.line(0, 'Addresses:');
  for (const { type, address } of status.addresses ?? []) d.line(1, `${type}:\t${address}`);
  for (const [title, amounts] of [
    ['Capacity', status.capacity],
    ['Allocatable', status.allocatable],
  ] as const) {
    d.line(0, `${title}:`);
    for (const [name, amount] of Object.entries(amounts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) d.line(1, `${name}:\t${amount}`);
  }
  d.line(0, 'System Info:');
  for (const [title, key] of SYSTEM_INFO) d.line(1, `${title}:\t${status.nodeInfo[key] ?? ''}`);
  podsOnNode(d, node, context);
  describeEvents(d, node, context);
  return d.toString();
}

const SYSTEM_INFO = [
  ['Machine ID', 'machineID'],
  ['System UUID', 'systemUUID'],
  ['Boot ID', 'bootID'],
  ['Kernel Version', 'kernelVersion'],
  ['OS Image', 'osImage'],
  ['Operating System', 'operatingSystem'],
  ['Architecture', 'architecture'],
  ['Container Runtime Version', 'containerRuntimeVersion'],
  ['Kubelet Version', 'kubeletVersion'],
  ['Kube-Proxy Version', 'kubeProxyVersion'],
] as const;

/** As the server merges them: those that the patch brought first, in the patch's order, and what was there before. */
function inDescribedOrder<C extends { readonly type: string }>(conditions: readonly C[]): readonly C[] {
  return [...conditions.filter((c) => c.type !== 'NetworkUnavailable'), ...conditions.filter((c) => c.type === 'NetworkUnavailable')];
}

function podsOnNode(d: Description, node: Node, { store, now }: Describing): void {
  const pods = store
    .list('Pod')
    .filter((p) => p.spec.nodeName === node.metadata.name && p.status.phase !== 'Succeeded' && p.status.phase !== 'Failed');
  d.line(0, `Non-terminated Pods:\t(${pods.length} in total)`);
  d.line(1, 'Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge');
  d.line(1, '---------\t----\t\t------------\t----------\t---------------\t-------------\t---');
  const total = new Map<string, number>();
  for (const pod of pods) {
    const amount = (side: 'requests' | 'limits', resource: string): string => {
      const sum = pod.spec.containers.reduce((n, c) => n + (quantity(c.resources?.[side]?.[resource] ?? 0) ?? 0), 0);
      total.set(`${side} ${resource}`, (total.get(`${side} ${resource}`) ?? 0) + sum);
      return share(sum, resource, node);
    };
    d.line(
      1,
      `${pod.metadata.namespace ?? ''}\t${pod.metadata.name}\t\t${amount('requests', 'cpu')}\t${amount('limits', 'cpu')}\t${amount('requests', 'memory')}\t${amount('limits', 'memory')}\t${since(pod.metadata.creationTimestamp, now)}`,
    );
  }
  d.line(0, 'Allocated resources:');
  d.line(1, '(Total limits may be over 100 percent, i.e., overcommitted.)');
  d.line(1, 'Resource\tRequests\tLimits');
  d.line(1, '--------\t--------\t------');
  for (const resource of ['cpu', 'memory', 'ephemeral-storage'])
    d.line(
      1,
      `${resource}\t${share(total.get(`requests ${resource}`) ?? 0, resource, node)}\t${share(total.get(`limits ${resource}`) ?? 0, resource, node)}`,
    );
}

function share(amount: number, resource: string, { status }: Node): string {
  const there = quantity(status.allocatable?.[resource] ?? 0) ?? 0;
  const text = resource === 'cpu' && amount % 1 !== 0 ? `${Math.round(amount * 1000)}m` : String(amount);
  return `${text} (${there === 0 ? 0 : Math.trunc((amount * 100) / there)}%)`;
}
