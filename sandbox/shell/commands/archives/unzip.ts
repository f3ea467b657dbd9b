import { resolvePath } from '../../../host/paths.ts';
import { readArchive } from '../../../maven/archive.ts';
import type { ShellCommand } from '../../command.ts';
import { extractTo, isMeant, openZip } from './zip-file.ts';

const USAGE = `Usage: unzip [-Z1] [-lptqon] file[.zip] [list] [-x xlist] [-d exdir]
  -l  list files (short format)          -p  extract files to pipe, no messages
  -t  test compressed archive data       -x  exclude files that follow (in xlist)
  -o  overwrite files WITHOUT prompting  -n  never overwrite existing files
  -q  quiet mode                         -d  extract files into exdir
  -Z1 list names alone
The trial's unzip has no other options; a real one has more.
`;

const NO_ZIP = `  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
`;

interface Line {
  readonly flags: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly left: readonly string[];
  readonly directory: string | undefined;
  readonly unknown: string | undefined;
}

function readLine(args: readonly string[]): Line {
  const flags = new Set<string>();
  const names: string[] = [];
  const left: string[] = [];
  let directory: string | undefined;
  let unknown: string | undefined;
  let leaving = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '-d') directory = args[++index] ?? '';
    else if (arg === '-x') leaving = true;
    else if (arg.startsWith('-') && arg !== '-') {
      for (const letter of arg.slice(1)) {
        if (!'lptqonvZ1j'.includes(letter)) unknown ??= letter;
        flags.add(letter);
      }
    } else (leaving ? left : names).push(arg);
  }
  return { flags, names, left, directory, unknown };
}

export const unzipCommand: ShellCommand = {
  name: 'unzip',
  usage: USAGE,
  run(run, world) {
    const { args, out, err, workingDirectory } = run;
    const { flags, names, left, directory, unknown } = readLine(args);
    const [file, ...wanted] = names;
    if (file === undefined || unknown !== undefined) {
      err(unknown === undefined ? USAGE : `unzip: the trial's unzip does not know -${unknown}\n${USAGE}`);
      return 10;
    }
    const zip =
      [file, `${file}.zip`, `${file}.ZIP`].map((path) => openZip(path, run, world)).find((each) => each !== 'missing') ?? 'missing';
    if (zip === 'missing') {
      err(`unzip:  cannot find or open ${file}, ${file}.zip or ${file}.ZIP.\n`);
      return 9;
    }
    if ('bad' in zip) {
      err(
        `Archive:  ${file}\n${NO_ZIP}unzip:  cannot find zipfile directory in one of ${file} or\n        ${file}.zip, and cannot find ${file}.ZIP, period.\n`,
      );
      return 9;
    }
    const entries = zip.entries.filter(({ name }) => (wanted.length === 0 || isMeant(name, wanted)) && !isMeant(name, left));
    const unmatched = wanted.filter((pattern) => !zip.entries.some(({ name }) => isMeant(name, [pattern])));
    if (flags.has('Z')) {
      for (const { name } of entries) out(`${name}\n`);
      return 0;
    }
    if (flags.has('l') || flags.has('v')) {
      out(`Archive:  ${file}\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n`);
      for (const { size, time, name } of entries) out(`${String(size).padStart(9)}  ${time}   ${name}\n`);
      const total = entries.reduce((sum, entry) => sum + entry.size, 0);
      out(
        `---------                     -------\n${String(total).padStart(9)}                     ${entries.length} file${entries.length === 1 ? '' : 's'}\n`,
      );
      return unmatched.length > 0 && entries.length === 0 ? 11 : 0;
    }
    for (const pattern of unmatched) err(`caution: filename not matched:  ${pattern}\n`);
    if (entries.length === 0) return 11;
    if (flags.has('p')) {
      const content = readArchive(zip.bytes, (name) => entries.some((entry) => entry.name === name));
      for (const { name } of entries) out(new TextDecoder().decode(content.get(name)));
      return 0;
    }
    if (flags.has('t')) {
      readArchive(zip.bytes);
      if (!flags.has('q')) {
        out(`Archive:  ${file}\n`);
        for (const { name } of entries) out(`    testing: ${name.padEnd(22)}   OK\n`);
      }
      out(`No errors detected in compressed data of ${file}.\n`);
      return 0;
    }
    const target = resolvePath(workingDirectory, directory ?? '.');
    const kept = flags.has('n')
      ? entries.filter(({ name }) => world.host.files.stat(`${target === '/' ? '' : target}${resolvePath('/', name)}`)?.kind !== 'file')
      : entries;
    if (!flags.has('q')) out(`Archive:  ${file}\n`);
    const shown = directory === undefined ? '' : `${directory.replace(/\/$/, '')}/`;
    extractTo(zip, kept, target, world, (name, isNew) => {
      if (flags.has('q')) return;
      if (!name.endsWith('/')) out(`  inflating: ${shown}${name.padEnd(23)}  \n`.replace(/ +\n$/, '  \n'));
      else if (isNew) out(`   creating: ${shown}${name}\n`);
    });
    return unmatched.length > 0 ? 11 : 0;
  },
};
