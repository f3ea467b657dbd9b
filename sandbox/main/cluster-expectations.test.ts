import { expect, it } from 'vitest';
import type { AnyChange } from '../cluster/store.ts';
import type { ClusterStage, StageSettings } from './testing/cluster-stage.ts';
import { clusterStages } from './testing/cluster-stages.ts';
import { moduleDeployment } from './testing/module-manifest.ts';

// The numbered expectations of what a real ModuleController V2 does, each on a stage of its own.

const NODE = (number: number): string => `vnode.10.88.0.${10 + number}.test`;
let stage: ClusterStage;
const stages = clusterStages();
const set = (settings: Partial<StageSettings> = {}): ClusterStage => (stage = stages.set(settings));

const gone =
  (kind: AnyChange['kind'], name: string) =>
  (change: AnyChange): boolean =>
    change.type === 'DELETED' && change.kind === kind && change.object.metadata.name.startsWith(name);
const ready = (change: AnyChange): boolean =>
  change.kind === 'Pod' && change.object.status.conditions?.some((c) => c.type === 'Ready' && c.status === 'True') === true;
const pods = async (): Promise<readonly string[]> =>
  (await stage.kubectl('get pods --no-headers'))
    .slice(2)
    .split('\n')
    .filter((line) => line.includes('/'))
    .map((line) => line.split(/ {2,}/).slice(1, 3).join(' '));
const failed = (number: number, path: string): string[] =>
  stage.asked(number, path).flatMap(({ answer = '' }) => (answer.includes('"code":"SUCCESS"') ? [] : [answer]));

it('1: the first heartbeat makes Lease and Node; heartbeats every 12 s, health every 10 s, queryAllBiz every 15 s', async () => {
  set();
  await stage.start(1);
  await stage.pass(60);
  expect(await stage.kubectl('get lease -n kube-node-lease')).toMatch(/vnode\.10\.88\.0\.11\.test +controller-1/);
  expect(await stage.kubectl(`get node ${NODE(1)}`)).toMatch(/Ready +agent +\d+s +$/m);
  const gaps = (times: readonly number[]): number[] => times.slice(1).map((t, i) => Math.round(t - (times[i] ?? 0)));
  expect(new Set(gaps(stage.heartbeats(1)))).toEqual(new Set([12]));
  expect(new Set(gaps(stage.asked(1, '/health').map((r) => r.seconds)))).toEqual(new Set([10]));
  expect(new Set(gaps(stage.asked(1, '/queryAllBiz').map((r) => r.seconds)))).toEqual(new Set([15]));
  expect(stage.asked(1, '/health')[0]?.seconds).toBeLessThan(1.5);
});

it('2: what the tunnel says to a wrong method, to broken JSON, and to a question for a baseline', async () => {
  set();
  expect(await stage.tunnel('GET', '/heartbeat')).toBe('405 ');
  expect(await stage.tunnel('POST', '/heartbeat', '{')).toBe('400 unexpected EOF');
  expect(await stage.tunnel('POST', '/queryBaseline', '{"clusterName":"default"}')).toBe('200 []');
});

it.each(['stop', 'kill'] as const)(
  '3 and 4: %s: the Node stays Ready until it goes a minute later; a base that is back gets a new one',
  async (how) => {
    set();
    await stage.start(1);
    await stage.pass(10);
    const last = stage.now;
    stage.end(1, how);
    await stage.pass(50);
    expect(await stage.kubectl(`get node ${NODE(1)}`)).toMatch(/ Ready +agent/);
    await stage.pass(20);
    const at = stage.told(gone('Node', NODE(1))) ?? 0;
    expect(at - last).toBeGreaterThan(45);
    expect(at - last).toBeLessThan(63);
    expect((stage.told(gone('Lease', NODE(1))) ?? 0) - at).toBeLessThan(0.1);
    await stage.start(1);
    expect(await stage.kubectl(`get node ${NODE(1)}`)).toMatch(/ Ready +agent +[0-3]s/);
  },
);

