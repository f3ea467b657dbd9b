import type { ApiRequest } from '../authorization.ts';
import type { Cluster } from '../cluster.ts';
import type { Arguments } from './arguments.ts';

/** What a kubectl command may use. */
export interface Environment {
  readonly cluster: Cluster;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A file's text, or what stands on standard input for `-`; undefined: there is no such file. */
  readonly read: (path: string) => string | undefined;
  /** Lets so many milliseconds of the cluster's time pass; false: the user wants no more (Ctrl-C). */
  readonly wait: (milliseconds: number) => Promise<boolean>;
  /** Looks on for so long in real time, for `-w`; false: no more. */
  readonly look: (milliseconds: number) => Promise<boolean>;
  /** It runs in a Pod: whose namespace it takes, and who says what its ServiceAccount may ask. */
  readonly inPod?: { readonly namespace: string; readonly asks: (request: ApiRequest) => void };
}

export interface Invocation extends Environment {
  readonly args: Arguments;
  readonly namespace: string;
  readonly now: number;
}

/** Printed on standard error, status 1. */
export class CommandError extends Error {}
