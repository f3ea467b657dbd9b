import type { Machine } from '../../java/run/machine.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import { fieldValue, loadClass } from '../reflect.ts';
import { cookiesOf, httpDate, setCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import type { Session } from './http-session.ts';
import { acceptedLocales } from './locale.ts';
import type { MultipartPart } from './multipart.ts';

export interface ServletTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  /** A class whose loader sees the servlet API. */
  readonly through: RuntimeClass;
  /** Milliseconds since 1970. */
  now(): number;
  /** Of ServletContext.getInitParameter and the like. */
  readonly contextName: string;
  resource(path: string): string | undefined;
  /** Runs another handler of the application: RequestDispatcher.forward. */
  forward(exchange: Exchange, path: string): void;
}

type Answer = Value | undefined;

/** The servlet API's objects over an exchange. What is asked of them and not known here is refused by name. */
export class ServletObjects {
  private readonly tools: ServletTools;
  private readonly contextAttributes = new Map<string, Reference>();
  private context: JavaObject | undefined;

  constructor(tools: ServletTools) {
    this.tools = tools;
  }

  private make(type: string, answer: (name: string, args: readonly Value[]) => Answer | typeof UNKNOWN): JavaObject {
    const { machine, loader, through } = this.tools;
    return machine.proxy(loader, [loadClass(machine, type, through)], (method, args) => {
      const { name } = method.symbol;
      const found = answer(name, args);
      if (found !== UNKNOWN) return found;
      if (name === 'hashCode') return 1;
      if (name === 'equals') return false;
      if (name === 'toString') return type;
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: ${type}.${name} (the trial does not simulate it; a real base does)`,
      );
    });
  }

  private strings(values: readonly string[]): Value {
    const { machine } = this.tools;
    return machine.newArray(machine.jdk('java.lang.String'), values);
  }

  list(values: readonly Reference[]): JavaObject {
    const { machine } = this.tools;
    const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
    for (const v of values) machine.invokeVirtual(list, 'add(java.lang.Object)', [v]);
    return list;
  }

  private enumeration(values: readonly Reference[]): Value {
    const { machine } = this.tools;
    return (
      machine.invokeStatic(machine.jdk('java.util.Collections'), 'enumeration(java.util.Collection)', [this.list([...new Set(values)])]) ??
      null
    );
  }

  bytes(content: Uint8Array): JavaArray {
    const { machine } = this.tools;
    const array = machine.newZeroArray(machine.jdk('byte'), content.length);
    content.forEach((b, i) => (array.store[i] = (b << 24) >> 24));
    return array;
  }

  newOf(type: string, constructor: string, args: readonly Value[]): JavaObject {
    const { machine, through } = this.tools;
    return machine.newObject(loadClass(machine, type, through), constructor, args);
  }

  localeOf(exchange: Exchange): Value {
    return this.localesOf(exchange)[0] ?? null;
  }

  private localesOf(exchange: Exchange): Reference[] {
    const { machine } = this.tools;
    return acceptedLocales(exchange.request.header('Accept-Language')).map((tag) =>
      asReference(machine, machine.invokeStatic(machine.jdk('java.util.Locale'), 'forLanguageTag(java.lang.String)', [tag]) ?? null, {
        kind: 'unknown',
      }),
    );
  }

  /** The session, made when it is wanted. */
  sessionOf(exchange: Exchange, create: boolean): Session | undefined {
    if (exchange.session?.valid) return exchange.session;
    if (!create) return undefined;
    const made = exchange.sessions.create();
    exchange.session = made;
    exchange.setHeader('Set-Cookie', exchange.sessions.cookie(made, exchange.contextPath));
    return made;
  }

  session(exchange: Exchange, create: boolean): JavaObject | null {
    const session = this.sessionOf(exchange, create);
    if (!session) return null;
    const { machine } = this.tools;
    const alive = (): void => {
      if (!session.valid) machine.throwNew('java.lang.IllegalStateException', 'getAttribute: Session already invalidated');
    };
    return this.make('jakarta.servlet.http.HttpSession', (name, [first, second]) => {
      switch (name) {
        case 'getAttribute':
          alive();
          return session.attributes.get(String(first)) ?? null;
        case 'setAttribute':
          alive();
          if (second === null) session.attributes.delete(String(first));
          else session.attributes.set(String(first), asReference(machine, second ?? null, { kind: 'unknown' }));
          return null;
        case 'removeAttribute':
          session.attributes.delete(String(first));
          return null;
        case 'getAttributeNames':
          return this.enumeration([...session.attributes.keys()]);
        case 'getId':
          return session.id;
        case 'getCreationTime':
          return session.created;
        case 'getLastAccessedTime':
          return session.lastAccessed;
        case 'getMaxInactiveInterval':
          return session.maxInactive;
        case 'setMaxInactiveInterval':
          session.maxInactive = Number(first);
          return null;
        case 'isNew':
          return session.isNew;
        case 'invalidate':
          exchange.sessions.invalidate(session);
          return null;
        case 'getServletContext':
          return this.servletContext(exchange);
        default:
          return UNKNOWN;
      }
    });
  }

  servletContext(exchange: Exchange): JavaObject {
    return (this.context ??= this.make('jakarta.servlet.ServletContext', (name, [first, second]) => {
      switch (name) {
        case 'getContextPath':
          return exchange.contextPath;
        case 'getServletContextName':
          return this.tools.contextName;
        case 'getAttribute':
          return this.contextAttributes.get(String(first)) ?? null;
        case 'setAttribute':
          this.contextAttributes.set(String(first), asReference(this.tools.machine, second ?? null, { kind: 'unknown' }));
          return null;
        case 'removeAttribute':
          this.contextAttributes.delete(String(first));
          return null;
        case 'getInitParameter':
          return null;
        case 'getServerInfo':
          return 'Apache Tomcat/10.1.17';
        case 'getMajorVersion':
          return 6;
        case 'getMinorVersion':
          return 0;
        default:
          return UNKNOWN;
      }
    }));
  }

  part(part: MultipartPart): JavaObject {
    return this.make('jakarta.servlet.http.Part', (name, [first]) => {
      switch (name) {
        case 'getName':
          return part.name;
        case 'getSubmittedFileName':
          return part.fileName ?? null;
        case 'getContentType':
          return part.contentType ?? null;
        case 'getSize':
          return part.content.length;
        case 'getHeader':
          return part.headers.find(([n]) => n.toLowerCase() === String(first).toLowerCase())?.[1] ?? null;
        case 'getInputStream':
          return this.newOf('java.io.ByteArrayInputStream', '<init>(byte[])', [this.bytes(part.content)]);
        default:
          return UNKNOWN;
      }
    });
  }

  /** Spring's MultipartFile over a part. */
  file(part: MultipartPart): JavaObject {
    return this.make('org.springframework.web.multipart.MultipartFile', (name) => {
      switch (name) {
        case 'getName':
          return part.name;
        case 'getOriginalFilename':
          return part.fileName ?? '';
        case 'getContentType':
          return part.contentType ?? null;
        case 'getSize':
          return part.content.length;
        case 'isEmpty':
          return part.content.length === 0;
        case 'getBytes':
          return this.bytes(part.content);
        case 'getInputStream':
          return this.newOf('java.io.ByteArrayInputStream', '<init>(byte[])', [this.bytes(part.content)]);
        default:
          return UNKNOWN;
      }
    });
  }

  request(exchange: Exchange): JavaObject {
    const { machine } = this.tools;
    const values = (name: string): string[] => exchange.request.parameters.filter(([n]) => n === name).map(([, v]) => v);
    const headers = (name: string): string[] =>
      exchange.request.headers.filter(([n]) => n.toLowerCase() === name.toLowerCase()).map(([, v]) => v);
    const host = (): string => exchange.request.header('Host') ?? `localhost:${exchange.request.port}`;
    let stream: JavaObject | undefined;
    const cookie = ([name, value]: readonly [string, string]): JavaObject =>
      this.newOf('jakarta.servlet.http.Cookie', '<init>(java.lang.String,java.lang.String)', [name, value]);
    const made = this.make('jakarta.servlet.http.HttpServletRequest', (name, args) => {
      const { request } = exchange;
      const key = typeof args[0] === 'string' ? args[0] : '';
      switch (name) {
        case 'getMethod':
          return request.method;
        case 'getRequestURI':
          return request.uri;
        case 'getRequestURL':
          return this.newOf('java.lang.StringBuffer', '<init>(java.lang.String)', [`http://${host()}${request.uri}`]);
        case 'getContextPath':
          return request.contextPath;
        case 'getServletPath':
          return request.path;
        case 'getPathInfo':
        case 'getPathTranslated':
        case 'getAuthType':
        case 'getRemoteUser':
        case 'getUserPrincipal':
        case 'getRequestedSessionId':
          return null;
        case 'getQueryString':
          return request.query === '' ? null : request.query;
        case 'getHeader':
          return request.header(key) ?? null;
        case 'getIntHeader':
          return Number(request.header(key) ?? -1);
        case 'getDateHeader': {
          const value = request.header(key);
          if (value === undefined) return -1;
          const time = Date.parse(value);
          return Number.isNaN(time) ? machine.throwNew('java.lang.IllegalArgumentException', value) : time;
        }
        case 'getHeaders':
          return machine.invokeStatic(machine.jdk('java.util.Collections'), 'enumeration(java.util.Collection)', [this.list(headers(key))]);
        case 'getHeaderNames':
          return this.enumeration(request.headers.map(([n]) => n.toLowerCase()));
        case 'getParameter':
          return values(key)[0] ?? null;
        case 'getParameterValues':
          return values(key).length === 0 ? null : this.strings(values(key));
        case 'getParameterNames':
          return this.enumeration(request.parameters.map(([n]) => n));
        case 'getParameterMap': {
          const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
          for (const n of new Set(request.parameters.map(([p]) => p)))
            machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [n, this.strings(values(n))]);
          return map;
        }
        case 'getAttribute':
          return exchange.attributes.get(key) ?? null;
        case 'setAttribute':
          if (args[1] === null) exchange.attributes.delete(key);
          else exchange.attributes.set(key, asReference(machine, args[1] ?? null, { kind: 'unknown' }));
          return null;
        case 'removeAttribute':
          exchange.attributes.delete(key);
          return null;
        case 'getAttributeNames':
          return this.enumeration([...exchange.attributes.keys()]);
        case 'getCookies': {
          const cookies = cookiesOf(request);
          return cookies.length === 0
            ? null
            : machine.newArray(loadClass(machine, 'jakarta.servlet.http.Cookie', this.tools.through), cookies.map(cookie));
        }
        case 'getSession':
          return this.session(exchange, args[0] !== false);
        case 'changeSessionId': {
          const session = this.sessionOf(exchange, true);
          if (session) {
            exchange.sessions.rename(session);
            exchange.setHeader('Set-Cookie', exchange.sessions.cookie(session, exchange.contextPath));
          }
          return session?.id ?? null;
        }
        case 'isRequestedSessionIdValid':
          return exchange.session?.valid === true;
        case 'isRequestedSessionIdFromCookie':
          return exchange.session !== undefined;
        case 'isRequestedSessionIdFromURL':
          return false;
        case 'getParts':
          return this.list((exchange.parts ?? []).map((p) => this.part(p)));
        case 'getPart': {
          const part = exchange.parts?.find((p) => p.name === key);
          return part ? this.part(part) : null;
        }
        case 'getInputStream':
          return (stream ??= this.newOf('org.apache.catalina.connector.CoyoteInputStream', '<init>(byte[])', [this.bytes(request.body)]));
        case 'getReader':
          return this.newOf('java.io.BufferedReader', '<init>(java.io.Reader)', [
            this.newOf('java.io.StringReader', '<init>(java.lang.String)', [new TextDecoder().decode(request.body)]),
          ]);
        case 'getContentType':
          return request.header('Content-Type') ?? null;
        case 'getContentLength':
        case 'getContentLengthLong':
          return request.body.length === 0 ? Number(request.header('Content-Length') ?? -1) : request.body.length;
        case 'getCharacterEncoding':
          return exchange.characterEncoding ?? 'UTF-8';
        case 'setCharacterEncoding':
          exchange.characterEncoding = key;
          return null;
        case 'getLocale':
          return this.localeOf(exchange);
        case 'getLocales':
          return this.enumeration(this.localesOf(exchange));
        case 'getScheme':
          return 'http';
        case 'getProtocol':
          return 'HTTP/1.1';
        case 'getServerName':
          return host().replace(/:\d+$/, '');
        case 'getServerPort':
        case 'getLocalPort':
          return Number(/:(\d+)$/.exec(host())?.[1] ?? request.port);
        case 'getRemoteAddr':
        case 'getRemoteHost':
        case 'getLocalAddr':
          return '127.0.0.1';
        case 'getLocalName':
          return 'localhost';
        case 'getRemotePort':
          return 50_000;
        case 'isSecure':
        case 'isUserInRole':
        case 'isAsyncStarted':
          return false;
        case 'isAsyncSupported':
          return true;
        case 'getServletContext':
          return this.servletContext(exchange);
        case 'getDispatcherType':
          return this.dispatcherType(exchange.inErrorDispatch ? 'ERROR' : exchange.forwarded ? 'FORWARD' : 'REQUEST');
        case 'getRequestDispatcher':
          return this.make('jakarta.servlet.RequestDispatcher', (method) => {
            if (method !== 'forward') return UNKNOWN;
            this.tools.forward(exchange, key);
            return null;
          });
        default:
          return UNKNOWN;
      }
    });
    exchanges.set(made, exchange);
    return made;
  }

  private dispatcherType(name: string): Value {
    const { machine, through } = this.tools;
    return machine.invokeStatic(loadClass(machine, 'jakarta.servlet.DispatcherType', through), 'valueOf(java.lang.String)', [name]) ?? null;
  }

  response(exchange: Exchange): JavaObject {
    const once = (type: 'output' | 'writer', make: () => JavaObject): JavaObject => (exchange[type] ??= make());
    const output = (): JavaObject => once('output', () => this.newOf('org.apache.catalina.connector.CoyoteOutputStream', '<init>()', []));
    return this.make('jakarta.servlet.http.HttpServletResponse', (name, args) => {
      const [first, second] = args;
      const text = String(first);
      switch (name) {
        case 'setStatus':
          exchange.status = Number(first);
          return null;
        case 'getStatus':
          return exchange.error?.status ?? exchange.answered ?? exchange.status ?? 200;
        case 'setHeader':
        case 'setIntHeader':
          exchange.setHeader(text, String(second));
          return null;
        case 'addHeader':
        case 'addIntHeader':
          exchange.addHeader(text, String(second));
          return null;
        case 'setDateHeader':
          exchange.setHeader(text, httpDate(Number(second)));
          return null;
        case 'addDateHeader':
          exchange.addHeader(text, httpDate(Number(second)));
          return null;
        case 'containsHeader':
          return exchange.header(text) !== undefined;
        case 'getHeader':
          return exchange.header(text) ?? null;
        case 'getHeaders':
          return this.list(exchange.headers.filter(([n]) => n.toLowerCase() === text.toLowerCase()).map(([, v]) => v));
        case 'getHeaderNames':
          return this.list([...new Set(exchange.headers.map(([n]) => n))]);
        case 'addCookie':
          if (first instanceof JavaObject) exchange.addHeader('Set-Cookie', this.cookieText(first));
          return null;
        case 'sendError':
          exchange.error = { status: Number(first), message: typeof second === 'string' ? second : undefined };
          return null;
        case 'sendRedirect':
          exchange.status = 302;
          exchange.setHeader('Location', absolute(exchange, text));
          exchange.committed = true;
          return null;
        case 'encodeRedirectURL':
        case 'encodeURL':
          return text;
        case 'setContentType':
          exchange.setHeader('Content-Type', text);
          return null;
        case 'getContentType':
          return exchange.header('Content-Type') ?? null;
        case 'setCharacterEncoding':
          exchange.characterEncoding = text;
          return null;
        case 'getCharacterEncoding':
          return exchange.characterEncoding ?? 'ISO-8859-1';
        case 'setContentLength':
        case 'setContentLengthLong':
        case 'setBufferSize':
        case 'setLocale':
          return null;
        case 'getLocale':
          return this.localeOf(exchange);
        case 'getBufferSize':
          return 8192;
        case 'getOutputStream':
          return output();
        case 'getWriter':
          return once('writer', () => this.newOf('java.io.PrintWriter', '<init>(java.io.OutputStream)', [output()]));
        case 'flushBuffer':
          exchange.committed = true;
          return null;
        case 'isCommitted':
          return exchange.committed || exchange.error !== undefined;
        case 'reset':
          exchange.headers = [];
          exchange.status = undefined;
          exchange.output = undefined;
          exchange.writer = undefined;
          return null;
        case 'resetBuffer':
          exchange.output = undefined;
          exchange.writer = undefined;
          return null;
        default:
          return UNKNOWN;
      }
    });
  }

  /** What the application wrote itself. */
  written(exchange: Exchange): Uint8Array | undefined {
    const { machine } = this.tools;
    if (exchange.writer) machine.invokeVirtual(exchange.writer, 'flush()', []);
    if (!exchange.output) return undefined;
    const buffer = fieldValue(exchange.output, 'written');
    const array = buffer instanceof JavaObject ? machine.invokeVirtual(buffer, 'toByteArray()', []) : undefined;
    return array instanceof JavaArray ? Uint8Array.from(Array.from<Value>(array.store), (b) => Number(b) & 255) : undefined;
  }

  private cookieText(cookie: JavaObject): string {
    const { machine } = this.tools;
    const attributes = machine.invokeVirtual(cookie, 'getAttributes()', []) ?? null;
    const entries = attributes instanceof JavaObject ? iterate(machine, machine.invokeVirtual(attributes, 'entrySet()', []) ?? null) : [];
    return setCookie(
      String(machine.invokeVirtual(cookie, 'getName()', [])),
      String(machine.invokeVirtual(cookie, 'getValue()', []) ?? ''),
      new Map(entries.map((e) => [String(machine.invokeVirtual(e, 'getKey()', [])), String(machine.invokeVirtual(e, 'getValue()', []))])),
      this.tools.now(),
    );
  }
}

const UNKNOWN = Symbol('unknown');

const exchanges = new WeakMap<JavaObject, Exchange>();

/** The exchange behind a request object, through wrappers. */
export function exchangeOf(request: JavaObject): Exchange | undefined {
  const own = exchanges.get(request);
  if (own) return own;
  const wrapped = fieldValue(request, 'wrapped');
  return wrapped instanceof JavaObject ? exchangeOf(wrapped) : undefined;
}

/** A redirect's target as Tomcat sends it: absolute. */
export function absolute(exchange: Exchange, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  const { request } = exchange;
  const root = `http://${request.header('Host') ?? `localhost:${request.port}`}`;
  if (target.startsWith('//')) return `http:${target}`;
  if (target.startsWith('/')) return root + target;
  return `${root}${request.uri.slice(0, request.uri.lastIndexOf('/') + 1)}${target}`;
}
