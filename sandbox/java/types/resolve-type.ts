import type { ClassTypeNode, TypeNode } from '../syntax/ast.ts';
import type { ClassSymbol } from './symbol.ts';
import type { ClassType, Type } from './type.ts';
import { meantName } from './meant-name.ts';
import { findMember, findQualified, findTypeByName, type TypeScope } from './type-scope.ts';
import { arrayOf, classType, PRIMITIVES, showClass, UNKNOWN, VOID } from './types.ts';

/** A type name that stands for nothing, in javac's words. */
export interface TypeProblem {
  readonly code: string;
  readonly message: string;
  readonly details: readonly string[];
  readonly offset: number;
  /** The qualified name as written, where it was one. */
  readonly qualified?: string;
  /** The simple name of the class that was not found, where that is the problem. */
  readonly missing?: string;
}

/** Resolves a type as written; what cannot be found becomes a problem and the unknown type. */
export function resolveType(node: TypeNode, scope: TypeScope, problems: TypeProblem[]): Type {
  switch (node.kind) {
    case 'PrimitiveType':
      return node.name === 'void' ? VOID : PRIMITIVES[node.name];
    case 'ArrayType':
      return arrayOf(resolveType(node.element, scope, problems));
    case 'WildcardType': {
      const object = scope.classPath.findClass('java.lang.Object');
      const type = node.type ? resolveType(node.type, scope, problems) : object ? classType(object) : UNKNOWN;
      return { kind: 'wildcard', bound: node.bound ?? 'none', type };
    }
    case 'VarType':
      return UNKNOWN;
    case 'IntersectionType':
      return { kind: 'intersection', types: node.types.map((t) => resolveType(t, scope, problems)) };
    case 'UnionType': {
      const [first] = node.types.map((t) => resolveType(t, scope, problems));
      return first ?? UNKNOWN;
    }
    case 'ClassType':
      return resolveClassType(node, scope, problems);
  }
}

function resolveClassType(node: ClassTypeNode, scope: TypeScope, problems: TypeProblem[]): Type {
  const [first, ...rest] = node.segments;
  if (!first) return UNKNOWN;
  let symbol: ClassSymbol | undefined;
  const found = findTypeByName(scope, first.name.name);
  if (found?.kind === 'variable') {
    scope.classPath.named?.(first.name, found);
    if (scope.isStatic !== true || scope.enclosing?.typeParameters.includes(found) !== true) return found;
    problems.push({
      code: 'compiler.err.non-static.cant.be.ref',
      message: `non-static type variable ${found.name} cannot be referenced from a static context`,
      details: [],
      offset: node.start,
    });
    return UNKNOWN;
  }
  let remaining = rest;
  let args = first.typeArguments;
  let named = first;
  if (found) symbol = found;
  else {
    for (let n = 2; n <= node.segments.length && !symbol; n++) {
      symbol = findQualified(
        scope.classPath,
        node.segments.slice(0, n).map((s) => s.name.name),
      );
      if (symbol) {
        remaining = node.segments.slice(n);
        named = node.segments[n - 1] ?? first;
        args = named.typeArguments;
      }
    }
  }
  if (!symbol) {
    problems.push(missing(node, scope));
    return absent(node, scope);
  }
  scope.classPath.named?.(named.name, symbol);
  let type: Type = classType(symbol, resolveArguments(args, scope, problems), outerType(symbol, scope));
  for (const segment of remaining) {
    const member: ClassSymbol | undefined = type.kind === 'class' ? findMember(type.symbol, segment.name.name, new Set()) : undefined;
    if (!member) {
      const where: ClassSymbol | undefined = type.kind === 'class' ? type.symbol : undefined;
      problems.push({
        code: 'compiler.err.cant.resolve.location',
        message: 'cannot find symbol',
        offset: segment.name.start - 1,
        details: [
          `  symbol:   class ${segment.name.name}`,
          `  location: ${where ? describeKind(where) : 'class'} ${where?.canonicalName ?? ''}`,
        ],
        missing: segment.name.name,
      });
      return UNKNOWN;
    }
    scope.classPath.named?.(segment.name, member);
    type = classType(
      member,
      resolveArguments(segment.typeArguments, scope, problems),
      member.hasOuterInstance && type.args.length > 0 ? type : undefined,
    );
  }
  return type;
}

