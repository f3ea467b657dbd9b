import type { FlatTree } from '../../java/syntax/index.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type { Bindings, JavaType } from './java-type.ts';
import { arrayOf, builderOf, libraryType, projectType, substitute, variableType } from './java-type.ts';
import { libraryShape } from './library-shapes.ts';
import { lombokMember } from './lombok.ts';
import type { FieldSymbol, IndexUnit, MethodSymbol, TypeParameterFact, TypeSymbol } from './symbols.ts';

/** A member and the type in which it is declared: that one is depended on, whatever the receiver is called. */
export interface FoundMember {
  readonly owner: TypeSymbol | undefined;
  readonly type: JavaType | undefined;
  /** Of a method, as the receiver sees them. */
  readonly parameters: readonly (JavaType | undefined)[];
  readonly varargs: boolean;
}

/** What a simple name means where it is written, innermost first; undefined leaves it to the file's imports. */
export type NameLookup = (name: string) => JavaType | undefined;

/** A part of a dotted name and where it stands. */
export interface NamePart {
  readonly text: string;
  readonly node: number;
}

export type OnTypeName = (symbol: TypeSymbol, start: number, end: number) => void;

const IGNORE: OnTypeName = () => undefined;
const MAX_DEPTH = 40;

/** Names and members over all files: JLS 6.4 and 8.4 as far as they say which type is meant. */
export class Resolver {
  readonly types = new Map<string, TypeSymbol>();
  /** Top-level types of main sources and tests, by package. */
  readonly packages = new Map<string, Map<string, TypeSymbol>>();
  readonly #qualified = new Map<string, TypeSymbol | null>();
  readonly #simple = new Map<IndexUnit, Map<string, TypeSymbol | string | null>>();
  readonly #imports = new Map<IndexUnit, ReadonlyMap<string, readonly string[]>>();
  readonly #parents = new Map<TypeSymbol, readonly JavaType[]>();
  readonly #members = new Map<TypeSymbol, ReadonlyMap<string, TypeSymbol>>();
  readonly #fields = new Map<TypeSymbol, ReadonlySet<string>>();
  readonly #fieldTypes = new Map<FieldSymbol, JavaType | null>();
  readonly #signatures = new Map<MethodSymbol, FoundMember>();

  constructor(units: Iterable<IndexUnit>) {
    for (const unit of units) {
      for (const type of unit.allTypes) if (type.name !== '' && !this.types.has(type.name)) this.types.set(type.name, type);
      let known = this.packages.get(unit.packageName);
      if (!known) this.packages.set(unit.packageName, (known = new Map()));
      for (const type of unit.types) if (!known.has(type.simpleName)) known.set(type.simpleName, type);
    }
  }

  /** A simple name by the file's own types, imports and package. A string is the full name of a library's class. */
  simpleType(unit: IndexUnit, name: string): TypeSymbol | string | undefined {
    let known = this.#simple.get(unit);
    if (!known) this.#simple.set(unit, (known = new Map()));
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = this.#findSimple(unit, name) ?? null));
    return found ?? undefined;
  }

