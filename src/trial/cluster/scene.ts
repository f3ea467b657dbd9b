import { baseAddress } from '../../../sandbox/protocol/addresses.ts';
import type { ClusterDeployment, ClusterNode, ClusterPod, ClusterView } from '../../../sandbox/protocol/cluster.ts';
import type { JvmView, Operation } from '../../../sandbox/protocol/state.ts';
import type { Marks } from '../picture/marks.ts';

/** How what Kubernetes tells of a module on a base is to what the base has. */
export type Agreement =
  | 'same'
  /** Its Pod is ready, and the base has it not, or deactivated. */
  | 'only-told'
  /** The base has it, and no Pod stands for it. */
  | 'only-there'
  /** The base has it, activated, and its Pod is not ready. */
  | 'late';

export interface ModuleOnBase {
  readonly mark: number;
  readonly name: string;
  readonly version: string;
  /** As the base says; null: it is not there. */
  readonly state: string | null;
  /** What its Pods show: `Running`, `Pending`. */
  readonly pods: readonly Pick<ClusterPod, 'name' | 'status' | 'ready'>[];
  readonly agreement: Agreement;
}

/** A request that was watched, at an address of a base. */
export interface Watched {
  /** The base's machine. */
  readonly machine: string;
  /** Milliseconds since 1970 by the cluster's clock. */
  readonly at: number;
  readonly lost: boolean;
}

export interface BaseInScene {
  readonly address: string;
  readonly number: number;
  /** Its Node; null: there is none. */
  readonly node: string | null;
  readonly told: 'ready' | 'not-ready' | 'cordoned' | 'none';
  readonly runs: boolean;
  readonly modules: readonly ModuleOnBase[];
  /** The newest thing that was asked of its Arklet. */
  readonly newest: (Pick<Operation, 'command' | 'biz' | 'at'> & { readonly succeeded: boolean }) | null;
  /** The last requests that were watched, oldest first: whether each was lost. */
  readonly watched: readonly boolean[];
}

export interface DeploymentInScene extends ClusterDeployment {
  readonly mark: number;
  /** Of its Pods: ready, of an old template or a new one; there, but not ready; and wanted, but not there. */
  readonly slots: readonly ('ready' | 'waits' | 'missing')[];
  /** What its Pods that have no Node wait for. */
  readonly waits: readonly string[];
}

/** An ordinary node, for what is no module. */
export interface WorkerInScene {
  readonly name: string;
  readonly ready: boolean;
  readonly pods: readonly Pick<ClusterPod, 'name' | 'status'>[];
}

export interface Scene {
  readonly deployments: readonly DeploymentInScene[];
  readonly bases: readonly BaseInScene[];
  readonly workers: readonly WorkerInScene[];
}

/** Pods of an ordinary node that are drawn, the newest. */
const ON_WORKER = 6;

/** Requests of a base that are drawn. */
const WATCHED = 24;
const NUMBERS = new Map(Array.from({ length: 250 }, (_, n) => [baseAddress(n), n] as const));
/** A Node is named for its base: `vnode.10.88.0.11.test`. */
const addressIn = (node: string): string => /^vnode\.(.+)\.[^.]+$/.exec(node)?.[1] ?? node;
const commands: readonly string[] = ['installBiz', 'uninstallBiz', 'switchBiz'];

