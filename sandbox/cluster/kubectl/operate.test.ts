import { beforeEach, expect, it } from 'vitest';
import type { Node } from '../objects.ts';
import { smallCluster, type SmallCluster } from '../testing/small-cluster.ts';
import { completeKubectl } from './completion.ts';

// No recording has these commands: what they print follows kubectl's source and the API server's validation.

let small: SmallCluster;
const run = (line: string, input?: unknown): Promise<string> => small.run(line, input);

function addNode(name: string, taints: Node['spec']['taints'] = []): void {
  small.cluster.plane.store.create('Node', {
    kind: 'Node',
    apiVersion: 'v1',
    metadata: { name, labels: { 'kubernetes.io/hostname': name } },
    spec: { taints },
    status: {
      allocatable: { pods: '110', cpu: '4', memory: '8Gi' },
      conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: null }],
      daemonEndpoints: { kubeletEndpoint: { Port: 0 } },
      nodeInfo: {},
    },
  });
}

const template = (image = 'http://x/m.jar'): object => ({
  metadata: { labels: { app: 'm' } },
  spec: { containers: [{ name: 'm', image, env: [{ name: 'BIZ_VERSION', value: '1' }] }] },
});
const deployment = (more: object = {}, spec: object = {}): unknown => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'm' },
  spec: { replicas: 2, selector: { matchLabels: { app: 'm' } }, template: template(), ...spec },
  ...more,
});
const daemonSet = (image?: string): unknown => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'd' },
  spec: { selector: { matchLabels: { app: 'm' } }, template: template(image) },
});

beforeEach(async () => {
  small = smallCluster();
  addNode('a');
  addNode('b');
  await small.pass(100);
  return () => small.stop();
});

/** What runs nowhere is ready when a test says so. */
async function ready(): Promise<void> {
  const { store } = small.cluster.plane;
  for (const pod of store.list('Pod'))
    store.change('Pod', pod.metadata, ({ status }) => {
      status.phase = 'Running';
      status.conditions = [{ type: 'Ready', status: 'True', lastTransitionTime: null }];
    });
  await small.pass(200);
}

it('drain cordons and evicts, and waits until the Pods are gone', async () => {
  await run('apply -f -', deployment());
  await small.pass(100);
  const on = await run('get pods --field-selector spec.nodeName=a -o name');
  const pod = on.replace(/^0 pod\//, '').trim();
  small.cluster.plane.clock.after(2_000, () => {
    small.cluster.plane.store.delete('Pod', { namespace: 'default', name: pod }, 0);
  });
  expect(await run('drain a')).toBe(`0 node/a cordoned\nevicting pod default/${pod}\npod/${pod} evicted\nnode/a drained\n`);
  expect(await run('get nodes')).toMatch(/a +Ready,SchedulingDisabled/);
  expect(await run('uncordon a')).toBe('0 node/a uncordoned\n');
  expect(await run('cordon b')).toBe('0 node/b cordoned\n');
  expect(await run('cordon b')).toBe('0 node/b already cordoned\n');
});

it('drain leaves what belongs to a DaemonSet or to nobody, unless it is told to', async () => {
  await run('apply -f -', daemonSet());
  await run('apply -f -', {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'alone' },
    spec: { nodeName: 'a', containers: [{ name: 'x', image: 'x.jar' }] },
  });
  await small.pass(100);
  const [, name = ''] = /(d-\w{5})/.exec(await run('get pods --field-selector spec.nodeName=a -l app=m -o name')) ?? [];
  const said = `[cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/${name}, cannot delete Pods that declare no controller (use --force to override): default/alone]`;
  expect(await run('drain a')).toBe(
    `1 node/a cordoned\nerror: unable to drain node "a" due to error: ${said}, continuing command...\nThere are pending nodes to be drained:\n a\nerror: ${said}\n`,
  );
  expect(await run('drain a --ignore-daemonsets --force --dry-run=client')).toContain(
    `Warning: ignoring DaemonSet-managed Pods: default/${name}; deleting Pods that declare no controller: default/alone\n`,
  );
  expect(await run('drain moon')).toBe('1 Error from server (NotFound): nodes "moon" not found\n');
});

