import { gunzipSync, gzipSync } from 'fflate';
import { relativePath, resolvePath } from '../../../host/paths.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../../command.ts';
import { NoTar, readTar, writeTar, type TarMember } from './tar-file.ts';

const HELP = `Usage: tar [OPTION...] [FILE]...
  -c, --create   -t, --list   -x, --extract
  -f, --file=ARCHIVE   -z, --gzip   -v, --verbose   -C, --directory=DIR
  -O, --to-stdout   --exclude=PATTERN   --strip-components=NUMBER
The trial's tar has no other options; a real one has more.
`;

interface Line {
  mode: 'c' | 't' | 'x' | undefined;
  file: string | undefined;
  gzip: boolean;
  verbose: boolean;
  toOutput: boolean;
  strip: number;
  readonly excluded: string[];
  /** Each with the directory that it is taken from, or put into. */
  readonly members: { readonly from: string; readonly name: string }[];
  directory: string;
}

/** Reads the line; the sentence where it cannot be read. */
function readLine(args: readonly string[]): Line | string {
  const line: Line = {
    mode: undefined,
    file: undefined,
    gzip: false,
    verbose: false,
    toOutput: false,
    strip: 0,
    excluded: [],
    members: [],
    directory: '.',
  };
  const waiting = [...args];
  // The oldest form has its letters without a hyphen.
  if (/^[a-zA-Z]+$/.test(waiting[0] ?? '') && /[ctxru]/.test(waiting[0] ?? '')) waiting[0] = `-${waiting[0] ?? ''}`;
  const letters: Readonly<Record<string, string>> = {
    '--create': 'c',
    '--list': 't',
    '--extract': 'x',
    '--get': 'x',
    '--gzip': 'z',
    '--gunzip': 'z',
    '--verbose': 'v',
    '--file': 'f',
    '--directory': 'C',
    '--to-stdout': 'O',
  };
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (!arg.startsWith('-') || arg === '-') {
      line.members.push({ from: line.directory, name: arg });
      continue;
    }
    const [word = '', given] = arg.startsWith('--') ? arg.split(/=(.*)/s, 2) : [arg];
    if (word === '--exclude') {
      line.excluded.push(given ?? waiting.shift() ?? '');
      continue;
    }
    if (word === '--strip-components') {
      line.strip = Number(given ?? waiting.shift());
      continue;
    }
    for (const letter of arg.startsWith('--') ? (letters[word] ?? '?') : arg.slice(1)) {
      if (letter === 'c' || letter === 't' || letter === 'x') {
        if (line.mode !== undefined && line.mode !== letter)
          return "tar: You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option\n";
        line.mode = letter;
      } else if (letter === 'f') line.file = given ?? waiting.shift();
      else if (letter === 'C') line.directory = given ?? waiting.shift() ?? '.';
      else if (letter === 'z') line.gzip = true;
      else if (letter === 'v') line.verbose = true;
      else if (letter === 'O') line.toOutput = true;
      else if (!'pk'.includes(letter)) return `tar: the trial's tar does not know ${arg}; a real one may\n${HELP}`;
    }
  }
  if (line.mode === undefined)
    return "tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.\n";
  if (line.file === undefined || line.file === '-') return "tar: the trial's tar reads and writes files: name one with -f\n";
  return line;
}

const failed = (err: (text: string) => void, ...why: readonly string[]): number => {
  for (const each of why) err(`tar: ${each}\n`);
  return 2;
};

export const tarCommand: ShellCommand = {
  name: 'tar',
  usage: HELP,
  run(run, world) {
    const line = readLine(run.args);
    if (typeof line === 'string') {
      run.err(line);
      return 2;
    }
    return line.mode === 'c' ? create(line, run, world) : read(line, run, world);
  },
};

