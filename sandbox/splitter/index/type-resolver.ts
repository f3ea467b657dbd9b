import type { FlatTree } from '../../java/syntax/index.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type { JavaType } from './java-type.ts';
import { arrayOf, libraryType, projectType, variableType } from './java-type.ts';
import type { IndexUnit, MethodSymbol, TypeParameterFact, TypeSymbol } from './symbols.ts';

/** What a simple name means where it is written, innermost first; undefined leaves it to the file's imports. */
export type NameLookup = (name: string) => JavaType | undefined;

/** A part of a dotted name and where it stands. */
export interface NamePart {
  readonly text: string;
  readonly node: number;
}

export type OnTypeName = (symbol: TypeSymbol, start: number, end: number) => void;

const IGNORE: OnTypeName = () => undefined;
/** A class that is its own ancestor does not compile, and is read all the same. */
export const MAX_DEPTH = 40;

/** Names of types over all files: JLS 6.4 and 8.5 as far as they say which type is meant. */
export class TypeResolver {
  readonly types = new Map<string, TypeSymbol>();
  /** Top-level types of main sources and tests, by package. */
  readonly packages = new Map<string, Map<string, TypeSymbol>>();
  readonly #qualified = new Map<string, TypeSymbol | null>();
  readonly #simple = new Map<IndexUnit, Map<string, TypeSymbol | string | null>>();
  readonly #imports = new Map<IndexUnit, ReadonlyMap<string, readonly string[]>>();
  readonly #parents = new Map<TypeSymbol, readonly JavaType[]>();
  readonly #members = new Map<TypeSymbol, ReadonlyMap<string, TypeSymbol>>();

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
}

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
