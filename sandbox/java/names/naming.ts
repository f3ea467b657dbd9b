import type {
  Annotation,
  ClassTypeNode,
  ConstructorDeclaration,
  EnumConstant,
  FieldAccess,
  FieldDeclaration,
  LambdaParameter,
  MethodCall,
  MethodDeclaration,
  MethodReference,
  Name,
  New,
  Parameter,
  RecordComponent,
  Span,
  TypeDeclaration,
  TypeParameter,
  TypePattern,
} from '../syntax/ast.ts';
import type { Catch, ForEach, LocalVariable } from '../syntax/statement.ts';

/** The nodes of a tree in which a name stands that declares something, or stands for it. */
export type Naming =
  | Annotation
  | Catch
  | ClassTypeNode
  | ConstructorDeclaration
  | EnumConstant
  | FieldAccess
  | FieldDeclaration
  | ForEach
  | LambdaParameter
  | LocalVariable
  | MethodCall
  | MethodDeclaration
  | MethodReference
  | Name
  | New
  | Parameter
  | RecordComponent
  | TypeDeclaration
  | TypeParameter
  | TypePattern;

const KINDS: Readonly<Record<Naming['kind'], true>> = {
  Annotation: true,
  Catch: true,
  ClassType: true,
  ConstructorDeclaration: true,
  EnumConstant: true,
  FieldAccess: true,
  FieldDeclaration: true,
  ForEach: true,
  LambdaParameter: true,
  LocalVariable: true,
  MethodCall: true,
  MethodDeclaration: true,
  MethodReference: true,
  Name: true,
  New: true,
  Parameter: true,
  RecordComponent: true,
  TypeDeclaration: true,
  TypeParameter: true,
  TypePattern: true,
};

export const isNaming = (node: { readonly kind: string } & Span): node is Naming => Object.hasOwn(KINDS, node.kind);