it('a DaemonSet has a Pod on each node that fits, also on one that is cordoned, and replaces them one by one', async () => {
  addNode('c', [{ key: 'only', effect: 'NoSchedule' }]);
  await run('cordon b');
  await run('apply -f -', daemonSet());
  await small.pass(200);
  expect(await run('get daemonset')).toMatch(/d +2 +2 +0 +2 +0 +<none> +0s/);
  expect((await run('get pods -o jsonpath={.items[*].spec.nodeName}')).slice(2).split(' ').sort()).toEqual(['a', 'b']);
  await ready();
  expect(await run('rollout status ds/d')).toBe('0 daemon set "d" successfully rolled out\n');
  await run('apply -f -', daemonSet('http://x/m2.jar'));
  await small.pass(200);
  expect(await run('rollout status ds/d --watch=false')).toBe(
    '0 Waiting for daemon set "d" rollout to finish: 0 out of 2 new pods have been updated...\n',
  );
  expect((await run('get pods')).match(/Terminating/g)).toHaveLength(1);
  await run('taint nodes a only=here:NoExecute');
  await small.pass(200);
  expect(await run('get daemonset d -o jsonpath={.status.desiredNumberScheduled}')).toBe('0 1');
  expect(await run('describe daemonset d')).toMatch(/Desired Number of Nodes Scheduled: 1\nCurrent Number/);
});

