import { fromKey, keyOf } from '../control-plane.ts';
import type { Condition, Container, ContainerState, ContainerStatus, Pod, PodStatus } from '../objects.ts';
import { timestamp } from '../time.ts';
import { readImage } from './image.ts';
import type { WorkerOptions } from './worker-node.ts';

/** How a container ended. */
export interface ContainerExit {
  readonly code: number;
  /** It could not be started at all. */
  readonly startError?: string;
}

/** Runs a container's program to its end; what it prints goes to `log`. */
export type RunContainer = (container: Container, pod: Pod, hasShell: boolean, log: (text: string) => void) => Promise<ContainerExit>;

/** Milliseconds: sandbox and containers are made, a program ends at the earliest, and kubelet's waits between two tries. */
const STARTS = 900;
const LASTS = 600;
const BACKOFF = 10_000;
const MOST_BACKOFF = 300_000;
const IDS = 'containerd://';
/** The exit code of a process that SIGKILL ended. */
const KILLED = 137;

interface Running {
  readonly container: Container;
  state: ContainerState;
  lastState: ContainerState;
  restarts: number;
  started: boolean;
  over: boolean;
  log: string;
}

/** One Pod on a worker: its containers run, end, and are started again as its restart policy says (kubelet). */
export class WorkerPod {
  private readonly options: WorkerOptions;
  private readonly key: string;
  private readonly pod: Pod;
  private readonly address: string;
  private readonly running: readonly Running[];
  /** What is to be cancelled when it ends: timers, and bases. */
  private readonly timers = new Set<() => void>();
  private readonly since: string;
  private over = false;

  constructor(pod: Pod, options: WorkerOptions, address: string) {
    this.options = options;
    this.pod = pod;
    this.address = address;
    this.key = keyOf(pod);
    this.since = timestamp(options.plane.clock.now());
    this.running = pod.spec.containers.map((container) => ({
      container,
      state: { waiting: { reason: 'ContainerCreating' } },
      lastState: {},
      restarts: 0,
      started: false,
      over: false,
      log: '',
    }));
    this.later(20, () => this.write());
    this.later(STARTS, () => {
      for (const one of this.running) this.start(one);
    });
    if (pod.metadata.deletionTimestamp !== undefined) this.changed(pod);
  }

  changed(pod: Pod): void {
    if (pod.metadata.deletionTimestamp === undefined || this.over) return;
    this.stop();
    // Its processes end at once; then the Pod is taken away.
    this.options.plane.clock.after(300, () => this.options.plane.store.delete('Pod', pod.metadata, 0));
  }

  logsOf(container: string): string | undefined {
    return this.running.find((one) => one.container.name === container)?.log;
  }

  stop(): void {
    this.over = true;
    for (const cancel of this.timers) cancel();
    this.timers.clear();
  }

  private later(milliseconds: number, then: () => void): void {
    const cancel = this.options.plane.clock.after(milliseconds, () => {
      this.timers.delete(cancel);
      if (!this.over) then();
    });
    this.timers.add(cancel);
  }

  private tell(type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.options.plane.record({ type, about: this.pod, reason, message, from: 'kubelet' });
  }

  // ---- one container ----

  private start(one: Running): void {
    const { container } = one;
    const image = container.image ?? '';
    const known = readImage(image);
    if (known.kind === 'invalid') {
      const message = `Failed to apply default image tag "${image}": couldn't parse image name "${image}": invalid reference format`;
      this.tell('Warning', 'InspectFailed', message);
      this.tell('Warning', 'Failed', 'Error: InvalidImageName');
      one.state = { waiting: { reason: 'InvalidImageName', message } };
      this.write();
      this.later(BACKOFF, () => this.start(one));
      return;
    }
    if (known.kind === 'base' && this.options.bases) {
      this.tellStarted(container);
      const startedAt = timestamp(this.options.plane.clock.now());
      one.state = { running: { startedAt } };
      one.started = true;
      const ended = (): void => {
        if (!this.over) this.ended(one, KILLED, startedAt, undefined);
      };
      this.timers.add(this.options.bases.start(this.address, ended));
      this.write();
      return;
    }
    if (known.kind !== 'kubectl') {
      const message = `Failed to pull image "${image}": this worker belongs to the trial and has no registry; of images it knows kubectl's alone`;
      this.tell('Warning', 'Failed', message);
      one.state = { waiting: { reason: 'ErrImagePull', message } };
      this.write();
      return;
    }
    this.tellStarted(container);
    const startedAt = timestamp(this.options.plane.clock.now());
    one.state = { running: { startedAt } };
    one.started = true;
    this.write();
    this.later(LASTS, () => {
      const log = (text: string): void => void (one.log += text);
      void this.options.run(container, this.pod, known.hasShell, log).then(({ code, startError }) => {
        if (!this.over) this.ended(one, code, startedAt, startError);
      });
    });
  }

