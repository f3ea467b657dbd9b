import type { RunningJvm } from '../../arklet/running-jvm.ts';
import { createArkctl } from '../../arkctl/arkctl.ts';
import { postThrough } from '../../arkctl/post.ts';
import { createMemoryFiles } from '../../host/memory-files.ts';
import { createMemoryNetwork } from '../../host/memory-network.ts';
import { createSkippingClock } from '../../host/skipping-clock.ts';
import { createMaven } from '../../maven/maven.ts';
import { acceptAll } from '../../maven/testing/sample.ts';
import { completeLine } from '../completion.ts';
import { createConsole } from '../console.ts';
import { createHistory } from '../history.ts';
import { createJobs } from '../jobs.ts';
import { createProcesses, type JvmStart } from '../processes.ts';
import { createSession, type SessionOptions } from '../session.ts';

export const HOME = '/home/visitor';

/** A JVM that listens on 8080, says what it is told to say, and ends when it is told to. */
function fakeJvm(start: JvmStart, listen: (port: number) => { close(): void } | undefined): RunningJvm {
  const exit = Promise.withResolvers<number>();
  const port = listen(8080);
  start.out('Started\n');
  const end = (status: number): void => {
    port?.close();
    exit.resolve(status);
  };
  return {
    pid: start.pid,
    exit: exit.promise,
    stop() {
      start.out('Stopped\n');
      end(143);
    },
    kill: () => end(137),
    openConsole: () => undefined,
    inside: () => ({ at: 0, applications: [], borrowed: [], threads: [], samples: [], traffic: [], newest: 0 }),
    log: (from) => ({ text: '', from, next: from }),
    diagnose: () => ({
      threads: [{ name: 'main', daemon: false, priority: 5, native: false, biz: undefined, gone: false }],
      loaders: { name: '<bootstrap>', children: [] },
      instances: [{ className: 'a.b.C', count: 2, bytesEach: 16 }],
    }),
    collectGarbage: () => undefined,
    view: () => ({
      machine: 'localhost',
      pid: start.pid,
      jar: 'base.jar',
      name: 'base',
      base: true,
      phase: 'up',
      startedAt: 0,
      ports: [8080],
      arkletPort: null,
      heldLoaders: [],
      operations: [],
      served: {},
      paths: [],
      metaspace: { used: 0, atStart: 0 },
      bizs: [
        {
          name: 'inventory',
          version: '1.0.0',
          state: 'activated',
          webContextPath: 'inventory',
          classes: 0,
          threads: [],
          since: 0,
          load: 1,
          loader: 'a1',
        },
      ],
    }),
  };
}

/** A shell over a small machine, and what its terminal has shown. */
/** What a test of the shell alone does without. */
function noMachine(): never {
  throw new Error('The shell of this test has no Java.');
}

export function openShell({
  attended = true,
  columns = 80,
  ...loading
}: { attended?: boolean; columns?: number } & Pick<SessionOptions, 'loadBash'> = {}) {
  const clock = createSkippingClock();
  const files = createMemoryFiles({ now: () => clock.now() });
  const network = createMemoryNetwork();
  files.write(`${HOME}/notes.txt`, 'one\ntwo\n');
  files.write(`${HOME}/projects/base.jar`, new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]));
  files.write(`${HOME}/projects/说明.md`, '# 说明\n');
  const given = new Map(files.walk(HOME).map((path) => [path, files.read(path)]));
  const maven = createMaven({ files, clock, compile: acceptAll, libraryJar: () => undefined, home: HOME });
  const listen = (port: number): { close(): void } | undefined =>
    network.listen(port, 'base', ({ method, path, headers, body }) => {
      const text =
        path === '/never'
          ? ''
          : JSON.stringify({
              method,
              path,
              type: headers.find(([name]) => name === 'Content-Type')?.[1] ?? null,
              body: new TextDecoder().decode(body),
            });
      return {
        status: path === '/missing' ? 404 : 200,
        reason: '',
        headers: [['Content-Type', 'application/json']],
        body: new TextEncoder().encode(text),
        ending: path === '/never' ? 'never' : 'length',
      };
    });
  const processes = createProcesses(
    (start) => fakeJvm(start, listen),
    () => undefined,
  );
  const history = createHistory();
  const opened: string[] = [];
  let screen = '';
  let left = 0;
  const session = createSession({
    world: {
      host: { files, network, clock },
      maven,
      java: { compile: acceptAll, createMachine: () => noMachine(), parser: { parse: () => noMachine(), flat: () => noMachine() } },
      processes,
      cluster: { running: undefined, changed: () => undefined },
      startOn: () => noMachine(),
      attended,
      arkctl: createArkctl({ files, post: postThrough(network), clock, maven }),
      jobs: createJobs(),
      language: () => 'zh-CN',
      open: (url) => opened.push(url),
      leave: () => void (left += 1),
      readLine: (wanted) => terminal.readLine(wanted),
      skip: (milliseconds) => clock.skip(milliseconds),
      history: () => history.lines,
      opened: () => given,
    },
    out: (text) => terminal.print(text),
    home: HOME,
    changed: () => undefined,
    ...loading,
  });
  const terminal = createConsole({
    session: () => session,
    history,
    home: HOME,
    language: () => 'zh-CN',
    leave: () => void (left += 1),
    columns: () => columns,
    write: (text) => void (screen += text),
    completeWith: (line, cursor) =>
      completeLine(line, cursor, {
        files,
        home: HOME,
        workingDirectory: session.workingDirectory,
        commands: ['arkctl', 'cat', 'cd', 'curl', 'java', 'mvn'],
        installed: () => ['inventory:1.0.0'],
        kubectl: () => undefined,
      }),
  });
  terminal.start();
  return {
    files,
    clock,
    session,
    terminal,
    opened,
    /** How often the shell was left. */
    left: () => left,
    /** What was shown since the last call. */
    shown(): string {
      const text = screen;
      screen = '';
      return text;
    },
    /** What a line prints: without echo and prompt. */
    async output(line: string): Promise<string> {
      screen = '';
      await terminal.exec(line);
      const text = screen.slice(screen.indexOf('\n') + 1);
      screen = '';
      return text.slice(0, text.lastIndexOf('\x1b[36m'));
    },
  };
}
