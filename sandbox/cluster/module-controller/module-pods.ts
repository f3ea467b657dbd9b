import type { Clock } from '../../host/clock.ts';
import { fromKey, keyOf } from '../control-plane.ts';
import type { Container, Pod, PodStatus } from '../objects.ts';
import type { Names } from '../names.ts';
import { type ObjectStore, same } from '../store.ts';
import { WorkQueue } from '../work-queue.ts';
import { type BizStatus, bizKeyOf, isModule, isNewer, podStatus, versionOf } from './container-status.ts';
import { COMPONENT } from './labels.ts';
import { bizBody, type InstalledBiz, installedBizs, type TunnelAnswer } from './tunnel.ts';

/** Milliseconds between an entry in the controller's queues and its handling (its rate limiter). */
const DELAY = 5;
/** How long an update in place waits for the old module to be reported as ended, and how often it looks. */
const STOP_TIMEOUT = 60_000;
const STOP_LOOK = 1_000;

export interface ModulePodsOptions {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly names: Pick<Names, 'pick'>;
  readonly nodeName: string;
  readonly address: string;
  /** Whether this controller may act on the node now: it leads, and the base has given a sign of life in time. */
  readonly acting: () => boolean;
  readonly ask: (command: string, body: object) => Promise<TunnelAnswer>;
}

interface KnownPod {
  /** What was last told to Kubernetes; nothing else is written. */
  told: PodStatus;
  /** The Pod as it was when it was last worked on. */
  used: Pod | undefined;
}

/** The Pods of one base: modules are installed and uninstalled for them, and their status follows what the base says. */
export class ModulePods {
  private readonly options: ModulePodsOptions;
  /** Pods for which modules were asked for, with the status as the controller has it. */
  private readonly provided = new Map<string, Pod>();
  private readonly known = new Map<string, KnownPod>();
  private readonly syncs: WorkQueue;
  private readonly statuses: WorkQueue;
  private readonly working = new Set<string>();
  private readonly again = new Set<string>();
  private closed = false;

  constructor(options: ModulePodsOptions) {
    this.options = options;
    this.syncs = new WorkQueue(options.clock, DELAY, (key) => void this.sync(key));
    this.statuses = new WorkQueue(options.clock, DELAY, (key) => this.writeStatus(key));
  }

  close(): void {
    this.closed = true;
    this.syncs.stop();
    this.statuses.stop();
  }

  // ---- what Kubernetes says ----

  appeared(pod: Pod): void {
    this.know(pod);
    if (this.options.acting()) this.syncs.add(keyOf(pod));
  }

  changed(pod: Pod, before: Pod): void {
    this.know(pod);
    if (!this.options.acting()) return;
    const { metadata, spec } = pod;
    const marked = metadata.deletionTimestamp !== before.metadata.deletionTimestamp;
    const meant =
      !same(spec, before.spec) ||
      !same(metadata.labels, before.metadata.labels) ||
      !same(metadata.annotations, before.metadata.annotations);
    if (marked || meant) this.syncs.add(keyOf(pod));
  }

  vanished(pod: Pod): void {
    if (!this.options.acting()) return;
    const key = keyOf(pod);
    this.known.delete(key);
    this.syncs.add(key);
  }

  private know(pod: Pod): void {
    const key = keyOf(pod);
    if (!this.known.has(key)) this.known.set(key, { told: pod.status, used: undefined });
  }

  private async sync(key: string): Promise<void> {
    // One worker at a time for one Pod; what came meanwhile is done after.
    if (this.working.has(key)) return void this.again.add(key);
    this.working.add(key);
    try {
      await this.handle(key);
    } finally {
      this.working.delete(key);
      if (this.again.delete(key) && !this.closed) this.syncs.add(key);
    }
  }

  private async handle(key: string): Promise<void> {
    const { store } = this.options;
    const pod = store.get('Pod', fromKey(key));
    if (!pod) {
      const left = this.provided.get(key);
      if (left) await this.deletePod(left);
      return;
    }
    if (pod.metadata.deletionTimestamp !== undefined && !isRunning(pod)) {
      store.delete('Pod', pod.metadata, 0);
      return;
    }
    const known = this.known.get(key);
    if (
      !known ||
      (known.used &&
        same(
          { ...known.used, metadata: { ...known.used.metadata, resourceVersion: '' } },
          { ...pod, metadata: { ...pod.metadata, resourceVersion: '' } },
        ))
    )
      return;
    if (pod.metadata.deletionTimestamp !== undefined) await this.end(pod);
    else if (pod.status.phase !== 'Failed' && pod.status.phase !== 'Succeeded') await this.createOrUpdate(pod);
    known.used = pod;
  }

