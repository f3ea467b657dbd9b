import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { Type } from '../../java/types/type.ts';
import { classes, enumNames, isTransient, superclasses, text, texts } from '../reflect.ts';
import { isOn, type JsonOptions, named } from './json-options.ts';

const A = 'com.fasterxml.jackson.annotation';

/** One JSON property of a class, as Jackson's introspection finds it. */
export interface BeanProperty {
  /** As in JSON. */
  readonly name: string;
  readonly type: Type;
  readonly getter: RuntimeMethod | undefined;
  readonly setter: RuntimeMethod | undefined;
  /** Readable or writable directly: a public one, or the one behind a visible accessor. */
  readonly field: RuntimeField | undefined;
  readonly fieldVisible: boolean;
  readonly include: string | undefined;
  readonly access: 'AUTO' | 'READ_ONLY' | 'WRITE_ONLY' | 'READ_WRITE';
  /** As in Java. */
  readonly implicit: string;
  /** Other names that are read. */
  readonly aliases: readonly string[];
  /** @JsonFormat. */
  readonly format: AnnotationValues | undefined;
  /** Classes of @JsonSerialize and @JsonDeserialize. */
  readonly serializer: RuntimeClass | undefined;
  readonly deserializer: RuntimeClass | undefined;
  /** @JsonUnwrapped: its properties stand among this object's own. */
  readonly unwrapped: { readonly prefix: string; readonly suffix: string } | undefined;
  /** Of @JsonView; empty: it says nothing. */
  readonly views: readonly RuntimeClass[];
  /** @JsonRawValue: the text is JSON. */
  readonly raw: boolean;
  /** @JsonBackReference: not written, set when the other side is read. */
  readonly back: boolean;
}

interface Draft {
  implicit: string;
  explicit: string | undefined;
  getter: RuntimeMethod | undefined;
  setter: RuntimeMethod | undefined;
  field: RuntimeField | undefined;
  ignored: boolean;
  annotations: { name: string; values: AnnotationValues }[];
}

/** `URL` → `url`, `Sku` → `sku`: Jackson lowers all leading capitals. */
export function propertyName(capitalized: string): string {
  const head = /^[A-Z]+/.exec(capitalized)?.[0] ?? '';
  return head.toLowerCase() + capitalized.slice(head.length);
}

const isBooleanType = (type: Type): boolean =>
  (type.kind === 'primitive' && type.name === 'boolean') || (type.kind === 'class' && type.symbol.binaryName === 'java.lang.Boolean');

const EXPLICIT: ReadonlySet<string> = new Set(['JsonProperty', 'JsonGetter', 'JsonSetter'].map((n) => `${A}.${n}`));
const BIND = 'com.fasterxml.jackson.databind.annotation';
/** What @JsonSerialize and @JsonDeserialize say where nothing is meant. */
const NONE = /\$None$/;

export class BeanIntrospector {
  private readonly machine: Machine;
  private readonly options: JsonOptions;
  private readonly known = new WeakMap<RuntimeClass, readonly BeanProperty[]>();

  constructor(machine: Machine, options: JsonOptions) {
    this.machine = machine;
    this.options = options;
  }

  /** In Jackson's order: fields as declared, superclass first, then properties that only have methods. */
  propertiesOf(javaClass: RuntimeClass): readonly BeanProperty[] {
    const known = this.known.get(javaClass);
    if (known) return known;
    const made = this.introspect(javaClass);
    this.known.set(javaClass, made);
    return made;
  }

