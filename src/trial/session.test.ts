import { describe, expect, it, vi } from 'vitest';
import { restartsOf } from '../../sandbox/protocol/bases.ts';
import type { CheckResult } from '../../sandbox/protocol/checks.ts';
import type { JvmView } from '../../sandbox/protocol/state.ts';
import { Engine, EngineError } from './engine/engine.ts';
import type { Action, Lesson } from './lesson-data.ts';
import { Project } from './progress/project.ts';
import { Session } from './session.ts';
import { stepDone } from './situation.ts';
import { restingState, ScriptedSandbox } from './testing/scripted-sandbox.ts';

const FILE = '/home/visitor/shop/A.java';
const edit: Action = { kind: 'edit', file: FILE, from: 'hello', to: 'good morning' };
const run = (line: string, optional = false): Action => ({ kind: 'run', line, folder: null, optional });
const answers = { check: { kind: 'answer', port: 8080, path: '/' }, says: 'answers' } as const;
const lesson: Lesson = {
  name: 'test',
  title: 'Test',
  finish: 'Done',
  minutes: 1,
  asks: [],
  steps: [
    {
      id: 'change',
      title: 'Change',
      short: 'Change',
      open: null,
      arrive: ['cd shop'],
      holds: [],
      actions: [edit],
      checks: [{ check: { kind: 'file', path: FILE, contains: 'good morning' }, says: 'changed' }],
    },
    {
      id: 'deploy',
      title: 'Deploy',
      short: 'Deploy',
      open: null,
      arrive: ['cd shop', 'java -jar base.jar &'],
      holds: [],
      actions: [run('curl localhost', true), run('arkctl deploy')],
      checks: [answers],
    },
  ],
};

const verdict = (passed: boolean): CheckResult => ({ passed, found: { en: '', zh: '' } });

function setUp(step = 0, done = step) {
  const sandbox = new ScriptedSandbox();
  // Checks of files look at the sandbox's files, the others fail until a test says otherwise.
  sandbox.answers.check = ({ checks }) =>
    checks.map((check) => verdict(check.kind === 'file' && (sandbox.files.get(check.path)?.includes(check.contains ?? '') ?? false)));
  const project = new Project('/home/visitor/shop', new Map([[FILE, 'say hello']]), null);
  const session = new Session({ lesson, project, engine: new Engine(sandbox.open), language: 'en', step, done, columns: () => 80 });
  return { sandbox, project, session };
}

const base = (pid: number): JvmView => ({
  machine: 'localhost',
  pid,
  jar: 'base-1.0.0.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 0,
  ports: [8080],
  arkletPort: 1238,
  bizs: [],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths: [],
});

