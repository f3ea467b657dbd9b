import { describe, expect, it, vi } from 'vitest';
import { HOME, openShell } from './testing/shell.ts';
import { withoutAnsi } from './width.ts';

/** Starts a line, waits until a text shows, presses Ctrl-C, and gives the status. */
async function interrupted(line: string, shows: string, shell = openShell()): Promise<number> {
  shell.shown();
  const running = shell.terminal.exec(line);
  let seen = '';
  await expect.poll(() => (seen += withoutAnsi(shell.shown()))).toContain(shows);
  shell.terminal.interrupt();
  return running;
}

describe('what runs on', () => {
  it.each([
    ['yes', 'y\ny\n'],
    ['seq 1 10000000', '\n1000\n'],
    ['f() { while true; do echo in f; done; }; f', 'in f\n'],
    ["eval 'while true; do echo evaluated; done'", 'evaluated\n'],
    ["echo 'while true; do echo sourced; done' > s.sh; . ./s.sh", 'sourced\n'],
    ['while true; do nosuch; done', 'nosuch: command not found\n'],
    ['while true; do for i in 1 2; do echo $i >&2; done; done', '1\n2\n'],
    ['echo start; while :; do :; done', 'start\n'],
    ['echo start; x=$(while :; do :; done)', 'start\n'],
    ['echo start; while :; do :; done | cat', 'start\n'],
    ['echo start; yes | wc -l; echo not this', 'start\n'],
    ['echo start; seq 1 10000000 | tail -1', 'start\n'],
    ["echo start; bash -c 'while true; do :; done'", 'start\n'],
    ['echo start; sleep 1000; echo not this', 'start\n'],
    ['echo start; timeout 1000 sleep 1000', 'start\n'],
    ['echo start; (sleep 1000)', 'start\n'],
    ['echo start; sleep 1000 & wait', 'start\n'],
  ])('%s shows what it writes, and Ctrl-C ends it', async (line, shows) => {
    const shell = openShell();
    expect(await interrupted(line, shows, shell)).toBe(130);
    expect(withoutAnsi(shell.shown())).not.toContain('not this');
    expect(await shell.output('echo on')).toBe('on\n');
  });

  it.each(['grep -r nothing .', 'grep -rl nothing . | wc -l', 'head -1 */*.txt', 'md5sum $(find . -name "*.txt")'])(
    '%s reads no further after Ctrl-C',
    async (line) => {
      const shell = openShell();
      for (let file = 0; file < 5000; file++) shell.files.write(`${HOME}/${file % 50}/${file}.txt`, 'text '.repeat(80));
      const reads = vi.spyOn(shell.files, 'read');
      const running = shell.terminal.exec(line);
      await expect.poll(() => reads.mock.calls.length, { interval: 0 }).toBeGreaterThan(0);
      shell.terminal.interrupt();
      expect(await running).toBe(130);
      expect(reads.mock.calls.length).toBeLessThan(5000);
    },
  );

  it('keeps what the shell knew when it is ended', async () => {
    const shell = openShell();
    await interrupted('x=1; f() { echo f; }; while true; do x=2; echo x; done', 'x\n', shell);
    expect(await shell.output('echo $x $?; f')).toBe('2 130\nf\n');
  });

  it.each([
    ['yes | head -2', 'y\ny\n'],
    ['yes no | sed 1q', 'no\n'],
    ['while true; do echo x; done | head -2', 'x\nx\n'],
    ['seq 3 -1 1 | tac', '1\n2\n3\n'],
    ['seq -w 8 2 12; seq -s, 3; seq 0 .5 1', '08\n10\n12\n1,2,3\n0.0\n0.5\n1.0\n'],
    ['seq 1 100000 | tail -1', '100000\n'],
    ['seq 1 x', "seq: invalid floating point argument: 'x'\n"],
    ['for i in 1 2 3; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done', '1a\n2a\n3a\n'],
    ['f() { echo "<$1>"; return 3; }; f a; echo $?; x=$(f b); echo "$x"; f c | cat; f d > o; cat o', '<a>\n3\n<b>\n<c>\n<d>\n'],
    ['f() { local n=$1; [ $n = 0 ] && return; echo $n; f $((n - 1)); }; f 2', '2\n1\n'],
    ['{ echo a; echo b >&2; echo c; }', 'a\nb\nc\n'],
    ['{ echo a; echo b >&2; } 2>&1 | tac', 'b\na\n'],
    ['echo out > /dev/null; echo err 2> /dev/null; ls /nope 2>&1 | cat', 'err\nls: /nope: No such file or directory\n'],
    ['if false; then echo no; elif true; then echo yes; fi; case b in a) echo a;; b) echo b;; esac', 'yes\nb\n'],
    ['x=5; (x=6; echo $x); echo $x; ! true; echo $?', '6\n5\n1\n'],
    ['cat <<< $((1 + 1))', '2\n'],
    ['echo $((1 / 0))', 'bash: division by 0\n'],
    ["eval 'x=7; echo $x'; echo $x", '7\n7\n'],
    ['i=0; until [ $i = 2 ]; do i=$((i + 1)); echo $i; done', '1\n2\n'],
    ['for ((i = 0; i < 2; i++)); do echo $i; done', '0\n1\n'],
    ['echo a b | while read x y; do echo $y$x; done', 'ba\n'],
    ['echo one | tee t.txt; cat t.txt', 'one\none\n'],
    ['echo hi >/dev/tty', 'hi\n'],
  ])('%s', async (line, output) => {
    expect(await openShell().output(line)).toBe(output);
  });
});

