import type { Expression, MethodCall, MethodReference } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { resolveName } from './variable.ts';
import { isPoly } from './functional.ts';
import type { Attributor, Env } from './attributor.ts';
import type { MethodSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { classType, mentions, UNKNOWN } from './types.ts';

/**
 * A generic call's result of which no argument tells anything while overloads are chosen: implicitly typed lambdas and
 * inexact method references are looked at only afterwards (JLS 15.12.2.2). Whatever its bound allows may then receive it.
 */
export interface HiddenResult {
  /** Of the type parameter; undefined for none. */
  readonly bound: Type | undefined;
}

/** Of a call as an argument, tried out without a target. */
export function hiddenResultOf(cx: Attributor, call: MethodCall, env: Env): HiddenResult | undefined {
  return cx.speculate(() => {
    attribute(cx, call, env, UNKNOWN);
    const method = cx.attribution.calls.get(call)?.method;
    const variable = method?.returnType;
    if (!method || variable?.kind !== 'variable' || call.typeArguments.length > 0) return undefined;
    const types = call.arguments.map((a) => (isPoly(cx, a, env) ? undefined : UNKNOWN));
    return hiddenResult(cx, call.arguments, types, method, variable.name, env);
  }).value;
}

/** @param types undefined for the arguments that need a target */
export function hiddenResult(
  cx: Attributor,
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  method: MethodSymbol,
  name: string,
  env: Env,
): HiddenResult | undefined {
  const variable = method.typeParameters.find((v) => v.name === name);
  if (!variable) return undefined;
  const [declared] = variable.bounds;
  let bound = declared === undefined || declared === cx.relations.object ? undefined : declared;
  for (const [i, arg] of args.entries()) {
    const formal = method.parameters[Math.min(i, method.parameters.length - 1)]?.type;
    if (!formal || !mentions(formal, new Set([variable]))) continue;
    if (types[i] !== undefined) return undefined;
    if (arg.kind === 'Lambda' ? arg.parameters.some((p) => !p.type) : arg.kind === 'MethodReference' && !isExact(cx, arg, env)) continue;
    const inner =
      arg.kind === 'MethodCall' && formal.kind === 'class' ? nestedResult(cx, arg, formal.args.indexOf(variable), env) : undefined;
    if (!inner) return undefined;
    bound ??= inner.bound;
  }
  return { bound };
}

/** Of a generic call inside the call: its result is a parameterised type, whose argument at this place is meant. */
function nestedResult(cx: Attributor, call: MethodCall, place: number, env: Env): HiddenResult | undefined {
  const method = cx.attribution.calls.get(call)?.method;
  const returned = method?.returnType.kind === 'class' ? method.returnType.args[place] : undefined;
  if (!method || returned?.kind !== 'variable') return undefined;
  const types = call.arguments.map((a) => (isPoly(cx, a, env) ? undefined : UNKNOWN));
  return hiddenResult(cx, call.arguments, types, method, returned.name, env);
}

/** Whether the reference names one method alone, which is not generic (JLS 15.13.1). */
function isExact(cx: Attributor, e: MethodReference, env: Env): boolean {
  const { target } = e;
  if (target.kind === 'ArrayType') return true;
  const type =
    target.kind === 'ClassType'
      ? cx.typeOf(target, env)
      : target.kind === 'Name' || target.kind === 'FieldAccess'
        ? ((named): Type => (named?.kind === 'class' ? classType(named) : attribute(cx, target, env)))(resolveName(cx, target, env))
        : UNKNOWN;
  if (type.kind === 'unknown') return true;
  if (e.name !== 'new') return cx.relations.findMethods(type, e.name).length === 1;
  return type.kind === 'class' && type.symbol.methods.get('<init>')?.length === 1 && type.symbol.typeParameters.length === type.args.length;
}

/** Whether such a result may go into a parameter of this type. */
export function fitsHidden(cx: Attributor, { bound }: HiddenResult, to: Type, strict: boolean): boolean {
  if (to.kind === 'primitive') return !strict;
  if (!bound || to.kind !== 'array') return true;
  return bound.kind === 'class' && cx.relations.isSubtype(to, bound);
}
