import type { Expression } from '../syntax/ast.ts';
import { type Attributor, type Env, preferredPosition } from './attributor.ts';
import { convertConstant } from './constant.ts';
import { describeKind } from './resolve-type.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol, PackageSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { isNumeric, show, showMethod, showParameters, unboxed, UNKNOWN } from './types.ts';
import { whereClause } from './where.ts';

export type Named = LocalSymbol | FieldSymbol | ClassSymbol | PackageSymbol;

/** Assignment conversion, with narrowing of constants; reports as javac does. */
export function checkAssignable(cx: Attributor, e: Expression, from: Type, to: Type): boolean {
  if (isAssignable(cx, e, from, to)) return true;
  if (e.kind === 'SwitchExpression') return false;
  if (e.kind === 'Lambda' || e.kind === 'MethodReference') return false;
  reportMismatch(cx, e, from, to, []);
  return false;
}

/** Says that a value does not fit, inside what it is the value of; of a conditional, the branch that is to blame. */
export function reportMismatch(cx: Attributor, e: Expression, from: Type, to: Type, within: readonly string[]): void {
  const branch =
    e.kind === 'Conditional' ? [e.then, e.else].find((b) => !isAssignable(cx, b, cx.attribution.types.get(b) ?? UNKNOWN, to)) : undefined;
  if (branch) {
    reportMismatch(cx, branch, from.kind === 'void' ? from : (cx.attribution.types.get(branch) ?? UNKNOWN), to, [
      ...within,
      'bad type in conditional expression',
    ]);
    return;
  }
  const diamond =
    e.kind === 'New' &&
    e.type.segments.at(-1)?.typeArguments?.length === 0 &&
    from.kind === 'class' &&
    to.kind === 'class' &&
    !cx.relations.asSuper(from, to.symbol)
      ? from.symbol
      : undefined;
  const names = diamond?.typeParameters.map((v) => v.name).join(',') ?? '';
  const reasons = diamond
    ? [
        `cannot infer type arguments for ${diamond.simpleName}<>`,
        `reason: no instance(s) of type variable(s) ${names} exist so that ${diamond.simpleName}<${names}> conforms to ${show(to)}`,
      ]
    : [mismatch(from, to)];
  const [first, ...rest] = [...within, ...reasons];
  const indent = (i: number): string => ' '.repeat(4 + 2 * i);
  const [constructor] = diamond?.methods.get('<init>') ?? [];
  cx.report(
    'compiler.err.prob.found.req',
    `incompatible types: ${first ?? ''}`,
    diamond ? cx.currentUnit.unit.source.text.indexOf('<', e.start) : position(cx, e),
    [...rest.map((r, i) => indent(i) + r), ...(diamond && constructor ? whereClause(constructor, diamond.typeParameters) : [])],
  );
}

export function mismatch(from: Type, to: Type): string {
  if (from.kind === 'primitive' && to.kind === 'primitive' && isNumeric(from) && isNumeric(to))
    return `possible lossy conversion from ${show(from)} to ${show(to)}`;
  return `${show(from)} cannot be converted to ${show(to)}`;
}

export function isAssignable(cx: Attributor, e: Expression, from: Type, to: Type): boolean {
  if (from.kind === 'unknown' || to.kind === 'unknown') return true;
  if (cx.relations.isConvertible(from, to)) return true;
  // A comparison with something wrong in it is no boolean either.
  if (e.kind === 'Binary' && [e.left, e.right].some((x) => cx.attribution.types.get(x)?.kind === 'unknown')) return true;
  const constant = cx.attribution.constants.get(e);
  const narrow = unboxed(to);
  if (!constant || !narrow || typeof constant.value !== 'number' || from.kind !== 'primitive') return false;
  if (!['byte', 'short', 'char'].includes(narrow.name) || !['byte', 'short', 'char', 'int'].includes(from.name)) return false;
  return convertConstant(constant.value, narrow) === constant.value;
}

export const position = (cx: Attributor, e: Expression): number => preferredPosition(e, cx.currentUnit.unit.source.text);

/** Whether type arguments would have to be known at run time that the static type does not tell (JLS 5.5). */
export function isUnsafe(cx: Attributor, from: Type, to: Type): boolean {
  if (to.kind === 'variable') return !cx.relations.isSubtype(from, to);
  if (
    to.kind !== 'class' ||
    from.kind === 'unknown' ||
    to.args.every((a) => a.kind === 'wildcard' && a.bound === 'none') ||
    cx.relations.isSubtype(from, to)
  )
    return false;
  const up = from.kind === 'class' && from.args.length > 0 ? cx.relations.asSuper(to.symbol.thisType, from.symbol) : undefined;
  return !to.symbol.typeParameters.every((v) =>
    up?.args.some((a, i) => a === v && from.kind === 'class' && from.args[i]?.kind !== 'wildcard'),
  );
}

export function reportDuplicate(cx: Attributor, name: string, offset: number, env: Env): void {
  let at: Env | undefined = env;
  while (at && at.owner.kind === 'Lambda') at = at.parent;
  const owner = at?.owner;
  const where =
    owner?.kind === 'method'
      ? owner.name === '<init>'
        ? `constructor ${owner.owner.simpleName}(${showParameters(owner)})`
        : `method ${showMethod(owner)}`
      : `${describeKind(env.currentClass)} ${env.currentClass.simpleName}`;
  cx.report('compiler.err.already.defined', `variable ${name} is already defined in ${where}`, offset);
}