it('5: a base that is back within a minute keeps its Node', async () => {
  set();
  await stage.start(1);
  await stage.pass(20);
  stage.end(1, 'kill');
  await stage.pass(20);
  await stage.start(1);
  await stage.pass(60);
  expect(stage.told(gone('Node', NODE(1)))).toBeUndefined();
});

it('6: a base that is frozen for 45 s shows nothing', async () => {
  set();
  await stage.start(1);
  await stage.pass(20);
  stage.freeze(1, true);
  await stage.pass(45);
  stage.freeze(1, false);
  await stage.pass(30);
  expect(stage.told(gone('Node', NODE(1)))).toBeUndefined();
  expect(await stage.kubectl(`get node ${NODE(1)}`)).toMatch(/ Ready /);
});

it('7: a Node that is deleted by hand is not made again while heartbeats go on', async () => {
  set();
  await stage.start(1);
  await stage.pass(5);
  await stage.kubectl(`delete node ${NODE(1)}`);
  await stage.pass(40);
  expect(await stage.kubectl('get nodes')).toBe('0 No resources found\n');
  expect(stage.heartbeats(1).length).toBeGreaterThan(2);
});

it('8: a heartbeat that says DEACTIVATED ends the Node at the next look, the next ACTIVATED makes it again', async () => {
  set();
  await stage.start(1);
  await stage.pass(3);
  const said = stage.now;
  const beat = {
    baseMetadata: { identity: '10.88.0.11', clusterName: 'default' },
    localIP: '10.88.0.11',
    localHostName: 'base-1',
    port: 1238,
    state: 'DEACTIVATED',
  };
  expect(await stage.tunnel('POST', '/heartbeat', JSON.stringify(beat))).toBe('200 SUCCESS');
  await stage.pass(3.2);
  expect((stage.told(gone('Node', NODE(1)), said) ?? 99) - said).toBeLessThan(3.2);
  await stage.pass(12);
  expect(await stage.kubectl('get nodes')).toContain(NODE(1));
});

it('9, 10 and 12: the module answers, its Pod is Pending until the next poll, then Running; the same again changes nothing', async () => {
  set();
  await stage.start(1);
  const applied = stage.now;
  expect(await stage.kubectl('apply -f -', moduleDeployment())).toBe('0 deployment.apps/inventory created\n');
  await stage.pass(4);
  expect(await stage.web(1)).toBe('200 hello from inventory 1.0.0');
  expect(await pods()).toEqual(['0/1 Pending']);
  await stage.pass(13);
  expect(await pods()).toEqual(['1/1 Running']);
  expect((stage.told(ready) ?? 0) - applied).toBeLessThan(17);
  const [install] = stage.asked(1, '/installBiz');
  expect(install?.body).toBe('{"bizName":"inventory","bizVersion":"1.0.0","bizUrl":"http://10.88.0.1:8000/inventory-1.0.0-ark-biz.jar"}');
  const described = await stage.kubectl('describe pods');
  expect(described).toMatch(/Conditions:\n +Type +Status\n +Ready +True *\n +ContainersReady +True *\n\w/);
  expect(described).toMatch(/Container ID: +inventory\n/);
  expect(described).toMatch(/IP: +10\.88\.0\.11\n/);
  expect(described.match(/^ {2}(?:Normal|Warning)/gm)).toHaveLength(1);
  expect(await stage.kubectl('apply -f -', moduleDeployment())).toBe('0 deployment.apps/inventory unchanged\n');
  await stage.pass(5);
  expect(stage.asked(1, '/installBiz')).toHaveLength(1);
});

it('11: a module that is activated in the first second of a minute is never Ready', async () => {
  set();
  await stage.start(1);
  await stage.untilSecond(58.6);
  await stage.kubectl('apply -f -', moduleDeployment());
  await stage.pass(60);
  expect(await stage.web(1)).toBe('200 hello from inventory 1.0.0');
  const records = await stage.ask('10.88.0.11', 1238, 'POST', '/queryAllBiz', '{}');
  const times = [...records.matchAll(/"changeTime":(\d+)/g)].map(([, time]) => Number(time));
  expect(new Date(Math.max(...times)).getUTCSeconds()).toBe(0);
  expect(await pods()).toEqual(['0/1 Pending']);
});

