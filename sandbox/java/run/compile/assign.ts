import type { Assign, BinaryOperator, Expression, Unary } from '../../syntax/ast.ts';
import type { FieldSymbol } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import { BOOLEAN, binaryPromotion, INT, PRIMITIVES, unaryPromotion, unboxed } from '../../types/types.ts';
import type { Expr, Frame, Slot } from '../frame.ts';
import { checkElement, storeElement } from './array.ts';
import { convert, type Place } from './convert.ts';
import { compile, compileTo, placeOf } from './expression.ts';
import { because } from './null-text.ts';
import { arithmetic, textOf } from './operators.ts';
import type { Scope } from './scope.ts';
import { holderOf, initialize, isTypeName } from './variable.ts';

/** How to write a variable. `prepare` evaluates target and index once, left to right. */
interface Target {
  readonly prepare: (f: Frame) => Slot;
  readonly read: (f: Frame, at: Slot) => Slot;
  readonly write: (f: Frame, at: Slot, value: Slot) => void;
}

const nothing = (): undefined => undefined;

function strip(e: Expression): Expression {
  return e.kind === 'Parenthesized' ? strip(e.expression) : e;
}

function targetOf(scope: Scope, written: Expression): Target {
  const e = strip(written);
  const { vm } = scope;
  if (e.kind === 'ArrayAccess') {
    const array = compile(scope, e.array);
    const index = compileTo(scope, e.index, INT);
    const check = checkElement(scope, e);
    const store = storeElement(scope, e);
    return {
      prepare: (f) => ({ a: array(f), i: index(f) }),
      read: (_f, at) => check(at.a, at.i),
      write: (_f, at, value) => store(at.a, at.i, value),
    };
  }
  const symbol = e.kind === 'Name' || e.kind === 'FieldAccess' ? scope.attribution.names.get(e) : undefined;
  if (symbol?.kind === 'local') {
    const slot = scope.slotOf(symbol);
    return {
      prepare: nothing,
      read: (f) => f[slot],
      write: (f, _at, value) => {
        f[slot] = value;
      },
    };
  }
  if (symbol?.kind !== 'field') {
    const line = scope.lineOf(e.start);
    const fail = (): never => vm.errors.notFound(line, e.kind === 'FieldAccess' ? e.name.name : '?');
    return { prepare: fail, read: fail, write: fail };
  }
  return fieldTarget(scope, e, symbol);
}

function fieldTarget(scope: Scope, e: Expression, symbol: FieldSymbol): Target {
  const { vm } = scope;
  const { owner, slot } = vm.fieldOf(symbol);
  const line = scope.lineOf(e.kind === 'FieldAccess' ? e.name.start : e.start);
  if (symbol.flags.static) {
    const { statics } = owner;
    const target = e.kind === 'FieldAccess' && !isTypeName(scope, e.target) ? compile(scope, e.target) : undefined;
    return {
      prepare: (f) => {
        target?.(f);
        if (!owner.ready) initialize(scope, owner, line);
      },
      read: () => statics[slot],
      write: (_f, _at, value) => {
        statics[slot] = value;
      },
    };
  }
  if (e.kind !== 'FieldAccess') {
    const receiver = holderOf(scope, symbol);
    return {
      prepare: receiver,
      read: (_f, at) => at.fields[slot],
      write: (_f, at, value) => {
        at.fields[slot] = value;
      },
    };
  }
  const target = compile(scope, e.target);
  return {
    prepare: target,
    read: (_f, at) =>
      at === null ? vm.errors.nullPointer(line, () => `Cannot read field "${symbol.name}"${because(scope, e.target)}`) : at.fields[slot],
    write: (_f, at, value) => {
      if (at === null) vm.errors.nullPointer(line, () => `Cannot assign field "${symbol.name}"${because(scope, e.target)}`);
      at.fields[slot] = value;
    },
  };
}

