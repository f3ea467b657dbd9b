import type { MethodSymbol } from '../../types/symbol.ts';
import { type Expr, type Frame, grow, type Slot } from '../frame.ts';
import type { RtClass, RtMethod } from '../rt-class.ts';
import { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';
import type { Scope } from './scope.ts';

/** Frames of the usual sizes are literals, because growing an array costs more than the call. */
function frame1(size: number, a: Slot): Frame {
  if (size <= 4) return [a, undefined, undefined, undefined];
  if (size <= 8) return [a, undefined, undefined, undefined, undefined, undefined, undefined, undefined];
  return grow([a], size);
}
function frame2(size: number, a: Slot, b: Slot): Frame {
  if (size <= 4) return [a, b, undefined, undefined];
  if (size <= 8) return [a, b, undefined, undefined, undefined, undefined, undefined, undefined];
  return grow([a, b], size);
}
function frame3(size: number, a: Slot, b: Slot, c: Slot): Frame {
  if (size <= 4) return [a, b, c, undefined];
  if (size <= 8) return [a, b, c, undefined, undefined, undefined, undefined, undefined];
  return grow([a, b, c], size);
}

export function emitStatic(scope: Scope, m: RtMethod, args: readonly Expr[], line: number): Expr {
  const { vm } = scope;
  const { stack } = vm;
  const { owner } = m;
  const [x, y, z] = args;
  const prepare = (): void => {
    if (!owner.ready) owner.initialize();
    m.prepare();
  };
  if (!x) {
    return () => {
      stack.lines[stack.sp] = line;
      if (!m.prepared || !owner.ready) prepare();
      return m.native === undefined ? vm.call(m, frame1(m.size, undefined)) : m.native(vm, null);
    };
  }
  if (!y) {
    return (f) => {
      const a = x(f);
      stack.lines[stack.sp] = line;
      if (!m.prepared || !owner.ready) prepare();
      return m.native === undefined ? vm.call(m, frame1(m.size, a)) : m.native(vm, null, a);
    };
  }
  if (!z) {
    return (f) => {
      const a = x(f);
      const b = y(f);
      stack.lines[stack.sp] = line;
      if (!m.prepared || !owner.ready) prepare();
      return m.native === undefined ? vm.call(m, frame2(m.size, a, b)) : m.native(vm, null, a, b);
    };
  }
  return (f) => {
    const values: Slot[] = args.map((e) => e(f));
    stack.lines[stack.sp] = line;
    if (!m.prepared || !owner.ready) prepare();
    return m.native === undefined ? vm.call(m, grow(values, m.size)) : m.native(vm, null, ...values);
  };
}

/** A call of this very method: private, super, constructor, final class. */
export function emitDirect(
  scope: Scope,
  m: RtMethod,
  receiver: Expr,
  args: readonly Expr[],
  line: number,
  whenNull: (() => string) | undefined,
): Expr {
  const { vm } = scope;
  const { stack } = vm;
  const [x, y, z] = args;
  const isNull = (): never => vm.errors.nullPointer(line, whenNull ?? (() => ''));
  if (!x) {
    return (f) => {
      const o = receiver(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      if (!m.prepared) m.prepare();
      return m.native === undefined ? vm.call(m, frame1(m.size, o)) : m.native(vm, o);
    };
  }
  if (!y) {
    return (f) => {
      const o = receiver(f);
      const a = x(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      if (!m.prepared) m.prepare();
      return m.native === undefined ? vm.call(m, frame2(m.size, o, a)) : m.native(vm, o, a);
    };
  }
  if (!z) {
    return (f) => {
      const o = receiver(f);
      const a = x(f);
      const b = y(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      if (!m.prepared) m.prepare();
      return m.native === undefined ? vm.call(m, frame3(m.size, o, a, b)) : m.native(vm, o, a, b);
    };
  }
  return (f) => {
    const o = receiver(f);
    const values: Slot[] = args.map((e) => e(f));
    if (o === null) return isNull();
    stack.lines[stack.sp] = line;
    if (!m.prepared) m.prepare();
    return m.native === undefined ? vm.call(m, grow([o, ...values], m.size)) : m.native(vm, o, ...values);
  };
}

/** The method that a call on an object of this class runs. */
export function findVirtual(vm: Vm, symbol: MethodSymbol, javaClass: RtClass, line: number): RtMethod {
  const m = javaClass.findMethod(symbol.signature);
  if (m && (!m.symbol.flags.abstract || m.prepared)) return m;
  if (symbol.implicit === 'signature') return vm.errors.unsupportedMethod(symbol);
  return vm.errors.raise(
    line,
    'java.lang.AbstractMethodError',
    `Receiver class ${javaClass.name} does not define or inherit an implementation of the resolved method 'abstract ${symbol.name}' of ${symbol.owner.typeKind === 'interface' ? 'interface' : 'abstract class'} ${symbol.owner.binaryName}.`,
  );
}

/** A call that the receiver's class decides. The last class seen is remembered with its method. */
export function emitVirtual(
  scope: Scope,
  symbol: MethodSymbol,
  receiver: Expr,
  args: readonly Expr[],
  line: number,
  whenNull: (() => string) | undefined,
): Expr {
  const { vm } = scope;
  const { stack } = vm;
  const [x, y, z] = args;
  let seen: RtClass | undefined;
  let remembered: RtMethod | undefined;
  const isNull = (): never => vm.errors.nullPointer(line, whenNull ?? (() => ''));
  const find = (javaClass: RtClass): RtMethod => {
    const m = findVirtual(vm, symbol, javaClass, line);
    m.prepare();
    seen = javaClass;
    remembered = m;
    return m;
  };
  const methodFor = (o: Slot): RtMethod => {
    const javaClass = o instanceof JavaObject ? o.javaClass : vm.classOf(o);
    return javaClass === seen && remembered !== undefined ? remembered : find(vm.classOf(o));
  };
  if (!x) {
    return (f) => {
      const o = receiver(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      const m = methodFor(o);
      return m.native === undefined ? vm.call(m, frame1(m.size, o)) : m.native(vm, o);
    };
  }
  if (!y) {
    return (f) => {
      const o = receiver(f);
      const a = x(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      const m = methodFor(o);
      return m.native === undefined ? vm.call(m, frame2(m.size, o, a)) : m.native(vm, o, a);
    };
  }
  if (!z) {
    return (f) => {
      const o = receiver(f);
      const a = x(f);
      const b = y(f);
      if (o === null) return isNull();
      stack.lines[stack.sp] = line;
      const m = methodFor(o);
      return m.native === undefined ? vm.call(m, frame3(m.size, o, a, b)) : m.native(vm, o, a, b);
    };
  }
  return (f) => {
    const o = receiver(f);
    const values: Slot[] = args.map((e) => e(f));
    if (o === null) return isNull();
    stack.lines[stack.sp] = line;
    const m = methodFor(o);
    return m.native === undefined ? vm.call(m, grow([o, ...values], m.size)) : m.native(vm, o, ...values);
  };
}

/**
 * Calls of method references: like the others, but they leave no line, because the JVM shows no frame of their own.
 * `receiver` undefined: static. `exact`: this very method.
 */
export function emitHidden(
  scope: Scope,
  symbol: MethodSymbol,
  receiver: Expr | undefined,
  args: readonly Expr[],
  exact: boolean,
  whenNull: () => never,
): Expr {
  const { vm } = scope;
  if (!receiver) {
    const m = vm.methodOf(symbol);
    return (f) => {
      if (!m.owner.ready) m.owner.initialize();
      m.prepare();
      const values: Slot[] = args.map((e) => e(f));
      return m.native === undefined ? vm.call(m, grow(values, m.size)) : m.native(vm, null, ...values);
    };
  }
  let seen: RtClass | undefined;
  let m: RtMethod | undefined = exact ? vm.methodOf(symbol) : undefined;
  return (f) => {
    const o = receiver(f);
    if (o === null) return whenNull();
    if (!exact) {
      const javaClass = vm.classOf(o);
      if (javaClass !== seen) {
        m = javaClass.findMethod(symbol.signature);
        seen = javaClass;
      }
    }
    if (!m && symbol.implicit === 'signature') return vm.errors.unsupportedMethod(symbol);
    if (!m) return vm.throwNew('java.lang.AbstractMethodError', `${vm.classOf(o).name}.${symbol.signature}`);
    m.prepare();
    const values: Slot[] = args.map((e) => e(f));
    return m.native === undefined ? vm.call(m, grow([o, ...values], m.size)) : m.native(vm, o, ...values);
  };
}
