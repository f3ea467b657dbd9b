import { beforeAll, describe, expect, it } from 'vitest';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../testing/java-program.ts';
import type { Java } from '../index.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

const program = (body: string): ReturnType<typeof jarOf> =>
  jarOf({
    Demo: `import java.util.*; public class Demo { static int deep(int n) { return deep(n + 1) + 1; } public static String run() { ${body} } public static String fine() { return "still here"; } }`,
  });

describe('a budget', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['stops an endless loop', 'while (true) { }', /^stopped: Stopped after 100,000 steps .* an endless loop\?/],
    ['stops one that catches everything', 'while (true) { try { deep(0); } catch (Throwable t) { } finally { } }', /^stopped: /],
    [
      'ends deep recursion with the error that Java has for it',
      'try { deep(0); } catch (StackOverflowError e) { return "overflow"; } return "";',
      /^overflow$/,
    ],
    [
      'ends runaway memory with the error that Java has for it',
      'List<int[]> all = new ArrayList<>(); try { while (true) all.add(new int[100_000]); } catch (OutOfMemoryError e) { return e.getMessage(); }',
      /^Java heap space$/,
    ],
    ['counts text', 'String s = "x"; while (true) s += s;', /^thrown: java\.lang\.OutOfMemoryError: Java heap space$/],
    [
      'says when all threads wait',
      'try { new Object() { synchronized void go() throws Exception { wait(); } }.go(); } catch (Exception e) { } return "";',
      /^stopped: .*a deadlock/,
    ],
  ];
  for (const [name, body, expected] of cases) {
    it(`${name}, and the machine goes on`, () => {
      const { machine } = machineFor(java, { budget: { steps: 100_000, depth: 500, allocation: 20_000_000 } });
      const loader = ownLoader(machine, 'demo', program(body));
      expect(callStatic(machine, loader, 'Demo', 'run')).toMatch(expected);
      expect(callStatic(machine, loader, 'Demo', 'fine')).toBe('still here');
    });
  }

  it('asks whether memory is really held where somebody can measure', () => {
    let asked = 0;
    const { machine } = machineFor(java, { budget: { allocation: 1_000_000 }, memoryLeft: () => ++asked < 5 });
    const loader = ownLoader(machine, 'demo', program('for (int i = 0; ; i++) { int[] garbage = new int[10_000]; }'));
    expect(callStatic(machine, loader, 'Demo', 'run')).toContain('OutOfMemoryError');
    expect(asked).toBe(5);
  });

  it('stops what is told to stop', () => {
    const { machine } = machineFor(java);
    const loader = ownLoader(machine, 'demo', program('return "never";'));
    machine.interrupt();
    expect(callStatic(machine, loader, 'Demo', 'run')).toBe('never');
  });
});
