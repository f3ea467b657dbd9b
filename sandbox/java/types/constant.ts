import { doubleText, floatText } from '../number-text.ts';
import type { BinaryOperator, Expression } from '../syntax/ast.ts';
import type { ClassSymbol, Constant } from './symbol.ts';
import type { PrimitiveType, Type } from './type.ts';
import { findTypeByName, findQualified, importedStatics, type TypeScope } from './type-scope.ts';
import { binaryPromotion, BOOLEAN, CHAR, DOUBLE, FLOAT, INT, isNumeric, LONG, PRIMITIVES, unaryPromotion } from './types.ts';

type Scalar = number | bigint | boolean | string;

export const isString = (type: Type): boolean => type.kind === 'class' && type.symbol.binaryName === 'java.lang.String';

/** A constant's value in another primitive type, as a cast converts it. */
export function convertConstant(value: Scalar, to: Type): Scalar {
  if (to.kind !== 'primitive' || typeof value === 'string' || typeof value === 'boolean') return value;
  switch (to.name) {
    case 'boolean':
      return value;
    case 'double':
      return Number(value);
    case 'float':
      return Math.fround(Number(value));
    case 'long':
      return typeof value === 'bigint' ? value : Number.isNaN(value) ? 0n : BigInt.asIntN(64, clamp(value, 63n));
    default: {
      const int =
        typeof value === 'bigint'
          ? Number(BigInt.asIntN(32, value))
          : Number.isInteger(value) && Math.abs(value) < 2 ** 31
            ? value
            : Number.isNaN(value)
              ? 0
              : Number(BigInt.asIntN(32, clamp(value, 31n)));
      return to.name === 'byte' ? (int << 24) >> 24 : to.name === 'short' ? (int << 16) >> 16 : to.name === 'char' ? int & 0xffff : int | 0;
    }
  }
}

function clamp(value: number, bits: bigint): bigint {
  const max = 2n ** bits - 1n;
  if (value >= Number(max)) return max;
  if (value <= -Number(max)) return -max - 1n;
  return BigInt(Math.trunc(value));
}

export function constantText(constant: Constant): string {
  const { type, value } = constant;
  if (type.kind === 'primitive') {
    if (type.name === 'char') return String.fromCharCode(Number(value));
    if (type.name === 'double') return doubleText(Number(value));
    if (type.name === 'float') return floatText(Number(value));
  }
  return String(value);
}

/** undefined where Java throws (division by zero) or the operands do not fit. */
export function foldBinary(operator: BinaryOperator, a: Constant, b: Constant, string: Type | undefined): Constant | undefined {
  if (operator === '+' && string && (isString(a.type) || isString(b.type)))
    return { type: string, value: constantText(a) + constantText(b) };
  if (typeof a.value === 'boolean' && typeof b.value === 'boolean') return foldBoolean(operator, a.value, b.value);
  if (!isNumeric(a.type) || !isNumeric(b.type)) {
    if (isString(a.type) && isString(b.type) && (operator === '==' || operator === '!='))
      return { type: BOOLEAN, value: (a.value === b.value) === (operator === '==') };
    return undefined;
  }
  if (operator === '<<' || operator === '>>' || operator === '>>>') return foldShift(operator, a, b);
  const type = binaryPromotion(a.type, b.type);
  const x = convertConstant(a.value, type);
  const y = convertConstant(b.value, type);
  const result = compute(operator, x, y);
  if (result === undefined) return undefined;
  if (typeof result === 'boolean') return { type: BOOLEAN, value: result };
  return { type, value: normalise(result, type) };
}

function normalise(value: number | bigint, type: PrimitiveType): number | bigint {
  if (type === INT) return Number(BigInt.asIntN(32, typeof value === 'bigint' ? value : BigInt(Math.trunc(value))));
  if (type === LONG) return BigInt.asIntN(64, BigInt(value));
  return type === FLOAT ? Math.fround(Number(value)) : Number(value);
}

function foldBoolean(operator: BinaryOperator, a: boolean, b: boolean): Constant | undefined {
  const table: Partial<Record<BinaryOperator, boolean>> = {
    '&&': a && b,
    '||': a || b,
    '&': a && b,
    '|': a || b,
    '^': a !== b,
    '==': a === b,
    '!=': a !== b,
  };
  const value = table[operator];
  return value === undefined ? undefined : { type: BOOLEAN, value };
}

