import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { PrimitiveKind, Type } from '../../java/types/type.ts';
import { call, enumName, enumNames, superclasses, text } from '../reflect.ts';
import { type BeanIntrospector, type BeanProperty } from './bean-properties.ts';
import type { CustomJson } from './custom-json.ts';
import { writeDate } from './date-text.ts';
import { indent } from './indent.ts';
import { isOn, type JsonOptions } from './json-options.ts';
import { type Json, parseJson } from './json-text.ts';

const ANNOTATIONS = 'com.fasterxml.jackson.annotation';

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
  private readonly options: JsonOptions;
  private readonly custom: CustomJson;

  constructor(machine: Machine, introspector: BeanIntrospector, options: JsonOptions, custom: CustomJson) {
    this.machine = machine;
    this.introspector = introspector;
    this.options = options;
    this.custom = custom;
  }

  write(value: Reference, pretty = isOn(this.options, 'INDENT_OUTPUT')): string {
    const text = this.value(value, 0, '');
    return pretty ? indent(text) : text;
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
    const serialized = this.custom.serialize(object);
    if (serialized !== undefined) return serialized;
    const own = this.jsonValue(object);
    if (own !== undefined) return this.value(own, depth + 1, path);
    const name = enumName(object);
    if (name !== undefined && isEnum(javaClass)) return this.enumConstant(object, name);
    if (superclasses(javaClass).some((c) => c.name === 'com.fasterxml.jackson.databind.JsonNode')) return machine.toJavaString(object);
    if (javaClass.name === 'org.springframework.http.ProblemDetail') return this.problem(object, depth, path);
    if (javaClass.name === 'java.util.Date') return this.date(object, undefined);
    const time = this.time(object);
    if (time !== undefined) return time;
    const special = superclasses(javaClass).find((c) => AS_TEXT.has(c.name) || AS_NUMBER.has(c.name) || ISO_LOCAL.has(c.name));
    if (special) {
      const text = machine.toJavaString(object);
      if (AS_NUMBER.has(special.name)) return text;
      return quote(ISO_LOCAL.has(special.name) ? isoLocal(text) : text);
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

  private enumConstant(object: JavaObject, name: string): string {
    const { machine } = this;
    if (isOn(this.options, 'WRITE_ENUMS_USING_TO_STRING')) return quote(machine.toJavaString(object));
    if (isOn(this.options, 'WRITE_ENUMS_USING_INDEX')) return String(Number(machine.invokeVirtual(object, 'ordinal()', [])));
    return quote(enumText(machine, object.javaClass, name));
  }

  /** A Problem Detail: its own properties stand beside the standard ones, what is empty is left out. */
  private problem(object: JavaObject, depth: number, path: string): string {
    const { machine } = this;
    const members: [string, Reference][] = [];
    for (const name of ['type', 'title', 'status', 'detail', 'instance']) {
      const value = machine.invokeVirtual(object, `get${name.charAt(0).toUpperCase()}${name.slice(1)}()`, []) ?? null;
      members.push([name, name === 'status' ? machine.box('int', value) : reference(machine, value)]);
    }
    const properties = machine.invokeVirtual(object, 'getProperties()', []) ?? null;
    if (properties instanceof JavaObject)
      for (const entry of iterate(machine, machine.invokeVirtual(properties, 'entrySet()', []) ?? null))
        members.push([
          String(machine.invokeVirtual(entry, 'getKey()', [])),
          reference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null),
        ]);
    return `{${members
      .filter(([, v]) => v !== null && v !== '')
      .map(([n, v]) => `${quote(n)}:${this.value(v, depth + 1, path)}`)
      .join(',')}}`;
  }

  private date(object: JavaObject, pattern: string | undefined): string {
    const millis = Number(this.machine.invokeVirtual(object, 'getTime()', []));
    const format = pattern ?? this.options.dateFormat;
    if (format === undefined && isOn(this.options, 'WRITE_DATES_AS_TIMESTAMPS')) return String(millis);
    return quote(writeDate(millis, format));
  }

  /** java.time as timestamps, or not at all; undefined: as text. */
  private time(object: JavaObject): string | undefined {
    const { name } = object.javaClass;
    if (!name.startsWith('java.time.') || name === 'java.time.ZoneId' || name === 'java.time.DayOfWeek' || name === 'java.time.Month')
      return undefined;
    if (!this.options.javaTime)
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.exc.InvalidDefinitionException',
        `Java 8 date/time type \`${name}\` not supported by default: add Module "com.fasterxml.jackson.datatype:jackson-datatype-jsr310" to enable handling`,
      );
    const feature = name === 'java.time.Duration' ? 'WRITE_DURATIONS_AS_TIMESTAMPS' : 'WRITE_DATES_AS_TIMESTAMPS';
    if (!isOn(this.options, feature)) return undefined;
    const text = this.machine.toJavaString(object);
    const numbers = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?$/.exec(text) ?? undefined;
    if (numbers && (name === 'java.time.LocalDate' || name === 'java.time.LocalDateTime')) {
      const [, ...parts] = numbers;
      const shown = parts.filter((p) => p !== undefined).map((p, i) => (i === 6 ? Number(p.padEnd(9, '0')) : Number(p)));
      return `[${shown.join(',')}]`;
    }
    const clock = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text);
    if (clock && name === 'java.time.LocalTime')
      return `[${clock
        .slice(1)
        .filter((p) => p !== undefined)
        .map((p, i) => (i === 3 ? Number(p.padEnd(9, '0')) : Number(p)))
        .join(',')}]`;
    if (name === 'java.time.Instant' || name === 'java.time.OffsetDateTime' || name === 'java.time.ZonedDateTime') {
      const seconds = String(this.machine.invokeVirtual(object, name === 'java.time.Instant' ? 'getEpochSecond()' : 'toEpochSecond()', []));
      return `${seconds}.${String(this.machine.invokeVirtual(object, 'getNano()', [])).padStart(9, '0')}`;
    }
    if (name === 'java.time.Duration')
      return `${String(this.machine.invokeVirtual(object, 'getSeconds()', []))}.${String(this.machine.invokeVirtual(object, 'getNano()', [])).padStart(9, '0')}`;
    return undefined;
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
    const sorted = isOn(this.options, 'ORDER_MAP_ENTRIES_BY_KEYS')
      ? entries.toSorted((a, b) =>
          String(machine.invokeVirtual(a, 'getKey()', [])) < String(machine.invokeVirtual(b, 'getKey()', [])) ? -1 : 1,
        )
      : entries;
    return `{${sorted
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
      .filter((p) => p.access !== 'WRITE_ONLY' && !p.back && (p.getter !== undefined || p.fieldVisible));
    const any = this.anyGetter(object);
    const type = this.custom.typeOf(object);
    if (
      properties.length === 0 &&
      !any &&
      !type &&
      object.javaClass.symbol?.typeKind !== 'record' &&
      isOn(this.options, 'FAIL_ON_EMPTY_BEANS')
    ) {
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.exc.InvalidDefinitionException',
        `No serializer found for class ${object.javaClass.name} and no properties discovered to create BeanSerializer (to avoid exception, disable SerializationFeature.FAIL_ON_EMPTY_BEANS)${path === '' ? '' : ` (through reference chain: ${path})`}`,
      );
    }
    const members = properties.flatMap((p) => {
      const value = this.read(object, p);
      if (this.omitted(value, p) || this.custom.isIgnored(value)) return [];
      const at = `${path === '' ? '' : `${path}->`}${object.javaClass.name}["${p.name}"]`;
      const text = this.property(value, p, depth, at);
      if (!p.unwrapped || !text.startsWith('{')) return [`${quote(p.name)}:${text}`];
      const inner = text.slice(1, -1);
      if (inner === '') return [];
      const { prefix, suffix } = p.unwrapped;
      return [prefix === '' && suffix === '' ? inner : renamed(text, prefix, suffix)];
    });
    const own = type?.include === 'PROPERTY' ? [`${quote(type.property)}:${quote(type.id)}`, ...members] : members;
    const text = `{${[...own, ...(any ? this.anyMembers(any, depth, path) : [])].join(',')}}`;
    if (type?.include === 'WRAPPER_OBJECT') return `{${quote(type.id)}:${text}}`;
    return type?.include === 'WRAPPER_ARRAY' ? `[${quote(type.id)},${text}]` : text;
  }

  private property(value: Reference, p: BeanProperty, depth: number, path: string): string {
    if (p.serializer && value !== null) return this.custom.serializeWith(p.serializer, value);
    if (p.raw && typeof value === 'string') return value;
    if (p.format && value !== null) {
      const formatted = this.formatted(value, p.format);
      if (formatted !== undefined) return formatted;
    }
    return this.value(value, depth + 1, path);
  }

  /** By @JsonFormat; undefined: it says nothing for this value. */
  private formatted(value: Exclude<Reference, null>, format: AnnotationValues): string | undefined {
    const { machine } = this;
    const pattern = typeof format['pattern'] === 'string' ? format['pattern'] : '';
    const shape = enumNames(format['shape'])[0];
    if (value instanceof JavaObject && value.javaClass.name === 'java.util.Date') {
      if (shape?.startsWith('NUMBER')) return String(Number(machine.invokeVirtual(value, 'getTime()', [])));
      return pattern === '' ? undefined : this.date(value, pattern);
    }
    if (value instanceof JavaObject && value.javaClass.name.startsWith('java.time.') && pattern !== '') {
      const formatter =
        machine.invokeStatic(machine.jdk('java.time.format.DateTimeFormatter'), 'ofPattern(java.lang.String)', [pattern]) ?? null;
      const method = 'format(java.time.format.DateTimeFormatter)';
      if (value.javaClass.findMethod(method)) return quote(String(machine.invokeVirtual(value, method, [formatter])));
      return quote(String(machine.invokeVirtual(reference(machine, formatter), 'format(java.time.temporal.TemporalAccessor)', [value])));
    }
    if (value instanceof JavaObject && isEnum(value.javaClass) && shape?.startsWith('NUMBER'))
      return String(Number(machine.invokeVirtual(value, 'ordinal()', [])));
    const plain = !(value instanceof JavaObject) || value.javaClass.name.startsWith('java.math.');
    return shape === 'STRING' && plain ? quote(machine.toJavaString(value)) : undefined;
  }

  private anyGetter(object: JavaObject): Reference | undefined {
    for (const c of superclasses(object.javaClass)) {
      const method = c.declaredMethods.find(
        (m) => m.symbol.parameters.length === 0 && this.machine.annotation(m, `${ANNOTATIONS}.JsonAnyGetter`),
      );
      if (method) return reference(this.machine, call(method, object, []) ?? null);
    }
    return undefined;
  }

  private anyMembers(map: Reference, depth: number, path: string): string[] {
    if (!(map instanceof JavaObject)) return [];
    const text = this.map(map, depth, path).slice(1, -1);
    return text === '' ? [] : [text];
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
      case 'NON_DEFAULT':
        return value === null || value === false || value === '' || (value instanceof Box && Number(value.value) === 0);
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

/** LocalTime and LocalDateTime: seconds always, fractions without trailing zeros. */
function isoLocal(text: string): string {
  const whole = /(^|T)\d\d:\d\d$/.test(text) ? `${text}:00` : text;
  return whole.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

/** An enum constant's text: its name, or what @JsonProperty says. */
export function enumText(machine: Machine, javaClass: RuntimeClass, name: string): string {
  const type =
    superclasses(javaClass).find((c) => c.declaredFields.some((f) => f.symbol.name === name && f.symbol.flags.static)) ?? javaClass;
  const field = type.declaredFields.find((f) => f.symbol.name === name);
  const given = field && machine.annotation(field, `${ANNOTATIONS}.JsonProperty`)?.['value'];
  return text(given) === '' ? name : text(given);
}

/** The members of an object's text with prefix and suffix at their names. */
function renamed(object: string, prefix: string, suffix: string): string {
  const json = parseJson(object);
  if (json.kind !== 'object') return object.slice(1, -1);
  return json.members.map(([n, v]) => `${quote(prefix + n + suffix)}:${jsonText(v)}`).join(',');
}

/** JSON as it was read. */
export function jsonText(json: Json): string {
  switch (json.kind) {
    case 'null':
      return 'null';
    case 'string':
      return quote(json.value);
    case 'boolean':
      return String(json.value);
    case 'number':
      return json.text;
    case 'array':
      return `[${json.items.map(jsonText).join(',')}]`;
    case 'object':
      return `{${json.members.map(([n, v]) => `${quote(n)}:${jsonText(v)}`).join(',')}}`;
  }
}
