import type { Expression } from '../../syntax/ast.ts';
import type { Constant } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import { BOOLEAN, UNKNOWN } from '../../types/types.ts';
import type { Expr, Slot } from '../frame.ts';
import { fromBig } from '../long.ts';
import { compileArrayAccess } from './array.ts';
import { compileAssign, compileStep } from './assign.ts';
import { compileCall } from './call.ts';
import { compileCast, compileInstanceOf } from './cast.ts';
import { convert, type Place } from './convert.ts';
import { compileNew, compileNewArray } from './creation.ts';
import type { Operand } from './int-operators.ts';
import { compileLambda } from './lambda.ts';
import { compileReference } from './method-reference.ts';
import { because } from './null-text.ts';
import { compileBinary, compileUnary } from './operators.ts';
import type { Scope } from './scope.ts';
import { compileSwitchExpression } from './switch.ts';
import { classNeeded, compileFieldAccess, compileName, thisOf } from './variable.ts';

export function constantValue(constant: Constant): Slot {
  return typeof constant.value === 'bigint' ? fromBig(constant.value) : constant.value;
}

/** An expression in the representation of its own static type. */
export function compile(scope: Scope, e: Expression): Expr {
  const slot = scope.hoisted.get(e);
  if (slot !== undefined) return (f) => f[slot];
  const constant = scope.attribution.constants.get(e);
  if (constant) {
    const value = constantValue(constant);
    return () => value;
  }
  switch (e.kind) {
    case 'Literal': {
      const value = typeof e.value === 'bigint' ? fromBig(e.value) : e.value;
      return () => value;
    }
    case 'Parenthesized':
      return compile(scope, e.expression);
    case 'Name':
      return compileName(scope, e);
    case 'FieldAccess':
      return compileFieldAccess(scope, e);
    case 'ArrayAccess':
      return compileArrayAccess(scope, e);
    case 'MethodCall':
      return compileCall(scope, e);
    case 'New':
      return compileNew(scope, e);
    case 'NewArray':
      return compileNewArray(scope, e);
    case 'Unary':
      return e.operator === '++' || e.operator === '--' ? compileStep(scope, e, true) : compileUnary(scope, e);
    case 'Binary':
      return compileBinary(scope, e);
    case 'Assign':
      return compileAssign(scope, e);
    case 'Conditional':
      return compileConditional(scope, e);
    case 'Cast':
      return compileCast(scope, e);
    case 'InstanceOf':
      return compileInstanceOf(scope, e);
    case 'Lambda':
      return compileLambda(scope, e);
    case 'MethodReference':
      return compileReference(scope, e);
    case 'SwitchExpression':
      return compileSwitchExpression(scope, e);
    case 'This':
      return thisOf(scope, e);
    case 'ClassLiteral': {
      const type = scope.attribution.typeNodes.get(e.type) ?? UNKNOWN;
      const needed = classNeeded(scope, type, scope.lineOf(e.start));
      return () => needed().classObject;
    }
    case 'Super':
      return (f) => f[scope.thisSlot];
  }
}

export function placeOf(scope: Scope, e: Expression): Place {
  return { line: scope.lineOf(e.start), because: () => because(scope, e) };
}

/**
 * javac's checkcast: what a generic method or field gives is what its type variable was inferred to be only as long
 * as nobody went through a raw type.
 */
export function checkedCast(scope: Scope, e: Expression, expr: Expr, wanted: Type): Expr {
  const inner = e.kind === 'Parenthesized' ? e.expression : e;
  if ((wanted.kind !== 'class' && wanted.kind !== 'array') || !givesTypeVariable(scope, inner)) return expr;
  const { vm } = scope;
  const target = vm.typeClass(wanted);
  if (target.superclass === undefined && !target.isInterface && !target.component) return expr;
  const line = scope.lineOf(e.start);
  let seen: unknown;
  return (f) => {
    const value = expr(f);
    if (value === null) return value;
    const javaClass = vm.classOf(value);
    if (javaClass === seen) return value;
    if (!javaClass.supertypes.has(target)) return vm.errors.classCast(line, value, target);
    seen = javaClass;
    return value;
  };
}

function givesTypeVariable(scope: Scope, e: Expression): boolean {
  if (e.kind === 'MethodCall') return isVariable(scope.attribution.calls.get(e)?.method?.returnType);
  if (e.kind !== 'Name' && e.kind !== 'FieldAccess') return false;
  const symbol = scope.attribution.names.get(e);
  return symbol?.kind === 'field' && isVariable(symbol.type);
}

/** A type variable, or an array of such. */
const isVariable = (type: Type | undefined): boolean => type?.kind === 'variable' || (type?.kind === 'array' && isVariable(type.element));

/** An expression in the representation of another type: boxed, unboxed, widened or narrowed. */
export function compileTo(scope: Scope, e: Expression, type: Type): Expr {
  const constant = scope.attribution.constants.get(e);
  const from = scope.typeOf(e);
  const converted = convert(scope.vm, checkedCast(scope, e, compile(scope, e), type), from, type, placeOf(scope, e));
  if (!constant || (type.kind !== 'primitive' && from.kind === 'primitive')) return converted;
  const value = converted([]);
  return () => value;
}

export function operandOf(scope: Scope, e: Expression, type?: Type): Operand {
  const expr = type ? compileTo(scope, e, type) : compile(scope, e);
  const inner = e.kind === 'Parenthesized' ? e.expression : e;
  const constant = scope.attribution.constants.get(e);
  if (constant && (!type || type.kind === 'primitive')) return { expr, slot: -1, constant: expr([]) };
  if (scope.hoisted.has(e) || scope.hoisted.has(inner)) return { expr, slot: -1, constant: undefined };
  const from = scope.typeOf(e);
  const unchanged =
    !type ||
    from === type ||
    (from.kind === 'primitive' &&
      type.kind === 'primitive' &&
      from.name !== 'long' &&
      type.name !== 'long' &&
      (type.name === 'int' || type.name === 'double'));
  if (
    inner.kind === 'Name' &&
    unchanged &&
    (from.kind === 'primitive') === (type === undefined || type.kind === 'primitive' ? from.kind === 'primitive' : false)
  ) {
    const symbol = scope.attribution.names.get(inner);
    const slot = symbol?.kind === 'local' ? scope.slotOf(symbol) : -1;
    if (slot >= 0) return { expr, slot, constant: undefined };
  }
  return { expr, slot: -1, constant: undefined };
}

function compileConditional(scope: Scope, e: Extract<Expression, { kind: 'Conditional' }>): Expr {
  const type = scope.typeOf(e);
  const condition = compileTo(scope, e.condition, BOOLEAN);
  const a = compileTo(scope, e.then, type);
  const b = compileTo(scope, e.else, type);
  return (f) => (condition(f) ? a(f) : b(f));
}
