import { beforeEach, expect, it } from 'vitest';
import { CONTROL } from '../../protocol/addresses.ts';
import { smallCluster, type SmallCluster } from '../testing/small-cluster.ts';
import { ModuleControllerV1 } from './controller.ts';

// ModuleController V1 was not recorded: what follows is in the code of tag V1.0.0.

let small: SmallCluster;
let controller: ModuleControllerV1;
/** Requests to bases: `10.88.0.11 installBiz stock:1.0.0`. */
let asked: string[];
/** What a base answers to an install. */
let answer: string;

const run = (line: string, input?: unknown): Promise<string> => small.run(line, input);

async function start(bases: number): Promise<void> {
  small = smallCluster();
  asked = [];
  answer = 'SUCCESS';
  const { cluster, lan } = small;
  let last = 10;
  cluster.addWorker({
    next: () => `10.88.0.${++last}`,
    start(address) {
      const open = lan.machine(address).listen(1238, 'base', ({ path, body }) => {
        const text = new TextDecoder().decode(body);
        const [, name = '', version = ''] = /"bizName":"([^"]*)","bizVersion":"([^"]*)"/.exec(text) ?? [];
        asked.push(`${address} ${path.slice(1)} ${name}:${version}`);
        const code = path === '/installBiz' ? answer : 'SUCCESS';
        return { status: 200, reason: 'OK', headers: [], body: new TextEncoder().encode(JSON.stringify({ code })), ending: 'length' };
      });
      return () => open?.close();
    },
  });
  controller = new ModuleControllerV1(cluster.plane, lan.machine(CONTROL));
  await run('apply -f -', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'base' },
    spec: {
      replicas: bases,
      selector: { matchLabels: { app: 'base' } },
      template: { metadata: { labels: { app: 'base' } }, spec: { containers: [{ name: 'base', image: 'registry.local/base:1.0.0' }] } },
    },
  });
  await small.pass(3_000);
}

const manifest = (spec: object = {}, module: object = {}, name = 'stock'): unknown => ({
  apiVersion: 'koupleless.io/v1alpha1',
  kind: 'ModuleDeployment',
  metadata: { name, labels: { app: name } },
  spec: {
    baseDeploymentName: 'base',
    template: { spec: { module: { name, version: '1.0.0', url: `http://10.88.0.1:8000/${name}-1.0.0-ark-biz.jar`, ...module } } },
    replicas: 2,
    schedulingStrategy: { schedulingPolicy: 'scatter' },
    ...spec,
  },
});
const state = async (name = 'stock'): Promise<string> =>
  (
    await run(
      `get mddeploy ${name} -o 'jsonpath={.status.releaseStatus.progress} {.status.releaseStatus.currentBatch}/{.status.releaseStatus.realBatchCount}'`,
    )
  ).slice(2);
const modules = async (): Promise<readonly string[]> =>
  (
    await run(
      'get md -o \'jsonpath={range .items[*]}{.spec.module.name}:{.spec.module.version} {.status.status} {.metadata.labels.koupleless\\.io/base-instance-ip}{"\\n"}{end}\'',
    )
  )
    .slice(2)
    .split('\n')
    .filter((line) => line !== '')
    .sort();

const states = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split(' ').slice(0, 2).join(' '));

beforeEach(() => () => {
  controller.stop();
  small.stop();
});

it('publishes on as many bases as wanted, and takes offline', async () => {
  await start(3);
  expect(await run('apply -f -', manifest())).toBe('0 moduledeployment.koupleless.io/stock created\n');
  await small.pass(2_000);
  expect(states(await modules())).toEqual(['stock:1.0.0 Available', 'stock:1.0.0 Available']);
  expect(await state()).toBe('Completed 1/1');
  expect(await run('get mdrs -o name')).toBe('0 modulereplicaset.koupleless.io/stock-replicas-1\n');
  expect(await run('describe mddeploy stock')).toMatch(/Base Deployment Name: +base\n/);
  small.cluster.plane.store.delete('ModuleDeployment', { namespace: 'default', name: 'stock' });
  await small.pass(30_000);
  expect(asked.filter((a) => a.includes('uninstallBiz stock:1.0.0'))).toHaveLength(2);
  expect(await run('get mddeploy,mdrs,md')).toContain('No resources found');
});

