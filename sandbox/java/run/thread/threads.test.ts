import { beforeAll, describe, expect, it } from 'vitest';
import type { Java } from '../../index.ts';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../../testing/java-program.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

const program = (members: string): ReturnType<typeof jarOf> =>
  jarOf({ Demo: `import java.util.*; import java.util.concurrent.*;\npublic class Demo {\n${members}\n}` });

const run = (members: string, budget = { steps: 2_000_000, depth: 500, allocation: 20_000_000 }): string => {
  const { machine, output } = machineFor(java, { budget });
  return `${output.join('')}${callStatic(machine, ownLoader(machine, 'demo', program(members)), 'Demo', 'run')}`;
};

const DEADLOCK = `static final Object LEFT = new Object(); static final Object RIGHT = new StringBuilder();
  static void take(Object first, Object second) {
    synchronized (first) {
      Thread.yield();
      synchronized (second) { }
    }
  }
  public static String run() throws Exception {
    Thread a = new Thread(() -> take(LEFT, RIGHT), "a"); Thread b = new Thread(() -> take(RIGHT, LEFT), "b");
    a.start(); b.start(); a.join(); return "never";
  }`;

describe('a deadlock', () => {
  it('is said to be one, with the threads, what they hold and where they stand', () => {
    expect(run(DEADLOCK)).toBe(
      `stopped: Threads "main", "a", "b" wait for something that no other thread will do: a deadlock. A real JVM would wait for ever; its thread dump would say:
"main" WAITING
	at java.base/jdk.internal.misc.Blocking.interruptibly(Blocking.java)
	at java.base/java.lang.Thread.join(Thread.java)
	at java.base/java.lang.Thread.join(Thread.java)
	at Demo.run(Demo.java:12)
"a" BLOCKED (on object monitor)
	at Demo.take(Demo.java:7)
	- waiting to lock a java.lang.StringBuilder, which is held by "b"
	at Demo.lambda$run$0(Demo.java:11)
	at java.base/java.lang.Thread.run(Thread.java)
	at java.base/java.lang.Thread.execute(Thread.java)
	at java.base/java.lang.Thread.lambda$start$0(Thread.java)
	- locked a java.lang.Object
"b" BLOCKED (on object monitor)
	at Demo.take(Demo.java:7)
	- waiting to lock a java.lang.Object, which is held by "a"
	at Demo.lambda$run$1(Demo.java:11)
	at java.base/java.lang.Thread.run(Thread.java)
	at java.base/java.lang.Thread.execute(Thread.java)
	at java.base/java.lang.Thread.lambda$start$0(Thread.java)
	- locked a java.lang.StringBuilder`,
    );
  });

  it('does not hold back an entry that does not wait for it', () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(machine, 'demo', program(DEADLOCK.replace('a.join(); return "never"', 'return a.getState() + ""')));
    expect(callStatic(machine, loader, 'Demo', 'run')).toBe('RUNNABLE');
    machine.runDue();
    expect(machine.threads().map((t) => t.name)).toEqual(['a', 'b']);
  });
});

describe('threads', () => {
  it('that spin until another one changes a field get there', () => {
    expect(
      run(`static volatile boolean go; static int turns;
        public static String run() throws Exception {
          Thread t = new Thread(() -> { while (!go) turns++; });
          t.start(); Thread.sleep(20); go = true; t.join(); return "" + (turns > 0);
        }`),
    ).toBe('true');
  });

  it('that never end use up the budget of who waits for them', () => {
    expect(
      run(
        'public static String run() throws Exception { Thread t = new Thread(() -> { while (true) { } }); t.start(); t.join(); return ""; }',
      ),
    ).toMatch(/^stopped: Stopped after 2,000,000 steps/);
  });

  it('end in StackOverflowError as a method of the entry does, and what they caught goes on', () => {
    expect(
      run(`static int deep(int n) throws InterruptedException { Thread.sleep(0); return deep(n + 1) + 1; }
        static String seen = "";
        public static String run() throws Exception {
          Thread t = new Thread(() -> { try { deep(0); } catch (StackOverflowError | InterruptedException e) { seen += e.getClass().getSimpleName(); } seen += " on"; });
          t.start(); t.join(); return seen;
        }`),
    ).toBe('StackOverflowError on');
  });

  it('wait for a class that overrides what was called as for one that does not', () => {
    expect(
      run(`static class Job { void step() { } void go() { step(); log.add(name() + " done"); } String name() { return "quick"; } }
        static class Slow extends Job { void step() { try { hand.put("slow"); } catch (InterruptedException e) { } } String name() { return "slow"; } }
        static final List<String> log = new ArrayList<>(); static final SynchronousQueue<String> hand = new SynchronousQueue<>();
        public static String run() throws Exception {
          Thread t = new Thread(() -> new Slow().go()); Thread u = new Thread(() -> new Job().go());
          t.start(); u.start(); u.join(); log.add("before " + log.size()); log.add(hand.take()); t.join(); return log.toString();
        }`),
    ).toBe('[quick done, before 1, slow, slow done]');
  });
});
