import type { ArrayInitializer, Assign, Binary, Conditional, Expression } from '../../../syntax/ast.ts';
import { BOOLEAN } from '../../../types/types.ts';
import type { Expr } from '../../frame.ts';
import { planCall } from '../call.ts';
import { compile, compileTo } from '../expression.ts';
import { isTypeName } from '../variable.ts';
import type { Builder } from './builder.ts';
import { emitCall } from './call.ts';
import { callSuspends, suspends } from './suspends.ts';
import { prepareSwitch } from './switch.ts';

/**
 * Writes the steps of an expression in which the thread may have to wait, up to the last of these places. What is left,
 * `compile` makes of the same expression afterwards: the parts that have been evaluated stand in slots by then.
 */
export function prepare(b: Builder, e: Expression | ArrayInitializer): void {
  const { scope } = b;
  if (!suspends(scope, e)) return;
  switch (e.kind) {
    case 'MethodCall': {
      const target = e.target && e.target.kind !== 'Super' && !isTypeName(scope, e.target) ? [e.target] : [];
      hoistAll(b, [...target, ...e.arguments]);
      if (!callSuspends(scope, e)) return;
      const slot = scope.newSlot();
      emitCall(b, planCall(scope, e), slot);
      scope.hoisted.set(e, slot);
      return;
    }
    case 'Binary':
      if ((e.operator === '&&' || e.operator === '||') && suspends(scope, e.right)) prepareLogical(b, e);
      else hoistAll(b, [e.left, e.right]);
      return;
    case 'Conditional':
      prepareConditional(b, e);
      return;
    case 'SwitchExpression':
      prepareSwitch(b, e);
      return;
    case 'Assign':
      prepareAssign(b, e);
      return;
    default:
      hoistAll(b, operandsOf(b, e));
  }
}

/** What is evaluated before the expression itself, in order. */
function operandsOf(b: Builder, e: Expression | ArrayInitializer): readonly Expression[] {
  switch (e.kind) {
    case 'Parenthesized':
      return [e.expression];
    case 'Unary':
      return e.operator === '++' || e.operator === '--' ? partsOf(b, e.operand) : [e.operand];
    case 'Cast':
    case 'InstanceOf':
      return [e.operand];
    case 'FieldAccess':
      return isTypeName(b.scope, e.target) ? [] : [e.target];
    case 'ArrayAccess':
      return [e.array, e.index];
    case 'New':
      return e.outer ? [e.outer, ...e.arguments] : e.arguments;
    case 'NewArray':
      return e.initializer ? elementsOf(e.initializer) : e.sizes;
    case 'ArrayInitializer':
      return elementsOf(e);
    case 'MethodReference':
      return isExpression(e.target) ? [e.target] : [];
    default:
      return [];
  }
}

const elementsOf = (e: ArrayInitializer): Expression[] => e.elements.flatMap((x) => (x.kind === 'ArrayInitializer' ? elementsOf(x) : [x]));

/** A method reference's target may be a type; an expression in which a thread waits is none. */
function isExpression(target: { readonly kind: string }): target is Expression {
  return !target.kind.endsWith('Type');
}

/** What is evaluated of the target of an assignment. */
function partsOf(b: Builder, target: Expression): readonly Expression[] {
  if (target.kind === 'Parenthesized') return partsOf(b, target.expression);
  return target.kind === 'ArrayAccess' || target.kind === 'FieldAccess' ? operandsOf(b, target) : [];
}

/** Evaluates into slots all of these up to the last one in which the thread may have to wait. */
function hoistAll(b: Builder, operands: readonly Expression[]): void {
  const last = operands.findLastIndex((o) => suspends(b.scope, o));
  for (const operand of operands.slice(0, last + 1)) hoist(b, operand);
}

const STAYS: ReadonlySet<string> = new Set(['Literal', 'This', 'Super', 'Lambda', 'ClassLiteral']);

function hoist(b: Builder, e: Expression): void {
  const { scope } = b;
  if (STAYS.has(e.kind) || scope.hoisted.has(e) || scope.attribution.constants.has(e)) return;
  prepare(b, e);
  if (scope.hoisted.has(e)) return;
  const value = compile(scope, e);
  keep(b, e, value);
}

function keep(b: Builder, e: Expression, value: Expr): void {
  const slot = b.scope.newSlot();
  b.effect((f) => {
    f[slot] = value(f);
  });
  b.scope.hoisted.set(e, slot);
}

function prepareLogical(b: Builder, e: Binary): void {
  const { scope } = b;
  const slot = scope.newSlot();
  const end = b.label();
  prepare(b, e.left);
  const left = compileTo(scope, e.left, BOOLEAN);
  b.effect((f) => {
    f[slot] = left(f);
  });
  b.unless(e.operator === '&&' ? (f) => f[slot] : (f) => !f[slot], end);
  prepare(b, e.right);
  const right = compileTo(scope, e.right, BOOLEAN);
  b.effect((f) => {
    f[slot] = right(f);
  });
  b.mark(end);
  scope.hoisted.set(e, slot);
}

function prepareConditional(b: Builder, e: Conditional): void {
  const { scope } = b;
  const type = scope.typeOf(e);
  const slot = scope.newSlot();
  const otherwise = b.label();
  const end = b.label();
  const branch = (part: Expression): void => {
    prepare(b, part);
    const value = compileTo(scope, part, type);
    b.effect((f) => {
      f[slot] = value(f);
    });
  };
  prepare(b, e.condition);
  b.unless(compileTo(scope, e.condition, BOOLEAN), otherwise);
  branch(e.then);
  b.jump(end);
  b.mark(otherwise);
  branch(e.else);
  b.mark(end);
  scope.hoisted.set(e, slot);
}

/** The target's parts come first; a compound assignment reads it before the right side is evaluated. */
function prepareAssign(b: Builder, e: Assign): void {
  for (const part of partsOf(b, e.target)) hoist(b, part);
  if (e.operator && suspends(b.scope, e.value)) keep(b, e.target, compile(b.scope, e.target));
  prepare(b, e.value);
}
