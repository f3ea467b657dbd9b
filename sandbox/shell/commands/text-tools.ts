import { resolvePath } from '../../host/paths.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';

const decoder = new TextDecoder();

/** A word that means itself to a shell, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Words of a text as xargs takes them apart: at blanks, quotes and backslashes heeded. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\[\s\S]|[^\s'"\\])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'|"([^"]*)"|\\([\s\S])/g,
      (_whole, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? '',
    ),
  );
}

/** What xargs ends with when a command has failed. */
const CHILD_FAILED = 123;
const COMMAND_MISSING = 127;

const xargsCommand: ShellCommand = {
  name: 'xargs',
  async run(run) {
    const args = [...run.args];
    let most = Infinity;
    let lines = false;
    let replaced: string | undefined;
    let separator: string | undefined;
    let skipEmpty = false;
    let tell = false;
    const value = (arg: string): string => (arg.length > 2 ? arg.slice(2) : (args.shift() ?? ''));
    for (let arg = args[0]; arg?.startsWith('-') && arg !== '-'; arg = args[0]) {
      args.shift();
      if (arg === '--') break;
      if (arg.startsWith('-n')) most = Number(value(arg));
      else if (arg.startsWith('-L')) [lines, most] = [true, Number(value(arg))];
      else if (arg.startsWith('-I')) replaced = value(arg);
      else if (arg === '-i') replaced = '{}';
      else if (arg === '-0' || arg === '--null') separator = '\0';
      else if (arg.startsWith('-d'))
        separator = value(arg)
          .replaceAll(String.raw`\n`, '\n')
          .replaceAll(String.raw`\t`, '\t');
      else if (arg.startsWith('-P')) value(arg);
      else if (arg === '-r' || arg === '--no-run-if-empty') skipEmpty = true;
      else if (arg === '-t') tell = true;
      else {
        run.err(`xargs: invalid option -- '${arg.replace(/^-+/, '')}'\nTry 'xargs --help' for more information.\n`);
        return 1;
      }
    }
    const command = args.length === 0 ? ['echo'] : args;
    const text = decoder.decode(run.input);
    const split = (by: string): string[] => text.split(by).filter((part, index, all) => part !== '' || index < all.length - 1);
    let items: readonly string[];
    if (separator !== undefined) items = split(separator);
    else if (replaced !== undefined)
      items = split('\n')
        .map((line) => line.trimStart())
        .filter((line) => line !== '');
    else items = lines ? split('\n').filter((line) => line.trim() !== '') : wordsOf(text);
    const given = replaced;
    const calls: string[][] = [];
    if (given !== undefined) for (const item of items) calls.push(command.map((word) => word.replaceAll(given, item)));
    else
      for (let at = 0; at < items.length; at += most) {
        const part = items.slice(at, most === Infinity ? undefined : at + most);
        calls.push([...command, ...(lines ? part.flatMap(wordsOf) : part)]);
        if (most === Infinity) break;
      }
    if (items.length === 0 && given === undefined && !skipEmpty) calls.push([...command]);
    let status = 0;
    for (const call of calls) {
      if (tell) run.err(`${call.join(' ')}\n`);
      const done = await run.execute(call.map(quoted).join(' '));
      if (!(await run.write(done.stdout))) break;
      if (done.stderr !== '') run.err(done.stderr);
      if (done.status === COMMAND_MISSING) return COMMAND_MISSING;
      if (done.status !== 0) status = CHILD_FAILED;
    }
    return status;
  },
};

/** Text of a file, or of the input for `-`. */
function textOf(name: string, { input, workingDirectory }: CommandRun, { host: { files } }: ShellWorld): string | undefined {
  if (name === '-') return decoder.decode(input);
  const path = resolvePath(workingDirectory, name);
  return files.stat(path)?.kind === 'file' ? files.readText(path) : undefined;
}

const COUNT_WIDTH = 7;

const uniqCommand: ShellCommand = {
  name: 'uniq',
  async run(run, world) {
    const flags = new Set(run.args.filter((arg) => /^-[a-z]+$/.test(arg)).flatMap((arg) => [...arg.slice(1)]));
    const unknown = [...flags].find((flag) => !'cdui'.includes(flag));
    if (unknown !== undefined) {
      run.err(`uniq: invalid option -- '${unknown}'\nTry 'uniq --help' for more information.\n`);
      return 1;
    }
    const [name = '-'] = run.args.filter((arg) => arg === '-' || !arg.startsWith('-'));
    const text = textOf(name, run, world);
    if (text === undefined) {
      run.err(`uniq: ${name}: No such file or directory\n`);
      return 1;
    }
    const same = (line: string): string => (flags.has('i') ? line.toLowerCase() : line);
    const groups: { readonly line: string; count: number }[] = [];
    for (const line of text.replace(/\n$/, '').split('\n')) {
      const last = groups.at(-1);
      if (last && same(last.line) === same(line)) last.count++;
      else groups.push({ line, count: 1 });
    }
    const shown = text === '' ? [] : groups.filter(({ count }) => (!flags.has('d') || count > 1) && (!flags.has('u') || count === 1));
    await run.write(shown.map(({ line, count }) => `${flags.has('c') ? `${String(count).padStart(COUNT_WIDTH)} ` : ''}${line}\n`).join(''));
    return 0;
  },
};

export const textCommands: readonly ShellCommand[] = [xargsCommand, uniqCommand];
