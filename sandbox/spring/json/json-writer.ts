import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { PrimitiveKind, Type } from '../../java/types/type.ts';
import { call, enumName, superclasses } from '../reflect.ts';
import { type BeanIntrospector, type BeanProperty } from './bean-properties.ts';

/** A value that Jackson refuses: `message` is Jackson's. */
export class JsonWriteFailure extends Error {
  readonly exceptionClass: string;
  constructor(exceptionClass: string, message: string) {
    super(message);
    this.name = 'JsonWriteFailure';
    this.exceptionClass = exceptionClass;
  }
}

const PRIMITIVE_KINDS: readonly PrimitiveKind[] = ['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double'];

/** Deep enough for honest data; a cycle ends here, as it does in Jackson's StreamWriteConstraints. */
const MAX_DEPTH = 1000;

const ISO_LOCAL = new Set(['java.time.LocalTime', 'java.time.LocalDateTime']);
const AS_TEXT = new Set([
  'java.time.LocalDate',
  'java.time.Instant',
  'java.time.OffsetDateTime',
  'java.time.ZonedDateTime',
  'java.time.Duration',
  'java.time.Period',
  'java.time.YearMonth',
  'java.time.MonthDay',
  'java.time.ZoneId',
  'java.util.UUID',
  'java.util.Locale',
  'java.net.URI',
  'java.net.URL',
  'java.lang.StringBuilder',
  'java.util.regex.Pattern',
  'java.util.Currency',
]);
const AS_NUMBER = new Set([
  'java.math.BigDecimal',
  'java.math.BigInteger',
  'java.util.concurrent.atomic.AtomicInteger',
  'java.util.concurrent.atomic.AtomicLong',
  'java.time.Year',
]);

/** JSON as Spring Boot's ObjectMapper writes it: dates as text, no null left out, UTF-8 not escaped. */
export class JsonWriter {
  private readonly machine: Machine;
  private readonly introspector: BeanIntrospector;

  constructor(machine: Machine, introspector: BeanIntrospector) {
    this.machine = machine;
    this.introspector = introspector;
  }

  write(value: Reference): string {
    return this.value(value, 0, '');
  }

