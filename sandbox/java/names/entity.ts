import type { Identifier } from '../syntax/ast.ts';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../types/symbol.ts';

export type EntityKind = 'class' | 'method' | 'field' | 'constant' | 'component' | 'local' | 'parameter' | 'type parameter';

/** What a name stands for: something that a file of the projects declares, or that only a library has. */
export type Entity =
  | {
      readonly of: 'project';
      readonly kind: EntityKind;
      readonly name: string;
      /** Absolute path of the file that declares it. */
      readonly path: string;
      /** Where its name stands there. */
      readonly from: number;
      /** Of a class: whether its file is named after it, where it is a class at the top. */
      readonly top: boolean;
      /** The annotations of the class that declares it, by simple name. */
      readonly annotated: readonly string[];
    }
  | {
      readonly of: 'library';
      readonly kind: EntityKind;
      /** As Java writes it in full: `java.util.List.size`. */
      readonly name: string;
    };

/** The same in every class path that has the file; a text to compare. */
export const keyOf = (entity: Entity): string =>
  entity.of === 'project' ? `${entity.path}#${entity.from}` : `${entity.kind} ${entity.name}`;

export type NamedSymbol = ClassSymbol | FieldSymbol | MethodSymbol;

const annotationsOf = (symbol: ClassSymbol): readonly string[] => {
  const own = symbol.source?.annotations.map((a) => a.name.parts.at(-1)?.name ?? '') ?? [];
  return symbol.outer ? [...own, ...annotationsOf(symbol.outer)] : own;
};

/** Finds what classes, fields and methods are, by where they are declared. @param isOwn whether a file is one of the projects' */
export function entityOf(symbol: NamedSymbol, isOwn: (path: string) => boolean): Entity | undefined {
  const owner = symbol.kind === 'class' ? symbol : symbol.owner;
  const unit = owner.source?.unit;
  const own = unit && isOwn(unit.source.path);
  if (symbol.kind === 'class') {
    if (!own) return { of: 'library', kind: 'class', name: symbol.canonicalName };
    return declared('class', symbol.source?.declaration?.name, symbol);
  }
  if (!own) {
    const constructor = symbol.kind === 'method' && symbol.name === '<init>';
    if (constructor) return { of: 'library', kind: 'class', name: owner.canonicalName };
    return { of: 'library', kind: symbol.kind === 'method' ? 'method' : 'field', name: `${owner.canonicalName}.${symbol.name}` };
  }
  if (symbol.kind === 'field') {
    const { declaration } = symbol;
    const kind = declaration?.kind === 'EnumConstant' ? 'constant' : declaration?.kind === 'RecordComponent' ? 'component' : 'field';
    return declared(kind, declaration?.name, owner);
  }
  if (symbol.name === '<init>') return declared('class', owner.source?.declaration?.name, owner);
  if (symbol.implicit === 'recordAccessor')
    return declared('component', owner.source?.declaration?.components.find((c) => c.name.name === symbol.name)?.name, owner);
  // `values()` and its like: the compiler makes them.
  if (!symbol.declaration)
    return { of: 'library', kind: 'method', name: `${owner.superclass?.symbol.canonicalName ?? 'java.lang.Object'}.${symbol.name}` };
  return declared('method', symbol.declaration.name, owner);
}

/** Something that a class of the projects declares under this name; undefined for a class without one. */
export function declared(kind: EntityKind, name: Identifier | undefined, owner: ClassSymbol): Entity | undefined {
  const unit = owner.source?.unit;
  if (!name || !unit) return undefined;
  return {
    of: 'project',
    kind,
    name: name.name,
    path: unit.source.path,
    from: name.start,
    top: kind === 'class' && owner.nesting === 'top' && owner.source?.declaration?.name === name,
    annotated: annotationsOf(owner),
  };
}

/** A declaration that no other file can name: a local, a parameter, a type's parameter. */
export const inside = (kind: EntityKind, { name, start }: Identifier, path: string): Entity => ({
  of: 'project',
  kind,
  name,
  path,
  from: start,
  top: false,
  annotated: [],
});
