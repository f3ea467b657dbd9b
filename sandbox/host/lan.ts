import { createMemoryNetwork } from './memory-network.ts';
import type { Network } from './network.ts';

/** Several machines that reach each other by address. */
export interface Lan {
  /** The ports of the machine with this address; the same one each time. */
  machine(address: string): Network;
}

export function createLan(): Lan {
  const machines = new Map<string, Network>();
  const remote = (address: string): Network | undefined => machines.get(address);
  return {
    machine(address) {
      const known = machines.get(address);
      if (known) return known;
      const made = createMemoryNetwork({ address, remote });
      machines.set(address, made);
      return made;
    },
  };
}
