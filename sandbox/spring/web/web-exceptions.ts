import type { JavaObject, Value } from '../../java/run/value.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { Failures } from '../beans/failures.ts';
import type { JsonMismatch } from '../json/json-mismatch.ts';
import { JsonSyntaxError } from '../json/json-text.ts';
import { VARY } from './cors.ts';
import { typeProblem } from './media.ts';
import type { WebRequest } from './web-request.ts';

/** How DefaultHandlerExceptionResolver answers one of Spring's own exceptions. */
export interface Resolution {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Whether the resolver says so in the log; a missing resource is not worth a line. */
  readonly logged: boolean;
}

const JSON_ACCEPT: readonly (readonly [string, string])[] = [['Accept', 'application/json, application/*+json']];
const WEB = 'org.springframework.web';

const MISSING = {
  parameter: 'MissingServletRequestParameterException',
  header: 'MissingRequestHeaderException',
  cookie: 'MissingRequestCookieException',
  'path variable': 'MissingPathVariableException',
  'matrix variable': 'MissingMatrixVariableException',
} as const;

export type MissingKind = keyof typeof MISSING;

/** A path as the handler of files looks for it: `/a//b;v=1/` is `a/b`. */
export const resourceName = (path: string): string =>
  path
    .replaceAll(/^\/+|\/+$/g, '')
    .replaceAll(/\/{2,}/g, '/')
    .replaceAll(/;[^/]*/g, '');

/** Spring MVC's own exceptions: made as Java objects, so that an @ExceptionHandler may take them. */
export class WebExceptions {
  private readonly failures: Failures;
  private readonly resolutions = new WeakMap<JavaObject, Resolution>();

  constructor(failures: Failures) {
    this.failures = failures;
  }

  resolutionOf(exception: JavaObject): Resolution | undefined {
    return this.resolutions.get(exception);
  }

  private signal(
    className: string,
    signature: string,
    args: readonly Value[],
    status: number,
    headers: Resolution['headers'] = [],
    logged = true,
  ): never {
    const exception = this.failures.construct(className, signature, args);
    this.resolutions.set(exception, { status, headers, logged });
    throw new JavaThrow(exception);
  }

  private raise(
    className: string,
    message: string,
    status: number,
    headers: Resolution['headers'] = [],
    logged = true,
    cause?: JavaObject,
  ): never {
    const exception = this.failures.make(className, message, cause);
    this.resolutions.set(exception, { status, headers, logged });
    throw new JavaThrow(exception);
  }

  private httpMethod(method: string): Value {
    return this.failures.invokeStatic('org.springframework.http.HttpMethod', 'valueOf(java.lang.String)', [method]);
  }

  private mediaTypes(types: readonly string[]): Value {
    return this.failures.invokeStatic('org.springframework.http.MediaType', 'parseMediaTypes(java.lang.String)', [types.join(',')]);
  }

  noResource(request: WebRequest): never {
    return this.signal(
      `${WEB}.servlet.resource.NoResourceFoundException`,
      '<init>(org.springframework.http.HttpMethod,java.lang.String)',
      [this.httpMethod(request.method), resourceName(request.path)],
      404,
      VARY,
      false,
    );
  }

  methodNotSupported(method: string, allowed: readonly string[]): never {
    return this.signal(
      `${WEB}.HttpRequestMethodNotSupportedException`,
      '<init>(java.lang.String,java.util.Collection)',
      [method, this.failures.list(allowed)],
      405,
      allowed.length === 0 ? [] : [['Allow', allowed.join(', ')]],
    );
  }

  mediaTypeNotSupported(contentType: string | undefined, httpMethod: string, consumes: readonly string[] = []): never {
    // A mapping that takes other types says what was sent; a converter, what the request is read as.
    const shown =
      contentType === undefined
        ? 'application/octet-stream'
        : consumes.length > 0 || /charset/i.test(contentType) || !/^(text\/|application\/x-www-form-urlencoded)/.test(contentType)
          ? contentType
          : `${contentType};charset=UTF-8`;
    const supported = consumes.length === 0 ? ['application/json', 'application/*+json'] : consumes;
    const accepted: Resolution['headers'] = consumes.length === 0 ? JSON_ACCEPT : [['Accept', consumes.join(', ')]];
    const headers: Resolution['headers'] = httpMethod === 'PATCH' ? [...accepted, ['Accept-Patch', supported.join(', ')]] : accepted;
    const problem = contentType === undefined ? undefined : typeProblem(contentType);
    if (problem !== undefined)
      return this.signal(
        `${WEB}.HttpMediaTypeNotSupportedException`,
        '<init>(java.lang.String,java.util.List)',
        [problem, this.mediaTypes(supported)],
        415,
        headers,
      );
    return this.signal(
      `${WEB}.HttpMediaTypeNotSupportedException`,
      '<init>(org.springframework.http.MediaType,java.util.List)',
      [
        consumes.length > 0 && contentType === undefined
          ? null
          : this.failures.invokeStatic('org.springframework.http.MediaType', 'parseMediaType(java.lang.String)', [shown]),
        this.mediaTypes(supported),
      ],
      415,
      headers,
    );
  }

