import { includes, negotiate, sentType } from './media.ts';
import { isPreflight, processCors } from './cors.ts';
import type { Exchange } from './exchange.ts';
import { type MvcConfiguration, rulesFor } from './mvc-configuration.ts';
import { findRoute, type Match, type Route } from './routes.ts';
import type { StaticFiles } from './static-files.ts';
import type { WebExceptions } from './web-exceptions.ts';
import { textAnswer, type WebAnswer } from './web-request.ts';

export const ERROR_PATH = '/error';

/** What handles a request, chosen by its path. */
export type Handler =
  | { readonly kind: 'method'; readonly match: Match }
  | { readonly kind: 'view'; readonly view: string | undefined; readonly status: number | undefined; readonly pattern: string }
  | { readonly kind: 'files' }
  /** BasicErrorController, asked for by its own path. */
  | { readonly kind: 'error' }
  /** What interceptors stand before, and no method of the application answers: OPTIONS, and what a browser asks beforehand. */
  | { readonly kind: 'options'; readonly answer: () => void };

/** What the choice rests on. */
export interface MappingTools {
  readonly exceptions: WebExceptions;
  readonly configuration: MvcConfiguration;
  readonly files: StaticFiles;
  /** WelcomePageHandlerMapping says when it cannot read what is accepted. */
  readonly acceptRead: (accept: string | undefined) => void;
}

/** Chooses what handles a request: Spring's HandlerMappings, in their order. */
export class HandlerMapping {
  private readonly tools: MappingTools;
  private readonly routes: readonly Route[];
  /** The application answers for errors itself. */
  private readonly ownErrorPage: boolean;

  constructor(tools: MappingTools, routes: readonly Route[]) {
    this.tools = tools;
    this.routes = routes;
    this.ownErrorPage = routes.some((r) => r.pattern.text === ERROR_PATH);
  }

  /**
   * `answer` takes what is answered without a handler, for OPTIONS and for cross-origin requests.
   * @returns undefined: the answer is made
   * @throws JavaThrow as Spring's mappings throw: method, media type, parameters
   */
  choose(exchange: Exchange, answer: (made: WebAnswer) => void): Handler | undefined {
    const { request } = exchange;
    const { exceptions, configuration, files } = this.tools;
    const preflight = isPreflight(exchange);
    if (!preflight && request.path === ERROR_PATH && request.method !== 'OPTIONS' && !this.ownErrorPage) return { kind: 'error' };
    const asked = preflight ? { ...request, method: request.header('Access-Control-Request-Method') ?? 'GET' } : request;
    const found = findRoute(this.routes, asked, includes, negotiate);
    const own = found.kind === 'match' ? found.match.route.cors : undefined;
    const rules = rulesFor(configuration.cors, request.path, own);
    // For another verb than those of the path no interceptor is asked.
    if (preflight && found.kind === 'method') {
      processCors(rules, exchange);
      return undefined;
    }
    if (preflight) return { kind: 'options', answer: () => void processCors(rules, exchange) };
    if (rules || configuration.cors.length > 0) if (!processCors(rules, exchange)) return undefined;
    switch (found.kind) {
      case 'none': {
        this.tools.acceptRead(request.header('Accept'));
        const controller = configuration.viewControllers.find((v) => v.pattern.match(request.path) !== undefined);
        if (controller) {
          if (controller.redirect)
            return {
              kind: 'view',
              view: `redirect:${controller.view ?? '/'}${controller.keepQuery && request.query !== '' ? `?${request.query}` : ''}`,
              status: controller.status,
              pattern: controller.pattern.text,
            };
          const bare = controller.view === undefined && controller.status !== undefined;
          return {
            kind: 'view',
            view: bare ? undefined : (controller.view ?? request.path.slice(1)),
            status: controller.status,
            pattern: controller.pattern.text,
          };
        }
        const welcome = files.welcome(request.path);
        return welcome === undefined ? { kind: 'files' } : { kind: 'view', view: `forward:${welcome}`, status: undefined, pattern: '/' };
      }
      case 'options': {
        const headers: [string, string][] = [
          ['Allow', found.allowed.join(',')],
          ['Accept-Patch', ''],
        ];
        return { kind: 'options', answer: () => answer(textAnswer(200, headers, '', 'known')) };
      }
      case 'method':
        return exceptions.methodNotSupported(request.method, found.allowed);
      case 'media-type':
        return exceptions.mediaTypeNotSupported(sentType(request.header('Content-Type')), request.method, found.consumes);
      case 'parameters':
        return exceptions.unsatisfiedParameters(found.conditions, request.parameters);
      case 'not-acceptable':
        return exceptions.notAcceptable(found.produces);
      case 'match':
        return { kind: 'method', match: found.match };
    }
  }
}
