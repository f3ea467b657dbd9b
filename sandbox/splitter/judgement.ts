import type { Illegal, Limit, ModuleNames, Side, SplitReference, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { Analysis, Cut, Relations } from './analysis.ts';
import { analyse } from './analysis.ts';
import { apiName } from './check-request.ts';
import type { Hazards } from './hazards.ts';
import { findHazards } from './hazards.ts';
import { describe, findIllegal, placeTests } from './illegal.ts';
import type { AccessEdits } from './package-access.ts';
import { openPackageAccess } from './package-access.ts';
import type { ApplicationProject } from './project.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import type { Wiring } from './wiring.ts';
import type { Wish } from './wish.ts';
import { unitsOn } from './sides.ts';
import type { HintEdits } from './native-hints.ts';
import { dropHints } from './native-hints.ts';
import { around } from './contexts/around.ts';
import { registeredInBase } from './contexts/registered.ts';
import { startScripts } from './contexts/start-scripts.ts';
import { buildFileFinder } from './write/places.ts';
import { findStartCalls } from './start-calls.ts';
import { wire } from './wiring.ts';
import type { WrapperEdits } from './wrapper-parameters.ts';
import { wrapParameters } from './wrapper-parameters.ts';

export const PICKED: Bilingual = { en: 'picked', zh: '已选中' };
export const NOTHING_LEFT: Bilingual = {
  en: 'Nothing would be left for the module: the base needs all that is picked. Pick the classes that implement it, too.',
  zh: '模块中不会剩下任何内容：选中的类基座都需要。请把实现它们的类也选上。',
};

/** A cut and all that is to be said of it; nothing is written yet. */
export interface Judgement {
  readonly analysis: Analysis;
  readonly wiring: Wiring;
  readonly hazards: Hazards;
  readonly wrappers: WrapperEdits;
  readonly access: AccessEdits;
  readonly hints: HintEdits;
  readonly testSides: ReadonlyMap<SourceUnit, Side>;
  /** Tests that need both sides in one context: they are kept where no build compiles them. */
  readonly leftOut: ReadonlySet<SourceUnit>;
  readonly moved: readonly SourceUnit[];
  /** Classes of the base that the module's context imports, too. */
  readonly imported: readonly SourceType[];
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly Limit[];
}

/** `first`: the cut, where it is made already. */
export function judge(project: ApplicationProject, relations: Relations, wish: Wish, module: ModuleNames, first?: Cut): Judgement {
  const analysis = analyse(project, relations, wish, first);
  const { sides } = analysis.placement;
  const surrounding = around(analysis, module);
  const wiring = wireSides(analysis, module.name, surrounding.imported);
  const hazards = findHazards(project, sides, analysis.hierarchy, wiring.bridges, analysis.beans);
  const hints = dropHints(analysis.hints, sides);
  const tests = placeTests(analysis);
  const wrappers = wrapParameters(analysis.hierarchy, [...new Set(wiring.bridges.map((b) => b.interface))]);
  const access = openPackageAccess(analysis.hierarchy, sides, analysis.references);
  const illegal = [
    ...findIllegal(analysis, apiName(project), wiring.bridges),
    ...wiring.illegal,
    ...access.illegal,
    ...wrappers.illegal,
    ...hazards.illegal,
    ...findStartCalls(analysis.points, analysis.beans, sides, wiring.bridges),
  ];
  return {
    analysis,
    wiring,
    hazards,
    wrappers,
    access,
    hints,
    testSides: tests.sides,
    leftOut: tests.leftOut,
    moved: unitsOn(sides, 'module'),
    illegal: [...illegal].sort((a, b) => Number(a.solved) - Number(b.solved) || a.file.localeCompare(b.file) || a.line - b.line),
    imported: surrounding.imported,
    warnings: [
      ...surrounding.warnings,
      ...registeredInBase(analysis).warnings,
      ...wiring.warnings,
      ...wrappers.warnings,
      ...hazards.warnings,
      ...hints.warnings,
      ...tests.warnings,
    ],
    limits: [...project.limits, ...surrounding.limits, ...startScripts(project, sides, buildFileFinder(project)).limits],
  };
}

function wireSides(analysis: Analysis, moduleName: string, alsoInModule: readonly SourceType[]): Wiring {
  const root = analysis.project.application?.unit.packageName ?? '';
  const taken = new Set(analysis.project.index.packages.keys());
  const replacements = new Map(analysis.cures.map((c) => [`${c.unit.path} ${c.target.name}`, c.replacement]));
  return wire({
    beans: analysis.beans,
    points: analysis.points,
    sides: analysis.placement.sides,
    alsoInModule: new Set(alsoInModule),
    hierarchy: analysis.hierarchy,
    moduleName,
    bridgePackage: taken.has(`${root}.bridge`) ? `${root}.modulebridge` : `${root}.bridge`,
    replaced: (point) => (point.type ? replacements.get(`${point.unit.path} ${point.type.name}`) : undefined),
  });
}

/** References of main sources, each place once. */
export function referenceList(analysis: Analysis): SplitReference[] {
  const seen = new Set<string>();
  return [...analysis.references, ...analysis.hints]
    .filter((r) => !r.unit.test && r.kind !== 'import')
    .map(describe)
    .filter((r) => {
      const key = `${r.file}:${r.line} ${r.to} ${r.kind}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
