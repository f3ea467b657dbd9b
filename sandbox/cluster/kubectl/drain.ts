import { ownerOf } from '../control-plane.ts';
import { evict } from '../eviction.ts';
import type { Node, Pod } from '../objects.ts';
import { selects } from '../selectors.ts';
import { StatusError } from '../status-error.ts';
import { setUnschedulable } from './change.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';
import { parseSelector } from './selector-text.ts';

/** Milliseconds between two looks at what is to go. */
const LOOK = 1_000;
/** Milliseconds until a Pod that its budget holds is asked for again. */
const RETRY = 5_000;

const FATAL = {
  daemon: 'DaemonSet-managed Pods (use --ignore-daemonsets to ignore)',
  storage: 'Pods with local storage (use --delete-emptydir-data to override)',
  alone: 'Pods that declare no controller (use --force to override)',
} as const;
const WARNING = {
  daemon: 'ignoring DaemonSet-managed Pods',
  storage: 'deleting Pods with local storage',
  alone: 'deleting Pods that declare no controller',
} as const;
type Concern = keyof typeof FATAL;

/** `kubectl drain` (pkg/drain of kubectl v0.37): cordons, then evicts what runs there and waits until it is gone. No recording has it. */
export async function drain(run: Invocation): Promise<number> {
  const { args, cluster } = run;
  const selector = args.text('selector');
  if (args.words.length === 0 && selector === undefined)
    throw new CommandError("error: USAGE: drain NODE [flags]\nSee 'kubectl drain -h' for help and examples");
  let status = 0;
  const wanted = { namespace: run.namespace, everywhere: false, selector };
  const found = resolve(cluster.plane.store, ['nodes', ...args.words], wanted, (error) => {
    status = 1;
    run.err(`${error.message}\n`);
  });
  if (status !== 0) return status;
  const nodes = found.flatMap((f) => f.objects).flatMap((object) => (object.kind === 'Node' ? [object] : []));
  for (const node of nodes) setUnschedulable(run, node, true);
  const left: { readonly node: Node; readonly error: string }[] = [];
  for (const node of nodes) {
    const outcome = await empty(run, node);
    if (outcome === 'interrupted') return 130;
    if (outcome === undefined) run.out(`node/${node.metadata.name} drained\n`);
    else {
      run.err(`error: unable to drain node "${node.metadata.name}" due to error: ${outcome}, continuing command...\n`);
      left.push({ node, error: outcome });
    }
  }
  if (left.length === 0) return 0;
  run.err(`There are pending nodes to be drained:\n${left.map(({ node }) => ` ${node.metadata.name}\n`).join('')}`);
  for (const error of new Set(left.map((l) => l.error))) run.err(`${error.startsWith('error:') ? error : `error: ${error}`}\n`);
  return 1;
}

/** What stands in the way; undefined: the node is empty. */
async function empty(run: Invocation, node: Node): Promise<string | undefined> {
  const { args, cluster } = run;
  const { store, clock } = cluster.plane;
  const selector = args.text('pod-selector');
  const all = store
    .podsOn(node.metadata.name)
    .filter((pod) => selector === undefined || selects(parseSelector(selector), pod.metadata.labels));
  const judged = all.map((pod) => ({ pod, ...judge(pod, args) }));
  const errors = (Object.keys(FATAL) as Concern[]).flatMap((concern) => {
    const pods = judged.filter((j) => j.fatal === concern).map((j) => named(j.pod));
    return pods.length > 0 ? [`cannot delete ${FATAL[concern]}: ${pods.join(', ')}`] : [];
  });
  if (errors.length > 0) return together(errors);
  const warnings = (Object.keys(WARNING) as Concern[]).flatMap((concern) => {
    const pods = judged.filter((j) => j.warning === concern).map((j) => named(j.pod));
    return pods.length > 0 ? [`${WARNING[concern]}: ${pods.join(', ')}`] : [];
  });
  if (warnings.length > 0) run.err(`Warning: ${warnings.join('; ')}\n`);
  const pods = judged.filter((j) => j.goes).map((j) => j.pod);
  const eviction = !args.on('disable-eviction');
  if ((args.text('dry-run') ?? 'none') !== 'none') {
    for (const pod of pods) run.out(`evicting pod ${named(pod)} (${args.text('dry-run') === 'server' ? 'server ' : ''}dry run)\n`);
    return undefined;
  }
  return waitFor(run, pods, eviction, clock.now());
}

