import { bashCommands } from '../bash-commands.ts';
import type { ShellCommand } from '../command.ts';

/** Where a program lies: those that the trial has, none that it only excuses. */
export const whichCommand = (own: readonly ShellCommand[]): ShellCommand => ({
  name: 'which',
  usage: 'which [-a] NAME ...',
  run({ args, out }) {
    const programs = new Set<string>([
      ...bashCommands,
      ...own.filter((each) => !each.absent && !each.builtin).map(({ name }) => name),
      'which',
    ]);
    let status = 0;
    for (const name of args.filter((arg) => !arg.startsWith('-'))) {
      if (programs.has(name)) out(`/usr/bin/${name}\n`);
      else status = 1;
    }
    return status;
  },
});
