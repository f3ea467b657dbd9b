import type { MethodSymbol } from './symbol.ts';
import type { Type, TypeVariable } from './type.ts';
import { show, showMethod } from './types.ts';

function variablesIn(type: Type): TypeVariable[] {
  switch (type.kind) {
    case 'variable':
      return [type];
    case 'class':
      return type.args.flatMap(variablesIn);
    case 'array':
      return variablesIn(type.element);
    case 'wildcard':
      return variablesIn(type.type);
    default:
      return [];
  }
}

/** What javac says last of the type variables that a message names, by name; their declarations may name more. */
export function whereClause(method: MethodSymbol, types: readonly Type[]): string[] {
  const own = method.typeParameters;
  const declared = [...own, ...method.owner.typeParameters];
  const find = (v: TypeVariable): TypeVariable[] => declared.filter((d) => d.name === v.name).slice(0, 1);
  const all = new Set(types.flatMap(variablesIn).flatMap(find));
  for (const v of all)
    if (own.includes(v)) for (const u of [...own, ...method.parameters.flatMap((p) => variablesIn(p.type)).flatMap(find)]) all.add(u);
  const list = [...all];
  if (list.length === 0) return [];
  return [
    `  where ${list.map((v) => v.name).join(',')} ${list.length > 1 ? 'are type-variables' : 'is a type-variable'}:`,
    ...list.map(
      (v) =>
        `    ${v.name} extends ${v.bounds.map(show).join(',') || 'Object'} declared in ${own.includes(v) ? `method ${showMethod(method)}` : `${method.owner.typeKind} ${method.owner.simpleName}`}`,
    ),
  ];
}
