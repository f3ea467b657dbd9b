import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { classes, enumNames, fieldValue, findOnHierarchy, isRuntimeClass, loadClass, superclasses, text } from '../reflect.ts';
import { jsonText, type JsonWriter, reference } from './json-writer.ts';
import type { Json } from './json-text.ts';
import { JsonMismatch } from './json-mismatch.ts';
import type { JsonReader } from './json-reader.ts';

const A = 'com.fasterxml.jackson.annotation';
const BIND = 'com.fasterxml.jackson.databind.annotation';
const GENERATOR = 'com.fasterxml.jackson.core.JsonGenerator';
const PARSER = 'com.fasterxml.jackson.core.JsonParser';

/** Which class an object in JSON is of, and how JSON says so. */
interface TypeId {
  readonly include: string;
  readonly property: string;
  readonly id: string;
}

/** Serializers, deserializers and type ids of the application. */
export class CustomJson {
  private readonly machine: Machine;
  /** By the class that they are for. */
  private readonly serializers = new Map<string, JavaObject>();
  private readonly deserializers = new Map<string, JavaObject>();
  private readonly made = new Map<RuntimeClass, JavaObject>();
  private readonly make: (javaClass: RuntimeClass) => JavaObject;

  /** `make`: an object of a serializer's class, injected where there is a bean factory. */
  constructor(machine: Machine, make: (javaClass: RuntimeClass) => JavaObject) {
    this.machine = machine;
    this.make = make;
  }

  addSerializer(type: string, serializer: JavaObject): void {
    this.serializers.set(type, serializer);
  }

  addDeserializer(type: string, deserializer: JavaObject): void {
    this.deserializers.set(type, deserializer);
  }

  private instance(javaClass: RuntimeClass): JavaObject {
    const known = this.made.get(javaClass) ?? this.make(javaClass);
    this.made.set(javaClass, known);
    return known;
  }

  private named(javaClass: RuntimeClass, annotation: string): RuntimeClass | undefined {
    return classes(findOnHierarchy(this.machine, javaClass, `${BIND}.${annotation}`)?.['using']).find((c) => !c.name.endsWith('$None'));
  }

  /** undefined: the class has no serializer. */
  serialize(object: JavaObject): string | undefined {
    const { javaClass } = object;
    const own = javaClass.loader ? this.named(javaClass, 'JsonSerialize') : undefined;
    if (own) return this.serializeWith(own, object);
    if (this.serializers.size === 0) return undefined;
    for (const c of superclasses(javaClass)) {
      const found = [c, ...c.interfaces].map((t) => this.serializers.get(t.name)).find((s) => s !== undefined);
      if (found) return this.run(found, object);
    }
    return undefined;
  }

  serializeWith(serializer: RuntimeClass, value: Reference): string {
    if (serializer.name === 'com.fasterxml.jackson.databind.ser.std.ToStringSerializer')
      return jsonText({ kind: 'string', value: this.machine.toJavaString(value) });
    return this.run(this.instance(serializer), value);
  }

  private run(serializer: JavaObject, value: Reference): string {
    const { machine } = this;
    const generator = machine.newObject(loadClass(machine, GENERATOR, serializer.javaClass), '<init>()', []);
    generator.native = this;
    machine.invokeVirtual(serializer, `serialize(java.lang.Object,${GENERATOR},com.fasterxml.jackson.databind.SerializerProvider)`, [
      value,
      generator,
      null,
    ]);
    const written = fieldValue(generator, 'text');
    return written instanceof JavaObject ? machine.toJavaString(written) : 'null';
  }

  /** undefined: the class has no deserializer. */
  deserialize(javaClass: RuntimeClass, json: Json): Value | undefined {
    const own = javaClass.loader ? this.named(javaClass, 'JsonDeserialize') : undefined;
    if (own) return this.deserializeWith(own, json);
    const found = this.deserializers.get(javaClass.name);
    return found && this.runReader(found, json);
  }

  deserializeWith(deserializer: RuntimeClass, json: Json): Value {
    return this.runReader(this.instance(deserializer), json);
  }

