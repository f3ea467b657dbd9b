import type { Annotation, CompilationUnit, TypeDeclaration } from '../java/syntax/index.ts';
import type { ProjectIndex } from './index/project-index.ts';
import type { IndexUnit, TypeSymbol } from './index/symbols.ts';

/** A Java source file of the monolith: the unit that moves. */
export interface SourceUnit {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  readonly packageName: string;
  /** The file in full, read when it is asked for: what is edited needs it, the rest of a project does not. */
  readonly unit: CompilationUnit;
  readonly test: boolean;
  /** Its top-level types; the first one names the file. */
  readonly types: readonly SourceType[];
  readonly indexed: IndexUnit;
}

export interface SourceType {
  /** As source names it: `a.b.Outer.Inner`. */
  readonly name: string;
  readonly simpleName: string;
  readonly declaration: TypeDeclaration;
  readonly unit: SourceUnit;
  readonly outer: SourceType | undefined;
  readonly nested: readonly SourceType[];
  readonly symbol: TypeSymbol;
}

export interface TypeIndex {
  readonly units: readonly SourceUnit[];
  /** Every type, nested ones too, by name. */
  readonly types: ReadonlyMap<string, SourceType>;
  /** Top-level types by package, main sources only, then by simple name. */
  readonly packages: ReadonlyMap<string, ReadonlyMap<string, SourceType>>;
  readonly unitOf: ReadonlyMap<IndexUnit, SourceUnit>;
  readonly typeOf: ReadonlyMap<TypeSymbol, SourceType>;
  readonly project: ProjectIndex;
}

class LazyUnit implements SourceUnit {
  readonly indexed: IndexUnit;
  readonly types: readonly SourceType[];
  readonly #parse: (indexed: IndexUnit) => CompilationUnit;
  #unit: CompilationUnit | undefined;

  constructor(indexed: IndexUnit, parse: (indexed: IndexUnit) => CompilationUnit) {
    this.indexed = indexed;
    this.#parse = parse;
    this.types = indexed.types.map((type) => new LazyType(type, this, undefined));
  }

  get path(): string {
    return this.indexed.path;
  }

  get text(): string {
    return this.indexed.text;
  }

  get packageName(): string {
    return this.indexed.packageName;
  }

  get test(): boolean {
    return this.indexed.test;
  }

  get unit(): CompilationUnit {
    return (this.#unit ??= this.#parse(this.indexed));
  }
}

class LazyType implements SourceType {
  readonly symbol: TypeSymbol;
  readonly unit: SourceUnit;
  readonly outer: SourceType | undefined;
  readonly nested: readonly SourceType[];
  #declaration: TypeDeclaration | undefined;

  constructor(symbol: TypeSymbol, unit: SourceUnit, outer: SourceType | undefined) {
    this.symbol = symbol;
    this.unit = unit;
    this.outer = outer;
    this.nested = [...symbol.nested.values()].map((type) => new LazyType(type, unit, this));
  }

  get name(): string {
    return this.symbol.name;
  }

  get simpleName(): string {
    return this.symbol.simpleName;
  }

  get declaration(): TypeDeclaration {
    const around = this.outer ? this.outer.declaration.members.filter((m) => m.kind === 'TypeDeclaration') : this.unit.unit.types;
    return (this.#declaration ??= around.find((t) => t.name.name === this.simpleName) ?? unreadable(this.symbol));
  }
}

/** Of a type in a file that does not parse: its name and nothing in it. */
function unreadable({ unit: { tree }, node, form, simpleName }: TypeSymbol): TypeDeclaration {
  const span = { start: tree.start(node), end: tree.end(node) };
  return {
    kind: 'TypeDeclaration',
    ...span,
    typeKind: form === 'anonymous' ? 'class' : form,
    modifiers: { kind: 'Modifiers', ...span, modifiers: [], annotations: [] },
    name: { kind: 'Identifier', ...span, name: simpleName },
    typeParameters: [],
    superclass: undefined,
    interfaces: [],
    permits: [],
    components: [],
    constants: [],
    members: [],
    body: span,
  };
}

/** The project's types as the writer sees them. `parse` reads one file in full. */
export function indexTypes(project: ProjectIndex, parse: (indexed: IndexUnit) => CompilationUnit): TypeIndex {
  const types = new Map<string, SourceType>();
  const packages = new Map<string, Map<string, SourceType>>();
  const typeOf = new Map<TypeSymbol, SourceType>();
  const unitOf = new Map<IndexUnit, SourceUnit>();
  const add = (type: SourceType): void => {
    types.set(type.name, type);
    typeOf.set(type.symbol, type);
    type.nested.forEach(add);
  };
  for (const indexed of project.units) {
    const unit = new LazyUnit(indexed, parse);
    unitOf.set(indexed, unit);
    unit.types.forEach(add);
    const inPackage = packages.get(unit.packageName) ?? new Map<string, SourceType>();
    for (const type of unit.types) inPackage.set(type.simpleName, type);
    packages.set(unit.packageName, inPackage);
  }
  return { units: [...unitOf.values()], types, packages, unitOf, typeOf, project };
}

export function topLevel(type: SourceType): SourceType {
  return type.outer ? topLevel(type.outer) : type;
}

export function simpleNameOf(annotation: Annotation): string {
  return annotation.name.parts.at(-1)?.name ?? '';
}

export function annotationOf(annotations: readonly Annotation[], ...names: readonly string[]): Annotation | undefined {
  return annotations.find((annotation) => names.includes(simpleNameOf(annotation)));
}

export function annotationsOf(type: SourceType): readonly Annotation[] {
  return type.declaration.modifiers.annotations;
}

export function hasModifier(
  declaration: { readonly modifiers: { readonly modifiers: readonly { readonly name: string }[] } },
  name: string,
): boolean {
  return declaration.modifiers.modifiers.some((modifier) => modifier.name === name);
}
