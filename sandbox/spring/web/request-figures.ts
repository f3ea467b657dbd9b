import type { Exchange } from './exchange.ts';

/** Requests of one kind. */
export interface RequestCount {
  readonly method: string;
  readonly path: string;
  readonly pattern: string | undefined;
  readonly status: number;
  /** Binary name of what no handler took. */
  readonly exception: string | undefined;
  count: number;
  /** Milliseconds. */
  total: number;
  max: number;
}

/** What an application has answered: kept for the actuator, which is loaded when it is asked. */
export class RequestFigures {
  private readonly counts = new Map<string, RequestCount>();

  add(exchange: Exchange, status: number, exception: string | undefined, millis: number): void {
    const { pattern, contextPath, uri, request } = exchange;
    const { method } = request;
    const path = uri.slice(contextPath.length);
    const key = `${method} ${pattern ?? path} ${status} ${exception ?? ''}`;
    const known = this.counts.get(key) ?? { method, path, pattern, status, exception, count: 0, total: 0, max: 0 };
    known.count++;
    known.total += millis;
    known.max = Math.max(known.max, millis);
    this.counts.set(key, known);
  }

  get all(): readonly RequestCount[] {
    return [...this.counts.values()];
  }
}
