import { structuredPatch } from 'diff';

/** A file on both sides; undefined where it is not there. */
export interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
  /** Object names, abbreviated. */
  readonly beforeId: string;
  readonly afterId: string;
}

export interface Paint {
  (kind: 'bold' | 'red' | 'green' | 'cyan' | 'yellow', text: string): string;
}

const CODES = { bold: 1, red: 31, green: 32, cyan: 36, yellow: 33 } as const;
export const painted: Paint = (kind, text) => (text === '' ? '' : `\x1b[${CODES[kind]}m${text}\x1b[m`);
export const plain: Paint = (_kind, text) => text;

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array | undefined): string => (bytes ? decoder.decode(bytes) : '');
const isBinary = (bytes: Uint8Array | undefined): boolean => bytes?.subarray(0, 8000).includes(0) ?? false;

/** Hunks with three lines around; none where both sides are one. */
function hunksOf({ before, after }: ChangedFile): ReturnType<typeof structuredPatch>['hunks'] {
  return structuredPatch('a', 'b', textOf(before), textOf(after), '', '', { context: 3 }).hunks;
}

/** `diff --git a/x b/x` and what follows. */
export function patchText(file: ChangedFile, paint: Paint): string {
  const { path, before, after, beforeId, afterId } = file;
  const mode = before && after ? ' 100644' : '';
  const head = [
    `diff --git a/${path} b/${path}`,
    ...(before ? [] : ['new file mode 100644']),
    ...(after ? [] : ['deleted file mode 100644']),
    `index ${beforeId}..${afterId}${mode}`,
  ];
  if (isBinary(before) || isBinary(after)) {
    const sides = `${before ? `a/${path}` : '/dev/null'} and ${after ? `b/${path}` : '/dev/null'}`;
    return [...head.map((line) => paint('bold', line)), `Binary files ${sides} differ`, ''].join('\n');
  }
  const hunks = hunksOf(file);
  if (hunks.length > 0) head.push(`--- ${before ? `a/${path}` : '/dev/null'}`, `+++ ${after ? `b/${path}` : '/dev/null'}`);
  const old = textOf(before).split('\n');
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `${paint('cyan', `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`)}${within(old, oldStart)}`,
    ...lines.map((line) => (line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line)),
  ]);
  return [...head.map((line) => paint('bold', line)), ...body, ''].join('\n');
}

/** `1,3`; one line alone is `1`, none begins before. */
function span(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${lines === 0 ? Math.max(0, start - 1) : start},${lines}`;
}

const LONGEST_CONTEXT = 80;

/** What a hunk lies in: the last line above it that begins with a letter. */
function within(lines: readonly string[], start: number): string {
  const above = lines.slice(0, Math.max(0, start - 1)).findLast((line) => /^[A-Za-z_$]/.test(line));
  return above === undefined ? '' : ` ${above.slice(0, LONGEST_CONTEXT).trimEnd()}`;
}

/** How many lines came and went. */
export function countsOf(file: ChangedFile): { readonly added: number; readonly removed: number; readonly binary: boolean } {
  const binary = isBinary(file.before) || isBinary(file.after);
  const lines = binary ? [] : hunksOf(file).flatMap((hunk) => hunk.lines);
  return {
    binary,
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
  };
}

/** ` 2 files changed, 3 insertions(+), 1 deletion(-)` */
export function summaryOf(files: readonly ChangedFile[]): string {
  const counts = files.map(countsOf);
  const added = counts.reduce((sum, each) => sum + each.added, 0);
  const removed = counts.reduce((sum, each) => sum + each.removed, 0);
  const parts = [
    `${files.length} file${files.length === 1 ? '' : 's'} changed`,
    ...(added > 0 || removed === 0 ? [`${added} insertion${added === 1 ? '' : 's'}(+)`] : []),
    ...(removed > 0 || added === 0 ? [`${removed} deletion${removed === 1 ? '' : 's'}(-)`] : []),
  ];
  return ` ${parts.join(', ')}\n`;
}

const GRAPH = 50;

/** `--stat` */
export function statText(files: readonly ChangedFile[], paint: Paint): string {
  if (files.length === 0) return '';
  const rows = files.map((file) => ({ path: file.path, ...countsOf(file) }));
  const width = Math.max(...rows.map(({ path }) => path.length));
  const most = Math.max(...rows.map(({ added, removed }) => added + removed));
  const scaled = (count: number): number => (most <= GRAPH ? count : count === 0 ? 0 : Math.max(1, Math.round((count / most) * GRAPH)));
  const digits = String(most).length;
  const lines = rows.map(({ path, added, removed, binary }) => {
    const graph = `${paint('green', '+'.repeat(scaled(added)))}${paint('red', '-'.repeat(scaled(removed)))}`;
    const count = String(added + removed).padStart(digits);
    return ` ${path.padEnd(width)} | ${binary ? 'Bin' : `${count}${graph === '' ? '' : ` ${graph}`}`}\n`;
  });
  return lines.join('') + summaryOf(files);
}