it('13: logs and exec of a module fail, in the words of a real cluster', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment());
  await stage.pass(17);
  expect(await stage.kubectl('logs deployment/inventory')).toMatch(
    /^1 Error from server: Get "https:\/\/base-1:10250\/containerLogs\/default\/inventory-/,
  );
  expect(await stage.kubectl('exec deployment/inventory -- ls')).toMatch(
    /^1 error: Internal error occurred: error sending request: Post "https:\/\/base-1:10250\/exec\//,
  );
});

it('14: taken offline it is 404 at once, its Pod is Terminating for 30 s', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment());
  await stage.pass(17);
  const at = stage.now;
  await stage.kubectl('delete deployment inventory');
  await stage.pass(1);
  expect((stage.asked(1, '/uninstallBiz')[0]?.seconds ?? 99) - at).toBeLessThan(1.1);
  expect(await stage.web(1)).toMatch(/^404 /);
  expect(await pods()).toEqual(['1/1 Terminating']);
  await stage.pass(32);
  expect(await pods()).toEqual([]);
  expect((stage.told(gone('Pod', 'inventory')) ?? 0) - at).toBeGreaterThan(30);
});

it('15 and 16: one replica too many waits for a third base; scaled in, the youngest go', async () => {
  set();
  await stage.start(1, 2);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2 }));
  await stage.pass(17);
  await stage.kubectl('scale deployment inventory --replicas=3');
  await stage.pass(3);
  expect(await pods()).toContain('0/1 Pending');
  expect(await stage.kubectl('events')).toContain("0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules.");
  const started = stage.now;
  await stage.start(3);
  await stage.pass(20);
  expect((stage.asked(3, '/installBiz')[0]?.seconds ?? 99) - started).toBeLessThan(2);
  const youngest = await stage.kubectl(`get pods --field-selector spec.nodeName=${NODE(3)} -o name`);
  await stage.kubectl('scale deployment inventory --replicas=1');
  await stage.pass(1);
  expect((await pods()).filter((p) => p.includes('Terminating'))).toHaveLength(2);
  expect([1, 2, 3].flatMap((n) => stage.asked(n, '/uninstallBiz'))).toHaveLength(2);
  await stage.pass(32);
  expect(youngest).not.toBe(await stage.kubectl('get pods -o name'));
  expect(await pods()).toEqual(['1/1 Running']);
});

it('17: a roll on bases with their defaults never ends: the new version is deactivated, and both answer', async () => {
  set();
  await stage.start(1, 2);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false }));
  await stage.pass(17);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false, version: '2.0.0' }));
  await stage.pass(60);
  expect(await pods()).toContain('0/1 Started');
  expect(await stage.kubectl('get pods -o jsonpath={.items[*].status.containerStatuses[*].state.waiting.message}')).toContain(
    'start but is deactivated',
  );
  expect(await stage.kubectl('rollout status deployment/inventory --timeout=30s')).toContain('error: timed out waiting for the condition');
  expect(await stage.web(1)).toBe('200 hello from inventory 1.0.0');
});

it('18 and 19: with -Dactivate.new.module=true it ends, old Pods go at once; undo is a roll the other way', async () => {
  set({ activate: true });
  await stage.start(1, 2);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false }));
  await stage.pass(17);
  const rolled = stage.now;
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false, version: '2.0.0' }));
  expect(await stage.kubectl('rollout status deployment/inventory --timeout=180s')).toContain('successfully rolled out');
  expect(await stage.web(1, '/inventory-v2/')).toContain('200 hello from inventory 2.0.0');
  expect(await stage.web(2, '/inventory/')).toMatch(/^404/);
  expect((stage.told(gone('Pod', 'inventory'), rolled) ?? 99) - rolled).toBeLessThan(60);
  await stage.kubectl('rollout undo deployment/inventory');
  expect(await stage.kubectl('rollout status deployment/inventory --timeout=180s')).toContain('successfully rolled out');
  expect(await stage.kubectl('get deployment inventory -o jsonpath={.metadata.annotations.deployment\\.kubernetes\\.io/revision}')).toBe(
    '0 3',
  );
  expect(await stage.web(1)).toBe('200 hello from inventory 1.0.0');
});

