import type { ClusterView } from './cluster.ts';

/** The name of the machine that the visitor sits at. A cluster has more; what names none means this one. */
export const LOCALHOST = 'localhost';

export const bizStates = ['unresolved', 'resolved', 'activated', 'deactivated', 'broken', 'stopped'] as const;
export type BizState = (typeof bizStates)[number];

/** Arklet's commands by their ids, in no order that matters. */
export const arkletCommands = [
  'installBiz',
  'batchInstallBiz',
  'uninstallBiz',
  'switchBiz',
  'queryAllBiz',
  'queryBizOps',
  'health',
  'help',
] as const;
export type ArkletCommand = (typeof arkletCommands)[number];

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
  /** How many modules of this name this JVM has loaded, this one included: a module that was replaced is its second load. */
  readonly load: number;
  /** What a real base prints behind the `@` of its class loader; null when it has none. */
  readonly loader: string | null;
}

/** A web path of a JVM that came, or went. */
export interface PathChange {
  /** `/inventory`; empty for an application at the root. */
  readonly path: string;
  /** Whether requests are answered by it from now on, or not any more. */
  readonly there: boolean;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  /** The module that answers: `inventory:1.0.0`; null for the JVM's own application. */
  readonly biz: string | null;
  /** Which load of the module; 0 for the JVM's own application. */
  readonly load: number;
}

/** One of Arklet's operations. */
export interface Operation {
  readonly command: ArkletCommand;
  readonly biz: string;
  readonly code: string;
  /** Why it did not succeed: the first line of the innermost cause. */
  readonly reason?: string;
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a shell needs to start a JVM as it was started. */
export interface JvmStartView {
  /** Absolute path of the jar. */
  readonly jarPath: string;
  readonly folder: string;
  /** As it was typed, with its `&`: `java -jar base/target/base-1.0.0.jar > ~/base.log &`. */
  readonly line: string;
}

/** What a picture of one JVM needs. */
export interface JvmView {
  /** Name of the machine it runs on; the visitor's own is `localhost`. */
  readonly machine: string;
  readonly pid: number;
  /** What was started: `base-1.0.0.jar`. */
  readonly jar: string;
  /** How it can be started again; left out where no shell did it. */
  readonly start?: JvmStartView;
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
  /** The threads that hold them, by the same identity. Left out when nothing is held. */
  readonly heldBy?: Readonly<Record<string, readonly string[]>>;
  /** Metaspace in bytes as this base's health command reports it (modelled after the recordings). */
  readonly metaspace: { readonly used: number; readonly atStart: number };
  /** Newest last, at most 50. */
  readonly operations: readonly Operation[];
  /** HTTP requests answered, by context path. */
  readonly served: Readonly<Record<string, number>>;
  /** When web paths came and went. Newest last, at most 50. */
  readonly paths: readonly PathChange[];
}

export interface PortView {
  readonly machine: string;
  readonly port: number;
  readonly name: string;
}

/** A terminal beside the first. */
export interface TerminalView {
  readonly id: number;
  readonly workingDirectory: string;
  /** The command that runs in its foreground, or null at the prompt. */
  readonly running: string | null;
}

export interface SandboxState {
  readonly jvms: readonly JvmView[];
  readonly ports: readonly PortView[];
  readonly workingDirectory: string;
  /** The command that runs in the foreground, or null at the prompt. Of the first terminal, as is the folder. */
  readonly running: string | null;
  /** The other terminals; left out while there is one. */
  readonly terminals?: readonly TerminalView[];
  /** Left out while no cluster runs. */
  readonly cluster?: ClusterView;
}