function foldShift(operator: '<<' | '>>' | '>>>', a: Constant, b: Constant): Constant | undefined {
  if (!isNumeric(a.type) || typeof a.value === 'string' || typeof a.value === 'boolean') return undefined;
  const type = unaryPromotion(a.type);
  const by = Number(convertConstant(b.value, INT));
  if (type === LONG) {
    const x = BigInt(convertConstant(a.value, LONG) as bigint);
    const n = BigInt(by & 63);
    return { type, value: BigInt.asIntN(64, operator === '<<' ? x << n : operator === '>>' ? x >> n : BigInt.asUintN(64, x) >> n) };
  }
  const x = Number(convertConstant(a.value, INT));
  return { type, value: operator === '<<' ? x << by : operator === '>>' ? x >> by : (x >>> by) | 0 };
}

function compute(operator: BinaryOperator, x: Scalar, y: Scalar): number | bigint | boolean | undefined {
  if (typeof x === 'bigint' && typeof y === 'bigint') {
    switch (operator) {
      case '+':
        return x + y;
      case '-':
        return x - y;
      case '*':
        return x * y;
      case '/':
        return y === 0n ? undefined : x / y;
      case '%':
        return y === 0n ? undefined : x % y;
      case '&':
        return x & y;
      case '|':
        return x | y;
      case '^':
        return x ^ y;
      default:
        return compare(operator, x, y);
    }
  }
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const integral = Number.isInteger(x) && Number.isInteger(y);
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return integral ? (Number.isSafeInteger(x * y) ? x * y : BigInt(x) * BigInt(y)) : x * y;
    case '/':
      return x / y;
    case '%':
      return x % y;
    case '&':
      return x & y;
    case '|':
      return x | y;
    case '^':
      return x ^ y;
    default:
      return compare(operator, x, y);
  }
}

function compare(operator: BinaryOperator, x: number | bigint, y: number | bigint): boolean | undefined {
  switch (operator) {
    case '<':
      return x < y;
    case '>':
      return x > y;
    case '<=':
      return x <= y;
    case '>=':
      return x >= y;
    case '==':
      return x === y;
    case '!=':
      return x !== y;
    default:
      return undefined;
  }
}

/** Integer division by a constant zero is no constant; floating division is. */
export function foldArithmetic(operator: BinaryOperator, a: Constant, b: Constant, string: Type | undefined): Constant | undefined {
  if ((operator === '/' || operator === '%') && isNumeric(a.type) && isNumeric(b.type)) {
    const type = binaryPromotion(a.type, b.type);
    if ((type === INT || type === LONG) && Number(b.value) === 0) return undefined;
    if (type === INT) {
      const x = Number(convertConstant(a.value, INT));
      const y = Number(convertConstant(b.value, INT));
      return { type, value: operator === '/' ? (x / y) | 0 : (x % y) | 0 };
    }
    if (type === DOUBLE || type === FLOAT) {
      const x = Number(a.value);
      const y = Number(b.value);
      const value = operator === '/' ? x / y : x % y;
      return { type, value: type === FLOAT ? Math.fround(value) : value };
    }
  }
  if ((operator === '+' || operator === '-' || operator === '*') && isNumeric(a.type) && isNumeric(b.type)) {
    const type = binaryPromotion(a.type, b.type);
    if (type === DOUBLE || type === FLOAT) {
      const x = Number(a.value);
      const y = Number(b.value);
      const value = operator === '+' ? x + y : operator === '-' ? x - y : x * y;
      return { type, value: type === FLOAT ? Math.fround(value) : value };
    }
  }
  return foldBinary(operator, a, b, string);
}

export function foldUnary(operator: '+' | '-' | '!' | '~' | '++' | '--', a: Constant): Constant | undefined {
  if (operator === '!') return typeof a.value === 'boolean' ? { type: BOOLEAN, value: !a.value } : undefined;
  if (!isNumeric(a.type) || operator === '++' || operator === '--') return undefined;
  const type = unaryPromotion(a.type);
  const value = convertConstant(a.value, type);
  if (typeof value === 'bigint') return { type, value: BigInt.asIntN(64, operator === '-' ? -value : operator === '~' ? ~value : value) };
  if (typeof value !== 'number') return undefined;
  if (type === INT) return { type, value: operator === '-' ? -value | 0 : operator === '~' ? ~value : value };
  return operator === '~' ? undefined : { type, value: operator === '-' ? -value : value };
}