it('20: after rollout restart everything is green and nothing answers', async () => {
  set();
  await stage.untilSecond(5);
  await stage.start(1, 2);
  // A module that was activated late in a minute is not seen to be gone: no poll here falls into a later second.
  await stage.untilSecond(57);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false }));
  await stage.pass(17);
  await stage.kubectl('rollout restart deployment/inventory');
  expect(await stage.kubectl('rollout status deployment/inventory --timeout=300s')).toContain('successfully rolled out');
  await stage.pass(60);
  expect(failed(1, '/installBiz').concat(failed(2, '/installBiz')).join()).toContain('REPEAT_BIZ');
  expect((await stage.web(1)).slice(0, 3) + (await stage.web(2)).slice(0, 3)).toBe('404404');
  expect(await pods()).toEqual(['1/1 Running', '1/1 Running']);
});

it.each([
  ['that fails to start', { name: 'broken' }],
  ['that is nowhere', { version: '7.7.7' }],
  ['that is no archive', { name: 'garbage' }],
  ['without a version', { noVersion: true }],
] as const)('21 and 22: a module %s says nothing, is not tried again, and goes after 30 s', async (_what, manifest) => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment(manifest));
  await stage.pass(50);
  expect(await pods()).toEqual(['0/1 Pending']);
  expect(await stage.kubectl('get pods -o jsonpath={.items[0].status.containerStatuses[0].state}')).toBe('0 {}');
  expect((await stage.kubectl('describe pods')).match(/^ {2}(?:Normal|Warning)/gm)).toHaveLength(1);
  expect(stage.asked(1, '/installBiz')).toHaveLength(1);
  await stage.kubectl(`delete deployment ${'name' in manifest ? manifest.name : 'inventory'}`);
  await stage.pass(2);
  expect(failed(1, '/uninstallBiz').length).toBeGreaterThan(0);
  await stage.pass(31);
  expect(await pods()).toEqual([]);
});

it('23: a jar with another name inside is installed and taken away again', async () => {
  set();
  await stage.start(1);
  const image = 'http://10.88.0.1:8000/inventory-1.0.0-ark-biz.jar';
  await stage.kubectl('apply -f -', moduleDeployment({ name: 'shop', image }));
  await stage.pass(40);
  expect(await pods()).toEqual(['0/1 Pending']);
  expect(stage.asked(1, '/uninstallBiz').some(({ body }) => body.includes('"bizName":"inventory"'))).toBe(true);
  expect(await stage.web(1)).toMatch(/^404/);
});

it('24: an image that is no .jar: Pods end, and others are made', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ name: 'nginx', image: 'nginx:1.27', apart: false }));
  await stage.pass(40);
  expect((await stage.kubectl('get pods')).match(/Succeeded|Completed/g)?.length ?? 0).toBeGreaterThan(0);
  expect(stage.asked(1, '/installBiz').length).toBeGreaterThan(1);
  expect(failed(1, '/installBiz')[0]).toContain('unknown protocol');
});

it("25: two replicas on one base are in each other's way", async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ replicas: 2, apart: false }));
  await stage.pass(10);
  expect(failed(1, '/installBiz')[0]).toContain('conflict, exist unfinished command(installBiz)');
});

