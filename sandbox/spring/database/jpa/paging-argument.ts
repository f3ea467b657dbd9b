import type { JavaObject, Value } from '../../../java/run/value.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { RuntimeMethod } from '../../../java/run/runtime-class.ts';
import { classOfType, enumNames, texts } from '../../reflect.ts';

const DOMAIN = 'org.springframework.data.domain';
const DEFAULT_SIZE = 20;
/** Of @PageableDefault. */
const STATED_SIZE = 10;
const MAX_SIZE = 2000;

/** A handler's Pageable or Sort, from `page`, `size` and `sort`. */
export function pagingArgument(
  machine: Machine,
  method: RuntimeMethod,
  parameter: number,
  parameters: readonly (readonly [string, string])[],
): Value {
  const type = method.symbol.parameters[parameter]?.type;
  const wanted = type && classOfType(type, method.owner, machine);
  const load = (name: string): ReturnType<typeof classOfType> => {
    const found = wanted?.loader?.load(`${DOMAIN}.${name}`);
    return found && 'declaredMethods' in found ? found : undefined;
  };
  const [sortClass, orderClass, requestClass, directionClass] = [
    load('Sort'),
    load('Sort$Order'),
    load('PageRequest'),
    load('Sort$Direction'),
  ];
  if (!wanted || !sortClass || !orderClass || !requestClass || !directionClass) return null;
  const defaults = machine.annotation({ method, parameter }, 'org.springframework.data.web.PageableDefault');
  const all = (name: string): string[] => parameters.filter(([n]) => n === name).map(([, v]) => v);
  const direction = (name: string): Value => machine.invokeStatic(directionClass, 'fromString(java.lang.String)', [name]) ?? null;
  const order = (property: string, how: string): JavaObject =>
    machine.newObject(orderClass, `<init>(${DOMAIN}.Sort$Direction,java.lang.String)`, [direction(how), property]);
  const given = all('sort').flatMap((text) => {
    const parts = text
      .split(',')
      .map((p) => p.trim())
      .filter((p) => p !== '');
    const last = parts.at(-1)?.toUpperCase();
    const how = last === 'ASC' || last === 'DESC' ? last : 'ASC';
    return (last === how ? parts.slice(0, -1) : parts).map((p) => order(p, how));
  });
  const fallback = texts(defaults?.['sort']).map((p) => order(p, enumNames(defaults?.['direction'])[0] ?? 'ASC'));
  const orders = given.length > 0 ? given : fallback;
  const sort = machine.invokeStatic(sortClass, `by(${DOMAIN}.Sort$Order[])`, [machine.newArray(orderClass, orders)]) ?? null;
  if (wanted.name === `${DOMAIN}.Sort`) return sort;
  const number = (text: string | undefined, otherwise: number): number =>
    text !== undefined && /^-?\d+$/.test(text) ? Number(text) : otherwise;
  const page = Math.max(0, number(all('page')[0], Number(defaults?.['page'] ?? 0)));
  // `value` is the same as `size`: the one that was written.
  const stated = [defaults?.['value'], defaults?.['size']].map(Number).filter((n) => n > 0);
  const usual = stated.find((n) => n !== STATED_SIZE) ?? stated[0] ?? DEFAULT_SIZE;
  const size = number(all('size')[0], usual);
  return (
    machine.invokeStatic(requestClass, `of(int,int,${DOMAIN}.Sort)`, [page, Math.min(MAX_SIZE, size < 1 ? usual : size), sort]) ?? null
  );
}
