/** What a picture of one JVM needs; the same shape as the protocol's JvmView, so that it can be sent as it is. */
export interface JvmView {
  readonly pid: number;
  /** What was started: `base-1.0.0.jar`. */
  readonly jar: string;
  readonly name: string;
  /** Whether it is a Koupleless base, i.e. has an Arklet. */
  readonly base: boolean;
  readonly phase: 'starting' | 'up' | 'failed';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly ports: readonly number[];
  readonly arkletPort: number | null;
  readonly bizs: readonly BizView[];
  /** Loaders of uninstalled modules that are still held, by identity. */
  readonly heldLoaders: readonly string[];
  /** Bytes, modelled after the recordings. */
  readonly metaspace: { readonly used: number; readonly atStart: number };
  /** Arklet operations, newest last, at most 50. */
  readonly operations: readonly Operation[];
  /** HTTP requests answered, by context path. */
  readonly served: Readonly<Record<string, number>>;
}

export interface BizView {
  readonly name: string;
  readonly version: string;
  readonly state: string;
  readonly webContextPath: string | null;
  /** Classes its own loader has defined. */
  readonly classes: number;
  readonly threads: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface Operation {
  readonly command: string;
  readonly biz: string;
  readonly code: string;
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}
