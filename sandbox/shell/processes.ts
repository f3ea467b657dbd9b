import type { RunningJvm } from '../arklet/running-jvm.ts';

/** `java -jar` as the shell starts it; the rest of JvmOptions is the machine's business. */
export interface JvmStart {
  readonly jar: Uint8Array;
  readonly jarPath: string;
  readonly arguments: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  readonly pid: number;
  /** Bytes; undefined: no limit. */
  readonly maxMetaspace?: number;
  readonly softMillisPerMegabyte?: number;
  /** Archives that it installs by itself: what they need is loaded before, as for the jar. */
  readonly modules?: readonly Uint8Array[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly changed: () => void;
}

/** JVMs of the simulated machine. */
export interface Processes {
  readonly running: readonly RunningJvm[];
  find(pid: number): RunningJvm | undefined;
  /** `up` settles when it has started, or has ended before it could. */
  start(options: Omit<JvmStart, 'changed'>): Promise<{ readonly jvm: RunningJvm; readonly up: Promise<void> }>;
  nextPid(): number;
}

const FIRST_PID = 4211;

/** @param prepare what has to be loaded before a jar can be started by such a JVM */
export function createProcesses(
  startJvm: (options: JvmStart) => RunningJvm,
  changed: () => void,
  prepare: (jar: Uint8Array, start: Omit<JvmStart, 'changed'>) => Promise<void> = () => Promise.resolve(),
): Processes {
  const running = new Set<RunningJvm>();
  let pid = FIRST_PID;
  const nextPid = (): number => {
    // Real ones leave gaps, too.
    pid += 7;
    return pid;
  };
  return {
    get running() {
      return [...running];
    },
    find: (wanted) => [...running].find((jvm) => jvm.pid === wanted),
    nextPid,
    async start(options) {
      for (const jar of [options.jar, ...(options.modules ?? [])]) await prepare(jar, options);
      const up = Promise.withResolvers<void>();
      const jvms: RunningJvm[] = [];
      let isUp = false;
      const tell = (): void => {
        if (!isUp && jvms.some((jvm) => jvm.view().phase !== 'starting')) {
          isUp = true;
          up.resolve();
        }
        changed();
      };
      const started = startJvm({ ...options, changed: tell });
      jvms.push(started);
      running.add(started);
      void started.exit.then(() => {
        running.delete(started);
        up.resolve();
        changed();
      });
      tell();
      return { jvm: started, up: up.promise };
    },
  };
}
