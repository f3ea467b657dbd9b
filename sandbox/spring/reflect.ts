import type { AnnotationMember, AnnotationValues, Machine } from '../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../java/run/value.ts';
import { erasedName } from '../java/types/types.ts';
import type { Type } from '../java/types/type.ts';

/** What may carry an annotation; a parameter by its method and its place, from 0. */
export type Annotated = RuntimeClass | RuntimeMethod | RuntimeField | { method: RuntimeMethod; parameter: number };

/** The class of a reference type's erasure, as the class that names it sees it; undefined for primitives and arrays. */
export function classOfType(type: Type, from: RuntimeClass, machine: Machine): RuntimeClass | undefined {
  const name = erasedName(type);
  if (type.kind === 'primitive' || type.kind === 'void' || name.endsWith('[]')) return undefined;
  const found = (from.loader ?? machine.bootstrap).load(name);
  return isRuntimeClass(found) ? found : undefined;
}

/** Whether a member of an annotation is a class literal. */
export function isRuntimeClass(value: unknown): value is RuntimeClass {
  return typeof value === 'object' && value !== null && 'declaredMethods' in value && 'classObject' in value;
}

/** The class as a loader sees it by name. */
export function loadClass(machine: Machine, name: string, through: RuntimeClass): RuntimeClass {
  const found = (through.loader ?? machine.bootstrap).load(name);
  if (isRuntimeClass(found)) return found;
  throw new Error(`${name} is missing: the project's dependencies do not hold it.`);
}

/** From the class itself to Object. */
export function superclasses(javaClass: RuntimeClass): RuntimeClass[] {
  const all: RuntimeClass[] = [];
  for (let c: RuntimeClass | undefined = javaClass; c; c = c.superclass) all.push(c);
  return all;
}

/** The annotation itself, or one that carries it: `@RestController` is a `@Component`. The nearest wins. */
export function findAnnotation(machine: Machine, element: Annotated, name: string): AnnotationValues | undefined {
  const direct = machine.annotation(element, name);
  if (direct) return direct;
  const seen = new Set<string>();
  let level = [...machine.annotations(element)];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { javaClass, name: own } of level) {
      if (!javaClass || seen.has(own) || own.startsWith('java.lang.')) continue;
      seen.add(own);
      const found = machine.annotation(javaClass, name);
      if (found) return found;
      next.push(...machine.annotations(javaClass));
    }
    level = next;
  }
  return undefined;
}

/** On the class or inherited from a superclass or interface. */
export function findOnHierarchy(machine: Machine, javaClass: RuntimeClass, name: string): AnnotationValues | undefined {
  for (const c of superclasses(javaClass)) {
    const found =
      findAnnotation(machine, c, name) ?? c.interfaces.map((i) => findOnHierarchy(machine, i, name)).find((a) => a !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** The text of a `String` member; empty where there is none. */
export function text(member: AnnotationMember | undefined): string {
  return typeof member === 'string' ? member : '';
}

/** The texts of a `String[]` member; a single text is a list of one. */
export function texts(member: AnnotationMember | undefined): string[] {
  if (typeof member === 'string') return [member];
  return Array.isArray(member) ? member.filter((m): m is string => typeof m === 'string') : [];
}

/** The classes of a `Class[]` member; a single class is a list of one. */
export function classes(member: AnnotationMember | undefined): RuntimeClass[] {
  if (isRuntimeClass(member)) return [member];
  return Array.isArray(member) ? member.filter(isRuntimeClass) : [];
}

/** Names of the enum constants of a member. */
export function enumNames(member: AnnotationMember | undefined): string[] {
  const list = Array.isArray(member) ? member : [member];
  return list.flatMap((m) => (m instanceof JavaObject ? [enumName(m)] : [])).filter((n): n is string => n !== undefined);
}

/** The name of an enum constant; undefined for any other object. */
export function enumName(object: JavaObject): string | undefined {
  const { native } = object;
  return typeof native === 'object' && native !== null && 'name' in native && 'ordinal' in native && typeof native.name === 'string'
    ? native.name
    : undefined;
}

/** `private com.example.Stock com.example.Controller.stock`, as Field.toString() says it. */
export function describeField(field: RuntimeField): string {
  const { flags, type, name } = field.symbol;
  const words = [flags.access === 'package' ? '' : flags.access, flags.static ? 'static' : '', flags.final ? 'final' : ''].filter(
    (w) => w !== '',
  );
  return [...words, erasedName(type), `${field.owner.name}.${name}`].join(' ');
}

/** `transient`, which the flags of a symbol do not tell. */
export function isTransient(field: RuntimeField): boolean {
  const { declaration, owner } = field.symbol;
  return (owner.source?.members ?? []).some(
    (m) =>
      m.kind === 'FieldDeclaration' &&
      m.modifiers.modifiers.some((mod) => mod.name === 'transient') &&
      m.declarators.some((d) => d === declaration),
  );
}

/** Runs a method on an object of its class; static methods take null. */
export function call(
  method: RuntimeMethod,
  receiver: JavaObject | null,
  args: readonly (JavaObject | Parameters<RuntimeMethod['invoke']>[0][number])[],
): ReturnType<RuntimeMethod['invoke']> {
  return method.invoke(method.symbol.flags.static ? [...args] : [receiver, ...args]);
}

/** What an object's field holds, by name; superclasses' fields too. */
export function fieldValue(object: JavaObject, name: string): Value {
  for (const c of superclasses(object.javaClass)) {
    const field = c.declaredFields.find((f) => f.symbol.name === name && !f.symbol.flags.static);
    if (field) return object.fields[field.slot] ?? null;
  }
  return null;
}

/** Runs a method that the class or a superclass declares, private ones too. */
export function callNamed(object: JavaObject, signature: string, args: readonly Value[]): Value | undefined {
  const method = superclasses(object.javaClass)
    .flatMap((c) => c.declaredMethods)
    .find((m) => m.symbol.signature === signature);
  if (!method) throw new Error(`${object.javaClass.name} has no ${signature}.`);
  return method.invoke([object, ...args]);
}

/** Runs a bean's method through what stands before the bean: its proxy's method where there is one. */
export function callBean(machine: Machine, method: RuntimeMethod, bean: JavaObject, args: readonly Value[]): Value | undefined {
  const { flags, signature } = method.symbol;
  return flags.static || flags.access === 'private' ? call(method, bean, args) : machine.invokeVirtual(bean, signature, args);
}

/** Whether a value is an object of the named class or of a subclass. */
export function isA(value: Value, name: string): boolean {
  return value instanceof JavaObject && superclasses(value.javaClass).some((c) => c.name === name);
}
