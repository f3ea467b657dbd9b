/**
 * `npm run split`: proposes a module of an application on disk, and writes the split project where asked.
 *
 *   npm run -s split -- --project DIR --seed NAME[,NAME…] [--module NAME] [--json] [--out DIR] [--save FILE]
 *   npm run -s split -- --project DIR --decision FILE [--json] [--out DIR] [--save FILE]
 *   npm run -s split -- check --baseline FILE [--project DIR] [--json]
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { MOST_FILES, readSourceTree } from '../host/node/source-tree.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { SplitRequest } from '../protocol/split.ts';
import type { Bilingual, Language } from '../protocol/text.ts';
import type { ProjectFile } from '../splitter/index.ts';
import type { Decision } from '../splitter/decision.ts';
import { acceptAll, compareOpen, newDecision, partOf, writeDecision } from '../splitter/decision.ts';
import { readDecision } from '../splitter/read-decision.ts';
import { propose, report } from '../splitter/index.ts';
import { toContent } from './file-content.ts';
import type { CheckArguments, SplitArguments } from './split-arguments.ts';
import { moduleNameFrom, readArguments, USAGE } from './split-arguments.ts';
import { checkText, reportText } from './split-text.ts';

const DONE = 0;
const NOT_WRITTEN = 1;
const FOUND = 1;
const WRONG = 2;

async function main(): Promise<number> {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  const args = readArguments(process.argv.slice(2), locale);
  if ('wrong' in args) return wrong([args.wrong], locale.startsWith('zh') ? 'zh-CN' : 'en', true);
  if ('help' in args) {
    process.stdout.write(say(USAGE, args.language));
    return DONE;
  }
  if (!statSync(args.project, { throwIfNoEntry: false })?.isDirectory())
    return wrong([{ en: `--project: ${args.project} is no folder.`, zh: `--project：${args.project} 不是目录。` }], args.language);
  return args.command === 'check' ? check(args) : split(args);
}

async function split(args: SplitArguments): Promise<number> {
  if (args.out !== undefined && existsSync(args.out) && (!statSync(args.out).isDirectory() || readdirSync(args.out).length > 0))
    return wrong([{ en: `--out: ${args.out} is there already and not empty.`, zh: `--out：${args.out} 已存在且不为空。` }], args.language);
  const decision = args.decision === undefined ? null : openDecision('--decision', args.decision);
  if (decision !== null && 'wrong' in decision) return wrong([decision.wrong], args.language);
  const project = readFiles(args);
  const parser = await loadParser(readParserWasm());
  const seeds = decision?.seeds ?? args.seeds;
  const name = decision?.module ?? args.module ?? moduleNameFrom(seeds[0] ?? '', takenNames(project));
  const wanted: Wanted = { seeds, module: moduleNamed(name), moves: decision?.moves ?? [] };
  const result = report(project, wanted, parser, () => performance.now());
  if ('wrong' in result) return wrong(result.wrong, args.language);
  if (decision !== null) tellUnknown(decision, result.report.types, args.language);
  if (args.save !== undefined) {
    mkdirSync(dirname(resolve(args.save)), { recursive: true });
    writeFileSync(args.save, writeDecision(newDecision(seeds, name, acceptAll(result.report.open), wanted.moves)));
  }
  const left = args.out === undefined ? [] : write(args, args.out, project, wanted, parser);
  process.stdout.write(args.json ? `${JSON.stringify(result.report)}\n` : reportText(result.report, args.language));
  if (left.length === 0) return DONE;
  wrong([{ en: `Nothing is written to ${args.out ?? ''}:`, zh: `没有写入 ${args.out ?? ''}：` }, ...left], args.language);
  return NOT_WRITTEN;
}

async function check(args: CheckArguments): Promise<number> {
  const decision = openDecision('--baseline', args.baseline);
  if ('wrong' in decision) return wrong([decision.wrong], args.language);
  const request = { seeds: decision.seeds, module: moduleNamed(decision.module), moves: decision.moves };
  const result = report(readFiles(args), request, await loadParser(readParserWasm()), () => performance.now());
  if ('wrong' in result) return wrong(result.wrong, args.language);
  tellUnknown(decision, result.report.types, args.language);
  const compared = compareOpen(result.report.open, decision.accepted);
  process.stdout.write(args.json ? `${JSON.stringify(compared)}\n` : checkText(compared, args.language));
  return compared.fresh.length > 0 ? FOUND : DONE;
}

function openDecision(option: string, file: string): Decision | { readonly wrong: Bilingual } {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { wrong: { en: `${option}: there is no file ${file}.`, zh: `${option}：没有文件 ${file}。` } };
  const decision = readDecision(readFileSync(file, 'utf8'));
  return 'wrong' in decision
    ? { wrong: { en: `${option}: ${file}: ${decision.wrong.en}`, zh: `${option}：${file}：${decision.wrong.zh}` } }
    : decision;
}

function tellUnknown(decision: Decision, types: readonly { readonly name: string }[], language: Language): void {
  const { unknown } = partOf(
    decision,
    types.map(({ name }) => name),
  );
  for (const name of unknown)
    process.stderr.write(
      `${say({ en: `${name} is in the decision and no longer in the project; it is left out.`, zh: `${name} 在决定文件里，但工程里已经没有，已略过。` }, language)}\n`,
    );
}

/** What the split is to be: from the command line, or from a decision. */
interface Wanted {
  readonly seeds: readonly string[];
  readonly module: SplitRequest['module'];
  readonly moves: Decision['moves'];
}

