import type { HttpAnswer, HttpRequest } from '../host/network.ts';
import { encodeAnswer } from './answers.ts';
import type { Commands } from './commands.ts';
import { unwrapDoubles } from './health.ts';
import { JsonComplaint } from './fastjson/lexer.ts';
import { parseJsonObject } from './fastjson/parser.ts';
import type { JsonObject } from './fastjson/value.ts';

const MAX_BODY = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface TunnelOptions {
  readonly commands: Commands;
  /** `baseIdentity`, for runtimes that send one. */
  readonly identity: string | undefined;
  /** The connection died of broken JSON: what netty prints. */
  readonly unreadable: (thread: string, complaint: JsonComplaint) => void;
}

/** Arklet's HTTP server: POST only, no headers in answers, no answer to what fastjson cannot read. */
export class HttpTunnel {
  private readonly options: TunnelOptions;
  private connections = 0;

  constructor(options: TunnelOptions) {
    this.options = options;
  }

  async handle(request: HttpRequest): Promise<HttpAnswer> {
    const thread = `nioEventLoopGroup-3-${(this.connections++ % 4) + 1}`;
    if (request.body.length > MAX_BODY)
      return {
        status: 413,
        reason: 'Request Entity Too Large',
        headers: [
          ['content-length', '0'],
          ['connection', 'close'],
        ],
        body: new Uint8Array(),
        ending: 'length',
      };
    // A request line without a target is none that netty can read: what it hands on is no POST.
    if (request.method !== 'POST' || request.path === '') {
      const text = 'POST http request only supported by arklet';
      return {
        status: 500,
        reason: 'Internal Server Error',
        headers: [['Content_Length', String(text.length)]],
        body: bytes(text),
        ending: 'closed',
      };
    }
    let input: JsonObject | null;
    try {
      input = parseJsonObject(new TextDecoder('utf-8', { ignoreBOM: true }).decode(request.body));
    } catch (error) {
      if (!(error instanceof JsonComplaint)) throw error;
      this.options.unreadable(thread, error);
      return { status: 0, reason: '', headers: [], body: new Uint8Array(), ending: 'never' };
    }
    const answer = await this.options.commands.run(commandOf(request.path), input, thread);
    return {
      status: 200,
      reason: 'OK',
      headers: [],
      body: bytes(unwrapDoubles(encodeAnswer(answer, this.options.identity))),
      ending: 'closed',
    };
  }
}

/** The path without its first character, decoded as netty's QueryStringDecoder does. */
function commandOf(target: string): string {
  const [path = ''] = target.split(/[?;#]/);
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return path.slice(1);
  }
}
