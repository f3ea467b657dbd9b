import type { ReferenceKind } from '../../protocol/split.ts';
import { Attribution } from './attribution.ts';
import type { Resolver } from './resolver.ts';
import type { IndexUnit, TypeSymbol } from './symbols.ts';

/** Hears of every place where the code of a file means a project type. `from` is the type whose code it is. */
export type OnReference = (from: TypeSymbol, target: TypeSymbol, kind: ReferenceKind, start: number, end: number) => void;

/** A bean that is asked for by class or by name: `getBean(X.class)`, `getBean("x")`. */
export interface LookUp {
  readonly unit: IndexUnit;
  readonly from: TypeSymbol;
  readonly type: TypeSymbol | undefined;
  readonly name: string | undefined;
  readonly start: number;
}

/** Finds what the code of one file refers to: every type that it writes, and every member's owner that it does not. */
export function attribute(unit: IndexUnit, resolver: Resolver, onReference: OnReference, onLookUp: (found: LookUp) => void): void {
  const { declarations } = new Attribution(unit, resolver, onReference, onLookUp);
  for (const type of unit.types) declarations.declaration(type);
}
