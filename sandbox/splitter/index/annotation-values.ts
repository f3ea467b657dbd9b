import { Field, Kind } from '../../java/syntax/index.ts';
import type { AnnotationFact, IndexUnit } from './symbols.ts';

/** Nodes of an annotation's attribute; of `@A(x)` that is `value`. Without names, of `value`. */
export function valueNodes(unit: IndexUnit, annotation: AnnotationFact | undefined, ...attributes: readonly string[]): readonly number[] {
  if (!annotation) return [];
  const { tree } = unit;
  const wanted = attributes.length === 0 ? ['value'] : attributes;
  const list = tree.child(annotation.node, Field.arguments);
  const found: number[] = [];
  if (list < 0) return found;
  for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
    if (tree.kind(at) !== Kind.element_value_pair) {
      if (wanted.includes('value')) found.push(at);
      continue;
    }
    const key = tree.child(at, Field.key);
    if (key >= 0 && wanted.includes(tree.text(key))) found.push(tree.child(at, Field.value));
  }
  return found;
}

/** The strings of an attribute, also those in braces: literals, constants of the same file, and sums of them. */
export function stringValues(unit: IndexUnit, annotation: AnnotationFact | undefined, ...attributes: readonly string[]): readonly string[] {
  return valueNodes(unit, annotation, ...attributes).flatMap((node) => stringsIn(unit, node));
}

function stringsIn(unit: IndexUnit, node: number): readonly string[] {
  const { tree } = unit;
  if (tree.kind(node) !== Kind.element_value_array_initializer) {
    const value = constantOf(unit, node);
    return value === undefined ? [] : [value];
  }
  const found: string[] = [];
  for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) found.push(...stringsIn(unit, at));
  return found;
}

/** How many constants may stand for each other: a circle ends. */
const DEEPEST = 8;

/** A literal, a constant that this file declares, or a sum; undefined for all else. */
function constantOf(unit: IndexUnit, node: number, depth = 0): string | undefined {
  const { tree } = unit;
  switch (tree.kind(node)) {
    case Kind.string_literal:
      return literalText(unit, node);
    case Kind.parenthesized_expression:
      return constantOf(unit, node + 1, depth);
    case Kind.binary_expression: {
      const parts = [tree.child(node, Field.left), tree.child(node, Field.right)].map((part) => constantOf(unit, part, depth));
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case Kind.identifier:
    case Kind.field_access: {
      const written = tree.text(node);
      const name = written.slice(written.lastIndexOf('.') + 1);
      const owner = written.slice(0, Math.max(0, written.lastIndexOf('.')));
      const types = unit.allTypes.filter((type) => owner === '' || type.simpleName === owner || type.name === owner);
      const field = types.map((type) => type.fields.get(name)).find((found) => found?.initialized);
      return field && depth < DEEPEST ? initialValue(unit, field.node, name, depth + 1) : undefined;
    }
    default:
      return undefined;
  }
}

/** Of a field's declaration, what the declarator of that name is set to. */
function initialValue(unit: IndexUnit, declaration: number, name: string, depth: number): string | undefined {
  const { tree } = unit;
  for (let at = declaration; at < tree.next(declaration); at++) {
    const named = tree.kind(at) === Kind.variable_declarator ? tree.child(at, Field.name) : -1;
    if (named >= 0 && tree.text(named) === name) return constantOf(unit, tree.child(at, Field.value), depth);
  }
  return undefined;
}

/** What stands between a literal's quotes, escapes as written. */
export function literalText(unit: IndexUnit, node: number): string {
  const text = unit.tree.text(node);
  return text.startsWith('"""') ? text.slice(3, -3) : text.slice(1, -1);
}
