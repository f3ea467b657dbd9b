import type { LoadFailure } from '../../run/loader.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../run/runtime-class.ts';
import { type JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { absentIn } from '../../types/meant-name.ts';
import type { ClassSymbol } from '../../types/symbol.ts';
import { annotationNatives } from './annotation.ts';
import {
  classArray,
  constructorObject,
  fieldObject,
  methodObject,
  modifiersOf,
  parameterClasses,
  recordComponentObject,
} from './reflect.ts';

function isRuntimeClass(native: unknown): native is RuntimeClass {
  return typeof native === 'object' && native !== null && 'classObject' in native && 'declaredMethods' in native;
}

/** The class that a java.lang.Class object stands for. */
export function classIn(object: JavaObject): RuntimeClass {
  if (isRuntimeClass(object.native)) return object.native;
  throw new Error('Not a java.lang.Class.');
}

const typeKind = (self: JavaObject): ClassSymbol['typeKind'] | undefined => classIn(self).symbol?.typeKind;
const nesting = (self: JavaObject): ClassSymbol['nesting'] | undefined => classIn(self).symbol?.nesting;
const isPrimitive = (c: RuntimeClass): boolean => !c.symbol && !c.component && /^[a-z]+$/.test(c.name);

function typeName(c: RuntimeClass): string {
  return c.component ? `${typeName(c.component)}[]` : c.name;
}

function simpleName(c: RuntimeClass): string {
  if (c.component) return `${simpleName(c.component)}[]`;
  return c.symbol ? c.symbol.simpleName : c.name.slice(c.name.lastIndexOf('.') + 1);
}

function canonicalName(c: RuntimeClass): string | undefined {
  if (c.component) {
    const inner = canonicalName(c.component);
    return inner === undefined ? undefined : `${inner}[]`;
  }
  if (!c.symbol) return c.name.includes('$$Lambda') ? undefined : c.name;
  return c.symbol.canonicalName === '' ? undefined : c.symbol.canonicalName;
}

function packageName(c: RuntimeClass): string {
  if (c.component) return packageName(c.component);
  return isPrimitive(c) ? 'java.lang' : c.name.slice(0, Math.max(0, c.name.lastIndexOf('.')));
}

const isFailure = (found: RuntimeClass | LoadFailure): found is LoadFailure => 'exceptionClass' in found;

/** Of another name the JVM asks no loader. */
const IS_NAME = /^(?:\[|[^./;[\0]+(?:\.[^./;[\0]+)*$)/;

function forName(m: Machine, name: string, initialize: boolean, loaderObject: Reference | undefined): JavaObject {
  if (!IS_NAME.test(name)) return m.throwNew('java.lang.ClassNotFoundException', name);
  const found =
    loaderObject instanceof JavaObject
      ? m.invokeVirtual(loaderObject, 'loadClass(java.lang.String)', [name])
      : (loaderObject === null ? m.bootstrap : m.callerLoader()).load(name);
  if (found instanceof JavaObject) {
    if (initialize) classIn(found).initialize();
    return found;
  }
  if (typeof found !== 'object' || found === null || !('name' in found || 'exceptionClass' in found))
    return m.throwNew('java.lang.ClassNotFoundException', name);
  if (isFailure(found)) return m.throwLoadFailure(found, name, m.callerLoader());
  if (initialize) found.initialize();
  return found.classObject;
}

/** Public methods, inherited ones too; what overrides comes instead of what it overrides. */
function publicMethods(c: RuntimeClass): RuntimeMethod[] {
  const found = new Map<string, RuntimeMethod>();
  const visit = (at: RuntimeClass | undefined): void => {
    if (!at) return;
    for (const method of at.declaredMethods) {
      const { name, flags, signature } = method.symbol;
      if (name !== '<init>' && flags.access === 'public' && !found.has(signature)) found.set(signature, method);
    }
    visit(at.superclass);
    at.interfaces.forEach(visit);
  };
  visit(c);
  return [...found.values()];
}

/** To tell its members, a class loads what they name: one that is not there is an error. */
function told<T extends readonly (RuntimeMethod | RuntimeField)[]>(m: Machine, members: T): T {
  for (const { symbol, owner } of members) {
    const absent = absentIn(symbol);
    if (absent !== undefined) m.throwAbsent(absent, owner.loader);
  }
  return members;
}

const declaredMethods = (c: RuntimeClass): RuntimeMethod[] => c.declaredMethods.filter((x) => x.symbol.name !== '<init>');
const constructors = (c: RuntimeClass): RuntimeMethod[] => c.declaredMethods.filter((x) => x.symbol.name === '<init>');
const isPublic = (x: { readonly symbol: { readonly flags: { readonly access: string } } }): boolean => x.symbol.flags.access === 'public';

function matching(m: Machine, c: RuntimeClass, candidates: readonly RuntimeMethod[], name: string, types: JavaArray): RuntimeMethod {
  const wanted = Array.from(types.store, (t) => (t instanceof JavaObject ? classIn(t) : undefined));
  const found = candidates.find((x) => {
    if (x.symbol.name !== name) return false;
    const parameters = parameterClasses(m, x);
    return parameters.length === wanted.length && parameters.every((p, i) => p === wanted[i]);
  });
  return found ?? m.throwNew('java.lang.NoSuchMethodException', `${c.name}.${name}(${wanted.map((w) => w?.name ?? 'null').join(', ')})`);
}

function fieldNamed(m: Machine, c: RuntimeClass, name: string, inherited: boolean): JavaObject {
  for (let at: RuntimeClass | undefined = c; at; at = inherited ? at.superclass : undefined) {
    const field = at.declaredFields.find((f) => f.symbol.name === name && (!inherited || isPublic(f)));
    if (field) return fieldObject(m, field);
  }
  return m.throwNew('java.lang.NoSuchFieldException', name);
}

function enumConstants(m: Machine, c: RuntimeClass): Reference {
  if (c.symbol?.typeKind !== 'enum') return null;
  c.initialize();
  const values = m.invokeStatic(c, 'values()', []);
  return values instanceof Object ? values : null;
}

function cast(m: Machine, self: JavaObject, o: Reference): Reference {
  const target = classIn(self);
  if (o === null || m.classOf(o).isSubclassOf(target)) return o;
  return m.throwNew('java.lang.ClassCastException', `Cannot cast ${m.classOf(o).name} to ${target.name}`);
}

function resource(m: Machine, c: RuntimeClass, name: string): Reference {
  const path = name.startsWith('/') ? name.slice(1) : `${packageName(c).replaceAll('.', '/')}${packageName(c) === '' ? '' : '/'}${name}`;
  const bytes = (c.loader ?? m.bootstrap).resource(path);
  if (!bytes) return null;
  const array = m.newArray(
    m.jdk('byte'),
    Array.from(bytes, (b) => (b << 24) >> 24),
  );
  return m.newObject(m.jdk('java.io.ByteArrayInputStream'), '<init>(byte[])', [array]);
}

const javaClass: NativeClass = {
  'forName(java.lang.String)': (m: Machine, _self: null, name: string) => forName(m, name, true, undefined),
  'forName(java.lang.String,boolean,java.lang.ClassLoader)': (
    m: Machine,
    _self: null,
    name: string,
    initialize: boolean,
    loader: Reference,
  ) => forName(m, name, initialize, loader),
  isInstance: (m: Machine, self: JavaObject, o: Reference) => o !== null && m.classOf(o).isSubclassOf(classIn(self)),
  isAssignableFrom: (_m: Machine, self: JavaObject, other: JavaObject) => classIn(other).isSubclassOf(classIn(self)),
  isInterface: (_m: Machine, self: JavaObject) => typeKind(self) === 'interface' || typeKind(self) === 'annotation',
  isArray: (_m: Machine, self: JavaObject) => classIn(self).component !== undefined,
  isPrimitive: (_m: Machine, self: JavaObject) => isPrimitive(classIn(self)),
  isAnnotation: (_m: Machine, self: JavaObject) => typeKind(self) === 'annotation',
  isEnum: (_m: Machine, self: JavaObject) => typeKind(self) === 'enum',
  isRecord: (_m: Machine, self: JavaObject) => typeKind(self) === 'record',
  isSealed: (_m: Machine, self: JavaObject) => classIn(self).symbol?.flags.sealed === true,
  isAnonymousClass: (_m: Machine, self: JavaObject) => nesting(self) === 'anonymous',
  isLocalClass: (_m: Machine, self: JavaObject) => nesting(self) === 'local',
  isMemberClass: (_m: Machine, self: JavaObject) => nesting(self) === 'member',
  getModifiers: (_m: Machine, self: JavaObject) => {
    const { symbol } = classIn(self);
    const isInterface = symbol?.typeKind === 'interface' || symbol?.typeKind === 'annotation';
    return symbol ? modifiersOf(symbol.flags) | (isInterface ? 0x600 : 0) : 0x411;
  },
  getName: (_m: Machine, self: JavaObject) => classIn(self).name,
  getSimpleName: (_m: Machine, self: JavaObject) => simpleName(classIn(self)),
  getCanonicalName: (_m: Machine, self: JavaObject) => canonicalName(classIn(self)) ?? null,
  getTypeName: (_m: Machine, self: JavaObject) => typeName(classIn(self)),
  getPackageName: (_m: Machine, self: JavaObject) => packageName(classIn(self)),
  getClassLoader: (_m: Machine, self: JavaObject) => classIn(self).loader?.loaderObject ?? null,
  getSuperclass: (_m: Machine, self: JavaObject) =>
    typeKind(self) === 'interface' ? null : (classIn(self).superclass?.classObject ?? null),
  getInterfaces: (m: Machine, self: JavaObject) => classArray(m, classIn(self).interfaces),
  getComponentType: (_m: Machine, self: JavaObject) => classIn(self).component?.classObject ?? null,
  getEnclosingClass: (m: Machine, self: JavaObject) => outerClass(m, classIn(self)),
  getDeclaringClass: (m: Machine, self: JavaObject) => (nesting(self) === 'member' ? outerClass(m, classIn(self)) : null),
  getDeclaredClasses: (m: Machine, self: JavaObject) => {
    const c = classIn(self);
    // javac writes them last first.
    return classArray(
      m,
      [...(c.symbol?.memberClasses.values() ?? [])].reverse().flatMap((member) => loaded(m, c, member.binaryName) ?? []),
    );
  },
  getPermittedSubclasses: (m: Machine, self: JavaObject) => {
    const c = classIn(self);
    const permits = c.symbol?.permits;
    return permits
      ? classArray(
          m,
          permits.flatMap((p) => loaded(m, c, p.binaryName) ?? []),
        )
      : null;
  },
  getEnumConstants: (m: Machine, self: JavaObject) => enumConstants(m, classIn(self)),
  cast,
  getMethods: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Method'),
      told(m, publicMethods(classIn(self))).map((x) => methodObject(m, x)),
    ),
  getDeclaredMethods: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Method'),
      told(m, declaredMethods(classIn(self))).map((x) => methodObject(m, x)),
    ),
  getMethod: (m: Machine, self: JavaObject, name: string, types: JavaArray) =>
    methodObject(m, matching(m, classIn(self), publicMethods(classIn(self)), name, types)),
  getDeclaredMethod: (m: Machine, self: JavaObject, name: string, types: JavaArray) =>
    methodObject(m, matching(m, classIn(self), declaredMethods(classIn(self)), name, types)),
  getFields: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Field'),
      classIn(self)
        .declaredFields.filter(isPublic)
        .map((f) => fieldObject(m, f)),
    ),
  getDeclaredFields: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Field'),
      told(m, classIn(self).declaredFields).map((f) => fieldObject(m, f)),
    ),
  getField: (m: Machine, self: JavaObject, name: string) => fieldNamed(m, classIn(self), name, true),
  getDeclaredField: (m: Machine, self: JavaObject, name: string) => fieldNamed(m, classIn(self), name, false),
  getConstructors: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Constructor'),
      constructors(classIn(self))
        .filter(isPublic)
        .map((x) => constructorObject(m, x)),
    ),
  getDeclaredConstructors: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Constructor'),
      told(m, constructors(classIn(self))).map((x) => constructorObject(m, x)),
    ),
  getConstructor: (m: Machine, self: JavaObject, types: JavaArray) =>
    constructorObject(m, matching(m, classIn(self), constructors(classIn(self)).filter(isPublic), '<init>', types)),
  getDeclaredConstructor: (m: Machine, self: JavaObject, types: JavaArray) =>
    constructorObject(m, matching(m, classIn(self), constructors(classIn(self)), '<init>', types)),
  getRecordComponents: (m: Machine, self: JavaObject) => {
    const c = classIn(self);
    if (c.symbol?.typeKind !== 'record') return null;
    return m.newArray(
      m.jdk('java.lang.reflect.RecordComponent'),
      c.symbol.recordComponents.flatMap((r) => {
        const accessor = c.findMethod(`${r.name}()`);
        return accessor ? [recordComponentObject(m, accessor)] : [];
      }),
    );
  },
  getResourceAsStream: (m: Machine, self: JavaObject, name: string) => resource(m, classIn(self), name),
  ...annotationNatives((self) => classIn(self)),
};

/** Another class as the loader of this one sees it. */
function loaded(m: Machine, from: RuntimeClass, binaryName: string): RuntimeClass | undefined {
  const found = (from.loader ?? m.bootstrap).load(binaryName);
  return found && !isFailure(found) ? found : undefined;
}

function outerClass(m: Machine, c: RuntimeClass): Reference {
  const outer = c.symbol?.outer;
  return outer ? (loaded(m, c, outer.binaryName)?.classObject ?? null) : null;
}

export const classClasses: Natives = { 'java.lang.Class': javaClass };
