import type { JavaLoader } from '../../java/run/loader.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { methodObject } from '../../java/library/natives/reflect.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { asReference, implementsName, iterate, JsonWriteFailure, type JsonWriter } from '../json/json-writer.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { classes, fieldValue, loadClass, superclasses } from '../reflect.ts';
import { guardedDisposition } from './content-disposition.ts';
import type { Exchange, Headers } from './exchange.ts';
import { acceptProblem, includes, negotiate } from './media.ts';
import type { ServletObjects } from './servlet-objects.ts';
import { textAnswer, type WebAnswer } from './web-request.ts';
import type { WebExceptions } from './web-exceptions.ts';

export const JSON_TYPES = ['application/json', 'application/*+json'];
const STRING_TYPES = ['text/plain', '*/*', ...JSON_TYPES];
const PROBLEM_TYPES = ['application/problem+json', 'application/problem+xml'];
const CONVERTERS = 'org.springframework.http.converter';
const ERROR_CONTROLLER = 'org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController';
const ENTITY = '<init>(java.lang.Object,org.springframework.util.MultiValueMap,org.springframework.http.HttpStatusCode)';
const FORM = 'application/x-www-form-urlencoded';
const ADVICE = 'org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice';

export interface BodyTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  readonly through: RuntimeClass;
  readonly writer: JsonWriter;
  readonly exceptions: WebExceptions;
  readonly objects: ServletObjects;
  /** ResponseBodyAdvice beans, in order. */
  readonly advices: readonly (() => JavaObject)[];
}

/** What was called to give the body: advices ask for it. */
export interface BodySource {
  readonly method: RuntimeMethod;
  readonly produces: readonly string[];
  /** Of the route, as written. */
  readonly pattern: string | undefined;
}

/** Writes what a handler returned, as Spring's message converters do. */
export class BodyWriter {
  private readonly tools: BodyTools;

  constructor(tools: BodyTools) {
    this.tools = tools;
  }

  isEntity(body: Value): body is JavaObject {
    return body instanceof JavaObject && superclasses(body.javaClass).some((c) => c.name === 'org.springframework.http.HttpEntity');
  }

  isProblem(body: Value): body is JavaObject {
    return body instanceof JavaObject && superclasses(body.javaClass).some((c) => c.name === 'org.springframework.http.ProblemDetail');
  }

  /** An ErrorResponse as the entity that it stands for. */
  asEntity(value: Value): Value {
    if (!(value instanceof JavaObject) || !implementsName(value.javaClass, 'org.springframework.web.ErrorResponse')) return value;
    const { machine, objects } = this.tools;
    const of = (getter: string): Value => machine.invokeVirtual(value, getter, []) ?? null;
    return objects.newOf('org.springframework.http.ResponseEntity', ENTITY, [of('getBody()'), of('getHeaders()'), of('getStatusCode()')]);
  }

  /** A value, or an HttpEntity with status and headers of its own. */
  write(body: Reference, status: number, source: BodySource, exchange: Exchange): WebAnswer {
    const { machine } = this.tools;
    if (!this.isEntity(body)) {
      const own = this.isProblem(body) ? Number(fieldValue(body, 'status')) : status;
      return this.writeBody(body, own, [], source, exchange);
    }
    const code = superclasses(body.javaClass).some((c) => c.name === 'org.springframework.http.ResponseEntity')
      ? machine.invokeVirtual(body, 'getStatusCode()', [])
      : undefined;
    const headers = this.headersOf(machine.invokeVirtual(body, 'getHeaders()', []) ?? null);
    const inner = asReference(machine, machine.invokeVirtual(body, 'getBody()', []) ?? null, { kind: 'unknown' });
    const entityStatus = code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : status;
    if (entityStatus === 200 && this.notModified(headers, exchange))
      return textAnswer(
        304,
        headers.filter(([n]) => n.toLowerCase() !== 'content-type'),
        '',
        'none',
      );
    // Spring sets the date anew when it looks whether the browser has it, and takes the first moment of all for none.
    const dated =
      entityStatus === 200 && ['GET', 'HEAD'].includes(exchange.request.method)
        ? headers.filter(([n, v]) => n.toLowerCase() !== 'last-modified' || Date.parse(v) > 0)
        : headers;
    return this.writeBody(inner, entityStatus, dated, source, exchange);
  }

