import type { Expression, FieldAccess, Name } from '../syntax/ast.ts';
import { type Attributor, type Env, locationName } from './attributor.ts';
import { siteKind } from './resolve-type.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { findMember, findTypeByName, importedStatics } from './type-scope.ts';
import { classType, INT, show, substitute, UNKNOWN } from './types.ts';
import { type Named, position } from './assignability.ts';
import { checkAccess, reportMissing, reportMissingMember, reportPrivate, reportUnknownPackage } from './access.ts';
import { attribute } from './attribute-expression.ts';

export function attributeThis(cx: Attributor, e: Extract<Expression, { kind: 'This' }>, env: Env): Type {
  if (env.isStatic) {
    cx.report('compiler.err.non-static.cant.be.ref', 'non-static variable this cannot be referenced from a static context', e.start);
    return UNKNOWN;
  }
  if (!e.qualifier) return env.currentClass.thisType;
  const named = resolveName(cx, e.qualifier, env, false);
  if (named?.kind !== 'class') return UNKNOWN;
  if (e.qualifier.kind === 'Name' || e.qualifier.kind === 'FieldAccess') cx.attribution.names.set(e.qualifier, named);
  return named.thisType;
}

/** What a name or dotted name stands for; `wantType`: only types and packages count. */
export function resolveName(cx: Attributor, e: Expression, env: Env, wantVariable = true): Named | undefined {
  if (e.kind === 'Name') {
    const found = wantVariable ? findVariable(cx, e.name, env) : undefined;
    if (found) return found.symbol;
    const type = findTypeByName(cx.scopeOf(env), e.name);
    if (type?.kind === 'class') {
      cx.attribution.names.set(e, type);
      return type;
    }
    return cx.options.classPath.hasPackage(e.name) ? { kind: 'package', name: e.name } : undefined;
  }
  if (e.kind === 'FieldAccess') {
    const target = resolveName(cx, e.target, env, wantVariable);
    if (target?.kind === 'package') {
      const name = `${target.name}.${e.name.name}`;
      const symbol = cx.options.classPath.findClass(name);
      if (symbol) {
        cx.attribution.names.set(e, symbol);
        return symbol;
      }
      return cx.options.classPath.hasPackage(name) ? { kind: 'package', name } : undefined;
    }
    if (target?.kind === 'class') {
      if (wantVariable && cx.relations.findField(target.thisType, e.name.name)) return undefined;
      const member = findMember(target, e.name.name, new Set());
      if (member) cx.attribution.names.set(e, member);
      return member;
    }
  }
  return undefined;
}

export interface FoundVariable {
  readonly symbol: LocalSymbol | FieldSymbol;
  /** The class whose field it is, as seen from here; undefined for locals and static imports. */
  readonly site: ClassSymbol | undefined;
  readonly type: Type;
  readonly staticContext: boolean;
  /** A private field of a supertype, which is not inherited. */
  readonly hidden?: boolean;
}

/** A simple name as a variable: locals, fields of the classes around, static imports. */
export function findVariable(cx: Attributor, name: string, env: Env): FoundVariable | undefined {
  let staticContext = false;
  let hidden: FoundVariable | undefined;
  for (let at: Env | undefined = env; at; at = at.parent) {
    const local = at.locals.get(name);
    if (local) return { symbol: local, site: undefined, type: local.type, staticContext: false };
    if (at.isStatic) staticContext = true;
    const around: ClassSymbol | undefined = at.parent?.currentClass;
    if (around !== at.currentClass) {
      const found = fieldOf(cx, at.currentClass, name, staticContext);
      if (found && !found.hidden) return found;
      hidden ??= found;
      if (!at.currentClass.hasOuterInstance) staticContext = true;
    }
    if (!at.parent) {
      for (let outer = at.currentClass.outer; outer; outer = outer.outer) {
        const found = fieldOf(cx, outer, name, staticContext);
        if (found && !found.hidden) return found;
        hidden ??= found;
        if (!outer.hasOuterInstance) staticContext = true;
      }
    }
  }
  const [imported] = importedStatics(cx.scopeOf(env), name).fields;
  return imported ? { symbol: imported, site: imported.owner, type: imported.type, staticContext: false } : hidden;
}

function fieldOf(cx: Attributor, site: ClassSymbol, name: string, staticContext: boolean): FoundVariable | undefined {
  const found = cx.relations.findField(site.thisType, name);
  if (!found) return undefined;
  const type = substitute(found.field.type, cx.relations.substitutionOf(found.site));
  return { symbol: found.field, site, type, staticContext, hidden: found.hidden };
}

/** A field is used by its simple name in an initialiser that stands before its declaration is complete (JLS 8.3.3). */
function checkForward(cx: Attributor, e: Name, field: FieldSymbol, env: Env): void {
  const { declaration } = field;
  if (field.owner !== env.currentClass || declaration?.kind !== 'VariableDeclarator' || cx.assigned === e) return;
  let at: Env | undefined = env;
  while (at && at.owner.kind === 'Lambda') at = at.parent;
  if (at?.owner !== env.currentClass || at.isStatic !== field.flags.static || e.start >= declaration.end) return;
  if (e.start < declaration.name.start) cx.report('compiler.err.illegal.forward.ref', 'illegal forward reference', e.start);
  else cx.report('compiler.err.illegal.self.ref', 'self-reference in initializer', e.start);
}

