import type { Block } from '../syntax/statement.ts';
import type { Expression, Lambda } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { isAssignable, position, reportDuplicate, reportMismatch } from './assignability.ts';
import { attributeBlock } from './attribute-statement.ts';
import { type Attributor, childEnv, type Env, findLocal } from './attributor.ts';
import { AliveAnalysis } from './flow-alive.ts';
import type { LocalSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { containsUnknown, show, unboxed, UNKNOWN, VOID } from './types.ts';
import { descriptorOf, isStatementExpression } from './functional.ts';

export function lambdaEnv(cx: Attributor, e: Lambda, env: Env, parameterTypes: readonly Type[], returns: Env['returns']): Env {
  const inner = childEnv(env, { owner: e, returns, yields: undefined });
  e.parameters.forEach((p, i) => {
    const declared = p.type && p.type.kind !== 'VarType' ? cx.typeOf(p.type, env) : (parameterTypes[i] ?? UNKNOWN);
    const local: LocalSymbol = {
      kind: 'local',
      name: p.name.name,
      type: declared,
      final: p.modifiers?.modifiers.some((m) => m.name === 'final') ?? false,
      effectivelyFinal: true,
      captured: false,
      constant: undefined,
      owner: e,
    };
    const clash = findLocal(env, p.name.name);
    if (clash && clash.env.currentClass === env.currentClass) reportDuplicate(cx, p.name.name, p.name.start, env);
    cx.attribution.locals.set(p, local);
    inner.locals.set(p.name.name, local);
  });
  return inner;
}

const BAD_RETURN = ['bad return type in lambda expression'];

export function attributeLambda(cx: Attributor, e: Lambda, env: Env, target: Type | undefined): Type {
  const { inferredFrom } = cx;
  cx.inferredFrom = undefined;
  const type = attributeFunction(cx, e, env, target);
  cx.inferredFrom = inferredFrom;
  return type;
}

function attributeFunction(cx: Attributor, e: Lambda, env: Env, target: Type | undefined): Type {
  const descriptor = target && target.kind !== 'unknown' ? descriptorOf(cx, target) : undefined;
  if (!descriptor) {
    if (target && target.kind === 'unknown') {
      cx.speculate(() => {
        const inner = lambdaEnv(cx, e, env, [], { kind: 'lambda', target: UNKNOWN, found: [] });
        if (e.body.kind === 'Block') attributeBlock(cx, e.body, inner);
        else attribute(cx, e.body, inner, UNKNOWN);
      });
      return UNKNOWN;
    }
    if (target === undefined) cx.report('compiler.err.unexpected.lambda', 'lambda expression not expected here', e.start);
    else cx.report('compiler.err.prob.found.req', `incompatible types: ${show(target)} is not a functional interface`, e.start);
    return UNKNOWN;
  }
  if (descriptor.parameters.length !== e.parameters.length) {
    cx.report('compiler.err.prob.found.req', 'incompatible types: incompatible parameter types in lambda expression', e.start);
    return descriptor.type;
  }
  const found: { type: Type | undefined; expression: Expression | undefined }[] = [];
  const wanted = descriptor.returns;
  const inner = lambdaEnv(cx, e, env, descriptor.parameters, { kind: 'lambda', target: wanted, found });
  let returnType: Type = wanted;
  if (e.body.kind === 'Block') {
    attributeBlock(cx, e.body, inner);
    const values = found.flatMap((f) => (f.type ? [f.type] : []));
    if (wanted.kind !== 'void') returnType = containsUnknown(wanted) ? (values.length > 0 ? lubOf(cx, values) : UNKNOWN) : wanted;
    if (wanted.kind !== 'void' && values.length > 0 && !cx.speculating && completes(cx, e.body))
      cx.report('compiler.err.prob.found.req', 'incompatible types: bad return type in lambda expression', e.start, [
        '    missing return value',
      ]);
  } else {
    const type = attribute(cx, e.body, inner, wanted.kind === 'void' ? undefined : wanted);
    if (wanted.kind === 'void') {
      if (!isStatementExpression(e.body) && type.kind !== 'unknown')
        cx.report(
          'compiler.err.prob.found.req',
          'incompatible types: lambda body is not compatible with a void functional interface',
          position(cx, e.body),
          ['    (consider using a block lambda body, or use a statement expression instead)'],
        );
    } else if (!isAssignable(cx, e.body, type, wanted)) {
      reportMismatch(cx, e.body, type, wanted, BAD_RETURN);
    }
    if (wanted.kind !== 'void') returnType = containsUnknown(wanted) || wanted.kind === 'unknown' ? type : wanted;
  }
  const parameterTypes = e.parameters.map((p, i) => cx.attribution.locals.get(p)?.type ?? descriptor.parameters[i] ?? UNKNOWN);
  cx.attribution.lambdas.set(e, {
    functionalType: descriptor.type,
    interface: descriptor.type.symbol,
    method: descriptor.method,
    parameterTypes,
    returnType: wanted.kind === 'void' ? VOID : returnType,
  });
  return descriptor.type;
}

/** Whether a body that gives a value may also end without one. */
function completes(cx: Attributor, body: Block): boolean {
  let completed = false;
  new AliveAnalysis(cx.attribution, () => undefined).body(body, true, () => (completed = true));
  return completed;
}

function lubOf(cx: Attributor, types: readonly Type[]): Type {
  const [first] = types;
  if (first && types.every((t) => t === first)) return first;
  if (types.every((t) => t.kind === 'primitive')) {
    const p = types.flatMap((t) => unboxed(t) ?? []);
    return p[0] ?? UNKNOWN;
  }
  return cx.relations.lub(types);
}

/** A `return` inside a lambda. */
export function lambdaReturn(
  cx: Attributor,
  value: Expression | undefined,
  env: Env,
  target: Type | undefined,
  at: number,
): Type | undefined {
  if (target?.kind === 'void') {
    if (value) {
      attribute(cx, value, env);
      cx.report('compiler.err.prob.found.req', 'incompatible types: bad return type in lambda expression', position(cx, value), [
        '    unexpected return value',
      ]);
    }
    return undefined;
  }
  if (!value) {
    cx.report('compiler.err.prob.found.req', 'incompatible types: bad return type in lambda expression', at, ['    missing return value']);
    return undefined;
  }
  const type = attribute(cx, value, env, target);
  if (target && !isAssignable(cx, value, type, target)) reportMismatch(cx, value, type, target, BAD_RETURN);
  return type;
}
