import { type Answer, installAnswer, queryAnswer, uninstallAnswer } from './answers.ts';
import type { ArkletAddress } from './arklet-address.ts';
import { readGoJson, UnreadableJson } from './go-json.ts';
import { goJson, goQuoted } from './go-text.ts';
import type { Post } from './post.ts';

/** Why there is no answer of Arklet, in Go's and arkctl's words. */
export class NoAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoAnswer';
  }
}

/** The commands that arkctl knows: what it calls them when the server answers with an HTTP error, and what it reads. */
const commands = {
  queryAllBiz: { called: 'query all biz', answer: queryAnswer },
  uninstallBiz: { called: 'uninstall biz', answer: uninstallAnswer },
  installBiz: { called: 'install biz', answer: installAnswer },
} as const;

/** An Arklet's place: `port` is a number of any size. */
export interface Arklet {
  readonly host: string;
  readonly port: string;
}

const PLAIN_HOST = /^[a-z\d][a-z\d.-]*$/i;
const PLAIN_PORT = /^[1-9]\d{0,3}$/;

/** Of a usual host and port nothing is wrong; what Go makes of others is loaded. */
async function addressOf({ host, port }: Arklet, command: string): Promise<ArkletAddress | { readonly problem: string }> {
  if (PLAIN_HOST.test(host) && PLAIN_PORT.test(port)) return { host, port: Number(port), shown: `http://${host}:${port}/${command}` };
  return (await import('./arklet-address.ts')).arkletAddress(host, port, command);
}

/**
 * Posts a command to Arklet.
 * @throws {NoAnswer}
 */
export async function askArklet(post: Post, arklet: Arklet, command: keyof typeof commands, body: object): Promise<Answer> {
  const address = await addressOf(arklet, command);
  if ('problem' in address) throw new NoAnswer(address.problem);
  const content = new TextEncoder().encode(goJson(body));
  const answer = await post(address.host, address.port, {
    method: 'POST',
    path: `/${command}`,
    headers: [
      ['Host', `${address.host}:${address.port}`],
      ['User-Agent', 'go-resty/2.11.0 (https://github.com/go-resty/resty)'],
      ['Content-Length', String(content.length)],
      ['Content-Type', 'application/json'],
    ],
    body: content,
  });
  if ('unreachable' in answer) throw new NoAnswer(`Post ${goQuoted(address.shown)}: ${answer.unreachable}`);
  if (answer.ending === 'never') throw new NoAnswer(`Post ${goQuoted(address.shown)}: no answer`);
  const { called, answer: type } = commands[command];
  if (answer.status < 200 || answer.status > 299) throw new NoAnswer(`${called} http failed with code ${answer.status}`);
  try {
    return await readGoJson(answer.status === 204 ? '' : new TextDecoder().decode(answer.body), type);
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    throw new NoAnswer(error.message);
  }
}
