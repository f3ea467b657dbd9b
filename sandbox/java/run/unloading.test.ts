import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import type { Java, JavaLoader, Machine } from '../index.ts';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../testing/java-program.ts';

let java: Java;
let collectGarbage: () => void;
beforeAll(async () => {
  java = await javaForTests();
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('This engine cannot be told to collect its garbage.');
  collectGarbage = () => void gc();
});

const source = (body: string): string => `public class Demo {
  record Entry(String key) { }
  static Runnable kept = () -> { };
  public static String start() { ${body} kept.run(); return new Entry("a").key() + new int[0].length; }
}`;

/** A loader that has run a program and was closed, held by nothing here. */
function closedLoader(machine: Machine, body: string): WeakRef<JavaLoader> {
  const loader = ownLoader(machine, 'demo', jarOf({ Demo: source(body) }));
  expect(callStatic(machine, loader, 'Demo', 'start')).toBe('a0');
  machine.runDue();
  loader.close();
  return new WeakRef(loader);
}

it('what a module has loaded is given back once its loader is closed, unless a thread of it lives on', async () => {
  const { machine } = machineFor(java);
  const gone = closedLoader(machine, '');
  const held = closedLoader(
    machine,
    'new Thread(() -> { while (true) try { Thread.sleep(1000); } catch (InterruptedException e) { return; } }).start();',
  );
  // A reference that was read is kept until the job ends.
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect([gone.deref()?.label, held.deref()?.label]).toEqual([undefined, 'demo']);
});
