/** What `mvn` was asked for. */
export interface MavenCommand {
  readonly goals: readonly string[];
  readonly file: string | undefined;
  readonly userProperties: ReadonlyMap<string, string>;
  readonly quiet: boolean;
  readonly version: boolean;
  readonly help: boolean;
  /** `-pl`: directories or `[group]:artifact`. */
  readonly projects: readonly string[];
  readonly alsoMake: boolean;
  readonly resumeFrom: string | undefined;
  /** `-N`: the project alone, without its modules. */
  readonly alone: boolean;
  /** `-P`. */
  readonly profiles: readonly string[];
}

export type ParsedCommand = { readonly command: MavenCommand } | { readonly problem: string };

const WITHOUT_EFFECT = new Set([
  '-B',
  '--batch-mode',
  '-ntp',
  '--no-transfer-progress',
  '-o',
  '--offline',
  '-U',
  '--update-snapshots',
  '-e',
  '--errors',
  '-V',
  '--show-version',
  '-fae',
  '-ff',
  '--fail-fast',
  '-nsu',
]);
const LONG: Readonly<Record<string, string>> = {
  '--file': '-f',
  '--projects': '-pl',
  '--also-make': '-am',
  '--quiet': '-q',
  '--version': '-v',
  '--help': '-h',
  '--define': '-D',
  '--resume-from': '-rf',
  '--non-recursive': '-N',
  '--activate-profiles': '-P',
};

export function parseCommandLine(args: readonly string[]): ParsedCommand {
  const goals: string[] = [];
  const userProperties = new Map<string, string>();
  const projects: string[] = [];
  const profiles: string[] = [];
  let file: string | undefined;
  let resumeFrom: string | undefined;
  const flags = { quiet: false, version: false, help: false, alsoMake: false, alone: false };
  for (let index = 0; index < args.length; index++) {
    const written = args[index] ?? '';
    const option = LONG[written] ?? written;
    if (option.startsWith('-D') || option === '-D') {
      const definition = option === '-D' ? (args[++index] ?? '') : option.slice(2);
      const [key = '', ...value] = definition.split('=');
      userProperties.set(key, value.length === 0 ? 'true' : value.join('='));
    } else if (option === '-f' || option === '-pl' || option === '-rf') {
      const value = args[++index];
      if (value === undefined) return { problem: `Missing argument for option: ${option.slice(1)}` };
      if (option === '-f') file = value;
      else if (option === '-rf') resumeFrom = value;
      else projects.push(...value.split(','));
    } else if (option.startsWith('-P')) {
      profiles.push(...(option === '-P' ? (args[++index] ?? '') : option.slice(2)).split(','));
    } else if (option === '-N') flags.alone = true;
    else if (option === '-am') flags.alsoMake = true;
    else if (option === '-q') flags.quiet = true;
    else if (option === '-v') flags.version = true;
    else if (option === '-h') flags.help = true;
    else if (WITHOUT_EFFECT.has(option) || option.startsWith('-T')) {
      if (option === '-T') index++;
    } else if (option.startsWith('-')) return { problem: `Unrecognized option: ${written}` };
    else goals.push(option);
  }
  return { command: { goals, file, userProperties, projects, profiles, resumeFrom, ...flags } };
}
