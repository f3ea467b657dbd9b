import type { ReferenceKind } from '../../protocol/split.ts';
import type { FlatTree } from '../../java/syntax/index.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type { Bindings, JavaType } from './java-type.ts';
import { arrayOf, libraryType, projectType, substitute } from './java-type.ts';
import { isTypeBody, isTypeDeclaration } from './read-unit.ts';
import type { FoundMember, NamePart, Resolver } from './resolver.ts';
import { namePartsOf } from './resolver.ts';
import { Scope } from './scope.ts';
import type { IndexUnit, MethodSymbol, TypeParameterFact, TypeSymbol } from './symbols.ts';
import { topOf } from './symbols.ts';

/** Hears of every place where the code of a file means a project type. `from` is the type whose code it is. */
export type OnReference = (from: TypeSymbol, target: TypeSymbol, kind: ReferenceKind, start: number, end: number) => void;

/** A bean that is asked for by class or by name: `getBean(X.class)`, `getBean("x")`. */
export interface LookUp {
  readonly unit: IndexUnit;
  readonly from: TypeSymbol;
  readonly type: TypeSymbol | undefined;
  readonly name: string | undefined;
  readonly start: number;
}

const LOOK_UPS: ReadonlySet<string> = new Set(['getBean', 'getBeansOfType', 'getBeanProvider', 'getBeanNamesForType']);

/** Finds what the code of one file refers to: every type that it writes, and every member's owner that it does not. */
export function attribute(unit: IndexUnit, resolver: Resolver, onReference: OnReference, onLookUp: (found: LookUp) => void): void {
  const attributor = new Attributor(unit, resolver, onReference, onLookUp);
  for (const type of unit.types) attributor.declaration(type);
}

/** A value, or a type that stands where a value could: `Type.member`. */
interface Qualifier {
  readonly type: JavaType | undefined;
  readonly isType: boolean;
}

const UNKNOWN: Qualifier = { type: undefined, isType: false };

class Attributor {
  readonly #unit: IndexUnit;
  readonly #tree: FlatTree;
  readonly #resolver: Resolver;
  readonly #onReference: OnReference;
  readonly #onLookUp: (found: LookUp) => void;
  readonly #scope: Scope;
  #from: TypeSymbol;

  constructor(unit: IndexUnit, resolver: Resolver, onReference: OnReference, onLookUp: (found: LookUp) => void) {
    this.#unit = unit;
    this.#tree = unit.tree;
    this.#resolver = resolver;
    this.#onReference = onReference;
    this.#onLookUp = onLookUp;
    this.#scope = new Scope(resolver);
    const [first] = unit.types;
    if (!first) throw new Error(`${unit.path} declares no type.`);
    this.#from = first;
  }

  // ---- references

  #refer(target: TypeSymbol, kind: ReferenceKind, start: number, end: number): void {
    if (topOf(target) !== topOf(this.#from)) this.#onReference(this.#from, target, kind, start, end);
  }

  #referTo(member: FoundMember, node: number, kind: ReferenceKind = 'member'): void {
    if (member.owner) this.#refer(member.owner, kind, this.#tree.start(node), this.#tree.end(node));
  }

