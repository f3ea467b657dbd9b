import { Listeners } from '../listeners.ts';

/** What the start loads from the network, in the order in which it is needed. */
export const loadNames = ['engine', 'parser', 'panels'] as const;
export type LoadName = (typeof loadNames)[number];

export interface Load {
  readonly state: 'waiting' | 'loading' | 'done';
  /** Unpacked bytes that have come so far; null while nothing is known. */
  readonly bytes: number | null;
  /** Bytes over the network, as the browser counts them when all is there; null when it does not say. */
  readonly sent: number | null;
}

export type Loads = Readonly<Record<LoadName, Load>>;

/** What the browser's own record of a file says. Bytes. */
export type Recorded = Pick<PerformanceResourceTiming, 'name' | 'startTime' | 'decodedBodySize' | 'transferSize' | 'workerStart'>;

export interface LoadsOptions {
  /** Addresses that are fetched, by load. */
  readonly files: Readonly<Record<'engine' | 'parser', readonly string[]>>;
  readonly fetch: (address: string) => Promise<Response>;
  /** Loads the page's own parts, whose addresses only the build knows. */
  readonly panels: () => Promise<unknown>;
  readonly recorded: () => readonly Recorded[];
  readonly now: () => number;
}

/** A chunk that a built module cannot begin without. One that it imports later, by a call, is not meant. */
const NEEDED = /(?:from|import)\s*"(\.\/(?:chunks\/)?[\w-]+\.js)"/g;

const WAITING: Load = { state: 'waiting', bytes: null, sent: null };

/**
 * Loads what the start needs, once, and counts. The files land in the browser's cache, from which the worker takes them. A
 * file that cannot be loaded is nobody's failure here: who needs it asks again, and says so.
 */
export class StartLoads {
  readonly changes = new Listeners<Loads>();
  readonly #options: LoadsOptions;
  #loads: Loads = { engine: WAITING, parser: WAITING, panels: WAITING };
  #begun: Promise<void> | null = null;

  constructor(options: LoadsOptions) {
    this.#options = options;
  }

  get loads(): Loads {
    return this.#loads;
  }

  /** Resolves when the engine's script has come, or cannot come. */
  begin(): Promise<void> {
    return (this.#begun ??= this.#begin());
  }

  #begin(): Promise<void> {
    const engine = this.#files('engine');
    void this.#files('parser');
    void this.#panels();
    return engine;
  }

  async #files(name: 'engine' | 'parser'): Promise<void> {
    const seen = new Set<string>();
    let bytes = 0;
    this.#set(name, { state: 'loading', bytes: 0, sent: null });
    const count = (more: number): void => {
      bytes += more;
      this.#set(name, { state: 'loading', bytes, sent: null });
    };
    const read = async (address: string): Promise<boolean> => {
      if (seen.has(address)) return true;
      seen.add(address);
      const text = await this.#read(address, count);
      if (text === null) return false;
      const needed = [...text.matchAll(NEEDED)].map(([, relative = '']) => new URL(relative, `http://host${address}`).pathname);
      return (await Promise.all(needed.map(read))).every(Boolean);
    };
    const whole = (await Promise.all(this.#options.files[name].map(read))).every(Boolean);
    const sent = whole ? this.#sent(({ name: address }) => [...seen].some((own) => address.endsWith(own))) : null;
    this.#set(name, { state: 'done', bytes: whole ? bytes : null, sent });
  }

  /** @returns the text of a script, nothing of other files; null when not all of it came. */
  async #read(address: string, count: (bytes: number) => void): Promise<string | null> {
    try {
      const response = await this.#options.fetch(address);
      const reader = response.ok ? response.body?.getReader() : undefined;
      if (!reader) return null;
      const decoder = new TextDecoder();
      let text = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text;
        count(value.length);
        if (address.endsWith('.js')) text += decoder.decode(value, { stream: true });
      }
    } catch {
      return null;
    }
  }

  async #panels(): Promise<void> {
    const begun = this.#options.now();
    this.#set('panels', { state: 'loading', bytes: null, sent: null });
    const came = await this.#options.panels().then(
      () => true,
      () => false,
    );
    const mine = ({ name, startTime }: Recorded): boolean => startTime >= begun && name.includes('/_astro/');
    const bytes = this.#sum(mine, 'decodedBodySize');
    this.#set('panels', { state: 'done', bytes: came && bytes > 0 ? bytes : null, sent: came && bytes > 0 ? this.#sent(mine) : null });
  }

  #sent(which: (file: Recorded) => boolean): number | null {
    const files = this.#options.recorded().filter(which);
    // What came through a service worker has no size of its own: whether the network was asked is not known here.
    return files.length === 0 || files.some(({ workerStart }) => workerStart > 0) ? null : this.#sum(which, 'transferSize');
  }

  #sum(which: (file: Recorded) => boolean, what: 'decodedBodySize' | 'transferSize'): number {
    return this.#options
      .recorded()
      .filter(which)
      .reduce((sum, file) => sum + file[what], 0);
  }

  #set(name: LoadName, load: Load): void {
    this.#loads = { ...this.#loads, [name]: load };
    this.changes.tell(this.#loads);
  }
}
