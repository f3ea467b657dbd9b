/**
 * `npm run detect`: what code leaves behind when it is a module and is uninstalled, by file and line; or what modules have
 * left in a base that runs.
 *
 *   npm run -s detect -- --project DIR [--all] [--json] [--report FILE] [--patch FILE] [--language en|zh-CN]
 *   npm run -s detect -- --base URL [--heap FILE | --pid PID] [--json] [--language en|zh-CN]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readDescription } from '../evaluation/description.ts';
import { BadDump } from '../evaluation/heap/dump-bytes.ts';
import { readHeap } from '../evaluation/heap/read-heap.ts';
import { findTraces } from '../evaluation/heap/traces.ts';
import { measuredIn, type Measured } from '../evaluation/measured-libraries.ts';
import { measurementSchema } from '../evaluation/measurement.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readSourceTree } from '../host/node/source-tree.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { Bilingual, Language } from '../protocol/text.ts';
import { detect } from '../splitter/index.ts';
import { isAlarm, say } from '../splitter/leaving/places-text.ts';
import { detectionText } from './detect/detection-text.ts';
import { patchOf } from './detect/patch.ts';
import { htmlReport, markdownReport } from './detect/report.ts';
import { baseText, leftIn, NoBase, readBase } from './detect/running-base.ts';
import { toContent } from './file-content.ts';

const NOTHING = 0;
const FOUND = 1;
const WRONG = 2;

const MEASURED = fileURLToPath(new URL('../../content/compatibility/measured', import.meta.url));
const DESCRIPTIONS = fileURLToPath(new URL('../evaluation/middleware', import.meta.url));

const USAGE: Bilingual = {
  en: `Usage: detect --project DIR [--all] [--json] [--report FILE.md|FILE.html] [--patch FILE] [--language en|zh-CN]
       detect --base URL [--heap FILE | --pid PID] [--json] [--language en|zh-CN]

--project reads Java sources and poms and tells what would stay in the base after such a module is uninstalled (threads,
pools, timers, hooks, thread locals, drivers, MBeans …), what it changes for the whole JVM, and which libraries have a
measured level. --all lists what harms only in classes of the base, too. --report writes it all for a reader, --patch the
cures that can be written as an edit, for git apply. Nothing is run, and the project is not written to.

--base asks the Arklet of a base that runs, as http://127.0.0.1:1238, and names what modules left there: from a heap dump
that is given, or that jcmd takes of the process on this machine.

Exit code: 0 nothing found, 1 something found, 2 wrong arguments, or nobody answered.
`,
  zh: `用法：detect --project 目录 [--all] [--json] [--report 文件.md|文件.html] [--patch 文件] [--language en|zh-CN]
      detect --base 地址 [--heap 文件 | --pid 进程号] [--json] [--language en|zh-CN]

--project 读取 Java 源码和 pom，指出这样的模块卸载后会在基座里留下什么（线程、线程池、定时器、钩子、ThreadLocal、
驱动、MBean……），它改动了整个 JVM 的哪些东西，以及哪些依赖有实测级别。--all 同时列出只在类来自基座时有害的位置。
--report 写出完整报告，--patch 把能写成改动的修复写成补丁，供 git apply 使用。不运行代码，也不写入工程。

--base 询问一个运行中基座的 Arklet，例如 http://127.0.0.1:1238，指出模块在那里留下了什么：依据传入的堆转储，
或由 jcmd 对本机进程做的堆转储。

退出码：0 没有发现，1 有发现，2 参数有误或没有响应。
`,
};

async function main(): Promise<number> {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  const terminal: Language = locale.startsWith('zh') ? 'zh-CN' : 'en';
  const read = readArguments();
  if (read instanceof Error) return wrong({ en: read.message, zh: read.message }, terminal);
  const { language: named } = read;
  if (named !== undefined && named !== 'en' && named !== 'zh-CN')
    return wrong({ en: `--language: en or zh-CN, not ${named}.`, zh: `--language：只能是 en 或 zh-CN，不是 ${named}。` }, terminal);
  const language = named ?? terminal;
  if (read.help) {
    process.stdout.write(say(USAGE, language));
    return NOTHING;
  }
  if ((read.project === undefined) === (read.base === undefined))
    return wrong({ en: 'Either --project or --base is needed.', zh: '--project 与 --base 需要且只能有一个。' }, language);
  return read.base === undefined ? detectInProject(read, language) : detectInBase(read.base, read, language);
}

type Arguments = Exclude<ReturnType<typeof readArguments>, Error>;

async function detectInProject({ project = '', json, report, patch, all }: Arguments, language: Language): Promise<number> {
  if (!statSync(project, { throwIfNoEntry: false })?.isDirectory())
    return wrong({ en: `--project: ${project} is no folder.`, zh: `--project：${project} 不是目录。` }, language);
  if (report !== undefined && !/\.(?:md|html)$/.test(report))
    return wrong(
      { en: `--report: ${report} ends neither in .md nor in .html.`, zh: `--report：${report} 的扩展名不是 .md 或 .html。` },
      language,
    );
  const files = readSourceTree(project).files.map(({ path, bytes }) => {
    const content = toContent(path, bytes);
    return { path, text: content.binary === true ? null : content.content };
  });
  const texts = new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const])));
  const detection = detect(files, await loadParser(readParserWasm()));
  const libraries = measuredIn(
    [...texts].map(([path, text]) => ({ path, text })),
    readMeasured(),
  );
  if (report !== undefined) writeFileSync(report, (report.endsWith('.md') ? markdownReport : htmlReport)(detection, libraries, language));
  if (patch !== undefined) writeFileSync(patch, patchOf(detection, texts));
  process.stdout.write(json ? `${JSON.stringify({ ...detection, libraries })}\n` : detectionText(detection, language, libraries, all));
  return detection.traces.some(isAlarm) || libraries.length > 0 ? FOUND : NOTHING;
}

async function detectInBase(address: string, { heap, pid, json }: Arguments, language: Language): Promise<number> {
  if (heap !== undefined && pid !== undefined)
    return wrong({ en: 'Either --heap or --pid, not both.', zh: '--heap 与 --pid 只能有一个。' }, language);
  if (pid !== undefined && !/^\d+$/.test(pid))
    return wrong(
      { en: `--pid: ${pid} is no number of a process; jps lists them.`, zh: `--pid：${pid} 不是进程号；用 jps 查看。` },
      language,
    );
  try {
    const state = await readBase(address);
    const dump = heap !== undefined ? readDump(heap) : pid !== undefined ? dumpOf(pid) : undefined;
    const left = dump && leftIn(state, findTraces(readHeap(dump)));
    process.stdout.write(json ? `${JSON.stringify({ ...state, left })}\n` : baseText(state, left, language));
    return left && left.length > 0 ? FOUND : NOTHING;
  } catch (error) {
    if (!(error instanceof NoBase) && !(error instanceof BadDump)) throw error;
    process.stderr.write(`${error instanceof NoBase ? say(error.says, language) : error.message}\n`);
    return WRONG;
  }
}

/** @throws NoBase where there is no such file */
function readDump(file: string): Uint8Array {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new NoBase({ en: `--heap: ${file} is no file.`, zh: `--heap：${file} 不是文件。` });
  return readFileSync(file);
}

