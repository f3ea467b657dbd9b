import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../run/runtime-class.ts';
import { JavaThrow } from '../../run/thrown.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../run/value.ts';
import { executableText, genericExecutableText } from '../../types/generic-text.ts';
import type { Flags } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import { erasedName } from '../../types/types.ts';
import { annotationNatives } from './annotation.ts';
import { classIn } from './class.ts';
import { payload, reference } from './payload.ts';

const VARARGS = 0x80;
const NATIVE = 0x100;
/** public, private, protected. */
const ACCESS_BITS = 7;

/** What a reflected Method, Constructor, Field or Parameter keeps. */
class Mirror<T> {
  readonly of: T;
  accessible = false;
  constructor(of: T) {
    this.of = of;
  }
}
class MethodMirror extends Mirror<RuntimeMethod> {}
class FieldMirror extends Mirror<RuntimeField> {}
class ParameterMirror extends Mirror<{ readonly method: RuntimeMethod; readonly parameter: number }> {}

const mirror = (m: Machine, className: string, native: Mirror<unknown>): JavaObject => new JavaObject(m.jdk(className), [], native);
export const methodObject = (m: Machine, method: RuntimeMethod): JavaObject =>
  mirror(m, 'java.lang.reflect.Method', new MethodMirror(method));
export const constructorObject = (m: Machine, method: RuntimeMethod): JavaObject =>
  mirror(m, 'java.lang.reflect.Constructor', new MethodMirror(method));
export const fieldObject = (m: Machine, field: RuntimeField): JavaObject => mirror(m, 'java.lang.reflect.Field', new FieldMirror(field));
export const recordComponentObject = (m: Machine, accessor: RuntimeMethod): JavaObject =>
  mirror(m, 'java.lang.reflect.RecordComponent', new MethodMirror(accessor));

const methodOf = (self: JavaObject): RuntimeMethod => payload(self, MethodMirror).of;
const fieldOf = (self: JavaObject): RuntimeField => payload(self, FieldMirror).of;

export function classArray(m: Machine, classes: readonly RuntimeClass[]): Reference {
  return m.newArray(
    m.jdk('java.lang.Class'),
    classes.map((c) => c.classObject),
  );
}

/** The class of a type's erasure, as the loader of its owner sees it. */
export function classOfType(m: Machine, type: Type, owner: RuntimeClass): RuntimeClass {
  if (type.kind === 'array') {
    const array = m.newArray(classOfType(m, type.element, owner), []);
    return array instanceof JavaArray ? array.javaClass : owner;
  }
  if (type.kind === 'primitive' || type.kind === 'void') return m.jdk(erasedName(type));
  const loader = owner.loader ?? m.bootstrap;
  const name = type.kind === 'unknown' && type.absent !== undefined ? type.absent : erasedName(type);
  const found = loader.load(name);
  return found && !('exceptionClass' in found) ? found : m.throwAbsent(name, loader);
}

export const parameterClasses = (m: Machine, method: RuntimeMethod): RuntimeClass[] =>
  method.symbol.parameters.map((p) => classOfType(m, p.type, method.owner));

const ACCESS: Readonly<Record<Flags['access'], number>> = { public: 1, private: 2, protected: 4, package: 0 };

/** java.lang.reflect.Modifier's bits. */
export function modifiersOf(flags: Flags): number {
  return (
    ACCESS[flags.access] |
    (flags.static ? 8 : 0) |
    (flags.final ? 16 : 0) |
    (flags.synchronized ? 32 : 0) |
    (flags.native ? 256 : 0) |
    (flags.abstract ? 1024 : 0)
  );
}

const modifierText = (bits: number): string =>
  [
    [1, 'public '],
    [4, 'protected '],
    [2, 'private '],
    [1024, 'abstract '],
    [8, 'static '],
    [16, 'final '],
    [32, 'synchronized '],
    [256, 'native '],
  ]
    .map(([bit, text]) => (bits & Number(bit) ? text : ''))
    .join('');

/** The modifiers of a method in the JDK's order, each with a blank behind it; `default` stands behind the access. */
function executableModifiers({ symbol, owner }: RuntimeMethod): string {
  const bits = modifiersOf(symbol.flags);
  if (symbol.name === '<init>') return modifierText(bits & ACCESS_BITS);
  // What is native in the trial's library is written in Java in the JDK.
  const said = modifierText(owner.loader === undefined ? bits & ~NATIVE : bits);
  return symbol.flags.default ? `${modifierText(bits & ACCESS_BITS)}default ${modifierText(bits & ~ACCESS_BITS & ~NATIVE)}` : said;
}

