import { resolvePath } from '../../host/paths.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';

const decoder = new TextDecoder();

interface TailOptions {
  readonly count: number;
  readonly unit: 'lines' | 'bytes';
  /** `+5`: from there to the end. */
  readonly fromStart: boolean;
  readonly follow: boolean;
  readonly quiet: boolean;
  readonly files: readonly string[];
}

function parseTail(args: readonly string[]): TailOptions | string {
  let options: TailOptions = { count: 10, unit: 'lines', fromStart: false, follow: false, quiet: false, files: [] };
  const counted = (text: string, unit: 'lines' | 'bytes'): boolean => {
    if (!/^[-+]?\d+$/.test(text)) return false;
    options = { ...options, unit, count: Math.abs(Number(text)), fromStart: text.startsWith('+') };
    return true;
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, flag, attached] = /^-([nc])(.*)$/.exec(arg) ?? /^--(lines|bytes)=(.*)$/.exec(arg) ?? [];
    if (flag !== undefined) {
      const text = attached === '' ? (args[++at] ?? '') : (attached ?? '');
      if (!counted(text, flag.startsWith('n') || flag === 'lines' ? 'lines' : 'bytes'))
        return `invalid number of ${flag.startsWith('c') || flag === 'bytes' ? 'bytes' : 'lines'}: '${text}'`;
    } else if (/^-\d+f?$/.test(arg)) {
      counted(arg.replace(/f$/, ''), 'lines');
      if (arg.endsWith('f')) options = { ...options, follow: true };
    } else if (/^(?:-[fFqv]+|--follow(?:=\w+)?|--retry|--quiet|--silent)$/.test(arg)) {
      options = {
        ...options,
        follow: options.follow || /^-[qv]*[fF]|follow/.test(arg),
        quiet: options.quiet || /^-\w*q|quiet|silent/.test(arg),
      };
    } else if (/^-./.test(arg)) return `invalid option -- '${arg.replace(/^-+/, '')}'`;
    else options = { ...options, files: [...options.files, arg] };
  }
  return options;
}

function lastPart(bytes: Uint8Array, { count, unit, fromStart }: TailOptions): string {
  if (unit === 'bytes')
    return decoder.decode(fromStart ? bytes.slice(Math.max(0, count - 1)) : bytes.slice(Math.max(0, bytes.length - count)));
  const lines = decoder.decode(bytes).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return (fromStart ? lines.slice(Math.max(0, count - 1)) : count === 0 ? [] : lines.slice(-count)).join('');
}

const tailCommand: ShellCommand = {
  name: 'tail',
  async run(run, world) {
    const options = parseTail(run.args);
    if (typeof options === 'string') {
      run.err(`tail: ${options}\nTry 'tail --help' for more information.\n`);
      return 1;
    }
    if (options.files.length === 0) {
      run.out(lastPart(run.input, options));
      return 0;
    }
    const { files } = world.host;
    let status = 0;
    const followed = new Map<string, { readonly name: string; length: number }>();
    for (const [index, name] of options.files.entries()) {
      const path = resolvePath(run.workingDirectory, name);
      // `tail -f /dev/null` waits.
      const empty = path === '/dev/null';
      const kind = empty ? 'file' : files.stat(path)?.kind;
      if (kind !== 'file') {
        run.err(
          kind ? `tail: error reading '${name}': Is a directory\n` : `tail: cannot open '${name}' for reading: No such file or directory\n`,
        );
        status = 1;
        continue;
      }
      if (options.files.length > 1 && !options.quiet) run.out(`${index > 0 ? '\n' : ''}==> ${name} <==\n`);
      const bytes = empty ? new Uint8Array() : files.read(path);
      run.out(lastPart(bytes, options));
      followed.set(path, { name, length: bytes.length });
    }
    if (!options.follow) return status;
    if (followed.size === 0) {
      run.err('tail: no files remaining\n');
      return 1;
    }
    return follow(followed, run, world);
  },
};

const waitsForEnd = {
  en: 'tail: what reads this pipe begins when tail has ended: press Ctrl-C to see it\n',
  'zh-CN': 'tail：读取这个管道的命令要等 tail 结束才开始，按 Ctrl-C 即可看到\n',
} as const;

