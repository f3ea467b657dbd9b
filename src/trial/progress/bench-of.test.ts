import { expect, it } from 'vitest';
import { Engine } from '../engine/engine.ts';
import type { Action, Lesson } from '../lesson-data.ts';
import { Session } from '../session.ts';
import { restingState, ScriptedSandbox } from '../testing/scripted-sandbox.ts';
import { Archives } from './archives.ts';
import { benchOf } from './bench-of.ts';
import { Project } from './project.ts';

const deploy: Action = { kind: 'run', line: 'arkctl deploy', folder: null, optional: false };
const step: Lesson['steps'][number] = {
  id: 'one',
  title: 'One',
  short: 'One',
  open: null,
  holds: [],
  arrive: [],
  actions: [deploy],
  checks: [],
};
const lesson: Lesson = { name: 'test', title: 'Test', finish: 'Done', minutes: 1, asks: [], steps: [step] };

it('a command that was only just sent is under way, whoever sent it', async () => {
  const sandbox = new ScriptedSandbox({ exec: () => new Promise(() => undefined) });
  const project = new Project('/shop', new Map(), null);
  const session = new Session({ lesson, project, engine: new Engine(sandbox.open), language: 'en', step: 0, done: 0, columns: () => 80 });
  let sent: string | null = null;
  const commandOf = () =>
    benchOf(session, {
      terminal: { text: () => '', show: () => undefined, columns: () => 80, sent: () => sent },
      editor: { open: () => undefined, opened: () => [], current: () => '' },
      terminals: () => [],
      answered: () => [],
      archives: new Archives(session),
    })?.running.command;
  expect(commandOf()).toBeUndefined();
  await session.open();
  expect(commandOf()).toBeNull();
  sent = 'mvn clean';
  expect(commandOf()).toBe('mvn clean');
  void session.perform(deploy);
  expect(commandOf()).toBe('arkctl deploy');
  sandbox.tell({ event: 'state', state: { ...restingState, running: 'arkctl deploy --port 1' } });
  expect(commandOf()).toBe('arkctl deploy --port 1');
  session.engine.close();
});
