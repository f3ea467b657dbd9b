import type { Diagnostic } from '../diagnostic.ts';
import type { EnumConstant, Span } from '../syntax/ast.ts';
import { attributeConstructorCall } from './attribute-new.ts';
import { attributeInto } from './attribute-expression.ts';
import { attributeBlock, declareLocal } from './attribute-statement.ts';
import { type Attribution, emptyAttribution } from './attribution.ts';
import { Attributor, type AttributorOptions, childEnv, type Env } from './attributor.ts';
import { analyzeFlow } from './flow.ts';
import { checkAnnotations, checkTypeAnnotations, checkValue } from './check-annotation.ts';
import { checkBounds } from './check-bounds.ts';
import { checkJumps } from './check-jumps.ts';
import { checkDelegation, checkHeader } from './check-class.ts';
import { typeModifierProblems } from './modifier-problems.ts';
import { declarationStart, declareAnonymous, SourceClass } from './source-class.ts';
import type { ClassSymbol, LocalSymbol, MethodSymbol, SourceSymbol } from './symbol.ts';
import { withTypeParameters } from './type-scope.ts';

export interface AttributedClass {
  readonly attribution: Attribution;
  /** Errors of declarations and of attribution; flow analysis comes after and only without them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the first are of declarations. */
  readonly ofDeclarations: number;
  /** Whether the signatures of the real libraries may have the overload that a stub lacks. */
  readonly mayLackOverload: boolean;
}

/** Attributes a top-level class with everything in it, its member, local and anonymous classes too. */
export function attributeClass(symbol: SourceSymbol, options: AttributorOptions): AttributedClass {
  const attribution = emptyAttribution();
  const cx = new Attributor(options, attribution, symbol);
  cx.onPending((pending) => attributeBody(cx, pending.symbol, pending.env));
  attributeWithMembers(cx, symbol);
  checkCaptures(cx);
  const late = (d: Diagnostic): number => (cx.ofDeclarations.has(d) ? 0 : 1);
  const diagnostics = [...cx.diagnostics].sort((a, b) => late(a) - late(b) || a.offset - b.offset);
  // As javac does: flow is analysed where everything else is right.
  return {
    attribution,
    diagnostics: diagnostics.length > 0 || options.withoutFlow ? diagnostics : analyzeFlow(symbol, attribution, cx.relations),
    ofDeclarations: cx.ofDeclarations.size,
    mayLackOverload: cx.mayLackOverload && cx.diagnostics.length > 0,
  };
}

function attributeWithMembers(cx: Attributor, symbol: SourceSymbol): void {
  attributeBody(cx, symbol, undefined);
}

