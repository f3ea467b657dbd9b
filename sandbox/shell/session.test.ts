import { describe, expect, it } from 'vitest';
import { openShell } from './testing/shell.ts';

describe('the shell', () => {
  it('keeps directory, variables, functions and status from line to line', async () => {
    const { output } = openShell();
    await output('cd projects; export WHO=world; greet() { echo "hello $1"; }');
    expect(await output('pwd; greet $WHO; ls')).toBe('/home/visitor/projects\nhello world\nbase.jar\n说明.md\n');
    await output('false');
    expect(await output('echo $?')).toBe('1\n');
  });

  it('joins commands as a shell does', async () => {
    const { output, terminal } = openShell();
    expect(await output('false && echo a || echo b; echo c > x; cat x | wc -l')).toMatch(/^b\n\s*1\n$/);
    expect(await terminal.exec('nope')).toBe(127);
    expect(await output('if true; then')).toMatch(/^bash: syntax error/);
  });

  it.each([['set -e', 'false'], ['set -e; false'], ['set -o errexit', 'echo seen; grep nothing notes.txt; echo unseen']])(
    'leaves with a failure after set -e, as bash does, and the next one works: %j %j',
    async (...lines) => {
      const { output, left } = openShell();
      for (const line of lines) expect(await output(line)).not.toContain('unseen');
      expect(left()).toBe(1);
      expect(await output('false; echo still here')).toBe('still here\n');
    },
  );

  it('takes a failure that bash does not leave for, and goes on', async () => {
    const { output } = openShell();
    await output('set -e');
    expect(await output('! true')).toBe('');
    expect(await output('if false; then echo no; fi; false || echo caught')).toBe('caught\n');
    expect(await output('echo ${-}')).toMatch(/e/);
    await output('set +e');
    expect(await output('false; echo on')).toBe('on\n');
  });

  it.each([
    ['()', "bash: syntax error near unexpected token `)'\n"],
    ['echo ${}', 'bash: ${}: bad substitution\n'],
    ['declare -A m=([a]=1 [b]=2); for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done; x=(p q); echo ${!x[@]}', 'a=1\nb=2\n0 1\n'],
    ['echo $((08))', 'bash: value too great for base\n'],
    ['echo > /dev/tcp/localhost/80', 'bash: /dev/tcp/localhost/80: No such file or directory\n'],
    ['f() { echo "${FUNCNAME[0]} $FUNCNAME"; }; f; echo $(f)', 'f f\nf f\n'],
    ['grep; sed; echo $?', 'grep: missing pattern\nsed: no script specified\n1\n'],
  ])('%s says what is so, and the prompt is there', async (line, said) => {
    const { output } = openShell();
    expect(await output(line)).toBe(said);
    expect(await output('echo on')).toBe('on\n');
  });

  it('ends with the command that exec puts in its place, and is a shell again with exec bash', async () => {
    const { output, left } = openShell();
    expect(await output('(exec echo sub; echo no); exec 3> three; echo $?; ls three')).toBe('sub\n0\nthree\n');
    expect(await output('exec echo last; echo no')).toBe('last\n');
    expect(left()).toBe(1);
    await output(':() { echo mine; }');
    expect(await output('exec bash; unset -f :; declare -i n=1')).toMatch(/^bash：这里已经是 Shell[^\n]*\n$/);
    expect(await output('ls() { echo mine; }; bash -c "ls projects"; export -f ls; bash -c ls')).toBe('base.jar\n说明.md\nmine\n');
    expect(left()).toBe(1);
  });

  it('sleeps without waiting where nobody sits at the terminal', async () => {
    const { output, clock } = openShell({ attended: false });
    const before = clock.now();
    await output('sleep 3600');
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
  });

  it("gives help in the visitor's language", async () => {
    expect(await openShell().output('help')).toContain('这台机器是模拟的');
  });

  it('looks into archives', async () => {
    const { output } = openShell();
    expect(await output('unzip -l projects/base.jar')).toContain('0 files');
    expect(await output('unzip -l notes.txt')).toContain('unzip:  cannot find zipfile directory in one of notes.txt or\n');
    expect(await output('jar tf nothing.jar')).toBe('java.nio.file.NoSuchFileException: nothing.jar\n');
    expect(await output('jar tf notes.txt')).toBe('java.util.zip.ZipException: zip END header not found\n');
  });

  it('hands an address to the page', async () => {
    const { output, opened } = openShell();
    await output('open localhost:8080/stock/tea');
    expect(opened).toEqual(['http://localhost:8080/stock/tea']);
  });
});