export function compileAssign(scope: Scope, e: Assign): Expr {
  if (e.operator) return compileCompound(scope, e, e.operator);
  const type = scope.typeOf(e.target);
  const value = compileTo(scope, e.value, type);
  const target = strip(e.target);
  const symbol = target.kind === 'Name' ? scope.attribution.names.get(target) : undefined;
  if (symbol?.kind === 'local') {
    const slot = scope.slotOf(symbol);
    return (f) => (f[slot] = value(f));
  }
  if (
    symbol?.kind === 'field' &&
    !symbol.flags.static &&
    scope.vm.runtimeOf(scope.symbol).supertypes.has(scope.vm.runtimeOf(symbol.owner))
  ) {
    const { slot } = scope.vm.fieldOf(symbol);
    const { thisSlot } = scope;
    return (f) => {
      const v = value(f);
      f[thisSlot].fields[slot] = v;
      return v;
    };
  }
  const { prepare, write } = targetOf(scope, e.target);
  return (f) => {
    const at = prepare(f);
    const v = value(f);
    write(f, at, v);
    return v;
  };
}

/** Reading, operating and converting back; `undefined` where the kinds are only known at run time. */
function operation(
  scope: Scope,
  operator: BinaryOperator,
  targetType: Type,
  valueType: Type,
  line: number,
  place: Place,
): { operate: (current: Slot, value: Slot) => Slot; valueAs: Type } | undefined {
  const { vm } = scope;
  if (operator === '+' && targetType.kind === 'class' && targetType.symbol.binaryName === 'java.lang.String') {
    const text = textOf(scope, valueType) ?? String;
    return {
      operate: (current, value) => {
        const joined = (current ?? 'null') + text(value);
        vm.stack.allocate(joined.length + 24);
        return joined;
      },
      valueAs: valueType,
    };
  }
  const l = unboxed(targetType);
  const r = unboxed(valueType);
  if (!l || !r) return undefined;
  const shift = operator === '<<' || operator === '>>' || operator === '>>>';
  const promoted = l === BOOLEAN ? BOOLEAN : shift ? unaryPromotion(l) : binaryPromotion(l, r);
  const compute = arithmetic(scope, operator, promoted.name, line);
  let current: Slot;
  const widen = convert(vm, () => current, targetType, promoted, place);
  let result: Slot;
  const narrowed = convert(vm, () => result, promoted, PRIMITIVES[l.name], place);
  let small: Slot;
  const boxed = convert(vm, () => small, PRIMITIVES[l.name], targetType, place);
  return {
    operate: (before, value) => {
      current = before;
      const wide = widen([]);
      result = compute(wide, value);
      small = narrowed([]);
      return boxed([]);
    },
    valueAs: shift ? (unaryPromotion(r).name === 'long' ? INT : unaryPromotion(r)) : promoted,
  };
}

function compileCompound(scope: Scope, e: Assign, operator: BinaryOperator): Expr {
  const targetType = scope.typeOf(e.target);
  const valueType = scope.typeOf(e.value);
  const line = scope.lineOf(e.operatorStart);
  const early = scope.hoisted.get(e.target);
  const fast = early === undefined ? fastCompound(scope, e, operator, targetType, valueType) : undefined;
  if (fast) return fast;
  const plan = operation(scope, operator, targetType, valueType, line, placeOf(scope, e.target));
  const { prepare, read, write } = targetOf(scope, e.target);
  if (!plan) {
    const value = compile(scope, e.value);
    return (f) => {
      const at = prepare(f);
      read(f, at);
      value(f);
      return scope.vm.errors.raise(
        line,
        'java.lang.InternalError',
        `not supported: ${operator}= on a value whose type the trial could not infer`,
      );
    };
  }
  const value = plan.valueAs === valueType ? compile(scope, e.value) : shiftSafe(scope, e.value, plan.valueAs);
  return (f) => {
    const at = prepare(f);
    const current = early === undefined ? read(f, at) : f[early];
    const result = plan.operate(current, value(f));
    write(f, at, result);
    return result;
  };
}

