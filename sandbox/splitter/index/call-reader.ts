import { Field, Kind } from '../../java/syntax/index.ts';
import type { Attribution } from './attribution.ts';
import type { Bindings, JavaType } from './java-type.ts';
import { libraryType, projectType, substitute } from './java-type.ts';
import type { Qualifier } from './name-reader.ts';
import type { FoundMember } from './resolver.ts';
import type { TypeSymbol } from './symbols.ts';

const LOOK_UPS: ReadonlySet<string> = new Set(['getBean', 'getBeansOfType', 'getBeanProvider', 'getBeanNamesForType']);

/** Reads calls, creations, lambdas and method references: whose member is meant, and what it gives. */
export class CallReader {
  readonly #at: Attribution;

  constructor(at: Attribution) {
    this.#at = at;
  }

  creation(node: number): JavaType | undefined {
    const tree = this.#at.tree;
    const written = tree.child(node, Field.type);
    let outer: JavaType | undefined;
    // `outer.new Inner()`
    if (tree.kind(node + 1) !== Kind.type_arguments && node + 1 !== written && tree.fieldOf(node + 1) === Field.none)
      outer = this.#at.code.walk(node + 1);
    let type: JavaType | undefined;
    if (outer?.kind === 'project') {
      const inner = this.#at.resolver.memberType(outer.symbol, tree.text(written));
      if (inner) this.#at.refer(inner, 'new', tree.start(written), tree.end(written));
      type = inner && projectType(inner);
    } else type = this.#at.type(written, 'new');
    const list = tree.child(node, Field.arguments);
    if (list >= 0) {
      const constructors = type?.kind === 'project' ? type.symbol.constructors : [];
      const given = this.#givenTypes(list);
      const constructor = constructors.find((c) => c.parameters.length === given.length);
      this.#deferred(list, given, constructor ? this.#at.resolver.signature(constructor).parameters : [], new Map());
    }
    const anonymous = this.#at.unit.typeAt.get(node);
    if (anonymous) this.#at.declarations.declaration(anonymous);
    return type;
  }