  private introspect(javaClass: RuntimeClass): BeanProperty[] {
    const drafts = new Map<string, Draft>();
    const draft = (implicit: string): Draft => {
      const found = drafts.get(implicit);
      if (found) return found;
      const made: Draft = {
        implicit,
        explicit: undefined,
        getter: undefined,
        setter: undefined,
        field: undefined,
        ignored: false,
        annotations: [],
      };
      drafts.set(implicit, made);
      return made;
    };
    const hierarchy = superclasses(javaClass).filter((c) => !['java.lang.Object', 'java.lang.Record', 'java.lang.Enum'].includes(c.name));
    for (const c of hierarchy.toReversed()) {
      for (const field of c.declaredFields) {
        if (field.symbol.flags.static || isTransient(field)) continue;
        const d = draft(field.symbol.name);
        d.field = field;
        this.note(d, this.machine.annotations(field));
      }
    }
    const record = javaClass.symbol?.typeKind === 'record';
    for (const c of hierarchy) for (const method of c.declaredMethods) this.readMethod(method, draft, record);
    for (const c of hierarchy.flatMap((h) => h.interfaces))
      for (const method of c.declaredMethods) if (method.symbol.flags.default) this.readMethod(method, draft, false);
    if (record) this.readConstructor(javaClass, draft);
    return this.finish(javaClass, [...drafts.values()]);
  }

  private readMethod(method: RuntimeMethod, draft: (name: string) => Draft, record: boolean): void {
    const { name, parameters, flags, returnType } = method.symbol;
    if (flags.static || name === '<init>') return;
    const annotations = this.machine.annotations(method);
    if (annotations.some((a) => a.name === `${A}.JsonAnyGetter`)) return;
    const explicit = annotations.some((a) => EXPLICIT.has(a.name));
    if (flags.access !== 'public' && !explicit && !(record && method.symbol.implicit === 'recordAccessor')) return;
    if (parameters.length === 0 && returnType.kind !== 'void') {
      const property = this.getterName(method, record) ?? (explicit ? name : undefined);
      if (property === undefined) return;
      const d = draft(property);
      d.getter ??= method;
      this.note(d, annotations);
    } else if (parameters.length === 1 && (/^set./.test(name) || explicit)) {
      const d = draft(/^set./.test(name) ? propertyName(name.slice(3)) : name);
      d.setter ??= method;
      this.note(d, annotations);
    }
  }

  private getterName(method: RuntimeMethod, record: boolean): string | undefined {
    const { name, returnType, owner } = method.symbol;
    if (record && owner.recordComponents.some((c) => c.name === name)) return name;
    if (name === 'getClass') return undefined;
    if (/^get./.test(name)) return propertyName(name.slice(3));
    if (/^is./.test(name) && isBooleanType(returnType)) return propertyName(name.slice(2));
    return undefined;
  }

  private readConstructor(javaClass: RuntimeClass, draft: (name: string) => Draft): void {
    const count = javaClass.symbol?.recordComponents.length ?? 0;
    const constructor = javaClass.declaredMethods.find((m) => m.symbol.name === '<init>' && m.symbol.parameters.length === count);
    constructor?.symbol.parameters.forEach((p, i) =>
      this.note(draft(p.name), this.machine.annotations({ method: constructor, parameter: i })),
    );
  }

  private note(d: Draft, annotations: ReturnType<Machine['annotations']>): void {
    for (const { name, values } of annotations) {
      if (name === `${A}.JsonIgnore` && values['value'] !== false) d.ignored = true;
      if (EXPLICIT.has(name) && text(values['value']) !== '') d.explicit = text(values['value']);
      if (name.startsWith('com.fasterxml.jackson.')) d.annotations.push({ name, values });
    }
  }