/** What is drawn of a cluster: every base that runs, is told of, or has Pods. */
export function sceneOf(cluster: ClusterView, jvms: readonly JvmView[], watched: readonly Watched[], marks: Marks): Scene {
  const workers = cluster.nodes.filter(({ worker }) => worker);
  const nodes = new Map(cluster.nodes.filter(({ worker }) => !worker).map((node) => [node.address, node] as const));
  const running = new Map(jvms.map((jvm) => [jvm.machine, jvm] as const));
  const pods = new Map<string, ClusterPod[]>();
  for (const pod of cluster.pods) {
    if (pod.node === null || workers.some(({ name }) => name === pod.node)) continue;
    const address = addressIn(pod.node);
    const there = pods.get(address);
    if (there) there.push(pod);
    else pods.set(address, [pod]);
  }
  const addresses = [...new Set([...cluster.bases, ...nodes.keys(), ...pods.keys()])];
  const numbered = addresses.map((address) => [NUMBERS.get(address) ?? 0, address] as const).sort(([a], [b]) => a - b);
  return {
    deployments: cluster.deployments.map((deployment) => deploymentOf(deployment, cluster, marks)),
    workers: workers.map(({ name, ready }) => {
      const there = cluster.pods.filter(({ node }) => node === name);
      return { name, ready, pods: there.slice(-ON_WORKER).map((pod) => ({ name: pod.name, status: pod.status })) };
    }),
    bases: numbered.map(([number, address]) => {
      const jvm = running.get(address);
      const node = nodes.get(address);
      return {
        address,
        number,
        node: node?.name ?? null,
        told: toldOf(node),
        runs: cluster.bases.includes(address),
        modules: modulesOf(jvm, pods.get(address) ?? [], marks),
        newest: newestOf(jvm),
        watched: watched
          .filter(({ machine }) => machine === address)
          .slice(-WATCHED)
          .map(({ lost }) => lost),
      };
    }),
  };
}

function toldOf(node: ClusterNode | undefined): BaseInScene['told'] {
  if (!node) return 'none';
  if (!node.ready) return 'not-ready';
  return node.cordoned ? 'cordoned' : 'ready';
}

function deploymentOf(deployment: ClusterDeployment, { pods }: ClusterView, marks: Marks): DeploymentInScene {
  const own = pods.filter((pod) => pod.deployment === deployment.name && pod.status !== 'Terminating');
  const ready = own.filter((pod) => pod.ready).length;
  const missing = Math.max(0, deployment.wanted - own.length);
  const some = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
  return {
    ...deployment,
    mark: marks.of(own[0]?.module ?? deployment.name),
    slots: [...some(ready, 'ready' as const), ...some(own.length - ready, 'waits' as const), ...some(missing, 'missing' as const)],
    waits: [...new Set(own.flatMap((pod) => (pod.node === null && pod.message !== null ? [pod.message] : [])))],
  };
}

function modulesOf(jvm: JvmView | undefined, pods: readonly ClusterPod[], marks: Marks): readonly ModuleOnBase[] {
  const found = new Map<string, { name: string; version: string; state: string | null; pods: ClusterPod[] }>();
  for (const { name, version, state } of jvm?.bizs ?? []) found.set(`${name}:${version}`, { name, version, state, pods: [] });
  for (const pod of pods) {
    const key = `${pod.module}:${pod.version}`;
    const known = found.get(key);
    if (known) known.pods.push(pod);
    else found.set(key, { name: pod.module, version: pod.version, state: null, pods: [pod] });
  }
  return [...found.values()].map(({ name, version, state, pods: told }) => ({
    mark: marks.of(name),
    name,
    version,
    state,
    pods: told.map((pod) => ({ name: pod.name, status: pod.status, ready: pod.ready })),
    agreement: agreementOf(state, told),
  }));
}

function agreementOf(state: string | null, pods: readonly ClusterPod[]): Agreement {
  const active = state === 'activated';
  if (pods.length === 0) return 'only-there';
  if (pods.some(({ ready }) => ready)) return active ? 'same' : 'only-told';
  return active && pods.every(({ status }) => status !== 'Terminating') ? 'late' : 'same';
}

function newestOf(jvm: JvmView | undefined): BaseInScene['newest'] {
  const newest = jvm?.operations.findLast(({ command }) => commands.includes(command));
  return newest ? { command: newest.command, biz: newest.biz, at: newest.at, succeeded: newest.code === 'SUCCESS' } : null;
}
