/**
 * `npm run -s record:spring -- FILE…`: asks a real Spring Boot what the sandbox is compared with. Each FILE is a case in
 * JSON (see `spring-case.ts`); its answers may be missing. The application is built by the real Maven, started by the
 * JDK, asked, and its answers, or its failure analysis, are written into the file. Needs `mvn` and `java` 17 on the path.
 * Exit status: 0, or 1 when a case could not be built, started or asked.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { comparable, failureOf, sessionKeeper, springQuestionSchema, type SpringAnswer } from './spring-case.ts';

type Question = z.infer<typeof springQuestionSchema>;
type AskedRequest = Question['exchanges'][number]['request'];

/** The port that an application takes unless told otherwise: preferred, because answers may name it. */
const USUAL_PORT = 8080;
const START_SECONDS = 120;
const POLL_MILLISECONDS = 100;

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

function ask(port: number, { method, path: target, body }: AskedRequest, headers: readonly [string, string][]) {
  return new Promise<{ status: number; headers: [string, string][]; body: string }>((resolve, reject) => {
    const accepts = headers.some(([name]) => name.toLowerCase() === 'accept');
    // In the order in which the sandbox sends them: an application may show it.
    const sent = ['Host', `localhost:${USUAL_PORT}`, ...(accepts ? [] : ['Accept', '*/*']), ...headers.flat(), 'Connection', 'close'];
    if (body !== '') sent.push('Content-Length', String(Buffer.byteLength(body)));
    const asked = httpRequest({ host: '127.0.0.1', port, method, path: target, headers: sent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { rawHeaders } = answer;
        const pairs = rawHeaders.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? '']] : []));
        resolve({ status: answer.statusCode ?? 0, headers: pairs, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function answersOf(exchanges: Question['exchanges'], port: number): Promise<SpringAnswer[]> {
  const session = sessionKeeper();
  const answers: SpringAnswer[] = [];
  for (const { request } of exchanges) {
    const { headers, body } = session.sent(request);
    const got = await ask(port, { ...request, body }, headers);
    session.keep(got.headers, got.body);
    answers.push(comparable(got.status, got.headers, got.body.replaceAll(String(port), String(USUAL_PORT))));
  }
  return answers;
}

function build({ files }: Question, folder: string): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-ntp', 'package'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Maven does not build it:\n${stdout}`);
  return path.join(folder, 'target/app-1.0.0.jar');
}

async function run(question: Question, jar: string, logFile: string): Promise<{ answers: SpringAnswer[]; failure: string | undefined }> {
  const port = (await tryPort(USUAL_PORT)) ?? (await tryPort(0));
  if (port === undefined) throw new Error('no port is free');
  const log = openSync(logFile, 'w');
  const settings = port === USUAL_PORT ? [] : [`-Dserver.port=${port}`];
  const jvm = spawn('java', ['-Xmx400m', ...settings, '-jar', jar], { stdio: ['ignore', log, log] });
  const ended = new Promise<void>((resolve) => jvm.on('exit', () => resolve()));
  const console = (): string => readFileSync(logFile, 'utf8');
  try {
    const until = Date.now() + START_SECONDS * 1000;
    while (jvm.exitCode === null && !/ Started \S+ in /.test(console())) {
      if (Date.now() > until) throw new Error(`it does not start within ${START_SECONDS} s:\n${console()}`);
      await delay(POLL_MILLISECONDS);
    }
    if (jvm.exitCode !== null) {
      const failure = failureOf(console());
      if (failure === undefined) throw new Error(`it ended without a failure analysis:\n${console()}`);
      return { answers: [], failure };
    }
    return { answers: await answersOf(question.exchanges, port), failure: undefined };
  } finally {
    jvm.kill();
    await ended;
    closeSync(log);
  }
}

async function record(file: string): Promise<string> {
  const question = springQuestionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const work = mkdtempSync(path.join(tmpdir(), 'spring-case-'));
  try {
    const { answers, failure } = await run(question, build(question, path.join(work, 'app')), path.join(work, 'console.txt'));
    if (failure !== undefined && question.exchanges.length > 0)
      throw new Error(`it does not start, so that nothing can be asked:\n${failure}`);
    const exchanges = failure === undefined ? question.exchanges.map(({ request }, i) => ({ request, answer: answers[i] })) : [];
    const text = JSON.stringify({ files: question.files, exchanges, failure });
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
    return failure === undefined ? `${answers.length} answers` : 'does not start, as recorded';
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Usage: npm run -s record:spring -- FILE…\n');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    process.stdout.write(`${path.basename(file)}: ${await record(file)}\n`);
  } catch (error) {
    process.stderr.write(`${path.basename(file)}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
