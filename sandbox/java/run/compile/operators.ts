import type { Binary, BinaryOperator, Expression, Unary } from '../../syntax/ast.ts';
import type { PrimitiveKind, Type } from '../../types/type.ts';
import { BOOLEAN, binaryPromotion, INT, PRIMITIVES, unaryPromotion, unboxed } from '../../types/types.ts';
import { doubleText, floatText } from '../../number-text.ts';
import type { Expr, Slot } from '../frame.ts';
import {
  longAdd,
  longAnd,
  longDiv,
  longMul,
  longNeg,
  longNot,
  longOr,
  longRem,
  longShl,
  longShr,
  longSub,
  longToInt,
  longUshr,
  longXor,
} from '../long.ts';
import { kindOf, kindOfBoxed } from './convert.ts';
import { compile, compileTo, operandOf } from './expression.ts';
import { comparison, doubleOperation, intOperation } from './int-operators.ts';
import type { Scope } from './scope.ts';
import { compareStrings } from './string-identity.ts';

const isShift = (operator: string): boolean => operator === '<<' || operator === '>>' || operator === '>>>';
const isStringType = (type: Type): boolean => type.kind === 'class' && type.symbol.binaryName === 'java.lang.String';

/** A binary operation on two values of one kind (for shifts the distance is an int). Division checks for zero. */
export function arithmetic(scope: Scope, operator: BinaryOperator, kind: PrimitiveKind, line: number): (a: Slot, b: Slot) => Slot {
  const { errors } = scope.vm;
  const zero = (): never => errors.raise(line, 'java.lang.ArithmeticException', '/ by zero');
  if (kind === 'boolean') {
    switch (operator) {
      case '&':
        return (a, b) => a && b;
      case '|':
        return (a, b) => a || b;
      default:
        return (a, b) => a !== b;
    }
  }
  if (kind === 'long') {
    switch (operator) {
      case '+':
        return longAdd;
      case '-':
        return longSub;
      case '*':
        return longMul;
      case '/':
        return (a, b) => (b === 0 ? zero() : longDiv(a, b));
      case '%':
        return (a, b) => (b === 0 ? zero() : longRem(a, b));
      case '&':
        return longAnd;
      case '|':
        return longOr;
      case '^':
        return longXor;
      case '<<':
        return longShl;
      case '>>':
        return longShr;
      default:
        return longUshr;
    }
  }
  if (kind === 'float' || kind === 'double') {
    const plain = doubleFunction(operator);
    return kind === 'double' ? plain : (a, b) => Math.fround(plain(a, b));
  }
  switch (operator) {
    case '+':
      return (a, b) => (a + b) | 0;
    case '-':
      return (a, b) => (a - b) | 0;
    case '*':
      return Math.imul;
    case '/':
      return (a, b) => (b === 0 ? zero() : (a / b) | 0);
    case '%':
      return (a, b) => (b === 0 ? zero() : (a % b) | 0);
    case '&':
      return (a, b) => a & b;
    case '|':
      return (a, b) => a | b;
    case '^':
      return (a, b) => a ^ b;
    case '<<':
      return (a, b) => a << b;
    case '>>':
      return (a, b) => a >> b;
    default:
      return (a, b) => (a >>> b) | 0;
  }
}

function doubleFunction(operator: BinaryOperator): (a: number, b: number) => number {
  switch (operator) {
    case '+':
      return (a, b) => a + b;
    case '-':
      return (a, b) => a - b;
    case '*':
      return (a, b) => a * b;
    case '/':
      return (a, b) => a / b;
    default:
      return (a, b) => a % b;
  }
}

export function compileBinary(scope: Scope, e: Binary): Expr {
  const { operator } = e;
  if (operator === '&&' || operator === '||') return logical(scope, e);
  const left = scope.typeOf(e.left);
  const right = scope.typeOf(e.right);
  const result = scope.typeOf(e);
  if (operator === '+' && (isStringType(result) || isStringType(left) || isStringType(right))) return compileConcat(scope, e);
  const l = unboxed(left);
  const r = unboxed(right);
  if (operator === '==' || operator === '!=') {
    if (isStringType(left) && isStringType(right)) return compareStrings(scope, e);
    const numeric = l && r && (left.kind === 'primitive' || right.kind === 'primitive');
    const mixedUnknown = (left.kind === 'unknown' && right.kind === 'primitive') || (right.kind === 'unknown' && left.kind === 'primitive');
    if (!numeric && !mixedUnknown) {
      const compared = comparison(operator, operandOf(scope, e.left), operandOf(scope, e.right));
      if (compared) return compared;
    }
  }
  if (!l || !r) return dynamicBinary(scope, e, l, r);
  return typedBinary(scope, e, l.name, r.name);
}

