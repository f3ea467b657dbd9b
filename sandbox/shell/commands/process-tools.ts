import type { RunningJvm } from '../../arklet/running-jvm.ts';
import type { ShellCommand } from '../command.ts';
import { jdkCommands } from './jdk-tools.ts';

const SHELL_PID = 4200;
const commandOf = (jvm: RunningJvm): string => `java -jar ${jvm.view().jar}`;

const time = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 16);

/** The shell, JVMs and jobs. Load and memory of a simulated machine mean nothing, and are not made up. */
const psCommand: ShellCommand = {
  name: 'ps',
  run({ args, out, pid }, { processes, jobs, host: { clock } }) {
    const own = pid();
    const now = clock.now();
    const all = [
      { pid: SHELL_PID, start: now, command: 'bash' },
      ...processes.running.map((jvm) => ({ pid: jvm.pid, start: jvm.view().startedAt, command: commandOf(jvm) })),
      ...jobs.all
        .filter((job) => !processes.find(job.pid))
        .map((job) => ({ pid: job.pid, start: now, command: job.line.replace(/\s*&$/, '') })),
      { pid: own, start: now, command: ['ps', ...args].join(' ') },
    ];
    if (args.some((arg) => /^-[a-zA-Z]*f/.test(arg))) {
      out('UID          PID    PPID  STIME TTY      CMD\n');
      for (const each of all)
        out(
          `visitor  ${String(each.pid).padStart(7)} ${String(each.pid === SHELL_PID ? 1 : SHELL_PID).padStart(7)}  ${time(each.start)} pts/0    ${each.command}\n`,
        );
      return 0;
    }
    if (args.some((arg) => /u/.test(arg))) {
      out('USER         PID TTY      START   COMMAND\n');
      for (const each of all) out(`visitor  ${String(each.pid).padStart(7)} pts/0    ${time(each.start)}   ${each.command}\n`);
      return 0;
    }
    out('    PID TTY      CMD\n');
    for (const each of all) out(`${String(each.pid).padStart(7)} pts/0    ${each.command.split(' ')[0]}\n`);
    return 0;
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

export const processCommands: readonly ShellCommand[] = [psCommand, topCommand, ...jdkCommands];
