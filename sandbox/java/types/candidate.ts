import type { Expression } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { isAccessible } from './access.ts';
import { mismatch, position } from './assignability.ts';
import { couldBeCompatible, isPoly, lambdaMoreSpecific, LENGTHS_DIFFER } from './functional.ts';
import type { Attributor, Env } from './attributor.ts';
import { Inference } from './infer.ts';
import type { MethodSymbol } from './symbol.ts';
import type { Type, TypeVariable } from './type.ts';
import { containsUnknown, erasure, show, substitute, type Substitution, UNKNOWN } from './types.ts';

export interface Candidate {
  readonly method: MethodSymbol;
  /** The receiver type's view of the declaring class; substitutes class type parameters. */
  readonly map: Substitution;
  /** What a call infers: the method's type parameters, and with a diamond the class's. */
  readonly variables: readonly TypeVariable[];
  /** Private in a supertype of the receiver's type, which does not inherit it. */
  readonly hidden?: boolean;
  /** Of a raw type, whose parameters are erased: `java.lang.Object`. */
  readonly erasedTo?: Type;
}

/**
 * Each call infers its own copies of the type parameters: inside a generic class or method the same variables are
 * ordinary types.
 */
export function candidateOf(method: MethodSymbol, site: Substitution, ofClass: readonly TypeVariable[]): Candidate {
  const declared = [...method.typeParameters, ...ofClass];
  if (declared.length === 0) return { method, map: site, variables: [] };
  const map = new Map(site);
  const variables = declared.map((v): TypeVariable => ({ kind: 'variable', name: v.name, bounds: [] }));
  declared.forEach((v, i) => map.set(v, variables[i] ?? v));
  variables.forEach((v, i) => {
    v.bounds = (declared[i]?.bounds ?? []).map((b) => substitute(b, map));
  });
  return { method, map, variables };
}

type Phase = 'strict' | 'loose' | 'varargs';

const PHASES: readonly Phase[] = ['strict', 'loose', 'varargs'];

/** Types of the arguments that do not need a target; undefined for those that do. */
export function standalone(cx: Attributor, args: readonly Expression[], env: Env): (Type | undefined)[] {
  return args.map((a) => {
    if (isPoly(cx, a, env)) return undefined;
    const type = attribute(cx, a, env);
    if (type.kind !== 'void') return type;
    cx.report('compiler.err.void.not.allowed.here', "'void' type not allowed here", position(cx, a));
    return UNKNOWN;
  });
}

export function formalsFor(candidate: Candidate, count: number, phase: Phase): Type[] | undefined {
  const { erasedTo } = candidate;
  const formals = candidate.method.parameters.map(({ type }) => (erasedTo ? erasure(type, erasedTo) : substitute(type, candidate.map)));
  if (phase !== 'varargs') return formals.length === count ? formals : undefined;
  if (!candidate.method.varargs || count < formals.length - 1) return undefined;
  const last = formals.at(-1);
  if (last?.kind !== 'array') return undefined;
  return [...formals.slice(0, -1), ...Array.from({ length: count - formals.length + 1 }, () => last.element)];
}

/** Why arguments do not fit, as javac says it. */
export interface Misfit {
  readonly reason: string;
  readonly argument?: Expression;
}

