import { beforeEach, expect, it } from 'vitest';
import { createReplayClock } from '../../conformance/replay-clock.ts';
import { createLan } from '../../host/lan.ts';
import { CONTROL } from '../../protocol/addresses.ts';
import { Cluster } from '../cluster.ts';
import { kubectl } from '../kubectl/kubectl.ts';

const START = Date.parse('2026-11-30T12:00:00Z');
const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'inventory' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'inventory' } },
    template: { metadata: { labels: { app: 'inventory' } }, spec: { containers: [{ name: 'inventory', image: 'a.jar' }] } },
  },
};

let clock: ReturnType<typeof createReplayClock>;
let cluster: Cluster;

async function run(line: string, input: unknown = undefined): Promise<string> {
  let output = '';
  const add = (text: string): void => void (output += text);
  const status = await kubectl(line.split(' '), {
    cluster,
    out: add,
    err: add,
    read: () => JSON.stringify(input),
    look: () => Promise.resolve(false),
    wait: () => Promise.resolve(false),
  });
  return `${status} ${output}`;
}

function pass(milliseconds: number): void {
  const end = clock.now() + milliseconds;
  clock.after(milliseconds, () => undefined);
  while (clock.runNext(end - clock.now()));
}

beforeEach(async () => {
  clock = createReplayClock({ now: () => START, nanos: () => 0 });
  cluster = new Cluster({ clock, network: createLan().machine(CONTROL) });
  await run('apply -f -', DEPLOYMENT);
  pass(1_000);
  return () => cluster.stop();
});

it('holds replicas between minimum and maximum, at its second look after somebody scaled by hand', async () => {
  expect(await run('autoscale deployment inventory --min=2 --max=3')).toBe('0 horizontalpodautoscaler.autoscaling/inventory autoscaled\n');
  pass(16_000);
  expect(await run('get deployment inventory -o jsonpath={.spec.replicas}')).toContain('2');
  expect(await run('describe hpa inventory')).toContain('New size: 2; reason: Current number of replicas below Spec.MinReplicas');
  await run('scale deployment inventory --replicas=5');
  pass(16_000);
  expect(await run('get deployment inventory -o jsonpath={.spec.replicas}')).toContain('3');
});

it('follows no figure, as there is none, and leaves what was scaled to nothing', async () => {
  await run('autoscale deployment inventory --max=3 --cpu-percent=50');
  pass(16_000);
  expect(await run('get hpa')).toMatch(/cpu: <unknown>\/50% +1 +3 +1 +16s/);
  await run('scale deployment inventory --replicas=0');
  pass(16_000);
  expect(await run('describe hpa')).toContain('scaling is disabled since the replica count of the target is zero');
});

it('says what it cannot scale', async () => {
  expect(await run('autoscale deployment inventory --min=2 --max=1')).toMatch(/^1 error: --max=MAXPODS must be larger or equal/);
  expect(await run('autoscale deployment inventory')).toMatch(/^1 error: --max=MAXPODS is required/);
  const hpa = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'a' } };
  const spec = { scaleTargetRef: { kind: 'Deployment', name: 'moon' }, maxReplicas: 2 };
  expect(await run('apply -f -', { ...hpa, spec: { ...spec, metrics: [{ type: 'External' }] } })).toContain(
    'metrics of type Resource and Pods alone',
  );
  expect(await run('apply -f -', { ...hpa, spec: { ...spec, maxReplicas: 0 } })).toContain('must be greater than 0');
  expect(await run('apply -f -', { ...hpa, spec })).toBe('0 horizontalpodautoscaler.autoscaling/a created\n');
  pass(16_000);
  expect(await run('describe hpa a')).toContain('deployments/scale.apps "moon" not found');
  expect(await run('top pods')).toBe('1 error: Metrics API not available\n');
  expect(await run('top moon')).toMatch(/^1 error: kubectl top knows two things/);
});

const FOLLOWS = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'inventory' },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'inventory' },
    minReplicas: 1,
    maxReplicas: 6,
    metrics: [
      { type: 'Pods', pods: { metric: { name: 'http_requests_per_second' }, target: { type: 'AverageValue', averageValue: '40' } } },
    ],
  },
};

