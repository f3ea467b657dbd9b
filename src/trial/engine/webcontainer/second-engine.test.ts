import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Project } from '../../progress/project.ts';
import { Session } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import { ScriptedContainer } from '../../testing/scripted-host.ts';
import { restingState, ScriptedSandbox } from '../../testing/scripted-sandbox.ts';
import type { Lesson } from '../../lesson-data.ts';
import { Engine } from '../engine.ts';
import type { Brought, Machine } from './bring.ts';
import { mayTakeOver, SecondEngine, type SecondEngineOptions } from './second-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const passed = { passed: true, found: { en: '', zh: '' } };
const step = (id: string): Lesson['steps'][number] => ({
  id,
  title: id,
  short: id,
  open: null,
  holds: [],
  arrive: [`arrive at ${id}`],
  actions: [{ kind: 'run', line: `do ${id}`, folder: null, optional: false }],
  checks: [{ says: 'done', check: { kind: 'base', up: true } }],
});
const lesson: Lesson = { name: 'test', title: 'Test', finish: 'Done', minutes: 1, asks: [], steps: [step('one'), step('two')] };

async function setUp(changed: Partial<SecondEngineOptions> = {}) {
  const answers = { check: () => [passed] };
  const embedded = new ScriptedSandbox({ ...answers });
  const inside = new ScriptedSandbox({ ...answers });
  const engine = new Engine(embedded.open);
  engine.restart();
  const project = new Project('/shop', new Map([['/shop/A.java', 'old']]), null);
  const session = new Session({ lesson, project, engine, language: 'en', step: 0, done: 0, columns: () => 80 });
  await settle(session.open());
  let closed = 0;
  const machine: Machine = {
    container: new ScriptedContainer(inside),
    open: inside.open,
    addresses: new Map(),
    moved: () => undefined,
    broken: () => undefined,
    close: () => (closed += 1),
  };
  const bringing = Promise.withResolvers<Brought>();
  const remembered: string[] = [];
  const changes: string[] = [];
  const second = new SecondEngine({
    session,
    embedded: embedded.open,
    refused: null,
    wanted: false,
    bring: () => bringing.promise,
    changeOver: (open, to) => {
      changes.push(to);
      return open();
    },
    remember: (code) => remembered.push(code),
    ...changed,
  });
  void second.begin();
  return {
    embedded,
    inside,
    session,
    project,
    machine,
    second,
    changes,
    remembered,
    closed: () => closed,
    phase: () => second.second.phase,
    comes: () => settle(bringing.resolve({ ok: true, machine })),
    fails: () => settle(bringing.resolve({ ok: false, code: 'host-refused', detail: '' })),
  };
}
const settle = async (done: Promise<unknown> | void): Promise<void> => {
  await vi.advanceTimersByTimeAsync(500);
  await done;
};

describe('mayTakeOver', () => {
  const situation: Pick<Situation, 'phase' | 'doing' | 'state'> = { phase: 'ready', doing: null, state: restingState };
  const fine = { situation, boundary: true, typed: false, asked: false };
  const doing = { kind: 'run', line: 'x', folder: null, optional: false } as const;
  it.for([
    ['at a step', {}, true],
    ['in the middle of one', { boundary: false }, false],
    ['after the visitor typed', { typed: true }, false],
    ['when asked, after typing, in the middle', { typed: true, asked: true, boundary: false }, true],
    ['while something is done for the visitor', { situation: { ...situation, doing } }, false],
    [
      'while a command runs, though asked',
      { asked: true, situation: { ...situation, state: { ...restingState, running: 'sleep 9' } } },
      false,
    ],
    ['while the sandbox starts', { situation: { ...situation, phase: 'starting' } }, false],
    ['before anything is known', { situation: { ...situation, state: null } }, false],
  ] as const)('%s', ([, changed, may]) => {
    expect(mayTakeOver({ ...fine, ...changed })).toBe(may);
  });
});

