/** What `mvn` was asked for. */
export interface MavenCommand {
  readonly goals: readonly string[];
  readonly file: string | undefined;
  readonly userProperties: ReadonlyMap<string, string>;
  readonly quiet: boolean;
  /** `-X`. */
  readonly debug: boolean;
  /** `-e`, and with `-X`. */
  readonly errors: boolean;
  readonly version: boolean;
  /** `-V`: the version first, then the build. */
  readonly showVersion: boolean;
  readonly help: boolean;
  /** `-pl`: directories or `[group]:artifact`, those to leave out with `!` or `-` before them. */
  readonly projects: readonly string[];
  readonly alsoMake: boolean;
  readonly alsoMakeDependents: boolean;
  readonly resumeFrom: string | undefined;
  /** `-N`: the project alone, without its modules. */
  readonly alone: boolean;
  /** After a failure: stop, build what does not need the project, or take it for none. */
  readonly failing: 'fast' | 'at-end' | 'never';
  /** `-P`. */
  readonly profiles: readonly string[];
  /** `-T`, as it was given: the trial builds one project after the other. */
  readonly threads: string | undefined;
  /** `-s`: it must be there; it is not read. */
  readonly settings: string | undefined;
}

export type ParsedCommand = { readonly command: MavenCommand } | { readonly problem: string };

const WITHOUT_EFFECT = new Set([
  '-B',
  '--batch-mode',
  '--no-transfer-progress',
  '-ntp',
  '-o',
  '--offline',
  '-U',
  '--update-snapshots',
  '-nsu',
  '--no-snapshot-updates',
  '-C',
  '--strict-checksums',
  '-c',
  '--lax-checksums',
  '-llr',
  '--legacy-local-repository',
  '-npr',
  '--no-plugin-registry',
  '-npu',
  '--no-plugin-updates',
  '-up',
  '--update-plugins',
  '-cpu',
  '--check-plugin-updates',
]);
/** Options with a value that changes nothing here. */
const VALUE_WITHOUT_EFFECT = new Set(['-T', '-s', '-gs', '-t', '-gt', '-b', '-l', '-color', '-emp', '-ep']);
const LONG: Readonly<Record<string, string>> = {
  '--file': '-f',
  '--projects': '-pl',
  '--also-make': '-am',
  '--also-make-dependents': '-amd',
  '--quiet': '-q',
  '--debug': '-X',
  '--errors': '-e',
  '--version': '-v',
  '--show-version': '-V',
  '--help': '-h',
  '--define': '-D',
  '--resume-from': '-rf',
  '--non-recursive': '-N',
  '--activate-profiles': '-P',
  '--fail-fast': '-ff',
  '--fail-at-end': '-fae',
  '--fail-never': '-fn',
  '--threads': '-T',
  '--settings': '-s',
  '--global-settings': '-gs',
  '--toolchains': '-t',
  '--global-toolchains': '-gt',
  '--builder': '-b',
  '--log-file': '-l',
  '--color': '-color',
};
/** Options whose value may follow without a blank. */
const JOINED = ['-D', '-P', '-T'] as const;

export function parseCommandLine(args: readonly string[]): ParsedCommand {
  const goals: string[] = [];
  const userProperties = new Map<string, string>();
  const projects: string[] = [];
  const profiles: string[] = [];
  let file: string | undefined;
  let resumeFrom: string | undefined;
  let threads: string | undefined;
  let settings: string | undefined;
  let failing: MavenCommand['failing'] = 'fast';
  const on = new Set<string>();
  const list = (value: string): readonly string[] => value.split(',').filter((each) => each !== '');
  const waiting = [...args];
  for (let written = waiting.shift(); written !== undefined; written = waiting.shift()) {
    if (!written.startsWith('-') || written === '-') {
      goals.push(written);
      continue;
    }
    const [word = '', given] = written.startsWith('--') && written.includes('=') ? splitOnce(written) : [written, undefined];
    const isLong = LONG[`-${written}`] !== undefined;
    const joined = isLong ? undefined : JOINED.find((each) => written.startsWith(each) && written.length > 2 && !written.startsWith('--'));
    // `-version` is `--version`, as for commons-cli.
    const option = joined ?? LONG[word] ?? LONG[`-${word}`] ?? word;
    const valued = joined !== undefined || ['-D', '-f', '-pl', '-rf', '-P'].includes(option) || VALUE_WITHOUT_EFFECT.has(option);
    if (!valued) {
      if (option === '-ff' || option === '-fae' || option === '-fn') failing = FAILING[option] ?? 'fast';
      else if (FLAGS.has(option)) on.add(option);
      else if (!WITHOUT_EFFECT.has(option)) {
        // A flag with more behind a blank, as a line of maven.config may have it: the flag, and a word that is no option.
        const [, flag, rest] = /^(-\w)( .*)$/.exec(written) ?? [];
        if (flag === undefined || rest === undefined || !FLAGS.has(flag)) return { problem: `Unrecognized option: ${written}` };
        on.add(flag);
        goals.push(rest);
      }
      continue;
    }
    const value = joined === undefined ? (given ?? waiting.shift()) : written.slice(2);
    if (value === undefined) return { problem: `Missing argument for option: ${option.replace(/^-/, '')}` };
    if (option === '-D') {
      const [key, text] = splitOnce(value);
      userProperties.set(key.trim(), text ?? 'true');
    } else if (option === '-f') file = value;
    else if (option === '-rf') resumeFrom = value;
    else if (option === '-pl') projects.push(...list(value));
    else if (option === '-P') profiles.push(...list(value));
    else if (option === '-T') threads = value;
    else if (option === '-s') settings = value;
  }
  return {
    command: {
      goals,
      file,
      userProperties,
      projects,
      profiles,
      resumeFrom,
      threads,
      settings,
      failing,
      quiet: on.has('-q'),
      debug: on.has('-X'),
      errors: on.has('-e') || on.has('-X'),
      version: on.has('-v'),
      showVersion: on.has('-V'),
      help: on.has('-h'),
      alsoMake: on.has('-am'),
      alsoMakeDependents: on.has('-amd'),
      alone: on.has('-N'),
    },
  };
}

const FLAGS: ReadonlySet<string> = new Set(['-q', '-X', '-e', '-v', '-V', '-h', '-am', '-amd', '-N']);
const FAILING: Readonly<Record<string, MavenCommand['failing']>> = { '-ff': 'fast', '-fae': 'at-end', '-fn': 'never' };

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
