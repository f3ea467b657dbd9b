import type { Bean, InjectionPoint } from '../beans.ts';
import { candidatesFor } from '../beans.ts';
import { simpleTypeName } from '../index/unit-facts.ts';
import { DATA_SOURCE, MYBATIS, OTHERS } from './technologies.ts';

/** Beans of libraries, by simple name, that every web context of Spring Boot has. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'ApplicationContext',
  'ApplicationEventPublisher',
  'BeanFactory',
  'Environment',
  'HttpServletRequest',
  'HttpServletResponse',
  'HttpSession',
  'MessageSource',
  'ObjectMapper',
  'ResourceLoader',
  'RestTemplateBuilder',
  'ServletContext',
  'Validator',
]);

const BORROWED: ReadonlySet<string> = new Set([DATA_SOURCE, MYBATIS, ...OTHERS].flatMap((t) => Object.keys(t.beans)));

/** Whether the module's context can serve a point of a class of the base: with the base's bean, or with one that every context has. */
export function isServedInModule(point: InjectionPoint, beans: readonly Bean[]): boolean {
  const fitting = candidatesFor(point, beans);
  if (fitting.length > 0) return point.many || fitting.length === 1;
  return BORROWED.has(point.typeName) || (point.type === undefined && EVERYWHERE.has(simpleTypeName(point.typeName)));
}
