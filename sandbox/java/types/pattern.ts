import type { Pattern, RecordPattern, TypeNode, TypePattern } from '../syntax/ast.ts';
import { isUnsafe, reportDuplicate } from './assignability.ts';
import { type Attributor, type Env, findLocal } from './attributor.ts';
import type { ClassSymbol, LocalSymbol } from './symbol.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';
import { classType, sameType, show, type Substitution, substitute, UNKNOWN } from './types.ts';

/**
 * The variables of a pattern that a value of type `matched` is held against (JLS 14.30).
 * @param place where javac says that the types do not go together
 */
export function attributePattern(cx: Attributor, pattern: Pattern, matched: Type, env: Env, place: number): LocalSymbol[] {
  return pattern.kind === 'TypePattern' ? [bind(cx, pattern, matched, env, place)] : takeApart(cx, pattern, matched, env, place);
}

function bind(cx: Attributor, pattern: TypePattern, matched: Type, env: Env, place: number): LocalSymbol {
  const type = pattern.type.kind === 'VarType' ? upward(cx, matched) : cx.typeOf(pattern.type, env);
  cx.attribution.typeNodes.set(pattern.type, type);
  if (pattern.type.kind !== 'VarType') checkCast(cx, matched, type, place);
  // Seen by the patterns beside it alone, so that no two have one name; what is matched brings it into scope.
  if (env.locals.has(pattern.name.name))
    cx.report('compiler.err.match.binding.exists', 'illegal attempt to redefine an existing match binding', pattern.name.start);
  const local = patternVariable(cx, pattern, type, { ...env, locals: new Map() });
  env.locals.set(local.name, local);
  return local;
}

export function patternVariable(cx: Attributor, pattern: TypePattern, type: Type, env: Env): LocalSymbol {
  const { name } = pattern.name;
  const local: LocalSymbol = {
    kind: 'local',
    name,
    type,
    final: pattern.modifiers.modifiers.some((m) => m.name === 'final'),
    effectivelyFinal: true,
    captured: false,
    constant: undefined,
    owner: env.owner,
  };
  const clash = findLocal(env, name);
  if (clash && clash.env.currentClass === env.currentClass) reportDuplicate(cx, name, pattern.name.start, env);
  cx.attribution.locals.set(pattern, local);
  return local;
}

function takeApart(cx: Attributor, pattern: RecordPattern, matched: Type, env: Env, place: number): LocalSymbol[] {
  const written = cx.typeOf(pattern.type, env);
  const symbol = written.kind === 'class' ? written.symbol : undefined;
  const isRecord = symbol?.typeKind === 'record';
  if (!isRecord && written.kind !== 'unknown')
    cx.report(
      'compiler.err.deconstruction.pattern.only.records',
      `deconstruction patterns can only be applied to records, ${show(written)} is not a record`,
      pattern.start,
    );
  const type = isRecord && written.kind === 'class' ? typeOfRecord(cx, written, pattern.type, matched) : written;
  cx.attribution.typeNodes.set(pattern.type, type);
  if (isRecord) checkCast(cx, matched, type, place);
  const components = isRecord && type.kind === 'class' ? componentTypes(cx, type) : [];
  if (isRecord && components.length !== pattern.patterns.length) {
    cx.report('compiler.err.incorrect.number.of.nested.patterns', 'incorrect number of nested patterns', pattern.start, [
      `  required: ${components.map(show).join(',')}`,
      `  found: ${pattern.patterns.map((p) => shownType(cx, p, env)).join(',')}`,
    ]);
    return pattern.patterns.flatMap((p) => attributePattern(cx, p, UNKNOWN, env, p.start));
  }
  return pattern.patterns.flatMap((p, i) => attributePattern(cx, p, components[i] ?? UNKNOWN, env, p.start));
}

const shownType = (cx: Attributor, { type }: Pattern, env: Env): string => (type.kind === 'VarType' ? 'var' : show(cx.typeOf(type, env)));

/** The types of a record's components, as one of its types has them. */
export function componentTypes(cx: Pick<Attributor, 'relations'>, type: ClassType): Type[] {
  const map = cx.relations.substitutionOf(type);
  return type.symbol.recordComponents.map((c) => upward(cx, substitute(c.type, map)));
}

