import { expect, it } from 'vitest';
import { callStatic, jarOf, javaForTests, machineFor, ownLoader } from '../testing/java-program.ts';

it('numbers anonymous and local classes by their place in the file, whatever is called first', async () => {
  const java = await javaForTests();
  const { machine } = machineFor(java);
  const loader = ownLoader(
    machine,
    'demo',
    jarOf({
      Demo: `public class Demo {
  static String plain() { int[] a = { 1 }; return "plain " + a.length; }
  static Object first() { return new Object() { }; }
  static Object second() { class Local { } return new Local(); }
  static Object third() { return new Object() { Object inner() { return new Object() { }; } }.inner(); }
  static Object fourth() { Runnable r = () -> { }; if (r.equals(new Object())) { return null; } return new Object() { }; }
  public static String run() {
    return fourth().getClass().getName() + " " + third().getClass().getName() + " " + second().getClass().getName() + " "
      + first().getClass().getName() + " " + plain();
  }
}`,
    }),
  );
  expect(callStatic(machine, loader, 'Demo', 'run')).toBe('Demo$3 Demo$2$1 Demo$1Local Demo$1 plain 1');
});
