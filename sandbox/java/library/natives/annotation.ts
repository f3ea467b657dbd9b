import type { AnnotationMember, AnnotationValues, Machine } from '../../run/machine.ts';
import type { NativeClass } from '../../run/native.ts';
import type { RuntimeClass, RuntimeMethod } from '../../run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../run/value.ts';
import type { Type } from '../../types/type.ts';
import { doubleText, floatText } from '../../number-text.ts';
import { textHash } from './key.ts';
import { enumState } from './object.ts';

type Annotated = Parameters<Machine['annotations']>[0];
type Found = ReturnType<Machine['annotations']>[number];

const RETENTION = 'java.lang.annotation.Retention';

/** Whether reflection sees annotations of this class. */
function isKept(m: Machine, annotation: RuntimeClass): boolean {
  const policy = m.annotation(annotation, RETENTION)?.['value'];
  return policy instanceof JavaObject && enumState(policy).name === 'RUNTIME';
}

function isClass(member: AnnotationMember): member is RuntimeClass {
  return typeof member === 'object' && member !== null && 'classObject' in member && 'declaredMethods' in member;
}

const isList = (member: AnnotationMember): member is readonly AnnotationMember[] => Array.isArray(member);
const isValue = (member: AnnotationMember): member is Value =>
  typeof member !== 'object' || member === null || member instanceof JavaObject || member instanceof JavaArray || member instanceof Box;

/** A member as Java sees it when it calls the annotation's method. */
function memberValue(m: Machine, member: AnnotationMember, method: RuntimeMethod): Value {
  if (isList(member)) {
    const type = method.symbol.returnType;
    const component = type.kind === 'array' ? type.element : type;
    const name =
      component.kind === 'primitive' ? component.name : component.kind === 'class' ? component.symbol.binaryName : 'java.lang.Object';
    const loaded = (method.owner.loader ?? m.bootstrap).load(name);
    const javaClass =
      component.kind === 'primitive' ? m.jdk(name) : loaded && !('exceptionClass' in loaded) ? loaded : m.jdk('java.lang.Object');
    return m.newArray(
      javaClass,
      member.map((e) => memberValue(m, e, method)),
    );
  }
  if (isClass(member)) return member.classObject;
  if (isValue(member)) return member;
  const type = method.symbol.returnType;
  const element = type.kind === 'array' ? type.element : type;
  const nested = element.kind === 'class' ? (method.owner.loader ?? m.bootstrap).load(element.symbol.binaryName) : undefined;
  return nested && !('exceptionClass' in nested) ? annotationObject(m, nested, member) : null;
}

