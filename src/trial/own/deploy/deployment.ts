import { toContent } from '../../../../sandbox/main/file-content.ts';
import type { EventMessage, HttpResult } from '../../../../sandbox/protocol/messages.ts';
import type { SplitEndpoint } from '../../../../sandbox/protocol/split.ts';
import type { JvmView, SandboxState } from '../../../../sandbox/protocol/state.ts';
import type { Language } from '../../../../sandbox/protocol/text.ts';
import { withoutAnsi } from '../../../../sandbox/shell/width.ts';
import type { Engine } from '../../engine/engine.ts';
import { Listeners } from '../../listeners.ts';
import { buildFolders, builtIn } from './built.ts';
import { limitIn, reasonsIn } from './reasons.ts';

/** Where the split project stands in its sandbox. */
const PROJECT = '/home/visitor/project';
const LOG = '/home/visitor/base.log';
/** Answers that are kept. */
const MOST_ANSWERS = 20;

export const steps = ['compile', 'start', 'deploy'] as const;
export type Step = (typeof steps)[number];

export interface StepState {
  readonly step: Step;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** Null while it is not done. */
  readonly milliseconds: number | null;
}

/** What was asked of the base's port, and what came. `before`: asked when the base was up and the module not yet in it. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly before: boolean;
  readonly result: HttpResult;
  /** What the trial does not simulate, where the answer failed for that; null otherwise. */
  readonly limit: string | null;
}

/** A split project to be run. */
export interface Deployable {
  /** By path in the project. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly endpoints: readonly SplitEndpoint[];
}

export type Engines = Pick<Engine, 'ask' | 'restart' | 'close' | 'events'>;

/** A jar of the base that can be run, or the module's archive. */
export type Missing = 'base' | 'biz';

/** A step that ended badly, in the words of the tool that it was. */
class Stopped extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/** One run of a split project: compiled, its base started, the module deployed into it, its endpoints asked. */
export class Deployment {
  readonly changes = new Listeners<Deployment>();
  readonly #engine: Engines;
  readonly #now: () => number;
  #steps: readonly StepState[] = steps.map((step) => ({ step, state: 'waiting', milliseconds: null }));
  #reasons: readonly string[] = [];
  #missing: Missing | null = null;
  #answers: readonly Answer[] = [];
  #printed = '';
  #state: SandboxState | null = null;
  #settled: (() => void) | null = null;
  #closed = false;

  /** `now` in milliseconds. */
  constructor(engine: Engines, now: () => number) {
    this.#engine = engine;
    this.#now = now;
    engine.events.add(this.#hear);
  }

  get steps(): readonly StepState[] {
    return this.#steps;
  }
  /** Why it stopped, as the tool printed it; empty while it goes on, and when all is done. */
  get reasons(): readonly string[] {
    return this.#reasons;
  }
  /** Newest first. */
  get answers(): readonly Answer[] {
    return this.#answers;
  }
  /** All that the tools printed. */
  get printed(): string {
    return this.#printed;
  }
  /** What the build should have left and did not. */
  get missing(): Missing | null {
    return this.#missing;
  }
  get jvm(): JvmView | null {
    return this.#state?.jvms[0] ?? null;
  }
  get running(): boolean {
    return !this.#closed && this.#steps.some(({ state }) => state === 'running');
  }
  get done(): boolean {
    return this.#steps.every(({ state }) => state === 'done');
  }

  /** Runs all of it; how it went stands in `steps` and `reasons`. Never rejects. */
  async run({ files, endpoints }: Deployable, language: Language): Promise<void> {
    const first = endpoints.find(({ method, after }) => method === 'GET' && !after.includes('{')) ?? null;
    try {
      this.#engine.restart();
      const contents = [...files].map(([path, bytes]) => toContent(`${PROJECT}/${path}`, bytes));
      const built = await this.#step('compile', async () => {
        await this.#engine.ask('open', { files: contents, language, columns: 100 });
        await this.#line(`cd ${PROJECT}`);
        const output = await this.#line('mvn -q clean install -DskipTests');
        if (output.status !== 0) throw new Stopped(reasonsIn(output.printed));
        return this.#built(files);
      });
      await this.#step('start', async () => {
        await this.#line(`java -jar ${quoted(built.base)} > ${LOG} &`);
        const jvm = await this.#started();
        if (jvm?.phase === 'up') return;
        throw new Stopped(reasonsIn(await this.#log()));
      });
      if (first) await this.ask('GET', first.after, true);
      await this.#step('deploy', async () => {
        const output = await this.#line(`arkctl deploy ${quoted(built.biz)}`);
        if (output.status !== 0) throw new Stopped(reasonsIn(output.printed));
        // Arklet says "success" of a module that broke while it started, too; the base's log tells why.
        this.#state = await this.#engine.ask('state', {});
        if (this.jvm?.bizs.some(({ state }) => state === 'broken') === true) throw new Stopped(reasonsIn(await this.#log()));
      });
      if (first) await this.ask('GET', first.after);
    } catch (error) {
      if (this.#closed) return;
      this.#reasons = error instanceof Stopped ? error.reasons : [error instanceof Error ? error.message : String(error)];
      this.#steps = this.#steps.map((one) => (one.state === 'running' ? { ...one, state: 'failed' } : one));
      this.changes.tell(this);
    }
  }

