import type { JavaParser } from '../java/syntax/index.ts';
import type { Illegal, Limit, ModuleNames, Split, SplitMove, SplitRequest, SplitResult, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { Cut, Relations } from './analysis.ts';
import { relate } from './analysis.ts';
import { checkFolders, checkModule, checkSeeds } from './check-request.ts';
import type { Judgement } from './judgement.ts';
import { judge, NOTHING_LEFT, PICKED, referenceList } from './judgement.ts';
import type { ProjectFile } from './project-file.ts';
import type { Project } from './project.ts';
import { readProject, seenFrom } from './project.ts';
import { byUnit } from './references.ts';
import { refused } from './refused.ts';
import type { Seeds } from './seeds.ts';
import { findSeeds } from './seeds.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationIn } from './index/symbols.ts';
import { unitsOn } from './sides.ts';
import type { Splice } from './splice.ts';
import { dropStaleImports } from './stale-imports.ts';
import { findSurroundings } from './surroundings.ts';
import { keepUrls } from './urls.ts';
import { wishOf } from './wish.ts';
import { filesOfRoot, pomsOf, writableBuild, writingLimits } from './write/build.ts';
import type { Output } from './write/write-split.ts';
import { writeSplit } from './write/write-split.ts';

/**
 * Splits a module out of a Spring Boot monolith: what moves, what stays, what would be illegal and what is done about it,
 * and every file before and after. Writes nothing. `apply` is refused while an illegal reference is left, or where the
 * project's build is none that the splitter writes for.
 */
export function propose(files: readonly ProjectFile[], request: SplitRequest, parser: JavaParser): SplitResult {
  const wrongNames = checkModule(request.module);
  if (wrongNames.length > 0) return refused(wrongNames);
  const project = readProject(files, parser);
  const border = drawBorder(project, relate(project), request);
  if ('wrong' in border) return refused(border.wrong);
  const plan = planSplit(border);
  return request.mode === 'apply' ? applied(plan) : splitOf(plan);
}

export interface PlanRequest {
  readonly pick: readonly string[];
  readonly module: ModuleNames;
  readonly moves?: readonly SplitMove[];
}

/** A split that is written in full, in memory. */
export interface Plan {
  readonly judgement: Judgement;
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly Limit[];
  readonly output: Output;
}

/** A border that is drawn: what moves, and all that it would break. Nothing is written for it. */
export interface Border {
  readonly judgement: Judgement;
  readonly seeds: Seeds;
  readonly module: ModuleNames;
}

/**
 * Draws the border in a project that is read and related already; `wrong` says why there can be none. `first`: the cut, where
 * it is made already.
 */
export function drawBorder(
  project: Project,
  relations: Relations,
  { pick, module, moves }: PlanRequest,
  first?: Cut,
): Border | { readonly wrong: readonly Bilingual[] } {
  const wrongNames = checkModule(module);
  if (wrongNames.length > 0) return { wrong: wrongNames };
  const seeds = findSeeds(project, pick);
  const seen = seenFrom(project, [...seeds.units]);
  const refusals = seen.limits.filter((l) => l.level === 'refusal');
  if (refusals.length > 0) return { wrong: refusals.map(withCure) };
  const wrong = [...checkSeeds(seen, seeds), ...checkFolders(seen, module.name)];
  if (wrong.length > 0) return { wrong };
  const judgement = judge(seen, relations, wishOf(seen, seeds, moves), module, first);
  return judgement.moved.length === 0 ? { wrong: [NOTHING_LEFT] } : { judgement, seeds, module };
}

/** Writes the split at a border, in memory. */
export function planSplit({ judgement, seeds, module }: Border): Plan {
  const { moved, illegal, analysis } = judgement;
  const seen = analysis.project;
  const limits = [...judgement.limits, ...writingLimits(seen)];
  const urls = keepUrls(moved, module.contextPath);
  const build = limits.some((l) => l.level === 'analysis only') ? undefined : writableBuild(seen);
  const output = build
    ? writeSplit(judgement, {
        module,
        application: build.application,
        packages: seeds.packages,
        edits: editsOf(judgement, urls.splices),
        rootFiles: filesOfRoot(build, seen),
        poms: pomsOf(build, judgement, module),
      })
    : NO_OUTPUT;
  return {
    judgement,
    illegal,
    warnings: sortWarnings([...judgement.warnings, ...urls.warnings, ...output.warnings, ...findSurroundings(seen, moved)]),
    limits,
    output,
  };
}

/** The plan as it is to be written; refused while something is in the way. */
export function applied(plan: Plan): SplitResult {
  const blocked = [
    ...plan.limits.filter((l) => l.level === 'analysis only').map(withCure),
    ...plan.illegal
      .filter((i) => !i.solved)
      .map((i) => ({ en: `${i.file}:${i.line}: ${i.remedy.en}`, zh: `${i.file}:${i.line}：${i.remedy.zh}` })),
  ];
  return blocked.length > 0 ? refused(blocked) : { ...splitOf(plan), outcome: 'applied' };
}

/** The plan in full, open points or not. */
export function splitOf({ judgement, illegal, warnings, limits, output }: Plan): Split {
  const { analysis } = judgement;
  const { sides, reasons } = analysis.placement;
  return {
    outcome: 'proposal',
    moves: [...sides]
      .filter(([, side]) => side !== 'base')
      .map(([unit]) => ({ file: unit.path, to: output.paths.get(unit.path) ?? unit.path, reason: reasons.get(unit) ?? PICKED })),
    stays: unitsOn(sides, 'base').map((unit) => ({ file: unit.path, reason: reasons.get(unit) ?? PICKED })),
    illegal,
    warnings,
    limits,
    changes: output.changes,
    binaryMoves: output.binaryMoves,
    classes: [...sides].flatMap(([unit, side]) =>
      unit.types.map((type) => ({ name: type.name, file: unit.path, side, kind: kindOf(type) })),
    ),
    references: referenceList(analysis),
  };
}

const NO_OUTPUT: Output = { changes: [], binaryMoves: [], paths: new Map(), warnings: [] };

function withCure({ en, zh, cure }: Limit): Bilingual {
  return { en: `${en} ${cure.en}`, zh: `${zh}${cure.zh}` };
}

/** Everything that the split edits in Java files. */
function editsOf(judgement: Judgement, urls: ReadonlyMap<SourceUnit, readonly Splice[]>): ReadonlyMap<SourceUnit, readonly Splice[]> {
  const { analysis, wrappers, access, hints, testSides } = judgement;
  const { sides } = analysis.placement;
  const edits = new Map<SourceUnit, Splice[]>();
  const edit = (unit: SourceUnit, splices: readonly Splice[]): void => {
    edits.set(unit, [...(edits.get(unit) ?? []), ...splices]);
  };
  for (const cure of analysis.cures) edit(cure.unit, cure.splices);
  for (const part of [wrappers.splices, access.splices, hints.splices, urls]) for (const [unit, splices] of part) edit(unit, splices);
  const references = byUnit(analysis.references);
  for (const unit of analysis.project.index.units) {
    const side = testSides.get(unit) ?? sides.get(unit) ?? 'base';
    const stale = dropStaleImports(analysis.project.index, sides, unit, side, references.get(unit) ?? []);
    if (stale.length > 0) edit(unit, stale);
  }
  return edits;
}

function kindOf(type: SourceType): string {
  const { annotations, form } = type.symbol;
  if (annotationIn(annotations, 'SpringBootApplication')) return 'application';
  if (annotationIn(annotations, 'RestController', 'Controller')) return 'controller';
  const stereotype = ['Service', 'Repository', 'Configuration', 'Component'].find((name) => annotationIn(annotations, name));
  return stereotype ? stereotype.toLowerCase() : form;
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
