/**
 * `npm run detect`: what code leaves behind when it is a module and is uninstalled, by file and line.
 *
 *   npm run -s detect -- --project DIR [--json] [--language en|zh-CN]
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readSourceTree } from '../host/node/source-tree.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { Bilingual, Language } from '../protocol/text.ts';
import { detect } from '../splitter/index.ts';
import { toContent } from './file-content.ts';
import { detectionText } from './detection-text.ts';

const NOTHING = 0;
const FOUND = 1;
const WRONG = 2;

const USAGE: Bilingual = {
  en: `Usage: detect --project DIR [--json] [--language en|zh-CN]

Reads the Java sources and tells what would stay in the base after such a module is uninstalled (threads, pools, timers,
hooks, thread locals, drivers, MBeans …), and what it changes for the whole JVM. Nothing is run, and nothing is written.

Exit code: 0 nothing found, 1 something found, 2 wrong arguments.
`,
  zh: `用法：detect --project 目录 [--json] [--language en|zh-CN]

读取 Java 源码，指出这样的模块卸载后会在基座里留下什么（线程、线程池、定时器、钩子、ThreadLocal、驱动、MBean……），
以及它改动了整个 JVM 的哪些东西。不运行代码，也不写入文件。

退出码：0 没有发现，1 有发现，2 参数有误。
`,
};

async function main(): Promise<number> {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  const terminal: Language = locale.startsWith('zh') ? 'zh-CN' : 'en';
  const read = readArguments();
  if (read instanceof Error) return wrong({ en: read.message, zh: read.message }, terminal);
  const { project, json, help, language: named } = read;
  if (named !== undefined && named !== 'en' && named !== 'zh-CN')
    return wrong({ en: `--language: en or zh-CN, not ${named}.`, zh: `--language：只能是 en 或 zh-CN，不是 ${named}。` }, terminal);
  const language = named ?? terminal;
  if (help) {
    process.stdout.write(say(USAGE, language));
    return NOTHING;
  }
  if (project === undefined) return wrong({ en: '--project is missing.', zh: '缺少 --project。' }, language);
  if (!statSync(project, { throwIfNoEntry: false })?.isDirectory())
    return wrong({ en: `--project: ${project} is no folder.`, zh: `--project：${project} 不是目录。` }, language);
  const files = readSourceTree(project).files.map(({ path, bytes }) => {
    const content = toContent(path, bytes);
    return { path, text: content.binary === true ? null : content.content };
  });
  const detection = detect(files, await loadParser(readParserWasm()));
  process.stdout.write(json ? `${JSON.stringify(detection)}\n` : detectionText(detection, language));
  return detection.traces.length > 0 ? FOUND : NOTHING;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        project: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        language: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

function wrong(sentence: Bilingual, language: Language): number {
  process.stderr.write(`${say(sentence, language)}\n\n${say(USAGE, language)}`);
  return WRONG;
}

const say = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh);

process.exitCode = await main();