export function literalConstant(expression: Extract<Expression, { kind: 'Literal' }>, string: Type | undefined): Constant | undefined {
  const { literal, value } = expression;
  if (value === null) return undefined;
  switch (literal) {
    case 'int':
      return { type: INT, value };
    case 'long':
      return { type: LONG, value };
    case 'float':
      return { type: FLOAT, value };
    case 'double':
      return { type: DOUBLE, value };
    case 'char':
      return { type: CHAR, value };
    case 'boolean':
      return { type: BOOLEAN, value };
    case 'string':
      return string && { type: string, value };
    case 'null':
      return undefined;
  }
}

/** The value of a constant field's initialiser, found without attribution so that fields can ask before their class is attributed. */
export function foldConstant(expression: Expression, type: Type, scope: TypeScope, owner: ClassSymbol): Constant | undefined {
  if (type.kind !== 'primitive' && !isString(type)) return undefined;
  const stringSymbol = scope.classPath.findClass('java.lang.String');
  const string: Type | undefined = stringSymbol && { kind: 'class', symbol: stringSymbol, args: [], outer: undefined };
  const folded = fold(expression, scope, owner, string);
  if (!folded) return undefined;
  if (type.kind === 'primitive')
    return folded.type.kind === 'primitive' && (typeof folded.value === 'boolean') === (type.name === 'boolean')
      ? { type, value: convertConstant(folded.value, type) }
      : undefined;
  return isString(folded.type) ? folded : undefined;
}

function fold(e: Expression, scope: TypeScope, owner: ClassSymbol, string: Type | undefined): Constant | undefined {
  const again = (x: Expression): Constant | undefined => fold(x, scope, owner, string);
  switch (e.kind) {
    case 'Literal':
      return literalConstant(e, string);
    case 'Parenthesized':
      return again(e.expression);
    case 'Unary': {
      const a = again(e.operand);
      return a && foldUnary(e.operator, a);
    }
    case 'Binary': {
      const a = again(e.left);
      const b = a && again(e.right);
      return a && b && foldArithmetic(e.operator, a, b, string);
    }
    case 'Conditional': {
      const c = again(e.condition);
      const a = again(e.then);
      const b = again(e.else);
      return c && a && b ? (c.value === true ? a : b) : undefined;
    }
    case 'Cast': {
      const a = again(e.operand);
      if (!a) return undefined;
      if (e.type.kind === 'PrimitiveType' && e.type.name !== 'void')
        return a.type.kind === 'primitive'
          ? { type: PRIMITIVES[e.type.name], value: convertConstant(a.value, PRIMITIVES[e.type.name]) }
          : undefined;
      return e.type.kind === 'ClassType' && e.type.segments.at(-1)?.name.name === 'String' && isString(a.type) ? a : undefined;
    }
    case 'Name': {
      for (let at: ClassSymbol | undefined = owner; at; at = at.outer) {
        const field = inheritedField(at, e.name);
        if (field) return field.constant;
      }
      return importedStatics(scope, e.name).fields[0]?.constant;
    }
    case 'FieldAccess': {
      const names = dotted(e.target);
      const [first] = names;
      if (first === undefined) return undefined;
      const found = names.length === 1 ? findTypeByName(scope, first) : undefined;
      const symbol = found?.kind === 'class' ? found : findQualified(scope.classPath, names);
      return symbol && inheritedField(symbol, e.name.name)?.constant;
    }
    default:
      return undefined;
  }
}

function inheritedField(symbol: ClassSymbol, name: string): { constant: Constant | undefined } | undefined {
  const own = symbol.fields.get(name);
  if (own) return own;
  for (const parent of [symbol.superclass, ...symbol.interfaces]) {
    const found = parent && inheritedField(parent.symbol, name);
    if (found) return found;
  }
  return undefined;
}

function dotted(e: Expression): string[] {
  if (e.kind === 'Name') return [e.name];
  if (e.kind === 'FieldAccess') return [...dotted(e.target), e.name.name];
  return [];
}
