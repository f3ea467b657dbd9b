import type { History } from './history.ts';
import type { Key } from './keys.ts';
import { columnsOf, placeAfter } from './width.ts';

export interface EditorOptions {
  readonly write: (text: string) => void;
  readonly history: History;
  /** Columns of the terminal, now. */
  readonly columns: () => number;
  readonly complete: (line: string, cursor: number) => Promise<{ readonly from: number; readonly candidates: readonly string[] }>;
}

export type EditorResult =
  { readonly kind: 'line'; readonly line: string } | { readonly kind: 'interrupt' } | { readonly kind: 'end-of-file' } | undefined;

/** One line with its cursor, drawn after a prompt; wraps over rows, wide characters take two columns. */
export interface LineEditor {
  /** What was typed of the line so far. */
  readonly line: string;
  /** Starts an empty line; of a silent one nothing is shown. */
  begin(prompt: string, silent?: boolean): void;
  press(key: Key): Promise<EditorResult>;
  /** Drops what was typed. */
  clear(): void;
  /** Takes the line off the screen so that something can be printed, and brings it back. */
  hide(): void;
  show(): void;
}

export function createLineEditor({ write, history, columns, complete }: EditorOptions): LineEditor {
  let prompt = '';
  let line = '';
  /** UTF-16 offset. */
  let cursor = 0;
  /** Row of the cursor below the prompt's row, as it is on the screen. */
  let row = 0;
  let hidden = false;
  let search: { query: string; found: string } | undefined;
  let offeredAt: string | undefined;
  let silent = false;

  /** A paste may have several lines; the editor shows them in one. */
  const shown = (text: string): string => (silent ? '' : text).replaceAll('\n', '↵').replaceAll('\t', ' ');
  const shownPrompt = (): string => (search ? `(reverse-i-search)\`${search.query}': ` : prompt);

  function erase(): void {
    write(`${row > 0 ? `\x1b[${row}A` : ''}\r\x1b[J`);
    row = 0;
  }

  function draw(): void {
    if (hidden) return;
    erase();
    const text = shown(search ? search.found : line);
    const at = search ? Math.max(0, search.found.indexOf(search.query)) : cursor;
    write(shownPrompt() + text);
    const width = Math.max(1, columns());
    const end = placeAfter(shownPrompt() + text, width);
    // A full last row leaves the terminal's cursor in its last column: force it to the next row.
    if (end.row > 0 && end.column === 0) write('\r\n');
    const target = placeAfter(shownPrompt() + text.slice(0, at), width, text.slice(at));
    row = target.row;
    const up = end.row - row;
    write(`${up > 0 ? `\x1b[${up}A` : ''}\r${target.column > 0 ? `\x1b[${target.column}C` : ''}`);
  }

  function set(text: string, at = text.length): void {
    line = text;
    cursor = at;
    draw();
  }

  function insert(text: string): void {
    const atEnd = cursor === line.length;
    line = line.slice(0, cursor) + text + line.slice(cursor);
    cursor += text.length;
    const width = Math.max(1, columns());
    const after = placeAfter(prompt + shown(line), width);
    const before = placeAfter(prompt + shown(line.slice(0, -text.length)), width);
    if (atEnd && after.row === before.row && after.column !== 0) write(shown(text));
    else draw();
  }

  function wordLeft(): number {
    const before = line.slice(0, cursor);
    return before.replace(/\S+\s*$/, '').length;
  }

  function wordRight(): number {
    return cursor + (/^\s*\S+/.exec(line.slice(cursor))?.[0].length ?? line.length - cursor);
  }

  function stepLeft(): number {
    const last = [...line.slice(0, cursor)].at(-1);
    return cursor - (last?.length ?? 0);
  }

  function stepRight(): number {
    const next = [...line.slice(cursor)][0];
    return cursor + (next?.length ?? 0);
  }

  async function tab(): Promise<void> {
    const { from, candidates } = await complete(line, cursor);
    const typed = line.slice(from, cursor);
    const [only, ...others] = candidates;
    if (only === undefined) return;
    const common = others.reduce((prefix, candidate) => commonPrefix(prefix, candidate), only);
    if (others.length === 0 || common.length > typed.length) {
      const ending = others.length === 0 && !only.endsWith('/') && !only.endsWith('=') ? ' ' : '';
      const after = line.slice(cursor);
      set(line.slice(0, from) + common + ending + after, from + common.length + ending.length);
      offeredAt = undefined;
      return;
    }
    if (offeredAt === line) list(candidates.map((candidate) => candidate.replace(/^.*\/(?=.)/, '')));
    offeredAt = line;
  }

  function list(names: readonly string[]): void {
    const widest = Math.max(...names.map(columnsOf)) + 2;
    const perRow = Math.max(1, Math.floor(columns() / widest));
    const rows: string[] = [];
    for (let index = 0; index < names.length; index += perRow) {
      rows.push(
        names
          .slice(index, index + perRow)
          .map((name) => name + ' '.repeat(widest - columnsOf(name)))
          .join('')
          .trimEnd(),
      );
    }
    cursor = line.length;
    draw();
    write(`\n${rows.join('\n')}\n`);
    row = 0;
    draw();
  }

  function finish(kind: 'line' | 'interrupt'): EditorResult {
    const moved = search !== undefined || cursor < line.length;
    if (search) line = search.found;
    search = undefined;
    cursor = line.length;
    if (moved) draw();
    write(kind === 'interrupt' ? '^C\n' : '\n');
    row = 0;
    const text = line;
    line = '';
    cursor = 0;
    history.leave();
    return kind === 'interrupt' ? { kind } : { kind, line: text };
  }

  function searching(key: Key): boolean {
    if (!search) return false;
    if (key.kind === 'paste') return true;
    if (key.kind === 'text') search = history.search(search.query + key.text) ?? { query: search.query + key.text, found: search.found };
    else if (key.kind === 'backspace') search = history.search(search.query.slice(0, -1)) ?? { query: '', found: '' };
    else if (key.kind === 'search') search = history.search(search.query, search.found) ?? search;
    else if (key.kind === 'cancel') {
      search = undefined;
    } else {
      line = search.found;
      cursor = line.length;
      search = undefined;
      draw();
      return false;
    }
    draw();
    return true;
  }

  return {
    get line() {
      return line;
    },
    begin(text, hides = false) {
      prompt = text;
      silent = hides;
      line = '';
      cursor = 0;
      row = 0;
      write(prompt);
    },
    clear() {
      if (line !== '' || search) {
        search = undefined;
        set('');
      }
    },
    hide() {
      if (!hidden) erase();
      hidden = true;
    },
    show() {
      hidden = false;
      draw();
    },
    async press(key) {
      if (key.kind === 'interrupt') return finish('interrupt');
      if (key.kind !== 'tab') offeredAt = undefined;
      if (searching(key)) return undefined;
      switch (key.kind) {
        case 'text':
        case 'paste':
          insert(key.text);
          break;
        case 'enter':
          return finish('line');
        case 'end-of-file':
          if (line === '') return { kind: 'end-of-file' };
          set(line.slice(0, cursor) + line.slice(stepRight()), cursor);
          break;
        case 'tab':
          await tab();
          break;
        case 'backspace': {
          const at = stepLeft();
          set(line.slice(0, at) + line.slice(cursor), at);
          break;
        }
        case 'delete':
          set(line.slice(0, cursor) + line.slice(stepRight()), cursor);
          break;
        case 'left':
          set(line, stepLeft());
          break;
        case 'right':
          set(line, stepRight());
          break;
        case 'word-left':
          set(line, wordLeft());
          break;
        case 'word-right':
          set(line, wordRight());
          break;
        case 'home':
          set(line, 0);
          break;
        case 'end':
          set(line);
          break;
        case 'up':
          set(history.older(line) ?? line);
          break;
        case 'down':
          set(history.newer() ?? line);
          break;
        case 'kill-to-end':
          set(line.slice(0, cursor));
          break;
        case 'kill-to-start':
          set(line.slice(cursor), 0);
          break;
        case 'kill-word': {
          const at = wordLeft();
          set(line.slice(0, at) + line.slice(cursor), at);
          break;
        }
        case 'clear':
          write('\x1b[H\x1b[2J');
          row = 0;
          draw();
          break;
        case 'search':
          search = { query: '', found: '' };
          draw();
          break;
        case 'cancel':
          break;
      }
      return undefined;
    },
  };
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