it('29: batches wait for a confirmation of just this batch; a beta batch is one base, and makes one batch more', async () => {
  await start(6);
  const confirm = (n: number): Promise<string> => run(`patch mddeploy stock --type=merge -p '{"spec":{"confirmBatchNum":${n}}}'`);
  await run('apply -f -', manifest({ replicas: 5, operationStrategy: { batchCount: 2, needConfirm: true, useBeta: true } }));
  await small.pass(2_000);
  expect(await state()).toBe('Paused 1/3');
  expect(await modules()).toHaveLength(1);
  await confirm(2);
  await small.pass(1_000);
  expect(await state()).toBe('Paused 1/3');
  await confirm(1);
  await small.pass(2_000);
  // A third of the five, rounded up, on top of the one.
  expect(await state()).toBe('Paused 2/3');
  expect(await modules()).toHaveLength(3);
  await confirm(2);
  await small.pass(2_000);
  expect(await state()).toBe('Completed 3/3');
  expect(await modules()).toHaveLength(5);
  expect(await run('get mddeploy stock -o jsonpath={.spec.confirmBatchNum}')).toBe('0 0');
});

it('a time between batches alone stays Paused, too: both conditions must hold', async () => {
  await start(4);
  await run('apply -f -', manifest({ replicas: 4, operationStrategy: { batchCount: 2, grayTimeBetweenBatchSeconds: 30 } }));
  await small.pass(60_000);
  expect(await state()).toBe('Paused 1/2');
  expect(await modules()).toHaveLength(2);
});

it('a new version takes spare bases, and the old one gives as many back at once', async () => {
  await start(4);
  await run('apply -f -', manifest());
  await small.pass(2_000);
  await run('apply -f -', manifest({}, { version: '2.0.0' }));
  await small.pass(3_000);
  expect(states(await modules())).toEqual(['stock:2.0.0 Available', 'stock:2.0.0 Available']);
  expect(new Set(asked.filter((a) => a.includes('installBiz')).map((a) => a.split(' ')[0]))).toHaveLength(4);
  expect(await run('get mdrs -o jsonpath={.items[*].metadata.name}')).toBe('0 stock-replicas-1 stock-replicas-2');
});

it('without a spare base a new version stalls, and is not tried again when one comes', async () => {
  await start(2);
  await run('apply -f -', manifest());
  await small.pass(2_000);
  await run('apply -f -', manifest({}, { version: '2.0.0' }));
  await small.pass(3_000);
  await run('scale deployment base --replicas=3');
  await small.pass(60_000);
  expect(states(await modules())).toEqual(['stock:1.0.0 Available', 'stock:1.0.0 Available']);
});

it.each([
  ['scatter', [1, 1, 2]],
  ['stacking', [0, 2, 2]],
])('%s', async (schedulingPolicy, counts) => {
  await start(3);
  for (const [i, name] of ['a', 'b'].entries()) {
    await run('apply -f -', manifest({ replicas: 2, schedulingStrategy: { schedulingPolicy } }, {}, name));
    await small.pass(2_000);
    expect(await modules()).toHaveLength(2 * (i + 1));
  }
  const on = (await modules()).map((line) => line.split(' ')[2]);
  expect(['11', '12', '13'].map((n) => on.filter((ip) => ip === `10.88.0.${n}`).length).sort()).toEqual(counts);
});

