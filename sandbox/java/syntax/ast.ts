import type { Block, SwitchCase } from './statement.ts';

/**
 * The syntax tree of the trial's Java: Java 17, as the language specification names things.
 *
 * A tree is immutable and knows nothing of types or class loaders: what attribution finds out stands in a side
 * table (`types/attribution.ts`), so that one parsed file can be linked in many class loaders.
 * `start` and `end` are UTF-16 offsets into the source text, `end` exclusive.
 */

/** A source file as it was read: `path` is what messages show, e.g. `src/main/java/shop/Order.java`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** A stub of the library: known to be right Java, and of its methods' bodies few are ever read. */
  readonly stub?: boolean;
  /** The language it is written in, where that is newer than the trial's Java 17. */
  readonly release?: 21;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NodeBase<K extends string> extends Span {
  readonly kind: K;
}

/** An identifier with its own span, so that messages can point at a name inside a larger node. */
export interface Identifier extends NodeBase<'Identifier'> {
  readonly name: string;
}

/** A dotted name where the syntax allows nothing else: package, import, annotation, `throws`. */
export interface QualifiedName extends NodeBase<'QualifiedName'> {
  readonly parts: readonly Identifier[];
  /** The parts joined by dots. */
  readonly text: string;
}

export interface CompilationUnit extends NodeBase<'CompilationUnit'> {
  readonly source: SourceFile;
  readonly package: PackageDeclaration | undefined;
  readonly imports: readonly ImportDeclaration[];
  readonly types: readonly TypeDeclaration[];
}

export interface PackageDeclaration extends NodeBase<'PackageDeclaration'> {
  readonly annotations: readonly Annotation[];
  readonly name: QualifiedName;
}

export interface ImportDeclaration extends NodeBase<'ImportDeclaration'> {
  readonly static: boolean;
  /** Without the `.*` of an on-demand import. */
  readonly name: QualifiedName;
  readonly onDemand: boolean;
}

export type ModifierName =
  | 'public'
  | 'protected'
  | 'private'
  | 'static'
  | 'final'
  | 'abstract'
  | 'default'
  | 'synchronized'
  | 'native'
  | 'transient'
  | 'volatile'
  | 'strictfp'
  | 'sealed'
  | 'non-sealed';

export interface Modifier extends NodeBase<'Modifier'> {
  readonly name: ModifierName;
}

export interface Modifiers extends NodeBase<'Modifiers'> {
  readonly modifiers: readonly Modifier[];
  readonly annotations: readonly Annotation[];
}

export interface Annotation extends NodeBase<'Annotation'> {
  readonly name: QualifiedName;
  /** `@A(x)` is one pair named `value` whose `nameNode` is undefined. */
  readonly pairs: readonly AnnotationPair[];
}

export interface AnnotationPair extends NodeBase<'AnnotationPair'> {
  readonly name: string;
  readonly nameNode: Identifier | undefined;
  readonly value: AnnotationValue;
}

export type AnnotationValue = Expression | Annotation | AnnotationArray;

export interface AnnotationArray extends NodeBase<'AnnotationArray'> {
  readonly values: readonly AnnotationValue[];
}

// ---- types as written ----

export type TypeNode =
  PrimitiveTypeNode | ClassTypeNode | ArrayTypeNode | WildcardTypeNode | VarTypeNode | IntersectionTypeNode | UnionTypeNode;

export type PrimitiveName = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double';

export interface PrimitiveTypeNode extends NodeBase<'PrimitiveType'> {
  readonly name: PrimitiveName | 'void';
}

/** `a.b.Outer<X>.Inner<Y>`: one segment for each dotted part, package parts included. */
export interface ClassTypeNode extends NodeBase<'ClassType'> {
  readonly segments: readonly ClassTypeSegment[];
}

export interface ClassTypeSegment extends NodeBase<'ClassTypeSegment'> {
  readonly name: Identifier;
  readonly annotations: readonly Annotation[];
  /** undefined: none written; empty: the diamond `<>`. */
  readonly typeArguments: readonly TypeNode[] | undefined;
}

/** One dimension each: `int[][]` is an array of an array of int. */
export interface ArrayTypeNode extends NodeBase<'ArrayType'> {
  readonly element: TypeNode;
}

export interface WildcardTypeNode extends NodeBase<'WildcardType'> {
  readonly bound: 'extends' | 'super' | undefined;
  readonly type: TypeNode | undefined;
}

/** `var`, in a local variable or a lambda parameter. */
export type VarTypeNode = NodeBase<'VarType'>;

