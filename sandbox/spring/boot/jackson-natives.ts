import type { Machine } from '../../java/run/machine.ts';
import type { Natives } from '../../java/run/native.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { CustomJson, untyped } from '../json/custom-json.ts';
import { indent } from '../json/indent.ts';
import { BOOT, isOn, type JsonOptions, PLAIN } from '../json/json-options.ts';
import { JsonMismatch } from '../json/json-mismatch.ts';
import type { JsonReader } from '../json/json-reader.ts';
import { JsonSyntaxError, parseJson } from '../json/json-text.ts';
import { asReference, iterate, JsonWriteFailure, type JsonWriter } from '../json/json-writer.ts';
import { quote } from '../json/json-quote.ts';
import { fieldValue, isRuntimeClass, loadClass, superclasses } from '../reflect.ts';
import { JavaJson } from './java-json.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** What a mapper was told since it was made, over what it began with. */
function optionsOf(machine: Machine, mapper: JavaObject): { options: JsonOptions; key: string; modules: JavaObject[] } {
  const settings = fieldValue(mapper, 'settings');
  const entries = settings instanceof JavaObject ? iterate(machine, machine.invokeVirtual(settings, 'entrySet()', []) ?? null) : [];
  const base = fieldValue(mapper, 'boot') === true ? (bases.get(mapper) ?? BOOT) : PLAIN;
  const features = new Map(base.features);
  let { inclusion, naming, javaTime, dateFormat } = base;
  const modules: JavaObject[] = [];
  const key: string[] = [];
  for (const entry of entries) {
    const name = String(machine.invokeVirtual(entry, 'getKey()', []));
    const value = machine.invokeVirtual(entry, 'getValue()', []) ?? null;
    key.push(`${name}=${typeof value === 'object' ? '' : String(value)}`);
    if (name === 'inclusion') inclusion = String(value);
    else if (name === 'naming') naming = String(value);
    else if (name === 'dateFormat') dateFormat = String(value);
    else if (name.startsWith('module ')) {
      if (name.endsWith('.JavaTimeModule')) javaTime = true;
      else if (value instanceof JavaObject) modules.push(value);
    } else features.set(name, value === true);
  }
  return { options: { ...base, features, inclusion, naming, javaTime, dateFormat }, key: key.join(','), modules };
}

/** What Spring Boot's properties made of its defaults, by mapper. */
const bases = new WeakMap<JavaObject, JsonOptions>();
const made = new WeakMap<JavaObject, { readonly key: string; readonly json: JavaJson }>();

/** Tells a mapper that Spring Boot made it. */
export function bootMapper(mapper: JavaObject, options: JsonOptions): void {
  const slot = superclasses(mapper.javaClass)
    .flatMap((c) => c.declaredFields)
    .find((f) => f.symbol.name === 'boot')?.slot;
  if (slot !== undefined) mapper.fields[slot] = true;
  bases.set(mapper, options);
}

/** Jackson as a mapper is set up now. */
export function jsonOfMapper(machine: Machine, mapper: JavaObject, make?: (javaClass: RuntimeClass) => JavaObject): JavaJson {
  const { options, key, modules } = optionsOf(machine, mapper);
  const known = made.get(mapper);
  if (known?.key === key) return known.json;
  const json = jsonThrough(machine, options, mapper.javaClass, make);
  for (const module of modules) {
    for (const [field, add] of [
      ['serializers', json.custom.addSerializer.bind(json.custom)],
      ['deserializers', json.custom.addDeserializer.bind(json.custom)],
    ] as const) {
      const map = fieldValue(module, field);
      if (!(map instanceof JavaObject)) continue;
      for (const entry of iterate(machine, machine.invokeVirtual(map, 'entrySet()', []) ?? null)) {
        const type = machine.invokeVirtual(entry, 'getKey()', []);
        const object = machine.invokeVirtual(entry, 'getValue()', []);
        if (type instanceof JavaObject && isRuntimeClass(type.native) && object instanceof JavaObject) add(type.native.name, object);
      }
    }
  }
  made.set(mapper, { key, json });
  return json;
}

/** Jackson with these options; `through` is a class whose loader sees Jackson. */
export function jsonThrough(
  machine: Machine,
  options: JsonOptions,
  through: RuntimeClass,
  make?: (javaClass: RuntimeClass) => JavaObject,
): JavaJson {
  const json = new JavaJson(machine, options, make);
  json.custom.nodes = (value) => nodeOf(machine, through, untyped(machine, value));
  return json;
}

function nodeOf(machine: Machine, through: RuntimeClass, value: Value): Value {
  const factory = loadClass(machine, 'com.fasterxml.jackson.databind.node.JsonNodeFactory', through);
  factory.initialize();
  const field = factory.declaredFields.find((f) => f.symbol.name === 'instance');
  const instance = field ? (factory.statics[field.slot] ?? null) : null;
  return machine.invokeVirtual(asReference(machine, instance, UNKNOWN), 'of(java.lang.Object)', [value]) ?? null;
}

