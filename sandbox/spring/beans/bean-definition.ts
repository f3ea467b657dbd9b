import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';

/** How a bean comes to be. */
export type BeanOrigin =
  | { readonly kind: 'class' }
  | { readonly kind: 'method'; readonly configuration: string; readonly method: RuntimeMethod }
  | { readonly kind: 'supplied'; readonly make: () => JavaObject };

export interface BeanDefinition {
  readonly name: string;
  readonly type: RuntimeClass;
  /** With type arguments, for beans of factory methods. */
  readonly genericType: Type | undefined;
  readonly origin: BeanOrigin;
  /** `file [/tmp/…/Foo.class]`, as Spring says after `defined in`; empty for beans of the framework. */
  readonly where: string;
  readonly primary: boolean;
  readonly lazy: boolean;
  readonly prototype: boolean;
  /** One a request, a session or a web application; `proxied`: what is injected looks it up at each call. */
  readonly scope: { readonly name: 'request' | 'session' | 'application'; readonly proxied: boolean } | undefined;
  /** Further names of the bean. */
  readonly aliases: readonly string[];
  /** What a FactoryBean makes. */
  readonly product: RuntimeClass | undefined;
  readonly qualifiers: readonly string[];
  readonly dependsOn: readonly string[];
  /** @Order, else @Priority; lower first. */
  readonly order: number;
  /** @Priority of its class: among several beans the lowest is taken. */
  readonly priority: number | undefined;
  readonly initMethod: string;
  /** `(inferred)`: close() or shutdown() when there is one. */
  readonly destroyMethod: string;
}

export const LOWEST_PRECEDENCE = 2147483647;

/** Introspector.decapitalize, which Spring names beans by: `InventoryController` → `inventoryController`, `URLMaker` stays. */
export function beanNameOf(simpleName: string): string {
  if (/^[A-Z][A-Z]/.test(simpleName)) return simpleName;
  return simpleName.charAt(0).toLowerCase() + simpleName.slice(1);
}

/** As AbstractBeanDefinition.toString() tells of a bean that a scan or a configuration has found. */
export function definitionText({
  type,
  origin,
  scope,
  prototype,
  lazy,
  primary,
  initMethod,
  destroyMethod,
  where,
}: BeanDefinition): string {
  const method = origin.kind === 'method' ? origin : undefined;
  const isStatic = method?.method.symbol.flags.static === true;
  const names = (name: string): string => (name === '' || !method ? 'null' : `[${name}]`);
  const named = scope?.name ?? (prototype ? 'prototype' : method ? '' : 'singleton');
  return [
    `${method ? 'Root' : 'Generic'} bean: class [${method ? (isStatic ? method.method.owner.name : 'null') : type.name}]`,
    `scope=${named}`,
    'abstract=false',
    `lazyInit=${lazy ? 'true' : 'null'}`,
    `autowireMode=${method ? 3 : 0}`,
    'dependencyCheck=0',
    'autowireCandidate=true',
    `primary=${String(primary)}`,
    `factoryBeanName=${method && !isStatic ? method.configuration : 'null'}`,
    `factoryMethodName=${method?.method.symbol.name ?? 'null'}`,
    `initMethodNames=${names(initMethod)}`,
    `destroyMethodNames=${names(destroyMethod)}`,
    `defined in ${where}`,
  ].join('; ');
}

/** ` defined in …`, as Spring's failures say it; empty where nothing is known. */
export function defined(definition: BeanDefinition): string {
  return definition.where === '' ? '' : ` defined in ${definition.where}`;
}
