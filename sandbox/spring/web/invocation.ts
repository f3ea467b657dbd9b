import type { JavaLoader } from '../../java/run/loader.ts';
import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { asReference } from '../json/json-writer.ts';
import { callBean, findAnnotation, findOnHierarchy, isA } from '../reflect.ts';
import type { HandlerCall } from './argument.ts';
import { awaitResult } from './async-results.ts';
import type { BodySource, BodyWriter } from './body-writer.ts';
import type { Exchange } from './exchange.ts';
import type { View, Views } from './views.ts';
import type { WebAnswer } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';

const TIMED_OUT = Symbol('timed out');

/** A method of the application that answers, or that handles an exception. */
export interface Invoked {
  readonly method: RuntimeMethod;
  readonly bean: JavaObject;
  /** Where its annotations may stand, too: the method of the class or interface that declares it, and the bean's type. */
  readonly declared: RuntimeMethod;
  readonly type: RuntimeClass;
  readonly source: BodySource;
}

/** Spring's ServletInvocableHandlerMethod. Used inside an entry into Java. */
export class Invocation {
  private readonly tools: {
    readonly machine: Machine;
    readonly loader: JavaLoader;
    readonly bodies: BodyWriter;
    readonly views: Views;
    /** Name of the next thread of applicationTaskExecutor. */
    readonly nextTask: () => string;
    /** Milliseconds that an asynchronous handler may take; undefined: the server's own limit. */
    readonly asyncTimeout: number | undefined;
    /** What is answered to an exchange, as far as it is made. */
    readonly answers: { has(exchange: Exchange): boolean; set(exchange: Exchange, answer: WebAnswer): void };
  };

  constructor(tools: Invocation['tools']) {
    this.tools = tools;
  }

  /**
   * Calls it and writes what it returns.
   * @returns a view's name, where it gives one
   * @throws JavaThrow what it throws
   */
  invoke({ method, bean, declared, type, source }: Invoked, args: readonly Value[], handlerCall: HandlerCall): View | undefined {
    const { machine, bodies, answers } = this.tools;
    const { exchange } = handlerCall;
    const settled = this.settled(callBean(machine, method, bean, args) ?? null, method.symbol.returnType);
    if (settled === TIMED_OUT) {
      exchange.error = { status: 503, message: undefined };
      return undefined;
    }
    const value = bodies.asEntity(settled);
    const annotated =
      machine.annotation(method, `${A}.ResponseStatus`) ??
      machine.annotation(declared, `${A}.ResponseStatus`) ??
      findOnHierarchy(machine, type, `${A}.ResponseStatus`);
    const reason = annotated?.['reason'];
    if (annotated && typeof reason === 'string' && reason !== '') {
      exchange.error = { status: this.statusOf(annotated), message: reason };
      return undefined;
    }
    const status = annotated ? this.statusOf(annotated) : (exchange.status ?? 200);
    const nothing = method.symbol.returnType.kind === 'void';
    const bodyWritten =
      findAnnotation(machine, method, `${A}.ResponseBody`) ??
      findAnnotation(machine, declared, `${A}.ResponseBody`) ??
      findOnHierarchy(machine, type, `${A}.ResponseBody`);
    const own = value instanceof JavaObject && (bodies.isEntity(value) || bodies.isProblem(value) || bodies.isStreaming(value));
    if (!bodyWritten && !own) {
      if (nothing && (handlerCall.tookResponse || exchange.output !== undefined || exchange.error || exchange.committed)) return undefined;
      return this.tools.views.viewOf(value, status, handlerCall);
    }
    const forwarded = nothing && answers.has(exchange);
    if (value === null && (forwarded || exchange.output !== undefined || exchange.committed || exchange.error)) return undefined;
    const body = asReference(machine, value, method.symbol.returnType);
    answers.set(exchange, bodies.write(body, status, source, exchange));
    // Converters flush what they write, and an entity's head is flushed without a body, too.
    if (!exchange.error && (own || body !== null)) exchange.committed = true;
    return undefined;
  }

  /** What an asynchronous handler comes to. */
  private settled(value: Value, type: Type): Value | typeof TIMED_OUT {
    const { machine, loader, bodies, nextTask } = this.tools;
    if (type.kind === 'primitive' || type.kind === 'void') return value;
    const unwrapped =
      value instanceof JavaObject && isA(value, 'org.springframework.web.context.request.async.WebAsyncTask')
        ? (machine.invokeVirtual(value, 'getCallable()', []) ?? null)
        : value;
    const result = awaitResult(machine, loader, unwrapped, nextTask, this.tools.asyncTimeout);
    if (!result) return value;
    if (result.kind === 'timeout') return TIMED_OUT;
    return bodies.isEntity(result.value) ? result.value : asReference(machine, result.value, { kind: 'unknown' });
  }

  statusOf(annotation: AnnotationValues): number {
    const chosen = [annotation['value'], annotation['code']]
      .filter((m): m is JavaObject => m instanceof JavaObject)
      .map((m) => Number(this.tools.machine.invokeVirtual(m, 'value()', [])));
    return chosen.find((s) => s !== 500) ?? chosen[0] ?? 500;
  }
}