/** The type arguments that a raw record pattern has by what it is matched with (JLS 18.5.5). */
function typeOfRecord(cx: Attributor, written: ClassType, node: TypeNode, matched: Type): ClassType {
  const raw = written.symbol.typeParameters.length > 0 && written.args.length === 0 && node.kind === 'ClassType';
  return raw ? parameterized(cx, written.symbol, matched) : written;
}

/** A class below a type, with the type arguments that follow from it; the bound where none does. */
export function parameterized(cx: Attributor, symbol: ClassSymbol, above: Type): ClassType {
  if (symbol.typeParameters.length === 0) return classType(symbol);
  const found = new Map<TypeVariable, Type>();
  for (const t of classTypesOf(above)) {
    const up = cx.relations.asSuper(symbol.thisType, t.symbol);
    if (up) unify(up, t, new Set(symbol.typeParameters), found);
  }
  const map: Substitution = found;
  return classType(
    symbol,
    symbol.typeParameters.map((v) => found.get(v) ?? wildcardOf(cx, v, map)),
  );
}

function wildcardOf(cx: Attributor, v: TypeVariable, map: Substitution): Type {
  const bound = v.bounds[0];
  return bound
    ? { kind: 'wildcard', bound: 'extends', type: substitute(bound, map) }
    : { kind: 'wildcard', bound: 'none', type: cx.relations.object };
}

function classTypesOf(type: Type): ClassType[] {
  if (type.kind === 'class') return [type];
  if (type.kind === 'intersection') return type.types.flatMap(classTypesOf);
  if (type.kind === 'variable') return type.bounds.flatMap(classTypesOf);
  return type.kind === 'wildcard' ? classTypesOf(type.type) : [];
}

function unify(formal: Type, actual: Type, variables: ReadonlySet<Type>, found: Map<TypeVariable, Type>): void {
  if (formal.kind === 'variable' && variables.has(formal)) {
    if (!found.has(formal)) found.set(formal, actual);
  } else if (formal.kind === 'class' && actual.kind === 'class' && formal.symbol === actual.symbol)
    formal.args.forEach((a, i) => {
      const b = actual.args[i];
      if (b) unify(a, b, variables, found);
    });
}

/** What a variable can be declared with: no wildcard, no captured variable. */
const upward = (cx: Pick<Attributor, 'relations'>, type: Type): Type =>
  type.kind === 'wildcard' ? (type.bound === 'extends' ? type.type : cx.relations.object) : cx.relations.uncapture(type);

function checkCast(cx: Attributor, from: Type, to: Type, place: number): void {
  if (from.kind === 'unknown' || to.kind === 'unknown') return;
  const primitive = from.kind === 'primitive' || to.kind === 'primitive';
  if (primitive && !sameType(from, to))
    cx.report(
      'compiler.err.prob.found.req',
      from.kind === 'primitive' || cx.relations.isCastable(from, to)
        ? `incompatible types: pattern of type ${show(to)} is not applicable at ${show(from)}`
        : `incompatible types: ${show(from)} cannot be converted to ${show(to)}`,
      place,
    );
  else if (!primitive && !cx.relations.isCastable(from, to))
    cx.report('compiler.err.prob.found.req', `incompatible types: ${show(from)} cannot be converted to ${show(to)}`, place);
  else if (!primitive && isUnsafe(cx, from, to))
    cx.report('compiler.err.instanceof.reifiable.not.safe', `${show(from)} cannot be safely cast to ${show(to)}`, place);
}

/** Whether a pattern takes every value of a type, null among them (JLS 14.30.3). A record pattern never does. */
export function isUnconditional(cx: Pick<Attributor, 'attribution' | 'relations'>, pattern: Pattern, matched: Type): boolean {
  if (pattern.kind === 'RecordPattern') return false;
  const type = cx.attribution.typeNodes.get(pattern.type) ?? UNKNOWN;
  if (type.kind === 'primitive' || matched.kind === 'primitive') return true;
  return cx.relations.isSubtype(bare(matched), bare(type));
}

/** Without type arguments: erasure, as far as subtyping asks. */
export const bare = (type: Type): Type => (type.kind === 'class' ? classType(type.symbol) : type);
