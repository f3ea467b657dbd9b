import type { ReferenceKind } from '../../protocol/split.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type { Attribution } from './attribution.ts';
import type { JavaType } from './java-type.ts';
import { arrayOf, projectType } from './java-type.ts';
import { isTypeDeclaration } from './read-unit.ts';
import { namePartsOf } from './type-resolver.ts';
import type { MethodSymbol, TypeParameterFact, TypeSymbol } from './symbols.ts';

/** Reads what declarations name: headers, members, parameters, annotations. */
export class DeclarationReader {
  readonly #at: Attribution;

  constructor(at: Attribution) {
    this.#at = at;
  }

  /** `@Nullable` inside of a type. */
  annotationsBelow(node: number): void {
    const tree = this.#at.tree;
    for (let at = node + 1, end = tree.next(node); at < end; at++) {
      const kind = tree.kind(at);
      if (kind === Kind.annotation || kind === Kind.marker_annotation) {
        this.annotation(at);
        at = tree.next(at) - 1;
      }
    }
  }

  declaration(type: TypeSymbol): void {
    const tree = this.#at.tree;
    const before = this.#at.from;
    const mark = this.#at.scope.mark();
    if (type.simpleName !== '') this.#at.from = type;
    this.modifiers(type.node);
    if (type.form !== 'anonymous') this.#header(type);
    this.#at.scope.enter(type);
    const parameters = type.form === 'record' ? tree.child(type.node, Field.parameters) : -1;
    if (parameters >= 0) this.parameters(parameters, undefined, 'field');
    if (type.body >= 0) this.members(type.body);
    this.#at.scope.leave(mark);
    this.#at.from = before;
  }

