import { Field, Kind } from '../../java/syntax/index.ts';
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

  /** Whether a value is what a method gives back, or what is made of it in a chain of calls. */
  isResult(value: number): boolean {
    let at = value;
    while (this.unit.tree.kind(this.parent(at)) === Kind.method_invocation) at = this.parent(at);
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

export const withoutThis = (text: string): string => text.replace(/^this\s*\.\s*/, '');

/** The full name of a class that a file calls by its simple name; undefined where it is no import and not of `java.lang`. */
export function fullName(unit: IndexUnit, written: string): readonly string[] {
  if (written.includes('.')) return [written];
  const exact = unit.imports.find(({ name, static: fixed, onDemand }) => !fixed && !onDemand && name.endsWith(`.${written}`));
  if (exact) return [exact.name];
  if (unit.allTypes.some(({ simpleName }) => simpleName === written)) return [];
  const onDemand = unit.imports.filter((one) => one.onDemand && !one.static).map(({ name }) => `${name}.${written}`);
  return [...onDemand, `java.lang.${written}`];
}
