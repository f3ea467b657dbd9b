import type { ArrayInitializer, Expression, New, NewArray } from '../../syntax/ast.ts';
import type { ClassSymbol, LocalSymbol } from '../../types/symbol.ts';
import { meantName } from '../../types/meant-name.ts';
import type { Type } from '../../types/type.ts';
import { BOXES, INT, UNKNOWN } from '../../types/types.ts';
import { bytesOf, storeFor } from '../array-store.ts';
import { type Expr, type Frame, grow, type Slot } from '../frame.ts';
import type { RtClass, RtMethod } from '../rt-class.ts';
import { JavaArray, JavaObject } from '../value.ts';
import { compileArguments } from './call.ts';
import { compile, compileTo } from './expression.ts';
import type { Scope } from './scope.ts';
import { classNeeded, readLocal, receiverFor } from './variable.ts';

export function compileNew(scope: Scope, e: New): Expr {
  const { vm } = scope;
  const line = scope.lineOf(e.start);
  const invocation = scope.attribution.calls.get(e);
  const anonymous = scope.attribution.localClasses.get(e);
  const named = scope.attribution.types.get(e);
  const symbol = anonymous ?? (named?.kind === 'class' ? named.symbol : undefined);
  if (!invocation || !symbol) {
    const absent = meantName(
      scope.unit,
      e.type.segments.map((s) => s.name.name),
    );
    return () => vm.errors.absentClass(line, absent, scope.javaClass);
  }
  const args = compileArguments(scope, e.arguments, invocation);
  const outer = e.outer ? compile(scope, e.outer) : undefined;
  if (!anonymous) {
    const { method } = invocation;
    return method ? emitNew(scope, symbol, vm.methodOf(method), args, line, outer) : () => vm.errors.notFound(line, symbol.binaryName);
  }
  const constructors = symbol.methods.get('<init>') ?? [];
  // It has its superclass's constructors, in their order; their signatures may differ, where type arguments took the place of variables.
  const parents = symbol.superclass?.symbol.methods.get('<init>') ?? [];
  const constructor = constructors[parents.findIndex((c) => c.signature === invocation.method?.signature)] ?? constructors[0];
  return constructor
    ? emitNew(scope, symbol, vm.methodOf(constructor), args, line, undefined, outer)
    : () => vm.errors.notFound(line, symbol.binaryName);
}

/**
 * Makes an object: fields, the instance around it, the variables that a local class uses, then the constructor.
 * `superOuter` is the instance given in `outer.new Inner() {…}`.
 */
export function emitNew(
  scope: Scope,
  symbol: ClassSymbol,
  constructor: RtMethod,
  args: readonly Expr[],
  line: number,
  outer?: Expr,
  superOuter?: Expr,
): Expr {
  const { vm } = scope;
  const { stack } = vm;
  const javaClass = vm.runtimeOf(symbol);
  if (VALUE_CLASSES.has(javaClass.name)) return emitNewValue(scope, constructor, args, line);
  const fill = fillerFor(scope, symbol, javaClass, outer, superOuter);
  // What an object and its fields take in JavaScript, rather than in a JVM.
  const bytes = 64 + 8 * javaClass.template.length;
  return (f) => {
    stack.lines[stack.sp] = line;
    if (!javaClass.ready || javaClass.failed) javaClass.initialize();
    const object = new JavaObject(javaClass, javaClass.template.slice());
    if (fill) fill(object, f);
    const frame: Frame = [object];
    for (const x of args) frame.push(x(f));
    stack.allocate(bytes);
    stack.lines[stack.sp] = line;
    if (!constructor.prepared) constructor.prepare();
    if (constructor.native === undefined) vm.call(constructor, grow(frame, constructor.size));
    else constructor.native(vm, object, ...frame.slice(1));
    return object;
  };
}

/** Strings and boxes are values here: their constructors are natives that give the value. */
const VALUE_CLASSES = new Set(['java.lang.String', ...Object.values(BOXES)]);

