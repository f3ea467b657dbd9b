import type {
  ArrayInitializer,
  BinaryOperator,
  ClassTypeNode,
  Expression,
  Lambda,
  LambdaParameter,
  Member,
  MethodReference,
  NewArray,
  Pattern,
  TypeNode,
} from './ast.ts';
import type { Concrete } from './concrete.ts';
import { binaryOf, sumOf } from './sum-after-parenthesis.ts';
import { childOf, childrenOf, firstOf, namedOf } from './concrete.ts';
import { floatingLiteral, integerLiteral, LiteralError, textBlock, unescape } from './literal.ts';
import { readMembers } from './read-declaration.ts';
import { readBlock, readSwitchCases } from './read-statement.ts';
import { countDimensions, readModifiers, readType, readTypeArguments, withDimensions } from './read-type.ts';
import type { Reader } from './reader.ts';
import { readIdentifier } from './reader.ts';

const BINARY = new Set<string>(['+', '-', '*', '/', '%', '<<', '>>', '>>>', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^', '&&', '||']);
const isBinary = (text: string): text is BinaryOperator => BINARY.has(text);
const TYPES = new Set([
  'generic_type',
  'array_type',
  'scoped_type_identifier',
  'type_identifier',
  'integral_type',
  'floating_point_type',
  'boolean_type',
  'void_type',
  'annotated_type',
]);

export const isTypeNode = (node: Concrete): boolean => TYPES.has(node.type);

/** A placeholder for what could not be read; the syntax error has been reported. */
function hole(node: Concrete): Expression {
  return { kind: 'Name', start: node.start, end: node.end, name: '' };
}

export function readArguments(reader: Reader, node: Concrete | undefined): Expression[] {
  return node
    ? namedOf(node)
        .filter((c) => c.type !== 'ERROR')
        .map((c) => readExpression(reader, c))
    : [];
}

export function readExpression(reader: Reader, node: Concrete | undefined, fallback?: Concrete): Expression {
  if (!node) return hole(fallback ?? { type: 'hole', named: true, field: null, start: 0, end: 0, missing: true, children: [] });
  try {
    return read(reader, node);
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    reader.report(error.code, error.message, error.offset);
    return hole(node);
  }
}

function read(reader: Reader, node: Concrete): Expression {
  const span = { start: node.start, end: node.end };
  const field = (name: string): Expression => readExpression(reader, childOf(node, name), node);
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
      return { kind: 'Name', ...span, name: reader.text(node) };
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
      return integerLiteral(reader.text(node), node.start, node.end, false);
    case 'decimal_floating_point_literal':
    case 'hex_floating_point_literal':
      return floatingLiteral(reader.text(node), node.start, node.end);
    case 'true':
    case 'false':
      return { kind: 'Literal', ...span, literal: 'boolean', value: node.type === 'true', raw: node.type };
    case 'null_literal':
      return { kind: 'Literal', ...span, literal: 'null', value: null, raw: 'null' };
    case 'character_literal': {
      const raw = reader.text(node);
      const text = unescape(raw.slice(1, -1), node.start + 1);
      if (text.length === 0) throw new LiteralError('compiler.err.empty.char.lit', 'empty character literal', node.start);
      if (text.length > 1) throw new LiteralError('compiler.err.unclosed.char.lit', 'unclosed character literal', node.start);
      return { kind: 'Literal', ...span, literal: 'char', value: text.charCodeAt(0), raw };
    }
    case 'string_literal': {
      const raw = reader.text(node);
      const value = raw.startsWith('"""') ? textBlock(raw.slice(3, -3), node.start + 3) : unescape(raw.slice(1, -1), node.start + 1);
      return { kind: 'Literal', ...span, literal: 'string', value, raw };
    }
    case 'parenthesized_expression':
      return { kind: 'Parenthesized', ...span, expression: readExpression(reader, namedOf(node)[0], node) };
    case 'this':
      return { kind: 'This', ...span, qualifier: undefined };
    case 'super':
      return { kind: 'Super', ...span, qualifier: undefined };
    case 'field_access': {
      const name = childOf(node, 'field');
      const object = childOf(node, 'object');
      if (name?.type === 'this') return { kind: 'This', ...span, qualifier: readExpression(reader, object, node) };
      return { kind: 'FieldAccess', ...span, target: readTarget(reader, node, object), name: readIdentifier(reader, name ?? node) };
    }
    case 'array_access':
      return { kind: 'ArrayAccess', ...span, array: field('array'), index: field('index') };
    case 'method_invocation': {
      const object = childOf(node, 'object');
      const name = childOf(node, 'name');
      return {
        kind: 'MethodCall',
        ...span,
        target: object && readTarget(reader, node, object),
        typeArguments: readTypeArguments(reader, childOf(node, 'type_arguments')),
        name: readIdentifier(reader, name ?? node),
        arguments: readArguments(reader, childOf(node, 'arguments')),
      };
    }
    case 'object_creation_expression': {
      const type = childOf(node, 'type');
      const outer = node.children[0]?.type === 'new' ? undefined : namedOf(node)[0];
      const body = firstOf(node, 'class_body');
      const members: Member[] | undefined = body && readMembers(reader, body);
      return {
        kind: 'New',
        ...span,
        outer: outer && readExpression(reader, outer),
        type: readClassType(reader, type ?? node),
        arguments: readArguments(reader, childOf(node, 'arguments')),
        body: members,
      };
    }
    case 'array_creation_expression':
      return readNewArray(reader, node);
    case 'unary_expression': {
      const operator = childOf(node, 'operator')?.type ?? '+';
      const operand = childOf(node, 'operand');
      if (operator === '-' && operand && operand.type === 'decimal_integer_literal') {
        const negated = integerLiteral(reader.text(operand), operand.start, operand.end, true);
        return { kind: 'Unary', ...span, operator, prefix: true, operand: negated };
      }
      return {
        kind: 'Unary',
        ...span,
        operator: operator === '-' || operator === '!' || operator === '~' ? operator : '+',
        prefix: true,
        operand: readExpression(reader, operand, node),
      };
    }
    case 'update_expression': {
      const prefix = node.children[0]?.named === false;
      const operator = node.children.find((c) => !c.named)?.type === '--' ? '--' : '++';
      return { kind: 'Unary', ...span, operator, prefix, operand: readExpression(reader, namedOf(node)[0], node) };
    }
    case 'binary_expression': {
      const operator = childOf(node, 'operator');
      const text = operator?.type ?? '+';
      return binaryOf({
        kind: 'Binary',
        ...span,
        operator: isBinary(text) ? text : '+',
        operatorStart: operator?.start ?? node.start,
        left: field('left'),
        right: field('right'),
      });
    }
    case 'assignment_expression': {
      const operator = childOf(node, 'operator');
      const text = (operator?.type ?? '=').slice(0, -1);
      return {
        kind: 'Assign',
        ...span,
        operator: isBinary(text) ? text : undefined,
        operatorStart: operator?.start ?? node.start,
        target: field('left'),
        value: field('right'),
      };
    }
    case 'ternary_expression':
      return { kind: 'Conditional', ...span, condition: field('condition'), then: field('consequence'), else: field('alternative') };
    case 'cast_expression': {
      const types = childrenOf(node, 'type').map((c) => readType(reader, c));
      const [first] = types;
      const last = types.at(-1);
      const type: TypeNode =
        types.length === 1 && first
          ? first
          : { kind: 'IntersectionType', start: first?.start ?? node.start, end: last?.end ?? node.end, types };
      const operand = field('value');
      const close = node.children.find((c) => c.type === ')');
      const sum =
        type.kind === 'ClassType' && operand.kind === 'Unary' && operand.prefix
          ? sumOf(type, operand, node.start, close?.end ?? type.end)
          : undefined;
      return sum ?? { kind: 'Cast', ...span, type, operand };
    }
    case 'instanceof_expression': {
      const operator = node.children.find((c) => c.type === 'instanceof');
      return {
        kind: 'InstanceOf',
        ...span,
        operand: field('left'),
        operatorStart: operator?.start ?? node.start,
        pattern: readInstanceOfPattern(reader, node),
      };
    }
    case 'lambda_expression':
      return readLambda(reader, node);
    case 'method_reference':
      return readMethodReference(reader, node);
    case 'switch_expression':
      return {
        kind: 'SwitchExpression',
        ...span,
        selector: readCondition(reader, childOf(node, 'condition'), node),
        cases: readSwitchCases(reader, childOf(node, 'body')),
      };
    case 'class_literal': {
      const [type] = namedOf(node);
      return { kind: 'ClassLiteral', ...span, type: readType(reader, type ?? node) };
    }
    case 'template_expression':
      reader.report('trial.not.supported', 'string templates are not supported by Java 17', node.start);
      return hole(node);
    default:
      return isTypeNode(node) ? typeAsName(reader, node) : hole(node);
  }
}

/** A parenthesised condition without its parentheses. */
export function readCondition(reader: Reader, node: Concrete | undefined, parent: Concrete): Expression {
  return readExpression(reader, node?.type === 'parenthesized_expression' ? namedOf(node)[0] : node, parent);
}

/** `Outer.super.m()` has the `super` beside its object. */
function readTarget(reader: Reader, parent: Concrete, object: Concrete | undefined): Expression {
  const beside = parent.children.find((c) => c.type === 'super' && c.field === null);
  if (beside && object && object !== beside)
    return { kind: 'Super', start: object.start, end: beside.end, qualifier: readExpression(reader, object) };
  return readExpression(reader, object, parent);
}

function typeAsName(reader: Reader, node: Concrete): Expression {
  const parts = reader.text(node).split('.');
  let at = node.start;
  let result: Expression | undefined;
  for (const part of parts) {
    const name = part.trim();
    const span = { start: at, end: at + name.length };
    result = result
      ? { kind: 'FieldAccess', start: node.start, end: span.end, target: result, name: { kind: 'Identifier', ...span, name } }
      : { kind: 'Name', ...span, name };
    at += part.length + 1;
  }
  return result ?? hole(node);
}

function readClassType(reader: Reader, node: Concrete): ClassTypeNode {
  const type = readType(reader, node);
  return type.kind === 'ClassType' ? type : { kind: 'ClassType', start: node.start, end: node.end, segments: [] };
}

function readNewArray(reader: Reader, node: Concrete): NewArray {
  const type = childOf(node, 'type');
  const sizes = node.children.filter((c) => c.type === 'dimensions_expr').map((c) => readExpression(reader, namedOf(c).at(-1), c));
  const open = node.children.filter((c) => c.type === 'dimensions').reduce((n, c) => n + countDimensions(c), 0);
  const value = childOf(node, 'value');
  return {
    kind: 'NewArray',
    start: node.start,
    end: node.end,
    element: readType(reader, type ?? node),
    sizes,
    dimensions: sizes.length + open,
    initializer: value && readArrayInitializer(reader, value),
  };
}

export function readArrayInitializer(reader: Reader, node: Concrete): ArrayInitializer {
  return { kind: 'ArrayInitializer', start: node.start, end: node.end, elements: namedOf(node).map((c) => readInitializer(reader, c)) };
}

export function readInitializer(reader: Reader, node: Concrete): Expression | ArrayInitializer {
  return node.type === 'array_initializer' ? readArrayInitializer(reader, node) : readExpression(reader, node);
}

function readInstanceOfPattern(reader: Reader, node: Concrete): TypeNode | Pattern {
  const record = childOf(node, 'pattern');
  if (record) return readPattern(reader, record);
  const right = childOf(node, 'right');
  const name = childOf(node, 'name');
  const type = readType(reader, right ?? node);
  if (!name) return type;
  const final = node.children.find((c) => c.type === 'final');
  const at = final?.start ?? type.start;
  return {
    kind: 'TypePattern',
    start: at,
    end: name.end,
    type,
    name: readIdentifier(reader, name),
    modifiers: {
      kind: 'Modifiers',
      start: at,
      end: final?.end ?? at,
      annotations: [],
      modifiers: final ? [{ kind: 'Modifier', start: final.start, end: final.end, name: 'final' }] : [],
    },
  };
}

export function readPattern(reader: Reader, node: Concrete): Pattern {
  if (node.type === 'pattern') return readPattern(reader, namedOf(node)[0] ?? node);
  const named = namedOf(node);
  if (node.type === 'type_pattern') {
    const [type, name] = named;
    return {
      kind: 'TypePattern',
      start: node.start,
      end: node.end,
      modifiers: readModifiers(reader, node),
      type: readType(reader, type ?? node),
      name: readIdentifier(reader, name ?? node),
    };
  }
  if (node.type === 'record_pattern_component') {
    const name = named.at(-1) ?? node;
    const type = named.at(-2) ?? node;
    return {
      kind: 'TypePattern',
      start: node.start,
      end: node.end,
      modifiers: { kind: 'Modifiers', start: node.start, end: node.start, modifiers: [], annotations: [] },
      type: readType(reader, type),
      name: readIdentifier(reader, name),
    };
  }
  const [type, body] = named;
  return {
    kind: 'RecordPattern',
    start: node.start,
    end: node.end,
    type: readType(reader, type ?? node),
    patterns: body ? namedOf(body).map((c) => readPattern(reader, c)) : [],
  };
}

function readLambda(reader: Reader, node: Concrete): Lambda {
  const parameters = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const arrow = node.children.find((c) => c.type === '->');
  return {
    kind: 'Lambda',
    start: node.start,
    end: node.end,
    arrowStart: arrow?.start ?? node.start,
    parameters: parameters ? readLambdaParameters(reader, parameters) : [],
    body: body?.type === 'block' ? readBlock(reader, body) : readExpression(reader, body, node),
  };
}

function readLambdaParameters(reader: Reader, node: Concrete): LambdaParameter[] {
  const inferred = (c: Concrete): LambdaParameter => ({
    kind: 'LambdaParameter',
    start: c.start,
    end: c.end,
    modifiers: undefined,
    type: undefined,
    varargs: false,
    name: readIdentifier(reader, c),
  });
  if (node.type === 'identifier') return [inferred(node)];
  return namedOf(node).flatMap((c): LambdaParameter[] => {
    if (c.type === 'identifier') return [inferred(c)];
    const spread = c.type === 'spread_parameter';
    const declarator = firstOf(c, 'variable_declarator');
    const name = childOf(c, 'name') ?? (declarator && childOf(declarator, 'name'));
    const typeNode = childOf(c, 'type') ?? c.children.find(isTypeNode);
    if (!name || !typeNode) return [];
    const type = withDimensions(readType(reader, typeNode), countDimensions(childOf(c, 'dimensions')), c.end);
    return [
      {
        kind: 'LambdaParameter',
        start: c.start,
        end: c.end,
        modifiers: readModifiers(reader, c),
        type,
        varargs: spread,
        name: readIdentifier(reader, name),
      },
    ];
  });
}

function readMethodReference(reader: Reader, node: Concrete): MethodReference {
  const operator = node.children.findIndex((c) => c.type === '::');
  const before = node.children.slice(0, operator).filter((c) => c.named);
  const after = node.children.slice(operator + 1);
  const [target] = before;
  const name = after.find((c) => c.type === 'new' || c.type === 'identifier');
  const beside = before.find((c) => c.type === 'super');
  const read = !target
    ? hole(node)
    : beside && target !== beside
      ? { kind: 'Super' as const, start: target.start, end: beside.end, qualifier: readExpression(reader, target) }
      : isTypeNode(target) && target.type !== 'type_identifier' && target.type !== 'scoped_type_identifier'
        ? readType(reader, target)
        : readExpression(reader, target);
  return {
    kind: 'MethodReference',
    start: node.start,
    end: node.end,
    target: read,
    typeArguments: readTypeArguments(
      reader,
      after.find((c) => c.type === 'type_arguments'),
    ),
    name: name ? reader.text(name) : '',
    operatorStart: node.children[operator]?.start ?? node.start,
  };
}
