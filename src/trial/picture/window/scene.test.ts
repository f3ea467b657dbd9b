import { describe, expect, it } from 'vitest';
import type { JvmInside } from '../../../../sandbox/protocol/inside.ts';
import type { JvmInPicture, ModuleInPicture } from '../view.ts';
import type { Words } from '../../words.ts';
import { factsOf } from './facts.ts';
import { layOut } from './layout.ts';
import { BASE, sceneOf } from './scene.ts';

const module = (name: string, load = 1): ModuleInPicture => ({
  mark: 1,
  name,
  version: '1.0.0',
  state: 'activated',
  path: `/${name}`,
  classes: 3,
  load,
  loader: 'a1',
  threads: [],
  since: 2000,
});
const jvm = (modules: readonly ModuleInPicture[]): JvmInPicture => ({
  pid: 7,
  name: 'base',
  version: '1.0.0',
  base: true,
  phase: 'up',
  startedAt: 0,
  restarts: 0,
  httpPorts: [8080],
  arkletPort: 1238,
  modules,
  ghosts: [{ name: 'promo', version: '0.9.0', mark: 2, loader: 'b2', threads: ['sweeper'] }],
  metaspace: { used: 60, growth: 10 },
  operations: [],
});
const inside: JvmInside = {
  at: 9000,
  applications: [
    { biz: null, path: '', routes: [{ methods: ['GET'], pattern: '/', asked: 2 }], classes: 9 },
    { biz: 'promo:1.0.0', path: '/promo', routes: [], classes: 2 },
  ],
  borrowed: [
    { from: 'promo:1.0.0', to: 'inventory:1.0.0', bean: null, type: 'com.example.StockService', calls: 4 },
    { from: null, to: 'inventory:1.0.0', bean: null, type: 'com.example.StockService', calls: 1 },
    { from: 'promo:1.0.0', to: null, bean: 'auditLog', type: 'com.example.AuditLog', calls: null },
  ],
  threads: [{ name: 'clock', biz: null }],
  samples: [],
  traffic: [],
  newest: 0,
};
const scene = sceneOf(jvm([module('promo'), module('inventory', 2)]), inside);
const t: Words = (key, values) => (values ? `${key} ${Object.values(values).join(' ')}` : key);

describe('a scene', () => {
  it('has one port for a bean that several have taken, and one for each that has taken it', () => {
    expect(scene.modules.map(({ ports }) => ports.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      ['uses StockService', 'uses auditLog'],
      ['offers StockService'],
    ]);
    expect(scene.base.ports.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['offers auditLog', 'uses StockService']);
  });

  it('connects ports that are there', () => {
    const ports = new Set([scene.base, ...scene.modules].flatMap((one) => one.ports.map(({ id }) => id)));
    expect(scene.links.filter(({ from, to }) => !ports.has(from) || !ports.has(to))).toEqual([]);
    expect(
      layOut(scene, 1000, null)
        .wires.map(({ id }) => id)
        .toSorted(),
    ).toEqual(scene.links.map(({ id }) => id).toSorted());
  });

  it('knows before anything was told what the view knows', () => {
    expect(sceneOf(jvm([module('promo')]), null)).toMatchObject({ links: [], modules: [{ classes: 3, routes: [] }] });
  });
});

describe('its layout', () => {
  it('stands rows under one another, the kept loaders below the modules, the base below all', () => {
    const { modules, kept, base } = layOut(scene, 1000, null);
    const all = [...modules, ...kept, base].map(({ block }) => block);
    for (const [n, block] of all.slice(1).entries()) expect(block.top).toBeGreaterThanOrEqual((all[n]?.top ?? 0) + (all[n]?.height ?? 0));
  });

  it('folds rows from seven modules on, all but the chosen one', () => {
    const many = sceneOf(jvm(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => module(name))), null);
    expect(
      layOut(many, 1000, 'c:1.0.0')
        .modules.filter(({ folded }) => !folded)
        .map(({ id }) => id),
    ).toEqual(['c:1.0.0']);
  });
});

describe('facts', () => {
  const told = {
    now: 12_000,
    stays: [
      { path: '/inventory', name: 'inventory', load: 1, from: 1000, to: 1970 },
      { path: '/inventory', name: 'inventory', load: 2, from: 2000, to: null },
    ],
    answers: new Map(),
  };
  const of = (id: string) => new Map(factsOf(id, scene, told, t)?.facts);

  it('tell of a module since when it is there, and what it replaced with which gap', () => {
    expect(of('inventory:1.0.0').get('trial.more.fact.since')).toBe('trial.more.sinceFor 0:02 0:10');
    expect(of('inventory:1.0.0').get('trial.more.fact.replaced')).toBe('trial.more.replaced 1 trial.result.ms 30');
    expect(of('promo:1.0.0').has('trial.more.fact.replaced')).toBe(false);
  });

  it('name the command that shows the same on a real base, and none for what none shows', () => {
    expect(factsOf('promo:1.0.0', scene, told, t)?.command).toBe("curl -s -X POST localhost:1238/queryAllBiz -d '{}'");
    expect(factsOf(BASE, scene, told, t)?.command).toContain('/health');
    expect(factsOf('promo:0.9.0@b2', scene, told, t)?.command).toBe('jcmd 7 Thread.print');
    expect(factsOf(scene.links[0]?.id ?? '', scene, told, t)?.command).toBeNull();
    expect(factsOf('gone', scene, told, t)).toBeNull();
  });

  it('say that calls of a bean that was given as it is are not counted', () => {
    const link = scene.links.find(({ bean }) => bean === 'auditLog')?.id ?? '';
    expect(of(link).get('trial.more.fact.calls')).toBe('trial.more.notCounted');
  });
});
