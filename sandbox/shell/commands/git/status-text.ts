import type { Paint } from './patch-text.ts';

export type Change = 'new file' | 'modified' | 'deleted';

/** What differs between the last commit, the index and the files. Paths as they are shown. */
export interface Status {
  /** Undefined: HEAD is no branch. */
  readonly branch: string | undefined;
  /** Whether there is any commit. */
  readonly born: boolean;
  readonly staged: readonly (readonly [Change, string])[];
  readonly unstaged: readonly (readonly [Change, string])[];
  readonly untracked: readonly string[];
}

/** What `git status` prints. */
export function statusText(status: Status, paint: Paint, unborn = 'No commits yet'): string {
  const { branch, born, staged, unstaged, untracked } = status;
  let text = branch === undefined ? 'Not currently on any branch.\n' : `On branch ${branch}\n`;
  if (!born) text += `\n${unborn}\n\n`;
  if (staged.length > 0) {
    const undo = born ? '(use "git restore --staged <file>..." to unstage)' : '(use "git rm --cached <file>..." to unstage)';
    text += `Changes to be committed:\n  ${undo}\n${rows(staged, paint, 'green')}\n`;
  }
  if (unstaged.length > 0) {
    const verb = unstaged.some(([change]) => change === 'deleted') ? 'add/rm' : 'add';
    text += `Changes not staged for commit:\n  (use "git ${verb} <file>..." to update what will be committed)\n  (use "git restore <file>..." to discard changes in working directory)\n${rows(unstaged, paint, 'red')}\n`;
  }
  if (untracked.length > 0)
    text += `Untracked files:\n  (use "git add <file>..." to include in what will be committed)\n${untracked.map((path) => `\t${paint('red', path)}\n`).join('')}\n`;
  if (staged.length > 0) return text;
  if (unstaged.length > 0) return `${text}no changes added to commit (use "git add" and/or "git commit -a")\n`;
  if (untracked.length > 0) return `${text}nothing added to commit but untracked files present (use "git add" to track)\n`;
  return `${text}${born ? 'nothing to commit, working tree clean\n' : 'nothing to commit (create/copy files and use "git add" to track)\n'}`;
}

function rows(changes: Status['staged'], paint: Paint, colour: 'red' | 'green'): string {
  return changes.map(([change, path]) => `\t${paint(colour, `${`${change}:`.padEnd(12)}${path}`)}\n`).join('');
}

const LETTERS: Readonly<Record<Change, string>> = { 'new file': 'A', modified: 'M', deleted: 'D' };

/** `git status --short` */
export function shortStatusText({ staged, unstaged, untracked }: Status, paint: Paint): string {
  const paths = [...new Set([...staged, ...unstaged].map(([, path]) => path))].sort();
  const letter = (changes: Status['staged'], path: string): string => {
    const found = changes.find(([, other]) => other === path);
    return found ? LETTERS[found[0]] : ' ';
  };
  return [
    ...paths.map((path) => `${paint('green', letter(staged, path))}${paint('red', letter(unstaged, path))} ${path}\n`),
    ...untracked.map((path) => `${paint('red', '??')} ${path}\n`),
  ].join('');
}
