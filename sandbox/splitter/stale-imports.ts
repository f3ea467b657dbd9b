import type { Reference } from './references.ts';
import { importedType } from './index/edges.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';
import { topLevel } from './source-type.ts';
import type { Splice } from './splice.ts';
import { removal } from './splice.ts';
import type { Side } from '../protocol/split.ts';

/** Whether code on one side can name a type on another: the api is seen by all, the base by the module, the module by itself. */
export function sees(from: Side, to: Side): boolean {
  return from === to || to === 'api' || (from === 'module' && to === 'base');
}

/**
 * Imports that would not compile on their side: unused ones of types that are elsewhere, and on-demand ones of packages
 * that are empty there. `references` are those of this file that stay in it.
 */
export function dropStaleImports(
  index: TypeIndex,
  sides: ReadonlyMap<SourceUnit, Side>,
  unit: SourceUnit,
  side: Side,
  references: readonly Reference[],
): readonly Splice[] {
  const used = new Set(references.filter((r) => r.kind !== 'import').map((r) => topLevel(r.target)));
  const gone: Splice[] = [];
  const visible = (other: SourceUnit): boolean => sees(side, sides.get(other) ?? 'base');
  for (const declared of unit.indexed.imports) {
    const symbol = importedType(index.project.resolver, declared);
    const type = symbol && index.typeOf.get(symbol);
    const inPackage = declared.onDemand && !type ? [...(index.packages.get(declared.name)?.values() ?? [])].map((t) => t.unit) : [];
    const main = inPackage.filter((u) => !u.test);
    const stale = type ? !visible(type.unit) && !used.has(topLevel(type)) : main.length > 0 && !main.some(visible);
    if (stale) gone.push(removal(unit.text, declared.start, declared.end));
  }
  return gone;
}
