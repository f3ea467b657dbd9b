import { JavaObject } from '../../java/run/value.ts';
import { iterate } from '../json/json-writer.ts';
import { httpDate, setCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { absolute } from './redirect.ts';
import { type ServletMaking, UNKNOWN } from './servlet-making.ts';
import type { ServletObjects } from './servlet-objects.ts';

/** Calls that change the head of an answer. */
const CHANGES = /^(?:(?:set|add)(?:\w*Header|Status)|addCookie|set(?:ContentType|CharacterEncoding|Locale))$/;

/** HttpServletResponse over an exchange. */
export function servletResponse(objects: ServletObjects, exchange: Exchange): JavaObject {
  const once = (type: 'output' | 'writer', make: () => JavaObject): JavaObject => (exchange[type] ??= make());
  const output = (): JavaObject => once('output', () => objects.newOf('org.apache.catalina.connector.CoyoteOutputStream', '<init>()', []));
  return objects.make('jakarta.servlet.http.HttpServletResponse', (name, args) => {
    const [first, second] = args;
    const text = String(first);
    // What is on its way nobody changes.
    if (exchange.committed && CHANGES.test(name)) return null;
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
        return objects.list(exchange.headers.filter(([n]) => n.toLowerCase() === text.toLowerCase()).map(([, v]) => v));
      case 'getHeaderNames':
        return objects.list([...new Set(exchange.headers.map(([n]) => n))]);
      case 'addCookie':
        if (first instanceof JavaObject) exchange.addHeader('Set-Cookie', cookieText(objects, first));
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
        return objects.localeOf(exchange);
      case 'getBufferSize':
        return 8192;
      case 'getOutputStream':
        return output();
      case 'getWriter':
        return once('writer', () => objects.newOf('java.io.PrintWriter', '<init>(java.io.OutputStream)', [output()]));
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

function cookieText(objects: ServletMaking, cookie: JavaObject): string {
  const { machine } = objects.tools;
  const attributes = machine.invokeVirtual(cookie, 'getAttributes()', []) ?? null;
  const entries = attributes instanceof JavaObject ? iterate(machine, machine.invokeVirtual(attributes, 'entrySet()', []) ?? null) : [];
  return setCookie(
    String(machine.invokeVirtual(cookie, 'getName()', [])),
    String(machine.invokeVirtual(cookie, 'getValue()', []) ?? ''),
    new Map(entries.map((e) => [String(machine.invokeVirtual(e, 'getKey()', [])), String(machine.invokeVirtual(e, 'getValue()', []))])),
    objects.tools.now(),
  );
}