/** `A & B` in a cast. */
export interface IntersectionTypeNode extends NodeBase<'IntersectionType'> {
  readonly types: readonly TypeNode[];
}

/** `A | B` in a catch. */
export interface UnionTypeNode extends NodeBase<'UnionType'> {
  readonly types: readonly TypeNode[];
}

export interface TypeParameter extends NodeBase<'TypeParameter'> {
  readonly name: Identifier;
  readonly annotations: readonly Annotation[];
  readonly bounds: readonly TypeNode[];
}

// ---- declarations ----

export type TypeKind = 'class' | 'interface' | 'enum' | 'record' | 'annotation';

export interface TypeDeclaration extends NodeBase<'TypeDeclaration'> {
  readonly typeKind: TypeKind;
  readonly modifiers: Modifiers;
  readonly name: Identifier;
  readonly typeParameters: readonly TypeParameter[];
  /** Classes only. */
  readonly superclass: TypeNode | undefined;
  /** `implements` of a class, enum or record; `extends` of an interface. */
  readonly interfaces: readonly TypeNode[];
  readonly permits: readonly TypeNode[];
  /** Records only. */
  readonly components: readonly RecordComponent[];
  /** Enums only. */
  readonly constants: readonly EnumConstant[];
  readonly members: readonly Member[];
  /** The body with its braces. */
  readonly body: Span;
}

export interface RecordComponent extends NodeBase<'RecordComponent'> {
  readonly annotations: readonly Annotation[];
  readonly type: TypeNode;
  readonly varargs: boolean;
  readonly name: Identifier;
}

export interface EnumConstant extends NodeBase<'EnumConstant'> {
  readonly annotations: readonly Annotation[];
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  readonly body: readonly Member[] | undefined;
}

export type Member = FieldDeclaration | MethodDeclaration | ConstructorDeclaration | Initializer | TypeDeclaration;

export interface FieldDeclaration extends NodeBase<'FieldDeclaration'> {
  readonly modifiers: Modifiers;
  readonly type: TypeNode;
  readonly declarators: readonly VariableDeclarator[];
}

export interface VariableDeclarator extends NodeBase<'VariableDeclarator'> {
  readonly name: Identifier;
  /** Extra `[]` written after the name. */
  readonly dimensions: number;
  readonly initializer: Expression | ArrayInitializer | undefined;
}

export interface MethodDeclaration extends NodeBase<'MethodDeclaration'> {
  readonly modifiers: Modifiers;
  readonly typeParameters: readonly TypeParameter[];
  readonly returnType: TypeNode;
  readonly name: Identifier;
  readonly parameters: readonly Parameter[];
  /** Extra `[]` written after the parameter list. */
  readonly dimensions: number;
  readonly throws: readonly TypeNode[];
  readonly body: Block | undefined;
  /** The `default` of an annotation member. */
  readonly defaultValue: AnnotationValue | undefined;
}

export interface ConstructorDeclaration extends NodeBase<'ConstructorDeclaration'> {
  readonly modifiers: Modifiers;
  readonly typeParameters: readonly TypeParameter[];
  readonly name: Identifier;
  /** undefined: the compact constructor of a record. */
  readonly parameters: readonly Parameter[] | undefined;
  readonly throws: readonly TypeNode[];
  readonly body: Block;
}

export interface Parameter extends NodeBase<'Parameter'> {
  readonly modifiers: Modifiers;
  readonly type: TypeNode;
  readonly varargs: boolean;
  readonly name: Identifier;
  readonly dimensions: number;
}

export interface Initializer extends NodeBase<'Initializer'> {
  readonly static: boolean;
  readonly body: Block;
}

// ---- expressions ----

export type Expression =
  | Literal
  | Name
  | FieldAccess
  | ArrayAccess
  | MethodCall
  | New
  | NewArray
  | Unary
  | Binary
  | Assign
  | Conditional
  | Cast
  | InstanceOf
  | Lambda
  | MethodReference
  | SwitchExpression
  | This
  | Super
  | ClassLiteral
  | Parenthesized;

export interface Literal extends NodeBase<'Literal'> {
  readonly literal: 'int' | 'long' | 'float' | 'double' | 'char' | 'string' | 'boolean' | 'null';
  /** int, float, double: number; char: its code unit as a number; long: bigint; string (and text block): the decoded text. */
  readonly value: number | bigint | string | boolean | null;
  /** As written. */
  readonly raw: string;
}

/** A simple name: a variable, field, type or package; attribution tells which. */
export interface Name extends NodeBase<'Name'> {
  readonly name: string;
}