function attributeBody(cx: Attributor, symbol: ClassSymbol, around: Env | undefined): void {
  if (!(symbol instanceof SourceClass)) return;
  const saved = cx.currentUnit;
  cx.currentUnit = symbol;
  symbol.complete();
  cx.ofDeclaration(() =>
    cx.reportProblems([
      ...(symbol.declaration ? typeModifierProblems(symbol, symbol.declaration, declarationStart(symbol)) : []),
      ...symbol.problems,
    ]),
  );
  const staticEnv = envOf(symbol, around, true);
  cx.ofDeclaration(() => checkAnnotations(cx, symbol.annotations, staticEnv, { ...staticEnv.scope, inHeaderOf: symbol }));
  if (!cx.options.checked) checkHeader(cx, symbol);
  const instanceEnv = envOf(symbol, around, false);
  for (const component of symbol.declaration?.components ?? [])
    cx.ofDeclaration(() => {
      checkAnnotations(cx, component.annotations, staticEnv);
      checkTypeAnnotations(cx, component.type, staticEnv);
    });
  for (const constant of symbol.declaration?.constants ?? []) attributeEnumConstant(cx, symbol, constant, staticEnv);
  for (const member of symbol.members) {
    switch (member.kind) {
      case 'FieldDeclaration':
        cx.ofDeclaration(() => {
          checkAnnotations(cx, member.modifiers.annotations, staticEnv);
          checkTypeAnnotations(cx, member.type, staticEnv);
        });
        for (const d of member.declarators) {
          const field = symbol.fields.get(d.name.name);
          if (field && d.dimensions === 0) checkBounds(cx, member.type, field.type);
          if (field && d.initializer) attributeInto(cx, d.initializer, field.flags.static ? staticEnv : instanceEnv, field.type);
        }
        break;
      case 'Initializer':
        attributeBlock(cx, member.body, childEnv(member.static ? staticEnv : instanceEnv));
        checkJumps(member.body, (code, message, offset) => cx.report(code, message, offset));
        break;
      case 'MethodDeclaration':
      case 'ConstructorDeclaration': {
        const name = member.kind === 'MethodDeclaration' ? member.name.name : '<init>';
        const method = symbol.methods.get(name)?.find((m) => m.declaration === member);
        if (method) attributeMethod(cx, symbol, method, method.flags.static ? staticEnv : instanceEnv, around !== undefined);
        break;
      }
      case 'TypeDeclaration': {
        const nested = symbol.memberClasses.get(member.name.name);
        if (nested) attributeBody(cx, nested, around && instanceEnv);
        break;
      }
    }
  }
  if (!cx.options.checked) checkDelegation(cx, symbol);
  cx.currentUnit = saved;
}

function envOf(symbol: SourceClass, around: Env | undefined, isStatic: boolean): Env {
  return {
    parent: around,
    locals: new Map(),
    scope: isStatic ? { ...symbol.bodyScope, isStatic } : symbol.bodyScope,
    currentClass: symbol,
    owner: symbol,
    isStatic,
    returns: { kind: 'none' },
  };
}

function attributeEnumConstant(cx: Attributor, symbol: ClassSymbol, constant: EnumConstant, env: Env): void {
  cx.ofDeclaration(() => checkAnnotations(cx, constant.annotations, env));
  attributeConstructorCall(cx, constant, symbol.thisType, env);
  if (!constant.body) return;
  const body = declareAnonymous(
    constant.body,
    { ...cx.scopeOf(env), enclosing: symbol },
    symbol,
    cx.nextAnonymous(symbol),
    true,
    symbol.thisType,
    [],
    constant.name.start,
  );
  cx.attribution.localClasses.set(constant, body);
  attributeBody(cx, body, env);
}

/** @param within whether the class is local, or in a local one: what that captures is known when all of it is attributed */
function attributeMethod(cx: Attributor, symbol: ClassSymbol, method: MethodSymbol, classEnv: Env, within: boolean): void {
  const { declaration } = method;
  if (!declaration) return;
  const { scope } = withTypeParameters(classEnv.scope, declaration.typeParameters);
  const named =
    declaration.typeParameters.length > 0
      ? { ...scope, variables: new Map(method.typeParameters.map((v) => [v.name, v])) }
      : classEnv.scope;
  const constructor = declaration.kind === 'ConstructorDeclaration';
  const env = childEnv(classEnv, {
    scope: named,
    owner: method,
    returns: constructor ? { kind: 'type', type: { kind: 'void' } } : { kind: 'type', type: method.returnType },
  });
  cx.ofDeclaration(() => checkAnnotations(cx, method.annotations, env));
  const parameters = constructor ? (declaration.parameters ?? []) : declaration.parameters;
  if (constructor && declaration.parameters === undefined) {
    for (const c of symbol.recordComponents) {
      const local = declareLocal(cx, c.name, declaration.start, c.type, false, env);
      cx.attribution.componentLocals.set(declaration, [...(cx.attribution.componentLocals.get(declaration) ?? []), local]);
    }
  }
  parameters.forEach((p, i) => {
    const type = method.parameters[i]?.type ?? { kind: 'unknown' as const };
    cx.ofDeclaration(() => {
      checkAnnotations(cx, p.modifiers.annotations, env);
      checkTypeAnnotations(cx, p.type, env);
    });
    const local = declareLocal(
      cx,
      p.name.name,
      p.name.start,
      type,
      p.modifiers.modifiers.some((m) => m.name === 'final'),
      env,
    );
    cx.attribution.locals.set(p, local);
  });
  if (declaration.kind === 'MethodDeclaration' && declaration.defaultValue)
    checkValue(cx, declaration.defaultValue, env, method.returnType);
  parameters.forEach((p, i) => {
    const type = method.parameters[i]?.type;
    if (type) checkBounds(cx, p.type, type);
  });
  if (!constructor) checkBounds(cx, declaration.returnType, method.returnType);
  if (cx.options.checked && !within && !mayDeclareClass(declaration, cx.currentUnit)) {
    cx.attribution.bodies.set(declaration, () => {
      const { body } = declaration;
      if (symbol.source) cx.currentUnit = symbol.source;
      if (!body) return;
      const before = cx.diagnostics.length;
      attributeBlock(cx, body, env);
      if (cx.diagnostics.length > before && cx.options.learn?.(cx.diagnostics.slice(before)) === true) attributeBlock(cx, body, env);
    });
    return;
  }
  const { body } = declaration;
  if (!body) return;
  attributeBlock(cx, body, env);
  checkJumps(body, (code, message, offset) => cx.report(code, message, offset));
}