it('rollout pause, resume, history, undo and restart', async () => {
  await run('apply -f -', deployment());
  await small.pass(100);
  expect(await run('rollout pause deployment/m')).toBe('0 deployment.apps/m paused\n');
  expect(await run('rollout pause deployment/m')).toBe('1 error: deployments.apps "m" is already paused\n');
  await run('set image deployment/m m=http://x/m2.jar');
  await small.pass(100);
  expect(await run('get rs -o name')).toMatch(/^0 replicaset\.apps\/\S+\n$/);
  expect(await run('rollout undo deployment/m')).toMatch(/^1 error: cannot rollback a paused deployment/);
  expect(await run('rollout restart deployment/m')).toMatch(/^1 error: deployments\.apps "m" can't restart paused deployment/);
  expect(await run('rollout resume deployment/m')).toBe('0 deployment.apps/m resumed\n');
  await small.pass(100);
  await run('annotate deployment m kubernetes.io/change-cause=second');
  await small.pass(100);
  expect(await run('rollout history deployment/m')).toBe(
    '0 deployment.apps/m \nREVISION  CHANGE-CAUSE\n1         <none>\n2         second\n\n',
  );
  expect(await run('rollout history deployment/m --revision=1')).toMatch(
    /^0 deployment\.apps\/m with revision #1\nPod Template:\n {2}Labels:\tapp=m\n\tpod-template-hash=|^0 deployment\.apps\/m with revision #1\nPod Template:\n {2}Labels: +app=m/,
  );
  expect(await run('rollout undo deployment/m --to-revision=9')).toBe('1 error: unable to find specified revision 9 in history\n');
  expect(await run('rollout status pod/x')).toContain('not found');
});

it('patch, wait, label, create --dry-run', async () => {
  await run('apply -f -', deployment());
  await small.pass(100);
  expect(await run(`patch deployment m -p '{"spec":{"replicas":3}}'`)).toBe('0 deployment.apps/m patched\n');
  expect(await run(`patch deployment m -p '{"spec":{"replicas":3}}'`)).toBe('0 deployment.apps/m patched (no change)\n');
  expect(await run(`patch deployment m -p '{"spec":{"replica":3}}'`)).toContain('unknown field "spec.replica"');
  const env = '{"spec":{"template":{"spec":{"containers":[{"name":"m","env":[{"name":"MORE","value":"x"}]}]}}}}';
  await run(`patch deployment m -p '${env}'`);
  expect(await run('get deployment m -o jsonpath={.spec.template.spec.containers[0].env[*].name}')).toBe('0 MORE BIZ_VERSION');
  expect(await run('wait --for=condition=Available deployment/m --timeout=5s')).toBe(
    '1 error: timed out waiting for the condition on deployments/m\n',
  );
  await small.pass(500);
  await ready();
  expect(await run('wait --for=condition=available deployment/m')).toBe('0 deployment.apps/m condition met\n');
  expect(await run('label deployment m a=b')).toBe('0 deployment.apps/m labeled\n');
  expect(await run('label deployment m a=c')).toContain("'a' already has a value (b), and --overwrite is false");
  expect(await run('create deployment z --image=nginx --dry-run=client -o yaml')).toMatch(
    /^0 apiVersion: apps\/v1\nkind: Deployment\nmetadata:\n/,
  );
  expect(await run('create deployment z --image=nginx --dry-run=server')).toBe('0 deployment.apps/z created (server dry run)\n');
  expect(await run('get deployments -o name')).toBe('0 deployment.apps/m\n');
});

it('delete can overlook what is not there', async () => {
  expect(await run('delete deployment moon')).toBe('1 Error from server (NotFound): deployments.apps "moon" not found\n');
  expect(await run('delete deployment moon --ignore-not-found')).toBe('0 ');
});

it('explain shows fields with their types, and what is not known', async () => {
  const said = await run('explain cronjob.spec');
  expect(said).toMatch(/^0 GROUP: {6}batch\nKIND: {7}CronJob\nVERSION: {4}v1\n\nFIELD: spec <CronJobSpec>\n\n\nDESCRIPTION:\n/);
  expect(said).toContain(' <string> -required-\n');
  expect(await run('explain deployment.spec.template.spec.containers --recursive')).toMatch(
    / {2}env +<\[\]EnvVar>\n {4}name +<string> -required-\n/,
  );
  expect(await run('explain deployment.spec.replica')).toBe('1 error: field "replica" does not exist\n');
  expect(await run('explain moon')).toBe('1 error: the server doesn\'t have a resource type "moon"\n');
  expect(await run('api-resources')).toMatch(/cronjobs +cj +batch\/v1 +true +CronJob/);
});

it('Tab knows commands, flags, types and names', async () => {
  await run('apply -f -', deployment());
  const complete = (line: string): readonly string[] | undefined => {
    const words = line.split(' ');
    return completeKubectl(small.cluster, words.slice(0, -1), words.at(-1) ?? '');
  };
  expect(complete('kubectl ')).toContain('rollout');
  expect(complete('kubectl get ')).toContain('cronjobs');
  expect(complete('kubectl get deploy ')).toEqual(['m']);
  expect(complete('kubectl rollout status deploy/')).toEqual(['deploy/m']);
  expect(complete('kubectl drain ')).toEqual(['a', 'b']);
  expect(complete('kubectl drain a --')).toContain('--ignore-daemonsets');
  expect(complete('kubectl apply -f ')).toBeUndefined();
});

it.each([
  [
    { replicas: '2' },
    'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
  ],
  [{ replica: 2 }, 'strict decoding error: unknown field "spec.replica"'],
  [
    { template: { ...template(), spec: { containers: [{ name: 'm', image: 'x', env: [{ name: 'V', value: 1 }] }] } } },
    'json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string',
  ],
  [
    { template: { metadata: { labels: { app: 'm' } }, spec: { containers: { name: 'm' } } } },
    'json: cannot unmarshal object into Go struct field PodSpec.spec.template.spec.containers of type []v1.Container',
  ],
  [{ replicas: -1 }, 'The Deployment "m" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0'],
  [
    { selector: { matchLabels: { app: 'other' } } },
    'spec.template.metadata.labels: Invalid value: {"app":"m"}: `selector` does not match template `labels`',
  ],
  [
    { template: { metadata: { labels: { app: 'm' } }, spec: { containers: [{ name: 'bizOne', image: 'x' }] } } },
    `spec.template.spec.containers[0].name: Invalid value: "bizOne": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'`,
  ],
  [
    { template: { metadata: { labels: { app: 'm' } }, spec: { restartPolicy: 'Never', containers: [{ name: 'm', image: 'x' }] } } },
    'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
  ],
  [{ strategy: { type: 'Rolling' } }, 'spec.strategy.type: Unsupported value: "Rolling": supported values: "Recreate", "RollingUpdate"'],
  [
    { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } },
    'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
  ],
  [
    {
      template: {
        metadata: { labels: { app: 'm' } },
        spec: { tolerations: [{ key: 'k', operator: 'Exist', effect: 'NoExec' }], containers: [{ name: 'm', image: 'x' }] },
      },
    },
    'spec.template.spec.tolerations[0].operator: Unsupported value: "Exist": supported values: "Equal", "Exists"',
  ],
  [
    {
      template: {
        metadata: { labels: { app: 'm' } },
        spec: { containers: [{ name: 'm', image: 'x', resources: { requests: { cpu: '1x' } } }] },
      },
    },
    'quantities must match the regular expression',
  ],
])('%j is refused: %s', async (spec, said) => {
  expect(await run('apply -f -', deployment({}, spec))).toContain(said);
  expect(await run('get deployments')).toContain('No resources found');
});