function typedBinary(scope: Scope, e: Binary, l: PrimitiveKind, r: PrimitiveKind): Expr {
  const { operator } = e;
  const line = scope.lineOf(e.operatorStart);
  if (l === 'boolean') {
    const a = operandOf(scope, e.left, BOOLEAN);
    const b = operandOf(scope, e.right, BOOLEAN);
    const compared = comparison(operator, a, b);
    if (compared) return compared;
    const x = a.expr;
    const y = b.expr;
    // Both sides are evaluated: these are not the short-circuit forms.
    if (operator === '&')
      return (f) => {
        const p = x(f);
        const q = y(f);
        return p && q;
      };
    if (operator === '|')
      return (f) => {
        const p = x(f);
        const q = y(f);
        return p || q;
      };
    return (f) => x(f) !== y(f);
  }
  const promoted = isShift(operator) ? unaryPromotion(PRIMITIVES[l]) : binaryPromotion(PRIMITIVES[l], PRIMITIVES[r]);
  const kind = promoted.name;
  const a = operandOf(scope, e.left, promoted);
  const b = isShift(operator) ? shiftDistance(scope, e.right, r) : operandOf(scope, e.right, promoted);
  const fast =
    comparison(operator, a, b) ??
    (kind === 'int' ? intOperation(operator, a, b) : kind === 'double' ? doubleOperation(operator, a, b) : undefined);
  if (fast) return fast;
  const x = a.expr;
  const y = b.expr;
  if (kind === 'long') return longBinary(scope, operator, x, y, line);
  if (kind === 'int' && (operator === '/' || operator === '%')) {
    const c = b.constant;
    if (c !== undefined && c !== 0) return operator === '/' ? (f) => (x(f) / c) | 0 : (f) => (x(f) % c) | 0;
  }
  const operation = arithmetic(scope, operator, kind, line);
  return (f) => operation(x(f), y(f));
}

function shiftDistance(scope: Scope, e: Expression, kind: PrimitiveKind): ReturnType<typeof operandOf> {
  const operand = operandOf(scope, e, unaryPromotion(PRIMITIVES[kind]));
  if (kind !== 'long') return operand;
  const { expr } = operand;
  return { expr: (f) => longToInt(expr(f)), slot: -1, constant: operand.constant === undefined ? undefined : longToInt(operand.constant) };
}

const MAX = Number.MAX_SAFE_INTEGER;

/** Sums, differences and products of small longs stay in the closure; the rest goes through long.ts. */
function longBinary(scope: Scope, operator: BinaryOperator, x: Expr, y: Expr, line: number): Expr {
  switch (operator) {
    case '+':
      return (f) => {
        const a = x(f);
        const b = y(f);
        if (typeof a === 'number' && typeof b === 'number') {
          const sum = a + b;
          if (sum <= MAX && sum >= -MAX) return sum;
        }
        return longAdd(a, b);
      };
    case '-':
      return (f) => {
        const a = x(f);
        const b = y(f);
        if (typeof a === 'number' && typeof b === 'number') {
          const difference = a - b;
          if (difference <= MAX && difference >= -MAX) return difference;
        }
        return longSub(a, b);
      };
    case '*':
      return (f) => longMul(x(f), y(f));
    default: {
      const operation = arithmetic(scope, operator, 'long', line);
      return (f) => operation(x(f), y(f));
    }
  }
}

function logical(scope: Scope, e: Binary): Expr {
  const x = compileTo(scope, e.left, BOOLEAN);
  const y = compileTo(scope, e.right, BOOLEAN);
  return e.operator === '&&' ? (f) => x(f) && y(f) : (f) => x(f) || y(f);
}

