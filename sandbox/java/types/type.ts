import type { ClassSymbol } from './symbol.ts';

/** The types of Java, as the language specification chapter 4 has them. */
export type Type =
  PrimitiveType | VoidType | NullType | ClassType | ArrayType | TypeVariable | WildcardType | IntersectionType | UnknownType;

export type PrimitiveKind = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double';

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: PrimitiveKind;
}
export interface VoidType {
  readonly kind: 'void';
}
export interface NullType {
  readonly kind: 'null';
}
/** `args` is empty for a class without type parameters and for a raw type. */
export interface ClassType {
  readonly kind: 'class';
  readonly symbol: ClassSymbol;
  readonly args: readonly Type[];
  readonly outer: ClassType | undefined;
}
export interface ArrayType {
  readonly kind: 'array';
  readonly element: Type;
}
/** Identity matters: compare with `===`. `bounds` is filled after creation, because bounds may name the variable. */
export interface TypeVariable {
  readonly kind: 'variable';
  readonly name: string;
  bounds: readonly Type[];
}
export interface WildcardType {
  readonly kind: 'wildcard';
  readonly bound: 'none' | 'extends' | 'super';
  /** Object for an unbounded wildcard. */
  readonly type: Type;
}
export interface IntersectionType {
  readonly kind: 'intersection';
  readonly types: readonly Type[];
}
/**
 * Inference gave up here. Calls on such a value are dispatched at run time, and no error may depend on it.
 * It is not Object.
 */
export interface UnknownType {
  readonly kind: 'unknown';
  /** The class that the source means, which is not there. */
  readonly absent?: string;
}
