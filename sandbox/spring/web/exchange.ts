import type { JavaObject, Reference } from '../../java/run/value.ts';
import type { HttpSessions, Session } from './http-session.ts';
import type { MultipartPart } from './multipart.ts';
import type { WebRequest } from './web-request.ts';

export type Headers = (readonly [string, string])[];

/** One request and what is being answered to it: every filter, interceptor and handler of the request shares it. */
export class Exchange {
  /** As sent; a forward changes what handlers see. */
  request: WebRequest;
  readonly attributes = new Map<string, Reference>();
  /** Set by the application so far; a header may come more than once. */
  headers: Headers = [];
  status: number | undefined;
  /** The status of the answer that a handler gave. */
  answered: number | undefined;
  /** What was handed to sendError: the error page answers. */
  error: { readonly status: number; readonly message: string | undefined } | undefined;
  /** Where the application writes itself: a CoyoteOutputStream and, around it, a writer. */
  output: JavaObject | undefined;
  writer: JavaObject | undefined;
  characterEncoding: string | undefined;
  session: Session | undefined;
  /** HttpServletRequest and HttpServletResponse as the handler is to see them, made when they are asked for: a filter may wrap them. */
  servletRequest: () => JavaObject | null = () => null;
  servletResponse: () => JavaObject | null = () => null;
  /** The thread that serves the request. */
  thread = '';
  parts: readonly MultipartPart[] | undefined;
  /** The pattern by which its handler was chosen. */
  pattern: string | undefined;
  /** Another handler than the first serves it, by RequestDispatcher.forward. */
  forwarded = false;
  /** The error page is being made: what it comes from is over. */
  inErrorDispatch = false;
  /** A view has set the answer's language, and with it the character encoding. */
  contentLanguage = false;
  /** The answer is as it will be sent: nothing that comes later changes it. */
  committed = false;
  /** Of the request as it came: what an error page names. */
  readonly uri: string;
  /** The head of the answer is on its way. */
  sent = false;
  readonly sessions: HttpSessions;
  /** The context path of a root application is empty. */
  readonly contextPath: string;

  constructor(request: WebRequest, sessions: HttpSessions) {
    this.request = request;
    this.contextPath = request.contextPath;
    this.uri = request.uri;
    this.sessions = sessions;
    this.session = sessions.find(request);
  }

  setHeader(name: string, value: string): void {
    this.headers = [...this.headers.filter(([n]) => n.toLowerCase() !== name.toLowerCase()), [name, value]];
  }

  addHeader(name: string, value: string): void {
    this.headers = [...this.headers, [name, value]];
  }

  header(name: string): string | undefined {
    return this.headers.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1];
  }
}
