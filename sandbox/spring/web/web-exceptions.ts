import type { JavaObject } from '../../java/run/value.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { Failures } from '../beans/failures.ts';

/** How DefaultHandlerExceptionResolver answers one of Spring's own exceptions. */
export interface Resolution {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Whether the resolver says so in the log; a missing resource is not worth a line. */
  readonly logged: boolean;
}

const JSON_ACCEPT: readonly (readonly [string, string])[] = [['Accept', 'application/json, application/*+json']];
const WEB = 'org.springframework.web';

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

  noResource(path: string): never {
    return this.raise(
      `${WEB}.servlet.resource.NoResourceFoundException`,
      `No static resource ${path.replace(/^\//, '')}.`,
      404,
      [
        ['Vary', 'Origin'],
        ['Vary', 'Access-Control-Request-Method'],
        ['Vary', 'Access-Control-Request-Headers'],
      ],
      false,
    );
  }

  methodNotSupported(method: string, allowed: readonly string[]): never {
    return this.raise(
      `${WEB}.HttpRequestMethodNotSupportedException`,
      `Request method '${method}' is not supported`,
      405,
      allowed.length === 0 ? [] : [['Allow', allowed.join(', ')]],
    );
  }

  mediaTypeNotSupported(contentType: string | undefined, consumes: readonly string[] = []): never {
    const shown =
      contentType === undefined
        ? 'application/octet-stream'
        : /charset/i.test(contentType) || !/^(text\/|application\/x-www-form-urlencoded)/.test(contentType)
          ? contentType
          : `${contentType};charset=UTF-8`;
    return this.raise(
      `${WEB}.HttpMediaTypeNotSupportedException`,
      `Content-Type '${shown}' is not supported`,
      415,
      consumes.length === 0 ? JSON_ACCEPT : [['Accept', consumes.join(', ')]],
    );
  }

  notAcceptable(produces: readonly string[]): never {
    return this.raise(
      `${WEB}.HttpMediaTypeNotAcceptableException`,
      'No acceptable representation',
      406,
      produces.length === 0 ? JSON_ACCEPT : [['Accept', produces.join(', ')]],
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

  missing(kind: 'parameter' | 'header' | 'cookie' | 'path variable', name: string, type: string, converted: boolean): never {
    const classes = {
      parameter: 'MissingServletRequestParameterException',
      header: 'MissingRequestHeaderException',
      cookie: 'ServletRequestBindingException',
      'path variable': 'MissingPathVariableException',
    };
    const what =
      kind === 'path variable'
        ? `Required URI template variable '${name}'`
        : `Required ${kind === 'cookie' ? 'cookie' : `request ${kind}`} '${name}'`;
    return this.raise(
      `${WEB}.bind.${classes[kind]}`,
      `${what} for method parameter type ${type} is ${converted ? 'present but converted to null' : 'not present'}`,
      kind === 'path variable' && !converted ? 500 : 400,
    );
  }

  typeMismatch(required: string, reason: string, cause: JavaObject): never {
    return this.raise(
      `${WEB}.method.annotation.MethodArgumentTypeMismatchException`,
      `Failed to convert value of type 'java.lang.String' to required type '${required}'; ${reason}`,
      400,
      [],
      true,
      cause,
    );
  }

  bodyMissing(method: string): never {
    return this.raise(
      'org.springframework.http.converter.HttpMessageNotReadableException',
      `Required request body is missing: ${method}`,
      400,
    );
  }

  bodyNotReadable(reason: string): never {
    return this.raise('org.springframework.http.converter.HttpMessageNotReadableException', `JSON parse error: ${reason}`, 400);
  }

  bodyNotWritable(reason: string): never {
    return this.raise('org.springframework.http.converter.HttpMessageNotWritableException', `Could not write JSON: ${reason}`, 500);
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