/** One character as AnnotationInvocationHandler writes it. */
function quoted(c: string): string {
  const known = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', "'": "\\'", '"': '\\"', '\\': '\\\\' }[c];
  if (known !== undefined) return known;
  return c >= ' ' && c <= '~' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A member of this declared type in Java's own notation. */
function memberText(m: Machine, member: AnnotationMember, type: Type | undefined): string {
  const element = type?.kind === 'array' ? type.element : type;
  if (isList(member)) return `{${member.map((e) => memberText(m, e, element)).join(', ')}}`;
  if (isClass(member)) return `${member.symbol?.canonicalName ?? member.name}.class`;
  if (member instanceof JavaObject && isEnum(member)) return enumState(member).name;
  if (typeof member === 'string') return `"${member.split('').map(quoted).join('')}"`;
  if (!isValue(member) || member === null || element?.kind !== 'primitive') return String(member);
  switch (element.name) {
    case 'double':
      return doubleText(Number(member));
    case 'float':
      return `${floatText(Number(member))}f`;
    case 'long':
      return `${String(member)}L`;
    case 'char':
      return `'${quoted(String.fromCharCode(Number(member)))}'`;
    case 'byte':
      return `(byte)0x${(Number(member) & 0xff).toString(16).padStart(2, '0')}`;
    default:
      return String(member);
  }
}

/** The JDK begins with the members that have a default, in the order of a HashMap that began empty. */
function inOrderOfTheJdk(annotation: RuntimeClass, names: readonly string[]): string[] {
  const withDefault = annotation.declaredMethods
    .filter(({ symbol: { declaration } }) => declaration?.kind === 'MethodDeclaration' && declaration.defaultValue !== undefined)
    .map((method) => method.symbol.name);
  let capacity = 1;
  while (withDefault.length > Math.floor(capacity * 0.75)) capacity *= 2;
  const bin = (name: string): number => {
    const hash = textHash(name);
    return (hash ^ (hash >>> 16)) & (capacity - 1);
  };
  const first = withDefault.filter((name) => names.includes(name)).sort((a, b) => bin(a) - bin(b));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

const isEnum = (object: JavaObject): boolean =>
  object.javaClass.symbol?.typeKind === 'enum' || object.javaClass.superclass?.symbol?.typeKind === 'enum';

const objects = new WeakMap<AnnotationValues, JavaObject>();

/** What an annotation object stands for. */
const described = new WeakMap<JavaObject, { readonly annotation: RuntimeClass; readonly values: AnnotationValues }>();

function sameMembers(m: Machine, a: AnnotationValues, b: AnnotationValues): boolean {
  return Object.entries(a).every(([name, member]) => sameMember(m, member, b[name]));
}

function sameMember(m: Machine, a: AnnotationMember, b: AnnotationMember | undefined): boolean {
  if (a === b) return true;
  if (b === undefined) return false;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((e, i) => sameMember(m, e, b[i]));
  if (isClass(a) || isClass(b) || isList(b)) return false;
  if (isValue(a)) return isValue(b) && Object.is(a, b);
  return !isValue(b) && sameMembers(m, a, b);
}

/** The object that getAnnotation() gives: its methods answer the members. */
export function annotationObject(m: Machine, annotation: RuntimeClass, values: AnnotationValues): JavaObject {
  const known = objects.get(values);
  if (known) return known;
  const made = m.proxy(annotation.loader ?? m.bootstrap, [annotation], (method, args) => {
    const { name } = method.symbol;
    if (name === 'annotationType') return annotation.classObject;
    if (name === 'toString') return text(m, annotation, values);
    if (name === 'hashCode') return m.identityHash(values);
    if (name === 'equals') {
      const other = args[0] instanceof JavaObject ? described.get(args[0]) : undefined;
      return other !== undefined && other.annotation === annotation && sameMembers(m, values, other.values);
    }
    const member = values[name];
    return member === undefined ? null : memberValue(m, member, method);
  });
  objects.set(values, made);
  described.set(made, { annotation, values });
  return made;
}

/** `@com.example.Route(method="GET", path="/")`; a lone member called value stands without its name. */
function text(m: Machine, annotation: RuntimeClass, values: AnnotationValues): string {
  const names = inOrderOfTheJdk(annotation, Object.keys(values));
  const valueOf = (name: string): string =>
    memberText(m, values[name] ?? null, annotation.declaredMethods.find((method) => method.symbol.name === name)?.symbol.returnType);
  const list = names.length === 1 && names[0] === 'value' ? valueOf('value') : names.map((name) => `${name}=${valueOf(name)}`).join(', ');
  return `@${annotation.name}(${list})`;
}

function visible(m: Machine, element: Annotated): { readonly javaClass: RuntimeClass; readonly values: AnnotationValues }[] {
  return m
    .annotations(element)
    .flatMap(({ javaClass, values }: Found) => (javaClass && isKept(m, javaClass) ? [{ javaClass, values }] : []));
}

/** A class has the annotations of its superclasses that are @Inherited, unless it has one of the kind itself. */
function withInherited(m: Machine, element: Annotated): ReturnType<typeof visible> {
  const own = visible(m, element);
  if (!isRuntimeClass(element) || !element.superclass) return own;
  const above = withInherited(m, element.superclass).filter(
    (a) => m.annotation(a.javaClass, 'java.lang.annotation.Inherited') !== undefined && !own.some((o) => o.javaClass === a.javaClass),
  );
  return [...own, ...above];
}

function isRuntimeClass(element: Annotated): element is RuntimeClass {
  return 'superclass' in element && 'classObject' in element;
}

/** getAnnotation() and getAnnotations() of anything that carries annotations. */
export function annotationNatives(elementOf: (self: JavaObject) => Annotated): NativeClass {
  return {
    getAnnotation: (m: Machine, self: JavaObject, wanted: JavaObject): Reference => {
      const found = withInherited(m, elementOf(self)).find((a) => a.javaClass === wanted.native);
      return found ? annotationObject(m, found.javaClass, found.values) : null;
    },
    getAnnotations: (m: Machine, self: JavaObject): Reference =>
      m.newArray(
        m.jdk('java.lang.annotation.Annotation'),
        withInherited(m, elementOf(self)).map((a) => annotationObject(m, a.javaClass, a.values)),
      ),
    getDeclaredAnnotations: (m: Machine, self: JavaObject): Reference =>
      m.newArray(
        m.jdk('java.lang.annotation.Annotation'),
        visible(m, elementOf(self)).map((a) => annotationObject(m, a.javaClass, a.values)),
      ),
  };
}