it('30: a Module that is deleted is uninstalled, and another takes the first free base, whatever the strategy', async () => {
  await start(3);
  await run('apply -f -', manifest({ replicas: 1 }));
  await small.pass(2_000);
  const [, name = ''] = (await run('get md -o name')).trim().split('/');
  small.cluster.plane.store.delete('Module', { namespace: 'default', name });
  await small.pass(3_000);
  expect(asked.map((a) => a.split(' ')[1])).toEqual(['installBiz', 'uninstallBiz', 'installBiz']);
  const first = (await run('get pods -l app=base -o jsonpath={.items[0].status.podIP}')).slice(2);
  expect(await modules()).toEqual([`stock:1.0.0 Available ${first}`]);
});

it('scale up, then down: the replacement is there before the old one goes; scaled in, the base itself is deleted', async () => {
  await start(3);
  await run('apply -f -', manifest({ operationStrategy: { upgradePolicy: 'scaleup_then_scaledown' } }));
  await small.pass(2_000);
  const [, name = ''] = (await run('get md -o name')).split('\n')[0]?.split('/') ?? [];
  small.cluster.plane.store.delete('Module', { namespace: 'default', name });
  await small.pass(15_000);
  expect(asked.at(-1)).toBe('10.88.0.13 installBiz stock:1.0.0');
  // No uninstall: the label of its base is taken away, and nothing else.
  expect(asked.filter((a) => a.includes('uninstall'))).toEqual([]);
  await run(`patch mddeploy stock --type=merge -p '{"spec":{"replicas":1}}'`);
  await small.pass(5_000);
  // A finalizer of the wrong name keeps the base's Pod for ever.
  expect(await run('get pods')).toMatch(/base-\S+ +\d\/1 +Terminating/);
  expect((await run('get pods -l app=base -o name')).split('\n').filter((l) => l !== '')).toHaveLength(4);
});

it('an install that fails is not tried again, and the release stays where it is', async () => {
  await start(1);
  answer = 'FAILED';
  await run('apply -f -', manifest({ replicas: 1 }));
  await small.pass(60_000);
  expect(asked).toEqual(['10.88.0.11 installBiz stock:1.0.0']);
  expect(await modules()).toEqual(['stock:1.0.0 Upgrading 10.88.0.11']);
});

it('replicas -1: as many as the base has, found out once', async () => {
  await start(2);
  await run('apply -f -', manifest({ replicas: -1 }));
  await small.pass(2_000);
  expect(await modules()).toHaveLength(2);
  await run('scale deployment base --replicas=3');
  await small.pass(30_000);
  expect(await run('get mddeploy stock -o jsonpath={.spec.replicas}')).toBe('0 2');
  expect(await modules()).toHaveLength(2);
});

it('a ModuleDeployment without labels ends the controller, again and again', async () => {
  await start(1);
  await run('apply -f -', { ...(manifest() as object), metadata: { name: 'bare' } });
  await small.pass(2_000);
  expect(controller.crash).toBe('panic: assignment to entry in nil map');
  await run('apply -f -', manifest({ replicas: 1 }));
  await small.pass(12_000);
  expect(controller.crash).toBe('panic: assignment to entry in nil map');
});

it('what its definition refuses, and what it does not know', async () => {
  await start(1);
  expect(await run('apply -f -', manifest({ pause: false }))).toContain('strict decoding error: unknown field "spec.pause"');
  expect(await run('apply -f -', manifest({ replicas: -2 }))).toContain('spec.replicas in body should be greater than or equal to -1');
  expect(await run('apply -f -', manifest({ replicas: 'two' }))).toContain(
    'spec.replicas: Invalid value: "string": spec.replicas in body must be of type integer: "string"',
  );
  expect(await run('apply -f -', manifest({ schedulingStrategy: { schedulingPolicy: 'Scatter' } }))).toContain(
    'Unsupported value: "Scatter": supported values: "scatter", "stacking"',
  );
  const documented = { ...(manifest() as object), apiVersion: 'koupleless.alipay.com/v1alpha1' };
  expect(await run('apply -f -', documented)).toContain(
    'no matches for kind "ModuleDeployment" in version "koupleless.alipay.com/v1alpha1"\nensure CRDs are installed first',
  );
});
