import type { SplitEndpoint } from '../../../../sandbox/protocol/split.ts';
import type { Language } from '../../../../sandbox/protocol/text.ts';
import type { Border } from '../border/border.ts';
import type { OwnSession } from '../own-session.ts';
import { Deployment, type Engines } from './deployment.ts';

/** What is run of a border. One at a time: another border ends what ran before it. */
export class Rollout {
  readonly #session: Pick<OwnSession, 'border' | 'endpoints'>;
  readonly #engine: () => Engines;
  readonly #language: () => Language;
  readonly #changed: (deployment: Deployment) => void;
  #border: Border | null = null;
  #deployment: Deployment | null = null;
  #endpoints: readonly SplitEndpoint[] = [];

  /**
   * @param engine a sandbox of its own
   * @param changed what is run has come further
   */
  constructor(
    session: Pick<OwnSession, 'border' | 'endpoints'>,
    engine: () => Engines,
    language: () => Language,
    changed: (deployment: Deployment) => void,
  ) {
    this.#session = session;
    this.#engine = engine;
    this.#language = language;
    this.#changed = changed;
  }

  /** What is run of the border as it is now. */
  get deployment(): Deployment | null {
    return this.#border === this.#session.border ? this.#deployment : null;
  }
  get endpoints(): readonly SplitEndpoint[] {
    return this.#border === this.#session.border ? this.#endpoints : [];
  }

  /**
   * Runs the split project of the border, from the beginning.
   * @throws EngineError
   */
  async start(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.close();
    const { border } = this.#session;
    const deployment = new Deployment(this.#engine(), () => performance.now());
    this.#border = border;
    this.#deployment = deployment;
    deployment.changes.add(() => this.#changed(deployment));
    this.#changed(deployment);
    const endpoints = await this.#session.endpoints();
    if (this.#deployment !== deployment) return;
    this.#endpoints = endpoints;
    await deployment.run({ files, endpoints }, this.#language());
  }

  close(): void {
    this.#deployment?.close();
    this.#deployment = null;
    this.#border = null;
    this.#endpoints = [];
  }
}
