import { createArkctl } from '../arkctl/arkctl.ts';
import { postThrough } from '../arkctl/post.ts';
import { remarkIn } from '../arkctl/remarks.ts';
import { startJvm } from '../arklet/jvm.ts';
import type { RunningJvm } from '../arklet/running-jvm.ts';
import { prepareStaticMerge } from '../arklet/static-modules.ts';
import { prepareForJar } from '../spring/parts.ts';
import type { FileChange, Files } from '../host/files.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { relativePath, resolvePath } from '../host/paths.ts';
import { createSkippingClock, realTime } from '../host/skipping-clock.ts';
import { createMaven } from '../maven/maven.ts';
import type { Language, ShellWorld } from '../shell/command.ts';
import type { Completion } from '../shell/completion.ts';
import { createJobs } from '../shell/jobs.ts';
import { type JvmStart, createProcesses } from '../shell/processes.ts';
import { createSession } from '../shell/session.ts';
import { createChecker } from './checks/checker.ts';
import { fromContent, toContent } from './file-content.ts';
import { sendRequest } from './http.ts';
import { createInspector, inMavensWords } from './inspect.ts';
import type { Names } from './names.ts';
import type { FileContent, Requests } from '../protocol/messages.ts';
import type { JvmInside, LogPart } from '../protocol/inside.ts';
import { LOCALHOST, type JvmView, type SandboxState } from '../protocol/state.ts';
import { RequestError } from './request-error.ts';
import type { SandboxOptions } from './sandbox.ts';
import { createTerminals } from './terminals.ts';

/** The visitor's home: working directory of a fresh sandbox. */
export const HOME = '/home/visitor';

const DEFAULT_COLUMNS = 80;
/** A state of more modules than this is told later, and several changes at once: to copy it takes as long as a request. */
const MANY_MODULES = 100;
const BETWEEN_LARGE_STATES = 100;

/** A page's terminal has nowhere to go. */
const STAYS: Readonly<Record<Language, string>> = {
  en: "exit\nThe trial's shell stays open; what runs goes on.\n",
  'zh-CN': 'exit\n试用的 Shell 一直开着，正在运行的程序不受影响。\n',
};

/** A simulated machine: files, ports, clock, processes, and a terminal. */
export interface SimulatedMachine {
  readonly files: Files;
  exec(params: Requests['exec']['params']): Promise<Requests['exec']['result']>;
  input(params: Requests['input']['params']): null;
  resize(params: Requests['resize']['params']): null;
  openTerminal(params: Requests['terminal.open']['params']): Requests['terminal.open']['result'];
  closeTerminal(terminal: number): null;
  speak(language: Language): null;
  complete(params: Requests['complete']['params']): Promise<Completion>;
  inspect(params: Requests['inspect']['params']): Promise<Requests['inspect']['result']>;
  names(params: Requests['names']['params']): Promise<Requests['names']['result']>;
  hover(params: Requests['hover']['params']): Promise<Requests['hover']['result']>;
  rename(params: Requests['rename']['params']): Promise<Requests['rename']['result']>;
  readFile(path: string): FileContent | null;
  writeFile(file: FileContent): null;
  removeFile(path: string): null;
  list(path: string): Requests['list']['result'];
  request(params: Requests['request']['params']): Promise<Requests['request']['result']>;
  state(): SandboxState;
  inside(params: Requests['inside']['params']): JvmInside | null;
  log(params: Requests['log']['params']): LogPart | null;
  check(checks: Requests['check']['params']['checks']): Promise<Requests['check']['result']>;
  interrupt(params: Requests['interrupt']['params']): null;
  /** Runs a program beside the terminal, as another shell of the machine would. Settles with its exit status. */
  runProgram(program: Program): Promise<number>;
  stop(): void;
}

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Absolute path in the sandbox. */
  readonly folder: string;
  readonly out: (text: string) => void;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
}

