import { nameOf, relativePath, resolvePath } from '../../../host/paths.ts';
import { writeArchive, type ArchiveEntry } from '../../../maven/archive.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../../command.ts';
import { extractTo, openZip } from './zip-file.ts';

const USAGE = `Usage: jar [OPTION...] [ [--release VERSION] [-C dir] files] ...
Try \`jar --help' for more information.
`;
const HELP = `Usage: jar [OPTION...] [-C dir] files ...
  -c, --create      create the archive        -t, --list     list the table of contents
  -x, --extract     extract named (or all) files
  -f, --file=FILE   the archive               -v, --verbose  tell more
  -M, --no-manifest                           -C DIR         take the files that follow from DIR
  -m, --manifest=FILE  -e, --main-class=CLASS: the trial's jar does not have them, nor --update; a real one does.
`;

interface Line {
  readonly mode: 'c' | 't' | 'x';
  readonly file: string;
  readonly verbose: boolean;
  readonly manifest: boolean;
  /** What to take, each from its directory. */
  readonly members: readonly { readonly from: string; readonly name: string }[];
}

const LONG: Readonly<Record<string, string>> = {
  '--create': 'c',
  '--list': 't',
  '--extract': 'x',
  '--verbose': 'v',
  '--no-manifest': 'M',
};

/** Reads the line; the sentence where it cannot be read. */
function readLine(args: readonly string[]): Line | string {
  let mode: string | undefined;
  let file: string | undefined;
  let verbose = false;
  let manifest = true;
  let from = '.';
  const members: Line['members'][number][] = [];
  const waiting = [...args];
  const first = waiting[0] ?? '';
  // The oldest form has its letters without a hyphen.
  if (/^[ctxuvfmeM0]+$/.test(first)) waiting[0] = `-${first}`;
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '-C') from = waiting.shift() ?? '.';
    else if (arg === '--file') file = waiting.shift();
    else if (arg.startsWith('--file=')) file = arg.slice('--file='.length);
    else if (arg.startsWith('-') && arg !== '-') {
      const letters = LONG[arg] ?? (arg.startsWith('--') ? '?' : arg.slice(1));
      for (const letter of letters) {
        if ('ctx'.includes(letter)) mode = letter;
        else if (letter === 'f') file = waiting.shift();
        else if (letter === 'v') verbose = true;
        else if (letter === 'M') manifest = false;
        else if (letter !== '0') return `The trial's jar does not know ${arg}; a real one may.\n${HELP}`;
      }
    } else {
      members.push({ from, name: arg });
      from = '.';
    }
  }
  if (mode === undefined) return USAGE;
  if (file === undefined) return letterless(args) ? USAGE : `The trial's jar reads and writes files: name one with f.\n${USAGE}`;
  return { mode: mode === 'c' ? 'c' : mode === 't' ? 't' : 'x', file, verbose, manifest, members };
}

/** `f` is there, and no file behind it. */
const letterless = (args: readonly string[]): boolean => /f/.test(args[0] ?? '');

export const jarCommand: ShellCommand = {
  name: 'jar',
  usage: HELP,
  run(run, world) {
    if (run.args[0] === '--version') {
      run.out('jar 17.0.15\n');
      return 0;
    }
    const line = readLine(run.args);
    if (typeof line === 'string') {
      run.err(line);
      return 1;
    }
    if (line.mode === 'c') return create(line, run, world);
    const zip = openZip(line.file, run, world);
    if (zip === 'missing') {
      run.err(`java.nio.file.NoSuchFileException: ${line.file}\n`);
      return 1;
    }
    if ('bad' in zip) {
      run.err('java.util.zip.ZipException: zip END header not found\n');
      return 1;
    }
    const wanted = line.members.map(({ name }) => name.replace(/\/$/, ''));
    const entries = zip.entries.filter(
      ({ name }) => wanted.length === 0 || wanted.some((each) => name === each || name.startsWith(`${each}/`)),
    );
    if (line.mode === 't') {
      for (const { name, size, time } of entries)
        run.out(line.verbose ? `${String(size).padStart(6)} ${jarTime(time)} ${name}\n` : `${name}\n`);
      return 0;
    }
    extractTo(zip, entries, run.workingDirectory, world, (name) => {
      if (line.verbose) run.out(`${name.endsWith('/') ? '  created' : ' inflated'}: ${name}\n`);
    });
    return 0;
  },
};

function create({ file, members, verbose, manifest }: Line, { out, err, workingDirectory }: CommandRun, { host }: ShellWorld): number {
  const { files, clock } = host;
  const entries: ArchiveEntry[] = [];
  const add = (name: string, content: Uint8Array, modified: number): void => {
    if (entries.some((entry) => entry.name === name)) return;
    entries.push({ name, content, modified });
    if (verbose) out(`adding: ${name}(in = ${content.length})\n`);
  };
  const now = clock.now();
  if (manifest) {
    add('META-INF/', new Uint8Array(), now);
    add('META-INF/MANIFEST.MF', new TextEncoder().encode('Manifest-Version: 1.0\r\nCreated-By: 17.0.15 (Koupleless trial)\r\n\r\n'), now);
  }
  let missing = false;
  for (const { from, name } of members) {
    const root = resolvePath(workingDirectory, from);
    const path = resolvePath(root, name);
    const stat = files.stat(path);
    if (!stat) {
      err(`${name} : no such file or directory\n`);
      missing = true;
      continue;
    }
    const inside = (each: string): string => relativePath(root, each).replace(/^(?:\.\.?\/)+/, '');
    if (stat.kind === 'file') add(inside(path) || nameOf(path), files.read(path), stat.modified);
    else {
      if (path !== root) add(`${inside(path)}/`, new Uint8Array(), stat.modified);
      const folders = new Set<string>();
      for (const each of files.walk(path)) {
        const parts = inside(each).split('/').slice(0, -1);
        parts.forEach((_part, index) => folders.add(`${parts.slice(0, index + 1).join('/')}/`));
        for (const folder of folders) add(folder, new Uint8Array(), now);
        add(inside(each), files.read(each), files.stat(each)?.modified ?? now);
      }
    }
  }
  if (members.length === 0) {
    err(`'c' flag requires manifest or input files to be specified!\n${USAGE}`);
    return 1;
  }
  files.write(resolvePath(workingDirectory, file), writeArchive(entries));
  return missing ? 1 : 0;
}

/** `2026-11-22 11:16` as `jar` has it: `Sun Nov 22 11:16:00 UTC 2026`. */
function jarTime(time: string): string {
  const [day = '', date = '', month = '', year = '', clock = ''] = new Date(`${time.replace(' ', 'T')}:00Z`)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${day} ${month} ${date} ${clock} UTC ${year}`;
}