export function attributeVariable(cx: Attributor, e: Name | FieldAccess, env: Env): Type {
  if (e.kind === 'Name') {
    const found = findVariable(cx, e.name, env);
    if (found) {
      if (found.symbol.kind === 'field' && !found.symbol.flags.static && found.staticContext) {
        cx.report(
          'compiler.err.non-static.cant.be.ref',
          `non-static variable ${e.name} cannot be referenced from a static context`,
          e.start,
        );
      }
      if (found.symbol.kind === 'field') checkForward(cx, e, found.symbol, env);
      if (found.hidden && found.symbol.kind === 'field') reportPrivate(cx, e.name, found.symbol.owner, e.start);
      cx.attribution.names.set(e, found.symbol);
      if (found.symbol.kind === 'local') noteCapture(cx, e, found.symbol, env);
      if (found.symbol.constant) cx.attribution.constants.set(e, found.symbol.constant);
      return found.type;
    }
    const named = resolveName(cx, e, env);
    if (named?.kind === 'class') {
      cx.attribution.names.set(e, named);
      return UNKNOWN;
    }
    reportMissing(cx, 'variable', e.name, e, env);
    return UNKNOWN;
  }
  const qualifier = resolveName(cx, e.target, env);
  if (qualifier?.kind === 'class') {
    if (e.target.kind === 'Name' || e.target.kind === 'FieldAccess') cx.attribution.names.set(e.target, qualifier);
    return attributeStaticField(cx, e, qualifier, env);
  }
  if (!qualifier && e.target.kind === 'FieldAccess' && reportUnknownPackage(cx, e.target, env)) return UNKNOWN;
  if (qualifier?.kind === 'package') {
    const symbol = cx.options.classPath.findClass(`${qualifier.name}.${e.name.name}`);
    if (symbol) {
      cx.attribution.names.set(e, symbol);
      return UNKNOWN;
    }
    if (!cx.refusedQualified(e, position(cx, e)))
      cx.report('compiler.err.doesnt.exist', `package ${qualifier.name} does not exist`, position(cx, e));
    return UNKNOWN;
  }
  const type = e.target.kind === 'Super' ? (env.currentClass.superclass ?? cx.relations.object) : attribute(cx, e.target, env);
  if (type.kind === 'unknown') return UNKNOWN;
  if (type.kind === 'array' && e.name.name === 'length') return INT;
  if (type.kind === 'primitive' || type.kind === 'void') {
    cx.report('compiler.err.cant.deref', `${show(type)} cannot be dereferenced`, position(cx, e));
    return UNKNOWN;
  }
  const found = cx.relations.findField(type, e.name.name);
  if (!found) {
    reportMissingMember(cx, 'variable', e.name.name, e.target, type, position(cx, e));
    return UNKNOWN;
  }
  if (found.hidden) reportPrivate(cx, e.name.name, found.field.owner, position(cx, e));
  else checkAccess(cx, found.field, found.field.owner, e.name.name, env, position(cx, e));
  cx.attribution.names.set(e, found.field);
  return substitute(found.field.type, cx.relations.substitutionOf(found.site));
}

function attributeStaticField(cx: Attributor, e: FieldAccess, owner: ClassSymbol, env: Env): Type {
  const found = cx.relations.findField(owner.thisType, e.name.name);
  if (!found) {
    const member = findMember(owner, e.name.name, new Set());
    if (member) {
      cx.attribution.names.set(e, member);
      return UNKNOWN;
    }
    cx.report('compiler.err.cant.resolve.location', 'cannot find symbol', position(cx, e), [
      `  symbol:   variable ${e.name.name}`,
      `  location: ${siteKind(owner)} ${locationName(classType(owner).symbol).replace(/<.*>$/, '')}`,
    ]);
    return UNKNOWN;
  }
  if (!found.field.flags.static)
    cx.report(
      'compiler.err.non-static.cant.be.ref',
      `non-static variable ${e.name.name} cannot be referenced from a static context`,
      position(cx, e),
    );
  if (found.hidden) reportPrivate(cx, e.name.name, found.field.owner, position(cx, e));
  else checkAccess(cx, found.field, found.field.owner, e.name.name, env, position(cx, e));
  cx.attribution.names.set(e, found.field);
  if (found.field.constant) cx.attribution.constants.set(e, found.field.constant);
  return found.field.type;
}

/** Locals used inside a lambda or class must be effectively final; checked when their method is done. */
export function noteCapture(cx: Attributor, e: Name, local: LocalSymbol, env: Env): void {
  let at: Env | undefined = env;
  let lambda = false;
  let inner = false;
  while (at && at.locals.get(local.name) !== local) {
    if (at.parent && at.owner !== at.parent.owner && 'kind' in at.owner && at.owner.kind === 'Lambda') lambda = true;
    if (at.parent && at.currentClass !== at.parent.currentClass) {
      inner = true;
      captureInto(cx, at.currentClass, local);
    }
    at = at.parent;
  }
  if (!lambda && !inner) return;
  local.captured = true;
  cx.attribution.captureUses.push({ local, name: e, by: inner ? 'class' : 'lambda' });
}

export function captureInto(cx: Attributor, symbol: ClassSymbol, local: LocalSymbol): void {
  if (local.constant) return;
  const known = cx.attribution.captures.get(symbol) ?? [];
  if (!known.includes(local)) cx.attribution.captures.set(symbol, [...known, local]);
}