  /** Uninstalls what runs, and lets the Pod go when its grace is over. */
  private async end(pod: Pod): Promise<void> {
    await this.deletePod(pod);
    if (this.closed) return;
    const { store, clock } = this.options;
    clock.after((pod.metadata.deletionGracePeriodSeconds ?? 30) * 1000, () => {
      if (!this.closed && store.get('Pod', pod.metadata)?.metadata.uid === pod.metadata.uid) store.delete('Pod', pod.metadata, 0);
    });
  }

  // ---- what is asked of the base ----

  private async createOrUpdate(pod: Pod): Promise<void> {
    const key = keyOf(pod);
    const before = this.provided.get(key);
    if (!before) {
      this.provided.set(key, pod);
      await this.start(pod.spec.containers);
      this.notify(key, pod.status);
      return;
    }
    if (same(before.spec.containers, pod.spec.containers)) return;
    const old = before.spec.containers.filter((c) => pod.spec.containers.some((n) => n.name === c.name && !same(n, c)));
    const fresh = pod.spec.containers.filter((c) => !before.spec.containers.some((o) => same(o, c)));
    await this.stop(old);
    this.provided.set(key, pod);
    if (fresh.length > 0 && (await this.ended(pod, old))) await this.start(fresh);
    this.notify(key, pod.status);
  }

  /** Over HTTP nobody ever reports that a module has ended, so this waits in vain: seen on a real cluster, in `replace-and-keep`. */
  private async ended(pod: Pod, containers: readonly Container[]): Promise<boolean> {
    const { store, clock } = this.options;
    for (let waited = 0; waited < STOP_TIMEOUT; waited += STOP_LOOK) {
      await new Promise<void>((resolve) => void clock.after(STOP_LOOK, resolve));
      const now = store.get('Pod', pod.metadata);
      if (!now || this.closed) return false;
      const statuses = (now.status.containerStatuses ?? []).filter((s) => containers.some((c) => c.name === s.name));
      if (statuses.every((s) => s.state.terminated)) return true;
    }
    return false;
  }

  private async deletePod(pod: Pod): Promise<void> {
    const key = keyOf(pod);
    this.provided.delete(key);
    await this.stop(pod.spec.containers);
    if (this.known.has(key)) this.notify(key, pod.status);
  }

  private async start(containers: readonly Container[]): Promise<void> {
    for (const container of containers) await this.persist('installBiz', container);
  }

  private async stop(containers: readonly Container[]): Promise<void> {
    for (const container of containers) await this.persist('uninstallBiz', container);
  }

  /** Asks until there is an answer: after n × 100 ms, from the thirtieth time n² × 100 ms, from the hundredth every 1,000 s. */
  private async persist(command: 'installBiz' | 'uninstallBiz', container: Container): Promise<void> {
    const { ask, clock } = this.options;
    const request = { bizName: container.name, bizVersion: versionOf(container), bizUrl: container.image ?? '' };
    for (let n = 0; !this.closed; n++) {
      const answer = await ask(command, bizBody(request));
      if (this.closed) return;
      await this.told(command, request.bizName, request.bizVersion, answer);
      if (answer.kind === 'answer') return;
      const wait = n < 30 ? n * 100 : n < 100 ? n * n * 100 : 1_000_000;
      await new Promise<void>((resolve) => void clock.after(wait, resolve));
    }
  }

  private async told(command: 'installBiz' | 'uninstallBiz', name: string, version: string, answer: TunnelAnswer): Promise<void> {
    if (command === 'uninstallBiz' && isSuccess(answer)) return;
    const status = this.reported(command, name, version, answer);
    const owner = this.podOf(status.key);
    if (owner === undefined) await this.uninstallForeign(status);
    else this.applyIfNewer(owner, status);
  }

  /** What an answer says of a module. */
  private reported(command: string, name: string, version: string, answer: TunnelAnswer): BizStatus {
    const succeeded = isSuccess(answer);
    const failure = answer.kind === 'answer' ? answer : { code: '', message: '' };
    return {
      key: `${name}:${version}`,
      name,
      state: succeeded ? 'ACTIVATED' : 'BROKEN',
      changedAt: this.options.clock.now(),
      reason: succeeded ? `${name}:${version} ${command} succeed` : failure.code,
      message: succeeded ? '' : failure.message,
    };
  }

  // ---- what the base says ----

