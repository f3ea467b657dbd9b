import type { ShellCommand } from '../command.ts';

export const jpsCommand: ShellCommand = {
  name: 'jps',
  usage: 'jps',
  run({ out }, { processes }) {
    for (const jvm of processes.running) out(`${jvm.pid} ${jvm.view().jar}\n`);
    out(`${processes.nextPid()} Jps\n`);
    return 0;
  },
};
