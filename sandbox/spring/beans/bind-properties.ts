import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { canonicalKey } from '../../settings/setting.ts';
import type { PropertySources } from '../env/property-sources.ts';
import { propertyName } from '../json/bean-properties.ts';
import { isEnum } from '../json/json-writer.ts';
import { type Annotated, call, classOfType, enumNames, findAnnotation, superclasses, texts } from '../reflect.ts';
import { BindFailure } from './bind-failure.ts';
import { ConversionFailure, type Converter, primitiveKind } from './convert.ts';

/** An object below another that properties were bound to. */
export interface BoundObject {
  readonly prefix: string;
  readonly object: JavaObject;
}

const UNITS: Readonly<Record<string, string>> = {
  NANOS: 'ns',
  MILLIS: 'ms',
  SECONDS: 's',
  MINUTES: 'm',
  HOURS: 'h',
  DAYS: 'd',
  BYTES: 'B',
  KILOBYTES: 'KB',
  MEGABYTES: 'MB',
  GIGABYTES: 'GB',
  TERABYTES: 'TB',
};
const COLLECTIONS = new Set(['java.util.List', 'java.util.Set', 'java.util.Collection']);

/** Where a key goes on behind another, whatever dashes and capitals both have. */
function placeOf(longer: string, key: string): number {
  const wanted = canonicalKey(key).length;
  let seen = 0;
  let at = 0;
  for (; at < longer.length && (seen < wanted || /[-_]/.test(longer.charAt(at))); at++) if (!/[-_]/.test(longer.charAt(at))) seen++;
  return at;
}

/** Binds properties below a prefix to beans by their setters, or to records by their constructor. */
export class PropertyBinder {
  private readonly machine: Machine;
  private readonly converter: Converter;
  private readonly properties: PropertySources;
  /** Objects within what is being bound, the innermost first. */
  readonly within: BoundObject[] = [];

  constructor(machine: Machine, converter: Converter, properties: PropertySources) {
    this.machine = machine;
    this.converter = converter;
    this.properties = properties;
  }

  /** Fills a bean through its setters. */
  bindBean(bean: JavaObject, prefix: string): void {
    for (const method of superclasses(bean.javaClass).flatMap((c) => c.declaredMethods)) {
      const [only] = method.symbol.parameters;
      if (!only || method.symbol.parameters.length !== 1 || !/^set[A-Z]/.test(method.symbol.name) || method.symbol.flags.static) continue;
      const name = propertyName(method.symbol.name.slice(3));
      const key = prefix === '' ? name : `${prefix}.${name}`;
      const getter = bean.javaClass.findMethod(`get${method.symbol.name.slice(3)}()`);
      const existing = getter && !primitiveKind(only.type) ? call(getter, bean, []) : undefined;
      const field = superclasses(bean.javaClass)
        .flatMap((c) => c.declaredFields)
        .find((f) => f.symbol.name === name);
      const unit = field && this.unitAt(field);
      const value = this.value(key, only.type, method.owner, existing instanceof JavaObject ? existing : undefined, unit, field);
      if (value !== undefined && value !== existing) call(method, bean, [value]);
    }
    this.fillExisting(bean, prefix);
  }

  /** What has a getter alone: its list, map or object is filled. */
  private fillExisting(bean: JavaObject, prefix: string): void {
    for (const method of superclasses(bean.javaClass).flatMap((c) => c.declaredMethods)) {
      const [, capital] = /^get([A-Z].*)$/.exec(method.symbol.name) ?? [];
      const { returnType, parameters, flags } = method.symbol;
      if (capital === undefined || parameters.length > 0 || flags.static || primitiveKind(returnType)) continue;
      const hasSetter = superclasses(bean.javaClass).some((c) => c.declaredMethods.some((m) => m.symbol.name === `set${capital}`));
      const existing = hasSetter ? undefined : call(method, bean, []);
      if (!(existing instanceof JavaObject)) continue;
      const name = propertyName(capital);
      const type = erasedName(returnType);
      const value = this.value(prefix === '' ? name : `${prefix}.${name}`, returnType, method.owner, existing);
      if (!(value instanceof JavaObject) || value === existing) continue;
      const isMap = type === 'java.util.Map';
      if (!isMap && !COLLECTIONS.has(type)) continue;
      if (!isMap) this.machine.invokeVirtual(existing, 'clear()', []);
      this.machine.invokeVirtual(existing, isMap ? 'putAll(java.util.Map)' : 'addAll(java.util.Collection)', [value]);
    }
  }

