import { resolvePath } from '../../host/paths.ts';
import type { HttpAnswer, HttpRequest } from '../../host/network.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';
import { parseCurl, type CurlOptions } from './curl-options.ts';

const HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);
/** How long one waits for an answer that never comes where nobody can press Ctrl-C. */
const PATIENCE = 60_000;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** curl to the ports of the simulated machine, with the texts of curl 7.88. */
export const curlCommand: ShellCommand = {
  name: 'curl',
  usage: 'curl [-X METHOD] [-H HEADER] [-d DATA] [-i] [-s] [-v] [-o FILE] [-w FORMAT] [-m SECONDS] URL',
  async run(run, world) {
    const options = parseCurl(run.args);
    if ('problem' in options) {
      run.err(`${options.problem}\ncurl: try 'curl --help' for more information\n`);
      return options.status;
    }
    const complain = (status: number, message: string): number => {
      if (!options.silent || options.showErrors) run.err(`curl: (${status}) ${message}\n`);
      return status;
    };
    const url = parseUrl(options.url);
    if (!url) return complain(3, 'URL using bad/illegal format or missing URL');
    if (url.protocol !== 'http:')
      return complain(1, `Protocol "${url.protocol.replace(':', '')}" not supported by the trial; its ports speak http`);
    const network = HOSTS.has(url.hostname) ? world.host.network : world.cluster.running?.machine(url.hostname);
    if (!network) return complain(6, `Could not resolve host: ${url.hostname}`);
    const port = url.port === '' ? 80 : Number(url.port);
    const body = readBody(options.data, run, world);
    if (typeof body === 'string') return complain(26, body);
    const request = buildRequest(options, url, body);
    const pending = network.request(port, request);
    if (!pending) return complain(7, `Failed to connect to ${url.hostname} port ${port} after 0 ms: Couldn't connect to server`);
    if (options.verbose) run.err(verboseRequest(request, url, port));
    const answer = await Promise.race([pending, interrupted(run)]);
    if (answer === 'interrupted') return 130;
    if (answer.ending === 'never') return waitInVain(options, run, world, complain);
    return show(answer, options, run, world, complain);
  },
};

function parseUrl(text: string): URL | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function readBody(data: readonly string[], { workingDirectory, input }: CommandRun, { host: { files } }: ShellWorld): Uint8Array | string {
  const parts: string[] = [];
  for (const part of data) {
    if (!part.startsWith('@')) {
      parts.push(part);
      continue;
    }
    if (part === '@-') {
      parts.push(decoder.decode(input));
      continue;
    }
    const path = resolvePath(workingDirectory, part.slice(1));
    if (files.stat(path)?.kind !== 'file') return `Failed to open ${part.slice(1)}`;
    // -d drops line ends of a file.
    parts.push(files.readText(path).replaceAll(/[\r\n]/g, ''));
  }
  return encoder.encode(parts.join('&'));
}

function buildRequest(options: CurlOptions, url: URL, body: Uint8Array): HttpRequest {
  const given = new Set(options.headers.map(([name]) => name.toLowerCase()));
  const headers: (readonly [string, string])[] = [];
  const add = (name: string, value: string): void => {
    if (!given.has(name.toLowerCase())) headers.push([name, value]);
  };
  add('Host', url.host);
  add('User-Agent', 'curl/7.88.1');
  add('Accept', '*/*');
  headers.push(...options.headers);
  if (options.data.length > 0) {
    add('Content-Length', String(body.length));
    add('Content-Type', 'application/x-www-form-urlencoded');
  }
  return { method: options.method, path: url.pathname + url.search, headers, body };
}

function verboseRequest(request: HttpRequest, url: URL, port: number): string {
  const lines = request.headers.map(([name, value]) => `> ${name}: ${value}`);
  return [
    `*   Trying 127.0.0.1:${port}...`,
    `* Connected to ${url.hostname} (127.0.0.1) port ${port} (#0)`,
    `> ${request.method} ${request.path} HTTP/1.1`,
    ...lines,
    '> ',
    '',
  ].join('\n');
}

function interrupted(run: CommandRun): Promise<'interrupted'> {
  return new Promise((resolve) => run.onInterrupt(() => resolve('interrupted')));
}

async function waitInVain(
  options: CurlOptions,
  run: CommandRun,
  world: ShellWorld,
  complain: (status: number, message: string) => number,
): Promise<number> {
  if (options.limit !== undefined) {
    world.skip(options.limit);
    return complain(28, `Operation timed out after ${options.limit} milliseconds with 0 bytes received`);
  }
  if (world.attended) {
    await interrupted(run);
    return 130;
  }
  world.skip(PATIENCE);
  run.err(`curl: no answer comes, and nobody is here to press Ctrl-C; given up after ${PATIENCE / 1000} simulated seconds\n`);
  return 130;
}

function show(
  answer: HttpAnswer,
  options: CurlOptions,
  run: CommandRun,
  world: ShellWorld,
  complain: (status: number, message: string) => number,
): number {
  const lines = [`HTTP/1.1 ${answer.status} ${answer.reason}`, ...answer.headers.map(([name, value]) => `${name}: ${value}`), ''];
  if (options.verbose) run.err(`${lines.map((line) => `< ${line}`).join('\n')}\n`);
  if (options.failOnError && answer.status >= 400) return complain(22, `The requested URL returned error: ${answer.status}`);
  const head = options.include || options.head ? `${lines.join(run.attached ? '\n' : '\r\n')}${run.attached ? '\n' : '\r\n'}` : '';
  const body = options.head ? '' : decoder.decode(answer.body);
  if (options.output === undefined) run.out(head + body);
  else if (options.output !== '/dev/null') world.host.files.write(resolvePath(run.workingDirectory, options.output), head + body);
  if (options.writeOut !== undefined) run.out(writeOut(options.writeOut, answer));
  return 0;
}

function writeOut(format: string, answer: HttpAnswer): string {
  const values: Readonly<Record<string, string>> = {
    http_code: String(answer.status),
    response_code: String(answer.status),
    size_download: String(answer.body.length),
    content_type: answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '',
  };
  return format
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll(/%\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}
