/** Why a path cannot be a new file's. */
export type PathTrouble = 'empty' | 'characters' | 'outside' | 'built' | 'taken' | 'folder';

/** Characters that every system of a visitor's takes in a file's name. */
const WELL = /^[\p{L}\p{N}._$ @+-]+(?:\/[\p{L}\p{N}._$ @+-]+)*$/u;

/**
 * A path below the project as it was typed; `known`: the files that are there, below the project, too.
 * @returns the trouble with it, or null
 */
export function troubleWith(path: string, known: readonly string[]): PathTrouble | null {
  if (path.trim() === '') return 'empty';
  if (path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '.')) return 'outside';
  if (!WELL.test(path)) return 'characters';
  if (/(?:^|\/)target(?:\/|$)/.test(path)) return 'built';
  if (known.includes(path)) return 'taken';
  if (known.some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`))) return 'folder';
  return null;
}

/** What a new file begins with: of a Java class its package and its frame, else nothing. */
export function beginningOf(path: string): string {
  const [, folders, name] = /^(?:.*\/)?src\/(?:main|test)\/java\/(?:(.+)\/)?([\p{L}_$][\p{L}\p{N}_$]*)\.java$/u.exec(path) ?? [];
  if (name === undefined) return '';
  return `${folders === undefined ? '' : `package ${folders.replaceAll('/', '.')};\n\n`}public class ${name} {\n}\n`;
}
