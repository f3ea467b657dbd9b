import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName, substitute } from '../../java/types/types.ts';
import { enumConstants, primitiveKind } from '../beans/convert.ts';
import { call, classOfType, enumName, findAnnotation, texts } from '../reflect.ts';
import type { BeanIntrospector, BeanProperty } from './bean-properties.ts';
import { isEnum } from './json-writer.ts';
import { type Json } from './json-text.ts';

/** JSON that does not fit the wanted type; `message` is Jackson's. */
export class JsonMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonMismatch';
  }
}

const TOKENS: Readonly<Record<Json['kind'], string>> = {
  object: 'Object value (token `JsonToken.START_OBJECT`)',
  array: 'Array value (token `JsonToken.START_ARRAY`)',
  string: 'String value (token `JsonToken.VALUE_STRING`)',
  number: 'Integer value (token `JsonToken.VALUE_NUMBER_INT`)',
  boolean: 'Boolean value (token `JsonToken.VALUE_TRUE`)',
  null: 'Null value (token `JsonToken.VALUE_NULL`)',
};

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

/** Makes Java values of JSON as Spring Boot's ObjectMapper does: unknown properties are ignored. */
export class JsonReader {
  private readonly machine: Machine;
  private readonly introspector: BeanIntrospector;

  constructor(machine: Machine, introspector: BeanIntrospector) {
    this.machine = machine;
    this.introspector = introspector;
  }

  /** In the form of a variable of the type: a bare number for a primitive. */
  read(json: Json, type: Type, from: RuntimeClass): Value {
    const name = erasedName(type);
    const kind = primitiveKind(type);
    if (kind) {
      if (json.kind === 'null') return type.kind === 'primitive' ? (kind === 'boolean' ? false : 0) : null;
      const value = this.primitive(json, kind, type.kind === 'primitive' ? name : name);
      return type.kind === 'primitive' || value === null ? (value ?? (kind === 'boolean' ? false : 0)) : this.machine.box(kind, value);
    }
    if (json.kind === 'null')
      return name === 'java.util.Optional' ? (this.machine.invokeStatic(this.machine.jdk(name), 'empty()', []) ?? null) : null;
    if (name === 'java.lang.String' || name === 'java.lang.CharSequence') return this.string(json, name);
    if (name === 'java.lang.Object' || type.kind === 'unknown') return this.untyped(json);
    if (type.kind === 'array') return this.array(json, type.element, from);
    if (type.kind !== 'class') return this.untyped(json);
    if (LISTS.has(name)) return this.list(json, type, name, from);
    if (MAPS.has(name)) return this.map(json, type, name, from);
    if (name === 'java.util.Optional')
      return (
        this.machine.invokeStatic(this.machine.jdk(name), 'ofNullable(java.lang.Object)', [this.read(json, type.args[0] ?? type, from)]) ??
        null
      );
    const javaClass = classOfType(type, from, this.machine);
    if (!javaClass) throw new JsonMismatch(`the trial's Jackson cannot read ${name}`);
    if (isEnum(javaClass)) return this.enumConstant(json, javaClass);
    return this.scalar(json, name, javaClass) ?? this.bean(json, javaClass, type);
  }

  private mismatch(json: Json, type: string): never {
    throw new JsonMismatch(
      `Cannot deserialize value of type \`${type}\` from ${json.kind === 'number' && /[.eE]/.test(json.text) ? 'Floating-point value (token `JsonToken.VALUE_NUMBER_FLOAT`)' : json.kind === 'boolean' && !json.value ? 'Boolean value (token `JsonToken.VALUE_FALSE`)' : TOKENS[json.kind]}`,
    );
  }

