import type { Post } from './post.ts';

/** An answer of Arklet as far as arkctl reads it. */
export interface ArkletAnswer {
  readonly code: string;
  readonly message: string;
  readonly errorStackTrace: string;
  readonly data: unknown;
}

/** Why there is no answer of Arklet, in Go's and arkctl's words. */
export class NoAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoAnswer';
  }
}

/** What arkctl calls an operation when the server answers with an HTTP error. */
const OPERATIONS: Readonly<Record<string, string>> = {
  queryAllBiz: 'query all biz',
  uninstallBiz: 'uninstall biz',
  installBiz: 'install biz',
};
const LAST_PORT = 65535;

/**
 * Posts a command to Arklet.
 * @throws {NoAnswer}
 */
export async function askArklet(post: Post, host: string, port: number, command: string, body: object): Promise<ArkletAnswer> {
  const url = `http://${host}:${port}/${command}`;
  if (port < 0) throw new NoAnswer(`parse "${url}": invalid port ":${port}" after host`);
  if (port > LAST_PORT) throw new NoAnswer(`Post "${url}": dial tcp: address ${port}: invalid port`);
  const content = new TextEncoder().encode(JSON.stringify(body));
  const answer = await post(host, port, {
    method: 'POST',
    path: `/${command}`,
    headers: [
      ['Host', `${host}:${port}`],
      ['User-Agent', 'go-resty/2.11.0 (https://github.com/go-resty/resty)'],
      ['Content-Length', String(content.length)],
      ['Content-Type', 'application/json'],
    ],
    body: content,
  });
  if ('unreachable' in answer) throw new NoAnswer(`Post "${url}": ${answer.unreachable}`);
  if (answer.ending === 'never') throw new NoAnswer(`Post "${url}": no answer`);
  if (answer.status < 200 || answer.status > 299)
    throw new NoAnswer(`${OPERATIONS[command] ?? command} http failed with code ${answer.status}`);
  return readAnswer(new TextDecoder().decode(answer.body));
}

/** @throws {NoAnswer} with what Go says of JSON */
function readAnswer(text: string): ArkletAnswer {
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    const kind = Array.isArray(parsed) ? 'array' : typeof parsed === 'boolean' ? 'bool' : typeof parsed;
    if (parsed !== null) throw new NoAnswer(`json: cannot unmarshal ${kind} into Go value of type ark.ArkResponseBase`);
  }
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(parsed ?? {}));
  const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return { code: field('code'), message: field('message'), errorStackTrace: field('errorStackTrace'), data: fields['data'] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const first = text.trimStart()[0];
    throw new NoAnswer(
      first === undefined ? 'unexpected end of JSON input' : `invalid character '${first}' looking for beginning of value`,
    );
  }
}
