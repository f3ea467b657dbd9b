import type { Script } from './script.ts';

type Word = NonNullable<Extract<Script['statements'][number]['pipelines'][number]['commands'][number], { type: 'SimpleCommand' }>['name']>;
type Expansion = Extract<Word['parts'][number], { type: 'ArithmeticExpansion' }>;
export type Arithmetic = Expansion['expression'];
type Expression = Arithmetic['expression'];
type Operator = Extract<Expression, { type: 'ArithBinary' }>['operator'];

/** Variables in which values stand between two steps; a session does not keep them. */
export const INTERMEDIATE = 'TRIAL_NUMBER_';

/** Numbers up to which JavaScript's are exact, and to which its bits go. */
const EXACT = Number.MAX_SAFE_INTEGER;
const BITS = 2 ** 31 - 1;

const TOO_LARGE = "the trial's shell counts up to 9007199254740991 (2**53 - 1), and this may be more; a real bash has 64 bits";
const TOO_MANY_BITS = "the trial's shell takes numbers of 32 bits with &, | and ^, and this has more; a real bash takes 64";

const number = (value: number): Expression => ({ type: 'ArithNumber', value });
const variable = (name: string): Expression => ({ type: 'ArithVariable', name });
const binary = (left: Expression, operator: Operator, right: Expression): Expression => ({ type: 'ArithBinary', operator, left, right });
const minus = (operand: Expression): Expression => ({ type: 'ArithUnary', operator: '-', operand, prefix: true });
const assigned = (name: string, value: Expression): Expression => ({ type: 'ArithAssignment', operator: '=', variable: name, value });

const done = new WeakSet<Arithmetic>();

/**
 * just-bash counts with JavaScript's numbers: from 2**53 on they are not exact, and their shifts have 32 bits. Shifts are made
 * of exact operations, and where a number is not exact any more an error says so instead of a wrong number. In place.
 */
export function countExactly(arithmetic: Arithmetic): void {
  if (done.has(arithmetic)) return;
  done.add(arithmetic);
  const exact = rewritten(arithmetic.expression, 0);
  arithmetic.expression = isSmall(exact) ? exact : within(exact, EXACT, TOO_LARGE, 0);
}

/** Whether a value can be no larger than what it is made of, or is one that was looked at already. */
function isSmall(node: Expression): boolean {
  switch (node.type) {
    case 'ArithNumber':
      return Math.abs(node.value) <= BITS;
    case 'ArithBinary':
      return /^(?:[<>]=?|[=!]=|&&|\|\||%|[&|^])$/.test(node.operator);
    case 'ArithTernary':
      return node.alternate.type === 'ArithVariable' && node.alternate.name.startsWith(INTERMEDIATE);
    case 'ArithUnary':
      return node.operator !== '-' && node.operator !== '+';
    default:
      return false;
  }
}

/** The value of `node`, or an error where it is beyond `limit`. Its square is looked at: a text of it might be none of a number. */
function within(node: Expression, limit: number, message: string, depth: number): Expression {
  const name = `${INTERMEDIATE}${depth}`;
  return {
    type: 'ArithTernary',
    condition: binary(binary(assigned(name, node), '**', number(2)), '>', number(limit ** 2)),
    consequent: { type: 'ArithSyntaxError', errorToken: '', message },
    alternate: variable(name),
  };
}

function rewritten(node: Expression, depth: number): Expression {
  switch (node.type) {
    case 'ArithNumber':
      // `08`, whose zero stands for a base that has no 8.
      if (Number.isNaN(node.value)) return { type: 'ArithSyntaxError', errorToken: '', message: 'value too great for base' };
      // just-bash takes a larger one for the largest.
      return node.value < EXACT ? node : { type: 'ArithSyntaxError', errorToken: '', message: TOO_LARGE };
    case 'ArithBinary':
      return operation(rewritten(node.left, depth + 1), node.operator, rewritten(node.right, depth + 1), depth);
    case 'ArithUnary': {
      const operand = rewritten(node.operand, depth + 1);
      return node.operator === '~' ? binary(minus(operand), '-', number(1)) : { ...node, operand };
    }
    case 'ArithTernary':
      return {
        ...node,
        condition: rewritten(node.condition, depth + 1),
        consequent: rewritten(node.consequent, depth + 1),
        alternate: rewritten(node.alternate, depth + 1),
      };
    case 'ArithGroup':
    case 'ArithNested':
      return { ...node, expression: rewritten(node.expression, depth + 1) };
    case 'ArithAssignment': {
      const value = rewritten(node.value, depth + 1);
      const operator = OPERATORS.find((each) => node.operator === `${each}=`);
      if (operator === undefined || node.subscript || node.stringKey !== undefined) return { ...node, value };
      return { ...node, operator: '=', value: operation(variable(node.variable), operator, value, depth) };
    }
    default:
      return node;
  }
}

/** Those that an assignment may have, and that are not as JavaScript's. */
const OPERATORS = ['*', '<<', '>>', '&', '|', '^'] as const;

function operation(left: Expression, operator: Operator, right: Expression, depth: number): Expression {
  const exact = (value: Expression): Expression => within(value, EXACT, TOO_LARGE, depth);
  const bits = (value: Expression): Expression => (isSmall(value) ? value : within(value, BITS, TOO_MANY_BITS, depth));
  const power = binary(number(2), '**', right);
  switch (operator) {
    case '*':
    case '**':
      return exact(binary(left, operator, right));
    case '<<':
      return exact(binary(left, '*', power));
    case '>>': {
      // Downwards, where a division goes towards zero.
      const name = `${INTERMEDIATE}${depth}`;
      const negative = binary(minus(binary(binary(minus(variable(name)), '-', number(1)), '/', power)), '-', number(1));
      return {
        type: 'ArithTernary',
        condition: binary(assigned(name, left), '<', number(0)),
        consequent: negative,
        alternate: binary(variable(name), '/', power),
      };
    }
    case '&':
    case '|':
    case '^':
      return binary(bits(left), operator, bits(right));
    default:
      return binary(left, operator, right);
  }
}