  #findSimple(unit: IndexUnit, name: string): TypeSymbol | string | undefined {
    const own = unit.types.find((t) => t.simpleName === name);
    if (own) return own;
    for (const imported of this.#importsOf(unit).get(name) ?? []) {
      // A static import may name a nested type, too; a method of that name is no type.
      const type = this.types.get(imported) ?? this.#inherited(imported);
      if (type) return type;
      if (/[A-Z]/.test(name.charAt(0))) return imported;
    }
    const neighbour = this.packages.get(unit.packageName)?.get(name);
    if (neighbour) return neighbour;
    for (const { name: imported, onDemand } of unit.imports) {
      if (!onDemand) continue;
      const owner = this.types.get(imported);
      const type = this.packages.get(imported)?.get(name) ?? (owner && this.memberType(owner, name));
      if (type) return type;
    }
    return undefined;
  }

  /** What single imports name, by its last part. */
  #importsOf(unit: IndexUnit): ReadonlyMap<string, readonly string[]> {
    const known = this.#imports.get(unit);
    if (known) return known;
    const found = new Map<string, string[]>();
    for (const { name, onDemand } of unit.imports) {
      if (onDemand) continue;
      const last = name.slice(name.lastIndexOf('.') + 1);
      const same = found.get(last);
      if (same) same.push(name);
      else found.set(last, [name]);
    }
    this.#imports.set(unit, found);
    return found;
  }

  /** `a.b.Sub.Nested` where Nested is declared above Sub. */
  #inherited(name: string): TypeSymbol | undefined {
    const dot = name.lastIndexOf('.');
    const owner = this.types.get(name.slice(0, dot));
    return owner && this.memberType(owner, name.slice(dot + 1));
  }

  /** A nested type, declared or inherited. */
  memberType(type: TypeSymbol, name: string): TypeSymbol | undefined {
    return this.#membersOf(type, 0).get(name);
  }

  #membersOf(type: TypeSymbol, depth: number): ReadonlyMap<string, TypeSymbol> {
    const known = this.#members.get(type);
    if (known) return known;
    this.#members.set(type, type.nested);
    if (type.parents.length === 0 || depth > MAX_DEPTH) return type.nested;
    const all = new Map<string, TypeSymbol>();
    for (const parent of this.parentsOf(type))
      if (parent.kind === 'project') for (const [name, member] of this.#membersOf(parent.symbol, depth + 1)) all.set(name, member);
    for (const [name, member] of type.nested) all.set(name, member);
    this.#members.set(type, all);
    return all;
  }

  /** Direct supertypes with their type arguments. */
  parentsOf(type: TypeSymbol): readonly JavaType[] {
    const known = this.#parents.get(type);
    if (known) return known;
    this.#parents.set(type, []);
    const lookup = this.#parametersLookup(type, undefined);
    const around = type.form === 'anonymous' ? type.outer : type;
    const found = type.parents
      .map((node) => this.typeOf(type.unit, node, around && around !== type ? this.lookupIn(around) : this.#outside(type, lookup)))
      .filter((t) => t !== undefined);
    if (type.form === 'anonymous' && type.parents.length === 0 && type.outer) found.push(projectType(type.outer));
    this.#parents.set(type, found);
    return found;
  }

  /** Names in a type's header: its type parameters, then what is around it. Its own members are not in scope there. */
  #outside(type: TypeSymbol, lookup: NameLookup): NameLookup {
    return (name) => {
      const own = lookup(name);
      if (own) return own;
      if (name === type.simpleName) return projectType(type);
      return type.outer ? this.lookupIn(type.outer)(name) : undefined;
    };
  }

  /** Names as a type's members see them; local variables' types and local classes are left out. */
  lookupIn(type: TypeSymbol, method?: MethodSymbol): NameLookup {
    return (name) => {
      for (const { name: parameter, bound } of method?.typeParameters ?? [])
        if (parameter === name) return this.#variable(type, name, bound);
      for (let around: TypeSymbol | undefined = type; around; around = around.outer) {
        if (around.simpleName === name) return projectType(around);
        const own = this.#parametersLookup(around, undefined)(name);
        if (own) return own;
        const member = this.memberType(around, name);
        if (member) return projectType(member);
      }
      return undefined;
    };
  }

  #parametersLookup(type: TypeSymbol, method: MethodSymbol | undefined): NameLookup {
    return (name) => {
      for (const list of [method?.typeParameters ?? [], type.typeParameters])
        for (const parameter of list) if (parameter.name === name) return this.#variable(type, name, parameter.bound);
      return undefined;
    };
  }

  readonly #open = new Set<string>();

  #variable(type: TypeSymbol, name: string, bound: number): JavaType {
    const key = `${type.unit.path} ${bound}`;
    if (bound < 0 || this.#open.has(key)) return variableType(name, undefined);
    this.#open.add(key);
    const found = this.typeOf(type.unit, bound, this.lookupIn(type));
    this.#open.delete(key);
    return variableType(name, found);
  }

  variablesOf(type: TypeSymbol, parameters: readonly TypeParameterFact[]): readonly JavaType[] {
    return parameters.map(({ name, bound }) => this.#variable(type, name, bound));
  }

  /** The type that a type node names. `onName` hears of every project type that is written in it. */
  typeOf(unit: IndexUnit, node: number, lookup: NameLookup, onName: OnTypeName = IGNORE): JavaType | undefined {
    const { tree } = unit;
    if (node < 0) return undefined;
    switch (tree.kind(node)) {
      case Kind.type_identifier:
      case Kind.identifier:
        return this.#named(unit, [{ text: tree.text(node), node }], lookup, onName, node);
      case Kind.scoped_type_identifier:
      case Kind.scoped_identifier: {
        this.#insideScoped(unit, node, lookup, onName);
        return this.#named(unit, namePartsOf(tree, node), lookup, onName, node);
      }
      case Kind.generic_type: {
        const list = tree.childOf(node, Kind.type_arguments);
        const types: (JavaType | undefined)[] = [];
        const name = node + 1;
        if (list >= 0)
          for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) types.push(this.typeOf(unit, at, lookup, onName));
        if (tree.kind(name) === Kind.scoped_type_identifier) this.#insideScoped(unit, name, lookup, onName);
        const base = this.#named(unit, namePartsOf(tree, name), lookup, onName, node);
        return base && types.length > 0 ? { ...base, arguments: types } : base;
      }
      case Kind.array_type: {
        const element = this.typeOf(unit, tree.child(node, Field.element), lookup, onName);
        const dimensions = tree.child(node, Field.dimensions);
        return element && arrayOf(element, dimensions < 0 ? 1 : Math.max(1, tree.text(dimensions).split('[').length - 1));
      }
      case Kind.annotated_type:
      case Kind.wildcard: {
        let found: JavaType | undefined;
        for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
          const kind = tree.kind(at);
          if (kind === Kind.annotation || kind === Kind.marker_annotation) continue;
          if (kind !== Kind.super) found = this.typeOf(unit, at, lookup, onName);
        }
        return found;
      }
      case Kind.integral_type:
      case Kind.floating_point_type:
      case Kind.boolean_type:
        return libraryType(tree.text(node));
      default:
        return undefined;
    }
  }

  /** Type arguments in the middle of `Outer<A>.Inner`. */
  #insideScoped(unit: IndexUnit, node: number, lookup: NameLookup, onName: OnTypeName): void {
    const { tree } = unit;
    for (let at = node + 1, end = tree.next(node); at < end; at++)
      if (tree.kind(at) === Kind.type_arguments)
        for (let argument = at + 1; argument < tree.next(at); argument = tree.next(argument)) this.typeOf(unit, argument, lookup, onName);
  }

  #named(unit: IndexUnit, parts: readonly NamePart[], lookup: NameLookup, onName: OnTypeName, span: number): JavaType | undefined {
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return undefined;
    const found = this.dottedType(unit, parts, lookup);
    if (found?.kind === 'project') {
      onName(found.symbol, unit.tree.start(span), unit.tree.end(span));
      return found;
    }
    return found ?? libraryType(last.text);
  }

  /** A dotted name that is a type as a whole. */
  dottedType(unit: IndexUnit, parts: readonly NamePart[], lookup: NameLookup): JavaType | undefined {
    const [first, ...rest] = parts;
    if (!first) return undefined;
    const start = this.firstType(unit, first.text, lookup);
    if (start && rest.length === 0) return start;
    if (start?.kind === 'project') {
      let symbol = start.symbol;
      for (const { text } of rest) {
        const member = this.memberType(symbol, text);
        if (!member) return undefined;
        symbol = member;
      }
      return projectType(symbol);
    }
    if (start) return undefined;
    const symbol = rest.length === 0 ? undefined : this.qualified(parts.map((p) => p.text).join('.'));
    return symbol && projectType(symbol);
  }

  firstType(unit: IndexUnit, name: string, lookup: NameLookup): JavaType | undefined {
    const near = lookup(name);
    if (near) return near;
    const found = this.simpleType(unit, name);
    if (found === undefined) return undefined;
    return typeof found === 'string' ? libraryType(name) : projectType(found);
  }

  /** A fully qualified name, perhaps of a nested type. The same few names of libraries are asked for in every file. */
  qualified(name: string): TypeSymbol | undefined {
    const known = this.#qualified.get(name);
    if (known !== undefined) return known ?? undefined;
    const found = this.types.get(name) ?? this.#nestedBelow(name);
    this.#qualified.set(name, found ?? null);
    return found;
  }

  #nestedBelow(name: string): TypeSymbol | undefined {
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      let symbol = this.types.get(name.slice(0, dot));
      if (!symbol) continue;
      for (const part of name.slice(dot + 1).split('.')) symbol = symbol && this.memberType(symbol, part);
      return symbol;
    }
    return undefined;
  }

  // ---- members

  /** Type parameters of a class bound to what a use of it gives. */
  #bindingsOf(type: JavaType): Bindings {
    const bindings: Bindings = new Map();
    const names =
      type.kind === 'project'
        ? type.symbol.typeParameters.map((p) => p.name)
        : type.kind === 'library'
          ? (libraryShape(type.name)?.parameters ?? [])
          : [];
    names.forEach((name, i) => {
      const given = type.arguments[i];
      if (given) bindings.set(name, given);
    });
    return bindings;
  }

  /** Direct supertypes as this use of a type has them. */
  supertypesOf(type: JavaType): readonly JavaType[] {
    if (type.kind === 'variable') return type.bound ? [type.bound] : [];
    if (type.kind === 'builder') return [];
    const parents = type.kind === 'project' ? this.parentsOf(type.symbol) : (libraryShape(type.name)?.parents ?? []);
    if (parents.length === 0) return parents;
    const bindings = this.#bindingsOf(type);
    return parents.map((p) => substitute(p, bindings) ?? p);
  }

  /** Names of the fields that a class has, inherited ones too: most names that are looked up are none. */
  #fieldNames(type: TypeSymbol, depth = 0): ReadonlySet<string> {
    const known = this.#fields.get(type);
    if (known) return known;
    const names = new Set(type.fields.keys());
    this.#fields.set(type, names);
    if (depth < MAX_DEPTH)
      for (const parent of this.parentsOf(type))
        if (parent.kind === 'project') for (const name of this.#fieldNames(parent.symbol, depth + 1)) names.add(name);
    return names;
  }

  findField(type: JavaType, name: string, depth = 0): FoundMember | undefined {
    if (depth > MAX_DEPTH || type.dimensions > 0) return undefined;
    if (type.kind === 'project') {
      if (!this.#fieldNames(type.symbol).has(name)) return undefined;
      const field = type.symbol.fields.get(name);
      if (field) {
        const own = this.fieldType(field);
        return { owner: type.symbol, type: substitute(own, this.#bindingsOf(type)), parameters: [], varargs: false };
      }
    }
    for (const parent of this.supertypesOf(type)) {
      const found = this.findField(parent, name, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  fieldType(field: FieldSymbol): JavaType | undefined {
    const known = this.#fieldTypes.get(field);
    if (known !== undefined) return known ?? undefined;
    const { owner } = field;
    const found = field.type < 0 ? projectType(owner) : this.typeOf(owner.unit, field.type, this.lookupIn(owner));
    const type = found && arrayOf(found, field.dimensions);
    this.#fieldTypes.set(field, type ?? null);
    return type;
  }

  signature(method: MethodSymbol): FoundMember {
    const known = this.#signatures.get(method);
    if (known) return known;
    const lookup = this.lookupIn(method.owner, method);
    const unit = method.owner.unit;
    const result = this.typeOf(unit, method.result, lookup);
    const found: FoundMember = {
      owner: method.owner,
      type: result && arrayOf(result, method.dimensions),
      parameters: method.parameters.map(({ type, dimensions }) => {
        const written = this.typeOf(unit, type, lookup);
        return written && arrayOf(written, dimensions);
      }),
      varargs: method.varargs,
    };
    this.#signatures.set(method, found);
    return found;
  }

  /**
   * The method that a call means. `given` are the types of the arguments, undefined where not known. -1 as `count` takes any
   * number, for method references.
   */
  findMethod(type: JavaType, name: string, given: readonly (JavaType | undefined)[], count = given.length): FoundMember | undefined {
    const candidates: FoundMember[] = [];
    this.#collect(type, name, count, candidates, 0);
    const [only, ...more] = candidates;
    if (more.length === 0) return only;
    let best = only;
    let bestScore = -1;
    for (const candidate of candidates) {
      const score = this.#fit(candidate, given);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  #collect(type: JavaType, name: string, count: number, into: FoundMember[], depth: number): void {
    if (depth > MAX_DEPTH || type.dimensions > 0) return;
    if (type.kind === 'builder') {
      const made = this.#builderMethod(type.symbol, name, count);
      if (made) into.push(made);
      return;
    }
    const fits = ({ parameters, varargs }: { readonly parameters: readonly unknown[]; readonly varargs: boolean }): boolean =>
      count < 0 || parameters.length === count || (varargs && count >= parameters.length - 1);
    if (type.kind === 'project') {
      const { symbol } = type;
      const bindings = this.#bindingsOf(type);
      for (const method of symbol.methods.get(name) ?? []) {
        if (!fits(method)) continue;
        const signature = this.signature(method);
        into.push(
          bindings.size === 0
            ? signature
            : {
                ...signature,
                type: substitute(signature.type, bindings),
                parameters: signature.parameters.map((p) => substitute(p, bindings)),
              },
        );
      }
      if (into.length === 0) {
        const made = this.#generatedMethod(symbol, name, count);
        if (made) into.push({ ...made, type: substitute(made.type, bindings) });
      }
    } else if (type.kind === 'library') {
      const bindings = this.#bindingsOf(type);
      for (const method of libraryShape(type.name)?.methods.get(name) ?? [])
        if (fits({ parameters: method.parameters, varargs: false }))
          into.push({
            owner: undefined,
            type: substitute(method.result, bindings),
            parameters: method.parameters.map((p) => substitute(p, bindings)),
            varargs: false,
          });
    }
    for (const parent of this.supertypesOf(type)) this.#collect(parent, name, count, into, depth + 1);
  }

  /** What the compiler or Lombok writes: a record's accessors, an enum's values, getters, setters, builders. */
  #generatedMethod(symbol: TypeSymbol, name: string, count: number): FoundMember | undefined {
    const member = (type: JavaType | undefined, parameters: FoundMember['parameters'] = []): FoundMember => ({
      owner: symbol,
      type,
      parameters,
      varargs: false,
    });
    if (symbol.form === 'record' && count <= 0) {
      const component = symbol.fields.get(name);
      if (component && !component.modifiers.has('static')) return member(this.fieldType(component));
    }
    if (symbol.form === 'enum') {
      if (name === 'values' && count <= 0) return member(arrayOf(projectType(symbol), 1));
      if (name === 'valueOf' && count === 1) return member(projectType(symbol));
    }
    const made = lombokMember(symbol, name, count);
    if (!made) return undefined;
    if (!('field' in made)) return member(made.kind === 'builder' ? builderOf(symbol) : projectType(symbol));
    const type = this.fieldType(made.field);
    if (made.kind === 'getter') return member(type);
    return member(made.kind === 'chain' ? projectType(symbol) : undefined, [type]);
  }

  #builderMethod(symbol: TypeSymbol, name: string, count: number): FoundMember | undefined {
    if (name === 'build' && count <= 0) return { owner: symbol, type: projectType(symbol), parameters: [], varargs: false };
    for (let type: TypeSymbol | undefined = symbol, depth = 0; type && depth < MAX_DEPTH; depth++) {
      if (type.fields.has(name) || (depth === 0 && /^[a-z]/.test(name)))
        if (type.fields.has(name)) return { owner: type, type: builderOf(symbol), parameters: [], varargs: false };
      const parent: JavaType | undefined = this.parentsOf(type).find((p) => p.kind === 'project' && p.symbol.form === 'class');
      type = parent?.kind === 'project' ? parent.symbol : undefined;
    }
    return { owner: undefined, type: builderOf(symbol), parameters: [], varargs: false };
  }

  /** How well arguments go with parameters: -1 when one cannot. */
  #fit({ parameters, varargs }: FoundMember, given: readonly (JavaType | undefined)[]): number {
    let score = varargs ? 0 : 1;
    for (let i = 0; i < given.length; i++) {
      const argument = given[i];
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      if (!argument || !parameter || parameter.kind === 'variable' || argument.kind === 'variable') continue;
      if (parameter.kind === 'project') {
        if (argument.kind !== 'project') return -1;
        if (argument.symbol === parameter.symbol) score += 4;
        else if (this.isBelow(argument, parameter.symbol)) score += 2;
        else return -1;
      } else if (parameter.kind === 'library') {
        if (parameter.name === 'Object') score += argument.kind === 'library' ? 1 : 0;
        else if (argument.kind === 'library' && argument.name === parameter.name)
          score += argument.dimensions === parameter.dimensions ? 4 : 0;
        else if (argument.kind === 'project' && PLAIN.has(parameter.name)) return -1;
        else if (argument.kind === 'library' && PLAIN.has(parameter.name) !== PLAIN.has(argument.name)) score -= 0;
      }
    }
    return Math.max(score, 0);
  }

  isBelow(type: JavaType, symbol: TypeSymbol, depth = 0): boolean {
    if (type.kind === 'project' && type.symbol === symbol) return true;
    return depth < MAX_DEPTH && this.supertypesOf(type).some((p) => this.isBelow(p, symbol, depth + 1));
  }

  // ---- inference

  /** Learns from an argument what the variables of a parameter stand for. */
  unify(parameter: JavaType | undefined, argument: JavaType | undefined, bindings: Bindings, depth = 0): void {
    if (!parameter || !argument || depth > MAX_DEPTH) return;
    if (parameter.kind === 'variable') {
      if (!bindings.has(parameter.name) && argument.dimensions >= parameter.dimensions)
        bindings.set(parameter.name, arrayOf(argument, -parameter.dimensions));
      return;
    }
    if (parameter.arguments.length === 0) return;
    const same = this.#asSuper(argument, parameter, 0);
    if (same) parameter.arguments.forEach((p, i) => this.unify(p, same.arguments[i], bindings, depth + 1));
  }

  #asSuper(type: JavaType, wanted: JavaType, depth: number): JavaType | undefined {
    if (type.kind === 'project' && wanted.kind === 'project' && type.symbol === wanted.symbol) return type;
    if (type.kind === 'library' && wanted.kind === 'library' && type.name === wanted.name) return type;
    if (depth > MAX_DEPTH) return undefined;
    for (const parent of this.supertypesOf(type)) {
      const found = this.#asSuper(parent, wanted, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** What iterating over a value gives. */
  elementOf(type: JavaType | undefined): JavaType | undefined {
    if (!type) return undefined;
    if (type.dimensions > 0) return arrayOf(type, -1);
    return this.#asSuper(type, libraryType('Iterable'), 0)?.arguments[0];
  }

  /** What a lambda for this type takes and gives. */
  callOf(type: JavaType | undefined): FoundMember | undefined {
    if (!type || type.dimensions > 0) return undefined;
    if (type.kind === 'library') {
      const call = libraryShape(type.name)?.call;
      if (!call) return undefined;
      const bindings = this.#bindingsOf(type);
      return {
        owner: undefined,
        type: substitute(call.result, bindings),
        parameters: call.parameters.map((p) => substitute(p, bindings)),
        varargs: false,
      };
    }
    if (type.kind !== 'project' || type.symbol.form !== 'interface') return undefined;
    const abstracts = [...type.symbol.methods.values()].flat().filter((m) => !m.hasBody && !m.modifiers.has('static'));
    const [only] = abstracts;
    if (!only) {
      for (const parent of this.supertypesOf(type)) {
        const found = this.callOf(parent);
        if (found) return found;
      }
      return undefined;
    }
    const signature = this.signature(only);
    const bindings = this.#bindingsOf(type);
    return {
      ...signature,
      type: substitute(signature.type, bindings),
      parameters: signature.parameters.map((p) => substitute(p, bindings)),
    };
  }
}

/** Classes and primitives that no class of the project can stand in for. */
const PLAIN: ReadonlySet<string> = new Set([
  'int',
  'long',
  'short',
  'byte',
  'char',
  'float',
  'double',
  'boolean',
  'String',
  'Integer',
  'Long',
  'Boolean',
  'Double',
  'Float',
  'Short',
  'Byte',
  'Character',
  'BigDecimal',
  'Date',
  'LocalDate',
  'LocalDateTime',
  'Class',
]);

/** The identifiers of a dotted name. */
export function namePartsOf(tree: FlatTree, node: number): NamePart[] {
  const kind = tree.kind(node);
  if (kind === Kind.identifier || kind === Kind.type_identifier) return [{ text: tree.text(node), node }];
  const parts: NamePart[] = [];
  for (let at = node + 1, end = tree.next(node); at < end; at++) {
    const below = tree.kind(at);
    if (below === Kind.type_arguments || below === Kind.annotation || below === Kind.marker_annotation) at = tree.next(at) - 1;
    else if (below === Kind.identifier || below === Kind.type_identifier) parts.push({ text: tree.text(at), node: at });
  }
  return parts;
}