  private primitive(json: Json, kind: string, shown: string): boolean | number | bigint | null {
    const fromText = (reason: string): never => {
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${shown}\` from String ${JSON.stringify(json.kind === 'string' ? json.value : '')}: ${reason}`,
      );
    };
    if (kind === 'boolean') {
      if (json.kind === 'boolean') return json.value;
      if (json.kind === 'number' && /^-?\d+$/.test(json.text)) return Number(json.text) !== 0;
      if (json.kind !== 'string') return this.mismatch(json, shown);
      if (json.value.trim() === '') return null;
      if (/^(true|True|TRUE)$/.test(json.value)) return true;
      if (/^(false|False|FALSE)$/.test(json.value)) return false;
      return fromText('only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized');
    }
    if (kind === 'char') {
      if (json.kind === 'string' && json.value.length === 1) return json.value.charCodeAt(0);
      if (json.kind === 'number') return Number(json.text);
      return json.kind === 'string' ? fromText('Expected either Integer value code or 1-character String') : this.mismatch(json, shown);
    }
    const floating = kind === 'float' || kind === 'double';
    if (json.kind === 'string') {
      const text = json.value.trim();
      if (text === '') return null;
      if (floating && /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return kind === 'float' ? Math.fround(Number(text)) : Number(text);
      if (!floating && /^[+-]?\d+$/.test(text)) return this.integer(text, kind, shown);
      return fromText(
        floating ? `not a valid \`${shown}\` value${kind === 'double' ? ' (as String to convert)' : ''}` : `not a valid \`${shown}\` value`,
      );
    }
    if (json.kind !== 'number') return this.mismatch(json, shown);
    if (floating) return kind === 'float' ? Math.fround(Number(json.text)) : Number(json.text);
    return this.integer(/[.eE]/.test(json.text) ? String(Math.trunc(Number(json.text))) : json.text, kind, shown);
  }

  private integer(text: string, kind: string, shown: string): number | bigint {
    const big = BigInt(text.replace(/^\+/, ''));
    const bits = { byte: 8, short: 16, int: 32, long: 64 }[kind] ?? 64;
    if (big < -(1n << BigInt(bits - 1)) || big >= 1n << BigInt(bits - 1))
      throw new JsonMismatch(
        kind === 'int' || kind === 'long'
          ? `Numeric value (${text}) out of range of ${kind} (${-(1n << BigInt(bits - 1))} - ${(1n << BigInt(bits - 1)) - 1n})`
          : `Numeric value (${text}) out of range of \`${shown}\``,
      );
    return big >= BigInt(Number.MIN_SAFE_INTEGER) && big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big;
  }

  private string(json: Json, name: string): Value {
    if (json.kind === 'string') return json.value;
    if (json.kind === 'number') return json.text;
    if (json.kind === 'boolean') return String(json.value);
    return this.mismatch(json, name);
  }

