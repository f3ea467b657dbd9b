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

/** The string literals of an attribute, also those in braces. Constants give none. */
export function stringValues(unit: IndexUnit, annotation: AnnotationFact | undefined, ...attributes: readonly string[]): readonly string[] {
  return valueNodes(unit, annotation, ...attributes).flatMap((node) => stringsIn(unit, node));
}

function stringsIn(unit: IndexUnit, node: number): readonly string[] {
  const { tree } = unit;
  if (tree.kind(node) === Kind.string_literal) return [literalText(unit, node)];
  if (tree.kind(node) !== Kind.element_value_array_initializer) return [];
  const found: string[] = [];
  for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) found.push(...stringsIn(unit, at));
  return found;
}

/** What stands between a literal's quotes, escapes as written. */
export function literalText(unit: IndexUnit, node: number): string {
  const text = unit.tree.text(node);
  return text.startsWith('"""') ? text.slice(3, -3) : text.slice(1, -1);
}
