import { conditionOf } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf, ownedBy, ownerOf } from '../control-plane.ts';
import { createJob } from '../job-defaults.ts';
import type { CronJob, Job, ObjectReference } from '../objects.ts';
import type { AnyChange } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';
import { type CronSchedule, isTimeZone, parseSchedule } from './cron-schedule.ts';

const DELAY = 9;
const FROM = 'cronjob-controller';
/** Milliseconds after a time of the schedule at which the controller looks (nextScheduleDelta). */
const LATER = 100;
/** So many missed times are told as a warning. */
const MANY = 100;
const SCHEDULED = 'batch.kubernetes.io/cronjob-scheduled-timestamp';

const finished = ({ status }: Job): 'Complete' | 'Failed' | undefined =>
  conditionOf(status.conditions, 'Complete')?.status === 'True'
    ? 'Complete'
    : conditionOf(status.conditions, 'Failed')?.status === 'True'
      ? 'Failed'
      : undefined;

/** Makes Jobs by the clock (pkg/controller/cronjob). */
export class CronJobController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;
  /** What waits for its time, apart from what is to be done at once. */
  private readonly due: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
    this.due = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
  }

  observe(change: AnyChange): void {
    if (change.kind === 'CronJob') this.queue.add(keyOf(change.object));
    if (change.kind !== 'Job') return;
    const owner = ownerOf(change.object);
    const cron = this.plane.store.list('CronJob', change.object.metadata.namespace).find((c) => c.metadata.uid === owner);
    if (cron) this.queue.add(keyOf(cron));
  }

  stop(): void {
    this.queue.stop();
    this.due.stop();
  }

  private tell(about: CronJob, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.plane.record({ type, about, reason, message, from: FROM });
  }

  private sync(key: string): void {
    const { store, clock } = this.plane;
    this.due.forget(key);
    const known = store.get('CronJob', fromKey(key));
    if (!known) return;
    const jobs = store.list('Job', known.metadata.namespace).filter((job) => ownerOf(job) === known.metadata.uid);
    const cron = this.lookAtJobs(known, jobs);
    const wait = this.schedule(cron);
    if (wait !== undefined) this.due.add(key, wait);
    this.forgetOldest(store.get('CronJob', fromKey(key)) ?? cron, jobs, clock.now());
  }

  /** What became of the Jobs that run. */
  private lookAtJobs(cron: CronJob, jobs: readonly Job[]): CronJob {
    const active = cron.status.active ?? [];
    const left = active.filter(({ uid, name }) => {
      const job = jobs.find((j) => j.metadata.uid === uid);
      if (!job) this.tell(cron, 'Normal', 'MissingJob', `Active job went missing: ${name}`);
      const how = job && finished(job);
      if (how !== undefined) this.tell(cron, 'Normal', 'SawCompletedJob', `Saw completed job: ${name}, condition: ${how}`);
      return job !== undefined && how === undefined;
    });
    const ends = jobs.flatMap(({ status }) => status.completionTime ?? []).sort();
    const last = [cron.status.lastSuccessfulTime ?? '', ...ends].sort().at(-1) ?? '';
    return this.setStatus(cron, { ...cron.status, ...(last === '' ? {} : { lastSuccessfulTime: last }) }, left);
  }

  private setStatus(cron: CronJob, status: CronJob['status'], active: readonly ObjectReference[]): CronJob {
    const { active: _before, ...rest } = status;
    const written = this.plane.store.change('CronJob', cron.metadata, (draft) => {
      draft.status = { ...rest, ...(active.length > 0 ? { active: [...active] } : {}) };
    });
    return written ?? cron;
  }

  /** Starts what is due. Milliseconds until the next look; undefined: there is none. */
  private schedule(cron: CronJob): number | undefined {
    const { clock } = this.plane;
    const { spec, status } = cron;
    if (spec.timeZone !== undefined && !isTimeZone(spec.timeZone)) {
      this.tell(cron, 'Warning', 'UnknownTimeZone', `invalid timeZone: "${spec.timeZone}": unknown time zone ${spec.timeZone}`);
      return undefined;
    }
    if (spec.suspend) return undefined;
    const schedule = parseSchedule(spec.schedule, spec.timeZone);
    if (typeof schedule === 'string') {
      this.tell(cron, 'Warning', 'UnparseableSchedule', `unparseable schedule: "${spec.schedule}" : ${schedule}`);
      return undefined;
    }
    const now = clock.now();
    const following = schedule.next(now);
    const wait = following === undefined ? undefined : following - now + LATER;
    const due = this.unmet(cron, schedule, now);
    if (due === undefined) return wait;
    const deadline = spec.startingDeadlineSeconds;
    if (deadline !== undefined && due + deadline * 1000 < now) {
      const at = new Date(due).toUTCString().replace('GMT', '+0000');
      this.tell(cron, 'Warning', 'MissSchedule', `Missed scheduled time to start a job: ${at}`);
      return wait;
    }
    if (status.lastScheduleTime === timestamp(due)) return wait;
    const active = status.active ?? [];
    if (spec.concurrencyPolicy === 'Forbid' && active.length > 0) {
      const message = 'Not starting job because prior execution is running and concurrency policy is Forbid';
      this.tell(cron, 'Normal', 'JobAlreadyActive', message);
      return wait;
    }
    const replaced = spec.concurrencyPolicy === 'Replace' ? active : [];
    for (const { name } of replaced) this.removeJob(cron, name);
    this.start(
      cron,
      due,
      active.filter((a) => !replaced.includes(a)),
    );
    return wait;
  }

  /** The newest time that has come and was not met. */
  private unmet({ spec, status, metadata }: CronJob, schedule: CronSchedule, now: number): number | undefined {
    const begin = Date.parse(status.lastScheduleTime ?? metadata.creationTimestamp);
    const earliest = spec.startingDeadlineSeconds === undefined ? begin : Math.max(begin, now - spec.startingDeadlineSeconds * 1000);
    let due: number | undefined;
    let missed = 0;
    for (let at = schedule.next(earliest); at !== undefined && at <= now; at = schedule.next(at)) {
      due = at;
      missed++;
    }
    if (missed > MANY) {
      const cron = this.plane.store.get('CronJob', metadata);
      const message = 'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew';
      if (cron) this.tell(cron, 'Warning', 'TooManyMissedTimes', message);
    }
    return due;
  }

  private start(cron: CronJob, due: number, active: readonly ObjectReference[]): void {
    const { store } = this.plane;
    const { jobTemplate } = cron.spec;
    const namespace = cron.metadata.namespace ?? 'default';
    const name = `${cron.metadata.name}-${Math.floor(due / 60_000)}`;
    if (store.get('Job', { namespace, name })) return;
    const job = createJob(
      store,
      {
        name,
        namespace,
        ...(jobTemplate.metadata?.labels ? { labels: jobTemplate.metadata.labels } : {}),
        annotations: { ...jobTemplate.metadata?.annotations, [SCHEDULED]: timestamp(due) },
        ownerReferences: ownedBy(cron),
      },
      jobTemplate.spec,
    );
    this.tell(cron, 'Normal', 'SuccessfulCreate', `Created job ${name}`);
    const { uid, resourceVersion } = job.metadata;
    const reference = { kind: 'Job', namespace, name, uid, apiVersion: 'batch/v1', resourceVersion };
    this.setStatus(cron, { ...cron.status, lastScheduleTime: timestamp(due) }, [...active, reference]);
  }

  private removeJob(cron: CronJob, name: string): void {
    this.plane.store.delete('Job', { namespace: cron.metadata.namespace ?? 'default', name });
    this.tell(cron, 'Normal', 'SuccessfulDelete', `Deleted job ${name}`);
  }

  private forgetOldest(cron: CronJob, jobs: readonly Job[], now: number): void {
    const age = ({ status }: Job): number => now - Date.parse(status.startTime ?? '');
    for (const [how, keep] of [
      ['Complete', cron.spec.successfulJobsHistoryLimit],
      ['Failed', cron.spec.failedJobsHistoryLimit],
    ] as const) {
      const over = jobs.filter((job) => finished(job) === how).sort((a, b) => age(b) - age(a));
      for (const job of over.slice(0, Math.max(0, over.length - keep))) this.removeJob(cron, job.metadata.name);
    }
  }
}
