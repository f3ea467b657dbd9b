import type { Host } from '../host/host.ts';
import type { Arkctl } from '../arkctl/arkctl.ts';
import type { Java } from '../java/index.ts';
import type { Maven } from '../maven/maven.ts';
import type { Jobs } from './jobs.ts';
import type { JvmStart, Processes } from './processes.ts';
import type { RunningCluster } from './running-cluster.ts';
import type { RunningJvm } from '../arklet/running-jvm.ts';

export type Language = 'en' | 'zh-CN';

/** How a line is read. */
export interface WantedLine {
  /** What is typed is not shown. */
  readonly silent?: boolean;
  /** So many are enough, without Enter; 0 for a whole line. */
  readonly characters?: number;
  /** How long is waited; 0 for as long as it takes. */
  readonly seconds?: number;
}

/** What a command of the sandbox may use. */
export interface ShellWorld {
  readonly host: Host;
  readonly maven: Maven;
  /** For javac, for programs that are no jar, and for what reads sources. */
  readonly java: Pick<Java, 'compile' | 'createMachine' | 'parser'>;
  readonly arkctl: Arkctl;
  readonly processes: Processes;
  readonly jobs: Jobs;
  /** The cluster, while one runs; `changed` is called when a picture of it is no longer right. */
  readonly cluster: { running: RunningCluster | undefined; readonly changed: () => void };
  /** Starts a JVM on another machine. */
  readonly startOn: (host: Host, start: Omit<JvmStart, 'changed'>) => Promise<RunningJvm>;
  readonly language: () => Language;
  /** Whether somebody can press Ctrl-C. Without one, what would wait for ever is ended. */
  readonly attended: boolean;
  /** `open URL`: the page shows its request panel. */
  readonly open: (url: string) => void;
  /** `exit`, or Ctrl-D at an empty prompt. */
  readonly leave: () => void;
  /** Lets simulated time pass at once. */
  readonly skip: (milliseconds: number) => void;
  /** A line typed at the terminal while a command runs; undefined when Ctrl-C or Ctrl-D comes instead, or nothing in time. */
  readonly readLine: (wanted?: WantedLine) => Promise<string | undefined>;
  /** The files that the machine was opened with, by absolute path, as they were then. */
  readonly opened: () => ReadonlyMap<string, Uint8Array>;
  /** What the history has, oldest first. */
  readonly history: () => readonly string[];
}

/** One run of a command. */
export interface CommandRun {
  readonly args: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input: Uint8Array;
  /** Goes to the terminal at once, or into a pipe. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /**
   * For what may be much: settles when more can be taken, with false when nobody wants more, after Ctrl-C or because a pipe
   * is full.
   */
  write(text: string): Promise<boolean>;
  /** Runs a command line in a shell of its own. */
  execute(line: string): Promise<{ readonly stdout: string; readonly stderr: string; readonly status: number }>;
  /** A line that is typed while the command runs; undefined after Ctrl-C or Ctrl-D. */
  readLine(): Promise<string | undefined>;
  /** Started with `&`. */
  readonly background: boolean;
  /** Standard output is the terminal. */
  readonly attached: boolean;
  /** Ctrl-C, for as long as the command runs in the foreground; returns how to stop listening. */
  onInterrupt(listener: () => void): () => void;
  /** Its process: the one that `&` has told, or a new one. */
  pid(): number;
  /** A background command is up: the prompt may come back. */
  ready(): void;
}

export interface ShellCommand {
  readonly name: string;
  /** What `--help` shows, when the command does not say more itself. */
  readonly usage?: string;
  /** The trial has no such command, and says what to do instead. */
  readonly absent?: boolean;
  /** Part of the shell, in no directory. */
  readonly builtin?: boolean;
  /** Settles with the exit status. */
  run(run: CommandRun, world: ShellWorld): Promise<number> | number;
}
