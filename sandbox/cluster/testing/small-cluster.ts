import { setImmediate } from 'node:timers/promises';
import { createReplayClock } from '../../conformance/replay-clock.ts';
import { createLan, type Lan } from '../../host/lan.ts';
import { CONTROL } from '../../protocol/addresses.ts';
import { Cluster } from '../cluster.ts';
import { kubectl } from '../kubectl/kubectl.ts';

export const START = Date.parse('2026-11-30T12:00:00Z');

/** A control plane alone, by a clock that stands until a test lets time pass. */
export interface SmallCluster {
  readonly cluster: Cluster;
  readonly lan: Lan;
  /** Runs a line of kubectl; gives its status and everything that it printed. `input` is what `-f -` reads. */
  run(line: string, input?: unknown): Promise<string>;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  stop(): void;
}

export function smallCluster(start = START): SmallCluster {
  const clock = createReplayClock({ now: () => start, nanos: () => 0 });
  const lan = createLan();
  const cluster = new Cluster({ clock, network: lan.machine(CONTROL) });
  const pass = async (milliseconds: number): Promise<void> => {
    const end = clock.now() + milliseconds;
    clock.after(milliseconds, () => undefined);
    await setImmediate();
    while (clock.runNext(end - clock.now())) await setImmediate();
  };
  return {
    cluster,
    lan,
    pass,
    async run(line, input) {
      let output = '';
      const add = (text: string): void => void (output += text);
      const words = [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
      const status = await kubectl(words, {
        cluster,
        out: add,
        err: add,
        read: () => (typeof input === 'string' ? input : JSON.stringify(input)),
        look: () => Promise.resolve(false),
        wait: async (milliseconds) => {
          await pass(milliseconds);
          return true;
        },
      });
      return `${status} ${output}`;
    },
    stop: () => cluster.stop(),
  };
}
