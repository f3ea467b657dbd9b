import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHistory } from './history.ts';
import { createKeyReader, readKeys } from './keys.ts';
import { createLineEditor } from './line-editor.ts';
import { openShell } from './testing/shell.ts';
import { columnsOf, withoutAnsi } from './width.ts';

/** A terminal as small as these tests need: text, cursor movements, erasing to the end. */
function screenOf(text: string, columns: number): { readonly rows: readonly string[]; readonly row: number; readonly column: number } {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  const put = (character: string): void => {
    const width = columnsOf(character);
    if (column + width > columns) {
      row++;
      column = 0;
    }
    (rows[row] ??= [])[column] = character;
    for (let extra = 1; extra < width; extra++) (rows[row] ??= [])[column + extra] = '';
    column += width;
  };
  for (const [token] of text.matchAll(/\x1b\[(\d*)([A-Za-z])|\r|\n|[^\x1b\r\n]/gu)) {
    const [, count = '', action] = /^\x1b\[(\d*)([A-Za-z])$/.exec(token) ?? [];
    const times = count === '' ? 1 : Number(count);
    if (token === '\n') {
      row++;
      column = 0;
    } else if (token === '\r') column = 0;
    else if (action === 'A') row -= times;
    else if (action === 'C') column += times;
    else if (action === 'J') {
      rows.length = row + 1;
      rows[row] = (rows[row] ?? []).slice(0, column);
    } else if (action === undefined) put(token);
  }
  return { rows: rows.map((cells) => Array.from(cells, (cell) => cell ?? ' ').join('')), row, column };
}

async function type(keys: string, { columns = 20, lines = [] as readonly string[] } = {}) {
  let written = '';
  const history = createHistory();
  for (const line of lines) history.add(line);
  const editor = createLineEditor({
    write: (text) => void (written += text),
    history,
    columns: () => columns,
    complete: () => Promise.resolve({ from: 0, candidates: [] }),
  });
  editor.begin('$ ');
  let result: Awaited<ReturnType<typeof editor.press>>;
  for (const key of readKeys(keys)) result = await editor.press(key);
  return { result, screen: screenOf(written, columns) };
}

describe('the line editor', () => {
  it.each([
    ['abc\x01X\x05Y\r', 'XabcY'],
    ['hello world\x17there\r', 'hello there'],
    ['hello\x15bye\r', 'bye'],
    ['hello\x1b[D\x1b[D\x0b\r', 'hel'],
    ['ab\x7fc\r', 'ac'],
    ['ab\x1b[D\x1b[3~\r', 'a'],
    ['one two\x1b[1;5D-\r', 'one -two'],
    ['你好\x1b[D们\r', '你们好'],
    ['😀b\x7f\x7f\r', ''],
  ])('%j gives %j', async (keys, line) => {
    expect((await type(keys)).result).toEqual({ kind: 'line', line });
  });

  it('walks through history and comes back to what was being typed', async () => {
    const lines = ['first', 'second'];
    expect((await type('\x1b[A\r', { lines })).result).toEqual({ kind: 'line', line: 'second' });
    expect((await type('\x1b[A\x1b[A\x1b[A\r', { lines })).result).toEqual({ kind: 'line', line: 'first' });
    expect((await type('mine\x1b[A\x1b[B\r', { lines })).result).toEqual({ kind: 'line', line: 'mine' });
    expect((await type('\x12ir\r', { lines })).result).toEqual({ kind: 'line', line: 'first' });
    expect((await type('\x12s\x12\r', { lines })).result).toEqual({ kind: 'line', line: 'first' });
  });

  it('shows the line and the cursor where they are, also over several rows and with wide characters', async () => {
    const edit = fc.array(fc.constantFrom('a', 'b c', '你', '好，', '\x1b[D', '\x1b[C', '\x7f', '\x01', '\x05', '\x17', '\x1b[3~'), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(edit, async (keys) => {
        const { screen } = await type(keys.join(''), { columns: 10 });
        const { result } = await type(`${keys.join('')}\r`, { columns: 10 });
        const line = result?.kind === 'line' ? result.line : '';
        expect(screen.rows.join('').trimEnd()).toBe(`$ ${line}`.trimEnd());
      }),
      // A wide character that finds one column left in its row goes to the next.
      { numRuns: 60, examples: [[['b c', '你', '好，', 'a', '\x1b[C', 'a']]] },
    );
  });
});

describe('keys', () => {
  it('reads a paste line by line, and whatever a terminal may send', () => {
    expect(readKeys('ls\r\npwd\r')).toEqual([
      { kind: 'text', text: 'ls' },
      { kind: 'enter' },
      { kind: 'text', text: 'pwd' },
      { kind: 'enter' },
    ]);
    expect(readKeys('\x1b[200~a\x03b\x1b[201~')).toEqual([{ kind: 'paste', text: 'ab' }]);
    expect(readKeys('a\x9b2Jb')).toEqual([{ kind: 'text', text: 'a2Jb' }]);
    expect(readKeys('\x1b[200~a\r\nb\x07\x1b[201~c')).toEqual([
      { kind: 'paste', text: 'a\nb' },
      { kind: 'text', text: 'c' },
    ]);
    const read = createKeyReader();
    expect([...read('x\x1b[200~a\r'), ...read('b\x1b[201'), ...read('~')]).toEqual([
      { kind: 'text', text: 'x' },
      { kind: 'paste', text: 'a\nb' },
    ]);
    expect([...read('\x1b[200~a'), ...read('\x03b')]).toEqual([{ kind: 'interrupt' }, { kind: 'text', text: 'b' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        return !readKeys(data).some((key) => key.kind === 'text' && /[\x00-\x1f]/.test(key.text));
      }),
    );
  });
});

describe('the console', () => {
  it('prints what comes while somebody types above the line, and keeps the line', async () => {
    const { terminal, shown } = openShell();
    terminal.input('ech');
    await new Promise((resolve) => setImmediate(resolve));
    terminal.print('from the base\n');
    expect(screenOf(withoutColour(shown()), 80).rows.map((row) => row.trimEnd())).toEqual(['from the base', '~ $ ech']);
  });

  it('gives up a line on Ctrl-C', async () => {
    const { terminal, session, shown } = openShell();
    terminal.input('touch x\x03');
    await expect.poll(shown).toContain('^C');
    expect(session.running).toBeNull();
  });

  it.each(['cat\rl\t `${\x03', 'sleep 1000\r\x03', 'cat\rone\rtwo\x03', 'touch x\rsleep 1000\r\x03'])(
    'hears Ctrl-C that comes before the line was read: %j',
    async (keys) => {
      const { terminal, session, shown } = openShell();
      terminal.input(keys);
      await expect.poll(() => terminal.busy()).toBe(false);
      await expect.poll(shown).toContain('^C');
      expect(session.running).toBeNull();
      expect(await terminal.exec('true')).toBe(0);
    },
  );

  it('hears Ctrl-C between the keys for a command that reads', async () => {
    const { terminal, session } = openShell();
    terminal.input('cat\r');
    await expect.poll(() => terminal.reading()).toBe(true);
    terminal.input('l\t `${\x03');
    await expect.poll(() => terminal.busy()).toBe(false);
    expect(session.running).toBeNull();
  });

  it('runs what is typed ahead when its turn comes', async () => {
    const { terminal, files } = openShell();
    terminal.input('touch one\rtouch two\r');
    await terminal.settled();
    expect(files.stat('/home/visitor/two')).toBeDefined();
  });

  it('runs what is typed while a line of the page runs when its turn comes, and not after Ctrl-C', async () => {
    const { terminal, files, session } = openShell();
    const slept = terminal.exec('sleep 0.05');
    terminal.input('touch one\r');
    expect(session.running).toBe('sleep 0.05');
    expect(await slept).toBe(0);
    await terminal.settled();
    expect(files.stat('/home/visitor/one')).toBeDefined();
    const sleeping = terminal.exec('sleep 100');
    terminal.input('touch two\r');
    await new Promise((resolve) => void setTimeout(resolve, 20));
    terminal.interrupt();
    expect(await sleeping).toBe(130);
    await terminal.settled();
    expect(files.stat('/home/visitor/two')).toBeUndefined();
    expect(terminal.busy()).toBe(false);
  });

  it.each([
    ['ark', 'arkctl '],
    ['arkctl un', 'arkctl undeploy '],
    ['arkctl undeploy inv', 'arkctl undeploy inventory:1.0.0 '],
    ['arkctl deploy --s', 'arkctl deploy --sub '],
    ['mvn pack', 'mvn package '],
    ['mvn -DskipT', 'mvn -DskipTests '],
    ['cat no', 'cat notes.txt '],
    ['cd pro', 'cd projects/'],
    ['cat projects/说', 'cat projects/说明.md '],
    ['cat ~/no', 'cat ~/notes.txt '],
    ['ls; java -j', 'ls; java -jar '],
    ['curl local', 'curl localhost:'],
  ])('completes %j to %j', async (line, completed) => {
    const { terminal, shown } = openShell();
    shown();
    terminal.input(`${line}\t`);
    await expect.poll(() => shown(), { interval: 5 }).toContain(withoutAnsi(completed));
  });

  it('offers what there is on a second Tab', async () => {
    const { terminal, shown } = openShell();
    terminal.input('cat \t\t');
    await expect.poll(() => withoutAnsi(shown())).toContain('notes.txt  projects/');
  });
});

function withoutColour(text: string): string {
  return text.replaceAll(/\x1b\[\d*m/g, '');
}
