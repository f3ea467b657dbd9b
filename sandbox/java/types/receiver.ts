import type { MethodCall } from '../syntax/ast.ts';
import { attribute } from './attribute-expression.ts';
import { position } from './assignability.ts';
import { reportUnknownPackage } from './access.ts';
import { resolveName } from './variable.ts';
import type { Attributor, Env } from './attributor.ts';
import { isOf } from './relations.ts';
import type { ClassSymbol } from './symbol.ts';
import type { ClassType, Type } from './type.ts';
import { importedStatics } from './type-scope.ts';
import { classType, show } from './types.ts';
import { type Candidate, candidateOf } from './candidate.ts';

export interface Receiver {
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

export function findReceiver(cx: Attributor, e: MethodCall, env: Env): Receiver | undefined {
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
