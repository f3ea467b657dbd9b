import type { Expression, Lambda, MethodReference } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import type { Attributor, Env } from './attributor.ts';
import { ThrowsAnalysis } from './flow-throws.ts';
import type { BoundConflict, Inference } from './infer.ts';
import type { Type, TypeVariable } from './type.ts';
import { classType, containsUnknown, mentions, substitute, UNKNOWN, upperBound } from './types.ts';
import { descriptorOf, isPoly } from './functional.ts';
import { lambdaEnv } from './attribute-lambda.ts';

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
