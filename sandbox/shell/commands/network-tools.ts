import { resolvePath } from '../../host/paths.ts';
import type { ShellCommand, ShellWorld } from '../command.ts';

const HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);

/** wget to the ports of the simulated machine. */
const wgetCommand: ShellCommand = {
  name: 'wget',
  async run(run, { host: { files, network } }) {
    const args = [...run.args];
    let quiet = false;
    let output: string | undefined;
    let given: string | undefined;
    for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
      if (arg === '-O') output = args.shift();
      else if (/^-q?O-?$/.test(arg)) [quiet, output] = [arg.includes('q'), arg.endsWith('-') ? '-' : args.shift()];
      else if (arg === '-q' || arg === '-nv') quiet = true;
      else if (arg.startsWith('-')) {
        run.err(`wget: option ${arg} is unknown (to the trial's wget)\n`);
        return 2;
      } else given = arg;
    }
    if (given === undefined) {
      run.err('wget: missing URL\nUsage: wget [-q] [-O FILE] URL\n');
      return 1;
    }
    const whole = /^[a-z]+:\/\//i.test(given) ? given : `http://${given}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url?.protocol !== 'http:' || !HOSTS.has(url.hostname)) {
      run.err(`wget: unable to resolve host address '${url?.hostname ?? given}'\n`);
      return 4;
    }
    const port = url.port === '' ? 80 : Number(url.port);
    const tell = (text: string): void => void (quiet || run.err(text));
    const headers = [
      ['Host', url.host],
      ['User-Agent', 'Wget/1.21.3'],
      ['Accept', '*/*'],
    ] as const;
    tell(`Connecting to ${url.hostname}:${port}... `);
    const pending = network.request(port, { method: 'GET', path: url.pathname + url.search, headers, body: new Uint8Array() });
    if (!pending) {
      tell('failed: Connection refused.\n');
      return 4;
    }
    const answer = await Promise.race([pending, new Promise<undefined>((resolve) => void run.onInterrupt(() => resolve(undefined)))]);
    if (!answer) return 130;
    tell(`connected.\nHTTP request sent, awaiting response... ${answer.status} ${answer.reason}\n`);
    if (answer.status >= 400) {
      tell(`ERROR ${answer.status}: ${answer.reason === '' ? '(no description)' : answer.reason}.\n`);
      return 8;
    }
    if (output === '-') {
      run.out(new TextDecoder().decode(answer.body));
      return 0;
    }
    const name = output ?? (url.pathname.replace(/^.*\//, '') || 'index.html');
    files.write(resolvePath(run.workingDirectory, name), answer.body);
    tell(`Saving to: '${name}'\n'${name}' saved [${answer.body.length}]\n`);
    return 0;
  },
};

/** telnet to SOFAArk's console; the trial's other ports speak HTTP. */
const telnetCommand: ShellCommand = {
  name: 'telnet',
  async run(run, { processes, host: { network }, attended }) {
    const [host = '', port = '23'] = run.args;
    if (host === '') {
      run.err('Usage: telnet localhost 1234\n');
      return 1;
    }
    if (!HOSTS.has(host)) {
      run.err(`telnet: could not resolve ${host}/${port}: Name or service not known\n`);
      return 1;
    }
    run.out('Trying 127.0.0.1...\n');
    const console = port === '1234' ? processes.running.map((jvm) => jvm.openConsole()).find((each) => each !== undefined) : undefined;
    if (!console) {
      const http = network.ports.some((each) => String(each.port) === port);
      run.err(
        http
          ? `telnet: port ${port} speaks HTTP: use curl localhost:${port}/\n`
          : 'telnet: Unable to connect to remote host: Connection refused\n',
      );
      return 1;
    }
    run.out("Connected to localhost.\nEscape character is '^]'.\n");
    run.out(console.greeting.replaceAll('\r\n', '\n'));
    const given = new TextDecoder().decode(run.input).split('\n');
    for (;;) {
      const line = run.input.length > 0 || !attended ? given.shift() : await run.readLine();
      if (line === undefined || (line === '' && given.length === 0 && !attended)) break;
      const { text, closed } = console.send(line);
      run.out(text.replaceAll('\r\n', '\n'));
      if (closed) break;
    }
    run.out('Connection closed by foreign host.\n');
    return 0;
  },
};

/** The JVM that a port of the sandbox belongs to; undefined: none that runs. */
function ownerOf(port: number, { processes }: ShellWorld): { readonly pid: number } | undefined {
  return processes.running.find((jvm) => {
    const { ports, arkletPort } = jvm.view();
    return ports.includes(port) || arkletPort === port;
  });
}

const tcpPorts = ({ host }: ShellWorld): readonly number[] => host.network.ports.map(({ port }) => port).sort((a, b) => a - b);

/** netstat and ss show the same: what listens, and which process. */
const netstatCommand: ShellCommand = {
  name: 'netstat',
  run({ out }, world) {
    out(
      'Active Internet connections (only servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name    \n',
    );
    for (const port of tcpPorts(world))
      out(
        `tcp6       0      0 ${`:::${port}`.padEnd(23)} ${':::*'.padEnd(23)} LISTEN      ${ownerOf(port, world)?.pid ?? '-'}/java           \n`,
      );
    return 0;
  },
};

const ssCommand: ShellCommand = {
  name: 'ss',
  run({ out }, world) {
    out('State    Recv-Q   Send-Q     Local Address:Port     Peer Address:Port  Process\n');
    for (const port of tcpPorts(world))
      out(
        `LISTEN   0        100        ${`*:${port}`.padStart(18)} ${'*:*'.padStart(21)}  users:(("java",pid=${ownerOf(port, world)?.pid ?? 0},fd=9))\n`,
      );
    return 0;
  },
};

const lsofCommand: ShellCommand = {
  name: 'lsof',
  run({ args, out }, world) {
    const wanted = args.map((arg) => /:(\d+)$/.exec(arg)?.[1]).find((port) => port !== undefined);
    const terse = args.some((arg) => /^-\w*t/.test(arg));
    const ports = tcpPorts(world).filter((port) => wanted === undefined || port === Number(wanted));
    if (ports.length > 0 && !terse) out('COMMAND   PID    USER   FD   TYPE DEVICE SIZE/OFF NODE NAME\n');
    for (const port of ports) {
      const pid = ownerOf(port, world)?.pid ?? 0;
      out(
        terse
          ? `${pid}\n`
          : `java    ${String(pid).padStart(5)} visitor    9u  IPv6  ${String(port).padStart(5)}      0t0  TCP *:${port} (LISTEN)\n`,
      );
    }
    return ports.length > 0 ? 0 : 1;
  },
};

export const networkCommands: readonly ShellCommand[] = [wgetCommand, telnetCommand, netstatCommand, ssCommand, lsofCommand];
