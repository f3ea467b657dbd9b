import type { Binary, BinaryOperator, ClassTypeNode, Expression, Unary } from './ast.ts';

/**
 * `(a) + b` is a sum, since only a primitive cast can stand before a sign (JLS 15.16), but the grammar takes it for a
 * cast of `+b`. Sums made here are remembered, because what the grammar put around the cast belongs to `b`.
 */
const mended = new WeakSet<Expression>();

/** `(a) + b` from its parts; `start` is the parenthesis, `close` the end of the closing one. */
export function sumOf(type: ClassTypeNode, sign: Unary, start: number, close: number): Binary | undefined {
  if (sign.operator !== '+' && sign.operator !== '-') return undefined;
  const name = nameOf(type);
  if (!name) return undefined;
  const sum: Binary = {
    kind: 'Binary',
    start,
    end: sign.end,
    operator: sign.operator,
    operatorStart: sign.start,
    left: { kind: 'Parenthesized', start, end: close, expression: name },
    right: sign.operand,
  };
  mended.add(sum);
  return sum;
}

function nameOf(type: ClassTypeNode): Expression | undefined {
  let result: Expression | undefined;
  for (const { name, typeArguments, annotations } of type.segments) {
    if (typeArguments || annotations.length > 0) return undefined;
    result = result
      ? { kind: 'FieldAccess', start: type.start, end: name.end, target: result, name }
      : { kind: 'Name', start: name.start, end: name.end, name: name.name };
  }
  return result;
}

const isProduct = (operator: BinaryOperator): boolean => operator === '*' || operator === '/' || operator === '%';

/** A binary expression whose left side may be such a sum: `(a) + b * c` multiplies b. */
export function binaryOf(node: Binary): Binary {
  const { left } = node;
  if (left.kind !== 'Binary' || !mended.has(left) || !isProduct(node.operator)) return node;
  const product = binaryOf({ ...node, start: left.right.start, left: left.right });
  const sum: Binary = { ...left, end: node.end, right: product };
  mended.add(sum);
  return sum;
}