  headersOf(headers: Value): Headers {
    const { machine } = this.tools;
    if (!(headers instanceof JavaObject)) return [];
    return iterate(machine, machine.invokeVirtual(headers, 'entrySet()', []) ?? null).flatMap((entry) =>
      iterate(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null).map(
        (v) => [String(machine.invokeVirtual(entry, 'getKey()', [])), machine.toJavaString(v)] as const,
      ),
    );
  }

  /** Whether the browser has it already, by tag or by date. */
  private notModified(headers: Headers, { request }: Exchange): boolean {
    if (!['GET', 'HEAD'].includes(request.method)) return false;
    const of = (name: string): string | undefined => headers.find(([n]) => n.toLowerCase() === name)?.[1];
    const tag = of('etag');
    const asked = request.header('If-None-Match');
    const plain = (t: string): string => t.trim().replace(/^W\//, '');
    if (asked !== undefined && tag !== undefined) return asked.trim() === '*' || asked.split(',').some((t) => plain(t) === plain(tag));
    const modified = Date.parse(of('last-modified') ?? '');
    const since = Date.parse(request.header('If-Modified-Since') ?? '');
    return asked === undefined && modified <= since;
  }

  private writeBody(given: Reference, status: number, headers: Headers, source: BodySource, exchange: Exchange): WebAnswer {
    let body = given;
    const { machine } = this.tools;
    const chosen = headers.find(([n]) => n.toLowerCase() === 'content-type')?.[1] ?? exchange.header('Content-Type');
    const others = headers.filter(([n]) => n.toLowerCase() !== 'content-type');
    if (body !== null && this.isStreaming(body)) return this.streamed(body, status, others, chosen);
    if (body !== null && this.isResource(body)) return this.resource(body, status, others, chosen, source, exchange);
    if (this.isProblem(body) && fieldValue(body, 'instance') === null) this.setInstance(body, exchange);
    const bytes = body instanceof JavaArray && body.javaClass.component?.name === 'byte';
    const text = typeof body === 'string';
    const form = body instanceof JavaObject && implementsName(body.javaClass, 'org.springframework.util.MultiValueMap');
    const producible =
      source.produces.length > 0
        ? source.produces
        : form
          ? [FORM, ...JSON_TYPES]
          : text
            ? STRING_TYPES
            : bytes
              ? ['application/octet-stream', '*/*']
              : JSON_TYPES;
    // Of an error nothing is left but its status, when nobody can say what may be written.
    if (chosen === undefined && status >= 400 && acceptProblem(exchange.request.header('Accept')) !== undefined)
      return textAnswer(status, others, '', 'known');
    const type = body === null && this.tools.advices.length === 0 ? '' : (chosen ?? this.choose(exchange, producible, body));
    body = this.advised(
      body,
      type,
      text ? 'StringHttpMessageConverter' : bytes ? 'ByteArrayHttpMessageConverter' : 'json.MappingJackson2HttpMessageConverter',
      source,
      exchange,
    );
    if (body === null) return textAnswer(status, others, '', status === 204 || status === 304 ? 'none' : 'known');
    if (text && typeof body !== 'string')
      return machine.throwNew('java.lang.ClassCastException', machine.castMessage(machine.classOf(body), machine.jdk('java.lang.String')));
    const disposition = headers.some(([n]) => n.toLowerCase() === 'content-disposition')
      ? undefined
      : guardedDisposition(exchange.request.uri, source.pattern, status);
    const all: Headers = disposition === undefined ? others : [...others, ['Content-Disposition', disposition]];
    if (typeof body === 'string' && (text || given === null)) {
      const shown =
        chosen !== undefined || /charset/i.test(type) || JSON_TYPES.some((j) => includes(j, type.split(';')[0] ?? ''))
          ? type
          : `${type};charset=UTF-8`;
      return textAnswer(status, [...all, ['Content-Type', shown]], body, 'known');
    }
    if (body instanceof JavaArray && bytes)
      return {
        status,
        headers: [...all, ['Content-Type', type]],
        body: octets(body),
        length: 'known',
      };
    if (form && includes(FORM, type.split(';')[0] ?? ''))
      return textAnswer(status, [...all, ['Content-Type', `${FORM};charset=UTF-8`]], this.formOf(body), 'known');
    if (!this.isProblem(body) && !WRITES_JSON.test(type))
      return this.tools.exceptions.noConverter(machine.classOf(body).name, chosen ?? null);
    return textAnswer(status, [...all, ['Content-Type', type]], this.json(body, source.method), 'chunked');
  }

  private formOf(map: Reference): string {
    return this.headersOf(map)
      .map(([name, value]) => `${new URLSearchParams([[name, value]]).toString()}`)
      .join('&');
  }

  private setInstance(problem: JavaObject, { request }: Exchange): void {
    const { machine } = this.tools;
    const uri = machine.invokeStatic(machine.jdk('java.net.URI'), 'create(java.lang.String)', [request.uri]) ?? null;
    machine.invokeVirtual(problem, 'setInstance(java.net.URI)', [uri]);
  }

  private choose({ request }: Exchange, producible: readonly string[], body: Reference): string {
    if (this.isProblem(body)) return negotiate(request.header('Accept'), PROBLEM_TYPES) ?? 'application/problem+json';
    const accept = request.header('Accept');
    const problem = acceptProblem(accept);
    if (problem !== undefined) return this.tools.exceptions.acceptUnreadable(accept ?? '', problem);
    const type = negotiate(accept, producible);
    return type ?? this.tools.exceptions.notAcceptable(producible === JSON_TYPES ? [] : producible);
  }

  /** What BasicErrorController gives, by the advices and the mapper of the application. */
  errorBody(attributes: JavaObject, type: string, exchange: Exchange): string {
    const { machine, through } = this.tools;
    const method =
      this.tools.advices.length === 0
        ? undefined
        : loadClass(machine, ERROR_CONTROLLER, through).findMethod('error(jakarta.servlet.http.HttpServletRequest)');
    const source = method && { method, produces: [], pattern: undefined };
    const body = source ? this.advised(attributes, type, 'json.MappingJackson2HttpMessageConverter', source, exchange) : attributes;
    return this.json(body);
  }

  private json(body: Reference, method?: RuntimeMethod): string {
    const { machine } = this.tools;
    const [view] = classes(method && machine.annotation(method, 'com.fasterxml.jackson.annotation.JsonView')?.['value']);
    try {
      const text = this.tools.writer.write(body, undefined, { declared: method && containerOf(method.symbol.returnType), view });
      // Jackson writes the characters beyond 16 bits in escapes where it writes bytes.
      return text.replaceAll(/[\ud800-\udfff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase()}`);
    } catch (error) {
      if (!(error instanceof JsonWriteFailure)) throw error;
      if (error.exceptionClass.endsWith('InvalidDefinitionException') && !error.message.includes('through reference chain'))
        return this.tools.exceptions.notAcceptable([]);
      if (error.exceptionClass.endsWith('InvalidDefinitionException') && body !== null)
        return this.tools.exceptions.typeDefinition(this.tools.machine.classOf(body).name, error.message);
      return this.tools.exceptions.bodyNotWritable(error.message);
    }
  }

  // ---- bodies that are written piece by piece ----

  isStreaming(body: Value): body is JavaObject {
    return (
      body instanceof JavaObject &&
      (implementsName(body.javaClass, 'org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody') ||
        superclasses(body.javaClass).some((c) => c.name === 'org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter'))
    );
  }

  private streamed(body: JavaObject, status: number, headers: Headers, chosen: string | undefined): WebAnswer {
    const { machine } = this.tools;
    const typed = (type: string | undefined): Headers => (type === undefined ? headers : [...headers, ['Content-Type', type]]);
    if (implementsName(body.javaClass, 'org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody')) {
      const output = machine.newObject(machine.jdk('java.io.ByteArrayOutputStream'), '<init>()', []);
      machine.invokeVirtual(body, 'writeTo(java.io.OutputStream)', [output]);
      const array = machine.invokeVirtual(output, 'toByteArray()', []);
      const bytes = array instanceof JavaArray ? octets(array) : new Uint8Array();
      return { status, headers: typed(chosen), body: bytes, length: 'chunked' };
    }
    machine.scheduler.blockUntil(() => fieldValue(body, 'complete') === true, 30_000);
    const events = superclasses(body.javaClass).some((c) => c.name.endsWith('.SseEmitter'));
    const text = iterate(machine, fieldValue(body, 'sent'))
      .map((item) => {
        const data = item instanceof JavaObject ? asReference(machine, fieldValue(item, 'data'), { kind: 'unknown' }) : null;
        return typeof data === 'string' ? data : this.json(data);
      })
      .join('');
    return textAnswer(status, typed(chosen ?? (events ? 'text/event-stream' : undefined)), text, 'chunked');
  }

  private isResource(body: Reference): body is JavaObject {
    return body instanceof JavaObject && implementsName(body.javaClass, 'org.springframework.core.io.Resource');
  }

  private resource(
    body: JavaObject,
    status: number,
    headers: Headers,
    chosen: string | undefined,
    source: BodySource,
    exchange: Exchange,
  ): WebAnswer {
    const { machine } = this.tools;
    const content = machine.invokeVirtual(body, 'getContentAsByteArray()', []);
    const bytes = content instanceof JavaArray ? octets(content) : new Uint8Array();
    const name = machine.invokeVirtual(body, 'getFilename()', []);
    const byName = typeof name === 'string' ? mediaTypeOf(name) : undefined;
    const type =
      chosen ??
      source.produces[0] ??
      byName ??
      negotiate(exchange.request.header('Accept'), ['application/octet-stream']) ??
      'application/octet-stream';
    const all: Headers = [...headers, ['Accept-Ranges', 'bytes'], ['Content-Type', type]];
    const range = status === 200 ? exchange.request.header('Range') : undefined;
    if (range === undefined) return { status, headers: all, body: bytes, length: 'known' };
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.replaceAll(' ', '')) ?? [];
    if (range.includes(','))
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        'not supported: several ranges of a resource (the trial does not simulate them; a real base does)',
      );
    const from = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first);
    const to = first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
    if ((first === '' && last === '') || from > to)
      return textAnswer(416, [...headers, ['Accept-Ranges', 'bytes'], ['Content-Range', `bytes */${bytes.length}`]], '', 'known');
    const part: Headers = [...all, ['Content-Range', `bytes ${from}-${to}/${bytes.length}`]];
    return { status: 206, headers: part, body: bytes.slice(from, to + 1), length: 'known' };
  }

  // ---- ResponseBodyAdvice ----

  private advised(body: Reference, type: string, converter: string, source: BodySource, exchange: Exchange): Reference {
    const { machine, through, objects, advices } = this.tools;
    if (advices.length === 0) return body;
    const parameter = objects.newOf('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
      methodObject(machine, source.method),
      -1,
    ]);
    const converterClass = loadClass(machine, `${CONVERTERS}.${converter}`, through).classObject;
    const media =
      machine.invokeStatic(loadClass(machine, 'org.springframework.http.MediaType', through), 'parseMediaType(java.lang.String)', [
        type === '' ? '*/*' : type,
      ]) ?? null;
    let result = body;
    const headers = objects.newOf('org.springframework.http.HttpHeaders', '<init>()', []);
    for (const advice of advices) {
      const bean = advice();
      if (
        machine.invokeVirtual(bean, 'supports(org.springframework.core.MethodParameter,java.lang.Class)', [parameter, converterClass]) !==
        true
      )
        continue;
      const signature = `beforeBodyWrite(java.lang.Object,org.springframework.core.MethodParameter,org.springframework.http.MediaType,java.lang.Class,org.springframework.http.server.ServerHttpRequest,org.springframework.http.server.ServerHttpResponse)`;
      const made = machine.invokeVirtual(bean, signature, [
        result,
        parameter,
        media,
        converterClass,
        this.serverRequest(exchange),
        this.serverResponse(exchange, headers),
      ]);
      result = asReference(machine, made ?? null, { kind: 'unknown' });
    }
    for (const [name, value] of this.headersOf(headers)) exchange.addHeader(name, value);
    return result;
  }

  private serverRequest(exchange: Exchange): JavaObject {
    const { machine, loader, through, objects } = this.tools;
    return machine.proxy(loader, [loadClass(machine, 'org.springframework.http.server.ServerHttpRequest', through)], (method) => {
      switch (method.symbol.name) {
        case 'getURI':
          return machine.invokeStatic(machine.jdk('java.net.URI'), 'create(java.lang.String)', [
            `http://${exchange.request.header('Host') ?? `localhost:${exchange.request.port}`}${exchange.request.uri}${exchange.request.query === '' ? '' : `?${exchange.request.query}`}`,
          ]);
        case 'getMethod':
          return machine.invokeStatic(loadClass(machine, 'org.springframework.http.HttpMethod', through), 'valueOf(java.lang.String)', [
            exchange.request.method,
          ]);
        case 'getHeaders': {
          const headers = objects.newOf('org.springframework.http.HttpHeaders', '<init>()', []);
          for (const [name, value] of exchange.request.headers)
            machine.invokeVirtual(headers, 'add(java.lang.String,java.lang.String)', [name, value]);
          return headers;
        }
        default:
          return unknown(machine, `org.springframework.http.server.ServerHttpRequest.${method.symbol.name}`);
      }
    });
  }

  private serverResponse(exchange: Exchange, headers: JavaObject): JavaObject {
    const { machine, loader, through } = this.tools;
    return machine.proxy(loader, [loadClass(machine, 'org.springframework.http.server.ServerHttpResponse', through)], (method, [first]) => {
      if (method.symbol.name === 'getHeaders') return headers;
      if (method.symbol.name !== 'setStatusCode' || !(first instanceof JavaObject))
        return unknown(machine, `org.springframework.http.server.ServerHttpResponse.${method.symbol.name}`);
      exchange.status = Number(machine.invokeVirtual(first, 'value()', []));
      return null;
    });
  }
}

