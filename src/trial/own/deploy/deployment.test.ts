import { describe, expect, it } from 'vitest';
import type { EventMessage, RequestName, Requests } from '../../../../sandbox/protocol/messages.ts';
import type { JvmView, SandboxState } from '../../../../sandbox/protocol/state.ts';
import { Listeners } from '../../listeners.ts';
import { Deployment, type Deployable } from './deployment.ts';

const JVM: JvmView = {
  machine: 'localhost',
  pid: 42,
  jar: 'base-1.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 0,
  ports: [1238, 8080],
  arkletPort: 1238,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths: [],
};
const stateOf = (...jvms: readonly JvmView[]): SandboxState => ({ jvms, ports: [], workingDirectory: '/', running: null });

/** A machine whose tools print and end as a test says, by the beginning of the line. */
class Machine {
  readonly events = new Listeners<EventMessage>();
  readonly lines: string[] = [];
  readonly asked: string[] = [];
  closed = false;
  fails: Readonly<Record<string, string>> = {};
  state = stateOf(JVM);
  stateAsked: () => void = () => undefined;
  log = '';
  built = ['base-1.jar', 'base-1.jar.original', 'coupon-1.0.0-ark-biz.jar'];

  restart(): void {
    this.lines.length = 0;
  }
  close(): void {
    this.closed = true;
  }
  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']> {
    return Promise.resolve(this.#answer(request, params) as Requests[K]['result']);
  }
  #answer(request: RequestName, params: unknown): unknown {
    switch (request) {
      case 'exec': {
        const { line } = params as Requests['exec']['params'];
        this.lines.push(line);
        const failed = Object.entries(this.fails).find(([begin]) => line.startsWith(begin));
        if (failed) this.events.tell({ event: 'output', data: failed[1] });
        return { status: failed ? 1 : 0, workingDirectory: '/' };
      }
      case 'list': {
        const { path } = params as Requests['list']['params'];
        return path.endsWith('base/target') ? this.built.map((name) => ({ path: `${path}/${name}`, kind: 'file', size: 1 })) : [];
      }
      case 'state':
        this.stateAsked();
        return this.state;
      case 'readFile':
        return { path: '', content: this.log };
      case 'request': {
        const { port, method, path } = params as Requests['request']['params'];
        this.asked.push(`${method} ${port} ${path}`);
        const there = this.lines.some((line) => line.startsWith('arkctl'));
        return { outcome: 'answered', status: there ? 200 : 404, reason: '', headers: [], body: '', milliseconds: 1 };
      }
      default:
        return {};
    }
  }
}

const PROJECT: Deployable = {
  files: new Map(
    ['pom.xml', 'base/pom.xml'].map((path) => [path, new TextEncoder().encode('<artifactId>koupleless-base-starter</artifactId>')]),
  ),
  endpoints: [
    { type: 0, method: 'POST', before: '/coupon', after: '/coupon' },
    { type: 0, method: 'GET', before: '/coupon/{id}', after: '/coupon/{id}' },
    { type: 0, method: 'GET', before: '/coupon/all', after: '/coupon/all' },
  ],
};

async function run(prepare: (machine: Machine) => void = () => undefined): Promise<{ machine: Machine; deployment: Deployment }> {
  const machine = new Machine();
  prepare(machine);
  const deployment = new Deployment(machine, () => 0);
  await deployment.run(PROJECT, 'en');
  return { machine, deployment };
}
const states = ({ steps }: Deployment): string => steps.map(({ state }) => state).join(' ');

describe('a split project that is run', () => {
  it('is compiled, its base started, the module deployed; what moved is asked before and after', async () => {
    const { machine, deployment } = await run();
    expect(states(deployment)).toBe('done done done');
    expect(deployment.done).toBe(true);
    expect(machine.lines.slice(1)).toEqual([
      'mvn -q clean install -DskipTests',
      "java -jar '/home/visitor/project/base/target/base-1.jar' > /home/visitor/base.log &",
      "arkctl deploy '/home/visitor/project/base/target/coupon-1.0.0-ark-biz.jar'",
    ]);
    expect(deployment.answers.map(({ before, path, result }) => `${before} ${path} ${result.status}`)).toEqual([
      'false /coupon/all 200',
      'true /coupon/all 404',
    ]);
    expect(machine.asked[0]).toBe('GET 8080 /coupon/all');
  });

  it('stops where Maven stops, with its reason', async () => {
    const { machine, deployment } = await run((it) => {
      it.fails = { mvn: '[ERROR] The trial does not know a:b.\n' };
    });
    expect(states(deployment)).toBe('failed waiting waiting');
    expect(deployment.reasons).toEqual(['The trial does not know a:b.']);
    expect(deployment.printed).toContain('a:b');
    expect(machine.lines).toHaveLength(2);
  });

  it('says what the build did not leave', async () => {
    const { deployment } = await run((it) => {
      it.built = ['base-1.jar', 'base-1.jar.original'];
    });
    expect([states(deployment), deployment.missing, deployment.reasons]).toEqual(['failed waiting waiting', 'biz', []]);
  });

  it('waits for the base, and tells from its log why it did not come up', async () => {
    const machine = new Machine();
    machine.state = stateOf({ ...JVM, phase: 'starting' });
    machine.log = 'Description:\n\nPort 8080 was already in use.\n\nAction:\n';
    const deployment = new Deployment(machine, () => 0);
    machine.stateAsked = () => setTimeout(() => machine.events.tell({ event: 'state', state: stateOf() }));
    await deployment.run(PROJECT, 'en');
    expect(states(deployment)).toBe('done failed waiting');
    expect(deployment.reasons).toEqual(['Port 8080 was already in use.']);
  });

  it('tells of a module that broke while it started, of which Arklet says that it is installed', async () => {
    const { deployment } = await run((it) => {
      const broken = {
        name: 'coupon',
        version: '1.0.0',
        state: 'broken',
        webContextPath: null,
        classes: 1,
        threads: [],
        since: 0,
        load: 1,
        loader: null,
      } as const;
      it.state = stateOf({ ...JVM, bizs: [broken] });
      it.log = 'Caused by: java.lang.IllegalStateException: there is no table\n';
    });
    expect(states(deployment)).toBe('done done failed');
    expect(deployment.reasons).toEqual(['Caused by: java.lang.IllegalStateException: there is no table']);
  });

  it('tells nothing any more once it is closed', async () => {
    const machine = new Machine();
    const deployment = new Deployment(machine, () => 0);
    const told: string[] = [];
    deployment.changes.add(() => told.push(states(deployment)));
    machine.ask = () => Promise.reject(new Error('lost'));
    deployment.close();
    await deployment.run(PROJECT, 'en');
    expect([machine.closed, deployment.reasons, told.at(-1)]).toEqual([true, [], 'running waiting waiting']);
  });
});
