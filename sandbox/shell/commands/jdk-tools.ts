import type { DiagnosedLoader } from '../../arklet/diagnosis.ts';
import type { RunningJvm } from '../../arklet/running-jvm.ts';
import type { ShellCommand, ShellWorld } from '../command.ts';

function jvmNamed(text: string | undefined, tool: string, err: (text: string) => void, { processes }: ShellWorld): RunningJvm | undefined {
  const jvm = processes.running.find(
    (each) => String(each.pid) === text || (text !== undefined && text !== '' && each.view().jar.includes(text)),
  );
  if (!jvm) err(tool === 'jcmd' ? `Could not find any processes matching : '${text ?? ''}'\n` : `${text ?? ''}: No such process\n`);
  return jvm;
}

const threadNote = {
  en: "# Simulated: the threads of the base's and the modules' own code are those that run in the trial; the JVM's are what a recorded base had. A real dump has times, addresses and stacks, too.",
  'zh-CN':
    '# 模拟结果：基座和模块自身代码的线程就是试用里正在运行的线程；JVM 自己的线程取自录制的基座。真实的线程转储还有时间、地址和调用栈。',
} as const;

function threadDump(jvm: RunningJvm, { language, host: { clock } }: ShellWorld): string {
  const gone = language() === 'en' ? 'taken out' : '已卸载';
  let number = 1;
  const rows = jvm.diagnose().threads.map(({ name, daemon, priority, native, biz, gone: isGone }) => {
    if (native) return `"${name}" os_prio=0\n`;
    number++;
    const owner = biz === undefined ? '' : `  # in ${biz}${isGone ? ` (${gone})` : ''}`;
    return `"${name}" #${number}${daemon ? ' daemon' : ''} prio=${priority} os_prio=0${owner}\n`;
  });
  const when = new Date(clock.now()).toISOString().replace('T', ' ').slice(0, 19);
  return `${when}\nFull thread dump OpenJDK 64-Bit Server VM (17.0.15, simulated by the Koupleless trial):\n\n${rows.join('\n')}\n${threadNote[language()]}\n`;
}

const histogramNote = {
  en: '# The trial counts the loaders of modules and SOFAArk’s models of them; a real JVM lists every class. Classes that each module’s own loader has defined:',
  'zh-CN': '# 试用只统计模块的类加载器和 SOFAArk 的模块对象；真实的 JVM 会列出每个类。各模块自己的类加载器定义的类：',
} as const;

function histogram(jvm: RunningJvm, { language }: ShellWorld): string {
  const rows = jvm
    .diagnose()
    .instances.map(({ className, count, bytesEach }, i) => ({ className, count, bytes: count * bytesEach, number: i + 1 }));
  const line = (label: string, count: number, bytes: number): string =>
    `${label}${String(count).padStart(14)}${String(bytes).padStart(15)}`;
  const total = rows.reduce((sum, { count, bytes }) => ({ count: sum.count + count, bytes: sum.bytes + bytes }), { count: 0, bytes: 0 });
  const modules = jvm.view().bizs.map((biz) => `# ${biz.name}:${biz.version} (${biz.state}): ${biz.classes}\n`);
  return [
    ' num     #instances         #bytes  class name (module)\n-------------------------------------------------------\n',
    ...rows.map(({ className, count, bytes, number }) => `${line(`${String(number).padStart(4)}:`, count, bytes)}  ${className}\n`),
    `${line('Total', total.count, total.bytes)}\n`,
    `${histogramNote[language()]}\n`,
    ...modules,
  ].join('');
}

/** HotSpot's tree: alike leaves are folded into one line, and each branch goes on below its twig. */
function loaderTree(root: DiagnosedLoader): string {
  const lines: string[] = [];
  const prefix = (branches: readonly boolean[]): string => branches.map((goesOn) => `${goesOn ? '|' : ' '}     `).join('');
  const draw = (loader: DiagnosedLoader, folded: number, branches: readonly boolean[], last: boolean): void => {
    lines.push(`${prefix(branches)}+-- ${loader.name}${folded > 0 ? ` (+ ${folded} more)` : ''}`);
    const below = [...branches, !last];
    const children = foldLeaves(loader.children);
    lines.push(prefix([...below, children.length > 0]));
    children.forEach(({ node, more }, i) => draw(node, more, below, i === children.length - 1));
  };
  draw(root, 0, [], true);
  return `${lines.join('\n')}\n`;
}

function foldLeaves(children: readonly DiagnosedLoader[]): { node: DiagnosedLoader; more: number }[] {
  const folded: { node: DiagnosedLoader; more: number }[] = [];
  for (const node of children) {
    const alike = node.children.length === 0 ? folded.find((f) => f.node.children.length === 0 && f.node.name === node.name) : undefined;
    if (alike) alike.more++;
    else folded.push({ node, more: 0 });
  }
  return folded;
}

const loaderNote = {
  en: '# Simulated: the loaders of modules are those of the trial; how many reflection and fastjson make is modelled after a recorded base.',
  'zh-CN': '# 模拟结果：模块的类加载器就是试用里的；反射和 fastjson 生成的加载器数量按录制的基座建模。',
} as const;

/** What a command of jcmd prints. */
const COMMANDS: Readonly<Record<string, (jvm: RunningJvm, world: ShellWorld) => string>> = {
  'GC.class_histogram': (jvm, world) => {
    // It counts what is alive.
    jvm.collectGarbage();
    return histogram(jvm, world);
  },
  'GC.run': (jvm) => {
    jvm.collectGarbage();
    return 'Command executed successfully\n';
  },
  'Thread.print': threadDump,
  'VM.classloaders': (jvm, world) => `${loaderTree(jvm.diagnose().loaders)}${loaderNote[world.language()]}\n`,
  'VM.uptime': (jvm, { host: { clock } }) => `${((clock.now() - jvm.view().startedAt) / 1000).toFixed(3)} s\n`,
  'VM.version': () => 'OpenJDK 64-Bit Server VM version 17.0.15 (simulated by the Koupleless trial)\nJDK 17.0.15\n',
  help: () =>
    `The following commands are available:\n${Object.keys(COMMANDS).join('\n')}\n\nFor more information about a specific command use 'help <command>'.\n`,
};

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
    const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!known) {
      err('java.lang.IllegalArgumentException: Unknown diagnostic command\n');
      return 1;
    }
    out(known(jvm, world));
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
    const histo = args.find((arg) => arg.startsWith('-histo'));
    if (histo === undefined) {
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
    if (histo.includes('live')) jvm.collectGarbage();
    out(histogram(jvm, world));
    return 0;
  },
};

export const jdkCommands: readonly ShellCommand[] = [jcmdCommand, jstackCommand, jmapCommand];
