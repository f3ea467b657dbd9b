import type { JavaObject, Value } from '../../java/run/value.ts';
import { loadClass } from '../reflect.ts';
import type { WebRequest } from '../web/web-request.ts';
import type { ApplicationContext } from './application-context.ts';

/** HttpServletRequest over a request, as far as the trial's interface goes. */
export function servletRequest(context: ApplicationContext, request: WebRequest): JavaObject {
  const { machine } = context.jvm;
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'jakarta.servlet.http.HttpServletRequest', context.primary)],
    (method, args): Value => {
      const name = typeof args[0] === 'string' ? args[0] : '';
      switch (method.symbol.name) {
        case 'getMethod':
          return request.method;
        case 'getRequestURI':
          return request.uri;
        case 'getContextPath':
          return request.contextPath;
        case 'getServletPath':
          return request.path;
        case 'getQueryString':
          return request.query === '' ? null : request.query;
        case 'getHeader':
          return request.header(name) ?? null;
        case 'getParameter':
          return request.parameters.find(([n]) => n === name)?.[1] ?? null;
        default:
          return '127.0.0.1';
      }
    },
  );
}

/** HttpServletResponse that notes status and headers for the answer. */
export function servletResponse(
  context: ApplicationContext,
  response: { status: number | undefined; headers: (readonly [string, string])[] },
): JavaObject {
  const { machine } = context.jvm;
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'jakarta.servlet.http.HttpServletResponse', context.primary)],
    (method, args): Value => {
      const [first, second] = args;
      switch (method.symbol.name) {
        case 'setStatus':
          response.status = Number(first);
          return null;
        case 'setHeader':
          response.headers = [
            ...response.headers.filter(([n]) => n.toLowerCase() !== String(first).toLowerCase()),
            [String(first), String(second)],
          ];
          return null;
        case 'addHeader':
          response.headers = [...response.headers, [String(first), String(second)]];
          return null;
        default:
          return response.status ?? 200;
      }
    },
  );
}
