import type { ArrayInitializer, Expression } from '../syntax/ast.ts';
import { attributeCall } from './attribute-call.ts';
import { attributeNew } from './attribute-new.ts';
import { attributeLambda } from './attribute-lambda.ts';
import { attributeReference } from './method-reference.ts';
import { attributeSwitch } from './attribute-switch.ts';
import { type Attributor, type Env, isString } from './attributor.ts';
import { convertConstant, literalConstant } from './constant.ts';
import type { Constant } from './symbol.ts';
import type { Type } from './type.ts';
import { arrayOf, classType, INT, NULL, show, unboxed, UNKNOWN } from './types.ts';
import { checkAssignable, position } from './assignability.ts';
import { attributeThis, attributeVariable } from './variable.ts';
import { attributeAssign, attributeBinary, attributeConditional, attributeInstanceOf, attributeUnary } from './operator.ts';

/** Types an expression; `target` is the type its context wants, for lambdas, diamonds and generic calls. */
export function attribute(cx: Attributor, e: Expression, env: Env, target?: Type): Type {
  const type = attributeUnchecked(cx, e, env, target);
  cx.attribution.types.set(e, type);
  return type;
}

/** Types an expression and requires that it can go into `target`. */
export function attributeInto(cx: Attributor, e: Expression | ArrayInitializer, env: Env, target: Type): void {
  if (e.kind === 'ArrayInitializer') {
    attributeArrayInitializer(cx, e, env, target);
    return;
  }
  const type = attribute(cx, e, env, target);
  checkAssignable(cx, e, type, target);
}

export function attributeArrayInitializer(cx: Attributor, e: ArrayInitializer, env: Env, target: Type): void {
  if (target.kind !== 'array') {
    if (target.kind !== 'unknown')
      cx.report('compiler.err.illegal.initializer.for.type', `illegal initializer for ${show(target)}`, e.start);
    for (const x of e.elements) if (x.kind !== 'ArrayInitializer') attribute(cx, x, env);
    return;
  }
  for (const x of e.elements) attributeInto(cx, x, env, target.element);
}

function attributeUnchecked(cx: Attributor, e: Expression, env: Env, target: Type | undefined): Type {
  switch (e.kind) {
    case 'Literal': {
      if (e.literal === 'null') return NULL;
      const constant = literalConstant(e, cx.string);
      return constant ? setConstant(cx, e, constant) : UNKNOWN;
    }
    case 'Parenthesized': {
      const type = attribute(cx, e.expression, env, target);
      const constant = cx.attribution.constants.get(e.expression);
      if (constant) cx.attribution.constants.set(e, constant);
      copyBindings(cx, e.expression, e);
      return type;
    }
    case 'Name':
    case 'FieldAccess':
      return attributeVariable(cx, e, env);
    case 'This':
      return attributeThis(cx, e, env);
    case 'Super':
      return env.currentClass.superclass ?? cx.relations.object;
    case 'MethodCall':
      return attributeCall(cx, e, env, target);
    case 'New':
      return attributeNew(cx, e, env, target);
    case 'NewArray': {
      const element = cx.typeOf(e.element, env);
      if (
        element.kind === 'variable' ||
        (element.kind === 'class' && element.args.some((a) => a.kind !== 'wildcard' || a.bound !== 'none'))
      )
        cx.report('compiler.err.generic.array.creation', 'generic array creation', e.start);
      let type = element;
      for (let i = 0; i < e.dimensions; i++) type = arrayOf(type);
      for (const size of e.sizes) attributeInto(cx, size, env, INT);
      if (e.initializer) attributeArrayInitializer(cx, e.initializer, env, type);
      return type;
    }
    case 'ArrayAccess': {
      const array = attribute(cx, e.array, env);
      const index = attribute(cx, e.index, env);
      const promoted = unboxed(index);
      if (index.kind !== 'unknown' && !(promoted && cx.relations.isConvertible(promoted, INT))) checkAssignable(cx, e.index, index, INT);
      if (array.kind === 'array') return array.element;
      if (array.kind !== 'unknown')
        cx.report('compiler.err.array.req.but.found', `array required, but ${show(array)} found`, position(cx, e));
      return UNKNOWN;
    }
    case 'Unary':
      return attributeUnary(cx, e, env);
    case 'Binary':
      return attributeBinary(cx, e, env);
    case 'Assign':
      return attributeAssign(cx, e, env);
    case 'Conditional':
      return attributeConditional(cx, e, env, target);
    case 'Cast': {
      const to = cx.typeOf(e.type, env);
      // A cast gives a target to functions alone (JLS 15.16).
      const from = attribute(cx, e.operand, env, isFunction(e.operand) || to.kind === 'primitive' ? to : undefined);
      if (!cx.relations.isCastable(from, to) && e.operand.kind !== 'Lambda' && e.operand.kind !== 'MethodReference') {
        cx.report(
          'compiler.err.prob.found.req',
          `incompatible types: ${show(from)} cannot be converted to ${show(to)}`,
          position(cx, e.operand),
        );
        return UNKNOWN;
      }
      const constant = cx.attribution.constants.get(e.operand);
      if (constant && (to.kind === 'primitive' || isString(to)) && (constant.type.kind === 'primitive') === (to.kind === 'primitive'))
        cx.attribution.constants.set(e, { type: to, value: convertConstant(constant.value, to) });
      return to;
    }
    case 'InstanceOf':
      return attributeInstanceOf(cx, e, env);
    case 'Lambda':
      return attributeLambda(cx, e, env, target);
    case 'MethodReference':
      return attributeReference(cx, e, env, target);
    case 'SwitchExpression':
      return attributeSwitch(cx, e, env, target);
    case 'ClassLiteral': {
      const type = cx.typeOf(e.type, env);
      return cx.relations.named(
        'java.lang.Class',
        type.kind === 'void'
          ? cx.relations.named('java.lang.Void')
          : cx.relations.boxed(type.kind === 'class' ? classType(type.symbol) : type),
      );
    }
  }
}

function isFunction(e: Expression): boolean {
  if (e.kind === 'Parenthesized') return isFunction(e.expression);
  if (e.kind === 'Conditional') return isFunction(e.then) || isFunction(e.else);
  return e.kind === 'Lambda' || e.kind === 'MethodReference';
}

export function setConstant(cx: Attributor, e: Expression, constant: Constant): Type {
  cx.attribution.constants.set(e, constant);
  return constant.type;
}

function copyBindings(cx: Attributor, from: Expression, to: Expression): void {
  const bindings = cx.bindings.get(from);
  if (bindings) cx.bindings.set(to, bindings);
}