  /** The answer of a poll: every module of every Pod gets its state; what belongs to no Pod is uninstalled. */
  async polled(data: unknown): Promise<void> {
    const { store, clock } = this.options;
    const there = installedBizs(data).map((biz) => statusOf(biz, clock.now()));
    const owners = new Map(there.map(({ key }) => [key, this.podOf(key)] as const));
    const byOwner = new Map(there.flatMap((status) => (owners.get(status.key) === undefined ? [] : [[status.key, status] as const])));
    const news: (readonly [string, BizStatus])[] = [];
    const pods = [...this.provided.values()].sort(
      (a, b) => Date.parse(b.metadata.creationTimestamp) - Date.parse(a.metadata.creationTimestamp),
    );
    for (const pod of pods)
      for (const container of pod.spec.containers) {
        const key = bizKeyOf(container);
        const found = byOwner.get(key);
        const status = found ?? { key, name: container.name, state: 'unresolved', changedAt: clock.now(), reason: '', message: '' };
        const owner = found ? (owners.get(key) ?? keyOf(pod)) : keyOf(pod);
        const seen = store.get('Pod', fromKey(owner));
        if (seen && isNewer(seen, status)) news.push([owner, status]);
      }
    for (const [owner, status] of news) this.apply(owner, status);
    for (const status of there) if (owners.get(status.key) === undefined) await this.uninstallForeign(status);
  }

  /** A module that no Pod asks for. An uninstall that fails is tried again at once, for ever: seen on a real cluster, in `start-fails`. */
  private async uninstallForeign({ name, key }: BizStatus): Promise<void> {
    const { ask, clock } = this.options;
    const [bizName = name, bizVersion = ''] = key.split(':');
    for (let failed = 0; ;) {
      const answer = await ask('uninstallBiz', bizBody({ bizName, bizVersion, bizUrl: '' }));
      if (this.closed || isSuccess(answer)) return;
      const owner = this.podOf(key);
      if (owner !== undefined) return this.applyIfNewer(owner, this.reported('uninstallBiz', bizName, bizVersion, answer));
      if (answer.kind === 'answer') continue;
      failed++;
      await new Promise<void>((resolve) => void clock.after(Math.min(failed * 100, 10_000), resolve));
    }
  }

  /**
   * Whose module this is: of several Pods with the same one the last of a list without order. So it is chance which of them gets a state:
   * seen on a real cluster, in `roll-and-roll-back`.
   */
  private podOf(bizKey: string): string | undefined {
    const { store, nodeName, names } = this.options;
    const candidates = store
      .podsOn(nodeName)
      .filter((p) => p.metadata.labels?.[COMPONENT] === 'module')
      .filter((p) => p.spec.containers.some((c) => isModule(c) && bizKeyOf(c) === bizKey))
      .map(keyOf);
    return candidates.length > 1 ? names.pick(candidates, bizKey) : candidates[0];
  }

  private applyIfNewer(key: string, status: BizStatus): void {
    const pod = this.options.store.get('Pod', fromKey(key));
    if (pod && isNewer(pod, status)) this.apply(key, status);
  }

  private apply(key: string, status: BizStatus): void {
    const pod = this.provided.get(key);
    if (!pod) return;
    const next = podStatus(pod, this.options.address, status, this.options.clock.now());
    this.provided.set(key, { ...pod, status: next });
    this.notify(key, next);
  }

  private notify(key: string, status: PodStatus): void {
    const known = this.known.get(key);
    if (!known || this.closed) return;
    known.told = status;
    this.statuses.add(key);
  }

  private writeStatus(key: string): void {
    const known = this.known.get(key);
    if (!known) return;
    this.options.store.change('Pod', fromKey(key), (pod) => {
      if (pod.status.phase !== 'Succeeded' && pod.status.phase !== 'Failed') pod.status = structuredClone(known.told);
    });
  }
}

const isSuccess = (answer: TunnelAnswer): boolean => answer.kind === 'answer' && answer.code === 'SUCCESS';

/** Whether a container counts as running: one whose state is empty does. */
const isRunning = ({ status }: Pod): boolean => (status.containerStatuses ?? []).some(({ state }) => !state.terminated && !state.waiting);

function statusOf({ bizName, bizVersion, bizState, records }: InstalledBiz, now: number): BizStatus {
  const newest = records.reduce((a, b) => (b.changeTime >= a.changeTime ? b : a), { changeTime: 0, reason: '', message: '' });
  const dated = newest.changeTime > 0;
  return {
    key: `${bizName}:${bizVersion}`,
    name: bizName,
    state: bizState,
    changedAt: dated ? newest.changeTime : now,
    reason: dated ? newest.reason : '',
    message: dated ? newest.message : '',
  };
}