export function applicable(
  cx: Attributor,
  candidate: Candidate,
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  phase: Phase,
  explicit: readonly Type[],
): Misfit | undefined {
  const { parameters, varargs } = candidate.method;
  // With variable arity, javac looks at the arguments before it counts them.
  const short = phase === 'varargs' && varargs && args.length < parameters.length - 1;
  const formals = formalsFor(candidate, short ? parameters.length : args.length, short ? 'loose' : phase);
  if (!formals) return { reason: LENGTHS_DIFFER };
  const inference = new Inference(explicit.length > 0 ? [] : candidate.variables, cx.relations);
  const given: Substitution = explicit.length > 0 ? new Map(candidate.variables.map((v, i) => [v, explicit[i] ?? UNKNOWN])) : new Map();
  const captured = types.map((t) => t && cx.relations.capture(t));
  captured.forEach((t, i) => {
    const formal = formals[i];
    if (t && formal) inference.relate(substitute(formal, given), t, 'lower');
  });
  const solved = inference.final(true);
  const settled = inference.settled();
  for (const [i, formal] of formals.entries()) {
    const arg = args[i];
    if (!arg) continue;
    const to = substitute(substitute(formal, given), solved);
    const from = types[i];
    if (from === undefined) {
      // Arguments that wait for a target widen what the others have given.
      const open = formal.kind !== 'variable' ? to : substitute(substitute(formal, given), settled);
      const reason = couldBeCompatible(cx, arg, open, env, phase === 'strict');
      if (reason) return { reason, argument: arg };
    } else if (
      holdsPrimitive(formal, from, inference) ||
      (!cx.relations.isConvertible(from, to, phase === 'strict') &&
        !cx.relations.isConvertible(captured[i] ?? from, to, phase === 'strict'))
    ) {
      const declared = inference.mentions(formal) ? formal : to;
      return {
        reason: `${phase === 'varargs' && i >= parameters.length - 1 ? 'varargs' : 'argument'} mismatch; ${mismatch(from, declared)}`,
        argument: arg,
      };
    }
  }
  for (const v of inference.variables) {
    const [bound] = v.bounds;
    const known = inference.solve(v);
    if (!bound || !known || containsUnknown(known)) continue;
    const limit = substitute(bound, solved);
    if (!containsUnknown(limit) && !cx.relations.isSubtype(known, erasure(limit, cx.relations.object))) {
      const exact = inference.exact(v);
      return {
        reason: `inference variable ${v.name} has incompatible bounds\n${exact ? `equality constraints: ${show(exact)}\nlower bounds: ${show(bound)}` : `lower bounds: ${show(bound)}\nlower bounds: ${show(known)}`}`,
      };
    }
  }
  return short ? { reason: LENGTHS_DIFFER } : undefined;
}

/** `int[]` for `T[]`: no type variable is a primitive type. */
function holdsPrimitive(formal: Type, from: Type, inference: Inference): boolean {
  if (formal.kind !== 'array' || from.kind !== 'array') return false;
  if (formal.element.kind === 'variable' && inference.variables.has(formal.element)) return from.element.kind === 'primitive';
  return holdsPrimitive(formal.element, from.element, inference);
}

/** Only accessible methods are candidates; when there are none, the error is about access. */
export function accessible(cx: Attributor, candidates: readonly Candidate[], env: Env): readonly Candidate[] {
  const open = candidates.filter((c) => !c.hidden && isAccessible(cx, c.method, c.method.owner, env));
  return open.length > 0 ? open : candidates;
}

export interface Resolution {
  readonly candidate: Candidate;
  readonly phase: Phase;
}

/** Three phases, then the most specific (JLS 15.12.2). */
export function resolve(
  cx: Attributor,
  candidates: readonly Candidate[],
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  explicit: readonly Type[],
): Resolution | 'none' | { readonly ambiguous: readonly [Candidate, Candidate] } {
  for (const phase of PHASES) {
    const all = candidates.filter((c) => applicable(cx, c, args, types, env, phase, explicit) === undefined);
    // A stub's overload behaves; one that is a signature alone would only be more specific.
    const behaving = all.filter((c) => c.method.implicit !== 'signature');
    const fitting = behaving.length > 0 ? behaving : all;
    const [first, second] = fitting;
    if (!first) continue;
    if (!second) return { candidate: first, phase };
    const best = fitting.filter((a) => fitting.every((b) => a === b || moreSpecific(cx, a, b, args, env, phase)));
    const concrete = best.length > 1 ? (best.find((b) => !b.method.flags.abstract) ?? best[0]) : best[0];
    if (concrete) return { candidate: concrete, phase };
    return { ambiguous: [first, second] };
  }
  return 'none';
}

function moreSpecific(cx: Attributor, a: Candidate, b: Candidate, args: readonly Expression[], env: Env, phase: Phase): boolean {
  const x = formalsFor(a, args.length, phase);
  const y = formalsFor(b, args.length, phase);
  if (!x || !y) return false;
  const inference = new Inference(b.variables, cx.relations);
  x.forEach((t, i) => inference.relate(y[i] ?? UNKNOWN, t, 'lower'));
  const solved = inference.final(true);
  return args.every((arg, i) => {
    const from = x[i] ?? UNKNOWN;
    const to = substitute(y[i] ?? UNKNOWN, solved);
    if (isPoly(cx, arg, env) && (arg.kind === 'Lambda' || arg.kind === 'MethodReference')) return lambdaMoreSpecific(cx, arg, from, to);
    if (from.kind === 'primitive' && to.kind !== 'primitive') return cx.relations.isSubtype(cx.relations.boxed(from), to);
    return cx.relations.isSubtype(from, to) || (from.kind === 'variable' && from.bounds.length === 0 && to.kind === 'variable');
  });
}
