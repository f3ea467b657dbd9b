import type { Clock } from './clock.ts';
import type { Files } from './files.ts';
import type { Network } from './network.ts';

/** Where the sandbox meets the outside. */
export interface Host {
  readonly files: Files;
  readonly network: Network;
  readonly clock: Clock;
}
