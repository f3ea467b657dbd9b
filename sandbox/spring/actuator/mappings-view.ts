import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import type { Route } from '../web/routes.ts';
import { contextId } from './beans-view.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  boolean: 'Z',
  byte: 'B',
  char: 'C',
  double: 'D',
  float: 'F',
  int: 'I',
  long: 'J',
  short: 'S',
  void: 'V',
};

/** A type as class files write it. */
function descriptorOf(type: Type): string {
  const name = erasedName(type);
  const dimensions = /(?:\[\])*$/.exec(name)?.[0] ?? '';
  const element = name.slice(0, name.length - dimensions.length);
  return `${'['.repeat(dimensions.length / 2)}${PRIMITIVES[element] ?? `L${element.replaceAll('.', '/')};`}`;
}

const simpleName = (type: Type): string => erasedName(type).replace(/^.*[.$]/, '');
const handlerOf = ({ owner, symbol }: RuntimeMethod): string =>
  `${owner.name}#${symbol.name}(${symbol.parameters.map((p) => simpleName(p.type)).join(', ')})`;

/** Mappings of one method that differ in their paths alone are one to Spring. */
interface Mapping {
  readonly route: Route;
  readonly patterns: readonly string[];
}

function mappingsOf(routes: readonly Route[]): Mapping[] {
  const byMethod = Map.groupBy(routes, (route) => `${route.type.name}#${route.method.symbol.signature}`);
  return [...byMethod.values()].flatMap(([route, ...others]) =>
    route ? [{ route, patterns: [route, ...others].map(({ pattern }) => pattern.text) }] : [],
  );
}

const either = (values: readonly string[]): string => `[${values.join(' || ')}]`;

/** `{GET [/orders/{n}], produces [application/json]}` */
function predicateOf({ route, patterns }: Mapping): string {
  const { methods, params, headers, consumes, produces } = route;
  const parts = [
    `${methods.length === 1 ? methods.join('') : methods.length === 0 ? '' : `[${methods.join(', ')}]`} ${either(patterns)}`,
    ...(params.length > 0 ? [`params ${`[${params.join(' && ')}]`}`] : []),
    ...(headers.length > 0 ? [`headers ${`[${headers.join(' && ')}]`}`] : []),
    ...(consumes.length > 0 ? [`consumes ${either(consumes)}`] : []),
    ...(produces.length > 0 ? [`produces ${either(produces)}`] : []),
  ];
  return `{${parts.join(', ')}}`;
}

/** `name`, `!name`, `name=value`. */
function condition(text: string): string {
  const [, not = '', name = '', operator = '', value = ''] = /^(!?)([^!=]+)(!?=)?(.*)$/.exec(text) ?? [];
  const told = operator === '' ? [] : [`"value":${quote(value)}`];
  return `{${[`"name":${quote(name)}`, ...told, `"negated":${not !== '' || operator === '!='}`].join(',')}}`;
}

const mediaType = (text: string): string => `{"mediaType":${quote(text.replace(/^!/, ''))},"negated":${text.startsWith('!')}}`;

function mappingJson(mapping: Mapping): string {
  const { route, patterns } = mapping;
  const { symbol } = route.method;
  const descriptor = `(${symbol.parameters.map((p) => descriptorOf(p.type)).join('')})${descriptorOf(symbol.returnType)}`;
  const method = `{"className":${quote(route.type.name)},"name":${quote(symbol.name)},"descriptor":${quote(descriptor)}}`;
  const list = (values: readonly string[], written: (text: string) => string): string => `[${values.map(written).join(',')}]`;
  const conditions = [
    `"consumes":${list(route.consumes, mediaType)}`,
    `"headers":${list(route.headers, condition)}`,
    `"methods":${list(route.methods, quote)}`,
    `"params":${list(route.params, condition)}`,
    `"patterns":${list(patterns, quote)}`,
    `"produces":${list(route.produces, mediaType)}`,
  ];
  return `{"handler":${quote(handlerOf(route.method))},"predicate":${quote(predicateOf(mapping))},"details":{"handlerMethod":${method},"requestMappingConditions":{${conditions.join(',')}}}}`;
}

/** `/actuator/mappings`: the controllers of this application. */
export function mappings(context: ApplicationContext): string {
  const own = mappingsOf(context.web?.mapped ?? []).map(mappingJson);
  const servlet = '{"mappings":["/"],"name":"dispatcherServlet","className":"org.springframework.web.servlet.DispatcherServlet"}';
  return `{"contexts":{${quote(contextId(context))}:{"mappings":{"dispatcherServlets":{"dispatcherServlet":[${own.join(',')}]},"servletFilters":[],"servlets":[${servlet}]}}}}`;
}
