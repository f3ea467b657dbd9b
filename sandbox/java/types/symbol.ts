import type {
  Annotation,
  CompilationUnit,
  ConstructorDeclaration,
  EnumConstant,
  Identifier,
  Lambda,
  MethodDeclaration,
  Member,
  Parameter,
  RecordComponent,
  TypeDeclaration,
  TypeKind,
  VariableDeclarator,
} from '../syntax/ast.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';

/** Access and property flags of a declaration. */
export interface Flags {
  readonly access: 'public' | 'protected' | 'package' | 'private';
  readonly static: boolean;
  readonly final: boolean;
  readonly abstract: boolean;
  /** Implemented in TypeScript: library methods without a body. */
  readonly native: boolean;
  /** `default` method of an interface. */
  readonly default: boolean;
  readonly synchronized: boolean;
  readonly sealed: boolean;
}

/** A value of the constant types of JLS 15.29. long is a bigint here; char is a number. */
export type Constant = { readonly type: Type; readonly value: number | bigint | string | boolean };

/**
 * A class, interface, enum, record or annotation in ONE class loader: the same file linked by two loaders gives two
 * symbols. Headers (supertypes, members) are completed on first use; `complete()` is idempotent.
 */
export interface ClassSymbol {
  readonly kind: 'class';
  readonly typeKind: TypeKind;
  /** `com.example.Outer$Inner`, as Class.getName() gives it. */
  readonly binaryName: string;
  /** As the source says it: `com.example.Outer.Inner`; empty for an anonymous class. */
  readonly canonicalName: string;
  /** Empty for an anonymous class. */
  readonly simpleName: string;
  readonly packageName: string;
  readonly nesting: 'top' | 'member' | 'local' | 'anonymous';
  /** The class around it, for all but top-level classes. */
  readonly outer: ClassSymbol | undefined;
  /** An inner class needs an instance of `outer`; local classes in static contexts do not. */
  readonly hasOuterInstance: boolean;
  readonly flags: Flags;
  /** Where its source is known: that. A class of a library's signatures has none. */
  readonly source: SourceSymbol | undefined;
  /** What a class file says of its annotations; empty for a class with source, whose annotations are syntax. */
  readonly stated: readonly StatedAnnotation[];
  /** The loader that defined it, opaque here. Set by whoever resolves names (`ClassPath`). */
  readonly definedBy: ClassPath;

  readonly typeParameters: readonly TypeVariable[];
  readonly superclass: ClassType | undefined;
  readonly interfaces: readonly ClassType[];
  /** Of a stub that has learned of it: the library's own class, by signature. It may extend more than the stub does. */
  readonly real?: ClassSymbol | undefined;
  readonly permits: readonly ClassSymbol[] | undefined;
  /** Declared here only, not inherited; in source order. */
  readonly fields: ReadonlyMap<string, FieldSymbol>;
  /**
   * Declared here only; constructors are named `<init>`; implicit ones (default constructor, record accessors, values(),
   * valueOf()) are there too.
   */
  readonly methods: ReadonlyMap<string, readonly MethodSymbol[]>;
  readonly memberClasses: ReadonlyMap<string, ClassSymbol>;
  /** Records only, in order. */
  readonly recordComponents: readonly RecordComponentSymbol[];
  complete(): void;
  /** The type of `this` inside it: its own type parameters as arguments. */
  readonly thisType: ClassType;
}

/** A class whose source is known: only attribution of own code and what compiles it to closures ask for that. */
export interface SourceSymbol extends ClassSymbol {
  readonly unit: CompilationUnit;
  /** undefined for an anonymous class. */
  readonly declaration: TypeDeclaration | undefined;
  readonly members: readonly Member[];
  readonly annotations: readonly Annotation[];
}

/** An annotation as a class file keeps it: type by binary name, only the members that are given. */
export interface StatedAnnotation {
  readonly type: string;
  readonly values: ReadonlyMap<string, StatedValue>;
}

/** A value of an annotation's member, or its default. Classes by binary name, with `[]` for each dimension. */
export type StatedValue =
  | { readonly kind: 'constant'; readonly value: number | bigint | string | boolean }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'enum'; readonly type: string; readonly name: string }
  | { readonly kind: 'array'; readonly values: readonly StatedValue[] }
  | { readonly kind: 'annotation'; readonly annotation: StatedAnnotation };

export interface RecordComponentSymbol {
  readonly name: string;
  readonly type: Type;
  /** undefined where only the class file is known. */
  readonly declaration: RecordComponent | undefined;
}

export interface FieldSymbol {
  readonly kind: 'field';
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly type: Type;
  readonly flags: Flags;
  readonly annotations: readonly Annotation[];
  readonly declaration: VariableDeclarator | EnumConstant | RecordComponent | undefined;
  readonly enumConstant: boolean;
  /** A constant variable (JLS 4.12.4): inlined where it is used. */
  readonly constant: Constant | undefined;
}

export interface MethodSymbol {
  readonly kind: 'method';
  /** `<init>` for a constructor. */
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly flags: Flags;
  readonly typeParameters: readonly TypeVariable[];
  readonly parameters: readonly {
    readonly name: string;
    readonly type: Type;
    readonly declaration: Parameter | RecordComponent | undefined;
  }[];
  readonly varargs: boolean;
  readonly returnType: Type;
  readonly thrown: readonly Type[];
  readonly annotations: readonly Annotation[];
  /** undefined for implicit members and for those of which only the signature is known. */
  readonly declaration: MethodDeclaration | ConstructorDeclaration | undefined;
  /** What an implicit member is, so that the engine can write its body; `signature`: known from a class file, without behaviour. */
  readonly implicit:
    'none' | 'defaultConstructor' | 'canonicalConstructor' | 'recordAccessor' | 'values' | 'valueOf' | 'recordMethod' | 'signature';
  /** Of an annotation's member that is known from a class file. */
  readonly statedDefault?: StatedValue | undefined;
  readonly stated?: readonly StatedAnnotation[];
  /**
   * Erased signature: `add(int,java.lang.Object)`; arrays as `int[]`, nested classes as `java.util.Map$Entry`. Key of
   * virtual dispatch and of natives.
   */
  readonly signature: string;
}

export interface LocalSymbol {
  readonly kind: 'local';
  readonly name: string;
  readonly type: Type;
  readonly final: boolean;
  /** Never assigned after its declaration; set when its method has been attributed. */
  effectivelyFinal: boolean;
  /** Used by a lambda or a class that is declared inside its scope. */
  captured: boolean;
  readonly constant: Constant | undefined;
  /** The method, initializer or lambda that declares it. */
  readonly owner: MethodSymbol | ClassSymbol | Lambda;
}

export interface PackageSymbol {
  readonly kind: 'package';
  readonly name: string;
}

/**
 * Where names come from: a class loader at run time, the class path of a project when it is compiled.
 * `undefined` means that nobody has the class.
 */
export interface ClassPath {
  findClass(binaryName: string): ClassSymbol | undefined;
  /** Whether any class of this package (or of a package below it) is known: tells `a.b` the package from an unknown name. */
  hasPackage(name: string): boolean;
  /** Simple names of the top-level classes of a package, for completion and on-demand imports. */
  classesOf(packageName: string): readonly string[];
  /**
   * From now on it knows what the real libraries have beyond their stubs, by signature. Asked where something was not found.
   * @returns whether it did not know before
   */
  learn?(): boolean;
  /** Told what each name in a type stands for, by who looks for uses of names. */
  named?(name: Identifier, found: ClassSymbol | TypeVariable): void;
}
