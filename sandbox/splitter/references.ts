import type { ReferenceKind } from '../protocol/split.ts';
import type { ImportDeclaration } from '../java/syntax/index.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import type { TypeSymbol } from './index/symbols.ts';
import { topOf as topSymbol } from './index/symbols.ts';
import type { AnyNode } from './walk.ts';
import { walk } from './walk.ts';

/** One place in the code that means a project type of another file. */
export interface Reference {
  readonly unit: SourceUnit;
  /** The top-level type whose code it is; undefined for an import. */
  readonly from: SourceType | undefined;
  /** As named: may be a nested type. */
  readonly target: SourceType;
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
}

/** What all files refer to in others. Javadoc is no reference. */
export function referencesIn(index: TypeIndex): Reference[] {
  const found: Reference[] = [];
  let lineOf: ((offset: number) => number) | undefined;
  let of: SourceUnit | undefined;
  for (const { unit: indexed, from, target: symbol, kind, start, end } of index.project.edges) {
    const unit = index.unitOf.get(indexed);
    const target = index.typeOf.get(symbol);
    if (!unit || !target || target.unit === unit) continue;
    if (unit !== of || !lineOf) {
      of = unit;
      lineOf = createLineFinder(unit.text);
    }
    found.push({ unit, from: kind === 'import' ? undefined : topOf(index, from), target, kind, start, end, line: lineOf(start) });
  }
  return found;
}

const grouped = new WeakMap<readonly Reference[], ReadonlyMap<SourceUnit, readonly Reference[]>>();

/** References by the file they stand in. */
export function byUnit(references: readonly Reference[]): ReadonlyMap<SourceUnit, readonly Reference[]> {
  let groups = grouped.get(references);
  if (!groups) {
    const made = new Map<SourceUnit, Reference[]>();
    for (const reference of references) {
      const group = made.get(reference.unit);
      if (group) group.push(reference);
      else made.set(reference.unit, [reference]);
    }
    grouped.set(references, (groups = made));
  }
  return groups;
}

function topOf(index: TypeIndex, symbol: TypeSymbol): SourceType | undefined {
  return index.typeOf.get(topSymbol(symbol));
}

/** The node of a type's name and what it is there for, in the file read in full. */
export function placeOf({ start, from }: Reference): { readonly node: AnyNode; readonly role: AnyNode | undefined } | undefined {
  let found: { node: AnyNode; role: AnyNode | undefined } | undefined;
  if (!from) return undefined;
  walk(from.declaration, (node, above) => {
    if (!found && node.start === start && node.kind === 'ClassType') found = { node, role: above.findLast((n) => !TYPE_NODES.has(n.kind)) };
  });
  return found;
}

const TYPE_NODES = new Set(['ClassType', 'ClassTypeSegment', 'ArrayType', 'WildcardType', 'IntersectionType', 'UnionType']);

/** 1-based lines of offsets of one text. */
function createLineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The type that an import names, also for a static one; none for an on-demand import of a package. */
export function importedType(index: TypeIndex, declared: ImportDeclaration): SourceType | undefined {
  const parts = declared.name.parts.map((p) => p.name);
  for (let length = parts.length; length > 0; length--) {
    const type = index.types.get(parts.slice(0, length).join('.'));
    if (type) return type;
    if (!declared.static) return undefined;
  }
  return undefined;
}
