import type { Node, Pod } from '../objects.ts';
import { quantity } from '../scheduler/quantity.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';
import { table } from './tab-writer.ts';

const MEBI = 2 ** 20;
const UNKNOWN = '<unknown>';

/**
 * `kubectl top`: there is no metrics server; one would find nothing to ask, for a base's node serves no figures of Pods. Where
 * the trial serves them in its stead, they are those that an autoscaler follows.
 */
export function top(run: Invocation): number {
  const { args, cluster, namespace, out, err } = run;
  const [what, ...names] = args.words;
  const isNodes = /^(?:no|nodes?)$/.test(what ?? '');
  if (!isNodes && !/^(?:po|pods?)$/.test(what ?? ''))
    throw new CommandError("error: kubectl top knows two things: node and pod.\nSee 'kubectl top -h' for help and examples");
  if (!cluster.plane.figures.areServed) throw new CommandError('error: Metrics API not available');
  const everywhere = args.on('all-namespaces');
  const wanted = { namespace, everywhere, selector: args.text('selector') };
  const missing = (error: CommandError): never => {
    throw error;
  };
  const found = resolve(cluster.plane.store, [isNodes ? 'nodes' : 'pods', ...names], wanted, missing).flatMap(({ objects }) => objects);
  if (found.length === 0) {
    err(everywhere || isNodes ? 'No resources found\n' : `No resources found in ${namespace} namespace.\n`);
    return 0;
  }
  const nodes = found.flatMap((one) => (one.kind === 'Node' ? [nodeRow(one, run)] : []));
  const pods = found.flatMap((one) => (one.kind === 'Pod' ? podRow(one, run, everywhere) : []));
  if (!isNodes && pods.length === 0) throw new CommandError('error: metrics not available yet');
  const head = isNodes ? ['NAME', 'CPU(cores)', 'CPU(%)', 'MEMORY(bytes)', 'MEMORY(%)'] : podHead(everywhere);
  out(table([...(args.on('no-headers') ? [] : [head]), ...nodes, ...pods]));
  return 0;
}

const podHead = (everywhere: boolean): readonly string[] => [...(everywhere ? ['NAMESPACE'] : []), 'NAME', 'CPU(cores)', 'MEMORY(bytes)'];

/** A module has no memory of its own that anybody could measure: it is the base's. */
function podRow(pod: Pod, { cluster }: Invocation, everywhere: boolean): readonly (readonly string[])[] {
  const load = cluster.plane.figures.of(pod);
  return load ? [[...(everywhere ? [pod.metadata.namespace ?? ''] : []), pod.metadata.name, `${load.cpu}m`, '0Mi']] : [];
}

/**
 * A base's node: what its modules need, and metaspace, which ModuleController gives for its memory. It has no CPU to share, so
 * kubectl leaves that column out. Of an ordinary node nobody tells.
 */
function nodeRow(node: Node, { cluster }: Invocation): readonly string[] {
  const { name } = node.metadata;
  const { capacity, allocatable } = node.status;
  const pods = cluster.plane.store.list('Pod').filter(({ spec }) => spec.nodeName === name);
  if (allocatable?.['cpu'] !== undefined) return [name, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
  const bytes = (of: typeof capacity): number => quantity(of?.['memory'] ?? 0) ?? 0;
  const used = bytes(capacity) - bytes(allocatable);
  const share = bytes(allocatable) === 0 ? 0 : Math.trunc((used / bytes(allocatable)) * 100);
  const cpu = pods.reduce((sum, pod) => sum + (cluster.plane.figures.of(pod)?.cpu ?? 0), 0);
  return [name, `${cpu}m`, `${Math.trunc(used / MEBI)}Mi`, `${share}%`];
}