/** What a body's declared type is wrapped in. */
const WRAPPERS = /\.(HttpEntity|ResponseEntity|CompletableFuture|CompletionStage|Callable|Future|DeferredResult|WebAsyncTask)$/;
const CONTAINERS = /^java\.(util\.(\w*List|\w*Set|Collection|\w*Map)|lang\.Iterable)$|\[\]$/;

/** The declared type of a body that is a list, a map or an array: what is in it may name its type. */
function containerOf(type: Type): Type | undefined {
  const name = erasedName(type);
  if (type.kind === 'class' && WRAPPERS.test(name)) return type.args[0] && containerOf(type.args[0]);
  return CONTAINERS.test(name) ? type : undefined;
}

/** Types that Jackson's converter writes. */
const WRITES_JSON = /^application\/(?:json|[\w.-]+\+json|\*)|^\*\/\*/;

const octets = (array: JavaArray): Uint8Array => Uint8Array.from(Array.from<Value>(array.store), (b) => Number(b) & 255);

function unknown(machine: Machine, what: string): never {
  return machine.throwNew(
    'java.lang.UnsupportedOperationException',
    `not supported: ${what} (the trial does not simulate it; a real base does)`,
  );
}

export { ADVICE as RESPONSE_BODY_ADVICE };

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  md: 'text/markdown',
};

/** By a file's ending; undefined: unknown. */
export function mediaTypeOf(name: string): string | undefined {
  return TYPES[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}
