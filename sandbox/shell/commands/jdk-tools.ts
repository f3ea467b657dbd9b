import type { DiagnosedLoader } from '../../arklet/diagnosis.ts';
import type { RunningJvm } from '../../arklet/running-jvm.ts';
import type { ShellCommand, ShellWorld } from '../command.ts';
import { partsOf } from './find-processes.ts';

function jvmNamed(text: string | undefined, tool: string, err: (text: string) => void, { processes }: ShellWorld): RunningJvm | undefined {
  const jvm = processes.running.find(
    (each) => String(each.pid) === text || (text !== undefined && text !== '' && each.view().jar.includes(text)),
  );
  if (!jvm) {
    const isPid = /^\d+$/.test(text ?? '');
    if (tool !== 'jcmd') err(`${text ?? ''}: No such process\n`);
    else
      err(isPid ? `${text ?? ''}:\njava.io.IOException: No such process\n` : `Could not find any processes matching : '${text ?? ''}'\n`);
  }
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

/** What a real JVM has besides: the trial's has no heap and no flags of its own to tell of. */
const NOT_HERE = new Set(
  'Compiler.CodeHeap_Analytics Compiler.codecache Compiler.codelist Compiler.directives_add Compiler.directives_clear Compiler.directives_print Compiler.directives_remove Compiler.perfmap Compiler.queue GC.class_stats GC.finalizer_info GC.heap_dump GC.heap_info GC.run_finalization JFR.check JFR.configure JFR.dump JFR.start JFR.stop JVMTI.agent_load JVMTI.data_dump ManagementAgent.start ManagementAgent.start_local ManagementAgent.status ManagementAgent.stop System.trim_native_heap VM.cds VM.class_hierarchy VM.classloader_stats VM.dynlibs VM.events VM.flags VM.info VM.log VM.metaspace VM.native_memory VM.print_touched_methods VM.set_flag VM.stringtable VM.symboltable VM.system_properties VM.systemdictionary VM.unlock_commercial_features'.split(
    ' ',
  ),
);

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
  'VM.command_line': (jvm) => {
    const { jar, options, args } = partsOf(jvm);
    return `VM Arguments:\n${options === '' ? '' : `jvm_args: ${options} \n`}java_command: ${[jar, args].filter((part) => part !== '').join(' ')}\njava_class_path (initial): ${jar}\nLauncher Type: SUN_STANDARD\n`;
  },
  'VM.uptime': (jvm, { host: { clock } }) => `${((clock.now() - jvm.view().startedAt) / 1000).toFixed(3)} s\n`,
  'VM.version': () => 'OpenJDK 64-Bit Server VM version 17.0.15 (simulated by the Koupleless trial)\nJDK 17.0.15\n',
  help: () =>
    `The following commands are available:\n${Object.keys(COMMANDS).join('\n')}\n\nFor more information about a specific command use 'help <command>'.\n`,
};

const JCMD_USAGE = `Usage: jcmd <pid | main class> <command ...>
   or: jcmd -l
   or: jcmd -h

   command must be a valid jcmd command for the selected jvm.
   Use the command "help" to see which commands are available.
   The trial's jcmd knows some of them.
`;

const jcmdCommand: ShellCommand = {
  name: 'jcmd',
  run({ args, out, err, pid }, world) {
    const [target, command = 'help'] = args;
    if (target === '-h' || target === '--help' || target === '-?') {
      out(JCMD_USAGE);
      return 0;
    }
    if (target === undefined || target === '-l') {
      for (const jvm of world.processes.running) {
        const { jar, args: given } = partsOf(jvm);
        out(`${jvm.pid} ${[jar, given].filter((part) => part !== '').join(' ')}\n`);
      }
      out(`${pid()} jdk.jcmd/sun.tools.jcmd.JCmd ${args.join(' ')}`.trimEnd() + '\n');
      return 0;
    }
    const jvm = jvmNamed(target, 'jcmd', err, world);
    if (!jvm) return 1;
    out(`${jvm.pid}:\n`);
    const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!known && NOT_HERE.has(command)) {
      err(`The trial's jcmd does not have ${command}; a real one does. It has: ${Object.keys(COMMANDS).join(', ')}\n`);
      return 1;
    }
    if (!known) {
      err('java.lang.IllegalArgumentException: Unknown diagnostic command\n');
      return 1;
    }
    out(known(jvm, world));
    return 0;
  },
};

const JSTACK_USAGE = `Usage:
    jstack [-l][-e] <pid>
        (to connect to running process)
`;

const jstackCommand: ShellCommand = {
  name: 'jstack',
  run({ args, out, err }, world) {
    if (args.every((arg) => arg.startsWith('-'))) {
      err(JSTACK_USAGE);
      return 1;
    }
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
      err(
        args.length === 0
          ? "Usage: jmap -histo[:live] <pid>\nThe trial's jmap has no other option; a real one has -clstats, -finalizerinfo and -dump, too.\n"
          : `The trial's jmap does not have ${args[0] ?? ''}; it has -histo and -histo:live. A real one may.\n`,
      );
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