it('what may not be changed is refused', async () => {
  await run('apply -f -', deployment());
  expect(
    await run(
      'apply -f -',
      deployment(
        {},
        { selector: { matchLabels: { app: 'm', more: 'x' } }, template: { ...template(), metadata: { labels: { app: 'm', more: 'x' } } } },
      ),
    ),
  ).toContain('spec.selector: Invalid value: {"matchLabels":{"app":"m","more":"x"}}: field is immutable');
  const pod = (image: string, name = 'V'): unknown => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { containers: [{ name: 'x', image, env: [{ name, value: '1' }] }] },
  });
  await run('apply -f -', pod('a.jar'));
  expect(await run('apply -f -', pod('b.jar'))).toBe('0 pod/p configured\n');
  expect(await run('apply -f -', pod('b.jar', 'W'))).toContain('spec: Forbidden: pod updates may not change fields other than');
});

// ---- budgets, namespaces, edit ----

const budget = (spec: object): unknown => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'keep' }, spec });

it('drain asks again every 5 s while a budget holds a Pod, and goes on when another is ready', async () => {
  await run('apply -f -', deployment());
  await small.pass(100);
  await ready();
  expect(await run('create pdb keep --selector=app=m --min-available=2')).toBe('0 poddisruptionbudget.policy/keep created\n');
  await small.pass(100);
  expect(await run('get pdb')).toMatch(/keep +2 +N\/A +0 +0s/);
  const pod = small.cluster.plane.store.podsOn('a')[0]?.metadata.name ?? '';
  const refused = `evicting pod default/${pod}\nerror when evicting pods/"${pod}" -n "default" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.\n`;
  const left = `error when evicting pods/"${pod}" -n "default": global timeout reached: 8s`;
  expect(await run('drain a --timeout=8s')).toBe(
    `1 node/a cordoned\n${refused}${refused}error: unable to drain node "a" due to error: ${left}, continuing command...\nThere are pending nodes to be drained:\n a\nerror: ${left}\n`,
  );
  expect(small.cluster.plane.store.get('Pod', { namespace: 'default', name: pod })?.metadata.deletionTimestamp).toBeUndefined();
  await run('scale deployment m --replicas=3');
  await small.pass(100);
  await ready();
  await small.pass(100);
  expect(await run('describe pdb keep')).toContain(
    '    Allowed disruptions:  1\n    Current:              3\n    Desired:              2\n',
  );
  small.cluster.plane.clock.after(2_000, () => {
    small.cluster.plane.store.delete('Pod', { namespace: 'default', name: pod }, 0);
  });
  expect(await run('drain a')).toMatch(new RegExp(`^0 node/a already cordoned\nevicting pod default/${pod}\npod/${pod} evicted\n`));
  // Who deletes asks no budget.
  await run('delete pods --all --wait=false');
  await small.pass(100);
  expect(await run('get pdb keep -o jsonpath={.status.disruptionsAllowed}')).toBe('0 0');
});

