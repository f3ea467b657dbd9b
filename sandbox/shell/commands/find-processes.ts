import type { RunningJvm } from '../../arklet/running-jvm.ts';
import type { ShellCommand, ShellWorld } from '../command.ts';

/** A JVM's command line as it was typed, without what the shell read of it. */
export function commandLineOf(jvm: RunningJvm): string {
  const { start, jar } = jvm.view();
  return start?.line.replace(/\s*(?:\d?>|&|\|).*$/s, '').replace(/^(?:nohup|exec)\s+/, '') ?? `java -jar ${jar}`;
}

/** What stands behind `-jar` and its archive, what before it, and the archive itself. */
export function partsOf(jvm: RunningJvm): { readonly jar: string; readonly options: string; readonly args: string } {
  const [, options = '', jar = jvm.view().jar, args = ''] = /^java\s+(.*?)\s*-jar\s+(\S+)\s*(.*)$/s.exec(commandLineOf(jvm)) ?? [];
  return { jar, options, args };
}

interface Pattern {
  readonly matching: readonly RunningJvm[];
  readonly flags: ReadonlySet<string>;
  readonly signal: string | undefined;
  readonly problem: string | undefined;
}

/** The JVMs that `pgrep` and `pkill` mean: by name, with -f by the whole command line. */
function find(args: readonly string[], { processes }: ShellWorld): Pattern {
  const flags = new Set<string>();
  const patterns: string[] = [];
  let signal: string | undefined;
  for (const arg of args) {
    if (/^-(?:\d+|SIG\w+|KILL|TERM|HUP|INT)$/.test(arg)) signal = arg.slice(1);
    else if (arg.startsWith('-')) for (const letter of arg.slice(1)) flags.add(letter);
    else patterns.push(arg);
  }
  const [pattern] = patterns;
  if (pattern === undefined) return { matching: [], flags, signal, problem: 'no matching criteria specified' };
  let matcher: RegExp;
  try {
    matcher = new RegExp(flags.has('x') ? `^(?:${pattern})$` : pattern, flags.has('i') ? 'i' : '');
  } catch {
    return { matching: [], flags, signal, problem: `Invalid regular expression: ${pattern}` };
  }
  const matching = processes.running.filter((jvm) => matcher.test(flags.has('f') ? commandLineOf(jvm) : 'java'));
  return { matching, flags, signal, problem: undefined };
}

const pgrepCommand: ShellCommand = {
  name: 'pgrep',
  usage: 'pgrep [-f] [-l] [-a] [-c] [-x] PATTERN',
  run({ args, out, err }, world) {
    const { matching, flags, problem } = find(args, world);
    if (problem !== undefined) {
      err(`pgrep: ${problem}\nTry \`pgrep --help' for more information.\n`);
      return 2;
    }
    if (flags.has('c')) out(`${matching.length}\n`);
    else for (const jvm of matching) out(`${jvm.pid}${flags.has('a') ? ` ${commandLineOf(jvm)}` : flags.has('l') ? ' java' : ''}\n`);
    return matching.length > 0 ? 0 : 1;
  },
};

const pidofCommand: ShellCommand = {
  name: 'pidof',
  usage: 'pidof NAME',
  run({ args, out }, { processes }) {
    const pids = args.includes('java') ? processes.running.map(({ pid }) => pid).reverse() : [];
    if (pids.length > 0) out(`${pids.join(' ')}\n`);
    return pids.length > 0 ? 0 : 1;
  },
};

const pkillCommand: ShellCommand = {
  name: 'pkill',
  usage: 'pkill [-9] [-f] PATTERN',
  async run(run, world) {
    const { matching, signal, problem } = find(run.args, world);
    if (problem !== undefined) {
      run.err(`pkill: ${problem}\nTry \`pkill --help' for more information.\n`);
      return 2;
    }
    if (matching.length === 0) return 1;
    const { stdout, stderr, status } = await run.execute(
      `kill ${signal === undefined ? '' : `-${signal} `}${matching.map(({ pid }) => pid).join(' ')}`,
    );
    run.out(stdout);
    run.err(stderr);
    return status;
  },
};

export const findingCommands: readonly ShellCommand[] = [pgrepCommand, pidofCommand, pkillCommand];