/** A heap dump of a JVM on this machine, which jcmd collects for first. @throws NoBase where jcmd cannot */
function dumpOf(pid: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'detect-'));
  try {
    const file = join(folder, 'heap.hprof');
    const { status, stdout, stderr, error } = spawnSync('jcmd', [pid, 'GC.heap_dump', file], { encoding: 'utf8' });
    if (error || status !== 0) {
      const lines = (error?.message ?? `${stdout}\n${stderr}`).split('\n').filter((line) => !/^\s*(?:at |\d+:)|^\s*$/.test(line));
      const why = (lines[0] ?? '').replace(/^[\w.]+(?:Exception|Error): /, '');
      throw new NoBase({
        en: `jcmd took no heap dump of process ${pid}: ${why}`,
        zh: `jcmd 没有做出进程 ${pid} 的堆转储：${why}`,
      });
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readMeasured(): readonly Measured[] {
  return readdirSync(MEASURED).map((file) => {
    const description = readDescription(file.slice(0, -'.yaml'.length), readFileSync(join(DESCRIPTIONS, file), 'utf8'));
    return { description, measurement: measurementSchema.parse(parse(readFileSync(join(MEASURED, file), 'utf8'))) };
  });
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        project: { type: 'string' },
        base: { type: 'string' },
        heap: { type: 'string' },
        pid: { type: 'string' },
        report: { type: 'string' },
        patch: { type: 'string' },
        all: { type: 'boolean', default: false },
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

process.exitCode = await main();
