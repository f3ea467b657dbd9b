import type { Machine } from '../../java/run/machine.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { Failures } from '../beans/failures.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { findOnHierarchy } from '../reflect.ts';
import type { BodyWriter } from './body-writer.ts';
import { type ErrorAttributes, type ErrorDetails, errorAnswer, reasonPhrase } from './error-page.ts';
import type { Exchange } from './exchange.ts';
import { prefersHtml } from './media.ts';
import { speak, type Templates } from './views.ts';
import { textAnswer, type WebAnswer, type WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';

export interface ErrorTools {
  readonly machine: Machine;
  readonly failures: Failures;
  readonly bodies: BodyWriter;
  readonly now: () => number;
  /** undefined: there is no template engine. */
  readonly templates: Templates | undefined;
  /** `server.error.include-message`, `server.error.include-exception`: whether they are shown for this request. */
  readonly errorDetails: {
    readonly message: (request: WebRequest) => boolean;
    readonly exception: boolean;
    readonly bindingErrors: (request: WebRequest) => boolean;
  };
}

/** BasicErrorController. */
export class ErrorDispatch {
  private readonly tools: ErrorTools;

  constructor(tools: ErrorTools) {
    this.tools = tools;
  }

  /** What BasicErrorController answers, behind the interceptors of `/error`. */
  answer(
    exchange: Exchange,
    error: { readonly status: number; readonly message: string | undefined },
    exception: JavaObject | undefined,
  ): WebAnswer {
    const { request } = exchange;
    const { errorDetails, failures } = this.tools;
    const page = prefersHtml(request.header('Accept')) ? this.templateOf(error.status) : undefined;
    const shown =
      exception && failures.is(exception, 'org.springframework.validation.BindException') ? this.bindingErrors(exception) : undefined;
    const details = {
      exception: exception && errorDetails.exception ? exception.javaClass.name : undefined,
      message: errorDetails.message(request) ? this.errorMessage(exception, error.message) : undefined,
      errors: shown !== undefined && errorDetails.bindingErrors(request) ? shown : undefined,
      charset: exchange.contentLanguage,
      write: (attributes: ErrorAttributes, type: string) => this.written(attributes, type, exchange),
    };
    if (page !== undefined) return this.byTemplate(page, error.status, exchange, details);
    return errorAnswer(error.status, exchange.uri, this.tools.now(), request.header('Accept'), [...exchange.headers], details);
  }

  /** `error/404`, `error/4xx` or `error`. */
  private templateOf(status: number): string | undefined {
    return [`error/${status}`, `error/${Math.floor(status / 100)}xx`, 'error'].find((name) => this.tools.templates?.has(name));
  }

  private byTemplate(page: string, status: number, exchange: Exchange, details: ErrorDetails): WebAnswer {
    const { templates, now } = this.tools;
    const model = this.attributeMap([
      ['timestamp', now()],
      ['status', status],
      ['error', reasonPhrase(status)],
      ...(details.exception === undefined ? [] : [['exception', details.exception] as const]),
      ...(details.message === undefined ? [] : [['message', details.message] as const]),
      ...(details.errors === undefined ? [] : [['errors', details.errors] as const]),
      ['path', exchange.uri],
    ]);
    speak(exchange);
    const headers = exchange.headers.filter(([n]) => n.toLowerCase() !== 'content-type');
    return textAnswer(
      status,
      [...headers, ['Content-Type', 'text/html;charset=UTF-8']],
      templates?.render(page, model, exchange) ?? '',
      'chunked',
    );
  }

  /** The attributes as a map, which the application's advices may change and its mapper writes. */
  private written(attributes: ErrorAttributes, type: string, exchange: Exchange): string {
    return this.tools.bodies.errorBody(this.attributeMap(attributes), type, exchange);
  }

  private attributeMap(attributes: ErrorAttributes): JavaObject {
    const { machine } = this.tools;
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const [name, value] of attributes) {
      const shown =
        name === 'timestamp'
          ? machine.newObject(machine.jdk('java.util.Date'), '<init>(long)', [value])
          : name === 'status'
            ? machine.box('int', value)
            : value;
      machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [name, shown]);
    }
    return map;
  }

  /** `/error` asked for where nothing went wrong. */
  answerToNothing(request: WebRequest): WebAnswer {
    const message = this.tools.errorDetails.message(request) ? 'No message available' : undefined;
    return errorAnswer(500, undefined, this.tools.now(), request.header('Accept'), [], { message });
  }

  private errorMessage(exception: JavaObject | undefined, given: string | undefined): string {
    const { machine, failures } = this.tools;
    if (!exception) return given ?? 'No message available';
    if (failures.is(exception, 'org.springframework.validation.BindException')) {
      const count = Number(machine.invokeVirtual(exception, 'getErrorCount()', []));
      const object = String(machine.invokeVirtual(exception, 'getObjectName()', []));
      return `Validation failed for object='${object}'. Error count: ${count}`;
    }
    const detail = this.detailOf(exception);
    if (detail !== undefined) return detail;
    const reason = failures.is(exception, 'org.springframework.web.server.ResponseStatusException')
      ? machine.invokeVirtual(exception, 'getReason()', [])
      : undefined;
    const annotated = findOnHierarchy(machine, exception.javaClass, `${A}.ResponseStatus`)?.['reason'];
    const said =
      typeof reason === 'string'
        ? reason
        : typeof annotated === 'string' && annotated !== ''
          ? annotated
          : machine.invokeVirtual(exception, 'getMessage()', []);
    return typeof said !== 'string' || said === '' ? (given ?? 'No message available') : said;
  }

  /** Spring MVC's own exceptions are told to the server by what their problem detail says. */
  private detailOf(exception: JavaObject): string | undefined {
    const { machine, failures } = this.tools;
    const ofServlet = implementsName(exception.javaClass, 'org.springframework.web.ErrorResponse');
    if (!ofServlet || failures.is(exception, 'org.springframework.web.server.ResponseStatusException')) return undefined;
    const body = machine.invokeVirtual(exception, 'getBody()', []);
    const detail = body instanceof JavaObject ? machine.invokeVirtual(body, 'getDetail()', []) : undefined;
    return typeof detail === 'string' ? detail : undefined;
  }

  private bindingErrors(exception: JavaObject): Reference {
    const { machine } = this.tools;
    return asReference(machine, machine.invokeVirtual(exception, 'getAllErrors()', []) ?? null, { kind: 'unknown' });
  }
}
