import { describe, expect, it } from 'vitest';
import { openShell } from './testing/shell.ts';

const nested = (levels: number): string => `${'( '.repeat(levels)}:${' )'.repeat(levels)}`;

describe('what a visitor reads of the shell', () => {
  it.each([
    ['set -x; echo hi; set +x', ['+ echo hi', '+ set +x']],
    ['set -x; jps; set +x', ['+ jps', '+ set +x']],
    ['PS4="at: "; set -x; jps; set +x', ['at: jps', 'at: set +x']],
  ])('%s traces what was typed, and nothing else', async (line, traces) => {
    const { output } = openShell();
    const said = (await output(line)).split('\n').filter((each) => /^(?:\+|at:) /.test(each));
    expect(said.toSorted()).toEqual(traces.toSorted());
    expect(await output('echo after')).toBe('after\n');
  });

  it('a shell that goes on tracing traces the next line alone', async () => {
    const { output } = openShell();
    await output('set -x');
    expect((await output('f() { echo in f; }; f; (sleep 0) & wait')).replaceAll(/^(?!\+).*\n/gm, '')).not.toMatch(/@|declare/);
    expect(await output('true')).toBe('+ true\n');
  });

  it.each([
    ['zip x.zip notes.txt', 'zip：试用有 tar（含 gzip）、jar 和 unzip：tar czf 文件 目录、jar cf 文件 -C 目录 .\n'],
    [nested(250), "bash: the trial's shell reads 200 levels of nesting, and this has more\n"],
    ['select x in a b; do echo $x; done', "bash: select: the trial's shell does not know it; a real bash does\n"],
    ['coproc cat', "bash: coproc: the trial's shell does not know it; a real bash does\n"],
    ["trap 'echo x' INT", 'trap：试用的 Shell 没有这个命令，真实的 bash 有\n'],
    ['!!', 'bash：!!：试用的 Shell 不支持用 ! 调用历史命令，请用上下方向键\n'],
    ['!$ x', 'bash：!$：试用的 Shell 不支持用 ! 调用历史命令，请用上下方向键\n'],
    ['! false; echo $?', '0\n'],
    ["jq -n 'def f: f; f'", 'jq: nested too deep; the trial stops it here\n'],
    ['killall java', 'killall：试用里用 pgrep、jps 和 jobs 查找进程，用 pkill -f 名称、kill PID 或 kill %1 结束进程\n'],
    ['for i in {1..20000}; do :; done', "bash: {1..20000}: the trial's shell makes 10000 words of braces at most; seq has no such limit\n"],
    ['ls -s', "ls: the trial's ls does not know -s; a real one may\n"],
    ['sort --parallel=2 x', "sort: the trial's sort does not know --parallel=2; a real one may\n"],
    ['find . -zork', "find: the trial's find does not know -zork; a real one may\n"],
    ['echo 1 | paste -sd+', "paste: the trial's paste takes -s and -d LIST, each by itself; a real one takes more\n"],
    ['printf %Q x', "printf: the trial's printf does not know a conversion of this format; a real one may\n"],
    ['echo {0..100000..50} {a..z} {1..10000} | wc -w', '12027\n'],
  ])('$0 is answered in words that hold', async (line, answer) => {
    expect(await openShell().output(line)).toBe(answer);
  });

  it('a line with more commands than its parser takes is no mistake of the visitor’s', async () => {
    expect(await openShell().output('true;'.repeat(12_000))).toBe(
      "bash: the trial's shell takes 10000 commands at once, and this has more\n",
    );
  });
});
