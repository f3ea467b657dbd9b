import { describe, expect, it } from 'vitest';
import { baseOf, jvmAt, noBases, placeOf, remember, restartsOf } from './bases.ts';
import type { JvmView, SandboxState } from './state.ts';

const base = (pid: number, port: number | null, more: Partial<JvmView> = {}): JvmView => ({
  machine: 'localhost',
  pid,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: pid * 1000,
  ports: port === null ? [1238] : [port, 1238],
  arkletPort: 1238,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths: [],
  ...more,
});
const state = (...jvms: readonly JvmView[]): SandboxState => ({ jvms, ports: [], workingDirectory: '/', running: null });

describe('the base that is meant', () => {
  it('is the one on the lessons’ port, whichever came first', () => {
    expect(baseOf(state(base(1, 8081), base(2, 8080)))?.pid).toBe(2);
    expect(baseOf(state(base(1, 8080), base(2, 8081)))?.pid).toBe(1);
  });

  it('is the oldest where none is on that port, with or without a web server', () => {
    expect(baseOf(state(base(1, null), base(2, 8081)))?.pid).toBe(1);
  });

  it('is up, an Ark base, and on the machine that is asked about', () => {
    const others = state(base(1, 8080, { phase: 'starting' }), base(2, 8080, { base: false }), base(3, 8080, { machine: 'worker-1' }));
    expect(baseOf(others)).toBeNull();
    expect(baseOf(others, 'worker-1')?.pid).toBe(3);
    expect(baseOf(null)).toBeNull();
  });
});

describe('the history of bases', () => {
  const first = state(base(1, 8080), base(2, 8081));
  const history = remember(remember(noBases, state(base(1, 8080))), first);

  it('takes a second base for no restart', () => {
    expect(first.jvms.map((jvm) => restartsOf(history, jvm))).toEqual([0, 0]);
    expect(remember(history, first)).toBe(history);
  });

  it('counts the restart of one base for that one alone', () => {
    const now = state(base(1, 8080), base(3, 8081));
    const later = remember(remember(history, state(base(1, 8080))), now);
    expect(now.jvms.map((jvm) => restartsOf(later, jvm))).toEqual([0, 1]);
    expect(baseOf(now)?.pid).toBe(1);
  });

  it('knows a number that the machine gave a second time for another process', () => {
    const again = base(1, 8080, { startedAt: 9 });
    expect(restartsOf(remember(history, state(again)), again)).toBe(1);
    expect(restartsOf(noBases, again)).toBe(0);
  });
});

it('a base without a web server stands at Arklet’s port', () => {
  expect([placeOf(base(1, null)), placeOf(base(1, 8080)), placeOf(base(1, null, { ports: [], arkletPort: null }))]).toEqual([
    'localhost:1238',
    'localhost:8080',
    'localhost:0',
  ]);
});

it('a port leads to its JVM', () => {
  const both = state(base(1, 8080), base(2, 8081));
  expect([jvmAt(both, 8081)?.pid, jvmAt(both, 9999), jvmAt(both, 8080, 'worker-1'), jvmAt(null, 8080)]).toEqual([2, null, null, null]);
});