  notAcceptable(produces: readonly string[]): never {
    return this.signal(
      `${WEB}.HttpMediaTypeNotAcceptableException`,
      '<init>(java.util.List)',
      [this.mediaTypes(produces.length === 0 ? ['application/json', 'application/*+json'] : produces)],
      406,
      produces.length === 0 ? JSON_ACCEPT : [['Accept', produces.join(', ')]],
    );
  }

  acceptUnreadable(accept: string, problem: string): never {
    return this.signal(
      `${WEB}.HttpMediaTypeNotAcceptableException`,
      '<init>(java.lang.String)',
      [`Could not parse 'Accept' header [${accept}]: ${problem}`],
      406,
    );
  }

  unsatisfiedParameters(conditions: readonly (readonly string[])[], parameters: readonly (readonly [string, string])[]): never {
    const names = [...new Set(parameters.map(([n]) => n))];
    const actual = names
      .map(
        (n) =>
          `${n}={${parameters
            .filter(([p]) => p === n)
            .map(([, v]) => v)
            .join(', ')}}`,
      )
      .join(', ');
    return this.raise(
      `${WEB}.bind.UnsatisfiedServletRequestParameterException`,
      `Parameter conditions ${conditions.map((c) => `"${c.join(', ')}"`).join(' OR ')} not met for actual request parameters: ${actual}`,
      400,
    );
  }

  missing(kind: MissingKind, name: string, type: string, converted: boolean): never {
    return this.signal(
      `${WEB}.bind.${MISSING[kind]}`,
      '<init>(java.lang.String,java.lang.String,boolean)',
      [name, type, converted],
      kind === 'path variable' && !converted ? 500 : 400,
    );
  }

  missingAttribute(kind: string, name: string, type: string): never {
    return this.raise(`${WEB}.bind.ServletRequestBindingException`, `Missing ${kind} '${name}' of type ${type}`, 400);
  }

  missingPart(name: string): never {
    return this.signal(`${WEB}.multipart.support.MissingServletRequestPartException`, '<init>(java.lang.String)', [name], 400);
  }

  notMultipart(): never {
    return this.failures.raise(`${WEB}.multipart.MultipartException`, 'Current request is not a multipart request');
  }

  notValid(parameter: JavaObject, result: JavaObject): never {
    return this.signal(
      `${WEB}.bind.MethodArgumentNotValidException`,
      '<init>(org.springframework.core.MethodParameter,org.springframework.validation.BindingResult)',
      [parameter, result],
      400,
    );
  }

  typeMismatch(
    required: string,
    reason: string,
    cause: JavaObject,
    what: {
      readonly name: string;
      readonly value: Value;
      readonly given: string;
      readonly requiredType: JavaObject;
      readonly parameter: JavaObject;
    },
  ): never {
    return this.signal(
      `${WEB}.method.annotation.MethodArgumentTypeMismatchException`,
      '<init>(java.lang.String,java.lang.Object,java.lang.Class,java.lang.String,org.springframework.core.MethodParameter,java.lang.Throwable)',
      [
        `Failed to convert value of type '${what.given}' to required type '${required}'; ${reason}`,
        what.value,
        what.requiredType,
        what.name,
        what.parameter,
        cause,
      ],
      400,
    );
  }

  bodyMissing(method: string): never {
    return this.raise(
      'org.springframework.http.converter.HttpMessageNotReadableException',
      `Required request body is missing: ${method}`,
      400,
    );
  }

  bodyNotReadable(error: JsonSyntaxError | JsonMismatch): never {
    const cause = this.failures.make(
      error instanceof JsonSyntaxError ? 'com.fasterxml.jackson.core.JsonParseException' : error.exceptionClass,
      error.message,
    );
    return this.raise(
      'org.springframework.http.converter.HttpMessageNotReadableException',
      `JSON parse error: ${error.message}`,
      400,
      [],
      true,
      cause,
    );
  }

  bodyNotWritable(reason: string): never {
    return this.raise('org.springframework.http.converter.HttpMessageNotWritableException', `Could not write JSON: ${reason}`, 500);
  }

  noConverter(className: string, contentType: string | null): never {
    const message = `No converter for [class ${className}] with preset Content-Type '${contentType ?? 'null'}'`;
    return this.raise('org.springframework.http.converter.HttpMessageNotWritableException', message, 500);
  }

  typeDefinition(className: string, reason: string): never {
    const cause = this.failures.make('com.fasterxml.jackson.databind.exc.InvalidDefinitionException', reason);
    return this.failures.raise(
      'org.springframework.http.converter.HttpMessageConversionException',
      `Type definition error: [simple type, class ${className}]`,
      cause,
    );
  }
}
