import { describe, expect, it, vi } from 'vitest';
import { createMemoryFiles } from '../../host/memory-files.ts';
import { createChecker } from './checker.ts';
import type { Check } from '../../protocol/checks.ts';
import type { HttpResult } from '../../protocol/messages.ts';
import { RequestError } from '../request-error.ts';
import type { JvmView, SandboxState } from '../../protocol/state.ts';

const base: JvmView = {
  machine: 'localhost',
  pid: 1,
  jar: 'base.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 5,
  ports: [8080],
  arkletPort: 1238,
  heldLoaders: [],
  operations: [],
  served: {},
  paths: [],
  metaspace: { used: 0, atStart: 0 },
  bizs: [
    {
      name: 'inventory',
      version: '1.0.0',
      state: 'deactivated',
      webContextPath: 'inventory',
      classes: 3,
      threads: [],
      since: 0,
      load: 1,
      loader: 'a1',
    },
  ],
};

function open(jvms: readonly JvmView[] = [base], answer: Partial<HttpResult> = {}, slow?: () => Promise<HttpResult>) {
  const files = createMemoryFiles({ now: () => 0 });
  files.write('/home/visitor/shop/a.txt', 'hello from inventory');
  files.write('/home/visitor/shop/B.java', 'oops');
  let state: SandboxState = { jvms, ports: [], workingDirectory: '/home/visitor', running: null };
  const check = createChecker({
    files,
    home: '/home/visitor',
    state: () => state,
    inspect: ({ text }) => ({
      diagnostics: text.includes('oops') ? [{ severity: 'error', message: "';' expected", from: 0, to: 1, line: 3 }] : [],
      completions: null,
    }),
    request: () =>
      slow?.() ??
      Promise.resolve({ outcome: 'answered', status: 200, reason: '', headers: [], body: 'hello', milliseconds: 1, at: 0, ...answer }),
  });
  return {
    async of(one: Check) {
      const [result] = await check([one]);
      return result?.passed === true ? 'passed' : result?.found;
    },
    replace: (next: readonly JvmView[]) => void (state = { ...state, jvms: next }),
  };
}

