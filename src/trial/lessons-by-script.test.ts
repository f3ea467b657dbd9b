import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { readProjectFiles } from '../../sandbox/host/node/project-files.ts';
import { connect } from '../../sandbox/main/connection.ts';
import { loadRuntime, type Runtime } from '../../sandbox/main/runtime.ts';
import { NodeProcess } from '../../sandbox/main/testing/node-process.ts';
import { languages } from '../site/locale.ts';
import { Engine } from './engine/engine.ts';
import { PROJECT } from './lesson-place.ts';
import { readLessons, type LessonSource } from './lesson.ts';
import type { Session } from './session.ts';
import { stepDone } from './situation.ts';
import { enterStep, missingFacts, placesOf, type StepPlace } from './testing/lesson-steps.ts';

// Every lesson, entered by the address of each step and done by script, in both languages on both engines: the worker's code in this
// process, and the Node process as it is built. The browser shows on a sample that a page does the same (e2e/trial/holds.spec.ts).

let runtime: Runtime;
const folder = mkdtempSync(join(tmpdir(), 'lessons-by-script-'));
let node: NodeProcess | undefined;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});
afterAll(async () => {
  await node?.stop();
  rmSync(folder, { recursive: true });
});

/** One process for every lesson: each opens a fresh machine in it. */
function nodeProcess(): NodeProcess {
  if (node) return node;
  const bundle = fileURLToPath(new URL('../../sandbox/main/build-worker.mjs', import.meta.url));
  const built = spawnSync(process.execPath, [bundle, '--out', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  return (node = new NodeProcess(join(folder, 'sandbox-node.mjs'), 'pipes'));
}

interface Engines {
  readonly name: string;
  readonly open: () => Engine;
}

const engines: readonly Engines[] = [
  {
    name: 'in this process',
    open: () =>
      new Engine((receiver) => {
        const send = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
        return { post: send, close: () => undefined };
      }),
  },
  {
    name: 'on the Node process',
    open: () => {
      const sandbox = nodeProcess();
      return new Engine((receiver) => {
        sandbox.heard = (message) => receiver.message(message);
        return { post: (message) => sandbox.post(message), close: () => undefined };
      });
    },
  },
];

/** By its own address: the step is true, and still to be done. */
async function arrive(place: StepPlace, engine: Engines): Promise<Session> {
  const session = await enterStep(place, engine.open());
  expect(session.situation, place.id).toMatchObject({ phase: 'ready', trouble: null, unmet: false });
  expect(await missingFacts(place, session.engine)).toEqual([]);
  expect(stepDone(session.situation), place.id).toBe(false);
  return session;
}

/** Does the step for the visitor, and fails with what its checks found. */
async function solve(session: Session): Promise<void> {
  await session.performAll();
  await expect
    .poll(() => session.situation.results.map((result) => (result?.passed === true ? 'passed' : (result?.found.en ?? 'not asked'))), {
      timeout: 20_000,
      message: `${session.lesson.name}, ${session.lesson.steps[session.situation.step]?.id}: ${JSON.stringify(session.situation.trouble)}`,
    })
    .toEqual(session.situation.results.map(() => 'passed'));
}

const cases = engines.flatMap((engine) =>
  readLessons()
    .filter(({ free }) => !free)
    .map((lesson) => [lesson.name, engine.name, lesson, engine] as const),
);

describe.each(cases)('the lesson %s, %s', (_lesson, _engine, lesson: LessonSource, engine: Engines) => {
  it('by the address of each step: what its text relies on is so, it is not done yet, and can be done', { timeout: 240_000 }, async () => {
    for (const place of placesOf(lesson, 'en')) {
      const session = await arrive(place, engine);
      await solve(session);
      session.engine.close();
    }
  });

  it('in Chinese, by the address of each step and on to the next', { timeout: 240_000 }, async () => {
    const [first, ...others] = placesOf(lesson, 'zh-CN');
    if (!first) throw new Error('a lesson without a step');
    for (const place of others) (await arrive(place, engine)).engine.close();
    const session = await arrive(first, engine);
    for (const place of others) {
      await solve(session);
      session.go(place.step);
      expect(session.situation.step).toBe(place.step);
      expect(await missingFacts(place, session.engine)).toEqual([]);
      await session.check();
      expect(stepDone(session.situation), place.id).toBe(false);
    }
    await solve(session);
    // What the visitor then has is the solution, word for word.
    const solved = `content/lessons/${lesson.name}/solution`;
    const solution = existsSync(solved) ? readProjectFiles(solved) : [];
    for (const { path, bytes } of solution) expect(session.project.read(`${PROJECT}/${path}`), path).toBe(new TextDecoder().decode(bytes));
    session.engine.close();
  });
});

describe.each(engines)('free play, $name', (engine) => {
  it('begins at each address as its text says, and everything that it offers runs', { timeout: 240_000 }, async () => {
    const places = readLessons()
      .filter(({ free }) => free)
      .flatMap((lesson) => languages.flatMap((language) => placesOf(lesson, language)));
    expect(places).not.toEqual([]);
    for (const place of places) {
      const session = await enterStep(place, engine.open());
      expect(session.situation, place.id).toMatchObject({ phase: 'ready', trouble: null, unmet: false, done: place.source.steps.length });
      expect(await missingFacts(place, session.engine)).toEqual([]);
      for (const action of session.lesson.steps[place.step]?.actions ?? [])
        expect(await session.perform(action), JSON.stringify(action)).toBe(true);
      expect(stepDone(session.situation)).toBe(false);
      session.engine.close();
    }
  });
});
