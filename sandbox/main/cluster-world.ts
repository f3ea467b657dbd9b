import { setImmediate } from 'node:timers/promises';
import { startJvm } from '../arklet/jvm.ts';
import { kouplelessActuator } from '../ark/koupleless-hooks.ts';
import type { RunningJvm } from '../arklet/running-jvm.ts';
import { BaseHeart } from '../cluster/base-heart.ts';
import { Cluster } from '../cluster/cluster.ts';
import { createNames, type Names } from '../cluster/names.ts';
import type { Kind } from '../cluster/objects.ts';
import type { ClusterRecording } from '../conformance/cluster/recording.ts';
import type { ClusterWorld, ReplayedBase, SeenRequest } from '../conformance/cluster/replay.ts';
import { versionsOf } from '../conformance/recording.ts';
import { JARS, WORK } from '../conformance/replay.ts';
import { createReplayClock } from '../conformance/replay-clock.ts';
import type { Clock } from '../host/clock.ts';
import { createLan } from '../host/lan.ts';
import type { Files } from '../host/files.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import type { HttpAnswer, Network } from '../host/network.ts';
import { baseAddress, CONTROL } from '../protocol/addresses.ts';
import { loadAllParts } from '../spring/parts.ts';
import { buildArchives } from './replay-world.ts';
import type { Runtime } from './runtime.ts';

const HEARTBEATS = 7777;
const ARCHIVES = 8000;
/** Milliseconds before the recording, in which what an earlier one left is made. */
const BEFORE = 1_000;
/** Bytes: the bases of the recordings were started with -XX:MaxMetaspaceSize=256m. */
const MAX_METASPACE = 256 * 2 ** 20;

/** The archives of base and modules, built with the versions of a recording. */
export async function clusterArchives(runtime: Runtime, projects: string, recording: ClusterRecording): Promise<Files> {
  await Promise.all([loadAllParts(), kouplelessActuator.load()]);
  const clock = createReplayClock({ now: () => Date.parse(recording.steps[0]?.at ?? ''), nanos: () => 0 });
  const files = createMemoryFiles({ now: () => clock.now() });
  buildArchives(runtime, projects, versionsOf(recording), files, clock);
  return files;
}

