import type { Expr, Frame, Slot } from '../frame.ts';

/**
 * Closures for the operations that hot code is made of. Each shape of operands (local, constant, anything) has its
 * own closure, because one closure for all would be called through two more.
 */
export interface Operand {
  readonly expr: Expr;
  /** Slot of a local variable, else -1. */
  readonly slot: number;
  /** Value of a constant, else undefined. */
  readonly constant: Slot;
}

type Shape = 'LL' | 'LC' | 'LX' | 'XL' | 'XC' | 'XX';

function shapeOf(l: Operand, r: Operand): Shape {
  if (l.slot >= 0 && l.constant === undefined) return r.constant !== undefined ? 'LC' : r.slot >= 0 ? 'LL' : 'LX';
  return r.constant !== undefined ? 'XC' : r.slot >= 0 ? 'XL' : 'XX';
}

/** `<` and its kin, for every numeric kind; `==` for numbers, booleans and references. */
export function comparison(operator: string, l: Operand, r: Operand): Expr | undefined {
  const shape = shapeOf(l, r);
  const { slot: a, expr: x } = l;
  const { slot: b, expr: y, constant: c } = r;
  switch (operator) {
    case '<':
      switch (shape) {
        case 'LL':
          return (f: Frame) => f[a] < f[b];
        case 'LC':
          return (f) => f[a] < c;
        case 'LX':
          return (f) => f[a] < y(f);
        case 'XL':
          return (f) => x(f) < f[b];
        case 'XC':
          return (f) => x(f) < c;
        default:
          return (f) => x(f) < y(f);
      }
    case '<=':
      switch (shape) {
        case 'LL':
          return (f) => f[a] <= f[b];
        case 'LC':
          return (f) => f[a] <= c;
        case 'LX':
          return (f) => f[a] <= y(f);
        case 'XC':
          return (f) => x(f) <= c;
        default:
          return (f) => x(f) <= y(f);
      }
    case '>':
      switch (shape) {
        case 'LL':
          return (f) => f[a] > f[b];
        case 'LC':
          return (f) => f[a] > c;
        case 'LX':
          return (f) => f[a] > y(f);
        case 'XC':
          return (f) => x(f) > c;
        default:
          return (f) => x(f) > y(f);
      }
    case '>=':
      switch (shape) {
        case 'LL':
          return (f) => f[a] >= f[b];
        case 'LC':
          return (f) => f[a] >= c;
        case 'XC':
          return (f) => x(f) >= c;
        default:
          return (f) => x(f) >= y(f);
      }
    case '==':
      switch (shape) {
        case 'LL':
          return (f) => f[a] === f[b];
        case 'LC':
          return (f) => f[a] === c;
        case 'XC':
          return (f) => x(f) === c;
        default:
          return (f) => x(f) === y(f);
      }
    case '!=':
      switch (shape) {
        case 'LL':
          return (f) => f[a] !== f[b];
        case 'LC':
          return (f) => f[a] !== c;
        case 'XC':
          return (f) => x(f) !== c;
        default:
          return (f) => x(f) !== y(f);
      }
    default:
      return undefined;
  }
}

/** int arithmetic without exceptions; undefined for `/` and `%`. */
export function intOperation(operator: string, l: Operand, r: Operand): Expr | undefined {
  const shape = shapeOf(l, r);
  const { slot: a, expr: x } = l;
  const { slot: b, expr: y, constant: c } = r;
  switch (operator) {
    case '+':
      switch (shape) {
        case 'LL':
          return (f) => (f[a] + f[b]) | 0;
        case 'LC':
          return (f) => (f[a] + c) | 0;
        case 'LX':
          return (f) => (f[a] + y(f)) | 0;
        case 'XL':
          return (f) => (x(f) + f[b]) | 0;
        case 'XC':
          return (f) => (x(f) + c) | 0;
        default:
          return (f) => (x(f) + y(f)) | 0;
      }
    case '-':
      switch (shape) {
        case 'LL':
          return (f) => (f[a] - f[b]) | 0;
        case 'LC':
          return (f) => (f[a] - c) | 0;
        case 'XL':
          return (f) => (x(f) - f[b]) | 0;
        case 'XC':
          return (f) => (x(f) - c) | 0;
        default:
          return (f) => (x(f) - y(f)) | 0;
      }
    case '*':
      switch (shape) {
        case 'LL':
          return (f) => Math.imul(f[a], f[b]);
        case 'LC':
          return (f) => Math.imul(f[a], c);
        case 'XC':
          return (f) => Math.imul(x(f), c);
        default:
          return (f) => Math.imul(x(f), y(f));
      }
    case '&':
      switch (shape) {
        case 'LC':
          return (f) => f[a] & c;
        case 'XC':
          return (f) => x(f) & c;
        default:
          return (f) => x(f) & y(f);
      }
    case '|':
      return (f) => x(f) | y(f);
    case '^':
      return (f) => x(f) ^ y(f);
    case '<<':
      return shape === 'LC' || shape === 'XC' ? (f) => x(f) << c : (f) => x(f) << y(f);
    case '>>':
      return shape === 'LC' || shape === 'XC' ? (f) => x(f) >> c : (f) => x(f) >> y(f);
    case '>>>':
      return shape === 'LC' || shape === 'XC' ? (f) => (x(f) >>> c) | 0 : (f) => (x(f) >>> y(f)) | 0;
    default:
      return undefined;
  }
}

/** double arithmetic. */
export function doubleOperation(operator: string, l: Operand, r: Operand): Expr | undefined {
  const shape = shapeOf(l, r);
  const { slot: a, expr: x } = l;
  const { slot: b, expr: y } = r;
  switch (operator) {
    case '+':
      return shape === 'LL' ? (f) => f[a] + f[b] : shape === 'LX' ? (f) => f[a] + y(f) : (f) => x(f) + y(f);
    case '-':
      return shape === 'LL' ? (f) => f[a] - f[b] : (f) => x(f) - y(f);
    case '*':
      return shape === 'LL' ? (f) => f[a] * f[b] : (f) => x(f) * y(f);
    case '/':
      return (f) => x(f) / y(f);
    case '%':
      return (f) => x(f) % y(f);
    default:
      return undefined;
  }
}