it('26: a base that restarts within a minute loses its module for good', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ apart: false }));
  await stage.pass(17);
  stage.end(1, 'kill');
  await stage.start(1);
  await stage.pass(120);
  expect(await stage.web(1)).toMatch(/^404/);
  expect(await pods()).toEqual(['0/1 Pending']);
  expect(stage.asked(1, '/installBiz')).toHaveLength(1);
  await stage.kubectl('delete pods --all --wait=false');
  await stage.pass(20);
  expect(await stage.web(1)).toBe('200 hello from inventory 1.0.0');
});

it('27: what the scheduler says, and what it does not', async () => {
  set();
  await stage.start(1);
  await stage.kubectl('apply -f -', moduleDeployment({ pod: { tolerations: [] } }));
  await stage.kubectl(
    'apply -f -',
    moduleDeployment({ name: 'promo', pod: { affinity: {}, nodeSelector: { 'base.koupleless.io/cluster-name': 'other' } } }),
  );
  await stage.pass(3);
  const said = await stage.kubectl('events');
  expect(said).toContain('0/1 nodes are available: 1 node(s) had untolerated taint(s).');
  expect(said).toContain("0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector.");
  const zone = { labelSelector: { matchLabels: { 'module.koupleless.io/name': 'ticker' } }, topologyKey: 'topology.kubernetes.io/zone' };
  const apart = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [zone] } };
  await stage.kubectl('apply -f -', moduleDeployment({ name: 'ticker', replicas: 2, pod: { affinity: apart } }));
  await stage.pass(3);
  // No base has a zone, so nothing keeps two of them apart.
  expect(
    (await stage.kubectl('get pods -l module.koupleless.io/name=ticker -o jsonpath={.items[*].spec.nodeName}')).split(NODE(1)),
  ).toHaveLength(3);
});

const near = (side: 'podAffinity' | 'podAntiAffinity'): object => ({
  affinity: {
    [side]: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        {
          weight: 100,
          podAffinityTerm: {
            labelSelector: { matchLabels: { 'virtual-kubelet.koupleless.io/component': 'module' } },
            topologyKey: 'kubernetes.io/hostname',
          },
        },
      ],
    },
  },
});
const SPREAD = {
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: { 'virtual-kubelet.koupleless.io/component': 'module' } },
    },
  ],
};

it.each([
  ['preferred anti-affinity', near('podAntiAffinity'), [1, 1, 1]],
  ['topologySpreadConstraints', SPREAD, [1, 1, 1]],
  ['preferred affinity', near('podAffinity'), [0, 0, 3]],
])('28: three modules on three bases by %s', async (_how, pod, counts) => {
  set();
  await stage.start(1, 2, 3);
  await stage.pass(3);
  for (const name of ['inventory', 'promo', 'ticker']) {
    await stage.kubectl('apply -f -', moduleDeployment({ name, apart: false, pod }));
    await stage.pass(2);
  }
  const bound = (await stage.kubectl('get pods -o jsonpath={.items[*].spec.nodeName}')).slice(2).split(' ');
  expect([1, 2, 3].map((n) => bound.filter((name) => name === NODE(n)).length).sort()).toEqual(counts);
});

it('peer: replicas follow the bases, a number by hand does not last, the label leaves it alone', async () => {
  set({ peer: true });
  const replicas = async (): Promise<string> => stage.kubectl('get deployment inventory -o jsonpath={.spec.replicas}');
  const labels = { 'virtual-kubelet.koupleless.io/strategy': 'peer', 'base.koupleless.io/cluster-name': 'default' };
  await stage.kubectl('apply -f -', moduleDeployment({ labels }));
  await stage.pass(1);
  expect(await replicas()).toBe('0 0');
  await stage.start(1, 2);
  expect(await replicas()).toBe('0 2');
  await stage.kubectl('scale deployment inventory --replicas=5');
  await stage.pass(1);
  expect(await replicas()).toBe('0 2');
  await stage.kubectl('label deployment inventory virtual-kubelet.koupleless.io/replicas-control=true');
  await stage.kubectl('scale deployment inventory --replicas=1');
  await stage.pass(1);
  expect(await replicas()).toBe('0 1');
});