describe('from line to line', () => {
  it('keeps arrays, options and attributes', async () => {
    const { output } = openShell();
    await output('a=(1 "2 3" 4); declare -A m; m[k]=v; set -o pipefail');
    expect(await output('echo ${#a[@]} "${a[1]}" ${m[k]}; false | true; echo $?')).toBe('3 2 3 v\n1\n');
    await output('a+=(5); set +o pipefail');
    expect(await output('echo ${a[@]}; false | true; echo $?')).toBe('1 2 3 4 5\n0\n');
    expect(await output('[[ v17.0 =~ ([0-9]+)\\.([0-9]) ]] && echo ${BASH_REMATCH[1]}')).toBe('17\n');
  });

  it('runs jobs beside the prompt', async () => {
    const { output } = openShell();
    expect(await output('sleep 1000 & echo $!')).toBe('[1] 4218\n4218\n');
    expect(await output('jobs')).toBe('[1]+  Running                 sleep 1000 &\n');
    expect(await output('kill %1; wait; echo done')).toContain('done\n');
    expect(await output('for i in 1 2; do echo job $i & done; wait')).toMatch(/job [12]\n[^]*job [12]\n/);
  });

  it('waits for ever where that is what is wanted', async () => {
    const { output } = openShell();
    await output('sleep infinity & tail -f /dev/null & tail /dev/null');
    expect((await output('jobs')).match(/Running/g)).toHaveLength(2);
  });

  it('ends jobs that start jobs without end', async () => {
    const { output } = openShell();
    await output(':(){ :|:& };:');
    await output('wait');
    await expect.poll(() => output('jobs'), { timeout: 30_000 }).toBe('');
    expect(await output('echo on')).toMatch(/(^|\n)on\n$/);
    expect(await output('f() { f & }; f; for i in 1 2 3 4 5 6 7 8; do wait; done; echo over')).toContain('over\n');
  });

  it('runs no more jobs at once than it can', async () => {
    const { output } = openShell();
    expect(await output('for i in {1..80}; do sleep 1000 & done')).toContain('bash: fork: Resource temporarily unavailable\n');
    expect(await output('jobs | wc -l')).toBe('64\n');
  });

  it('is left with exit', async () => {
    const shell = openShell();
    await shell.output('x=3; exit 4; echo not this');
    expect(shell.left()).toBe(1);
    expect(await shell.output('echo $? $x; (exit 7); echo $?')).toBe('4 3\n7\n');
    expect(shell.left()).toBe(1);
  });
});

describe('what it says', () => {
  it('is bash’s or ours, never a library’s', async () => {
    const { output } = openShell();
    for (const line of ['f() { f; }; f', 'x=aaaaaaaaaaaaaaaa; while true; do x=$x$x; done', 'echo {1..9999999}', 'echo ${x!}']) {
      const said = await output(line);
      expect(said).toMatch(/\w/);
      expect(said).not.toMatch(/executionLimits|Parse error|just-bash/);
    }
  });
});
