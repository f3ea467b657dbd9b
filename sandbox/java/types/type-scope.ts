import type { CompilationUnit, TypeParameter } from '../syntax/ast.ts';
import type { ClassPath, ClassSymbol, FieldSymbol, MethodSymbol } from './symbol.ts';
import type { TypeVariable } from './type.ts';

/** Where type names are looked up from: type variables and local classes first, then classes around, then the file. */
export interface TypeScope {
  /** Set while the supertypes of a class are resolved: messages speak of what is around it. */
  readonly inHeaderOf?: ClassSymbol;
  readonly unit: CompilationUnit;
  readonly classPath: ClassPath;
  /** The innermost class around, whose member types are visible. */
  readonly enclosing: ClassSymbol | undefined;
  readonly variables: ReadonlyMap<string, TypeVariable>;
  readonly localClasses: ReadonlyMap<string, ClassSymbol>;
  readonly parent: TypeScope | undefined;
  /** In a static member of the innermost class: its type parameters are not to be had. */
  readonly isStatic?: boolean;
}

export function withTypeParameters(
  scope: TypeScope,
  parameters: readonly TypeParameter[],
): { scope: TypeScope; variables: TypeVariable[] } {
  const variables = parameters.map((p): TypeVariable => ({ kind: 'variable', name: p.name.name, bounds: [] }));
  if (variables.length === 0) return { scope, variables };
  return { scope: { ...scope, variables: new Map(variables.map((v) => [v.name, v])), localClasses: new Map(), parent: scope }, variables };
}

/** Package of a unit, empty for none. */
export const packageOf = (unit: CompilationUnit): string => unit.package?.name.text ?? '';

const joined = (packageName: string, name: string): string => (packageName ? `${packageName}.${name}` : name);

/** A simple type name, as JLS 6.5.5.1 finds it. */
export function findTypeByName(scope: TypeScope, name: string): ClassSymbol | TypeVariable | undefined {
  for (let at: TypeScope | undefined = scope; at; at = at.parent) {
    const variable = at.variables.get(name);
    if (variable) return variable;
    const local = at.localClasses.get(name);
    if (local) return local;
  }
  // The type parameters of a class around are seen up to the first static class.
  let inner = true;
  for (let around = scope.enclosing; around; around = around.outer) {
    const variable = inner ? around.typeParameters.find((v) => v.name === name) : undefined;
    if (variable) return variable;
    if (around.simpleName === name) return around;
    const member = findMember(around, name, new Set());
    if (member) return member;
    inner &&= !around.flags.static;
  }
  return findInUnit(scope, name);
}

/** Member types, inherited ones too. */
export function findMember(symbol: ClassSymbol, name: string, seen: Set<ClassSymbol>): ClassSymbol | undefined {
  if (seen.has(symbol)) return undefined;
  seen.add(symbol);
  const own = symbol.memberClasses.get(name);
  if (own) return own;
  if (seen.size > 1 || symbolHeaderKnown(symbol)) {
    const parents = [symbol.superclass, ...symbol.interfaces];
    for (const parent of parents) {
      const found = parent && findMember(parent.symbol, name, seen);
      if (found && isInherited(found, symbol)) return found;
    }
  }
  return undefined;
}

/** Private member classes are seen within their file alone. */
function isInherited(member: ClassSymbol, heir: ClassSymbol): boolean {
  return member.flags.access !== 'private' || member.source?.unit === heir.source?.unit;
}

/** Asking a class for its supertypes while these are being resolved would not end. */
function symbolHeaderKnown(symbol: ClassSymbol): boolean {
  return !('resolvingHeader' in symbol && symbol.resolvingHeader === true);
}

function findInUnit(scope: TypeScope, name: string): ClassSymbol | undefined {
  const { unit, classPath } = scope;
  const ownPackage = packageOf(unit);
  for (const i of unit.imports) {
    if (!i.static && !i.onDemand && i.name.parts.at(-1)?.name === name) {
      const found = findQualified(
        classPath,
        i.name.parts.map((p) => p.name),
      );
      if (found) return found;
    }
  }
  const same = classPath.findClass(joined(ownPackage, name));
  if (same) return same;
  for (const i of unit.imports) {
    if (i.static && !i.onDemand && i.name.parts.at(-1)?.name === name) {
      const found = findQualified(
        classPath,
        i.name.parts.map((p) => p.name),
      );
      if (found) return found;
    }
  }
  for (const i of unit.imports) {
    if (!i.onDemand) continue;
    const names = i.name.parts.map((p) => p.name);
    const outer = i.static ? findQualified(classPath, names) : undefined;
    const found = outer
      ? findMember(outer, name, new Set())
      : (classPath.findClass(`${i.name.text}.${name}`) ?? (i.static ? undefined : memberOf(classPath, names, name)));
    if (found) return found;
  }
  return classPath.findClass(`java.lang.${name}`);
}

function memberOf(classPath: ClassPath, names: readonly string[], name: string): ClassSymbol | undefined {
  const outer = names.length > 1 ? findQualified(classPath, names) : undefined;
  return outer && findMember(outer, name, new Set());
}

/** `a.b.Outer.Inner`: the longest package wins last, nested classes by `$`. */
export function findQualified(classPath: ClassPath, names: readonly string[]): ClassSymbol | undefined {
  for (let packageLength = names.length - 1; packageLength >= 0; packageLength--) {
    const top = classPath.findClass(names.slice(0, packageLength + 1).join('.'));
    if (!top) continue;
    let symbol: ClassSymbol | undefined = top;
    for (const nested of names.slice(packageLength + 1)) symbol = symbol && findMember(symbol, nested, new Set());
    if (symbol) return symbol;
  }
  return undefined;
}

/** Static members that single-static and on-demand static imports bring. */
export function importedStatics(
  scope: TypeScope,
  name: string,
): { fields: FieldSymbol[]; methods: { method: MethodSymbol; owner: ClassSymbol }[] } {
  const fields: FieldSymbol[] = [];
  const methods: { method: MethodSymbol; owner: ClassSymbol }[] = [];
  for (const i of scope.unit.imports) {
    if (!i.static) continue;
    const names = i.name.parts.map((p) => p.name);
    if (!i.onDemand && names.at(-1) !== name) continue;
    const owner = findQualified(scope.classPath, i.onDemand ? names : names.slice(0, -1));
    if (owner) collectStatics(owner, owner, name, fields, methods, new Set());
  }
  return { fields, methods };
}

function collectStatics(
  owner: ClassSymbol,
  at: ClassSymbol,
  name: string,
  fields: FieldSymbol[],
  methods: { method: MethodSymbol; owner: ClassSymbol }[],
  seen: Set<ClassSymbol>,
): void {
  if (seen.has(at)) return;
  seen.add(at);
  at.complete();
  const field = at.fields.get(name);
  if (field?.flags.static) fields.push(field);
  for (const method of at.methods.get(name) ?? []) if (method.flags.static) methods.push({ method, owner });
  for (const parent of [at.superclass, ...at.interfaces]) if (parent) collectStatics(owner, parent.symbol, name, fields, methods, seen);
}
