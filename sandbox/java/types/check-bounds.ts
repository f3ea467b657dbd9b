import type { TypeNode } from '../syntax/ast.ts';
import type { Attributor } from './attributor.ts';
import type { Type } from './type.ts';
import { containsUnknown, erasure, show, substitute } from './types.ts';

/** Type arguments lie within the bounds of their type parameters (JLS 4.5). */
export function checkBounds(cx: Attributor, node: TypeNode, type: Type): void {
  if (node.kind === 'ArrayType' && type.kind === 'array') checkBounds(cx, node.element, type.element);
  if (node.kind !== 'ClassType' || type.kind !== 'class') return;
  const written = node.segments.at(-1)?.typeArguments ?? [];
  const map = new Map(type.symbol.typeParameters.map((v, i) => [v, type.args[i] ?? v]));
  written.forEach((argument, i) => {
    const actual = type.args[i];
    const parameter = type.symbol.typeParameters[i];
    if (!actual || !parameter) return;
    checkBounds(cx, argument, actual);
    if (actual.kind === 'wildcard' || containsUnknown(actual)) return;
    const broken = parameter.bounds.find((b) => !cx.relations.isSubtype(actual, erasure(substitute(b, map), cx.relations.object)));
    if (!broken) return;
    cx.report(
      'compiler.err.not.within.bounds',
      `type argument ${show(actual)} is not within bounds of type-variable ${parameter.name}`,
      argument.start,
      [
        `  where ${parameter.name} is a type-variable:`,
        `    ${parameter.name} extends ${parameter.bounds.map(show).join(',')} declared in ${type.symbol.typeKind} ${type.symbol.simpleName}`,
      ],
    );
  });
}
