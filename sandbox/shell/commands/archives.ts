import { resolvePath } from '../../host/paths.ts';
import { ArchiveError, listArchive, readArchive, type ListedEntry } from '../../maven/archive.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';

/** Bytes of an archive, or a message why not. */
function load(
  path: string,
  { workingDirectory }: CommandRun,
  { host }: ShellWorld,
): { readonly bytes: Uint8Array; readonly entries: readonly ListedEntry[] } | string {
  const absolute = resolvePath(workingDirectory, path);
  if (host.files.stat(absolute)?.kind !== 'file') return 'cannot find or open it';
  try {
    const bytes = host.files.read(absolute);
    return { bytes, entries: listArchive(bytes) };
  } catch (error) {
    if (error instanceof ArchiveError) return error.message;
    throw error;
  }
}

function extract(
  bytes: Uint8Array,
  entries: readonly ListedEntry[],
  directory: string,
  { host }: ShellWorld,
  tell: (name: string) => void,
): void {
  const content = readArchive(bytes);
  for (const { name } of entries) {
    const data = content.get(name);
    // A name such as ../x stays inside, as unzip keeps it.
    const target = `${directory}${resolvePath('/', name)}`;
    if (data) host.files.write(target, data);
    else host.files.makeDirectory(target);
    tell(name);
  }
}

const UNZIP_USAGE = 'Usage: unzip [-l | -p] file[.zip] [entry ...] [-d directory]\n';

export const unzipCommand: ShellCommand = {
  name: 'unzip',
  usage: 'unzip [-l | -p] FILE [ENTRY ...] [-d DIRECTORY]',
  run(run, world) {
    const { args, out, err, workingDirectory } = run;
    const target = args.indexOf('-d');
    const directory = resolvePath(workingDirectory, target < 0 ? '.' : (args[target + 1] ?? '.'));
    const names = args.filter((arg, index) => !arg.startsWith('-') && (target < 0 || index !== target + 1));
    const [file, ...wanted] = names;
    if (file === undefined) {
      err(UNZIP_USAGE);
      return 10;
    }
    const archive = load(file, run, world);
    if (typeof archive === 'string') {
      err(`unzip:  ${archive}: ${file}\n`);
      return 9;
    }
    const entries = wanted.length === 0 ? archive.entries : archive.entries.filter(({ name }) => wanted.includes(name));
    if (args.includes('-l')) {
      out(`Archive:  ${file}\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n`);
      for (const { size, time, name } of entries) out(`${String(size).padStart(9)}  ${time}   ${name}\n`);
      const total = entries.reduce((sum, entry) => sum + entry.size, 0);
      out(
        `---------                     -------\n${String(total).padStart(9)}                     ${entries.length} file${entries.length === 1 ? '' : 's'}\n`,
      );
      return 0;
    }
    if (entries.length === 0) {
      err(`caution: filename not matched:  ${wanted.join(' ')}\n`);
      return 11;
    }
    if (args.includes('-p')) {
      const content = readArchive(archive.bytes, (name) => entries.some((entry) => entry.name === name));
      for (const { name } of entries) out(new TextDecoder().decode(content.get(name)));
      return 0;
    }
    out(`Archive:  ${file}\n`);
    extract(archive.bytes, entries, directory, world, (name) => out(`  inflating: ${name}\n`));
    return 0;
  },
};

/** `2026-11-22 11:16` as `jar` has it: `Sun Nov 22 11:16:00 UTC 2026`. */
function jarTime(time: string): string {
  const [day = '', date = '', month = '', year = '', clock = ''] = new Date(`${time.replace(' ', 'T')}:00Z`)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${day} ${month} ${date} ${clock} UTC ${year}`;
}

export const jarCommand: ShellCommand = {
  name: 'jar',
  usage: 'jar tf FILE | jar xf FILE',
  run(run, world) {
    const [mode = '', file = ''] = run.args;
    if (mode === '--version') {
      run.out('jar 17.0.15\n');
      return 0;
    }
    const action = mode.replace(/^-+/, '');
    if (!/^[tx](?:v?f|fv)$/.test(action) || file === '') {
      run.err("The trial's jar lists and extracts: jar tf FILE, jar xf FILE. Archives are made by mvn package.\n");
      return 1;
    }
    const archive = load(file, run, world);
    if (typeof archive === 'string') {
      run.err(`jar: ${file}: ${archive}\n`);
      return 1;
    }
    if (action.startsWith('t'))
      for (const { name, size, time } of archive.entries)
        run.out(action.includes('v') ? `${String(size).padStart(6)} ${jarTime(time)} ${name}\n` : `${name}\n`);
    else extract(archive.bytes, archive.entries, run.workingDirectory, world, () => undefined);
    return 0;
  },
};
