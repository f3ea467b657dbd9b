import type { JavaLoader } from '../java/run/loader.ts';
import type { Network } from '../host/network.ts';
import type { PathChange } from '../protocol/state.ts';
import { Tomcat, type WebContext } from '../spring/web/tomcat.ts';
import type { Journal } from './journal.ts';

/** As the protocol's state says. */
const PATH_CHANGES_KEPT = 50;

interface Surroundings {
  readonly network: Network;
  /** Milliseconds since 1970. */
  now(): number;
  readonly journal: Journal;
  /** The module whose loader it is, also of one that has gone; undefined for the JVM's own. */
  moduleOf(loader: JavaLoader): { readonly identity: string; readonly load: number } | undefined;
  /** A line of Tomcat's own logger, written from the thread of that name. */
  log(thread: string, logger: string, message: string, stackTrace?: string): void;
  answered(method: string, status: number): void;
  changed(): void;
}

/** The Tomcats of one JVM, by port: what they served, and which paths came and went. */
export class WebServers {
  private readonly byPort = new Map<number, Tomcat>();
  private readonly served = new Map<string, number>();
  private readonly changes: PathChange[] = [];
  private readonly instances = { count: 0 };
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Requests by path. */
  get requests(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.served);
  }

  /** The last of them, the oldest first. */
  get paths(): readonly PathChange[] {
    return this.changes;
  }

  get ports(): readonly number[] {
    return [...this.byPort.values()].filter((tomcat) => tomcat.isListening).map((tomcat) => tomcat.port);
  }

  get contexts(): readonly WebContext[] {
    return [...this.byPort.values()].flatMap((tomcat) => tomcat.applications);
  }

  /** The Tomcat of a port, made when it is asked for first. */
  of(port: number): Tomcat {
    const known = this.byPort.get(port);
    if (known) return known;
    const made = this.make(port);
    this.byPort.set(port, made);
    return made;
  }

  stop(): void {
    for (const tomcat of this.byPort.values()) tomcat.stop();
  }

  private make(port: number): Tomcat {
    const { network, now, journal, log, answered, moduleOf } = this.around;
    return new Tomcat({
      port,
      network,
      now,
      served: (path) => this.served.set(path, (this.served.get(path) ?? 0) + 1),
      moved: (context, there) => this.moved(context, there),
      answered: ({ loader }, { method, path }, status) => {
        answered(method, status);
        journal.note({ kind: 'request', at: now(), biz: moduleOf(loader)?.identity ?? null, method, path, status });
      },
      instances: this.instances,
      unreadable: (complaint, thread) =>
        log(
          thread,
          'org.apache.coyote.http11.Http11Processor',
          'Error parsing HTTP request header\n Note: further occurrences of HTTP request parsing errors will be logged at DEBUG level.',
          complaint,
        ),
      unknownHost: (host, fault, thread) =>
        log(
          thread,
          'org.apache.coyote.http11.Http11Processor',
          `The host [${host}] is not valid\n Note: further occurrences of request parsing errors will be logged at DEBUG level.`,
          `java.lang.IllegalArgumentException: ${fault}`,
        ),
      invalidCookie: (text, thread) =>
        log(
          thread,
          'org.apache.tomcat.util.http.parser.Cookie',
          `A cookie header was received [${text}] that contained an invalid cookie. That cookie will be ignored.\n Note: further occurrences of this error will be logged at DEBUG level.`,
        ),
    });
  }

  private moved({ path, loader }: WebContext, there: boolean): void {
    const biz = this.around.moduleOf(loader);
    this.changes.push({ path, there, at: this.around.now(), biz: biz?.identity ?? null, load: biz?.load ?? 0 });
    if (this.changes.length > PATH_CHANGES_KEPT) this.changes.shift();
    this.around.changed();
  }
}
