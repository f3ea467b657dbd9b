import { describe, expect, it } from 'vitest';
import { openShell } from './testing/shell.ts';

describe('a file in a folder that is not there', () => {
  it.each([
    ['echo hi > nowhere/x.log; echo $?', 'bash: nowhere/x.log: No such file or directory\n1\n'],
    ['echo hi >> nowhere/x || echo failed', 'bash: nowhere/x: No such file or directory\nfailed\n'],
    ['d=nowhere; echo x > "$d/f"', 'bash: nowhere/f: No such file or directory\n'],
    ['{ echo a; } > nowhere/z', 'bash: nowhere/z: No such file or directory\n'],
    ['echo a > notes.txt/x', 'bash: notes.txt/x: Not a directory\n'],
    ['java -jar projects/base.jar > nowhere/log 2>&1', 'bash: nowhere/log: No such file or directory\n'],
    ['seq 3 | sort > nowhere/s; echo on', 'bash: nowhere/s: No such file or directory\non\n'],
    ['touch nowhere/d', "touch: cannot touch 'nowhere/d': No such file or directory\n"],
    ['cp notes.txt nowhere/b', "cp: cannot create regular file 'nowhere/b': No such file or directory\n"],
    ['mv notes.txt nowhere/b', "mv: cannot move 'notes.txt' to 'nowhere/b': No such file or directory\n"],
    ['echo x | tee nowhere/e', 'x\ntee: nowhere/e: No such file or directory\n'],
  ])('%s is not written, and makes no folder', async (line, said) => {
    const { output, files } = openShell();
    expect(await output(line)).toBe(said);
    expect(files.stat('/home/visitor/nowhere')).toBeUndefined();
    expect(await output('cat notes.txt')).toBe('one\ntwo\n');
  });

  it('is written where the folder is, and what names it is run once', async () => {
    const { output } = openShell();
    expect(await output('echo a > projects/x; echo b > ~/y; echo c > ./z; cat projects/x y z')).toBe('a\nb\nc\n');
    expect(await output('n() { echo turn >&2; echo projects/n; }; echo d > "$(n)"; cat projects/n')).toBe('d\nturn\n');
    expect(await output('echo gone > /dev/null; cat /dev/null; ls /dev')).toBe('ls: /dev: No such file or directory\n');
  });
});

describe('functions', () => {
  it('are printed, exported and forgotten', async () => {
    const { output } = openShell();
    await output('f() { echo "in f"; [ -n "$1" ] && echo "$1"; }; g() ( echo g )');
    expect(await output('declare -f f')).toBe('f () \n{ \n    echo "in f";\n    [ -n "$1" ] && echo "$1"\n}\n');
    expect(await output('declare -F')).toBe('declare -f f\ndeclare -f g\n');
    expect(await output('declare -F f h; echo $?')).toBe('f\n1\n');
    expect(await output('bash -c f; export -f f; bash -c "f x"; export -f h')).toBe(
      'bash: f: command not found\nin f\nx\nbash: export: h: not a function\n',
    );
    expect(await output('unset -f f; f; unset g; declare -F')).toBe('bash: f: command not found\n');
    expect(await output('f')).toBe('bash: f: command not found\n');
  });

  it('have no table of commands beside them, and hash says so', async () => {
    const { output } = openShell();
    expect(await output('hash; hash ls cd && echo there; hash nosuch || echo no')).toBe(
      'hash：试用的 Shell 不记录命令的位置，真实的 bash 会记录\nthere\nbash: hash: nosuch: not found\nno\n',
    );
  });
});

describe('a program that does not end', () => {
  it.each([
    ["awk 'BEGIN { while (1) {} }'", 'awk: more than 100000 turns; the trial stops it here\n'],
    ["jq -n 'repeat(1)'", 'jq: more than 1000000 turns; the trial stops it here\n'],
    ["sed ':a;ba' notes.txt", 'sed: more than 100000 turns; the trial stops it here\n'],
  ])('%s is ended by the trial, which says so', async (line, said) => {
    expect(await openShell().output(line)).toBe(said);
  });
});

describe('a paste of thousands of lines', () => {
  it('is run piece by piece, and Ctrl-C ends it in between', async () => {
    const shell = openShell();
    await shell.output('x=0; f() { x=$((x + 1)); }');
    shell.terminal.input(`\x1b[200~${'f\n'.repeat(9000)}\x1b[201~\r`);
    await new Promise((resolve) => void setTimeout(resolve, 200));
    shell.terminal.input('\x03');
    await shell.terminal.settled();
    const turns = Number(await shell.output('echo $x'));
    expect(turns).toBeGreaterThan(0);
    expect(turns).toBeLessThan(9000);
  });

  it('goes on where a piece would end in the middle of something', async () => {
    const shell = openShell();
    shell.terminal.input(
      `\x1b[200~cat <<E | wc -l\n${'a line\n'.repeat(300)}E\nfor i in 1 2; do\n${':\n'.repeat(100)}echo "$i"\ndone\x1b[201~\r`,
    );
    await shell.terminal.settled();
    expect(shell.shown()).toMatch(/\n\s*300\n1\n2\n/);
  });
});