/** As Method.toString() and Constructor.toString() say it. */
export const methodText = (method: RuntimeMethod): string => executableText(method.symbol, executableModifiers(method));
/** As Method.toGenericString() and Constructor.toGenericString() say it. */
export const genericMethodText = (method: RuntimeMethod): string => genericExecutableText(method.symbol, executableModifiers(method));

/** An argument as the parameter wants it: boxes are opened for primitives, and widened. */
function argument(m: Machine, value: Reference, type: RuntimeClass): Value {
  if (type.symbol || type.component) {
    if (value !== null && !m.classOf(value).isSubclassOf(type)) m.throwNew('java.lang.IllegalArgumentException', 'argument type mismatch');
    return value;
  }
  if (value === null || (typeof value !== 'boolean' && !(value instanceof Box)))
    return m.throwNew('java.lang.IllegalArgumentException', 'argument type mismatch');
  return m.unbox(value);
}

const isPrimitive = (name: string): name is 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'boolean' =>
  /^(byte|short|char|int|long|float|double|boolean)$/.test(name);

/** A value of a declared type as an Object. */
function boxed(m: Machine, value: Value | undefined, type: Type): Reference {
  if (type.kind === 'void' || value === undefined) return null;
  return type.kind === 'primitive' && isPrimitive(type.name) ? m.box(type.name, value) : reference(value);
}

function call(m: Machine, method: RuntimeMethod, receiver: Reference | undefined, args: JavaArray | null): Value | undefined {
  const types = parameterClasses(m, method);
  const given = args ? Array.from(args.store, (a) => reference(a)) : [];
  if (given.length !== types.length) m.throwNew('java.lang.IllegalArgumentException', 'wrong number of arguments');
  const values = given.map((a, i) => argument(m, a, types[i] ?? method.owner));
  try {
    return method.invoke(receiver === undefined ? values : [receiver, ...values]);
  } catch (error) {
    if (!(error instanceof JavaThrow)) throw error;
    throw new JavaThrow(m.newObject(m.jdk('java.lang.reflect.InvocationTargetException'), '<init>(java.lang.Throwable)', [error.object]));
  }
}

/** Classes nested in one top-level class see each other's private members. */
const topLevel = (name: string): string => name.split('$')[0] ?? name;

function checkAccess(m: Machine, self: JavaObject, member: RuntimeMethod | RuntimeField, what: string): void {
  const { accessible } = payload(self, Mirror);
  const { flags } = member.symbol;
  if (accessible || flags.access !== 'private' || topLevel(what) === topLevel(member.owner.name)) return;
  m.throwNew(
    'java.lang.IllegalAccessException',
    `class ${what} cannot access a member of class ${member.owner.name} with modifiers "${modifierText(modifiersOf(flags)).trim()}"`,
  );
}

function invoke(m: Machine, self: JavaObject, receiver: Reference, args: JavaArray | null): Reference {
  const method = methodOf(self);
  const { symbol } = method;
  checkAccess(m, self, method, m.callerName());
  if (symbol.flags.static) return boxed(m, call(m, method, undefined, args), symbol.returnType);
  if (receiver === null) return m.throwNew('java.lang.NullPointerException');
  if (!m.classOf(receiver).isSubclassOf(method.owner))
    m.throwNew('java.lang.IllegalArgumentException', 'object is not an instance of declaring class');
  const target = m.classOf(receiver).findMethod(symbol.signature) ?? method;
  return boxed(m, call(m, symbol.flags.access === 'private' ? method : target, receiver, args), symbol.returnType);
}

function newInstance(m: Machine, self: JavaObject, args: JavaArray | null): Reference {
  const constructor = methodOf(self);
  const { owner } = constructor;
  checkAccess(m, self, constructor, m.callerName());
  if (owner.symbol?.flags.abstract) m.throwNew('java.lang.InstantiationException');
  const types = parameterClasses(m, constructor);
  const given = args ? Array.from(args.store, (a) => reference(a)) : [];
  if (given.length !== types.length) m.throwNew('java.lang.IllegalArgumentException', 'wrong number of arguments');
  const values = given.map((a, i) => argument(m, a, types[i] ?? owner));
  try {
    return m.newObject(owner, constructor.symbol.signature, values);
  } catch (error) {
    if (!(error instanceof JavaThrow)) throw error;
    throw new JavaThrow(m.newObject(m.jdk('java.lang.reflect.InvocationTargetException'), '<init>(java.lang.Throwable)', [error.object]));
  }
}

