import { expect, it } from 'vitest';
import type { ClusterStage, StageSettings } from './testing/cluster-stage.ts';
import { clusterStages } from './testing/cluster-stages.ts';
import { moduleDeployment } from './testing/module-manifest.ts';

// What no recording shows in this order: the end state and the requests to bases follow from what single recordings show, named
// beside each.

let stage: ClusterStage;
const stages = clusterStages();
const set = (settings: Partial<StageSettings> = {}): ClusterStage => (stage = stages.set(settings));

const requests = (number: number): readonly string[] =>
  stage.asked(number, '/installBiz', '/uninstallBiz').map(({ path, body, answer = '' }) => {
    const [, name = '', version = ''] = /"bizName":"([^"]*)"(?:,"bizVersion":"([^"]*)")?/.exec(body) ?? [];
    return `${path.slice(1)} ${name}:${version} ${/"code":"SUCCESS"/.test(answer) ? 'SUCCESS' : 'FAILED'}`;
  });
const status = async (selector: string): Promise<readonly string[]> =>
  (await stage.kubectl(`get pods -l ${selector} --no-headers`))
    .slice(2)
    .split('\n')
    .filter((line) => line.includes('/'))
    .map((line) => line.split(/ {2,}/).slice(1, 3).join(' '))
    .sort();

it('replicas before bases, and a roll where each base has one already: it cannot be scheduled, and no base hears of it', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2 }));
  await stage.pass(20);
  // scale 4: one too many waits; scale 5: it is scheduled as soon as there is another base.
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['0/1 Pending', '1/1 Running']);
  await stage.start(2);
  await stage.pass(20);
  expect(requests(2)).toEqual(['installBiz inventory:1.0.0 SUCCESS']);
  // 25 % of two: one may come first, none may be missing (roll-and-roll-back); no base is free for it (scale 4).
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, version: '2.0.0' }));
  await stage.pass(60);
  expect(await status('module.koupleless.io/version=2.0.0')).toEqual(['0/1 Pending']);
  expect(await stage.kubectl('events')).toContain("0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules.");
  await stage.kubectl('rollout undo deployment/inventory');
  await stage.pass(20);
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['1/1 Running', '1/1 Running']);
  expect([...requests(1), ...requests(2)]).toEqual(['installBiz inventory:1.0.0 SUCCESS', 'installBiz inventory:1.0.0 SUCCESS']);
});

it('two modules, the base comes back with another process, one of them is taken offline and published again', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ name: 'promo' }));
  await stage.pass(3);
  await stage.kubectl('apply -f -', moduleDeployment());
  await stage.pass(20);
  stage.end(1, 'stop');
  await stage.pass(5);
  await stage.start(1);
  await stage.pass(100);
  // base-restarts 3: both are gone, and are not installed again.
  expect(requests(1)).toEqual(['installBiz promo:1.0.0 SUCCESS', 'installBiz inventory:1.0.0 SUCCESS']);
  expect(await status('module.koupleless.io/name')).toEqual(['0/1 Pending', '0/1 Pending']);
  // start-fails 3: a Pod whose module is not there is uninstalled all the same, which fails, and goes after 30 s.
  await stage.kubectl('delete deployment promo');
  await stage.pass(32);
  await stage.kubectl('apply -f -', moduleDeployment({ name: 'promo' }));
  await stage.pass(20);
  expect(requests(1).filter((r) => r.includes('promo'))).toEqual([
    'installBiz promo:1.0.0 SUCCESS',
    'uninstallBiz promo:1.0.0 FAILED',
    'installBiz promo:1.0.0 SUCCESS',
  ]);
  expect(await status('module.koupleless.io/name=promo')).toEqual(['1/1 Running']);
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['0/1 Pending']);
});

it('peer with the label set from the start: replicas stay, and what a dead base had comes back with the base', async () => {
  set({ peer: true });
  await stage.start(1, 2);
  const labels = {
    'virtual-kubelet.koupleless.io/strategy': 'peer',
    'virtual-kubelet.koupleless.io/replicas-control': 'true',
    'base.koupleless.io/cluster-name': 'default',
  };
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, labels }));
  await stage.pass(20);
  stage.end(2, 'kill');
  await stage.pass(70);
  // peer 6 and 7: a number by hand is kept; base-lost 4: its Pod stays Running until Pods without a Node are collected.
  expect(await stage.kubectl('get deployment inventory -o jsonpath={.spec.replicas}')).toBe('0 2');
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['1/1 Running', '1/1 Running']);
  await stage.pass(60);
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['0/1 Pending', '1/1 Running']);
  await stage.start(2);
  await stage.pass(20);
  expect(requests(2)).toEqual(['installBiz inventory:1.0.0 SUCCESS', 'installBiz inventory:1.0.0 SUCCESS']);
  expect(requests(1)).toEqual(['installBiz inventory:1.0.0 SUCCESS']);
  expect(await status('module.koupleless.io/name=inventory')).toEqual(['1/1 Running', '1/1 Running']);
});