/** A shift distance of type long counts by its low bits, so narrowing it to int changes nothing. */
function shiftSafe(scope: Scope, e: Expression, type: Type): Expr {
  return compileTo(scope, e, type);
}

/** `i += x` and the like on an int or double local. */
function fastCompound(scope: Scope, e: Assign, operator: BinaryOperator, targetType: Type, valueType: Type): Expr | undefined {
  const target = strip(e.target);
  const symbol = target.kind === 'Name' ? scope.attribution.names.get(target) : undefined;
  if (symbol?.kind !== 'local' || targetType.kind !== 'primitive' || valueType.kind !== 'primitive') return undefined;
  const slot = scope.slotOf(symbol);
  const int =
    targetType.name === 'int' &&
    (valueType.name === 'int' || valueType.name === 'short' || valueType.name === 'byte' || valueType.name === 'char');
  const value = compile(scope, e.value);
  if (int && operator === '+') return (f) => (f[slot] = (f[slot] + value(f)) | 0);
  if (int && operator === '-') return (f) => (f[slot] = (f[slot] - value(f)) | 0);
  if (int && operator === '*') return (f) => (f[slot] = Math.imul(f[slot], value(f)));
  if (int && operator === '^') return (f) => (f[slot] ^= value(f));
  if (int && operator === '&') return (f) => (f[slot] &= value(f));
  if (int && operator === '|') return (f) => (f[slot] |= value(f));
  const long = targetType.name === 'long' && valueType.name !== 'float' && valueType.name !== 'double' && valueType.name !== 'boolean';
  if (long && (operator === '+' || operator === '-')) {
    const add = arithmetic(scope, operator, 'long', 0);
    const sign = operator === '+' ? 1 : -1;
    return (f) => {
      const a = f[slot];
      const b = value(f);
      if (typeof a === 'number' && typeof b === 'number') {
        const sum = a + sign * b;
        if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) return (f[slot] = sum);
      }
      return (f[slot] = add(a, b));
    };
  }
  if (targetType.name === 'double' && valueType.name !== 'long' && valueType.name !== 'boolean') {
    if (operator === '+') return (f) => (f[slot] = f[slot] + value(f));
    if (operator === '-') return (f) => (f[slot] = f[slot] - value(f));
    if (operator === '*') return (f) => (f[slot] = f[slot] * value(f));
  }
  return undefined;
}

/** `++` and `--`; `used` is false for a statement, where before and after do not differ. */
export function compileStep(scope: Scope, e: Unary, used: boolean): Expr {
  const target = strip(e.operand);
  const type = scope.typeOf(e.operand);
  const symbol = target.kind === 'Name' ? scope.attribution.names.get(target) : undefined;
  const by = e.operator === '++' ? 1 : -1;
  const before = used && !e.prefix;
  if (symbol?.kind === 'local' && type.kind === 'primitive' && type.name === 'int') {
    const slot = scope.slotOf(symbol);
    if (!before) return by === 1 ? (f) => (f[slot] = (f[slot] + 1) | 0) : (f) => (f[slot] = (f[slot] - 1) | 0);
    return (f) => {
      const v = f[slot];
      f[slot] = (v + by) | 0;
      return v;
    };
  }
  const inner = unboxed(type) ?? INT;
  const plan = operation(scope, '+', type, INT, scope.lineOf(e.start), placeOf(scope, e.operand));
  const { prepare, read, write } = targetOf(scope, e.operand);
  if (!plan) {
    const line = scope.lineOf(e.start);
    return () =>
      scope.vm.errors.raise(
        line,
        'java.lang.InternalError',
        `not supported: ${e.operator} on a value whose type the trial could not infer`,
      );
  }
  const amount = inner.name === 'boolean' ? 0 : by;
  return (f) => {
    const at = prepare(f);
    const current = read(f, at);
    const next = plan.operate(current, amount);
    write(f, at, next);
    return before ? current : next;
  };
}
