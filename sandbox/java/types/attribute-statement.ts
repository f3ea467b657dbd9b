import type { Block, Catch, LocalVariable, Statement } from '../syntax/statement.ts';
import type { Expression } from '../syntax/ast.ts';
import { attributeConstructorCall } from './attribute-new.ts';
import { attribute, attributeInto } from './attribute-expression.ts';
import { attributeSwitchBlock, checkYield } from './attribute-switch.ts';
import { condition } from './operator.ts';
import { mismatch, position, reportDuplicate } from './assignability.ts';
import { lambdaReturn } from './attribute-lambda.ts';
import { type Attributor, childEnv, type Env, findLocal, NO_BINDINGS, withBindings } from './attributor.ts';
import { convertConstant, isString } from './constant.ts';
import { completesNormally } from './completion.ts';
import { declareClass } from './source-class.ts';
import type { ClassSymbol, Constant, LocalSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { arrayOf, show, UNKNOWN } from './types.ts';

export function attributeBlock(cx: Attributor, block: Block, env: Env): void {
  attributeStatements(cx, block.statements, childEnv(env));
}

/** Statements in order; a pattern variable may be in scope for those after an `if` that cannot fall through. */
export function attributeStatements(cx: Attributor, statements: readonly Statement[], env: Env): void {
  let at = env;
  for (const s of statements) {
    at = attributeStatement(cx, s, at);
  }
}

/** Returns the environment for what follows. */
export function attributeStatement(cx: Attributor, s: Statement, env: Env): Env {
  switch (s.kind) {
    case 'Block':
      attributeBlock(cx, s, env);
      return env;
    case 'LocalVariable':
      return attributeLocal(cx, s, env);
    case 'LocalType':
      return attributeLocalType(cx, s, env);
    case 'ExpressionStatement':
      attribute(cx, s.expression, env);
      if (
        !['MethodCall', 'New', 'Assign'].includes(s.expression.kind) &&
        !(s.expression.kind === 'Unary' && (s.expression.operator === '++' || s.expression.operator === '--'))
      )
        cx.report('compiler.err.not.stmt', 'not a statement', position(cx, s.expression));
      return env;
    case 'If': {
      condition(cx, s.condition, env);
      const bindings = cx.bindings.get(s.condition) ?? NO_BINDINGS;
      attributeStatement(cx, s.then, withBindings(env, bindings.whenTrue));
      if (s.else) attributeStatement(cx, s.else, withBindings(env, bindings.whenFalse));
      if (!completesNormally(s.then) && bindings.whenFalse.length > 0) return withBindings(env, bindings.whenFalse);
      if (s.else && !completesNormally(s.else) && bindings.whenTrue.length > 0) return withBindings(env, bindings.whenTrue);
      return env;
    }
    case 'While': {
      condition(cx, s.condition, env);
      const bindings = cx.bindings.get(s.condition) ?? NO_BINDINGS;
      attributeStatement(cx, s.body, withBindings(env, bindings.whenTrue));
      return withBindings(env, bindings.whenFalse);
    }
    case 'DoWhile':
      attributeStatement(cx, s.body, env);
      condition(cx, s.condition, env);
      return env;
    case 'For': {
      let inner = childEnv(env);
      for (const init of s.init) inner = attributeStatement(cx, init, inner);
      if (s.condition) condition(cx, s.condition, inner);
      const bindings = (s.condition && cx.bindings.get(s.condition)) ?? NO_BINDINGS;
      const body = withBindings(inner, bindings.whenTrue);
      for (const u of s.update) attribute(cx, u, body);
      attributeStatement(cx, s.body, body);
      return env;
    }
    case 'ForEach':
      attributeForEach(cx, s, env);
      return env;
    case 'Switch':
      attributeSwitchBlock(cx, s, env, undefined);
      return env;
    case 'Return':
      attributeReturn(cx, s, env);
      return env;
    case 'Yield': {
      const type = attribute(cx, s.value, env, env.yields?.target);
      env.yields?.types.push({ type, expression: s.value });
      if (env.yields?.target) checkYield(cx, s.value, type, env.yields.target);
      return env;
    }
    case 'Throw': {
      const type = attribute(cx, s.value, env);
      const throwable = cx.relations.named('java.lang.Throwable');
      if (!cx.relations.isConvertible(type, throwable))
        cx.report('compiler.err.prob.found.req', `incompatible types: ${mismatch(type, throwable)}`, s.start);
      return env;
    }
    case 'Try':
      attributeTry(cx, s, env);
      return env;
    case 'Synchronized':
      attribute(cx, s.lock, env);
      attributeBlock(cx, s.body, env);
      return env;
    case 'Assert':
      condition(cx, s.condition, env);
      if (s.message) attribute(cx, s.message, env);
      return env;
    case 'Labeled':
      attributeStatement(cx, s.body, env);
      return env;
    case 'ExplicitConstructorCall': {
      const superclass = env.currentClass.superclass ?? cx.relations.object;
      if (s.outer) attribute(cx, s.outer, env);
      attributeConstructorCall(cx, s, s.target === 'this' ? env.currentClass.thisType : superclass, { ...env, beforeSuper: true });
      return env;
    }
    default:
      return env;
  }
}

export function declareLocal(
  cx: Attributor,
  name: string,
  offset: number,
  type: Type,
  final: boolean,
  env: Env,
  constant?: Constant,
): LocalSymbol {
  const clash = findLocal(env, name);
  if (clash && clash.env.currentClass === env.currentClass) reportDuplicate(cx, name, offset, env);
  const local: LocalSymbol = { kind: 'local', name, type, final, effectivelyFinal: true, captured: false, constant, owner: env.owner };
  env.locals.set(name, local);
  return local;
}

function attributeLocal(cx: Attributor, s: LocalVariable, env: Env): Env {
  const final = s.modifiers.modifiers.some((m) => m.name === 'final');
  const at = env.locals.size > 0 || env.parent ? env : env;
  if (s.type.kind === 'VarType') {
    for (const d of s.declarators) {
      if (!d.initializer) {
        cx.report('compiler.err.cant.infer.local.var.type', `cannot infer type for local variable ${d.name.name}`, d.name.start, [
          "  (cannot use 'var' on variable without initializer)",
        ]);
        cx.attribution.locals.set(d, declareLocal(cx, d.name.name, d.name.start, UNKNOWN, final, at));
        continue;
      }
      if (d.initializer.kind === 'ArrayInitializer' || d.initializer.kind === 'Lambda' || d.initializer.kind === 'MethodReference') {
        const what =
          d.initializer.kind === 'Lambda'
            ? 'lambda expression needs an explicit target-type'
            : d.initializer.kind === 'MethodReference'
              ? 'method reference needs an explicit target-type'
              : 'array initializer needs an explicit target-type';
        cx.report('compiler.err.cant.infer.local.var.type', `cannot infer type for local variable ${d.name.name}`, d.name.start, [
          `  (${what})`,
        ]);
        cx.attribution.locals.set(d, declareLocal(cx, d.name.name, d.name.start, UNKNOWN, final, at));
        continue;
      }
      const type = attribute(cx, d.initializer, at);
      if (type.kind === 'null')
        cx.report('compiler.err.cant.infer.local.var.type', `cannot infer type for local variable ${d.name.name}`, d.name.start, [
          "  (variable initializer is 'null')",
        ]);
      if (type.kind === 'void')
        cx.report('compiler.err.cant.infer.local.var.type', `cannot infer type for local variable ${d.name.name}`, d.name.start, [
          "  (variable initializer is 'void')",
        ]);
      cx.attribution.locals.set(
        d,
        declareLocal(cx, d.name.name, d.name.start, type.kind === 'null' || type.kind === 'void' ? UNKNOWN : type, final, at),
      );
    }
    return at;
  }
  const base = cx.typeOf(s.type, at);
  for (const d of s.declarators) {
    let type = base;
    for (let i = 0; i < d.dimensions; i++) type = arrayOf(type);
    const constant =
      final && d.initializer && d.initializer.kind !== 'ArrayInitializer' ? speculativeConstant(cx, d.initializer, type, at) : undefined;
    const local = declareLocal(cx, d.name.name, d.name.start, type, final, at, constant);
    cx.attribution.locals.set(d, local);
    if (d.initializer) attributeInto(cx, d.initializer, at, type);
  }
  return at;
}

function speculativeConstant(cx: Attributor, e: Expression, type: Type, env: Env): Constant | undefined {
  if (type.kind !== 'primitive' && !isString(type)) return undefined;
  return cx.speculate(() => {
    attribute(cx, e, env, type);
    const constant = cx.attribution.constants.get(e);
    if (!constant || (constant.type.kind === 'primitive') !== (type.kind === 'primitive')) return undefined;
    return { type, value: convertConstant(constant.value, type) };
  }).value;
}

function attributeLocalType(cx: Attributor, s: Extract<Statement, { kind: 'LocalType' }>, env: Env): Env {
  const known = cx.attribution.localClasses.get(s.declaration);
  const name = s.declaration.name.name;
  const localClasses = new Map<string, ClassSymbol>();
  const scope = { ...cx.scopeOf(env), enclosing: env.currentClass, variables: new Map(), localClasses, parent: cx.scopeOf(env) };
  const symbol =
    known ??
    declareClass(s.declaration, scope, env.currentClass, false, { index: cx.nextLocal(env.currentClass, name), static: env.isStatic });
  localClasses.set(name, symbol);
  cx.attribution.localClasses.set(s.declaration, symbol);
  const inner = { ...childEnv(env), scope };
  if (!known) {
    cx.pendingClasses.push({ symbol, env: inner });
    cx.attributePending();
  }
  return inner;
}

function attributeForEach(cx: Attributor, s: Extract<Statement, { kind: 'ForEach' }>, env: Env): void {
  const iterable = attribute(cx, s.iterable, env);
  const inner = childEnv(env);
  let element: Type = UNKNOWN;
  if (iterable.kind === 'array') element = iterable.element;
  else if (iterable.kind !== 'unknown') {
    const up = cx.relations.asSuper(iterable, cx.relations.named('java.lang.Iterable').symbol);
    if (!up)
      cx.report('compiler.err.foreach.not.applicable.to.type', 'for-each not applicable to expression type', position(cx, s.iterable), [
        '  required: array or java.lang.Iterable',
        `  found:    ${show(iterable)}`,
      ]);
    else element = up.args[0] ? elementOf(cx, up.args[0]) : cx.relations.object;
  }
  const declared = s.type.kind === 'VarType' ? element : cx.typeOf(s.type, env);
  if (s.type.kind !== 'VarType' && !cx.relations.isConvertible(element, declared))
    cx.report('compiler.err.prob.found.req', `incompatible types: ${mismatch(element, declared)}`, position(cx, s.iterable));
  cx.attribution.locals.set(
    s,
    declareLocal(
      cx,
      s.name.name,
      s.name.start,
      declared,
      s.modifiers.modifiers.some((m) => m.name === 'final'),
      inner,
    ),
  );
  attributeStatement(cx, s.body, inner);
}

function elementOf(cx: Attributor, argument: Type): Type {
  return argument.kind === 'wildcard' ? (argument.bound === 'extends' ? argument.type : cx.relations.object) : argument;
}

function attributeReturn(cx: Attributor, s: Extract<Statement, { kind: 'Return' }>, env: Env): void {
  const { returns } = env;
  if (env.yields) cx.report('compiler.err.return.outside.switch.expression', 'attempt to return out of a switch expression', s.start);
  if (returns.kind === 'none') {
    cx.report('compiler.err.ret.outside.meth', 'return outside method', s.start);
    return;
  }
  if (returns.kind === 'lambda') {
    const type = lambdaReturn(cx, s.value, env, returns.target, s.start);
    returns.found.push({ type, expression: s.value });
    return;
  }
  if (!s.value) {
    if (returns.type.kind !== 'void') cx.report('compiler.err.prob.found.req', 'incompatible types: missing return value', s.start);
  } else if (returns.type.kind === 'void') {
    attribute(cx, s.value, env);
    cx.report('compiler.err.prob.found.req', 'incompatible types: unexpected return value', position(cx, s.value));
  } else attributeInto(cx, s.value, env, returns.type);
}

function attributeTry(cx: Attributor, s: Extract<Statement, { kind: 'Try' }>, env: Env): void {
  let inner = childEnv(env);
  const closeable = cx.relations.named('java.lang.AutoCloseable');
  for (const r of s.resources) {
    if (r.kind === 'LocalVariable') {
      inner = attributeStatement(cx, r, inner);
      const [d] = r.declarators;
      const local = d && cx.attribution.locals.get(d);
      if (d && local && local.type.kind !== 'unknown' && !cx.relations.isSubtype(local.type, closeable))
        cx.report('compiler.err.prob.found.req', 'incompatible types: try-with-resources not applicable to variable type', d.name.start, [
          `    (${show(local.type)} cannot be converted to AutoCloseable)`,
        ]);
    } else attribute(cx, r, inner);
  }
  attributeBlock(cx, s.body, inner);
  for (const c of s.catches) attributeCatch(cx, c, env);
  if (s.finally) attributeBlock(cx, s.finally, env);
}

function attributeCatch(cx: Attributor, c: Catch, env: Env): void {
  const inner = childEnv(env);
  const nodes = c.type.kind === 'UnionType' ? c.type.types : [c.type];
  const types = nodes.map((n) => cx.typeOf(n, env));
  const throwable = cx.relations.named('java.lang.Throwable');
  types.forEach((t, i) => {
    const node = nodes[i];
    if (node && t.kind !== 'unknown' && !cx.relations.isSubtype(t, throwable))
      cx.report('compiler.err.prob.found.req', `incompatible types: ${show(t)} cannot be converted to Throwable`, node.start);
    for (const u of types.slice(0, i)) {
      const narrow = cx.relations.isSubtype(t, u) ? t : cx.relations.isSubtype(u, t) ? u : undefined;
      if (node && narrow && t.kind !== 'unknown' && u.kind !== 'unknown')
        cx.report(
          'compiler.err.multicatch.types.must.be.disjoint',
          'Alternatives in a multi-catch statement cannot be related by subclassing',
          node.start,
          [`  Alternative ${show(narrow)} is a subclass of alternative ${show(narrow === t ? u : t)}`],
        );
    }
  });
  const union = types.length === 1 ? (types[0] ?? UNKNOWN) : cx.relations.lub(types);
  cx.attribution.locals.set(
    c,
    declareLocal(cx, c.name.name, c.name.start, union, types.length > 1 || c.modifiers.modifiers.some((m) => m.name === 'final'), inner),
  );
  attributeBlock(cx, c.body, inner);
}