  /** As Jackson reads into Object: LinkedHashMap, ArrayList, String, Integer or Long or BigInteger, Double, Boolean. */
  private untyped(json: Json): Value {
    const { machine } = this;
    switch (json.kind) {
      case 'null':
        return null;
      case 'string':
        return json.value;
      case 'boolean':
        return json.value;
      case 'number': {
        if (/[.eE]/.test(json.text)) return machine.box('double', Number(json.text));
        const big = BigInt(json.text);
        if (big >= -2147483648n && big <= 2147483647n) return machine.box('int', Number(big));
        if (big >= -(1n << 63n) && big < 1n << 63n) return machine.box('long', this.integer(json.text, 'long', 'long'));
        return machine.newObject(machine.jdk('java.math.BigInteger'), '<init>(java.lang.String)', [json.text]);
      }
      case 'array': {
        const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
        for (const item of json.items) machine.invokeVirtual(list, 'add(java.lang.Object)', [this.untyped(item)]);
        return list;
      }
      case 'object': {
        const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
        for (const [key, value] of json.members)
          machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, this.untyped(value)]);
        return map;
      }
    }
  }

  private array(json: Json, element: Type, from: RuntimeClass): Value {
    if (json.kind !== 'array') return this.mismatch(json, `${erasedName(element)}[]`);
    const component = element.kind === 'primitive' ? this.machine.jdk('java.lang.Object') : classOfType(element, from, this.machine);
    if (!component || element.kind === 'primitive')
      throw new JsonMismatch(`the trial's Jackson cannot read ${erasedName(element)}[]; use a List`);
    return this.machine.newArray(
      component,
      json.items.map((i) => this.read(i, element, from)),
    );
  }

  private list(json: Json, type: Type, name: string, from: RuntimeClass): Value {
    if (json.kind !== 'array') return this.mismatch(json, showJackson(type));
    const { machine } = this;
    const element = type.kind === 'class' ? type.args[0] : undefined;
    const list = machine.newObject(machine.jdk(`java.util.${LISTS.get(name) ?? 'ArrayList'}`), '<init>()', []);
    for (const item of json.items)
      machine.invokeVirtual(list, 'add(java.lang.Object)', [element ? this.read(item, element, from) : this.untyped(item)]);
    return list;
  }

  private map(json: Json, type: Type, name: string, from: RuntimeClass): Value {
    if (json.kind !== 'object') return this.mismatch(json, showJackson(type));
    const { machine } = this;
    const [keyType, valueType] = type.kind === 'class' ? type.args : [];
    const map = machine.newObject(machine.jdk(`java.util.${MAPS.get(name) ?? 'LinkedHashMap'}`), '<init>()', []);
    for (const [key, value] of json.members) {
      const k = keyType && erasedName(keyType) !== 'java.lang.Object' ? this.read({ kind: 'string', value: key }, keyType, from) : key;
      machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [
        k,
        valueType ? this.read(value, valueType, from) : this.untyped(value),
      ]);
    }
    return map;
  }

  private enumConstant(json: Json, javaClass: RuntimeClass): Value {
    const constants = enumConstants(javaClass);
    if (json.kind === 'number' && /^\d+$/.test(json.text)) {
      const byOrdinal = constants[Number(json.text)];
      if (byOrdinal) return byOrdinal;
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${javaClass.name}\` from number ${json.text}: index value outside legal index range [0..${constants.length - 1}]`,
      );
    }
    if (json.kind !== 'string') return this.mismatch(json, javaClass.name);
    const found = constants.find((c) => enumName(c) === json.value);
    if (found) return found;
    throw new JsonMismatch(
      `Cannot deserialize value of type \`${javaClass.name}\` from String ${JSON.stringify(json.value)}: not one of the values accepted for Enum class: [${constants.map(enumName).join(', ')}]`,
    );
  }

  /** Numbers, dates and other values that are one text. undefined: it is a bean. */
  private scalar(json: Json, name: string, javaClass: RuntimeClass): Value | undefined {
    const { machine } = this;
    if (name === 'java.math.BigDecimal' || name === 'java.math.BigInteger') {
      if (json.kind !== 'number' && json.kind !== 'string') return this.mismatch(json, name);
      return machine.newObject(javaClass, '<init>(java.lang.String)', [json.kind === 'number' ? json.text : json.value]);
    }
    if (name === 'java.util.UUID' || name === 'java.net.URI' || name.startsWith('java.time.')) {
      if (json.kind !== 'string') return this.mismatch(json, name);
      const [signature] = javaClass.declaredMethods
        .filter(
          (m) =>
            m.symbol.flags.static &&
            ['parse(java.lang.CharSequence)', 'fromString(java.lang.String)', 'create(java.lang.String)', 'of(java.lang.String)'].includes(
              m.symbol.signature,
            ),
        )
        .map((m) => m.symbol.signature);
      if (signature === undefined) throw new JsonMismatch(`the trial's Jackson cannot read ${name}`);
      try {
        return machine.invokeStatic(javaClass, signature, [json.value]) ?? null;
      } catch (error) {
        if (!(error instanceof JavaThrow)) throw error;
        throw new JsonMismatch(
          `Cannot deserialize value of type \`${name}\` from String ${JSON.stringify(json.value)}: Failed to deserialize ${name}: (${error.object.javaClass.name}) ${machine.messageOf(error.object) ?? ''}`,
        );
      }
    }
    return undefined;
  }

  private bean(json: Json, javaClass: RuntimeClass, type: Type): Value {
    const creator = this.creator(javaClass);
    if (json.kind !== 'object') {
      if (json.kind === 'string')
        throw new JsonMismatch(
          `Cannot construct instance of \`${javaClass.name}\` (although at least one Creator exists): no String-argument constructor/factory method to deserialize from String value ('${json.value}')`,
        );
      return this.mismatch(json, javaClass.name);
    }
    const properties = this.introspector.propertiesOf(javaClass).filter((p) => p.access !== 'READ_ONLY');
    const members = new Map(json.members);
    const object = this.create(javaClass, creator, properties, members, type);
    for (const property of properties) {
      const value = members.get(property.name);
      if (value === undefined || creator.symbol.parameters.some((p) => p.name === property.name)) continue;
      this.assign(object, property, value, javaClass, type);
    }
    return object;
  }

  private creator(javaClass: RuntimeClass): RuntimeMethod {
    const constructors = javaClass.declaredMethods.filter((m) => m.symbol.name === '<init>');
    const marked = constructors.find((c) => findAnnotation(this.machine, c, 'com.fasterxml.jackson.annotation.JsonCreator'));
    const plain = constructors.find((c) => c.symbol.parameters.length === 0);
    const components = javaClass.symbol?.recordComponents.length;
    const canonical =
      javaClass.symbol?.typeKind === 'record' ? constructors.find((c) => c.symbol.parameters.length === components) : undefined;
    const [only] = constructors.filter((c) => c.symbol.flags.access === 'public');
    const chosen = marked ?? canonical ?? plain ?? (constructors.length === 1 ? only : undefined);
    if (chosen && !javaClass.symbol?.flags.abstract && javaClass.symbol?.typeKind !== 'interface') return chosen;
    throw new JsonMismatch(
      javaClass.symbol?.typeKind === 'interface' || javaClass.symbol?.flags.abstract
        ? `Cannot construct instance of \`${javaClass.name}\` (no Creators, like default constructor, exist): abstract types either need to be mapped to concrete types, have custom deserializer, or contain additional type information`
        : `Cannot construct instance of \`${javaClass.name}\` (no Creators, like default constructor, exist): cannot deserialize from Object value (no delegate- or property-based Creator)`,
    );
  }

  private create(
    javaClass: RuntimeClass,
    creator: RuntimeMethod,
    properties: readonly BeanProperty[],
    members: ReadonlyMap<string, Json>,
    type: Type,
  ): JavaObject {
    const args = creator.symbol.parameters.map((p, i) => {
      const own = texts(
        findAnnotation(this.machine, { method: creator, parameter: i }, 'com.fasterxml.jackson.annotation.JsonProperty')?.['value'],
      )[0];
      const name = own ?? properties.find((b) => b.field?.symbol.name === p.name)?.name ?? p.name;
      return this.read(members.get(name) ?? { kind: 'null' }, this.seenFrom(p.type, type), javaClass);
    });
    try {
      return this.machine.newObject(javaClass, creator.symbol.signature, args);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JsonMismatch(
        `Cannot construct instance of \`${javaClass.name}\`, problem: ${this.machine.messageOf(error.object) ?? error.object.javaClass.name}`,
      );
    }
  }

  private assign(object: JavaObject, property: BeanProperty, json: Json, javaClass: RuntimeClass, type: Type): void {
    const { setter, field, getter } = property;
    const parameter = setter?.symbol.parameters[0];
    if (setter && parameter) call(setter, object, [this.read(json, this.seenFrom(parameter.type, type), setter.owner)]);
    else if (field && !field.symbol.flags.final && (property.fieldVisible || getter))
      object.fields[field.slot] = this.read(json, this.seenFrom(field.symbol.type, type), javaClass);
  }

  /** A member's type with the type arguments of the wanted type filled in. */
  private seenFrom(member: Type, type: Type): Type {
    if (type.kind !== 'class' || type.args.length === 0) return member;
    return substitute(member, new Map(type.symbol.typeParameters.map((v, i) => [v, type.args[i] ?? member])));
  }
}

/** `java.util.ArrayList<com.example.Visit>`: Jackson names the class that it would make. */
function showJackson(type: Type): string {
  const name = erasedName(type);
  const own = LISTS.get(name) ?? MAPS.get(name);
  const shown = own === undefined ? name : `java.util.${own}`;
  return type.kind === 'class' && type.args.length > 0 ? `${shown}<${type.args.map(showJackson).join(',')}>` : shown;
}