describe('lesson checks', () => {
  it('look into files', async () => {
    const { of } = open();
    expect(await of({ kind: 'file', path: 'shop/a.txt', contains: 'inventory' })).toBe('passed');
    expect(await of({ kind: 'file', path: '/home/visitor/shop/a.txt', lacks: 'hello' })).toEqual({
      en: '/home/visitor/shop/a.txt still contains “hello”.',
      zh: '/home/visitor/shop/a.txt 中仍有「hello」。',
    });
    expect(await of({ kind: 'file', path: 'nope', exists: false })).toBe('passed');
    expect(await of({ kind: 'file', path: 'nope' })).toMatchObject({ en: 'nope is not there.' });
    expect(await of({ kind: 'file', path: 'shop', exists: false })).toMatchObject({ zh: 'shop 仍然存在。' });
  });

  it('ask whether a file compiles', async () => {
    const { of } = open();
    expect(await of({ kind: 'compiles', path: 'shop/a.txt' })).toBe('passed');
    expect(await of({ kind: 'compiles', path: 'shop/B.java' })).toMatchObject({ en: "Line 3: ';' expected" });
    expect(await of({ kind: 'compiles', path: 'nope' })).toMatchObject({ en: 'nope is not there.' });
  });

  it('look at bases and modules', async () => {
    const { of } = open();
    expect(await of({ kind: 'base', up: true })).toBe('passed');
    expect(await of({ kind: 'base', up: false })).toMatchObject({ en: 'A base is running.' });
    expect(await of({ kind: 'biz', name: 'inventory', state: 'deactivated' })).toBe('passed');
    expect(await of({ kind: 'biz', name: 'inventory', version: '1.0.0', state: 'activated' })).toMatchObject({
      en: 'inventory:1.0.0 is deactivated.',
    });
    expect(await of({ kind: 'biz', name: 'promo', state: 'activated' })).toMatchObject({ en: 'promo is not installed.' });
  });

  it('ask for answers and say what came instead', async () => {
    const ask: Check = { kind: 'answer', port: 8080, path: '/x', status: 200, contains: 'hello' };
    expect(await open().of(ask)).toBe('passed');
    expect(await open([base], { status: 404, body: 'x'.repeat(200) }).of(ask)).toMatchObject({
      en: `localhost:8080/x answers 404: ${'x'.repeat(120)}…`,
    });
    expect(await open([base], { outcome: 'refused' }).of(ask)).toMatchObject({ zh: '端口 8080 无人监听。' });
    expect(await open([base], { outcome: 'never' }).of(ask)).toMatchObject({ en: 'localhost:8080/x does not answer.' });
  });

  it('do not pass where an answer is asked of a machine that is yet to be started', async () => {
    const absent = (): Promise<HttpResult> => Promise.reject(new RequestError('no-machine', 'The sandbox has no machine “base-2”.'));
    const ask: Check = { kind: 'answer', machine: 'base-2', port: 8080, path: '/x', status: 200 };
    expect(await open([base], {}, absent).of(ask)).toMatchObject({ en: 'No machine base-2 is there.' });
    const broken = (): Promise<HttpResult> => Promise.reject(new RequestError('no-request', 'something else'));
    await expect(open([base], {}, broken).of(ask)).rejects.toThrow('something else');
  });

  it('know whether the base is the one of the step before', async () => {
    const { of, replace } = open();
    expect(await of({ kind: 'biz', name: 'inventory', state: 'deactivated' })).toBe('passed');
    expect(await of({ kind: 'same-base' })).toBe('passed');
    replace([{ ...base, pid: 2, startedAt: 9 }]);
    expect(await of({ kind: 'same-base' })).toMatchObject({ en: 'The base has been restarted.' });
    // The step before, done again, begins with the new base.
    expect(await of({ kind: 'base', up: true })).toBe('passed');
    expect(await of({ kind: 'same-base' })).toBe('passed');
    replace([]);
    expect(await of({ kind: 'same-base' })).toMatchObject({ en: 'No base is running.' });
  });

  it('take a base on another port for no restart, and see when one of the two was restarted', async () => {
    const { of, replace } = open();
    const other = { ...base, pid: 2, ports: [8081], startedAt: 6, bizs: [] };
    expect(await of({ kind: 'base', up: true })).toBe('passed');
    replace([base, other]);
    expect(await of({ kind: 'same-base' })).toBe('passed');
    replace([other, base]);
    expect(await of({ kind: 'same-base' })).toBe('passed');
    expect(await of({ kind: 'biz', name: 'inventory', state: 'deactivated' })).toBe('passed');
    replace([base, { ...other, pid: 3, startedAt: 8 }]);
    expect(await of({ kind: 'same-base' })).toBe('passed');
    replace([other]);
    expect(await of({ kind: 'same-base' })).toMatchObject({ en: 'No base is running at localhost:8080.' });
    replace([other, { ...base, pid: 4, startedAt: 9 }]);
    expect(await of({ kind: 'same-base' })).toMatchObject({ en: 'The base has been restarted.' });
  });

  it('look at the newest operation on a module', async () => {
    const { of, replace } = open();
    const refused: Check = { kind: 'operation', command: 'installBiz', biz: 'inventory', succeeded: false, reason: 'not unique' };
    expect(await of(refused)).toMatchObject({ en: 'The base has not been asked: installBiz inventory.' });
    const operation = { command: 'installBiz', biz: 'inventory:1.0.0', milliseconds: 1, at: 1 } as const;
    replace([{ ...base, operations: [{ ...operation, code: 'FAILED', reason: 'Child name [inventory] is not unique' }] }]);
    expect(await of(refused)).toBe('passed');
    expect(await of({ ...refused, reason: 'zip' })).toMatchObject({
      en: 'installBiz inventory: FAILED. Child name [inventory] is not unique',
    });
    expect(await of({ ...refused, succeeded: true, reason: undefined })).toMatchObject({ zh: expect.stringContaining('FAILED') });
    replace([
      {
        ...base,
        operations: [
          { ...operation, code: 'FAILED' },
          { ...operation, biz: 'inventory:2.0.0', code: 'SUCCESS' },
        ],
      },
    ]);
    expect(await of(refused)).toMatchObject({ en: 'installBiz inventory succeeded.' });
    expect(await of({ ...refused, biz: 'inv' })).toMatchObject({ en: 'The base has not been asked: installBiz inv.' });
    replace([]);
    expect(await of(refused)).toMatchObject({ en: 'No base is running.' });
  });

  it('look at loaders that are kept, and say what holds them', async () => {
    const { of, replace } = open();
    const identity = 'leaky:1.0.0 BizClassLoader@1';
    expect(await of({ kind: 'kept', biz: 'leaky', kept: false })).toBe('passed');
    expect(await of({ kind: 'kept', biz: 'leaky', kept: true })).toMatchObject({ en: 'No loader of leaky is held.' });
    replace([{ ...base, heldLoaders: [identity], heldBy: { [identity]: ['feed', 'pool-1-thread-1'] } }]);
    expect(await of({ kind: 'kept', biz: 'leaky', kept: true })).toBe('passed');
    expect(await of({ kind: 'kept', biz: 'inventory', kept: false })).toBe('passed');
    expect(await of({ kind: 'kept', biz: 'leaky', kept: false })).toMatchObject({ en: `${identity} is held by feed, pool-1-thread-1.` });
    replace([]);
    expect(await of({ kind: 'kept', biz: 'leaky', kept: false })).toMatchObject({ en: 'No base is running.' });
  });

  it('know whether a base was started in this step', async () => {
    const { of, replace } = open();
    expect(await of({ kind: 'new-base' })).toMatchObject({ en: 'The base is still the one of the step before.' });
    replace([]);
    expect(await of({ kind: 'new-base' })).toMatchObject({ en: 'No base is running.' });
    replace([{ ...base, pid: 2, startedAt: 9 }]);
    expect(await of({ kind: 'new-base' })).toBe('passed');
    // Asked again, it is still new.
    expect(await of({ kind: 'new-base' })).toBe('passed');
  });

  it('take the first base for a new one, on arrival where none runs', async () => {
    const { of, replace } = open([]);
    expect(await of({ kind: 'new-base' })).toMatchObject({ en: 'No base is running.' });
    replace([base]);
    expect(await of({ kind: 'new-base' })).toBe('passed');
  });

  it('look at the machine that they name', async () => {
    const { of } = open([{ ...base, machine: 'worker-1' }]);
    expect(await of({ kind: 'base', up: true })).toMatchObject({ en: 'No base is running.' });
    expect(await of({ kind: 'biz', name: 'inventory', state: 'deactivated' })).toMatchObject({ en: 'No base is running.' });
    expect(await of({ kind: 'base', up: true, machine: 'worker-1' })).toBe('passed');
    expect(await of({ kind: 'biz', name: 'inventory', state: 'deactivated', machine: 'worker-1' })).toBe('passed');
    expect(await of({ kind: 'same-base', machine: 'worker-1' })).toBe('passed');
    expect(await of({ kind: 'same-base' })).toMatchObject({ en: 'No base is running.' });
  });

  it('say so when one takes too long', async () => {
    vi.useFakeTimers();
    try {
      const { of } = open([base], {}, () => new Promise(() => undefined));
      const result = of({ kind: 'answer', port: 8080, path: '/' });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await result).toMatchObject({ en: 'The check took longer than 10 s.' });
    } finally {
      vi.useRealTimers();
    }
  });
});