/** Asks for a Pod's end. `again`: its budget does not allow it now; a text: it never will be. */
function end({ args, cluster, out, err }: Invocation, pod: Pod, eviction: boolean): 'asked' | 'again' | { readonly error: string } {
  const { store } = cluster.plane;
  const seconds = args.text('grace-period');
  const grace = seconds === undefined || Number(seconds) < 0 ? undefined : Number(seconds);
  out(`${eviction ? 'evicting' : 'deleting'} pod ${named(pod)}\n`);
  if (!eviction) store.delete('Pod', pod.metadata, grace);
  else
    try {
      evict(store, store.get('Pod', pod.metadata) ?? pod, grace);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      const { name, namespace = '' } = pod.metadata;
      const what = `error when evicting pods/"${name}" -n "${namespace}"`;
      if (error.code !== 429) return { error: `${what}: ${error.message}` };
      err(`${what} (will retry after 5s): ${error.message}\n`);
      return 'again';
    }
  return 'asked';
}

async function waitFor(run: Invocation, pods: readonly Pod[], eviction: boolean, began: number): Promise<string | undefined> {
  const { store, clock } = run.cluster.plane;
  const limit = secondsOf(run.args.text('timeout') ?? '0');
  let waiting = pods;
  /** When each that was refused is asked for again. */
  const refused = new Map<Pod, number>(pods.map((pod) => [pod, began]));
  const errors: string[] = [];
  for (;;) {
    for (const [pod, at] of refused) {
      if (at > clock.now()) continue;
      const asked = end(run, pod, eviction);
      if (asked === 'again') refused.set(pod, clock.now() + RETRY);
      else refused.delete(pod);
      if (typeof asked === 'object') {
        errors.push(asked.error);
        waiting = waiting.filter((p) => p !== pod);
      }
    }
    const there = (pod: Pod): boolean => store.get('Pod', pod.metadata)?.metadata.uid === pod.metadata.uid;
    for (const pod of waiting.filter((p) => !there(p))) run.out(`pod/${pod.metadata.name} ${eviction ? 'evicted' : 'deleted'}\n`);
    waiting = waiting.filter(there);
    if (waiting.length === 0) return errors.length > 0 ? together(errors) : undefined;
    if (limit > 0 && clock.now() - began >= limit * 1000) {
      const text = run.args.text('timeout') ?? '';
      for (const pod of waiting) {
        const { name, namespace = '' } = pod.metadata;
        const what = refused.has(pod)
          ? `error when evicting pods/"${name}" -n "${namespace}"`
          : `error when waiting for pod "${name}" in namespace "${namespace}" to terminate`;
        errors.push(`${what}: global timeout reached: ${text}`);
      }
      return together(errors);
    }
    if (!(await run.wait(LOOK))) return 'interrupted';
  }
}

const together = (errors: readonly string[]): string => (errors.length === 1 ? (errors[0] ?? '') : `[${errors.join(', ')}]`);

const named = ({ metadata }: Pod): string => `${metadata.namespace ?? ''}/${metadata.name}`;

const secondsOf = (text: string): number =>
  [...text.matchAll(/([\d.]+)(h|m|s|$)/g)].reduce(
    (n, [, digits, unit]) => n + Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1),
    0,
  );

interface Judgement {
  readonly goes: boolean;
  readonly fatal?: Concern;
  readonly warning?: Concern;
}

/** The filters one after the other: the first that keeps a Pod decides. */
function judge(pod: Pod, args: Invocation['args']): Judgement {
  const over = pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
  if (over) return { goes: true };
  const owner = pod.metadata.ownerReferences?.find((r) => r.controller);
  if (owner?.kind === 'DaemonSet')
    return args.on('ignore-daemonsets') ? { goes: false, warning: 'daemon' } : { goes: false, fatal: 'daemon' };
  const volumes: unknown = pod.spec['volumes'];
  const local = Array.isArray(volumes) && volumes.some((v) => typeof v === 'object' && v !== null && 'emptyDir' in v);
  if (local && !args.on('delete-emptydir-data')) return { goes: false, fatal: 'storage' };
  if (ownerOf(pod) === undefined) return args.on('force') ? { goes: true, warning: 'alone' } : { goes: false, fatal: 'alone' };
  return local ? { goes: true, warning: 'storage' } : { goes: true };
}