  /** What stands before the body: in its scope are the type parameters, not the members. */
  #header(type: TypeSymbol): void {
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    this.#at.scope.declareType(type.simpleName, projectType(type));
    this.#typeParameters(type, type.typeParameters, tree.child(type.node, Field.type_parameters));
    for (let at = type.node + 1, end = tree.next(type.node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.superclass) this.#at.parent(at + 1, 'extends');
      else if (kind === Kind.super_interfaces || kind === Kind.extends_interfaces || kind === Kind.permits) {
        const list = tree.childOf(at, Kind.type_list);
        const as = kind === Kind.permits ? 'permits' : kind === Kind.extends_interfaces ? 'extends' : 'implements';
        if (list >= 0) for (let t = list + 1; t < tree.next(list); t = tree.next(t)) this.#at.parent(t, as);
      }
    }
    this.#at.scope.leave(mark);
  }

  #typeParameters(owner: TypeSymbol, parameters: readonly TypeParameterFact[], list: number): void {
    const tree = this.#at.tree;
    if (list < 0) return;
    for (const [i, variable] of this.#at.resolver.variablesOf(owner, parameters).entries())
      this.#at.scope.declareType(parameters[i]?.name ?? '', variable);
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      const bound = tree.childOf(at, Kind.type_bound);
      if (bound >= 0) for (let t = bound + 1; t < tree.next(bound); t = tree.next(t)) this.#at.type(t, 'bound');
    }
  }

  members(body: number): void {
    const tree = this.#at.tree;
    for (let at = body + 1, end = tree.next(body); at < end; at = tree.next(at)) this.#member(at);
  }

  #member(node: number): void {
    const tree = this.#at.tree;
    const kind = tree.kind(node);
    switch (kind) {
      case Kind.field_declaration:
      case Kind.constant_declaration: {
        this.modifiers(node);
        const type = this.#at.type(tree.child(node, Field.type), 'field');
        for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at))
          if (tree.kind(at) === Kind.variable_declarator) this.#at.code.value(tree.child(at, Field.value), type);
        return;
      }
      case Kind.method_declaration:
      case Kind.constructor_declaration:
      case Kind.compact_constructor_declaration:
      case Kind.annotation_type_element_declaration:
        this.#method(node);
        return;
      case Kind.enum_constant: {
        this.modifiers(node);
        const list = tree.child(node, Field.arguments);
        if (list >= 0) this.#at.code.children(list);
        const type = this.#at.unit.typeAt.get(node);
        if (type) this.declaration(type);
        return;
      }
      case Kind.enum_body_declarations:
        this.members(node);
        return;
      default:
        if (isTypeDeclaration(kind)) {
          const type = this.#at.unit.typeAt.get(node);
          if (type) this.declaration(type);
        } else this.#at.code.walk(node);
    }
  }

  #method(node: number): void {
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    const owner = this.#at.scope.current;
    this.modifiers(node);
    const method = owner && this.#methodAt(owner, node);
    if (owner && method) this.#typeParameters(owner, method.typeParameters, tree.child(node, Field.type_parameters));
    this.#at.type(tree.child(node, Field.type), 'result');
    const parameters = tree.child(node, Field.parameters);
    if (parameters >= 0) this.parameters(parameters, undefined, 'parameter');
    const thrown = tree.childOf(node, Kind.throws);
    if (thrown >= 0) for (let at = thrown + 1; at < tree.next(thrown); at = tree.next(at)) this.#at.type(at, 'throws');
    const value = tree.child(node, Field.value);
    if (value >= 0) this.#at.code.walk(value);
    const body = tree.child(node, Field.body);
    if (body >= 0) this.#at.code.walk(body);
    this.#at.scope.leave(mark);
  }

  #methodAt(owner: TypeSymbol, node: number): MethodSymbol | undefined {
    const name = this.#at.tree.child(node, Field.name);
    const named = name < 0 ? undefined : owner.methods.get(this.#at.tree.text(name));
    return named?.find((m) => m.node === node) ?? owner.constructors.find((m) => m.node === node);
  }

  /** Declares parameters; those of a lambda may take their types from what it is for. */
  parameters(list: number, expected: readonly (JavaType | undefined)[] | undefined, kind: ReferenceKind): void {
    const tree = this.#at.tree;
    let i = 0;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at), i++) {
      if (tree.kind(at) === Kind.formal_parameter) {
        this.modifiers(at);
        const written = tree.child(at, Field.type);
        const type = tree.text(written) === 'var' ? this.#at.infer(expected?.[i], written) : this.#at.type(written, kind);
        const name = tree.child(at, Field.name);
        if (name >= 0) this.#at.scope.declare(tree.text(name), type);
      } else if (tree.kind(at) === Kind.spread_parameter) {
        this.modifiers(at);
        let type: JavaType | undefined;
        let name = '';
        for (let part = at + 1; part < tree.next(at); part = tree.next(part)) {
          const is = tree.kind(part);
          if (is === Kind.variable_declarator) name = tree.text(part);
          else if (is === Kind.annotation || is === Kind.marker_annotation) this.annotation(part);
          else if (is !== Kind.modifiers) type = this.#at.type(part, kind);
        }
        this.#at.scope.declare(name, type && arrayOf(type, 1));
      }
    }
  }

  modifiers(node: number): void {
    const tree = this.#at.tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.modifiers) this.modifiers(at);
      else if (kind === Kind.annotation || kind === Kind.marker_annotation) this.annotation(at);
    }
  }

  annotation(node: number): void {
    const tree = this.#at.tree;
    const name = tree.child(node, Field.name);
    if (name < 0) return;
    const found = this.#at.resolver.dottedType(this.#at.unit, namePartsOf(tree, name), this.#at.scope.type);
    if (found?.kind === 'project') this.#at.refer(found.symbol, 'annotation', tree.start(name), tree.end(name));
    const list = tree.child(node, Field.arguments);
    if (list < 0) return;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at))
      this.#at.code.walk(tree.kind(at) === Kind.element_value_pair ? tree.child(at, Field.value) : at);
  }
}
