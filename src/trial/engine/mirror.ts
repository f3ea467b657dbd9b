import type { EventMessage } from '../../../sandbox/protocol/messages.ts';
import type { Project } from '../progress/project.ts';
import type { Engine } from './engine.ts';

/**
 * Keeps the page's files and the sandbox's alike: what the visitor edits is written into the sandbox, what commands
 * write there comes back into the page.
 */
export class Mirror {
  readonly #engine: Engine;
  readonly #project: Project;
  /** The text last sent of each file, so that the echo of an own write is not taken for news. */
  readonly #sent = new Map<string, string>();
  #reading = 0;

  constructor(engine: Engine, project: Project) {
    this.#engine = engine;
    this.#project = project;
    project.changes.add(({ path, text, origin }) => {
      if (origin === 'sandbox') return;
      if (text === null) this.#sent.delete(path);
      else this.#sent.set(path, text);
      const told = text === null ? engine.ask('removeFile', { path }) : engine.ask('writeFile', { path, content: text });
      // A sandbox that is lost is filled again from the project.
      told.catch(() => undefined);
    });
    engine.events.add((event) => this.#hear(event));
  }

  /** Resolves when everything that the sandbox has reported so far is in the project. */
  async settled(): Promise<void> {
    while (this.#reading > 0) await new Promise((resolve) => setTimeout(resolve, 4));
  }

  #hear(event: EventMessage): void {
    if (event.event !== 'files') return;
    for (const { kind, path } of event.changes) {
      if (kind === 'remove') {
        if (this.#project.keeps(path)) this.#project.remove(path, 'sandbox');
      } else if (this.#project.keeps(path)) void this.#fetch(path);
    }
  }

  async #fetch(path: string): Promise<void> {
    const sent = this.#sent.get(path);
    this.#reading += 1;
    try {
      const file = await this.#engine.ask('readFile', { path });
      // While the sandbox was asked the visitor may have typed on: then that is the newer text.
      if (file === null || file.binary || this.#sent.get(path) !== sent || file.content === sent) return;
      this.#sent.delete(path);
      this.#project.write(path, file.content, 'sandbox');
    } catch {
      // The sandbox is gone, or the file is: either way there is nothing to take over.
    } finally {
      this.#reading -= 1;
    }
  }
}