const executable: NativeClass = {
  getDeclaringClass: (_m: Machine, self: JavaObject) => methodOf(self).owner.classObject,
  getName: (_m: Machine, self: JavaObject) =>
    methodOf(self).symbol.name === '<init>' ? methodOf(self).owner.name : methodOf(self).symbol.name,
  // The class file's flag of variable arity is the one that fields use for transient.
  getModifiers: (_m: Machine, self: JavaObject) => modifiersOf(methodOf(self).symbol.flags) | (methodOf(self).symbol.varargs ? VARARGS : 0),
  getParameterTypes: (m: Machine, self: JavaObject) => classArray(m, parameterClasses(m, methodOf(self))),
  getExceptionTypes: (m: Machine, self: JavaObject) =>
    classArray(
      m,
      methodOf(self).symbol.thrown.map((t) => classOfType(m, t, methodOf(self).owner)),
    ),
  getParameterCount: (_m: Machine, self: JavaObject) => methodOf(self).symbol.parameters.length,
  getParameters: (m: Machine, self: JavaObject) =>
    m.newArray(
      m.jdk('java.lang.reflect.Parameter'),
      methodOf(self).symbol.parameters.map((_, parameter) =>
        mirror(m, 'java.lang.reflect.Parameter', new ParameterMirror({ method: methodOf(self), parameter })),
      ),
    ),
  isVarArgs: (_m: Machine, self: JavaObject) => methodOf(self).symbol.varargs,
  toString: (_m: Machine, self: JavaObject) => methodText(methodOf(self)),
  toGenericString: (_m: Machine, self: JavaObject) => genericMethodText(methodOf(self)),
};

const sameMirror = (_m: Machine, self: JavaObject, o: Reference): boolean =>
  o instanceof JavaObject &&
  o.native instanceof Mirror &&
  self.native instanceof Mirror &&
  o.native.of === self.native.of &&
  o.javaClass === self.javaClass;

const method: NativeClass = {
  getReturnType: (m: Machine, self: JavaObject) => classOfType(m, methodOf(self).symbol.returnType, methodOf(self).owner).classObject,
  isDefault: (_m: Machine, self: JavaObject) => methodOf(self).symbol.flags.default,
  invoke,
  equals: sameMirror,
};

const constructor: NativeClass = {
  newInstance,
  equals: sameMirror,
};

const field: NativeClass = {
  getDeclaringClass: (_m: Machine, self: JavaObject) => fieldOf(self).owner.classObject,
  getName: (_m: Machine, self: JavaObject) => fieldOf(self).symbol.name,
  getModifiers: (_m: Machine, self: JavaObject) => modifiersOf(fieldOf(self).symbol.flags),
  getType: (m: Machine, self: JavaObject) => classOfType(m, fieldOf(self).symbol.type, fieldOf(self).owner).classObject,
  get: (m: Machine, self: JavaObject, receiver: Reference) => {
    const f = fieldOf(self);
    checkAccess(m, self, f, m.callerName());
    if (f.symbol.flags.static) {
      f.owner.initialize();
      return boxed(m, f.owner.statics[f.slot], f.symbol.type);
    }
    return receiver instanceof JavaObject ? boxed(m, receiver.fields[f.slot], f.symbol.type) : m.throwNew('java.lang.NullPointerException');
  },
  set: (m: Machine, self: JavaObject, receiver: Reference, value: Reference) => {
    const f = fieldOf(self);
    checkAccess(m, self, f, m.callerName());
    const stored = argument(m, value, classOfType(m, f.symbol.type, f.owner));
    if (f.symbol.flags.static) {
      f.owner.initialize();
      f.owner.statics[f.slot] = stored;
    } else if (receiver instanceof JavaObject) receiver.fields[f.slot] = stored;
    else m.throwNew('java.lang.NullPointerException');
  },
  toString: (_m: Machine, self: JavaObject) => {
    const { symbol, owner } = fieldOf(self);
    return `${modifierText(modifiersOf(symbol.flags))}${erasedName(symbol.type)} ${owner.name}.${symbol.name}`;
  },
  equals: sameMirror,
};

