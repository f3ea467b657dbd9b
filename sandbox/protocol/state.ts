/** The name of the machine that the visitor sits at. A cluster has more; what names none means this one. */
export const LOCALHOST = 'localhost';

export const bizStates = ['unresolved', 'resolved', 'activated', 'deactivated', 'broken', 'stopped'] as const;
export type BizState = (typeof bizStates)[number];

/** Arklet's commands by their ids, in no order that matters. */
export type ArkletCommand =
  'installBiz' | 'batchInstallBiz' | 'uninstallBiz' | 'switchBiz' | 'queryAllBiz' | 'queryBizOps' | 'health' | 'help';

export interface BizView {
  readonly name: string;
  readonly version: string;
  readonly state: BizState;
  readonly webContextPath: string | null;
  /** Classes its own loader has defined. */
  readonly classes: number;
  readonly threads: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** One of Arklet's operations. */
export interface Operation {
  readonly command: ArkletCommand;
  readonly biz: string;
  readonly code: string;
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a picture of one JVM needs. */
export interface JvmView {
  /** Name of the machine it runs on; the visitor's own is `localhost`. */
  readonly machine: string;
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
  /** Metaspace in bytes as this base's health command reports it (modelled after the recordings). */
  readonly metaspace: { readonly used: number; readonly atStart: number };
  /** Newest last, at most 50. */
  readonly operations: readonly Operation[];
  /** HTTP requests answered, by context path. */
  readonly served: Readonly<Record<string, number>>;
}

export interface PortView {
  readonly machine: string;
  readonly port: number;
  readonly name: string;
}

export interface SandboxState {
  readonly jvms: readonly JvmView[];
  readonly ports: readonly PortView[];
  readonly workingDirectory: string;
  /** The command that runs in the foreground, or null at the prompt. */
  readonly running: string | null;
}
