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
    'metrics of type Resource alone',
  );
  expect(await run('apply -f -', { ...hpa, spec: { ...spec, maxReplicas: 0 } })).toContain('must be greater than 0');
  expect(await run('apply -f -', { ...hpa, spec })).toBe('0 horizontalpodautoscaler.autoscaling/a created\n');
  pass(16_000);
  expect(await run('describe hpa a')).toContain('deployments/scale.apps "moon" not found');
  expect(await run('top pods')).toBe('1 error: Metrics API not available\n');
  expect(await run('top moon')).toMatch(/^1 error: kubectl top knows two things/);
});
