import type { Expression, MethodCall, New, ExplicitConstructorCall, EnumConstant, TypeNode } from '../syntax/ast.ts';
import type { Invocation } from './attribution.ts';
import {
  attribute,
  captureInto,
  checkAccess,
  isAccessible,
  mismatch,
  position,
  reportMissingMember,
  reportPrivate,
  reportUnknownPackage,
  resolveName,
} from './attribute-expression.ts';
import { couldBeCompatible, isPoly, lambdaMoreSpecific, LENGTHS_DIFFER, relatePoly } from './attribute-lambda.ts';
import { hiddenResult } from './hidden-result.ts';
import { type Attributor, type Env, locationName } from './attributor.ts';
import { type BoundConflict, Inference } from './infer.ts';
import { isOf } from './relations.ts';
import { describeKind, siteKind } from './resolve-type.ts';
import { declareAnonymous } from './source-class.ts';
import type { ClassSymbol, MethodSymbol } from './symbol.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';
import { importedStatics } from './type-scope.ts';
import {
  classType,
  containsUnknown,
  erasure,
  show,
  showMethod,
  showParameters,
  substitute,
  type Substitution,
  UNKNOWN,
  VOID,
} from './types.ts';
import { whereClause } from './where.ts';

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
function candidateOf(method: MethodSymbol, site: Substitution, ofClass: readonly TypeVariable[]): Candidate {
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
function standalone(cx: Attributor, args: readonly Expression[], env: Env): (Type | undefined)[] {
  return args.map((a) => {
    if (isPoly(cx, a, env)) return undefined;
    const type = attribute(cx, a, env);
    if (type.kind !== 'void') return type;
    cx.report('compiler.err.void.not.allowed.here', "'void' type not allowed here", position(cx, a));
    return UNKNOWN;
  });
}

function formalsFor(candidate: Candidate, count: number, phase: Phase): Type[] | undefined {
  const { erasedTo } = candidate;
  const formals = candidate.method.parameters.map(({ type }) => (erasedTo ? erasure(type, erasedTo) : substitute(type, candidate.map)));
  if (phase !== 'varargs') return formals.length === count ? formals : undefined;
  if (!candidate.method.varargs || count < formals.length - 1) return undefined;
  const last = formals.at(-1);
  if (last?.kind !== 'array') return undefined;
  return [...formals.slice(0, -1), ...Array.from({ length: count - formals.length + 1 }, () => last.element)];
}

/** Why arguments do not fit, as javac says it. */
interface Misfit {
  readonly reason: string;
  readonly argument?: Expression;
}

function applicable(
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
function accessible(cx: Attributor, candidates: readonly Candidate[], env: Env): readonly Candidate[] {
  const open = candidates.filter((c) => !c.hidden && isAccessible(cx, c.method, c.method.owner, env));
  return open.length > 0 ? open : candidates;
}

export interface Resolution {
  readonly candidate: Candidate;
  readonly phase: Phase;
}

/** Three phases, then the most specific (JLS 15.12.2). */
function resolve(
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

function reportConflict(cx: Attributor, method: MethodSymbol, conflict: BoundConflict, offset: number): void {
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
function instantiate(
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
        if (fromTarget && !inference.isResolved(v) && !containsUnknown(fromTarget)) inference.relate(v, fromTarget, 'upper');
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

/** Reports why no candidate fits, with javac's three forms. */
function reportUnresolved(
  cx: Attributor,
  what: string,
  name: string,
  owner: ClassSymbol,
  all: readonly Candidate[],
  args: readonly Expression[],
  types: readonly (Type | undefined)[],
  env: Env,
  offset: number,
  explicit: readonly Type[],
): void {
  const shown = types.map((t, i) => (t ? show(t) : showPoly(cx, args[i], env)));
  if (types.some((t) => t?.kind === 'unknown')) return;
  if (all.some((c) => c.method.owner.source?.unit.source.stub === true)) cx.mayLackOverload = true;
  // javac leaves out the candidates of another length, unless that leaves none.
  const ofLength = all.filter(
    (c) =>
      applicable(cx, c, args, types, env, c.method.varargs ? 'varargs' : 'loose', explicit)?.reason !== LENGTHS_DIFFER ||
      c.method.typeParameters.length > 0,
  );
  const candidates = ofLength.length > 0 ? ofLength : all;
  const [only] = candidates;
  const display = name === '<init>' ? owner.simpleName : name;
  const given = (c: Candidate): Substitution => new Map(explicit.length > 0 ? c.variables.map((v, i) => [v, explicit[i] ?? UNKNOWN]) : []);
  const formals = (c: Candidate): Type[] => c.method.parameters.map((p) => substitute(substitute(p.type, c.map), given(c)));
  const misfit = (c: Candidate): Misfit =>
    applicable(cx, c, args, types, env, c.method.varargs ? 'varargs' : 'loose', explicit) ?? { reason: '' };
  const indented = (c: Candidate, by: string): string => misfit(c).reason.replaceAll('\n', `\n${by}`);
  if (candidates.length === 1 && only) {
    const kindName = only.method.owner.typeKind;
    const generic =
      only.method.typeParameters.length > 0 && name !== '<init>' && explicit.length === 0
        ? `<${only.method.typeParameters.map((v) => v.name).join(',')}>`
        : '';
    const ownerName = locationName(only.method.owner);
    const { reason: why, argument } = misfit(only);
    const functional = argument?.kind === 'Lambda' || argument?.kind === 'MethodReference';
    const direct = generic === '' || /; i[a-z]* (?:parameter types|method reference)/.test(why);
    if (argument && why.startsWith('argument mismatch; ') && direct) {
      const to = formals(only)[args.indexOf(argument)];
      if (functional && !why.endsWith('return value'))
        attribute(cx, argument, env, to && substitute(to, new Map(only.variables.map((v) => [v, UNKNOWN]))));
      // What the argument has not said itself in the place that it is meant for.
      const [text = '', ...details] = why.slice('argument mismatch; '.length).split('\n');
      if (!functional || !cx.diagnostics.some((d) => d.offset >= argument.start && d.offset < argument.end))
        cx.report(
          'compiler.err.prob.found.req',
          `incompatible types: ${text}`,
          functional ? argument.start : position(cx, argument),
          details.map((d) => `    ${d.trim()}`),
        );
      return;
    }
    const wrapped = generic && !why.startsWith('inference');
    cx.report(
      'compiler.err.cant.apply.symbol',
      `${what} ${display} in ${kindName} ${ownerName} cannot be applied to given types;`,
      offset,
      [
        `  required: ${formals(only).map(show).join(',') || 'no arguments'}`,
        `  found:    ${shown.join(',') || 'no arguments'}`,
        `  reason: ${wrapped ? `cannot infer type-variable(s) ${only.method.typeParameters.map((v) => v.name).join(',')}` : indented(only, '    ')}`,
        ...(wrapped ? [`    (${why})`] : []),
        ...whereClause(only.method, [...formals(only), ...only.method.owner.typeParameters]),
      ],
    );
    return;
  }
  cx.report(
    'compiler.err.cant.apply.symbols',
    `no suitable ${what} found for ${display}(${shown.join(',') || 'no arguments'})`,
    offset,
    candidates.flatMap((c) => {
      const names = c.method.typeParameters.map((v) => v.name).join(',');
      const generic = names !== '' && name !== '<init>';
      const wrapped = generic && !misfit(c).reason.startsWith('inference');
      return [
        `    ${what} ${c.method.owner.simpleName}.${generic ? `<${names}>` : ''}${display}(${showParameters(c.method, (t) => show(substitute(t, c.map)))}) is not applicable`,
        ...(wrapped
          ? [`      (cannot infer type-variable(s) ${names}`, `        (${indented(c, '        ')}))`]
          : [`      (${indented(c, '        ')})`]),
      ];
    }),
  );
}

function showPoly(cx: Attributor, arg: Expression | undefined, env: Env): string {
  if (!arg) return '';
  if (arg.kind === 'Lambda' || arg.kind === 'MethodReference') {
    const { text } = cx.currentUnit.unit.source;
    const written = text
      .slice(arg.kind === 'Lambda' && arg.parameters.every((p) => !p.type) ? arg.body.start : arg.start, arg.end)
      .replace(/\s+/g, ' ');
    const source =
      arg.kind === 'Lambda' && arg.parameters.every((p) => !p.type)
        ? `(${arg.parameters.map((p) => p.name.name).join(',')})->${written}`
        : written;
    return source.length < 20 ? source : `${source.slice(0, 10)}[...]${source.slice(-5)}`;
  }
  return show(cx.speculate(() => attribute(cx, arg, env)).value);
}

interface Receiver {
  readonly type: Type;
  readonly candidates: Candidate[];
  readonly staticOnly: boolean;
  readonly special: boolean;
  /** For calls without target: whose method it is. */
  readonly implicit: ClassSymbol | undefined;
  readonly staticContext: boolean;
}

const isRaw = (type: ClassType): boolean => type.args.length === 0 && type.symbol.typeParameters.length > 0;

function candidatesOf(cx: Attributor, type: Type, name: string): Candidate[] {
  return cx.relations.findMethods(type, name).map(({ method, site }) => ({
    ...candidateOf(method, cx.relations.substitutionOf(site), []),
    ...(isRaw(site) && !method.flags.static ? { erasedTo: cx.relations.object } : {}),
    hidden: method.flags.access === 'private' && !isOf(type, site.symbol),
  }));
}

function findReceiver(cx: Attributor, e: MethodCall, env: Env): Receiver | undefined {
  if (!e.target) return findUnqualified(cx, e.name.name, env);
  if (e.target.kind === 'Super') {
    const named = e.target.qualifier && resolveName(cx, e.target.qualifier, env, false);
    const site =
      named?.kind === 'class' && named.typeKind === 'interface'
        ? (cx.relations.asSuper(env.currentClass.thisType, named) ?? named.thisType)
        : named?.kind === 'class'
          ? (named.superclass ?? cx.relations.object)
          : (env.currentClass.superclass ?? cx.relations.object);
    cx.attribution.types.set(e.target, site);
    return {
      type: site,
      candidates: candidatesOf(cx, site, e.name.name),
      staticOnly: false,
      special: true,
      implicit: undefined,
      staticContext: env.isStatic,
    };
  }
  const named = e.target.kind === 'Name' || e.target.kind === 'FieldAccess' ? resolveName(cx, e.target, env) : undefined;
  if (named?.kind === 'class' && (e.target.kind === 'Name' || e.target.kind === 'FieldAccess')) {
    cx.attribution.names.set(e.target, named);
    return {
      type: classType(named),
      candidates: candidatesOf(cx, classType(named), e.name.name),
      staticOnly: true,
      special: false,
      implicit: undefined,
      staticContext: false,
    };
  }
  if (named?.kind === 'package') {
    if (!cx.refusedQualified(e.target, position(cx, e.target)))
      cx.report('compiler.err.doesnt.exist', `package ${named.name} does not exist`, position(cx, e.target));
    return undefined;
  }
  if (!named && e.target.kind === 'FieldAccess' && reportUnknownPackage(cx, e.target, env)) return undefined;
  const type = attribute(cx, e.target, env);
  if (type.kind === 'primitive' || type.kind === 'void' || type.kind === 'null') {
    cx.report(
      'compiler.err.cant.deref',
      `${show(type)} cannot be dereferenced`,
      cx.currentUnit.unit.source.text.lastIndexOf('.', e.name.start),
    );
    return undefined;
  }
  return {
    type,
    candidates: type.kind === 'unknown' ? [] : candidatesOf(cx, type, e.name.name),
    staticOnly: false,
    special: false,
    implicit: undefined,
    staticContext: false,
  };
}

function findUnqualified(cx: Attributor, name: string, env: Env): Receiver {
  let staticContext = false;
  let hidden: Receiver | undefined;
  for (let at: Env | undefined = env; at; at = at.parent) {
    if (at.isStatic || at.beforeSuper) staticContext = true;
    if (at.parent && at.parent.currentClass === at.currentClass) continue;
    for (let around: ClassSymbol | undefined = at.currentClass; around; around = at.parent ? undefined : around.outer) {
      const candidates = candidatesOf(cx, around.thisType, name);
      const receiver = { type: around.thisType, candidates, staticOnly: false, special: false, implicit: around, staticContext };
      if (candidates.some((c) => !c.hidden)) return receiver;
      if (candidates.length > 0) hidden ??= receiver;
      if (!around.hasOuterInstance) staticContext = true;
    }
  }
  const imported = importedStatics(cx.scopeOf(env), name).methods.map(({ method }) => candidateOf(method, new Map(), []));
  if (hidden && imported.length === 0) return hidden;
  return {
    type: env.currentClass.thisType,
    candidates: imported,
    staticOnly: true,
    special: false,
    implicit: undefined,
    staticContext: false,
  };
}

/** A call whose method only the values at run time can tell. */
const unknownCall = (): Invocation => ({
  method: undefined,
  mode: 'dynamic',
  implicitThis: undefined,
  variableArity: false,
  parameterTypes: [],
  returnType: UNKNOWN,
});

export function attributeCall(cx: Attributor, e: MethodCall, env: Env, target: Type | undefined): Type {
  const receiver = findReceiver(cx, e, env);
  const types = standalone(cx, e.arguments, env);
  const explicit = e.typeArguments.map((t) => cx.typeOf(t, env));
  if (!receiver || receiver.type.kind === 'unknown') {
    e.arguments.forEach((a, i) => types[i] ?? attribute(cx, a, env, UNKNOWN));
    cx.attribution.calls.set(e, unknownCall());
    return UNKNOWN;
  }
  const offset = e.target ? cx.currentUnit.unit.source.text.lastIndexOf('.', e.name.start) : e.name.start;
  const special = objectMethod(cx, e, receiver.type);
  if (receiver.candidates.length === 0) {
    e.arguments.forEach((a, i) => types[i] ?? attribute(cx, a, env, UNKNOWN));
    if (!types.some((t) => t?.kind === 'unknown')) reportMissingMethod(cx, e, receiver, types, env, offset);
    return UNKNOWN;
  }
  const candidates = accessible(cx, receiver.candidates, env);
  const resolution = resolve(cx, candidates, e.arguments, types, env, explicit);
  if (resolution === 'none') {
    reportUnresolved(cx, 'method', e.name.name, env.currentClass, candidates, e.arguments, types, env, offset, explicit);
    e.arguments.forEach((a, i) => types[i] ?? cx.speculate(() => attribute(cx, a, env, UNKNOWN)));
    return UNKNOWN;
  }
  if ('ambiguous' in resolution) {
    const [a, b] = resolution.ambiguous;
    const describe = ({ method: m }: Candidate): string => `method ${showMethod(m)} in ${m.owner.simpleName}`;
    if (types.some((t) => t?.kind === 'unknown')) {
      cx.attribution.calls.set(e, unknownCall());
      return UNKNOWN;
    }
    cx.report('compiler.err.ref.ambiguous', `reference to ${e.name.name} is ambiguous`, offset, [
      `  both ${describe(a)} and ${describe(b)} match`,
    ]);
    return UNKNOWN;
  }
  const { method } = resolution.candidate;
  if (e.target?.kind === 'Name' && types.some((t, i) => t && reportCaptured(cx, receiver.type, method, i, t, e.arguments[i] ?? e)))
    return UNKNOWN;
  if (!method.flags.static && receiver.staticOnly)
    cx.report(
      'compiler.err.non-static.cant.be.ref',
      `non-static method ${showMethod(method)} cannot be referenced from a static context`,
      offset,
    );
  else if (!method.flags.static && receiver.staticContext && receiver.implicit)
    cx.report(
      'compiler.err.non-static.cant.be.ref',
      `non-static method ${showMethod(method)} cannot be referenced from a static context`,
      offset,
    );
  const shownMethod = `${method.name}(${method.parameters.map((p) => show(p.type)).join(',')})`;
  if (resolution.candidate.hidden) reportPrivate(cx, shownMethod, method.owner, offset);
  else checkAccess(cx, method, method.owner, shownMethod, env, offset);
  const declared = special ?? substitute(method.returnType, resolution.candidate.map);
  const outermost = cx.inferredFrom;
  cx.inferredFrom = resolution.candidate.variables.length > 0 ? (outermost ?? position(cx, e)) : undefined;
  const call = instantiate(cx, resolution, e.arguments, types, env, target, explicit, declared);
  const from = cx.inferredFrom;
  cx.inferredFrom = outermost;
  if (call.conflict) {
    reportConflict(cx, method, call.conflict, from ?? cx.currentUnit.unit.source.text.indexOf('(', e.name.end));
    cx.attribution.calls.set(e, {
      method,
      mode: 'virtual',
      implicitThis: undefined,
      variableArity: false,
      parameterTypes: call.parameters,
      returnType: UNKNOWN,
    });
    return UNKNOWN;
  }
  const raw =
    receiver.type.kind === 'class' &&
    receiver.type.args.length === 0 &&
    receiver.type.symbol.typeParameters.length > 0 &&
    !method.flags.static &&
    !receiver.implicit;
  const returns = raw && !special ? erasure(method.returnType, cx.relations.object) : call.returns;
  if (receiver.special && method.flags.abstract)
    cx.report(
      'compiler.err.abstract.cant.be.accessed.directly',
      `abstract method ${showMethod(method)} in ${method.owner.simpleName} cannot be accessed directly`,
      offset,
    );
  cx.attribution.calls.set(e, {
    method,
    mode: method.flags.static ? 'static' : receiver.special || method.flags.access === 'private' ? 'special' : 'virtual',
    implicitThis: e.target || method.flags.static ? undefined : receiver.implicit,
    variableArity: resolution.phase === 'varargs',
    parameterTypes: call.parameters,
    returnType: returns,
    thrown: call.thrown,
  });
  return returns;
}

/** Into a parameter whose type is a wildcard of the receiver's nothing can go but null: true, and reported, for anything else. */
function reportCaptured(cx: Attributor, receiver: Type, method: MethodSymbol, i: number, from: Type, arg: Expression): boolean {
  const formal = method.parameters[i]?.type;
  if (receiver.kind !== 'class' || formal?.kind !== 'variable' || from.kind === 'null' || from.kind === 'unknown') return false;
  const owner = cx.relations.asSuper(receiver.symbol.thisType, method.owner);
  const own = owner?.args[method.owner.typeParameters.indexOf(formal)];
  const at = own?.kind === 'variable' ? receiver.symbol.typeParameters.indexOf(own) : -1;
  const wildcard = receiver.args[at];
  if (wildcard?.kind !== 'wildcard' || wildcard.bound === 'super' || containsUnknown(wildcard)) return false;
  const [bound] = receiver.symbol.typeParameters[at]?.bounds ?? [];
  cx.report('compiler.err.prob.found.req', `incompatible types: ${show(from)} cannot be converted to CAP#1`, position(cx, arg), [
    '  where CAP#1 is a fresh type-variable:',
    `    CAP#1 extends ${show(wildcard.bound === 'extends' ? wildcard.type : (bound ?? cx.relations.object))} from capture of ${show(wildcard)}`,
  ]);
  return true;
}

/** getClass() is Class<? extends |T|>; clone() of an array is the array. */
function objectMethod(cx: Attributor, e: MethodCall, type: Type): Type | undefined {
  if (e.arguments.length > 0) return undefined;
  if (e.name.name === 'getClass')
    return cx.relations.named('java.lang.Class', { kind: 'wildcard', bound: 'extends', type: erasure(type, cx.relations.object) });
  return e.name.name === 'clone' && type.kind === 'array' ? type : undefined;
}

function reportMissingMethod(
  cx: Attributor,
  e: MethodCall,
  receiver: Receiver,
  types: readonly (Type | undefined)[],
  env: Env,
  offset: number,
): void {
  const shown = types.map((t, i) => (t ? show(t) : showPoly(cx, e.arguments[i], env))).join(',');
  if (!e.target || e.target.kind === 'Super') {
    cx.report(
      'compiler.err.cant.resolve.location.args',
      'cannot find symbol',
      e.target ? offset : e.name.start,
      [
        `  symbol:   method ${e.name.name}(${shown})`,
        ...(e.target ? [] : [`  location: ${describeKind(env.currentClass)} ${locationName(env.currentClass)}`]),
      ].map((l) => (e.target ? l.replace('symbol:   ', 'symbol: ') : l)),
    );
    return;
  }
  if (receiver.staticOnly && receiver.type.kind === 'class') {
    if (cx.refusedMember(receiver.type.symbol, e.name.name, offset)) return;
    cx.report('compiler.err.cant.resolve.location.args', 'cannot find symbol', offset, [
      `  symbol:   method ${e.name.name}(${shown})`,
      `  location: ${siteKind(receiver.type.symbol)} ${locationName(receiver.type.symbol).replace(/<.*>$/, '')}`,
    ]);
    return;
  }
  reportMissingMember(cx, 'method', `${e.name.name}(${shown})`, e.target, receiver.type, offset);
}

/** `new T(…)`, with diamond and anonymous bodies. */
export function attributeNew(cx: Attributor, e: New, env: Env, target: Type | undefined): Type {
  const outerType = e.outer && attribute(cx, e.outer, env);
  const named = outerType?.kind === 'class' ? memberType(cx, outerType, e.type, env) : cx.typeOf(e.type, env);
  const types = standalone(cx, e.arguments, env);
  if (named.kind === 'variable') {
    const declares =
      env.owner.kind === 'method' && env.owner.typeParameters.includes(named)
        ? `method ${showMethod(env.owner)}`
        : `class ${env.currentClass.simpleName}`;
    cx.report('compiler.err.type.found.req', 'unexpected type', e.type.start, [
      '  required: class',
      `  found:    type parameter ${named.name}`,
      '  where T is a type-variable:'.replace('T', named.name),
      `    ${named.name} extends ${named.bounds.map(show).join(',') || 'Object'} declared in ${declares}`,
    ]);
  }
  if (named.kind !== 'class') {
    e.arguments.forEach((a, i) => types[i] ?? attribute(cx, a, env, UNKNOWN));
    if (e.body) attributeBody(cx, e, env, cx.relations.object);
    return UNKNOWN;
  }
  const { symbol } = named;
  const last = e.type.segments.at(-1);
  const diamond = last?.typeArguments?.length === 0;
  const isInterface = symbol.typeKind === 'interface' || symbol.typeKind === 'annotation';
  if (!e.body && (symbol.flags.abstract || isInterface)) {
    cx.report('compiler.err.abstract.cant.be.instantiated', `${symbol.simpleName} is abstract; cannot be instantiated`, e.start);
    return named;
  }
  if (symbol.typeKind === 'enum') cx.report('compiler.err.enum.cant.be.instantiated', 'enum types may not be instantiated', e.start);
  if (symbol.hasOuterInstance && symbol.nesting === 'member' && !e.outer && !hasEnclosing(env, symbol.outer, cx)) {
    cx.report('compiler.err.non-static.cant.be.ref', `non-static variable this cannot be referenced from a static context`, e.start);
  }
  if (isInterface) {
    const inferred = diamond && target?.kind === 'class' ? inferInterface(cx, symbol, target) : named;
    attributeBody(cx, e, env, inferred);
    cx.attribution.calls.set(e, {
      method: undefined,
      mode: 'special',
      implicitThis: undefined,
      variableArity: false,
      parameterTypes: [],
      returnType: VOID,
    });
    return classType(cx.attribution.localClasses.get(e) ?? symbol);
  }
  const map: Substitution = diamond ? new Map() : cx.relations.substitutionOf(named);
  const all = (symbol.methods.get('<init>') ?? []).map((method) => candidateOf(method, map, diamond ? symbol.typeParameters : []));
  const candidates = accessible(cx, all, env);
  const resolution = resolve(cx, candidates, e.arguments, types, env, []);
  if (resolution === 'none' || 'ambiguous' in resolution) {
    if (resolution === 'none') reportUnresolved(cx, 'constructor', '<init>', symbol, candidates, e.arguments, types, env, e.start, []);
    return named;
  }
  const { method } = resolution.candidate;
  // The body of an anonymous class is a subclass: protected constructors are open to it.
  if (!e.body || method.flags.access !== 'protected')
    checkAccess(cx, method, symbol, `${symbol.simpleName}(${method.parameters.map((p) => show(p.type)).join(',')})`, env, e.start);
  const call = instantiate(cx, resolution, e.arguments, types, env, target, [], substitute(symbol.thisType, resolution.candidate.map));
  const result = diamond ? call.returns : named;
  if (e.body) attributeBody(cx, e, env, result.kind === 'class' ? result : named);
  cx.attribution.calls.set(e, {
    method,
    mode: 'special',
    implicitThis: undefined,
    variableArity: resolution.phase === 'varargs',
    parameterTypes: call.parameters,
    returnType: VOID,
    thrown: call.thrown,
  } satisfies Invocation);
  if (symbol.nesting === 'local')
    for (const local of cx.attribution.captures.get(symbol) ?? [])
      if (env.currentClass !== symbol && symbol.outer !== env.currentClass) captureInto(cx, env.currentClass, local);
  const own = e.body ? cx.attribution.localClasses.get(e) : undefined;
  return own ? classType(own) : result;
}

function memberType(cx: Attributor, outer: ClassType, node: New['type'], env: Env): Type {
  const name = node.segments[0]?.name.name ?? '';
  const member = cx.relations.findMemberClass(outer.symbol, name);
  if (!member) return cx.typeOf(node, env);
  cx.attribution.typeNodes.set(node, classType(member));
  return classType(
    member,
    (node.segments[0]?.typeArguments ?? []).map((t: TypeNode) => cx.typeOf(t, env)),
  );
}

function hasEnclosing(env: Env, outer: ClassSymbol | undefined, cx: Attributor): boolean {
  let isStatic = false;
  for (let at: Env | undefined = env; at; at = at.parent) {
    if (at.isStatic) isStatic = true;
    for (let c: ClassSymbol | undefined = at.currentClass; c; c = at.parent ? undefined : c.outer) {
      if (!isStatic && outer && cx.relations.asSuper(classType(c), outer)) return true;
      if (!c.hasOuterInstance && at.parent?.currentClass !== c) isStatic = isStatic || c !== env.currentClass;
    }
  }
  return outer === undefined;
}

function inferInterface(cx: Attributor, symbol: ClassSymbol, target: ClassType): ClassType {
  const inference = new Inference(symbol.typeParameters, cx.relations);
  inference.relate(symbol.thisType, target, 'upper');
  const result = substitute(symbol.thisType, inference.final(false));
  return result.kind === 'class' ? result : classType(symbol);
}

function attributeBody(cx: Attributor, e: New, env: Env, base: ClassType): void {
  if (!e.body || cx.speculating) return;
  const known = cx.attribution.localClasses.get(e);
  if (known) return;
  const isInterface = base.symbol.typeKind === 'interface';
  const symbol = declareAnonymous(
    e.body,
    { ...cx.scopeOf(env), enclosing: env.currentClass },
    env.currentClass,
    cx.nextAnonymous(env.currentClass),
    env.isStatic,
    isInterface ? cx.relations.object : base,
    isInterface ? [base] : [],
    bodyStart(cx, e),
  );
  cx.attribution.localClasses.set(e, symbol);
  cx.pendingClasses.push({ symbol, env });
  cx.attributePending();
}

/** Where the braces of an anonymous class open. */
function bodyStart(cx: Attributor, e: New): number {
  const { text } = cx.currentUnit.unit.source;
  return text.indexOf('{', text.indexOf(')', e.arguments.at(-1)?.end ?? e.type.end));
}

/** `this(…)` and `super(…)`; also the arguments of enum constants. */
export function attributeConstructorCall(cx: Attributor, e: ExplicitConstructorCall | EnumConstant, site: ClassType, env: Env): void {
  const types = standalone(cx, e.arguments, env);
  const map = cx.relations.substitutionOf(site);
  const candidates = accessible(
    cx,
    (site.symbol.methods.get('<init>') ?? []).map((method) => candidateOf(method, map, [])),
    env,
  );
  const resolution = resolve(cx, candidates, e.arguments, types, env, []);
  const offset = e.kind === 'EnumConstant' ? e.name.start : e.start;
  if (resolution === 'none' || 'ambiguous' in resolution) {
    if (resolution === 'none') reportUnresolved(cx, 'constructor', '<init>', site.symbol, candidates, e.arguments, types, env, offset, []);
    return;
  }
  const call = instantiate(cx, resolution, e.arguments, types, env, undefined, [], VOID);
  cx.attribution.calls.set(e, {
    method: resolution.candidate.method,
    mode: 'special',
    implicitThis: undefined,
    variableArity: resolution.phase === 'varargs',
    parameterTypes: call.parameters,
    returnType: VOID,
  });
}
