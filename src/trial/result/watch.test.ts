import { expect, it } from 'vitest';
import type { HttpResult } from '../../../sandbox/protocol/messages.ts';
import type { JvmView, PathChange } from '../../../sandbox/protocol/state.ts';
import { restingState } from '../testing/scripted-sandbox.ts';
import { Watch } from './watch.ts';

const biz = 'inventory:1.0.0';
const went = (at: number, there: boolean, load: number): PathChange => ({ path: '/inventory', there, at, biz, load });
const base = (paths: readonly PathChange[]): JvmView => ({
  machine: 'localhost',
  pid: 7,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 1,
  ports: [8080],
  arkletPort: null,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths,
});
const came = (at: number, status: number, body = ''): HttpResult => ({
  outcome: 'answered',
  status,
  at,
  body,
  reason: '',
  headers: [],
  milliseconds: 1,
});

it('keeps the answer and the one before it, over the time in which nothing answered', () => {
  const watch = new Watch({ port: 8080, path: '/inventory/' });
  expect(watch.hear({ ...restingState, jvms: [base([])] }, 5)).toBeNull();
  watch.take(came(6, 404));
  expect(watch.answer).toBeNull();
  watch.hear({ ...restingState, jvms: [base([went(10, true, 1)])] }, 10);
  for (const at of [12, 13]) watch.take(came(at, 200, 'hello'));
  expect(watch.before).toBeNull();
  const replaced = watch.hear({ ...restingState, jvms: [base([went(10, true, 1), went(20, false, 1), went(50, true, 2)])] }, 50);
  expect(replaced).toEqual({ before: 1, after: 2, at: 20, gap: 30 });
  watch.take(came(51, 200, 'good morning'));
  expect([watch.before?.load, watch.before?.result.body, watch.answer?.load, watch.answer?.result.body]).toEqual([
    1,
    'hello',
    2,
    'good morning',
  ]);
  expect(watch.strip()).toMatchObject({ replaced, now: 51 });
  expect(watch.owner).toMatchObject({ path: '/inventory', load: 2 });
  watch.take(came(60, 200, 'good morning'));
  expect(watch.before?.result.body).toBe('hello');
  expect(watch.asks.map(({ outcome }) => outcome.kind)).toEqual(['lost', 'answered', 'answered', 'answered', 'answered']);
});

it('does not take a module that a cluster had elsewhere for a while for a replaced one', () => {
  const paths = [went(10, true, 1), went(20, false, 1), went(60_021, true, 2)];
  const machine = '10.88.0.11';
  const watch = new Watch({ machine, port: 8080, path: '/inventory/' });
  expect(watch.hear({ ...restingState, jvms: [{ ...base(paths), machine }] }, 60_021)).toBeNull();
  expect(watch.owner).toMatchObject({ load: 2 });
  const here = new Watch({ port: 8080, path: '/inventory/' });
  expect(here.hear({ ...restingState, jvms: [base(paths)] }, 60_021)).toMatchObject({ gap: 60_001 });
});

it('does not take a module that comes again in another base for a replaced one, and keeps what was replaced before', () => {
  const watch = new Watch({ port: 8080, path: '/inventory/' });
  const paths = [went(10, true, 1), went(20, false, 1), went(50, true, 2)];
  watch.hear({ ...restingState, jvms: [base([went(10, true, 1)])] }, 10);
  watch.take(came(11, 200, 'hello'));
  const replaced = watch.hear({ ...restingState, jvms: [base(paths)] }, 50);
  watch.take(came(51, 200, 'good morning'));
  watch.hear({ ...restingState, jvms: [] }, 100);
  watch.take({ ...came(101, 0), outcome: 'refused' });
  expect(watch.hear({ ...restingState, jvms: [{ ...base([went(3000, true, 1)]), pid: 8, startedAt: 2000 }] }, 3000)).toBeNull();
  watch.take(came(3001, 200, 'hello again'));
  expect(watch.replaced).toEqual(replaced);
  expect([watch.exchanged?.before.result.body, watch.exchanged?.after.result.body]).toEqual(['hello', 'good morning']);
});

it('takes the same answer of another load for a new one', () => {
  const watch = new Watch({ port: 8080, path: '/inventory/' });
  watch.hear({ ...restingState, jvms: [base([went(10, true, 1)])] }, 10);
  watch.take(came(11, 200, 'same'));
  watch.hear({ ...restingState, jvms: [base([went(10, true, 1), went(20, false, 1), went(21, true, 2)])] }, 21);
  watch.take(came(22, 200, 'same'));
  expect([watch.before?.load, watch.answer?.load]).toEqual([1, 2]);
});
