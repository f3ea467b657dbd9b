import type { EnumConstant, New, TypeNode } from '../syntax/ast.ts';
import type { ExplicitConstructorCall } from '../syntax/statement.ts';
import type { Invocation } from './attribution.ts';
import { attribute } from './attribute-expression.ts';
import { captureInto } from './variable.ts';
import { checkAccess } from './access.ts';
import type { Attributor, Env } from './attributor.ts';
import { Inference } from './infer.ts';
import { declareAnonymous } from './source-class.ts';
import type { ClassSymbol } from './symbol.ts';
import type { ClassType, Type } from './type.ts';
import { classType, show, showMethod, substitute, type Substitution, UNKNOWN, VOID } from './types.ts';
import { accessible, candidateOf, resolve, standalone } from './candidate.ts';
import { reportUnresolved } from './unresolved.ts';
import { instantiate } from './instantiate.ts';

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
