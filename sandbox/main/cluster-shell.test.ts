import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import type { EventMessage } from '../protocol/messages.ts';
import { withoutAnsi } from '../shell/width.ts';
import { toContent } from './file-content.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

const MANIFEST = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: inventory
  labels:
    virtual-kubelet.koupleless.io/component: module-deployment
    virtual-kubelet.koupleless.io/env: test
spec:
  replicas: 2
  selector:
    matchLabels: { module.koupleless.io/name: inventory }
  template:
    metadata:
      labels:
        virtual-kubelet.koupleless.io/component: module
        module.koupleless.io/name: inventory
    spec:
      containers:
        - name: inventory
          image: http://10.88.0.1:8000/inventory/target/inventory-1.0.0-ark-biz.jar
          env:
            - { name: BIZ_VERSION, value: 1.0.0 }
      tolerations:
        - { key: schedule.koupleless.io/virtual-node, operator: Equal, value: 'True', effect: NoExecute }
        - { key: schedule.koupleless.io/node-env, operator: Equal, value: test, effect: NoExecute }
`;

const V1 = `apiVersion: koupleless.io/v1alpha1
kind: ModuleDeployment
metadata: { name: inventory, labels: { app: inventory } }
spec:
  baseDeploymentName: base
  replicas: 2
  template:
    spec:
      module:
        name: inventory
        version: 1.0.0
        url: http://10.88.0.1:8000/inventory/target/inventory-1.0.0-ark-biz.jar
  schedulingStrategy: { schedulingPolicy: scatter }
`;

it('an operator publishes a module on two bases and takes it offline', { timeout: 90_000 }, async () => {
  const events: EventMessage[] = [];
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: false, emit: (event) => events.push(event) });
  await sandbox.answer('open', {
    files: [
      ...readProjectFiles(projects).map(({ path, bytes }) => toContent(path, bytes)),
      { path: 'inventory.yaml', content: MANIFEST },
      { path: 'v1.yaml', content: V1 },
      { path: 'wrong.yaml', content: MANIFEST.replace('replicas: 2', 'replica: 2') },
    ],
    language: 'en',
    columns: 200,
  });
  let seen = 0;
  const run = async (line: string): Promise<string> => {
    const { status } = await sandbox.answer('exec', { line });
    const all = withoutAnsi(events.flatMap((event) => (event.event === 'output' ? event.data : [])).join('')).replaceAll('\r', '');
    const text = all.slice(seen);
    seen = all.length;
    return `${status}\n${text}`;
  };
  const ask = async (machine: string): Promise<string> => {
    const { status, body } = await sandbox.answer('request', { machine, port: 8080, method: 'GET', path: '/inventory/' });
    return `${status} ${body}`;
  };
  expect(await run('kubectl get nodes')).toContain('No cluster runs here.');
  expect(await run('mvn -q clean install -DskipTests')).toMatch(/^0/);
  expect(await run('cluster start --bases 2')).toContain('base 2: 10.88.0.12');
  expect(await run('kubectl get nodes')).toMatch(/vnode\.10\.88\.0\.11\.test +Ready +agent/);
  expect(await run('kubectl apply -f wrong.yaml')).toContain('strict decoding error: unknown field "spec.replica"');
  expect(await run('kubectl apply -f inventory.yaml')).toContain('deployment.apps/inventory created');
  expect(await run('kubectl rollout status deployment/inventory')).toContain('deployment "inventory" successfully rolled out');
  expect(await run("kubectl get pods -o jsonpath='{range .items[*]}{.status.phase} {end}'")).toContain('Running Running');
  expect(await run('kubectl get deployment inventory -o yaml')).toContain('  replicas: 2\n');
  expect(await ask('10.88.0.11')).toBe('200 hello from inventory 1.0.0');
  expect(await run('curl -s http://10.88.0.12:8080/inventory/')).toContain('hello from inventory 1.0.0');
  expect((await sandbox.answer('state', {})).jvms.map(({ machine, bizs }) => [machine, bizs.map((b) => b.name)])).toEqual([
    ['10.88.0.11', ['inventory']],
    ['10.88.0.12', ['inventory']],
  ]);
  // A base that is back at once is empty, and stays so; a new Pod gets its module.
  expect(await run('cluster kill 1')).toMatch(/^0/);
  expect(await run('cluster add 1')).toContain('base 1: 10.88.0.11');
  expect(await run('cluster pass 75')).toMatch(/^0/);
  expect(await ask('10.88.0.11')).toContain('404');
  expect(await run('kubectl delete pods --field-selector spec.nodeName=vnode.10.88.0.11.test')).toContain('deleted');
  expect(await run('cluster pass 20')).toMatch(/^0/);
  expect(await ask('10.88.0.11')).toBe('200 hello from inventory 1.0.0');
  expect(await run('cluster logs 1 --tail 60')).toContain('inventory');
  expect(await run('kubectl delete deployment inventory')).toContain('deployment.apps "inventory" deleted');
  expect(await run('cluster pass 1')).toMatch(/^0/);
  expect(await ask('10.88.0.11')).toContain('404');
  expect(await run('cluster stop')).toContain('The cluster is stopped.');
  // V1, with bases that are Pods.
  expect(await run('kubectl get mddeploy')).toContain('No cluster runs here.');
  expect(await run('cluster start --v1 --bases 2')).toContain('ModuleController V1, after its code');
  expect(await run('kubectl apply -f v1.yaml')).toContain('moduledeployment.koupleless.io/inventory created');
  expect(await run('cluster pass 20')).toMatch(/^0/);
  expect(await run("kubectl get md -o jsonpath='{.items[*].status.status}'")).toContain('Available Available');
  expect(await ask('10.88.0.11')).toBe('200 hello from inventory 1.0.0');
  // A base's container is started again; its module is gone, which nobody notices.
  expect(await run('cluster kill 1')).toMatch(/^0/);
  expect(await run('cluster pass 10')).toMatch(/^0/);
  expect(await run('kubectl get pods')).toMatch(/base-\S+ +1\/1 +Running +1 \(/);
  expect(await ask('10.88.0.11')).toContain('404');
  expect(await run("kubectl get md -o jsonpath='{.items[*].status.status}'")).toContain('Available Available');
  expect(await run('cluster stop')).toContain('The cluster is stopped.');
  // A clock that is set stands until something lets time pass; the second of the minute decides what Kubernetes hears.
  expect(await run('cluster start --clock 25:00:00')).toContain('“25:00:00” is no time of a day');
  expect(await run('cluster start --bases 2 --clock 10:00:20')).toContain('10:00:22 UTC. The clock stands;');
  expect(await run('kubectl apply -f inventory.yaml')).toContain('deployment.apps/inventory created');
  expect((await sandbox.answer('state', {})).cluster).toMatchObject({ pace: 0, pods: [] });
  expect(await run('kubectl rollout status deployment/inventory')).toContain('successfully rolled out');
  expect(await run('cluster clock')).toContain('10:00:36 UTC. The clock stands;');
  expect(await ask('10.88.0.12')).toBe('200 hello from inventory 1.0.0');
  expect(await run('cluster clock fast')).toContain('“fast” is no pace');
  expect(await run('cluster clock 60')).toContain('The clock goes 60 times as fast as real time.');
  expect((await sandbox.answer('state', {})).cluster).toMatchObject({ pace: 60 });
  expect(await run('cluster clock 0')).toContain('The clock stands;');
  expect(await run('cluster stop')).toContain('The cluster is stopped.');
});
