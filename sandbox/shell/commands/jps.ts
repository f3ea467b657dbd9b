import type { ShellCommand } from '../command.ts';

export const jpsCommand: ShellCommand = {
  name: 'jps',
  usage: 'jps [-q] [-mlv]',
  async run({ args, out, err }, { processes }) {
    const letters = args
      .filter((arg) => arg.startsWith('-'))
      .join('')
      .replaceAll('-', '');
    if (/[^qmlvV]/.test(letters) || letters.length + args.length > 8) {
      err(
        `illegal argument: ${args.find((arg) => /[^-qmlvV]/.test(arg)) ?? ''}\nusage: jps [--help]\n       jps [-q] [-mlvV] [<hostid>]\n`,
      );
      return 1;
    }
    if (letters === '') {
      for (const jvm of processes.running) out(`${jvm.pid} ${jvm.view().jar}\n`);
      out(`${processes.nextPid()} Jps\n`);
      return 0;
    }
    const { partsOf } = await import('./find-processes.ts');
    const line = (pid: number, name: string, args: string, options: string): string =>
      [pid, ...(letters.includes('q') ? [] : [name, letters.includes('m') ? args : '', letters.includes('v') ? options : ''])]
        .filter((part) => part !== '')
        .join(' ');
    for (const jvm of processes.running) {
      const { jar, options, args: given } = partsOf(jvm);
      out(`${line(jvm.pid, letters.includes('l') ? jar : jvm.view().jar, given, options)}\n`);
    }
    out(`${line(processes.nextPid(), letters.includes('l') ? 'jdk.jcmd/sun.tools.jps.Jps' : 'Jps', args.join(' '), '')}\n`);
    return 0;
  },
};
