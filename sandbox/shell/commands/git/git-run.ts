import type { ShellWorld } from '../../command.ts';
import type { Paint } from './patch-text.ts';
import type { Repository } from './repository.ts';

/** One run of a subcommand in a repository. */
export interface GitRun {
  readonly repository: Repository;
  readonly args: readonly string[];
  readonly world: ShellWorld;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  readonly now: number;
  /** A path as it is typed, below the repository's root. */
  below(typed: string): string;
  /** A path below the root as it is shown from the working directory. */
  shown(path: string): string;
}

/** Something that git refuses: what it prints, and its exit status. */
export class GitRefusal extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.name = 'GitRefusal';
    this.status = status;
  }
}

/** Flags and words of a line; a word after `--` is never a flag. */
export function partsOf(args: readonly string[], valued: readonly string[] = []) {
  const flags = new Map<string, string>();
  const words: string[] = [];
  let paths: string[] | undefined;
  const waiting = [...args];
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (paths) paths.push(arg);
    else if (arg === '--') paths = [];
    else if (!arg.startsWith('-') || arg === '-') words.push(arg);
    else if (valued.includes(arg)) flags.set(arg, waiting.shift() ?? '');
    else {
      const [name = '', ...value] = arg.split('=');
      flags.set(name, value.join('='));
    }
  }
  return { flags, words, paths };
}

/** Whether a path is one of these or below one. */
export function within(paths: readonly string[]): (path: string) => boolean {
  return (path) => paths.length === 0 || paths.some((each) => each === '.' || path === each || path.startsWith(`${each}/`));
}

export const unknownRevision = (word: string): string =>
  `fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'\n`;