/** A fresh machine with these files, its shell at the prompt. */
export function openMachine(
  { files: given, language: first, columns: width, history: earlier }: Requests['open']['params'],
  { runtime, emit, attended, left, openNetwork = () => createMemoryNetwork() }: SandboxOptions,
): SimulatedMachine {
  let language = first;
  const clock = createSkippingClock(realTime, (error) =>
    terminal.console.print(
      language === 'zh-CN'
        ? `试用环境自身出错：${String(error)}。它会继续运行。\n`
        : `The trial itself failed: ${String(error)}. It goes on.\n`,
    ),
  );
  const files = createMemoryFiles({ now: () => clock.now() });
  const network = openNetwork(({ en, zh }) => terminal.console.print(`${language === 'zh-CN' ? zh : en}\n`));
  const host = { files, network, clock };
  files.makeDirectory(HOME);
  files.makeDirectory('/tmp');
  for (const file of given) files.write(resolvePath(HOME, file.path), fromContent(file));

  let stopped = false;
  const tell = (event: Parameters<typeof emit>[0]): void => {
    if (!stopped) emit(event);
  };

  const maven = createMaven({
    files,
    clock,
    compile: (sources, path) => runtime.java.compile(sources, path),
    libraryJar: (artifactId) => runtime.library.jar(artifactId),
    libraryHas: (artifactId, name) => runtime.library.runtimeJar(artifactId)?.find(name) !== undefined,
    loadLombok: async () => {
      const { expandLombok } = await import('../java/lombok/expand.ts');
      return (file) => expandLombok(file, (f) => runtime.java.parser.parse(f).unit);
    },
    home: HOME,
  });
  const arkctl = createArkctl({ files, post: postThrough(network), clock, maven: { run: maven.start }, remark: remarkIn(() => language) });
  let telling = false;
  let many = false;
  const tellState = (): void => {
    telling = false;
    if (stopped) return;
    const now = state();
    many = now.cluster !== undefined || now.jvms.reduce((count, jvm) => count + jvm.bizs.length, 0) > MANY_MODULES;
    tell({ event: 'state', state: now });
  };
  const changed = (): void => {
    if (telling) return;
    telling = true;
    if (many) realTime.after(BETWEEN_LARGE_STATES, tellState);
    else queueMicrotask(tellState);
  };
  const processes = createProcesses(
    (start) => startJvm({ ...start, host, library: runtime.library, java: runtime.java }),
    changed,
    (jar, start) => prepareToStart(host.files, jar, start),
  );
  const cluster: ShellWorld['cluster'] = { running: undefined, changed };
  const leave = (): void => {
    if (left) left();
    else terminal.console.print(STAYS[language]);
  };
  const world = {
    host,
    maven,
    java: runtime.java,
    arkctl,
    processes,
    cluster,
    async startOn(other: Parameters<ShellWorld['startOn']>[0], start: Parameters<ShellWorld['startOn']>[1]) {
      await prepareToStart(host.files, start.jar, start);
      return startJvm({ ...start, host: other, library: runtime.library, java: runtime.java, changed });
    },
    attended,
    language: (): Language => language,
    open: (url: string) => tell({ event: 'open', url }),
    skip(milliseconds: number) {
      clock.skip(milliseconds);
      cluster.running?.clock.skip(milliseconds);
    },
    opened: () => new Map(given.map((file) => [resolvePath(HOME, file.path), fromContent(file)] as const)),
  };
  const terminals = createTerminals({
    world,
    files,
    home: HOME,
    language: () => language,
    tell,
    changed,
    installed: () => processes.running.flatMap((jvm) => jvm.view().bizs.map((biz) => `${biz.name}:${biz.version}`)),
    leaveFirst: leave,
  });

  let open = new Map<number, string>();
  network.watch(() => {
    const now = new Map(network.ports.map(({ port, name }) => [port, name]));
    for (const [port, name] of now) if (!open.has(port)) tell({ event: 'port', machine: LOCALHOST, port, name, open: true });
    for (const [port, name] of open) if (!now.has(port)) tell({ event: 'port', machine: LOCALHOST, port, name, open: false });
    open = now;
    changed();
  });
  watchFiles(files, (changes) => tell({ event: 'files', changes }));

  /** With the line of its job, or of the foreground, which may send output elsewhere. */
  function startedHere(view: JvmView): JvmView {
    const line = terminals.all.map(({ lineOf }) => lineOf(view.pid, view.jar)).find((each) => each !== undefined);
    return view.start && line !== undefined ? { ...view, start: { ...view.start, line } } : view;
  }

  function state(): SandboxState {
    return {
      jvms: [...processes.running.map((jvm) => startedHere(jvm.view())), ...(cluster.running?.views() ?? [])],
      ports: network.ports.map((port) => ({ machine: LOCALHOST, ...port })),
      workingDirectory: terminal.session.workingDirectory,
      running: terminal.session.running,
      ...(terminals.all.length > 1 ? { terminals: terminals.views() } : {}),
      ...(cluster.running ? { cluster: cluster.running.view() } : {}),
    };
  }

  const jvmOf = (machine: string, pid: number): RunningJvm | undefined =>
    machine === LOCALHOST ? processes.find(pid) : cluster.running?.jvm(machine, pid);

  const inspect = createInspector(files, runtime);
  const loadNames = async (): Promise<Names> => (names ??= (await import('./names.ts')).createNames(files, runtime));
  let names: Names | undefined;
  const request = (params: Requests['request']['params']): ReturnType<typeof sendRequest> =>
    sendRequest(
      (machine) => (machine === LOCALHOST ? network : cluster.running?.machine(machine)),
      () => ((params.machine ?? LOCALHOST) === LOCALHOST ? clock : (cluster.running?.clock ?? clock)).now(),
      params,
    );
  const check = createChecker({ files, state, request, inspect, home: HOME });
  const terminal = terminals.open({
    columns: width > 0 ? width : DEFAULT_COLUMNS,
    ...(earlier === undefined ? {} : { history: earlier }),
  });
  return {
    files,
    state,
    async exec({ line, columns, terminal: id }) {
      const at = terminals.of(id);
      if (columns !== undefined && columns > 0) at.columns = columns;
      if (at.session.running !== null) throw new RequestError('busy', `“${at.session.running}” is running. Stop it with interrupt first.`);
      if (at.console.busy()) throw new RequestError('busy', 'The terminal is busy. Stop what runs there with interrupt first.');
      const status = await at.console.exec(line);
      return { status, workingDirectory: at.session.workingDirectory };
    },
    input({ data, terminal: id }) {
      terminals.of(id).console.input(data);
      return null;
    },
    resize({ columns, terminal: id }) {
      // A terminal that is not shown yet has none.
      if (columns > 0) terminals.of(id).columns = columns;
      return null;
    },
    openTerminal: (place) => ({ terminal: terminals.open(place).id }),
    closeTerminal(id) {
      terminals.close(id);
      return null;
    },
    speak(now) {
      language = now;
      return null;
    },
    complete: ({ line, cursor, terminal: id }) => terminals.of(id).console.complete(line, cursor),
    inspect: (params) => inMavensWords(params, inspect(params)),
    names: async (params) => (await loadNames()).find(params),
    hover: async (params) => (await loadNames()).hover(params),
    rename: async (params) => (await loadNames()).rename(params),
    readFile: (path) =>
      files.stat(resolvePath(HOME, path))?.kind === 'file' ? toContent(path, files.read(resolvePath(HOME, path))) : null,
    writeFile(file) {
      files.write(resolvePath(HOME, file.path), fromContent(file));
      return null;
    },
    removeFile(path) {
      files.remove(resolvePath(HOME, path));
      return null;
    },
    list(path) {
      const directory = resolvePath(HOME, path);
      if (files.stat(directory)?.kind !== 'directory') return [];
      return files.list(directory).map((name) => {
        const stat = files.stat(`${directory}/${name}`);
        return { path: `${directory === '/' ? '' : directory}/${name}`, kind: stat?.kind ?? 'file', size: stat?.size ?? 0 };
      });
    },
    request,
    inside: ({ machine = LOCALHOST, pid, since }) => jvmOf(machine, pid)?.inside(since) ?? null,
    log: ({ machine = LOCALHOST, pid, from }) => jvmOf(machine, pid)?.log(from) ?? null,
    check,
    interrupt({ terminal: id }) {
      terminals.of(id).console.interrupt();
      return null;
    },
    async runProgram({ name, args, folder, out, signal }) {
      // Its own jobs, and nobody who types: a line that it asks for never comes.
      const shell = createSession({
        world: { ...world, jobs: createJobs(), history: () => [], leave: () => undefined, readLine: () => Promise.resolve(undefined) },
        out,
        home: HOME,
        changed,
      });
      const entered = await shell.run(`cd ${quoted(folder)}`);
      if (entered !== 0) return entered;
      const interrupt = (): void => shell.interrupt();
      signal.addEventListener('abort', interrupt);
      if (signal.aborted) return INTERRUPTED;
      try {
        return await shell.run([name, ...args].map(quoted).join(' '));
      } finally {
        signal.removeEventListener('abort', interrupt);
      }
    },
    stop() {
      stopped = true;
      for (const jvm of processes.running) jvm.kill();
      cluster.running?.stop();
      clock.stop();
    },
  };
}

