import type { Block } from '../../syntax/statement.ts';
import type { Type } from '../../types/type.ts';
import { type Expr, NORMAL } from '../frame.ts';
import { compileTo } from './expression.ts';
import type { Scope } from './scope.ts';
import { compileStatements } from './statement.ts';

/** The code of a method or block lambda: runs the statements and gives what `return` left. */
export function compileBody(scope: Scope, block: Block, returnType: Type | undefined): Expr {
  const { stack } = scope.vm;
  scope.returnType = returnType;
  const [only] = block.statements;
  if (block.statements.length === 1 && only?.kind === 'Return' && only.value && returnType) return compileTo(scope, only.value, returnType);
  const run = compileStatements(scope, block.statements);
  return (f) => (run(f) === NORMAL ? undefined : stack.result);
}
