import type { JavaObject, Reference } from '../../java/run/value.ts';
import { cookieOf } from './cookies.ts';
import type { WebRequest } from './web-request.ts';

const COOKIE = 'JSESSIONID';

/** What one visitor's browser keeps at the server. Times are milliseconds since 1970. */
export interface Session {
  id: string;
  readonly attributes: Map<string, Reference>;
  readonly created: number;
  lastAccessed: number;
  /** Seconds. */
  maxInactive: number;
  isNew: boolean;
  valid: boolean;
  /** What a redirect keeps for the request that follows it. */
  flash?: readonly { readonly path: string; readonly query: string; readonly attributes: JavaObject }[];
}

/** The sessions of one web application. */
export class HttpSessions {
  private readonly sessions = new Map<string, Session>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** The session that a request's cookie names, if it is alive. */
  find(request: WebRequest): Session | undefined {
    const session = this.sessions.get(cookieOf(request, COOKIE) ?? '');
    if (!session?.valid) return undefined;
    if (session.maxInactive > 0 && this.now() - session.lastAccessed > session.maxInactive * 1000) {
      this.invalidate(session);
      return undefined;
    }
    session.lastAccessed = this.now();
    session.isNew = false;
    return session;
  }

  create(): Session {
    const session: Session = {
      id: newId(),
      attributes: new Map(),
      created: this.now(),
      lastAccessed: this.now(),
      maxInactive: 1800,
      isNew: true,
      valid: true,
    };
    this.sessions.set(session.id, session);
    return session;
  }

  rename(session: Session): void {
    this.sessions.delete(session.id);
    session.id = newId();
    this.sessions.set(session.id, session);
  }

  invalidate(session: Session): void {
    session.valid = false;
    session.attributes.clear();
    this.sessions.delete(session.id);
  }

  /** The header that tells the browser. */
  cookie(session: Session, contextPath: string): string {
    return `${COOKIE}=${session.id}; Path=${contextPath === '' ? '/' : contextPath}; HttpOnly`;
  }
}

/** 32 hexadecimal digits, as Tomcat makes them. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
