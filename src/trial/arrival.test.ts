import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { connect } from '../../sandbox/main/connection.ts';
import { loadRuntime, type Runtime } from '../../sandbox/main/runtime.ts';
import { Engine } from './engine/engine.ts';
import type { OpenTransport } from './engine/transport.ts';
import { PROJECT } from './lesson-place.ts';
import type { Session } from './session.ts';
import { stepDone } from './situation.ts';
import { enterStep, stepPlaces, type StepPlace } from './testing/lesson-steps.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

/** The sandbox itself, in this process. */
const here: OpenTransport = (receiver) => {
  const send = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
  return { post: send, close: () => undefined };
};

const enter = (place: StepPlace, kept?: ReadonlyMap<string, string>): Promise<Session> => enterStep(place, new Engine(here), kept);

function placeOf(lesson: string, step: string): StepPlace {
  const place = stepPlaces.find(({ source, id }) => source.name === lesson && id === step);
  if (!place) throw new Error(`${lesson} has no step ${step}.`);
  return place;
}

it('a change that does not compile does not pass', async () => {
  const [place] = stepPlaces.filter(({ source, id }) => source.name === 'one-minute' && id === 'change');
  if (!place) throw new Error('The one-minute trial has no step that changes a line.');
  const session = await enter(place);
  await session.performAll();
  expect(stepDone(session.situation)).toBe(true);
  const file = `${PROJECT}/inventory/src/main/java/com/example/shop/inventory/InventoryController.java`;
  const text = session.project.read(file) ?? '';
  session.project.write(file, text.replace('+ version;', '+ version'), 'page');
  await session.check();
  expect(session.situation.results.map((result) => result?.passed)).toEqual([true, false]);
  session.engine.close();
});

it.each(stepPlaces.filter(({ source, id }) => source.name === 'one-minute' && id === 'redeploy'))(
  'the base still runs the old module where the text says so ($language)',
  async (place) => {
    const session = await enter(place);
    const { status, body } = await session.engine.ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
    expect(`${status} ${body}`).toBe('200 hello from inventory 1.0.0');
    session.engine.close();
  },
);

/** The files of a visitor who has done a step. */
async function filesAfter(place: StepPlace): Promise<ReadonlyMap<string, string>> {
  const session = await enter(place);
  await session.performAll();
  expect(stepDone(session.situation)).toBe(true);
  session.engine.close();
  return new Map(session.project.files());
}

describe('with the files of an earlier visit', () => {
  it.each([
    ['one-minute', 'change', '200 hello from inventory 1.0.0'],
    ['split', 'change', '200 hello from the warehouse'],
  ])('%s, step %s: what runs on arrival is what ran before the step’s own edit', async (lesson, id, answer) => {
    const place = placeOf(lesson, id);
    const kept = await filesAfter(place);
    const session = await enter(place, kept);
    const { status, body } = await session.engine.ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
    expect(`${status} ${body}`).toBe(answer);
    expect(session.situation.unmet).toBe(false);
    expect([...session.project.files()].sort()).toEqual([...kept].sort());
    session.engine.close();
  });

  it('a step that begins with other files says so, and can be begun with its own', async () => {
    const first = placeOf('split', 'run');
    const session = await enter(first, await filesAfter(placeOf('split', 'split')));
    expect(session.situation).toMatchObject({ phase: 'ready', unmet: true });
    await session.startOver(first.step);
    expect(session.situation).toMatchObject({ phase: 'ready', unmet: false, step: 0 });
    session.engine.close();
  });
});

describe('on the way from step to step', () => {
  it('a step whose facts were undone meanwhile says so', async () => {
    const session = await enter(placeOf('one-minute', 'deploy'));
    await session.performAll();
    await session.engine.ask('exec', { line: 'arkctl undeploy inventory:1.0.0', columns: 80 });
    session.go(1);
    await expect.poll(() => session.situation.unmet, { timeout: 10_000 }).toBe(true);
    session.engine.close();
  });
});
