import { describe, expect, it } from 'vitest';
import { noBases, remember } from '../../../sandbox/protocol/bases.ts';
import type { JvmView, Operation, SandboxState } from '../../../sandbox/protocol/state.ts';
import { Marks } from './marks.ts';
import { clock, pictureOf } from './view.ts';

const jvm: JvmView = {
  machine: 'localhost',
  pid: 7,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 1000,
  ports: [8080, 1238],
  arkletPort: 1238,
  bizs: [
    {
      name: 'inventory',
      version: '1.0.0',
      state: 'activated',
      webContextPath: 'inventory',
      classes: 3,
      threads: [],
      since: 0,
      load: 1,
      loader: 'a1',
    },
    {
      name: 'ticker',
      version: '2.0.0',
      state: 'unresolved',
      webContextPath: null,
      classes: 1,
      threads: [],
      since: 0,
      load: 1,
      loader: 'a1',
    },
  ],
  heldLoaders: ['inventory:0.9.0 com.alipay.BizClassLoader@a0'],
  heldBy: { 'inventory:0.9.0 com.alipay.BizClassLoader@a0': ['sweeper'] },
  metaspace: { used: 60, atStart: 50 },
  operations: [
    { command: 'queryAllBiz', biz: '', code: 'SUCCESS', milliseconds: 1, at: 2000 },
    { command: 'installBiz', biz: 'inventory:1.0.0', code: 'SUCCESS', milliseconds: 41, at: 3000 },
    { command: 'installBiz', biz: 'rival:1.0.0', code: 'FAILED', milliseconds: 5, at: 4000 },
  ],
  served: {},
  paths: [],
};
const stateOf = (jvms: readonly JvmView[]): SandboxState => ({ jvms, ports: [], workingDirectory: '/', running: null });
const draw = (...jvms: JvmView[]) => pictureOf(stateOf(jvms), new Marks(), noBases);

describe('pictureOf', () => {
  const [picture] = draw(jvm);

  it('gives a module one mark wherever it appears', () => {
    const [inventory] = picture?.modules ?? [];
    expect(picture?.ghosts).toEqual([{ name: 'inventory', version: '0.9.0', mark: inventory?.mark, loader: 'a0', threads: ['sweeper'] }]);
    expect(picture?.operations.find(({ name }) => name === 'inventory')?.mark).toBe(inventory?.mark);
  });

  it('writes context paths with a slash and knows modules without one', () => {
    expect(picture?.modules.map(({ path }) => path)).toEqual(['/inventory', null]);
  });

  it('shows a state that it does not know as not plugged in', () => {
    expect(picture?.modules.map(({ state }) => state)).toEqual(['activated', 'resolved']);
  });

  it('lists deployments only, newest first, by the base’s own clock', () => {
    expect(picture?.operations.map(({ kind, name, failed, at }) => [kind, name, failed, at])).toEqual([
      ['install', 'rival', true, 3000],
      ['install', 'inventory', false, 2000],
    ]);
  });

  it('leaves out an uninstall of what had never been installed, as arkctl asks for it before every install', () => {
    const uninstall: Operation = { command: 'uninstallBiz', biz: 'inventory:1.0.0', code: 'FAILED', milliseconds: 1, at: 2500 };
    const install: Operation = { ...uninstall, command: 'installBiz', code: 'SUCCESS', at: 2600 };
    const [fresh] = draw({ ...jvm, operations: [uninstall, install] });
    expect(fresh?.operations.map(({ kind }) => kind)).toEqual(['install']);
    const [again] = draw({ ...jvm, operations: [install, { ...uninstall, at: 2700 }] });
    expect(again?.operations.map(({ kind, failed }) => [kind, failed])).toEqual([
      ['uninstall', true],
      ['install', false],
    ]);
  });

  it('keeps the Arklet port apart and reads the version from the jar', () => {
    expect(picture).toMatchObject({ httpPorts: [8080], arkletPort: 1238, version: '1.0.0', metaspace: { growth: 10 } });
    expect(draw({ ...jvm, jar: 'app.jar' })[0]?.version).toBe('');
  });

  it('draws nothing before there is a state', () => {
    expect(pictureOf(null, new Marks(), noBases)).toEqual([]);
  });
});

describe('two bases', () => {
  const other: JvmView = { ...jvm, pid: 8, ports: [8081, 1239], arkletPort: 1239, startedAt: 2000 };

  it('are counted apart: a restart is the restarted one’s alone', () => {
    const now = stateOf([other, { ...jvm, pid: 9, startedAt: 3000 }]);
    const bases = remember(remember(noBases, stateOf([jvm, other])), now);
    expect(pictureOf(now, new Marks(), bases).map(({ pid, restarts }) => [pid, restarts])).toEqual([
      [8, 0],
      [9, 1],
    ]);
  });
});

describe('Marks', () => {
  it('starts again at 1 after the sixth module', () => {
    const marks = new Marks();
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'].map((name) => marks.of(name))).toEqual([1, 2, 3, 4, 5, 6, 1, 1]);
  });
});

describe('clock', () => {
  it.each([
    [0, '00:00:00'],
    [-5, '00:00:00'],
    [192_400, '00:03:12'],
    [90_000_000, '25:00:00'],
  ])('%d ms → %s', (milliseconds, text) => expect(clock(milliseconds)).toBe(text));
});
