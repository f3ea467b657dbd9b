import type { ClassSymbol, MethodSymbol } from './symbol.ts';
import type { ArrayType, ClassType, PrimitiveKind, PrimitiveType, Type, TypeVariable, UnknownType, VoidType, NullType } from './type.ts';

const primitive = (name: PrimitiveKind): PrimitiveType => ({ kind: 'primitive', name });

export const BOOLEAN = primitive('boolean');
export const BYTE = primitive('byte');
export const SHORT = primitive('short');
export const CHAR = primitive('char');
export const INT = primitive('int');
export const LONG = primitive('long');
export const FLOAT = primitive('float');
export const DOUBLE = primitive('double');
export const VOID: VoidType = { kind: 'void' };
export const NULL: NullType = { kind: 'null' };
export const UNKNOWN: UnknownType = { kind: 'unknown' };

export const PRIMITIVES: Readonly<Record<PrimitiveKind, PrimitiveType>> = {
  boolean: BOOLEAN,
  byte: BYTE,
  short: SHORT,
  char: CHAR,
  int: INT,
  long: LONG,
  float: FLOAT,
  double: DOUBLE,
};

/** Binary name of the class that boxes a primitive. */
export const BOXES: Readonly<Record<PrimitiveKind, string>> = {
  boolean: 'java.lang.Boolean',
  byte: 'java.lang.Byte',
  short: 'java.lang.Short',
  char: 'java.lang.Character',
  int: 'java.lang.Integer',
  long: 'java.lang.Long',
  float: 'java.lang.Float',
  double: 'java.lang.Double',
};
const UNBOXES = new Map<string, PrimitiveType>(Object.values(PRIMITIVES).map((p) => [BOXES[p.name], p]));

/** Widening order of the numeric types; char stands beside short. */
const RANK: Readonly<Record<PrimitiveKind, number>> = { boolean: -1, byte: 0, short: 1, char: 1, int: 2, long: 3, float: 4, double: 5 };

export const isNumeric = (type: Type): type is PrimitiveType => type.kind === 'primitive' && type.name !== 'boolean';
export const isIntegral = (type: Type): type is PrimitiveType => isNumeric(type) && RANK[type.name] <= 3;

export function widens(from: PrimitiveType, to: PrimitiveType): boolean {
  if (from === to) return true;
  if (from.name === 'boolean' || to.name === 'boolean' || to.name === 'char') return false;
  if (from.name === 'char') return RANK[to.name] >= 2;
  return RANK[from.name] < RANK[to.name];
}

export function classType(symbol: ClassSymbol, args: readonly Type[] = [], outer?: ClassType): ClassType {
  return { kind: 'class', symbol, args, outer };
}

export function arrayOf(element: Type): ArrayType {
  return { kind: 'array', element };
}

/** The primitive in a box type, through type variables and intersections as far as they name one. */
export function unboxed(type: Type): PrimitiveType | undefined {
  if (type.kind === 'primitive') return type;
  if (type.kind === 'class') return UNBOXES.get(type.symbol.binaryName);
  if (type.kind === 'variable') return type.bounds[0] && unboxed(type.bounds[0]);
  return undefined;
}

export function binaryPromotion(a: PrimitiveType, b: PrimitiveType): PrimitiveType {
  const rank = Math.max(2, RANK[a.name], RANK[b.name]);
  return rank === 5 ? DOUBLE : rank === 4 ? FLOAT : rank === 3 ? LONG : INT;
}

export function unaryPromotion(a: PrimitiveType): PrimitiveType {
  return RANK[a.name] < 2 ? INT : a;
}

export type Substitution = ReadonlyMap<TypeVariable, Type>;

export function substitute(type: Type, map: Substitution): Type {
  if (map.size === 0) return type;
  switch (type.kind) {
    case 'variable':
      return map.get(type) ?? type;
    case 'class':
      if (type.args.length === 0 && !type.outer) return type;
      return classType(
        type.symbol,
        type.args.map((a) => substituteArgument(a, map)),
        type.outer && substituteOuter(type.outer, map),
      );
    case 'array':
      return arrayOf(boxless(substitute(type.element, map)));
    case 'wildcard':
      return substituteArgument(type, map);
    case 'intersection':
      return { kind: 'intersection', types: type.types.map((t) => substitute(t, map)) };
    default:
      return type;
  }
}

function substituteOuter(outer: ClassType, map: Substitution): ClassType {
  const result = substitute(outer, map);
  return result.kind === 'class' ? result : outer;
}

function substituteArgument(type: Type, map: Substitution): Type {
  if (type.kind !== 'wildcard') return substitute(type, map);
  if (type.bound === 'none') return type;
  const inner = substitute(type.type, map);
  return inner.kind === 'wildcard' ? inner : { kind: 'wildcard', bound: type.bound, type: inner };
}

const boxless = (type: Type): Type => (type.kind === 'wildcard' ? upperBound(type) : type);

