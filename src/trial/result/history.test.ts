import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpResult } from '../../../sandbox/protocol/messages.ts';
import type { JvmView, PathChange, SandboxState } from '../../../sandbox/protocol/state.ts';
import { loadAt, outcomeOf, replacements, seen, stays, type Process } from './history.ts';

const change = (at: number, there: boolean, load: number, path = '/inventory', biz: string | null = 'inventory:1.0.0'): PathChange => ({
  path,
  there,
  at,
  biz,
  load,
});
const own = change(1, true, 0, '', null);
const process = (paths: readonly PathChange[], endedAt: number | null = null, pid = 7): Process => ({ pid, startedAt: 0, endedAt, paths });
const answer = (at: number, status: number, outcome: HttpResult['outcome'] = 'answered'): HttpResult => ({
  outcome,
  status,
  at,
  reason: '',
  headers: [],
  body: '',
  milliseconds: 1,
});

describe('a module that is replaced', () => {
  const all = stays([process([own, change(10, true, 1), change(40, false, 1), change(70, true, 2)])], '/inventory/');

  it('stayed twice, and nobody in between', () => {
    expect(all).toEqual([
      { from: 10, to: 40, load: 1 },
      { from: 70, to: null, load: 2 },
    ]);
    expect([5, 10, 39, 40, 69, 70, 1000].map((at) => loadAt(all, at))).toEqual([0, 1, 1, 0, 0, 2, 2]);
    expect(replacements(all)).toEqual([{ before: 1, after: 2, at: 40, gap: 30 }]);
  });

  it('is asked in vain while it is away, and answers a 404 of its own', () => {
    expect(outcomeOf(answer(50, 404), all)).toEqual({ kind: 'lost', word: 404 });
    expect(outcomeOf(answer(80, 404), all)).toEqual({ kind: 'answered', load: 2 });
    expect(outcomeOf(answer(80, 200), all)).toEqual({ kind: 'answered', load: 2 });
    expect(outcomeOf(answer(80, 503), all)).toEqual({ kind: 'lost', word: 503 });
    expect(outcomeOf(answer(80, 0, 'never'), all)).toEqual({ kind: 'lost', word: 'never' });
    expect(outcomeOf(answer(80, 0, 'refused'), all)).toEqual({ kind: 'lost', word: 'refused' });
  });
});

describe('who answers', () => {
  it("is the base for its own paths, and no module's change is one of theirs", () => {
    const all = stays([process([own, change(10, true, 1), change(40, false, 1)])], '/uptime');
    expect(all).toEqual([]);
    expect(outcomeOf(answer(20, 200), all)).toEqual({ kind: 'answered', load: 0 });
  });

  it('is not a module whose path only begins alike', () => {
    expect(stays([process([change(10, true, 1)])], '/inventory2/')).toEqual([]);
    expect(stays([process([change(10, true, 1)])], '/inventory?x=/a')).toHaveLength(1);
  });

  it('is the newer one of two that share a path, with no gap when it was there before the old one went', () => {
    const both = [change(10, true, 1), change(20, true, 1, '/inventory', 'inventory:2.0.0')];
    expect(stays([process(both)], '/inventory/')).toEqual([
      { from: 10, to: 20, load: 1 },
      { from: 20, to: null, load: 1 },
    ]);
  });

  it('counts on in the next process, and nobody answers between the two', () => {
    const all = stays(
      [process([change(10, true, 1), change(20, false, 1), change(21, true, 2)], 30), process([change(50, true, 1)], null, 8)],
      '/inventory/',
    );
    expect(all.map(({ load }) => load)).toEqual([1, 2, 3]);
    expect(replacements(all).at(-1)).toEqual({ before: 2, after: 3, at: 30, gap: 20 });
  });
});

const jvm = (pid: number, ports: readonly number[], paths: readonly PathChange[] = []): JvmView => ({
  machine: 'localhost',
  pid,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: pid,
  ports,
  arkletPort: null,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths,
});
const state = (...jvms: readonly JvmView[]): SandboxState => ({ jvms, ports: [], workingDirectory: '/', running: null });

describe('the processes at a port', () => {
  it('begin when they listen, and end when they are gone', () => {
    const first = seen([], state(jvm(7, []), jvm(9, [8081])), { port: 8080 }, 1);
    expect(first).toEqual([]);
    const up = seen(first, state(jvm(7, [8080], [own])), { port: 8080 }, 2);
    expect(up).toMatchObject([{ pid: 7, startedAt: 7, endedAt: null, paths: [own] }]);
    expect(seen(up, state(jvm(7, [8080], [own])), { port: 8080 }, 3)).toBe(up);
    const gone = seen(up, state(), { port: 8080 }, 20);
    expect(gone).toMatchObject([{ endedAt: 20 }]);
    expect(seen(gone, state(jvm(8, [8080])), { port: 8080 }, 30)).toMatchObject([
      { pid: 7, endedAt: 20 },
      { pid: 8, endedAt: null },
    ]);
  });
});

it('stays never overlap, whatever comes and goes', () => {
  const changes = fc.array(
    fc.record({ there: fc.boolean(), load: fc.integer({ min: 1, max: 4 }), path: fc.constantFrom('', '/a', '/a/b') }),
  );
  fc.assert(
    fc.property(changes, fc.option(fc.constant(1000), { nil: null }), (list, endedAt) => {
      const paths = list.map(({ there, load, path }, at) => change(at, there, load, path));
      const all = stays([process(paths, endedAt)], '/a/b/c');
      for (const [n, stay] of all.entries()) {
        const next = all[n + 1];
        if (next) expect(stay.to).toBeLessThanOrEqual(next.from);
        else expect(endedAt === null || stay.to !== null).toBe(true);
      }
      for (const { gap } of replacements(all)) expect(gap).toBeGreaterThanOrEqual(0);
    }),
  );
});
