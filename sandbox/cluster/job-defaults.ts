import type { Draft, Job, JobSpec, PodTemplate } from './objects.ts';
import { templateDefaults } from './pod-defaults.ts';
import type { ObjectStore } from './store.ts';

const UID = 'batch.kubernetes.io/controller-uid';
const NAME = 'batch.kubernetes.io/job-name';

export type GivenJobSpec = Partial<JobSpec> & { template: PodTemplate };

/** What the server fills into a Job; its selector and the labels of its Pods name its uid. */
function jobDefaults(given: GivenJobSpec): JobSpec {
  const completions = given.completions ?? given.parallelism ?? 1;
  return {
    ...given,
    parallelism: given.parallelism ?? 1,
    completions,
    backoffLimit: given.backoffLimit ?? 6,
    suspend: given.suspend ?? false,
    completionMode: given['completionMode'] ?? 'NonIndexed',
    podReplacementPolicy: given['podReplacementPolicy'] ?? 'TerminatingOrFailed',
    manualSelector: given['manualSelector'] ?? false,
    selector: given.selector ?? {},
    template: { ...given.template, spec: templateDefaults(given.template.spec) },
  };
}

export function createJob(store: ObjectStore, metadata: Draft<'Job'>['metadata'], given: GivenJobSpec): Job {
  const draft: Draft<'Job'> = { kind: 'Job', apiVersion: 'batch/v1', metadata, spec: jobDefaults(given), status: {} };
  return store.create('Job', draft, (job) => {
    const { uid, name } = job.metadata;
    const { template } = job.spec;
    const labels = { [UID]: uid, [NAME]: name, 'controller-uid': uid, 'job-name': name };
    job.metadata.labels = { ...job.metadata.labels, ...labels };
    job.spec.selector = { matchLabels: { [UID]: uid } };
    template.metadata = { ...template.metadata, labels: { ...template.metadata?.labels, ...labels } };
  });
}
