import type { TypeSymbol } from './symbols.ts';

/** A type as far as the index needs it: enough to tell whose member `owner.getPet().getId()` is. */
export type JavaType = ProjectType | LibraryType | VariableType | BuilderType;

interface Shape {
  readonly arguments: readonly (JavaType | undefined)[];
  /** Of an array. */
  readonly dimensions: number;
}

export interface ProjectType extends Shape {
  readonly kind: 'project';
  readonly symbol: TypeSymbol;
}

/** A class of a library, or a primitive, by its simple name. */
export interface LibraryType extends Shape {
  readonly kind: 'library';
  readonly name: string;
}

export interface VariableType extends Shape {
  readonly kind: 'variable';
  readonly name: string;
  readonly bound: JavaType | undefined;
}

/** What `X.builder()` of Lombok gives. */
export interface BuilderType extends Shape {
  readonly kind: 'builder';
  readonly symbol: TypeSymbol;
}

export type Bindings = Map<string, JavaType>;

const NONE: readonly (JavaType | undefined)[] = [];

export function projectType(symbol: TypeSymbol, types: readonly (JavaType | undefined)[] = NONE, dimensions = 0): ProjectType {
  return { kind: 'project', symbol, arguments: types, dimensions };
}

export function libraryType(name: string, types: readonly (JavaType | undefined)[] = NONE, dimensions = 0): LibraryType {
  return { kind: 'library', name, arguments: types, dimensions };
}

export function variableType(name: string, bound: JavaType | undefined, dimensions = 0): VariableType {
  return { kind: 'variable', name, bound, arguments: NONE, dimensions };
}

export function builderOf(symbol: TypeSymbol): BuilderType {
  return { kind: 'builder', symbol, arguments: NONE, dimensions: 0 };
}

export function arrayOf(type: JavaType, more: number): JavaType {
  return more === 0 ? type : { ...type, dimensions: type.dimensions + more };
}

/** Puts types in for variables; a variable that is not bound stays. */
export function substitute(type: JavaType | undefined, bindings: Bindings): JavaType | undefined {
  if (!type || bindings.size === 0) return type;
  if (type.kind === 'variable') {
    const bound = bindings.get(type.name);
    return bound ? arrayOf(bound, type.dimensions) : type;
  }
  if (type.arguments.length === 0) return type;
  return { ...type, arguments: type.arguments.map((a) => substitute(a, bindings)) };
}
