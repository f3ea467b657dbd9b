import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** One run of a program, asked for from outside. */
export interface ProgramRun {
  readonly name: string;
  readonly args: readonly string[];
  /** Where it is run, as a path of the machine. */
  readonly folder: string;
  readonly out: (text: string) => void;
  /** Aborted when who asked has gone. */
  readonly signal: AbortSignal;
}

export interface ProgramServerOptions {
  /** Where the programs are written, to be put on the PATH. */
  readonly bin: string;
  readonly names: readonly string[];
  /** Settles with the exit status. */
  readonly run: (run: ProgramRun) => Promise<number>;
}

/** Bytes of a request: a command line. */
const LONGEST = 256 * 1024;

/**
 * Programs of the sandbox for the machine's own shell: small scripts in a folder, each of which asks this server, on the
 * loopback address and with a secret, to run it. Answers are JSON lines: `{"out": text}`, at last `{"status": number}`.
 * @returns how to stop, once the programs can be run
 */
export async function servePrograms({ bin, names, run }: ProgramServerOptions): Promise<() => void> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    void answer(request, response, secret, run);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin, { recursive: true });
  // Whatever kind of modules the folders above have.
  writeFileSync(join(bin, 'package.json'), '{"type":"commonjs"}\n');
  for (const name of names) writeFileSync(join(bin, name), script(name, port, secret), { mode: 0o755 });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, secret: string, run: ProgramServerOptions['run']): Promise<void> {
  const asked = request.headers.authorization === `Bearer ${secret}` ? await readRun(request) : undefined;
  if (!asked) {
    response.writeHead(403).end();
    return;
  }
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const line = (value: object): void => void response.write(`${JSON.stringify(value)}\n`);
  try {
    line({ status: await run({ ...asked, out: (out) => line({ out }), signal: gone.signal }) });
  } catch (error) {
    line({ out: `${asked.name}: ${error instanceof Error ? error.message : String(error)}\n` });
    line({ status: 1 });
  }
  response.end();
}

async function readRun(request: IncomingMessage): Promise<Pick<ProgramRun, 'name' | 'args' | 'folder'> | undefined> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST) return undefined;
  }
  try {
    const asked: unknown = JSON.parse(text);
    if (typeof asked !== 'object' || asked === null || !('name' in asked && 'args' in asked && 'folder' in asked)) return undefined;
    const { name, args, folder } = asked;
    if (typeof name !== 'string' || typeof folder !== 'string' || !Array.isArray(args)) return undefined;
    return { name, args: args.map(String), folder };
  } catch {
    return undefined;
  }
}

/** What stands on the PATH. Ctrl-C and `kill` end it, and with it the program in the sandbox. */
const script = (name: string, port: number, secret: string): string => `#!/usr/bin/env node
const asked = require('node:http').request({
  host: '127.0.0.1', port: ${port}, method: 'POST', headers: { authorization: 'Bearer ${secret}' },
}, (answer) => {
  let rest = '';
  answer.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\\n');
    rest = lines.pop();
    for (const line of lines) {
      const { out, status } = JSON.parse(line);
      if (out !== undefined) process.stdout.write(out);
      else process.exitCode = status;
    }
  });
  if (answer.statusCode !== 200) fail('it refused');
});
function fail(why) {
  process.stderr.write('${name}: the sandbox of this page does not answer (' + why + '). Open a new terminal after it is up again.\\n');
  process.exitCode = 1;
}
process.exitCode = 1;
asked.on('error', (error) => fail(error.message));
asked.end(JSON.stringify({ name: '${name}', args: process.argv.slice(2), folder: process.cwd() }));
`;
