import type { Expression, Identifier, Modifiers, NodeBase, Pattern, TypeDeclaration, TypeNode, VariableDeclarator } from './ast.ts';

// ---- statements ----

export type Statement =
  | Block
  | LocalVariable
  | LocalType
  | ExpressionStatement
  | If
  | While
  | DoWhile
  | For
  | ForEach
  | Switch
  | Return
  | Break
  | Continue
  | Yield
  | Throw
  | Try
  | Synchronized
  | Assert
  | Labeled
  | Empty
  | ExplicitConstructorCall;

export interface Block extends NodeBase<'Block'> {
  readonly statements: readonly Statement[];
}

export interface LocalVariable extends NodeBase<'LocalVariable'> {
  readonly modifiers: Modifiers;
  readonly type: TypeNode;
  readonly declarators: readonly VariableDeclarator[];
}

export interface LocalType extends NodeBase<'LocalType'> {
  readonly declaration: TypeDeclaration;
}

export interface ExpressionStatement extends NodeBase<'ExpressionStatement'> {
  readonly expression: Expression;
}

export interface If extends NodeBase<'If'> {
  readonly condition: Expression;
  readonly then: Statement;
  readonly else: Statement | undefined;
}

export interface While extends NodeBase<'While'> {
  readonly condition: Expression;
  readonly body: Statement;
}

export interface DoWhile extends NodeBase<'DoWhile'> {
  readonly body: Statement;
  readonly condition: Expression;
}

export interface For extends NodeBase<'For'> {
  readonly init: readonly (LocalVariable | ExpressionStatement)[];
  readonly condition: Expression | undefined;
  readonly update: readonly Expression[];
  readonly body: Statement;
}

export interface ForEach extends NodeBase<'ForEach'> {
  readonly modifiers: Modifiers;
  readonly type: TypeNode;
  readonly name: Identifier;
  readonly iterable: Expression;
  readonly body: Statement;
}

/** The statement; the expression is `SwitchExpression`. */
export interface Switch extends NodeBase<'Switch'> {
  readonly selector: Expression;
  readonly cases: readonly SwitchCase[];
}

export interface SwitchCase extends NodeBase<'SwitchCase'> {
  readonly labels: readonly (Expression | DefaultLabel | Pattern)[];
  readonly guard: Expression | undefined;
  readonly arrow: boolean;
  /** Old form: any statements. Arrow form: exactly one expression statement, block or throw. */
  readonly body: readonly Statement[];
}

export type DefaultLabel = NodeBase<'DefaultLabel'>;

export interface Return extends NodeBase<'Return'> {
  readonly value: Expression | undefined;
}

export interface Break extends NodeBase<'Break'> {
  readonly label: Identifier | undefined;
}

export interface Continue extends NodeBase<'Continue'> {
  readonly label: Identifier | undefined;
}

export interface Yield extends NodeBase<'Yield'> {
  readonly value: Expression;
}

export interface Throw extends NodeBase<'Throw'> {
  readonly value: Expression;
}

export interface Try extends NodeBase<'Try'> {
  readonly resources: readonly (LocalVariable | Expression)[];
  readonly body: Block;
  readonly catches: readonly Catch[];
  readonly finally: Block | undefined;
}

export interface Catch extends NodeBase<'Catch'> {
  readonly modifiers: Modifiers;
  /** A `UnionType` for `A | B`. */
  readonly type: TypeNode;
  readonly name: Identifier;
  readonly body: Block;
}

export interface Synchronized extends NodeBase<'Synchronized'> {
  readonly lock: Expression;
  readonly body: Block;
}

export interface Assert extends NodeBase<'Assert'> {
  readonly condition: Expression;
  readonly message: Expression | undefined;
}

export interface Labeled extends NodeBase<'Labeled'> {
  readonly label: Identifier;
  readonly body: Statement;
}

export type Empty = NodeBase<'Empty'>;

/** `this(…)`, `super(…)` or `outer.super(…)` at the start of a constructor. */
export interface ExplicitConstructorCall extends NodeBase<'ExplicitConstructorCall'> {
  readonly target: 'this' | 'super';
  readonly outer: Expression | undefined;
  readonly typeArguments: readonly TypeNode[];
  readonly arguments: readonly Expression[];
}