/** A wildcard argument as the type that members see: its bound. */
export function upperBound(type: Type): Type {
  return type.kind === 'wildcard' ? type.type : type;
}

export function mentions(type: Type, variables: ReadonlySet<TypeVariable>): boolean {
  switch (type.kind) {
    case 'variable':
      return variables.has(type);
    case 'class':
      return type.args.some((a) => mentions(a, variables));
    case 'array':
      return mentions(type.element, variables);
    case 'wildcard':
      return mentions(type.type, variables);
    case 'intersection':
      return type.types.some((t) => mentions(t, variables));
    default:
      return false;
  }
}

export function containsUnknown(type: Type): boolean {
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'class':
      return type.args.some(containsUnknown);
    case 'array':
      return containsUnknown(type.element);
    case 'wildcard':
      return containsUnknown(type.type);
    case 'intersection':
      return type.types.some(containsUnknown);
    default:
      return false;
  }
}

/** Binary name of the erasure as in method signatures: `int`, `java.util.Map$Entry`, `int[]`. */
export function erasedName(type: Type): string {
  switch (type.kind) {
    case 'primitive':
      return type.name;
    case 'void':
      return 'void';
    case 'class':
      return type.symbol.binaryName;
    case 'array':
      return `${erasedName(type.element)}[]`;
    case 'variable':
      return type.bounds[0] ? erasedName(type.bounds[0]) : 'java.lang.Object';
    case 'wildcard':
      return erasedName(type.type);
    case 'intersection':
      return type.types[0] ? erasedName(type.types[0]) : 'java.lang.Object';
    default:
      return 'java.lang.Object';
  }
}

/** The erasure within a subtype: `S` of `<S extends T> save(S)` is what `T` is there. */
export function erasedWithin(type: Type, map: Substitution): string {
  const bound = type.kind === 'variable' && !map.has(type) ? type.bounds[0] : undefined;
  return erasedName(substitute(bound ?? type, map));
}

export function erasure(type: Type, object: Type): Type {
  switch (type.kind) {
    case 'class':
      return type.args.length === 0 ? type : classType(type.symbol);
    case 'array':
      return arrayOf(erasure(type.element, object));
    case 'variable':
      return type.bounds[0] ? erasure(type.bounds[0], object) : object;
    case 'wildcard':
      return erasure(type.type, object);
    case 'intersection':
      return type.types[0] ? erasure(type.types[0], object) : object;
    default:
      return type;
  }
}

/** A type as javac writes it in messages: simple class names, full arguments. */
export function show(type: Type): string {
  switch (type.kind) {
    case 'primitive':
      return type.name;
    case 'void':
      return 'void';
    case 'null':
      return '<null>';
    case 'unknown':
      return 'Object';
    case 'class': {
      const name = showClass(type.symbol);
      return type.args.length === 0 ? name : `${name}<${type.args.map(show).join(',')}>`;
    }
    case 'array':
      return `${show(type.element)}[]`;
    case 'variable':
      return type.name;
    case 'wildcard':
      return type.bound === 'none' ? '?' : `? ${type.bound} ${show(type.type)}`;
    case 'intersection':
      return type.types.map(show).join('&');
  }
}

export function showClass(symbol: ClassSymbol): string {
  if (symbol.nesting === 'anonymous') {
    const base = symbol.interfaces[0] ?? symbol.superclass;
    return `<anonymous ${base ? show(base) : 'Object'}>`;
  }
  // javac leaves out what is around a static nested class, and keeps it for an inner one.
  return symbol.hasOuterInstance && symbol.nesting === 'member' && symbol.outer
    ? `${showClass(symbol.outer)}.${symbol.simpleName}`
    : symbol.simpleName;
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind === 'class' && b.kind === 'class') {
    return a.symbol === b.symbol && a.args.length === b.args.length && a.args.every((x, i) => sameType(x, b.args[i] ?? UNKNOWN));
  }
  if (a.kind === 'array' && b.kind === 'array') return sameType(a.element, b.element);
  if (a.kind === 'wildcard' && b.kind === 'wildcard') return a.bound === b.bound && (a.bound === 'none' || sameType(a.type, b.type));
  return a.kind === 'unknown' || b.kind === 'unknown';
}

/** Parameter types as declared: the last one of a method with variable arity ends in `...`. */
export const showParameters = (m: Pick<MethodSymbol, 'parameters' | 'varargs'>, shown: (t: Type) => string = show): string =>
  m.parameters
    .map((p, i) => (m.varargs && i === m.parameters.length - 1 ? shown(p.type).replace(/\[\]$/, '...') : shown(p.type)))
    .join(',');

export const showMethod = (m: MethodSymbol): string =>
  `${m.typeParameters.length > 0 ? `<${m.typeParameters.map((v) => v.name).join(',')}>` : ''}${m.name}(${showParameters(m)})`;
