import { genericName } from '../../java/types/generic-text.ts';
import { METHODS, type Route } from '../web/routes.ts';
import type { ApplicationContext } from './application-context.ts';

const conditions = (r: Route): string =>
  [r.pattern.text, r.methods.toSorted(), r.params.toSorted(), r.headers.toSorted(), r.consumes.toSorted(), r.produces.toSorted()]
    .map(String)
    .join(' | ');

/** `{GET [/x]}`, as RequestMappingInfo says it. */
function show(r: Route): string {
  const parts = [`${METHODS.filter((m) => r.methods.includes(m)).join(', ')} [${r.pattern.text}]`.trim()];
  if (r.params.length > 0) parts.push(`params [${r.params.join(' && ')}]`);
  if (r.headers.length > 0) parts.push(`headers [${r.headers.join(' && ')}]`);
  if (r.consumes.length > 0) parts.push(`consumes [${r.consumes.join(' || ')}]`);
  if (r.produces.length > 0) parts.push(`produces [${r.produces.join(' || ')}]`);
  return `{${parts.join(', ')}}`;
}

/** Two handlers for the very same requests: the application does not start. */
export function refuseAmbiguity(context: ApplicationContext, routes: readonly Route[]): void {
  const seen = new Map<string, Route>();
  for (const route of routes) {
    const before = seen.get(conditions(route));
    if (!before) {
      seen.set(conditions(route), route);
      continue;
    }
    if (before.declared === route.declared && before.type === route.type) continue;
    const { failures, factory } = context;
    const nameOf = (r: Route): string => factory.names.find((n) => factory.definition(n)?.type === r.type) ?? r.type.name;
    const show2 = (r: Route): string =>
      `${r.type.name}#${r.method.symbol.name}(${r.method.symbol.parameters.map((p) => genericName(p.type).replace(/^.*\./, '')).join(', ')})`;
    const message = `Ambiguous mapping. Cannot map '${nameOf(route)}' method \n${show2(route)}\nto ${show(route)}: There is already '${nameOf(before)}' bean method\n${show2(before)} mapped.`;
    const cause = failures.construct('java.lang.IllegalStateException', '<init>(java.lang.String)', [message]);
    failures.raise(
      'org.springframework.beans.factory.BeanCreationException',
      `Error creating bean with name 'requestMappingHandlerMapping' defined in class path resource [org/springframework/boot/autoconfigure/web/servlet/WebMvcAutoConfiguration$EnableWebMvcConfiguration.class]: ${message}`,
      cause,
    );
  }
}
