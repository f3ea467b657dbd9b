/**
 * `npm run sandbox`: the sandbox in a plain terminal.
 *
 *   npm run sandbox [-- --project DIR]          by hand; DIR is copied, never written to
 *   npm run sandbox -- --ports                  its ports are open on 127.0.0.1 as well, for a browser, curl or arkctl
 *   npm run -s sandbox -- --project DIR --run FILE   the lines of FILE, one after the other; without colour; the exit
 *                                               status is the last line's
 */
import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createOpenNetwork } from '../host/node/open-network.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { withoutAnsi } from '../shell/width.ts';
import { toContent } from './file-content.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadRuntime } from './runtime.ts';
import type { EventMessage, FileContent } from '../protocol/messages.ts';
import type { Bilingual } from '../protocol/text.ts';
import { portSentence } from './port-sentence.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { logicalLines } from './script-lines.ts';

const WIDTH = 80;

interface Arguments {
  readonly project: string | undefined;
  readonly run: string | undefined;
  readonly ports: boolean;
  readonly language: 'en' | 'zh-CN';
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      project: { type: 'string' },
      run: { type: 'string' },
      language: { type: 'string' },
      ports: { type: 'boolean', default: false },
    },
  });
  const locale = values.language ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return { project: values.project, run: values.run, ports: values.ports, language: locale.startsWith('zh') ? 'zh-CN' : 'en' };
}

function readProject(directory: string | undefined): readonly FileContent[] {
  if (directory === undefined) return [];
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`--project: ${directory} is no directory.`);
  return readProjectFiles(directory).map(({ path, bytes }) => toContent(path, bytes));
}

/** Plays the lines of a file and answers with the status of the last one. */
async function play(sandbox: Sandbox, file: string): Promise<number> {
  let status = 0;
  for (const line of logicalLines(readFileSync(file, 'utf8'))) {
    status = (await sandbox.answer('exec', { line })).status;
    // Whoever asks from outside is answered between the lines.
    await setImmediate();
  }
  return status;
}

/** Until the visitor leaves the shell. */
async function attend(sandbox: Sandbox, left: Promise<void>): Promise<number> {
  const { stdin, stdout } = process;
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdout.on('resize', () => void sandbox.answer('resize', { columns: stdout.columns, rows: stdout.rows }));
  // A paste comes in brackets, so that its lines are not taken for typed ones.
  stdout.write('\x1b[?2004h');
  stdin.on('data', (data: string) => void sandbox.answer('input', { data }));
  await left;
  stdout.write('\x1b[?2004l');
  stdin.setRawMode(false);
  stdin.pause();
  return 0;
}

async function main(): Promise<number> {
  const { project, run, ports, language } = readArguments();
  const files = readProject(project);
  const attended = run === undefined;
  if (attended && !process.stdin.isTTY)
    throw new Error('Standard input is no terminal. To play a file: npm run -s sandbox -- --project DIR --run FILE');
  const emit = (event: EventMessage): void => {
    if (event.event === 'output') process.stdout.write(attended ? event.data.replaceAll(/\r?\n/g, '\r\n') : plain(event.data));
    if (event.event === 'open') process.stdout.write(`[the page would show ${event.url}]${attended ? '\r\n' : '\n'}`);
  };
  const leaving = Promise.withResolvers<void>();
  const sandbox = createSandbox({
    runtime: await loadRuntime(readParserWasm()),
    emit,
    engine: 'node',
    attended,
    left: () => leaving.resolve(),
    ...(ports ? { openNetwork: (say: (text: Bilingual) => void) => createOpenNetwork((news) => say(portSentence(news))) } : {}),
  });
  await sandbox.answer('open', { files, language, columns: process.stdout.columns || WIDTH });
  const status = run === undefined ? await attend(sandbox, leaving.promise) : await play(sandbox, run);
  await sandbox.answer('stop', {});
  process.stdout.write('\n');
  return status;
}

function plain(data: string): string {
  return withoutAnsi(data).replaceAll('\r', '');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
