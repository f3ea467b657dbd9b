import type { Block, Expression, Lambda, MethodReference, Statement } from '../syntax/ast.ts';
import type { Invocation } from './attribution.ts';
import { attribute, isAssignable, mismatch, position, reportDuplicate, reportMismatch, resolveName } from './attribute-expression.ts';
import { attributeBlock } from './attribute-statement.ts';
import { type Attributor, childEnv, type Env, findLocal } from './attributor.ts';
import { AliveAnalysis } from './flow-alive.ts';
import { ThrowsAnalysis } from './flow-throws.ts';
import type { BoundConflict, Inference } from './infer.ts';
import { fitsHidden, hiddenResultOf } from './hidden-result.ts';
import { describeKind } from './resolve-type.ts';
import type { LocalSymbol, MethodSymbol } from './symbol.ts';
import type { ArrayType, ClassType, Type, TypeVariable } from './type.ts';
import {
  classType,
  containsUnknown,
  erasure,
  mentions,
  show,
  showMethod,
  substitute,
  UNKNOWN,
  unboxed,
  upperBound,
  VOID,
} from './types.ts';

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

const isStatementExpression = (e: Expression): boolean =>
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

/**
 * Attributes a target-typed argument as far as the inference knows its target, and relates its result. `standalone`:
 * nothing outside the call will tell more. Gives the conflict of a lambda's value with what its result must be.
 */
export function relatePoly(
  cx: Attributor,
  arg: Expression,
  formal: Type,
  env: Env,
  inference: Inference,
  standalone: boolean,
): BoundConflict | undefined {
  if (arg.kind === 'Parenthesized') {
    const conflict = relatePoly(cx, arg.expression, formal, env, inference, standalone);
    cx.attribution.types.set(arg, cx.attribution.types.get(arg.expression) ?? UNKNOWN);
    return conflict;
  }
  if (arg.kind === 'Lambda' && standalone) settleInputs(cx, arg, formal, inference);
  const wrong = arg.kind === 'Lambda' ? conflictOfValue(cx, arg, formal, env, inference) : undefined;
  if (wrong) return wrong;
  const functional = arg.kind === 'Lambda' || arg.kind === 'MethodReference';
  // Into a bare type parameter anything may go that widens it; inside a type, what is known so far helps the argument.
  const known = substitute(formal, functional || formal.kind !== 'variable' ? inference.partial() : inference.settled());
  const target = known.kind === 'unknown' && formal.kind === 'variable' ? (limitFor(cx, arg, formal, env, inference) ?? known) : known;
  if (arg.kind === 'Lambda' || arg.kind === 'MethodReference') {
    attribute(cx, arg, env, target);
    const found = cx.relations.functionalMethod(formal);
    if (!found) return undefined;
    const plain = classType(found.type.symbol, found.type.args.map(upperBound));
    const site = cx.relations.asSuper(plain, found.site.symbol) ?? found.site;
    const map = cx.relations.substitutionOf(site);
    const returns = substitute(found.method.returnType, map);
    if (arg.kind === 'Lambda' && arg.parameters.every((p) => p.type)) {
      const info = cx.attribution.lambdas.get(arg);
      found.method.parameters.forEach((p, i) => inference.relate(substitute(p.type, map), info?.parameterTypes[i] ?? UNKNOWN, 'equal'));
    }
    const actual = arg.kind === 'Lambda' ? cx.attribution.lambdas.get(arg)?.returnType : cx.attribution.references.get(arg)?.returnType;
    if (arg.kind === 'MethodReference')
      relateExactReference(
        cx,
        arg,
        found.method.parameters.map((p) => substitute(p.type, map)),
        inference,
      );
    if (actual && returns.kind !== 'void') inference.relate(returns, actual, 'lower');
    for (const t of found.method.thrown) {
      const thrown = substitute(t, map);
      if (thrown.kind !== 'variable' || !inference.throwing.has(thrown) || inference.isResolved(thrown)) continue;
      for (const checked of thrownIn(cx, arg)) inference.relate(thrown, checked, 'lower');
    }
    return undefined;
  }
  const type = attribute(cx, arg, env, target);
  inference.relate(formal, type, 'lower');
  return undefined;
}

