import type { JavaLoader } from '../../java/run/loader.ts';
import type { HttpAnswer, HttpRequest } from '../../host/network.ts';
import type { Network } from '../../host/network.ts';
import type { RouteView } from '../../protocol/inside.ts';
import { tomcatPage } from './error-page.ts';
import { refusals } from '../parts.ts';
import { invalidCookies } from './cookies.ts';
import { inOriginForm, refusedByTomcat } from './gate.ts';
import { sendable } from './sent-headers.ts';
import { textAnswer, type WebAnswer, type WebRequest, webRequest } from './web-request.ts';

/** After these a connection is not used again. */
const DROPS_CONNECTION = new Set([400, 408, 411, 413, 414, 500, 501, 503]);

/** What Tomcat says of itself, whatever its applications know: `OPTIONS *`. */
const SERVER_METHODS = 'GET, HEAD, POST, PUT, DELETE, OPTIONS';

/** To who asks for it by name. */
const KEPT = [
  ['Keep-Alive', 'timeout=60'],
  ['Connection', 'keep-alive'],
] as const;

/** One web application of a Tomcat. */
export interface WebContext {
  /** Tomcat's child name: the path as it was written, `inventory` or `/inventory`; compared as written. */
  readonly name: string;
  /** With its slash; empty for the root application. */
  readonly path: string;
  /** Whose application it is. */
  readonly loader: JavaLoader;
  /** What its controllers answer, and how often each was asked. */
  readonly routes: readonly RouteView[];
  /** To be awaited before a request for this path below its own is handled. */
  needs(path: string): Promise<void> | undefined;
  handle(request: WebRequest, thread: string): WebAnswer;
  /** Its servlet is made, if nobody has asked for it before. */
  initialize(thread: string): void;
}

/** Blanks around a header's value are none of it. */
const read = (request: HttpRequest): HttpRequest => ({
  ...withinLength(request),
  headers: request.headers.map(([name, value]) => [name, value.replaceAll(/^[ \t]+|[ \t]+$/g, '')]),
});

/** The body ends where the request says. */
function withinLength(request: HttpRequest): HttpRequest {
  const length = Number(request.headers.find(([n]) => n.toLowerCase() === 'content-length')?.[1] ?? request.body.length);
  return length < request.body.length ? { ...request, body: request.body.subarray(0, length) } : request;
}

/** A path as an application is chosen by it: without parameters, decoded, its dots and double slashes resolved. */
function mappedPath(path: string): string {
  const segments: string[] = [];
  const given = decodeURIComponent(path.replaceAll(/;[^/]*/g, ''))
    .split('/')
    .slice(1);
  for (const segment of given) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return `/${segments.join('/')}${segments.length > 0 && given.at(-1) === '' ? '/' : ''}`;
}

/** The part of a path as it was sent that stands for the context path. */
function contextAsSent(sent: string, context: string): string {
  // Of several slashes at the start Tomcat leaves one.
  const path = sent.replace(/^\/+/, '/');
  if (path.startsWith(`${context}/`)) return context;
  for (let at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1))
    if (mappedPath(path.slice(0, at)) === context) return path.slice(0, at);
  return context;
}

/** `inventory` → `/inventory`, `/` → empty, as Tomcat changes a path that does not meet its criteria. */
export function properPath(name: string): string {
  const trimmed = name.replace(/\/+$/, '');
  return trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
}

export interface TomcatOptions {
  readonly port: number;
  readonly network: Network;
  readonly now: () => number;
  readonly served: (contextPath: string) => void;
  /** An application has answered a request. */
  readonly answered: (context: WebContext, request: HttpRequest, status: number) => void;
  /** An application answers from now on, or not any more. */
  readonly moved: (context: WebContext, there: boolean) => void;
  /** Tells the log about the first request whose target cannot be read; later ones are at DEBUG. */
  readonly unreadable?: (complaint: string, thread: string) => void;
  /** The same of a `Host` that is none. */
  readonly unknownHost?: (host: string, fault: string, thread: string) => void;
  /** Tells the log about the first of what comes as a cookie and is none. */
  readonly invalidCookie?: (text: string, thread: string) => void;
  /** Web servers that this JVM has made so far, on any port. */
  readonly instances: { count: number };
}

/** A Tomcat with one connector, which several applications may share. */
export class Tomcat {
  readonly port: number;
  private readonly options: TomcatOptions;
  private readonly contexts: WebContext[] = [];
  /** Which application answers for a path: the one that was registered last. */
  private readonly mapping = new Map<string, WebContext>();
  private readonly answering = new Set<WebContext>();
  private listening: { close(): void } | undefined;
  private requests = 0;
  private complained = false;
  private toldOfCookies = false;
  private engine = 'Tomcat';

  constructor(options: TomcatOptions) {
    this.port = options.port;
    this.options = options;
  }

  /** The engine's name as it stands in the names of its loggers. */
  get engineName(): string {
    return this.engine;
  }

  /** One more web server uses this Tomcat: Spring Boot adds a number to the engine's name for all but the JVM's first. */
  countInstance(): void {
    const id = this.options.instances.count++;
    if (id > 0) this.engine += `-${id}`;
  }

  /** False: the port is taken. */
  start(name: string): boolean {
    this.listening ??= this.options.network.listen(this.port, name, (request) => this.prepared(request));
    return this.listening !== undefined;
  }

  get isListening(): boolean {
    return this.listening !== undefined;
  }

  get isEmpty(): boolean {
    return this.contexts.length === 0;
  }

  get applications(): readonly WebContext[] {
    return this.contexts;
  }

  stop(): void {
    this.listening?.close();
    this.listening = undefined;
  }

