import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { PrimitiveKind, Type } from '../../java/types/type.ts';
import { erasedName, substitute } from '../../java/types/types.ts';
import { call, enumName, enumNames, superclasses, text } from '../reflect.ts';
import { type BeanIntrospector, type BeanProperty } from './bean-properties.ts';
import type { CustomJson } from './custom-json.ts';
import { indent } from './indent.ts';
import { isOn, type JsonOptions } from './json-options.ts';
import { quote } from './json-quote.ts';
import { SpringProxy } from './spring-proxy.ts';
import { type Json, parseJson } from './json-text.ts';
import { ScalarWriter } from './scalar-writer.ts';

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

/** JSON as Spring Boot's ObjectMapper writes it: dates as text, no null left out, UTF-8 not escaped. */
export class JsonWriter {
  private readonly machine: Machine;
  private readonly introspector: BeanIntrospector;
  private readonly options: JsonOptions;
  private readonly custom: CustomJson;
  private readonly scalars: ScalarWriter;
  private view: RuntimeClass | undefined;

  constructor(machine: Machine, introspector: BeanIntrospector, options: JsonOptions, custom: CustomJson) {
    this.machine = machine;
    this.introspector = introspector;
    this.options = options;
    this.custom = custom;
    this.scalars = new ScalarWriter(machine, options);
  }

  /**
   * `declared`: of a list or a map whose elements may name their types; `view`: of @JsonView, undefined for everything.
   */
  write(
    value: Reference,
    pretty = isOn(this.options, 'INDENT_OUTPUT'),
    { declared, view }: { readonly declared?: Type | undefined; readonly view?: RuntimeClass | undefined } = {},
  ): string {
    this.view = view;
    const root = declared ?? (value instanceof JavaObject && !this.isContainer(value) ? value.javaClass.symbol?.thisType : undefined);
    const text = this.value(value, 0, '', root);
    return pretty ? indent(text) : text;
  }

