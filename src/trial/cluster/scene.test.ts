import { expect, it } from 'vitest';
import type { ClusterPod, ClusterView } from '../../../sandbox/protocol/cluster.ts';
import type { BizView, JvmView, Operation } from '../../../sandbox/protocol/state.ts';
import { Marks } from '../picture/marks.ts';
import { ClusterClock } from './cluster-clock.ts';
import { momentsOf } from './moments.ts';
import { sceneOf } from './scene.ts';

const NOW = Date.parse('2026-11-30T10:01:00Z');

const biz = (name: string, version: string, state: BizView['state']): BizView => ({
  name,
  version,
  state,
  webContextPath: name,
  classes: 1,
  threads: [],
  since: NOW,
  load: 1,
  loader: null,
});

const base = (machine: string, bizs: readonly BizView[], operations: readonly Operation[] = []): JvmView => ({
  machine,
  pid: 1,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: NOW,
  ports: [8080],
  arkletPort: 1238,
  bizs,
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations,
  served: {},
  paths: [],
});

const pod = (name: string, node: string | null, given: Partial<ClusterPod> = {}): ClusterPod => ({
  name,
  module: 'inventory',
  deployment: 'inventory',
  node,
  version: '1.0.0',
  status: 'Running',
  ready: true,
  message: null,
  ...given,
});

const cluster = (given: Partial<ClusterView>): ClusterView => ({
  now: NOW,
  pace: 0,
  bases: ['10.88.0.11', '10.88.0.12'],
  nodes: [
    { name: 'vnode.10.88.0.11.test', address: '10.88.0.11', ready: true, cordoned: false, worker: false },
    { name: 'vnode.10.88.0.12.test', address: '10.88.0.12', ready: true, cordoned: true, worker: false },
  ],
  deployments: [{ name: 'inventory', wanted: 3, ready: 2, updated: 2, version: '1.0.0' }],
  pods: [],
  events: [],
  ...given,
});

it('shows where Kubernetes and a base do not agree', () => {
  const pods = [
    pod('a', 'vnode.10.88.0.11.test'),
    pod('b', 'vnode.10.88.0.12.test'),
    pod('c', 'vnode.10.88.0.12.test', { module: 'labels', deployment: 'labels', status: 'Pending', ready: false }),
    pod('d', null, { status: 'Pending', ready: false, message: 'no base' }),
  ];
  const jvms = [
    base('10.88.0.11', [biz('inventory', '1.0.0', 'activated'), biz('foreign', '1.0.0', 'activated')]),
    base('10.88.0.12', [biz('labels', '1.0.0', 'activated')]),
  ];
  const watched = [
    { machine: '10.88.0.11', at: NOW, lost: false },
    { machine: '10.88.0.12', at: NOW, lost: true },
  ];
  const { bases, deployments } = sceneOf(cluster({ pods }), jvms, watched, new Marks());
  expect(
    bases.map(({ number, told, runs, watched: asked, modules }) => [
      number,
      told,
      runs,
      asked,
      modules.map(({ name, state, agreement }) => [name, state, agreement]),
    ]),
  ).toEqual([
    [
      1,
      'ready',
      true,
      [false],
      [
        ['inventory', 'activated', 'same'],
        ['foreign', 'activated', 'only-there'],
      ],
    ],
    [
      2,
      'cordoned',
      true,
      [true],
      [
        ['labels', 'activated', 'late'],
        ['inventory', null, 'only-told'],
      ],
    ],
  ]);
  expect(deployments[0]).toMatchObject({ slots: ['ready', 'ready', 'waits'], waits: ['no base'] });
});

it('keeps a base that died as long as a Node or a Pod speaks of it', () => {
  const pods = [pod('a', 'vnode.10.88.0.11.test')];
  const { bases } = sceneOf(cluster({ bases: [], nodes: [], pods }), [], [], new Marks());
  expect(bases.map(({ number, told, runs, node, modules }) => [number, told, runs, node, modules[0]?.agreement])).toEqual([
    [1, 'none', false, null, 'only-told'],
  ]);
});

it('puts events, what was asked of bases and lost requests of five minutes in order of their time', () => {
  const at = (seconds: number): number => NOW - seconds * 1000;
  const operation = (command: Operation['command'], code: string, seconds: number): Operation => ({
    command,
    biz: 'inventory:1.0.0',
    code,
    milliseconds: 1,
    at: at(seconds),
  });
  const jvms = [
    base(
      '10.88.0.11',
      [],
      [operation('installBiz', 'SUCCESS', 400), operation('installBiz', 'FAILED', 20), operation('uninstallBiz', 'SUCCESS', 10)],
    ),
  ];
  const view = cluster({ events: [{ at: at(15), warning: true, about: 'Pod/a', reason: 'FailedScheduling', message: 'no' }] });
  const watched = [{ machine: '10.88.0.11', at: at(5), lost: true }];
  const { bases } = sceneOf(view, jvms, watched, new Marks());
  expect(momentsOf(view, bases, jvms, watched, new Marks()).map(({ kind, lane }) => [kind, lane])).toEqual([
    ['failed', '10.88.0.11'],
    ['warning', null],
    ['uninstall', '10.88.0.11'],
    ['lost', '10.88.0.11'],
  ]);
});

it('goes on with the cluster’s clock between two states', () => {
  let real = 0;
  const clock = new ClusterClock(() => real);
  clock.hear({ now: NOW, pace: 10 });
  real += 1000;
  expect(clock.now - NOW).toBe(10_000);
  clock.hear({ now: NOW, pace: 0 });
  real += 1000;
  expect(clock.now).toBe(NOW);
});
