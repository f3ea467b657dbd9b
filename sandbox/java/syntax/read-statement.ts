import type { Block, Catch, DefaultLabel, ExpressionStatement, LocalVariable, Statement, SwitchCase } from './statement.ts';
import type { Expression, Pattern, VariableDeclarator } from './ast.ts';
import type { Concrete } from './concrete.ts';
import { childOf, childrenOf, firstOf, namedOf } from './concrete.ts';
import { readTypeDeclaration } from './read-declaration.ts';
import { readArguments, readCondition, readExpression, readInitializer, readPattern } from './read-expression.ts';
import { countDimensions, readModifiers, readType, readTypeArguments, withDimensions } from './read-type.ts';
import type { Reader } from './reader.ts';
import { readIdentifier } from './reader.ts';

const DECLARATIONS = new Set([
  'class_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'annotation_type_declaration',
]);

export function readBlock(reader: Reader, node: Concrete | undefined, parent?: Concrete): Block {
  const at = node ?? parent;
  if (!node) return { kind: 'Block', start: at?.start ?? 0, end: at?.end ?? 0, statements: [] };
  return { kind: 'Block', start: node.start, end: node.end, statements: readStatements(reader, node.children) };
}

export function readStatements(reader: Reader, nodes: readonly Concrete[]): Statement[] {
  return nodes.filter((c) => (c.named && c.type !== 'ERROR') || c.type === ';').map((c) => readStatement(reader, c, c));
}

export function readStatement(reader: Reader, node: Concrete | undefined, parent: Concrete): Statement {
  if (!node) return { kind: 'Empty', start: parent.end, end: parent.end };
  const span = { start: node.start, end: node.end };
  const body = (): Statement => readStatement(reader, childOf(node, 'body'), node);
  if (DECLARATIONS.has(node.type)) return { kind: 'LocalType', ...span, declaration: readTypeDeclaration(reader, node) };
  switch (node.type) {
    case 'block':
      return readBlock(reader, node);
    case ';':
      return { kind: 'Empty', ...span };
    case 'local_variable_declaration':
      return readLocalVariable(reader, node);
    case 'expression_statement': {
      const [expression] = namedOf(node);
      if (expression?.type === 'switch_expression') return { ...readSwitch(reader, expression), ...span };
      return { kind: 'ExpressionStatement', ...span, expression: readExpression(reader, expression, node) };
    }
    case 'switch_expression':
      return readSwitch(reader, node);
    case 'if_statement': {
      const alternative = childOf(node, 'alternative');
      return {
        kind: 'If',
        ...span,
        condition: readCondition(reader, childOf(node, 'condition'), node),
        then: readStatement(reader, childOf(node, 'consequence'), node),
        else: alternative && readStatement(reader, alternative, node),
      };
    }
    case 'while_statement':
      return { kind: 'While', ...span, condition: readCondition(reader, childOf(node, 'condition'), node), body: body() };
    case 'do_statement':
      return { kind: 'DoWhile', ...span, body: body(), condition: readCondition(reader, childOf(node, 'condition'), node) };
    case 'for_statement': {
      const condition = childOf(node, 'condition');
      return {
        kind: 'For',
        ...span,
        condition: condition && readExpression(reader, condition),
        body: body(),
        init: childrenOf(node, 'init').map((c): LocalVariable | ExpressionStatement =>
          c.type === 'local_variable_declaration'
            ? readLocalVariable(reader, c)
            : { kind: 'ExpressionStatement', start: c.start, end: c.end, expression: readExpression(reader, c) },
        ),
        update: childrenOf(node, 'update').map((c) => readExpression(reader, c)),
      };
    }
    case 'enhanced_for_statement': {
      const name = childOf(node, 'name') ?? node;
      const type = childOf(node, 'type') ?? node;
      return {
        kind: 'ForEach',
        ...span,
        modifiers: readModifiers(reader, node),
        type: withDimensions(readType(reader, type), countDimensions(childOf(node, 'dimensions')), name.end),
        name: readIdentifier(reader, name),
        iterable: readExpression(reader, childOf(node, 'value'), node),
        body: body(),
      };
    }
    case 'return_statement': {
      const [value] = namedOf(node);
      return { kind: 'Return', ...span, value: value && readExpression(reader, value) };
    }
    case 'break_statement':
    case 'continue_statement': {
      const label = firstOf(node, 'identifier');
      return { kind: node.type === 'break_statement' ? 'Break' : 'Continue', ...span, label: label && readIdentifier(reader, label) };
    }
    case 'yield_statement':
      return { kind: 'Yield', ...span, value: readExpression(reader, namedOf(node)[0], node) };
    case 'throw_statement':
      return { kind: 'Throw', ...span, value: readExpression(reader, namedOf(node)[0], node) };
    case 'assert_statement': {
      const [condition, message] = namedOf(node);
      return {
        kind: 'Assert',
        ...span,
        condition: readExpression(reader, condition, node),
        message: message && readExpression(reader, message),
      };
    }
    case 'labeled_statement': {
      const [label] = namedOf(node);
      const labelled = node.children.slice(node.children.findIndex((c) => c.type === ':') + 1).find((c) => c.named || c.type === ';');
      return { kind: 'Labeled', ...span, label: readIdentifier(reader, label ?? node), body: readStatement(reader, labelled, node) };
    }
    case 'synchronized_statement':
      return {
        kind: 'Synchronized',
        ...span,
        lock: readCondition(reader, firstOf(node, 'parenthesized_expression'), node),
        body: readBlock(reader, childOf(node, 'body'), node),
      };
    case 'try_statement':
    case 'try_with_resources_statement':
      return readTry(reader, node);
    case 'explicit_constructor_invocation': {
      const outer = childOf(node, 'object');
      return {
        kind: 'ExplicitConstructorCall',
        ...span,
        target: childOf(node, 'constructor')?.type === 'super' ? 'super' : 'this',
        outer: outer && readExpression(reader, outer),
        typeArguments: readTypeArguments(reader, childOf(node, 'type_arguments')),
        arguments: readArguments(reader, childOf(node, 'arguments')),
      };
    }
    default:
      return { kind: 'Empty', ...span };
  }
}