  private finish(javaClass: RuntimeClass, drafts: readonly Draft[]): BeanProperty[] {
    const ignoring = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonIgnoreProperties`))
      .filter((values) => values !== undefined);
    const ignored = new Map(
      ignoring.flatMap((values) =>
        texts(values['value']).map(
          (n) => [n, values['allowSetters'] === true ? 'WRITE_ONLY' : values['allowGetters'] === true ? 'READ_ONLY' : 'NEITHER'] as const,
        ),
      ),
    );
    const only = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonIncludeProperties`))
      .find((a) => a !== undefined);
    const naming = superclasses(javaClass)
      .flatMap((c) => classes(this.machine.annotation(c, `${BIND}.JsonNaming`)?.['value']))
      .map((c) => c.name)[0];
    const classInclude = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonInclude`))
      .find((a) => a !== undefined);
    const classViews = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonView`))
      .find((a) => a !== undefined);
    const properties = drafts.flatMap((d): BeanProperty[] => {
      const of = (name: string): AnnotationValues | undefined => d.annotations.find((a) => a.name === name)?.values;
      const marked = d.annotations.some((a) => EXPLICIT.has(a.name));
      const fieldVisible = d.field !== undefined && (d.field.symbol.flags.access === 'public' || marked);
      const name = d.explicit ?? named(d.implicit, naming ?? this.options.naming);
      const barred = ignored.get(name);
      if (
        d.ignored ||
        barred === 'NEITHER' ||
        (only && !texts(only['value']).includes(name)) ||
        (!d.getter && !d.setter && !fieldVisible && !marked)
      )
        return [];
      const type = d.getter?.symbol.returnType ?? d.field?.symbol.type ?? d.setter?.symbol.parameters[0]?.type;
      if (!type) return [];
      const include = of(`${A}.JsonInclude`) ?? classInclude;
      const access = barred ?? enumNames(of(`${A}.JsonProperty`)?.['access'])[0];
      const wrapped = of(`${A}.JsonUnwrapped`);
      const using = (annotation: string): RuntimeClass | undefined =>
        classes(of(`${BIND}.${annotation}`)?.['using']).find((c) => !NONE.test(c.name));
      return [
        {
          name,
          type,
          getter: d.getter,
          setter: d.setter,
          field: d.field,
          fieldVisible,
          include: (include && enumNames(include['value'])[0]) ?? this.options.inclusion,
          access: access === 'READ_ONLY' || access === 'WRITE_ONLY' || access === 'READ_WRITE' ? access : 'AUTO',
          implicit: d.implicit,
          aliases: texts(of(`${A}.JsonAlias`)?.['value']),
          format: of(`${A}.JsonFormat`),
          serializer: using('JsonSerialize'),
          deserializer: using('JsonDeserialize'),
          unwrapped:
            wrapped && wrapped['enabled'] !== false ? { prefix: text(wrapped['prefix']), suffix: text(wrapped['suffix']) } : undefined,
          views: classes((of(`${A}.JsonView`) ?? classViews)?.['value']),
          raw: of(`${A}.JsonRawValue`) !== undefined,
          back: of(`${A}.JsonBackReference`) !== undefined,
        },
      ];
    });
    // As Jackson does: a property with another name than Java's is taken out and put in again at the end.
    const implicit = new Set(drafts.filter((d) => d.explicit !== undefined && d.explicit !== d.implicit).map((d) => d.explicit));
    const found = [...properties.filter((p) => !implicit.has(p.name)), ...properties.filter((p) => implicit.has(p.name))];
    const marked = new Set(
      drafts.filter((d) => d.annotations.some((a) => a.name === `${A}.JsonProperty`)).map((d) => d.explicit ?? d.implicit),
    );
    const order = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonPropertyOrder`))
      .find((a) => a !== undefined);
    const first = texts(order?.['value']).flatMap((n) => found.find((p) => p.name === n) ?? found.find((p) => p.implicit === n) ?? []);
    // Of a record's constructor Jackson knows, where it writes one, the parameters with an annotation alone: they come first.
    const ofConstructor = javaClass.symbol?.typeKind === 'record' ? marked : new Set<string>();
    const others = found.filter((p) => !first.includes(p));
    const rest = [...others.filter((p) => ofConstructor.has(p.name)), ...others.filter((p) => !ofConstructor.has(p.name))];
    const alphabetic = order?.['alphabetic'] === true || isOn(this.options, 'SORT_PROPERTIES_ALPHABETICALLY');
    return [...first, ...(alphabetic ? rest.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : rest)];
  }
}