describe('java -jar', () => {
  it('keeps the prompt with &, and is a job that can be killed', async () => {
    const { output } = openShell();
    expect(await output('java -jar projects/base.jar --server.port=1 &')).toBe('[1] 4218\nStarted\n');
    expect(await output('jobs')).toBe('[1]+  Running                 java -jar projects/base.jar --server.port=1 &\n');
    expect(await output('jps')).toMatch(/^4218 base\.jar\n\d+ Jps\n$/);
    expect(await output('kill %1')).toBe('Stopped\n[1]+  Exit 143                java -jar projects/base.jar --server.port=1 &\n');
    expect(await output('jobs')).toBe('');
  });

  it('writes its log while it runs', async () => {
    const { output, files } = openShell();
    expect(await output('nohup java -jar projects/base.jar > ~/base.log 2>&1 &')).toBe('[1] 4218\n');
    expect(files.readText('/home/visitor/base.log')).toBe('Started\n');
    await output('kill %1');
    await output('java -jar nope.jar >> base.log');
    expect(await output('cat base.log')).toBe('Started\nStopped\n');
  });

  it('holds the foreground until Ctrl-C', async () => {
    const { terminal, session, shown } = openShell();
    const ended = terminal.exec('java -jar projects/base.jar && echo after');
    await expect.poll(shown).toContain('Started');
    expect(session.running).toBe('java -jar projects/base.jar && echo after');
    terminal.input('\x03');
    expect(await ended).toBe(130);
    expect(shown()).toMatch(/^\^CStopped\n/);
    expect(session.running).toBeNull();
  });

  it('goes on in the background where nobody can press Ctrl-C', async () => {
    const { output } = openShell({ attended: false });
    expect(await output('java -jar projects/base.jar')).toBe(
      'Started\n(Nobody is here to press Ctrl-C: process 4218 goes on in the background.)\n',
    );
    expect(await output('curl -s -o /dev/null -w %{http_code} localhost:8080/')).toBe('200\n');
    expect(await output('fg')).toBe('bash: fg: current: no such job\n');
  });

  it('comes back to the foreground with fg', async () => {
    const { output, terminal, shown } = openShell();
    await output('java -jar projects/base.jar &');
    const ended = terminal.exec('fg');
    await expect.poll(shown).toContain('java -jar projects/base.jar\n');
    terminal.interrupt();
    expect(await ended).toBe(130);
  });

  it('says what it cannot do', async () => {
    const { output } = openShell();
    expect(await output('java -jar nope.jar')).toBe('Error: Unable to access jarfile nope.jar\n');
    expect(await output('java -jar notes.txt')).toBe('Error: Invalid or corrupt jarfile notes.txt\n');
    expect(await output('java -moon')).toContain('Unrecognized option: -moon');
    expect(await output('java -version')).toContain('openjdk version "17.0.15"');
    expect(await output('kill 99; fg; kill')).toContain('bash: kill: (99) - No such process');
  });
});

describe('curl', () => {
  it("asks the machine's ports and shows what came", async () => {
    const { output } = openShell();
    await output('java -jar projects/base.jar &');
    expect(await output('curl -s localhost:8080/a?b=c')).toBe('{"method":"GET","path":"/a?b=c","type":null,"body":""}\n');
    expect(await output(`curl -sX POST http://127.0.0.1:8080/x -H 'Content-Type: application/json' -d '{"a":1}'`)).toContain(
      '"type":"application/json","body":"{\\"a\\":1}"',
    );
    expect(await output('curl localhost:8080/ -d a=1 -d b=2')).toContain('"type":"application/x-www-form-urlencoded","body":"a=1&b=2"');
    expect(await output('curl -s localhost:8080/ -d @notes.txt')).toContain('"body":"onetwo"');
    expect(await output('curl -i localhost:8080/missing')).toMatch(/^HTTP\/1\.1 404 \nContent-Type: application\/json\n\n/);
    expect(await output("curl -s -o /dev/null -w '%{http_code}' localhost:8080/missing")).toBe('404\n');
    expect(await output('curl -f localhost:8080/missing')).toBe('curl: (22) The requested URL returned error: 404\n');
    expect(await output('curl -v localhost:8080/')).toContain('> GET / HTTP/1.1\n> Host: localhost:8080\n');
  });

  it('gives its answer to what asks for it', async () => {
    const { output } = openShell();
    await output('java -jar projects/base.jar &');
    expect(await output('answer=$(curl -s localhost:8080/a); echo "got $answer"')).toBe(
      'got {"method":"GET","path":"/a","type":null,"body":""}\n',
    );
    expect(await output('for p in a b; do curl -s localhost:8080/$p | cut -d , -f 2; done')).toBe('"path":"/a"\n"path":"/b"\n');
    expect(await output('curl -s "localhost:8080/$(curl -s -o /dev/null -w %{http_code} localhost:8080/missing)" | cut -d , -f 2')).toBe(
      '"path":"/404"\n',
    );
  });

  it("fails in curl's words", async () => {
    const { output, terminal } = openShell();
    expect(await output('curl localhost:9')).toBe(
      "curl: (7) Failed to connect to localhost port 9 after 0 ms: Couldn't connect to server\n",
    );
    expect(await output('curl -s localhost:9; echo $?')).toBe('7\n');
    expect(await output('curl https://example.com')).toContain('curl: (1) Protocol "https" not supported');
    expect(await output('curl example.com')).toBe('curl: (6) Could not resolve host: example.com\n');
    expect(await terminal.exec('curl')).toBe(2);
    expect(await output('curl --moon x')).toContain('option --moon: is unknown');
  });

  it('leaves Ctrl-C to what comes after it', async () => {
    const { output, terminal, shown } = openShell();
    await output('java -jar projects/base.jar &');
    const ended = terminal.exec('curl -s localhost:8080/; fg');
    await expect.poll(shown).toContain('java -jar projects/base.jar\n');
    terminal.interrupt();
    expect(await ended).toBe(130);
  });

  it('waits for an answer that never comes until Ctrl-C, or as long as -m says', async () => {
    const { output, terminal, shown } = openShell();
    await output('java -jar projects/base.jar &');
    expect(await output('curl -m 2 localhost:8080/never')).toBe(
      'curl: (28) Operation timed out after 2000 milliseconds with 0 bytes received\n',
    );
    const ended = terminal.exec('curl localhost:8080/never');
    await new Promise((resolve) => setImmediate(resolve));
    terminal.interrupt();
    expect(await ended).toBe(130);
    shown();
    const alone = openShell({ attended: false });
    await alone.output('java -jar projects/base.jar &');
    expect(await alone.output('curl localhost:8080/never')).toContain('nobody is here to press Ctrl-C');
  });
});
