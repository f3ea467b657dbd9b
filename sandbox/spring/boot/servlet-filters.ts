import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject } from '../../java/run/value.ts';
import { LOWEST_PRECEDENCE } from '../beans/bean-definition.ts';
import { implementsName, iterate } from '../json/json-writer.ts';
import { findAnnotation, superclasses, texts } from '../reflect.ts';
import type { MappedFilter } from '../web/filters.ts';
import type { ApplicationContext } from './application-context.ts';

const FILTER = 'jakarta.servlet.Filter';
const REGISTRATION = 'org.springframework.boot.web.servlet.FilterRegistrationBean';

interface NamedBean {
  readonly name: string;
  readonly type: RuntimeClass;
  readonly order: number;
  readonly bean: () => JavaObject;
}

/** Filter beans, those of registrations, and, where the application scans for them, @WebFilter classes; in order. */
export function filtersOf(context: ApplicationContext, beans: readonly NamedBean[]): MappedFilter[] {
  const { machine } = context.jvm;
  const found: MappedFilter[] = [];
  const registered = new Set<JavaObject>();
  for (const { type, bean } of beans) {
    if (!superclasses(type).some((c) => c.name === REGISTRATION)) continue;
    const registration = bean();
    const filter = machine.invokeVirtual(registration, 'getFilter()', []) ?? null;
    if (!(filter instanceof JavaObject)) continue;
    registered.add(filter);
    if (machine.invokeVirtual(registration, 'isEnabled()', []) !== true) continue;
    const patterns = iterate(machine, machine.invokeVirtual(registration, 'getUrlPatterns()', []) ?? null).map(String);
    found.push({ filter: () => filter, patterns, order: Number(machine.invokeVirtual(registration, 'getOrder()', [])) });
  }
  for (const { type, order, bean } of beans) {
    if (!implementsName(type, FILTER)) continue;
    const filter = bean();
    if (registered.has(filter)) continue;
    const own = implementsName(type, 'org.springframework.core.Ordered') ? Number(machine.invokeVirtual(filter, 'getOrder()', [])) : order;
    found.push({ filter: () => filter, patterns: [], order: own });
  }
  for (const type of webFilters(context)) {
    const values = findAnnotation(machine, type, 'jakarta.servlet.annotation.WebFilter') ?? {};
    const filter = machine.newObject(type, '<init>()', []);
    found.push({ filter: () => filter, patterns: [...texts(values['value']), ...texts(values['urlPatterns'])], order: LOWEST_PRECEDENCE });
  }
  return found.toSorted((a, b) => a.order - b.order);
}

function webFilters(context: ApplicationContext): RuntimeClass[] {
  const { machine } = context.jvm;
  const { deployment, primary } = context;
  if (!findAnnotation(machine, primary, 'org.springframework.boot.web.servlet.ServletComponentScan')) return [];
  return deployment.scannable.flatMap((name) => {
    const found = deployment.loader.load(name);
    return found && 'declaredMethods' in found && findAnnotation(machine, found, 'jakarta.servlet.annotation.WebFilter') ? [found] : [];
  });
}
