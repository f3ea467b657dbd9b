import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import { findAnnotation } from '../reflect.ts';

const CONFIGURATION = 'org.springframework.context.annotation.Configuration';

/** A @Configuration class is subclassed by Spring, so that calls between its methods give beans. */
function typeName(context: ApplicationContext, type: RuntimeClass): string {
  const configuration = findAnnotation(context.jvm.machine, type, CONFIGURATION);
  const full = configuration !== undefined && configuration['proxyBeanMethods'] !== false && !type.name.includes('$$');
  return full ? `${type.name}$$SpringCGLIB$$0` : type.name;
}

/** `/actuator/beans`: the beans that this application has in the trial. */
export function beans(context: ApplicationContext): string {
  const { factory } = context;
  const list = (names: readonly string[]): string => `[${names.map(quote).join(',')}]`;
  const entries = factory.names.flatMap((name) => {
    const definition = factory.definition(name);
    if (!definition) return [];
    const made = factory.made(name);
    const type = made instanceof JavaObject ? made.javaClass : definition.type;
    const configuration = made !== undefined && definition.origin.kind === 'method' ? [definition.origin.configuration] : [];
    const told = [
      `"aliases":${list(definition.aliases)}`,
      `"scope":${quote(definition.prototype ? 'prototype' : (definition.scope?.name ?? 'singleton'))}`,
      `"type":${quote(typeName(context, type))}`,
      ...(definition.where === '' ? [] : [`"resource":${quote(definition.where)}`]),
      `"dependencies":${list([...new Set([...configuration, ...factory.dependenciesOf(name)])])}`,
    ];
    return [`${quote(name)}:{${told.join(',')}}`];
  });
  return `{"contexts":{${quote(contextId(context))}:{"beans":{${entries.join(',')}}}}}`;
}

/** What Boot calls an application's context: its name. */
export const contextId = (context: ApplicationContext): string => context.property('spring.application.name') ?? 'application';
