import type { Cell, SqlType } from '../../data/index.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { enumConstants } from '../beans/convert.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { classOfType, enumName, superclasses } from '../reflect.ts';
import { converted } from './jdbc/java-values.ts';

const UNKNOWN: Type = { kind: 'unknown' };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const isMap = (value: Reference): boolean => value instanceof JavaObject && implementsName(value.javaClass, 'java.util.Map');

/** A number, a text, a moment and the like: what one column holds. */
export function isSimple(javaClass: RuntimeClass): boolean {
  const { name } = javaClass;
  return (
    !javaClass.symbol ||
    /^java\.(?:lang|math|time|sql)\./.test(name) ||
    name === 'java.util.Date' ||
    name === 'java.util.UUID' ||
    superclasses(javaClass).some((c) => c.name === 'java.lang.Enum')
  );
}

export function fieldOf(javaClass: RuntimeClass, name: string): RuntimeField | undefined {
  for (const c of superclasses(javaClass)) {
    const found = c.declaredFields.find((f) => f.symbol.name === name && !f.symbol.flags.static);
    if (found) return found;
  }
  return undefined;
}

function methodOf(javaClass: RuntimeClass, names: readonly string[], parameters: number): RuntimeMethod | undefined {
  for (const name of names)
    for (const c of superclasses(javaClass)) {
      const found = c.declaredMethods.find(
        (m) => m.symbol.name === name && m.symbol.parameters.length === parameters && !m.symbol.flags.static,
      );
      if (found) return found;
    }
  return undefined;
}

const getterOf = (javaClass: RuntimeClass, name: string): RuntimeMethod | undefined =>
  methodOf(javaClass, [`get${capital(name)}`, `is${capital(name)}`, name], 0);
const setterOf = (javaClass: RuntimeClass, name: string): RuntimeMethod | undefined => methodOf(javaClass, [`set${capital(name)}`], 1);

/** Whether an object has such a property; a map has every one of its keys. */
export function hasProperty(machine: Machine, object: Reference, name: string): boolean {
  if (isMap(object)) return machine.invokeVirtual(object, 'containsKey(java.lang.Object)', [name]) === true;
  return object instanceof JavaObject && (getterOf(object.javaClass, name) !== undefined || fieldOf(object.javaClass, name) !== undefined);
}

/** By its getter, or the field itself; a map's value. */
export function getProperty(machine: Machine, object: Reference, name: string): Reference {
  if (object === null) return null;
  if (isMap(object)) return asReference(machine, machine.invokeVirtual(object, 'get(java.lang.Object)', [name]) ?? null, UNKNOWN);
  if (!(object instanceof JavaObject)) return null;
  const getter = getterOf(object.javaClass, name);
  if (getter) return asReference(machine, machine.invokeVirtual(object, getter.symbol.signature, []) ?? null, getter.symbol.returnType);
  const field = fieldOf(object.javaClass, name);
  if (field) return asReference(machine, object.fields[field.slot] ?? null, field.symbol.type);
  return machine.throwNew(
    'java.lang.IllegalArgumentException',
    `There is no getter for property named '${name}' in 'class ${object.javaClass.name}'`,
  );
}

/** The declared type of a property. */
export function propertyType(javaClass: RuntimeClass, name: string): Type | undefined {
  return (
    setterOf(javaClass, name)?.symbol.parameters[0]?.type ??
    fieldOf(javaClass, name)?.symbol.type ??
    getterOf(javaClass, name)?.symbol.returnType
  );
}

/** Its properties by their names in small letters. */
export function propertyNames(javaClass: RuntimeClass): string[] {
  const fields = superclasses(javaClass).flatMap((c) => c.declaredFields.filter((f) => !f.symbol.flags.static).map((f) => f.symbol.name));
  const setters = superclasses(javaClass).flatMap((c) =>
    c.declaredMethods
      .filter((m) => /^set[A-Z]/.test(m.symbol.name) && m.symbol.parameters.length === 1)
      .map((m) => m.symbol.name.charAt(3).toLowerCase() + m.symbol.name.slice(4)),
  );
  return [...new Set([...setters, ...fields])];
}