  /** Makes a record or another class with one constructor that has parameters. */
  construct(type: RuntimeClass, prefix: string): JavaObject | undefined {
    const constructors = type.declaredMethods.filter((m) => m.symbol.name === '<init>');
    const [constructor] = constructors.filter(
      (c) => type.symbol?.typeKind !== 'record' || c.symbol.parameters.length === type.symbol.recordComponents.length,
    );
    if (!constructor || constructor.symbol.parameters.length === 0 || (constructors.length > 1 && type.symbol?.typeKind !== 'record'))
      return undefined;
    const args = constructor.symbol.parameters.map((p, i) => {
      const place = { method: constructor, parameter: i };
      const unit = this.unitAt(place);
      const value = this.value(prefix === '' ? p.name : `${prefix}.${p.name}`, p.type, type, undefined, unit, place);
      if (value !== undefined) return value;
      const fallback = findAnnotation(
        this.machine,
        { method: constructor, parameter: i },
        'org.springframework.boot.context.properties.bind.DefaultValue',
      );
      if (fallback) {
        const written = texts(fallback['value']);
        const given = written.map((text) => (/^[+-]?\d+$/.test(text) ? `${text}${unit}` : text));
        const nested = given.length === 0 ? classOfType(p.type, type, this.machine) : undefined;
        if (nested?.loader) return this.construct(nested, `${prefix}.${p.name}`) ?? this.plain(nested, `${prefix}.${p.name}`);
        return this.converted(`${prefix}.${p.name}`, given.join(','), place, () =>
          COLLECTIONS.has(erasedName(p.type))
            ? this.converter.collectionOf(given, p.type, type)
            : this.converter.fromText(given[0] ?? '', p.type, type),
        );
      }
      return p.type.kind === 'primitive' ? (p.type.name === 'boolean' ? false : 0) : null;
    });
    return this.machine.newObject(type, constructor.symbol.signature, args);
  }

  /** What a bare number is counted in: @DurationUnit, @DataSizeUnit. Empty: as usual. */
  private unitAt(element: Annotated): string {
    for (const { name, values } of this.machine.annotations(element)) {
      const [unit = ''] = enumNames(values['value']);
      if (name === 'org.springframework.boot.convert.DurationUnit' || name === 'org.springframework.boot.convert.DataSizeUnit')
        return UNITS[unit] ?? '';
    }
    return '';
  }