/** `target.name`: also `pkg.Type` and `Type.CONSTANT`; attribution tells which. */
export interface FieldAccess extends NodeBase<'FieldAccess'> {
  readonly target: Expression;
  readonly name: Identifier;
}

export interface ArrayAccess extends NodeBase<'ArrayAccess'> {
  readonly array: Expression;
  readonly index: Expression;
}

export interface MethodCall extends NodeBase<'MethodCall'> {
  readonly target: Expression | undefined;
  readonly typeArguments: readonly TypeNode[];
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

export interface New extends NodeBase<'New'> {
  /** `outer.new Inner()`. */
  readonly outer: Expression | undefined;
  readonly type: ClassTypeNode;
  readonly arguments: readonly Expression[];
  /** The members of an anonymous class. */
  readonly body: readonly Member[] | undefined;
}

export interface NewArray extends NodeBase<'NewArray'> {
  /** The innermost element type as written. */
  readonly element: TypeNode;
  readonly sizes: readonly Expression[];
  /** All dimensions: those with a size and those without. */
  readonly dimensions: number;
  readonly initializer: ArrayInitializer | undefined;
}

/** `{a, b}`: only as a variable's initializer, inside `new T[] {…}`, or nested in itself. */
export interface ArrayInitializer extends NodeBase<'ArrayInitializer'> {
  readonly elements: readonly (Expression | ArrayInitializer)[];
}

export interface Unary extends NodeBase<'Unary'> {
  readonly operator: '+' | '-' | '!' | '~' | '++' | '--';
  /** Only `++` and `--` can be postfix. */
  readonly prefix: boolean;
  readonly operand: Expression;
}

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '%' | '<<' | '>>' | '>>>' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '&' | '|' | '^' | '&&' | '||';

export interface Binary extends NodeBase<'Binary'> {
  readonly operator: BinaryOperator;
  /** Offset of the operator: javac points there. */
  readonly operatorStart: number;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Assign extends NodeBase<'Assign'> {
  /** undefined for `=`; the operator of a compound assignment otherwise. */
  readonly operator: BinaryOperator | undefined;
  readonly operatorStart: number;
  readonly target: Expression;
  readonly value: Expression;
}

export interface Conditional extends NodeBase<'Conditional'> {
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

export interface Cast extends NodeBase<'Cast'> {
  readonly type: TypeNode;
  readonly operand: Expression;
}

export interface InstanceOf extends NodeBase<'InstanceOf'> {
  readonly operand: Expression;
  readonly operatorStart: number;
  readonly pattern: TypeNode | Pattern;
}

export type Pattern = TypePattern | RecordPattern;

export interface TypePattern extends NodeBase<'TypePattern'> {
  readonly modifiers: Modifiers;
  readonly type: TypeNode;
  readonly name: Identifier;
}

/** `Point(int x, var y)`, since Java 21. */
export interface RecordPattern extends NodeBase<'RecordPattern'> {
  readonly type: TypeNode;
  readonly patterns: readonly Pattern[];
}

export interface Lambda extends NodeBase<'Lambda'> {
  readonly parameters: readonly LambdaParameter[];
  readonly body: Expression | Block;
  /** Offset of `->`: javac points there. */
  readonly arrowStart: number;
}

export interface LambdaParameter extends NodeBase<'LambdaParameter'> {
  readonly modifiers: Modifiers | undefined;
  /** undefined when the type is inferred. */
  readonly type: TypeNode | undefined;
  readonly varargs: boolean;
  readonly name: Identifier;
}

export interface MethodReference extends NodeBase<'MethodReference'> {
  /** An expression, or a type where only a type can stand (`int[]::new`, `List<String>::new`). */
  readonly target: Expression | TypeNode;
  readonly typeArguments: readonly TypeNode[];
  /** `new` for a constructor. */
  readonly name: string;
  /** Offset of `::`. */
  readonly operatorStart: number;
}

export interface SwitchExpression extends NodeBase<'SwitchExpression'> {
  readonly selector: Expression;
  readonly cases: readonly SwitchCase[];
}

export interface This extends NodeBase<'This'> {
  /** `Outer.this`. */
  readonly qualifier: Expression | undefined;
}

/** Only as the target of a field access, method call or method reference. */
export interface Super extends NodeBase<'Super'> {
  readonly qualifier: Expression | undefined;
}

export interface ClassLiteral extends NodeBase<'ClassLiteral'> {
  readonly type: TypeNode;
}

export interface Parenthesized extends NodeBase<'Parenthesized'> {
  readonly expression: Expression;
}