function create(line: Line, { out, err, workingDirectory }: CommandRun, { host: { files } }: ShellWorld): number {
  if (line.members.length === 0) {
    failed(err, 'Cowardly refusing to create an empty archive');
    err("Try 'tar --help' or 'tar --usage' for more information.\n");
    return 2;
  }
  const members: TarMember[] = [];
  let status = 0;
  const isExcluded = (name: string): boolean =>
    line.excluded.some((pattern) => {
      const source = pattern
        .replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`)
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
      return new RegExp(`(?:^|/)${source}(?:/|$)`).test(name);
    });
  const add = (name: string, content: Uint8Array, modified: number): void => {
    members.push({ name, content, modified });
    if (line.verbose) out(`${name}\n`);
  };
  for (const { from, name } of line.members) {
    const root = resolvePath(workingDirectory, from);
    const top = resolvePath(root, name);
    const written = name.replace(/\/+$/, '').replace(/^\/+/, '');
    if (name.startsWith('/')) err("tar: Removing leading `/' from member names\n");
    const visit = (path: string): void => {
      const inside = relativePath(top, path);
      const shown = inside === '' || inside === '.' ? written : `${written}/${inside}`;
      const stat = files.stat(path);
      if (!stat || isExcluded(shown)) return;
      if (stat.kind === 'file') {
        add(shown, files.read(path), stat.modified);
        return;
      }
      add(`${shown}/`, new Uint8Array(), stat.modified);
      for (const child of files.list(path)) visit(`${path === '/' ? '' : path}/${child}`);
    };
    if (files.stat(top)) visit(top);
    else status = failed(err, `${name}: Cannot stat: No such file or directory`);
  }
  const bytes = writeTar(members);
  files.write(resolvePath(workingDirectory, line.file ?? ''), line.gzip ? gzipSync(bytes) : bytes);
  if (status !== 0) failed(err, 'Exiting with failure status due to previous errors');
  return status;
}

function read(line: Line, { out, err, workingDirectory }: CommandRun, { host: { files } }: ShellWorld): number {
  const file = line.file ?? '';
  const path = resolvePath(workingDirectory, file);
  if (files.stat(path)?.kind !== 'file')
    return failed(err, `${file}: Cannot open: No such file or directory`, 'Error is not recoverable: exiting now');
  const bytes = files.read(path);
  let members: readonly TarMember[];
  try {
    // As GNU tar does, gzip is recognised where it was not asked for.
    members = readTar(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  } catch (error) {
    return failed(
      err,
      error instanceof NoTar ? error.message : 'This does not look like a tar archive',
      'Exiting with failure status due to previous errors',
    );
  }
  const wanted = line.members.map(({ name }) => name.replace(/\/+$/, ''));
  const isWanted = (name: string, each: string): boolean => name.replace(/\/$/, '') === each || name.startsWith(`${each}/`);
  const directory = resolvePath(workingDirectory, line.directory);
  if (line.mode === 'x' && files.stat(directory)?.kind !== 'directory')
    return failed(err, `${line.directory}: Cannot open: No such file or directory`, 'Error is not recoverable: exiting now');
  for (const member of members) {
    const { name, content } = member;
    if (wanted.length > 0 && !wanted.some((each) => isWanted(name, each))) continue;
    if (line.mode === 't') {
      out(line.verbose ? `${longLine(member)}\n` : `${name}\n`);
      continue;
    }
    if (line.toOutput) {
      out(new TextDecoder().decode(content));
      continue;
    }
    if (line.verbose) out(`${name}\n`);
    const stripped = name.split('/').slice(line.strip).join('/');
    if (stripped === '') continue;
    // A name such as ../x stays inside.
    const target = `${directory === '/' ? '' : directory}${resolvePath('/', stripped)}`;
    if (name.endsWith('/')) files.makeDirectory(target);
    else files.write(target, content);
  }
  const missing = wanted.filter((each) => !members.some(({ name }) => isWanted(name, each)));
  for (const each of missing) err(`tar: ${each}: Not found in archive\n`);
  return missing.length === 0 ? 0 : failed(err, 'Exiting with failure status due to previous errors');
}

/** `-rw-r--r-- visitor/visitor 12 2026-11-22 11:16 a.txt` */
function longLine({ name, content, modified }: TarMember): string {
  const when = new Date(modified).toISOString().replace('T', ' ').slice(0, 16);
  return `${name.endsWith('/') ? 'drwxr-xr-x' : '-rw-r--r--'} visitor/visitor ${String(content.length).padStart(9)} ${when} ${name}`;
}
