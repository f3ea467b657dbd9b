import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { enumConstants } from '../beans/convert.ts';
import { classOfType, enumName } from '../reflect.ts';
import { inHashMap } from './accepted-names.ts';
import { untyped } from './custom-json.ts';
import { JsonMismatch, mismatch } from './json-mismatch.ts';
import { isOn, type JsonOptions } from './json-options.ts';
import type { Json } from './json-text.ts';
import { enumText, isEnum } from './json-writer.ts';

const LISTS = new Map([
  ['java.util.List', 'ArrayList'],
  ['java.util.Collection', 'ArrayList'],
  ['java.lang.Iterable', 'ArrayList'],
  ['java.util.ArrayList', 'ArrayList'],
  ['java.util.LinkedList', 'LinkedList'],
  ['java.util.Set', 'HashSet'],
  ['java.util.HashSet', 'HashSet'],
  ['java.util.LinkedHashSet', 'LinkedHashSet'],
  ['java.util.SortedSet', 'TreeSet'],
  ['java.util.TreeSet', 'TreeSet'],
]);
const MAPS = new Map([
  ['java.util.Map', 'LinkedHashMap'],
  ['java.util.LinkedHashMap', 'LinkedHashMap'],
  ['java.util.HashMap', 'HashMap'],
  ['java.util.SortedMap', 'TreeMap'],
  ['java.util.TreeMap', 'TreeMap'],
]);

/** Makes lists, sets and maps of JSON. */
export class CollectionReader {
  private readonly machine: Machine;
  private readonly options: JsonOptions;
  /** Of an element, a key or a value. */
  private readonly element: (json: Json, type: Type, from: RuntimeClass) => Value;

  constructor(machine: Machine, options: JsonOptions, element: CollectionReader['element']) {
    this.machine = machine;
    this.options = options;
    this.element = element;
  }

  /** undefined: the type is no collection that Jackson knows. */
  read(json: Json, type: Type, from: RuntimeClass): Value | undefined {
    const name = erasedName(type);
    if (LISTS.has(name) || name === 'java.util.EnumSet') return this.list(json, type, name, from);
    if (MAPS.has(name) || name === 'java.util.EnumMap') return this.map(json, type, name, from);
    return undefined;
  }

  private list(json: Json, type: Type, name: string, from: RuntimeClass): Value {
    if (json.kind !== 'array') {
      if (isOn(this.options, 'ACCEPT_SINGLE_VALUE_AS_ARRAY')) return this.list({ kind: 'array', items: [json] }, type, name, from);
      return mismatch(json, showJackson(type));
    }
    const { machine } = this;
    const element = type.kind === 'class' ? type.args[0] : undefined;
    const list =
      name === 'java.util.EnumSet'
        ? machine.invokeStatic(machine.jdk(name), 'noneOf(java.lang.Class)', [this.classObject(element, from)])
        : machine.newObject(machine.jdk(`java.util.${LISTS.get(name) ?? 'ArrayList'}`), '<init>()', []);
    if (!(list instanceof JavaObject)) throw new JsonMismatch(`the trial's Jackson cannot read ${name}`);
    for (const item of json.items)
      machine.invokeVirtual(list, 'add(java.lang.Object)', [element ? this.element(item, element, from) : untyped(this.machine, item)]);
    return list;
  }

  /** The class of a type argument, as an EnumSet or an EnumMap wants it. */
  private classObject(type: Type | undefined, from: RuntimeClass): JavaObject {
    const javaClass = type && classOfType(type, from, this.machine);
    if (!javaClass) throw new JsonMismatch(`the trial's Jackson cannot read a collection of enums whose type is not named`);
    return javaClass.classObject;
  }

  private mapKey(key: string, type: Type, from: RuntimeClass): Value {
    const javaClass = classOfType(type, from, this.machine);
    const constants = javaClass && isEnum(javaClass) ? enumConstants(javaClass) : undefined;
    if (!javaClass || !constants) return this.element({ kind: 'string', value: key }, type, from);
    const texts = constants.map((c) => enumText(this.machine, javaClass, enumName(c) ?? ''));
    const found = constants[texts.indexOf(key)];
    if (found) return found;
    const wrong = `Cannot deserialize Map key of type \`${javaClass.name}\` from String ${JSON.stringify(key)}`;
    const exception = 'com.fasterxml.jackson.databind.exc.InvalidFormatException';
    throw new JsonMismatch(
      `${wrong}: not a valid representation, problem: (${exception}) ${wrong}: not one of the values accepted for Enum class: [${inHashMap(texts.toReversed()).join(', ')}]`,
      exception,
    );
  }

  private map(json: Json, type: Type, name: string, from: RuntimeClass): Value {
    if (json.kind !== 'object') return mismatch(json, showJackson(type));
    const { machine } = this;
    const [keyType, valueType] = type.kind === 'class' ? type.args : [];
    const map =
      name === 'java.util.EnumMap'
        ? machine.newObject(machine.jdk(name), '<init>(java.lang.Class)', [this.classObject(keyType, from)])
        : machine.newObject(machine.jdk(`java.util.${MAPS.get(name) ?? 'LinkedHashMap'}`), '<init>()', []);
    for (const [key, value] of json.members) {
      const k = keyType && erasedName(keyType) !== 'java.lang.Object' ? this.mapKey(key, keyType, from) : key;
      machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [
        k,
        valueType ? this.element(value, valueType, from) : untyped(this.machine, value),
      ]);
    }
    return map;
  }
}

/** `java.util.ArrayList<com.example.Visit>`: Jackson names the class that it would make. */
function showJackson(type: Type): string {
  const name = erasedName(type);
  const own = LISTS.get(name) ?? MAPS.get(name);
  const shown = own === undefined ? name : `java.util.${own}`;
  return type.kind === 'class' && type.args.length > 0 ? `${shown}<${type.args.map(showJackson).join(',')}>` : shown;
}