/** Folders at the project's root, and what its poms build. */
function takenNames(project: readonly ProjectFile[]): ReadonlySet<string> {
  const built = project.flatMap(({ path, text }) =>
    path.endsWith('pom.xml') ? [...(text ?? '').matchAll(/<artifactId>\s*([\w.-]+)\s*</g)].map(([, name = '']) => name) : [],
  );
  return new Set([...project.map(({ path }) => path.split('/')[0] ?? ''), ...built, 'base']);
}

function moduleNamed(name: string): SplitRequest['module'] {
  return { name, version: '1.0.0', contextPath: name };
}

function readFiles({ project, language }: { readonly project: string; readonly language: Language }): readonly ProjectFile[] {
  const { files, left } = readSourceTree(project);
  if (left > 0)
    process.stderr.write(
      say(
        {
          en: `${left} files beyond ${MOST_FILES} files or 200 MB are not read.\n`,
          zh: `超出 ${MOST_FILES} 个文件或 200 MB 的 ${left} 个文件没有读取。\n`,
        },
        language,
      ),
    );
  return files.map(({ path, bytes }): ProjectFile => {
    const content = toContent(path, bytes);
    return { path, text: content.binary === true ? null : content.content };
  });
}

/** A copy of the project with the changes made; the reasons when there can be none. */
function write(
  args: SplitArguments,
  out: string,
  project: readonly ProjectFile[],
  { seeds, module, moves }: Wanted,
  parser: Awaited<ReturnType<typeof loadParser>>,
): readonly Bilingual[] {
  const result = propose(project, { mode: 'apply', project: args.project, pick: seeds, module, moves }, parser);
  if (result.outcome === 'refused') return result.reasons;
  const target = resolve(out);
  const from = resolve(args.project);
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(from)) {
    const source = join(from, entry);
    if (source === target || target.startsWith(source + sep)) continue;
    cpSync(source, join(target, entry), {
      recursive: true,
      filter: (file) =>
        !relative(from, file)
          .split(sep)
          .some((part) => part === 'target' || part === 'node_modules' || part === '.git'),
    });
  }
  for (const { from: source, to } of result.binaryMoves) {
    mkdirSync(dirname(join(target, to)), { recursive: true });
    cpSync(join(from, source), join(target, to));
  }
  const kept = new Set(result.binaryMoves.map((m) => m.to));
  for (const move of result.binaryMoves) if (!kept.has(move.from)) rmSync(join(target, move.from), { force: true });
  for (const { path, after } of result.changes) {
    const file = join(target, path);
    if (after === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    }
  }
  return [];
}

function wrong(sentences: readonly Bilingual[], language: Language, usage = false): number {
  for (const sentence of sentences) process.stderr.write(`${say(sentence, language)}\n`);
  if (usage) process.stderr.write(`\n${say(USAGE, language)}`);
  return WRONG;
}

function say(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** A file that cannot be read or written: the system's own words, without a stack. */
function failed(error: unknown): number {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  return WRONG;
}

// Who reads the first lines alone (`| head`) has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main().catch(failed);
