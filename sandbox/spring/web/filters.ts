import type { Machine } from '../../java/run/machine.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject } from '../../java/run/value.ts';
import { loadClass } from '../reflect.ts';
import type { Exchange } from './exchange.ts';

export interface MappedFilter {
  readonly filter: () => JavaObject;
  /** Servlet patterns: `/*`, `/api/*`, `*.html`, `/exact`. Empty: every path. */
  readonly patterns: readonly string[];
  readonly order: number;
}

/** The servlet specification's mapping. */
export function meetsPattern(pattern: string, path: string): boolean {
  if (pattern === '/*' || pattern === '/') return true;
  if (pattern.endsWith('/*')) return path === pattern.slice(0, -2) || path.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*.')) return path.endsWith(pattern.slice(1));
  return path === pattern;
}

/** Runs the filters around the servlet; each may wrap the request or answer itself. */
export function runFilters(
  machine: Machine,
  loader: JavaLoader,
  through: RuntimeClass,
  filters: readonly MappedFilter[],
  exchange: Exchange,
  servlet: () => void,
): void {
  const fitting = filters.filter((f) => f.patterns.length === 0 || f.patterns.some((p) => meetsPattern(p, exchange.request.path)));
  const from = (at: number): void => {
    const next = fitting[at];
    if (!next) return servlet();
    const chain = machine.proxy(loader, [loadClass(machine, 'jakarta.servlet.FilterChain', through)], (_method, [request, response]) => {
      if (request instanceof JavaObject) exchange.servletRequest = () => request;
      if (response instanceof JavaObject) exchange.servletResponse = () => response;
      from(at + 1);
      return null;
    });
    machine.invokeVirtual(
      next.filter(),
      'doFilter(jakarta.servlet.ServletRequest,jakarta.servlet.ServletResponse,jakarta.servlet.FilterChain)',
      [exchange.servletRequest(), exchange.servletResponse(), chain],
    );
  };
  from(0);
}