  private value(value: Reference, depth: number, path: string, declared: Type | undefined): string {
    if (value === null) return 'null';
    if (typeof value === 'string') return quote(value);
    if (typeof value === 'boolean') return String(value);
    if (depth > MAX_DEPTH)
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.JsonMappingException',
        `Document nesting depth (${MAX_DEPTH + 1}) exceeds the maximum allowed (${MAX_DEPTH}, from \`StreamWriteConstraints.getMaxNestingDepth()\`) (through reference chain: ${path})`,
      );
    if (value instanceof Box) return this.scalars.box(value);
    if (value instanceof JavaArray) return this.array(value, depth, path);
    return this.object(value, depth, path, declared);
  }

  private array(array: JavaArray, depth: number, path: string): string {
    const { component } = array.javaClass;
    if (component?.name === 'byte') return quote(base64(Array.from(array.store, Number)));
    if (component?.name === 'char') return quote(Array.from(array.store, (c) => String.fromCharCode(Number(c))).join(''));
    const kind = component && PRIMITIVES.get(component.name);
    return `[${Array.from<Value>(array.store)
      .map((v, i) =>
        this.value(kind ? this.machine.box(kind, v) : reference(this.machine, v), depth + 1, `${path}[${i}]`, component?.symbol?.thisType),
      )
      .join(',')}]`;
  }

  private object(object: JavaObject, depth: number, path: string, declared: Type | undefined): string {
    const { javaClass } = object;
    const { machine } = this;
    const serialized = this.custom.serialize(object);
    if (serialized !== undefined) return serialized;
    const own = this.jsonValue(object);
    if (own !== undefined) return this.value(own, depth + 1, path, undefined);
    const name = enumName(object);
    if (name !== undefined && isEnum(javaClass)) {
      const shape = superclasses(javaClass).map((c) => machine.annotation(c, 'com.fasterxml.jackson.annotation.JsonFormat')?.['shape']);
      return enumNames(shape.find((s) => s !== undefined))[0] === 'OBJECT'
        ? this.bean(object, depth, path, declared)
        : this.enumConstant(object, name);
    }
    if (superclasses(javaClass).some((c) => c.name === 'com.fasterxml.jackson.databind.JsonNode')) return machine.toJavaString(object);
    if (javaClass.name === 'org.springframework.http.ProblemDetail') return this.problem(object, depth, path);
    const scalar = this.scalars.scalar(object);
    if (scalar !== undefined) return scalar;
    if (implementsName(javaClass, 'java.util.stream.Stream')) return this.iterable(object, depth, path, argument(declared, 0));
    if (implementsName(javaClass, 'java.util.Map')) return this.map(object, depth, path, argument(declared, 1));
    if (
      implementsName(javaClass, 'java.lang.Iterable') &&
      (implementsName(javaClass, 'java.util.Collection') || this.introspector.propertiesOf(javaClass).length === 0)
    )
      return this.iterable(object, depth, path, argument(declared, 0));
    if (javaClass.name === 'java.util.Optional') {
      return this.value(
        reference(machine, machine.invokeVirtual(object, 'orElse(java.lang.Object)', [null]) ?? null),
        depth,
        path,
        argument(declared, 0),
      );
    }
    if (/^java\.util\.Optional(Int|Long|Double)$/.test(javaClass.name))
      return machine.invokeVirtual(object, 'isPresent()', []) === true
        ? (/\[(.*)\]/.exec(machine.toJavaString(object))?.[1] ?? 'null')
        : 'null';
    return this.bean(object, depth, path, declared);
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
      .map(([n, v]) => `${quote(n)}:${this.value(v, depth + 1, path, undefined)}`)
      .join(',')}}`;
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

  private map(object: JavaObject, depth: number, path: string, element: Type | undefined): string {
    const { machine } = this;
    const entries = iterate(machine, machine.invokeVirtual(object, 'entrySet()', []) ?? null);
    const sorted = isOn(this.options, 'ORDER_MAP_ENTRIES_BY_KEYS')
      ? entries.toSorted((a, b) =>
          String(machine.invokeVirtual(a, 'getKey()', [])) < String(machine.invokeVirtual(b, 'getKey()', [])) ? -1 : 1,
        )
      : entries;
    return `{${sorted
      .flatMap((entry) => {
        const key = reference(machine, machine.invokeVirtual(entry, 'getKey()', []) ?? null);
        if (key === null)
          throw new JsonWriteFailure(
            'com.fasterxml.jackson.databind.JsonMappingException',
            `Null key for a Map not allowed in JSON (use a converting NullKeySerializer?)${path === '' ? '' : ` (through reference chain: ${path})`}`,
          );
        const value = reference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null);
        if (value === null && this.options.inclusion !== undefined && this.options.inclusion !== 'ALWAYS') return [];
        const valued = key instanceof JavaObject ? this.jsonValue(key) : undefined;
        const text =
          valued !== undefined && valued !== null
            ? machine.toJavaString(valued)
            : key instanceof JavaObject && isEnum(key.javaClass)
              ? enumText(machine, key.javaClass, enumName(key) ?? '')
              : machine.toJavaString(key);
        return `${quote(text)}:${this.value(value, depth + 1, `${path}->${object.javaClass.name}["${text}"]`, element)}`;
      })
      .join(',')}}`;
  }

  private iterable(object: JavaObject, depth: number, path: string, element: Type | undefined): string {
    return `[${iterate(this.machine, object)
      .map((v, i) => this.value(v, depth + 1, `${path}[${i}]`, element))
      .join(',')}]`;
  }

  private bean(object: JavaObject, depth: number, path: string, declared: Type | undefined): string {
    const properties = this.introspector
      .propertiesOf(object.javaClass)
      .filter((p) => p.access !== 'WRITE_ONLY' && !p.back && (p.getter !== undefined || p.fieldVisible) && this.inView(p));
    if (properties.length === 0 && object.native instanceof SpringProxy) return object.native.toJson();
    const any = this.anyGetter(object);
    const type = declared && this.custom.typeOf(object, erasedName(declared));
    if (
      properties.length === 0 &&
      !any &&
      !type &&
      object.javaClass.symbol?.typeKind !== 'record' &&
      // A class with an annotation of any kind is taken for one that is meant to be written.
      !superclasses(object.javaClass).some((c) => this.machine.annotations(c).length > 0) &&
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
      const text = this.property(value, p, depth, at, seenFrom(p.type, declared));
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

  private property(value: Reference, p: BeanProperty, depth: number, path: string, declared: Type): string {
    if (p.serializer && value !== null) return this.custom.serializeWith(p.serializer, value);
    if (p.raw && typeof value === 'string') return value;
    if (p.format && value !== null) {
      const formatted = this.scalars.formatted(value, p.format);
      if (formatted !== undefined) return formatted;
    }
    return this.value(value, depth + 1, path, declared);
  }

  private inView({ views }: BeanProperty): boolean {
    const { view } = this;
    if (!view) return true;
    return views.length === 0 ? isOn(this.options, 'DEFAULT_VIEW_INCLUSION') : views.some((v) => view.isSubclassOf(v));
  }

  private isContainer({ javaClass }: JavaObject): boolean {
    return implementsName(javaClass, 'java.lang.Iterable') || implementsName(javaClass, 'java.util.Map');
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
    const text = this.map(map, depth, path, undefined).slice(1, -1);
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

function base64(bytes: readonly number[]): string {
  return btoa(bytes.map((b) => String.fromCharCode(b & 255)).join(''));
}

/** An enum constant's text: its name, or what @JsonProperty says. */
export function enumText(machine: Machine, javaClass: RuntimeClass, name: string): string {
  const type =
    superclasses(javaClass).find((c) => c.declaredFields.some((f) => f.symbol.name === name && f.symbol.flags.static)) ?? javaClass;
  const field = type.declaredFields.find((f) => f.symbol.name === name);
  const given = field && machine.annotation(field, `${ANNOTATIONS}.JsonProperty`)?.['value'];
  return text(given) === '' ? name : text(given);
}

/** A type's argument; undefined: it says nothing of it. */
function argument(type: Type | undefined, index: number): Type | undefined {
  return type?.kind === 'class' ? (type.args[index] ?? type.args.at(-1)) : undefined;
}

/** A member's type with the type arguments of its object's declared type filled in. */
export function seenFrom(member: Type, type: Type | undefined): Type {
  if (type?.kind !== 'class' || type.args.length === 0) return member;
  return substitute(member, new Map(type.symbol.typeParameters.map((v, i) => [v, type.args[i] ?? member])));
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
