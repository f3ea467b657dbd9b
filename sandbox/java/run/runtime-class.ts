import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../types/symbol.ts';
import type { JavaLoader } from './loader.ts';
import type { JavaObject, Value } from './value.ts';

export interface RuntimeMethod {
  readonly symbol: MethodSymbol;
  readonly owner: RuntimeClass;
  /** Calls it. Compiled on first use. Java exceptions leave as a thrown `JavaThrow`. */
  invoke(args: Value[]): Value | undefined;
}

export interface RuntimeField {
  readonly symbol: FieldSymbol;
  readonly owner: RuntimeClass;
  /** Index into `JavaObject.fields`, or into `RuntimeClass.statics` for a static field. */
  readonly slot: number;
}

/** A class as one loader defined it: statics, method table, class object. Primitive and array classes exist too, without symbol. */
export interface RuntimeClass {
  /** As Class.getName(): `java.lang.String`, `[I`, `[Ljava.lang.String;`, `int`. */
  readonly name: string;
  readonly symbol: ClassSymbol | undefined;
  /** undefined = bootstrap, shown as null to Java. */
  readonly loader: JavaLoader | undefined;
  readonly superclass: RuntimeClass | undefined;
  readonly interfaces: readonly RuntimeClass[];
  /** Element class of an array class. */
  readonly component: RuntimeClass | undefined;
  readonly statics: Value[];
  /** Runs static initialisers once, superclass first; failures are ExceptionInInitializerError, then NoClassDefFoundError. */
  initialize(): void;
  isSubclassOf(other: RuntimeClass): boolean;
  /** Virtual look-up by erased signature, superclasses and default methods included. */
  findMethod(signature: string): RuntimeMethod | undefined;
  /** Declared here, constructors (`<init>`) too. */
  readonly declaredMethods: readonly RuntimeMethod[];
  readonly declaredFields: readonly RuntimeField[];
  /** Its `java.lang.Class` object. */
  readonly classObject: JavaObject;
}