  /** undefined: nothing is set for it. */
  private value(
    key: string,
    type: Type,
    from: RuntimeClass,
    existing: JavaObject | undefined,
    unit = '',
    place?: Annotated,
  ): Value | undefined {
    const name = erasedName(type);
    const given = this.properties.getRelaxed(key);
    const direct = given !== undefined && /^\s*[+-]?\d+\s*$/.test(given) ? `${given.trim()}${unit}` : given;
    if (name === 'java.util.Map') return this.map(key, type, from);
    if (COLLECTIONS.has(name) || type.kind === 'array') {
      const items = this.indexed(key);
      if (items.length === 0) return direct === undefined ? undefined : this.convert(key, direct, type, from, place);
      const argument = type.kind === 'class' ? type.args[0] : type.kind === 'array' ? type.element : undefined;
      const values = items.map((item) => (argument ? (this.value(item, argument, from, undefined) ?? null) : null));
      const target = this.machine.newObject(
        this.machine.jdk(name === 'java.util.Set' ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
        '<init>()',
        [],
      );
      for (const v of values) this.machine.invokeVirtual(target, 'add(java.lang.Object)', [v]);
      return target;
    }
    if (direct !== undefined) return this.convert(key, direct, type, from, place);
    const javaClass = classOfType(type, from, this.machine);
    if (!javaClass?.loader || isEnum(javaClass) || !this.anyBelow(key)) return undefined;
    const made = existing ?? this.construct(javaClass, key) ?? this.plain(javaClass, key);
    if (javaClass.symbol?.typeKind !== 'record') this.bindBean(made, key);
    this.within.push({ prefix: key, object: made });
    return made;
  }

  private convert(key: string, text: string, type: Type, from: RuntimeClass, place: Annotated | undefined): Value {
    return this.converted(key, text, place, () => this.converter.fromText(text, type, from));
  }

  private converted(key: string, text: string, place: Annotated | undefined, convert: () => Value): Value {
    try {
      return convert();
    } catch (error) {
      if (!(error instanceof ConversionFailure)) throw error;
      const annotations = place ? this.machine.annotations(place).map((a) => `@${a.name} `) : [];
      const described = `${annotations.join('')}${error.targetType}`;
      const reason = `failed to convert java.lang.String to ${described} (caused by ${error.causeClass}: ${error.reason})`;
      throw new BindFailure(key, text, error.targetType, reason, { failure: error, described });
    }
  }

  private plain(javaClass: RuntimeClass, key: string): JavaObject {
    if (javaClass.symbol?.flags.abstract || !javaClass.declaredMethods.some((m) => m.symbol.signature === '<init>()'))
      throw new BindFailure(key, '', javaClass.name, `the trial's Spring does not know how to make a ${javaClass.name}`);
    return this.machine.newObject(javaClass, '<init>()', []);
  }

  private anyBelow(key: string): boolean {
    const prefix = `${canonicalKey(key)}.`;
    return this.properties.keys().some((k) => canonicalKey(k).startsWith(prefix) || canonicalKey(k).startsWith(`${canonicalKey(key)}[`));
  }

  /** `key[0]`, `key[1]`, … as far as they go. */
  private indexed(key: string): string[] {
    const items: string[] = [];
    while (this.properties.getRelaxed(`${key}[${items.length}]`) !== undefined || this.anyBelow(`${key}[${items.length}]`))
      items.push(`${key}[${items.length}]`);
    return items;
  }

  /** A map of anything: what has something below it is a map itself. */
  private tree(key: string, names: readonly string[]): JavaObject {
    const map = this.machine.newObject(this.machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    const groups = Map.groupBy(names, (name) => /^(?:\[[^\]]*\]|[^.[]+)/.exec(name)?.[0] ?? name);
    for (const [first, all] of groups) {
      const inner = first.startsWith('[') ? `${key}${first}` : `${key}.${first}`;
      const below = all.map((name) => name.slice(first.length).replace(/^\./, '')).filter((name) => name !== '');
      const value = below.length > 0 ? this.tree(inner, below) : (this.properties.getRelaxed(inner) ?? null);
      this.machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [first.replaceAll(/^\[|\]$/g, ''), value]);
    }
    return map;
  }

  private map(key: string, type: Type, from: RuntimeClass): Value | undefined {
    const prefix = `${canonicalKey(key)}.`;
    const names = [
      ...new Set(
        this.properties
          .keys()
          .filter((k) => canonicalKey(k).startsWith(prefix) || canonicalKey(k).startsWith(`${canonicalKey(key)}[`))
          .map((k) => k.slice(placeOf(k, key)).replace(/^\./, '')),
      ),
    ];
    if (names.length === 0) return undefined;
    const valueType = type.kind === 'class' ? type.args[1] : undefined;
    // What no key may hold is left out of it, unless it stands in brackets.
    const bare = (name: string): string => (name.startsWith('[') ? name.replaceAll(/^\[|\]$/g, '') : name.replaceAll(/[^\w.-]/g, ''));
    if (valueType && erasedName(valueType) === 'java.lang.Object') return this.tree(key, names);
    const simple = valueType === undefined || primitiveKind(valueType) !== undefined || erasedName(valueType).startsWith('java.');
    const map = this.machine.newObject(this.machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const name of simple ? names : [...new Set(names.map((n) => /^\[[^\]]*\]/.exec(n)?.[0] ?? n.split('.')[0] ?? n))]) {
      const direct = `${key}${name}`;
      const inner =
        name.startsWith('[') && (this.properties.getRelaxed(direct) !== undefined || this.anyBelow(direct)) ? direct : `${key}.${name}`;
      const value = valueType ? this.value(inner, valueType, from, undefined) : this.properties.getRelaxed(inner);
      this.machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [bare(name), value ?? null]);
    }
    return map;
  }
}
