import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { enumConstants, primitiveKind } from '../beans/convert.ts';
import { call, classOfType, enumName, enumNames, findAnnotation, isA, superclasses, texts } from '../reflect.ts';
import type { BeanIntrospector, BeanProperty } from './bean-properties.ts';
import { CollectionReader } from './collection-reader.ts';
import { type CustomJson, untyped } from './custom-json.ts';
import { isOn, type JsonOptions } from './json-options.ts';
import { asReference, enumText, isEnum, iterate, seenFrom } from './json-writer.ts';
import { acceptedNames } from './accepted-names.ts';
import { JsonMismatch, mismatch, UnreadableType } from './json-mismatch.ts';
import { type Json } from './json-text.ts';
import { ScalarReader } from './scalar-reader.ts';

/** Makes Java values of JSON as Spring Boot's ObjectMapper does: unknown properties are ignored. */
export class JsonReader {
  private readonly machine: Machine;
  private readonly introspector: BeanIntrospector;
  private readonly options: JsonOptions;
  private readonly custom: CustomJson;
  private readonly scalars: ScalarReader;
  private readonly collections: CollectionReader;

  constructor(machine: Machine, introspector: BeanIntrospector, options: JsonOptions, custom: CustomJson) {
    this.machine = machine;
    this.introspector = introspector;
    this.options = options;
    this.custom = custom;
    this.scalars = new ScalarReader(machine, options);
    this.collections = new CollectionReader(machine, options, (json, type, from) => this.read(json, type, from));
  }

  /** In the form of a variable of the type: a bare number for a primitive. */
  read(json: Json, type: Type, from: RuntimeClass): Value {
    const name = erasedName(type);
    const kind = primitiveKind(type);
    if (kind) {
      if (json.kind === 'null') {
        if (type.kind === 'primitive' && isOn(this.options, 'FAIL_ON_NULL_FOR_PRIMITIVES'))
          throw new JsonMismatch(
            `Cannot map \`null\` into type \`${name}\` (set DeserializationConfig.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES to 'false' to allow)`,
          );
        return type.kind === 'primitive' ? (kind === 'boolean' ? false : 0) : null;
      }
      const value = this.scalars.primitive(json, kind, name);
      return type.kind === 'primitive' || value === null ? (value ?? (kind === 'boolean' ? false : 0)) : this.machine.box(kind, value);
    }
    if (json.kind === 'null')
      return name === 'java.util.Optional' ? (this.machine.invokeStatic(this.machine.jdk(name), 'empty()', []) ?? null) : null;
    if (name === 'java.lang.String' || name === 'java.lang.CharSequence') return this.scalars.string(json, name);
    if (name === 'java.lang.Object' || type.kind === 'unknown') return this.untyped(json);
    if (type.kind === 'array') return this.array(json, type.element, from);
    if (type.kind !== 'class') return this.untyped(json);
    const collection = this.collections.read(json, type, from);
    if (collection !== undefined) return collection;
    if (name === 'java.util.Optional')
      return (
        this.machine.invokeStatic(this.machine.jdk(name), 'ofNullable(java.lang.Object)', [this.read(json, type.args[0] ?? type, from)]) ??
        null
      );
    const javaClass = classOfType(type, from, this.machine);
    if (!javaClass) throw new JsonMismatch(`the trial's Jackson cannot read ${name}`);
    const deserialized = this.custom.deserialize(javaClass, json);
    if (deserialized !== undefined) return deserialized;
    if (name.startsWith('com.fasterxml.jackson.databind.') && /Node$/.test(name)) return this.custom.node(json);
    if (isEnum(javaClass)) return this.enumConstant(json, javaClass);
    return this.scalars.scalar(json, name, javaClass) ?? this.typed(json, javaClass, type);
  }

  private untyped(json: Json): Value {
    return untyped(this.machine, json);
  }

  private bytes(base64: string): Value {
    try {
      return this.custom.bytes(base64);
    } catch {
      throw new JsonMismatch(
        `Cannot deserialize value of type \`byte[]\` from String ${JSON.stringify(base64)}: Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS)`,
        'com.fasterxml.jackson.databind.exc.InvalidFormatException',
      );
    }
  }

