import { relativePath, resolvePath } from '../../host/paths.ts';
import { detect } from '../../splitter/index.ts';
import { countText, isAlarm, placesText } from '../../splitter/leaving/places-text.ts';
import type { ShellCommand } from '../command.ts';

const USAGE = 'detect [DIRECTORY]';
const TEXT = {
  help: {
    en: `Usage: ${USAGE}

Reads the Java sources below a directory and names what would stay in a base after such a module is uninstalled: file,
line, why it harms, what to do. Nothing is run. Ends with 1 where something was found.
The command of this site's repository: npm run -s detect -- --project DIRECTORY
`,
    zh: `用法：${USAGE}

读取目录下的 Java 源码，指出这样的模块卸载后会在基座里留下什么：文件、行号、为什么有害、怎么办。不运行代码。
有发现时以 1 结束。本站仓库里的对应命令：npm run -s detect -- --project DIRECTORY
`,
  },
  base: {
    en: 'a base that runs is asked by the command of this site’s repository: npm run -s detect -- --base URL. Here jstack and jcmd GC.class_histogram show what stays.',
    zh: '询问运行中的基座，要用本站仓库里的命令：npm run -s detect -- --base 地址。在这里，用 jstack 和 jcmd GC.class_histogram 看留下了什么。',
  },
};

/** The detector of this site, over files of the simulated machine. */
export const detectCommand: ShellCommand = {
  name: 'detect',
  usage: USAGE,
  run({ args, workingDirectory, out, err }, { host: { files }, java, language }) {
    const inWords = (text: { readonly en: string; readonly zh: string }): string => (language() === 'en' ? text.en : text.zh);
    if (args.includes('--help') || args.includes('-h')) {
      out(inWords(TEXT.help));
      return 0;
    }
    if (args.some((one) => /^--(?:base|heap|pid)\b/.test(one))) {
      err(`detect: ${inWords(TEXT.base)}\n`);
      return 2;
    }
    const [name = '.', ...more] = args.filter((one) => one !== '--project');
    if (more.length > 0 || name.startsWith('-')) {
      err(`detect: ${inWords({ en: 'one directory', zh: '只接受一个目录' })}: ${USAGE}\n`);
      return 2;
    }
    const folder = resolvePath(workingDirectory, name);
    if (files.stat(folder)?.kind !== 'directory') {
      err(`detect: ${name}: ${inWords({ en: 'no such directory', zh: '没有这个目录' })}\n`);
      return 2;
    }
    const sources = files
      .walk(folder)
      .filter((path) => path.endsWith('.java') && !relativePath(folder, path).split('/').includes('target'))
      // Shown as one would type it here.
      .map((path) => ({
        path: path.startsWith(`${workingDirectory}/`) ? relativePath(workingDirectory, path) : path,
        text: files.readText(path),
      }));
    const detection = detect(sources, java.parser);
    out([...placesText(detection.traces.filter(isAlarm), language()), countText(detection, language())].join('\n'));
    return detection.traces.some(isAlarm) ? 1 : 0;
  },
};