  /** False: an application with that very name is there. */
  add(context: WebContext): boolean {
    if (this.contexts.some((c) => c.name === context.name)) return false;
    this.contexts.push(context);
    this.mapping.set(context.path, context);
    return true;
  }

  /** The application has started: what is asked of its path is answered. */
  opened(context: WebContext): void {
    this.answering.add(context);
    this.options.moved(context, true);
  }

  /** Takes the path away, from a twin that was registered on it too. */
  remove(context: WebContext): void {
    const at = this.contexts.indexOf(context);
    if (at < 0) return;
    this.contexts.splice(at, 1);
    this.mapping.delete(context.path);
    if (this.answering.delete(context)) this.options.moved(context, false);
  }

  /** Answers at once, or when a part of the trial that the request needs is there; who answers says so when it is not. */
  private prepared(sent: HttpRequest): HttpAnswer | Promise<HttpAnswer> {
    const refused = refusedByTomcat(withinLength(sent)) !== undefined;
    const asked = refused ? undefined : this.contextOf(mappedPath((inOriginForm(sent) ?? sent).path.split('?')[0] ?? ''));
    const words = refused && !this.complained && !refusals.isLoaded ? refusals.load() : undefined;
    const loading = words ?? asked?.context.needs(asked.below);
    return loading
      ? loading.then(
          () => this.answer(sent),
          () => this.answer(sent),
        )
      : this.answer(sent);
  }

  private contextOf(mapped: string): { readonly context: WebContext; readonly below: string } | undefined {
    let found: WebContext | undefined;
    for (const [prefix, context] of this.mapping) {
      if ((mapped === prefix || mapped.startsWith(`${prefix}/`)) && prefix.length >= (found?.path.length ?? 0)) found = context;
    }
    return found && { context: found, below: mapped.slice(found.path.length) };
  }

  private answer(sent: HttpRequest): HttpAnswer {
    const refused = refusedByTomcat(withinLength(sent));
    const request = read(inOriginForm(sent) ?? sent);
    const thread = `http-nio-${this.port}-exec-${(this.requests++ % 10) + 1}`;
    const [path = ''] = request.path.split('?');
    if (refused !== undefined && !this.complained) this.complainOf(request, thread);
    if (refused !== undefined) return this.complete({ ...request, headers: [['Connection', 'close']] }, tomcatPage(refused));
    if (path === '*') return this.complete(request, textAnswer(200, [['Allow', SERVER_METHODS]], '', 'known'));
    const mapped = mappedPath(path);
    const found = this.contextOf(mapped)?.context;
    if (!found) return this.complete(request, tomcatPage(404));
    // CoyoteAdapter ends it, because the connector does not allow it.
    if (request.method === 'TRACE') {
      found.initialize(thread);
      return this.complete(request, textAnswer(405, [['Allow', 'HEAD, DELETE, POST, GET, OPTIONS, PUT']], '', 'known'));
    }
    this.options.served(found.path);
    if (mapped === found.path && found.path !== '') return this.complete(request, this.redirect(request, found.path, path));
    const [invalid] = invalidCookies(request.headers);
    if (invalid !== undefined && !this.toldOfCookies) {
      this.toldOfCookies = true;
      this.options.invalidCookie?.(invalid, thread);
    }
    const answer = found.handle(webRequest(request, contextAsSent(path, found.path), this.port), thread);
    this.options.answered(found, request, answer.status);
    return this.complete(request, answer);
  }

  /** The first request that cannot be read is told of. */
  private complainOf(request: HttpRequest, thread: string): void {
    if (!refusals.isLoaded) return;
    const { targetComplaint, headerComplaint, sizeComplaint } = refusals.loaded;
    const complaint = targetComplaint(request) ?? headerComplaint(request) ?? sizeComplaint(request);
    const strange = complaint === undefined ? refusals.loaded.hostComplaint(request) : undefined;
    this.complained = complaint !== undefined || strange !== undefined;
    if (complaint !== undefined) this.options.unreadable?.(complaint, thread);
    if (strange) this.options.unknownHost?.(strange.host, strange.fault, thread);
  }

  /** `/inventory` is sent to `/inventory/` before the application sees it. */
  private redirect(request: HttpRequest, context: string, path: string): WebAnswer {
    const given = request.headers.find(([n]) => n.toLowerCase() === 'host')?.[1] ?? `localhost:${this.port}`;
    const host = given === '' ? `:${this.port}` : given.replace(/:(?:80)?$/, '');
    const query = request.path.slice(path.length);
    return textAnswer(302, [['Location', `http://${host}${context}/${query}`]], '', 'chunked');
  }

  private complete(request: HttpRequest, answer: WebAnswer): HttpAnswer {
    const connection = (token: string): boolean =>
      request.headers.some(
        ([n, v]) =>
          n.toLowerCase() === 'connection' &&
          v
            .toLowerCase()
            .split(',')
            .some((t) => t.trim() === token),
      );
    const close = DROPS_CONNECTION.has(answer.status) || connection('close');
    const length: readonly (readonly [string, string])[] =
      answer.length === 'known'
        ? [['Content-Length', String(answer.body.length)]]
        : answer.length === 'chunked'
          ? [['Transfer-Encoding', 'chunked']]
          : [];
    const head = request.method === 'HEAD';
    const { sent } = sendable([
      ...answer.headers,
      ...length,
      ['Date', new Date(this.options.now()).toUTCString()],
      ...(close ? [['Connection', 'close'] as const] : connection('keep-alive') ? KEPT : []),
    ]);
    return {
      status: answer.status,
      reason: '',
      headers: sent,
      body: head ? new Uint8Array() : answer.body,
      ending:
        answer.length === 'none' || (head && (answer.length === 'chunked' || answer.body.length > 0))
          ? 'closed'
          : answer.length === 'known'
            ? 'length'
            : 'chunks',
    };
  }
}
