import type { Block, Statement } from '../syntax/statement.ts';
import type { Expression, Lambda, MethodReference } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { isAssignable, mismatch } from './assignability.ts';
import { resolveName } from './variable.ts';
import type { Attributor, Env } from './attributor.ts';
import { fitsHidden, hiddenResultOf } from './hidden-result.ts';
import type { MethodSymbol } from './symbol.ts';
import type { ClassType, Type } from './type.ts';
import { classType, containsUnknown, erasure, show, substitute, UNKNOWN, upperBound } from './types.ts';
import { lambdaEnv } from './attribute-lambda.ts';

export const LENGTHS_DIFFER = 'actual and formal argument lists differ in length';

/** Whether an argument needs a target type: lambdas, references, diamonds, generic calls, and what holds them. */
export function isPoly(cx: Attributor, e: Expression, env: Env): boolean {
  switch (e.kind) {
    case 'Lambda':
    case 'MethodReference':
      return true;
    case 'Parenthesized':
      return isPoly(cx, e.expression, env);
    case 'Conditional':
      return isPoly(cx, e.then, env) || isPoly(cx, e.else, env);
    case 'SwitchExpression':
      return true;
    case 'New':
      return e.type.segments.at(-1)?.typeArguments?.length === 0;
    case 'MethodCall':
      return (
        e.typeArguments.length === 0 &&
        cx.speculate(() => {
          attribute(cx, e, env, UNKNOWN);
          const call = cx.attribution.calls.get(e);
          const method = call?.method;
          return method !== undefined && method.typeParameters.length > 0 && containsVariable(method.returnType, method);
        }).value
      );
    default:
      return false;
  }
}

function containsVariable(type: Type, method: MethodSymbol): boolean {
  switch (type.kind) {
    case 'variable':
      return method.typeParameters.includes(type);
    case 'class':
      return type.args.some((a) => containsVariable(a, method));
    case 'array':
      return containsVariable(type.element, method);
    case 'wildcard':
      return containsVariable(type.type, method);
    default:
      return false;
  }
}

/** A functional interface seen without wildcards, with its method's parameter and result types. */
export interface Descriptor {
  readonly type: ClassType;
  readonly method: MethodSymbol;
  readonly parameters: readonly Type[];
  readonly returns: Type;
}

export function descriptorOf(cx: Attributor, target: Type): Descriptor | undefined {
  const found = cx.relations.functionalMethod(target);
  if (!found) return undefined;
  const plain = classType(found.type.symbol, found.type.args.map(upperBound));
  const site = cx.relations.asSuper(plain, found.site.symbol) ?? found.site;
  const map = cx.relations.substitutionOf(site);
  return {
    type: found.type,
    method: found.method,
    parameters: found.method.parameters.map((p) => substitute(p.type, map)),
    returns: substitute(found.method.returnType, map),
  };
}

const returnsValue = (s: Statement): boolean | undefined => {
  switch (s.kind) {
    case 'Return':
      return s.value !== undefined;
    case 'Block':
      return anyReturn(s.statements);
    case 'If':
      return anyReturn(s.else ? [s.then, s.else] : [s.then]);
    case 'While':
    case 'DoWhile':
    case 'For':
    case 'ForEach':
    case 'Labeled':
    case 'Synchronized':
      return returnsValue(s.body);
    case 'Try':
      return anyReturn([s.body, ...s.catches.map((c) => c.body), ...(s.finally ? [s.finally] : [])]);
    case 'Switch':
      return anyReturn(s.cases.flatMap((c) => c.body));
    default:
      return undefined;
  }
};

const anyReturn = (list: readonly Statement[]): boolean | undefined => {
  const found = list.map(returnsValue).filter((r) => r !== undefined);
  return found.length === 0 ? undefined : found.some((r) => r);
};

/** Potential compatibility of an argument (JLS 15.12.2.1): a reason when it cannot be, undefined when it may. */
export function couldBeCompatible(cx: Attributor, arg: Expression, to: Type, env: Env, strict = false): string | undefined {
  if (to.kind === 'unknown' || to.kind === 'variable') return undefined;
  if (arg.kind === 'Parenthesized') return couldBeCompatible(cx, arg.expression, to, env, strict);
  if (arg.kind === 'Lambda') {
    const descriptor = descriptorOf(cx, to);
    if (!descriptor) return `argument mismatch; ${show(to)} is not a functional interface`;
    if (descriptor.parameters.length !== arg.parameters.length)
      return 'argument mismatch; incompatible parameter types in lambda expression';
    if (arg.body.kind === 'Block') {
      const value = anyReturn(arg.body.statements);
      if (value === true && descriptor.returns.kind === 'void')
        return 'argument mismatch; bad return type in lambda expression\n      unexpected return value';
      if (value !== true && descriptor.returns.kind !== 'void' && !endsAbruptly(arg.body))
        return 'argument mismatch; bad return type in lambda expression\n      missing return value';
    } else if (descriptor.returns.kind === 'void' && !isStatementExpression(arg.body))
      return 'argument mismatch; bad return type in lambda expression';
    if (arg.parameters.every((p) => p.type) && !containsUnknown(to)) {
      const result = bodyType(cx, arg, descriptor, env);
      if (result.mismatch) return `argument mismatch; bad return type in lambda expression\n      ${result.mismatch}`;
    }
    return undefined;
  }
  if (arg.kind === 'MethodReference') {
    const descriptor = descriptorOf(cx, to);
    if (!descriptor) return `argument mismatch; ${show(to)} is not a functional interface`;
    return referenceTakes(cx, arg, env, descriptor.parameters.length) ? undefined : 'argument mismatch; invalid method reference';
  }
  if (arg.kind === 'Conditional')
    return couldBeCompatible(cx, arg.then, to, env, strict) ?? couldBeCompatible(cx, arg.else, to, env, strict);
  const hidden = arg.kind === 'MethodCall' ? hiddenResultOf(cx, arg, env) : undefined;
  if (hidden)
    return fitsHidden(cx, hidden, to, strict) ? undefined : `argument mismatch; ${mismatch(hidden.bound ?? cx.relations.object, to)}`;
  const { value: from, errors } = cx.speculate(() => attribute(cx, arg, env, to));
  // What is wrong whatever the target is no reason against this one.
  const anyway = errors > 0 ? cx.speculate(() => attribute(cx, arg, env, UNKNOWN)).errors : 0;
  if (errors > anyway) return `argument mismatch; ${mismatch(from, to)}`;
  if (strict && (from.kind === 'primitive') !== (to.kind === 'primitive') && from.kind !== 'unknown')
    return `argument mismatch; ${mismatch(from, to)}`;
  if (strict && to.kind === 'primitive' && arg.kind !== 'SwitchExpression' && isGenericCall(cx, arg))
    return `argument mismatch; ${mismatch(cx.relations.object, to)}`;
  if (cx.relations.isConvertible(from, to) || from.kind === 'unknown') return undefined;
  if (
    (containsUnknown(from) || containsUnknown(to)) &&
    cx.relations.isConvertible(erasure(from, cx.relations.object), erasure(to, cx.relations.object))
  )
    return undefined;
  return `argument mismatch; ${mismatch(from, to)}`;
}

