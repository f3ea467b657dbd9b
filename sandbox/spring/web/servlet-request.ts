import { asReference } from '../json/json-writer.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { fieldValue, loadClass } from '../reflect.ts';
import { cookiesOf } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { type ServletMaking, UNKNOWN } from './servlet-making.ts';
import type { ServletObjects } from './servlet-objects.ts';
import { servletPart } from './servlet-parts.ts';

const exchanges = new WeakMap<JavaObject, Exchange>();

/** The exchange behind a request object, through wrappers. */
export function exchangeOf(request: JavaObject): Exchange | undefined {
  const own = exchanges.get(request);
  if (own) return own;
  const wrapped = fieldValue(request, 'wrapped');
  return wrapped instanceof JavaObject ? exchangeOf(wrapped) : undefined;
}

/** HttpServletRequest over an exchange. */
export function servletRequest(objects: ServletObjects, exchange: Exchange): JavaObject {
  const { machine } = objects.tools;
  const values = (name: string): string[] => exchange.request.parameters.filter(([n]) => n === name).map(([, v]) => v);
  const headers = (name: string): string[] =>
    exchange.request.headers.filter(([n]) => n.toLowerCase() === name.toLowerCase()).map(([, v]) => v);
  const host = (): string => exchange.request.header('Host') ?? `localhost:${exchange.request.port}`;
  let stream: JavaObject | undefined;
  const cookie = ([name, value]: readonly [string, string]): JavaObject =>
    objects.newOf('jakarta.servlet.http.Cookie', '<init>(java.lang.String,java.lang.String)', [name, value]);
  const made = objects.make('jakarta.servlet.http.HttpServletRequest', (name, args) => {
    const { request } = exchange;
    const key = typeof args[0] === 'string' ? args[0] : '';
    switch (name) {
      case 'getMethod':
        return request.method;
      case 'getRequestURI':
        return request.uri;
      case 'getRequestURL':
        return objects.newOf('java.lang.StringBuffer', '<init>(java.lang.String)', [`http://${host()}${request.uri}`]);
      case 'getContextPath':
        return request.contextPath;
      case 'getServletPath':
        return servletPath(request.path);
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
        return machine.invokeStatic(machine.jdk('java.util.Collections'), 'enumeration(java.util.Collection)', [
          objects.list(headers(key)),
        ]);
      case 'getHeaderNames':
        return objects.enumeration(request.headers.map(([n]) => n.toLowerCase()));
      case 'getParameter':
        return values(key)[0] ?? null;
      case 'getParameterValues':
        return values(key).length === 0 ? null : objects.strings(values(key));
      case 'getParameterNames':
        return objects.enumeration(request.parameters.map(([n]) => n));
      case 'getParameterMap': {
        const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
        for (const n of new Set(request.parameters.map(([p]) => p)))
          machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [n, objects.strings(values(n))]);
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
        return objects.enumeration([...exchange.attributes.keys()]);
      case 'getCookies': {
        const cookies = cookiesOf(request);
        return cookies.length === 0
          ? null
          : machine.newArray(loadClass(machine, 'jakarta.servlet.http.Cookie', objects.tools.through), cookies.map(cookie));
      }
      case 'getSession':
        return objects.session(exchange, args[0] !== false);
      case 'changeSessionId': {
        const session = objects.sessionOf(exchange, true);
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
        return objects.list((exchange.parts ?? []).map((p) => servletPart(objects, p)));
      case 'getPart': {
        const part = exchange.parts?.find((p) => p.name === key);
        return part ? servletPart(objects, part) : null;
      }
      case 'getInputStream':
        return (stream ??= objects.newOf('org.apache.catalina.connector.CoyoteInputStream', '<init>(byte[])', [
          objects.bytes(request.body),
        ]));
      case 'getReader':
        return objects.newOf('java.io.BufferedReader', '<init>(java.io.Reader)', [
          objects.newOf('java.io.StringReader', '<init>(java.lang.String)', [new TextDecoder().decode(request.body)]),
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
        return objects.localeOf(exchange);
      case 'getLocales':
        return objects.enumeration(objects.localesOf(exchange));
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
        return objects.servletContext(exchange);
      case 'getDispatcherType':
        return dispatcherType(objects, exchange.inErrorDispatch ? 'ERROR' : exchange.forwarded ? 'FORWARD' : 'REQUEST');
      case 'getRequestDispatcher':
        return objects.make('jakarta.servlet.RequestDispatcher', (method) => {
          if (method !== 'forward') return UNKNOWN;
          objects.tools.forward(exchange, key);
          return null;
        });
      default:
        return UNKNOWN;
    }
  });
  exchanges.set(made, exchange);
  return made;
}

function dispatcherType(objects: ServletMaking, name: string): Value {
  const { machine, through } = objects.tools;
  return machine.invokeStatic(loadClass(machine, 'jakarta.servlet.DispatcherType', through), 'valueOf(java.lang.String)', [name]) ?? null;
}

/** Decoded, and without parameters. */
function servletPath(path: string): string {
  const plain = path.replaceAll(/;[^/]*/g, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
