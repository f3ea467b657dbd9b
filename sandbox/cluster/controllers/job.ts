import { conditionOf, isReady } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf, ownerOf } from '../control-plane.ts';
import type { Condition, Job, Pod } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';
import { isActive, PodControl } from './pod-control.ts';

const DELAY = 9;
const FROM = 'job-controller';
/** Milliseconds before a Pod that failed is replaced: the first time, and at most. */
const BACKOFF = 10_000;
const MOST_BACKOFF = 600_000;

interface Ending {
  readonly type: 'Complete' | 'Failed';
  readonly reason: string;
  readonly message: string;
}

/** Runs Pods to their end (pkg/controller/job); a Job with indexes is not told apart from one without. */
export class JobController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  /** Looks that are for later: the next try, a deadline, the time to be cleared away. */
  private readonly later: WorkQueue;
  private readonly control: PodControl;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
    this.later = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
    this.control = new PodControl(plane, FROM);
  }

  observe(change: AnyChange): void {
    if (change.kind === 'Job') this.queue.add(keyOf(change.object));
    if (change.kind !== 'Pod') return;
    const owner = ownerOf(change.object);
    const job = this.plane.store.list('Job', change.object.metadata.namespace).find((j) => j.metadata.uid === owner);
    if (job) this.queue.add(keyOf(job));
  }

  stop(): void {
    this.queue.stop();
    this.later.stop();
  }

  private sync(key: string): void {
    const { store, clock } = this.plane;
    const job = store.get('Job', fromKey(key));
    if (!job) return;
    const { spec, status } = job;
    if ((status.conditions ?? []).some(({ type, status: s }) => (type === 'Complete' || type === 'Failed') && s === 'True')) {
      this.clearAway(key, job);
      return;
    }
    const now = clock.now();
    const startTime = status.startTime ?? (spec.suspend ? undefined : timestamp(now));
    const pods = store.list('Pod', job.metadata.namespace).filter((pod) => ownerOf(pod) === job.metadata.uid);
    const succeeded = pods.filter((p) => p.status.phase === 'Succeeded').length;
    const failures = pods.filter((p) => p.status.phase === 'Failed');
    const failed = Math.max(failures.length, status.failed ?? 0);
    const active = pods.filter(isActive);
    const ending = this.endingOf(job, { succeeded, failed, restarts: restartsOf(active), since: startTime, now });
    if (ending) {
      for (const pod of active) this.control.delete(job, pod);
      this.end(job, ending, { succeeded, failed, startTime });
      return;
    }
    if (spec.activeDeadlineSeconds !== undefined && startTime !== undefined)
      this.later.add(key, Math.max(DELAY, Date.parse(startTime) + spec.activeDeadlineSeconds * 1000 - now));
    const wanted = spec.suspend ? 0 : Math.min(spec.parallelism, spec.completions - succeeded);
    let there = active.length;
    if (there < wanted) {
      const wait = this.backoff(failures, now);
      if (wait > 0) this.later.add(key, wait);
      else
        for (; there < wanted; there++)
          if (!this.control.create(job, spec.template)) {
            this.later.add(key, BACKOFF);
            break;
          }
    } else for (const pod of active.slice(wanted)) this.control.delete(job, pod);
    const ready = active.filter(isReady).length;
    store.change('Job', job.metadata, (draft) => {
      draft.status = {
        ...(there > 0 ? { active: there } : {}),
        ready,
        ...(succeeded > 0 ? { succeeded } : {}),
        ...(failed > 0 ? { failed } : {}),
        terminating: pods.filter((p) => p.metadata.deletionTimestamp !== undefined).length,
        ...(startTime === undefined ? {} : { startTime }),
      };
    });
  }

  private endingOf(
    { spec }: Job,
    state: { succeeded: number; failed: number; restarts: number; since: string | undefined; now: number },
  ): Ending | undefined {
    const { succeeded, failed, restarts, since, now } = state;
    if (failed + restarts > spec.backoffLimit)
      return { type: 'Failed', reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' };
    if (spec.activeDeadlineSeconds !== undefined && since !== undefined && now >= Date.parse(since) + spec.activeDeadlineSeconds * 1000)
      return { type: 'Failed', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' };
    if (succeeded >= spec.completions)
      return { type: 'Complete', reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' };
    return undefined;
  }

  private end(
    job: Job,
    { type, reason, message }: Ending,
    counts: { succeeded: number; failed: number; startTime: string | undefined },
  ): void {
    const { store, clock, record } = this.plane;
    const at = timestamp(clock.now());
    const condition = (name: string): Condition => ({
      type: name,
      status: 'True',
      lastProbeTime: at,
      lastTransitionTime: at,
      reason,
      message,
    });
    const complete = type === 'Complete';
    store.change('Job', job.metadata, (draft) => {
      draft.status = {
        ready: 0,
        ...(counts.succeeded > 0 ? { succeeded: counts.succeeded } : {}),
        ...(counts.failed > 0 ? { failed: counts.failed } : {}),
        terminating: 0,
        ...(counts.startTime === undefined ? {} : { startTime: counts.startTime }),
        ...(complete ? { completionTime: at } : {}),
        conditions: [condition(complete ? 'SuccessCriteriaMet' : 'FailureTarget'), condition(type)],
      };
    });
    if (complete) record({ type: 'Normal', about: job, reason: 'Completed', message: 'Job completed', from: FROM });
    else record({ type: 'Warning', about: job, reason, message, from: FROM });
  }

  /** Milliseconds until a Pod may be made again: 10 s after the last failure, then 20, 40, … */
  private backoff(failures: readonly Pod[], now: number): number {
    if (failures.length === 0) return 0;
    const ends = failures.map((pod) => Date.parse(pod.status.containerStatuses?.[0]?.state.terminated?.finishedAt ?? ''));
    const last = Math.max(...ends.filter((at) => !Number.isNaN(at)), 0);
    return Math.max(0, last + Math.min(MOST_BACKOFF, BACKOFF * 2 ** (failures.length - 1)) - now);
  }

  private clearAway(key: string, { spec, status, metadata }: Job): void {
    const { store, clock } = this.plane;
    if (spec.ttlSecondsAfterFinished === undefined) return;
    const over = Date.parse(status.completionTime ?? conditionOf(status.conditions, 'Failed')?.lastTransitionTime ?? '');
    const wait = over + spec.ttlSecondsAfterFinished * 1000 - clock.now();
    if (wait <= 0) store.delete('Job', metadata);
    else this.later.add(key, wait);
  }
}

const restartsOf = (pods: readonly Pod[]): number =>
  pods
    .filter(({ spec }) => spec.restartPolicy === 'OnFailure')
    .flatMap(({ status }) => status.containerStatuses ?? [])
    .reduce((n, { restartCount }) => n + restartCount, 0);