/** Whether a method of that name takes so many arguments; true when there is none at all, which is an error of its own. */
function referenceTakes(cx: Attributor, e: MethodReference, env: Env, arity: number): boolean {
  const { target } = e;
  if (e.name === 'new' || target.kind === 'Super' || target.kind === 'PrimitiveType' || target.kind === 'ArrayType') return true;
  const { value: type } = cx.speculate(() => {
    if (target.kind === 'ClassType') return cx.typeOf(target, env);
    const named = target.kind === 'Name' || target.kind === 'FieldAccess' ? resolveName(cx, target, env) : undefined;
    return named?.kind === 'class' ? classType(named) : undefined;
  });
  if (!type || type.kind === 'unknown') return true;
  const found = cx.relations.findMethods(type, e.name);
  const takes = (method: MethodSymbol, count: number): boolean =>
    method.parameters.length === count || (method.varargs && count >= method.parameters.length - 1);
  return found.length === 0 || found.some(({ method }) => takes(method, method.flags.static ? arity : arity - 1));
}

/** A call whose result is a type variable gives a reference, whatever it is inferred to be. */
function isGenericCall(cx: Attributor, e: Expression): boolean {
  return e.kind === 'MethodCall' && cx.attribution.calls.get(e)?.method?.returnType.kind === 'variable';
}

/** The value type of an explicitly typed lambda against a descriptor, tried out. */
function bodyType(cx: Attributor, lambda: Lambda, descriptor: Descriptor, env: Env): { mismatch: string | undefined } {
  if (descriptor.returns.kind === 'void' || containsUnknown(descriptor.returns)) return { mismatch: undefined };
  return cx.speculate(() => {
    const { body } = lambda;
    if (body.kind === 'Block') return { mismatch: undefined };
    const inner = lambdaEnv(cx, lambda, env, descriptor.parameters, { kind: 'lambda', target: descriptor.returns, found: [] });
    const type = attribute(cx, body, inner, descriptor.returns);
    return { mismatch: isAssignable(cx, body, type, descriptor.returns) ? undefined : mismatch(type, descriptor.returns) };
  }).value;
}

export const isStatementExpression = (e: Expression): boolean =>
  ['MethodCall', 'New', 'Assign'].includes(e.kind) || (e.kind === 'Unary' && (e.operator === '++' || e.operator === '--'));

function endsAbruptly(block: Block): boolean {
  const last = block.statements.at(-1);
  if (!last) return false;
  if (last.kind === 'Throw') return true;
  if (last.kind === 'While') return last.condition.kind === 'Literal' && last.condition.value === true;
  if (last.kind === 'Block') return endsAbruptly(last);
  if (last.kind === 'Try') return endsAbruptly(last.body) && last.catches.every((c) => endsAbruptly(c.body));
  return false;
}

/** JLS 15.12.2.5 for functional interface parameters. */
export function lambdaMoreSpecific(cx: Attributor, arg: Expression, from: Type, to: Type): boolean {
  if (
    cx.relations.isSubtype(from, to) &&
    !(from.kind === 'class' && to.kind === 'class' && from.symbol !== to.symbol && containsUnknown(to))
  )
    return true;
  const a = descriptorOf(cx, from);
  const b = descriptorOf(cx, to);
  if (!a || !b) return false;
  if (b.returns.kind === 'void') return true;
  if (a.returns.kind === 'void') return false;
  if (a.returns.kind === 'primitive' && b.returns.kind !== 'primitive')
    return arg.kind !== 'Lambda' || arg.body.kind === 'Block' || standsForPrimitive(cx, arg.body);
  if (a.returns.kind !== 'primitive' && b.returns.kind === 'primitive')
    return arg.kind === 'Lambda' && arg.body.kind !== 'Block' && !standsForPrimitive(cx, arg.body);
  return cx.relations.isSubtype(a.returns, b.returns);
}

function standsForPrimitive(cx: Attributor, body: Expression): boolean {
  const type = cx.attribution.types.get(body);
  return type === undefined ? body.kind === 'Literal' || body.kind === 'Binary' : type.kind === 'primitive';
}
