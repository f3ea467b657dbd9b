import { beforeAll, describe, expect, it } from 'vitest';
import type { Java, Machine } from '../index.ts';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../testing/java-program.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

const program = (body: string): ReturnType<typeof jarOf> =>
  jarOf({
    Demo: `import java.util.*; import java.util.concurrent.*;
public class Demo {
  static final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
  public static String give() { inbox.add("work"); return "given"; }
  static Thread left; static ExecutorService pool; static int turns;
  static void sleepy() { while (true) { try { Thread.sleep(1000); turns++; } catch (InterruptedException e) { return; } } }
  public static String start() throws Exception { ${body} return "started"; }
  public static String interrupt() { left.interrupt(); return "" + left.isAlive(); }
  public static String shutdown() { pool.shutdown(); return "done"; }
}`,
  });

const SLEEPY = 'left = new Thread(Demo::sleepy, "sleepy"); left.setDaemon(true); left.start();';

/** Without who is a daemon. */
const running = (machine: Machine) => machine.threads().map(({ name, kind, loader }) => ({ name, kind, loader }));
const names = (machine: Machine): readonly string[] => machine.threads().map((t) => t.name);

describe('what is left running', () => {
  it.each([
    ['a thread that sleeps in a loop', SLEEPY, /^The trial lets thread "sleepy" stand still\. .* A real JVM would run it on\.\n$/],
    ['a loop without an end', 'new Thread(() -> { while (true) { } }, "sleepy").start();', /Stopped after 100,000 steps/],
  ])('%s lives on, is said to stand still, and the next entry runs', (_name, body, said) => {
    const { machine, output } = machineFor(java, { budget: { steps: 100_000, depth: 500, allocation: 20_000_000 } });
    const loader = ownLoader(machine, 'demo', program(body));
    expect(callStatic(machine, loader, 'Demo', 'start')).toBe('started');
    machine.runDue();
    expect(running(machine)).toEqual([{ name: 'sleepy', kind: 'thread', loader }]);
    expect(output.join('')).toMatch(said);
    loader.close();
    machine.runDue();
    expect(names(machine)).toEqual(['sleepy']);
    expect(machine.toJavaString(loader.loaderObject)).toMatch(/^demo\.DemoClassLoader@/);
  });

  it('a machine that lives between entries wakes its sleepers on the clock, also when their loader has gone', () => {
    const calls: { readonly in: number; readonly run: () => void }[] = [];
    let time = 1000;
    const { machine, output } = machineFor(java, {
      clock: { now: () => time, nanos: () => 0 },
      wakes(milliseconds, run) {
        const call = { in: milliseconds, run };
        calls.push(call);
        return () => void calls.splice(calls.indexOf(call), 1);
      },
    });
    const loader = ownLoader(machine, 'demo', program('new Thread(Demo::sleepy, "sleepy").start();'));
    callStatic(machine, loader, 'Demo', 'start');
    machine.runDue();
    loader.close();
    for (let turn = 0; turn < 3; turn++) {
      expect(calls.map((c) => c.in)).toEqual([1000]);
      time += 1000;
      calls.shift()?.run();
    }
    expect([output.join(''), names(machine)]).toEqual(['', ['sleepy']]);
  });

  it('a thread that sleeps for a while and ends is run to its end', () => {
    const { machine, output } = machineFor(java);
    const body =
      'new Thread(() -> { try { Thread.sleep(20_000); } catch (InterruptedException e) { } System.out.println("slept"); }).start();';
    callStatic(machine, ownLoader(machine, 'demo', program(body)), 'Demo', 'start');
    machine.runDue();
    expect([output.join(''), names(machine)]).toEqual(['slept\n', []]);
  });

  it('a thread that waits for what nobody gives waits on, and a later entry gives it', () => {
    const { machine, output } = machineFor(java);
    const body =
      'new Thread(() -> { try { while (true) System.out.println("got " + inbox.take()); } catch (InterruptedException e) { } }, "consumer").start();';
    const loader = ownLoader(machine, 'demo', program(body));
    callStatic(machine, loader, 'Demo', 'start');
    machine.runDue();
    expect([output.join(''), running(machine)]).toEqual(['', [{ name: 'consumer', kind: 'thread', loader }]]);
    for (let i = 0; i < 2; i++) {
      callStatic(machine, loader, 'Demo', 'give');
      machine.runDue();
    }
    expect([output.join(''), names(machine)]).toEqual(['got work\ngot work\n', ['consumer']]);
  });

  it('a thread that is interrupted is gone', () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(machine, 'demo', program(SLEEPY));
    callStatic(machine, loader, 'Demo', 'start');
    machine.runDue();
    callStatic(machine, loader, 'Demo', 'interrupt');
    machine.runDue();
    expect(names(machine)).toEqual([]);
  });

  it("a pool's idle thread lives until the pool is shut down", () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(
      machine,
      'demo',
      program('pool = Executors.newFixedThreadPool(1, r -> new Thread(r, "pool")); pool.submit(() -> { });'),
    );
    callStatic(machine, loader, 'Demo', 'start');
    machine.runDue();
    expect(running(machine)).toEqual([{ name: 'pool', kind: 'executor', loader }]);
    callStatic(machine, loader, 'Demo', 'shutdown');
    expect(names(machine)).toEqual([]);
  });

  it('text that is asked for after an entry was stopped has steps of its own, and no exception leaves the machine', () => {
    const { machine } = machineFor(java, { budget: { steps: 100_000, depth: 500, allocation: 20_000_000 } });
    const loader = ownLoader(
      machine,
      'demo',
      jarOf({
        Bad: `public class Bad extends RuntimeException { public String getMessage() { throw new IllegalStateException(); }
          public static String fail() { throw new Bad(); } public static String loop() { while (true) { } } }`,
      }),
    );
    const outcome = machine.enter({ name: 'main', contextLoader: loader }, () => {
      const bad = loader.load('Bad');
      if (!bad || !('declaredMethods' in bad)) return undefined;
      return machine.invokeStatic(bad, 'fail()', []);
    });
    expect(callStatic(machine, loader, 'Bad', 'loop')).toMatch(/^stopped/);
    if (outcome.kind !== 'thrown') throw new Error(outcome.kind);
    expect(machine.toJavaString(outcome.exception)).toBe('an object whose toString() fails');
    expect(machine.stackTraceOf(outcome.exception)).toMatch(/^Bad: an exception/);
    expect(machine.toJavaString(loader.loaderObject)).toMatch(/^demo\.DemoClassLoader@/);
  });
});