  private value(value: Reference, depth: number, path: string): string {
    if (value === null) return 'null';
    if (typeof value === 'string') return quote(value);
    if (typeof value === 'boolean') return String(value);
    if (depth > MAX_DEPTH)
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.JsonMappingException',
        `Document nesting depth (${MAX_DEPTH + 1}) exceeds the maximum allowed (${MAX_DEPTH}, from \`StreamWriteConstraints.getMaxNestingDepth()\`) (through reference chain: ${path})`,
      );
    if (value instanceof Box) return this.box(value);
    if (value instanceof JavaArray) return this.array(value, depth, path);
    return this.object(value, depth, path);
  }

  private box(box: Box): string {
    switch (box.javaClass.name) {
      case 'java.lang.Character':
        return quote(String.fromCharCode(Number(box.value)));
      case 'java.lang.Float':
      case 'java.lang.Double': {
        const text = this.machine.toJavaString(box);
        return Number.isFinite(Number(box.value)) ? text : quote(text);
      }
      default:
        return String(box.value);
    }
  }

  private array(array: JavaArray, depth: number, path: string): string {
    const { component } = array.javaClass;
    if (component?.name === 'byte') return quote(base64(Array.from(array.store, Number)));
    if (component?.name === 'char') return quote(Array.from(array.store, (c) => String.fromCharCode(Number(c))).join(''));
    const kind = component && PRIMITIVES.get(component.name);
    return `[${Array.from<Value>(array.store)
      .map((v, i) => this.value(kind ? this.machine.box(kind, v) : reference(this.machine, v), depth + 1, `${path}[${i}]`))
      .join(',')}]`;
  }

  private object(object: JavaObject, depth: number, path: string): string {
    const { javaClass } = object;
    const { machine } = this;
    const name = enumName(object);
    if (name !== undefined && isEnum(javaClass)) return quote(name);
    const own = this.jsonValue(object);
    if (own !== undefined) return this.value(own, depth + 1, path);
    const special = superclasses(javaClass).find((c) => AS_TEXT.has(c.name) || AS_NUMBER.has(c.name) || ISO_LOCAL.has(c.name));
    if (special) {
      const text = machine.toJavaString(object);
      if (AS_NUMBER.has(special.name)) return text;
      return quote(ISO_LOCAL.has(special.name) && /(^|T)\d\d:\d\d$/.test(text) ? `${text}:00` : text);
    }
    if (implementsName(javaClass, 'java.util.Map')) return this.map(object, depth, path);
    if (
      implementsName(javaClass, 'java.lang.Iterable') &&
      (implementsName(javaClass, 'java.util.Collection') || this.introspector.propertiesOf(javaClass).length === 0)
    )
      return this.iterable(object, depth, path);
    if (javaClass.name === 'java.util.Optional') {
      return this.value(reference(machine, machine.invokeVirtual(object, 'orElse(java.lang.Object)', [null]) ?? null), depth, path);
    }
    if (/^java\.util\.Optional(Int|Long|Double)$/.test(javaClass.name))
      return machine.invokeVirtual(object, 'isPresent()', []) === true
        ? (/\[(.*)\]/.exec(machine.toJavaString(object))?.[1] ?? 'null')
        : 'null';
    return this.bean(object, depth, path);
  }

  private jsonValue(object: JavaObject): Reference | undefined {
    for (const c of superclasses(object.javaClass)) {
      const method = c.declaredMethods.find(
        (m) => m.symbol.parameters.length === 0 && this.machine.annotation(m, 'com.fasterxml.jackson.annotation.JsonValue'),
      );
      if (method) return asReference(this.machine, call(method, object, []) ?? null, method.symbol.returnType);
    }
    return undefined;
  }

  private map(object: JavaObject, depth: number, path: string): string {
    const { machine } = this;
    const entries = iterate(machine, machine.invokeVirtual(object, 'entrySet()', []) ?? null);
    return `{${entries
      .map((entry) => {
        const key = reference(machine, machine.invokeVirtual(entry, 'getKey()', []) ?? null);
        if (key === null)
          throw new JsonWriteFailure(
            'com.fasterxml.jackson.databind.JsonMappingException',
            `Null key for a Map not allowed in JSON (use a converting NullKeySerializer?)${path === '' ? '' : ` (through reference chain: ${path})`}`,
          );
        const text = key instanceof JavaObject && isEnum(key.javaClass) ? (enumName(key) ?? '') : machine.toJavaString(key);
        return `${quote(text)}:${this.value(reference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null), depth + 1, `${path}->${object.javaClass.name}["${text}"]`)}`;
      })
      .join(',')}}`;
  }

  private iterable(object: JavaObject, depth: number, path: string): string {
    return `[${iterate(this.machine, object)
      .map((v, i) => this.value(v, depth + 1, `${path}[${i}]`))
      .join(',')}]`;
  }

  private bean(object: JavaObject, depth: number, path: string): string {
    const properties = this.introspector
      .propertiesOf(object.javaClass)
      .filter((p) => p.access !== 'WRITE_ONLY' && (p.getter !== undefined || p.fieldVisible));
    if (properties.length === 0 && object.javaClass.symbol?.typeKind !== 'record') {
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.exc.InvalidDefinitionException',
        `No serializer found for class ${object.javaClass.name} and no properties discovered to create BeanSerializer (to avoid exception, disable SerializationFeature.FAIL_ON_EMPTY_BEANS)${path === '' ? '' : ` (through reference chain: ${path})`}`,
      );
    }
    const members = properties.flatMap((p) => {
      const value = this.read(object, p);
      if (this.omitted(value, p)) return [];
      return [`${quote(p.name)}:${this.value(value, depth + 1, `${path === '' ? '' : `${path}->`}${object.javaClass.name}["${p.name}"]`)}`];
    });
    return `{${members.join(',')}}`;
  }

  private read(object: JavaObject, property: BeanProperty): Reference {
    if (property.getter) return asReference(this.machine, call(property.getter, object, []) ?? null, property.getter.symbol.returnType);
    return property.field ? asReference(this.machine, object.fields[property.field.slot] ?? null, property.field.symbol.type) : null;
  }

  private omitted(value: Reference, property: BeanProperty): boolean {
    switch (property.include) {
      case 'NON_NULL':
        return value === null;
      case 'NON_ABSENT':
        return (
          value === null ||
          (value instanceof JavaObject &&
            value.javaClass.name === 'java.util.Optional' &&
            this.machine.invokeVirtual(value, 'isPresent()', []) === false)
        );
      case 'NON_EMPTY':
        return (
          value === null ||
          value === '' ||
          (value instanceof JavaArray && value.store.length === 0) ||
          (value instanceof JavaObject &&
            (implementsName(value.javaClass, 'java.util.Collection') || implementsName(value.javaClass, 'java.util.Map')) &&
            this.machine.invokeVirtual(value, 'isEmpty()', []) === true)
        );
      default:
        return false;
    }
  }
}

const PRIMITIVES: ReadonlyMap<string, PrimitiveKind> = new Map(PRIMITIVE_KINDS.map((kind) => [kind, kind]));

export function asReference(machine: Machine, value: Value, type: Type): Reference {
  return type.kind === 'primitive' ? machine.box(type.name, value) : reference(machine, value);
}

/** Engine values in a place of type Object are references already; a bare number would be a long that lost its box. */
export function reference(machine: Machine, value: Value): Reference {
  return typeof value === 'number' || typeof value === 'bigint' ? machine.box('long', value) : value;
}

/** The elements of any java.lang.Iterable. */
export function iterate(machine: Machine, iterable: Value): Reference[] {
  const items: Reference[] = [];
  const iterator = machine.invokeVirtual(reference(machine, iterable), 'iterator()', []);
  if (!(iterator instanceof JavaObject)) return [];
  while (machine.invokeVirtual(iterator, 'hasNext()', []) === true)
    items.push(reference(machine, machine.invokeVirtual(iterator, 'next()', []) ?? null));
  return items;
}

export function implementsName(javaClass: RuntimeClass, name: string): boolean {
  return superclasses(javaClass).some((c) => c.name === name || c.interfaces.some((i) => implementsName(i, name)));
}

export function isEnum(javaClass: RuntimeClass): boolean {
  return superclasses(javaClass).some((c) => c.name === 'java.lang.Enum');
}

/** Jackson escapes what JSON demands and nothing else; control characters with upper-case hex. */
export function quote(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001f]/g, (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function base64(bytes: readonly number[]): string {
  return btoa(bytes.map((b) => String.fromCharCode(b & 255)).join(''));
}