function emitNewValue(scope: Scope, constructor: RtMethod, args: readonly Expr[], line: number): Expr {
  const { vm } = scope;
  return (f) => {
    const values = args.map((x) => x(f));
    vm.stack.lines[vm.stack.sp] = line;
    if (!constructor.prepared) constructor.prepare();
    return constructor.native?.(vm, null, ...values);
  };
}

/** Sets what an inner or local class has beside its fields; undefined when it has nothing. */
function fillerFor(
  scope: Scope,
  symbol: ClassSymbol,
  javaClass: RtClass,
  outer: Expr | undefined,
  superOuter: Expr | undefined,
): ((object: JavaObject, f: Frame) => void) | undefined {
  const { vm } = scope;
  const steps: ((object: JavaObject, f: Frame) => void)[] = [];
  const { outerSlot } = javaClass;
  if (outerSlot >= 0) {
    const instance = outer ?? (symbol.outer ? receiverFor(scope, symbol.outer) : () => null);
    steps.push((object, f) => {
      object.fields[outerSlot] = instance(f);
    });
  }
  for (let c: RtClass | undefined = javaClass; c; c = c.superclass) {
    if (c !== javaClass && c.outerSlot >= 0 && superOuter && c === javaClass.superclass) {
      const slot = c.outerSlot;
      steps.push((object, f) => {
        object.fields[slot] = superOuter(f);
      });
    }
    for (const [local, slot] of c.captureSlots) {
      if (!isLocal(local)) continue;
      const read = readLocal(scope, local);
      steps.push((object, f) => {
        object.fields[slot] = read(f);
      });
    }
  }
  void vm;
  if (steps.length === 0) return undefined;
  return (object, f) => {
    for (const step of steps) step(object, f);
  };
}

function isLocal(symbol: unknown): symbol is LocalSymbol {
  return typeof symbol === 'object' && symbol !== null && 'kind' in symbol && symbol.kind === 'local';
}

export function compileNewArray(scope: Scope, e: NewArray): Expr {
  const { vm } = scope;
  const type = scope.typeOf(e);
  if (e.initializer) return compileArrayInitializer(scope, e.initializer, type);
  const line = scope.lineOf(e.start);
  const needed = classNeeded(scope, type, line);
  const classes: RtClass[] = [];
  let at: Type = type;
  for (let i = 0; i < e.sizes.length && at.kind === 'array'; i++) {
    classes.push(vm.typeClass(at.element));
    at = at.element;
  }
  const sizes = e.sizes.map((s) => compileTo(scope, s, INT));
  const make = (lengths: readonly number[], depth: number): JavaArray => {
    const component = classes[depth] ?? vm.typeClass(UNKNOWN);
    const length = lengths[depth] ?? 0;
    if (length < 0) return vm.errors.raise(line, 'java.lang.NegativeArraySizeException', String(length));
    vm.stack.allocate(bytesOf(component, length));
    const store: Slot = storeFor(component, length);
    if (depth + 1 < lengths.length) for (let i = 0; i < length; i++) store[i] = make(lengths, depth + 1);
    return new JavaArray(vm.arrayOf(component), store);
  };
  return (f) => {
    const lengths = sizes.map((s) => s(f));
    needed();
    vm.stack.lines[vm.stack.sp] = line;
    return make(lengths, 0);
  };
}

export function compileArrayInitializer(scope: Scope, e: ArrayInitializer, type: Type): Expr {
  const { vm } = scope;
  const element = type.kind === 'array' ? type.element : UNKNOWN;
  const component = vm.typeClass(element);
  const elements = e.elements.map((x) =>
    x.kind === 'ArrayInitializer' ? compileArrayInitializer(scope, x, element) : compileTo(scope, x, element),
  );
  return (f) => {
    vm.stack.allocate(bytesOf(component, elements.length));
    const store: Slot = storeFor(component, elements.length);
    for (let i = 0; i < elements.length; i++) store[i] = elements[i]?.(f);
    return new JavaArray(vm.arrayOf(component), store);
  };
}

/** A variable's initializer in the representation of the variable's type. */
export function compileInitializer(scope: Scope, e: Expression | ArrayInitializer, type: Type): Expr {
  return e.kind === 'ArrayInitializer' ? compileArrayInitializer(scope, e, type) : compileTo(scope, e, type);
}
