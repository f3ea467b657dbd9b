import type { Side, Warning } from '../protocol/split.ts';
import type { IndexUnit } from './index/symbols.ts';
import { parentNames } from './index/unit-facts.ts';
import type { Reference } from './references.ts';
import type { SourceUnit } from './source-type.ts';
import type { Splice } from './splice.ts';
import { removal } from './splice.ts';
import { sees } from './stale-imports.ts';

/** A statement that says one thing about one class to GraalVM; a base, which loads modules, is never a native image. */
export interface HintStatement {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<IndexUnit, readonly HintStatement[]>();

/** `hints.serialization().registerType(Vet.class);` in a RuntimeHintsRegistrar: what stands there holds no class back. */
export function hintStatements(unit: IndexUnit): readonly HintStatement[] {
  let found = known.get(unit);
  if (!found) known.set(unit, (found = readHints(unit)));
  return found;
}

function readHints(unit: IndexUnit): readonly HintStatement[] {
  if (!unit.text.includes('RuntimeHintsRegistrar') || !unit.types.some((type) => parentNames(type).includes('RuntimeHintsRegistrar')))
    return [];
  const parameter = /registerHints\s*\(\s*(?:final\s+)?RuntimeHints\s+(\w+)/.exec(unit.text)?.[1];
  if (parameter === undefined) return [];
  const statements = unit.text.matchAll(new RegExp(`(?<=[;{}]\\s*(?://[^\\n]*\\s*)*)\\b${parameter}\\.[^;{}]*;`, 'g'));
  return [...statements]
    .filter(([text]) => text.match(/\w\.class\b/g)?.length === 1)
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

export function isInHint(unit: IndexUnit, start: number): boolean {
  return hintStatements(unit).some((statement) => statement.start <= start && start < statement.end);
}

export interface HintEdits {
  readonly splices: ReadonlyMap<SourceUnit, readonly Splice[]>;
  readonly warnings: readonly Warning[];
}

/** What is taken out of the base, where the class that a hint is for is not seen any more. */
export function dropHints(hints: readonly Reference[], sides: ReadonlyMap<SourceUnit, Side>): HintEdits {
  const splices = new Map<SourceUnit, Splice[]>();
  const warnings: Warning[] = [];
  for (const { unit, target, start, line } of hints) {
    const statement = hintStatements(unit.indexed).find((one) => one.start <= start && start < one.end);
    if (!statement || sees(sides.get(unit) ?? 'base', sides.get(target.unit) ?? 'base')) continue;
    splices.set(unit, [...(splices.get(unit) ?? []), removal(unit.text, statement.start, statement.end)]);
    warnings.push({
      file: unit.path,
      line,
      en: `The hint for ${target.simpleName}, which moves, is taken out: hints are for native images, and a base that loads modules is none.`,
      zh: `${target.simpleName} 会迁走，针对它的提示已去掉：提示只用于原生镜像，而要加载模块的基座不能是原生镜像。`,
    });
  }
  return { splices, warnings };
}
