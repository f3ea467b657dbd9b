import type { Expression, FieldAccess, Span } from '../syntax/ast.ts';
import { type Attributor, dottedName, type Env, locationName } from './attributor.ts';
import { describeKind, siteKind } from './resolve-type.ts';
import type { ClassSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { findTypeByName } from './type-scope.ts';
import { classType, show, showClass } from './types.ts';
import { findVariable, resolveName } from './variable.ts';
import { position } from './assignability.ts';

/**
 * A dotted name before a dot whose first part is neither variable nor type: javac takes it for a class of a package.
 * True when that was so, and reported.
 */
export function reportUnknownPackage(cx: Attributor, e: FieldAccess, env: Env): boolean {
  let root: Expression = e;
  while (root.kind === 'FieldAccess') root = root.target;
  if (root.kind !== 'Name' || findVariable(cx, root.name, env) || findTypeByName(cx.scopeOf(env), root.name) !== undefined) return false;
  const before = resolveName(cx, e.target, env);
  if (before && before.kind !== 'package') return false;
  if (!cx.refusedQualified(e, position(cx, e)))
    cx.report('compiler.err.doesnt.exist', `package ${dottedName(e.target) ?? ''} does not exist`, position(cx, e));
  return true;
}

/** Private members are visible in the whole top-level class; package ones in the package. */
export function isAccessible(cx: Attributor, member: { flags: { access: string } }, owner: ClassSymbol, env: Env): boolean {
  const { access } = member.flags;
  if (access === 'private') return topOf(owner) === topOf(env.currentClass);
  if (access === 'public' || owner.packageName === env.currentClass.packageName) return true;
  if (access === 'package') return false;
  for (let at: ClassSymbol | undefined = env.currentClass; at; at = at.outer) if (cx.relations.asSuper(classType(at), owner)) return true;
  return false;
}

export function reportPrivate(cx: Attributor, name: string, owner: ClassSymbol, offset: number): void {
  cx.report('compiler.err.report.access', `${name} has private access in ${showClass(owner)}`, offset);
}

export function checkAccess(
  cx: Attributor,
  member: { flags: { access: string } },
  owner: ClassSymbol,
  name: string,
  env: Env,
  offset: number,
): void {
  if (member.flags.access === 'private' && topOf(owner) !== topOf(env.currentClass)) reportPrivate(cx, name, owner, offset);
  else if (member.flags.access === 'package' && owner.packageName !== env.currentClass.packageName)
    cx.report(
      'compiler.err.not.def.public.cant.access',
      `${name} is not public in ${owner.simpleName}; cannot be accessed from outside package`,
      offset,
    );
  else if (member.flags.access === 'protected' && owner.packageName !== env.currentClass.packageName) {
    for (let at: ClassSymbol | undefined = env.currentClass; at; at = at.outer) if (cx.relations.asSuper(classType(at), owner)) return;
    cx.report('compiler.err.report.access', `${name} has protected access in ${owner.simpleName}`, offset);
  }
}

function topOf(symbol: ClassSymbol): ClassSymbol {
  return symbol.outer ? topOf(symbol.outer) : symbol;
}

export function reportMissing(cx: Attributor, what: string, name: string, at: Span, env: Env): void {
  cx.report('compiler.err.cant.resolve.location', 'cannot find symbol', at.start, [
    `  symbol:   ${what} ${name}`,
    `  location: ${describeKind(env.currentClass)} ${locationName(env.currentClass)}`,
  ]);
}

export function reportMissingMember(cx: Attributor, what: string, name: string, target: Expression, type: Type, offset: number): void {
  if (type.kind === 'class' && cx.refusedMember(type.symbol, name.replace(/\(.*/, ''), offset)) return;
  const variable = target.kind === 'Name' || target.kind === 'FieldAccess' ? cx.attribution.names.get(target) : undefined;
  const location =
    variable && (variable.kind === 'local' || variable.kind === 'field')
      ? `variable ${variable.name} of type ${show(type)}`
      : type.kind === 'class'
        ? `${siteKind(type.symbol)} ${show(type)}`
        : `class ${show(type)}`;
  cx.report('compiler.err.cant.resolve.location', 'cannot find symbol', offset, [`  symbol:   ${what} ${name}`, `  location: ${location}`]);
}
