import type { Refusal } from '../../../../sandbox/protocol/split.ts';
import type { Border } from '../border/border.ts';
import type { OwnSession } from '../own-session.ts';
import { pack, type Parcel } from './parcel.ts';

/** Packs what a border comes to, once a border. */
export class Packing {
  readonly #session: OwnSession;
  readonly #done: () => void;
  readonly #failed: (reasons: Refusal['reasons'] | Error) => void;
  #border: Border | null = null;
  #parcel: Parcel | null = null;

  constructor(session: OwnSession, done: () => void, failed: (reasons: Refusal['reasons'] | Error) => void) {
    this.#session = session;
    this.#done = done;
    this.#failed = failed;
  }

  /** Null while it is packed; then `done` is called. */
  parcel(): Parcel | null {
    const { border } = this.#session;
    if (border !== this.#border) {
      this.#border = border;
      this.#parcel = null;
      void this.#pack();
    }
    return this.#parcel;
  }

  async #pack(): Promise<void> {
    const { project, border } = this.#session;
    if (!project || !border) return;
    try {
      const split = await this.#session.result();
      if (border !== this.#border) return;
      if (split.outcome === 'refused') {
        this.#failed(split.reasons);
        return;
      }
      const parcel = await pack(project, border, split, new Date(), () => new Promise((resolve) => setTimeout(resolve)));
      if (border !== this.#border) return;
      this.#parcel = parcel;
      this.#done();
    } catch (error) {
      if (border === this.#border) this.#failed(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