it.each([
  [{ maxUnavailable: '50%' }, 1, 1],
  [{ minAvailable: '60%' }, 2, 0],
  [{ minAvailable: 0 }, 0, 2],
])('a budget of %j wants %i ready of two and lets %i go', async (spec, desired, allowed) => {
  await run('apply -f -', deployment());
  await small.pass(100);
  await ready();
  await run('apply -f -', budget({ ...spec, selector: { matchLabels: { app: 'm' } } }));
  await small.pass(100);
  expect(await run('get pdb keep -o jsonpath={.status.desiredHealthy}/{.status.disruptionsAllowed}')).toBe(`0 ${desired}/${allowed}`);
});

it('a budget that says both, or a part of nothing, is refused', async () => {
  expect(await run('apply -f -', budget({ minAvailable: 1, maxUnavailable: 1 }))).toContain(
    'minAvailable and maxUnavailable cannot be both set',
  );
  expect(await run('apply -f -', budget({ minAvailable: '101%' }))).toContain('must not be greater than 100%');
  expect(await run('create pdb x --selector=a=b')).toBe('1 error: one of min-available or max-unavailable must be specified\n');
});

it('a namespace has names of its own, and takes with it what is in it', async () => {
  expect(await run('get ns --no-headers')).toMatch(/^0 default +Active.*\nkube-node-lease .*\nkube-public .*\nkube-system /);
  expect(await run('apply -f -', deployment({ metadata: { name: 'm', namespace: 'shop' } }))).toContain(
    'Error from server (NotFound): error when creating "STDIN": namespaces "shop" not found',
  );
  expect(await run('create ns shop')).toBe('0 namespace/shop created\n');
  expect(await run('create namespace shop')).toBe('1 Error from server (AlreadyExists): namespaces "shop" already exists\n');
  await run('apply -f -', deployment());
  expect(await run('apply -f - -n shop', deployment())).toBe('0 deployment.apps/m created\n');
  await small.pass(100);
  expect((await run('get deployments -A --no-headers')).split('\n').map((line) => line.split(/ +/).slice(0, 3))).toMatchObject([
    ['0', 'default', 'm'],
    ['shop', 'm', '0/2'],
    [''],
  ]);
  expect(await run('get nodes -A')).toMatch(/^0 NAME /);
  expect(await run('get sa -n shop --no-headers')).toMatch(/default/);
  expect(await run('apply -f - -n shop', deployment({ metadata: { name: 'm', namespace: 'default' } }))).toContain(
    'the namespace from the provided object "default" does not match the namespace "shop"',
  );
  // No kubelet ends Pods here.
  small.cluster.plane.clock.after(2_000, () => {
    const { store } = small.cluster.plane;
    for (const { metadata } of store.list('Pod', 'shop')) store.delete('Pod', metadata, 0);
  });
  expect(await run('delete ns shop')).toBe('0 namespace "shop" deleted\n');
  expect(await run('get all -n shop')).toBe('0 No resources found in shop namespace.\n');
  expect(await run('get deployments -A --no-headers')).toMatch(/^0 default +m .*\n$/);
});

it('nothing is made in a namespace that ends', async () => {
  await run('create ns shop');
  await run('apply -f - -n shop', deployment());
  await small.pass(100);
  await ready();
  await run('delete ns shop --wait=false');
  await small.pass(1_000);
  expect(await run('get ns shop --no-headers')).toMatch(/Terminating/);
  expect(await run('create deployment x --image=y -n shop')).toBe(
    '1 error: failed to create deployment: deployments.apps "x" is forbidden: unable to create new content in namespace shop because it is being terminated\n',
  );
});

it('edit says how to come to the same without an editor', async () => {
  await run('apply -f -', deployment());
  expect(await run('edit deployment m')).toContain('kubectl get deployment.apps/m -o yaml > object.yaml');
  expect(await run('edit deployment moon')).toBe('1 Error from server (NotFound): deployments.apps "moon" not found\n');
});
