import { Field, Kind } from '../../java/syntax/index.ts';
import type { Attribution } from './attribution.ts';
import type { JavaType } from './java-type.ts';
import { arrayOf, libraryType, projectType } from './java-type.ts';
import { isTypeBody, isTypeDeclaration } from './read-unit.ts';

/** Reads statements and expressions, and tells the types of expressions where it can. */
export class CodeReader {
  readonly #at: Attribution;

  constructor(at: Attribution) {
    this.#at = at;
  }

  children(node: number): void {
    const tree = this.#at.tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) this.walk(at);
  }

  #block(node: number): undefined {
    const mark = this.#at.scope.mark();
    this.children(node);
    this.#at.scope.leave(mark);
    return undefined;
  }

  /** Reads a statement or expression; the type of an expression, where it can be told. */
  walk(node: number): JavaType | undefined {
    if (node < 0) return undefined;
    const tree = this.#at.tree;
    const kind = tree.kind(node);
    switch (kind) {
      case Kind.identifier:
      case Kind.field_access:
        return this.#at.names.qualifier(node).type;
      case Kind.this:
        return this.#at.scope.current && projectType(this.#at.scope.current);
      case Kind.super:
        return this.#superType();
      case Kind.string_literal:
        return libraryType('String');
      case Kind.decimal_integer_literal:
        return libraryType(/[lL]$/.test(tree.text(node)) ? 'long' : 'int');
      case Kind.parenthesized_expression:
        return this.walk(node + 1);
      case Kind.method_invocation:
        return this.#at.calls.call(node);
      case Kind.object_creation_expression:
        return this.#at.calls.creation(node);
      case Kind.method_reference:
        return this.#at.calls.methodReference(node);
      case Kind.lambda_expression:
        return this.#at.calls.lambda(node, undefined);
      case Kind.cast_expression: {
        const type = this.#at.type(tree.child(node, Field.type), 'cast');
        this.value(tree.child(node, Field.value), type);
        return type;
      }
      case Kind.class_literal:
        return libraryType('Class', [this.#at.type(node + 1, 'class literal')]);
      case Kind.instanceof_expression:
        return this.#instanceOf(node);
      case Kind.array_access: {
        const array = this.walk(tree.child(node, Field.array));
        this.walk(tree.child(node, Field.index));
        return array && array.dimensions > 0 ? arrayOf(array, -1) : undefined;
      }
      case Kind.array_creation_expression:
        return this.#arrayCreation(node);
      case Kind.ternary_expression: {
        this.walk(tree.child(node, Field.condition));
        const yes = this.walk(tree.child(node, Field.consequence));
        return this.walk(tree.child(node, Field.alternative)) ?? yes;
      }
      case Kind.assignment_expression: {
        const left = this.walk(tree.child(node, Field.left));
        this.value(tree.child(node, Field.right), left);
        return left;
      }
      case Kind.binary_expression: {
        const left = this.walk(tree.child(node, Field.left));
        const right = this.walk(tree.child(node, Field.right));
        return [left, right].find((t) => t?.kind === 'library' && t.name === 'String');
      }
      case Kind.switch_expression:
        return this.#switch(node);
      case Kind.local_variable_declaration:
        this.#locals(node);
        return undefined;
      case Kind.enhanced_for_statement:
        return this.#forEach(node);
      case Kind.resource:
        return this.#resource(node);
      case Kind.catch_clause:
        return this.#catch(node);
      case Kind.block:
      case Kind.constructor_body:
      case Kind.for_statement:
      case Kind.try_with_resources_statement:
        return this.#block(node);
      case Kind.explicit_constructor_invocation: {
        const list = tree.child(node, Field.arguments);
        if (list >= 0) this.children(list);
        return undefined;
      }
      case Kind.annotation:
      case Kind.marker_annotation:
        this.#at.declarations.annotation(node);
        return undefined;
      case Kind.labeled_statement:
        for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) if (tree.kind(at) !== Kind.identifier) this.walk(at);
        return undefined;
      case Kind.break_statement:
      case Kind.continue_statement:
        return undefined;
      case Kind.type_identifier:
      case Kind.scoped_type_identifier:
      case Kind.generic_type:
      case Kind.array_type:
        return this.#at.type(node, 'type');
      default:
        if (isTypeDeclaration(kind)) this.#localType(node);
        else if (isTypeBody(kind)) this.#at.declarations.members(node);
        else this.children(node);
        return undefined;
    }
  }

  #localType(node: number): void {
    const type = this.#at.unit.typeAt.get(node);
    if (!type) return;
    this.#at.scope.declareType(type.simpleName, projectType(type));
    this.#at.declarations.declaration(type);
  }

  #superType(): JavaType | undefined {
    const { current } = this.#at.scope;
    return current && this.#at.resolver.parentsOf(current)[0];
  }

  /** An expression whose wanted type is known: lambdas take their parameters from it. */
  value(node: number, wanted: JavaType | undefined): JavaType | undefined {
    if (node < 0) return undefined;
    const kind = this.#at.tree.kind(node);
    if (kind === Kind.lambda_expression) return this.#at.calls.lambda(node, this.#at.resolver.callOf(wanted));
    if (kind === Kind.parenthesized_expression) return this.value(node + 1, wanted);
    return this.walk(node);
  }

  #locals(node: number): void {
    const tree = this.#at.tree;
    this.#at.declarations.modifiers(node);
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#at.type(written, 'local');
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.kind(at) !== Kind.variable_declarator) continue;
      const name = tree.child(at, Field.name);
      const dimensions = tree.child(at, Field.dimensions);
      const own = type && arrayOf(type, dimensions < 0 ? 0 : 1);
      const value = this.value(tree.child(at, Field.value), own);
      if (name >= 0) this.#at.scope.declare(tree.text(name), inferred ? this.#at.infer(value, name) : own);
    }
  }

  #forEach(node: number): undefined {
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    this.#at.declarations.modifiers(node);
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#at.type(written, 'local');
    const value = this.walk(tree.child(node, Field.value));
    const name = tree.child(node, Field.name);
    if (name >= 0) this.#at.scope.declare(tree.text(name), inferred ? this.#at.infer(this.#at.resolver.elementOf(value), name) : type);
    this.walk(tree.child(node, Field.body));
    this.#at.scope.leave(mark);
    return undefined;
  }

  #resource(node: number): undefined {
    const tree = this.#at.tree;
    this.#at.declarations.modifiers(node);
    const name = tree.child(node, Field.name);
    if (name < 0) {
      this.children(node);
      return undefined;
    }
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#at.type(written, 'local');
    const value = this.value(tree.child(node, Field.value), type);
    this.#at.scope.declare(tree.text(name), inferred ? this.#at.infer(value, name) : type);
    return undefined;
  }

  #catch(node: number): undefined {
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    const parameter = tree.childOf(node, Kind.catch_formal_parameter);
    if (parameter >= 0) {
      this.#at.declarations.modifiers(parameter);
      const types: (JavaType | undefined)[] = [];
      const list = tree.childOf(parameter, Kind.catch_type);
      if (list >= 0) for (let at = list + 1; at < tree.next(list); at = tree.next(at)) types.push(this.#at.type(at, 'local'));
      const name = tree.child(parameter, Field.name);
      if (name >= 0) this.#at.scope.declare(tree.text(name), types.length === 1 ? types[0] : undefined);
    }
    this.walk(tree.child(node, Field.body));
    this.#at.scope.leave(mark);
    return undefined;
  }

  #instanceOf(node: number): JavaType {
    const tree = this.#at.tree;
    this.walk(tree.child(node, Field.left));
    const right = tree.child(node, Field.right);
    const type = this.#at.type(right, 'instanceof');
    const name = tree.child(node, Field.name);
    if (name >= 0) this.#at.scope.declare(tree.text(name), type);
    const pattern = tree.child(node, Field.pattern);
    if (pattern >= 0) this.#pattern(pattern);
    return libraryType('boolean');
  }

  #pattern(node: number): void {
    const tree = this.#at.tree;
    const kind = tree.kind(node);
    if (kind === Kind.type_pattern || kind === Kind.record_pattern_component) {
      let type: JavaType | undefined;
      for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
        if (tree.kind(at) === Kind.identifier) this.#at.scope.declare(tree.text(at), type);
        else if (tree.kind(at) === Kind.record_pattern) this.#pattern(at);
        else if (tree.text(at) !== 'var') type = this.#at.type(at, 'instanceof');
      }
      return;
    }
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const below = tree.kind(at);
      if (kind === Kind.record_pattern && (below === Kind.identifier || below === Kind.generic_type)) this.#at.type(at, 'instanceof');
      else this.#pattern(at);
    }
  }

  #switch(node: number): JavaType | undefined {
    const tree = this.#at.tree;
    const selector = this.walk(tree.child(node, Field.condition));
    const mark = this.#at.scope.mark();
    const found = this.#cases(tree.child(node, Field.body), selector);
    this.#at.scope.leave(mark);
    return found;
  }

  #cases(node: number, selector: JavaType | undefined): JavaType | undefined {
    const tree = this.#at.tree;
    let found: JavaType | undefined;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.switch_rule || kind === Kind.switch_block_statement_group) {
        const mark = this.#at.scope.mark();
        for (let part = at + 1; part < tree.next(at); part = tree.next(part)) {
          if (tree.kind(part) === Kind.switch_label) this.#label(part, selector);
          else {
            // `case A -> value;` is an expression statement.
            const type = tree.kind(part) === Kind.other && tree.next(part) > part + 1 ? this.walk(part + 1) : this.walk(part);
            if (tree.kind(part) === Kind.other)
              for (let rest = tree.next(part + 1); rest < tree.next(part); rest = tree.next(rest)) this.walk(rest);
            found ??= type;
          }
        }
        this.#at.scope.leave(mark);
      }
    }
    return found;
  }

  #label(node: number, selector: JavaType | undefined): void {
    const tree = this.#at.tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.identifier && selector?.kind === 'project' && selector.symbol.form === 'enum') {
        const constant = this.#at.resolver.findField(selector, tree.text(at));
        if (constant) this.#at.referTo(constant, at);
      } else if (kind === Kind.type_pattern || kind === Kind.record_pattern) this.#pattern(at);
      else if (kind === Kind.other) {
        // `pattern` and `guard` around them
        for (let below = at + 1; below < tree.next(at); below = tree.next(below)) {
          const inner = tree.kind(below);
          if (inner === Kind.type_pattern || inner === Kind.record_pattern) this.#pattern(below);
          else this.walk(below);
        }
      } else this.walk(at);
    }
  }

  #arrayCreation(node: number): JavaType | undefined {
    const tree = this.#at.tree;
    const type = this.#at.type(tree.child(node, Field.type), 'new');
    let dimensions = 0;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.fieldOf(at) === Field.dimensions) dimensions += tree.text(at).split('[').length - 1;
      if (tree.fieldOf(at) !== Field.type) this.children(at);
    }
    return type && arrayOf(type, Math.max(1, dimensions));
  }
}