  private runReader(deserializer: JavaObject, json: Json): Value {
    const { machine } = this;
    const parser = machine.newObject(loadClass(machine, PARSER, deserializer.javaClass), '<init>(java.lang.Object)', [
      this.nodeFor(json, deserializer.javaClass),
    ]);
    parser.native = this;
    return (
      machine.invokeVirtual(deserializer, `deserialize(${PARSER},com.fasterxml.jackson.databind.DeserializationContext)`, [parser, null]) ??
      null
    );
  }

  /** The mapper that these belong to, for what serializers hand on. */
  writer: JsonWriter | undefined;
  reader: JsonReader | undefined;

  /** Set by whoever has a class that sees Jackson: makes JsonNode objects. */
  nodes: ((json: Json) => Value) | undefined;

  node(json: Json): Value {
    return this.nodes?.(json) ?? null;
  }

  private nodeFor(json: Json, through: RuntimeClass): Value {
    const { machine } = this;
    const factory = loadClass(machine, 'com.fasterxml.jackson.databind.node.JsonNodeFactory', through);
    factory.initialize();
    const field = factory.declaredFields.find((f) => f.symbol.name === 'instance');
    const instance = field ? (factory.statics[field.slot] ?? null) : null;
    return machine.invokeVirtual(reference(machine, instance), 'of(java.lang.Object)', [untyped(machine, json)]) ?? null;
  }

  bytes(base64: string): Value {
    const binary = atob(base64);
    const array = this.machine.newZeroArray(this.machine.jdk('byte'), binary.length);
    for (let i = 0; i < binary.length; i++) array.store[i] = (binary.charCodeAt(i) << 24) >> 24;
    return array;
  }

  isIgnored(value: Reference): boolean {
    return (
      value instanceof JavaObject &&
      value.javaClass.loader !== undefined &&
      findOnHierarchy(this.machine, value.javaClass, `${A}.JsonIgnoreType`) !== undefined
    );
  }

  // ---- type ids ----

  private typeInfo(javaClass: RuntimeClass): { use: string; include: string; property: string } | undefined {
    const values = javaClass.loader ? findOnHierarchy(this.machine, javaClass, `${A}.JsonTypeInfo`) : undefined;
    if (!values) return undefined;
    const use = enumNames(values['use'])[0] ?? 'NONE';
    if (use === 'NONE') return undefined;
    const fallback = use === 'CLASS' ? '@class' : use === 'MINIMAL_CLASS' ? '@c' : '@type';
    return { use, include: enumNames(values['include'])[0] ?? 'PROPERTY', property: text(values['property']) || fallback };
  }

  typeProperty(javaClass: RuntimeClass): string | undefined {
    return this.typeInfo(javaClass)?.property;
  }

  /** As what stands in a place of the declared class says: a type id is written only where that class asks for one. */
  typeOf({ javaClass }: JavaObject, declared: string): TypeId | undefined {
    const info = this.typeInfo(javaClass);
    const place = info && supertypes(javaClass).find((c) => c.name === declared);
    if (!place || !this.typeInfo(place)) return undefined;
    return info && { include: info.include, property: info.property, id: this.idOf(javaClass, info.use) };
  }

  private idOf(javaClass: RuntimeClass, use: string): string {
    if (use === 'CLASS' || use === 'MINIMAL_CLASS') return javaClass.name;
    for (const c of superclasses(javaClass).flatMap((s) => [s, ...s.interfaces])) {
      const named = this.subtypes(c).find((s) => s.type === javaClass && s.name !== '');
      if (named) return named.name;
    }
    return this.nameOf(javaClass, use);
  }

  private nameOf(javaClass: RuntimeClass, use: string): string {
    const own = text(this.machine.annotation(javaClass, `${A}.JsonTypeName`)?.['value']);
    const short = javaClass.name.slice(javaClass.name.lastIndexOf('.') + 1);
    return own !== '' ? own : use === 'SIMPLE_NAME' ? short.replace(/^.*\$/, '') : short;
  }