  #type(node: number, kind: ReferenceKind): JavaType | undefined {
    if (node < 0) return undefined;
    this.#annotationsBelow(node);
    return this.#resolver.typeOf(this.#unit, node, this.#scope.type, (symbol, start, end) => this.#refer(symbol, kind, start, end));
  }

  /** The types of a `var` or a lambda's parameter are written nowhere, and are needed to compile all the same. */
  #infer(type: JavaType | undefined, node: number): JavaType | undefined {
    if (type?.kind === 'project' && type.symbol.form !== 'anonymous')
      this.#refer(type.symbol, 'member', this.#tree.start(node), this.#tree.end(node));
    type?.arguments.forEach((argument) => this.#infer(argument, node));
    return type;
  }

  /** `@Nullable` inside of a type. */
  #annotationsBelow(node: number): void {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at++) {
      const kind = tree.kind(at);
      if (kind === Kind.annotation || kind === Kind.marker_annotation) {
        this.#annotation(at);
        at = tree.next(at) - 1;
      }
    }
  }

  // ---- declarations

  declaration(type: TypeSymbol): void {
    const tree = this.#tree;
    const before = this.#from;
    const mark = this.#scope.mark();
    if (type.simpleName !== '') this.#from = type;
    this.#modifiers(type.node);
    if (type.form !== 'anonymous') this.#header(type);
    this.#scope.enter(type);
    const parameters = type.form === 'record' ? tree.child(type.node, Field.parameters) : -1;
    if (parameters >= 0) this.#parameters(parameters, undefined, 'field');
    if (type.body >= 0) this.#members(type.body);
    this.#scope.leave(mark);
    this.#from = before;
  }

  /** What stands before the body: in its scope are the type parameters, not the members. */
  #header(type: TypeSymbol): void {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    this.#scope.declareType(type.simpleName, projectType(type));
    this.#typeParameters(type, type.typeParameters, tree.child(type.node, Field.type_parameters));
    for (let at = type.node + 1, end = tree.next(type.node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.superclass) this.#type(at + 1, 'extends');
      else if (kind === Kind.super_interfaces || kind === Kind.extends_interfaces || kind === Kind.permits) {
        const list = tree.childOf(at, Kind.type_list);
        const as = kind === Kind.permits ? 'permits' : kind === Kind.extends_interfaces ? 'extends' : 'implements';
        if (list >= 0) for (let t = list + 1; t < tree.next(list); t = tree.next(t)) this.#type(t, as);
      }
    }
    this.#scope.leave(mark);
  }

  #typeParameters(owner: TypeSymbol, parameters: readonly TypeParameterFact[], list: number): void {
    const tree = this.#tree;
    if (list < 0) return;
    for (const [i, variable] of this.#resolver.variablesOf(owner, parameters).entries())
      this.#scope.declareType(parameters[i]?.name ?? '', variable);
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      const bound = tree.childOf(at, Kind.type_bound);
      if (bound >= 0) for (let t = bound + 1; t < tree.next(bound); t = tree.next(t)) this.#type(t, 'bound');
    }
  }

  #members(body: number): void {
    const tree = this.#tree;
    for (let at = body + 1, end = tree.next(body); at < end; at = tree.next(at)) this.#member(at);
  }

  #member(node: number): void {
    const tree = this.#tree;
    const kind = tree.kind(node);
    switch (kind) {
      case Kind.field_declaration:
      case Kind.constant_declaration: {
        this.#modifiers(node);
        const type = this.#type(tree.child(node, Field.type), 'field');
        for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at))
          if (tree.kind(at) === Kind.variable_declarator) this.#value(tree.child(at, Field.value), type);
        return;
      }
      case Kind.method_declaration:
      case Kind.constructor_declaration:
      case Kind.compact_constructor_declaration:
      case Kind.annotation_type_element_declaration:
        this.#method(node);
        return;
      case Kind.enum_constant: {
        this.#modifiers(node);
        const list = tree.child(node, Field.arguments);
        if (list >= 0) this.#children(list);
        const type = this.#unit.typeAt.get(node);
        if (type) this.declaration(type);
        return;
      }
      case Kind.enum_body_declarations:
        this.#members(node);
        return;
      default:
        if (isTypeDeclaration(kind)) {
          const type = this.#unit.typeAt.get(node);
          if (type) this.declaration(type);
        } else this.#walk(node);
    }
  }

  #method(node: number): void {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    const owner = this.#scope.current;
    this.#modifiers(node);
    const method = owner && this.#methodAt(owner, node);
    if (owner && method) this.#typeParameters(owner, method.typeParameters, tree.child(node, Field.type_parameters));
    this.#type(tree.child(node, Field.type), 'result');
    const parameters = tree.child(node, Field.parameters);
    if (parameters >= 0) this.#parameters(parameters, undefined, 'parameter');
    const thrown = tree.childOf(node, Kind.throws);
    if (thrown >= 0) for (let at = thrown + 1; at < tree.next(thrown); at = tree.next(at)) this.#type(at, 'throws');
    const value = tree.child(node, Field.value);
    if (value >= 0) this.#walk(value);
    const body = tree.child(node, Field.body);
    if (body >= 0) this.#walk(body);
    this.#scope.leave(mark);
  }

  #methodAt(owner: TypeSymbol, node: number): MethodSymbol | undefined {
    const name = this.#tree.child(node, Field.name);
    const named = name < 0 ? undefined : owner.methods.get(this.#tree.text(name));
    return named?.find((m) => m.node === node) ?? owner.constructors.find((m) => m.node === node);
  }

  /** Declares parameters; those of a lambda may take their types from what it is for. */
  #parameters(list: number, expected: readonly (JavaType | undefined)[] | undefined, kind: ReferenceKind): void {
    const tree = this.#tree;
    let i = 0;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at), i++) {
      if (tree.kind(at) === Kind.formal_parameter) {
        this.#modifiers(at);
        const written = tree.child(at, Field.type);
        const type = tree.text(written) === 'var' ? this.#infer(expected?.[i], written) : this.#type(written, kind);
        const name = tree.child(at, Field.name);
        if (name >= 0) this.#scope.declare(tree.text(name), type);
      } else if (tree.kind(at) === Kind.spread_parameter) {
        this.#modifiers(at);
        let type: JavaType | undefined;
        let name = '';
        for (let part = at + 1; part < tree.next(at); part = tree.next(part)) {
          const is = tree.kind(part);
          if (is === Kind.variable_declarator) name = tree.text(part);
          else if (is === Kind.annotation || is === Kind.marker_annotation) this.#annotation(part);
          else if (is !== Kind.modifiers) type = this.#type(part, kind);
        }
        this.#scope.declare(name, type && arrayOf(type, 1));
      }
    }
  }

  #modifiers(node: number): void {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.modifiers) this.#modifiers(at);
      else if (kind === Kind.annotation || kind === Kind.marker_annotation) this.#annotation(at);
    }
  }

  #annotation(node: number): void {
    const tree = this.#tree;
    const name = tree.child(node, Field.name);
    if (name < 0) return;
    const found = this.#resolver.dottedType(this.#unit, namePartsOf(tree, name), this.#scope.type);
    if (found?.kind === 'project') this.#refer(found.symbol, 'annotation', tree.start(name), tree.end(name));
    const list = tree.child(node, Field.arguments);
    if (list < 0) return;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at))
      this.#walk(tree.kind(at) === Kind.element_value_pair ? tree.child(at, Field.value) : at);
  }

  // ---- statements and expressions

  #children(node: number): void {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) this.#walk(at);
  }

  #block(node: number): undefined {
    const mark = this.#scope.mark();
    this.#children(node);
    this.#scope.leave(mark);
    return undefined;
  }

  /** Reads a statement or expression; the type of an expression, where it can be told. */
  #walk(node: number): JavaType | undefined {
    if (node < 0) return undefined;
    const tree = this.#tree;
    const kind = tree.kind(node);
    switch (kind) {
      case Kind.identifier:
      case Kind.field_access:
        return this.#qualifier(node).type;
      case Kind.this:
        return this.#scope.current && projectType(this.#scope.current);
      case Kind.super:
        return this.#superType();
      case Kind.string_literal:
        return libraryType('String');
      case Kind.decimal_integer_literal:
        return libraryType(/[lL]$/.test(tree.text(node)) ? 'long' : 'int');
      case Kind.parenthesized_expression:
        return this.#walk(node + 1);
      case Kind.method_invocation:
        return this.#call(node);
      case Kind.object_creation_expression:
        return this.#creation(node);
      case Kind.method_reference:
        return this.#methodReference(node);
      case Kind.lambda_expression:
        return this.#lambda(node, undefined);
      case Kind.cast_expression: {
        const type = this.#type(tree.child(node, Field.type), 'cast');
        this.#value(tree.child(node, Field.value), type);
        return type;
      }
      case Kind.class_literal:
        return libraryType('Class', [this.#type(node + 1, 'class literal')]);
      case Kind.instanceof_expression:
        return this.#instanceOf(node);
      case Kind.array_access: {
        const array = this.#walk(tree.child(node, Field.array));
        this.#walk(tree.child(node, Field.index));
        return array && array.dimensions > 0 ? arrayOf(array, -1) : undefined;
      }
      case Kind.array_creation_expression:
        return this.#arrayCreation(node);
      case Kind.ternary_expression: {
        this.#walk(tree.child(node, Field.condition));
        const yes = this.#walk(tree.child(node, Field.consequence));
        return this.#walk(tree.child(node, Field.alternative)) ?? yes;
      }
      case Kind.assignment_expression: {
        const left = this.#walk(tree.child(node, Field.left));
        this.#value(tree.child(node, Field.right), left);
        return left;
      }
      case Kind.binary_expression: {
        const left = this.#walk(tree.child(node, Field.left));
        const right = this.#walk(tree.child(node, Field.right));
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
        if (list >= 0) this.#children(list);
        return undefined;
      }
      case Kind.annotation:
      case Kind.marker_annotation:
        this.#annotation(node);
        return undefined;
      case Kind.labeled_statement:
        for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) if (tree.kind(at) !== Kind.identifier) this.#walk(at);
        return undefined;
      case Kind.break_statement:
      case Kind.continue_statement:
        return undefined;
      case Kind.type_identifier:
      case Kind.scoped_type_identifier:
      case Kind.generic_type:
      case Kind.array_type:
        return this.#type(node, 'type');
      default:
        if (isTypeDeclaration(kind)) this.#localType(node);
        else if (isTypeBody(kind)) this.#members(node);
        else this.#children(node);
        return undefined;
    }
  }

  #localType(node: number): void {
    const type = this.#unit.typeAt.get(node);
    if (!type) return;
    this.#scope.declareType(type.simpleName, projectType(type));
    this.declaration(type);
  }

  #superType(): JavaType | undefined {
    const { current } = this.#scope;
    return current && this.#resolver.parentsOf(current)[0];
  }

  /** An expression whose wanted type is known: lambdas take their parameters from it. */
  #value(node: number, wanted: JavaType | undefined): JavaType | undefined {
    if (node < 0) return undefined;
    const kind = this.#tree.kind(node);
    if (kind === Kind.lambda_expression) return this.#lambda(node, this.#resolver.callOf(wanted));
    if (kind === Kind.parenthesized_expression) return this.#value(node + 1, wanted);
    return this.#walk(node);
  }

  #locals(node: number): void {
    const tree = this.#tree;
    this.#modifiers(node);
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#type(written, 'local');
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.kind(at) !== Kind.variable_declarator) continue;
      const name = tree.child(at, Field.name);
      const dimensions = tree.child(at, Field.dimensions);
      const own = type && arrayOf(type, dimensions < 0 ? 0 : 1);
      const value = this.#value(tree.child(at, Field.value), own);
      if (name >= 0) this.#scope.declare(tree.text(name), inferred ? this.#infer(value, name) : own);
    }
  }

  #forEach(node: number): undefined {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    this.#modifiers(node);
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#type(written, 'local');
    const value = this.#walk(tree.child(node, Field.value));
    const name = tree.child(node, Field.name);
    if (name >= 0) this.#scope.declare(tree.text(name), inferred ? this.#infer(this.#resolver.elementOf(value), name) : type);
    this.#walk(tree.child(node, Field.body));
    this.#scope.leave(mark);
    return undefined;
  }

  #resource(node: number): undefined {
    const tree = this.#tree;
    this.#modifiers(node);
    const name = tree.child(node, Field.name);
    if (name < 0) {
      this.#children(node);
      return undefined;
    }
    const written = tree.child(node, Field.type);
    const inferred = tree.text(written) === 'var';
    const type = inferred ? undefined : this.#type(written, 'local');
    const value = this.#value(tree.child(node, Field.value), type);
    this.#scope.declare(tree.text(name), inferred ? this.#infer(value, name) : type);
    return undefined;
  }

  #catch(node: number): undefined {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    const parameter = tree.childOf(node, Kind.catch_formal_parameter);
    if (parameter >= 0) {
      this.#modifiers(parameter);
      const types: (JavaType | undefined)[] = [];
      const list = tree.childOf(parameter, Kind.catch_type);
      if (list >= 0) for (let at = list + 1; at < tree.next(list); at = tree.next(at)) types.push(this.#type(at, 'local'));
      const name = tree.child(parameter, Field.name);
      if (name >= 0) this.#scope.declare(tree.text(name), types.length === 1 ? types[0] : undefined);
    }
    this.#walk(tree.child(node, Field.body));
    this.#scope.leave(mark);
    return undefined;
  }

  #instanceOf(node: number): JavaType {
    const tree = this.#tree;
    this.#walk(tree.child(node, Field.left));
    const right = tree.child(node, Field.right);
    const type = this.#type(right, 'instanceof');
    const name = tree.child(node, Field.name);
    if (name >= 0) this.#scope.declare(tree.text(name), type);
    const pattern = tree.child(node, Field.pattern);
    if (pattern >= 0) this.#pattern(pattern);
    return libraryType('boolean');
  }

  #pattern(node: number): void {
    const tree = this.#tree;
    const kind = tree.kind(node);
    if (kind === Kind.type_pattern || kind === Kind.record_pattern_component) {
      let type: JavaType | undefined;
      for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
        if (tree.kind(at) === Kind.identifier) this.#scope.declare(tree.text(at), type);
        else if (tree.kind(at) === Kind.record_pattern) this.#pattern(at);
        else if (tree.text(at) !== 'var') type = this.#type(at, 'instanceof');
      }
      return;
    }
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const below = tree.kind(at);
      if (kind === Kind.record_pattern && (below === Kind.identifier || below === Kind.generic_type)) this.#type(at, 'instanceof');
      else this.#pattern(at);
    }
  }

  #switch(node: number): JavaType | undefined {
    const tree = this.#tree;
    const selector = this.#walk(tree.child(node, Field.condition));
    const mark = this.#scope.mark();
    const found = this.#cases(tree.child(node, Field.body), selector);
    this.#scope.leave(mark);
    return found;
  }

  #cases(node: number, selector: JavaType | undefined): JavaType | undefined {
    const tree = this.#tree;
    let found: JavaType | undefined;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.switch_rule || kind === Kind.switch_block_statement_group) {
        const mark = this.#scope.mark();
        for (let part = at + 1; part < tree.next(at); part = tree.next(part)) {
          if (tree.kind(part) === Kind.switch_label) this.#label(part, selector);
          else {
            // `case A -> value;` is an expression statement.
            const type = tree.kind(part) === Kind.other && tree.next(part) > part + 1 ? this.#walk(part + 1) : this.#walk(part);
            if (tree.kind(part) === Kind.other)
              for (let rest = tree.next(part + 1); rest < tree.next(part); rest = tree.next(rest)) this.#walk(rest);
            found ??= type;
          }
        }
        this.#scope.leave(mark);
      }
    }
    return found;
  }

  #label(node: number, selector: JavaType | undefined): void {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.identifier && selector?.kind === 'project' && selector.symbol.form === 'enum') {
        const constant = this.#resolver.findField(selector, tree.text(at));
        if (constant) this.#referTo(constant, at);
      } else if (kind === Kind.type_pattern || kind === Kind.record_pattern) this.#pattern(at);
      else if (kind === Kind.other) {
        // `pattern` and `guard` around them
        for (let below = at + 1; below < tree.next(at); below = tree.next(below)) {
          const inner = tree.kind(below);
          if (inner === Kind.type_pattern || inner === Kind.record_pattern) this.#pattern(below);
          else this.#walk(below);
        }
      } else this.#walk(at);
    }
  }

  #arrayCreation(node: number): JavaType | undefined {
    const tree = this.#tree;
    const type = this.#type(tree.child(node, Field.type), 'new');
    let dimensions = 0;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.fieldOf(at) === Field.dimensions) dimensions += tree.text(at).split('[').length - 1;
      if (tree.fieldOf(at) !== Field.type) this.#children(at);
    }
    return type && arrayOf(type, Math.max(1, dimensions));
  }

  /** A name or a dotted name: a variable, a field, a type, or the start of a longer one. */
  #qualifier(node: number): Qualifier {
    const tree = this.#tree;
    const kind = tree.kind(node);
    if (kind === Kind.identifier) return this.#simpleName(node);
    if (kind !== Kind.field_access) return { type: this.#walk(node), isType: false };
    const object = tree.child(node, Field.object);
    const field = tree.child(node, Field.field);
    if (field < 0 || object < 0) {
      this.#children(node);
      return UNKNOWN;
    }
    if (tree.kind(field) === Kind.this) return { type: this.#qualifier(object).type, isType: false };
    const name = tree.text(field);
    const before = this.#qualifier(object);
    if (before.type) {
      if (before.isType && before.type.kind === 'project') {
        const nested = this.#resolver.memberType(before.type.symbol, name);
        if (nested && !this.#resolver.findField(before.type, name)) {
          this.#refer(nested, 'static', tree.start(node), tree.end(node));
          return { type: projectType(nested), isType: true };
        }
      }
      if (before.type.kind === 'library' && before.isType && /^[A-Z][a-z]/.test(name)) return { type: libraryType(name), isType: true };
      const found = this.#resolver.findField(before.type, name);
      if (found) this.#referTo(found, field);
      return { type: found?.type, isType: false };
    }
    const parts = this.#dotted(node);
    const [first] = parts ?? [];
    if (!parts || !first || this.#scope.variable(first.text)) return UNKNOWN;
    const symbol = this.#resolver.types.get(parts.map((p) => p.text).join('.'));
    if (!symbol) return UNKNOWN;
    this.#refer(symbol, 'static', tree.start(node), tree.end(node));
    return { type: projectType(symbol), isType: true };
  }

  /** The parts of `a.b.C`, if it is made of nothing but names. */
  #dotted(node: number): readonly NamePart[] | undefined {
    const tree = this.#tree;
    const kind = tree.kind(node);
    if (kind === Kind.identifier) return [{ text: tree.text(node), node }];
    if (kind !== Kind.field_access) return undefined;
    const before = this.#dotted(tree.child(node, Field.object));
    const field = tree.child(node, Field.field);
    return before && field >= 0 ? [...before, { text: tree.text(field), node: field }] : undefined;
  }

  #simpleName(node: number): Qualifier {
    const tree = this.#tree;
    const name = tree.text(node);
    const variable = this.#scope.variable(name);
    if (variable) {
      if (!variable.local) this.#referTo(variable, node);
      return { type: variable.type, isType: false };
    }
    const constant = this.#staticMember(name, (owner) => this.#resolver.findField(projectType(owner), name));
    if (constant) {
      this.#referTo(constant, node, 'static');
      return { type: constant.type, isType: false };
    }
    const type = this.#resolver.firstType(this.#unit, name, this.#scope.type);
    if (type) {
      // Alone a name is a value; a type is one only before a dot or `::`.
      if (type.kind === 'project') this.#refer(type.symbol, 'static', tree.start(node), tree.end(node));
      return { type, isType: true };
    }
    return /^[A-Z]/.test(name) ? { type: libraryType(name), isType: true } : UNKNOWN;
  }

  /** By `import static`: first those that name it, then those with a star. */
  #staticMember(name: string, find: (owner: TypeSymbol) => FoundMember | undefined): FoundMember | undefined {
    this.#staticOwners ??= this.#readStaticImports();
    for (const { member, owner } of this.#staticOwners) {
      const found = member === undefined || member === name ? find(owner) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #staticOwners: readonly { readonly member: string | undefined; readonly owner: TypeSymbol }[] | undefined;

  #readStaticImports(): readonly { readonly member: string | undefined; readonly owner: TypeSymbol }[] {
    const named: { member: string | undefined; owner: TypeSymbol }[] = [];
    const onDemand: typeof named = [];
    for (const declared of this.#unit.imports) {
      if (!declared.static) continue;
      const dot = declared.name.lastIndexOf('.');
      const owner = this.#resolver.qualified(declared.onDemand ? declared.name : declared.name.slice(0, dot));
      if (!owner) continue;
      if (declared.onDemand) onDemand.push({ member: undefined, owner });
      else named.push({ member: declared.name.slice(dot + 1), owner });
    }
    return [...named, ...onDemand];
  }

  #creation(node: number): JavaType | undefined {
    const tree = this.#tree;
    const written = tree.child(node, Field.type);
    let outer: JavaType | undefined;
    // `outer.new Inner()`
    if (tree.kind(node + 1) !== Kind.type_arguments && node + 1 !== written && tree.fieldOf(node + 1) === Field.none)
      outer = this.#walk(node + 1);
    let type: JavaType | undefined;
    if (outer?.kind === 'project') {
      const inner = this.#resolver.memberType(outer.symbol, tree.text(written));
      if (inner) this.#refer(inner, 'new', tree.start(written), tree.end(written));
      type = inner && projectType(inner);
    } else type = this.#type(written, 'new');
    const list = tree.child(node, Field.arguments);
    if (list >= 0) {
      const constructors = type?.kind === 'project' ? type.symbol.constructors : [];
      const given = this.#givenTypes(list);
      const constructor = constructors.find((c) => c.parameters.length === given.length);
      this.#deferred(list, given, constructor ? this.#resolver.signature(constructor).parameters : [], new Map());
    }
    const anonymous = this.#unit.typeAt.get(node);
    if (anonymous) this.declaration(anonymous);
    return type;
  }

  /** Types of arguments; lambdas and method references wait until the method is known. */
  #givenTypes(list: number): (JavaType | undefined)[] {
    const tree = this.#tree;
    const given: (JavaType | undefined)[] = [];
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) given.push(this.#waits(at) ? undefined : this.#walk(at));
    return given;
  }

  #waits(node: number): boolean {
    const kind = this.#tree.kind(node);
    if (kind === Kind.lambda_expression || kind === Kind.method_reference) return true;
    return kind === Kind.method_invocation && this.#isCollector(node);
  }

  /** `Collectors.toMap(…)`: its lambdas learn from the stream that it is given to. */
  #isCollector(node: number): boolean {
    const tree = this.#tree;
    const object = tree.child(node, Field.object);
    if (object >= 0) return /^(java\.util\.stream\.)?Collectors$/.test(tree.text(object));
    const name = tree.text(tree.child(node, Field.name));
    return this.#unit.imports.some((i) => i.static && i.name === `java.util.stream.Collectors.${name}`);
  }

  /** Reads the arguments that waited, with what the parameters say of them, and learns from what they give. */
  #deferred(
    list: number,
    given: readonly (JavaType | undefined)[],
    parameters: readonly (JavaType | undefined)[],
    bindings: Bindings,
  ): void {
    const tree = this.#tree;
    given.forEach((type, i) => this.#resolver.unify(parameters[i], type, bindings));
    let i = 0;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at), i++) {
      if (!this.#waits(at)) continue;
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      const wanted = substitute(parameter, bindings);
      const kind = tree.kind(at);
      if (kind === Kind.method_invocation) {
        this.#resolver.unify(parameter, this.#call(at, wanted?.kind === 'library' ? wanted.arguments[0] : undefined), bindings);
        continue;
      }
      const call = this.#resolver.callOf(wanted);
      const gives = kind === Kind.lambda_expression ? this.#lambda(at, call) : this.#methodReference(at);
      if (call?.type) this.#resolver.unify(call.type, gives, bindings);
    }
  }

  #lambda(node: number, call: FoundMember | undefined): JavaType | undefined {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    const parameters = tree.child(node, Field.parameters);
    const kind = tree.kind(parameters);
    if (kind === Kind.identifier) this.#scope.declare(tree.text(parameters), this.#infer(this.#known(call?.parameters[0]), parameters));
    else if (kind === Kind.inferred_parameters) {
      let i = 0;
      for (let at = parameters + 1, end = tree.next(parameters); at < end; at = tree.next(at), i++)
        this.#scope.declare(tree.text(at), this.#infer(this.#known(call?.parameters[i]), at));
    } else if (parameters >= 0) this.#parameters(parameters, call?.parameters, 'parameter');
    const body = tree.child(node, Field.body);
    const given = tree.kind(body) === Kind.block ? this.#returned(body) : this.#value(body, call?.type);
    this.#scope.leave(mark);
    return given;
  }

  /** A variable that nothing is known of is no type. */
  #known(type: JavaType | undefined): JavaType | undefined {
    return type?.kind === 'variable' && !type.bound ? undefined : type;
  }

  /** Reads a lambda's block; the type of what it returns first. */
  #returned(body: number): JavaType | undefined {
    const before = this.#returns;
    this.#returns = [];
    this.#walkReturning(body);
    const found = this.#returns.find((t) => t !== undefined);
    this.#returns = before;
    return found;
  }

  #returns: (JavaType | undefined)[] = [];

  #walkReturning(body: number): void {
    const tree = this.#tree;
    const mark = this.#scope.mark();
    for (let at = body + 1, end = tree.next(body); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.return_statement && tree.next(at) > at + 1) this.#returns.push(this.#walk(at + 1));
      else this.#walk(at);
    }
    this.#scope.leave(mark);
  }

  #methodReference(node: number): JavaType | undefined {
    const tree = this.#tree;
    const left = node + 1;
    let last = -1;
    for (let at = tree.next(left), end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.type_arguments) this.#type(at, 'type');
      else last = at;
    }
    const kind = tree.kind(left);
    const isName = kind === Kind.identifier || kind === Kind.field_access;
    const qualifier: Qualifier = isName
      ? this.#qualifier(left)
      : kind === Kind.this || kind === Kind.super || kind >= Kind.switch_expression
        ? { type: this.#walk(left), isType: false }
        : { type: this.#type(left, 'static'), isType: true };
    if (!qualifier.type) return undefined;
    // `X::new`
    if (last < 0 || tree.kind(last) !== Kind.identifier) return qualifier.type;
    const method = this.#resolver.findMethod(qualifier.type, tree.text(last), [], -1);
    if (!method) return undefined;
    this.#referTo(method, last);
    return method.type;
  }

  #call(node: number, element?: JavaType): JavaType | undefined {
    const tree = this.#tree;
    const object = tree.child(node, Field.object);
    const nameNode = tree.child(node, Field.name);
    const name = tree.text(nameNode);
    const list = tree.child(node, Field.arguments);
    const explicit = tree.child(node, Field.type_arguments);
    if (explicit >= 0) for (let at = explicit + 1; at < tree.next(explicit); at = tree.next(at)) this.#type(at, 'type');
    const qualifier = object >= 0 ? this.#qualifier(object) : undefined;
    const given = list < 0 ? [] : this.#givenTypes(list);
    let method: FoundMember | undefined;
    let imported = false;
    if (qualifier) {
      const receiver = this.#isCollector(node) ? libraryType('Collectors', element ? [element] : []) : qualifier.type;
      method = receiver && this.#resolver.findMethod(receiver, name, given);
    } else {
      method = this.#scope.method(name, given);
      imported = !method;
      method ??=
        this.#staticMember(name, (owner) => this.#resolver.findMethod(projectType(owner), name, given)) ??
        (this.#isCollector(node) ? this.#resolver.findMethod(libraryType('Collectors', element ? [element] : []), name, given) : undefined);
    }
    if (method) this.#referTo(method, nameNode, imported ? 'static' : 'member');
    const bindings: Bindings = new Map();
    if (list >= 0) this.#deferred(list, given, method?.parameters ?? [], bindings);
    if (LOOK_UPS.has(name) && list >= 0) this.#lookUp(list, node);
    return this.#known(substitute(method?.type, bindings));
  }

  #lookUp(list: number, node: number): void {
    const tree = this.#tree;
    let type: TypeSymbol | undefined;
    let name: string | undefined;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.class_literal) {
        const found = this.#resolver.typeOf(this.#unit, at + 1, this.#scope.type);
        if (found?.kind === 'project') type = found.symbol;
      } else if (tree.kind(at) === Kind.string_literal) name = tree.slice(tree.start(at) + 1, tree.end(at) - 1);
    }
    if (type ?? name) this.#onLookUp({ unit: this.#unit, from: this.#from, type, name, start: tree.start(node) });
  }
}
