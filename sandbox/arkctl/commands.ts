import type { Files } from '../host/files.ts';
import type { Clock } from '../host/clock.ts';
import type { Flag } from './flags.ts';
import type { Post } from './post.ts';
import type { Remark } from './remarks.ts';

/** What builds: the sandbox's Maven or a real one. Settles with the exit status, or with why it could not be started. */
export interface BuildTool {
  run(args: readonly string[], directory: string, out: (text: string) => void, err: (text: string) => void): Built | Promise<Built>;
}

export type Built = number | { readonly notStarted: string };

/** What arkctl needs of the world around it. */
export interface ArkctlEnvironment {
  readonly files: Files;
  readonly post: Post;
  readonly clock: Pick<Clock, 'now'>;
  readonly maven: BuildTool;
  /**
   * What the real tool does not say and its user should know. Where it is missing nothing is said beyond the real tool's
   * words.
   */
  readonly remark?: (remark: Remark) => string;
}

/** Where a run's output goes, and who answers its questions. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A line that is typed; undefined after Ctrl-C or Ctrl-D. Missing where nobody types. */
  readonly ask?: (() => Promise<string | undefined>) | undefined;
}

/** One run of a command: where, and where its output goes. */
export interface Invocation extends ArkctlEnvironment, Streams {
  readonly workingDirectory: string;
  readonly values: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
}

/** What `--help` shows: both parts; a mistake shows the usage alone. */
export interface Help {
  readonly about: string;
  readonly usage: string;
}

export interface ArkctlCommand {
  readonly name: string;
  readonly flags: readonly Flag[];
  /** Names of flags that must be given. */
  readonly required?: readonly string[];
  /** Seldom asked for, it is loaded. */
  readonly help: Help | (() => Promise<Help>);
  /** Commands below it. */
  readonly children?: readonly ArkctlCommand[];
  /** It takes no words. */
  readonly alone?: boolean;
  /** Settles with the exit status. A command without it shows its help. */
  readonly run?: (invocation: Invocation) => Promise<number>;
}

export function helpOf(command: ArkctlCommand): Help | Promise<Help> {
  return typeof command.help === 'function' ? command.help() : command.help;
}

const DEFAULT_PORT = '1238';

/** `--port`, a number of any size. */
export function portOf(values: ReadonlyMap<string, string>): string {
  return values.get('port') ?? DEFAULT_PORT;
}

/** cobra prints an error, the usage, and in main() the error again. */
export function usageError(message: string, usage: string): string {
  return `Error: ${message}\n${usage}\nError: ${message}\n`;
}

/** A remark on a line of its own; nothing where nobody wants remarks. */
export function remarkOn({ remark, err }: Invocation, what: Remark): void {
  if (remark) err(`${remark(what)}\n`);
}
