import type { ShellCommand } from '../command.ts';
import { commandLineOf as commandOf, findingCommands } from './find-processes.ts';
import { jdkCommands } from './jdk-tools.ts';

const SHELL_PID = 4200;

const time = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 16);

interface Row {
  readonly pid: number;
  readonly start: number;
  readonly command: string;
}

/** What `-o` can show. */
const COLUMNS: Readonly<Record<string, { readonly head: string; readonly right?: boolean; readonly cell: (row: Row) => string }>> = {
  pid: { head: 'PID', right: true, cell: ({ pid }) => String(pid) },
  ppid: { head: 'PPID', right: true, cell: ({ pid }) => String(pid === SHELL_PID ? 1 : SHELL_PID) },
  user: { head: 'USER', cell: () => 'visitor' },
  tty: { head: 'TT', cell: () => 'pts/0' },
  comm: { head: 'COMMAND', cell: ({ command }) => command.split(' ')[0] ?? '' },
  args: { head: 'COMMAND', cell: ({ command }) => command },
  cmd: { head: 'CMD', cell: ({ command }) => command },
  command: { head: 'COMMAND', cell: ({ command }) => command },
  lstart: { head: 'STARTED', cell: ({ start }) => new Date(start).toUTCString().replace(',', '') },
};

/** The processes that `-p` names; undefined for all. */
function selected(args: readonly string[]): readonly number[] | undefined {
  const at = args.findIndex((arg) => arg === '-p' || arg === '--pid');
  const given = at >= 0 ? args[at + 1] : args.find((arg) => /^-p\d/.test(arg))?.slice(2);
  return given?.split(/[ ,]+/).map(Number);
}

function columnsOf(args: readonly string[]): readonly string[] | undefined {
  const at = args.findIndex((arg) => /^-\w*o$/.test(arg));
  return at < 0 ? undefined : (args[at + 1] ?? '').split(/[ ,]+/).map((name) => name.replace(/=.*$/, ''));
}

/** The shell, JVMs and jobs. Load and memory of a simulated machine mean nothing, and are not made up. */
const psCommand: ShellCommand = {
  name: 'ps',
  run({ args, out, err, pid }, { processes, jobs, host: { clock } }) {
    const own = pid();
    const now = clock.now();
    const every = [
      { pid: SHELL_PID, start: now, command: 'bash' },
      ...processes.running.map((jvm) => ({ pid: jvm.pid, start: jvm.view().startedAt, command: commandOf(jvm) })),
      ...jobs.all
        .filter((job) => !processes.find(job.pid))
        .map((job) => ({ pid: job.pid, start: now, command: job.line.replace(/\s*&$/, '') })),
      { pid: own, start: now, command: ['ps', ...args].join(' ') },
    ];
    const wanted = selected(args);
    const all = wanted ? every.filter(({ pid: each }) => wanted.includes(each)) : every;
    const status = wanted && all.length === 0 ? 1 : 0;
    const columns = columnsOf(args);
    if (columns) {
      const unknown = columns.find((name) => !Object.hasOwn(COLUMNS, name));
      if (unknown !== undefined) {
        err(`ps: the trial's ps has no column ${unknown}; it has ${Object.keys(COLUMNS).join(', ')}\n`);
        return 1;
      }
      const rows = all.map((each) => columns.map((name) => COLUMNS[name]?.cell(each) ?? ''));
      const heads = columns.map((name) => COLUMNS[name]?.head ?? '');
      const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0)));
      for (const row of [heads, ...rows])
        out(
          `${row.map((cell, index) => (COLUMNS[columns[index] ?? '']?.right === true ? cell.padStart(widths[index] ?? 0) : index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join(' ')}\n`,
        );
      return status;
    }
    if (args.some((arg) => /^-[a-zA-Z]*f/.test(arg))) {
      out('UID          PID    PPID  STIME TTY      CMD\n');
      for (const each of all)
        out(
          `visitor  ${String(each.pid).padStart(7)} ${String(each.pid === SHELL_PID ? 1 : SHELL_PID).padStart(7)}  ${time(each.start)} pts/0    ${each.command}\n`,
        );
      return status;
    }
    if (args.some((arg) => /u/.test(arg))) {
      out('USER         PID TTY      START   COMMAND\n');
      for (const each of all) out(`visitor  ${String(each.pid).padStart(7)} pts/0    ${time(each.start)}   ${each.command}\n`);
      return status;
    }
    out('    PID TTY      CMD\n');
    for (const each of all) out(`${String(each.pid).padStart(7)} pts/0    ${each.command.split(' ')[0]}\n`);
    return status;
  },
};

const topNote = {
  en: 'CPU and memory of a simulated machine mean nothing, so the trial shows none.',
  'zh-CN': '模拟机器的 CPU 和内存没有意义，试用不显示。',
} as const;

const topCommand: ShellCommand = {
  name: 'top',
  run({ out }, { processes, host: { clock }, language }) {
    const { running } = processes;
    out(
      `top - ${new Date(clock.now()).toISOString().slice(11, 19)}   JVMs: ${running.length}\n${topNote[language()]}\n\n    PID     UP  THREADS  MODULES  COMMAND\n`,
    );
    for (const jvm of running) {
      const view = jvm.view();
      const seconds = Math.floor((clock.now() - view.startedAt) / 1000);
      const threads = view.bizs.reduce((sum, biz) => sum + biz.threads.length, 0);
      const modules = view.bizs.filter((biz) => biz.name !== view.name).length;
      out(
        `${String(jvm.pid).padStart(7)} ${`${seconds}s`.padStart(6)} ${String(threads).padStart(8)} ${String(modules).padStart(8)}  ${commandOf(jvm)}\n`,
      );
    }
    return 0;
  },
};

export const processCommands: readonly ShellCommand[] = [psCommand, topCommand, ...findingCommands, ...jdkCommands];
