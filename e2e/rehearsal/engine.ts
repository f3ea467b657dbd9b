import type { FileContent, RequestName, Requests } from '../../sandbox/protocol/messages.ts';

/** A sandbox at the other end of a transport, as a page has one. */
export interface Engine {
  /** @throws Error with the sandbox's own words, or when the engine has been killed. */
  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']>;
  /** Everything the terminal has shown since the last `open`, without colours. */
  shown(): Promise<string>;
  /** Ends it at once, as a crash would: what was asked is never answered. */
  kill(): Promise<void>;
}

/** Where engines come from: a browser's workers, or Node processes. */
export interface Engines {
  take(): Promise<Engine>;
  close(): Promise<void>;
}

export type ProjectFiles = readonly FileContent[];
