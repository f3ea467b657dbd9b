import { describe, expect, it, vi } from 'vitest';
import { openShell } from './testing/shell.ts';
import { withoutAnsi } from './width.ts';

const loading = () => vi.fn(() => import('./bash-session.ts'));

describe('a line that needs no just-bash', () => {
  it.each([
    ['java -version'],
    ['java -jar nothing.jar'],
    ['arkctl --help'],
    ['mvn -version'],
    ['cd projects', 'jar tf base.jar', 'cd ..', 'which java', 'cd', 'unzip -l projects/base.jar'],
    ['curl localhost:8080/never'],
    ['java -jar projects/base.jar > ~/base.log &', 'jps', 'curl -s -d "a b" localhost:8080/x', 'jobs', 'kill %1', 'jobs'],
    ['nohup java -jar projects/base.jar >> base.log 2>&1 &', 'kill %1', 'fg', 'wait'],
    ['vim notes.txt', 'open localhost:8080', 'history', 'help mvn', 'curl --help', 'kill 1'],
  ])('does what it does with it: %j %j %j', async (...lines) => {
    const load = loading();
    const plain = openShell({ loadBash: load });
    const bash = openShell();
    await bash.output('true');
    bash.terminal.input('');
    const seen = async (shell: ReturnType<typeof openShell>): Promise<unknown[]> => {
      const said: unknown[] = [];
      for (const line of lines) {
        const status = await shell.terminal.exec(line);
        said.push([line, status, withoutAnsi(shell.shown()), shell.session.workingDirectory]);
      }
      return [...said, shell.files.stat('/home/visitor/base.log')?.size, shell.opened];
    };
    bash.shown();
    plain.shown();
    const wanted = await seen(bash);
    // `history` of the other shell begins with the line that loaded it.
    expect(JSON.stringify(await seen(plain))).toBe(
      JSON.stringify(wanted)
        .replace(String.raw`    1  true\n`, '')
        .replaceAll(/ {4}(\d) {2}(?=vim|open|history)/g, (_, number: string) => `    ${Number(number) - 1}  `),
    );
    expect(load).not.toHaveBeenCalled();
  });

  it('hands on its directory and status when just-bash comes', async () => {
    const load = loading();
    const { output, terminal } = openShell({ loadBash: load });
    await terminal.exec('cd projects');
    await terminal.exec('java -jar nothing.jar');
    expect(load).not.toHaveBeenCalled();
    expect(await output('echo $? $PWD $OLDPWD')).toBe('1 /home/visitor/projects /home/visitor\n');
    expect(load).toHaveBeenCalledOnce();
  });

  it.each(['cd nowhere', 'cd notes.txt', 'cd -', 'java -version > notes.txt/log', 'java -version > projects'])(
    'is left to just-bash when it fails in bash’s own words: %s',
    async (line) => {
      const load = loading();
      const { output } = openShell({ loadBash: load });
      expect(await output(line)).not.toBe('');
      expect(load).toHaveBeenCalledOnce();
    },
  );

  it('is run by just-bash once that is there: it may be a function by then', async () => {
    const { output } = openShell();
    await output('mvn() { echo mine; }');
    expect(await output('mvn -version')).toBe('mine\n');
  });

  it('ends with Ctrl-C, also before it can listen', async () => {
    const { terminal, output } = openShell();
    const running = terminal.exec('java -jar projects/base.jar');
    terminal.interrupt();
    expect(await running).toBe(130);
    expect(await output('jps')).toMatch(/^\d+ Jps\n$/);
  });
});

describe('just-bash as a part that comes later', () => {
  it('is said to be missing where it cannot be loaded, and is loaded with the next line', async () => {
    let network = false;
    const { output, terminal, shown } = openShell({
      loadBash: () => (network ? import('./bash-session.ts') : Promise.reject(new Error('no network'))),
    });
    expect(await output('ls')).toBe('bash：读这一行要用到的部分是按需加载的，这次没有加载成功。请检查网络，然后再运行一次。\n');
    expect(await output('java -version')).toContain('17.0.15');
    terminal.input("echo 'a\r");
    await terminal.settled();
    expect(shown()).toContain('没有加载成功');
    network = true;
    expect(await output('echo $?')).toBe('1\n');
  });

  it.each([
    ['typed', 'ls\r'],
    ['typed and not whole', "echo 'a\r"],
  ])('is not waited for after Ctrl-C: %s', async (_, keys) => {
    const { terminal, session, shown } = openShell({ loadBash: () => new Promise(() => undefined) });
    terminal.input(keys);
    await expect.poll(() => session.running).not.toBeNull();
    terminal.input('\x03');
    await terminal.settled();
    expect(withoutAnsi(shown())).toMatch(/\^C\n~ \$ \r?$/);
    expect(session.running).toBeNull();
    expect(await terminal.exec('java -version')).toBe(0);
  });

  it('is not waited for after Ctrl-C by a line that was run', async () => {
    const { terminal } = openShell({ loadBash: () => new Promise(() => undefined) });
    const running = terminal.exec('ls');
    terminal.interrupt();
    expect(await running).toBe(130);
  });

  it('is asked for as soon as somebody types', () => {
    const load = loading();
    const { terminal } = openShell({ loadBash: load });
    terminal.input('j');
    expect(load).toHaveBeenCalledOnce();
  });
});
