import { Field, Kind, type FlatTree } from '../../java/syntax/index.ts';
import type { IndexUnit, TypeSymbol } from '../index/symbols.ts';

const METHODS: ReadonlySet<number> = new Set([
  Kind.method_declaration,
  Kind.constructor_declaration,
  Kind.compact_constructor_declaration,
  Kind.static_initializer,
]);

/** A file's tree, seen from below: what a node stands in. */
export class UnitTree {
  readonly unit: IndexUnit;
  readonly #parents: Int32Array;

  constructor(unit: IndexUnit) {
    this.unit = unit;
    const { tree } = unit;
    this.#parents = new Int32Array(tree.length).fill(-1);
    for (let node = 0; node < tree.length; node++)
      for (let child = node + 1; child < tree.next(node); child = tree.next(child)) this.#parents[child] = node;
  }

  parent(node: number): number {
    return this.#parents[node] ?? -1;
  }

  /** The method, constructor or initializer that a node stands in; -1 for a field's. */
  methodOf(node: number): number {
    let at = this.parent(node);
    while (at >= 0 && !METHODS.has(this.unit.tree.kind(at))) at = this.parent(at);
    return at;
  }

  /** The variable or field that a value is given to, without `this.`; '' where it is given to none. */
  variableOf(value: number): string {
    const { tree } = this.unit;
    let at = value;
    for (let up = this.parent(at); up >= 0; at = up, up = this.parent(up)) {
      switch (tree.kind(up)) {
        case Kind.variable_declarator:
        case Kind.resource:
          return tree.text(tree.child(up, Field.name));
        case Kind.assignment_expression:
          return tree.child(up, Field.right) === at ? withoutThis(tree.text(tree.child(up, Field.left))) : '';
        // `x = cond ? a : b`, `(a)`, `(T) a`, and what is called on a new object and gives it back.
        case Kind.ternary_expression:
        case Kind.parenthesized_expression:
        case Kind.cast_expression:
          break;
        // `Builder.of(…).with(…).build()`: what comes out at the end is the value.
        case Kind.method_invocation:
          if (tree.child(up, Field.object) !== at) return '';
          break;
        default:
          return '';
      }
    }
    return '';
  }

  /** The declared type of the variable that a value is given to, as it is written; '' where it is not declared in this file. */
  declaredTypeOf(value: number): string {
    const { tree } = this.unit;
    for (let at = this.parent(value); at >= 0; at = this.parent(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.field_declaration || kind === Kind.local_variable_declaration) return tree.text(tree.child(at, Field.type));
      if (METHODS.has(kind)) break;
    }
    const field = this.typeOf(value)?.fields.get(this.variableOf(value));
    return field === undefined || field.type < 0 ? '' : tree.text(field.type);
  }

  /** The variable that something is given to which is made of a value: `x = decorated(value)`; '' where there is none. */
  variableAround(value: number): string {
    const list = this.parent(value);
    const around = this.parent(list);
    const { tree } = this.unit;
    if (tree.kind(list) !== Kind.argument_list) return '';
    const kind = tree.kind(around);
    if (kind !== Kind.method_invocation && kind !== Kind.object_creation_expression) return '';
    return this.variableOf(around) || this.variableAround(around);
  }

  /** The variable of the collection that a value, or what is made of it, is put into: `all.add(value)`; '' where it is not. */
  collectionOf(value: number): string {
    const { tree } = this.unit;
    for (let at = value, up = this.parent(at); up >= 0; at = up, up = this.parent(up)) {
      const kind = tree.kind(up);
      if (kind === Kind.argument_list || kind === Kind.object_creation_expression) continue;
      if (kind !== Kind.method_invocation) return '';
      if (/^(?:add|put|offer|push)/.test(tree.text(tree.child(up, Field.name))) && tree.kind(at) === Kind.argument_list)
        return withoutThis(tree.text(tree.child(up, Field.object)));
    }
    return '';
  }

  /** Whether a value is what a method gives back, or what is made of it in a chain of calls. */
  isResult(value: number): boolean {
    let at = value;
    const { tree } = this.unit;
    const isOnTheWay = (node: number): boolean =>
      [Kind.method_invocation, Kind.argument_list, Kind.object_creation_expression].some((kind) => tree.kind(node) === kind);
    while (isOnTheWay(this.parent(at))) at = this.parent(at);
    return this.unit.tree.kind(this.parent(at)) === Kind.return_statement;
  }

  /** Whether a method of that name is called on a value, or on what a chain of calls makes of it. */
  leadsTo(value: number, method: string): boolean {
    const { tree } = this.unit;
    let at = value;
    for (let up = this.parent(at); tree.kind(up) === Kind.method_invocation && tree.child(up, Field.object) === at; up = this.parent(at)) {
      if (tree.text(tree.child(up, Field.name)) === method) return true;
      at = up;
    }
    return false;
  }

  /** The innermost type that a node stands in; undefined outside of all. */
  typeOf(node: number): TypeSymbol | undefined {
    for (let at = node; at >= 0; at = this.parent(at)) {
      const type = this.unit.typeAt.get(at);
      if (type) return type;
    }
    return undefined;
  }

  /** Whether a value is a resource of `try (…)`. */
  isResource(value: number): boolean {
    return this.unit.tree.kind(this.parent(value)) === Kind.resource;
  }
}

/** Whether an object is created of an anonymous class. */
export function hasBody(tree: FlatTree, creation: number): boolean {
  for (let at = creation + 1; at < tree.next(creation); at = tree.next(at)) if (tree.kind(at) === Kind.class_body) return true;
  return false;
}

export const withoutThis = (text: string): string => text.replace(/^this\s*\.\s*/, '');

/** The full name of a class that a file calls by its simple name; undefined where it is no import and not of `java.lang`. */
export function fullName(unit: IndexUnit, written: string): readonly string[] {
  const [, outer = '', inner = ''] = /^([A-Z]\w*)(\.[A-Z][\w.]*)$/.exec(written) ?? [];
  if (outer !== '') return fullName(unit, outer).map((name) => name + inner);
  if (written.includes('.')) return [written];
  const exact = unit.imports.find(({ name, static: fixed, onDemand }) => !fixed && !onDemand && name.endsWith(`.${written}`));
  if (exact) return [exact.name];
  if (unit.allTypes.some(({ simpleName }) => simpleName === written)) return [];
  const onDemand = unit.imports.filter((one) => one.onDemand && !one.static).map(({ name }) => `${name}.${written}`);
  return [...onDemand, `java.lang.${written}`];
}
