import type { ArrayInitializer, Expression, FieldAccess, Name, Span } from '../syntax/ast.ts';
import { attributeCall, attributeNew } from './attribute-call.ts';
import { attributeLambda, attributeReference } from './attribute-lambda.ts';
import { attributeSwitch } from './attribute-statement.ts';
import {
  type Attributor,
  type Bindings,
  dottedName,
  type Env,
  findLocal,
  isString,
  locationName,
  NO_BINDINGS,
  preferredPosition,
  withBindings,
} from './attributor.ts';
import { convertConstant, foldArithmetic, foldUnary, literalConstant } from './constant.ts';
import { describeKind, siteKind } from './resolve-type.ts';
import type { ClassSymbol, Constant, FieldSymbol, LocalSymbol, PackageSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { findMember, findTypeByName, importedStatics } from './type-scope.ts';
import {
  arrayOf,
  binaryPromotion,
  BOOLEAN,
  classType,
  INT,
  isIntegral,
  isNumeric,
  LONG,
  NULL,
  show,
  showClass,
  showMethod,
  showParameters,
  substitute,
  unaryPromotion,
  unboxed,
  UNKNOWN,
  VOID,
} from './types.ts';
import { whereClause } from './where.ts';

export type Named = LocalSymbol | FieldSymbol | ClassSymbol | PackageSymbol;

/** Types an expression; `target` is the type its context wants, for lambdas, diamonds and generic calls. */
export function attribute(cx: Attributor, e: Expression, env: Env, target?: Type): Type {
  const type = attributeUnchecked(cx, e, env, target);
  cx.attribution.types.set(e, type);
  return type;
}

/** Types an expression and requires that it can go into `target`. */
export function attributeInto(cx: Attributor, e: Expression | ArrayInitializer, env: Env, target: Type): void {
  if (e.kind === 'ArrayInitializer') {
    attributeArrayInitializer(cx, e, env, target);
    return;
  }
  const type = attribute(cx, e, env, target);
  checkAssignable(cx, e, type, target);
}

export function attributeArrayInitializer(cx: Attributor, e: ArrayInitializer, env: Env, target: Type): void {
  if (target.kind !== 'array') {
    if (target.kind !== 'unknown')
      cx.report('compiler.err.illegal.initializer.for.type', `illegal initializer for ${show(target)}`, e.start);
    for (const x of e.elements) if (x.kind !== 'ArrayInitializer') attribute(cx, x, env);
    return;
  }
  for (const x of e.elements) attributeInto(cx, x, env, target.element);
}

/** Assignment conversion, with narrowing of constants; reports as javac does. */
export function checkAssignable(cx: Attributor, e: Expression, from: Type, to: Type): boolean {
  if (isAssignable(cx, e, from, to)) return true;
  if (e.kind === 'SwitchExpression') return false;
  if (e.kind === 'Lambda' || e.kind === 'MethodReference') return false;
  reportMismatch(cx, e, from, to, []);
  return false;
}

/** Says that a value does not fit, inside what it is the value of; of a conditional, the branch that is to blame. */
export function reportMismatch(cx: Attributor, e: Expression, from: Type, to: Type, within: readonly string[]): void {
  const branch =
    e.kind === 'Conditional' ? [e.then, e.else].find((b) => !isAssignable(cx, b, cx.attribution.types.get(b) ?? UNKNOWN, to)) : undefined;
  if (branch) {
    reportMismatch(cx, branch, from.kind === 'void' ? from : (cx.attribution.types.get(branch) ?? UNKNOWN), to, [
      ...within,
      'bad type in conditional expression',
    ]);
    return;
  }
  const diamond =
    e.kind === 'New' &&
    e.type.segments.at(-1)?.typeArguments?.length === 0 &&
    from.kind === 'class' &&
    to.kind === 'class' &&
    !cx.relations.asSuper(from, to.symbol)
      ? from.symbol
      : undefined;
  const names = diamond?.typeParameters.map((v) => v.name).join(',') ?? '';
  const reasons = diamond
    ? [
        `cannot infer type arguments for ${diamond.simpleName}<>`,
        `reason: no instance(s) of type variable(s) ${names} exist so that ${diamond.simpleName}<${names}> conforms to ${show(to)}`,
      ]
    : [mismatch(from, to)];
  const [first, ...rest] = [...within, ...reasons];
  const indent = (i: number): string => ' '.repeat(4 + 2 * i);
  const [constructor] = diamond?.methods.get('<init>') ?? [];
  cx.report(
    'compiler.err.prob.found.req',
    `incompatible types: ${first ?? ''}`,
    diamond ? cx.currentUnit.unit.source.text.indexOf('<', e.start) : position(cx, e),
    [...rest.map((r, i) => indent(i) + r), ...(diamond && constructor ? whereClause(constructor, diamond.typeParameters) : [])],
  );
}

export function mismatch(from: Type, to: Type): string {
  if (from.kind === 'primitive' && to.kind === 'primitive' && isNumeric(from) && isNumeric(to))
    return `possible lossy conversion from ${show(from)} to ${show(to)}`;
  return `${show(from)} cannot be converted to ${show(to)}`;
}

export function isAssignable(cx: Attributor, e: Expression, from: Type, to: Type): boolean {
  if (from.kind === 'unknown' || to.kind === 'unknown') return true;
  if (cx.relations.isConvertible(from, to)) return true;
  // A comparison with something wrong in it is no boolean either.
  if (e.kind === 'Binary' && [e.left, e.right].some((x) => cx.attribution.types.get(x)?.kind === 'unknown')) return true;
  const constant = cx.attribution.constants.get(e);
  const narrow = unboxed(to);
  if (!constant || !narrow || typeof constant.value !== 'number' || from.kind !== 'primitive') return false;
  if (!['byte', 'short', 'char'].includes(narrow.name) || !['byte', 'short', 'char', 'int'].includes(from.name)) return false;
  return convertConstant(constant.value, narrow) === constant.value;
}

export const position = (cx: Attributor, e: Expression): number => preferredPosition(e, cx.currentUnit.unit.source.text);

function attributeUnchecked(cx: Attributor, e: Expression, env: Env, target: Type | undefined): Type {
  switch (e.kind) {
    case 'Literal': {
      if (e.literal === 'null') return NULL;
      const constant = literalConstant(e, cx.string);
      return constant ? setConstant(cx, e, constant) : UNKNOWN;
    }
    case 'Parenthesized': {
      const type = attribute(cx, e.expression, env, target);
      const constant = cx.attribution.constants.get(e.expression);
      if (constant) cx.attribution.constants.set(e, constant);
      copyBindings(cx, e.expression, e);
      return type;
    }
    case 'Name':
    case 'FieldAccess':
      return attributeVariable(cx, e, env);
    case 'This':
      return attributeThis(cx, e, env);
    case 'Super':
      return env.currentClass.superclass ?? cx.relations.object;
    case 'MethodCall':
      return attributeCall(cx, e, env, target);
    case 'New':
      return attributeNew(cx, e, env, target);
    case 'NewArray': {
      const element = cx.typeOf(e.element, env);
      if (
        element.kind === 'variable' ||
        (element.kind === 'class' && element.args.some((a) => a.kind !== 'wildcard' || a.bound !== 'none'))
      )
        cx.report('compiler.err.generic.array.creation', 'generic array creation', e.start);
      let type = element;
      for (let i = 0; i < e.dimensions; i++) type = arrayOf(type);
      for (const size of e.sizes) attributeInto(cx, size, env, INT);
      if (e.initializer) attributeArrayInitializer(cx, e.initializer, env, type);
      return type;
    }
    case 'ArrayAccess': {
      const array = attribute(cx, e.array, env);
      const index = attribute(cx, e.index, env);
      const promoted = unboxed(index);
      if (index.kind !== 'unknown' && !(promoted && cx.relations.isConvertible(promoted, INT))) checkAssignable(cx, e.index, index, INT);
      if (array.kind === 'array') return array.element;
      if (array.kind !== 'unknown')
        cx.report('compiler.err.array.req.but.found', `array required, but ${show(array)} found`, position(cx, e));
      return UNKNOWN;
    }
    case 'Unary':
      return attributeUnary(cx, e, env);
    case 'Binary':
      return attributeBinary(cx, e, env);
    case 'Assign':
      return attributeAssign(cx, e, env);
    case 'Conditional':
      return attributeConditional(cx, e, env, target);
    case 'Cast': {
      const to = cx.typeOf(e.type, env);
      // A cast gives a target to functions alone (JLS 15.16).
      const from = attribute(cx, e.operand, env, isFunction(e.operand) || to.kind === 'primitive' ? to : undefined);
      if (!cx.relations.isCastable(from, to) && e.operand.kind !== 'Lambda' && e.operand.kind !== 'MethodReference') {
        cx.report(
          'compiler.err.prob.found.req',
          `incompatible types: ${show(from)} cannot be converted to ${show(to)}`,
          position(cx, e.operand),
        );
        return UNKNOWN;
      }
      const constant = cx.attribution.constants.get(e.operand);
      if (constant && (to.kind === 'primitive' || isString(to)) && (constant.type.kind === 'primitive') === (to.kind === 'primitive'))
        cx.attribution.constants.set(e, { type: to, value: convertConstant(constant.value, to) });
      return to;
    }
    case 'InstanceOf':
      return attributeInstanceOf(cx, e, env);
    case 'Lambda':
      return attributeLambda(cx, e, env, target);
    case 'MethodReference':
      return attributeReference(cx, e, env, target);
    case 'SwitchExpression':
      return attributeSwitch(cx, e, env, target);
    case 'ClassLiteral': {
      const type = cx.typeOf(e.type, env);
      return cx.relations.named(
        'java.lang.Class',
        type.kind === 'void'
          ? cx.relations.named('java.lang.Void')
          : cx.relations.boxed(type.kind === 'class' ? classType(type.symbol) : type),
      );
    }
  }
}

function isFunction(e: Expression): boolean {
  if (e.kind === 'Parenthesized') return isFunction(e.expression);
  if (e.kind === 'Conditional') return isFunction(e.then) || isFunction(e.else);
  return e.kind === 'Lambda' || e.kind === 'MethodReference';
}

function setConstant(cx: Attributor, e: Expression, constant: Constant): Type {
  cx.attribution.constants.set(e, constant);
  return constant.type;
}

function copyBindings(cx: Attributor, from: Expression, to: Expression): void {
  const bindings = cx.bindings.get(from);
  if (bindings) cx.bindings.set(to, bindings);
}

function attributeThis(cx: Attributor, e: Extract<Expression, { kind: 'This' }>, env: Env): Type {
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
    if (type?.kind === 'class') return type;
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

function attributeVariable(cx: Attributor, e: Name | FieldAccess, env: Env): Type {
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

/** Locals used inside a lambda or class must be effectively final; checked when their method is done. */
function noteCapture(cx: Attributor, e: Name, local: LocalSymbol, env: Env): void {
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

function attributeUnary(cx: Attributor, e: Extract<Expression, { kind: 'Unary' }>, env: Env): Type {
  const operand = attribute(cx, e.operand, env);
  const constant = cx.attribution.constants.get(e.operand);
  const folded = constant && foldUnary(e.operator, constant);
  if (folded) return setConstant(cx, e, folded);
  if (operand.kind === 'unknown') return e.operator === '!' ? BOOLEAN : UNKNOWN;
  const inner = unboxed(operand);
  const bad = (): Type => {
    cx.report(
      'compiler.err.operator.cant.be.applied',
      `bad operand type ${show(operand)} for unary operator '${e.operator}'`,
      position(cx, e),
    );
    return UNKNOWN;
  };
  if (e.operator === '!') {
    const bindings = cx.bindings.get(e.operand);
    if (bindings) cx.bindings.set(e, { whenTrue: bindings.whenFalse, whenFalse: bindings.whenTrue });
    return inner === BOOLEAN ? BOOLEAN : bad();
  }
  if (!inner || !isNumeric(inner) || (e.operator === '~' && !isIntegral(inner))) return bad();
  if (e.operator === '++' || e.operator === '--') {
    noteAssignment(cx, e.operand, env);
    return operand;
  }
  return unaryPromotion(inner);
}

function attributeBinary(cx: Attributor, e: Extract<Expression, { kind: 'Binary' }>, env: Env): Type {
  const left = attribute(cx, e.left, env);
  const before = cx.bindings.get(e.left) ?? NO_BINDINGS;
  const inside = e.operator === '&&' ? withBindings(env, before.whenTrue) : e.operator === '||' ? withBindings(env, before.whenFalse) : env;
  const right = attribute(cx, e.right, inside);
  const after = cx.bindings.get(e.right) ?? NO_BINDINGS;
  if (e.operator === '&&') cx.bindings.set(e, { whenTrue: [...before.whenTrue, ...after.whenTrue], whenFalse: [] });
  if (e.operator === '||') cx.bindings.set(e, { whenTrue: [], whenFalse: [...before.whenFalse, ...after.whenFalse] });
  const a = cx.attribution.constants.get(e.left);
  const b = cx.attribution.constants.get(e.right);
  const folded = a && b && foldArithmetic(e.operator, a, b, cx.string);
  if (folded) return setConstant(cx, e, folded);
  for (const [operand, of] of [
    [e.left, left],
    [e.right, right],
  ] as const) {
    if (of.kind !== 'void') continue;
    cx.report('compiler.err.void.not.allowed.here', "'void' type not allowed here", position(cx, operand));
    return UNKNOWN;
  }
  const type = binaryType(cx, e.operator, left, right);
  if (type) return type;
  const comparison = e.operator === '==' || e.operator === '!=';
  if (comparison && left.kind !== 'primitive' && right.kind !== 'primitive' && left.kind !== 'void' && right.kind !== 'void')
    cx.report('compiler.err.incomparable.types', `incomparable types: ${show(left)} and ${show(right)}`, e.operatorStart);
  else
    cx.report('compiler.err.operator.cant.be.applied.1', `bad operand types for binary operator '${e.operator}'`, e.operatorStart, [
      `  first type:  ${show(left)}`,
      `  second type: ${show(right)}`,
    ]);
  return ['<', '>', '<=', '>=', '==', '!=', '&&', '||'].includes(e.operator) ? BOOLEAN : UNKNOWN;
}

/** undefined: the operator cannot be applied. */
export function binaryType(cx: Attributor, operator: string, left: Type, right: Type): Type | undefined {
  if (operator === '+' && (isString(left) || isString(right)) && left.kind !== 'void' && right.kind !== 'void') return cx.string;
  const comparing = operator === '==' || operator === '!=';
  if (left.kind === 'unknown' || right.kind === 'unknown')
    return comparing || ['<', '>', '<=', '>=', '&&', '||'].includes(operator) ? BOOLEAN : UNKNOWN;
  const a = unboxed(left);
  const b = unboxed(right);
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return a && b && isNumeric(a) && isNumeric(b) ? binaryPromotion(a, b) : undefined;
    case '<<':
    case '>>':
    case '>>>':
      return a && b && isIntegral(a) && isIntegral(b) ? (unaryPromotion(a) === LONG ? LONG : INT) : undefined;
    case '<':
    case '>':
    case '<=':
    case '>=':
      return a && b && isNumeric(a) && isNumeric(b) ? BOOLEAN : undefined;
    case '&&':
    case '||':
      return a === BOOLEAN && b === BOOLEAN ? BOOLEAN : undefined;
    case '&':
    case '|':
    case '^':
      if (a === BOOLEAN && b === BOOLEAN) return BOOLEAN;
      return a && b && isIntegral(a) && isIntegral(b) ? binaryPromotion(a, b) : undefined;
    default:
      if (left.kind === 'void' || right.kind === 'void') return undefined;
      if (left.kind === 'primitive' || right.kind === 'primitive') {
        if (!a || !b) return undefined;
        return (isNumeric(a) && isNumeric(b)) || (a === BOOLEAN && b === BOOLEAN) ? BOOLEAN : undefined;
      }
      return cx.relations.isCastable(left, right) || cx.relations.isCastable(right, left) ? BOOLEAN : undefined;
  }
}

function attributeAssign(cx: Attributor, e: Extract<Expression, { kind: 'Assign' }>, env: Env): Type {
  // A field that is declared later may be assigned before, but not read (JLS 8.3.3).
  if (!e.operator) cx.assigned = e.target;
  const target = attribute(cx, e.target, env);
  cx.attribution.constants.delete(e.target);
  noteAssignment(cx, e.target, env);
  if (!e.operator) {
    attributeInto(cx, e.value, env, target);
    return target;
  }
  const value = attribute(cx, e.value, env);
  const result = binaryType(cx, e.operator, target, value);
  if (!result)
    cx.report('compiler.err.operator.cant.be.applied.1', `bad operand types for binary operator '${e.operator}'`, e.operatorStart, [
      `  first type:  ${show(target)}`,
      `  second type: ${show(value)}`,
    ]);
  else if (!cx.relations.isCastable(result, target))
    cx.report(
      'compiler.err.prob.found.req',
      `incompatible types: ${show(result)} cannot be converted to ${show(target)}`,
      position(cx, e.value),
    );
  return target;
}

/** A variable is written: it is not effectively final, and must not be final. */
function noteAssignment(cx: Attributor, target: Expression, env: Env): void {
  const inner = target.kind === 'Parenthesized' ? target.expression : target;
  if (inner.kind !== 'Name' && inner.kind !== 'FieldAccess') {
    if (inner.kind !== 'ArrayAccess')
      cx.report('compiler.err.unexpected.type', 'unexpected type', inner.start, ['  required: variable', '  found:    value']);
    return;
  }
  const symbol = cx.attribution.names.get(inner);
  if (symbol?.kind === 'local') {
    cx.attribution.assignments.push({ local: symbol, name: inner });
    const declared = findLocal(env, symbol.name);
    if (declared && declared.env.owner !== env.owner && declared.local === symbol)
      noteCapture(cx, inner.kind === 'Name' ? inner : { ...inner, kind: 'Name', name: symbol.name }, symbol, env);
  } else if (symbol?.kind === 'field' && symbol.flags.final) {
    const initializing = symbol.owner === env.currentClass && !symbolHasInitializer(symbol) && isInitializerOf(symbol, env);
    if (!initializing)
      cx.report(
        'compiler.err.cant.assign.val.to.var',
        `cannot assign a value to final variable ${symbol.name}`,
        inner.kind === 'Name' ? inner.start : position(cx, inner),
      );
  }
}

const symbolHasInitializer = (field: FieldSymbol): boolean =>
  field.declaration?.kind === 'VariableDeclarator' && field.declaration.initializer !== undefined;

function isInitializerOf(field: FieldSymbol, env: Env): boolean {
  const { owner } = env;
  if (owner.kind === 'Lambda') return false;
  if (owner.kind === 'class') return env.isStatic === field.flags.static;
  // A record's compact constructor assigns its parameters; the fields follow by themselves.
  const compact = owner.declaration?.kind === 'ConstructorDeclaration' && !owner.declaration.parameters;
  return owner.name === '<init>' && !field.flags.static && !compact;
}

function attributeConditional(cx: Attributor, e: Extract<Expression, { kind: 'Conditional' }>, env: Env, target: Type | undefined): Type {
  condition(cx, e.condition, env);
  const bindings = cx.bindings.get(e.condition) ?? NO_BINDINGS;
  const a = attribute(cx, e.then, withBindings(env, bindings.whenTrue), target);
  const b = attribute(cx, e.else, withBindings(env, bindings.whenFalse), target);
  const [c, x, y] = [cx.attribution.constants.get(e.condition), cx.attribution.constants.get(e.then), cx.attribution.constants.get(e.else)];
  const type = conditionalType(cx, e.then, a, e.else, b, target);
  if (c && x && y && (type.kind === 'primitive' || isString(type))) {
    const chosen = c.value === true ? x : y;
    cx.attribution.constants.set(e, { type, value: convertConstant(chosen.value, type) });
  }
  return type;
}

/** JLS 15.25, as far as the two operands decide it. */
export function conditionalType(cx: Attributor, thenE: Expression, a: Type, elseE: Expression, b: Type, target: Type | undefined): Type {
  if (a.kind === 'void' || b.kind === 'void') return VOID;
  const p = unboxed(a);
  const q = unboxed(b);
  const poly = a.kind !== 'primitive' && b.kind !== 'primitive' && !(p && q);
  if (p && q && (a.kind === 'primitive' || b.kind === 'primitive' || p !== q || target?.kind === 'primitive')) {
    if (p === q) return p;
    if (p === BOOLEAN || q === BOOLEAN) return target ?? cx.relations.lub([a, b]);
    const fits = (e: Expression, from: Type, to: Type): boolean =>
      from === INT && ['byte', 'short', 'char'].includes(show(to)) && isAssignable(cx, e, from, to);
    if (fits(elseE, q, p)) return p;
    if (fits(thenE, p, q)) return q;
    const names = new Set([p.name, q.name]);
    if (names.has('byte') && names.has('short')) return p.name === 'short' ? p : q;
    return binaryPromotion(p, q);
  }
  if (p && b.kind === 'null') return target && target.kind !== 'primitive' && target.kind !== 'unknown' ? target : cx.relations.boxed(a);
  if (q && a.kind === 'null') return target && target.kind !== 'primitive' && target.kind !== 'unknown' ? target : cx.relations.boxed(b);
  if (
    target &&
    target.kind !== 'unknown' &&
    target.kind !== 'primitive' &&
    (poly || target.kind === 'class') &&
    cx.relations.isConvertible(a, target) &&
    cx.relations.isConvertible(b, target)
  )
    return target;
  return cx.relations.lub([a, b]);
}

/** A boolean condition. */
export function condition(cx: Attributor, e: Expression, env: Env): void {
  const type = attribute(cx, e, env, BOOLEAN);
  checkAssignable(cx, e, type, BOOLEAN);
}

/** Whether type arguments would have to be known at run time that the static type does not tell (JLS 5.5). */
function isUnsafe(cx: Attributor, from: Type, to: Type): boolean {
  if (to.kind === 'variable') return !cx.relations.isSubtype(from, to);
  if (
    to.kind !== 'class' ||
    from.kind === 'unknown' ||
    to.args.every((a) => a.kind === 'wildcard' && a.bound === 'none') ||
    cx.relations.isSubtype(from, to)
  )
    return false;
  const up = from.kind === 'class' && from.args.length > 0 ? cx.relations.asSuper(to.symbol.thisType, from.symbol) : undefined;
  return !to.symbol.typeParameters.every((v) =>
    up?.args.some((a, i) => a === v && from.kind === 'class' && from.args[i]?.kind !== 'wildcard'),
  );
}

function attributeInstanceOf(cx: Attributor, e: Extract<Expression, { kind: 'InstanceOf' }>, env: Env): Type {
  const from = attribute(cx, e.operand, env);
  const { pattern } = e;
  if (pattern.kind === 'RecordPattern') return BOOLEAN;
  const node = pattern.kind === 'TypePattern' ? pattern.type : pattern;
  const to = cx.typeOf(node, env);
  if (from.kind === 'primitive')
    cx.report('compiler.err.unexpected.type', 'unexpected type', e.operand.start, ['  required: reference', `  found:    ${show(from)}`]);
  else if (!cx.relations.isCastable(from, to))
    cx.report(
      'compiler.err.prob.found.req',
      `incompatible types: ${show(from)} cannot be converted to ${show(to)}`,
      position(cx, e.operand),
    );
  else if (isUnsafe(cx, from, to))
    cx.report('compiler.err.instanceof.reifiable.not.safe', `${show(from)} cannot be safely cast to ${show(to)}`, position(cx, e.operand));
  if (pattern.kind === 'TypePattern') {
    if (
      from.kind !== 'unknown' &&
      to.kind === 'class' &&
      to.args.length === 0 &&
      cx.relations.isSubtype(from, to) &&
      from.kind === 'class' &&
      from.symbol === to.symbol
    )
      cx.report(
        'compiler.err.instanceof.pattern.no.subtype',
        `expression type ${show(from)} is a subtype of pattern type ${show(to)}`,
        e.operatorStart,
      );
    const local: LocalSymbol = {
      kind: 'local',
      name: pattern.name.name,
      type: to,
      final: pattern.modifiers.modifiers.some((m) => m.name === 'final'),
      effectivelyFinal: true,
      captured: false,
      constant: undefined,
      owner: env.owner,
    };
    const clash = findLocal(env, pattern.name.name);
    if (clash && clash.env.currentClass === env.currentClass) reportDuplicate(cx, pattern.name.name, pattern.name.start, env);
    cx.attribution.locals.set(pattern, local);
    cx.bindings.set(e, { whenTrue: [local], whenFalse: [] } satisfies Bindings);
  }
  return BOOLEAN;
}

export function reportDuplicate(cx: Attributor, name: string, offset: number, env: Env): void {
  let at: Env | undefined = env;
  while (at && at.owner.kind === 'Lambda') at = at.parent;
  const owner = at?.owner;
  const where =
    owner?.kind === 'method'
      ? owner.name === '<init>'
        ? `constructor ${owner.owner.simpleName}(${showParameters(owner)})`
        : `method ${showMethod(owner)}`
      : `${describeKind(env.currentClass)} ${env.currentClass.simpleName}`;
  cx.report('compiler.err.already.defined', `variable ${name} is already defined in ${where}`, offset);
}
