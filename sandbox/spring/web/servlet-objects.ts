import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { asReference } from '../json/json-writer.ts';
import { fieldValue } from '../reflect.ts';
import type { Exchange } from './exchange.ts';
import type { Session } from './http-session.ts';
import { acceptedLocales } from './locale.ts';
import { ServletMaking, UNKNOWN } from './servlet-making.ts';

/** The servlet API's objects over an exchange. What is asked of them and not known here is refused by name. */
export class ServletObjects extends ServletMaking {
  private readonly contextAttributes = new Map<string, Reference>();
  private context: JavaObject | undefined;

  localeOf(exchange: Exchange): Value {
    return this.localesOf(exchange)[0] ?? null;
  }

  localesOf(exchange: Exchange): Reference[] {
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

  /** What the application wrote itself. */
  written(exchange: Exchange): Uint8Array | undefined {
    const { machine } = this.tools;
    if (exchange.writer) machine.invokeVirtual(exchange.writer, 'flush()', []);
    if (!exchange.output) return undefined;
    const buffer = fieldValue(exchange.output, 'written');
    const array = buffer instanceof JavaObject ? machine.invokeVirtual(buffer, 'toByteArray()', []) : undefined;
    return array instanceof JavaArray ? Uint8Array.from(Array.from<Value>(array.store), (b) => Number(b) & 255) : undefined;
  }
}