  private tellStarted({ name, image = '' }: Container): void {
    this.tell('Normal', 'Pulled', `Container image "${image}" already present on machine`);
    this.tell('Normal', 'Created', `Created container: ${name}`);
    this.tell('Normal', 'Started', `Started container ${name}`);
  }

  private ended(one: Running, exitCode: number, startedAt: string, startError: string | undefined): void {
    const finishedAt = timestamp(this.options.plane.clock.now());
    const reason = startError !== undefined ? 'StartError' : exitCode === 0 ? 'Completed' : 'Error';
    const said = startError === undefined ? {} : { message: startError };
    if (startError !== undefined) this.tell('Warning', 'Failed', `Error: ${startError}`);
    const terminated = { exitCode, reason, ...said, startedAt, finishedAt, containerID: this.idOf(one) };
    const policy = this.pod.spec.restartPolicy ?? 'Always';
    if (policy === 'Never' || (policy === 'OnFailure' && exitCode === 0)) {
      one.state = { terminated };
      one.over = true;
      this.write();
      return;
    }
    // The first time at once, then after 10, 20, 40 … seconds.
    const wait = one.restarts === 0 ? 1_000 : Math.min(MOST_BACKOFF, BACKOFF * 2 ** (one.restarts - 1));
    one.lastState = { terminated };
    if (one.restarts > 0) {
      const { metadata, spec } = this.pod;
      const where = `${metadata.name}_${metadata.namespace ?? 'default'}(${metadata.uid})`;
      this.tell('Warning', 'BackOff', `Back-off restarting failed container ${one.container.name} in pod ${where}`);
      const message = `back-off ${wait / 1_000}s restarting failed container=${one.container.name} pod=${where}`;
      one.state = { waiting: { reason: 'CrashLoopBackOff', message } };
      if (spec.restartPolicy === 'OnFailure') one.started = false;
    } else one.state = { terminated };
    this.write();
    this.later(wait, () => {
      one.restarts++;
      one.log = '';
      this.start(one);
    });
  }

  private idOf(one: Running): string {
    return `${IDS}${this.pod.metadata.uid.replaceAll('-', '').padEnd(48, '0')}${String(this.running.indexOf(one)).padStart(8, '0')}${String(one.restarts).padStart(8, '0')}`;
  }

  // ---- its status ----

  private write(): void {
    const { store } = this.options.plane;
    store.change('Pod', fromKey(this.key), (pod) => {
      if (pod.metadata.uid === this.pod.metadata.uid) pod.status = this.statusOf(pod.status);
    });
  }

  private statusOf(before: PodStatus): PodStatus {
    const begun = this.running.some((one) => one.started || one.restarts > 0);
    const done = this.running.every((one) => one.over);
    const failed = this.running.some((one) => (one.state.terminated?.exitCode ?? 0) !== 0);
    const ready = this.running.every((one) => one.state.running);
    const phase = done ? (failed ? 'Failed' : 'Succeeded') : begun ? 'Running' : 'Pending';
    const names = this.running.filter((one) => !one.state.running).map((one) => one.container.name);
    const unready =
      done && !failed
        ? { reason: 'PodCompleted' }
        : done
          ? { reason: 'PodFailed' }
          : { reason: 'ContainersNotReady', message: `containers with unready status: [${names.join(' ')}]` };
    const told = (type: string, isTrue: boolean, why: { readonly reason?: string; readonly message?: string } = {}): Condition => {
      const status = isTrue ? 'True' : 'False';
      const old = before.conditions?.find((c) => c.type === type);
      const at = old?.status === status ? old.lastTransitionTime : timestamp(this.options.plane.clock.now());
      return { type, status, lastProbeTime: null, lastTransitionTime: at, ...(isTrue ? {} : why) };
    };
    const scheduled = before.conditions?.filter((c) => c.type === 'PodScheduled') ?? [];
    return {
      ...before,
      phase,
      conditions: [
        told('PodReadyToStartContainers', begun && !done),
        { ...told('Initialized', true), ...(done && !failed ? { reason: 'PodCompleted' } : {}) },
        told('Ready', ready, unready),
        told('ContainersReady', ready, unready),
        ...scheduled,
      ],
      hostIP: this.options.address,
      ...(begun ? { podIP: this.address, podIPs: [{ ip: this.address }] } : {}),
      startTime: this.since,
      containerStatuses: this.running.map((one) => this.containerStatus(one)),
    };
  }

  private containerStatus(one: Running): ContainerStatus {
    const image = one.container.image ?? '';
    const isUp = one.state.running !== undefined;
    return {
      name: one.container.name,
      state: one.state,
      lastState: one.lastState,
      ready: isUp,
      restartCount: one.restarts,
      image,
      imageID: '',
      containerID: one.started || one.restarts > 0 ? this.idOf(one) : '',
      started: isUp,
    };
  }
}
