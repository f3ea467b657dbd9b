import type { Binary, Expression, MethodCall } from '../../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../../syntax/walk.ts';
import type { LocalSymbol } from '../../types/symbol.ts';
import type { Expr } from '../frame.ts';
import { compile } from './expression.ts';
import type { Scope } from './scope.ts';

/** Where a string may come from. */
interface Origin {
  /** Constants, which are interned. */
  readonly constants: ReadonlySet<string>;
  /** What `intern()` gives: any interned string. */
  readonly interned: boolean;
  /** What makes a new object. */
  readonly fresh: ReadonlySet<Expression>;
  /** Through variables that are assigned once each. */
  readonly once: boolean;
  readonly unknown: boolean;
}

const NOWHERE: Origin = { constants: new Set(), interned: false, fresh: new Set(), once: true, unknown: false };
const UNKNOWN_ORIGIN: Origin = { ...NOWHERE, unknown: true };

const union = (a: Origin, b: Origin): Origin => ({
  constants: new Set([...a.constants, ...b.constants]),
  interned: a.interned || b.interned,
  fresh: new Set([...a.fresh, ...b.fresh]),
  once: a.once && b.once,
  unknown: a.unknown || b.unknown,
});

/** Methods of String that give the string itself where they change nothing, and a new one otherwise. */
const CHANGES: ReadonlySet<string> = new Set(
  'substring trim strip stripLeading stripTrailing toUpperCase toLowerCase replace replaceAll concat repeat'.split(' '),
);

/**
 * `==` of two strings. Strings are values here, without identity, so that it is told from where both come from: constants
 * are one object, what is computed is another each time. Unequal texts are never one object. Where neither tells, the
 * comparison is refused when it is reached.
 */
export function compareStrings(scope: Scope, e: Binary): Expr {
  const { errors } = scope.vm;
  const x = compile(scope, e.left);
  const y = compile(scope, e.right);
  const line = scope.lineOf(e.operatorStart);
  const equal = e.operator === '==';
  const left = originOf(scope, e.left, new Set());
  const right = originOf(scope, e.right, new Set());
  const local = localOf(scope, e.left);
  const itself = local !== undefined && local === localOf(scope, e.right);
  return (f) => {
    const a = x(f);
    const b = y(f);
    if (a !== b) return !equal;
    if (a === null || itself) return equal;
    const one = areOne(left, right, a);
    if (one === undefined)
      return errors.raise(
        line,
        'java.lang.InternalError',
        `not supported: ${e.operator} of two equal strings of which the trial cannot tell whether they are one object (use equals)`,
      );
    return one === equal;
  };
}

/** Whether two equal strings of these origins are one object; undefined where that is not known. */
function areOne(a: Origin, b: Origin, text: string): boolean | undefined {
  const kinds = [a, b].map((o) => {
    const constant = o.interned || o.constants.has(text);
    return o.unknown || constant === o.fresh.size > 0 ? undefined : constant;
  });
  if (kinds.includes(undefined)) return undefined;
  if (kinds[0] !== kinds[1]) return false;
  if (kinds[0]) return true;
  if (![...a.fresh].some((made) => b.fresh.has(made))) return false;
  return a.once && b.once && a.fresh.size === 1 && b.fresh.size === 1 ? true : undefined;
}

function localOf(scope: Scope, e: Expression): LocalSymbol | undefined {
  const symbol = e.kind === 'Name' ? scope.attribution.names.get(e) : undefined;
  return symbol?.kind === 'local' ? symbol : undefined;
}

function originOf(scope: Scope, e: Expression, seen: Set<LocalSymbol>): Origin {
  const constant = scope.attribution.constants.get(e);
  if (constant) return { ...NOWHERE, constants: new Set([String(constant.value)]) };
  switch (e.kind) {
    case 'Literal':
      return typeof e.value === 'string' ? { ...NOWHERE, constants: new Set([e.value]) } : NOWHERE;
    case 'Parenthesized':
      return originOf(scope, e.expression, seen);
    case 'Cast':
      return originOf(scope, e.operand, seen);
    case 'Conditional':
      return union(originOf(scope, e.then, seen), originOf(scope, e.else, seen));
    case 'New':
    case 'Binary':
      return { ...NOWHERE, fresh: new Set([e]) };
    case 'Assign':
      return e.operator ? { ...NOWHERE, fresh: new Set([e]) } : originOf(scope, e.value, seen);
    case 'MethodCall':
      return originOfCall(scope, e, seen);
    case 'Name': {
      const local = localOf(scope, e);
      return local ? originOfLocal(scope, local, seen) : UNKNOWN_ORIGIN;
    }
    default:
      return UNKNOWN_ORIGIN;
  }
}

function originOfCall(scope: Scope, e: MethodCall, seen: Set<LocalSymbol>): Origin {
  const method = scope.attribution.calls.get(e)?.method;
  const owner = method?.owner.binaryName ?? '';
  const made: Origin = { ...NOWHERE, fresh: new Set([e]) };
  if (owner === 'java.lang.StringBuilder' || owner === 'java.lang.StringBuffer') return made;
  if (owner !== 'java.lang.String' || !method) return UNKNOWN_ORIGIN;
  if (method.name === 'intern') return { ...NOWHERE, interned: true };
  if (method.name === 'format' || method.name === 'formatted' || method.name === 'join') return made;
  if (method.name === 'valueOf') return /\((int|long|double|float|char|char\[\])/.test(method.signature) ? made : UNKNOWN_ORIGIN;
  if (!e.target) return UNKNOWN_ORIGIN;
  if (method.name === 'toString') return originOf(scope, e.target, seen);
  return CHANGES.has(method.name) ? union(originOf(scope, e.target, seen), made) : UNKNOWN_ORIGIN;
}

/** A local comes from what is assigned to it; a parameter from anywhere. */
function originOfLocal(scope: Scope, local: LocalSymbol, seen: Set<LocalSymbol>): Origin {
  if (seen.has(local)) return { ...NOWHERE, once: false };
  seen.add(local);
  const values = definitionsOf(scope, local);
  const [only] = values;
  if (!only) return UNKNOWN_ORIGIN;
  const origin = values.map((v) => originOf(scope, v, seen)).reduce(union);
  seen.delete(local);
  return values.length === 1 ? origin : { ...origin, once: false };
}

/** What is assigned to a local, its initializer too; a compound assignment as a whole. */
function definitionsOf(scope: Scope, local: LocalSymbol): Expression[] {
  const { attribution } = scope;
  const found: Expression[] = [];
  const visit = (node: AnyNode): void => {
    if (isDeclarator(node) && attribution.locals.get(node) === local && node.initializer && node.initializer.kind !== 'ArrayInitializer')
      found.push(node.initializer);
    if (isAssign(node) && localOf(scope, node.target) === local) found.push(node.operator ? node : node.value);
    forEachChild(node, visit);
  };
  let top = scope.symbol;
  while (top.outer) top = top.outer;
  const declaration = top.source?.declaration;
  if (declaration) visit(declaration);
  return found;
}

type Declarator = Extract<Parameters<Scope['attribution']['locals']['get']>[0], { kind: 'VariableDeclarator' }>;
const isDeclarator = (node: AnyNode): node is Declarator => node.kind === 'VariableDeclarator';
const isAssign = (node: AnyNode): node is Extract<Expression, { kind: 'Assign' }> => node.kind === 'Assign';
