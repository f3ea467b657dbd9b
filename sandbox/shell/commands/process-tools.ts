import type { RunningJvm } from '../../arklet/running-jvm.ts';
import type { ShellCommand, ShellWorld } from '../command.ts';

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

function jvmNamed(text: string | undefined, tool: string, err: (text: string) => void, { processes }: ShellWorld): RunningJvm | undefined {
  const jvm = processes.running.find(
    (each) => String(each.pid) === text || (text !== undefined && text !== '' && each.view().jar.includes(text)),
  );
  if (!jvm) err(tool === 'jcmd' ? `Could not find any processes matching : '${text ?? ''}'\n` : `${text ?? ''}: No such process\n`);
  return jvm;
}

const threadNote = {
  en: "# The trial knows the threads of the base's and the modules' own code; a real JVM shows its own threads and every stack, too.",
  'zh-CN': '# 试用只知道基座和模块自身代码的线程；真实的 JVM 还会列出它自己的线程和每个线程的调用栈。',
} as const;

function threadDump(jvm: RunningJvm, { language, host: { clock } }: ShellWorld): string {
  const view = jvm.view();
  const gone = language() === 'en' ? 'taken out' : '已卸载';
  const rows = [
    ...view.bizs.flatMap((biz) => biz.threads.map((name) => `"${name}" in ${biz.name}:${biz.version}`)),
    ...Object.entries(view.heldBy ?? {}).flatMap(([loader, names]) =>
      names.map((name) => `"${name}" in ${loader.split(' ')[0] ?? ''} (${gone})`),
    ),
  ];
  const when = new Date(clock.now()).toISOString().replace('T', ' ').slice(0, 19);
  return `${when}\nFull thread dump (simulated by the Koupleless trial):\n\n${rows.map((row) => `${row}\n`).join('')}\n${threadNote[language()]}\n`;
}

const histogramNote = {
  en: '# The trial counts classes per module, and loaders that are installed or held; a real JVM lists instances and bytes of every class.',
  'zh-CN': '# 试用按模块统计类的数量，以及已安装或被占住的类加载器；真实的 JVM 会列出每个类的实例数和字节数。',
} as const;

function histogram(jvm: RunningJvm, { language }: ShellWorld): string {
  const rows = jvm.view().bizs.map((biz) => `${String(biz.classes).padStart(9)}  ${biz.name}:${biz.version}  ${biz.state}`);
  const { bizs, heldLoaders } = jvm.view();
  // What a real histogram is asked for when a leak is looked for; the trial's has no other objects.
  const loaders = `${String(bizs.length + heldLoaders.length).padStart(9)}  com.alipay.sofa.ark.container.service.classloader.BizClassLoader`;
  return ` #classes  biz\n---------------------------\n${rows.map((row) => `${row}\n`).join('')}#instances  class name\n---------------------------\n${loaders}\n${histogramNote[language()]}\n`;
}

const JCMD = ['GC.class_histogram', 'Thread.print', 'VM.uptime', 'VM.version', 'help'];

const jcmdCommand: ShellCommand = {
  name: 'jcmd',
  run({ args, out, err, pid }, world) {
    const [target, command = 'help'] = args;
    if (target === undefined || target === '-l') {
      for (const jvm of world.processes.running) out(`${jvm.pid} ${jvm.view().jar}\n`);
      out(`${pid()} jdk.jcmd/sun.tools.jcmd.JCmd ${args.join(' ')}`.trimEnd() + '\n');
      return 0;
    }
    const jvm = jvmNamed(target, 'jcmd', err, world);
    if (!jvm) return 1;
    out(`${jvm.pid}:\n`);
    if (command === 'Thread.print') out(threadDump(jvm, world));
    else if (command === 'GC.class_histogram') out(histogram(jvm, world));
    else if (command === 'VM.uptime') out(`${((world.host.clock.now() - jvm.view().startedAt) / 1000).toFixed(3)} s\n`);
    else if (command === 'VM.version') out('OpenJDK 64-Bit Server VM (simulated by the Koupleless trial)\nJDK 17.0.15\n');
    else if (command === 'help') out(`The following commands are available:\n${JCMD.join('\n')}\n`);
    else {
      err(`java.lang.IllegalArgumentException: Unknown diagnostic command\n`);
      return 1;
    }
    return 0;
  },
};

const jstackCommand: ShellCommand = {
  name: 'jstack',
  run({ args, out, err }, world) {
    const jvm = jvmNamed(
      args.find((arg) => !arg.startsWith('-')),
      'jstack',
      err,
      world,
    );
    if (!jvm) return 1;
    out(threadDump(jvm, world));
    return 0;
  },
};

const jmapCommand: ShellCommand = {
  name: 'jmap',
  run({ args, out, err }, world) {
    if (!args.some((arg) => arg.startsWith('-histo'))) {
      err("The trial's jmap knows one thing: jmap -histo PID\n");
      return 1;
    }
    const jvm = jvmNamed(
      args.find((arg) => !arg.startsWith('-')),
      'jmap',
      err,
      world,
    );
    if (!jvm) return 1;
    out(histogram(jvm, world));
    return 0;
  },
};

export const processCommands: readonly ShellCommand[] = [psCommand, topCommand, jcmdCommand, jstackCommand, jmapCommand];
