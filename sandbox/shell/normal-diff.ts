import { defineCommand } from 'just-bash/browser';
import { resolvePath } from '../host/paths.ts';

/** Options with which `diff` shows something else than its normal form. */
const OTHER_FORM = /^-[a-zA-Z0-9]*[uUqs]|^--(?:unified|brief|report-identical-files|help)/;

/** just-bash's `diff`, which knows the unified form only: here it has the normal one, and times in its head. */
export const diffCommand = defineCommand('diff', async (args, { fs, cwd, origCommand }) => {
  const result = (await origCommand?.([...args])) ?? { stdout: '', stderr: '', exitCode: 127 };
  if (!result.stdout.includes('\n@@ ')) return result;
  if (!args.some((arg) => OTHER_FORM.test(arg))) return { ...result, stdout: normalForm(result.stdout) };
  const timeOf = async (name: string): Promise<string> =>
    name === '-' ? '' : (await fs.stat(resolvePath(cwd, name))).mtime.toISOString().replace('T', ' ').replace('Z', '000000 +0000');
  const [first = '', ...lines] = result.stdout.replace(/^=+\n/, '').split('\n');
  const [second = '', ...rest] = lines;
  const head = await Promise.all([first, second].map(async (line) => `${line}${await timeOf(line.slice(4).trim())}`));
  return { ...result, stdout: [...head, ...rest].join('\n') };
});

/** `2c2`, `< old`, `---`, `> new` of what a unified diff says. */
export function normalForm(unified: string): string {
  const said: string[] = [];
  let old = 0;
  let now = 0;
  let removed: string[] = [];
  let added: string[] = [];
  /** To which of the two a line without an end belongs. */
  let last = removed;
  const flush = (): void => {
    const lines = (all: readonly string[], next: number): string => {
      const count = all.filter((line) => !line.startsWith('\\')).length;
      return count === 0 ? `${next - 1}` : count === 1 ? `${next - 1}` : `${next - count},${next - 1}`;
    };
    if (removed.length + added.length > 0) {
      const kind = removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c';
      said.push(`${lines(removed, old)}${kind}${lines(added, now)}`, ...removed, ...(kind === 'c' ? ['---'] : []), ...added);
    }
    removed = [];
    added = [];
  };
  for (const line of unified.split('\n').slice(unified.startsWith('=') ? 3 : 2)) {
    const [, oldStart, oldCount, newStart, newCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (oldStart !== undefined && newStart !== undefined) {
      flush();
      // A side without lines is told by the line before it.
      old = Number(oldStart) + (oldCount === '0' ? 1 : 0);
      now = Number(newStart) + (newCount === '0' ? 1 : 0);
    } else if (line.startsWith('-')) {
      removed.push(`< ${line.slice(1)}`);
      last = removed;
      old += 1;
    } else if (line.startsWith('+')) {
      added.push(`> ${line.slice(1)}`);
      last = added;
      now += 1;
    } else if (line.startsWith('\\')) last.push(line);
    else {
      flush();
      old += 1;
      now += 1;
    }
  }
  flush();
  return said.map((line) => `${line}\n`).join('');
}
