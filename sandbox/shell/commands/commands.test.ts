import { describe, expect, it } from 'vitest';
import { openShell } from '../testing/shell.ts';
import { withoutAnsi } from '../width.ts';
import { absentCommands } from './absent.ts';
import { shellCommands } from './all.ts';

const NOT_FOUND = /command not found|No such command|invalid option/;

describe('help', () => {
  it('names no command that is not there, and each says how it is used', async () => {
    const { output } = openShell();
    const help = await output('help');
    const named = [...help.matchAll(/^ {2}(.*?)(?: {2,}|$)/gm)].flatMap(([, part = '']) =>
      part.split(/[、,]/).map((each) => each.trim().split(' ')[0] ?? ''),
    );
    const tools = (/：((?:[a-z]+、?)+) 等/.exec(help)?.[1] ?? '').split('、');
    expect(named.length).toBeGreaterThan(14);
    expect(tools.length).toBeGreaterThan(6);
    for (const name of [...named, ...tools]) {
      const usage = await output(`${name} --help`);
      expect(usage, name).toMatch(/usage/i);
      expect(usage, name).not.toMatch(NOT_FOUND);
    }
  });
});

describe('every command of the trial', () => {
  it.each(shellCommands.filter(({ absent }) => !absent).map(({ name }) => name))('%s knows --help', async (name) => {
    const said = await openShell().output(`${name} --help; echo status $?`);
    expect(said).toMatch(/usage/i);
    expect(said).toContain('status 0\n');
  });
});

describe('what the trial leaves out', () => {
  it('answers with one sentence that helps, and is not found by which', async () => {
    const { output } = openShell();
    expect(absentCommands.length).toBeGreaterThan(40);
    for (const { name } of absentCommands) {
      const said = await output(`${name} x`);
      expect(said).toMatch(new RegExp(`^${name}：[^\\n]+\\n$`));
      expect(await output(`which ${name}; echo $?`)).toBe('1\n');
    }
  });
});

describe('which', () => {
  it('tells the truth', async () => {
    expect(await openShell().output('which ls mvn tail which cd; echo $?')).toBe(
      '/usr/bin/ls\n/usr/bin/mvn\n/usr/bin/tail\n/usr/bin/which\n1\n',
    );
  });
});

describe('tail', () => {
  it.each([
    ['seq 20 | tail', '11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n'],
    ['seq 5 | tail -n 2; seq 5 | tail -2; seq 5 | tail -n +4; seq 5 | tail -c 2', '4\n5\n4\n5\n4\n5\n5\n'],
    ['tail -n 1 notes.txt projects/说明.md', '==> notes.txt <==\ntwo\n\n==> projects/说明.md <==\n# 说明\n'],
    ['tail nope', "tail: cannot open 'nope' for reading: No such file or directory\n"],
    ['tail -n x notes.txt', "tail: invalid number of lines: 'x'\nTry 'tail --help' for more information.\n"],
  ])('%s', async (line, output) => {
    expect(await openShell().output(line)).toBe(output);
  });

  it('follows a file until Ctrl-C', async () => {
    const shell = openShell();
    const running = shell.terminal.exec('tail -n 1 -f notes.txt');
    await expect.poll(() => withoutAnsi(shell.shown())).toContain('two\n');
    shell.files.write('/home/visitor/notes.txt', 'one\ntwo\nthree\n');
    expect(shell.shown()).toBe('three\n');
    shell.files.write('/home/visitor/notes.txt', 'new\n');
    expect(shell.shown()).toBe('tail: notes.txt: file truncated\nnew\n');
    shell.terminal.interrupt();
    expect(await running).toBe(130);
  });
});