const parameter: NativeClass = {
  getName: (_m: Machine, self: JavaObject) => {
    const { method: of, parameter: index } = payload(self, ParameterMirror).of;
    return of.symbol.parameters[index]?.name ?? `arg${index}`;
  },
  getType: (m: Machine, self: JavaObject) => {
    const { method: of, parameter: index } = payload(self, ParameterMirror).of;
    return (parameterClasses(m, of)[index] ?? of.owner).classObject;
  },
  ...annotationNatives((self) => payload(self, ParameterMirror).of),
};

const accessible: NativeClass = {
  accessible: (_m: Machine, self: JavaObject, flag: boolean) => void (payload(self, Mirror).accessible = flag),
  ...annotationNatives((self) => (self.native instanceof FieldMirror ? self.native.of : methodOf(self))),
};

const recordComponent: NativeClass = {
  getName: (_m: Machine, self: JavaObject) => methodOf(self).symbol.name,
  getType: (m: Machine, self: JavaObject) => classOfType(m, methodOf(self).symbol.returnType, methodOf(self).owner).classObject,
  getAccessor: (m: Machine, self: JavaObject) => methodObject(m, methodOf(self)),
};

const array: NativeClass = {
  newInstance: (m: Machine, _self: null, component: JavaObject, length: number) => {
    if (length < 0) m.throwNew('java.lang.NegativeArraySizeException', String(length));
    m.allocate(8 * length);
    return m.newZeroArray(classIn(component), length);
  },
  getLength: (m: Machine, _self: null, a: Reference) => elements(m, a).store.length,
  get: (m: Machine, _self: null, a: Reference, index: number) => {
    const { store, javaClass } = elements(m, a);
    if (index < 0 || index >= store.length)
      m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${store.length}`);
    const name = javaClass.component?.name ?? '';
    const value = store[index] ?? null;
    return isPrimitive(name) ? m.box(name, value) : reference(value);
  },
  set: (m: Machine, _self: null, a: Reference, index: number, value: Reference) => {
    const { store, javaClass } = elements(m, a);
    if (index < 0 || index >= store.length)
      m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${store.length}`);
    store[index] = javaClass.component ? argument(m, value, javaClass.component) : value;
  },
};

function elements(m: Machine, a: Reference): JavaArray {
  if (a === null) return m.throwNew('java.lang.NullPointerException');
  return a instanceof JavaArray ? a : m.throwNew('java.lang.IllegalArgumentException', 'Argument is not an array');
}

/** A dynamic proxy: every call goes to the handler with the arguments boxed. */
function newProxy(m: Machine, loader: Reference, interfaces: JavaArray, handler: JavaObject): JavaObject {
  const classes = Array.from(interfaces.store, (c) =>
    c instanceof JavaObject ? classIn(c) : m.throwNew('java.lang.NullPointerException'),
  );
  const self: { proxy: JavaObject | null } = { proxy: null };
  const proxy = m.proxy(loader instanceof JavaObject ? m.callerLoader() : m.bootstrap, classes, (method, args) => {
    const given = method.symbol.parameters.map((p, i) => boxed(m, args[i], p.type));
    const array = given.length === 0 ? null : m.newArray(m.jdk('java.lang.Object'), given);
    const result = reference(
      m.invokeVirtual(handler, 'invoke(java.lang.Object,java.lang.reflect.Method,java.lang.Object[])', [
        self.proxy,
        methodObject(m, method),
        array,
      ]),
    );
    const { returnType } = method.symbol;
    if (returnType.kind === 'void') return undefined;
    return returnType.kind === 'primitive' ? m.unbox(result) : result;
  });
  self.proxy = proxy;
  return proxy;
}

export const reflection: Natives = {
  'java.lang.reflect.AccessibleObject': accessible,
  'java.lang.reflect.Executable': executable,
  'java.lang.reflect.Method': method,
  'java.lang.reflect.Constructor': constructor,
  'java.lang.reflect.Field': field,
  'java.lang.reflect.Parameter': parameter,
  'java.lang.reflect.RecordComponent': recordComponent,
  'java.lang.reflect.Array': array,
  'java.lang.reflect.Proxy': {
    newProxyInstance: (m: Machine, _self: null, loader: Reference, interfaces: JavaArray, handler: JavaObject) =>
      newProxy(m, loader, interfaces, handler),
  },
};