/** What the call's own target makes of a parameter, where the argument can be that. */
function limitFor(cx: Attributor, arg: Expression, formal: TypeVariable, env: Env, inference: Inference): Type | undefined {
  const limit = inference.limit(formal);
  if (!limit) return undefined;
  const { value, errors } = cx.speculate(() => attribute(cx, arg, env, limit));
  return errors === 0 && cx.relations.isConvertible(value, limit) ? limit : undefined;
}

/** What a lambda's untyped parameters are must be known before its body is looked at (JLS 18.5.2.2). */
function settleInputs(cx: Attributor, arg: Lambda, formal: Type, inference: Inference): void {
  if (arg.parameters.every((p) => p.type)) return;
  const open = descriptorOf(cx, formal)?.parameters.filter((p) => inference.mentions(p)) ?? [];
  const final = inference.final(false);
  for (const v of inference.variables) {
    const type = final.get(v);
    if (type && !containsUnknown(type) && !inference.isResolved(v) && open.some((p) => mentions(p, new Set([v]))))
      inference.relate(v, type, 'equal');
  }
}

/** A value that is an expression of its own type bounds the result; when that is fixed to another type, the call is to blame. */
function conflictOfValue(cx: Attributor, arg: Lambda, formal: Type, env: Env, inference: Inference): BoundConflict | undefined {
  const { body } = arg;
  if (body.kind === 'Block') return undefined;
  const returns = descriptorOf(cx, formal)?.returns;
  if (returns?.kind !== 'variable' || !inference.variables.has(returns)) return undefined;
  const exact = inference.exact(returns);
  const wanted = exact ?? inference.limit(returns);
  if (!wanted || containsUnknown(wanted)) return undefined;
  const known = descriptorOf(cx, substitute(formal, inference.partial()));
  if (!known || known.parameters.some(containsUnknown)) return undefined;
  const { value: type, errors } = cx.speculate(() => {
    const inner = lambdaEnv(cx, arg, env, known.parameters, { kind: 'lambda', target: undefined, found: [] });
    return isPoly(cx, body, inner) ? UNKNOWN : attribute(cx, body, inner);
  });
  if (errors > 0 || type.kind === 'void' || type.kind === 'null' || cx.relations.isConvertible(type, wanted)) return undefined;
  const lower = [cx.relations.boxed(type)];
  return exact ? { variable: returns, exact: [exact], lower } : { variable: returns, exact: [], lower, upper: [wanted] };
}

/** Checked exceptions that a lambda's body or a referenced method throws (JLS 18.2.5). */
function thrownIn(cx: Attributor, arg: Lambda | MethodReference): readonly Type[] {
  const analysis = new ThrowsAnalysis(cx.attribution, cx.relations, cx.currentUnit.unit.source.text, () => undefined);
  if (arg.kind === 'Lambda') return analysis.leaving(arg.body);
  return cx.attribution.references.get(arg)?.invocation?.method?.thrown.filter((t) => t.kind !== 'variable' && analysis.isChecked(t)) ?? [];
}

/** `Foo::bar` with one non-overloaded method tells the function's parameter types. */
function relateExactReference(cx: Attributor, e: MethodReference, formals: readonly Type[], inference: Inference): void {
  const info = cx.attribution.references.get(e);
  if (
    info?.mode === 'unbound' &&
    formals[0] &&
    info.targetType &&
    !(info.targetType.kind === 'class' && info.targetType.symbol.typeParameters.length > info.targetType.args.length)
  ) {
    if (formals[0].kind === 'variable' && inference.variables.has(formals[0]) && !inference.isResolved(formals[0]))
      inference.relate(formals[0], info.targetType, 'lower');
  }
  if (!info?.invocation || info.mode === 'unbound') return;
  formals.forEach((f, i) => {
    const p = info.invocation?.parameterTypes[i];
    if (p && f.kind === 'variable' && inference.variables.has(f) && !inference.isResolved(f)) inference.relate(f, p, 'lower');
  });
}