  private array(json: Json, element: Type, from: RuntimeClass): Value {
    if (json.kind === 'string' && element.kind === 'primitive' && element.name === 'byte') return this.bytes(json.value);
    if (json.kind !== 'array') {
      if (isOn(this.options, 'ACCEPT_SINGLE_VALUE_AS_ARRAY')) return this.array({ kind: 'array', items: [json] }, element, from);
      return mismatch(json, `${erasedName(element)}[]`);
    }
    const component = element.kind === 'primitive' ? this.machine.jdk(element.name) : classOfType(element, from, this.machine);
    if (!component) throw new JsonMismatch(`the trial's Jackson cannot read ${erasedName(element)}[]; use a List`);
    return this.machine.newArray(
      component,
      json.items.map((i) => this.read(i, element, from)),
    );
  }

  private enumConstant(json: Json, javaClass: RuntimeClass): Value {
    const factory = this.factory(javaClass);
    if (factory) return this.byFactory(factory, json, javaClass);
    const constants = enumConstants(javaClass);
    const valued = this.byJsonValue(constants, json, javaClass);
    if (valued !== undefined) return valued;
    if (json.kind === 'number' && /^\d+$/.test(json.text)) {
      const byOrdinal = constants[Number(json.text)];
      if (byOrdinal) return byOrdinal;
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${javaClass.name}\` from number ${json.text}: index value outside legal index range [0..${constants.length - 1}]`,
      );
    }
    if (json.kind !== 'string') return mismatch(json, javaClass.name);
    const { machine } = this;
    const loose = isOn(this.options, 'ACCEPT_CASE_INSENSITIVE_ENUMS');
    const wanted = json.value.trim();
    const texts = constants.map((c) => enumText(machine, javaClass, enumName(c) ?? ''));
    const found = constants.find((_c, i) => texts[i] === wanted || (loose && texts[i]?.toLowerCase() === wanted.toLowerCase()));
    if (found) return found;
    if (isOn(this.options, 'READ_UNKNOWN_ENUM_VALUES_AS_NULL')) return null;
    if (wanted === '')
      throw new JsonMismatch(
        `Cannot coerce ${json.value === '' ? 'empty String ("")' : 'blank String (all whitespace)'} to \`${javaClass.name}\` value (but could if coercion was enabled using \`CoercionConfig\`)`,
        'com.fasterxml.jackson.databind.exc.InvalidFormatException',
      );
    throw new JsonMismatch(
      `Cannot deserialize value of type \`${javaClass.name}\` from String ${JSON.stringify(json.value)}: not one of the values accepted for Enum class: [${acceptedNames(texts).join(', ')}]`,
      'com.fasterxml.jackson.databind.exc.InvalidFormatException',
    );
  }

  /** By the constants' @JsonValue; undefined: they have none. */
  private byJsonValue(constants: readonly JavaObject[], json: Json, javaClass: RuntimeClass): Value | undefined {
    const { machine } = this;
    const method = javaClass.declaredMethods.find(
      (m) => m.symbol.parameters.length === 0 && machine.annotation(m, 'com.fasterxml.jackson.annotation.JsonValue'),
    );
    if (!method) return undefined;
    const wanted =
      json.kind === 'string' ? json.value : json.kind === 'number' ? json.text : json.kind === 'boolean' ? String(json.value) : undefined;
    const values = constants.map((c) => machine.toJavaString(asReference(machine, call(method, c, []) ?? null, method.symbol.returnType)));
    const found = constants.find((_c, i) => values[i] === wanted);
    if (found) return found;
    throw new JsonMismatch(
      `Cannot deserialize value of type \`${javaClass.name}\` from ${json.kind === 'string' ? `String ${JSON.stringify(wanted)}` : `number ${wanted ?? ''}`}: not one of the values accepted for Enum class: [${acceptedNames(values).join(', ')}]`,
      'com.fasterxml.jackson.databind.exc.InvalidFormatException',
    );
  }

  /** A static @JsonCreator method. */
  private factory(javaClass: RuntimeClass): RuntimeMethod | undefined {
    return javaClass.declaredMethods.find(
      (m) =>
        m.symbol.flags.static && m.symbol.name !== '<init>' && this.machine.annotation(m, 'com.fasterxml.jackson.annotation.JsonCreator'),
    );
  }

  private byFactory(factory: RuntimeMethod, json: Json, javaClass: RuntimeClass): Value {
    const parameters = factory.symbol.parameters;
    const [only] = parameters;
    const delegating = only && parameters.length === 1 && this.propertyAt(factory, 0) === undefined;
    const members = json.kind === 'object' ? new Map(json.members) : new Map<string, Json>();
    try {
      return (
        call(
          factory,
          null,
          delegating
            ? [this.read(json, only.type, javaClass)]
            : parameters.map((p, i) =>
                this.read(members.get(this.propertyAt(factory, i) ?? p.name) ?? { kind: 'null' }, p.type, javaClass),
              ),
        ) ?? null
      );
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JsonMismatch(
        `Cannot construct instance of \`${javaClass.name}\`, problem: ${this.machine.messageOf(error.object) ?? error.object.javaClass.name}`,
        'com.fasterxml.jackson.databind.exc.ValueInstantiationException',
      );
    }
  }

  private propertyAt(method: RuntimeMethod, parameter: number): string | undefined {
    return texts(findAnnotation(this.machine, { method, parameter }, 'com.fasterxml.jackson.annotation.JsonProperty')?.['value'])[0];
  }

  /** With the type that the JSON itself names, where the class says so. */
  private typed(json: Json, javaClass: RuntimeClass, type: Type): Value {
    const chosen = this.custom.subtype(javaClass, json);
    if (!chosen || (chosen.type === javaClass && chosen.json === json)) return this.bean(json, javaClass, type);
    return this.bean(chosen.json, chosen.type, chosen.type === javaClass ? type : (chosen.type.symbol?.thisType ?? type));
  }

  private bean(json: Json, javaClass: RuntimeClass, type: Type): Value {
    const factory = this.factory(javaClass);
    if (factory) return this.byFactory(factory, json, javaClass);
    if (json.kind === 'string' && json.value === '' && isOn(this.options, 'ACCEPT_EMPTY_STRING_AS_NULL_OBJECT')) return null;
    const creator = this.creator(javaClass, json);
    const [only] = creator.symbol.parameters;
    if (only && this.delegates(creator, json))
      return this.construct(javaClass, creator, [this.read(json, seenFrom(only.type, type), javaClass)]);
    if (json.kind !== 'object') {
      if (json.kind === 'string')
        throw new JsonMismatch(
          `Cannot construct instance of \`${javaClass.name}\` (although at least one Creator exists): no String-argument constructor/factory method to deserialize from String value ('${json.value}')`,
        );
      if (json.kind === 'number' || json.kind === 'boolean')
        throw new JsonMismatch(
          `Cannot construct instance of \`${javaClass.name}\` (although at least one Creator exists): ${noCreatorFor(json)}`,
        );
      return mismatch(json, javaClass.name);
    }
    const properties = this.introspector.propertiesOf(javaClass).filter((p) => p.access !== 'READ_ONLY');
    const unwrapped = properties.find((p) => p.unwrapped && creator.symbol.parameters.some((c) => c.name === p.implicit));
    if (unwrapped)
      throw new UnreadableType(`Cannot define Creator property "${unwrapped.name}" as \`@JsonUnwrapped\`: combination not yet supported`);
    const members = this.known(json.members, properties);
    const object = this.create(javaClass, creator, properties, members, type);
    const taken = new Set(
      creator.symbol.parameters.map((p, i) => this.propertyAt(creator, i) ?? properties.find((b) => b.implicit === p.name)?.name ?? p.name),
    );
    for (const property of properties) {
      if (property.unwrapped) {
        this.assign(object, property, unwrap(json.members, property.unwrapped), javaClass, type);
        continue;
      }
      const value = members.get(property.name);
      if (value === undefined || taken.has(property.name) || creator.symbol.parameters.some((p) => p.name === property.implicit)) continue;
      this.assign(object, property, value, javaClass, type);
    }
    this.unknown(object, javaClass, json.members, properties, taken);
    return object;
  }

  /** Members by the names of their properties: aliases and, where it is asked for, other capitals. */
  private known(members: readonly (readonly [string, Json])[], properties: readonly BeanProperty[]): Map<string, Json> {
    const loose = isOn(this.options, 'ACCEPT_CASE_INSENSITIVE_PROPERTIES');
    const same = (a: string, b: string): boolean => a === b || (loose && a.toLowerCase() === b.toLowerCase());
    return new Map(
      members.map(([name, value]) => [
        properties.find((p) => same(p.name, name) || p.aliases.some((a) => same(a, name)))?.name ?? name,
        value,
      ]),
    );
  }

  /** Whether a name belongs to what a property has unwrapped. */
  private isInside({ unwrapped, type, setter, field, getter }: BeanProperty, name: string): boolean {
    const owner = (setter ?? field ?? getter)?.owner;
    if (!unwrapped || !owner) return false;
    const inner = classOfType(type, owner, this.machine);
    return (
      inner === undefined || this.introspector.propertiesOf(inner).some((p) => `${unwrapped.prefix}${p.name}${unwrapped.suffix}` === name)
    );
  }

  /** What no property takes: given to @JsonAnySetter, ignored, or refused. */
  private unknown(
    object: JavaObject,
    javaClass: RuntimeClass,
    members: readonly (readonly [string, Json])[],
    properties: readonly BeanProperty[],
    taken: ReadonlySet<string>,
  ): void {
    const { machine } = this;
    const all = this.introspector.propertiesOf(javaClass);
    const left = members.filter(
      ([name]) => !taken.has(name) && !properties.some((p) => p.name === name || p.aliases.includes(name) || this.isInside(p, name)),
    );
    if (left.length === 0) return;
    const ignoring = superclasses(javaClass)
      .map((c) => machine.annotation(c, 'com.fasterxml.jackson.annotation.JsonIgnoreProperties'))
      .filter((v) => v !== undefined);
    const any = superclasses(javaClass)
      .flatMap((c) => c.declaredMethods)
      .find((m) => m.symbol.parameters.length === 2 && machine.annotation(m, 'com.fasterxml.jackson.annotation.JsonAnySetter'));
    const valueType = any?.symbol.parameters[1]?.type;
    if (any && valueType) {
      // Also what only @JsonIgnore or READ_ONLY keeps from being read.
      for (const [name, value] of left)
        if (!ignoring.some((v) => texts(v['value']).includes(name))) call(any, object, [name, this.read(value, valueType, any.owner)]);
      return;
    }
    const rest = left.filter(([name]) => !all.some((p) => p.name === name || p.aliases.includes(name)));
    if (!isOn(this.options, 'FAIL_ON_UNKNOWN_PROPERTIES') || ignoring.some((v) => v['ignoreUnknown'] === true)) return;
    const [first] = rest.filter(
      ([name]) => !ignoring.some((v) => texts(v['value']).includes(name)) && name !== this.custom.typeProperty(javaClass),
    );
    if (!first) return;
    throw new JsonMismatch(
      `Unrecognized field "${first[0]}" (class ${javaClass.name}), not marked as ignorable`,
      'com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException',
    );
  }

  /** A constructor of one parameter that takes the whole value. */
  private delegates(creator: RuntimeMethod, json: Json): boolean {
    if (creator.symbol.parameters.length !== 1 || this.propertyAt(creator, 0) !== undefined) return false;
    const marked = this.machine.annotation(creator, 'com.fasterxml.jackson.annotation.JsonCreator');
    if (enumNames(marked?.['mode'])[0] === 'DELEGATING') return true;
    if (enumNames(marked?.['mode'])[0] === 'PROPERTIES') return false;
    if (creator.owner.symbol?.typeKind === 'record') return json.kind !== 'object' && marked !== undefined;
    return json.kind !== 'object';
  }

  private creator(javaClass: RuntimeClass, json: Json): RuntimeMethod {
    const constructors = javaClass.declaredMethods.filter((m) => m.symbol.name === '<init>');
    const marked = constructors.find((c) => findAnnotation(this.machine, c, 'com.fasterxml.jackson.annotation.JsonCreator'));
    const plain = constructors.find((c) => c.symbol.parameters.length === 0);
    const components = javaClass.symbol?.recordComponents.length;
    const canonical =
      javaClass.symbol?.typeKind === 'record' ? constructors.find((c) => c.symbol.parameters.length === components) : undefined;
    const single =
      json.kind === 'object' || json.kind === 'array'
        ? undefined
        : constructors.find((c) => c.symbol.parameters.length === 1 && takes(c, json));
    const [only] = constructors;
    const chosen = marked ?? canonical ?? single ?? plain ?? (constructors.length === 1 ? only : undefined);
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
      const own = this.propertyAt(creator, i);
      const property = properties.find((b) => b.name === own || b.implicit === p.name);
      const name = own ?? property?.name ?? p.name;
      const member = members.get(name) ?? { kind: 'null' };
      const seen = seenFrom(p.type, type);
      if (property) return this.propertyValue(property, member, seen, javaClass);
      return this.read(member, seen, javaClass);
    });
    return this.construct(javaClass, creator, args);
  }

  private construct(javaClass: RuntimeClass, creator: RuntimeMethod, args: readonly Value[]): JavaObject {
    try {
      return this.machine.newObject(javaClass, creator.symbol.signature, args);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JsonMismatch(
        `Cannot construct instance of \`${javaClass.name}\`, problem: ${this.machine.messageOf(error.object) ?? error.object.javaClass.name}`,
        'com.fasterxml.jackson.databind.exc.ValueInstantiationException',
      );
    }
  }

  /** By the property's own deserializer or format, where it has one. */
  private propertyValue(property: BeanProperty, json: Json, type: Type, from: RuntimeClass): Value {
    try {
      return this.unwrappedValue(property, json, type, from);
    } catch (error) {
      // Jackson wraps what a deserializer throws below the root.
      if (!(error instanceof JavaThrow) || isA(error.object, 'java.lang.Error')) throw error;
      const message = this.machine.messageOf(error.object) ?? `(was ${error.object.javaClass.name})`;
      throw new JsonMismatch(message, 'com.fasterxml.jackson.databind.JsonMappingException');
    }
  }

  private unwrappedValue(property: BeanProperty, json: Json, type: Type, from: RuntimeClass): Value {
    if (property.deserializer && json.kind !== 'null') return this.custom.deserializeWith(property.deserializer, json);
    const formatted = property.format && this.scalars.formatted(json, type, property.format);
    return formatted === undefined ? this.read(json, type, from) : formatted;
  }

  private assign(object: JavaObject, property: BeanProperty, json: Json, javaClass: RuntimeClass, type: Type): void {
    const { setter, field, getter } = property;
    const parameter = setter?.symbol.parameters[0];
    if (setter && parameter) call(setter, object, [this.propertyValue(property, json, seenFrom(parameter.type, type), setter.owner)]);
    else if (field && (property.fieldVisible || getter))
      object.fields[field.slot] = this.propertyValue(property, json, seenFrom(field.symbol.type, type), javaClass);
    this.linkBack(object, property);
  }

  /** @JsonManagedReference: the other side's @JsonBackReference is this object. */
  private linkBack(object: JavaObject, property: BeanProperty): void {
    const { machine } = this;
    const managed = [property.field, property.getter, property.setter].some(
      (m) => m !== undefined && machine.annotation(m, 'com.fasterxml.jackson.annotation.JsonManagedReference'),
    );
    if (!managed || !property.field) return;
    const value = object.fields[property.field.slot] ?? null;
    const others =
      value instanceof JavaObject && !value.javaClass.loader ? iterate(machine, value) : [asReference(machine, value, property.type)];
    for (const other of others) {
      if (!(other instanceof JavaObject)) continue;
      const back = this.introspector.propertiesOf(other.javaClass).find((p) => p.back)?.field;
      if (back) other.fields[back.slot] = object;
    }
  }
}

