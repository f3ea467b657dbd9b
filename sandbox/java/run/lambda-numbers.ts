import type { Lambda } from '../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { ClassSymbol } from '../types/symbol.ts';

/** The numbers in the names of lambdas' methods, counted once a class. */
export class LambdaNumbers {
  private readonly known = new WeakMap<ClassSymbol, ReadonlyMap<Lambda, number>>();

  of(symbol: ClassSymbol, lambda: Lambda): number {
    const numbers = this.known.get(symbol) ?? numberLambdas(symbol);
    this.known.set(symbol, numbers);
    return numbers.get(lambda) ?? 0;
  }
}

/** javac numbers the lambdas of a class in source order, inner ones before the one around them. */
function numberLambdas({ source }: ClassSymbol): ReadonlyMap<Lambda, number> {
  const numbers = new Map<Lambda, number>();
  const visit = (node: AnyNode): void => {
    if (node.kind === 'TypeDeclaration') return;
    forEachChild(node, (child) => {
      // The body of an anonymous class is a class of its own.
      if (node.kind === 'New' && isMember(child)) return;
      visit(child);
    });
    if (isLambda(node)) numbers.set(node, numbers.size);
  };
  for (const c of source?.declaration?.constants ?? []) for (const a of c.arguments) visit(a);
  for (const member of source?.members ?? []) visit(member);
  return numbers;
}

const isMember = (node: AnyNode): boolean =>
  ['FieldDeclaration', 'MethodDeclaration', 'ConstructorDeclaration', 'Initializer'].includes(node.kind);

function isLambda(node: AnyNode): node is Lambda {
  return node.kind === 'Lambda';
}
