import type { Files } from '../host/files.ts';
import type { EventMessage } from '../protocol/messages.ts';
import type { TerminalView } from '../protocol/state.ts';
import type { Language, ShellWorld } from '../shell/command.ts';
import { bashCommands } from '../shell/bash-commands.ts';
import { shellCommands } from '../shell/commands/all.ts';
import { completeLine, type Completion } from '../shell/completion.ts';
import { createConsole, type Console } from '../shell/console.ts';
import { createHistory, type History } from '../shell/history.ts';
import { createJobs, type Job } from '../shell/jobs.ts';
import { createSession, type ShellSession } from '../shell/session.ts';
import { RequestError } from './request-error.ts';

/** The terminal that is always there. Others are counted from 1. */
export const FIRST = 0;

/** Terminals at most, so that a page that opens them without end does no harm. */
const MOST = 12;

/** One terminal: a shell of its own, with its folder, variables, history, jobs and what runs in its foreground. */
export interface MachineTerminal {
  readonly id: number;
  readonly session: ShellSession;
  readonly console: Console;
  readonly history: History;
  columns: number;
  /** The job, or the line of the foreground, that started a program. */
  lineOf(pid: number, jar: string): string | undefined;
}

export interface TerminalsOptions {
  /** What all shells of the machine share. */
  readonly world: Omit<ShellWorld, 'jobs' | 'history' | 'leave' | 'readLine'>;
  readonly files: Files;
  readonly home: string;
  readonly language: () => Language;
  readonly tell: (event: EventMessage) => void;
  readonly changed: () => void;
  /** Modules of which Tab knows the names. */
  readonly installed: () => readonly string[];
  /** `exit` in the first terminal. */
  readonly leaveFirst: () => void;
}

export interface Terminals {
  /** @throws {RequestError} when there is none of that number */
  of(id: number | undefined): MachineTerminal;
  readonly all: readonly MachineTerminal[];
  /** @throws {RequestError} when there are as many as can be */
  open(place: { readonly columns: number; readonly history?: readonly string[]; readonly folder?: string }): MachineTerminal;
  /** Ends what runs in the foreground, as Ctrl-C does; jobs go on. The first one stays. */
  close(id: number): void;
  /** Those beside the first, for the state. */
  views(): readonly TerminalView[];
}

/** Words of the shell itself that Tab offers beside the commands. */
const BUILT_IN = ['cd', 'export'];

export function createTerminals({ world, files, home, language, tell, changed, installed, leaveFirst }: TerminalsOptions): Terminals {
  const open = new Map<number, MachineTerminal>();
  let last = FIRST - 1;

  function make(columns: number, earlier: readonly string[] | undefined, folder: string): MachineTerminal {
    const id = ++last;
    const from = id === FIRST ? {} : { terminal: id };
    const jobs = createJobs();
    const history = createHistory(earlier, (line) => tell({ event: 'entered', line, ...from }));
    const leave = (): void => (id === FIRST ? leaveFirst() : close(id));
    const session = createSession({
      world: { ...world, jobs, history: () => history.lines, leave, readLine: (wanted) => console.readLine(wanted) },
      out: (text) => console.print(text),
      home,
      folder,
      changed,
    });
    const completeWith = (line: string, cursor: number): Completion =>
      completeLine(line, cursor, {
        files,
        workingDirectory: session.workingDirectory,
        home,
        commands: [...shellCommands.filter(({ absent }) => !absent).map(({ name }) => name), ...bashCommands, ...BUILT_IN],
        installed,
        kubectl: (words, word) => world.cluster.running?.complete(words, word),
      });
    const console = createConsole({
      session: () => session,
      history,
      home,
      language,
      leave,
      columns: () => terminal.columns,
      completeWith,
      write: (data) => {
        if (open.has(id)) tell({ event: 'output', data, ...from });
      },
    });
    const lineOf = (pid: number, jar: string): string | undefined =>
      jobs.all.find((job: Job) => job.pid === pid)?.line ?? (session.running?.includes(jar) ? session.running : undefined);
    const terminal: MachineTerminal = { id, session, console, history, columns, lineOf };
    open.set(id, terminal);
    return terminal;
  }

  function close(id: number): void {
    const terminal = open.get(id);
    if (!terminal || id === FIRST) return;
    terminal.console.interrupt();
    open.delete(id);
    tell({ event: 'closed', terminal: id });
    changed();
  }

  return {
    of(id = FIRST) {
      const terminal = open.get(id);
      if (!terminal) throw new RequestError('no-terminal', `There is no terminal ${id}. Open one with terminal.open.`);
      return terminal;
    },
    get all() {
      return [...open.values()];
    },
    open({ columns, history, folder }) {
      if (open.size >= MOST) throw new RequestError('too-many', `There are ${MOST} terminals already. Close one first.`);
      const there = folder !== undefined && files.stat(folder)?.kind === 'directory';
      const terminal = make(columns, history, there ? folder : home);
      terminal.console.start();
      changed();
      return terminal;
    },
    close,
    views: () =>
      [...open.values()]
        .filter(({ id }) => id !== FIRST)
        .map(({ id, session }) => ({ id, workingDirectory: session.workingDirectory, running: session.running })),
  };
}