/** What Jackson misses to make an object of a single value. */
function noCreatorFor(json: Json & { readonly kind: 'number' | 'boolean' }): string {
  if (json.kind === 'boolean')
    return `no boolean/Boolean-argument constructor/factory method to deserialize from boolean value (${json.value})`;
  if (/[.eE]/.test(json.text))
    return `no double/Double-argument constructor/factory method to deserialize from Number value (${json.text})`;
  const value = BigInt(json.text);
  if (BigInt.asIntN(32, value) === value)
    return `no int/Int-argument constructor/factory method to deserialize from Number value (${json.text})`;
  return BigInt.asIntN(64, value) === value
    ? `no long/Long-argument constructor/factory method to deserialize from Number value (${json.text})`
    : `no BigInteger-argument constructor/factory method to deserialize from Number value (${json.text})`;
}

/** Whether a constructor of one parameter takes a single value of that kind. */
function takes(constructor: RuntimeMethod, json: Json): boolean {
  const name = erasedName(constructor.symbol.parameters[0]?.type ?? { kind: 'unknown' });
  if (json.kind === 'string') return name === 'java.lang.String';
  if (json.kind === 'number')
    return ['int', 'long', 'double', 'java.lang.Integer', 'java.lang.Long', 'java.lang.Double', 'java.math.BigDecimal'].includes(name);
  return json.kind === 'boolean' && /^(boolean|java\.lang\.Boolean)$/.test(name);
}

/** The members that belong to an unwrapped property, under their own names. */
function unwrap(
  members: readonly (readonly [string, Json])[],
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): Json {
  return {
    kind: 'object',
    members: members.flatMap(([n, v]) =>
      n.startsWith(prefix) && n.endsWith(suffix) ? [[n.slice(prefix.length, n.length - suffix.length), v] as const] : [],
    ),
  };
}
