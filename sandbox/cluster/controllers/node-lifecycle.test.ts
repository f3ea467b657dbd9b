import { beforeEach, expect, it } from 'vitest';
import type { Toleration } from '../objects.ts';
import { smallCluster, type SmallCluster } from '../testing/small-cluster.ts';

// What a node's silence and its taints do to Pods; bases never fall silent in this way (recording `base-lost`), an ordinary node does.

let small: SmallCluster;
const run = (line: string, input?: unknown): Promise<string> => small.run(line, input);
const HEARD = '2026-11-30T12:00:00Z';

beforeEach(async () => {
  small = smallCluster();
  for (const name of ['a', 'b'])
    small.cluster.plane.store.create('Node', {
      kind: 'Node',
      apiVersion: 'v1',
      metadata: { name, labels: { 'kubernetes.io/hostname': name } },
      spec: {},
      status: {
        allocatable: { pods: '110' },
        conditions: [{ type: 'Ready', status: 'True', lastHeartbeatTime: HEARD, lastTransitionTime: HEARD }],
        daemonEndpoints: { kubeletEndpoint: { Port: 0 } },
        nodeInfo: {},
      },
    });
  await small.pass(100);
  return () => small.stop();
});

/** Somebody renews a node's Lease for so many seconds. */
async function alive(name: string, seconds: number): Promise<void> {
  const { store, clock } = small.cluster.plane;
  const key = { namespace: 'kube-node-lease', name };
  const renewTime = (): string => new Date(clock.now()).toISOString();
  if (!store.get('Lease', key))
    store.create('Lease', { kind: 'Lease', apiVersion: 'coordination.k8s.io/v1', metadata: key, spec: { renewTime: renewTime() } });
  for (let passed = 0; passed < seconds; passed += 10) {
    store.change('Lease', key, ({ spec }) => {
      spec.renewTime = renewTime();
    });
    await small.pass(10_000);
  }
}

const deployment = (tolerations: readonly Toleration[] = [], more: object = {}): unknown => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'm' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'm' } },
    template: {
      metadata: { labels: { app: 'm' } },
      spec: { tolerations, nodeSelector: { 'kubernetes.io/hostname': 'a' }, containers: [{ name: 'm', image: 'm.jar', ...more }] },
    },
  },
});

it('a node that says nothing for 50 s is NotReady and tainted; its Pods go after 300 s more', async () => {
  await run('apply -f -', deployment());
  await alive('b', 50);
  expect(await run('get node a')).toMatch(/a +Ready/);
  await alive('b', 10);
  expect(await run('get node a')).toMatch(/a +NotReady/);
  expect(await run('get node a -o jsonpath={.spec.taints[*].effect}')).toBe('0 NoSchedule NoExecute');
  expect(await run('get events')).toContain('Node a status is now: NodeNotReady');
  await alive('b', 280);
  expect(await run('get pods')).not.toContain('Terminating');
  await alive('b', 40);
  expect(await run('get pods')).toContain('Terminating');
  expect(await run('get events')).toContain('Marking for deletion Pod default/m-');
});

it('a NoExecute taint drives out at once what does not tolerate it, and later what tolerates it for a while', async () => {
  await run('apply -f -', deployment([{ key: 'gone', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 20 }]));
  await small.pass(200);
  await run('taint nodes a gone=soon:NoExecute');
  await small.pass(15_000);
  expect(await run('get pods')).not.toContain('Terminating');
  await small.pass(7_000);
  expect(await run('get pods')).toContain('Terminating');
  expect(await run('taint nodes a gone-')).toBe('0 node/a untainted\n');
  expect(await run('taint nodes a gone-')).toBe('1 error: taint "gone" not found\n');
  await run('taint nodes a now:NoExecute');
  await small.pass(1_000);
  expect((await run('get pods')).match(/Terminating/g)?.length).toBeGreaterThan(0);
});

it('Pods of a node that was deleted are collected after 40 to 60 s', async () => {
  await run('apply -f -', deployment());
  await small.pass(200);
  await run('delete node a');
  await small.pass(35_000);
  expect((await run('get pods -o name')).split('\n').filter((l) => l !== '')).toHaveLength(1);
  await small.pass(40_000);
  expect(await run('get pods')).toMatch(/Pending/);
});

it('a Service lists the Pods that are ready, by the port that their containers name', async () => {
  await run('apply -f -', deployment([], { ports: [{ name: 'web', containerPort: 8080 }] }));
  await run('apply -f -', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'm' },
    spec: { selector: { app: 'm' }, ports: [{ port: 80, targetPort: 'web' }] },
  });
  await small.pass(200);
  const { store } = small.cluster.plane;
  for (const pod of store.list('Pod'))
    store.change('Pod', pod.metadata, ({ status }) => {
      status.podIP = '10.244.1.7';
      status.phase = 'Running';
      status.conditions = [{ type: 'Ready', status: 'True', lastTransitionTime: null }];
    });
  await small.pass(200);
  expect(await run('get endpoints m')).toMatch(/m +10\.244\.1\.7:8080 +\d/);
  expect(await run('get endpointslices -o jsonpath={.items[*].ports[*].port}')).toBe('0 8080');
  expect(await run('describe service m')).toMatch(/TargetPort: +web\/TCP\nEndpoints: +10\.244\.1\.7:8080\n/);
});