  private subtypes(javaClass: RuntimeClass): { readonly name: string; readonly type: RuntimeClass }[] {
    const listed = this.machine.annotation(javaClass, `${A}.JsonSubTypes`)?.['value'];
    return (Array.isArray(listed) ? listed : []).flatMap((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return [];
      const type: unknown = Reflect.get(entry, 'value');
      const name: unknown = Reflect.get(entry, 'name');
      return isRuntimeClass(type) ? [{ name: typeof name === 'string' ? name : '', type }] : [];
    });
  }

  /** The class that the JSON names, and the JSON without what only names it. undefined: the class asks for no type. */
  subtype(javaClass: RuntimeClass, json: Json): { readonly type: RuntimeClass; readonly json: Json } | undefined {
    const info = this.typeInfo(javaClass);
    if (!info || json.kind !== 'object') return undefined;
    const wrapper = info.include === 'WRAPPER_OBJECT' ? json.members[0] : undefined;
    const given = wrapper?.[0] ?? valueOf(json.members.find(([n]) => n === info.property)?.[1]);
    if (given === undefined) {
      if (javaClass.symbol?.flags.abstract || javaClass.symbol?.typeKind === 'interface')
        throw new JsonMismatch(
          `Could not resolve subtype of [simple type, class ${javaClass.name}]: missing type id property '${info.property}'`,
          'com.fasterxml.jackson.databind.exc.InvalidTypeIdException',
        );
      return undefined;
    }
    const all = [...new Set([javaClass, ...superclasses(javaClass).flatMap((c) => [c, ...c.interfaces])])].flatMap((c) => this.subtypes(c));
    const loaded = info.use.endsWith('CLASS') ? (javaClass.loader ?? this.machine.bootstrap).load(given) : undefined;
    const type = isRuntimeClass(loaded)
      ? loaded
      : (all.find((s) => (s.name === '' ? this.nameOf(s.type, info.use) : s.name) === given)?.type ??
        (this.nameOf(javaClass, info.use) === given ? javaClass : undefined));
    if (!type)
      throw new JsonMismatch(
        `Could not resolve type id '${given}' as a subtype of \`${javaClass.name}\`: known type ids = [${all.map((s) => (s.name === '' ? this.nameOf(s.type, info.use) : s.name)).join(', ')}]`,
        'com.fasterxml.jackson.databind.exc.InvalidTypeIdException',
      );
    if (wrapper) return { type, json: wrapper[1] };
    const rest = info.include === 'EXISTING_PROPERTY' ? json.members : json.members.filter(([n]) => n !== info.property);
    return { type, json: { kind: 'object', members: rest } };
  }
}

const valueOf = (json: Json | undefined): string | undefined =>
  json?.kind === 'string' ? json.value : json?.kind === 'number' ? json.text : undefined;

function supertypes(javaClass: RuntimeClass): RuntimeClass[] {
  return superclasses(javaClass).flatMap((c) => [c, ...c.interfaces.flatMap((i) => supertypes(i))]);
}

/** Maps, lists, texts and numbers, as Jackson makes them where nothing is said of the type. */
export function untyped(machine: Machine, json: Json): Value {
  switch (json.kind) {
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return json.value;
    case 'number': {
      if (/[.eE]/.test(json.text)) return machine.box('double', Number(json.text));
      const big = BigInt(json.text);
      if (big >= -2147483648n && big <= 2147483647n) return machine.box('int', Number(big));
      const safe = big >= BigInt(Number.MIN_SAFE_INTEGER) && big <= BigInt(Number.MAX_SAFE_INTEGER);
      if (big >= -(1n << 63n) && big < 1n << 63n) return machine.box('long', safe ? Number(big) : big);
      return machine.newObject(machine.jdk('java.math.BigInteger'), '<init>(java.lang.String)', [json.text]);
    }
    case 'array': {
      const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
      for (const item of json.items) machine.invokeVirtual(list, 'add(java.lang.Object)', [untyped(machine, item)]);
      return list;
    }
    case 'object': {
      const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
      for (const [key, value] of json.members)
        machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, untyped(machine, value)]);
      return map;
    }
  }
}
