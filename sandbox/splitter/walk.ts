import type {
  Annotation,
  AnnotationArray,
  AnnotationPair,
  ArrayInitializer,
  ClassTypeSegment,
  CompilationUnit,
  DefaultLabel,
  EnumConstant,
  Identifier,
  ImportDeclaration,
  LambdaParameter,
  Modifier,
  Modifiers,
  PackageDeclaration,
  Parameter,
  Pattern,
  QualifiedName,
  RecordComponent,
  SwitchCase,
  TypeNode,
  TypeParameter,
  Member,
  Statement,
  Expression,
  VariableDeclarator,
  Catch,
} from '../java/syntax/index.ts';

/** Any node of the syntax tree. */
export type AnyNode =
  | CompilationUnit
  | PackageDeclaration
  | ImportDeclaration
  | Member
  | Statement
  | Expression
  | TypeNode
  | Pattern
  | Annotation
  | AnnotationArray
  | AnnotationPair
  | ArrayInitializer
  | ClassTypeSegment
  | DefaultLabel
  | EnumConstant
  | Identifier
  | LambdaParameter
  | Modifier
  | Modifiers
  | Parameter
  | QualifiedName
  | RecordComponent
  | SwitchCase
  | TypeParameter
  | VariableDeclarator
  | Catch;

function isNode(value: object): value is AnyNode {
  return 'kind' in value && 'start' in value && 'end' in value;
}

/** Calls `visit` for a node and all below it, parents first. `above` holds its ancestors, nearest last. */
export function walk(node: AnyNode, visit: (node: AnyNode, above: readonly AnyNode[]) => void): void {
  const above: AnyNode[] = [];
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(enter);
      return;
    }
    if (!isNode(value)) return;
    visit(value, above);
    above.push(value);
    Object.values(value).forEach(enter);
    above.pop();
  };
  enter(node);
}
