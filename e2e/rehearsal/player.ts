import { proposalProblem } from './proposal.ts';
import type { Asked, RehearsalCase, Step } from './case.ts';
import type { Engine, Engines, ProjectFiles } from './engine.ts';

const BASE_PORT = 8080;
/** Milliseconds that an answer may take: a loop without end is stopped by the sandbox's budget before. */
const ANSWER_LIMIT = 10_000;
const COLUMNS = 200;

/** A step that did not do what it must, with what came instead. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
}

/** Plays one case on a sandbox of its own, on an engine that is warm. The files are the page's: an engine may die. */
class Player {
  readonly #engines: Engines;
  readonly #files: Map<string, string>;
  readonly #taken: Engine[] = [];
  #engine: Engine;

  constructor(engines: Engines, engine: Engine, files: ProjectFiles) {
    this.#engines = engines;
    this.#engine = engine;
    this.#files = new Map(files.map(({ path, content }) => [path, content]));
  }

  async play(steps: readonly Step[]): Promise<void> {
    await this.#open();
    for (const step of steps) await this.#do(step);
  }

  async close(): Promise<void> {
    for (const engine of this.#taken) await engine.kill();
  }

  async #open(): Promise<void> {
    const files = [...this.#files].map(([path, content]) => ({ path, content }));
    await this.#engine.ask('open', { files, language: 'en', columns: COLUMNS });
  }

  async #do(step: Step): Promise<void> {
    if ('run' in step) await this.#run(step.run, step.status ?? 0);
    else if ('edit' in step) await this.#edit(step.edit, step.from, step.to);
    else if ('ask' in step) await this.#ask(step);
    else if ('holds' in step) {
      const results = await this.#engine.ask('check', { checks: step.holds });
      const failed = results.find(({ passed }) => !passed);
      if (failed) throw new RehearsalError(failed.found.en);
    } else if ('inspected' in step) await this.#inspect(step.inspected, step.says);
    else if ('type' in step) await this.#type(step.type, step.seen);
    else if ('during' in step) {
      const running = this.#run(step.during, step.status);
      // Awaited below; until then a failure of the steps comes first.
      running.catch(() => undefined);
      for (const inner of step.steps) await this.#do(inner);
      await running;
    } else if ('interrupt' in step) await this.#engine.ask('interrupt', {});
    else if ('reloadDuring' in step) {
      void this.#engine.ask('exec', { line: step.reloadDuring }).catch(() => undefined);
      await this.#renew();
    } else if ('killedDuring' in step) {
      void this.#engine.ask('exec', { line: step.killedDuring }).catch(() => undefined);
      await this.#engine.kill();
      await this.#renew();
    } else if ('otherTab' in step) await this.#otherTab(step.otherTab);
    else if ('held' in step) {
      const { jvms } = await this.#engine.ask('state', {});
      const held = jvms.flatMap(({ heldLoaders }) => heldLoaders);
      if (held.length !== step.held) throw new RehearsalError(`Expected ${step.held} held loaders, found: ${held.join(', ') || 'none'}.`);
    } else await this.#split(step.split);
  }

  async #run(line: string, status: number): Promise<void> {
    const ended = await this.#engine.ask('exec', { line });
    if (ended.status !== status) throw new RehearsalError(`“${line}” ended with ${ended.status}, not ${status}.`);
  }

  async #edit(path: string, from: string, to: string): Promise<void> {
    const before = this.#files.get(path);
    if (before?.includes(from) !== true) throw new RehearsalError(`${path} does not contain “${from}”.`);
    const content = before.replace(from, to);
    this.#files.set(path, content);
    await this.#engine.ask('writeFile', { path, content });
  }

  async #ask({ ask, port = BASE_PORT, method = 'GET', body, status, contains }: Asked): Promise<void> {
    const answer = await this.#engine.ask('request', {
      port,
      method,
      path: ask,
      timeout: ANSWER_LIMIT,
      ...(body === undefined ? {} : { body, headers: [['Content-Type', 'application/json']] }),
    });
    const came = answer.outcome === 'answered' ? answer.status : answer.outcome;
    if (came !== status) throw new RehearsalError(`${method} ${ask} on port ${port}: ${came}, not ${status}. ${answer.body}`);
    if (contains !== undefined && !answer.body.includes(contains))
      throw new RehearsalError(`${method} ${ask} on port ${port} does not answer with “${contains}”, but: ${answer.body}`);
  }

  async #inspect(path: string, says: string | null): Promise<void> {
    const { diagnostics } = await this.#engine.ask('inspect', { path, text: this.#files.get(path) ?? '', want: 'diagnostics' });
    const texts = diagnostics.map(({ message }) => message);
    const right = says === null ? texts.length === 0 : texts.some((text) => text.includes(says));
    if (!right) throw new RehearsalError(`The editor says of ${path}: ${texts.join(' | ') || 'nothing'}.`);
  }

  async #type(keys: string, seen: string): Promise<void> {
    const before = (await this.#engine.shown()).length;
    await this.#engine.ask('input', { data: keys });
    // The terminal answers by events: the state says when the command has ended.
    for (let turn = 0; turn < 200; turn += 1) {
      const { running } = await this.#engine.ask('state', {});
      if (running === null && (await this.#engine.shown()).slice(before + keys.length).includes(seen)) return;
    }
    throw new RehearsalError(`After “${keys.trim()}” the terminal does not show “${seen}”.`);
  }

  async #renew(): Promise<void> {
    this.#engine = await this.#engines.take();
    this.#taken.push(this.#engine);
    await this.#open();
  }

  async #otherTab(steps: readonly Step[]): Promise<void> {
    const engine = await this.#engines.take();
    this.#taken.push(engine);
    await new Player(
      this.#engines,
      engine,
      [...this.#files].map(([path, content]) => ({ path, content })),
    ).play(steps);
  }

  async #split({ pick, module }: { readonly pick: readonly string[]; readonly module: string }): Promise<void> {
    const request = { project: '.', pick, module: { name: module, version: '1.0.0', contextPath: module } };
    const proposal = await this.#engine.ask('split', { mode: 'propose', ...request });
    const problem = proposalProblem(proposal);
    if (problem !== undefined) throw new RehearsalError(problem);
    await this.#engine.ask('split', { mode: 'apply', ...request });
  }
}

/**
 * Plays a case from `open` to its last step.
 * @returns milliseconds
 * @throws RehearsalError when a step did not do what it must
 */
export async function playCase(
  { steps }: RehearsalCase,
  files: ProjectFiles,
  engines: Engines,
  engine: Engine,
  now: () => number = () => performance.now(),
): Promise<number> {
  // An engine that is to die is not the one that the other cases share.
  const mortal = steps.some((step) => 'killedDuring' in step) ? await engines.take() : undefined;
  const player = new Player(engines, mortal ?? engine, files);
  const started = now();
  try {
    await player.play(steps);
    return now() - started;
  } finally {
    await player.close();
  }
}