/** By its setter, or the field itself; a map's value. A primitive is left alone by null. */
export function setProperty(machine: Machine, object: JavaObject, name: string, value: Reference): void {
  if (isMap(object)) {
    machine.invokeVirtual(object, 'put(java.lang.Object,java.lang.Object)', [name, value]);
    return;
  }
  const setter = setterOf(object.javaClass, name);
  const type = setter?.symbol.parameters[0]?.type ?? fieldOf(object.javaClass, name)?.symbol.type;
  if (!type || (value === null && type.kind === 'primitive')) return;
  const given = type.kind === 'primitive' ? machine.unbox(value) : value;
  if (setter) machine.invokeVirtual(object, setter.symbol.signature, [given]);
  else setField(object, name, given);
}

export function setField(object: JavaObject, name: string, value: Value): void {
  const field = fieldOf(object.javaClass, name);
  if (field) object.fields[field.slot] = value;
}

/** A cell as a value of a declared type: enum constants by name or place. */
export function cellAs(machine: Machine, cell: Cell, sqlType: SqlType, type: Type, from: RuntimeClass): Reference {
  if (cell === null) return null;
  const name = type.kind === 'array' && erasedName(type) === 'byte[]' ? '[B' : erasedName(type);
  const javaClass = classOfType(type, from, machine);
  if (javaClass && superclasses(javaClass).some((c) => c.name === 'java.lang.Enum')) {
    const constants = enumConstants(javaClass);
    const found = typeof cell === 'string' ? constants.find((c) => enumName(c) === cell) : constants[Number(cell)];
    return (
      found ??
      machine.throwNew('java.lang.IllegalArgumentException', `No enum constant ${javaClass.name.replaceAll('$', '.')}.${String(cell)}`)
    );
  }
  if (name === 'java.lang.Character' || name === 'char') return machine.box('char', String(cell).charCodeAt(0));
  return converted(machine, cell, sqlType, name);
}

/** What a list, a set, an array or a map's values hold. undefined: it is none of these. */
export function elementsOf(machine: Machine, value: Reference): Reference[] | undefined {
  if (value instanceof JavaArray) {
    const { component } = value.javaClass;
    const type: Type = UNKNOWN;
    return Array.from<Value>(value.store).map((v) =>
      typeof v === 'number' && component ? boxed(machine, component.name, v) : asReference(machine, v, type),
    );
  }
  if (!(value instanceof JavaObject) || !implementsName(value.javaClass, 'java.lang.Iterable')) return undefined;
  const all: Reference[] = [];
  const iterator = machine.invokeVirtual(value, 'iterator()', []);
  if (!(iterator instanceof JavaObject)) return undefined;
  while (machine.invokeVirtual(iterator, 'hasNext()', []) === true)
    all.push(asReference(machine, machine.invokeVirtual(iterator, 'next()', []) ?? null, UNKNOWN));
  return all;
}

const boxed = (machine: Machine, kind: string, value: number): Reference =>
  kind === 'long' || kind === 'double' || kind === 'float' || kind === 'short' || kind === 'byte' || kind === 'char'
    ? machine.box(kind, value)
    : machine.box('int', value);

export function listOf(machine: Machine, values: readonly Reference[], kind = 'java.util.ArrayList'): JavaObject {
  const made = machine.newObject(machine.jdk(kind), '<init>()', []);
  for (const value of values) machine.invokeVirtual(made, 'add(java.lang.Object)', [value]);
  return made;
}

export const optionalOf = (machine: Machine, value: Reference): Value =>
  machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [value]) ?? null;

/** A number of Java's for a count that is an int, a long or a boolean. */
export function countAs(machine: Machine, count: number, type: Type): Value | undefined {
  switch (erasedName(type)) {
    case 'void':
      return undefined;
    case 'boolean':
      return count > 0;
    case 'java.lang.Boolean':
      return count > 0;
    case 'long':
    case 'int':
      return count;
    case 'java.lang.Long':
      return machine.box('long', count);
    default:
      return machine.box('int', count);
  }
}