/** An operand whose type inference gave up: the kinds are read off the values. */
function dynamicBinary(scope: Scope, e: Binary, l: PrimitiveKindHolder, r: PrimitiveKindHolder): Expr {
  const { vm } = scope;
  const { operator } = e;
  const line = scope.lineOf(e.operatorStart);
  const x = boxedOperand(scope, e.left, l);
  const y = boxedOperand(scope, e.right, r);
  const resultKind = kindOf(scope.typeOf(e));
  return (f) => {
    const a = x(f);
    const b = y(f);
    const ka = kindOfBoxed(a);
    const kb = kindOfBoxed(b);
    if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) return vm.text(a) + vm.text(b);
    if (ka === undefined || kb === undefined) {
      if (operator === '==') return a === b;
      if (operator === '!=') return a !== b;
      return a === null || b === null
        ? vm.errors.nullPointer(line, () => 'Cannot unbox null')
        : vm.errors.raise(
            line,
            'java.lang.InternalError',
            `not supported: operator ${operator} on values whose types the trial could not infer`,
          );
    }
    const kind =
      ka === 'boolean'
        ? 'boolean'
        : isShift(operator)
          ? unaryPromotion(PRIMITIVES[ka]).name
          : binaryPromotion(PRIMITIVES[ka], PRIMITIVES[kb]).name;
    const p = vm.converted(a, ka, kind);
    const q = isShift(operator) ? vm.converted(b, kb, 'int') : vm.converted(b, kb, kind);
    switch (operator) {
      case '<':
        return p < q;
      case '<=':
        return p <= q;
      case '>':
        return p > q;
      case '>=':
        return p >= q;
      case '==':
        return p === q;
      case '!=':
        return p !== q;
      default: {
        const value = arithmetic(scope, operator, kind, line)(p, q);
        return resultKind === 'ref' ? vm.boxes.of(kind)(value) : value;
      }
    }
  };
}
type PrimitiveKindHolder = { readonly name: PrimitiveKind } | undefined;

function boxedOperand(scope: Scope, e: Expression, kind: PrimitiveKindHolder): Expr {
  const x = compile(scope, e);
  if (!kind || scope.typeOf(e).kind !== 'primitive') return x;
  const box = scope.vm.boxes.of(kind.name);
  return (f) => box(x(f));
}

export function compileUnary(scope: Scope, e: Unary): Expr {
  const operand = unboxed(scope.typeOf(e.operand));
  if (e.operator === '!') {
    const x = compileTo(scope, e.operand, BOOLEAN);
    return (f) => !x(f);
  }
  const promoted = operand ? unaryPromotion(operand) : INT;
  const x = compileTo(scope, e.operand, promoted);
  const kind = promoted.name;
  if (e.operator === '+') return x;
  if (e.operator === '-') {
    if (kind === 'int') return (f) => -x(f) | 0;
    if (kind === 'long') return (f) => longNeg(x(f));
    return (f) => -x(f);
  }
  return kind === 'long' ? (f) => longNot(x(f)) : (f) => ~x(f);
}

/** How a value of a static type looks in a string. */
export function textOf(scope: Scope, type: Type): ((v: Slot) => string) | undefined {
  const { vm } = scope;
  switch (kindOf(type)) {
    case 'boolean':
    case 'byte':
    case 'short':
    case 'int':
    case 'long':
      return undefined;
    case 'char':
      return String.fromCharCode;
    case 'float':
      return floatText;
    case 'double':
      return doubleText;
    default:
      return (v) => (typeof v === 'string' ? v : vm.text(v));
  }
}

function flatten(scope: Scope, e: Expression, into: Expression[]): void {
  const inner = e.kind === 'Parenthesized' ? e.expression : e;
  const known = (part: Expression): boolean => scope.attribution.constants.has(part) || scope.hoisted.has(part);
  if (inner.kind === 'Binary' && inner.operator === '+' && isStringType(scope.typeOf(inner)) && !known(inner) && !known(e)) {
    flatten(scope, inner.left, into);
    // `a + (b + c)` groups the right side: what it is made of must be text on its own.
    const right = inner.right.kind === 'Parenthesized' ? inner.right.expression : inner.right;
    if (right.kind === 'Binary' && isStringType(scope.typeOf(right)) && !scope.hoisted.has(inner.right)) flatten(scope, right, into);
    else into.push(inner.right);
  } else into.push(e);
}

/** A chain of `+` of which at least one is a string; every part is turned into text in order. */
export function compileConcat(scope: Scope, e: Binary): Expr {
  const parts: Expression[] = [];
  flatten(scope, e, parts);
  const { stack } = scope.vm;
  const texts = parts.map((p) => compileText(scope, p));
  const [a, b, c, d] = texts;
  const measured = (s: string): string => {
    stack.allocate(s.length + 24);
    return s;
  };
  if (texts.length === 2 && a && b) return (f) => measured(a(f) + b(f));
  if (texts.length === 3 && a && b && c) return (f) => measured(a(f) + b(f) + c(f));
  if (texts.length === 4 && a && b && c && d) return (f) => measured(a(f) + b(f) + c(f) + d(f));
  return (f) => {
    let text = '';
    for (const part of texts) text += part(f);
    return measured(text);
  };
}

export function compileText(scope: Scope, e: Expression): (f: Slot[]) => string {
  const x = compile(scope, e);
  const toText = textOf(scope, scope.typeOf(e));
  return toText ? (f) => toText(x(f)) : (f) => String(x(f));
}
