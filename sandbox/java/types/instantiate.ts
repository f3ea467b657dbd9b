import type { Expression } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { relatePoly } from './lambda-inference.ts';
import { hiddenResult } from './hidden-result.ts';
import type { Attributor, Env } from './attributor.ts';
import { type BoundConflict, Inference } from './infer.ts';
import type { MethodSymbol } from './symbol.ts';
import type { Type, TypeVariable } from './type.ts';
import { containsUnknown, erasure, show, substitute, type Substitution, UNKNOWN } from './types.ts';
import { whereClause } from './where.ts';
import { formalsFor, type Resolution } from './candidate.ts';

export function reportConflict(cx: Attributor, method: MethodSymbol, conflict: BoundConflict, offset: number): void {
  const { variable, exact, lower, upper } = conflict;
  const equal = [...new Set(exact.map(show))].join(',');
  const message = `incompatible types: inference variable ${variable.name} has incompatible`;
  if (upper)
    cx.report('compiler.err.prob.found.req', `${message} bounds`, offset, [
      ...(exact.length > 0 ? [`    equality constraints: ${equal}`] : []),
      `    lower bounds: ${[...new Set([...upper, ...(variable.bounds.length > 0 ? variable.bounds : [cx.relations.object])].map(show))].join(',')}`,
      ...(exact.length > 0 ? [] : [`    lower bounds: ${lower.map(show).join(',')}`]),
      ...whereClause(method, [variable]),
    ]);
  else if (lower.length === 0)
    cx.report('compiler.err.prob.found.req', `${message} equality constraints ${equal}`, offset, whereClause(method, [variable]));
  else
    cx.report('compiler.err.prob.found.req', `${message} bounds`, offset, [
      `    equality constraints: ${equal}`,
      `    lower bounds: ${[...new Set(lower.map(show))].reverse().join(',')}`,
      ...whereClause(method, [variable]),
    ]);
}

/** What a hidden result is, when the target cannot take it; what its type arguments are does not count. */
function hiddenConflict(
  cx: Attributor,
  resolution: Resolution,
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  wanted: Type,
  returnType: TypeVariable,
): BoundConflict | undefined {
  const { object } = cx.relations;
  if (!types.includes(undefined) || wanted === object) return undefined;
  const hidden = hiddenResult(cx, args, types, resolution.candidate.method, returnType.name, env);
  if (!hidden) return undefined;
  const { value, errors } = cx.speculate(() => instantiate(cx, resolution, args, types, env, undefined, [], returnType).returns);
  if (errors > 0 || value.kind === 'unknown' || cx.relations.isConvertible(erasure(value, object), erasure(wanted, object)))
    return undefined;
  return { variable: returnType, exact: [], lower: [value], upper: hidden.bound ? [wanted, hidden.bound] : [wanted] };
}

/** Infers the call's type arguments, attributes its lambdas, and gives the invocation. */
export function instantiate(
  cx: Attributor,
  resolution: Resolution,
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  target: Type | undefined,
  explicit: readonly Type[],
  returnType: Type,
): { parameters: Type[]; returns: Type; map: Substitution; thrown: readonly Type[]; conflict: BoundConflict | undefined } {
  const { variables: inferred } = resolution.candidate;
  const formals = formalsFor(resolution.candidate, args.length, resolution.phase) ?? [];
  const given: Substitution = explicit.length > 0 ? new Map(inferred.map((v, i) => [v, explicit[i] ?? UNKNOWN])) : new Map();
  const variables = explicit.length > 0 ? [] : inferred;
  const inference = new Inference(variables, cx.relations);
  const declaredThrown = resolution.candidate.method.thrown.map((t) => substitute(t, resolution.candidate.map));
  for (const t of declaredThrown) if (t.kind === 'variable' && inference.variables.has(t)) inference.throwing.add(t);
  types.forEach((t, i) => {
    const formal = formals[i];
    if (t && formal) inference.relate(substitute(formal, given), cx.relations.capture(t), 'lower');
  });
  const wanted = target && target.kind !== 'unknown' && target.kind !== 'void' ? target : undefined;
  const conflicts: BoundConflict[] = [];
  const early =
    wanted && returnType.kind === 'variable' && inference.variables.has(returnType)
      ? hiddenConflict(cx, resolution, args, types, env, wanted, returnType)
      : undefined;
  if (early) return { parameters: formals.map(() => UNKNOWN), returns: UNKNOWN, map: new Map(), thrown: declaredThrown, conflict: early };
  const relateTarget = (): void => {
    if (wanted && inference.mentions(returnType)) {
      const blank = new Inference(variables, cx.relations);
      blank.relate(returnType, cx.relations.boxed(wanted), 'upper');
      for (const v of variables) {
        const exact = blank.exact(v);
        const lower = exact && !containsUnknown(exact) ? (inference.conflict(v, exact) ?? blank.conflict(v, exact)) : undefined;
        if (exact && lower) conflicts.push({ variable: v, exact: [exact], lower });
        const clash = inference.clash(v);
        if (clash) conflicts.push({ variable: v, exact: clash, lower: [] });
        if (exact && !containsUnknown(exact) && inference.accepts(v, exact)) {
          inference.relate(v, exact, 'equal');
          continue;
        }
        const fromTarget = blank.solve(v);
        // What goes into it already may fit what is wanted: then a further call within this one is inferred for that, too.
        const open =
          !inference.isResolved(v) || (!inference.exact(v) && !inference.limit(v) && !inference.conflict(v, fromTarget ?? UNKNOWN));
        if (fromTarget && open && !containsUnknown(fromTarget)) inference.relate(v, fromTarget, 'upper');
      }
    }
  };
  relateTarget();
  args.forEach((arg, i) => {
    const formal = formals[i];
    if (types[i] !== undefined || !formal) return;
    const conflict = relatePoly(cx, arg, substitute(formal, given), env, inference, target === undefined);
    if (conflict) conflicts.push(conflict);
  });
  relateTarget();
  const map = new Map([...inference.final(false), ...given]);
  const result = returnType.kind === 'variable' && inference.variables.has(returnType) ? map.get(returnType) : undefined;
  // Where another generic call is an argument, its variables are inferred with this call's.
  const together = args.some((arg, i) => types[i] === undefined && arg.kind === 'MethodCall');
  const object = show(cx.relations.object);
  const certain = result?.kind === 'class' && !containsUnknown(result) && !result.args.some((a) => show(a).includes(object));
  if (wanted && result && returnType.kind === 'variable' && together && conflicts.length === 0 && certain)
    if (!cx.relations.isConvertible(result, wanted)) conflicts.push({ variable: returnType, exact: [result], lower: [], upper: [wanted] });
  args.forEach((arg, i) => {
    const formal = formals[i];
    if (types[i] === undefined && formal && arg.kind !== 'Lambda' && arg.kind !== 'MethodReference') {
      const to = substitute(formal, map);
      const from = cx.attribution.types.get(arg) ?? UNKNOWN;
      if (!cx.relations.isConvertible(from, to)) attribute(cx, arg, env, to);
    }
  });
  return {
    parameters: formals.map((f) => substitute(f, map)),
    returns: cx.relations.uncapture(substitute(returnType, map)),
    map,
    thrown: declaredThrown.map((t) => cx.relations.uncapture(substitute(t, map))),
    conflict: conflicts[0],
  };
}
