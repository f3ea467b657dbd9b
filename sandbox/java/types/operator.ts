import type { Expression } from '../syntax/ast.ts';
import { type Attributor, type Bindings, childEnv, type Env, findLocal, isString, NO_BINDINGS, withBindings } from './attributor.ts';
import { convertConstant, foldArithmetic, foldUnary } from './constant.ts';
import { attributePattern, patternVariable } from './pattern.ts';
import type { FieldSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { binaryPromotion, BOOLEAN, INT, isIntegral, isNumeric, LONG, show, unaryPromotion, unboxed, UNKNOWN, VOID } from './types.ts';
import { attribute, attributeInto, setConstant } from './attribute-expression.ts';
import { checkAssignable, isAssignable, isUnsafe, position } from './assignability.ts';
import { noteCapture } from './variable.ts';

export function attributeUnary(cx: Attributor, e: Extract<Expression, { kind: 'Unary' }>, env: Env): Type {
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

export function attributeBinary(cx: Attributor, e: Extract<Expression, { kind: 'Binary' }>, env: Env): Type {
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

export function attributeAssign(cx: Attributor, e: Extract<Expression, { kind: 'Assign' }>, env: Env): Type {
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

export function attributeConditional(
  cx: Attributor,
  e: Extract<Expression, { kind: 'Conditional' }>,
  env: Env,
  target: Type | undefined,
): Type {
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

export function attributeInstanceOf(cx: Attributor, e: Extract<Expression, { kind: 'InstanceOf' }>, env: Env): Type {
  const from = attribute(cx, e.operand, env);
  const { pattern } = e;
  if (pattern.kind === 'RecordPattern') {
    if (from.kind === 'primitive')
      cx.report('compiler.err.unexpected.type', 'unexpected type', e.operand.start, ['  required: reference', `  found:    ${show(from)}`]);
    const whenTrue = attributePattern(cx, pattern, from, childEnv(env), position(cx, e.operand));
    cx.bindings.set(e, { whenTrue, whenFalse: [] } satisfies Bindings);
    return BOOLEAN;
  }
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
      from.symbol === to.symbol &&
      cx.currentUnit.unit.source.release !== 21
    )
      cx.report(
        'compiler.err.instanceof.pattern.no.subtype',
        `expression type ${show(from)} is a subtype of pattern type ${show(to)}`,
        e.operatorStart,
      );
    const local = patternVariable(cx, pattern, to, env);
    cx.bindings.set(e, { whenTrue: [local], whenFalse: [] } satisfies Bindings);
  }
  return BOOLEAN;
}
