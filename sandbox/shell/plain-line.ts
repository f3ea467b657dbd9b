import { resolvePath } from '../host/paths.ts';
import { shellCommands } from './commands/all.ts';
import { readsKeyboard } from './keyboard.ts';

/**
 * A line that means the same to every shell: one command of the sandbox, or `cd`, and words that stand for themselves. Most
 * visitors run no other, so such a line is run without just-bash, which is as large as the trial's Java. Whatever is in
 * doubt is no plain line.
 */
export interface PlainLine {
  readonly name: string;
  readonly args: readonly string[];
  /** `> file`, `>> file` and `2>&1` at its end, as `openLogs` takes them. */
  readonly redirections: readonly string[];
  /** Ends in `&`. */
  readonly background: boolean;
  /** As bash prints it among its jobs, without the `&`. */
  readonly text: string;
}

/** Commands in which nothing is matched against a pattern of the shell. `watch` runs lines of its own. */
export const plainCommands: ReadonlySet<string> = new Set([
  'cd',
  ...shellCommands.map(({ name }) => name).filter((name) => name !== 'watch'),
]);
/** They write their files while they run; others hand on what they say when they have ended. */
const LOGGING: ReadonlySet<string> = new Set(['java', 'nohup']);

const IN_PATH = String.raw`\w\p{L}\p{N}./:,@%+-`;
const BARE = `[=${IN_PATH}]`;
const TOKEN = new RegExp(
  String.raw`[ \t]+(?:(?<stream>2>&1)|(?<into>>{1,2})[ \t]*(?<file>~?[${IN_PATH}]+)|(?<tilde>~(?=[/ \t]|$))?(?<word>(?:${BARE}|'[^'\n]*'|"[^"\n$\x60\\!]*")*))(?=[ \t]|$)`,
  'uy',
);
const QUOTED = /'([^']*)'|"([^"]*)"/g;

/** @returns undefined for every line that bash has to read */
export function readPlainLine(line: string, home: string): PlainLine | undefined {
  const [, command, background] = /^(.*?)[ \t]*(&?)[ \t]*$/.exec(line) ?? [];
  if (command === undefined) return undefined;
  const text = ` ${command.trimStart()}`;
  const words: string[] = [];
  const printed: string[] = [];
  const redirections: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)?.groups;
    if (!found) return undefined;
    const { stream, into, file, tilde, word = '' } = found;
    if (stream !== undefined) redirections.push('2>&', '1');
    else if (into !== undefined && file !== undefined) {
      if (file.startsWith('~') && !/^~(?:\/|$)/.test(file)) return undefined;
      redirections.push(
        `1${into}`,
        file.replace(/^~/, () => home),
      );
    } else if (redirections.length > 0 || (word === '' && tilde === undefined)) return undefined;
    else
      words.push(
        `${tilde === undefined ? '' : home}${word.replaceAll(QUOTED, (_, single?: string, double?: string) => single ?? double ?? '')}`,
      );
    printed.push(stream ?? (into === undefined ? `${tilde ?? ''}${word}` : `${into} ${file ?? ''}`));
  }
  const [name = '', ...args] = words;
  if (!plainCommands.has(name) || printed[0] !== name || readsKeyboard(words)) return undefined;
  if (redirections.length > 0 && !LOGGING.has(name)) return undefined;
  if (background !== '' && (name === 'cd' || /['"]/.test(text))) return undefined;
  return { name, args, redirections, background: background !== '', text: printed.join(' ') };
}

/** Where a `cd` goes whose directory is there; what else it may be asked for, bash knows. */
export function directoryAfter(
  { args }: PlainLine,
  from: string,
  home: string,
  isDirectory: (path: string) => boolean,
): string | undefined {
  const [given = home, ...others] = args;
  const path = resolvePath(from, given);
  return others.length === 0 && given !== '' && !given.startsWith('-') && isDirectory(path) ? path : undefined;
}
