import type { Arkctl } from '../arkctl/arkctl.ts';
import type { RunningJvm } from '../arklet/running-jvm.ts';
import type { Host } from '../host/host.ts';
import type { Maven } from '../maven/maven.ts';
import type { ShellWorld } from '../shell/command.ts';
import { createJobs } from '../shell/jobs.ts';
import { createSession } from '../shell/session.ts';

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Runs commands of the machine in its shell, one after the other: `unzip`, `cat`, `jcmd` of the JVMs that run. */
export function shellCommands(
  machine: {
    readonly host: Host;
    readonly java: ShellWorld['java'];
    readonly maven: Maven;
    readonly arkctl: Arkctl;
    readonly jvms: readonly RunningJvm[];
  },
  home: string,
): (command: readonly string[], workingDirectory: string) => Promise<{ readonly output: string; readonly code: number }> {
  const { jvms, ...rest } = machine;
  let printed = '';
  const session = createSession({
    world: {
      ...rest,
      processes: {
        running: jvms,
        find: (pid) => jvms.find((jvm) => jvm.pid === pid),
        nextPid: () => 0,
        start: () => Promise.reject(new Error('JVMs are started by the replay.')),
      },
      cluster: { running: undefined, changed: () => undefined },
      startOn: () => Promise.reject(new Error('JVMs are started by the replay.')),
      jobs: createJobs(),
      language: () => 'en',
      attended: false,
      open: () => undefined,
      leave: () => undefined,
      skip: () => undefined,
      readLine: () => Promise.resolve(undefined),
      history: () => [],
      opened: () => new Map(),
    },
    out: (text) => void (printed += text),
    home,
    changed: () => undefined,
  });
  return async (command, workingDirectory) => {
    await session.run(`cd ${quoted(workingDirectory)}`);
    printed = '';
    const code = await session.run(command.map(quoted).join(' '));
    return { output: printed, code };
  };
}