function lambdaEnv(cx: Attributor, e: Lambda, env: Env, parameterTypes: readonly Type[], returns: Env['returns']): Env {
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

export function attributeReference(cx: Attributor, e: MethodReference, env: Env, target: Type | undefined): Type {
  const descriptor = target && target.kind !== 'unknown' ? descriptorOf(cx, target) : undefined;
  const isType = ['PrimitiveType', 'ClassType', 'ArrayType'].includes(e.target.kind);
  const named = !isType && (e.target.kind === 'Name' || e.target.kind === 'FieldAccess') ? resolveName(cx, e.target, env) : undefined;
  let targetType: Type | undefined;
  let onType = false;
  if (e.target.kind === 'PrimitiveType' || e.target.kind === 'ClassType' || e.target.kind === 'ArrayType') {
    targetType = cx.typeOf(e.target, env);
    onType = true;
  } else if (named?.kind === 'class') {
    if (e.target.kind === 'Name' || e.target.kind === 'FieldAccess') cx.attribution.names.set(e.target, named);
    targetType = classType(named);
    onType = true;
  } else if (e.target.kind === 'Super') targetType = env.currentClass.superclass ?? cx.relations.object;
  else if (
    e.target.kind !== 'VarType' &&
    e.target.kind !== 'WildcardType' &&
    e.target.kind !== 'IntersectionType' &&
    e.target.kind !== 'UnionType'
  )
    targetType = attribute(cx, e.target, env);
  if (!descriptor) {
    if (target === undefined) cx.report('compiler.err.unexpected.mref', 'method reference not expected here', e.start);
    else if (target.kind !== 'unknown')
      cx.report('compiler.err.prob.found.req', `incompatible types: ${show(target)} is not a functional interface`, e.start);
    return UNKNOWN;
  }
  if (!targetType || targetType.kind === 'unknown') return descriptor.type;
  const base = {
    functionalType: descriptor.type,
    interface: descriptor.type.symbol,
    method: descriptor.method,
    parameterTypes: descriptor.parameters,
  };
  if (e.name === 'new' && targetType.kind === 'array') {
    cx.attribution.references.set(e, { ...base, returnType: targetType, mode: 'array', invocation: undefined, targetType });
    return descriptor.type;
  }
  const chosen = chooseReferenced(cx, e, targetType, onType, descriptor);
  if (!chosen) {
    if (descriptor.parameters.some(containsUnknown)) {
      cx.attribution.references.set(e, { ...base, returnType: UNKNOWN, mode: 'dynamic', invocation: undefined, targetType });
      return descriptor.type;
    }
    const what = e.name === 'new' ? 'constructor' : 'method';
    const wrong = referenceProblem(cx, e, targetType, onType, descriptor.parameters);
    if (wrong.length > 0) {
      cx.report('compiler.err.prob.found.req', `incompatible types: invalid ${what} reference`, e.start, wrong);
      return descriptor.type;
    }
    // While a call is inferred, javac speaks of the instance method, whose receiver is the first parameter.
    const types = descriptor.parameters
      .slice(onType && e.name !== 'new' && containsUnknown(descriptor.returns) && descriptor.parameters.length > 0 ? 1 : 0)
      .map(show)
      .join(',');
    const symbol = `${what} ${e.name === 'new' ? show(targetType) : e.name}(${types})`;
    const where = targetType.kind === 'class' ? `${describeKind(targetType.symbol)} ${show(targetType)}` : `class ${show(targetType)}`;
    cx.report('compiler.err.invalid.mref', `invalid ${what} reference`, e.start, [
      '  cannot find symbol',
      `    symbol:   ${symbol}`,
      `    location: ${where}`,
    ]);
    return descriptor.type;
  }
  const returns = chosen.returnType;
  if (
    descriptor.returns.kind !== 'void' &&
    !containsUnknown(descriptor.returns) &&
    !cx.relations.isConvertible(returns, descriptor.returns)
  ) {
    cx.report('compiler.err.prob.found.req', 'incompatible types: bad return type in method reference', e.start, [
      `    ${mismatch(returns, descriptor.returns)}`,
    ]);
  }
  const thrown = descriptor.method.thrown.some((t) => t.kind === 'variable')
    ? []
    : (chosen.invocation.method?.thrown.filter(
        (t) =>
          t.kind !== 'variable' &&
          !cx.relations.isThrowableUnchecked(t) &&
          !descriptor.method.thrown.some((d) => cx.relations.isSubtype(t, d)),
      ) ?? []);
  if (thrown.length > 0 && returns.kind !== 'array')
    cx.report(
      'compiler.err.incompatible.thrown.types.mref',
      `incompatible thrown types ${thrown.map(show).join(',')} in functional expression`,
      e.start,
    );
  cx.attribution.references.set(e, { ...base, returnType: returns, mode: chosen.mode, invocation: chosen.invocation, targetType });
  return descriptor.type;
}

/** Why none of the methods of that name is the one meant; nothing when there is none. */
function referenceProblem(cx: Attributor, e: MethodReference, type: Type, onType: boolean, args: readonly Type[]): string[] {
  const constructor = e.name === 'new';
  const found =
    constructor && type.kind === 'class'
      ? (type.symbol.methods.get('<init>') ?? []).map((method) => ({ method, site: type }))
      : cx.relations.findMethods(type, e.name);
  const other = constructor
    ? undefined
    : pick(
        cx,
        found.filter((f) => f.method.flags.static !== onType),
        args,
        'bound',
      )?.invocation.method;
  if (other)
    return [
      onType
        ? `    unexpected instance method ${showMethod(other)} found in unbound lookup`
        : `    unexpected static method ${showMethod(other)} found in bound lookup`,
    ];
  const [what, given] = [constructor ? 'constructor' : 'method', args.map(show).join(',') || 'no arguments'];
  const tries = found.map(({ method, site }) => {
    const formals = method.parameters.map((p) => substitute(p.type, cx.relations.substitutionOf(site)));
    const wrong =
      formals.length === args.length
        ? args.flatMap((a, i) => (cx.relations.isConvertible(a, formals[i] ?? UNKNOWN) ? [] : [mismatch(a, formals[i] ?? UNKNOWN)]))[0]
        : undefined;
    return { owner: method.owner, formals: formals.map(show).join(','), name: constructor ? method.owner.simpleName : e.name, wrong };
  });
  const [only] = tries;
  if (!only) return [];
  if (tries.length > 1)
    return [
      `    no suitable ${what} found for ${only.name}(${given})`,
      ...tries.flatMap((t) => [
        `        ${what} ${t.owner.simpleName}.${t.name}(${t.formals}) is not applicable`,
        `          (${t.wrong ? `argument mismatch; ${t.wrong}` : LENGTHS_DIFFER})`,
      ]),
    ];
  if (only.wrong) return [`    incompatible types: ${only.wrong}`];
  return [
    `    ${what} ${only.name} in ${only.owner.typeKind} ${only.owner.simpleName} cannot be applied to given types`,
    `      required: ${only.formals || 'no arguments'}`,
    `      found:    ${given}`,
    `      reason: ${LENGTHS_DIFFER}`,
  ];
}

interface Chosen {
  readonly mode: 'static' | 'bound' | 'unbound' | 'super' | 'constructor';
  readonly invocation: Invocation;
  readonly returnType: Type;
}

function chooseReferenced(
  cx: Attributor,
  e: MethodReference,
  targetType: Type,
  onType: boolean,
  descriptor: Descriptor,
): Chosen | undefined {
  const args = descriptor.parameters;
  if (e.name === 'new') {
    if (targetType.kind !== 'class') return undefined;
    const diamond = targetType.args.length === 0 && targetType.symbol.typeParameters.length > 0;
    const result = pick(
      cx,
      (targetType.symbol.methods.get('<init>') ?? []).map((method) => ({ method, site: targetType })),
      args,
      'constructor',
    );
    if (!result) return undefined;
    const own =
      diamond && descriptor.returns.kind === 'class'
        ? cx.relations.asSuper(
            classType(
              targetType.symbol,
              targetType.symbol.typeParameters.map((_, i) =>
                descriptor.returns.kind === 'class' ? (descriptor.returns.args[i] ?? UNKNOWN) : UNKNOWN,
              ),
            ),
            targetType.symbol,
          )
        : undefined;
    return {
      ...result,
      returnType:
        own ??
        (diamond
          ? classType(
              targetType.symbol,
              targetType.symbol.typeParameters.map(() => UNKNOWN),
            )
          : targetType),
    };
  }
  const found = cx.relations.findMethods(targetType, e.name);
  const [first, ...rest] = args;
  if (!onType)
    return pick(
      cx,
      found.filter((f) => !f.method.flags.static),
      args,
      e.target.kind === 'Super' ? 'super' : 'bound',
      targetType.kind === 'array' ? targetType : undefined,
    );
  const asStatic = pick(
    cx,
    found.filter((f) => f.method.flags.static),
    args,
    'static',
  );
  if (asStatic) return asStatic;
  if (!first) return undefined;
  const raw = targetType.kind === 'class' && targetType.args.length === 0 && targetType.symbol.typeParameters.length > 0;
  const receiver = targetType.kind === 'class' && raw ? (cx.relations.asSuper(first, targetType.symbol) ?? targetType) : targetType;
  if (first.kind !== 'unknown' && !cx.relations.isSubtype(cx.relations.boxed(first), targetType)) return undefined;
  const methods = cx.relations.findMethods(receiver, e.name).filter((f) => !f.method.flags.static);
  return pick(cx, methods, rest, 'unbound', targetType.kind === 'array' ? targetType : undefined);
}

function pick(
  cx: Attributor,
  found: readonly { method: MethodSymbol; site: ClassType }[],
  args: readonly Type[],
  mode: Chosen['mode'],
  array?: ArrayType,
): Chosen | undefined {
  for (const phase of ['strict', 'loose', 'varargs'] as const) {
    const fitting = found.flatMap(({ method, site }) => {
      const map = cx.relations.substitutionOf(site);
      const declared = method.parameters.map((p) => substitute(p.type, map));
      const last = declared.at(-1);
      const formals =
        phase !== 'varargs'
          ? declared
          : method.varargs && last?.kind === 'array' && args.length >= declared.length - 1
            ? [...declared.slice(0, -1), ...Array.from({ length: args.length - declared.length + 1 }, () => last.element)]
            : undefined;
      if (!formals || formals.length !== args.length) return [];
      const solved = inferMap(cx, method, formals, args);
      const parameters = formals.map((f) => substitute(f, solved));
      const fits = args.every(
        (a, i) => cx.relations.isConvertible(a, parameters[i] ?? UNKNOWN, phase === 'strict') || a.kind === 'unknown',
      );
      return fits ? [{ method, parameters, returns: substitute(substitute(method.returnType, map), solved) }] : [];
    });
    const best =
      fitting.find((a) =>
        fitting.every((b) => a === b || a.parameters.every((p, i) => cx.relations.isConvertible(p, b.parameters[i] ?? UNKNOWN))),
      ) ?? fitting[0];
    if (best) {
      const returns =
        best.method.name === 'getClass'
          ? cx.relations.named('java.lang.Class')
          : array && best.method.name === 'clone'
            ? array
            : best.returns;
      return {
        mode,
        returnType: returns,
        invocation: {
          method: best.method,
          mode: best.method.flags.static ? 'static' : mode === 'constructor' || mode === 'super' ? 'special' : 'virtual',
          implicitThis: undefined,
          variableArity: phase === 'varargs',
          parameterTypes: best.parameters,
          returnType: returns,
        },
      };
    }
  }
  return undefined;
}

function inferMap(cx: Attributor, method: MethodSymbol, formals: readonly Type[], args: readonly Type[]): Map<TypeVariable, Type> {
  if (method.typeParameters.length === 0) return new Map();
  const inference = cx.newInference(method.typeParameters);
  args.forEach((a, i) => inference.relate(formals[i] ?? UNKNOWN, a, 'lower'));
  return new Map(inference.final(false));
}

export { erasure };