/** Machines, bases and control plane, all by the recording's clock. `lot`: who draws instead of the recording. */
export function prepareClusterWorld(runtime: Runtime, files: Files, recording: ClusterRecording, lot?: Names): ClusterWorld {
  const begin = Date.parse(recording.steps[0]?.at ?? '') - BEFORE;
  const clock = createReplayClock({ now: () => begin, nanos: () => 0 });
  const lan = createLan();
  const requests: SeenRequest[] = [];
  const frozen = new Map<string, Promise<void>>();
  const thaw = new Map<string, () => void>();
  /** How long an install on a base takes, while it lasts: its archive comes only then. */
  const installing = new Map<string, number>();
  const after = (milliseconds: number): Promise<void> => new Promise((resolve) => void clock.after(milliseconds, resolve));

  serveArchives(lan.machine(CONTROL), files);
  const durations = recordedDurations(recording);
  const toBase = (address: string): Network | undefined => {
    const inside = lan.machine(CONTROL).remote(address);
    if (!inside) return undefined;
    return {
      ...inside,
      request(port, request) {
        const body = new TextDecoder().decode(request.body);
        const held = frozen.has(address);
        let at = clock.now();
        const note = (answer: string | undefined): void => {
          requests.push({ at, from: 'controller', base: address, path: request.path, body, answer });
        };
        if (request.path === '/installBiz') installing.set(address, durations(address, body));
        const waiting = frozen.get(address) ?? Promise.resolve();
        const sent = waiting.then(() => inside.request(port, request));
        const refused: HttpAnswer = { status: 0, reason: '', headers: [], body: new Uint8Array(), ending: 'closed' };
        return sent.then(async (answer) => {
          if (held) at = clock.now();
          await after(answer ? 5 : 1);
          note(answer && new TextDecoder().decode(answer.body));
          return answer ?? refused;
        });
      },
    };
  };
  const control: Network = { ...lan.machine(CONTROL), remote: toBase };
  const cluster = new Cluster({
    clock,
    network: control,
    names: lot ?? recordedNames(recording, () => clock.now()),
    phases: recordedPhases(recording, begin),
  });
  exposeBefore(cluster, recording);
  while (clock.runNext(begin + BEFORE / 2 - clock.now()));

  const startBase = (number: number): ReplayedBase => {
    const address = baseAddress(number);
    const machine = lan.machine(address);
    const remote = (other: string): Network | undefined => {
      const inside = machine.remote(other);
      if (!inside) return undefined;
      return {
        ...inside,
        request(port, request) {
          if (other === CONTROL && port === ARCHIVES)
            return after(installing.get(address) ?? 0).then(() => inside.ask(port, request) ?? notFound);
          const answering = inside.request(port, request);
          if (port !== HEARTBEATS || !answering) return answering;
          const at = clock.now();
          return answering.then((answer) => {
            const body = new TextDecoder().decode(request.body);
            requests.push({ at, from: 'base', base: address, path: request.path, body, answer: new TextDecoder().decode(answer.body) });
            return answer;
          });
        },
      };
    };
    const network: Network = { ...machine, remote };
    const own = createMemoryFiles({ now: () => clock.now() });
    own.write(`${JARS}/base.jar`, files.read(`${JARS}/base.jar`));
    own.makeDirectory(WORK);
    const activate = recording.scenario === 'roll-activating';
    const jvm: RunningJvm = startJvm({
      host: { files: own, network, clock: working(clock) },
      library: runtime.library,
      java: runtime.java,
      jar: own.read(`${JARS}/base.jar`),
      jarPath: `${JARS}/base.jar`,
      arguments: [],
      properties: activate ? { 'activate.new.module': 'true' } : {},
      environment: {},
      workingDirectory: WORK,
      pid: 4700 + number,
      maxMetaspace: MAX_METASPACE,
      out: () => undefined,
      err: () => undefined,
      changed: () => undefined,
    });
    const heart = new BaseHeart({
      clock,
      network,
      endpoint: { address: CONTROL, port: HEARTBEATS },
      base: {
        identity: address,
        name: 'TO_BE_IMPLEMENTED',
        version: '1.0.0',
        clusterName: 'default',
        localIP: address,
        localHostName: `base-${number}`,
        port: 1238,
      },
    });
    return { heart, kill: () => jvm.kill(), stop: () => jvm.stop() };
  };

  return {
    clock,
    cluster,
    settings: { peer: recording.scenario === 'peer', activateNewModule: recording.scenario === 'roll-activating' },
    machine: (address) => lan.machine(address),
    startBase,
    freeze(number, on) {
      const address = baseAddress(number);
      if (on) frozen.set(address, new Promise((resolve) => thaw.set(address, resolve)));
      else {
        thaw.get(address)?.();
        frozen.delete(address);
      }
    },
    requests,
    breathe: () => setImmediate(undefined),
  };
}

/** A process works: each look at its clock finds a millisecond gone, until the recording's clock goes on. */
function working(clock: Clock): Clock {
  let at = 0;
  let looks = 0;
  return {
    ...clock,
    now() {
      if (clock.now() !== at) looks = 0;
      at = clock.now();
      return at + looks++;
    },
  };
}

const notFound: HttpAnswer = { status: 404, reason: 'Not Found', headers: [], body: new Uint8Array(), ending: 'length' };

function serveArchives(network: Network, files: Files): void {
  network.listen(ARCHIVES, 'archives', ({ path }) => {
    const file = `${JARS}${path}`;
    return files.stat(file)?.kind === 'file'
      ? { status: 200, reason: 'OK', headers: [], body: files.read(file), ending: 'length' }
      : notFound;
  });
}

/** How long the real base took for each install, in the order of the recording. */
function recordedDurations({ steps }: ClusterRecording): (address: string, body: string) => number {
  const left = steps.flatMap((step) => step.toBases.filter((r) => r.path === '/installBiz'));
  return (address, body) => {
    const at = left.findIndex((r) => r.base === address && r.body === body);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return Math.max(0, (found?.ms ?? 1_500) - 6);
  };
}

