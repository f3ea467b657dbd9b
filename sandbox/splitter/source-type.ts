import type { Annotation, CompilationUnit, TypeDeclaration } from '../java/syntax/index.ts';

/** A Java source file of the monolith: the unit that moves. */
export interface SourceUnit {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  readonly packageName: string;
  readonly unit: CompilationUnit;
  readonly test: boolean;
  /** Its top-level types; the first one names the file. */
  readonly types: readonly SourceType[];
}

export interface SourceType {
  /** As source names it: `a.b.Outer.Inner`. */
  readonly name: string;
  readonly simpleName: string;
  readonly declaration: TypeDeclaration;
  readonly unit: SourceUnit;
  readonly outer: SourceType | undefined;
  readonly nested: readonly SourceType[];
}

export interface TypeIndex {
  readonly units: readonly SourceUnit[];
  /** Every type, nested ones too, by name. */
  readonly types: ReadonlyMap<string, SourceType>;
  /** Top-level types by package, main sources only, then by simple name. */
  readonly packages: ReadonlyMap<string, ReadonlyMap<string, SourceType>>;
}

export function makeUnit(path: string, text: string, unit: CompilationUnit, test: boolean): SourceUnit {
  const types: SourceType[] = [];
  const source: SourceUnit = { path, text, packageName: unit.package?.name.text ?? '', unit, test, types };
  for (const declaration of unit.types) types.push(makeType(source, declaration, undefined));
  return source;
}

function makeType(unit: SourceUnit, declaration: TypeDeclaration, outer: SourceType | undefined): SourceType {
  const before = outer ? outer.name : unit.packageName;
  const nested: SourceType[] = [];
  const type: SourceType = {
    name: before === '' ? declaration.name.name : `${before}.${declaration.name.name}`,
    simpleName: declaration.name.name,
    declaration,
    unit,
    outer,
    nested,
  };
  for (const member of declaration.members) if (member.kind === 'TypeDeclaration') nested.push(makeType(unit, member, type));
  return type;
}

export function indexTypes(units: readonly SourceUnit[]): TypeIndex {
  const types = new Map<string, SourceType>();
  const packages = new Map<string, Map<string, SourceType>>();
  const add = (type: SourceType): void => {
    types.set(type.name, type);
    type.nested.forEach(add);
  };
  for (const unit of units) {
    unit.types.forEach(add);
    const inPackage = packages.get(unit.packageName) ?? new Map<string, SourceType>();
    for (const type of unit.types) inPackage.set(type.simpleName, type);
    packages.set(unit.packageName, inPackage);
  }
  return { units, types, packages };
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

/** The string values of an annotation's attribute; `value` by default. Anything but literals gives none. */
export function stringsOf(annotation: Annotation | undefined, ...attributes: readonly string[]): readonly string[] {
  const wanted = attributes.length === 0 ? ['value'] : attributes;
  return (annotation?.pairs ?? []).filter((pair) => wanted.includes(pair.name)).flatMap((pair) => literals(pair.value));
}

function literals(value: Annotation['pairs'][number]['value']): string[] {
  if (value.kind === 'AnnotationArray') return value.values.flatMap(literals);
  return value.kind === 'Literal' && typeof value.value === 'string' ? [value.value] : [];
}