describe('Session', () => {
  it('fills the sandbox with the page’s files and brings it to the step', async () => {
    const { sandbox, session } = setUp();
    await session.open();
    expect(sandbox.files.get(FILE)).toBe('say hello');
    expect(sandbox.lines()).toEqual(['cd shop']);
    expect(session.situation.phase).toBe('ready');
  });

  it('does to the files what earlier steps do when a link leads into the middle', async () => {
    const { sandbox, project, session } = setUp(1);
    await session.open();
    expect(project.read(FILE)).toBe('say good morning');
    expect(sandbox.lines()).toEqual(['cd shop', 'java -jar base.jar &']);
  });

  it('arrives before an earlier edit where the step says so: what is deployed then is the old text', async () => {
    const { sandbox, project } = setUp();
    const steps = lesson.steps.map((step) => (step.id === 'deploy' ? { ...step, arriveBefore: 'change' } : step));
    project.write(FILE, 'say good day', 'page');
    const deployed: (string | undefined)[] = [];
    sandbox.answers.exec = () => {
      deployed.push(sandbox.files.get(FILE));
      return { status: 0, workingDirectory: '/' };
    };
    const engine = new Engine(sandbox.open);
    const session = new Session({ lesson: { ...lesson, steps }, project, engine, language: 'en', step: 1, done: 1, columns: () => 80 });
    await session.open();
    expect(deployed).toEqual(['say hello', 'say hello']);
    expect(sandbox.files.get(FILE)).toBe('say good day');
    expect(project.read(FILE)).toBe('say good day');
  });

  it('is done with a step when every check passes, and lets the next be gone to only then', async () => {
    const { session } = setUp();
    await session.open();
    session.go(1);
    expect(session.situation.step).toBe(0);
    await session.perform(edit);
    expect(stepDone(session.situation)).toBe(true);
    session.go(1);
    expect(session.situation.step).toBe(1);
    expect(stepDone(session.situation)).toBe(false);
  });

  it('says when the text to replace is gone, and leaves the file alone', async () => {
    const { project, session } = setUp();
    await session.open();
    project.write(FILE, 'something else', 'page');
    await session.perform(edit);
    expect(session.situation.trouble).toEqual({ kind: 'no-place', file: FILE });
    expect(project.read(FILE)).toBe('something else');
  });

  it('does a step for the visitor without what is only for show, and stops where a command fails', async () => {
    const { sandbox, session } = setUp(1);
    await session.open();
    sandbox.answers.exec = () => ({ status: 1, workingDirectory: '/' });
    await session.performAll();
    expect(sandbox.lines().slice(2)).toEqual(['arkctl deploy']);
    expect(session.situation.trouble).toEqual({ kind: 'failed', line: 'arkctl deploy', status: 1 });
    expect(session.situation.doing).toBeNull();
  });

  it('says when the last command ended well and the step is still not done', async () => {
    const { session } = setUp(1);
    await session.open();
    await session.performAll();
    expect(session.situation.trouble).toEqual({ kind: 'not-yet', line: 'arkctl deploy' });
  });

  it('does not type over a command that runs', async () => {
    const { sandbox, session } = setUp(1);
    await session.open();
    sandbox.answers.state = () => ({ ...restingState, running: 'top' });
    await session.perform(run('arkctl deploy'));
    expect(session.situation.trouble).toEqual({ kind: 'busy', line: 'top' });
    expect(sandbox.lines()).not.toContain('arkctl deploy');
  });

  it('arrives when what the visitor typed in the meantime has ended, and names it', async () => {
    const { sandbox, session } = setUp();
    let busy = 2;
    sandbox.answers.state = () => ({ ...restingState, running: 'sleep 1' });
    sandbox.answers.exec = () => {
      if (busy-- > 0) throw new EngineError('busy', 'something runs');
      return { status: 0, workingDirectory: '/' };
    };
    const troubles: unknown[] = [];
    session.changes.add(({ trouble }) => troubles.push(trouble));
    await session.open();
    expect(session.situation).toMatchObject({ phase: 'ready', trouble: null });
    expect(troubles).toContainEqual({ kind: 'busy', line: 'sleep 1' });
    expect(sandbox.lines()).toEqual(['cd shop', 'cd shop', 'cd shop']);
  });

  it('arrives in the newer of two sandboxes only', async () => {
    const { sandbox, session } = setUp();
    let busy = true;
    sandbox.answers.exec = () => {
      if (busy) throw new EngineError('busy', 'something runs');
      return { status: 0, workingDirectory: '/' };
    };
    const first = session.open();
    await vi.waitFor(() => expect(sandbox.lines()).toHaveLength(1));
    busy = false;
    await Promise.all([first, session.open()]);
    expect(sandbox.lines()).toEqual(['cd shop', 'cd shop']);
    expect(session.situation.phase).toBe('ready');
  });

  it('goes to the folder of a command first', async () => {
    const { sandbox, session } = setUp(1);
    await session.open();
    await session.perform({ kind: 'run', line: 'arkctl deploy', folder: '/home/visitor/shop/inventory', optional: false });
    expect(sandbox.lines().slice(2)).toEqual(['cd /home/visitor/shop/inventory', 'arkctl deploy']);
  });

  it('asks the checks again when a command typed by hand has ended, but not for every answer of the base', async () => {
    vi.useFakeTimers();
    try {
      const { sandbox, session } = setUp(1);
      await session.open();
      const asked = (): number => sandbox.asked.filter(({ request }) => request === 'check').length;
      sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(1)] } });
      await vi.advanceTimersByTimeAsync(1000);
      const before = asked();
      sandbox.tell({ event: 'state', state: { ...restingState, jvms: [{ ...base(1), served: { '/': 1 } }] } });
      await vi.advanceTimersByTimeAsync(1000);
      expect(asked()).toBe(before);
      sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(1)], running: 'curl' } });
      sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(1)], running: null } });
      await vi.advanceTimersByTimeAsync(1000);
      expect(asked()).toBe(before + 1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('remembers the bases of this sandbox, and forgets them with it', async () => {
    const { sandbox, session } = setUp();
    await session.open();
    const restarts = (jvm: JvmView): number => restartsOf(session.situation.bases, jvm);
    sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(1)] } });
    expect(restarts(base(1))).toBe(0);
    sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(1), { ...base(2), ports: [8081] }] } });
    expect(restarts({ ...base(2), ports: [8081] })).toBe(0);
    sandbox.tell({ event: 'state', state: { ...restingState, jvms: [base(3)] } });
    expect(restarts(base(3))).toBe(1);
    await session.open();
    expect(restarts(base(3))).toBe(0);
  });

  it('asks the checks again when what they see of the state changes, and only then', async () => {
    vi.useFakeTimers();
    try {
      const steps = lesson.steps.map((step) => ({ ...step, checks: [{ check: { kind: 'same-base' } as const, says: 'same' }] }));
      const sandbox = new ScriptedSandbox();
      const project = new Project('/home/visitor/shop', new Map([[FILE, 'say hello']]), null);
      const engine = new Engine(sandbox.open);
      const session = new Session({ lesson: { ...lesson, steps }, project, engine, language: 'en', step: 0, done: 0, columns: () => 80 });
      await session.open();
      const asked = (): number => sandbox.asked.filter(({ request }) => request === 'check').length;
      const tell = async (jvm: JvmView): Promise<number> => {
        const before = asked();
        sandbox.tell({ event: 'state', state: { ...restingState, jvms: [jvm] } });
        await vi.advanceTimersByTimeAsync(1000);
        return asked() - before;
      };
      expect(await tell(base(1))).toBe(1);
      expect(
        await tell({
          ...base(1),
          ports: [8080],
          served: { '/': 1 },
          heldLoaders: ['inventory:1.0.0'],
        }),
      ).toBe(0);
      expect(await tell(base(2))).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('opens a fresh sandbox with the same files after the first was lost', async () => {
    const { sandbox, session } = setUp();
    await session.open();
    await session.perform(edit);
    sandbox.fail('crashed');
    expect(session.situation).toMatchObject({ phase: 'lost', reason: 'crashed' });
    await session.open();
    expect(session.situation.phase).toBe('ready');
    expect(sandbox.opened).toBe(2);
    expect(sandbox.files.get(FILE)).toBe('say good morning');
  });

  it('starts over with the lesson’s own files, and tells what takes it back', async () => {
    const { project, sandbox, session } = setUp();
    let back = (): void => undefined;
    session.startedOver.add((undo) => (back = undo));
    await session.open();
    await session.perform(edit);
    project.write('/home/visitor/shop/Extra.java', 'mine', 'page');
    await session.startOver();
    expect([...project.files()]).toEqual([[FILE, 'say hello']]);
    expect(session.situation).toMatchObject({ step: 0, done: 0, phase: 'ready' });
    back();
    await expect.poll(() => session.situation.phase).toBe('ready');
    expect(project.read('/home/visitor/shop/Extra.java')).toBe('mine');
    expect(sandbox.files.get(FILE)).toBe('say good morning');
  });
});

describe('another language', () => {
  const chinese: Lesson = {
    ...lesson,
    title: '测试',
    finish: '完成',
    steps: lesson.steps.map((step) => ({
      ...step,
      title: '修改',
      short: '改',
      actions: [],
      checks: step.checks.map(({ check }) => ({ check, says: '改了' })),
    })),
  };

  it('changes the words, and neither what is done nor what runs', async () => {
    const { sandbox, session } = setUp();
    await session.open();
    await session.performAll();
    const before = session.situation;
    const told: string[] = [];
    session.languages.add((language) => told.push(`${language} ${session.lesson.title}`));
    session.speak('zh-CN', chinese);
    expect(told).toEqual(['zh-CN 测试']);
    expect(session.language).toBe('zh-CN');
    expect(session.lesson.steps[0]).toMatchObject({ title: '修改', short: '改', checks: [{ says: '改了' }] });
    // The guide finds what is being done by the action itself.
    expect(session.lesson.steps[0]?.actions[0]).toBe(edit);
    expect(session.situation).toEqual(before);
    expect(sandbox.opened).toBe(1);
    expect(sandbox.asked.at(-1)).toMatchObject({ request: 'language', params: { language: 'zh-CN' } });
  });

  it('is the one of a sandbox that is opened later', async () => {
    const { sandbox, session } = setUp();
    session.speak('zh-CN', chinese);
    await session.open();
    expect(sandbox.asked.find(({ request }) => request === 'open')?.params).toMatchObject({ language: 'zh-CN' });
  });

  it('keeps a step’s own words where the other lesson has no such step', () => {
    const { session } = setUp();
    session.speak('zh-CN', { ...chinese, steps: [] });
    expect(session.lesson.title).toBe('测试');
    expect(session.lesson.steps).toEqual(lesson.steps);
  });
});
