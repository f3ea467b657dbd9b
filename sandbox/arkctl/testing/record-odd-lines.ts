/**
 * `npm run -s record:arkctl -- PATH [NAME…]`: asks a real arkctl what `odd-lines.ts` lists and writes
 * `odd-lines.json`. arkctl is built from its tag v0.2.3 with Go, the converter in it from the runtime's sources with
 * Maven; `create` needs a JDK. Port 1238 must be free.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { oddLines, type OddLine } from './odd-lines.ts';

const [real, ...names] = process.argv.slice(2);
if (real === undefined) throw new Error('Which arkctl? Its path, please.');
const ARKLET = 1238;

function answering({ status = 200, body }: NonNullable<OddLine['arklet']>): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status, { 'Content-Type': 'application/json' }).end(status === 204 ? undefined : body));
  });
  return new Promise((resolve) => server.listen(ARKLET, '127.0.0.1', () => resolve(server)));
}

interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

const java = execFileSync('which', ['java'], { encoding: 'utf8' }).trim();
type Recorded = Answer & { readonly files?: Readonly<Record<string, string | null>> };
const file = new URL('odd-lines.json', import.meta.url);
const known: Readonly<Record<string, Recorded>> = names.length > 0 ? JSON.parse(readFileSync(file, 'utf8')) : {};
const answers: Record<string, Recorded> = {};
for (const odd of oddLines) {
  if (odd.name in answers) throw new Error(`Two lines are called ${odd.name}.`);
  const before = known[odd.name];
  if (before && !names.includes(odd.name)) {
    answers[odd.name] = before;
    continue;
  }
  const root = mkdtempSync(path.join(os.tmpdir(), 'odd-'));
  const work = path.join(root, 'work');
  const bin = path.join(root, 'bin');
  mkdirSync(work);
  mkdirSync(bin);
  symlinkSync(java, path.join(bin, 'java'));
  if (odd.maven) {
    writeFileSync(path.join(root, 'out'), odd.maven.out ?? '');
    writeFileSync(path.join(root, 'err'), odd.maven.err ?? '');
    writeFileSync(path.join(bin, 'mvn'), `#!/bin/sh\n/bin/cat ${root}/out\n/bin/cat ${root}/err >&2\nexit ${odd.maven.status ?? 0}\n`);
    chmodSync(path.join(bin, 'mvn'), 0o755);
  }
  for (const directory of odd.directories ?? []) mkdirSync(path.join(work, directory), { recursive: true });
  for (const [name, content] of Object.entries(odd.files ?? {})) {
    mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
    const bytes =
      typeof content === 'string'
        ? content
        : zipSync(Object.fromEntries(Object.entries(content).map(([entry, text]) => [entry, strToU8(text)])));
    writeFileSync(path.join(work, name), bytes);
  }
  const server = odd.arklet && (await answering(odd.arklet));
  const env = { PATH: bin, HOME: root, TZ: 'UTC', LANG: 'C.UTF-8' };
  const args = odd.args.map((arg) => arg.replaceAll('{work}', work));
  const { code, stdout, stderr } = await run(real, args, path.join(work, odd.in ?? '.'), env);
  server?.close();
  server?.closeAllConnections();
  const hidden = (text: string): string =>
    text
      .replaceAll(work, '{work}')
      .replaceAll(`${root}/bin/`, '/usr/bin/')
      // Traces name the machine that built it, and addresses.
      .replace(/\n(?:\[signal .*\n)?\ngoroutine 1 [\s\S]*/, '\n{trace}')
      .replaceAll(/(?:^\t(?:at|\.\.\.) .*\n)+/gm, '{trace}\n');
  const after = odd.after?.map((name) => {
    const found = path.join(work, name);
    return [name, existsSync(found) ? hidden(readFileSync(found, 'utf8')) : null] as const;
  });
  answers[odd.name] = { code, stdout: hidden(stdout), stderr: hidden(stderr), ...(after ? { files: Object.fromEntries(after) } : {}) };
  rmSync(root, { recursive: true });
  process.stdout.write(`${odd.name.replaceAll('\n', ' ').slice(0, 80)}\n`);
}
writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`);
