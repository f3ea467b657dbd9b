import { annotationObject } from '../../java/library/natives/annotation.ts';
import type { AnnotationMember, AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { currentLocale } from '../web/request-context.ts';
import { type Annotated, call, classes, loadClass, superclasses } from '../reflect.ts';
import { CHECKS, FORBIDS_NULL } from './constraint-checks.ts';
import { interpolate } from './constraint-messages.ts';
import { ValidationTexts } from './validation-texts.ts';

const CONSTRAINT = 'jakarta.validation.Constraint';
const VALID = 'jakarta.validation.Valid';
const DEFAULT_GROUP = 'jakarta.validation.groups.Default';

/** A constraint that a value does not meet. */
export interface Violation {
  /** `tags[0].name`; empty for the object itself. */
  readonly path: string;
  readonly value: Reference;
  /** Of the value's place, where it says one. */
  readonly type: Type | undefined;
  readonly message: string;
  readonly template: string;
  /** The annotation's class and its members. */
  readonly constraint: string;
  readonly values: AnnotationValues;
  readonly leaf: Reference;
}

type Place = RuntimeField | { readonly method: RuntimeMethod; readonly parameter: number };

interface Mark {
  readonly name: string;
  readonly values: AnnotationValues;
  readonly javaClass: RuntimeClass | undefined;
}

/** Bean Validation as Hibernate Validator does it, without group sequences. */
export class Validator {
  private readonly context: ApplicationContext;
  private readonly validators = new Map<RuntimeClass, JavaObject>();
  private readonly messages: ValidationTexts;

  constructor(context: ApplicationContext) {
    this.context = context;
    this.messages = new ValidationTexts(context);
  }

  /** @param groups empty: the default group */
  validate(object: Reference, groups: readonly RuntimeClass[]): Violation[] {
    const found: Violation[] = [];
    this.object(object, '', groups, found, new Set());
    return found;
  }

  /** The constraints that stand at an element, for one value; and below it where it is @Valid. */
  at(
    marks: readonly Mark[],
    value: Reference,
    type: Type | undefined,
    path: string,
    leaf: Reference,
    groups: readonly RuntimeClass[],
  ): Violation[] {
    const found: Violation[] = [];
    this.element(marks, value, type, path, leaf, groups, found, new Set());
    return found;
  }

  /** The same for what a parameter's type arguments ask of the elements. */
  within(holder: Place, value: Reference, type: Type, path: string, leaf: Reference, groups: readonly RuntimeClass[]): Violation[] {
    const found: Violation[] = [];
    this.inside(holder, value, type, path, leaf, groups, found, new Set());
    return found;
  }

  /** Whether an element carries constraints itself. */
  hasConstraints(element: Annotated): boolean {
    return this.marksOf(element).some((m) => this.isConstraint(m));
  }

  isCascaded(element: Annotated): boolean {
    return this.context.jvm.machine.annotations(element).some((a) => a.name === VALID);
  }

  /** An element's annotations, those inside `@Size.List` and the like too. */
  marksOf(element: Annotated): readonly Mark[] {
    return this.context.jvm.machine.annotations(element).flatMap((a): Mark[] => {
      const value = a.values['value'];
      if (!a.name.endsWith('$List') || !Array.isArray(value)) return [a];
      const outer = a.name.slice(0, -'$List'.length);
      const loaded = this.context.deployment.loader.load(outer);
      const javaClass = loaded && 'declaredMethods' in loaded ? loaded : undefined;
      return value.flatMap((v: AnnotationMember): Mark[] => (isValues(v) ? [{ name: outer, values: v, javaClass }] : []));
    });
  }

  private isConstraint({ javaClass }: Mark): boolean {
    return javaClass !== undefined && this.context.jvm.machine.annotation(javaClass, CONSTRAINT) !== undefined;
  }

  private object(object: Reference, prefix: string, groups: readonly RuntimeClass[], found: Violation[], seen: Set<Reference>): void {
    if (!(object instanceof JavaObject) || seen.has(object)) return;
    seen.add(object);
    const hierarchy = superclasses(object.javaClass);
    const own = (name: string): string => (prefix === '' ? name : `${prefix}.${name}`);
    for (const c of hierarchy) {
      if (c.name.startsWith('java.')) continue;
      const accessors = c.symbol?.typeKind === 'record' ? new Set(c.symbol.recordComponents.map((r) => r.name)) : new Set<string>();
      for (const field of c.declaredFields) {
        if (field.symbol.flags.static) continue;
        const marks = this.marksOf(field);
        const generic = field.symbol.type.kind === 'class' && field.symbol.type.args.length > 0;
        if (marks.length === 0 && !generic) continue;
        const value = asReference(this.context.jvm.machine, object.fields[field.slot] ?? null, field.symbol.type);
        if (marks.length > 0) this.element(marks, value, field.symbol.type, own(field.symbol.name), object, groups, found, seen);
        this.inside(field, value, field.symbol.type, own(field.symbol.name), object, groups, found, seen);
      }
      for (const method of c.declaredMethods) {
        const { name, parameters, flags, returnType } = method.symbol;
        const property = /^(?:get|is)([A-Z]\w*)$/.exec(name)?.[1];
        if (property === undefined || parameters.length > 0 || flags.static || accessors.has(name)) continue;
        const marks = this.marksOf(method);
        if (!marks.some((m) => this.isConstraint(m) || m.name === VALID)) continue;
        const value = asReference(this.context.jvm.machine, call(method, object, []) ?? null, returnType);
        this.element(
          marks,
          value,
          flags.access === 'public' ? returnType : undefined,
          own(property.charAt(0).toLowerCase() + property.slice(1)),
          object,
          groups,
          found,
          seen,
        );
      }
    }
    for (const c of hierarchy.flatMap((h) => [h, ...h.interfaces]))
      this.element(
        this.marksOf(c).filter((m) => m.name !== VALID),
        object,
        undefined,
        prefix,
        object,
        groups,
        found,
        seen,
      );
  }

  /** Constraints at type arguments: `List<@NotBlank String>`, `Map<@Size(min = 2) String, @Positive Integer>`. */
  private inside(
    holder: Place,
    value: Reference,
    type: Type,
    path: string,
    leaf: Reference,
    groups: readonly RuntimeClass[],
    found: Violation[],
    seen: Set<Reference>,
  ): void {
    if (type.kind !== 'class' || type.args.length === 0 || !(value instanceof JavaObject)) return;
    const { machine } = this.context.jvm;
    const check = (argument: number, item: Reference, at: string): void => {
      const marks = this.marksInside(holder, argument);
      if (marks.length > 0) this.element(marks, item, type.args[argument], at, leaf, groups, found, seen);
    };
    if (implementsName(value.javaClass, 'java.util.Map')) {
      if (this.marksInside(holder, 0).length + this.marksInside(holder, 1).length === 0) return;
      for (const entry of iterate(machine, machine.invokeVirtual(value, 'entrySet()', []) ?? null)) {
        const key = asReference(machine, machine.invokeVirtual(entry, 'getKey()', []) ?? null, UNKNOWN);
        const inner = asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, UNKNOWN);
        check(0, key, `${path}<K>[${machine.toJavaString(key)}].<map key>`);
        check(1, inner, `${path}[${machine.toJavaString(key)}].<map value>`);
      }
    } else if (this.marksInside(holder, 0).length === 0) {
      return;
    } else if (value.javaClass.name === 'java.util.Optional') {
      const inner = asReference(machine, machine.invokeVirtual(value, 'orElse(java.lang.Object)', [null]) ?? null, UNKNOWN);
      check(0, inner, path);
    } else if (implementsName(value.javaClass, 'java.lang.Iterable')) {
      const list = implementsName(value.javaClass, 'java.util.List');
      iterate(machine, value).forEach((item, i) => check(0, item, `${path}[${list ? i : ''}].<${list ? 'list' : 'iterable'} element>`));
    }
  }

  /** Whether a type argument of a place carries constraints, or is cascaded. */
  constrainsInside(holder: Place): boolean {
    return this.marksInside(holder, 0).length + this.marksInside(holder, 1).length > 0;
  }

  private marksInside(holder: Place, argument: number): readonly Mark[] {
    return this.context.jvm.machine.typeArgumentAnnotations(holder, argument).filter((m) => m.name === VALID || this.isConstraint(m));
  }

  private element(
    marks: readonly Mark[],
    value: Reference,
    type: Type | undefined,
    path: string,
    leaf: Reference,
    groups: readonly RuntimeClass[],
    found: Violation[],
    seen: Set<Reference>,
  ): void {
    for (const mark of marks)
      if (this.isConstraint(mark) && this.inGroups(mark, groups)) this.constraint(mark, value, type, path, leaf, found);
    if (marks.some((m) => m.name === VALID)) this.cascade(value, path, groups, found, seen);
  }

  private inGroups({ values }: Mark, groups: readonly RuntimeClass[]): boolean {
    const own = classes(values['groups']);
    if (groups.length === 0) return own.length === 0 || own.some((g) => g.name === DEFAULT_GROUP);
    return own.length === 0
      ? groups.some((g) => implementsName(g, DEFAULT_GROUP))
      : own.some((g) => groups.some((wanted) => wanted.isSubclassOf(g)));
  }

  /** Into collections, maps, arrays and Optional by element. */
  private cascade(value: Reference, path: string, groups: readonly RuntimeClass[], found: Violation[], seen: Set<Reference>): void {
    const { machine } = this.context.jvm;
    if (value instanceof JavaArray) {
      Array.from<Value>(value.store).forEach((v, i) => this.object(asReference(machine, v, UNKNOWN), `${path}[${i}]`, groups, found, seen));
    } else if (value instanceof JavaObject && implementsName(value.javaClass, 'java.util.Map')) {
      for (const entry of iterate(machine, machine.invokeVirtual(value, 'entrySet()', []) ?? null)) {
        const key = asReference(machine, machine.invokeVirtual(entry, 'getKey()', []) ?? null, UNKNOWN);
        const inner = asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, UNKNOWN);
        this.object(inner, `${path}[${machine.toJavaString(key)}]`, groups, found, seen);
      }
    } else if (value instanceof JavaObject && implementsName(value.javaClass, 'java.lang.Iterable')) {
      const list = implementsName(value.javaClass, 'java.util.List');
      iterate(machine, value).forEach((v, i) => this.object(v, `${path}[${list ? i : ''}]`, groups, found, seen));
    } else if (value instanceof JavaObject && value.javaClass.name === 'java.util.Optional') {
      this.object(
        asReference(machine, machine.invokeVirtual(value, 'orElse(java.lang.Object)', [null]) ?? null, UNKNOWN),
        path,
        groups,
        found,
        seen,
      );
    } else this.object(value, path, groups, found, seen);
  }

  private constraint(mark: Mark, value: Reference, type: Type | undefined, path: string, leaf: Reference, found: Violation[]): void {
    const { machine } = this.context.jvm;
    const { name, javaClass } = mark;
    const report = (template: string, at: string): void => {
      found.push({
        path: at,
        value,
        type,
        leaf,
        template,
        message: this.message(template, mark, value),
        constraint: name,
        values: mark.values,
      });
    };
    const template = String(mark.values['message']);
    const check = CHECKS[name];
    if (check) {
      const fits = value === null ? !FORBIDS_NULL.has(name) : check(machine, value, mark.values);
      if (!fits) report(template, path);
      return;
    }
    if (!javaClass) return;
    const validators = classes(machine.annotation(javaClass, CONSTRAINT)?.['validatedBy']);
    const composing = this.marksOf(javaClass).filter((m) => this.isConstraint(m));
    const single = machine.annotation(javaClass, 'jakarta.validation.ReportAsSingleViolation') !== undefined;
    const parts: Violation[] = [];
    for (const part of composing) this.constraint(part, value, type, path, leaf, parts);
    if (single && parts.length > 0) {
      report(template, path);
      return;
    }
    found.push(...parts);
    const validator = validators[0];
    if (validator) this.custom(validator, mark, javaClass, value, path, template, report);
    else if (composing.length === 0) this.context.limit(`@${name}`);
  }

  private custom(
    validatorClass: RuntimeClass,
    mark: Mark,
    javaClass: RuntimeClass,
    value: Reference,
    path: string,
    template: string,
    report: (template: string, path: string) => void,
  ): void {
    const { machine } = this.context.jvm;
    const annotation = annotationObject(machine, javaClass, mark.values);
    const validator = this.validators.get(validatorClass) ?? this.context.factory.createUnmanaged(validatorClass);
    this.validators.set(validatorClass, validator);
    machine.invokeVirtual(validator, 'initialize(java.lang.annotation.Annotation)', [annotation]);
    const built: { template: string; path: string }[] = [];
    let standard = true;
    const P = 'jakarta.validation.ConstraintValidatorContext';
    const proxy = (type: string, answer: (name: string, args: readonly Value[]) => Value): JavaObject =>
      machine.proxy(this.context.deployment.loader, [loadClass(machine, type, this.context.primary)], (method, args) =>
        answer(method.symbol.name, args),
      );
    const context = proxy(P, (name, [first]) => {
      if (name === 'disableDefaultConstraintViolation') {
        standard = false;
        return null;
      }
      if (name === 'getDefaultConstraintMessageTemplate') return template;
      if (name !== 'buildConstraintViolationWithTemplate') return this.unknown(`${P}.${name}`);
      const violation = { template: String(first), path };
      const node = (type: string): JavaObject =>
        proxy(`${P}$ConstraintViolationBuilder${type}`, (step, [property]) => {
          if (step === 'addConstraintViolation') {
            built.push(violation);
            return context;
          }
          if (step === 'addPropertyNode' || step === 'addNode') {
            violation.path = violation.path === '' ? String(property) : `${violation.path}.${String(property)}`;
            return node('$NodeBuilderCustomizableContext');
          }
          return this.unknown(`${P}.ConstraintViolationBuilder.${step}`);
        });
      return node('');
    });
    const given = machine.invokeVirtual(validator, `isValid(java.lang.Object,${P})`, [value, context]);
    if (given === true) return;
    if (standard) report(template, path);
    for (const b of built) report(b.template, b.path);
  }

  private unknown(what: string): never {
    return this.context.jvm.machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${what} (the trial does not simulate it; a real base does)`,
    );
  }

  private message(template: string, mark: Mark, value: Reference): string {
    const { machine } = this.context.jvm;
    return interpolate(
      template,
      (key) => this.text(key),
      (name) => {
        const member = mark.values[name];
        if (member === undefined) return undefined;
        return typeof member === 'object' && member !== null && !(member instanceof JavaObject)
          ? Array.isArray(member)
            ? `[${member.map(String).join(', ')}]`
            : undefined
          : String(member);
      },
      () => machine.toJavaString(value),
    );
  }

  /** What the application says in the language of the request, then what Hibernate does. */
  private text(key: string): string | undefined {
    const { machine } = this.context.jvm;
    const locale = currentLocale(machine);
    const tag = locale instanceof JavaObject ? machine.toJavaString(locale) : 'en';
    return this.messages.own(key, tag) ?? this.messages.hibernates(key, tag);
  }
}

const UNKNOWN = { kind: 'unknown' } as const;

function isValues(member: AnnotationMember): member is AnnotationValues {
  return typeof member === 'object' && member !== null && Object.getPrototypeOf(member) === Object.prototype;
}

/** The constraints of a method's parameters, taken from where it is declared first. */
export function parameterViolations(
  validator: Validator,
  method: RuntimeMethod,
  declared: RuntimeMethod,
  args: readonly Reference[],
  target: Reference,
  groups: readonly RuntimeClass[],
): { readonly index: number; readonly violations: readonly Violation[] }[] {
  return method.symbol.parameters.flatMap((p, index) => {
    const own = validator.marksOf({ method, parameter: index });
    const marks = method === declared ? own : [...own, ...validator.marksOf({ method: declared, parameter: index })];
    const value = args[index] ?? null;
    const violations = [
      ...validator.at(marks, value, p.type, p.name, target, groups),
      ...validator.within({ method, parameter: index }, value, p.type, p.name, target, groups),
    ];
    return violations.length === 0 ? [] : [{ index, violations }];
  });
}
