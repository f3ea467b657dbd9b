import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { readProjectFiles } from '../../sandbox/host/node/project-files.ts';
import { connect } from '../../sandbox/main/connection.ts';
import { loadRuntime, type Runtime } from '../../sandbox/main/runtime.ts';
import { checkInSandbox } from './check-schema.ts';
import { Engine } from './engine/engine.ts';
import type { OpenTransport } from './engine/transport.ts';
import { PROJECT } from './lesson-place.ts';
import { localise, readLessons } from './lesson.ts';
import { Project } from './progress/project.ts';
import { Session } from './session.ts';
import { stepDone } from './situation.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

/** The sandbox itself, in this process. */
const here: OpenTransport = (receiver) => {
  const send = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
  return { post: send, close: () => undefined };
};

const places = (['en', 'zh-CN'] as const).flatMap((language) =>
  readLessons().flatMap((source) => source.steps.map(({ id }, step) => ({ language, source, id, step }))),
);

async function enter({ language, source, step }: (typeof places)[number]): Promise<Session> {
  const files = readProjectFiles(`content/lessons/${source.name}/project`);
  const start = new Map(files.map(({ path, bytes }) => [`${PROJECT}/${path}`, new TextDecoder().decode(bytes)]));
  const session = new Session({
    lesson: localise(source, language, (text) => text),
    project: new Project(PROJECT, start, null),
    engine: new Engine(here),
    language,
    step,
    done: step,
    columns: () => 80,
  });
  await session.open();
  return session;
}

describe.each(places)('$source.name, step $id, by its own address ($language)', (place) => {
  it('arrives without trouble, finds what its text relies on, and is not done yet', async () => {
    const session = await enter(place);
    expect(session.situation).toMatchObject({ phase: 'ready', trouble: null });
    expect(stepDone(session.situation)).toBe(false);
    const facts = place.source.steps[place.step]?.holds ?? [];
    expect(facts).not.toEqual([]);
    const results = await session.engine.ask('check', { checks: facts.map(checkInSandbox) });
    expect(facts.filter((_, at) => results[at]?.passed !== true)).toEqual([]);
    session.engine.close();
  });
});

it('a change that does not compile does not pass', async () => {
  const [place] = places.filter(({ source, id }) => source.name === 'one-minute' && id === 'change');
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

it.each(places.filter(({ source, id }) => source.name === 'one-minute' && id === 'redeploy'))(
  'the base still runs the old module where the text says so ($language)',
  async (place) => {
    const session = await enter(place);
    const { status, body } = await session.engine.ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
    expect(`${status} ${body}`).toBe('200 hello from inventory 1.0.0');
    session.engine.close();
  },
);
