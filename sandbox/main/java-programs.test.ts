import { beforeAll, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { withoutAnsi } from '../shell/width.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

const HELLO =
  'public class Hello { public static void main(String[] a) { System.out.println("hi " + a.length + System.getProperty("x")); } }';
const files = {
  'Hello.java': HELLO,
  'NoMain.java': 'class NoMain { }',
  'Bad.java': 'class Bad { int x = y; }',
  'Daemon.java':
    'public class Daemon { public static void main(String[] a) { Thread t = new Thread(() -> { System.out.println("on"); for (;;) ; }); t.setDaemon(true); t.start(); System.out.println("end"); } }',
  'src/demo/Tool.java': 'package demo; public class Tool { public static String name() { return "tool"; } }',
  'src/demo/Main.java':
    'package demo; public class Main { public static void main(String[] a) { System.out.println(Tool.name()); if (a.length > 0) throw new IllegalStateException(a[0]); System.exit(3); } }',
};

/** What lines print, with the exit status of each. */
async function lines(...typed: string[]): Promise<string> {
  let text = '';
  const sandbox = createSandbox({
    runtime,
    engine: 'node',
    attended: false,
    emit: (event) => event.event === 'output' && (text += event.data),
  });
  await sandbox.answer('open', { files: Object.entries(files).map(([path, content]) => ({ path, content })), language: 'en', columns: 80 });
  let said = '';
  for (const line of typed) {
    text = '';
    const { status } = await sandbox.answer('exec', { line });
    said += `${withoutAnsi(text).split('\n').slice(1, -1).join('\n')}[${status}]\n`;
  }
  await sandbox.answer('stop', {});
  return said;
}

it('runs a file as a source, a class of the class path, and what javac made', { timeout: 60_000 }, async () => {
  expect(await lines('java Hello.java a b', 'java -Dx=y Hello.java', 'javac Hello.java', 'java Hello one', 'ls')).toBe(
    'hi 2null[0]\nhi 0y[0]\n[0]\nhi 1null[0]\nBad.java\nDaemon.java\nHello.class\nHello.java\nNoMain.java\nsrc[0]\n',
  );
  expect(
    await lines(
      'javac -d out src/demo/*.java',
      'java -cp out demo.Main',
      'java -cp out demo.Main boom',
      'java -cp nowhere:out/* demo.Main',
      'ls out/demo',
    ),
  ).toMatch(
    /^\[0\]\ntool\[3\]\ntool\nException in thread "main" java\.lang\.IllegalStateException: boom\n\tat demo\.Main\.main\(Main\.java\)?[\s\S]*\[1\]\nError: Could not find or load main class demo\.Main\nCaused by: java\.lang\.ClassNotFoundException: demo\.Main\[1\]\nMain\.class\nTool\.class\[0\]\n$/,
  );
});

it('says what a real JDK says of what is wrong', { timeout: 60_000 }, async () => {
  expect(await lines('java NoMain.java', 'java Nope.java', 'javac Nope.java', 'javac Hello', 'javac -version')).toBe(
    "error: can't find main(String[]) method in class: NoMain[1]\nerror: file not found: Nope.java[1]\nerror: file not found: Nope.java\nUsage: javac <options> <source files>\nuse --help for a list of possible options[2]\nerror: Class names, 'Hello', are only accepted if annotation processing is explicitly requested\n1 error[2]\njavac 17.0.15[0]\n",
  );
  expect(await lines('javac Bad.java', 'java Bad.java', 'javac NoMain.java; java NoMain')).toMatch(
    /^Bad\.java:1: error: cannot find symbol\n[\s\S]*1 error\[1\]\nBad\.java:1: error: cannot find symbol\n[\s\S]*1 error\nerror: compilation failed\[1\]\nError: Main method not found in class NoMain, please define[\s\S]*\[1\]\n$/,
  );
});

it('ends with its last thread that is no daemon', async () => {
  expect(await lines('java Daemon.java')).toBe('end\non[0]\n');
});
