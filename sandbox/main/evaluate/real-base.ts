import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHeap } from '../../evaluation/heap/read-heap.ts';
import { findTraces, type Traces } from '../../evaluation/heap/traces.ts';
import { moduleLoaders, systemProperties, threadNames, usedMetaspace } from '../../evaluation/jvm-answers.ts';

/** Small, so that a dump is small; soft references go with every collection, so that they are no excuse. */
export const FLAGS = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:SoftRefLRUPolicyMSPerMB=0'] as const;
/** Milliseconds that a base has to start in. */
const START = 300_000;
/** Milliseconds that an answer may take: on a busy machine a module of Hibernate takes more than one minute to start. */
const ANSWER = 300_000;

export interface Answer {
  /** 0 where nobody answered. */
  readonly status: number;
  readonly body: string;
}

/** What is seen of a JVM at one time. */
export interface Snapshot {
  readonly threads: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
  readonly openFiles: readonly string[];
  readonly traces: Traces;
}

/** A base in a JVM of its own, driven over HTTP and asked by jcmd. */
export class RealBase {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #port: number;

  private constructor(process: ChildProcess, folder: string, port: number) {
    this.#process = process;
    this.#folder = folder;
    this.#port = port;
  }

  /**
   * @param port of the base; Arklet has the next, a server that the probe needs the one after
   * @throws Error with the log's last lines where the base does not start
   */
  static async start(jar: string, folder: string, port: number): Promise<RealBase> {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const log = openSync(path.join(folder, 'base.log'), 'w');
    const settings = [
      `-Dkoupleless.arklet.http.port=${port + 1}`,
      '-Dsofa.ark.telnet.server.enable=false',
      `-Dprobe.base.port=${port}`,
      `-Dprobe.server.port=${port + 2}`,
    ];
    const command = [...FLAGS, ...settings, `-Djava.io.tmpdir=${folder}`, '-jar', jar, `--server.port=${port}`];
    const jvm = spawn('java', command, { cwd: folder, stdio: ['ignore', log, log] });
    closeSync(log);
    const base = new RealBase(jvm, folder, port);
    // It does not outlive who started it.
    const end = (): void => base.stop();
    process.once('exit', end);
    jvm.once('exit', () => process.off('exit', end));
    const until = Date.now() + START;
    while (!base.log().includes('Started BaseApplication')) {
      if (jvm.exitCode !== null || Date.now() > until) {
        base.stop();
        throw new Error(`The base did not start:\n${base.log().split('\n').slice(-25).join('\n')}`);
      }
      await sleep(200);
    }
    return base;
  }

  log(): string {
    return readFileSync(path.join(this.#folder, 'base.log'), 'utf8');
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }

  /** The `code` that Arklet answers, or the status. @throws Error where nobody answers: that is no measurement */
  async command(name: 'installBiz' | 'uninstallBiz', biz: string, jar?: string): Promise<string> {
    const request = { bizName: biz, bizVersion: '1.0.0', ...(jar === undefined ? {} : { bizUrl: `file://${jar}` }) };
    const { status, body } = await ask(`http://127.0.0.1:${this.#port + 1}/${name}`, JSON.stringify(request));
    if (status === 0) throw new Error(`Nothing was measured: ${name} of ${biz} got no answer: ${body}`);
    const code = /"code":"(\w+)"/.exec(body)?.[1];
    return code ?? String(status);
  }

  async use(biz: string, at: string): Promise<Answer> {
    return ask(`http://127.0.0.1:${this.#port}/${biz}/${at}`);
  }

  async question(name: string): Promise<Answer> {
    return ask(`http://127.0.0.1:${this.#port + 1}/${name}`, '{}');
  }

  /** Collects, and answers how many loaders of modules are left and the kilobytes of metaspace in use. */
  collect(): { readonly loaders: number; readonly metaspace: number } {
    // A histogram collects first.
    const answer = this.#jcmd('GC.run', 'GC.class_histogram', 'GC.heap_info');
    return { loaders: moduleLoaders(answer), metaspace: usedMetaspace(answer) ?? 0 };
  }

  snapshot(withChains: boolean): Snapshot {
    const file = path.join(this.#folder, 'heap.hprof');
    const answer = this.#jcmd(`GC.heap_dump ${file}`, 'Thread.print', 'VM.system_properties');
    const traces = findTraces(readHeap(readFileSync(file)), { chains: withChains });
    rmSync(file);
    return {
      threads: threadNames(answer),
      properties: systemProperties(answer),
      openFiles: this.#openFiles(),
      traces,
    };
  }

  /** Several commands in one go: jcmd is a JVM of its own, which takes its time. */
  #jcmd(...commands: string[]): string {
    const file = path.join(this.#folder, 'commands');
    writeFileSync(file, `${commands.join('\n')}\n`);
    const flags = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC'];
    return spawnSync('jcmd', [...flags, String(this.#process.pid), '-f', file], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  }

  /** Files that the process has open, where the system tells it (Linux). */
  #openFiles(): readonly string[] {
    const folder = `/proc/${this.#process.pid}/fd`;
    try {
      return readdirSync(folder).flatMap((one) => {
        const file = linkOf(path.join(folder, one));
        return file.startsWith('/') && !file.startsWith('/dev/') ? [file.replace(this.#folder, '{tmp}').replaceAll(/\d{6,}/g, 'N')] : [];
      });
    } catch {
      return [];
    }
  }
}

/** '' where the file has been closed in between. */
function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

async function ask(url: string, body?: string): Promise<Answer> {
  const request = body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } };
  try {
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(ANSWER) });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    return { status: 0, body: String(error) };
  }
}