describe('what takes text apart', () => {
  it.each([
    ['printf "a b\\nc\\n" | xargs', 'a b c\n'],
    ['printf "a b c" | xargs -n2 echo +', '+ a b\n+ c\n'],
    ['printf "a b\\nc\\n" | xargs -I{} echo "<{}>"', '<a b>\n<c>\n'],
    ["printf 'a b\\0c\\0' | xargs -0 -n1 echo", 'a b\nc\n'],
    ['printf "a,b" | xargs -d, -L1 -t echo', 'echo a\na\necho b\nb\n'],
    ['echo "\'x y\' z" | xargs -n1 echo', 'x y\nz\n'],
    ['printf "" | xargs -r echo none; printf "" | xargs echo one', 'one\n'],
    ['echo nope | xargs cat; echo $?', 'cat: nope: No such file or directory\n123\n'],
    ['echo x | xargs -y; echo $?', "xargs: invalid option -- 'y'\nTry 'xargs --help' for more information.\n1\n"],
    ['printf "a\\na\\nB\\nb\\n" | uniq -ci', '      2 a\n      2 B\n'],
    ['printf "a\\na\\nb\\n" | uniq -d; printf "a\\na\\nb\\n" | uniq -u; uniq nope', 'a\nb\nuniq: nope: No such file or directory\n'],
    ['echo | uniq -y', "uniq: invalid option -- 'y'\nTry 'uniq --help' for more information.\n"],
  ])('%s', async (line, printed) => {
    expect(await openShell().output(line)).toBe(printed);
  });
});

describe('watch', () => {
  it('runs a command again and again until Ctrl-C', async () => {
    const shell = openShell();
    const running = shell.terminal.exec('watch -n 0.1 cat notes.txt');
    await expect.poll(() => withoutAnsi(shell.shown())).toContain('one\ntwo\n');
    shell.files.write('/home/visitor/notes.txt', 'changed\n');
    await expect.poll(() => withoutAnsi(shell.shown())).toContain('changed\n');
    shell.terminal.interrupt();
    expect(await running).toBe(130);
  });
});

describe('what looks at processes', () => {
  it('sees the JVM and the jobs', async () => {
    const { output } = openShell();
    await output('java -jar projects/base.jar &');
    await output('sleep 1000 &');
    expect(await output('ps -ef')).toMatch(/bash\n.*java -jar base\.jar\n.*sleep 1000\n.*ps -ef\n$/);
    expect(await output('ps aux | grep -c java')).toBe('1\n');
    expect(await output('top')).toMatch(/4218 .* java -jar base\.jar\n$/);
    expect(await output('jcmd')).toMatch(/^4218 base\.jar\n/);
    expect(await output('jcmd 4218 VM.version')).toContain('17.0.15');
    expect(await output('jstack 4218')).toContain('Full thread dump');
    expect(await output('jmap -histo 4218')).toContain('inventory:1.0.0');
    expect(await output('jstack 1')).toBe('1: No such process\n');
    expect(await output('jcmd nope')).toContain('Could not find any processes');
  });
});

describe('what looks at ports', () => {
  it('wget shows or saves an answer', async () => {
    const { output, files } = openShell();
    await output('java -jar projects/base.jar &');
    expect(await output('wget -qO- localhost:8080/a')).toContain('"path":"/a"');
    await output('wget localhost:8080/stock/tea');
    expect(files.readText('/home/visitor/tea')).toContain('"path":"/stock/tea"');
    expect(await output('wget -q localhost:8080/missing; echo $?')).toBe('8\n');
    expect(await output('wget localhost:9')).toContain('Connection refused');
    expect(await output('wget example.com')).toContain('unable to resolve host');
  });

  it('netstat, ss and lsof tell who listens', async () => {
    const { output } = openShell();
    expect(await output('lsof -i :8080; echo $?')).toBe('1\n');
    await output('java -jar projects/base.jar &');
    expect(await output('lsof -ti:8080')).toMatch(/^\d+\n$/);
    expect(await output('lsof -i :8080 | tail -1')).toMatch(/^java .*TCP \*:8080 \(LISTEN\)\n$/);
    expect(await output('netstat -tlnp | grep -c LISTEN')).toBe('1\n');
    expect(await output('ss -ltn | tail -1')).toContain('*:8080');
  });

  it('telnet says where there is no console', async () => {
    const { output } = openShell();
    await output('java -jar projects/base.jar &');
    expect(await output('telnet localhost 1234')).toContain('Connection refused');
    expect(await output('telnet localhost 8080')).toContain('curl localhost:8080/');
  });
});