/** The type that a Class, a TypeReference, a ParameterizedTypeReference or a JavaType stands for. */
export function typeOf(machine: Machine, given: Reference): { readonly type: Type; readonly from: RuntimeClass } | undefined {
  if (!(given instanceof JavaObject)) return undefined;
  const { native, javaClass } = given;
  if (isRuntimeClass(native)) {
    if (native.component) {
      const inner = typeOf(machine, native.component.classObject);
      return inner && { type: { kind: 'array', element: inner.type }, from: inner.from };
    }
    const kind = PRIMITIVES.find((k) => k === native.name);
    if (kind) return { type: { kind: 'primitive', name: kind }, from: native };
    return native.symbol && { type: { kind: 'class', symbol: native.symbol, args: [], outer: undefined }, from: native };
  }
  const parent = javaClass.symbol?.superclass;
  if (parent && TYPE_TOKENS.has(parent.symbol.binaryName)) {
    const [argument] = parent.args;
    return argument && { type: argument, from: javaClass };
  }
  if (!superclasses(javaClass).some((c) => c.name === 'com.fasterxml.jackson.databind.JavaType')) return undefined;
  const raw = typeOf(machine, asReference(machine, fieldValue(given, 'raw'), UNKNOWN));
  const parameters = iterate(machine, fieldValue(given, 'parameters')).map((p) => typeOf(machine, p));
  if (raw?.type.kind !== 'class') return raw;
  const known = parameters.filter((p) => p !== undefined);
  return { type: { ...raw.type, args: known.map((p) => p.type) }, from: known.find((p) => p.from.loader)?.from ?? raw.from };
}

const TYPE_TOKENS = new Set(['com.fasterxml.jackson.core.type.TypeReference', 'org.springframework.core.ParameterizedTypeReference']);
const PRIMITIVES = ['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double'] as const;

function raise(machine: Machine, through: RuntimeClass, className: string, message: string): never {
  const found = (through.loader ?? machine.bootstrap).load(className);
  if (!isRuntimeClass(found)) return machine.throwNew('java.lang.IllegalArgumentException', message);
  throw new JavaThrow(machine.newObject(found, '<init>(java.lang.String)', [message]));
}

/** Jackson's failures, as its exceptions. */
export function guarded<T>(machine: Machine, through: RuntimeClass, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof JsonWriteFailure || error instanceof JsonMismatch)
      return raise(machine, through, error.exceptionClass, error.message);
    if (error instanceof JsonSyntaxError) return raise(machine, through, 'com.fasterxml.jackson.core.JsonParseException', error.message);
    throw error;
  }
}

/** The mapper whose serializer or deserializer is at work. */
function mapperOf(machine: Machine, self: JavaObject): { readonly writer: JsonWriter; readonly reader: JsonReader } {
  const { native } = self;
  return native instanceof CustomJson && native.writer && native.reader
    ? { writer: native.writer, reader: native.reader }
    : new JavaJson(machine);
}

export function jacksonNatives(): Natives {
  return {
    'com.fasterxml.jackson.databind.ObjectMapper': {
      write: (machine: Machine, self: JavaObject, value: Reference, pretty: boolean): Value =>
        guarded(machine, self.javaClass, () => {
          const { writer, options } = jsonOfMapper(machine, self);
          return writer.write(value, pretty || isOn(options, 'INDENT_OUTPUT'));
        }),
      read: (machine: Machine, self: JavaObject, content: string, given: Reference): Value => {
        const wanted = typeOf(machine, given);
        if (!wanted)
          return machine.throwNew(
            'java.lang.UnsupportedOperationException',
            'not supported: ObjectMapper.readValue of this type (the trial does not simulate it; a real base does)',
          );
        return guarded(machine, self.javaClass, () =>
          asReference(machine, jsonOfMapper(machine, self).reader.read(parseJson(content), wanted.type, wanted.from), wanted.type),
        );
      },
      parse: (machine: Machine, self: JavaObject, content: string): Value =>
        guarded(machine, self.javaClass, () => untyped(machine, parseJson(content))),
      isOn: (machine: Machine, self: JavaObject, feature: string): Value => isOn(optionsOf(machine, self).options, feature),
    },
    'com.fasterxml.jackson.databind.JsonNode': {
      quote: (_machine: Machine, _self: null, text: string): Value => quote(text),
      toPrettyString: (machine: Machine, self: JavaObject): Value => indent(machine.toJavaString(self)),
    },
    'com.fasterxml.jackson.core.JsonGenerator': {
      json: (machine: Machine, self: JavaObject, value: Reference): Value =>
        guarded(machine, self.javaClass, () => mapperOf(machine, self).writer.write(value, false)),
    },
    'com.fasterxml.jackson.core.JsonParser': {
      getText: (machine: Machine, self: JavaObject): Value => {
        const node = fieldValue(self, 'node');
        return node instanceof JavaObject ? (machine.invokeVirtual(node, 'asText()', []) ?? null) : null;
      },
      readValueAs: (machine: Machine, self: JavaObject, given: Reference): Value => {
        const wanted = typeOf(machine, given);
        const node = fieldValue(self, 'node');
        if (!wanted) return null;
        return guarded(machine, self.javaClass, () =>
          asReference(
            machine,
            mapperOf(machine, self).reader.read(
              parseJson(machine.toJavaString(asReference(machine, node, UNKNOWN))),
              wanted.type,
              wanted.from,
            ),
            wanted.type,
          ),
        );
      },
    },
    'org.springframework.http.converter.json.Jackson2ObjectMapperBuilder': {
      mapper: (machine: Machine): Value => {
        const loader = machine.callerLoader();
        const found = loader.load('com.fasterxml.jackson.databind.ObjectMapper');
        if (!isRuntimeClass(found)) return null;
        const mapper = machine.newObject(found, '<init>()', []);
        bootMapper(mapper, BOOT);
        return mapper;
      },
    },
  };
}
