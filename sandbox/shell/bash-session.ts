import { defineCommand } from 'just-bash/browser';
import type { Files } from '../host/files.ts';
import type { Language } from '../protocol/text.ts';
import { parentOf, resolvePath } from '../host/paths.ts';
import { INTERMEDIATE } from './arithmetic.ts';
import { createBashShell } from './bash-shell.ts';
import { shellCommands } from './commands/all.ts';
import type { ShellWorld } from './command.ts';
import { functionCommands } from './function-commands.ts';
import {
  BACKGROUND,
  BEGIN,
  IN_FOLDER,
  instrument,
  type Instruments,
  LAST_JOB,
  LEAVE,
  READ_SCRIPT,
  simple,
  statement,
} from './instrument.ts';
import type { Job } from './jobs.ts';
import type { LineResult, Place } from './line.ts';
import { loadPatterns } from './load-patterns.ts';
import { needsPatterns } from './patterns.ts';
import { plainCommands } from './plain-line.ts';
import { plainText } from './plain-text.ts';
import { AS_TEXT, asText } from './read-as-text.ts';
import { createScriptParser, type FunctionDefinition, type Script, type Statement } from './script.ts';
import { changesShell, type KeptState, noState, readState, restoring, SAVE, saving, setsErrexit } from './shell-state.ts';
import { type JobStart, startingCommands, startJob } from './start-job.ts';
import type { Output, Task } from './task.ts';

/** What a session's lines share once just-bash reads and runs them: functions, arrays and options among them. */
export interface BashSession {
  /** Whether a text goes on in the next line: an open quote, a here-document, a loop. */
  isOpen(text: string): boolean;
  /** @param status of the line before */
  run(line: string, place: Place, status: number): Promise<LineResult>;
}

export interface BashSessionOptions {
  readonly world: ShellWorld;
  readonly output: Output;
  readonly home: string;
  /** All of it is exported. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Whose commands run in the foreground. */
  readonly task: () => Task;
}

/** Jobs that run at once, and jobs that start jobs: `:(){ :|:& };:` must come to an end. */
const MOST = 64;
const DEEPEST = 6;

/** A line of the history, called by `!`. */
const RECALLING = /^!(?:[!$*^]|-?\d+|\?|[\w.-]+)/;
const NO_RECALL: Readonly<Record<Language, (words: string) => string>> = {
  en: (words) => `bash: ${words}: the trial's shell calls no earlier line by !; the arrow keys bring them back\n`,
  'zh-CN': (words) => `bash：${words}：试用的 Shell 不支持用 ! 调用历史命令，请用上下方向键\n`,
};

