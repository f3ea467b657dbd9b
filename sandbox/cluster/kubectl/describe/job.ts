import type { CronJob, Job, PodTemplate } from '../../objects.ts';
import { describedTime, humanDuration } from '../../time.ts';
import { selectorText } from '../printers.ts';
import { Description } from '../tab-writer.ts';
import { describeEvents, describeMarks, describeOwner, type Describing } from './describing.ts';
import { describeTemplate } from './pod-parts.ts';

export function describeJob(job: Job, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = job;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  d.line(0, `Selector:\t${selectorText(spec.selector.matchLabels)}`);
  describeMarks(d, metadata);
  describeOwner(d, metadata);
  d.line(0, `Parallelism:\t${spec.parallelism}`);
  d.line(0, `Completions:\t${spec.completions}`);
  d.line(0, `Completion Mode:\t${String(spec['completionMode'])}`);
  d.line(0, `Suspend:\t${spec.suspend}`);
  d.line(0, `Backoff Limit:\t${spec.backoffLimit}`);
  if (spec.ttlSecondsAfterFinished !== undefined) d.line(0, `TTL Seconds After Finished:\t${spec.ttlSecondsAfterFinished}`);
  const { startTime, completionTime } = status;
  if (startTime !== undefined) d.line(0, `Start Time:\t${describedTime(startTime)}`);
  if (completionTime !== undefined) d.line(0, `Completed At:\t${describedTime(completionTime)}`);
  if (startTime !== undefined && completionTime !== undefined)
    d.line(0, `Duration:\t${humanDuration(Date.parse(completionTime) - Date.parse(startTime))}`);
  if (spec.activeDeadlineSeconds !== undefined) d.line(0, `Active Deadline Seconds:\t${spec.activeDeadlineSeconds}s`);
  const ready = status.ready === undefined ? '' : ` (${status.ready} Ready)`;
  d.line(0, `Pods Statuses:\t${status.active ?? 0} Active${ready} / ${status.succeeded ?? 0} Succeeded / ${status.failed ?? 0} Failed`);
  describeTemplate(d, spec.template);
  describeEvents(d, job, context);
  return d.toString();
}

export function describeCronJob(cron: CronJob, context: Describing): string {
  const d = new Description();
  const { metadata, spec, status } = cron;
  d.line(0, `Name:\t${metadata.name}`);
  d.line(0, `Namespace:\t${metadata.namespace ?? ''}`);
  describeMarks(d, metadata);
  d.line(0, `Schedule:\t${spec.schedule}`);
  d.line(0, `Concurrency Policy:\t${spec.concurrencyPolicy}`);
  d.line(0, `Suspend:\t${spec.suspend ? 'True' : 'False'}`);
  d.line(0, `Successful Job History Limit:\t${spec.successfulJobsHistoryLimit}`);
  d.line(0, `Failed Job History Limit:\t${spec.failedJobsHistoryLimit}`);
  d.line(0, `Starting Deadline Seconds:\t${spec.startingDeadlineSeconds === undefined ? '<unset>' : `${spec.startingDeadlineSeconds}s`}`);
  jobTemplate(d, spec.jobTemplate.spec);
  d.line(0, `Last Schedule Time:\t${status.lastScheduleTime === undefined ? '<unset>' : describedTime(status.lastScheduleTime)}`);
  d.line(0, `Active Jobs:\t${(status.active ?? []).map(({ name }) => name).join(', ') || '<none>'}`);
  describeEvents(d, cron, context);
  return d.toString();
}

function jobTemplate(d: Description, spec: Partial<Job['spec']> & { readonly template: PodTemplate }): void {
  d.line(0, 'Selector:\t<unset>');
  d.line(0, `Parallelism:\t${spec.parallelism ?? '<unset>'}`);
  d.line(0, `Completions:\t${spec.completions ?? '<unset>'}`);
  if (spec.activeDeadlineSeconds !== undefined) d.line(0, `Active Deadline Seconds:\t${spec.activeDeadlineSeconds}s`);
  describeTemplate(d, spec.template);
}