/** A stub leaves out what the trial does not have; what a program names was there when it was compiled. */
function absent(node: ClassTypeNode, { unit }: TypeScope): Type {
  return unit.source.stub
    ? UNKNOWN
    : {
        kind: 'unknown',
        absent: meantName(
          unit,
          node.segments.map((s) => s.name.name),
        ),
      };
}

/** An inner class named inside its generic outer class is `Outer<T>.Inner`. */
function outerType(symbol: ClassSymbol, scope: TypeScope): ClassType | undefined {
  const { outer } = symbol;
  if (!symbol.hasOuterInstance || symbol.nesting !== 'member' || !outer || outer.typeParameters.length === 0) return undefined;
  for (let around = scope.enclosing; around; around = around.outer) if (around === outer) return outer.thisType;
  return undefined;
}

function resolveArguments(args: readonly TypeNode[] | undefined, scope: TypeScope, problems: TypeProblem[]): Type[] {
  return (args ?? []).map((a) => {
    const type = resolveType(a, scope, problems);
    if (type.kind === 'primitive') {
      const boxed = scope.classPath.findClass('java.lang.Object');
      problems.push({
        code: 'compiler.err.type.found.req',
        message: 'unexpected type',
        offset: a.start,
        details: ['  required: reference', `  found:    ${type.name}`],
      });
      return boxed ? classType(boxed) : UNKNOWN;
    }
    return type;
  });
}

/** What javac calls a class before a dot: enums and records are classes there. */
export const siteKind = (symbol: ClassSymbol): string =>
  symbol.typeKind === 'interface' || symbol.typeKind === 'annotation' ? 'interface' : 'class';

export const describeKind = (symbol: ClassSymbol): string =>
  symbol.typeKind === 'annotation' ? '@interface' : symbol.typeKind === 'record' ? 'class' : symbol.typeKind;

function missing(node: ClassTypeNode, scope: TypeScope): TypeProblem {
  const [first] = node.segments;
  const name = first?.name.name ?? '';
  if (node.segments.length > 1) {
    const last = node.segments.at(-1);
    const packageName = node.segments
      .slice(0, -1)
      .map((s) => s.name.name)
      .join('.');
    if (scope.classPath.classesOf(packageName).length > 0) {
      return {
        code: 'compiler.err.cant.resolve.location',
        message: 'cannot find symbol',
        offset: (last?.name.start ?? node.start) - 1,
        details: [`  symbol:   class ${last?.name.name ?? ''}`, `  location: package ${packageName}`],
        qualified: `${packageName}.${last?.name.name ?? ''}`,
        missing: last?.name.name ?? '',
      };
    }
    return {
      code: 'compiler.err.doesnt.exist',
      message: `package ${packageName} does not exist`,
      offset: (last?.name.start ?? node.start) - 1,
      details: [],
      qualified: `${packageName}.${last?.name.name ?? ''}`,
    };
  }
  const location = scope.inHeaderOf ? scope.inHeaderOf.outer : scope.enclosing;
  return {
    code: location ? 'compiler.err.cant.resolve.location' : 'compiler.err.cant.resolve',
    message: 'cannot find symbol',
    offset: node.start,
    details: location
      ? [`  symbol:   class ${name}`, `  location: ${describeKind(location)} ${locationName(location)}`]
      : [`  symbol: class ${name}`],
    missing: name,
  };
}

/** A class as javac's `location:` names it: with type parameters, without package. */
export function locationName(symbol: ClassSymbol): string {
  const name = showClass(symbol);
  return symbol.typeParameters.length > 0 ? `${name}<${symbol.typeParameters.map((v) => v.name).join(',')}>` : name;
}
