import type { Files } from '../host/files.ts';
import type { Network } from '../host/network.ts';
import type { Clock } from '../host/clock.ts';
import type { Maven } from '../maven/maven.ts';
import type { Flag } from './flags.ts';

/** What arkctl needs of the world around it. */
export interface ArkctlEnvironment {
  readonly files: Files;
  readonly network: Network;
  readonly clock: Clock;
  readonly maven: Maven;
}

/** One run of a command: where, and where its output goes. */
export interface Invocation extends ArkctlEnvironment {
  readonly workingDirectory: string;
  readonly values: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface ArkctlCommand {
  readonly name: string;
  readonly flags: readonly Flag[];
  readonly help: { readonly about: string; readonly usage: string };
  run(invocation: Invocation): Promise<number>;
}

export const DEFAULT_PORT = 1238;

export function portOf(values: ReadonlyMap<string, string>): number {
  return Number(values.get('port') ?? DEFAULT_PORT);
}

/** cobra prints an error, the usage, and in main() the error again. */
export function usageError(message: string, usage: string): string {
  return `Error: ${message}\n${usage}\nError: ${message}\n`;
}