/** Shows what is added to files, until Ctrl-C. */
async function follow(
  followed: ReadonlyMap<string, { readonly name: string; length: number }>,
  run: CommandRun,
  { host: { files }, attended, language }: ShellWorld,
): Promise<number> {
  if (!attended) {
    run.err('tail: nobody is here to press Ctrl-C; the files are not followed\n');
    return 0;
  }
  if (!run.attached && !run.background) run.err(waitsForEnd[language()]);
  let shown = '';
  const stop = files.watch(({ kind, path }) => {
    const file = followed.get(path);
    if (!file || kind !== 'write') return;
    const bytes = files.read(path);
    if (bytes.length < file.length) run.err(`tail: ${file.name}: file truncated\n`);
    const added = decoder.decode(bytes.subarray(bytes.length < file.length ? 0 : file.length));
    file.length = bytes.length;
    if (added === '') return;
    if (followed.size > 1 && shown !== file.name) run.out(`\n==> ${file.name} <==\n`);
    shown = file.name;
    run.out(added);
  });
  await new Promise<void>((resolve) => void run.onInterrupt(resolve));
  stop();
  return 130;
}

const watchCommand: ShellCommand = {
  name: 'watch',
  async run(run, world) {
    const args = [...run.args];
    let seconds = 2;
    let title = true;
    while (args[0]?.startsWith('-')) {
      const arg = args.shift() ?? '';
      if (arg.startsWith('-n')) seconds = Number(arg === '-n' ? args.shift() : arg.slice(2));
      else if (arg === '-t') title = false;
      else if (!/^-[cdx]$/.test(arg)) {
        run.err(`watch: invalid option -- '${arg.replace(/^-+/, '')}'\n`);
        return 1;
      }
    }
    if (args.length === 0 || !Number.isFinite(seconds)) {
      run.err('Usage: watch [-n SECONDS] [-t] COMMAND\n');
      return 1;
    }
    const line = args.join(' ');
    for (;;) {
      const { stdout, stderr } = await run.execute(line);
      const time = new Date(world.host.clock.now()).toUTCString();
      const text = `${title ? `Every ${seconds.toFixed(1)}s: ${line}    ${time}\n\n` : ''}${stdout}${stderr}`;
      if (!run.attached) {
        run.out(text);
        return 0;
      }
      if (!(await run.write(`\x1b[H\x1b[2J${text}`))) return 130;
      if (await pause(Math.max(0.1, seconds) * 1000, run, world)) return 130;
    }
  },
};

/** @returns whether Ctrl-C ended it */
function pause(milliseconds: number, run: CommandRun, { attended, host: { clock } }: ShellWorld): Promise<boolean> {
  if (!attended) return Promise.resolve(true);
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, () => {
      stop();
      resolve(false);
    });
    const stop = run.onInterrupt(() => {
      cancel();
      resolve(true);
    });
  });
}

const scrolls = {
  en: '(end; the terminal scrolls back)',
  'zh-CN': '（完；可以向上滚动终端）',
} as const;

const pager = (name: string): ShellCommand => ({
  name,
  async run(run, { host: { files }, language }) {
    const names = run.args.filter((arg) => !/^[-+]./.test(arg));
    if (names.length === 0 && run.input.length === 0) {
      run.err(`Missing filename ("${name} --help" for help)\n`);
      return 1;
    }
    if (names.length === 0) await run.write(decoder.decode(run.input));
    for (const each of names) {
      const path = resolvePath(run.workingDirectory, each);
      const kind = files.stat(path)?.kind;
      if (kind !== 'file') {
        run.err(kind ? `${each} is a directory\n` : `${each}: No such file or directory\n`);
        return 1;
      }
      if (!(await run.write(files.readText(path)))) return 130;
    }
    if (run.attached) run.out(`\x1b[2m${scrolls[language()]}\x1b[0m\n`);
    return 0;
  },
});

export const followingCommands: readonly ShellCommand[] = [tailCommand, watchCommand, pager('less'), pager('more')];
