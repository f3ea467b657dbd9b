import { resolvePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';

export interface Completion {
  /** Where the word starts that a candidate replaces. */
  readonly from: number;
  readonly candidates: readonly string[];
}

export interface CompletionOptions {
  readonly files: Files;
  readonly workingDirectory: string;
  readonly home: string;
  readonly commands: readonly string[];
  /** `name:version` of what is installed. */
  readonly installed: () => readonly string[];
  /** Behind `kubectl`, while a cluster runs; undefined: paths. */
  readonly kubectl: (words: readonly string[], word: string) => readonly string[] | undefined;
}

const ARKCTL: Readonly<Record<string, readonly string[]>> = {
  deploy: ['--help', '--pod', '--port', '--sub'],
  status: ['--help', '--host', '--pod', '--port'],
  undeploy: ['--help', '--port'],
  version: ['--help'],
  help: [],
};
const MAVEN_GOALS = ['clean', 'compile', 'dependency:tree', 'install', 'package', 'test', 'verify'];
const MAVEN_FLAGS = ['--help', '--version', '-DskipTests', '-Dmaven.test.skip=true', '-am', '-f', '-pl', '-q'];
const CURL_FLAGS = ['-H', '-X', '-d', '-i', '-m', '-o', '-s', '-v', '-w'];
const AFTER_SEPARATOR = /(?:^|[;&|(]|&&|\|\|)\s*$/;

/** What Tab offers: commands at the start of a command, then sub-commands and flags where they are known, else paths. */
export function completeLine(line: string, cursor: number, options: CompletionOptions): Completion {
  const before = line.slice(0, cursor);
  const from = before.length - (/(?:[^\s;&|()<>'"=]|\\ )*$/.exec(before)?.[0].length ?? 0);
  const word = before.slice(from);
  const starting = (candidates: readonly string[]): Completion => ({
    from,
    candidates: [...new Set(candidates)].filter((candidate) => candidate.startsWith(word)).sort(),
  });
  if (AFTER_SEPARATOR.test(before.slice(0, from)) && !word.includes('/')) return starting(options.commands);

  const words = (
    before
      .slice(0, from)
      .split(/[;&|(]/)
      .at(-1) ?? ''
  )
    .trim()
    .split(/\s+/);
  const [command = '', sub = ''] = words;
  const paths = (): Completion => ({ from, candidates: pathsFor(word, options) });
  if (command === 'arkctl') {
    if (words.length === 1) return starting(Object.keys(ARKCTL));
    if (word.startsWith('-')) return starting(ARKCTL[sub] ?? []);
    // A name and its version are one word, though a colon stands between them.
    return sub === 'undeploy' ? starting(options.installed()) : paths();
  }
  if (command === 'mvn') {
    if (word.startsWith('-')) return starting(MAVEN_FLAGS);
    return ['-f', '-pl', '--file'].includes(words.at(-1) ?? '') ? paths() : starting(MAVEN_GOALS);
  }
  if (command === 'kubectl') {
    const candidates = options.kubectl(words, word);
    return candidates ? starting(candidates) : paths();
  }
  if (command === 'java' && word.startsWith('-'))
    return starting(words.includes('-jar') ? ['--server.port='] : ['-jar', '-version', '-Dserver.port=']);
  if (command === 'curl' && word.startsWith('-')) return starting(CURL_FLAGS);
  if (command === 'curl' && 'localhost:'.startsWith(word) && word !== '')
    return { from, candidates: ['localhost:8080/', 'localhost:1238/'] };
  return paths();
}

function pathsFor(word: string, { files, workingDirectory, home }: CompletionOptions): readonly string[] {
  const slash = word.lastIndexOf('/') + 1;
  const [shown, start] = [word.slice(0, slash), word.slice(slash).replaceAll('\\ ', ' ')];
  const directory = shown.startsWith('~/') ? resolvePath(home, shown.slice(2)) : resolvePath(workingDirectory, shown === '' ? '.' : shown);
  if (files.stat(directory)?.kind !== 'directory') return [];
  return files
    .list(directory)
    .filter((name) => name.startsWith(start) && (start.startsWith('.') || !name.startsWith('.')))
    .map((name) => `${shown}${name.replaceAll(' ', '\\ ')}${files.stat(`${directory}/${name}`)?.kind === 'directory' ? '/' : ''}`);
}