/** The Deployment's Pods run on machines of their own, and each has its part of so many requests a second. */
function ask(requests: number): void {
  const { store, figures } = cluster.plane;
  const pods = store.list('Pod');
  pods.forEach(({ metadata }, i) =>
    store.change('Pod', metadata, ({ status }) => {
      Object.assign(status, { phase: 'Running', podIP: `10.0.0.${i}`, conditions: [{ type: 'Ready', status: 'True' }] });
    }),
  );
  const each = requests / pods.length;
  figures.setLoad('inventory', new Map(pods.map((_, i) => [`10.0.0.${i}`, { asked: each, cpu: each * 10 }])));
}

const replicas = (): number | undefined =>
  cluster.plane.store.get('Deployment', { namespace: 'default', name: 'inventory' })?.spec.replicas;

/** What is wanted after so many quarters of a minute, at each of which every Pod has its part. */
function wanted(requests: number, quarters: number): readonly (number | undefined)[] {
  return Array.from({ length: quarters }, () => {
    ask(requests);
    pass(15_000);
    return replicas();
  });
}

it('follows a figure that somebody serves: by its ratio, up at once, down after five minutes', async () => {
  cluster.plane.figures.start();
  await run('apply -f -', FOLLOWS);
  // 43 is within a tenth of 40.
  expect(wanted(43, 4)).toEqual([1, 1, 1, 1]);
  expect(await run('get hpa')).toMatch(/inventory +Deployment\/inventory +43\/40 +1 +6 +1 /);
  expect(wanted(100, 4).at(-1)).toBe(3);
  expect(await run('describe hpa')).toContain('"http_requests_per_second" on pods:  33333m / 40\n');
  expect(await run('describe hpa')).toContain('New size: 3; reason: pods metric http_requests_per_second above target');
  expect(wanted(10, 18)).toEqual(Array<number>(18).fill(3));
  expect(await run('describe hpa')).toMatch(/AbleToScale +True +ScaleDownStabilized +recent recommendations were higher/);
  expect(wanted(10, 4).at(-1)).toBe(1);
  expect(await run('describe hpa')).toContain('New size: 1; reason: All metrics below target');
});

it('grows no faster than to four or twice as many, and not above its maximum', async () => {
  cluster.plane.figures.start();
  await run('apply -f -', FOLLOWS);
  expect(new Set(wanted(4000, 6))).toEqual(new Set([4, 6]));
  expect(await run('describe hpa')).toMatch(/ScalingLimited +True +TooManyReplicas +the desired replica count is more than the maximum/);
});

it('waits as long on the way down as its behavior says', async () => {
  cluster.plane.figures.start();
  const behavior = { scaleDown: { stabilizationWindowSeconds: 0 } };
  await run('apply -f -', { ...FOLLOWS, spec: { ...FOLLOWS.spec, behavior } });
  expect(wanted(100, 4).at(-1)).toBe(3);
  expect(wanted(10, 3).at(-1)).toBe(1);
  const other = { scaleUp: { stabilizationWindowSeconds: 0 } };
  expect(await run('apply -f -', { ...FOLLOWS, spec: { ...FOLLOWS.spec, behavior: other } })).toContain(
    'the trial knows scaleDown.stabilizationWindowSeconds alone',
  );
});

it('does not follow the CPU of Pods that say no time of their start, as those of modules do', async () => {
  cluster.plane.figures.start();
  await run('autoscale deployment inventory --max=3 --cpu=500m');
  expect(wanted(90, 4)).toEqual([1, 1, 1, 1]);
  expect(await run('get hpa')).toMatch(/cpu: <unknown>\/500m/);
  expect(await run('describe hpa')).toContain('did not receive metrics for targeted pods (pods might be unready)');
  const { store } = cluster.plane;
  for (const { metadata } of store.list('Pod'))
    store.change('Pod', metadata, ({ status }) => void (status.startTime = '2026-11-30T11:00:00Z'));
  expect(wanted(90, 2).at(-1)).toBe(2);
  expect(await run('get hpa')).toMatch(/cpu: 900m\/500m/);
  expect(await run('top pods')).toMatch(/^0 NAME +CPU\(cores\) +MEMORY\(bytes\) *\ninventory-\S+ +900m +0Mi/);
});

it('says what a figure lacks', async () => {
  await run('apply -f -', FOLLOWS);
  pass(16_000);
  expect(await run('describe hpa')).toContain('no custom metrics API (custom.metrics.k8s.io) registered');
  cluster.plane.figures.start();
  await run('delete hpa inventory');
  await run('autoscale deployment inventory --max=3 --cpu=50%');
  pass(16_000);
  expect(await run('describe hpa')).toContain('missing request for cpu in container inventory of Pod inventory-');
});
