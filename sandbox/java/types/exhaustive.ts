import type { Expression, Pattern } from '../syntax/ast.ts';
import type { SwitchCase } from '../syntax/statement.ts';
import type { Attributor } from './attributor.ts';
import { bare, componentTypes, parameterized } from './pattern.ts';
import type { ClassSymbol, FieldSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { UNKNOWN } from './types.ts';

/** A constant of an enum, or a pattern; undefined takes whatever comes. */
type Cell = FieldSymbol | Pattern | undefined;
/** What one case asks of the values that are still to be looked at, the first one first. */
type Row = readonly Cell[];

/** Whether the cases of a switch without default cover a type (JLS 14.11.1.1). A case with a guard covers nothing, unless it is `true`. */
export function covers(
  cx: Attributor,
  selector: Type,
  cases: readonly SwitchCase[],
  constants: ReadonlyMap<Expression, FieldSymbol>,
  seen: ReadonlySet<unknown>,
): boolean {
  const rows: Row[] = [];
  for (const c of cases) {
    if (c.guard && cx.attribution.constants.get(c.guard)?.value !== true) continue;
    for (const label of c.labels) {
      if (label.kind === 'TypePattern' || label.kind === 'RecordPattern') rows.push([label]);
      else if (label.kind !== 'DefaultLabel') {
        const field = constants.get(label);
        if (field) rows.push([field]);
      }
    }
  }
  if (selector.kind === 'class' && selector.symbol.binaryName === 'java.lang.Boolean') return seen.has(true) && seen.has(false);
  return coversAll(cx, [selector], rows);
}

function coversAll(cx: Attributor, types: readonly Type[], rows: readonly Row[]): boolean {
  const [type, ...rest] = types;
  if (rows.length === 0) return false;
  if (!type) return true;
  const tails = (fits: (cell: Cell) => boolean): Row[] => rows.filter(([cell]) => fits(cell)).map(([, ...tail]) => tail);
  const takesAll = (cell: Cell): boolean => takes(cx, cell, type);
  if (coversAll(cx, rest, tails(takesAll))) return true;
  if (type.kind === 'variable') return type.bounds.some((t) => coversAll(cx, [t, ...rest], rows));
  if (type.kind === 'intersection') return type.types.some((t) => coversAll(cx, [t, ...rest], rows));
  if (type.kind !== 'class') return false;
  const { symbol } = type;
  symbol.complete();
  if (symbol.typeKind === 'enum') {
    const constants = [...symbol.fields.values()].filter((f) => f.enumConstant);
    return constants.every((f) =>
      coversAll(
        cx,
        rest,
        tails((cell) => cell === f || takesAll(cell)),
      ),
    );
  }
  const apart = (cell: Cell): cell is Extract<Pattern, { kind: 'RecordPattern' }> => {
    if (cell?.kind !== 'RecordPattern') return false;
    const of = cx.attribution.typeNodes.get(cell.type);
    return of?.kind === 'class' && of.symbol === symbol;
  };
  if (symbol.typeKind === 'record' && rows.some(([cell]) => apart(cell))) {
    const components = componentTypes(cx, type);
    const inside = rows.flatMap(([cell, ...tail]): Row[] => {
      if (apart(cell)) return [[...cell.patterns, ...tail]];
      return takesAll(cell) ? [[...components.map(() => undefined), ...tail]] : [];
    });
    return coversAll(cx, [...components, ...rest], inside);
  }
  if (!symbol.flags.sealed || !(symbol.flags.abstract || symbol.typeKind === 'interface')) return false;
  return subclassesOf(symbol)
    .filter((s) => cx.relations.isCastable(type, parameterized(cx, s, type)) && agrees(cx, s, type))
    .every((s) => coversAll(cx, [parameterized(cx, s, type), ...rest], rows));
}

/** Whether a subclass can be one of a parameterised type: `A implements S<String>` is no `S<Integer>`. */
function agrees(cx: Attributor, symbol: ClassSymbol, type: Type): boolean {
  if (type.kind !== 'class' || type.args.length === 0) return true;
  const up = cx.relations.asSuper(parameterized(cx, symbol, type), type.symbol);
  return !up || cx.relations.isSubtype(up, type) || cx.relations.isCastable(up, type);
}

function takes(cx: Attributor, cell: Cell, type: Type): boolean {
  if (cell === undefined) return true;
  if (cell.kind !== 'TypePattern') return false;
  const wanted = cx.attribution.typeNodes.get(cell.type) ?? UNKNOWN;
  if (type.kind === 'primitive') return true;
  return cx.relations.isSubtype(bare(type), bare(wanted));
}

/** The permitted direct subclasses: those named, or all of its own file. */
export function subclassesOf(symbol: ClassSymbol): readonly ClassSymbol[] {
  if (symbol.permits) return symbol.permits;
  const found: ClassSymbol[] = [];
  const visit = (c: ClassSymbol): void => {
    c.complete();
    if (c.superclass?.symbol === symbol || c.interfaces.some((i) => i.symbol === symbol)) found.push(c);
    for (const member of c.memberClasses.values()) visit(member);
  };
  const unit = symbol.source?.unit;
  for (const t of unit?.types ?? []) {
    const top = symbol.definedBy.findClass(unit?.package ? `${unit.package.name.text}.${t.name.name}` : t.name.name);
    if (top) visit(top);
  }
  return found;
}
