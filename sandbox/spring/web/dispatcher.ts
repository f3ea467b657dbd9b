import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import type { BeanFactory } from '../beans/bean-factory.ts';
import type { Failures } from '../beans/failures.ts';
import { asReference, iterate, JsonWriteFailure, type JsonWriter } from '../json/json-writer.ts';
import { call, classes, classOfType, findAnnotation, findOnHierarchy, superclasses } from '../reflect.ts';
import type { ArgumentResolver } from './arguments.ts';
import { errorAnswer } from './error-page.ts';
import { includes, negotiate } from './media.ts';
import { findRoute, type Match, type Route } from './routes.ts';
import type { WebExceptions } from './web-exceptions.ts';
import { textAnswer, type WebAnswer, type WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
const JSON_TYPES = ['application/json', 'application/*+json'];
const STRING_TYPES = ['text/plain', '*/*'];
type Headers = (readonly [string, string])[];

export interface DispatcherTools {
  readonly machine: Machine;
  readonly factory: BeanFactory;
  readonly failures: Failures;
  readonly exceptions: WebExceptions;
  readonly resolver: ArgumentResolver;
  readonly writer: JsonWriter;
  readonly now: () => number;
  /** DefaultHandlerExceptionResolver's line. */
  readonly resolved: (exception: JavaObject) => void;
  /** Tomcat's line for an exception that nobody resolved. */
  readonly uncaught: (exception: JavaObject) => void;
  /** `server.error.include-message=always`. */
  readonly includeMessage: boolean;
  /** `server.error.include-exception=true`. */
  readonly includeException: boolean;
  /** What HttpServletResponse was told by the handler. */
  readonly response: { status: number | undefined; headers: Headers };
}

/** Finds the handler, calls it, and makes the answer of what it returns or throws. Used inside an entry into Java. */
export class Dispatcher {
  private readonly tools: DispatcherTools;
  private readonly routes: readonly Route[];
  private readonly advices: readonly { readonly type: RuntimeClass; readonly bean: () => JavaObject }[];

  constructor(tools: DispatcherTools, routes: readonly Route[], advices: Dispatcher['advices']) {
    this.tools = tools;
    this.routes = routes;
    this.advices = advices;
  }

  handle(request: WebRequest): WebAnswer {
    let match: Match | undefined;
    try {
      const found = findRoute(this.routes, request, includes, negotiate);
      const { exceptions } = this.tools;
      switch (found.kind) {
        case 'none':
          return exceptions.noResource(request.path);
        case 'options':
          return textAnswer(
            200,
            [
              ['Allow', found.allowed.join(',')],
              ['Accept-Patch', ''],
            ],
            '',
            'known',
          );
        case 'method':
          return exceptions.methodNotSupported(request.method, found.allowed);
        case 'media-type':
          return exceptions.mediaTypeNotSupported(request.header('Content-Type'), found.consumes);
        case 'parameters':
          return exceptions.unsatisfiedParameters(found.conditions, request.parameters);
        case 'not-acceptable':
          return exceptions.notAcceptable(found.produces);
        case 'match':
          match = found.match;
      }
      const { route } = match;
      const args = this.tools.resolver.resolve(match, request);
      return this.invoke(route.method, route.bean(), args, request, route.produces, route.declared);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      return this.handleException(error.object, match, request);
    }
  }

  private invoke(
    method: RuntimeMethod,
    bean: JavaObject,
    args: readonly Value[],
    request: WebRequest,
    produces: readonly string[],
    declared = method,
  ): WebAnswer {
    const { machine, response } = this.tools;
    response.status = undefined;
    response.headers = [];
    const value = call(method, bean, args) ?? null;
    const annotated =
      machine.annotation(method, `${A}.ResponseStatus`) ??
      machine.annotation(declared, `${A}.ResponseStatus`) ??
      findOnHierarchy(machine, method.owner, `${A}.ResponseStatus`);
    const status = response.status ?? (annotated ? this.statusOf(annotated) : 200);
    const body = asReference(machine, value, method.symbol.returnType);
    const bodyWritten =
      findAnnotation(machine, method, `${A}.ResponseBody`) ??
      findAnnotation(machine, declared, `${A}.ResponseBody`) ??
      findOnHierarchy(machine, bean.javaClass, `${A}.ResponseBody`);
    if (!bodyWritten && !this.isEntity(body) && method.symbol.returnType.kind !== 'void') {
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `The trial's Spring knows no views: annotate ${method.owner.name}.${method.symbol.name} with @ResponseBody, or its class with @RestController.`,
      );
    }
    return this.write(body, status, [...response.headers], request, produces);
  }

  private statusOf(annotation: NonNullable<ReturnType<Machine['annotation']>>): number {
    const chosen = [annotation['value'], annotation['code']]
      .filter((m): m is JavaObject => m instanceof JavaObject)
      .map((m) => Number(this.tools.machine.invokeVirtual(m, 'value()', [])));
    return chosen.find((s) => s !== 500) ?? chosen[0] ?? 500;
  }

  private isEntity(body: Reference): body is JavaObject {
    return body instanceof JavaObject && superclasses(body.javaClass).some((c) => c.name === 'org.springframework.http.HttpEntity');
  }

  private write(body: Reference, status: number, headers: Headers, request: WebRequest, produces: readonly string[]): WebAnswer {
    const { machine } = this.tools;
    if (!this.isEntity(body)) return this.writeBody(body, status, headers, request, produces);
    const code = superclasses(body.javaClass).some((c) => c.name === 'org.springframework.http.ResponseEntity')
      ? machine.invokeVirtual(body, 'getStatusCode()', [])
      : undefined;
    const own = machine.invokeVirtual(body, 'getHeaders()', []) ?? null;
    const extra: Headers =
      own instanceof JavaObject
        ? iterate(machine, machine.invokeVirtual(own, 'entrySet()', []) ?? null).flatMap((entry) =>
            iterate(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null).map(
              (v) => [String(machine.invokeVirtual(entry, 'getKey()', [])), machine.toJavaString(v)] as const,
            ),
          )
        : [];
    const inner = machine.invokeVirtual(body, 'getBody()', []) ?? null;
    const entityStatus = code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : status;
    return this.writeBody(asReference(machine, inner, { kind: 'unknown' }), entityStatus, [...headers, ...extra], request, produces);
  }

  private writeBody(body: Reference, status: number, headers: Headers, request: WebRequest, produces: readonly string[]): WebAnswer {
    if (body === null) return textAnswer(status, headers, '', status === 204 || status === 304 ? 'none' : 'known');
    const given = headers.find(([n]) => n.toLowerCase() === 'content-type')?.[1];
    const others = headers.filter(([n]) => n.toLowerCase() !== 'content-type');
    if (typeof body === 'string') {
      const type = given ?? this.choose(request, produces.length > 0 ? produces : STRING_TYPES);
      const shown =
        /charset/i.test(type) || includes('application/json', type) || includes('application/*+json', type)
          ? type
          : `${type};charset=UTF-8`;
      return textAnswer(status, [...others, ['Content-Type', shown]], body, 'known');
    }
    if (body instanceof JavaArray && body.javaClass.component?.name === 'byte') {
      const type = given ?? this.choose(request, produces.length > 0 ? produces : ['application/octet-stream', '*/*']);
      return {
        status,
        headers: [...others, ['Content-Type', type]],
        body: Uint8Array.from(Array.from(body.store, (b) => Number(b) & 255)),
        length: 'known',
      };
    }
    const type = given ?? this.choose(request, produces.length > 0 ? produces : JSON_TYPES);
    return textAnswer(status, [...others, ['Content-Type', type]], this.json(body), 'chunked');
  }

  private choose(request: WebRequest, producible: readonly string[]): string {
    const type = negotiate(request.header('Accept'), producible);
    return type ?? this.tools.exceptions.notAcceptable(producible === JSON_TYPES ? [] : producible);
  }

  private json(body: Reference): string {
    try {
      return this.tools.writer.write(body);
    } catch (error) {
      if (!(error instanceof JsonWriteFailure)) throw error;
      if (error.exceptionClass.endsWith('InvalidDefinitionException') && !error.message.includes('through reference chain'))
        return this.tools.exceptions.notAcceptable([]);
      if (error.exceptionClass.endsWith('InvalidDefinitionException') && body !== null)
        return this.tools.exceptions.typeDefinition(this.tools.machine.classOf(body).name, error.message);
      return this.tools.exceptions.bodyNotWritable(error.message);
    }
  }

  // ---- exceptions ----

  private handleException(exception: JavaObject, match: Match | undefined, request: WebRequest): WebAnswer {
    const handled = this.handler(exception, match);
    if (handled) {
      try {
        return this.invoke(handled.method, handled.bean, this.handlerArguments(handled.method, exception, request), request, []);
      } catch (error) {
        if (!(error instanceof JavaThrow)) throw error;
      }
    }
    const { tools } = this;
    const answer = (status: number, headers: Headers = []): WebAnswer =>
      errorAnswer(status, request.uri, tools.now(), request.header('Accept'), headers, {
        exception: tools.includeException ? exception.javaClass.name : undefined,
        message: tools.includeMessage ? this.messageOf(exception) : undefined,
      });
    const thrown = tools.failures.chain(exception).find((e) => tools.failures.is(e, 'org.springframework.web.ErrorResponseException'));
    if (thrown) return answer(this.statusOfThrown(thrown));
    const annotated = tools.failures
      .chain(exception)
      .map((e) => findOnHierarchy(tools.machine, e.javaClass, `${A}.ResponseStatus`))
      .find((a) => a !== undefined);
    if (annotated) return answer(this.statusOf(annotated));
    const resolution = tools.exceptions.resolutionOf(exception);
    if (resolution) {
      if (resolution.logged) tools.resolved(exception);
      return answer(resolution.status, [...resolution.headers]);
    }
    tools.uncaught(exception);
    return answer(500);
  }

  private messageOf(exception: JavaObject): string {
    const reason = this.tools.failures.is(exception, 'org.springframework.web.server.ResponseStatusException')
      ? this.tools.machine.invokeVirtual(exception, 'getReason()', [])
      : undefined;
    const message = typeof reason === 'string' ? reason : this.tools.machine.messageOf(exception);
    return message === null || message === '' ? 'No message available' : message;
  }

  private statusOfThrown(exception: JavaObject): number {
    const code = this.tools.machine.invokeVirtual(exception, 'getStatusCode()', []);
    return code instanceof JavaObject ? Number(this.tools.machine.invokeVirtual(code, 'value()', [])) : 500;
  }

  /** The nearest @ExceptionHandler: of the controller, then of the advices; for the exception, then for its causes. */
  private handler(exception: JavaObject, match: Match | undefined): { method: RuntimeMethod; bean: JavaObject } | undefined {
    const places = [...(match ? [{ type: match.route.bean().javaClass, bean: match.route.bean }] : []), ...this.advices];
    for (const { type, bean } of places) {
      for (const candidate of this.tools.failures.chain(exception)) {
        const found = superclasses(type)
          .flatMap((c) => c.declaredMethods)
          .map((method) => ({ method, depth: this.depth(method, candidate) }))
          .filter((m) => m.depth >= 0)
          .toSorted((a, b) => a.depth - b.depth)[0];
        if (found) return { method: found.method, bean: bean() };
      }
    }
    return undefined;
  }

  private depth(method: RuntimeMethod, exception: JavaObject): number {
    const values = this.tools.machine.annotation(method, `${A}.ExceptionHandler`);
    if (!values) return -1;
    const declared = classes(values['value']);
    const types =
      declared.length > 0
        ? declared
        : method.symbol.parameters.flatMap((p) => {
            const c = classOfType(p.type, method.owner, this.tools.machine);
            return c && superclasses(c).some((s) => s.name === 'java.lang.Throwable') ? [c] : [];
          });
    const hierarchy = superclasses(exception.javaClass);
    const depths = types.map((t) => hierarchy.indexOf(t)).filter((d) => d >= 0);
    return depths.length === 0 ? -1 : Math.min(...depths);
  }

  private handlerArguments(method: RuntimeMethod, thrown: JavaObject, request: WebRequest): Value[] {
    return method.symbol.parameters.map((p) => {
      const c = classOfType(p.type, method.owner, this.tools.machine);
      // The outermost that fits, though a cause may have chosen the handler.
      const fitting = c && this.tools.failures.chain(thrown).find((e) => e.javaClass.isSubclassOf(c));
      if (fitting) return fitting;
      if (erasedName(p.type) === 'jakarta.servlet.http.HttpServletRequest') return this.tools.resolver.servletRequest(request);
      return this.tools.machine.throwNew(
        'java.lang.IllegalStateException',
        `the trial's Spring does not know parameter '${p.name}' of an @ExceptionHandler`,
      );
    });
  }
}
