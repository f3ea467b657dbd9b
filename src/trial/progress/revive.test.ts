import { expect, it } from 'vitest';
import { readParserWasm } from '../../../sandbox/host/node/parser-wasm.ts';
import { connect } from '../../../sandbox/main/connection.ts';
import { loadRuntime } from '../../../sandbox/main/runtime.ts';
import { baseOf } from '../../../sandbox/protocol/bases.ts';
import { Engine } from '../engine/engine.ts';
import type { Session } from '../session.ts';
import { enterStep, stepPlaces } from '../testing/lesson-steps.ts';
import { Archives } from './archives.ts';
import { notBroughtBack, runningIn, type Running } from './bench.ts';
import { revive } from './revive.ts';

const columns = (): number => 80;

async function answerOf({ engine }: Session): Promise<string> {
  const { outcome, body } = await engine.ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
  return `${outcome} ${body}`;
}

async function runningOf(session: Session, archives: Archives): Promise<Running> {
  await session.refresh();
  await archives.settled();
  const { state } = session.situation;
  if (!state) throw new Error('There is no sandbox.');
  return runningIn(state, { modules: archives.modulesIn(state), programs: archives.programsIn(state) });
}

it('what ran runs again, with the code that it had, whether the step brings a base or not', async () => {
  const runtime = await loadRuntime(readParserWasm());
  const engine = () =>
    new Engine((receiver) => {
      const post = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
      return { post, close: () => undefined };
    });
  const place = stepPlaces.find(({ source, id, language }) => source.name === 'one-minute' && id === 'deploy' && language === 'en');
  if (!place) throw new Error('The one-minute trial has no step that deploys.');
  const before = await enterStep(place, engine());
  const taken = new Archives(before);
  await before.performAll();
  await before.engine.ask('exec', { line: 'cd /tmp && java -jar ~/shop/base/target/base-1.0.0.jar --server.port=8090 &' });
  const ran = await runningOf(before, taken);
  expect(ran.modules.map(({ name, active }) => [name, active])).toEqual([['inventory', true]]);
  expect(ran.programs.map(({ line }) => line)).toEqual([expect.stringContaining('> ~/base.log &'), expect.stringContaining('8090 &')]);
  const file = '/home/visitor/shop/inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
  before.project.write(file, before.project.read(file)?.replace('hello from', 'never deployed:') ?? '', 'page');
  before.engine.close();
  const files = new Map(before.project.files());

  const bare = { ...place, source: { ...place.source, steps: place.source.steps.map((step) => ({ ...step, arrive: [] })) } };
  for (const at of [place, bare]) {
    const after = await enterStep(at, engine(), files);
    const archives = new Archives(after);
    await after.refresh();
    expect(await answerOf(after)).not.toContain('hello');
    expect(await revive(ran, after, archives, columns)).toEqual({ programs: [], modules: ['inventory 1.0.0'] });
    expect(await answerOf(after)).toBe('answered hello from inventory 1.0.0');
    expect(notBroughtBack(ran, await runningOf(after, archives))).toEqual({ base: 'anew', parts: [], command: null });
    // A second time there is nothing to do.
    const base = baseOf(after.situation.state)?.startedAt;
    expect(await revive(ran, after, archives, columns)).toEqual({ programs: [], modules: [] });
    expect(baseOf(after.situation.state)?.startedAt).toBe(base);
    after.engine.close();
  }
}, 60_000);
