import { findCommand, unknownCommand } from './cobra.ts';
import type { ArkctlCommand, ArkctlEnvironment, Streams } from './commands.ts';
import { helpOf, remarkOn, usageError } from './commands.ts';
import { deployCommand } from './deploy.ts';
import { parseFlags } from './flags.ts';
import { statusCommand } from './status.ts';
import { undeployCommand } from './undeploy.ts';

export const welcome = 'Welcome to use \x1b[3;1;94m\x1b[3;1;94mARKCTL\x1b[0m\x1b[m\x1b[0m\x1b[m to ease your develop experience!\n\n';

export interface Arkctl {
  /** Runs `arkctl` with these arguments and settles with its exit status. */
  run(args: readonly string[], workingDirectory: string, streams: Streams): Promise<number>;
}

const helpFlag = (name: string): string => `Flags:\n  -h, --help   help for ${name}\n`;

const versionCommand: ArkctlCommand = {
  name: 'version',
  flags: [],
  help: { about: 'show version\n\n', usage: `Usage:\n   version [flags]\n\n${helpFlag('version')}` },
  run({ out }) {
    // v0.2.3 calls itself so: its constant was not raised.
    out('arkctl Version: 0.2.1\n');
    return Promise.resolve(0);
  },
};

const showCommand: ArkctlCommand = {
  name: 'show',
  flags: ['h', 'mc', 'r'].map((name) => ({ name, kind: 'string' })),
  help: {
    about: 'show serverless app status\n\n',
    usage:
      'Usage:\n   show [flags]\n\nFlags:\n      --h string     (default "h")\n  -h, --help        help for show\n      --mc string   Get Metadata in MetadataCenter\n      --r string\n',
  },
  run({ out }) {
    out('======================\n获取模块状态信息');
    return Promise.resolve(0);
  },
};

const newServerlessAppCommand: ArkctlCommand = {
  name: 'newServerlessApp',
  flags: [],
  help: {
    about: 'new a serverless app project\n\n',
    usage: `Usage:\n   newServerlessApp [flags]\n\n${helpFlag('newServerlessApp')}`,
  },
  run(invocation) {
    if (invocation.positional.length === 0) invocation.out("Please tell me the generate path, like '.' \n");
    remarkOn(invocation, 'nothing-generated');
    return Promise.resolve(0);
  },
};

const createCommand: ArkctlCommand = {
  name: 'create',
  flags: [
    { name: 'applicationName', short: 'a', kind: 'string' },
    { name: 'projectPath', short: 'p', kind: 'string' },
  ],
  required: ['applicationName', 'projectPath'],
  help: async () => (await import('./texts.ts')).createHelp,
  run: async (invocation) => (await import('./create.ts')).createModule(invocation),
};

const shells = ['bash', 'fish', 'powershell', 'zsh'] as const;

const completionCommand: ArkctlCommand = {
  name: 'completion',
  flags: [],
  help: async () => (await import('./texts.ts')).completionHelp,
  children: shells.map((shell) => ({
    name: shell,
    flags: [{ name: 'no-descriptions', kind: 'boolean' }],
    alone: true,
    help: async () => (await import('./completion.ts')).completionHelpOf(shell),
    async run({ out, values }) {
      const { completionScript } = await import('./completion.ts');
      out(completionScript(shell, values.get('no-descriptions') !== 'true'));
      return 0;
    },
  })),
};

/** The commands of `arkctl`, in cobra's order. */
export const arkctlCommands: readonly ArkctlCommand[] = [
  createCommand,
  deployCommand,
  newServerlessAppCommand,
  showCommand,
  statusCommand,
  undeployCommand,
  versionCommand,
];

const helpCommand: ArkctlCommand = {
  name: 'help',
  flags: [],
  help: async () => (await import('./texts.ts')).helpHelp,
  async run({ positional, out, err }) {
    const found = findCommand(root, positional);
    if ('unknown' in found) {
      err((await import('./texts.ts')).unknownTopic(positional));
      return 0;
    }
    const { about, usage } = await helpOf(found.command);
    out(about + usage);
    return 0;
  },
};

const root: ArkctlCommand = {
  name: '',
  flags: [],
  help: async () => (await import('./texts.ts')).rootHelp,
  children: [...arkctlCommands, helpCommand, completionCommand],
  async run({ out, positional }) {
    // A word that cobra did not take for a command, as after `--`: the real one does nothing.
    if (positional.length > 0) return 0;
    const { about, usage } = await helpOf(root);
    out(about + usage);
    return 1;
  },
};

export function createArkctl(environment: ArkctlEnvironment): Arkctl {
  return {
    async run(line, workingDirectory, streams) {
      const { out, err } = streams;
      out(welcome);
      const found = findCommand(root, line);
      if ('unknown' in found) {
        const problem = unknownCommand(root, found.unknown);
        err(`Error: ${problem}\nRun ' --help' for usage.\nError: ${problem}\n`);
        return 1;
      }
      const { command } = found;
      const parsed = parseFlags(found.args, command.flags);
      if ('problem' in parsed) {
        err(usageError(parsed.problem, (await helpOf(command)).usage));
        return 1;
      }
      const { values, positional } = parsed;
      if (['true', 't', 'T', 'TRUE', 'True', '1'].includes(values.get('help') ?? '') || !command.run) {
        const { about, usage } = await helpOf(command);
        out(about + usage);
        return 0;
      }
      const problem = problemOf(command, positional, values);
      if (problem !== undefined) {
        err(usageError(problem, (await helpOf(command)).usage));
        return 1;
      }
      return command.run({ ...environment, ...streams, workingDirectory, values, positional });
    },
  };
}

function problemOf(command: ArkctlCommand, positional: readonly string[], values: ReadonlyMap<string, string>): string | undefined {
  const [first] = positional;
  if (command.alone && first !== undefined) return `unknown command ${JSON.stringify(first)} for " completion ${command.name}"`;
  const missing = (command.required ?? []).filter((name) => !values.has(name));
  return missing.length === 0 ? undefined : `required flag(s) ${missing.map((name) => `"${name}"`).join(', ')} not set`;
}