/** What a shell gives for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** A word as a shell takes it for itself, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Changes are told in bundles, and what is below a dot directory not at all: nobody watches it. */
function watchFiles(files: Files, tell: (changes: readonly FileChange[]) => void): void {
  let waiting: FileChange[] = [];
  files.watch((change) => {
    if (
      relativePath(HOME, change.path)
        .split('/')
        .some((part) => part.startsWith('.') && part !== '..')
    )
      return;
    waiting.push(change);
    if (waiting.length > 1) return;
    queueMicrotask(() => {
      const changes = waiting;
      waiting = [];
      tell(changes);
    });
  });
}

/** What lies beside a JVM may name other places of settings. */
const BESIDE = ['application.properties', 'application.yml', 'config'];

async function prepareToStart(
  files: Files,
  jar: Uint8Array,
  {
    properties,
    environment,
    arguments: args,
    workingDirectory,
  }: Pick<JvmStart, 'properties' | 'environment' | 'arguments' | 'workingDirectory'>,
): Promise<void> {
  const beside = BESIDE.filter((name) => files.stat(`${workingDirectory}/${name}`)).map((name) => `spring.config.location=${name}`);
  const told = [...args, ...Object.keys(properties), ...Object.keys(environment), ...beside];
  await Promise.all([prepareForJar(jar, told), prepareStaticMerge(properties)]);
}
