import type { ClassTypeNode, ImportDeclaration, TypeNode } from '../java/syntax/index.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';

/**
 * Resolves names of project types as they are written in one file, in the order of JLS 6.4.1: nested, imported, same
 * package, on demand.
 */
export interface TypeNames {
  /** A dotted name such as `Outer.Inner` or `a.b.C.CONSTANT`: the longest part of it that is a project type. */
  resolve(parts: readonly string[], within: SourceType | undefined): SourceType | undefined;
  /** The import that a simple name is taken from, if a single-type import names it. */
  importOf(simpleName: string): ImportDeclaration | undefined;
  /** A type as fully qualified as it can be told: the project type's name, an imported name, else as written. */
  fullName(node: ClassTypeNode, within: SourceType | undefined): string;
}

export function createTypeNames(index: TypeIndex, unit: SourceUnit): TypeNames {
  const singles = new Map<string, ImportDeclaration>();
  const onDemand: string[] = [];
  for (const declared of unit.unit.imports) {
    const parts = declared.name.parts;
    if (declared.onDemand) onDemand.push(declared.name.text);
    else singles.set(parts.at(-1)?.name ?? '', declared);
  }
  const ofPackage = (name: string, simple: string): SourceType | undefined => index.packages.get(name)?.get(simple);

  function simpleType(name: string, within: SourceType | undefined): SourceType | undefined {
    for (let type = within; type; type = type.outer) {
      if (type.simpleName === name) return type;
      const member = memberType(type, name, new Set());
      if (member) return member;
    }
    const single = singles.get(name);
    if (single) return longest(single.name.parts.map((p) => p.name));
    return (
      unit.types.find((t) => t.simpleName === name) ??
      ofPackage(unit.packageName, name) ??
      onDemand.map((from) => ofPackage(from, name) ?? index.types.get(`${from}.${name}`)).find((t) => t !== undefined)
    );
  }

  /** A nested type, declared or inherited from a project type. */
  function memberType(type: SourceType, name: string, seen: Set<SourceType>): SourceType | undefined {
    if (seen.has(type)) return undefined;
    seen.add(type);
    const own = type.nested.find((t) => t.simpleName === name);
    if (own) return own;
    for (const parent of [type.declaration.superclass, ...type.declaration.interfaces]) {
      if (parent?.kind !== 'ClassType') continue;
      const owner =
        type.unit === unit
          ? names.resolve(
              parent.segments.map((s) => s.name.name),
              type.outer,
            )
          : createTypeNames(index, type.unit).resolve(
              parent.segments.map((s) => s.name.name),
              type.outer,
            );
      const found = owner && memberType(owner, name, seen);
      if (found) return found;
    }
    return undefined;
  }

  /** A fully qualified name, with nested types or members behind it. */
  function longest(parts: readonly string[]): SourceType | undefined {
    let found: SourceType | undefined;
    for (let i = 1; i <= parts.length; i++) found = index.types.get(parts.slice(0, i).join('.')) ?? found;
    return found;
  }

  const names: TypeNames = {
    resolve(parts, within) {
      const [first, ...rest] = parts;
      if (first === undefined) return undefined;
      let type = simpleType(first, within);
      if (!type) return parts.length > 1 ? longest(parts) : undefined;
      for (const part of rest) {
        const member: SourceType | undefined = memberType(type, part, new Set());
        if (!member) break;
        type = member;
      }
      return type;
    },
    importOf: (simpleName) => singles.get(simpleName),
    fullName(node, within) {
      const parts = node.segments.map((s) => s.name.name);
      return (
        names.resolve(parts, within)?.name ?? (parts.length === 1 ? singles.get(parts[0] ?? '')?.name.text : undefined) ?? parts.join('.')
      );
    },
  };
  return names;
}

/** The class type of `T`, `T[]`; undefined for primitives, wildcards and the like. */
export function classTypeOf(node: TypeNode): ClassTypeNode | undefined {
  if (node.kind === 'ClassType') return node;
  return node.kind === 'ArrayType' ? classTypeOf(node.element) : undefined;
}
