import type { JavaObject } from '../../java/run/value.ts';
import { type Reference, type Value } from '../../java/run/value.ts';
import type { Exchange } from './exchange.ts';

import type { ArgumentTools } from './argument.ts';

/** A Map of the first value of each name. */
export function textMap(tools: ArgumentTools, entries: readonly (readonly [string, string])[]): Value {
  const { machine } = tools;
  const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
  for (const [key, value] of entries)
    if (machine.invokeVirtual(map, 'containsKey(java.lang.Object)', [key]) === false) putEntry(tools, map, key, value);
  return map;
}

/** A MultiValueMap of all values. */
export function multiValueMap(tools: ArgumentTools, entries: readonly (readonly [string, string])[]): Value {
  const { machine, objects } = tools;
  const map = objects.newOf('org.springframework.util.LinkedMultiValueMap', '<init>()', []);
  for (const [name, value] of entries) machine.invokeVirtual(map, 'add(java.lang.Object,java.lang.Object)', [name, value]);
  return map;
}

/** `withEncoding`: a form's and a text's type carries the encoding with which the request is read. */
export function headersOf(tools: ArgumentTools, { request }: Exchange, withEncoding = false): JavaObject {
  const { machine, objects } = tools;
  const headers = objects.newOf('org.springframework.http.HttpHeaders', '<init>()', []);
  for (const [name, value] of request.headers)
    machine.invokeVirtual(headers, 'add(java.lang.String,java.lang.String)', [
      name.toLowerCase(),
      withEncoding && name.toLowerCase() === 'content-type' && !/charset/i.test(value) ? `${value};charset=UTF-8` : value,
    ]);
  return headers;
}

/** Optional.ofNullable. */
export function optionalOf(tools: ArgumentTools, value: Reference): Value {
  const { machine } = tools;
  return machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [value]) ?? null;
}

export function putEntry(tools: ArgumentTools, map: JavaObject, key: string, value: Reference): void {
  tools.machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, value]);
}
