import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { ConversionFailure, type Converter, primitiveKind } from '../beans/convert.ts';
import { isEnum } from '../json/json-writer.ts';
import type { BinderRules } from './binding-port.ts';
import { call, classOfType, superclasses } from '../reflect.ts';

/** A request parameter that does not fit the property of its name. */
export interface BindingProblem {
  readonly field: string;
  readonly value: string | null;
  readonly type: string;
  readonly message: string;
}

export interface BindingSource {
  /** The values of a parameter, in order. */
  given(key: string): readonly string[];
  readonly keys: readonly string[];
  readonly problems: BindingProblem[];
  /** Of @InitBinder methods. */
  readonly rules?: BinderRules | undefined;
  /** Uploaded files for a property of that type; undefined: it takes none. */
  files(key: string, type: Type): Value | undefined;
}

const decapitalize = (name: string): string => (/^[A-Z][A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** Fills objects from request parameters by their constructors and setters, as WebDataBinder does. */
export class ModelBinder {
  private readonly machine: Machine;
  private readonly converter: Converter;

  constructor(machine: Machine, converter: Converter) {
    this.machine = machine;
    this.converter = converter;
  }

  construct(javaClass: RuntimeClass, source: BindingSource, prefix = ''): JavaObject | undefined {
    if (javaClass.symbol?.flags.abstract || javaClass.symbol?.typeKind === 'interface') return undefined;
    const constructors = javaClass.declaredMethods.filter((m) => m.symbol.name === '<init>');
    const components = javaClass.symbol?.typeKind === 'record' ? javaClass.symbol.recordComponents.length : undefined;
    const constructor =
      components === undefined
        ? (constructors.find((c) => c.symbol.parameters.length === 0) ?? (constructors.length === 1 ? constructors[0] : undefined))
        : constructors.find((c) => c.symbol.parameters.length === components);
    if (!constructor) return undefined;
    const args = constructor.symbol.parameters.map((c, i) => this.argument(constructor, i, c.name, c.type, javaClass, source, prefix));
    return this.machine.newObject(javaClass, constructor.symbol.signature, args);
  }

  private argument(
    constructor: RuntimeMethod,
    index: number,
    name: string,
    type: Type,
    from: RuntimeClass,
    source: BindingSource,
    prefix: string,
  ): Value {
    const value = this.property(
      prefix + name,
      type,
      from,
      source,
      this.machine.annotations({ method: constructor, parameter: index }),
      undefined,
    );
    if (value !== undefined) return value;
    if (type.kind !== 'primitive') return null;
    if (type.name === 'boolean') return false;
    if (!source.problems.some((p) => p.field === prefix + name))
      source.problems.push({
        field: prefix + name,
        value: null,
        type: type.name,
        message: `Failed to convert value of type 'null' to required type '${type.name}'; Failed to convert from type [null] to type [${type.name}] for value [null]`,
      });
    return 0;
  }

  bind(object: JavaObject, source: BindingSource, prefix = ''): void {
    if (object.javaClass.symbol?.typeKind === 'record') return;
    for (const method of superclasses(object.javaClass).flatMap((c) => c.declaredMethods)) {
      const [only] = method.symbol.parameters;
      if (!only || method.symbol.parameters.length !== 1 || !/^set[A-Z]/.test(method.symbol.name) || method.symbol.flags.static) continue;
      const name = decapitalize(method.symbol.name.slice(3));
      const field = superclasses(object.javaClass)
        .flatMap((c) => c.declaredFields)
        .find((f) => f.symbol.name === name);
      const getter = object.javaClass.findMethod(`get${method.symbol.name.slice(3)}()`);
      const concerned = source.keys.some((k) => k.startsWith(`${prefix}${name}.`) || k.startsWith(`${prefix}${name}[`));
      const existing = getter && concerned ? (call(getter, object, []) ?? undefined) : undefined;
      const marks = [...this.machine.annotations(method), ...(field ? this.machine.annotations(field) : [])];
      const value = this.property(
        prefix + name,
        only.type,
        method.owner,
        source,
        marks,
        existing instanceof JavaObject ? existing : undefined,
      );
      if (value !== undefined && value !== existing) call(method, object, [value]);
    }
  }

  /** undefined: no parameter concerns it. */
  private property(
    key: string,
    type: Type,
    from: RuntimeClass,
    source: BindingSource,
    marks: ReturnType<Machine['annotations']>,
    existing: JavaObject | undefined,
  ): Value | undefined {
    const files = source.files(key, type);
    if (files !== undefined && files !== null) return files;
    const values = source.given(key);
    const element = type.kind === 'class' ? type.args[0] : type.kind === 'array' ? type.element : undefined;
    const name = erasedName(type);
    const collection = ['java.util.List', 'java.util.Set', 'java.util.Collection'].includes(name);
    if (values.length > 0) {
      const { rules } = source;
      return this.converted(key, values.join(','), type, source, () => {
        const edited = rules?.convert(key, type, from, values);
        if (edited) return edited.value;
        return collection && (values.length > 1 || values[0] !== '')
          ? this.converter.collectionOf(values.length > 1 ? values : (values[0] ?? '').split(','), type, from)
          : type.kind === 'array' && values.length > 1
            ? this.converter.arrayOf(values, type.element, from)
            : this.converter.formatted(values[0] ?? '', type, from, marks);
      });
    }
    if (source.given(`_${key}`).length > 0) {
      if (primitiveKind(type) === 'boolean') return type.kind === 'primitive' ? false : this.machine.box('boolean', false);
      if (collection) return this.converter.collectionOf([], type, from);
      if (type.kind !== 'primitive') return null;
    }
    if (collection && element) return this.indexed(key, type, element, from, source);
    if (name === 'java.util.Map') return this.map(key, type, from, source);
    const javaClass = classOfType(type, from, this.machine);
    if (!javaClass?.loader || isEnum(javaClass) || !source.keys.some((k) => k.startsWith(`${key}.`))) return undefined;
    const made = existing ?? this.construct(javaClass, source, `${key}.`);
    if (made) this.bind(made, source, `${key}.`);
    return made;
  }

  private converted(key: string, text: string, type: Type, source: BindingSource, convert: () => Value): Value | undefined {
    try {
      return convert();
    } catch (error) {
      if (!(error instanceof ConversionFailure)) throw error;
      const property = key.replace(/^.*\./, '');
      source.problems.push({
        field: key,
        value: text,
        type: erasedName(type),
        message: error.byService
          ? `Failed to convert property value of type 'java.lang.String' to required type '${erasedName(type)}' for property '${key}'; Failed to convert from type [java.lang.String] to type [${error.targetType}] for value [${text}]`
          : `Failed to convert property value of type 'java.lang.String' to required type '${erasedName(type)}' for property '${property}'; ${error.reason}`,
      });
      return undefined;
    }
  }

  private indexed(key: string, type: Type, element: Type, from: RuntimeClass, source: BindingSource): Value | undefined {
    const indexes = source.keys.flatMap((k) => {
      const found = k.startsWith(`${key}[`) ? /^(\d+)\]/.exec(k.slice(key.length + 1)) : null;
      return found ? [Number(found[1])] : [];
    });
    if (indexes.length === 0) return undefined;
    const { machine } = this;
    const list = machine.newObject(
      machine.jdk(erasedName(type) === 'java.util.Set' ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
      '<init>()',
      [],
    );
    for (let i = 0; i <= Math.max(...indexes); i++)
      machine.invokeVirtual(list, 'add(java.lang.Object)', [this.property(`${key}[${i}]`, element, from, source, [], undefined) ?? null]);
    return list;
  }

  private map(key: string, type: Type, from: RuntimeClass, source: BindingSource): Value | undefined {
    const names = source.keys.flatMap((k) => (k.startsWith(`${key}[`) && k.endsWith(']') ? [k.slice(key.length + 1, -1)] : []));
    const valueType = type.kind === 'class' ? type.args[1] : undefined;
    if (names.length === 0 || !valueType) return undefined;
    const { machine } = this;
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const name of names)
      machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [
        name.replaceAll(/^['"]|['"]$/g, ''),
        this.property(`${key}[${name}]`, valueType, from, source, [], undefined) ?? null,
      ]);
    return map;
  }
}