/** just-bash line by line, with what it would forget in between. Loaded with the first line that is not plain (`plain-line.ts`). */
export function createBashSession({ world, output, home, environment, task: foreground }: BashSessionOptions): BashSession {
  const parser = createScriptParser();
  const functions = new Map<string, FunctionDefinition>();
  /** Functions that `export -f` hands on to scripts. */
  const exported = new Set<string>();
  const own = new Set(shellCommands.map(({ name }) => name));
  let kept: KeptState = noState;
  let lastStatus = 0;

  /** A shell for the foreground, or one of its own for a job. */
  function openShell(task: () => Task): (script: Script, place: Place) => Promise<LineResult> {
    const backgrounds: Statement[] = [];
    let read: readonly Statement[] = [];
    let live: ReadonlyMap<string, string> = new Map();
    /** The line came to its end, where what it leaves is kept. */
    let ended = false;
    let left = false;
    const instruments: Instruments = {
      stopped: () => task().stopped,
      own,
      isFunction: (name) => functions.has(name),
      background: (each) => backgrounds.push(each) - 1,
      read: () => read,
    };
    const nothing = { stdout: '', stderr: '', exitCode: 0 };
    const shell = createBashShell({
      world,
      output,
      home,
      environment: environment(),
      task,
      prepare(script, { sink, source }) {
        const known = [...functions].filter(([name]) => exported.has(name)).map(([, each]) => statement(structuredClone(each)));
        script.statements.unshift(...known);
        // A shell of its own knows what was handed on to it.
        instrument(script, sink, source, { ...instruments, isFunction: (name) => exported.has(name) });
      },
      commands: [
        ...functionCommands({ functions, exported, parser, language: world.language }),
        defineCommand(IN_FOLDER, async (targets, { cwd }) => {
          const said = targets.map((target) => missingFolder(world.host.files, cwd, target)).find((each) => each !== undefined);
          return { ...nothing, stderr: said ?? '', exitCode: said === undefined ? 0 : 1 };
        }),
        defineCommand(BEGIN, async ([status], { env }) => {
          // The context is taken away when the command has ended.
          live = new Map(env);
          return { ...nothing, exitCode: Number(status) };
        }),
        defineCommand(SAVE, async ([status, declared = ''], { env }) => {
          ended = true;
          kept = readState(declared, env.get('SHELLOPTS') ?? '', (text) => parser.parse(text));
          return { ...nothing, exitCode: Number(status) };
        }),
        defineCommand(LEAVE, async (_args, { env }) => {
          left = true;
          live = new Map(env);
          return nothing;
        }),
        defineCommand(AS_TEXT, async ([status, ...read], { env, assignShellVariable }) => {
          const at = read.indexOf('-a');
          const [array = '', ...elements] = at < 0 ? [] : read.slice(at + 1);
          const change = async (name: string, value: string, subscript?: string): Promise<void> => {
            const text = asText(value);
            if (text !== value) await assignShellVariable?.(name, text, subscript);
          };
          for (const name of at < 0 ? read : read.slice(0, at)) await change(name, env.get(name) ?? '');
          for (const [index, element] of elements.entries()) await change(array, element, String(index));
          return { ...nothing, exitCode: Number(status) };
        }),
        defineCommand(BACKGROUND, async ([id], { env, cwd, assignShellVariable }) => {
          const started = backgrounds[Number(id)];
          if (!started) return nothing;
          const depth = task().depth + 1;
          if (depth > DEEPEST || world.jobs.all.length >= MOST)
            return { ...nothing, stderr: 'bash: fork: Resource temporarily unavailable\n', exitCode: 254 };
          const job = await startBackground(structuredClone(started), depth, { variables: Object.fromEntries(env), directory: cwd });
          await assignShellVariable?.(LAST_JOB, String(job.pid));
          return nothing;
        }),
        defineCommand(READ_SCRIPT, async ([name = '', sink, source, ...args], { cwd }) => {
          const text = name === 'eval' ? args.join(' ') : readSource(name, args[0], cwd);
          if (typeof text !== 'string') return { ...nothing, stderr: text.problem, exitCode: 1 };
          const script = parser.parse(text);
          if (script.kind !== 'script') return { ...nothing, stderr: script.problem, exitCode: 2 };
          learn(script.script);
          instrument(
            script.script,
            sink === 'terminal' ? 'terminal' : 'captured',
            source === 'keyboard' ? 'keyboard' : 'given',
            instruments,
          );
          read = script.script.statements;
          return nothing;
        }),
      ],
    });
    return async (script, { variables, directory, signal }) => {
      const saves = changesShell(script) || kept !== noState;
      if (saves || functions.size > 0 || needsPatterns(script, plainCommands)) await loadPatterns();
      const known: Script = { type: 'Script', statements: [...functions.values()].map((each) => statement(structuredClone(each))) };
      learn(script);
      const source = task().background ? 'given' : 'keyboard';
      instrument(known, 'terminal', source, instruments);
      instrument(script, 'terminal', source, instruments);
      const whole: Script = {
        type: 'Script',
        statements: [
          ...known.statements,
          ...restoring(kept),
          statement(simple(BEGIN, [String(lastStatus)])),
          ...(kept.errexit ? [statement(simple('set', ['-e']))] : []),
          ...script.statements,
          ...(saves && !task().background ? saving((text) => parser.parse(text)) : []),
        ],
      };
      ended = false;
      left = false;
      const failing = kept.errexit || setsErrexit(script);
      const result = await shell.run(whole, { environment: variables, directory, signal });
      // `set -e` has ended the shell, as it ends an interactive bash; the one that comes begins without it.
      if (saves && failing && !ended && !task().background && !task().stopped) {
        left = true;
        kept = noState;
      }
      // What was ended from outside has no environment to give.
      const after = signal.aborted || left ? Object.fromEntries(live) : result.environment;
      const environment = Object.fromEntries(Object.entries(after).filter(([name]) => !name.startsWith(INTERMEDIATE)));
      return { status: result.status, environment, left };
    };
  }

  /** Functions that a script defines are known to what comes after. */
  function learn(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (isFunction(node)) functions.set(node.name, structuredClone(node));
    for (const value of Object.values(node)) learn(value);
  }

  function readSource(name: string, path: string | undefined, directory: string): string | { readonly problem: string } {
    if (path === undefined) return { problem: `bash: ${name}: filename argument required\n` };
    const file = resolvePath(directory, path);
    if (world.host.files.stat(file)?.kind !== 'file') return { problem: `bash: ${path}: No such file or directory\n` };
    return world.host.files.readText(file);
  }

  function startBackground(started: Statement, depth: number, place: Omit<Place, 'signal'>): Promise<Job> {
    const job: JobStart = {
      // just-bash prints a blank before the number of a stream.
      text: parser.print([structuredClone(started)]).replaceAll(/>& (?=\d(?:\s|$))/g, '>&'),
      depth,
      startsJvm: started.pipelines.flatMap(({ commands }) => commands).some(startsJvm),
      run: async (task, signal) => (await openShell(() => task)({ type: 'Script', statements: [started] }, { ...place, signal })).status,
    };
    return startJob(job, world, output.out);
  }

  const shell = openShell(foreground);

  return {
    isOpen: (text) => parser.parse(text).kind === 'incomplete',
    async run(line, place, status) {
      lastStatus = status;
      const [recalled] = RECALLING.exec(line.trim()) ?? [];
      if (recalled !== undefined) {
        output.out(NO_RECALL[world.language()](recalled));
        return { status: 1, environment: place.variables, left: false };
      }
      const parsed = parser.parse(line);
      if (parsed.kind === 'script') return shell(parsed.script, place);
      output.out(parsed.problem);
      return { status: 2, environment: place.variables, left: false };
    },
  };
}

const DEVICE_FILE = /^\/dev\/(?:[^/]+$|fd\/|trial\/)/;

/** What bash says of a file that cannot be written because its folder is not there; undefined where it is. */
function missingFolder(files: Files, directory: string, target: string): string | undefined {
  const path = resolvePath(directory, target);
  const kind = DEVICE_FILE.test(path) ? 'directory' : files.stat(parentOf(path))?.kind;
  if (kind === 'directory') return undefined;
  return `bash: ${target}: ${kind ? 'Not a directory' : 'No such file or directory'}\n`;
}

function isFunction(node: object): node is FunctionDefinition {
  return 'type' in node && node.type === 'FunctionDef';
}

function startsJvm(command: Statement['pipelines'][number]['commands'][number]): boolean {
  return command.type === 'SimpleCommand' && startingCommands.has(plainText(command.name) ?? '');
}
