/** What `curl` was asked for. */
export interface CurlOptions {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Undefined: no body. `@file` is still a name. */
  readonly data: readonly string[];
  readonly silent: boolean;
  readonly showErrors: boolean;
  readonly include: boolean;
  readonly head: boolean;
  readonly verbose: boolean;
  readonly failOnError: boolean;
  readonly output: string | undefined;
  readonly writeOut: string | undefined;
  /** Milliseconds. */
  readonly limit: number | undefined;
}

const LONG: Readonly<Record<string, string>> = {
  '--request': '-X',
  '--header': '-H',
  '--data': '-d',
  '--data-raw': '-d',
  '--data-binary': '-d',
  '--data-ascii': '-d',
  '--json': '--json',
  '--output': '-o',
  '--write-out': '-w',
  '--max-time': '-m',
  '--silent': '-s',
  '--show-error': '-S',
  '--include': '-i',
  '--head': '-I',
  '--verbose': '-v',
  '--fail': '-f',
  '--location': '-L',
  '--connect-timeout': '--connect-timeout',
  '--get': '-G',
  '--url': '--url',
  '--user-agent': '-A',
};
const WITH_VALUE = new Set(['-X', '-H', '-d', '--json', '-o', '-w', '-m', '--connect-timeout', '--url', '-A']);
const SWITCHES = new Set(['-s', '-S', '-i', '-I', '-v', '-f', '-L', '-G', '-k', '-N']);

export function parseCurl(args: readonly string[]): CurlOptions | { readonly problem: string; readonly status: number } {
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  const urls: string[] = [];
  const keep = (option: string, value: string): void => void values.set(option, [...(values.get(option) ?? []), value]);
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      urls.push(arg);
      continue;
    }
    // Short switches can stand together, the last may have its value attached: -sXPOST.
    const parts = arg.startsWith('--') ? [LONG[arg] ?? arg] : splitShort(arg);
    for (const part of parts) {
      const option = part.length > 2 && !part.startsWith('--') ? part.slice(0, 2) : part;
      if (WITH_VALUE.has(option)) {
        const value = option === part ? args[++index] : part.slice(2);
        if (value === undefined) return { problem: `curl: option ${arg}: requires parameter`, status: 2 };
        keep(option, value);
      } else if (SWITCHES.has(option)) switches.add(option);
      else return { problem: `curl: option ${arg}: is unknown (to the trial's curl)`, status: 2 };
    }
  }
  const [url] = [...urls, ...(values.get('--url') ?? [])];
  if (url === undefined) return { problem: 'curl: no URL specified!', status: 2 };
  const json = values.get('--json') ?? [];
  const data = [...(values.get('-d') ?? []), ...json];
  const asQuery = switches.has('-G');
  const headers = (values.get('-H') ?? []).flatMap((header): (readonly [string, string])[] => {
    const colon = header.indexOf(':');
    return colon < 0 ? [] : [[header.slice(0, colon), header.slice(colon + 1).trim()]];
  });
  if (json.length > 0) headers.push(['Content-Type', 'application/json'], ['Accept', 'application/json']);
  const agent = values.get('-A')?.at(-1);
  if (agent !== undefined) headers.push(['User-Agent', agent]);
  const limit = values.get('-m')?.at(-1);
  return {
    url: asQuery && data.length > 0 ? `${url}${url.includes('?') ? '&' : '?'}${data.join('&')}` : url,
    method: values.get('-X')?.at(-1) ?? (switches.has('-I') ? 'HEAD' : data.length > 0 && !asQuery ? 'POST' : 'GET'),
    headers,
    data: asQuery ? [] : data,
    silent: switches.has('-s'),
    showErrors: switches.has('-S'),
    include: switches.has('-i'),
    head: switches.has('-I'),
    verbose: switches.has('-v'),
    failOnError: switches.has('-f'),
    output: values.get('-o')?.at(-1),
    writeOut: values.get('-w')?.at(-1),
    limit: limit === undefined ? undefined : Number(limit) * 1000,
  };
}

function splitShort(arg: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 1; at < arg.length; at++) {
    const option = `-${arg[at] ?? ''}`;
    if (WITH_VALUE.has(option)) return [...parts, option + arg.slice(at + 1)];
    parts.push(option);
  }
  return parts;
}