/**
 * Whether a local or anonymous class may stand in this code: its number is by the order in which such are met. The text
 * tells, so that a body need not be read for it.
 */
const mayDeclareClass = ({ start, end }: Span, { unit }: SourceSymbol): boolean =>
  /(?<!\.)\b(?:class|interface|enum|record)\s|\bnew\b[^;{]*\)\s*\{/.test(unit.source.text.slice(start, end));

/** Locals used in lambdas and inner classes must be effectively final (JLS 4.12.4). */
function checkCaptures(cx: Attributor): void {
  const declarations = new Map([...cx.attribution.locals].map(([declaration, local]) => [local, declaration]));
  const blank = (local: LocalSymbol): boolean => {
    const declaration = declarations.get(local);
    return declaration?.kind === 'VariableDeclarator' && declaration.initializer === undefined;
  };
  const places = new Map<LocalSymbol, Set<number>>();
  for (const { local, name } of cx.attribution.assignments) places.set(local, (places.get(local) ?? new Set()).add(name.start));
  // A local without initialiser that is assigned at one place stays effectively final; flow analysis sees to the rest.
  for (const [local, at] of places) local.effectivelyFinal = local.effectivelyFinal && blank(local) && at.size <= 1;
  for (const { local, name } of cx.attribution.assignments) {
    if (!local.final || blank(local)) continue;
    const declaration = declarations.get(local);
    const kind = declaration?.kind;
    const several = declaration?.kind === 'Catch' && declaration.type.kind === 'UnionType';
    if (kind === 'Parameter' || kind === 'LambdaParameter' || kind === 'Catch')
      cx.report(
        several ? 'compiler.err.multicatch.parameter.may.not.be.assigned' : 'compiler.err.final.parameter.may.not.be.assigned',
        `${several ? 'multi-catch' : 'final'} parameter ${local.name} may not be assigned`,
        name.start,
      );
    else if (kind === 'ForEach')
      cx.report('compiler.err.var.might.already.be.assigned', `variable ${local.name} might already have been assigned`, name.start);
    else cx.report('compiler.err.cant.assign.val.to.var', `cannot assign a value to final variable ${local.name}`, name.start);
  }
  for (const use of cx.attribution.captureUses) {
    if (use.local.final || use.local.effectivelyFinal) continue;
    cx.report(
      'compiler.err.cant.ref.non.effectively.final.var',
      use.by === 'lambda'
        ? 'local variables referenced from a lambda expression must be final or effectively final'
        : 'local variables referenced from an inner class must be final or effectively final',
      use.name.start,
    );
  }
}