  /** Types of arguments; lambdas and method references wait until the method is known. */
  #givenTypes(list: number): (JavaType | undefined)[] {
    const tree = this.#at.tree;
    const given: (JavaType | undefined)[] = [];
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at))
      given.push(this.#waits(at) ? undefined : this.#at.code.walk(at));
    return given;
  }

  #waits(node: number): boolean {
    const kind = this.#at.tree.kind(node);
    if (kind === Kind.lambda_expression || kind === Kind.method_reference) return true;
    return kind === Kind.method_invocation && this.#isCollector(node);
  }

  /** `Collectors.toMap(…)`: its lambdas learn from the stream that it is given to. */
  #isCollector(node: number): boolean {
    const tree = this.#at.tree;
    const object = tree.child(node, Field.object);
    if (object >= 0) return /^(java\.util\.stream\.)?Collectors$/.test(tree.text(object));
    const name = tree.text(tree.child(node, Field.name));
    return this.#at.unit.imports.some((i) => i.static && i.name === `java.util.stream.Collectors.${name}`);
  }

  /** Reads the arguments that waited, with what the parameters say of them, and learns from what they give. */
  #deferred(
    list: number,
    given: readonly (JavaType | undefined)[],
    parameters: readonly (JavaType | undefined)[],
    bindings: Bindings,
  ): void {
    const tree = this.#at.tree;
    given.forEach((type, i) => this.#at.resolver.unify(parameters[i], type, bindings));
    let i = 0;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at), i++) {
      if (!this.#waits(at)) continue;
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      const wanted = substitute(parameter, bindings);
      const kind = tree.kind(at);
      if (kind === Kind.method_invocation) {
        this.#at.resolver.unify(parameter, this.call(at, wanted?.kind === 'library' ? wanted.arguments[0] : undefined), bindings);
        continue;
      }
      const call = this.#at.resolver.callOf(wanted);
      const gives = kind === Kind.lambda_expression ? this.lambda(at, call) : this.methodReference(at);
      if (call?.type) this.#at.resolver.unify(call.type, gives, bindings);
    }
  }

  lambda(node: number, call: FoundMember | undefined): JavaType | undefined {
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    const parameters = tree.child(node, Field.parameters);
    const kind = tree.kind(parameters);
    if (kind === Kind.identifier)
      this.#at.scope.declare(tree.text(parameters), this.#at.infer(this.#at.known(call?.parameters[0]), parameters));
    else if (kind === Kind.inferred_parameters) {
      let i = 0;
      for (let at = parameters + 1, end = tree.next(parameters); at < end; at = tree.next(at), i++)
        this.#at.scope.declare(tree.text(at), this.#at.infer(this.#at.known(call?.parameters[i]), at));
    } else if (parameters >= 0) this.#at.declarations.parameters(parameters, call?.parameters, 'parameter');
    const body = tree.child(node, Field.body);
    const given = tree.kind(body) === Kind.block ? this.#returned(body) : this.#at.code.value(body, call?.type);
    this.#at.scope.leave(mark);
    return given;
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
    const tree = this.#at.tree;
    const mark = this.#at.scope.mark();
    for (let at = body + 1, end = tree.next(body); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.return_statement && tree.next(at) > at + 1) this.#returns.push(this.#at.code.walk(at + 1));
      else this.#at.code.walk(at);
    }
    this.#at.scope.leave(mark);
  }

  methodReference(node: number): JavaType | undefined {
    const tree = this.#at.tree;
    const left = node + 1;
    let last = -1;
    for (let at = tree.next(left), end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.type_arguments) this.#at.type(at, 'type');
      else last = at;
    }
    const kind = tree.kind(left);
    const isName = kind === Kind.identifier || kind === Kind.field_access;
    const qualifier: Qualifier = isName
      ? this.#at.names.qualifier(left)
      : kind === Kind.this || kind === Kind.super || kind >= Kind.switch_expression
        ? { type: this.#at.code.walk(left), isType: false }
        : { type: this.#at.type(left, 'static'), isType: true };
    if (!qualifier.type) return undefined;
    // `X::new`
    if (last < 0 || tree.kind(last) !== Kind.identifier) return qualifier.type;
    const method = this.#at.resolver.findMethod(qualifier.type, tree.text(last), [], -1);
    if (!method) return undefined;
    this.#at.referTo(method, last);
    return method.type;
  }

  call(node: number, element?: JavaType): JavaType | undefined {
    const tree = this.#at.tree;
    const object = tree.child(node, Field.object);
    const nameNode = tree.child(node, Field.name);
    const name = tree.text(nameNode);
    const list = tree.child(node, Field.arguments);
    const explicit = tree.child(node, Field.type_arguments);
    if (explicit >= 0) for (let at = explicit + 1; at < tree.next(explicit); at = tree.next(at)) this.#at.type(at, 'type');
    const qualifier = object >= 0 ? this.#at.names.qualifier(object) : undefined;
    const given = list < 0 ? [] : this.#givenTypes(list);
    let method: FoundMember | undefined;
    let imported = false;
    if (qualifier) {
      const receiver = this.#isCollector(node) ? libraryType('Collectors', element ? [element] : []) : qualifier.type;
      method = receiver && this.#at.resolver.findMethod(receiver, name, given);
    } else {
      method = this.#at.scope.method(name, given);
      imported = !method;
      method ??=
        this.#at.names.staticMember(name, (owner) => this.#at.resolver.findMethod(projectType(owner), name, given)) ??
        (this.#isCollector(node)
          ? this.#at.resolver.findMethod(libraryType('Collectors', element ? [element] : []), name, given)
          : undefined);
    }
    if (method) this.#at.referTo(method, nameNode, imported ? 'static' : 'member');
    const bindings: Bindings = new Map();
    if (list >= 0) this.#deferred(list, given, method?.parameters ?? [], bindings);
    if (LOOK_UPS.has(name) && list >= 0) this.#lookUp(list, node);
    return this.#at.known(substitute(method?.type, bindings));
  }

  #lookUp(list: number, node: number): void {
    const tree = this.#at.tree;
    let type: TypeSymbol | undefined;
    let name: string | undefined;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      if (tree.kind(at) === Kind.class_literal) {
        const found = this.#at.resolver.typeOf(this.#at.unit, at + 1, this.#at.scope.type);
        if (found?.kind === 'project') type = found.symbol;
      } else if (tree.kind(at) === Kind.string_literal) name = tree.slice(tree.start(at) + 1, tree.end(at) - 1);
    }
    if (type ?? name) this.#at.onLookUp({ unit: this.#at.unit, from: this.#at.from, type, name, start: tree.start(node) });
  }
}
