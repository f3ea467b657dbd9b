/** A route of an application's controllers, and how often it was asked. */
export interface RouteView {
  /** Empty: every method. */
  readonly methods: readonly string[];
  /** Below the application's own path: `/stock/{sku}`. */
  readonly pattern: string;
  readonly asked: number;
}

/** An application in a JVM: its own, or a module. */
export interface ApplicationView {
  /** `inventory:1.0.0`; null for the JVM's own application. */
  readonly biz: string | null;
  /** Where its web application stands: `/inventory`, empty at the root; null without one. */
  readonly path: string | null;
  readonly routes: readonly RouteView[];
  readonly classes: number;
}

/** A bean of one application that another one has taken through Koupleless. An application is named as in ApplicationView. */
export interface BorrowedBean {
  readonly from: string | null;
  readonly to: string | null;
  /** Null: it was asked for by its type alone. */
  readonly bean: string | null;
  /** `com.example.StockService`. */
  readonly type: string;
  /** Calls that went from one loader to the other; null: it was given as it is, and its calls go by nobody who counts. */
  readonly calls: number | null;
}

export interface ThreadView {
  readonly name: string;
  /**
   * Whose code it runs: `inventory:1.0.0`, also of a module that has gone; null for the JVM's own. Threads of servers, which no
   * code of an application has started, are not told.
   */
  readonly biz: string | null;
}

/** Memory at a moment, modelled after the recordings; threads as they are. */
export interface MemorySample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes; null where the JVM is no base: nothing was recorded of one. */
  readonly metaspace: number | null;
  readonly heap: number | null;
  readonly threads: number;
}

/** Something that happened, by its number in the JVM. */
export type Traffic =
  /** A web application answered; `biz` null: the JVM's own. */
  | {
      readonly kind: 'request';
      readonly number: number;
      readonly at: number;
      readonly biz: string | null;
      readonly method: string;
      /** As it was asked, with the application's own path. */
      readonly path: string;
      readonly status: number;
    }
  /** A call crossed from one loader to another. */
  | {
      readonly kind: 'call';
      readonly number: number;
      readonly at: number;
      readonly from: string | null;
      readonly to: string | null;
      readonly bean: string | null;
      readonly type: string;
      readonly method: string;
    };

/** What an instrument shows of one JVM beyond its view. */
export interface JvmInside {
  /** Milliseconds since 1970 by the sandbox's clock: when this was so. */
  readonly at: number;
  /** The JVM's own first, then modules in the order in which the base lists them. */
  readonly applications: readonly ApplicationView[];
  readonly borrowed: readonly BorrowedBean[];
  readonly threads: readonly ThreadView[];
  /** Oldest first, at most 200; each differs from the one before. */
  readonly samples: readonly MemorySample[];
  /** After the number that was asked for, oldest first, at most the last 100. */
  readonly traffic: readonly Traffic[];
  /** The number of the newest traffic. */
  readonly newest: number;
}

/** A part of what a JVM has printed. */
export interface LogPart {
  readonly text: string;
  /** The character of all it has printed at which `text` begins: later than asked for where the beginning is not kept. */
  readonly from: number;
  /** What to ask for next. */
  readonly next: number;
}