/** Names and uids as they were drawn, and which of equal nodes the scheduler took. */
function recordedNames({ steps }: ClusterRecording, now: () => number): Names {
  const drawn = createNames(7);
  const changes = steps.flatMap((step) => step.changes);
  const added = (what: string): string[] => [...new Set(changes.filter((c) => c.what === what && c.type === 'ADDED').map((c) => c.name))];
  const left = {
    pods: added('pod'),
    sets: added('replicaset'),
    slices: [...new Set(changes.filter((c) => c.what === 'endpoints').map((c) => c.name))],
  };
  const order = left.pods.map((name) => `default/${name}`);
  const hashes = new Map<string, string>();
  // A name may be used again by another object.
  const uids = new Map<string, Set<string>>();
  for (const { kind, metadata } of steps.flatMap((step) => step.objects)) {
    const key = `${kind} ${metadata.name}`;
    uids.set(key, (uids.get(key) ?? new Set()).add(metadata.uid));
  }
  const volumes = steps.flatMap((step) =>
    step.objects.filter((o) => o.kind === 'Pod').flatMap((o) => /kube-api-access-(\w+)/.exec(JSON.stringify(o))?.[1] ?? []),
  );
  const volumesInOrder = [...new Set(volumes)];
  const nodes = new Map(
    changes.filter((c) => c.what === 'pod' && typeof c['node'] === 'string').map((c) => [c.name, String(c['node'])] as const),
  );
  /** Whether a Pod's status was written about now. */
  const hasNews = (key: string): boolean =>
    steps.some((step) =>
      step.changes.some(
        (c) =>
          c.what === 'pod' &&
          `default/${c.name}` === key &&
          Math.abs(Date.parse(step.at) + c.t - now()) < 3_000 &&
          JSON.stringify(c).includes('running ready'),
      ),
    );
  const oldest = (keys: readonly string[]): string => keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? '';
  const take = (list: string[], prefix: string): string | undefined => {
    const at = list.findIndex((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes('-'));
    return at < 0 ? undefined : list.splice(at, 1)[0]?.slice(prefix.length);
  };
  return {
    uid(kind: Kind, name: string) {
      const left = uids.get(`${kind} ${name}`);
      const [next] = left ?? [];
      if (next !== undefined) left?.delete(next);
      return next ?? drawn.uid(kind, name);
    },
    suffix: (prefix) =>
      (prefix === 'kube-api-access-' ? volumesInOrder.shift() : (take(left.pods, prefix) ?? take(left.slices, prefix))) ??
      drawn.suffix(prefix),
    templateHash(owner, template) {
      const key = `${owner} ${JSON.stringify(template)}`;
      const hash = hashes.get(key) ?? take(left.sets, `${owner}-`) ?? drawn.templateHash(owner, template);
      hashes.set(key, hash);
      return hash;
    },
    clusterIP: () => '10.96.82.60',
    pick(candidates, subject) {
      if (subject.includes(':')) return candidates.find((key) => hasNews(key)) ?? oldest(candidates);
      const there = nodes.get(subject);
      return there !== undefined && candidates.includes(there) ? there : drawn.pick(candidates, subject);
    },
  };
}

/** When the node controller and the Pod collector made their rounds. */
function recordedPhases({ steps }: ClusterRecording, begin: number): { readonly nodes: number; readonly pods: number } {
  const all = steps.flatMap((step) => step.changes.map((c) => ({ ...c, at: Date.parse(step.at) + c.t - begin })));
  const round = all.find((c) => /RegisteredNode|NodeNotReady/.test(JSON.stringify(c)))?.at ?? 5_000;
  const collected = all.find((c) => JSON.stringify(c).includes('DeletionByPodGC'))?.at ?? 20_000;
  return { nodes: Math.max(0, (round - 20) % 5_000), pods: Math.max(0, collected % 20_000) };
}

/** The recordings were made on one control plane: the Service of the first is there in all later ones. */
function exposeBefore({ plane }: Cluster, { steps }: ClusterRecording): void {
  const first = steps.flatMap((step) => step.changes).find((c) => c.what === 'endpoints');
  if (first?.type !== 'MODIFIED') return;
  plane.store.create('Service', {
    kind: 'Service',
    apiVersion: 'v1',
    metadata: { name: 'inventory', namespace: 'default' },
    spec: {
      type: 'ClusterIP',
      clusterIP: '10.96.82.60',
      selector: { 'module.koupleless.io/name': 'inventory' },
      ports: [{ port: 80, protocol: 'TCP', targetPort: 8080 }],
    },
    status: { loadBalancer: {} },
  });
}