describe('SecondEngine', () => {
  it('is ready beside the embedded engine, and takes over with the next step: files and step are carried over', async () => {
    const { session, project, inside, comes, phase, changes, second } = await setUp();
    expect(phase()).toBe('starting');
    await comes();
    expect(second.second).toEqual({ phase: 'ready', asks: false });
    project.write('/shop/A.java', 'new', 'page');
    await settle();
    expect(inside.opened).toBe(0);
    session.go(1);
    await settle();
    expect(phase()).toBe('serving');
    expect(changes).toEqual(['webcontainer']);
    expect(inside.files.get('/shop/A.java')).toBe('new');
    expect(inside.lines()).toEqual(['arrive at two']);
    expect(session.situation).toMatchObject({ step: 1, phase: 'ready' });
    await settle(session.perform(lesson.steps[1]?.actions[0] ?? { kind: 'run', line: '', folder: null, optional: false }));
    expect(inside.lines()).toContain('do two');
  });

  it('does not take going back for a step', async () => {
    const { session, comes, phase } = await setUp();
    session.go(1);
    session.go(0);
    await comes();
    expect(phase()).toBe('ready');
  });

  it('waits for the next step when something was done in this one', async () => {
    const { session, comes, phase } = await setUp();
    session.go(1);
    await settle(session.perform({ kind: 'run', line: 'do two', folder: null, optional: false }));
    await comes();
    expect(phase()).toBe('ready');
  });

  it('takes over unasked no more once the visitor has typed; asked, as soon as nothing runs', async () => {
    const { session, embedded, comes, phase, second } = await setUp();
    await comes();
    second.typed();
    second.typed();
    expect(second.second).toEqual({ phase: 'ready', asks: true });
    session.go(1);
    await settle();
    expect(phase()).toBe('ready');
    embedded.tell({ event: 'state', state: { ...restingState, running: 'sleep 60' } });
    second.ask();
    await settle();
    expect(phase()).toBe('ready');
    embedded.tell({ event: 'state', state: restingState });
    await settle();
    expect(phase()).toBe('serving');
  });

  it('asked for by the address, takes over as soon as it is ready, unless the visitor has typed meanwhile', async () => {
    const { comes, phase } = await setUp({ wanted: true });
    await comes();
    expect(phase()).toBe('serving');
    const other = await setUp({ wanted: true });
    other.second.typed();
    await other.comes();
    expect(other.second.second).toEqual({ phase: 'ready', asks: true });
  });

  it('is not begun where it is refused, and says why', async () => {
    let brought = 0;
    const { second } = await setUp({
      refused: 'no-key',
      bring: () => {
        brought += 1;
        return new Promise(() => undefined);
      },
    });
    await settle();
    expect(second.second).toEqual({ phase: 'off', code: 'no-key' });
    expect(brought).toBe(0);
  });

  it('leaves the embedded engine alone when none comes', async () => {
    const { fails, second, embedded, remembered, changes } = await setUp();
    await fails();
    expect(second.second).toEqual({ phase: 'failed', code: 'host-refused', detail: '' });
    expect(embedded.opened).toBe(1);
    expect(changes).toEqual([]);
    expect(remembered).toEqual(['host-refused']);
  });

  it('goes back to the embedded engine when the machine breaks, with files and step', async () => {
    const { session, project, embedded, machine, comes, second, changes, closed } = await setUp();
    await comes();
    session.go(1);
    await settle();
    project.write('/shop/A.java', 'typed inside', 'page');
    machine.broken({ code: 'runtime-error', detail: 'Out of memory' });
    machine.broken({ code: 'lost', detail: '' });
    await settle();
    expect(second.second).toMatchObject({ phase: 'failed', code: 'runtime-error' });
    expect(changes).toEqual(['webcontainer', 'embedded']);
    expect(closed()).toBe(1);
    expect(embedded.files.get('/shop/A.java')).toBe('typed inside');
    expect(session.situation).toMatchObject({ phase: 'ready', step: 1 });
  });

  it('goes back when the process ends, and when the machine breaks before it served', async () => {
    const { session, inside, comes, phase, machine } = await setUp({ wanted: true });
    await comes();
    inside.fail('the process ended');
    await settle();
    expect(phase()).toBe('failed');
    expect(session.situation.phase).toBe('ready');
    const other = await setUp();
    await other.comes();
    other.machine.broken({ code: 'lost', detail: '' });
    await settle();
    expect(other.phase()).toBe('failed');
    expect(other.embedded.opened).toBe(1);
    expect(machine).not.toBe(other.machine);
  });

  it('goes back when the takeover itself fails', async () => {
    const { session, inside, comes, phase, embedded } = await setUp({ wanted: true });
    inside.answers.open = () => Promise.reject(new Error('no room'));
    await comes();
    await settle();
    expect(phase()).toBe('failed');
    expect(embedded.opened).toBe(2);
    expect(session.situation.phase).toBe('ready');
  });

  it('names what ran before and was not brought along', async () => {
    const { embedded, comes, second } = await setUp();
    await comes();
    embedded.tell({ event: 'state', state: { ...restingState, jvms: [jvm('tool.jar')] } });
    second.ask();
    await settle();
    expect(second.second).toMatchObject({ phase: 'serving', lost: ['tool.jar'] });
  });
});

const jvm = (jar: string) => ({
  machine: 'localhost',
  pid: 1,
  jar,
  name: jar,
  base: false,
  phase: 'up' as const,
  startedAt: 0,
  ports: [],
  arkletPort: null,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths: [],
});
