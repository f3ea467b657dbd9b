import { beforeEach, expect, it } from 'vitest';
import { smallCluster, type SmallCluster } from '../testing/small-cluster.ts';

const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'inventory' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'inventory' } },
    template: {
      metadata: { labels: { app: 'inventory' } },
      spec: {
        nodeSelector: { type: 'virtual-kubelet' },
        containers: [{ name: 'inventory', image: 'http://10.88.0.1:8000/inventory.jar' }],
      },
    },
  },
};
const cron = (spec: object = {}, container: object = {}): unknown => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'morning' },
  spec: {
    schedule: '0 8 * * *',
    timeZone: 'Asia/Shanghai',
    ...spec,
    jobTemplate: {
      spec: {
        template: {
          spec: {
            serviceAccountName: 'scaler',
            restartPolicy: 'Never',
            containers: [
              {
                name: 'kubectl',
                image: 'registry.k8s.io/kubectl:v1.34.4',
                args: ['scale', 'deployment/inventory', '--replicas=3'],
                ...container,
              },
            ],
          },
        },
      },
    },
  },
});
const HOUR = 3_600_000;
let small: SmallCluster;
const run = (line: string, input?: unknown): Promise<string> => small.run(line, input);

beforeEach(async () => {
  // 07:58 in Shanghai.
  small = smallCluster(Date.parse('2026-11-30T23:58:00Z'));
  small.cluster.addWorker();
  await run('apply -f -', DEPLOYMENT);
  await run('create serviceaccount scaler');
  await run('create role scaler --verb=get,patch --resource=deployments,deployments/scale');
  await run('create rolebinding scaler --role=scaler --serviceaccount=default:scaler');
  return () => small.stop();
});

it('scales by time: a Job at eight in its zone, a Pod on the worker, kubectl as the ServiceAccount', async () => {
  expect(await run('apply -f -', cron())).toBe('0 cronjob.batch/morning created\n');
  expect(await run('get cronjob')).toMatch(/morning +0 8 \* \* \* +Asia\/Shanghai +False +0 +<none> +0s/);
  await small.pass(110_000);
  expect(await run('get jobs')).toBe('0 No resources found in default namespace.\n');
  await small.pass(20_000);
  expect(await run('get jobs')).toMatch(/morning-\d{8} +Complete +1\/1 +\d+s +\d+s/);
  expect(await run('get pods -l app!=inventory')).toMatch(/morning-\d{8}-\w{5} +0\/1 +Completed +0 +\d+s/);
  expect(await run('get deployment inventory -o jsonpath={.spec.replicas}')).toBe('0 3');
  const [, job] = (await run('get jobs -o name')).split(' ');
  expect(await run(`logs ${(job ?? '').trim()}`)).toBe('0 deployment.apps/inventory scaled\n');
  expect(await run('describe cronjob morning')).toMatch(/Created job morning-\d+\n.*Saw completed job: morning-\d+, condition: Complete/s);
});

it('a Pod may ask only what its Roles allow, in the words of the API server', async () => {
  await run('delete rolebinding scaler');
  await run('apply -f -', cron());
  await small.pass(150_000);
  expect(await run('get deployment inventory -o jsonpath={.spec.replicas}')).toBe('0 1');
  const [, pod] = (await run('get pods -l batch.kubernetes.io/job-name -o name')).split(' ');
  expect(await run(`logs ${(pod ?? '').split('\n')[0] ?? ''}`)).toBe(
    '0 Error from server (Forbidden): deployments.apps "inventory" is forbidden: User "system:serviceaccount:default:scaler" cannot get resource "deployments" in API group "apps" in the namespace "default"\n',
  );
  // Another try after ten seconds, then after twenty.
  expect((await run('get pods -l batch.kubernetes.io/job-name -o name')).split('\n').filter((l) => l !== '')).toHaveLength(2);
  expect(await run('get jobs')).toMatch(/Running +0\/1/);
});

