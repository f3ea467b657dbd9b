import { describe, expect, it } from 'vitest';
import { askedAt, KEYBOARD, readsKeyboard } from './keyboard.ts';
import { openShell } from './testing/shell.ts';
import { withoutAnsi } from './width.ts';

const PROMPT = /(?:^|\n)[^\n]*\$ \r?$/;
const HINT = /Ctrl-D 结束输入/;

/** Types, presses Enter after each line, and gives what is seen. */
async function typed(line: string, ...keys: readonly string[]): Promise<string> {
  const shell = openShell();
  shell.shown();
  shell.terminal.input(`${line}\r`);
  for (const each of keys) {
    await reading(shell);
    shell.terminal.input(each);
  }
  let seen = '';
  await expect.poll(() => (seen += withoutAnsi(shell.shown()).replaceAll('\r', '')), { interval: 1 }).toMatch(PROMPT);
  expect(withoutAnsi(await shell.output('echo on'))).toBe('on\n');
  return seen;
}

/** Until the command waits for what is typed, as far as timers let it. */
const reading = (shell: ReturnType<typeof openShell>): Promise<void> =>
  expect.poll(() => shell.terminal.reading(), { interval: 1 }).toBe(true);

describe('a command without a file reads what is typed', () => {
  it.each([
    ['sort', ['b\ra\r', '\x04'], 'a\nb\n'],
    ['wc -l', ['b\ra\r', '\x04'], /^\s*2\n/m],
    ['grep -v b', ['b\ra\r', '\x04'], '\na\n'],
    ['sed s/a/x/', ['ba\r', '\x04'], '\nbx\n'],
    ["awk '{ print $2 }'", ['one two\r', '\x04'], '\ntwo\n'],
    ['jq .a', ['{"a": 5}\r', '\x04'], '\n5\n'],
    ['tr a b', ['aa\r', '\x04'], '\nbb\n'],
    ['tail -n 1', ['p\rq\r', '\x04'], 'q\nq\n'],
    ['head -1 | rev', ['abc\r', '\x04'], '\ncba\n'],
    ['cat > f.txt; rev f.txt', ['abc\r', '\x04'], '\ncba\n'],
    ['x=$(cat); echo "<$x>"', ['abc\r', '\x04'], '\n<abc>\n'],
    ['f() { rev; }; f', ['abc\r', '\x04'], '\ncba\n'],
    ['f() { rev; }; f | tr a x', ['abc\r', '\x04'], '\ncbx\n'],
    ['{ rev; } | cat', ['abc\r', '\x04'], '\ncba\n'],
    ['timeout 100 rev', ['abc\r', '\x04'], '\ncba\n'],
    ['eval rev', ['abc\r', '\x04'], '\ncba\n'],
    ["bash -c 'rev'", ['abc\r', '\x04'], '\ncba\n'],
    ['paste -d, - notes.txt', ['1\r2\r', '\x04'], '1,one\n2,two\n'],
    ['mapfile -t lines; echo ${#lines[@]}', ['1\r2\r', '\x04'], '\n2\n'],
  ] as const)('%s', async (line, keys, shown) => {
    const seen = await typed(line, ...keys);
    expect(seen).toMatch(HINT);
    expect(seen).toMatch(shown);
  });

  it('cat shows each line again at once', async () => {
    expect(await typed('cat', 'one\r', 'two\r', '\x04')).toMatch(/one\none\ntwo\ntwo\n/);
  });

  it.each([
    ['cat'],
    ['sort'],
    ['read x'],
    ['while read x; do echo $x; done'],
    ['x=$(cat)'],
    ["bash -c 'read x'"],
    ['cat | wc -l; echo no'],
  ])('Ctrl-C ends %s', async (line) => {
    const seen = await typed(line, 'abc\x03');
    expect(seen).toContain('^C');
    expect(seen).not.toMatch(/\nno\n|\s1\n/);
  });

  it.each([
    'cat notes.txt',
    'sort < notes.txt',
    'cat notes.txt | sort',
    'grep -r one .',
    "awk 'BEGIN { print 1 }'",
    'jq -n 1',
    'f() { sort; }; cat notes.txt | f',
  ])('%s has what it reads, and waits for nobody', async (line) => {
    const shell = openShell();
    expect(await shell.output(line)).not.toMatch(HINT);
    expect(shell.terminal.reading()).toBe(false);
  });

  it('reads nothing in the background, and where nobody types', async () => {
    const shell = openShell();
    await shell.output('cat & wait');
    expect(await openShell({ attended: false }).output('cat; read x; echo "<$x>"')).toBe('<>\n');
  });
});

describe('read', () => {
  it.each([
    ['read -p "Name: " n; echo "hello $n"', ['Ada\r'], /Name: .*Ada\nhello Ada\n/],
    ['q="How many?"; read -rp "$q " n; echo "<$n>"', ['3\r'], /How many\? .*3\n<3>\n/],
    ['read -p "a/../b? " n; echo "<$n>"', ['3\r'], /a\/\.\.\/b\? .*3\n<3>\n/],
    ['read a b; echo "$b $a"', ['one two\r'], 'two one\n'],
    ['while read l; do echo "got $l"; done; echo end', ['x\r', 'y\r', '\x04'], /x\ngot x\ny\ngot y\nend\n/],
    ['while read l; do echo "got $l"; done', ['\x1b[200~x\ny\n\x1b[201~', '\x04'], /x\ngot x\ny\ngot y\n/],
    ['read -sp "Password: " p; echo "<$p>"', ['secret\r'], /Password: \n<secret>\n/],
    ['read -n 1 -p "Any key" k; echo; echo "<$k>"', ['q'], /Any key.*q\n<q>\n/],
    ['echo \'read -p "Who? " w; echo "it is $w"\' > who.sh; bash who.sh', ['me\r'], /Who\? .*me\nit is me\n/],
    ['read x; echo $?', ['\x04'], '\n1\n'],
    ['read -t 0.01 x; echo "late $?"', [], 'late 1\n'],
  ] as const)('%s', async (line, keys, shown) => {
    expect(await typed(line, ...keys)).toMatch(shown);
  });
});

describe('what reads', () => {
  it.each([
    'cat',
    'cat -n',
    'cat - x',
    'cut -d , -f 1',
    'cut -d, -f1',
    'head -n 5',
    'grep -A 2 x',
    'grep -e x',
    'sed -n -e 1p',
    'tee x',
    'tail',
    'env A=1 cat',
    'timeout -k 1 5 sort',
    'read -r x',
  ])('%s', (line) => {
    expect(readsKeyboard(line.split(' '))).toBe(true);
  });

  it.each([
    'cat x',
    'cut -d , -f 1 x',
    'head -n 5 x',
    'grep -A 2 x y',
    'grep -e x y',
    'sed -n -e 1p x',
    'command -v cat',
    'cat --help',
    'paste x y',
    'ls',
    'read -u 3 x',
    'env',
    'cat -- x',
    'toString',
  ])('%s does not', (line) => {
    expect(readsKeyboard(line.split(' '))).toBe(false);
  });

  it('is told by where it reads', () => {
    expect(askedAt('/home/visitor/x')).toBeUndefined();
    expect(askedAt(`${KEYBOARD}other/`)).toBeUndefined();
    expect(askedAt(`${KEYBOARD}line/s/2/1.5/captured/a/b`)).toEqual({
      reading: 'line',
      prompt: 'a/b',
      silent: true,
      characters: 2,
      seconds: 1.5,
      sink: 'captured',
    });
  });
});
