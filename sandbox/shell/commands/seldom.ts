import type { ShellCommand } from '../command.ts';

/** A command that only some visitors use: its module comes with its first call. */
function seldom(name: string, usage: string, load: () => Promise<readonly ShellCommand[]>): ShellCommand {
  return {
    name,
    usage,
    async run(run, world) {
      const command = (await load()).find((each) => each.name === name);
      if (!command) throw new Error(`${name} is not in its module.`);
      return command.run(run, world);
    },
  };
}

const following = async (): Promise<readonly ShellCommand[]> => (await import('./following.ts')).followingCommands;
const processes = async (): Promise<readonly ShellCommand[]> => (await import('./process-tools.ts')).processCommands;
const network = async (): Promise<readonly ShellCommand[]> => (await import('./network-tools.ts')).networkCommands;

const cluster = async (): Promise<readonly ShellCommand[]> => (await import('./cluster-tools.ts')).clusterCommands;
const text = async (): Promise<readonly ShellCommand[]> => (await import('./text-tools.ts')).textCommands;
const programs = async (): Promise<readonly ShellCommand[]> => [(await import('./java-programs.ts')).javacCommand];
const archives = async (): Promise<readonly ShellCommand[]> => (await import('./archives/archives.ts')).archiveCommands;
const leaving = async (): Promise<readonly ShellCommand[]> => [(await import('./detect.ts')).detectCommand];
const git = async (): Promise<readonly ShellCommand[]> => [(await import('./git/git.ts')).gitCommand];

export const seldomCommands: readonly ShellCommand[] = [
  seldom('javac', 'javac [-d DIRECTORY] [-cp PATH] FILE.java ...', programs),
  seldom('xargs', 'xargs [-0 | -d CHARACTER] [-n MOST | -L MOST | -I NAME] [COMMAND ...]', text),
  seldom('uniq', 'uniq [-c] [-d] [-u] [-i] [FILE]', text),
  seldom('unzip', 'unzip [-Z1] [-lptqon] FILE [ENTRY ...] [-x ENTRY ...] [-d DIRECTORY]', archives),
  seldom('jar', 'jar tf FILE | jar xf FILE [ENTRY ...] | jar cf FILE [-C DIRECTORY] FILE ...', archives),
  seldom('tar', 'tar [-ctxzvO] -f FILE [-C DIRECTORY] [--exclude=PATTERN] [--strip-components=N] [FILE ...]', archives),
  seldom('git', 'git COMMAND [ARGUMENT ...]', git),
  seldom('detect', 'detect [DIRECTORY]', leaving),
  seldom('tail', 'tail [-n LINES | -c BYTES] [-f] [FILE ...]', following),
  seldom('watch', 'watch [-n SECONDS] [-t] COMMAND', following),
  seldom('less', 'less [FILE ...]', following),
  seldom('more', 'more [FILE ...]', following),
  seldom('ps', 'ps [aux | -ef]', processes),
  seldom('top', 'top [-b] [-n TIMES]', processes),
  seldom('pgrep', 'pgrep [-f] [-l] [-a] [-c] [-x] PATTERN', processes),
  seldom('pidof', 'pidof NAME', processes),
  seldom('pkill', 'pkill [-9] [-f] PATTERN', processes),
  seldom('jcmd', 'jcmd [-l | PID COMMAND]', processes),
  seldom('jstack', 'jstack PID', processes),
  seldom('jmap', 'jmap -histo PID', processes),
  seldom('wget', 'wget [-q] [-O FILE] URL', network),
  seldom('netstat', 'netstat [-tlnp]', network),
  seldom('ss', 'ss [-ltnp]', network),
  seldom('lsof', 'lsof [-t] -i :PORT', network),
  seldom('cluster', 'cluster start [--bases N] [--jar FILE] [--activate] [--peer] [--clock HH:MM:SS]', cluster),
  seldom('kubectl', 'kubectl COMMAND [ARGUMENT ...]', cluster),
  seldom('telnet', 'telnet localhost 1234', network),
];
