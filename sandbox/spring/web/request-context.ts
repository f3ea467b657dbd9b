import type { Machine } from '../../java/run/machine.ts';
import type { JavaObject, Reference, Value } from '../../java/run/value.ts';
import type { Exchange } from './exchange.ts';
import type { ServletObjects } from './servlet-objects.ts';

/** The request that a thread is serving: what RequestContextHolder and LocaleContextHolder tell. */
export interface BoundExchange {
  readonly exchange: Exchange;
  readonly objects: ServletObjects;
}

const bound = new WeakMap<Machine, BoundExchange>();

/** Binds a request, or none, and gives what was bound before. */
export function bindExchange(machine: Machine, next: BoundExchange | undefined): BoundExchange | undefined {
  const before = bound.get(machine);
  if (next) bound.set(machine, next);
  else bound.delete(machine);
  return before;
}

/** undefined: this thread serves none. */
function current(machine: Machine): BoundExchange | undefined {
  const found = bound.get(machine);
  return found?.exchange.thread === machine.scheduler.current.name ? found : undefined;
}

export function currentAttributes(machine: Machine): JavaObject | null {
  const found = current(machine);
  return found
    ? found.objects.newOf(
        'org.springframework.web.context.request.ServletRequestAttributes',
        '<init>(jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse)',
        [found.exchange.servletRequest(), found.exchange.servletResponse()],
      )
    : null;
}

/** What is kept for the request that this thread serves, or for its session; undefined: it serves none. */
export function currentScope(machine: Machine, scope: 'request' | 'session'): Map<string, Reference> | undefined {
  const found = current(machine);
  if (!found || scope === 'request') return found?.exchange.attributes;
  found.objects.session(found.exchange, true);
  return found.exchange.session?.attributes;
}

export function currentLocale(machine: Machine): Value {
  const found = current(machine);
  return found ? found.objects.localeOf(found.exchange) : null;
}
