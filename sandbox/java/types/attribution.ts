import type {
  ConstructorDeclaration,
  Expression,
  Lambda,
  LambdaParameter,
  MethodCall,
  MethodDeclaration,
  MethodReference,
  Name,
  FieldAccess,
  New,
  Parameter,
  EnumConstant,
  TypeDeclaration,
  TypeNode,
  TypePattern,
  VariableDeclarator,
  SwitchExpression,
} from '../syntax/ast.ts';
import type { ForEach, Catch, ExplicitConstructorCall, Switch } from '../syntax/statement.ts';
import type { ClassSymbol, Constant, FieldSymbol, LocalSymbol, MethodSymbol, PackageSymbol } from './symbol.ts';
import type { Type } from './type.ts';

/**
 * What attribution found out about the nodes of one class, in one class loader. `run` reads it and nothing else.
 * Every map is keyed by the node itself. `types` holds every expression that is a value (not package or type names).
 */
export interface Attribution {
  readonly types: Map<Expression, Type>;
  /** Constant expressions (JLS 15.29), folded with Java's arithmetic. */
  readonly constants: Map<Expression, Constant>;
  /** What a simple or qualified name stands for. A `length` of an array has no symbol and no entry. */
  readonly names: Map<Name | FieldAccess, LocalSymbol | FieldSymbol | ClassSymbol | PackageSymbol>;
  readonly calls: Map<MethodCall | New | ExplicitConstructorCall | EnumConstant, Invocation>;
  readonly lambdas: Map<Lambda, LambdaInfo>;
  readonly references: Map<MethodReference, ReferenceInfo>;
  readonly typeNodes: Map<TypeNode, Type>;
  /** Local and anonymous classes, by what declares them. */
  readonly localClasses: Map<TypeDeclaration | New | EnumConstant, ClassSymbol>;
  readonly locals: Map<VariableDeclarator | Parameter | LambdaParameter | ForEach | Catch | TypePattern, LocalSymbol>;
  readonly switches: Map<Switch | SwitchExpression, SwitchInfo>;
  /** Locals of enclosing methods that a local or anonymous class uses, in a fixed order. */
  readonly captures: Map<ClassSymbol, readonly LocalSymbol[]>;
  /** Parameters of a record's compact constructor, which has none written. */
  readonly componentLocals: Map<ConstructorDeclaration, readonly LocalSymbol[]>;
  /** Uses of a local inside a lambda or inner class, to be checked once all assignments are known. */
  readonly captureUses: { readonly local: LocalSymbol; readonly name: Name; readonly by: 'lambda' | 'class' }[];
  /** Writes to locals after their declaration. */
  readonly assignments: { readonly local: LocalSymbol; readonly name: Name | FieldAccess }[];
  /** Bodies that are attributed when they are first needed: who compiles one calls it before, through `attributedBody`. */
  readonly bodies: Map<MethodDeclaration | ConstructorDeclaration, () => void>;
}

/** Sees to it that what stands in a method's body is known. */
export function attributedBody(attribution: Attribution, declaration: MethodDeclaration | ConstructorDeclaration): void {
  const attribute = attribution.bodies.get(declaration);
  attribution.bodies.delete(declaration);
  attribute?.();
}

export function emptyAttribution(): Attribution {
  return {
    types: new Map(),
    constants: new Map(),
    names: new Map(),
    calls: new Map(),
    lambdas: new Map(),
    references: new Map(),
    typeNodes: new Map(),
    localClasses: new Map(),
    locals: new Map(),
    switches: new Map(),
    captures: new Map(),
    componentLocals: new Map(),
    captureUses: [],
    assignments: [],
    bodies: new Map(),
  };
}

export interface Invocation {
  readonly method: MethodSymbol | undefined;
  /**
   * static: no receiver. virtual: dispatch on the receiver's class (interfaces too). special: this very method
   * (`super.m()`, private, constructors). dynamic: the receiver's type is unknown; look `name` up at run time by the
   * arguments' run-time classes. `method` is undefined only then.
   */
  readonly mode: 'static' | 'virtual' | 'special' | 'dynamic';
  /** For a call without a target: the class whose `this` is the receiver; undefined for static calls. */
  readonly implicitThis: ClassSymbol | undefined;
  /** The last parameter takes the rest of the arguments as an array. */
  readonly variableArity: boolean;
  /** Parameter types after inference, as the arguments must be converted to; same length as the method's parameters. */
  readonly parameterTypes: readonly Type[];
  /** After inference. */
  readonly returnType: Type;
  /** What it throws after inference; undefined: what the method declares. */
  readonly thrown?: readonly Type[];
}

export interface LambdaInfo {
  readonly functionalType: Type;
  readonly interface: ClassSymbol;
  /** The single abstract method. */
  readonly method: MethodSymbol;
  readonly parameterTypes: readonly Type[];
  /** void when the body's value is dropped. */
  readonly returnType: Type;
}

export interface ReferenceInfo {
  readonly functionalType: Type;
  readonly interface: ClassSymbol;
  /** The single abstract method. */
  readonly method: MethodSymbol;
  /** Its parameter types and result after inference. */
  readonly parameterTypes: readonly Type[];
  readonly returnType: Type;
  /** bound: the target expression is evaluated once. unbound: the first argument is the receiver. */
  readonly mode: 'static' | 'bound' | 'unbound' | 'super' | 'constructor' | 'array' | 'dynamic';
  /** What is called, with the conversions of a call; undefined for `array` and `dynamic`. */
  readonly invocation: Invocation | undefined;
  /** `Foo::new`, `int[]::new`, and the type before `::` of static and unbound ones. */
  readonly targetType: Type | undefined;
}

export interface SwitchInfo {
  readonly on: 'int' | 'string' | 'enum' | 'pattern';
  /** Enum labels, resolved: their FieldSymbol by label name node. */
  readonly enumLabels: ReadonlyMap<Expression, FieldSymbol>;
  /** Some case is taken, or else it throws: an expression without default, a statement with patterns. */
  readonly exhaustive: boolean;
}
