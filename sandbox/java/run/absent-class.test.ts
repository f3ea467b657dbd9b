import { beforeAll, describe, expect, it } from 'vitest';
import { callStatic, jarOf, javaForTests, machineFor } from '../testing/java-program.ts';
import type { Java } from '../index.ts';
import type { JavaLoader } from './loader.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

/** A class whose file was compiled with others that its loader does not have, and says so in words of its own. */
function loaderOf(body: string, more: Readonly<Record<string, string>> = {}): { ask: (method: string) => unknown } {
  const { machine } = machineFor(java);
  const loader: JavaLoader = machine.createLoader({
    javaClassName: 'demo.Strict',
    label: 'strict',
    sources: [
      jarOf({
        'demo.Wall': `package demo; import tools.Frame; import static tools.Nails.nail; public class Wall { ${body} }`,
        ...more,
      }),
    ],
    delegate: (name, own) => own() ?? { exceptionClass: 'java.lang.ClassNotFoundException', message: `${name} is not for you` },
  });
  return { ask: (method) => callStatic(machine, loader, 'demo.Wall', method) };
}

describe('code that needs a class which its loader does not have', () => {
  it.each([
    ['an object', 'return new Frame("x").around();', 'tools/Frame'],
    ['a static method', 'return Frame.gilded("x");', 'tools/Frame'],
    ['a static field', 'return Frame.SIZE + "";', 'tools/Frame'],
    ['a nested class', 'return new Frame.Edge() + "";', 'tools/Frame$Edge'],
    ['a qualified name', 'return tools.other.Hook.hang("x");', 'tools/other/Hook'],
    ['a class of the same package', 'return Shelf.put("x");', 'demo/Shelf'],
    ['a static import', 'return nail("x");', 'tools/Nails'],
    ['a class literal', 'return Frame.class.getName();', 'tools/Frame'],
    ['a test of type', 'Object o = "x"; return (o instanceof Frame) + "";', 'tools/Frame'],
    ['a cast', 'Object o = "x"; return ((Frame) o) + "";', 'tools/Frame'],
    ['an array', 'return new Frame[1].length + "";', 'tools/Frame'],
    ['a method reference', 'java.util.function.Function<String, String> f = Frame::gilded; return f.apply("x");', 'tools/Frame'],
    ['an argument', 'return String.valueOf(new Frame("x"));', 'tools/Frame'],
  ])('fails where that runs: %s', (_what, body, name) => {
    const { ask } = loaderOf(`public static String run() { ${body} } public static String other() { return "here"; }`);
    expect(ask('run')).toBe(`thrown: java.lang.NoClassDefFoundError: ${name}`);
    expect(ask('other')).toBe('here');
  });

  it.each([
    ['a null of that type', 'Object o = null; Frame f = (Frame) o; return f + " " + (o instanceof Frame);', 'null false'],
    [
      'what the loader said',
      'try { return new Frame("x").around(); } catch (NoClassDefFoundError e) { return e.getCause().toString(); }',
      'java.lang.ClassNotFoundException: tools.Frame is not for you',
    ],
  ])('still has %s', (_what, body, answer) => {
    expect(loaderOf(`public static String run() { ${body} }`).ask('run')).toBe(answer);
  });

  it.each([
    ['class', 'extends Frame'],
    ['interface', 'implements Frame'],
  ])('fails to load below a %s that is not there', (_kind, extended) => {
    const { ask } = loaderOf('public static String run() { return new Sub() + ""; }', {
      'demo.Sub': `package demo; import tools.Frame; class Sub ${extended} {}`,
    });
    expect(ask('run')).toBe('thrown: java.lang.NoClassDefFoundError: tools/Frame');
  });

  it('cannot tell its methods by reflection where one names it', () => {
    const { ask } = loaderOf(
      'Frame hang(String text) { return null; } public static String run() { return Wall.class.getDeclaredMethods().length + ""; }',
    );
    expect(ask('run')).toBe('thrown: java.lang.NoClassDefFoundError: tools/Frame');
  });
});