function readSwitch(reader: Reader, node: Concrete): Statement {
  return {
    kind: 'Switch',
    start: node.start,
    end: node.end,
    selector: readCondition(reader, childOf(node, 'condition'), node),
    cases: readSwitchCases(reader, childOf(node, 'body')),
  };
}

export function readLocalVariable(reader: Reader, node: Concrete): LocalVariable {
  return {
    kind: 'LocalVariable',
    start: node.start,
    end: node.end,
    modifiers: readModifiers(reader, node),
    type: readType(reader, childOf(node, 'type') ?? node),
    declarators: childrenOf(node, 'declarator').map((c) => readDeclarator(reader, c)),
  };
}

export function readDeclarator(reader: Reader, node: Concrete): VariableDeclarator {
  const value = childOf(node, 'value');
  return {
    kind: 'VariableDeclarator',
    start: node.start,
    end: node.end,
    name: readIdentifier(reader, childOf(node, 'name') ?? node),
    dimensions: countDimensions(childOf(node, 'dimensions')),
    initializer: value && readInitializer(reader, value),
  };
}

export function readSwitchCases(reader: Reader, body: Concrete | undefined): SwitchCase[] {
  const groups = body ? body.children.filter((c) => c.type === 'switch_block_statement_group' || c.type === 'switch_rule') : [];
  return groups.map((group) => {
    const arrow = group.type === 'switch_rule';
    const labelNodes = group.children.filter((c) => c.type === 'switch_label');
    const guardNode = labelNodes.map((label) => firstOf(label, 'guard')).find((g) => g !== undefined);
    const [guard] = guardNode ? namedOf(guardNode) : [];
    const rest = group.children.filter((c) => c.type !== 'switch_label' && (c.named || c.type === ';') && c.type !== 'ERROR');
    return {
      kind: 'SwitchCase',
      start: group.start,
      end: group.end,
      arrow,
      guard: guard && readExpression(reader, guard),
      labels: labelNodes.flatMap((label) => readLabels(reader, label)),
      body: arrow ? rest.map((node) => readRule(reader, node, group)) : readStatements(reader, rest),
    };
  });
}

/** What stands after an arrow: a `switch` there is an expression. */
function readRule(reader: Reader, node: Concrete, group: Concrete): Statement {
  const [only] = node.type === 'expression_statement' ? namedOf(node) : [node];
  if (only?.type === 'switch_expression')
    return { kind: 'ExpressionStatement', start: node.start, end: node.end, expression: readExpression(reader, only, node) };
  return readStatement(reader, node, group);
}

function readLabels(reader: Reader, label: Concrete): (Expression | DefaultLabel | Pattern)[] {
  const labels: (Expression | DefaultLabel | Pattern)[] = [];
  for (const child of label.children) {
    if (child.type === 'default') labels.push({ kind: 'DefaultLabel', start: child.start, end: child.end });
    else if (child.type === 'pattern') labels.push(readPattern(reader, child));
    // The grammar takes `default` behind a comma for a name.
    else if (child.type === 'identifier' && reader.text(child) === 'default')
      labels.push({ kind: 'DefaultLabel', start: child.start, end: child.end });
    else if (child.named && child.type !== 'guard' && child.type !== 'ERROR') labels.push(readExpression(reader, child));
  }
  return labels;
}

function readTry(reader: Reader, node: Concrete): Statement {
  const resources = childOf(node, 'resources');
  const final = firstOf(node, 'finally_clause');
  const body = final && firstOf(final, 'block');
  return {
    kind: 'Try',
    start: node.start,
    end: node.end,
    body: readBlock(reader, childOf(node, 'body'), node),
    finally: body && readBlock(reader, body),
    resources: resources ? namedOf(resources).map((c) => readResource(reader, c)) : [],
    catches: node.children.filter((c) => c.type === 'catch_clause').map((c) => readCatch(reader, c)),
  };
}

function readResource(reader: Reader, node: Concrete): LocalVariable | Expression {
  const name = childOf(node, 'name');
  const type = childOf(node, 'type');
  const value = childOf(node, 'value');
  if (!name || !type) return readExpression(reader, namedOf(node)[0], node);
  return {
    kind: 'LocalVariable',
    start: node.start,
    end: node.end,
    modifiers: readModifiers(reader, node),
    type: readType(reader, type),
    declarators: [
      {
        kind: 'VariableDeclarator',
        start: name.start,
        end: node.end,
        name: readIdentifier(reader, name),
        dimensions: 0,
        initializer: value && readExpression(reader, value),
      },
    ],
  };
}

function readCatch(reader: Reader, node: Concrete): Catch {
  const parameter = firstOf(node, 'catch_formal_parameter');
  const name = parameter && childOf(parameter, 'name');
  const type = parameter && firstOf(parameter, 'catch_type');
  return {
    kind: 'Catch',
    start: node.start,
    end: node.end,
    modifiers: readModifiers(reader, parameter ?? node),
    type: readType(reader, type ?? node),
    name: readIdentifier(reader, name ?? node),
    body: readBlock(reader, childOf(node, 'body'), node),
  };
}
