import { LOCALHOST, type JvmView } from '../protocol/state.ts';
import { Journal } from './journal.ts';
import { fileName } from './jvm-command.ts';
import type { JvmOptions, RunningJvm } from './running-jvm.ts';

/** A JVM whose jar cannot be run: it is over before it began, with exit status 1. */
export function failedJvm(options: JvmOptions): RunningJvm {
  const view: JvmView = {
    machine: LOCALHOST,
    pid: options.pid,
    jar: fileName(options.jarPath),
    name: '',
    base: false,
    phase: 'failed',
    startedAt: options.host.clock.now(),
    ports: [],
    arkletPort: null,
    bizs: [],
    heldLoaders: [],
    metaspace: { used: 0, atStart: 0 },
    operations: [],
    served: {},
    paths: [],
  };
  const journal = new Journal();
  return {
    pid: options.pid,
    exit: Promise.resolve(1),
    stop: () => undefined,
    kill: () => undefined,
    view: () => view,
    inside: (since) => ({ at: options.host.clock.now(), applications: [], threads: [], ...journal.since(since) }),
    log: (from) => journal.log(from),
    openConsole: () => undefined,
    diagnose: () => ({ threads: [], loaders: { name: '<bootstrap>', children: [] }, instances: [] }),
    collectGarbage: () => undefined,
  };
}
