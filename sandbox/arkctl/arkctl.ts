import type { ArkctlCommand, ArkctlEnvironment } from './commands.ts';
import { usageError } from './commands.ts';
import { deployCommand } from './deploy.ts';
import { parseFlags } from './flags.ts';
import { statusCommand } from './status.ts';
import { rootHelp, welcome } from './texts.ts';
import { undeployCommand } from './undeploy.ts';

export interface Arkctl {
  /** Runs `arkctl` with these arguments and settles with its exit status. */
  run(args: readonly string[], workingDirectory: string, out: (text: string) => void, err: (text: string) => void): Promise<number>;
}

const versionCommand: ArkctlCommand = {
  name: 'version',
  flags: [],
  help: { about: 'show version\n\n', usage: 'Usage:\n   version [flags]\n\nFlags:\n  -h, --help   help for version\n' },
  run({ out }) {
    // v0.2.3 calls itself so: its constant was not raised.
    out('arkctl Version: 0.2.1\n');
    return Promise.resolve(0);
  },
};

export const arkctlCommands: readonly ArkctlCommand[] = [deployCommand, statusCommand, undeployCommand, versionCommand];

/** In the real tool and not here. */
const LEFT_OUT: ReadonlySet<string> = new Set(['completion', 'create', 'newServerlessApp', 'show']);

export function createArkctl(environment: ArkctlEnvironment): Arkctl {
  return {
    async run(args, workingDirectory, out, err) {
      out(welcome);
      const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
      if (first === undefined || first === '--help' || first === '-h') {
        out(rootHelp.about + rootHelp.usage);
        return 0;
      }
      const command = arkctlCommands.find((each) => each.name === first);
      if (!command) {
        if (LEFT_OUT.has(first)) {
          err(`The trial's arkctl has no ${first}. A real arkctl v0.2.3 has.\n`);
          return 1;
        }
        err(
          first.startsWith('-')
            ? usageError(`unknown flag: ${first}`, rootHelp.usage)
            : `Error: unknown command "${first}" for ""\nRun ' --help' for usage.\nError: unknown command "${first}" for ""\n`,
        );
        return 1;
      }
      const parsed = parseFlags(rest, command.flags);
      if ('problem' in parsed) {
        err(usageError(parsed.problem, command.help.usage));
        return 1;
      }
      if (parsed.values.has('help')) {
        out(command.help.about + command.help.usage);
        return 0;
      }
      return command.run({ ...environment, workingDirectory, values: parsed.values, positional: parsed.positional, out, err });
    },
  };
}
