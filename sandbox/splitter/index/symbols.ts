import type { FlatTree } from '../../java/syntax/index.ts';

export interface ImportFact {
  /** `a.b.C`; for an on-demand import without the star. */
  readonly name: string;
  readonly static: boolean;
  readonly onDemand: boolean;
  readonly start: number;
  readonly end: number;
}

/** A Java file as the index keeps it. Holds nothing that another file could change. */
export interface IndexUnit {
  readonly path: string;
  readonly text: string;
  readonly test: boolean;
  readonly tree: FlatTree;
  readonly packageName: string;
  readonly imports: readonly ImportFact[];
  /** Top-level types, as they stand in the file. */
  readonly types: readonly TypeSymbol[];
  /** Every type that the file declares: nested, local and anonymous ones too. */
  readonly allTypes: readonly TypeSymbol[];
  readonly typeAt: ReadonlyMap<number, TypeSymbol>;
}

export type TypeForm = 'class' | 'interface' | 'enum' | 'record' | 'annotation' | 'anonymous';

export interface TypeSymbol {
  /** As source names it: `a.b.Outer.Inner`. Local and anonymous types have none: ''. */
  readonly name: string;
  readonly simpleName: string;
  readonly form: TypeForm;
  readonly unit: IndexUnit;
  /** Its node in the file's tree. */
  readonly node: number;
  readonly body: number;
  readonly outer: TypeSymbol | undefined;
  readonly typeParameters: readonly TypeParameterFact[];
  /** Nodes of the types that it extends and implements. */
  readonly parents: readonly number[];
  readonly annotations: readonly AnnotationFact[];
  readonly modifiers: ReadonlySet<string>;
  readonly nested: ReadonlyMap<string, TypeSymbol>;
  readonly fields: ReadonlyMap<string, FieldSymbol>;
  readonly methods: ReadonlyMap<string, readonly MethodSymbol[]>;
  readonly constructors: readonly MethodSymbol[];
}

export interface TypeParameterFact {
  readonly name: string;
  /** Node of its first bound; -1 without one. */
  readonly bound: number;
}

export interface AnnotationFact {
  /** Simple name. */
  readonly name: string;
  readonly node: number;
}

export interface FieldSymbol {
  readonly name: string;
  readonly owner: TypeSymbol;
  /** Node of its declaration; of a record component its parameter, of an enum constant the constant. */
  readonly node: number;
  /** Node of its type; -1 for an enum constant, whose type is its owner. */
  readonly type: number;
  readonly dimensions: number;
  readonly modifiers: ReadonlySet<string>;
  readonly annotations: readonly AnnotationFact[];
  readonly initialized: boolean;
}

export interface ParameterFact {
  readonly name: string;
  readonly type: number;
  readonly dimensions: number;
  readonly node: number;
  readonly annotations: readonly AnnotationFact[];
}

export interface MethodSymbol {
  readonly name: string;
  readonly owner: TypeSymbol;
  readonly node: number;
  /** Node of its result type; -1 for constructors. */
  readonly result: number;
  readonly dimensions: number;
  readonly parameters: readonly ParameterFact[];
  readonly varargs: boolean;
  readonly typeParameters: readonly TypeParameterFact[];
  readonly modifiers: ReadonlySet<string>;
  readonly annotations: readonly AnnotationFact[];
  readonly hasBody: boolean;
}

/** The top-level type that a type stands in. */
export function topOf(type: TypeSymbol): TypeSymbol {
  let top = type;
  while (top.outer) top = top.outer;
  return top;
}

export function annotationIn(annotations: readonly AnnotationFact[], ...names: readonly string[]): AnnotationFact | undefined {
  return annotations.find(({ name }) => names.includes(name));
}