  /**
   * Asks the base's port.
   * @throws EngineError
   */
  async ask(method: string, path: string, before = false): Promise<void> {
    const port = this.jvm?.ports.find((one) => one !== this.jvm?.arkletPort) ?? 8080;
    const result = await this.#engine.ask('request', { port, method, path });
    const limit = result.outcome === 'answered' && result.status >= 500 ? limitIn(await this.#log()) : null;
    this.#answers = [{ method, path, before, result, limit }, ...this.#answers].slice(0, MOST_ANSWERS);
    this.changes.tell(this);
  }

  /** Ends base and module. */
  close(): void {
    this.#closed = true;
    this.#engine.close();
  }

  async #step<T>(step: Step, act: () => Promise<T>): Promise<T> {
    const began = this.#now();
    this.#set({ step, state: 'running', milliseconds: null });
    const result = await act();
    this.#set({ step, state: 'done', milliseconds: Math.round(this.#now() - began) });
    return result;
  }

  #set(now: StepState): void {
    this.#steps = this.#steps.map((one) => (one.step === now.step ? now : one));
    this.changes.tell(this);
  }

  async #log(): Promise<string> {
    const log = await this.#engine.ask('readFile', { path: LOG });
    return withoutAnsi(log?.content ?? '');
  }

  async #line(line: string): Promise<{ readonly status: number; readonly printed: string }> {
    const from = this.#printed.length;
    const { status } = await this.#engine.ask('exec', { line });
    return { status, printed: this.#printed.slice(from) };
  }

  async #built(files: ReadonlyMap<string, Uint8Array>): Promise<{ readonly base: string; readonly biz: string }> {
    const folders = buildFolders(files.keys());
    const targets = new Map(
      await Promise.all(
        folders.map(
          async (folder) =>
            [folder, await this.#engine.ask('list', { path: [PROJECT, folder, 'target'].filter(Boolean).join('/') })] as const,
        ),
      ),
    );
    const decoder = new TextDecoder();
    const pomOf = (folder: string): string => decoder.decode(files.get(folder === '' ? 'pom.xml' : `${folder}/pom.xml`));
    const { base, biz } = builtIn(targets, (folder) => pomOf(folder).includes('koupleless-base-starter'));
    if (base === undefined || biz === undefined) {
      this.#missing = base === undefined ? 'base' : 'biz';
      throw new Stopped([]);
    }
    return { base, biz };
  }

  /** The base once it is up or has failed; null when it has ended. */
  async #started(): Promise<JvmView | null> {
    this.#state = await this.#engine.ask('state', {});
    while (this.jvm?.phase === 'starting') await new Promise<void>((resolve) => (this.#settled = resolve));
    return this.jvm;
  }

  readonly #hear = (event: EventMessage): void => {
    if (event.event === 'output') this.#printed += withoutAnsi(event.data);
    else if (event.event === 'state') {
      this.#state = event.state;
      this.#settled?.();
    }
  };
}

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;
