import type { CompilationUnit, Expression } from '../syntax/ast.ts';
import type { FieldSymbol, MethodSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { packageOf } from './type-scope.ts';

const isClassName = (name: string): boolean => /^[A-Z]/.test(name);

/** `a.b.Outer.Inner` as a binary name: by custom, packages begin with a small letter and classes with a capital one. */
function binaryName(parts: readonly string[]): string {
  const top = parts.findIndex(isClassName);
  return top < 0 ? parts.join('.') : [parts.slice(0, top + 1).join('.'), ...parts.slice(top + 1)].join('$');
}

/**
 * The binary name that a file means by a type name for which no class is found: as its imports say, else one of its own
 * package. When the file was compiled the class was there.
 */
export function meantName(unit: CompilationUnit, names: readonly string[]): string {
  const [first = '', ...rest] = names;
  const single = unit.imports.find((i) => !i.onDemand && i.name.parts.at(-1)?.name === first);
  if (single) return binaryName([...single.name.parts.map((p) => p.name), ...rest]);
  if (!isClassName(first) && names.some(isClassName)) return binaryName(names);
  const packages = unit.imports.filter((i) => i.onDemand && !i.static && !/^javax?\./.test(i.name.text));
  const [only] = packages;
  const around = only && packages.length === 1 ? only.name.text : packageOf(unit);
  return binaryName([...(around === '' ? [] : around.split('.')), ...names]);
}

/** The names of `a.b.C` where it is an expression; undefined: it is another one. */
export function namesOf(e: Expression): readonly string[] | undefined {
  if (e.kind === 'Name') return [e.name];
  const before = e.kind === 'FieldAccess' ? namesOf(e.target) : undefined;
  return e.kind === 'FieldAccess' && before ? [...before, e.name.name] : undefined;
}

/** The class that an expression begins with, which was there when the file was compiled. */
export function meantClass(unit: CompilationUnit, e: Expression): string | undefined {
  const names = namesOf(e);
  if (!names) return undefined;
  const top = names.findIndex(isClassName);
  if (top >= 0) return meantName(unit, names.slice(0, top + 1));
  return names.length === 1 ? meantOwner(unit, names[0] ?? '') : undefined;
}

/** The class whose static member an import brings under this name. */
export function meantOwner(unit: CompilationUnit, member: string): string | undefined {
  const named = unit.imports.find((i) => i.static && !i.onDemand && i.name.parts.at(-1)?.name === member);
  return named && binaryName(named.name.parts.slice(0, -1).map((p) => p.name));
}

/** The class of a type, or of an array's elements, that is not there. */
export function absentClass(type: Type): string | undefined {
  let element = type;
  while (element.kind === 'array') element = element.element;
  return element.kind === 'unknown' ? element.absent : undefined;
}

/** A class that is not there and that the signature of a member names. */
export function absentIn(symbol: MethodSymbol | FieldSymbol): string | undefined {
  const types = symbol.kind === 'method' ? [symbol.returnType, ...symbol.parameters.map((p) => p.type), ...symbol.thrown] : [symbol.type];
  return types.map(absentClass).find((name) => name !== undefined);
}