it('after so many failures a Job is over', async () => {
  await run('delete role scaler');
  await run('create job once --image=registry.k8s.io/kubectl -- kubectl get deployments');
  await small.pass(30 * 60_000);
  expect(await run('get jobs once')).toMatch(/once +Failed +0\/1/);
  expect(await run('describe job once')).toContain('Job has reached the specified backoff limit');
  expect(await run('get pods -l job-name=once -o name')).toMatch(/^0 (?:pod\/once-\w{5}\n){7}$/);
});

it('without the ServiceAccount there is no Pod, and an event says so', async () => {
  await run('delete serviceaccount scaler');
  await run('apply -f -', cron());
  await small.pass(125_000);
  expect(await run('events')).toMatch(
    /Error creating: pods "morning-\d+-" is forbidden: error looking up service account default\/scaler: serviceaccount "scaler" not found/,
  );
});

it('without a worker the Pod waits: a base takes no Pod that does not tolerate it', async () => {
  await run('delete node worker-1');
  await run('apply -f -', cron());
  await small.pass(125_000);
  expect(await run('get pods -l batch.kubernetes.io/job-name')).toMatch(/0\/1 +Pending/);
});

it('keeps three Jobs that went well, and those of a suspended one do not come', async () => {
  const often = { schedule: '*/10 * * * *' };
  await run('apply -f -', cron(often));
  await small.pass(HOUR);
  expect((await run('get jobs -o name')).split('\n').filter((line) => line.includes('job'))).toHaveLength(3);
  await run('apply -f -', cron({ ...often, suspend: true }));
  const before = await run('get jobs -o name');
  await small.pass(HOUR / 2);
  expect(await run('get jobs -o name')).toBe(before);
});

it('a Job by hand from a CronJob, and what goes with a CronJob that is deleted', async () => {
  await run('apply -f -', cron());
  expect(await run('create job now --from=cronjob/morning')).toBe('0 job.batch/now created\n');
  await small.pass(5_000);
  expect(await run('get deployment inventory -o jsonpath={.spec.replicas}')).toBe('0 3');
  await run('delete cronjob morning');
  await small.pass(1_000);
  expect(await run('get jobs,pods -l batch.kubernetes.io/job-name')).toContain('No resources found');
});

it('a script of kubectl lines runs where the image has a shell; what it does not know it says', async () => {
  const script = 'kubectl scale deployment/inventory --replicas=2 && kubectl get deployment inventory -o name';
  await run(`create job two --image=bitnami/kubectl -- /bin/sh -c '${script}'`);
  await run(`create job bare --image=registry.k8s.io/kubectl -- /bin/sh -c 'kubectl get pods'`);
  await run(`create job odd --image=bitnami/kubectl -- /bin/sh -c 'kubectl get pods | wc'`);
  await run(`create rolebinding all --clusterrole=edit --serviceaccount=default:default`);
  await small.pass(4_000);
  expect(await run('logs job/two')).toBe('0 deployment.apps/inventory scaled\ndeployment.apps/inventory\n');
  expect(await run('get pods -l job-name=bare')).toContain('StartError');
  expect(await run('logs job/odd')).toContain("The trial's worker runs lines of kubectl");
});

it('the API server refuses what it would refuse', async () => {
  expect(await run('apply -f -', cron({ schedule: '0 8 * *' }))).toContain(
    'spec.schedule: Invalid value: "0 8 * *": expected exactly 5 fields, found 4: [0 8 * *]',
  );
  expect(await run('apply -f -', cron({ timeZone: 'Asia/Atlantis' }))).toContain(
    'spec.timeZone: Invalid value: "Asia/Atlantis": unknown time zone Asia/Atlantis',
  );
  expect(await run('apply -f -', cron({ concurrencyPolicy: 'Never' }))).toContain(
    'spec.concurrencyPolicy: Unsupported value: "Never": supported values: "Allow", "Forbid", "Replace"',
  );
});
