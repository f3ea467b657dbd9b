import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { Type } from '../../java/types/type.ts';
import { enumNames, isTransient, superclasses, text, texts } from '../reflect.ts';

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

export class BeanIntrospector {
  private readonly machine: Machine;
  private readonly known = new WeakMap<RuntimeClass, readonly BeanProperty[]>();

  constructor(machine: Machine) {
    this.machine = machine;
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
    const hierarchy = superclasses(javaClass).filter((c) => c.name !== 'java.lang.Object' && c.name !== 'java.lang.Record');
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
    const explicit = annotations.some((a) => a.name === `${A}.JsonProperty`);
    if (flags.access !== 'public' && !explicit && !(record && method.symbol.implicit === 'recordAccessor')) return;
    if (parameters.length === 0 && returnType.kind !== 'void') {
      const property = this.getterName(method, record) ?? (explicit ? name : undefined);
      if (property === undefined) return;
      const d = draft(property);
      d.getter ??= method;
      this.note(d, annotations);
    } else if (parameters.length === 1 && (/^set[^a-z]/.test(name) || explicit)) {
      const d = draft(/^set[^a-z]/.test(name) ? propertyName(name.slice(3)) : name);
      d.setter ??= method;
      this.note(d, annotations);
    }
  }

  private getterName(method: RuntimeMethod, record: boolean): string | undefined {
    const { name, returnType, owner } = method.symbol;
    if (record && owner.recordComponents.some((c) => c.name === name)) return name;
    if (name === 'getClass') return undefined;
    if (/^get[^a-z]/.test(name)) return propertyName(name.slice(3));
    if (/^is[^a-z]/.test(name) && isBooleanType(returnType)) return propertyName(name.slice(2));
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
      if (name === `${A}.JsonProperty` && text(values['value']) !== '') d.explicit = text(values['value']);
      if (name.startsWith(A)) d.annotations.push({ name, values });
    }
  }

  private finish(javaClass: RuntimeClass, drafts: readonly Draft[]): BeanProperty[] {
    const ignored = new Set(
      superclasses(javaClass).flatMap((c) => texts(this.machine.annotation(c, `${A}.JsonIgnoreProperties`)?.['value'])),
    );
    const classInclude = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonInclude`))
      .find((a) => a !== undefined);
    const properties = drafts.flatMap((d): BeanProperty[] => {
      const marked = d.annotations.some((a) => a.name === `${A}.JsonProperty`);
      const fieldVisible = d.field !== undefined && (d.field.symbol.flags.access === 'public' || marked);
      if (
        d.ignored ||
        ignored.has(d.explicit ?? d.implicit) ||
        (!d.getter && !d.setter && !fieldVisible && !d.annotations.some((a) => a.name === `${A}.JsonProperty`))
      )
        return [];
      const type = d.getter?.symbol.returnType ?? d.field?.symbol.type ?? d.setter?.symbol.parameters[0]?.type;
      if (!type) return [];
      const include = d.annotations.find((a) => a.name === `${A}.JsonInclude`)?.values ?? classInclude;
      const access = enumNames(d.annotations.find((a) => a.name === `${A}.JsonProperty`)?.values['access'])[0];
      return [
        {
          name: d.explicit ?? d.implicit,
          type,
          getter: d.getter,
          setter: d.setter,
          field: d.field,
          fieldVisible,
          include: include && enumNames(include['value'])[0],
          access: access === 'READ_ONLY' || access === 'WRITE_ONLY' || access === 'READ_WRITE' ? access : 'AUTO',
        },
      ];
    });
    // As Jackson does: a property with another name than Java's is taken out and put in again at the end.
    const implicit = new Set(drafts.filter((d) => d.explicit !== undefined && d.explicit !== d.implicit).map((d) => d.explicit));
    const found = [...properties.filter((p) => !implicit.has(p.name)), ...properties.filter((p) => implicit.has(p.name))];
    const order = superclasses(javaClass)
      .map((c) => this.machine.annotation(c, `${A}.JsonPropertyOrder`))
      .find((a) => a !== undefined);
    if (!order) return found;
    const first = texts(order['value']);
    const rest = found.filter((p) => !first.includes(p.name));
    const sorted = order['alphabetic'] === true ? rest.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : rest;
    return [...first.flatMap((n) => found.filter((p) => p.name === n)), ...sorted];
  }
}
